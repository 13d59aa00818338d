"""Complaints keep their days; of a denunciation, who and what never leave this machine."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from app import catalog as catalogs
from app.decisions import actions as decisions
from app.errors import ClerkError
from app.oversight import complaints
from app.oversight.complaints import ComplaintDraft, due_on
from app.workspace import Workspace
from tests.office import DECISION, TODAY, awaiting_signature

CATALOG = catalogs.load()
COMPLAINT = ComplaintDraft("complaint", TODAY, "Ông Bá Văn Ví Dụ", "Không đồng ý kết quả xét")
DENUNCIATION = ComplaintDraft(
    "denunciation", TODAY, "Người Kín Danh", "Chim hoàng yến trong hồ sơ", readers=("mau",)
)


@pytest.fixture
def entry(desk: Workspace) -> UUID:
    desk.write(decisions.decide, DECISION, [awaiting_signature(desk)])
    return desk.read(decisions.register_page, None, 1)[0].id


def test_the_days_are_those_of_the_kind_and_of_a_remote_area() -> None:
    assert due_on(COMPLAINT, CATALOG) == date(2025, 4, 11)
    assert due_on(replace(COMPLAINT, is_remote=True), CATALOG) == date(2025, 4, 26)
    assert due_on(DENUNCIATION, CATALOG) == date(2025, 4, 11)


def test_time_is_extended_once_with_a_reason(desk: Workspace) -> None:
    made = desk.write(complaints.receive, COMPLAINT, CATALOG, TODAY)
    with pytest.raises(ClerkError):
        desk.write(complaints.extend, made, " ", CATALOG)
    assert desk.write(complaints.extend, made, "Phức tạp", CATALOG) == date(2025, 4, 26)
    with pytest.raises(ClerkError, match="đã gia hạn"):
        desk.write(complaints.extend, made, "Lần nữa", CATALOG)


def test_while_it_is_open_the_handing_over_waits(desk: Workspace, entry: UUID) -> None:
    draft = replace(COMPLAINT, register_entry_id=entry, suspends=True)
    made = desk.write(complaints.receive, draft, CATALOG, TODAY)
    with pytest.raises(ClerkError, match="tạm dừng trao"):
        desk.write(decisions.present, entry, TODAY, "Bà Hoài", "")
    with pytest.raises(ClerkError) as unnamed:
        desk.write(complaints.settle, made, "rejected", "", "", TODAY)
    assert unnamed.value.field == "symbol"
    desk.write(complaints.settle, made, "rejected", "Đúng trình tự", "21/QĐ-UBND", TODAY)
    desk.write(decisions.present, entry, TODAY, "Bà Hoài", "")
    with pytest.raises(ClerkError, match="đã giải quyết"):
        desk.write(complaints.settle, made, "upheld", "", "22/QĐ-UBND", TODAY)
    (row,) = desk.read(complaints.about, "mau", register_entry_ids=[entry])
    assert (row.result, row.closed_on, row.suspends) == ("rejected", TODAY, False)


def test_open_ones_come_first_by_their_last_day(desk: Workspace) -> None:
    later = replace(COMPLAINT, is_remote=True)
    ids = [desk.write(complaints.receive, d, CATALOG, TODAY) for d in (later, COMPLAINT, COMPLAINT)]
    desk.write(complaints.settle, ids[1], "withdrawn", "", "", TODAY)
    assert [row.id for row in desk.read(complaints.listed, "mau")] == [ids[2], ids[0], ids[1]]


def test_only_named_readers_see_who_denounced_and_what(desk: Workspace) -> None:
    made = desk.write(complaints.receive, DENUNCIATION, CATALOG, TODAY)
    (mine,) = desk.read(complaints.listed, "mau")
    assert (mine.id, mine.who, mine.is_sealed) == (made, "Người Kín Danh", False)
    for other in ("khac", "ma", "mau khac", ""):
        (row,) = desk.read(complaints.listed, other)
        assert (row.who, row.words, row.is_sealed) == ("", "", True)


def test_a_denunciation_leaves_no_word_in_journal_or_search(desk: Workspace) -> None:
    desk.write(complaints.receive, COMPLAINT, CATALOG, TODAY)
    desk.write(complaints.receive, DENUNCIATION, CATALOG, TODAY)
    with desk._engine.connect() as connection:
        payloads = b"".join(
            bytes(row[0]) for row in connection.execute(text("SELECT fields FROM journal_payload"))
        ).decode()
        lines = " ".join(
            row[0] for row in connection.execute(text("SELECT words FROM search_line"))
        )
    assert "Không đồng ý" in payloads  # the control: a complaint does stand in the journal
    for canary in ("hoàng yến", "Kín Danh", "kin danh", "hoang yen"):
        assert canary not in payloads and canary not in lines


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(COMPLAINT, kind="góp ý"), "kind"),
        (replace(COMPLAINT, who=" "), "who"),
        (replace(COMPLAINT, words=""), "words"),
        (replace(COMPLAINT, received_on=TODAY + timedelta(1)), "received_on"),
        (replace(DENUNCIATION, readers=()), "readers"),
    ],
)
def test_what_is_missing_is_asked_for_at_its_field(
    desk: Workspace, draft: ComplaintDraft, field: str
) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.write(complaints.receive, draft, CATALOG, TODAY)
    assert refused.value.field == field and desk.read(complaints.listed, "mau") == []
