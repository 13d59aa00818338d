"""After the decision: corrections, revocations and re-issues point at a line that never changes."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import text

from app.decisions import actions as decisions
from app.decisions import afterwards, inquiries
from app.decisions.afterwards import CorrectionDraft, ReissueDraft, RevocationDraft
from app.decisions.inquiries import InquiryDraft
from app.decisions.register import read_entry
from app.errors import ClerkError
from app.subjects import awards
from app.sync import overview
from app.workspace import Workspace
from tests.office import DECISION, TODAY, awaiting_signature, whole_story

LATER = TODAY + timedelta(30)
CORRECTION = CorrectionDraft(
    "recipient", "Bà Pi Năng Thị Hoai", "Ghi sai dấu", "20/QĐ-UBND", LATER, "Katơr Mẫu"
)
REVOCATION = RevocationDraft(
    "a", "Kê khai không đúng số hộ", "21/QĐ-UBND", LATER, "Katơr Mẫu", amount=500_000
)
REISSUE = ReissueDraft("exchange", LATER, "Bà Hoài", "Giấy bị ướt", LATER, old_item="destroyed")


@pytest.fixture
def entry(desk: Workspace) -> UUID:
    whole_story(desk)
    return desk.read(decisions.register_page, None, 1)[0].id


def test_a_correction_is_read_beside_the_line_and_the_line_stays(
    desk: Workspace, entry: UUID
) -> None:
    before = desk.read(read_entry, entry)
    desk.write(afterwards.correct, entry, CORRECTION, LATER)
    again = replace(CORRECTION, after="Bà Pi Năng Thị Hoài", symbol="25/QĐ-UBND")
    desk.write(afterwards.correct, entry, again, LATER)
    assert desk.read(read_entry, entry) == before
    first, second = desk.read(afterwards.of_entry, entry).corrections
    assert (first.before, first.after) == (before.recipient, CORRECTION.after)
    assert (second.before, second.after) == (CORRECTION.after, before.recipient)
    assert desk.read(afterwards.reads_now, entry)["recipient"] == before.recipient


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"field": "amount"}, "field"),
        ({"after": " "}, "after"),
        ({"after": "Bà Pi Năng Thị Hoài"}, "after"),
        ({"reason": ""}, "reason"),
        ({"symbol": ""}, "symbol"),
        ({"signer_name": ""}, "signer_name"),
        ({"decided_on": TODAY - timedelta(1)}, "decided_on"),
        ({"decided_on": LATER + timedelta(1)}, "decided_on"),
    ],
)
def test_a_correction_that_says_nothing_is_refused_at_its_field(
    desk: Workspace, entry: UUID, change: dict[str, object], field: str
) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.write(afterwards.correct, entry, replace(CORRECTION, **change), LATER)  # type: ignore[arg-type]
    assert refused.value.field == field and refused.value.todo
    assert desk.read(afterwards.of_entry, entry).corrections == ()


def test_a_revoked_line_is_struck_not_removed_and_nothing_more_happens_to_it(
    desk: Workspace, entry: UUID
) -> None:
    desk.write(afterwards.revoke, entry, REVOCATION, LATER)
    (row,) = desk.read(decisions.register_page, None, 10)
    assert row.id == entry and row.revoked_by == "21/QĐ-UBND" and row.amount == 702_000
    for action, draft in (
        (afterwards.revoke, REVOCATION),
        (afterwards.correct, CORRECTION),
        (afterwards.reissue, REISSUE),
    ):
        with pytest.raises(ClerkError, match="đã bị hủy bỏ"):
            desk.write(action, entry, draft, LATER)
    subject = desk.read(read_entry, entry).records[0]
    assert subject == entry


def test_what_comes_back_adds_up_and_never_to_more_than_was_asked(
    desk: Workspace, entry: UUID
) -> None:
    revoked = desk.write(afterwards.revoke, entry, REVOCATION, LATER)
    recover = afterwards.recover
    desk.write(recover, revoked, LATER, False, 200_000, "", LATER)
    with pytest.raises(ClerkError) as refused:
        desk.write(recover, revoked, LATER, False, 300_001, "", LATER)
    assert refused.value.field == "amount"
    desk.write(recover, revoked, LATER, True, 300_000, "Thu tại nhà", LATER)
    for item, amount in ((True, 0), (False, 0)):
        with pytest.raises(ClerkError):
            desk.write(recover, revoked, LATER, item, amount, "", LATER)
    found = desk.read(afterwards.of_entry, entry).revoked
    assert found is not None and found.item_returned and found.still_due == 0


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"ground": "e"}, "ground"),
        ({"amount": 702_001}, "amount"),
        ({"amount": -1}, "amount"),
        ({"reason": ""}, "reason"),
        ({"symbol": " "}, "symbol"),
        ({"decided_on": TODAY - timedelta(1)}, "decided_on"),
    ],
)
def test_a_revocation_needs_a_ground_of_the_law_a_reason_and_a_paper(
    desk: Workspace, entry: UUID, change: dict[str, object], field: str
) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.write(afterwards.revoke, entry, replace(REVOCATION, **change), LATER)  # type: ignore[arg-type]
    assert refused.value.field == field
    assert desk.read(decisions.register_page, None, 1)[0].revoked_by is None


def test_all_that_was_given_is_asked_back_where_no_sum_is_named(
    desk: Workspace, entry: UUID
) -> None:
    desk.write(afterwards.revoke, entry, replace(REVOCATION, amount=None), LATER)
    found = desk.read(afterwards.of_entry, entry).revoked
    assert found is not None and found.amount == 702_000


def test_a_revoked_award_is_not_handed_over(desk: Workspace) -> None:
    line = awaiting_signature(desk)
    desk.write(decisions.decide, DECISION, [line])
    (row,) = desk.read(decisions.register_page, None, 1)
    desk.write(afterwards.revoke, row.id, REVOCATION, LATER)
    with pytest.raises(ClerkError, match="đã bị hủy bỏ"):
        desk.write(decisions.present, row.id, LATER, "Bà Hoài", "")


def test_a_lost_certificate_is_vouched_for_and_the_days_follow_one_another(
    desk: Workspace, entry: UUID
) -> None:
    with pytest.raises(ClerkError) as nobody:
        desk.write(afterwards.reissue, entry, replace(REISSUE, kind="reissue"), LATER)
    assert nobody.value.field == "confirmed_by"
    early = replace(REISSUE, done_on=TODAY)
    with pytest.raises(ClerkError) as order:
        desk.write(afterwards.reissue, entry, early, LATER)
    assert order.value.field == "done_on"
    vouched = replace(REISSUE, kind="reissue", confirmed_by="Thôn Suối Mẫu", old_item="lost")
    desk.write(afterwards.reissue, entry, vouched, LATER)
    (made,) = desk.read(afterwards.of_entry, entry).reissues
    assert (made.kind, made.old_item) == ("reissue", "lost")


def test_the_register_names_all_that_followed(desk: Workspace, entry: UUID) -> None:
    desk.write(afterwards.correct, entry, CORRECTION, LATER)
    desk.write(afterwards.reissue, entry, replace(REISSUE, symbol="22/QĐ-UBND"), LATER)
    desk.write(afterwards.revoke, entry, REVOCATION, LATER)
    assert desk.read(afterwards.of_entry, entry).notes == (
        "Đính chính tên ghi trên giấy theo 20/QĐ-UBND",
        "Cấp đổi 22/QĐ-UBND",
        "Hủy bỏ theo 21/QĐ-UBND",
    )


def test_the_file_itself_refuses_to_change_what_was_written(desk: Workspace, entry: UUID) -> None:
    desk.write(afterwards.revoke, entry, REVOCATION, LATER)
    for statement in ("UPDATE revocation SET reason = 'khác'", "DELETE FROM revocation"):
        with pytest.raises(Exception, match="written once"), desk._writer.begin() as connection:
            connection.execute(text(statement))


def test_an_inquiry_is_answered_from_the_register_once(desk: Workspace, entry: UUID) -> None:
    subject = desk.read(awards.history, _subject(desk))[0].subject_id
    draft = InquiryDraft(subject, "Sở Nội vụ Ví Dụ", TODAY, "15/SNV", LATER)
    asked = desk.write(inquiries.receive, draft, LATER)
    names = {"GIAY_KHEN_XA": "Giấy khen của Chủ tịch UBND xã"}
    words = desk.read(inquiries.suggested, subject, names)
    assert words == ("Giấy khen của Chủ tịch UBND xã, Quyết định số 01/QĐ-UBND ngày 12/03/2025.")
    desk.write(afterwards.revoke, entry, REVOCATION, LATER)
    assert "(đã hủy bỏ theo 21/QĐ-UBND)" in desk.read(inquiries.suggested, subject, names)
    desk.write(inquiries.answer, asked, words, "30/UBND", LATER)
    with pytest.raises(ClerkError, match="đã trả lời rồi"):
        desk.write(inquiries.answer, asked, words, "31/UBND", LATER)
    (one,) = desk.read(inquiries.listed)
    assert (one.answer, one.answer_symbol, one.answered_on) == (words, "30/UBND", LATER)


def _subject(desk: Workspace) -> UUID:
    from app.subjects import actions as subjects

    return desk.read(subjects.search, "Hoài")[0].id


def test_a_revocation_is_named_by_whom_and_which_decision_it_is_about(desk: Workspace) -> None:
    decision = desk.write(decisions.decide, DECISION, [awaiting_signature(desk)])
    entry = desk.read(decisions.register_lines, decision_id=decision)[0].id
    struck = RevocationDraft("b", "Sai số hộ", "30/QĐ-UBND", TODAY, "Katơr Mẫu")
    made = desk.write(afterwards.revoke, entry, struck, TODAY)
    (called,) = desk.read(overview.names, [("revocation", made)]).values()
    assert called == (
        "Pi Năng Thị Hoài, tặng Giấy khen theo Quyết định 01/QĐ-UBND ngày 12/03/2025;"
        " hủy bỏ theo 30/QĐ-UBND ngày 12/03/2025"
    )
