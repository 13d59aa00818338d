"""The signals of a real file: an ordinary one shows none, each strange thing shows its own."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import catalog
from app.certificates import issue
from app.certificates.texts import Mode
from app.council.rules import Ballots
from app.decisions import actions as decisions
from app.decisions import afterwards
from app.decisions.actions import LineDraft
from app.decisions.afterwards import RevocationDraft
from app.decisions.struck import lines as struck_lines
from app.errors import ClerkError
from app.links import Link
from app.nominations import history
from app.oversight import signal_rows, watching
from app.oversight import signals as rules
from app.oversight.signals import Merit, Numbered
from app.oversight.watching import Watched
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from db.decisions import RegisterEntry
from db.subjects import SubjectKind
from tests.council.meeting import running, shown, vote
from tests.office import (
    DECISION,
    TODAY,
    awaiting_signature,
    whole_story,
)
from tests.statistics import busy

CATALOG = catalog.load()


def signals(desk: Workspace, kind: str = "") -> list[Watched]:
    found = desk.read(watching.read, CATALOG, TODAY)
    return [one for one in found if not kind or one.signal.kind == kind]


def decided_again(desk: Workspace, line: LineDraft) -> None:
    """Another decision for the same subject and deed."""
    other = awaiting_signature(desk).nomination_id
    desk.write(decisions.decide, DECISION, [replace(line, nomination_id=other)])


def test_an_ordinary_story_shows_no_signal(desk: Workspace) -> None:
    whole_story(desk)
    awaiting_signature(desk, "Katơr Thị Khác")
    assert signals(desk) == []


def test_a_second_line_for_the_same_deed_is_shown_with_both_lines(desk: Workspace) -> None:
    line = whole_story(desk)
    decided_again(desk, line)
    (found,) = signals(desk, "same_merit")
    assert {one.kind for one in found.signal.behind} == {"register_entry"}
    assert len(found.signal.behind) == 2 and found.is_open


def test_a_day_before_the_number_before_is_shown(desk: Workspace) -> None:
    first = awaiting_signature(desk, "Katơr Một")
    second = awaiting_signature(desk, "Katơr Hai")
    desk.write(decisions.decide, DECISION, [first])
    assert signals(desk, "order") == []
    earlier = replace(DECISION, decided_on=TODAY - timedelta(2))
    desk.write(decisions.decide, earlier, [second])
    decisions_, lines = signals(desk, "order")
    assert {one.kind for one in decisions_.signal.behind} == {"decision"}
    assert {one.kind for one in lines.signal.behind} == {"register_entry"}


def test_a_certificate_printed_after_its_line_was_struck_is_shown(desk: Workspace) -> None:
    line = awaiting_signature(desk)
    made = desk.write(decisions.decide, DECISION, [line])
    (card,) = desk.write(issue.issue, made, desk.identity, CATALOG)
    gone = RevocationDraft("a", "Ví dụ", "32/QĐ-UBND", TODAY - timedelta(0), "Lê Văn Ví Dụ")
    desk.write(afterwards.revoke, card.register_entry_id, gone, TODAY)
    desk.write(issue.record_print, [card.id], Mode.FULL, "pdf", "", desk.now())
    assert signals(desk, "certificate") == []  # on the same day it may have been before
    later = desk.now() + timedelta(2)
    desk.write(issue.record_print, [card.id], Mode.FULL, "pdf", "", later)
    (found,) = signals(desk, "certificate")
    assert "sau khi dòng sổ bị hủy" in found.signal.sentence


def test_what_was_changed_after_the_vote_is_shown_and_a_typing_before_it_is_not(
    desk: Workspace,
) -> None:
    session = running(desk, "Pi Năng Thị Hoài", came=8)
    item = shown(desk, session).items[0]
    nomination = item.nomination_id
    vote(desk, item.id, Ballots(8, 8, 0, 8, 0))
    assert signals(desk, "edited") == []

    def change(session: object) -> None:
        from db.nominations import Nomination

        session.get_one(Nomination, nomination).citation = "Lời khác"  # type: ignore[attr-defined]
        session.flush()  # type: ignore[attr-defined]

    desk.write(change)
    (found,) = signals(desk, "edited")
    assert "lời ghi trên giấy, bằng" in found.signal.sentence
    assert found.signal.behind[0].id == nomination


def test_a_reason_closes_a_signal_until_something_new_stands_behind_it(desk: Workspace) -> None:
    line = whole_story(desk)
    decided_again(desk, line)
    (found,) = signals(desk, "same_merit")
    with pytest.raises(ClerkError) as refused:
        desk.write(watching.mark_seen, found.signal, " ", "Đàng Thị Mẫu", TODAY)
    assert refused.value.field == "reason"
    desk.write(watching.mark_seen, found.signal, "Hai việc khác nhau", "Đàng Thị Mẫu", TODAY)
    (seen,) = signals(desk, "same_merit")
    assert not seen.is_open and seen.reason == "Hai việc khác nhau"
    decided_again(desk, line)
    (asked,) = signals(desk, "same_merit")
    assert asked.is_open and len(asked.signal.behind) == 3


def test_what_was_said_can_be_taken_back(desk: Workspace) -> None:
    line = whole_story(desk)
    decided_again(desk, line)
    (found,) = signals(desk, "same_merit")
    review = desk.write(watching.mark_seen, found.signal, "Đã xem", "Đàng Thị Mẫu", TODAY)
    desk.write(watching.ask_again, review)
    assert signals(desk, "same_merit")[0].is_open


def test_what_the_database_leaves_out_is_no_signal(desk: Workspace) -> None:
    """The same rules over every line of a busy office, read one by one."""
    desk.write(busy.fill, 3)
    day = date(2026, 6, 1)

    def plainly(session: Session) -> set[frozenset[UUID]]:
        linked = history.same(session)
        struck = set(session.scalars(struck_lines()))
        lines = [one for one in session.scalars(select(RegisterEntry)) if one.id not in struck]
        merits = [
            Merit(Link("register_entry", one.id, ""), linked.one(one.subject_id), "",
                  one.award_code, one.period, one.citation)
            for one in lines
        ]  # fmt: skip
        book = [
            Numbered(Link("", one.id, ""), str(one.year), one.line, "", one.entered_on)
            for one in lines
        ]
        given = [*rules.same_merit(merits), *rules.out_of_order(book)]
        return {frozenset(link.id for link in one.behind) for one in given}

    found = [one.signal for one in desk.read(watching.read, CATALOG, day)]
    of_lines = {
        frozenset(link.id for link in one.behind)
        for one in found
        if one.kind in ("same_merit", "order")
        and {link.kind for link in one.behind} == {"register_entry"}
    }
    assert of_lines and of_lines == desk.read(plainly)


def test_enterprises_and_entrepreneurs_without_a_line_are_shown(desk: Workspace) -> None:
    for number in range(4):
        draft = SubjectDraft(kind=SubjectKind.ENTERPRISE, full_name=f"Hợp tác xã Ví Dụ {number}")
        desk.write(subjects.save, draft)
    assert signals(desk, "unhonoured") == []
    desk.write(subjects.save, SubjectDraft(full_name="Katơr Thị Chủ", labour_role="DOANH_NHAN"))
    (found,) = signals(desk, "unhonoured")
    assert found.signal.sentence.startswith("Doanh nghiệp, doanh nhân: 5 tên trong sổ")


def test_a_signal_about_people_opens_as_many_as_it_says(desk: Workspace) -> None:
    for number in range(5):
        draft = SubjectDraft(full_name=f"Katơr Thị {number}", sex="female", village="Thôn Mẫu")
        desk.write(subjects.save, draft)
    desk.write(subjects.save, SubjectDraft(full_name="Pi Năng Ví Dụ", village="THÔN mẫu"))
    found = {one.signal.facts: one.signal for one in signals(desk, "unhonoured")}
    for name, count in (("Phụ nữ", 5), ("Thôn Mẫu", 6)):
        signal = found.get(name) or found[name.replace("Thôn", "THÔN").replace("Mẫu", "mẫu")]
        assert f": {count} tên trong sổ" in signal.sentence
        people = desk.read(signal_rows.people_of, CATALOG, signal.whom)
        assert len(people) == count and {one.kind for one in people} == {"subject"}
    assert not set(found["Phụ nữ"].reasons) & set(rules.REASONS["unhonoured"])
