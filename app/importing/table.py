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

from app.importing import headers, legacy
from app.importing.reader import Cell, Sheet
from app.text import clean

SAMPLED = 2_000  # lines that samples are looked for in
MOST_WORDS = 60  # letters of a heading on the screen


@dataclass(frozen=True, slots=True)
class Column:
    """A column. field: what it means, empty to leave it out. font: where the file says one."""

    words: str
    field: str
    encoding: str
    doubtful: bool = False
    font: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list. place: its number in the file. cells: as they came."""

    place: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True)
class Table:
    """One list of a file. skipped: rows with something in them that are none of the list."""

    what: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    skipped: int = 0

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


def best(sheets: Sequence[Sheet], what: str) -> Table:
    """The sheet of a file whose headings are known best; the first one where none is."""
    made = [of_sheet(sheet, what) for sheet in sheets]
    return max(made, key=lambda table: len(table.fields) * bool(table.rows))


def of_sheet(sheet: Sheet, what: str) -> Table:
    """A sheet understood. Where no heading is found the columns have letters, and no meaning."""
    head = headers.find(sheet, what)
    width = max(map(len, sheet.rows), default=0)
    words = head.words if head else tuple(f"Cột {_letters(n)}" for n in range(width))
    fields = head.fields if head else ("",) * width
    body = sheet.rows[head.body if head else 0 :]
    first = sheet.first + (head.body if head else 0)
    rows, skipped = _lines(body, first, fields)
    rows = _filled(rows, sheet, fields)
    texts = [
        [cell for row in rows if isinstance(cell := row.cells[n], str) and cell]
        for n in range(width)
    ]
    guesses = legacy.detect_all(texts, sheet.fonts)
    columns = tuple(
        Column(
            clean(words[n])[:MOST_WORDS] or f"Cột {_letters(n)}",
            fields[n],
            guesses[n].encoding,
            guesses[n].doubtful,
            sheet.fonts[n] if n < len(sheet.fonts) else "",
        )
        for n in range(width)
    )
    return Table(what, sheet.name, columns, rows, skipped)


def _lines(
    body: Sequence[tuple[Cell, ...]], first: int, fields: Sequence[str]
) -> tuple[tuple[Row, ...], int]:
    """The lines of the list; empty rows go unsaid, sums, group names and signatures are counted.

    A row that says nothing in any known column but the first two is a heading of a group.
    """
    meant = [n for n, field in enumerate(fields) if field and field not in headers.PASSED_OVER]
    naming = [n for n in meant if fields[n].endswith("name") or fields[n] in headers.NAMING]
    rows, skipped = [], 0
    for n, cells in enumerate(body):
        said = [str(cell).strip() for cell in cells]
        if not any(said):
            continue
        if not meant:
            rows.append(Row(first + n, cells))
            continue
        known = [place for place in meant if said[place]]
        unnamed = not any(said[place] for place in naming)
        few = sum(map(bool, said)) <= 3
        if (unnamed and len(known) < 2) or (few and headers.is_footer(said)):
            skipped += 1
            continue
        rows.append(Row(first + n, cells))
    return tuple(rows), skipped


def _filled(rows: Sequence[Row], sheet: Sheet, fields: Sequence[str]) -> tuple[Row, ...]:
    """What one cell says for the several lines it covers, such as one award, said by each.

    A name is left alone: two lines of one person would be told as twins.
    """
    said: dict[tuple[int, int], Cell] = {}
    for top, left, bottom, right in sheet.merged:
        known = left == right and left < len(fields) and fields[left]
        if known and not (known.endswith("name") or known in (*headers.NAMING, "number")):
            for row in range(top + 1, min(bottom + 1, len(sheet.rows))):
                said[sheet.first + row, left] = sheet.rows[top][left]
    if not said:
        return tuple(rows)
    return tuple(
        replace(
            row,
            cells=tuple(
                cell if str(cell).strip() else said.get((row.place, n), cell)
                for n, cell in enumerate(row.cells)
            ),
        )
        for row in rows
    )


def _letters(column: int) -> str:
    """A, B, … Z, AA."""
    said = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        said = chr(65 + rest) + said
    return said
