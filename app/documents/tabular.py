"""A list or a table as plain values: what spreadsheet.py and table_paper.py write out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from app.dates import short_day
from app.money import decimal_text, grouped
from app.statistics.model import SMALL, percent

Shape = Literal["text", "number", "day"]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a whole: a percentage that keeps what it is made of."""

    number: int
    whole: int


Value = str | int | float | Decimal | Part | date | None  # a Decimal stands as it is, exactly


@dataclass(frozen=True, slots=True)
class Field:
    """A column. group: the words over it and its neighbours. width: in letters of the body text.

    shape: text is set left, numbers right, days in the middle. summed: its whole numbers are added
    up.
    """

    title: str
    width: float = 14
    shape: Shape = "text"
    group: str = ""
    summed: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row. level: how far its first text is set in; 0 and 1 of an outlined sheet are bold."""

    values: Sequence[Value]
    level: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around the rows. name: of the tab and the file. above: lines under the title.

    notes: lines under the table. outlined: rows have levels, the first line being the whole.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    above: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    outlined: bool = False


Table = tuple[Sheet, list[Line]]


def book(
    name: str, year: int | None, fields: Sequence[Field], rows: Iterable[Sequence[Value]]
) -> Table:
    """A book of the office as a table. year: whose lines they are, None for those of all years."""
    called = f"{name} năm {year}" if year else name
    return Sheet(called, called.upper(), tuple(fields)), [Line(row) for row in rows]


def runs(fields: Sequence[Field]) -> list[tuple[int, int]]:
    """First and last place of neighbours under one head; a column without one stands alone."""
    return spans([field.group for field in fields])


def spans(groups: Sequence[str]) -> list[tuple[int, int]]:
    """As `runs`, of the heads alone."""
    found: list[tuple[int, int]] = []
    for place, group in enumerate(groups):
        if found and group and groups[place - 1] == group:
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def words(value: Value) -> str:
    """A value as it is read on paper."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, Part):
        if 0 < value.whole < SMALL:
            return f"{value.number}/{value.whole}"
        return percent(value.number, value.whole)
    if isinstance(value, date):
        return short_day(value)
    if isinstance(value, int):
        return grouped(value)
    if isinstance(value, Decimal):
        return decimal_text(value).replace("-", "−")
    whole, tenth = divmod(round(abs(value) * 10), 10)
    sign = "-" if value < 0 and (whole or tenth) else ""
    return f"{sign}{grouped(whole)}{f',{tenth}' if tenth else ''}"
