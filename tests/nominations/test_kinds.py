"""What each kind of commendation brings, and the clock of the fast way."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from app.catalog.model import COMMENDATION_TYPES
from app.dates import add_working_days, working_days_between, working_minutes_left
from app.errors import ClerkError
from app.nominations import actions, capture, judge, kinds, receipts
from app.nominations.actions import NominationDraft
from app.nominations.capture import Told
from app.nominations.receipts import Reception
from app.nominations.steps import Step
from app.workspace import Workspace
from db.offices import Office
from tests.nominations.dossiers import CATALOG, confirmed, dossier, with_papers
from tests.office import TODAY

TOLD = Told(
    "Katơr Văn Mẫu",
    "Cứu hai cháu bé khỏi dòng nước.",
    TODAY - timedelta(days=1),
    "suối thôn Suối Mẫu",
    "ông Mẫu, trưởng thôn",
    deed_kind="brave_act",
)
DAYS = st.dates(date(2024, 1, 1), date(2026, 12, 31))


def test_every_kind_is_in_the_catalogue():
    for code, name in COMMENDATION_TYPES.items():
        assert kinds.kind(CATALOG, code).name == name


def test_a_deed_in_five_fields_starts_a_dossier_and_its_clock(desk: Workspace):
    made = desk.write(capture.capture, TOLD, "GIAY_KHEN_XA", CATALOG, TODAY)
    draft = desk.read(actions.read, made).draft
    assert (draft.commendation_type, draft.procedure) == ("DOT_XUAT", "DON_GIAN")
    assert draft.ground == "exceptional" and draft.due_on == date(2025, 3, 19)
    assert draft.deed_kind == "brave_act"
    assert "cứu hai cháu bé" in draft.citation and TOLD.witnesses in draft.report
    assert desk.read(capture.read, made).told_on == TODAY
    confirmed(desk, with_papers(desk, made))
    desk.write(judge.advance, made, CATALOG, TODAY)
    assert desk.write(judge.advance, made, CATALOG, TODAY) is Step.AWAITING_SIGNATURE


@pytest.mark.parametrize("field", ["full_name", "deed", "place", "witnesses"])
def test_a_deed_half_told_names_what_is_missing(desk: Workspace, field: str):
    with pytest.raises(ClerkError) as refused:
        desk.write(capture.capture, replace(TOLD, **{field: " "}), "GIAY_KHEN_XA", CATALOG, TODAY)
    assert refused.value.field == field


def test_changing_the_kind_brings_its_procedure_and_deadline(desk: Workspace):
    made = dossier(desk, ground=None)
    draft = desk.read(actions.read, made).draft
    draft = replace(draft, due_on=kinds.due(CATALOG, "CONG_TRANG", TODAY))
    desk.write(judge.save, made, draft, CATALOG, TODAY)
    desk.write(judge.save, made, replace(draft, commendation_type="DOT_XUAT"), CATALOG, TODAY)
    found = desk.read(actions.read, made).draft
    assert (found.procedure, found.ground) == ("DON_GIAN", "exceptional")
    assert found.due_on == kinds.due(CATALOG, "DOT_XUAT", TODAY)


def test_what_a_person_chose_is_not_turned_by_the_kind():
    stored = NominationDraft(TODAY, "GIAY_KHEN_XA", ground="movement", due_on=TODAY)  # type: ignore[arg-type]
    draft = replace(stored, commendation_type="DOT_XUAT", procedure="DAY_DU")
    found = kinds.turned(stored, draft, CATALOG, TODAY, "xa")
    assert found.ground == "movement" and found.due_on == TODAY


@pytest.mark.parametrize(
    ("level", "award", "start", "limit", "days"),
    [
        ("xa", "GIAY_KHEN_XA", date(2025, 3, 3), "tl_xa_xet_wd", 10),
        ("huyen", "GIAY_KHEN_HUYEN", date(2025, 3, 3), "tl_huyen_xet_wd", 20),
        ("huyen", "BANG_KHEN_TINH", date(2025, 3, 3), "tl_xa_xet_wd", 10),  # the province decides
        ("huyen", "CSTDCS", date(2025, 3, 3), "tl_huyen_xet_wd", 20),
        ("huyen", "CSTDCS", date(2025, 8, 4), "tl_xa_xet_wd", 10),  # no district any more
        ("tinh", "BANG_KHEN_TINH", date(2025, 8, 4), "tl_tinh_xet_wd", 25),
    ],
)
def test_a_district_has_its_own_limit_for_what_it_decides(level, award, start, limit, days):
    assert CATALOG.parameter(limit, CATALOG.rule_set(start).code) == str(days)
    wanted = add_working_days(start, days, CATALOG.calendar)
    assert kinds.due(CATALOG, "CONG_TRANG", start, award, level) == wanted
    fast = add_working_days(start, 5, CATALOG.calendar)
    assert kinds.due(CATALOG, "DOT_XUAT", start, award, level) == fast


def test_a_dossier_of_a_district_office_counts_by_the_districts_limit(desk: Workspace):
    def at_the_district(session) -> None:
        session.scalars(select(Office)).one().level = "huyen"

    desk.write(at_the_district)
    made = dossier(desk, award_code="CSTDCS")
    brought = Reception(TODAY, 1, "bà Mẫu", "Anh Mẫu")
    desk.write(receipts.receive, made, brought, CATALOG, TODAY)
    wanted = add_working_days(TODAY, 20, CATALOG.calendar)
    assert desk.read(actions.read, made).draft.due_on == wanted
    assert desk.read(receipts.read, made).due_on == wanted


def test_the_clock_counts_days_then_hours():
    hours = {8: "Còn 6 giờ làm việc", 16: "Còn 1 giờ làm việc", 18: "Hết giờ làm việc hôm nay"}
    for hour, words in hours.items():
        now = datetime(2025, 3, 12, hour - 7, 30 if hour == 8 else 0, tzinfo=UTC)
        assert kinds.clock(CATALOG, TODAY, now).words == words
    morning = datetime(2025, 3, 12, 1, 0, tzinfo=UTC)
    assert kinds.clock(CATALOG, date(2025, 3, 17), morning).words == "Còn 3 ngày làm việc"
    assert kinds.clock(CATALOG, date(2025, 3, 7), morning).words == "Quá 3 ngày làm việc"


@given(DAYS, st.integers(0, 60))
def test_counting_and_adding_working_days_agree(start: date, count: int):
    end = add_working_days(start, count, CATALOG.calendar)
    assert working_days_between(start, end, CATALOG.calendar) == count
    assert working_days_between(end, start, CATALOG.calendar) == -count


@given(st.integers(0, 23), st.integers(0, 59))
def test_office_hours_left_never_grow_over_a_day(hour: int, minute: int):
    hours = "07:30-11:30;13:30-17:00"
    now = datetime(2025, 3, 12, hour, minute)
    left = working_minutes_left(now, hours)
    later = working_minutes_left(now.replace(hour=23, minute=59), hours)
    assert 0 == later <= left <= 450
