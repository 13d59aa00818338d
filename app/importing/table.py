"""A sheet with its columns understood: what each means, what it is written in, where the list is.

What a clerk says of the columns is remembered by the shape of the file, that is by its headings:
the next file of the same office needs no asking.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from typing import Any

from app.importing import body, byyear, headers, legacy, stacked
from app.importing.body import Row
from app.importing.reader import Cell, Sheet
from app.text import clean

SAMPLED = 2_000  # lines that samples are looked for in
EVERY = "*"  # in the place of a sheet's name: all sheets alike
MOST_WORDS = 60  # letters of a heading on the screen


@dataclass(frozen=True, slots=True)
class Column:
    """A column. field: what it means, empty to leave it out. font: where the file says one."""

    words: str
    field: str
    encoding: str
    doubtful: bool = False
    font: str = ""


@dataclass(frozen=True)
class Table:
    """One list of a file. skipped: where rows stand that say something and are none of the list.

    hidden: how many rows and columns of it the file does not show; they were read all the same.
    sheets: every list of the file, by the name of its sheet, with its lines; alike: how many of
    them have the headings of this one, so that they can be one list.
    """

    what: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    skipped: tuple[int, ...] = ()
    hidden: tuple[int, int] = (0, 0)
    sheets: tuple[tuple[str, int], ...] = ()
    alike: int = 1

    @cached_property
    def shape(self) -> str:
        """The same for files with the same headings."""
        words = [self.what, *(headers.plain(column.words) for column in self.columns)]
        return sha256(json.dumps(words).encode()).hexdigest()[:32]

    @cached_property
    def fields(self) -> dict[str, int]:
        """The place of the column of each meaning."""
        return {column.field: n for n, column in enumerate(self.columns) if column.field}

    def cell(self, row: Row, column: int) -> Cell:
        """A cell in Unicode."""
        said = row.cells[column] if column < len(row.cells) else ""
        if not isinstance(said, str) or said.isascii():
            return said
        return legacy.decode(said, self.columns[column].encoding)

    def cells(self, row: Row) -> dict[str, Cell]:
        """What a line says, by meaning."""
        return {field: self.cell(row, column) for field, column in self.fields.items()}

    def texts(self, column: int) -> list[str]:
        """The words of a column as they came."""
        found = (row.cells[column] for row in self.rows if column < len(row.cells))
        return [cell for cell in found if isinstance(cell, str) and cell]

    def samples(self, column: int) -> list[tuple[str, str]]:
        """A few cells of a column before and after decoding."""
        few = replace(self, rows=self.rows[:SAMPLED])
        return legacy.samples(few.texts(column), self.columns[column].encoding)

    def with_field(self, column: int, field: str) -> "Table":
        """A column means something else; another one that meant it means nothing now."""
        columns = [
            replace(one, field=field if n == column else "" if one.field == field else one.field)
            for n, one in enumerate(self.columns)
        ]
        return replace(self, columns=tuple(columns))

    def with_encoding(self, column: int, encoding: str) -> "Table":
        """A column is written in something else."""
        columns = list(self.columns)
        columns[column] = replace(columns[column], encoding=encoding, doubtful=False)
        return replace(self, columns=tuple(columns))

    def remembered(self) -> dict[str, list[str]]:
        """What was said of the columns, in words of this program alone: no names, no headings."""
        return {
            "fields": [column.field for column in self.columns],
            "encodings": [column.encoding for column in self.columns],
        }

    def recalled(self, kept: Any) -> "Table":
        """As it was said the last time; anything that does not fit is passed over."""
        if not isinstance(kept, Mapping):
            return self
        fields, encodings = kept.get("fields"), kept.get("encodings")
        known = ("", *headers.fields(self.what))
        if not isinstance(fields, list) or not isinstance(encodings, list):
            return self
        for said, allowed in ((fields, known), (encodings, legacy.ENCODINGS)):
            if len(said) != len(self.columns) or any(one not in allowed for one in said):
                return self
        columns = []
        for column, field, encoding in zip(self.columns, fields, encodings, strict=True):
            # a newer file may have been typed in Unicode: then what it is written in stands
            keeps = column.encoding == legacy.UNICODE and not column.doubtful
            columns.append(
                replace(
                    column,
                    field=field,
                    encoding=column.encoding if keeps else encoding,
                    doubtful=False if not keeps else column.doubtful,
                )
            )
        return replace(self, columns=tuple(columns))


def best(sheets: Sequence[Sheet], what: str, chosen: str = "") -> Table:
    """The sheet of a file whose headings are known best; the first one where none is.

    chosen: the name of another one, or EVERY for all that have its headings, as one list whose
    lines count from 1.
    """
    sheets = [stacked.in_one(sheet, what) for sheet in sheets]
    made = [of_sheet(sheet, what) for sheet in sheets]
    found = max(made, key=lambda table: len(table.fields) * bool(table.rows))
    found = next((table for table in made if table.name == chosen), found)
    lists = tuple((table.name, len(table.rows)) for table in made if table.fields and table.rows)
    same = [place for place, table in enumerate(made) if table.rows and table.shape == found.shape]
    if chosen == EVERY and len(same) > 1:
        found = _joined([byyear.unfolded(sheets[place], what)[0] for place in same], what)
    return replace(found, sheets=lists, alike=len(same))


def of_sheet(sheet: Sheet, what: str) -> Table:
    """A sheet understood. Where no heading is found the columns have letters, and no meaning."""
    sheet, left = byyear.unfolded(sheet, what)
    head = headers.find(sheet, what)
    rows, skipped = body.lines(sheet, head, what)
    columns = _columns(head, rows, max(map(len, sheet.rows), default=0), sheet.fonts)
    return Table(what, sheet.name, columns, rows, left or skipped, sheet.hidden)


def _joined(sheets: Sequence[Sheet], what: str) -> Table:
    """Sheets with the same headings as one list."""
    rows: list[Row] = []
    skipped: list[int] = []
    hidden_rows = hidden_columns = 0
    for sheet in sheets:
        kept, left = body.lines(sheet, headers.find(sheet, what), what)
        rows += (replace(row, place=place) for place, row in enumerate(kept, len(rows) + 1))
        skipped += left
        hidden_rows, hidden_columns = (
            hidden_rows + sheet.hidden[0],
            hidden_columns + sheet.hidden[1],
        )
    fonts = sheets[0].fonts if len({sheet.fonts for sheet in sheets}) == 1 else ()
    head = headers.find(sheets[0], what)
    columns = _columns(head, rows, max(map(len, sheets[0].rows)), fonts)
    hidden = hidden_rows, hidden_columns
    return Table(what, EVERY, columns, tuple(rows), tuple(skipped), hidden)


def _columns(
    head: headers.Head | None, rows: Sequence[Row], width: int, fonts: Sequence[str]
) -> tuple[Column, ...]:
    """The columns with their meanings, and what the cells of each are written in."""
    words = head.words if head else ("",) * width
    fields = head.fields if head else ("",) * width
    texts = [
        [cell for row in rows if isinstance(cell := row.cells[n], str) and cell]
        for n in range(width)
    ]
    guesses = legacy.detect_all(texts, fonts)
    return tuple(
        Column(
            clean(words[n])[:MOST_WORDS] or f"Cột {_letters(n)}",
            fields[n],
            guesses[n].encoding,
            guesses[n].doubtful,
            fonts[n] if n < len(fonts) else "",
        )
        for n in range(width)
    )


def _letters(column: int) -> str:
    """A, B, … Z, AA."""
    said = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        said = chr(65 + rest) + said
    return said
