"""Storing, listing and moving exemplars along their four stages."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, case, func, select, tuple_
from sqlalchemy.orm import Session

from app import attachments
from app.clock import local_day
from app.dates import short_day
from app.errors import ClerkError
from app.exemplars import evidence
from app.exemplars.stages import LABELS, required
from app.journal import JournalSession
from app.movements.links import linked
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.text import clean, clean_paragraphs, search_words
from db.attachments import Attachment
from db.exemplars import Exemplar, ExemplarStage, ExemplarTag
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
LONGEST_CAPTION = 200
STAGE_ON = case(*((Exemplar.stage == stage, getattr(Exemplar, DATE_OF[stage])) for stage in STAGES))
_NUMBER = re.compile(r"(?:[đd]h[-–]?)?0*(\d{1,7})", re.IGNORECASE)


class Order(StrEnum):
    NUMBER = "number"
    NAME = "name"
    DATE = "date"


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
    source_kind: str = ""
    model_name: str = ""
    movement_id: UUID | None = None  # where `movement` is the name of a stored one


@dataclass(frozen=True, slots=True)
class Filters:
    """What a list is narrowed to; empty is everything.

    typed: words of a name, or ĐH-61. visit_by: a visit is due on that day or before. published:
    with a consent that stands.
    """

    typed: str = ""
    stages: tuple[ExemplarStage, ...] = ()
    tags: tuple[str, ...] = ()
    visit_by: date | None = None
    models: bool = False
    agreed: bool = False
    withdrawn: bool = False


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
    sort_key: str
    model_name: str
    next_visit_on: date | None
    withdrawn_on: date | None


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
    mentor: str
    next_visit_on: date | None
    withdrawn_on: date | None
    withdrawn_because: str


EVERYTHING = Filters()


def number_text(number: int) -> str:
    """How an exemplar's number is written: ĐH-0061."""
    return f"ĐH-{number:04}"


def save(session: JournalSession, draft: ExemplarDraft, exemplar_id: UUID | None = None) -> UUID:
    """Store a new exemplar under the next number, or the changed fields of one."""
    values = asdict(draft)
    for name in ("field", "movement", "summary", "source", "model_name"):
        values[name] = clean(values[name])
    values["story"] = clean_paragraphs(values["story"])
    values["movement_id"] = linked(session, values["movement"], draft.movement_id)
    if exemplar_id is None:
        highest = session.scalar(select(func.max(Exemplar.number))) or 0
        values["detected_on"] = values["detected_on"] or local_day(session.author.now)
        exemplar = Exemplar(number=highest + 1, **values)
        session.add(exemplar)
    else:
        exemplar = session.get_one(Exemplar, exemplar_id)
        for name, value in values.items():
            if getattr(exemplar, name) != value:
                setattr(exemplar, name, value)
    session.flush()
    return exemplar.id


def capture(
    session: JournalSession,
    subject: UUID | SubjectDraft,
    summary: str,
    source: str,
    on: date,
    source_kind: str = "",
    model_name: str = "",
) -> UUID:
    """Write down a good deed as soon as it is heard of: who, and one sentence; the rest later.

    subject: somebody already in the register, or a new one. Raises ClerkError, field "summary"
    where the sentence is missing.
    """
    if not clean(summary):
        raise ClerkError(
            what="Chưa ghi việc đã làm.",
            todo="Ghi một câu. Ví dụ: Vận động 46 hộ cùng giữ nguồn nước sạch.",
            field="summary",
        )
    known = subject if isinstance(subject, UUID) else subjects.save(session, subject)
    draft = ExemplarDraft(
        known,
        summary=summary,
        source=source,
        detected_on=on,
        source_kind=source_kind,
        model_name=model_name,
    )
    return save(session, draft)


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
        found.mentor,
        found.next_visit_on,
        found.withdrawn_on,
        found.withdrawn_because,
    )


def move(session: Session, exemplar_id: UUID, stage: ExemplarStage, on: date) -> None:
    """Bring an exemplar to the next stage on a day.

    Raises ClerkError for a jump, a step back, a day before that of the stage at hand, and where
    what the stage rests on is missing.
    """
    exemplar = session.get_one(Exemplar, exemplar_id)
    if STAGES.index(stage) != STAGES.index(exemplar.stage) + 1:
        raise ClerkError(
            what="Điển hình đi lần lượt: phát hiện, bồi dưỡng, tổng kết, nhân rộng.",
            todo="Chuyển sang bước liền sau; ghi nhầm thì bấm Ctrl+Z.",
        )
    before = getattr(exemplar, DATE_OF[exemplar.stage])
    if before is not None and on < before:
        raise ClerkError(
            what=f"Ngày này ở trước ngày của bước đang có, {short_day(before)}.",
            todo="Xem lại ngày chuyển bước.",
            field="on",
        )
    have = evidence.read(session, exemplar_id)
    if lacking := required(stage, have):
        raise ClerkError(
            what=f"Chưa chuyển sang {LABELS[stage]} được, còn thiếu: {', '.join(lacking)}.",
            kept="Mọi điều đã ghi vẫn được giữ.",
            todo="Bổ sung rồi chuyển bước.",
        )
    exemplar.stage = stage
    setattr(exemplar, DATE_OF[stage], on)
    session.flush()


def set_photo(session: JournalSession, exemplar_id: UUID, name: str, data: bytes) -> UUID:
    """Store a photo and show it first. Raises ClerkError where the bytes are no picture."""
    photo = attachments.attach(session, "exemplar", exemplar_id, "photo", name, data)
    session.get_one(Exemplar, exemplar_id).photo_id = photo
    session.flush()
    return photo


def show_photo(session: Session, exemplar_id: UUID, photo_id: UUID | None) -> None:
    """Choose which of the stored photos is shown first."""
    session.get_one(Exemplar, exemplar_id).photo_id = photo_id
    session.flush()


def set_caption(session: Session, photo_id: UUID, caption: str) -> None:
    """What stands below a photo. Longer than 200 letters is refused with a ClerkError."""
    words = clean(caption)
    if len(words) > LONGEST_CAPTION:
        raise ClerkError(
            what=f"Chú thích dài {len(words)} chữ, chỉ ghi được {LONGEST_CAPTION}.",
            todo="Ghi ngắn hơn. Ví dụ: Tổ giữ nước thôn Ma Rơi, 09/2024.",
            field="caption",
        )
    session.get_one(Attachment, photo_id).name = words or "Ảnh"
    session.flush()


def remove_file(session: JournalSession, exemplar_id: UUID, attachment_id: UUID) -> None:
    """Take a file away from an exemplar; where it was the photo shown first, the next one is."""
    attachments.remove(session, attachment_id)
    exemplar = session.get_one(Exemplar, exemplar_id)
    if exemplar.photo_id == attachment_id:
        left = attachments.listed(session, "exemplar", [exemplar_id])
        exemplar.photo_id = next((row.id for row in left if row.kind == "photo"), None)
    if exemplar.consent_attachment_id == attachment_id:
        exemplar.consent_attachment_id = None
    session.flush()


def delete(session: JournalSession, exemplar_id: UUID) -> None:
    """Put an exemplar away; undo brings it back."""
    session.get_one(Exemplar, exemplar_id).deleted_at = session.author.now
    session.flush()


def delete_all(session: JournalSession, exemplar_ids: Sequence[UUID]) -> None:
    """Put several exemplars away at once; undo brings all of them back."""
    for exemplar_id in exemplar_ids:
        delete(session, exemplar_id)


def page(
    session: Session,
    after: ExemplarRow | None,
    limit: int,
    filters: Filters = EVERYTHING,
    order: Order = Order.NUMBER,
    descending: bool = True,
) -> list[ExemplarRow]:
    """The next `limit` exemplars after a row of the same order.

    Those without a date at their stage count as the oldest.
    """
    query = _rows()
    keys: dict[Order, Any] = {
        Order.NUMBER: Exemplar.number,
        Order.NAME: Subject.sort_key,
        Order.DATE: func.coalesce(STAGE_ON, date.min),
    }
    key = keys[order]
    if after is not None:
        values = {
            Order.NUMBER: after.number,
            Order.NAME: after.sort_key,
            Order.DATE: after.stage_on or date.min,
        }
        here, place = tuple_(key, Exemplar.id), (values[order], after.id)
        query = query.where(here < place if descending else here > place)
    query = _narrowed(session, query, filters)
    ordered = [part.desc() if descending else part for part in (key, Exemplar.id)]
    return [_row(found) for found in session.execute(query.order_by(*ordered).limit(limit))]


def _narrowed(
    session: Session, query: Select[*tuple[Any, ...]], filters: Filters
) -> Select[*tuple[Any, ...]]:
    if filters.stages:
        query = query.where(Exemplar.stage.in_(filters.stages))
    if filters.tags:
        tagged = select(ExemplarTag.exemplar_id).where(
            ExemplarTag.tag.in_(filters.tags), ExemplarTag.deleted_at.is_(None)
        )
        query = query.where(Exemplar.id.in_(tagged))
    if filters.visit_by is not None:
        query = query.where(Exemplar.next_visit_on <= filters.visit_by)
    if filters.models:
        query = query.where(Exemplar.model_name != "")
    if filters.agreed:
        query = query.where(Exemplar.consent_on.is_not(None), Exemplar.withdrawn_on.is_(None))
    if filters.withdrawn:
        query = query.where(Exemplar.withdrawn_on.is_not(None))
    words = search_words(filters.typed)
    if number := _NUMBER.fullmatch(clean(filters.typed)):
        query = query.where(Exemplar.number == int(number[1]))
    elif words:
        query = query.where(Exemplar.subject_id.in_(find(session, "subject", words, MOST_FOUND)))
    return query


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
            Subject.sort_key,
            Exemplar.model_name,
            Exemplar.next_visit_on,
            Exemplar.withdrawn_on,
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
        found.sort_key,
        found.model_name,
        found.next_visit_on,
        found.withdrawn_on,
    )
