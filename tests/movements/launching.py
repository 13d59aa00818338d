"""A movement to test with, brought to a step by the true actions. Invented."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from app import catalog
from app.movements import actions, registrations
from app.movements.actions import MovementDraft
from app.movements.registrations import ListHead, Typed
from app.movements.rules import ORDER, CriterionDraft
from app.workspace import Workspace
from db.movements import MovementState as State
from tests.office import TODAY

CATALOG = catalog.load()
WATER = MovementDraft(
    name="Cả xã chung sức giữ nước sạch",
    slogan="Suối trong, nhà sạch",
    objective="Mọi hộ có nguồn nước sạch.",
    audience="Mọi hộ trong xã",
    work_fields=("environment",),
    strata=("women", "kind:household"),
    starts_on=date(2025, 1, 10),
    ends_on=date(2025, 12, 10),
    interim_months=6,
    expected_awards="5 giấy khen",
    greets="Đại hội Thi đua yêu nước tỉnh",
    greets_on=date(2025, 10, 15),
)
WELLS = CriterionDraft(
    "Hộ có giếng hoặc bể nước sạch", "at_least", "hộ", Decimal(80), "Đếm ở từng ngõ"
)
LIST = ListHead(TODAY, "Thôn Suối Mẫu")


def movement(
    desk: Workspace, state: State = State.RUNNING, draft: MovementDraft = WATER, **changed: object
) -> UUID:
    """A new movement with one criterion, at a step."""
    made: UUID = desk.write(actions.save, replace(draft, **changed))  # type: ignore[arg-type]
    desk.write(actions.save_criterion, made, WELLS)
    place = ORDER.index(state)
    steps = (
        (actions.submit, ()),
        (actions.issue, ("15/KH-UBND", date(2025, 1, 6))),
        (actions.launch, (date(2025, 1, 10), "Lễ phát động ở nhà văn hóa")),
        (actions.advance, ()),
        (actions.advance, ()),
    )
    for step, more in steps[:place]:
        desk.write(step, made, *more)
    return made


def registered(desk: Workspace, movement_id: UUID, *names: str, **head: object) -> list[UUID]:
    """People on a hamlet's paper list, in a movement."""
    rows = [Typed(name) for name in names]
    whole = replace(LIST, **head)  # type: ignore[arg-type]
    return desk.write(registrations.register, movement_id, rows, whole, CATALOG, TODAY)[0]


def criterion_of(desk: Workspace, movement_id: UUID) -> UUID:
    """The first criterion of a movement."""
    return desk.read(lambda s: actions.criteria(s, movement_id)[0].id)
