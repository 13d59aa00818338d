"""Inspections and supervision: planned, visited, put right in time, concluded."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import today
from app.errors import ClerkError
from app.oversight import inspections
from app.oversight.inspections import FindingDraft, InspectionDraft, VisitDraft
from app.workspace import Workspace
from tests.office import TODAY

PLAN = InspectionDraft("inspection", "Việc bình xét ở thôn", "Thanh tra nhân dân", TODAY)
FINDING = FindingDraft(TODAY, "Thiếu biên bản họp thôn", "Ban thôn", TODAY + timedelta(10))


def planned(desk: Workspace) -> UUID:
    return desk.write(inspections.plan, PLAN)


def state(desk: Workspace, made: UUID, on: date = TODAY) -> str:
    return desk.read(inspections.read, made, on).state


def test_an_inspection_goes_from_its_plan_to_proof_of_the_last_fix(desk: Workspace) -> None:
    made = planned(desk)
    assert state(desk, made) == "planned" and state(desk, made, TODAY + timedelta(1)) == "late"
    desk.write(inspections.visit, made, VisitDraft(TODAY, "Thôn Mẫu", "Trưởng thôn"), TODAY)
    assert state(desk, made) == "visiting"
    found = desk.write(inspections.note_finding, made, FINDING, TODAY)
    desk.write(inspections.conclude, made, TODAY, "Cơ bản đúng", "05/KL-UBND", TODAY)
    assert state(desk, made) == "fixing"
    assert state(desk, made, FINDING.due_on + timedelta(1)) == "overdue"
    assert [one.kind for one in desk.read(today.errands, TODAY + timedelta(90))] == ["finding"]
    with pytest.raises(ClerkError) as refused:
        desk.write(inspections.fix, found, TODAY, " ", TODAY)
    assert refused.value.field == "proof"
    desk.write(inspections.fix, found, TODAY, "Biên bản họp lại", TODAY)
    assert state(desk, made, FINDING.due_on + timedelta(1)) == "done"
    assert desk.read(today.errands, TODAY + timedelta(90)) == []
    desk.undo()
    assert state(desk, made) == "fixing"


def test_nothing_is_concluded_that_nobody_went_to_see(desk: Workspace) -> None:
    made = planned(desk)
    with pytest.raises(ClerkError, match="buổi làm việc"):
        desk.write(inspections.conclude, made, TODAY, "Đúng", "", TODAY)
    desk.write(inspections.remove, made)
    assert desk.read(inspections.listed, TODAY) == []
    desk.undo()
    desk.write(inspections.visit, made, VisitDraft(TODAY, "Thôn"), TODAY)
    with pytest.raises(ClerkError):
        desk.write(inspections.remove, made)


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"kind": "x"}, "kind"), ({"title": ""}, "title"), ({"led_by": " "}, "led_by")],
)
def test_a_wrong_plan_is_refused_at_its_field(
    desk: Workspace, changed: dict[str, str], field: str
) -> None:
    from dataclasses import replace

    with pytest.raises(ClerkError) as refused:
        desk.write(inspections.plan, replace(PLAN, **changed))  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_fix_cannot_come_before_what_was_found_or_after_today(desk: Workspace) -> None:
    made = planned(desk)
    found = desk.write(inspections.note_finding, made, FINDING, TODAY)
    for day in (TODAY - timedelta(1), TODAY + timedelta(1)):
        with pytest.raises(ClerkError) as refused:
            desk.write(inspections.fix, found, day, "Ảnh", TODAY)
        assert refused.value.field == "fixed_on"


DAYS = st.dates(TODAY - timedelta(50), TODAY + timedelta(50))


@given(DAYS, st.booleans(), st.integers(0, 3), st.lists(DAYS, max_size=4))
def test_it_is_done_only_when_concluded_with_nothing_left_to_fix(
    planned_on: date, is_concluded: bool, visits: int, days: list[date]
) -> None:
    found = inspections.state(planned_on, is_concluded, visits, days, TODAY)
    assert found in inspections.STATES
    assert (found == "done") == (is_concluded and not days)
    assert (found == "overdue") == any(day < TODAY for day in days)
