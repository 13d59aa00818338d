"""A list with one column for every year becomes one with a line for every award or rating.

Offices keep “Năm 2021 | Năm 2022 | Năm 2023” beside each name, with LĐTT, CSTĐCS in the cells, or
HTTNV. A list of ratings is mostly of one year: its title says it, or “Xếp loại năm 2025”. In the
same way “Danh hiệu | Hình thức khen thưởng”, or a mark below LĐTT, CSTĐCS, become lines.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from app.catalog import load
from app.importing import body, cells, headers, legacy
from app.importing.body import Row
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
def _names() -> cells.AwardNames:
    return cells.AwardNames(load())


@cache
def _kinds() -> Mapping[str, _Yearly]:
    return {
        "awards": _Yearly("award", "year", _names().read),
        "ratings": _Yearly("rating", "rating_year", cells.rating, of_one=True),
    }


def unfolded(sheet: Sheet, what: str) -> tuple[Sheet, tuple[int, ...]]:
    """The sheet with its years below each other, and the places of rows that are none of the list.

    Its lines count from 1. Any other sheet comes back as it is.
    """
    if what in ("awards", "nominations"):
        several = _of_several_awards(sheet, what)
        if several is not None:
            return several
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
    titles = headers.title(kind.field), headers.title(kind.year)
    rows, left = body.lines(sheet, head, what)
    lines = [
        (row, (row.cells[place], year))
        for row in rows
        for place, year in years.items()
        if not body.is_nothing(row.cells[place])
    ]
    return _below(sheet, head, what, tuple(years), titles, lines), left


def _below(
    sheet: Sheet, head: Head, what: str, gone: tuple[int, ...], titles: tuple[str, ...],
    lines: Sequence[tuple[Row, tuple[Cell, ...]]],
) -> Sheet:  # fmt: skip
    """The sheet with lines below each other: a row's other cells, and what it says besides."""
    kept = [n for n in range(len(head.words)) if n not in gone]
    heading = (*(headers.in_one_cell(head, n, what) for n in kept), *titles)
    rows = ((*(row.cells[n] for n in kept), *said) for row, said in lines)
    more = ("",) * (len(titles) - 1)
    fonts = sheet.fonts and (*(sheet.fonts[n] for n in kept), sheet.fonts[min(gone)], *more)
    return replace(sheet, rows=(heading, *rows), first=0, merged=(), fonts=fonts)


def _of_several_awards(sheet: Sheet, what: str) -> tuple[Sheet, tuple[int, ...]] | None:
    """The sheet with a line for each award of a row, where several columns say awards, or columns
    called after awards are ticked; None for any other. A row without any stays a line, to be
    told so."""
    head = headers.find(sheet, what)
    if head is None:
        return None
    said = [n for n, field in enumerate(head.every) if field == "award"]
    called = {} if said else _called_awards(head)
    if len(said) < LEAST and not called:
        return None
    rows, left = body.lines(sheet, head, what)

    def mostly(column: int, is_one: Callable[[Cell], bool]) -> bool:
        return _mostly([row.cells[column] for row in rows], sheet.fonts[column:][:1], is_one)

    said = [n for n in said if mostly(n, _reads(_names().read))]
    ticked = {n: name for n, name in called.items() if mostly(n, cells.is_marked)}
    if len(said) < LEAST and not ticked:
        return None
    lines: list[tuple[Row, tuple[Cell, ...]]] = []
    for row in rows:
        awards = [row.cells[n] for n in said if not body.is_nothing(row.cells[n])]
        awards += [name for n, name in ticked.items() if cells.is_marked(row.cells[n])]
        lines += [(row, (award,)) for award in awards or [""]]
    gone = (*said, *ticked)
    return _below(sheet, head, what, gone, (headers.title("award"),), lines), left


def _called_awards(head: Head) -> dict[int, str]:
    """The award of every column that is called after one."""
    called = {n: _award_in(words) for n, words in enumerate(head.words) if not head.fields[n]}
    return {n: name for n, name in called.items() if name}


def _award_in(words: str) -> str:
    """The award that a heading ends with, as in “Danh hiệu đề nghị Lao động tiên tiến”."""
    said = words.split()
    ends = (" ".join(said[n:]) for n in range(len(said)))
    return next((end for end in ends if _names().read(end).value), "")


def _reads(read: Callable[[Cell], cells.Read[str]]) -> Callable[[Cell], bool]:
    return lambda cell: read(cell).value is not None


def _mostly(column: Sequence[Cell], fonts: Sequence[str], is_one: Callable[[Cell], bool]) -> bool:
    """Whether most of what a column says is something, in what it is written in."""
    said = [cell for cell in column if not body.is_nothing(cell) and not body.is_same(str(cell))]
    texts = [cell for cell in said if isinstance(cell, str)]
    encoding = legacy.detect_all([texts], fonts)[0].encoding
    known = sum(is_one(legacy.decode(c, encoding) if isinstance(c, str) else c) for c in said)
    return known * 2 > len(said)


def _with_year(sheet: Sheet, head: Head, what: str, titles: Mapping[int, str], year: str) -> Sheet:
    """The sheet, its lines where they were, with a column more that says the year at each."""
    lines = {row.place - sheet.first: row.cells for row in body.lines(sheet, head, what)[0]}
    said = [titles.get(n) or headers.in_one_cell(head, n, what) for n in range(len(head.words))]
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
            said = [cell for cell in below if isinstance(cell, str)]
            if _mostly(said, sheet.fonts[n : n + 1], _reads(kind.read)):
                found[n] = year[1]
    if kind.of_one:
        return {n: year for year, n in {year: n for n, year in found.items()}.items()}
    return found
