"""An award of the superior: asked for by a letter, answered, and copied into our book."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.decisions import actions as decisions
from app.documents import sheets
from app.errors import ClerkError
from app.nominations import actions, asked, forwarding, judge, kinds, letters
from app.nominations.forwarding import LetterDraft, VerdictDraft
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.nominations.dossiers import CATALOG, at, step_of
from tests.office import TODAY

LETTER = LetterDraft(TODAY, "Katơr Mẫu")
DECIDED = VerdictDraft("decided", TODAY, "1245/QĐ-UBND", TODAY, "Ông Ví Dụ", 1_640_000)


def forwarded(desk: Workspace):
    made = at(desk, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
    letter = desk.write(forwarding.forward, [made], LETTER, CATALOG)
    return made, letter


def test_the_superior_is_the_district_to_june_2025_and_the_province_after(desk: Workspace):
    before = desk.read(forwarding.superior, CATALOG, date(2025, 6, 30)).name
    after = desk.read(forwarding.superior, CATALOG, date(2025, 7, 1)).name
    assert before.startswith("UBND huyện") and after.startswith("UBND tỉnh")


def test_who_decides_follows_the_day(desk: Workspace):
    day = date(2025, 6, 30)
    assert not forwarding.decides_here(CATALOG, "CSTDCS", "xa", day)
    assert forwarding.decides_here(CATALOG, "CSTDCS", "xa", date(2025, 7, 1))
    assert forwarding.decides_here(CATALOG, "GIAY_KHEN_XA", "xa", day)
    assert not forwarding.decides_here(CATALOG, "BANG_KHEN_TINH", "xa", date(2026, 1, 5))


def test_a_letter_takes_its_number_and_sends_its_dossiers_on(desk: Workspace):
    made, letter = forwarded(desk)
    found = desk.read(forwarding.read_letter, letter)
    assert found.symbol == "01/TTr-UBND" and found.nomination_ids == (made,)
    assert found.signer_role == ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
    assert any("Luật Thi đua, khen thưởng" in line for line in found.grounds)
    assert found.recipient.startswith("UBND huyện")
    assert step_of(desk, made) is Step.FORWARDED
    assert sheets.write(desk.read(letters.signed, letter, CATALOG)).startswith(b"%PDF")


@pytest.mark.parametrize(
    ("award", "sent_on", "last"),
    [
        ("CSTDCS", date(2025, 6, 2), date(2025, 6, 30)),  # the district, 20 working days
        ("BANG_KHEN_TINH", date(2025, 9, 3), date(2025, 10, 8)),  # the province, 25
        ("XA_TIEU_BIEU", date(2025, 9, 5), date(2025, 9, 15)),  # 10 days of the calendar
        ("HC_LAO_DONG_3", date(2025, 9, 3), None),
        ("CSTD_TINH", date(2023, 5, 4), None),
    ],
)
def test_the_superior_has_its_own_time(award: str, sent_on: date, last: date | None):
    assert kinds.answered_by(CATALOG, award, sent_on) == last


def test_what_waits_for_the_superior_is_late_by_its_limit_and_then_by_the_handing_over(
    desk: Workspace,
):
    made, _letter = forwarded(desk)
    due = desk.read(actions.read, made).draft.due_on
    assert due == kinds.answered_by(CATALOG, "BANG_KHEN_TINH", TODAY) and due > TODAY
    desk.write(forwarding.record_verdict, made, DECIDED, CATALOG, TODAY)
    assert desk.read(actions.read, made).draft.due_on == kinds.told_by(CATALOG, TODAY)


def test_what_this_office_decides_is_never_forwarded(desk: Workspace):
    made = at(desk, Step.AWAITING_SIGNATURE)
    other = at(desk, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
    with pytest.raises(ClerkError, match="tự quyết định"):
        desk.write(forwarding.forward, [other, made], LETTER, CATALOG)
    assert step_of(desk, other) is Step.AWAITING_SIGNATURE
    assert desk.read(forwarding.next_number, 2025) == 1


@pytest.mark.parametrize(
    ("award", "day", "who"),
    [
        ("TTLDTT", date(2025, 6, 30), "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN"),
        ("BANG_KHEN_TINH", date(2025, 6, 30), "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH NINH THUẬN"),
        ("BANG_KHEN_TINH", date(2025, 7, 1), "CHỦ TỊCH UBND TỈNH VÍ DỤ"),  # as the office says
        ("BANG_KHEN_TTG", date(2025, 7, 1), "THỦ TƯỚNG CHÍNH PHỦ"),
        ("CO_TD_CHINH_PHU", date(2025, 7, 1), "CHÍNH PHỦ"),
        ("HC_LAO_DONG_3", date(2025, 3, 1), "CHỦ TỊCH NƯỚC"),
    ],
)
def test_an_award_is_decided_by_whom_the_law_of_the_day_names(
    desk: Workspace, award: str, day: date, who: str
):
    assert desk.read(forwarding.decider, CATALOG, award, day).chairman.startswith(who)


@pytest.mark.parametrize(
    ("wrong", "field"), [({"signer_name": " "}, "signer_name"), ({"number": 0}, "number")]
)
def test_a_letter_lacking_something_takes_no_number(desk: Workspace, wrong, field):
    made = at(desk, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
    with pytest.raises(ClerkError) as refused:
        desk.write(forwarding.forward, [made], replace(LETTER, **wrong), CATALOG)
    assert refused.value.field == field


def test_the_superiors_decision_becomes_a_line_as_it_was_given(desk: Workspace):
    made, _letter = forwarded(desk)
    desk.write(forwarding.record_verdict, made, DECIDED, CATALOG, TODAY)
    line = desk.read(decisions.register_lines, nomination_id=made)[0]
    assert (line.symbol, line.award_code, line.amount) == (
        "1245/QĐ-UBND",
        "BANG_KHEN_TINH",
        1_640_000,
    )
    assert step_of(desk, made) is Step.AWAITING_PRINT
    assert desk.read(decisions.next_number, 2025) == 1  # our own numbers are not touched


def test_one_decision_of_the_superior_stands_once_in_our_books(desk: Workspace):
    both = [at(desk, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH") for _ in range(2)]
    desk.write(forwarding.forward, both, LETTER, CATALOG)
    for made in both:
        desk.write(forwarding.record_verdict, made, DECIDED, CATALOG, TODAY)
    lines = [desk.read(decisions.register_lines, nomination_id=made)[0] for made in both]
    assert lines[0].decision_id == lines[1].decision_id
    assert [line.line for line in lines] == [1, 2]


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"symbol": "QĐ"}, "symbol"),
        ({"decided_on": None}, "decided_on"),
        ({"decided_on": TODAY - timedelta(days=1)}, "decided_on"),
        ({"signer_name": ""}, "signer_name"),
        ({"told_on": TODAY + timedelta(days=1)}, "told_on"),
        ({"kind": "refused"}, "reason"),
    ],
)
def test_an_answer_lacking_something_changes_nothing(desk: Workspace, wrong, field):
    made, _letter = forwarded(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(forwarding.record_verdict, made, replace(DECIDED, **wrong), CATALOG, TODAY)
    assert refused.value.field == field
    assert step_of(desk, made) is Step.FORWARDED
    assert desk.read(forwarding.verdicts, made) == ()


def test_what_the_superior_returns_goes_up_again_under_another_letter(desk: Workspace):
    made, _letter = forwarded(desk)
    back = VerdictDraft("returned", TODAY, reason="Thiếu tháng", fields=("period_from",))
    desk.write(forwarding.record_verdict, made, back, CATALOG, TODAY)
    assert desk.read(asked.open_return, made).kind == "superior"
    assert desk.write(judge.advance, made, CATALOG, TODAY) is Step.AWAITING_SIGNATURE
    again = desk.write(forwarding.forward, [made], LETTER, CATALOG)
    assert desk.read(forwarding.read_letter, again).symbol == "02/TTr-UBND"
    assert len(desk.read(forwarding.letters, made)) == 2


def test_what_the_superior_refuses_ends(desk: Workspace):
    made, _letter = forwarded(desk)
    no = VerdictDraft("refused", TODAY, reason="Chưa đủ thời gian")
    desk.write(forwarding.record_verdict, made, no, CATALOG, TODAY)
    assert step_of(desk, made) is Step.REFUSED
    assert desk.read(actions.read, made).draft.award_code == "BANG_KHEN_TINH"
