"""Numbers that stand for no decision here, as the office's register of papers has them, pasted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

from app import pasted
from app.decisions import numbers
from app.decisions.numbers import NOTES
from app.errors import ClerkError
from app.journal import JournalSession
from app.pasted import Judged, Said

HEADS = {  # folded words of a head -> the column
    "number": ("so", "tu so", "so quyet dinh", "so van ban", "so ky hieu", "quyet dinh so"),
    "last": ("den so",),
    "kind": ("ly do", "loai"),
    "words": ("giai thich", "noi dung", "trich yeu", "trich yeu noi dung", "ghi chu"),
}
USUAL = ("number", "kind", "words")
COLUMNS = "số, lý do, giải thích"
KINDS = {"void": ("bo so", "huy", "bo"), "elsewhere": ("van ban khac", "khac")}
MOST = 200  # numbers of one line
_PAPER = r"(\d{1,5})(?:[/ ]\S*?)?"  # 12, 12/QĐ-UBND
_NUMBERS = re.compile(rf"(?:\D*\s)?{_PAPER}(?:\s*(?:-|–|đến)\s*(?:số )?{_PAPER})?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Pasted:
    """Numbers one after the other that are explained alike."""

    first: int
    last: int
    kind: str
    words: str


def judge(session: JournalSession, year: int, text: str) -> list[Judged[Pasted]]:
    """What becomes of every line, tried on the year itself."""
    said = pasted.lines(text, HEADS, USUAL, "number", numbered=True)
    return pasted.judge(said, _read, partial(_store, session, year))


def save(session: JournalSession, year: int, lines: Sequence[Judged[Pasted]]) -> int:
    """Explain every number of the good lines, as one change; how many lines."""
    return pasted.save(lines, partial(_store, session, year), COLUMNS)


def _store(session: JournalSession, year: int, line: Pasted) -> list[UUID]:
    return [
        numbers.explain(session, year, number, line.kind, line.words)
        for number in range(line.first, line.last + 1)
    ]


def _read(said: Said) -> Pasted:
    first = _NUMBERS.fullmatch(said.get("number", ""))
    last = _NUMBERS.fullmatch(said.get("last", "")) if said.get("last") else first
    ends = [int(first[1]), int(last[2] or last[1])] if first and last else []
    if not ends or not 0 <= ends[1] - ends[0] < MOST:
        raise ClerkError(
            what=f"Chưa đọc được số “{said.get('number', '')[:20]}”.",
            todo="Ví dụ: 12, hoặc 12 đến 15.",
            field="number",
        )
    kind = pasted.choose(said.get("kind", ""), NOTES, KINDS, usual="elsewhere")
    return Pasted(ends[0], ends[1], kind, said.get("words", ""))
