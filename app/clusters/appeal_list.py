"""Objections to points as the units sent them, with their answers, pasted at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from app import pasted
from app.clusters import scoring
from app.clusters.scoring import Year
from app.clusters.words import RESULTS
from app.errors import ClerkError
from app.journal import JournalSession
from app.pasted import Judged, Said
from app.text import exact_key, fold

HEADS = {  # folded words of a head -> the column
    "unit": ("don vi", "ten don vi", "don vi kien nghi"),
    "criterion": ("tieu chi", "ma tieu chi", "muc"),
    "words": ("noi dung", "noi dung kien nghi", "kien nghi", "noi dung tieu chi"),
    "day": ("ngay", "ngay kien nghi"),
    "result": ("ket qua",),
    "answer": ("tra loi", "loi tra loi", "noi dung tra loi"),
    "answered_by": ("nguoi tra loi",),
    "answered": ("ngay tra loi",),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("unit", "criterion", "words", "day", "result", "answer", "answered_by", "answered")
COLUMNS = "đơn vị, tiêu chí, nội dung, ngày"
OPEN = ("chua tra loi",)


@dataclass(frozen=True, slots=True)
class Pasted:
    """A line as it would be written. result: "" while it has no answer."""

    member_id: UUID
    criterion_id: UUID | None
    criterion: str
    words: str
    asked_on: date
    result: str = ""
    answer: str = ""
    answered_by: str = ""
    answered_on: date | None = None


def judge(
    session: JournalSession, cluster_id: UUID, year: int, text: str, today: date
) -> list[Judged[Pasted]]:
    """What becomes of every line, tried on the year itself."""
    seen = scoring.read(session, cluster_id, year)
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "unit"),
        partial(_read, seen, today=today),
        partial(_store, session),
        key=lambda line: (line.member_id, exact_key(line.words)),
        known=[(one.member_id, exact_key(one.words)) for one in seen.appeals],
        there="Kiến nghị này đã ghi.",
    )


def save(session: JournalSession, lines: Sequence[Judged[Pasted]]) -> int:
    """Write every good line down, as one change; how many."""
    return pasted.save(lines, partial(_store, session), COLUMNS)


def _store(session: JournalSession, line: Pasted) -> None:
    made = scoring.appeal(session, line.member_id, line.criterion_id, line.words, line.asked_on)
    if line.result and line.answered_on is not None:
        told = line.answer, line.answered_by, line.answered_on
        scoring.answer(session, made, line.result, *told)


def _read(seen: Year, said: Said, today: date) -> Pasted:
    unit = exact_key(said.get("unit", ""))
    member = next((one for one in seen.members if exact_key(one.name) == unit), None)
    if member is None:
        raise ClerkError(
            what=f"Danh sách năm nay không có đơn vị “{said.get('unit', '')[:60]}”.",
            todo="Ghi tên đơn vị như trong danh sách.",
            field="unit",
        )
    criterion_id, shown = _criterion(seen, said.get("criterion", ""))
    result = said.get("result", "")
    is_open = not result or pasted.one_of(result, {"open": OPEN}) is not None
    return Pasted(
        member_id=member.id,
        criterion_id=criterion_id,
        criterion=shown,
        words=said.get("words", ""),
        asked_on=pasted.day(said, "day") or today,
        result="" if is_open else pasted.choose(result, RESULTS),
        answer=said.get("answer", ""),
        answered_by=said.get("answered_by", ""),
        answered_on=pasted.day(said, "answered") or today,
    )


def _criterion(seen: Year, said: str) -> tuple[UUID | None, str]:
    """By its number or its words; the whole sheet where none is named."""
    words = exact_key(said)
    for one in seen.sheet.counted if seen.sheet is not None else ():
        if words and words in (exact_key(one.code), exact_key(one.title)):
            return one.id, f"{one.code} {one.title}"
    if words and not fold(said).startswith("ca bang"):
        raise ClerkError(
            what=f"Bảng điểm không có tiêu chí “{said[:40]}”.",
            todo="Ghi mã như trong bảng điểm, hoặc để trống là cả bảng điểm.",
            field="criterion",
        )
    return None, ""
