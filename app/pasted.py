"""Lines copied from a spreadsheet or a table in Word, by the columns of the list they go into."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.errors import ClerkError
from app.text import clean, fold

D = TypeVar("D")
_SIGNS = re.compile(r"[^a-z0-9]+")


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
    rows = [
        [clean(cell) for cell in line.split("\t")]
        for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if line.strip()
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


def _head(row: Sequence[str], heads: Mapping[str, Sequence[str]]) -> list[str]:
    known = {words: name for name, spellings in heads.items() for words in spellings}
    plain = (_SIGNS.sub(" ", fold(cell)).strip() for cell in row)
    return [known.get(words, f"other {place}") for place, words in enumerate(plain)]
