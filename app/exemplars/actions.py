"""Storing, listing and moving exemplars along their four stages."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, func, select, tuple_
from sqlalchemy.orm import Session

from app import attachments
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean, clean_paragraphs, search_words
from db.exemplars import Exemplar, ExemplarStage
from db.search import find
from db.subjects import Subject

STAGES = tuple(ExemplarStage)
DATE_OF = {
    ExemplarStage.DETECT: "detected_on",
    ExemplarStage.FOSTER: "fostered_on",
    ExemplarStage.SUM_UP: "summed_up_on",
    ExemplarStage.REPLICATE: "replicated_on",
}
MOST_FOUND = 2_000  # people a name filter may stand for


@dataclass(frozen=True, slots=True)
class ExemplarDraft:
    """What a clerk writes of an exemplar. The story keeps its paragraphs, nothing else of Word."""

    subject_id: UUID
    field: str = ""
    movement: str = ""
    summary: str = ""
    story: str = ""
    source: str = ""
    detected_on: date | None = None


@dataclass(frozen=True, slots=True)
class ExemplarRow:
    """An exemplar in a list."""

    id: UUID
    number: int
    subject_id: UUID
    subject_kind: str
    full_name: str
    field: str
    village: str
    stage: ExemplarStage
    stage_on: date | None
    has_consent: bool


@dataclass(frozen=True, slots=True)
class ExemplarDetail:
    """All of one exemplar but its files."""

    id: UUID
    number: int
    draft: ExemplarDraft
    stage: ExemplarStage
    dates: tuple[date | None, date | None, date | None, date | None]  # one a stage
    consent_on: date | None
    consent_attachment_id: UUID | None
    photo_id: UUID | None


def number_text(number: int) -> str:
    """How an exemplar's number is written: ĐH-0061."""
    return f"ĐH-{number:04}"


def save(session: JournalSession, draft: ExemplarDraft, exemplar_id: UUID | None = None) -> UUID:
    """Store a new exemplar under the next number, or the changed fields of one."""
    values = asdict(draft)
    for name in ("field", "movement", "summary", "source"):
        values[name] = clean(values[name])
    values["story"] = clean_paragraphs(values["story"])
    if exemplar_id is None:
        highest = session.scalar(select(func.max(Exemplar.number))) or 0
        values["detected_on"] = values["detected_on"] or session.author.now.date()
        exemplar = Exemplar(number=highest + 1, **values)
        session.add(exemplar)
    else:
        exemplar = session.get_one(Exemplar, exemplar_id)
        for name, value in values.items():
            if getattr(exemplar, name) != value:
                setattr(exemplar, name, value)
    session.flush()
    return exemplar.id


def read(session: Session, exemplar_id: UUID) -> ExemplarDetail:
    """One exemplar as it stands."""
    found = session.get_one(Exemplar, exemplar_id)
    draft = ExemplarDraft(**{name: getattr(found, name) for name in ExemplarDraft.__slots__})
    return ExemplarDetail(
        found.id,
        found.number,
        draft,
        found.stage,
        (found.detected_on, found.fostered_on, found.summed_up_on, found.replicated_on),
        found.consent_on,
        found.consent_attachment_id,
        found.photo_id,
    )


def move(session: Session, exemplar_id: UUID, stage: ExemplarStage, on: date) -> None:
    """Bring an exemplar to the next stage on a day. Raises ClerkError for a jump or a step back."""
    exemplar = session.get_one(Exemplar, exemplar_id)
    if STAGES.index(stage) != STAGES.index(exemplar.stage) + 1:
        raise ClerkError(
            what="Điển hình đi lần lượt: phát hiện, bồi dưỡng, tổng kết, nhân rộng.",
            todo="Chuyển sang bước liền sau; ghi nhầm thì bấm Ctrl+Z.",
        )
    exemplar.stage = stage
    setattr(exemplar, DATE_OF[stage], on)
    session.flush()


def set_consent(session: Session, exemplar_id: UUID, on: date | None, scan: UUID | None) -> None:
    """Record the day the subject agreed to be published, with the scan; None takes it back."""
    exemplar = session.get_one(Exemplar, exemplar_id)
    exemplar.consent_on, exemplar.consent_attachment_id = on, scan
    session.flush()


def require_consent(detail: ExemplarDetail) -> None:
    """Refuse publishing or printing of a story whose subject has not agreed. Raises ClerkError."""
    if detail.consent_on is None:
        raise ClerkError(
            what="Chưa có giấy đồng ý công khai của người trong câu chuyện.",
            kept="Câu chuyện vẫn được giữ trong máy.",
            todo="Xin giấy đồng ý, ghi ngày và đính kèm bản quét, rồi in hoặc công khai.",
            field="consent",
        )


def set_photo(session: JournalSession, exemplar_id: UUID, name: str, data: bytes) -> UUID:
    """Store a photo and show it first. Raises ClerkError where the bytes are no picture."""
    photo = attachments.attach(session, "exemplar", exemplar_id, "photo", name, data)
    session.get_one(Exemplar, exemplar_id).photo_id = photo
    session.flush()
    return photo


def delete(session: JournalSession, exemplar_id: UUID) -> None:
    """Put an exemplar away; undo brings it back."""
    session.get_one(Exemplar, exemplar_id).deleted_at = session.author.now
    session.flush()


def page(
    session: Session,
    after: tuple[int, UUID] | None,
    limit: int,
    typed: str = "",
    stages: Sequence[ExemplarStage] = (),
) -> list[ExemplarRow]:
    """The next `limit` exemplars, newest number first, after (number, id)."""
    query = _rows()
    if after is not None:
        query = query.where(tuple_(Exemplar.number, Exemplar.id) < after)
    if stages:
        query = query.where(Exemplar.stage.in_(stages))
    if words := search_words(typed):
        query = query.where(Exemplar.subject_id.in_(find(session, "subject", words, MOST_FOUND)))
    query = query.order_by(Exemplar.number.desc(), Exemplar.id.desc()).limit(limit)
    return [_row(found) for found in session.execute(query)]


def of_subjects(session: Session, subject_ids: Sequence[UUID]) -> list[ExemplarRow]:
    """The exemplars of some subjects, newest first."""
    query = _rows().where(Exemplar.subject_id.in_(subject_ids))
    return [_row(found) for found in session.execute(query.order_by(Exemplar.number.desc()))]


def count(session: Session) -> int:
    """How many exemplars there are."""
    query = select(func.count()).select_from(Exemplar).where(Exemplar.deleted_at.is_(None))
    return int(session.scalar(query) or 0)


def _rows() -> Select[*tuple[Any, ...]]:
    return (
        select(
            Exemplar.id,
            Exemplar.number,
            Exemplar.subject_id,
            Subject.kind,
            Subject.full_name,
            Exemplar.field,
            Subject.village,
            Exemplar.stage,
            Exemplar.detected_on,
            Exemplar.fostered_on,
            Exemplar.summed_up_on,
            Exemplar.replicated_on,
            Exemplar.consent_on,
        )
        .join(Subject, Subject.id == Exemplar.subject_id)
        .where(Exemplar.deleted_at.is_(None))
    )


def _row(found: Row[*tuple[Any, ...]]) -> ExemplarRow:
    return ExemplarRow(
        found.id,
        found.number,
        found.subject_id,
        found.kind,
        found.full_name,
        found.field,
        found.village,
        found.stage,
        getattr(found, DATE_OF[found.stage]),
        found.consent_on is not None,
    )
