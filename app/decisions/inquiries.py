"""Hiệp y: another body asks what somebody was awarded, and the register answers."""

from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.dates import short_day
from app.errors import ClerkError
from app.subjects import awards
from app.text import clean, clean_paragraphs
from db.decisions import AwardInquiry
from db.subjects import Subject


@dataclass(frozen=True, slots=True)
class InquiryDraft:
    """Who asks about whom, by which letter, until when."""

    subject_id: UUID
    asked_by: str
    received_on: date
    letter: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A stored inquiry and its answer; answered_on is None while it waits."""

    id: UUID
    draft: InquiryDraft
    full_name: str
    answer: str
    answer_symbol: str
    answered_on: date | None


def receive(session: Session, draft: InquiryDraft, today: date) -> UUID:
    """Write down that somebody asks. Raises ClerkError, naming the field."""
    if not clean(draft.asked_by):
        raise ClerkError(
            what="Chưa ghi nơi hỏi.", todo="Ghi tên cơ quan. Ví dụ: Sở Nội vụ.", field="asked_by"
        )
    if draft.received_on > today:
        raise ClerkError(what="Ngày này chưa tới.", todo="Ghi ngày nhận.", field="received_on")
    if draft.due_on is not None and draft.due_on < draft.received_on:
        raise ClerkError(
            what="Hạn trả lời trước ngày nhận.", todo="Xem lại hai ngày.", field="due_on"
        )
    values = {
        name: clean(value) if isinstance(value, str) else value
        for name, value in asdict(draft).items()
    }
    made = AwardInquiry(**values)
    session.add(made)
    session.flush()
    return made.id


def suggested(session: Session, subject_id: UUID, names: dict[str, str]) -> str:
    """The answer as the register gives it, one award a line; revoked ones are marked.

    names: award code -> how the award is called.
    """
    lines = []
    for award in reversed(awards.history(session, subject_id)):
        words = names.get(award.award_code, award.award_code)
        by = f", Quyết định số {award.symbol}" if award.symbol else ""
        day = f" ngày {short_day(award.decided_on)}" if award.decided_on else f" năm {award.year}"
        gone = f" (đã {award.struck[0].lower()}{award.struck[1:]})" if award.struck else ""
        lines.append(f"{words}{by}{day}{gone}.")
    return "\n".join(lines) or "Chưa thấy lần khen thưởng nào trong sổ của đơn vị."


def answer(session: Session, inquiry_id: UUID, words: str, symbol: str, day: date) -> None:
    """Write down the answer given. Raises ClerkError without one, or for an answered inquiry."""
    inquiry = session.get_one(AwardInquiry, inquiry_id)
    if inquiry.answered_on is not None:
        raise ClerkError(
            what="Văn bản này đã trả lời rồi.",
            kept="Câu trả lời cũ vẫn nguyên.",
            todo="Xem câu trả lời trong danh sách.",
        )
    if not clean_paragraphs(words):
        raise ClerkError(
            what="Chưa ghi nội dung trả lời.", todo="Dùng nội dung máy soạn sẵn.", field="answer"
        )
    if day < inquiry.received_on:
        raise ClerkError(
            what="Ngày trả lời trước ngày nhận.", todo="Xem lại ngày.", field="answered_on"
        )
    inquiry.answer, inquiry.answer_symbol = clean_paragraphs(words), clean(symbol)
    inquiry.answered_on = day
    session.flush()


def listed(session: Session) -> list[Inquiry]:
    """Those that wait first, by their day; then the answered ones, newest first."""
    query = (
        select(AwardInquiry, Subject.full_name)
        .join(Subject, Subject.id == AwardInquiry.subject_id)
        .where(AwardInquiry.deleted_at.is_(None))
    )
    found = [
        Inquiry(
            one.id,
            InquiryDraft(one.subject_id, one.asked_by, one.received_on, one.letter, one.due_on),
            full_name,
            one.answer,
            one.answer_symbol,
            one.answered_on,
        )
        for one, full_name in session.execute(query)
    ]
    waiting = [one for one in found if one.answered_on is None]
    done = [one for one in found if one.answered_on is not None]
    waiting.sort(key=lambda one: (one.draft.due_on or date.max, one.draft.received_on))
    done.sort(key=lambda one: one.answered_on or date.min, reverse=True)
    return waiting + done
