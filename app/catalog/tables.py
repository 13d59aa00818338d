"""Reads the tables of resources/catalog. Every wrong row is found, not only the first."""

import csv
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from app.text import clean

Made = TypeVar("Made")
Line = tuple[int, Made]


@dataclass(frozen=True, order=True)
class Problem:
    """One wrong row: the file, its line (the heading is line 1) and why."""

    file: str
    line: int
    reason: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.reason}"


class CatalogError(Exception):
    """The catalogue has wrong rows; `problems` names each of them."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = tuple(problems)


class WrongRow(Exception):
    """Why one row can't be read."""


@dataclass(frozen=True)
class Row:
    """One row of a table, with readers that raise WrongRow naming the column."""

    values: dict[str, str]

    def text(self, column: str) -> str:
        """The cell; it must not be empty."""
        if not self.values[column]:
            raise WrongRow(f"{column} is empty")
        return self.values[column]

    def maybe(self, column: str) -> str:
        """The cell, which may be empty."""
        return self.values[column]

    def codes(self, column: str) -> tuple[str, ...]:
        """The parts of a cell between semicolons; none for an empty cell."""
        return tuple(part.strip() for part in self.values[column].split(";") if part.strip())

    def day(self, column: str) -> date | None:
        """The date of a cell (2025-07-01), None for an empty one."""
        text = self.values[column]
        try:
            return date.fromisoformat(text) if text else None
        except ValueError:
            raise WrongRow(f"{column} is no date: {text}") from None

    def number(self, column: str) -> int:
        """A whole number, 0 or more."""
        text = self.text(column)
        if not (text.isascii() and text.isdigit()):
            raise WrongRow(f"{column} is no whole number: {text}")
        return int(text)

    def decimal(self, column: str) -> Decimal:
        """A decimal above 0, written with a point."""
        text = self.text(column)
        try:
            value = Decimal(text)
        except InvalidOperation:
            raise WrongRow(f"{column} is no number: {text}") from None
        if not (value.is_finite() and value > 0):
            raise WrongRow(f"{column} must be above 0: {text}")
        return value

    def one_of(self, column: str, known: Collection[str]) -> str:
        """A cell with one of the known codes."""
        return self._known(column, self.text(column), known)

    def some_of(self, column: str, known: Collection[str]) -> tuple[str, ...]:
        """A cell with known codes between semicolons; may be empty."""
        return tuple(self._known(column, code, known) for code in self.codes(column))

    def validity(self) -> tuple[date | None, date | None]:
        """valid_from and valid_to, both inclusive, None for open."""
        first, last = self.day("valid_from"), self.day("valid_to")
        if first and last and last < first:
            raise WrongRow(f"valid_to {last} is before valid_from {first}")
        return first, last

    def _known(self, column: str, code: str, known: Collection[str]) -> str:
        if code not in known:
            raise WrongRow(f"{column} is unknown: {code}")
        return code


def read(
    name: str,
    content: str | None,
    columns: str,
    make: Callable[[Row], Made],
    problems: list[Problem],
) -> list[Line[Made]]:
    """The rows of a table with their line numbers; what is wrong is added to `problems`.

    name: of its file. content: its text, None where it can't be had. columns: the heading, as it
    must stand there. make: builds a value of one row and raises WrongRow or ValueError for a
    wrong one.
    """
    if content is None:
        problems.append(Problem(name, 0, "cannot be read: missing, or not UTF-8"))
        return []
    reader = csv.reader(content.splitlines(keepends=True), strict=True)
    made: list[Line[Made]] = []
    heading = columns.split(",")
    try:
        found = next(reader, [])
        if found != heading:
            reason = f"heading is {','.join(found)}, expected {columns}"
            problems.append(Problem(name, 1, reason))
            return []
        for cells in reader:
            line = reader.line_num
            if len(cells) != len(heading):
                reason = f"{len(cells)} columns, expected {len(heading)}"
                problems.append(Problem(name, line, reason))
                continue
            row = Row(dict(zip(heading, map(clean, cells), strict=True)))
            try:
                made.append((line, make(row)))
            except (WrongRow, ValueError) as error:
                problems.append(Problem(name, line, str(error)))
    except csv.Error as error:
        problems.append(Problem(name, reader.line_num, str(error)))
    return made


def within(day: date, first: date | None, last: date | None) -> bool:
    """Whether a day lies in a validity, both ends inclusive, None for open."""
    return (first is None or first <= day) and (last is None or day <= last)


def overlap(
    first: tuple[date | None, date | None], second: tuple[date | None, date | None]
) -> bool:
    """Whether two validities share a day."""
    start = max(first[0] or date.min, second[0] or date.min)
    return start <= min(first[1] or date.max, second[1] or date.max)
