"""A register with one column for every year becomes one with a line for every award.

Offices keep “Năm 2021 | Năm 2022 | Năm 2023” beside each name, with LĐTT, CSTĐCS in the cells.
"""

import re
from dataclasses import replace

from app.catalog import load
from app.importing import body, headers, legacy
from app.importing.cells import AwardNames
from app.importing.headers import Head
from app.importing.reader import Cell, Sheet

LEAST = 2  # columns of years
SAMPLED = 200  # cells of a column
_YEAR = re.compile(r"((?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)\)?\s*$")


def unfolded(sheet: Sheet, what: str) -> tuple[Sheet, tuple[int, ...]]:
    """The sheet with its years below each other, and the places of rows that are none of the list.

    Its lines count from 1. Any other sheet comes back as it is.
    """
    head = headers.find(sheet, what) if what == "awards" else None
    head = head and _with_years_below(sheet, head)
    years = _years(sheet, head) if head is not None and "award" not in head.fields else {}
    if head is None or len(years) < LEAST:
        return sheet, ()
    kept = [n for n in range(len(head.words)) if n not in years]
    rows, left = body.lines(sheet, head, what)
    lines: list[tuple[Cell, ...]] = [
        (*(row.cells[n] for n in kept), row.cells[place], year)
        for row in rows
        for place, year in years.items()
        if not body.is_nothing(row.cells[place])
    ]
    titles = headers.title("award"), headers.title("year")
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


def _years(sheet: Sheet, head: Head) -> dict[int, str]:
    """The year of every column that has one in its heading and awards below it."""
    awards = AwardNames(load())
    found: dict[int, str] = {}
    for n, words in enumerate(head.words):
        year = _YEAR.search(words)
        if year and not head.fields[n]:
            below = (row[n] for row in sheet.rows[head.body : head.body + SAMPLED])
            said = [cell for cell in below if isinstance(cell, str) and not body.is_nothing(cell)]
            encoding = legacy.detect_all([said], sheet.fonts[n : n + 1])[0].encoding
            known = sum(
                awards.read(legacy.decode(cell, encoding)).value is not None for cell in said
            )
            if known * 2 > len(said):
                found[n] = year[1]
    return found
