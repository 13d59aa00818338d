"""A list with one column for every year becomes one with a line for every award or rating.

Offices keep “Năm 2021 | Năm 2022 | Năm 2023” beside each name, with LĐTT, CSTĐCS in the cells, or
HTTNV; a rating may have the one column “Xếp loại năm 2025”.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from app.catalog import load
from app.importing import body, cells, headers, legacy
from app.importing.headers import Head
from app.importing.reader import Cell, Sheet

LEAST = 2  # columns of years in a row of nothing else
SAMPLED = 200  # cells of a column
_YEAR = re.compile(r"((?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)\)?\s*$")


@dataclass(frozen=True, slots=True)
class _Yearly:
    """What stands below a year. field, year: what the two columns made of it mean.

    least: columns of years from which on a list is taken for one; last: of several columns of one
    year the last counts, as officials rate themselves first.
    """

    field: str
    year: str
    read: Callable[[Cell], cells.Read[str]]
    least: int = LEAST
    last: bool = False


@cache
def _kinds() -> Mapping[str, _Yearly]:
    return {
        "awards": _Yearly("award", "year", cells.AwardNames(load()).read),
        "ratings": _Yearly("rating", "rating_year", cells.rating, least=1, last=True),
    }


def unfolded(sheet: Sheet, what: str) -> tuple[Sheet, tuple[int, ...]]:
    """The sheet with its years below each other, and the places of rows that are none of the list.

    Its lines count from 1. Any other sheet comes back as it is.
    """
    kind = _kinds().get(what)
    head = headers.find(sheet, what) if kind else None
    head = head and _with_years_below(sheet, head)
    if kind is None or head is None or kind.field in head.fields:
        return sheet, ()
    years = _years(sheet, head, kind)
    if len(years) < kind.least:
        return sheet, ()
    kept = [n for n in range(len(head.words)) if n not in years]
    rows, left = body.lines(sheet, head, what)
    lines: list[tuple[Cell, ...]] = [
        (*(row.cells[n] for n in kept), row.cells[place], year)
        for row in rows
        for place, year in years.items()
        if not body.is_nothing(row.cells[place])
    ]
    titles = headers.title(kind.field), headers.title(kind.year)
    heading = (*(head.words[n] or f"({n + 1})" for n in kept), *titles)
    fonts = sheet.fonts and (*(sheet.fonts[n] for n in kept), sheet.fonts[min(years)], "")
    return replace(sheet, rows=(heading, *lines), first=0, merged=(), fonts=fonts), left


def _with_years_below(sheet: Sheet, head: Head) -> Head:
    """The heading with a row of nothing but years right below it, as under “Thành tích”."""
    below = [str(cell).strip() for row in sheet.rows[head.body : head.body + 1] for cell in row]
    said = [cell for cell in below if cell]
    if len(said) < LEAST or not all(_YEAR.search(cell) for cell in said):
        return head
    words = tuple(f"{over} {cell}".strip() for over, cell in zip(head.words, below, strict=True))
    return replace(head, words=words, rows=head.rows + 1, body=head.body + 1)


def _years(sheet: Sheet, head: Head, kind: _Yearly) -> dict[int, str]:
    """The year of every column that has one in its heading and awards or ratings below it."""
    found: dict[int, str] = {}
    for n, words in enumerate(head.words):
        year = _YEAR.search(words)
        if year and not head.fields[n]:
            below = (row[n] for row in sheet.rows[head.body : head.body + SAMPLED])
            said = [cell for cell in below if isinstance(cell, str) and not body.is_nothing(cell)]
            encoding = legacy.detect_all([said], sheet.fonts[n : n + 1])[0].encoding
            known = sum(kind.read(legacy.decode(cell, encoding)).value is not None for cell in said)
            if known * 2 > len(said):
                found[n] = year[1]
    if kind.last:
        return {n: year for year, n in {year: n for n, year in found.items()}.items()}
    return found
