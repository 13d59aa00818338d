"""The sector's statistical forms 0701–0703: which columns they have and what each counts."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from app.catalog.tables import Line, Row

WHOLE, OTHER = "*", "OTHER"  # all that the form counts; what no other column does


@dataclass(frozen=True)
class StateColumn:
    """A column. counts: codes of awards, or of levels that launch movements; WHOLE or OTHER."""

    form: str
    official: str  # 0701.N/BNV-TĐKT
    title: str
    number: int
    heading: str
    group: str
    counts: tuple[str, ...]
    source: str
    confidence: str


def column(row: Row) -> StateColumn:
    return StateColumn(
        row.text("form"),
        row.text("official"),
        row.text("title"),
        row.number("number"),
        row.text("heading"),
        row.maybe("group"),
        row.codes("counts"),
        row.text("source"),
        row.text("confidence"),
    )


def check(
    columns: Iterable[Line[StateColumn]],
    awards: Collection[str],
    wrong: Callable[[str, int, str], None],
) -> None:
    """Columns stand in the order of their numbers, and count awards that there are, once each."""
    last: dict[str, int] = {}
    counted: set[tuple[str, str]] = set()
    for line, one in columns:
        if one.number != last.get(one.form, 0) + 1:
            wrong("state_forms", line, f"number {one.number} is out of order")
        last[one.form] = one.number
        for code in one.counts:
            if (one.form, code) in counted:
                wrong("state_forms", line, f"counted twice: {code}")
            counted.add((one.form, code))
            if one.form != "0701" and code not in {*awards, WHOLE, OTHER}:
                wrong("state_forms", line, f"award is unknown: {code}")
