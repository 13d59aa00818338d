"""What an inspection found, as its minutes list it, pasted at once."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app import pasted
from app.dates import parse_day
from app.errors import ClerkError
from app.journal import JournalSession
from app.oversight import inspections
from app.oversight.inspections import FindingDraft
from app.pasted import Judged
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


def judge(
    session: Session, inspection_id: UUID, text: str, today: date
) -> list[Judged[FindingDraft]]:
    """What becomes of every line. Without a day of its own it was found today."""
    shown = inspections.read(session, inspection_id, today)
    known = {exact_key(one.words) for one in shown.findings}
    found = []
    for place, said in enumerate(pasted.lines(text, HEADS, USUAL, "words"), 1):
        draft, reason = FindingDraft(today, said.get("words", ""), "", today), ""
        try:
            draft = _draft(said, today)
            inspections.check_finding(draft, today)
            if exact_key(draft.words) in known:
                reason = "Việc này đã có trong danh sách."
            known.add(exact_key(draft.words))
        except ClerkError as error:
            reason = error.what
        found.append(Judged(place, draft, reason))
    return found


def save(
    session: JournalSession,
    inspection_id: UUID,
    lines: Sequence[Judged[FindingDraft]],
    today: date,
) -> int:
    """Write every good line, as one change; how many."""
    todo = "Dán các cột: nội dung, nơi khắc phục, hạn; sửa các dòng có ghi lý do."
    drafts = pasted.good(lines, todo)
    for draft in drafts:
        inspections.note_finding(session, inspection_id, draft, today)
    return len(drafts)


def _draft(said: dict[str, str], today: date) -> FindingDraft:
    day = said.get("found", "")
    return FindingDraft(
        found_on=parse_day(day, "found_on") if day else today,
        words=said.get("words", ""),
        responsible=said.get("responsible", ""),
        due_on=parse_day(said.get("due", ""), "due_on"),
    )
