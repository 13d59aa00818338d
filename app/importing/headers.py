"""Which row of a sheet names its columns, and what each column means.

Known headings are data (resources/importing/headings.csv), folded: no marks, no signs; those after
an = sign count with their marks, as Năm and Nam are two. Titles may
stand above; a heading may take two rows, the upper one over several columns; a row of 1, 2, 3 may
stand below. Headings may themselves be in an old encoding.
"""

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from app import resources
from app.importing import legacy
from app.importing.reader import Cell, Sheet
from app.text import fold

WHATS = ("people", "awards", "nominations", "ratings")
LOOKED_AT = 40  # rows from the top
NAMING = ("full_name", "family_part", "collective_name", "household_head", "enterprise_name")
SECOND = {"award": "Đề nghị hình thức khen"}  # what another column of the same may be called
UNITS = ("don vi", "co quan don vi")  # a column that says who, where no other one does
PASSED_OVER = ("number", "reason")  # known, but nothing to take in
_SIGNS = re.compile(r"[^a-z0-9]+")
_BETWEEN = re.compile("[/,;]| hoặc ", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^)]*\)|\*")


@dataclass(frozen=True, slots=True)
class Head:
    """The heading of a sheet. first, rows: where it stands, from 0, and how many rows it takes.

    words: as they read, for each column; fields: what each means, empty where it is not known.
    every: as fields, also where a column before it means the same. body: the first row of the list
    itself.
    """

    first: int
    rows: int
    words: tuple[str, ...]
    fields: tuple[str, ...]
    body: int
    every: tuple[str, ...] = ()


@cache
def _known(what: str) -> Mapping[str, str]:
    found: dict[str, str] = {}
    with resources.path("importing/headings.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["what"] == "*" or what in row["what"].split():
                if row["title"]:
                    found.setdefault(f"={row['title'].casefold()}", row["field"])
                for words in row["words"].split("|"):
                    found.setdefault(words, row["field"])
    return found


@cache
def fields(what: str) -> tuple[str, ...]:
    """What a column of such a list may mean, in the order of the headings file."""
    return tuple(dict.fromkeys(_known(what).values()))


@cache
def title(field: str) -> str:
    """What the program itself calls a column, in a file that may come back."""
    with resources.path("importing/headings.csv").open(encoding="utf-8", newline="") as file:
        found = (row["title"] for row in csv.DictReader(file) if row["field"] == field)
        return next(found, field)


def plain(words: str) -> str:
    """A heading folded: small letters without marks, signs and brackets."""
    return _SIGNS.sub(" ", fold(_BRACKETS.sub(" ", words))).strip()


def meaning(words: str, what: str) -> tuple[str, str]:
    """What a heading means and how it reads in Unicode; the meaning is empty where not known."""
    found = known(words, what)
    if found is not None:
        return found
    guess = legacy.detect([words]).encoding
    return "", " ".join(legacy.decode(words, guess).split())


def known(words: str, what: str) -> tuple[str, str] | None:
    """As `meaning`, None where it is not known; quick to say so."""
    meanings = _known(what)
    encodings = (legacy.UNICODE, legacy.TCVN3, legacy.VNI)
    for encoding in encodings[: 1 if words.isascii() else None]:
        read = " ".join(legacy.decode(words, encoding).split())
        found = meanings.get(f"={read.casefold()}") or meanings.get(plain(read))
        found = found or _either(read, meanings)
        if found:
            return found, read
    return None


def _either(read: str, known: Mapping[str, str]) -> str:
    """The meaning of words such as “Họ và tên/Tên tập thể”, each part of which is known."""
    parts = _BETWEEN.split(read)
    found = {known.get(plain(part), "") for part in parts} if len(parts) > 1 else {""}
    if len(found) == 1:
        return found.pop()
    return "full_name" if all(map(is_name, found)) else ""


def likely(words: Sequence[str]) -> str:
    """The kind of list that headings speak for; people, where they leave it open."""
    said = {meaning(one, "awards")[0] for one in words}
    if "award" in said:
        if said & {"symbol", "decided_on"}:
            return "awards"
        return "people" if "year" in said else "nominations"
    rated = any("xep loai" in plain(one) for one in words)
    return "ratings" if rated and any(meaning(one, "ratings")[0] for one in words) else "people"


def find(sheet: Sheet, what: str) -> Head | None:
    """The heading of a sheet: the row, or two, in which most columns are known; None for none.

    Two are needed at least, one of them a name; a list of nothing but names needs its one.
    """
    rows = [tuple(_text(cell) for cell in row) for row in sheet.rows[:LOOKED_AT]]
    best: Head | None = None
    most = 0.0
    for place in range(len(rows)):
        for height in (1, 2, 3):
            if place + height > len(rows):
                break
            parts = _joined(sheet, rows, place, height)
            words = [" ".join(said) for said in parts]
            found = [_meaning(said, what) for said in parts]
            if not any(is_name(field) for field, _ in found):
                found = [_unit_itself(cell, *one) for cell, one in zip(words, found, strict=True)]
            known = [field for field, _ in found if field]
            names = [field for field in known if is_name(field)]
            awards = {words[n] for n, (field, _) in enumerate(found) if field == "award"}
            again = max(len(awards) - 1, 0)  # danh hiệu, and hình thức khen thưởng beside it
            score = len(set(known)) - 0.4 * (len(known) - len(set(known)) - again) - 0.1 * height
            score += 0.2 * again
            score += 0.05 * sum(not field and not words[n] for n, (field, _) in enumerate(found))
            if height > 1 and not _is_second(rows, place, height):
                continue
            alone = len(known) == 1 and sum(bool(cell) for cell in words) == 1
            if names and (len(known) > 1 or alone) and score > most:
                most = score
                best = Head(
                    place,
                    height,
                    tuple(read for _, read in found),
                    _once(tuple(field for field, _ in found)),
                    _body(rows, place + height),
                    tuple(field for field, _ in found),
                )
    return best and replace(best, fields=_name_in_two(sheet, best))


def in_one_cell(head: Head, column: int, what: str) -> str:
    """A heading that means by itself what it meant where it stood in several cells."""
    words, field = head.words[column] or f"({column + 1})", head.every[column]
    if not field or meaning(words, what)[0] == field:
        return words
    return title(field) if head.fields[column] else SECOND.get(field, words)


def is_name(field: str) -> bool:
    """Whether a column of this meaning says who a line is about."""
    return field in NAMING


def _meaning(parts: Sequence[str], what: str) -> tuple[str, str]:
    """As `meaning`, of a heading put together; its lower rows alone count where the whole is not
    known, as under “Thông tin cá nhân”. A single word says too little by itself."""
    field, read = meaning(" ".join(parts), what)
    for first in range(1, len(parts)):
        below = " ".join(parts[first:])
        if not field and len(plain(below).split()) > 1:
            field = meaning(below, what)[0]
    return field, read


def _unit_itself(words: str, field: str, read: str) -> tuple[str, str]:
    """Where no column names anybody, the units are whom the list is about."""
    return ("collective_name" if plain(read or words) in UNITS else field), read


def _name_in_two(sheet: Sheet, head: Head) -> tuple[str, ...]:
    """The fields, where “Họ và tên” stands over two columns: the family part, and the given name,
    one word, beside it."""
    fields = list(head.fields)
    place = fields.index("full_name") if "full_name" in fields else len(fields)
    beside = place + 1
    if beside >= len(fields) or fields[beside] or "family_part" in fields:
        return head.fields
    if any(row[beside] for row in sheet.rows[head.first : head.first + head.rows]) and (
        head.words[beside] != head.words[place]
    ):
        return head.fields
    said = [(_text(row[place]), _text(row[beside])) for row in _few(sheet, head)]
    both = [given for before, given in said if before and given]
    words = all(" " not in given and not any(map(str.isdigit, given)) for given in both)
    if words and len(both) * 2 > len(said):
        fields[place], fields[beside] = "family_part", "full_name"
    return tuple(fields)


def _few(sheet: Sheet, head: Head) -> list[tuple[Cell, ...]]:
    rows = sheet.rows[head.body : head.body + LOOKED_AT]
    return [row for row in rows if any(_text(cell) for cell in row)]


def _is_second(rows: Sequence[Sequence[str]], place: int, height: int) -> bool:
    """Whether the rows below the first go on with the heading: words, and no new list line."""
    for row in rows[place + 1 : place + height]:
        said = [cell for cell in row if cell]
        if not said or any(any(sign.isdigit() for sign in cell) for cell in said):
            return False
        above = [cell for cell in rows[place] if cell]
        if len(said) > len(row) - 1 and len(above) == len(row):
            return False
    return True


def _joined(
    sheet: Sheet, rows: Sequence[Sequence[str]], place: int, height: int
) -> list[list[str]]:
    """The headings of some rows by column, an upper one said for every column it covers."""
    covers: dict[tuple[int, int], str] = {}
    for top, left, bottom, right in sheet.merged:
        if place <= top < place + height and top < len(rows):
            for row in range(top, min(bottom, place + height - 1) + 1):
                for column in range(left, min(right, len(rows[top]) - 1) + 1):
                    covers[row, column] = rows[top][left]
    joined = []
    for column in range(len(rows[place])):
        parts: list[str] = []
        for row in range(place, place + height):
            said = covers.get((row, column), rows[row][column])
            goes_on = any(rows[below][column] for below in range(row + 1, place + height))
            if not said and not sheet.merged and goes_on:
                said = _to_the_left(rows[row], column)
            if said and said not in parts:
                parts.append(said)
        joined.append(parts)
    return joined


def _to_the_left(row: Sequence[str], column: int) -> str:
    return next((cell for cell in reversed(row[:column]) if cell), "")


def _once(found: tuple[str, ...]) -> tuple[str, ...]:
    """Every meaning for one column only, the first."""
    return tuple(field if field not in found[:n] else "" for n, field in enumerate(found))


def _body(rows: Sequence[Sequence[str]], place: int) -> int:
    """Past the row that numbers the columns: (1) (2) (3), A B 1 2."""
    if place < len(rows):
        said = [cell.strip("()[]. ") for cell in rows[place] if cell]
        numbers = [cell for cell in said if cell.isdecimal()]
        in_order = (
            numbers == [str(n) for n in range(int(numbers[0]), int(numbers[0]) + len(numbers))]
            if numbers
            else False
        )
        letters = all(len(cell) <= 2 for cell in said)
        if len(said) > 1 and letters and in_order and len(numbers) >= len(said) - 2 > 0:
            return place + 1
    return place


def _text(cell: Cell) -> str:
    return cell.strip() if isinstance(cell, str) else str(cell)
