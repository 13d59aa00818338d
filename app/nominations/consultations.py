"""Asking an agency what it knows, and the answer that a condition waits for."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import add_working_days, short_day
from app.errors import ClerkError
from app.nominations import judge
from app.nominations.actions import Note
from app.nominations.eligibility import Verdict
from app.text import clean, clean_paragraphs
from db.handling import Consultation

AGREES, OBJECTS = "agrees", "objects"
ANSWERS = {AGREES: "Đồng ý, không có ý kiến khác", OBJECTS: "Không đồng ý"}
AGENCIES = (  # offered first; any other can be typed
    "Công an xã",
    "Đảng ủy xã",
    "Ủy ban Mặt trận Tổ quốc Việt Nam xã",
    "Ủy ban Kiểm tra Đảng ủy xã",
    "Cơ quan thuế",
    "Bảo hiểm xã hội",
    "Phòng Kinh tế",
    "Ban quản lý thôn",
    "Cơ quan ngoại vụ của tỉnh",
)


@dataclass(frozen=True, slots=True)
class Question:
    """What an agency is asked. condition: code of the condition that waits for it, or "".

    due_on None: the catalogue's usual number of working days.
    """

    agency: str
    question: str
    asked_on: date
    condition: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """What an agency answered. attachment_id: its letter among the papers of the dossier."""

    answer: str  # agrees or objects
    answered_on: date
    answered_by: str
    words: str
    attachment_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """One consultation as it stands; answer is "" while it is waited for."""

    id: UUID
    agency: str
    condition: str
    question: str
    asked_on: date
    due_on: date | None
    answer: str
    answered_on: date | None
    answered_by: str
    words: str
    attachment_id: UUID | None


def ask(session: Session, nomination_id: UUID, question: Question, catalog: Catalog) -> UUID:
    """Note that an agency was asked. Raises ClerkError where nobody or nothing is named."""
    if not clean(question.agency):
        raise ClerkError(
            what="Chưa ghi hỏi ý kiến nơi nào.", todo="Ví dụ: Công an xã.", field="agency"
        )
    if not clean(question.question):
        raise ClerkError(
            what="Chưa ghi hỏi điều gì.",
            todo="Ví dụ: có đang bị xem xét kỷ luật, khiếu nại, tố cáo không.",
            field="question",
        )
    due_on = question.due_on
    if due_on is None:
        rule_set = catalog.rule_set(question.asked_on).code
        days = int(catalog.parameter("tl_consultation_wd", rule_set))
        due_on = add_working_days(question.asked_on, days, catalog.calendar)
    elif due_on < question.asked_on:
        raise ClerkError(
            what=f"Hạn trả lời {short_day(due_on)} trước ngày hỏi.",
            todo="Ghi hạn từ ngày hỏi trở đi.",
            field="due_on",
        )
    made = Consultation(
        nomination_id=nomination_id,
        agency=clean(question.agency),
        condition=question.condition,
        question=clean_paragraphs(question.question),
        asked_on=question.asked_on,
        due_on=due_on,
    )
    session.add(made)
    session.flush()
    return made.id


def answer(
    session: Session, consultation_id: UUID, given: Answer, catalog: Catalog, today: date
) -> None:
    """Keep an agency's answer, and let it speak for the condition that waited for it.

    Raises ClerkError for a second answer, a day before the question, or words without a name.
    """
    found = session.get_one(Consultation, consultation_id)
    if found.answer is not None:
        raise ClerkError(
            what=f"{found.agency} đã trả lời rồi.",
            kept="Câu trả lời đã ghi vẫn nguyên.",
            todo="Có ý kiến mới thì ghi một lần hỏi mới.",
        )
    if given.answered_on < found.asked_on or given.answered_on > today:
        raise ClerkError(
            what=f"Ngày trả lời phải từ {short_day(found.asked_on)} đến hôm nay.",
            todo="Ghi ngày trên văn bản trả lời.",
            field="answered_on",
        )
    if not clean(given.answered_by) or not clean(given.words):
        raise ClerkError(
            what="Chưa ghi ai trả lời hoặc trả lời thế nào.",
            todo="Ghi họ tên, chức vụ và một câu trả lời.",
            field="answered_by" if not clean(given.answered_by) else "words",
        )
    found.answer, found.answered_on = given.answer, given.answered_on
    found.answered_by = clean(given.answered_by)
    found.words = clean_paragraphs(given.words)
    found.attachment_id = given.attachment_id
    session.flush()
    _speak_for_condition(session, found, given, catalog, today)


def _speak_for_condition(
    session: Session, found: Consultation, given: Answer, catalog: Catalog, today: date
) -> None:
    if not found.condition:
        return
    now = judge.judge(session, found.nomination_id, catalog, today)
    waits = any(
        condition.code == found.condition and condition.verdict is Verdict.NEEDS_CONFIRMATION
        for condition in now.conditions
    )
    if given.answer == OBJECTS or waits:
        kind = "confirmed" if given.answer == AGREES else "refuted"
        said_by = f"{found.agency} ({clean(given.answered_by)})"
        note = Note(found.condition, kind, said_by, given.answered_on, given.words)
        judge.note(session, found.nomination_id, note, catalog, today)


def consultations(session: Session, nomination_id: UUID) -> tuple[Asked, ...]:
    """Who was asked about a dossier, oldest question first."""
    query = (
        select(Consultation)
        .where(Consultation.nomination_id == nomination_id, Consultation.deleted_at.is_(None))
        .order_by(Consultation.asked_on, Consultation.created_at, Consultation.id)
    )
    return tuple(
        Asked(
            found.id,
            found.agency,
            found.condition,
            found.question,
            found.asked_on,
            found.due_on,
            found.answer or "",
            found.answered_on,
            found.answered_by,
            found.words,
            found.attachment_id,
        )
        for found in session.scalars(query)
    )
