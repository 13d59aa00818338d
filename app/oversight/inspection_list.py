"""Inspections as the plan of a year lists them, pasted at once."""

from collections.abc import Sequence
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import pasted
from app.dates import parse_day
from app.journal import JournalSession
from app.oversight import inspections
from app.oversight.inspections import InspectionDraft
from app.pasted import Judged, Said
from app.text import exact_key
from db.oversight import Inspection

HEADS = {  # folded words of a head -> the column
    "kind": ("loai", "hinh thuc", "kiem tra giam sat"),
    "title": ("noi dung", "noi dung kiem tra", "noi dung kiem tra giam sat", "noi dung giam sat"),
    "led_by": ("co quan chu tri", "chu tri", "don vi chu tri", "noi dung chu tri"),
    "day": ("ngay", "thoi gian", "du kien", "du kien bat dau", "ngay du kien",
            "thoi gian du kien", "ngay bat dau"),
    "looked_at": ("noi duoc kiem tra", "don vi duoc kiem tra", "doi tuong", "dia diem", "noi",
                  "don vi duoc giam sat"),
    "symbol": ("so ke hoach", "ke hoach", "ke hoach so", "van ban"),
    "number": ("stt", "tt", "so tt"),
}  # fmt: skip
USUAL = ("kind", "title", "led_by", "day", "looked_at", "symbol")
KINDS = {"inspection": ("kiem tra", "kt"), "supervision": ("giam sat", "gs")}


COLUMNS = "loại, nội dung, chủ trì, ngày dự kiến"


def judge(session: Session, text: str) -> list[Judged[InspectionDraft]]:
    """What becomes of every line. Several with one title are several only on other days."""
    query = select(Inspection.title, Inspection.planned_on).where(Inspection.deleted_at.is_(None))
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "title"),
        _draft,
        inspections.check,
        key=lambda draft: (exact_key(draft.title), draft.planned_on),
        known=((exact_key(title), day) for title, day in session.execute(query)),
        there="Cuộc này đã có trong sổ.",
    )


def save(session: JournalSession, lines: Sequence[Judged[InspectionDraft]]) -> int:
    """Write every good line, as one change; how many."""
    return pasted.save(lines, partial(inspections.plan, session), COLUMNS)


def _draft(said: Said) -> InspectionDraft:
    return InspectionDraft(
        kind=pasted.one_of(said.get("kind", ""), KINDS) or "",
        title=said.get("title", ""),
        led_by=said.get("led_by", ""),
        planned_on=parse_day(said.get("day", ""), "planned_on"),
        looked_at=said.get("looked_at", ""),
        plan_symbol=said.get("symbol", ""),
    )
