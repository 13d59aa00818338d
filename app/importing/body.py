"""Which rows below a heading are lines of the list, and what they leave to the row above to say.

Headings that come again, names of groups, sums, notes and signatures are none (skipped.csv). What
is left out is told by its row: nothing disappears unseen.
"""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from app import resources
from app.importing import cells, headers, legacy
from app.importing.headers import Head
from app.importing.reader import Cell, Sheet

SAMPLED = 200  # rows that say what the letters are, and how much a line usually says
FEW = 3  # cells of a row below the signatures, in a list without numbers
_NUMBER = re.compile(r"\W*\d+\W*")
_GROUP_NUMBER = re.compile(r"\W*(?:[IVXLC]+|[A-ZĐ])\W*")
# below a cell: the same again, in Unicode, TCVN3 and VNI
_SAME = frozenset(("nt", "n/t", "như trên", "nh\u00ad trªn", "nhö treân"))
_SAME_SIGNS = frozenset(('"', "''", "”", "“", "〃", "″", "//", "-//-", '-"-', "- // -", "-''-"))
_NOTHING_SIGNS = frozenset(("-", "--", "–", "—", "/", "...", "…"))
LONGEST_SIGN = 12  # letters
_BEGIN = frozenset("nN\"'”“〃″/-–—.… ")  # of all these
OWN = frozenset(
    ("number", "personal_id", "note", "report", "reason")
)  # never said by the row above


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the list. place: its number in the file. cells: as they came."""

    place: int
    cells: tuple[Cell, ...]


@cache
def _words() -> tuple[re.Pattern[str], frozenset[str], re.Pattern[str], frozenset[str]]:
    """How rows that are no line begin, and what they say as a whole: sums and notes, signatures.

    Beginnings count with their marks, as Tống Công is a name.
    """
    with resources.path("importing/skipped.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))

    def begins(ends: str) -> re.Pattern[str]:
        said = [row["words"] for row in rows if row["how"] == "begins" and row["ends"] == ends]
        words = (one.rstrip() for one in said)
        return re.compile(
            "|".join(re.escape(one) + (r"(?!\w)" if one[-1].isalnum() else "") for one in words)
        )

    def whole(ends: str) -> frozenset[str]:
        return frozenset(headers.plain(row["words"]) for row in rows if row["ends"] == ends)

    return begins(""), whole(""), begins("x"), whole("x")


def lines(sheet: Sheet, head: Head | None, what: str) -> tuple[tuple[Row, ...], tuple[int, ...]]:
    """The lines of a list, and the places of the rows that say something and are none of it."""
    if head is None:
        every = enumerate(sheet.rows, sheet.first)
        return tuple(Row(place, row) for place, row in every if any(map(_said, row))), ()
    sheet = replace(sheet, rows=_covered(sheet, head, names=what != "people"))
    below, first = sheet.rows[head.body :], sheet.first + head.body
    judge = _Judge(sheet, head, below)
    rows: list[Row] = []
    left: list[int] = []
    for n, row in enumerate(below):
        said = [_said(cell) for cell in row]
        if any(said):
            if judge.is_line(said):
                rows.append(Row(first + n, row))
            else:
                left.append(first + n)
    return _said_above(rows, head.fields), tuple(left)


class _Judge:
    """Whether a row is a line; it remembers that the signatures were reached."""

    def __init__(self, sheet: Sheet, head: Head, below: Sequence[tuple[Cell, ...]]) -> None:
        fields = head.fields
        self._meant = [n for n, f in enumerate(fields) if f and f not in headers.PASSED_OVER]
        self._naming = [n for n in self._meant if headers.is_name(fields[n])]
        self._number = fields.index("number") if "number" in fields else -1
        above = [[_said(cell) for cell in row] for row in sheet.rows[head.first : head.body]]
        self._head = [frozenset(column) - {""} for column in zip(*above, strict=True)]
        sampled = [*below[:SAMPLED], *below[SAMPLED:][-SAMPLED:]]
        columns = list(zip(*sampled, strict=True))
        texts = [[cell for cell in column if isinstance(cell, str)] for column in columns]
        self._encodings = [one.encoding for one in legacy.detect_all(texts, sheet.fonts)]
        known = sorted(sum(bool(_said(row[n])) for n in self._meant) for row in sampled)
        self._usual = known[len(known) // 2] if known else 0
        self._is_over = False

    def is_line(self, said: Sequence[str]) -> bool:
        """said: the cells of a row, as text."""
        number = said[self._number] if self._number >= 0 else ""
        is_numbered = _NUMBER.fullmatch(number) is not None
        named = [said[n] for n in self._naming if said[n]]
        if is_numbered and any(map(str.isalpha, "".join(named))):
            return True
        filled = [n for n, cell in enumerate(said) if cell]
        if all(said[n] in self._head[n] for n in filled):
            return False  # the heading again, as at the top of every printed page
        if self._is_over and not is_numbered and (self._number >= 0 or len(filled) <= FEW):
            return False
        known = [n for n in self._meant if said[n]]
        if not is_numbered and self._is_no_line(said, filled, bool(named)):
            return False
        if not named:
            return len(known) > 1
        return not (len(known) == len(named) and self._is_group(said, number, is_numbered))

    def _is_no_line(self, said: Sequence[str], filled: Sequence[int], is_named: bool) -> bool:
        begins, whole, ends_begin, ends_whole = _words()
        first = self._read(filled[0], said[filled[0]])
        if begins.match(first) or headers.plain(first) in whole:
            return True
        if any(map(str.isdigit, "".join(said))):
            return False
        read = [self._read(n, said[n]) for n in filled]
        titles = [bool(ends_begin.match(r)) or headers.plain(r) in ends_whole for r in read]
        if not any(titles):
            return False
        if is_named and not any(
            t for n, t in zip(filled, titles, strict=True) if n in self._naming
        ):
            return False  # a person who is chairman
        self._is_over = True
        return True

    def _is_group(self, said: Sequence[str], number: str, is_numbered: bool) -> bool:
        """Whether a row with nothing but a name is the heading of those below it."""
        if self._number < 0 or is_numbered or self._usual < 2:
            return False
        if number:
            return _GROUP_NUMBER.fullmatch(number) is not None
        return any(cells.kind_of(self._read(n, said[n])) for n in self._naming if said[n])

    def _read(self, column: int, cell: str) -> str:
        return legacy.decode(cell, self._encodings[column]).casefold()


def _said(cell: Cell) -> str:
    return cell.strip() if isinstance(cell, str) else str(cell)


def _covered(sheet: Sheet, head: Head, *, names: bool) -> tuple[tuple[Cell, ...], ...]:
    """The rows, where what one merged cell says is said by all lines it covers, such as one award.

    names: also who it is, as in a register with all awards of one person; among people two lines
    of one would be told as twins.
    """
    rows = list(sheet.rows)
    for top, left, bottom, right in sheet.merged:
        field = head.fields[left] if left == right and left < len(head.fields) else ""
        if top < head.body or not field or field == "number":
            continue
        if names or not headers.is_name(field):
            for n in range(top + 1, min(bottom + 1, len(rows))):
                if any(map(_said, rows[n])) and not _said(rows[n][left]):
                    rows[n] = (*rows[n][:left], rows[top][left], *rows[n][left + 1 :])
    return tuple(rows)


def _said_above(rows: Sequence[Row], fields: Sequence[str]) -> tuple[Row, ...]:
    """“nt”, “như trên” and two strokes become what the line above says; a dash says nothing."""
    repeated = {
        n for n, f in enumerate(fields)
        if f and f not in OWN and not headers.is_name(f) and not f.startswith("born")
    }  # fmt: skip
    dashed = {n for n, field in enumerate(fields) if field and not headers.is_name(field)}
    found: list[Row] = []
    before: tuple[Cell, ...] = ()
    for row in rows:
        changed = {
            n: before[n] if is_same(cell) and n in repeated and before else ""
            for n in dashed
            if isinstance(cell := row.cells[n], str)
            and cell[:1] in _BEGIN
            and len(cell) <= LONGEST_SIGN
            and (cell.strip() in _NOTHING_SIGNS or (n in repeated and before and is_same(cell)))
        }
        if changed:
            row = replace(row, cells=tuple(changed.get(n, c) for n, c in enumerate(row.cells)))
        before = row.cells
        found.append(row)
    return tuple(found)


def is_nothing(cell: Cell) -> bool:
    """Whether a cell is empty, or has the dash that stands for it."""
    return _said(cell) in ("", *_NOTHING_SIGNS)


def is_same(cell: str) -> bool:
    """Whether a cell says “as above”."""
    said = cell.strip()
    if said in _SAME_SIGNS:
        return True
    plain = said.strip("-–. \"'“”")
    return plain != plain.upper() and plain.casefold() in _SAME
