"""Lists below each other on one sheet, each with its own heading, become one list.

“A. CÁ NHÂN” with its heading, below it “B. TẬP THỂ” with another. Every line stays in its row.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.importing import headers
from app.importing.headers import Head
from app.importing.reader import Cell, Sheet

LONGEST = 60  # letters of a heading's cell
AT_ONCE = 60  # rows in which a heading below is read
LEAST = 2  # columns known by the first cells of a row


def in_one(sheet: Sheet, what: str) -> Sheet:
    """The sheet with one heading for all of its lists; as it is where it has only one."""
    first = headers.find(sheet, what)
    found = [(0, first), *_below(sheet, first, what)] if first else []
    if first is None or all(head.words == first.words for _at, head in found):
        return sheet
    words: list[str] = []
    fields: list[str] = []
    fonts: list[str] = []

    def place(head: Head, column: int) -> int:
        said, field = headers.in_one_cell(head, column, what), head.fields[column]
        for n, known in enumerate(words):
            if field == fields[n] if field else known == said:
                return n
        words.append(said)
        fields.append(field)
        fonts.append(sheet.fonts[column] if sheet.fonts else "")
        return len(words) - 1

    width = len(sheet.rows[0])
    places = [[place(head, n) for n in range(width)] for _at, head in found]
    rows = list(sheet.rows[: first.first])
    rows += [()] * (first.body - first.first)
    rows[-1] = tuple(words)
    merged = []
    ends = [at + head.first for at, head in found[1:]] + [len(sheet.rows)]
    for (at, head), there, end in zip(found, places, ends, strict=True):
        begin = at + head.body
        rows += [()] * (begin - len(rows))  # its heading
        rows += (_moved(row, there, len(words)) for row in sheet.rows[begin:end])
        merged += [
            (top, there[left], bottom, there[left])
            for top, left, bottom, right in sheet.merged
            if left == right and begin <= top and bottom < end
        ]
    filled = tuple(row + ("",) * (max(len(words), width) - len(row)) for row in rows)
    fonts += [""] * (len(filled[0]) - len(fonts))
    return replace(
        sheet, rows=filled, merged=tuple(merged), fonts=tuple(fonts) if sheet.fonts else ()
    )


def _below(sheet: Sheet, first: Head, what: str) -> Iterator[tuple[int, Head]]:
    """The other headings of a sheet, and the row from which each is counted."""
    at = first.body
    while at < len(sheet.rows):
        if _may_head(sheet.rows[at], what):
            last = at + AT_ONCE
            merged = tuple(
                (top - at, left, bottom - at, right)
                for top, left, bottom, right in sheet.merged
                if at <= top < last
            )
            head = headers.find(replace(sheet, rows=sheet.rows[at:last], merged=merged), what)
            if head is not None and head.first == 0:
                yield at, head
                at += head.body
                continue
        at += 1


def _may_head(row: Sequence[Cell], what: str) -> bool:
    """Whether the first cells of a row are known headings: quick, as every row is asked."""
    said: list[str] = []
    for cell in row:
        if cell != "":
            if not isinstance(cell, str) or len(cell) > LONGEST or any(map(str.isdigit, cell)):
                return False
            said.append(cell)
            if len(said) == LEAST:
                break
    return len(said) == LEAST and all(headers.known(cell, what) for cell in said)


def _moved(row: Sequence[Cell], there: Sequence[int], width: int) -> tuple[Cell, ...]:
    moved: list[Cell] = [""] * width
    for cell, place in zip(row, there, strict=True):
        if cell != "":
            moved[place] = cell
    return tuple(moved)
