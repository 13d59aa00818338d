"""A list with one column for every year becomes one with a line for every award or rating.

Offices keep “Năm 2021 | Năm 2022 | Năm 2023” beside each name, with LĐTT, CSTĐCS in the cells, or
HTTNV. A list of ratings is mostly of one year: its title says it, or “Xếp loại năm 2025”.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from app.catalog import load
from app.importing import body, cells, headers, legacy
from app.importing.headers import Head
from app.importing.reader import Cell, Sheet
from app.text import fold

LEAST = 2  # columns of years in a row of nothing else
SAMPLED = 200  # cells of a column
_YEAR = re.compile(r"((?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)\)?\s*$")
_IN_TITLE = re.compile(r"(thang\s*\d+[\s,]*)?nam\s+((?:19|20)\d\d)")


@dataclass(frozen=True, slots=True)
class _Yearly:
    """What stands below a year. field, year: what the two columns made of it mean.

    of_one: most such lists are of one year. One column is enough then, and of several of a year
    the last counts, as officials rate themselves first.
    """

    field: str
    year: str
    read: Callable[[Cell], cells.Read[str]]
    of_one: bool = False


@cache
def _kinds() -> Mapping[str, _Yearly]:
    return {
        "awards": _Yearly("award", "year", cells.AwardNames(load()).read),
        "ratings": _Yearly("rating", "rating_year", cells.rating, of_one=True),
    }


def unfolded(sheet: Sheet, what: str) -> tuple[Sheet, tuple[int, ...]]:
    """The sheet with its years below each other, and the places of rows that are none of the list.

    Its lines count from 1. Any other sheet comes back as it is.
    """
    kind = _kinds().get(what)
    head = headers.find(sheet, what) if kind else None
    head = head and _with_years_below(sheet, head)
    if kind is None or head is None:
        return sheet, ()
    if any(field.startswith(kind.field) and field != kind.year for field in head.fields):
        year = _titled(sheet, head) if kind.of_one and kind.year not in head.fields else ""
        return (_with_year(sheet, head, what, {}, year) if year else sheet), ()
    years = _years(sheet, head, kind)
    if kind.of_one and len(years) == 1:
        ((place, year),) = years.items()
        return _with_year(sheet, head, what, {place: headers.title(kind.field)}, year), ()
    if len(years) < LEAST:
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
    heading = (*(_heading(head, n, what) for n in kept), *titles)
    fonts = sheet.fonts and (*(sheet.fonts[n] for n in kept), sheet.fonts[min(years)], "")
    return replace(sheet, rows=(heading, *lines), first=0, merged=(), fonts=fonts), left


def _heading(head: Head, column: int, what: str) -> str:
    """A heading in one cell that means what it meant where it stood in several."""
    words, field = head.words[column] or f"({column + 1})", head.fields[column]
    stays = not field or headers.meaning(words, what)[0] == field
    return words if stays else headers.title(field)


def _with_year(sheet: Sheet, head: Head, what: str, titles: Mapping[int, str], year: str) -> Sheet:
    """The sheet, its lines where they were, with a column more that says the year at each."""
    lines = {row.place - sheet.first: row.cells for row in body.lines(sheet, head, what)[0]}
    said = [titles.get(n) or _heading(head, n, what) for n in range(len(head.words))]
    heading = (*said, headers.title(_kinds()[what].year))
    rows: list[tuple[Cell, ...]] = [("",) * len(heading)] * (head.body - 1)
    rows.append(heading)
    rows += (
        (*lines.get(n, row), year if n in lines else "")
        for n, row in enumerate(sheet.rows[head.body :], head.body)
    )
    fonts = sheet.fonts and (*sheet.fonts, "")
    return replace(sheet, rows=tuple(rows), merged=(), fonts=fonts)


def _titled(sheet: Sheet, head: Head) -> str:
    """The only year that the rows above the heading say; those of days do not count."""
    said = [cell for row in sheet.rows[: head.first] for cell in row if isinstance(cell, str)]
    plain = (fold(legacy.decode(cell, legacy.detect([cell]).encoding)) for cell in said)
    found = {year for cell in plain for month, year in _IN_TITLE.findall(cell) if not month}
    return found.pop() if len(found) == 1 else ""


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
    if kind.of_one:
        return {n: year for year, n in {year: n for n, year in found.items()}.items()}
    return found
