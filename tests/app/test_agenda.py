"""The calendar and the week of the home page: every day's number is that of its lines."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import product

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import agenda, today
from app import catalog as catalogs
from app.nominations.forwarding import OWN, decides_here
from app.nominations.steps import Step
from app.oversight import complaints
from app.oversight.complaints import ComplaintDraft
from app.subjects import actions as subjects
from app.workspace import Workspace
from db.nominations import Nomination
from db.offices import Office
from tests.council.meeting import planned, seated
from tests.nominations.dossiers import at
from tests.office import HOAI, START, TODAY, awaiting_signature

CATALOG = catalogs.load()
COMPLAINT = ComplaintDraft("complaint", TODAY, "Ông Bá Văn Ví Dụ", "Không đồng ý kết quả xét")
DENUNCIATION = ComplaintDraft(
    "denunciation", TODAY, "Người Kín Danh", "Chim hoàng yến trong hồ sơ", readers=("mau",)
)


def test_every_day_counts_its_lines_and_no_day_outside_is_counted(desk: Workspace) -> None:
    desk.write(complaints.receive, COMPLAINT, CATALOG, TODAY)
    later = replace(COMPLAINT, received_on=TODAY - timedelta(days=9))
    desk.write(complaints.receive, later, CATALOG, TODAY)
    seated(desk)
    planned(desk, "Pi Năng Thị Hoài")
    days = {one.due_on for one in desk.read(today.errands)}
    days |= {one.due_on for one in desk.read(today.due)}
    assert len(days) > 1
    first, last = min(days), max(days)
    counts = desk.read(agenda.counts, first, last)
    assert set(counts) == days
    assert all(len(desk.read(agenda.of_day, day)) == count for day, count in counts.items())
    assert last not in desk.read(agenda.counts, first, last - timedelta(days=1))


def test_the_day_by_which_the_superior_wants_the_years_dossiers_is_told_a_month_before(
    desk: Workspace,
) -> None:
    at(desk, Step.APPRAISAL, award_code="BANG_KHEN_TINH")  # for the province
    at(desk, Step.APPRAISAL)  # for this office
    last = date(2025, 12, 15)

    def told(day: date) -> list[tuple[date, str, str]]:
        found = desk.read(today.errands, day, CATALOG)
        return [(one.due_on, one.name, one.words) for one in found if one.kind == "yearly"]

    assert told(last - timedelta(days=31)) == [] == told(last + timedelta(days=1))
    assert told(last - timedelta(days=30)) == [(last, "han_nop_thuong_nien", "1")]
    assert told(date(2025, 7, 30)) == [(date(2025, 7, 30), "han_nop_giao_duc", "1")]
    month = desk.read(agenda.counts, last.replace(day=1), last.replace(day=31), CATALOG)
    assert month == {last: 1} and len(desk.read(agenda.of_day, last, CATALOG)) == 1
    assert (
        desk.read(today.yearly, CATALOG, date(2022, 1, 1), date(2022, 12, 31)) == []
    )  # the old law's own are not known


def test_those_to_be_sent_are_counted_as_one_by_one(desk: Workspace) -> None:
    """Another number of dossiers of each award at each step, and as many that were put away."""
    who = desk.write(subjects.save, HOAI)
    awards = ("GIAY_KHEN_XA", "LDTT", "BANG_KHEN_TINH", "BANG_KHEN_TTG", today.FLAG)
    kept = [
        (award, step)
        for place, (award, step) in enumerate(product(awards, Step))
        for _ in range(place % 4)
    ]

    def filled(session: Session) -> None:
        about = {"subject_id": who, "step_since": TODAY}
        for number, ((award, step), gone) in enumerate(product(kept, (None, START)), 1):
            one = Nomination(number=number, award_code=award, step=step, **about)
            one.deleted_at = gone
            session.add(one)

    desk.write(filled)

    def called(session: Session, level: str) -> None:
        session.scalars(select(Office)).one().level = level

    passed = (*today.DONE, Step.FORWARDED, Step.AWAITING_PRINT)
    for level in OWN:
        desk.write(called, level)
        told = desk.read(today.yearly, CATALOG, date(2025, 1, 1), date(2025, 12, 31))
        assert len(told) == 2
        for line in told:
            wanted = [
                award
                for award, step in kept
                if step not in passed
                and not decides_here(CATALOG, award, level, line.due_on)
                and (line.name != "han_nn_co_cp" or award == today.FLAG)
                and (line.name != "han_nn_khac" or award != today.FLAG)
            ]
            assert wanted and line.words == str(len(wanted))


def test_a_province_is_told_the_ministrys_days_and_no_commune_is(desk: Workspace) -> None:
    for award in ("BANG_KHEN_TTG", "BANG_KHEN_TTG", "CO_TD_CHINH_PHU", "BANG_KHEN_TINH"):
        at(desk, Step.APPRAISAL, award_code=award)
    spring = (CATALOG, date(2025, 3, 1), date(2025, 6, 30))
    assert desk.read(today.yearly, *spring) == []

    def promoted(session: Session) -> None:
        session.scalars(select(Office)).one().level = "tinh"

    desk.write(promoted)
    assert [(one.due_on, one.name, one.words) for one in desk.read(today.yearly, *spring)] == [
        (date(2025, 3, 31), "han_nn_co_cp", "1"),
        (date(2025, 6, 30), "han_nn_khac", "2"),
    ]
    autumn = (CATALOG, date(2025, 7, 1), date(2025, 12, 31))
    assert desk.read(today.yearly, *autumn) == []


def test_a_week_holds_what_ended_from_its_monday_on(desk: Workspace) -> None:
    awaiting_signature(desk)
    monday = TODAY - timedelta(days=TODAY.weekday())
    found = desk.read(agenda.week, TODAY)
    assert found.monday == monday and found.total == len(found.lines) > 0
    assert all(monday <= line.on <= TODAY for line in found.lines)
    before = monday - timedelta(days=1)
    assert desk.read(agenda.week, before) == agenda.Week(before - timedelta(days=6), 0, ())


def test_neither_calendar_nor_week_shows_what_is_sealed(desk: Workspace) -> None:
    made = desk.write(complaints.receive, DENUNCIATION, CATALOG, TODAY)
    (line,) = (one for one in desk.read(today.errands) if one.id == made)
    assert "Kín" not in repr(desk.read(agenda.of_day, line.due_on))
    assert "hoàng yến" not in repr(desk.read(agenda.of_day, line.due_on))
    assert isinstance(line.due_on, date)
