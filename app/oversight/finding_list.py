"""What an inspection found, as its minutes list it, pasted at once."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from sqlalchemy.orm import Session

from app import pasted
from app.dates import parse_day
from app.journal import JournalSession
from app.oversight import inspections
from app.oversight.inspections import FindingDraft
from app.pasted import Judged, Said
from app.text import exact_key

HEADS = {  # folded words of a head -> the column
    "words": ("noi dung", "viec can khac phuc", "can khac phuc", "ton tai", "ton tai han che",
              "han che", "kien nghi"),
    "responsible": ("noi khac phuc", "don vi khac phuc", "trach nhiem", "don vi thuc hien",
                    "co quan thuc hien", "nguoi thuc hien"),
    "due": ("han", "thoi han", "han khac phuc", "thoi gian hoan thanh"),
    "found": ("ngay neu", "ngay", "ngay phat hien"),
    "number": ("stt", "tt", "so tt"),
}  # fmt: skip
USUAL = ("words", "responsible", "due", "found")


COLUMNS = "nội dung, nơi khắc phục, hạn"


def judge(
    session: Session, inspection_id: UUID, text: str, today: date
) -> list[Judged[FindingDraft]]:
    """What becomes of every line. Without a day of its own it was found today."""
    shown = inspections.read(session, inspection_id, today)
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "words"),
        partial(_draft, today=today),
        partial(inspections.check_finding, today=today),
        key=lambda draft: exact_key(draft.words),
        known=(exact_key(one.words) for one in shown.findings),
        there="Việc này đã có trong danh sách.",
    )


def save(
    session: JournalSession,
    inspection_id: UUID,
    lines: Sequence[Judged[FindingDraft]],
    today: date,
) -> int:
    """Write every good line, as one change; how many."""

    def store(draft: FindingDraft) -> UUID:
        return inspections.note_finding(session, inspection_id, draft, today)

    return pasted.save(lines, store, COLUMNS)


def _draft(said: Said, today: date) -> FindingDraft:
    return FindingDraft(
        found_on=pasted.day(said, "found") or today,
        words=said.get("words", ""),
        responsible=said.get("responsible", ""),
        due_on=parse_day(said.get("due", ""), "due_on"),
    )
