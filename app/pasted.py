"""Lines copied from a spreadsheet or a table in Word, by the columns of the list they go into."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.errors import ClerkError
from app.text import clean, fold

D = TypeVar("D")
_SIGNS = re.compile(r"[^a-z0-9]+")
# a cell of several lines, as Excel copies it: in quotes
_QUOTED = re.compile(r'(?:^|(?<=[\t\n]))"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=[\t\n]|$)')


@dataclass(frozen=True, slots=True)
class Judged(Generic[D]):
    """One pasted line and what would be written of it. reason: why it can't be, "" where it can."""

    place: int
    draft: D
    reason: str


def good(lines: Sequence[Judged[D]], todo: str) -> list[D]:
    """What can be written. Raises ClerkError with this `todo` where nothing can."""
    drafts = [line.draft for line in lines if not line.reason]
    if not drafts:
        raise ClerkError(
            what="Chưa có dòng nào ghi được.",
            kept="Danh sách vẫn nguyên.",
            todo=todo,
            field="pasted",
        )
    return drafts


def lines(
    text: str,
    heads: Mapping[str, Sequence[str]],
    usual: Sequence[str],
    must: str,
    *,
    numbered: bool = False,
) -> list[dict[str, str]]:
    """What each line says, by column; cells stand between tabs.

    heads: the folded spellings of every column. usual: the columns of a list without a head. must:
    the column without which a first line is no head. A first column of running numbers is passed
    over, unless numbers are what the first column is for.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = _QUOTED.sub(lambda cell: " ".join(cell[1].replace('""', '"').split()), plain)
    rows = [
        [clean(cell) for cell in line.split("\t")] for line in plain.split("\n") if line.strip()
    ]
    names = _head(rows[0], heads) if rows else []
    if must in names:
        rows = rows[1:]
    elif (
        rows
        and not numbered
        and all(len(row) > 1 and row[0].rstrip(".").isdecimal() for row in rows)
    ):
        names = ["", *usual]
    else:
        names = list(usual)
    return [dict(zip(names, row, strict=False)) for row in rows]


def one_of(said: str, spellings: Mapping[str, Sequence[str]]) -> str | None:
    """The code one of whose folded spellings a cell begins with; None where none is known."""
    words = f"{_SIGNS.sub(' ', fold(said)).strip()} "
    known = [(len(one), code) for code, all_ in spellings.items() for one in all_
             if words.startswith(f"{one} ")]  # fmt: skip
    return max(known)[1] if known else None


def whole(said: str, units: Sequence[str] = (), field: str = "") -> int:
    """A whole number, 0 for an empty cell; dots, commas or spaces between the thousands.

    units: words that may stand behind it. Raises ClerkError for anything else.
    """
    bare = said.strip(" -")
    for unit in units:
        bare = bare.removesuffix(unit).rstrip()
    parts = re.split(r"[.,\s]", bare)
    if not bare:
        return 0
    if not all(part.isascii() and part.isdigit() for part in parts) or any(
        len(part) != 3 for part in parts[1:]
    ):
        raise ClerkError(
            what=f"Chưa đọc được số “{said[:20]}”.", todo="Ghi số nguyên. Ví dụ: 1.200", field=field
        )
    return int("".join(parts))


def _head(row: Sequence[str], heads: Mapping[str, Sequence[str]]) -> list[str]:
    known = {words: name for name, spellings in heads.items() for words in spellings}
    plain = (_SIGNS.sub(" ", fold(cell)).strip() for cell in row)
    return [known.get(words, f"other {place}") for place, words in enumerate(plain)]
