"""The tasks of the superior's plan and the bodies that lead them, as the catalogue names them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from app.catalog.tables import Row

RECURRENCES = {  # how often a task is to be done, and the months from one time to the next
    "once": 0,
    "month": 1,
    "quarter": 3,
    "half": 6,
    "year": 12,
}
Wrong = Callable[[str, int, str], None]


@dataclass(frozen=True)
class PlanBodySeed:
    """A body. ended: when it ceased, a day or a year in words. succeeded_by: code, or ""."""

    code: str
    name: str
    ended: str
    succeeded_by: str
    source: str
    confidence: str


@dataclass(frozen=True)
class PlanTaskSeed:
    """A task as the superior set it. due_on: None where the plan leaves the day to the office."""

    code: str
    item: str  # its place in the plan: II.3
    title: str
    lead: str
    partners: tuple[str, ...]
    due_on: date | None
    recurrence: str
    indicator: str
    source: str
    confidence: str


def body(row: Row) -> PlanBodySeed:
    return PlanBodySeed(
        row.text("code"),
        row.text("name"),
        row.maybe("ended"),
        row.maybe("succeeded_by"),
        row.text("source"),
        row.text("confidence"),
    )


def task(row: Row) -> PlanTaskSeed:
    return PlanTaskSeed(
        row.text("code"),
        row.text("item"),
        row.text("title"),
        row.text("lead"),
        row.codes("partners"),
        row.day("due_on"),
        row.one_of("recurrence", RECURRENCES),
        row.text("indicator"),
        row.text("source"),
        row.text("confidence"),
    )


def check(
    bodies: Iterable[tuple[int, PlanBodySeed]],
    tasks: Iterable[tuple[int, PlanTaskSeed]],
    wrong: Wrong,
) -> None:
    """Every code is known and stands once; no row of successors leads back to its beginning."""
    bodies = list(bodies)
    follows = {one.code: one.succeeded_by for _, one in bodies}
    seen: set[str] = set()
    for line, one in bodies:
        if one.code in seen:
            wrong("plan_bodies", line, f"code stands twice: {one.code}")
        seen.add(one.code)
        if one.succeeded_by and one.succeeded_by not in follows:
            wrong("plan_bodies", line, f"succeeded_by is unknown: {one.succeeded_by}")
        if one.succeeded_by and not one.ended:
            wrong("plan_bodies", line, f"{one.code} has a successor but no end")
        code, steps = one.succeeded_by, 0
        while code in follows and code and steps <= len(follows):
            code, steps = follows[code], steps + 1
        if steps > len(follows):
            wrong("plan_bodies", line, f"{one.code} succeeds itself")
    seen.clear()
    for line, found in tasks:
        if found.code in seen:
            wrong("plan_tasks", line, f"code stands twice: {found.code}")
        seen.add(found.code)
        for code in (found.lead, *found.partners):
            if code not in follows:
                wrong("plan_tasks", line, f"body is unknown: {code}")
