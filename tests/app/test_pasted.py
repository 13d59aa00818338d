"""What every pasted list promises: good lines go in, bad ones stay with their reason."""

import pytest

from app import pasted
from app.decisions import signers
from app.decisions.signers import SignerDraft
from app.errors import ClerkError
from app.workspace import Workspace

HEADS = {"name": ("ten",), "number": ("stt",)}
KINDS = {"off": "Nghỉ", "work": "Làm bù"}


def judged(text: str) -> list[pasted.Judged[str]]:
    def check(name: str) -> None:
        if not name:
            raise ClerkError(what="Chưa ghi tên.", todo="Ghi tên.")

    lines = pasted.lines(text, HEADS, ("name",), "name")
    return pasted.judge(lines, lambda said: said["name"], check, key=str.casefold, known=["một"])


def test_only_what_can_still_be_put_right_is_left_below_its_head() -> None:
    text = "STT\tTên\n1\tHai\n2\t\n3\tMột\n4\thai\n5\t"
    found = judged(text)
    assert [bool(line.reason) for line in found] == [False, True, True, True, True]
    assert [line.again for line in found] == [False, False, True, True, False]
    assert pasted.rest(text, found) == "STT\tTên\n2\t\n5\t"
    assert pasted.rest("Hai", judged("Hai")) == ""


def test_a_reason_says_what_to_do() -> None:
    assert judged("Tên\n1\n")[0].reason == ""
    assert judged("STT\tTên\n1\t")[0].reason == "Chưa ghi tên. Ghi tên."


def test_a_word_of_the_screen_is_understood_and_another_lists_them() -> None:
    assert pasted.choose("làm bù ngày thứ bảy", KINDS) == "work"
    assert pasted.choose("đi làm", KINDS, {"work": ("di lam",)}) == "work"
    assert pasted.choose("", KINDS, usual="off") == "off"
    with pytest.raises(ClerkError, match="Nghỉ; Làm bù"):
        pasted.choose("mượn", KINDS)


def test_a_trial_answers_as_the_write_would_and_leaves_nothing(desk: Workspace) -> None:
    heard: list[frozenset[str]] = []
    desk.on_change.append(heard.append)
    head = desk.read(lambda session: session.connection().exec_driver_sql(
        "SELECT count(*) FROM journal_entry").scalar())  # fmt: skip
    desk.trial(signers.save, SignerDraft("Lê Văn Ví Dụ"))
    with pytest.raises(ClerkError):
        desk.trial(signers.save, SignerDraft(""))
    assert not desk.read(signers.listed) and not heard and not desk.can_undo
    assert head == desk.read(lambda session: session.connection().exec_driver_sql(
        "SELECT count(*) FROM journal_entry").scalar())  # fmt: skip
    desk.write(signers.save, SignerDraft("Lê Văn Ví Dụ"))
    assert len(desk.read(signers.listed)) == 1
