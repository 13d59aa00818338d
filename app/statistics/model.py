"""A table of numbers as plain values: rows, columns, cells, and what was asked for."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from app.money import grouped
from app.statistics.periods import Period

Shape = Literal["count", "sum", "share", "mean", "thousandth", "words"]
SMALL = 10  # below so many, a share is told with its numbers
UNKNOWN = "chưa ghi"


@dataclass(frozen=True, slots=True)
class Choice:
    """What a table is made of. today: for what is late. unit: a key of the catalogue, or all."""

    period: Period
    today: date
    unit: tuple[str, date | None] | None = None


@dataclass(frozen=True, slots=True)
class Column:
    """A column. group: the words over it and its neighbours.

    shape: count (of records), sum (đồng), share (a part of a whole, in percent), mean (days by
    records), thousandth (by 1,000 people), words.
    """

    code: str
    title: str
    group: str = ""
    shape: Shape = "count"


@dataclass(frozen=True, slots=True)
class Cell:
    """One number, with what it is made of. Never rounded here, never a mean of means.

    number: what is counted, or the numerator. whole: the denominator. people: distinct ones, None
    where the records have nobody. opens: how many records stand behind it.
    """

    number: int = 0
    opens: int = 0
    people: int | None = None
    whole: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row. level: 0 for the whole, then groups, then lines. cells: by code of the column.

    A column that is not among the cells says nothing about this row.
    """

    key: str
    title: str
    level: int
    cells: dict[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """A whole table. records: how many were read. notes: how it was counted, one sentence each.

    is_form: handed in with zeros too.
    """

    code: str
    title: str
    period: Period
    offices: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    records: int
    notes: tuple[str, ...] = field(default=())
    is_form: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to count in it."""
        return not self.is_form and not any(
            cell.number or cell.opens for row in self.rows for cell in row.cells.values()
        )

    def row(self, key: str) -> Row | None:
        """The row of a key, or None."""
        return next((row for row in self.rows if row.key == key), None)

    def cell(self, row: str, column: str) -> Cell | None:
        """A cell by its row and column, None where there is none."""
        found = self.row(row)
        return found.cells.get(column) if found else None


def percent(number: int, whole: int) -> str:
    """61,3 %, half up; "–" of nothing."""
    return f"{_tenths(number * 100, whole)} %" if whole else "–"


def cell_text(cell: Cell | None, shape: Shape, *, people: bool = False) -> str:
    """A cell as it is read: 1.250, 61,3 %, 3/7; "" where the column says nothing of the row.

    people: distinct people instead of times, where the cell knows them.
    """
    if cell is None:
        return ""
    if shape == "words":
        return cell.words
    if shape == "share":
        whole = cell.whole or 0
        if 0 < whole < SMALL:
            return f"{cell.number}/{whole}"
        return percent(cell.number, whole)
    if shape == "mean":
        return _tenths(cell.number, cell.whole) if cell.whole else "–"
    if shape == "thousandth":
        return _tenths(cell.number * 1000, cell.whole) if cell.whole else UNKNOWN
    if people and cell.people is not None and shape == "count":
        return grouped(cell.people)
    return grouped(cell.number)


def _tenths(number: int, whole: int) -> str:
    """A quotient with one decimal, half up, without a needless ",0"."""
    tenths = (number * 20 + whole) // (whole * 2)
    rest = tenths % 10
    return grouped(tenths // 10) + (f",{rest}" if rest else "")
