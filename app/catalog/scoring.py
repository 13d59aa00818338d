"""Reads the template of a score sheet and the indicators of the emulation criterion card."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from app.catalog.tables import Line, Row, WrongRow

METHODS = (
    "group",
    "manual",
    "percent_of_target",
    "step",
    "yes_no",
    "penalty",
    "bonus",
    "knock_out",
)


@dataclass(frozen=True)
class SheetRow:
    """One row of the template sheet. Points are whole hundredths; steps from the highest."""

    code: str
    within: str  # the code of the part that it belongs to; empty: a part itself
    title: str
    method: str
    max_points: int
    each: int
    over_each: int
    over_most: int
    steps: tuple[tuple[Decimal, int], ...]
    unit: str
    evidence_required: bool
    basis: str
    confidence: str


@dataclass(frozen=True)
class Indicator:
    """One indicator of the card: all of its weight at `good`, none of it at `poor`."""

    code: str
    title: str
    unit: str
    weight: int
    good: int
    poor: int
    basis: str
    confidence: str


def sheet_row(row: Row) -> SheetRow:
    method = row.one_of("method", METHODS)
    made = SheetRow(
        code=row.text("code"),
        within=row.maybe("within"),
        title=row.text("title"),
        method=method,
        max_points=_hundredths(row, "max"),
        each=_hundredths(row, "each"),
        over_each=_hundredths(row, "over_each"),
        over_most=_hundredths(row, "over_most"),
        steps=_steps(row),
        unit=row.maybe("unit"),
        evidence_required=row.one_of("evidence", ("0", "1")) == "1",
        basis=row.text("basis"),
        confidence=row.text("confidence"),
    )
    if (method == "knock_out") != (made.max_points == 0):
        raise ValueError(f"max of a {method} is {row.maybe('max') or 'empty'}")
    if (method in ("penalty", "bonus")) != (made.each > 0):
        raise ValueError(f"each of a {method} is {row.maybe('each') or 'empty'}")
    if (method == "step") != bool(made.steps):
        raise ValueError(f"steps of a {method} are {row.maybe('steps') or 'empty'}")
    if any(points > made.max_points for _, points in made.steps):
        raise ValueError(f"a step is above max {row.maybe('max')}")
    return made


def indicator(row: Row) -> Indicator:
    made = Indicator(
        row.text("code"),
        row.text("title"),
        row.text("unit"),
        row.number("weight"),
        row.number("good"),
        row.number("poor"),
        row.text("basis"),
        row.text("confidence"),
    )
    if made.good == made.poor:
        raise ValueError(f"good and poor are both {made.good}")
    return made


def check(
    rows: Sequence[Line[SheetRow]],
    indicators: Iterable[Line[Indicator]],
    wrong: Callable[[str, int, str], None],
) -> None:
    """What one row alone can't show: parts that stand before their rows, codes that are one's own,
    weights that are a hundred."""
    seen: dict[str, str] = {}
    for line, row in rows:
        if row.code in seen:
            wrong("score_sheet", line, f"code stands twice: {row.code}")
        if row.within and seen.get(row.within) != "group":
            wrong("score_sheet", line, f"within is no part above this row: {row.within}")
        seen[row.code] = row.method
    known = list(indicators)
    total = sum(one.weight for _, one in known)
    if known and total != 100:
        wrong("rating_indicators", known[-1][0], f"weights are {total} in all, expected 100")
    if len({one.code for _, one in known}) != len(known):
        wrong("rating_indicators", known[-1][0], "a code stands twice")


def _hundredths(row: Row, column: str) -> int:
    if not row.maybe(column):
        return 0
    return _points(row.decimal(column), column)


def _points(value: Decimal, column: str) -> int:
    points = value * 100
    if points != points.to_integral_value():
        raise WrongRow(f"{column} is finer than a hundredth of a point: {value}")
    return int(points)


def _steps(row: Row) -> tuple[tuple[Decimal, int], ...]:
    found = []
    for part in row.codes("steps"):
        threshold, _, points = part.partition("=")
        cells = Row({"steps": threshold, "points": points})
        found.append((cells.decimal("steps"), _points(cells.decimal("points"), "steps")))
    if found != sorted(found, reverse=True) or len({step for step, _ in found}) != len(found):
        raise WrongRow("steps do not stand from the highest to the lowest")
    return tuple(found)
