"""Inquiries as a list kept until now has them, the answered ones with their answer, pasted."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from app import pasted
from app.dates import parse_day
from app.decisions import inquiries
from app.decisions.inquiries import InquiryDraft
from app.journal import JournalSession
from app.pasted import Judged, Said
from app.subjects import by_name
from app.subjects.by_name import Known
from app.text import exact_key

HEADS = {  # folded words of a head -> the column
    "who": ("hoi ve", "hoi ve ai", "ho ten", "ho va ten", "nguoi duoc hoi", "ten", "ten tap the"),
    "born": ("nam sinh", "ngay sinh", "ngay thang nam sinh"),
    "asked_by": ("noi hoi", "co quan hoi", "don vi hoi", "noi gui", "co quan gui"),
    "letter": (
        "so ngay van ban",
        "van ban hoi",
        "cong van",
        "so cong van",
        "van ban",
        "so van ban",
    ),
    "received": ("ngay nhan", "ngay den", "nhan ngay", "ngay"),
    "due": ("han", "han tra loi"),
    "answer": ("noi dung tra loi", "tra loi", "ket qua"),
    "symbol": ("van ban tra loi", "so van ban tra loi", "cong van tra loi"),
    "answered": ("ngay tra loi",),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("who", "asked_by", "letter", "received", "due", "answer", "symbol", "answered")
COLUMNS = "hỏi về ai, nơi hỏi, số văn bản, ngày nhận, hạn trả lời"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A line as it would be written. answered_on: None while it waits."""

    inquiry: InquiryDraft
    answer: str = ""
    symbol: str = ""
    answered_on: date | None = None


def judge(session: JournalSession, text: str, today: date) -> list[Judged[Pasted]]:
    """What becomes of every line, tried on the book itself."""
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "who"),
        partial(_read, known=by_name.known(session), today=today),
        partial(_store, session, today),
        key=lambda line: _key(line.inquiry),
        known=[_key(one.draft) for one in inquiries.listed(session)],
        there="Văn bản hỏi này đã có trong sổ.",
    )


def save(session: JournalSession, lines: Sequence[Judged[Pasted]], today: date) -> int:
    """Write every good line down, as one change; how many."""
    return pasted.save(lines, partial(_store, session, today), COLUMNS)


def _store(session: JournalSession, today: date, line: Pasted) -> None:
    made = inquiries.receive(session, line.inquiry, today)
    if line.answered_on is not None:
        inquiries.answer(session, made, line.answer, line.symbol, line.answered_on)


def _key(draft: InquiryDraft) -> Hashable:
    return draft.subject_id, exact_key(draft.asked_by), exact_key(draft.letter), draft.received_on


def _read(said: Said, known: Known, today: date) -> Pasted:
    draft = InquiryDraft(
        subject_id=by_name.find(known, said.get("who", ""), said.get("born", ""), today),
        asked_by=said.get("asked_by", ""),
        received_on=parse_day(said.get("received", ""), "received_on"),
        letter=said.get("letter", ""),
        due_on=pasted.day(said, "due"),
    )
    symbol, answered = said.get("symbol", ""), pasted.day(said, "answered")
    answer = said.get("answer", "") or (f"Văn bản số {symbol}." if symbol else "")
    return Pasted(draft, answer, symbol, answered)
