"""Storing, finding and listing subjects."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from app.errors import ClerkError
from app.text import clean, clean_paragraphs, fold, marked_words, search_words
from db.search import find
from db.subjects import Subject, SubjectKind

LONGEST_NAME = 300


@dataclass(frozen=True, slots=True)
class SubjectDraft:
    """What a clerk says of a subject. Kept as typed, once cleaned of stray spaces and signs."""

    kind: SubjectKind = SubjectKind.INDIVIDUAL
    full_name: str = ""
    family_name: str | None = None
    middle_name: str | None = None
    given_name: str | None = None
    sex: str | None = None
    birth_year: int | None = None
    birth_month: int | None = None
    birth_day: int | None = None
    personal_id: str | None = None
    personal_id_type: str | None = None
    ethnic_code: str | None = None
    labour_role: str | None = None
    position: str = ""
    unit_code: str | None = None
    unit_valid_from: date | None = None
    village: str = ""
    member_count: int | None = None
    head_name: str = ""
    note: str = ""
    died_on: date | None = None
    abroad: str = ""


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A subject in a list."""

    id: UUID
    kind: SubjectKind
    full_name: str
    position: str
    village: str
    birth_year: int | None
    sort_key: str
    abroad: str


ROW = (
    Subject.id,
    Subject.kind,
    Subject.full_name,
    Subject.position,
    Subject.village,
    Subject.birth_year,
    Subject.sort_key,
    Subject.abroad,
)


def save(session: Session, draft: SubjectDraft, subject_id: UUID | None = None) -> UUID:
    """Store a new subject, or the changed fields of one, and return its id.

    Raises ClerkError for a missing or overlong name.
    """
    values = _cleaned(draft)
    if subject_id is None:
        subject = Subject(**values)
        session.add(subject)
    else:
        subject = session.get_one(Subject, subject_id)
        for name, value in values.items():
            if getattr(subject, name) != value:
                setattr(subject, name, value)
    session.flush()
    return subject.id


def _cleaned(draft: SubjectDraft) -> dict[str, object]:
    values: dict[str, Any] = {name: getattr(draft, name) for name in SubjectDraft.__slots__}
    for name in ("full_name", "position", "village", "head_name"):
        values[name] = clean(values[name])
    values["note"] = clean_paragraphs(values["note"])
    for name in ("family_name", "middle_name", "given_name", "personal_id"):
        values[name] = clean(values[name] or "") or None
    if not values["full_name"]:
        raise ClerkError(
            what="Chưa ghi tên.",
            todo="Ghi họ và tên như trong giấy tờ. Ví dụ: Pi Năng Thị Hoài.",
            field="full_name",
        )
    if len(values["full_name"]) > LONGEST_NAME:
        raise ClerkError(
            what=f"Tên dài {len(values['full_name'])} ký tự, sổ chỉ ghi được {LONGEST_NAME}.",
            todo="Ghi tên chính thức, phần giải thích để ở ô Ghi chú.",
            field="full_name",
        )
    return values


def read(session: Session, subject_id: UUID) -> SubjectDraft:
    """What is stored of a subject."""
    subject = session.get_one(Subject, subject_id)
    return SubjectDraft(**{name: getattr(subject, name) for name in SubjectDraft.__slots__})


def rows(session: Session, ids: Sequence[UUID]) -> list[SubjectRow]:
    """The rows of some subjects, in the order asked for; deleted ones are left out."""
    query = select(*ROW).where(Subject.id.in_(ids), Subject.deleted_at.is_(None))
    found = {row.id: SubjectRow(*row) for row in session.execute(query)}
    return [found[key] for key in ids if key in found]


def page(
    session: Session,
    after: tuple[str, UUID] | None,
    limit: int,
    kind: SubjectKind | None = None,
    abroad: str = "",
) -> list[SubjectRow]:
    """The next `limit` subjects by Vietnamese name order, after (sort_key, id).

    kind, abroad: only these; None and "" for all.
    """
    query = select(*ROW).where(Subject.deleted_at.is_(None))
    if kind is not None:
        query = query.where(Subject.kind == kind)
    if abroad:
        query = query.where(Subject.abroad == abroad)
    if after is not None:
        query = query.where(tuple_(Subject.sort_key, Subject.id) > after)
    query = query.order_by(Subject.sort_key, Subject.id).limit(limit)
    return [SubjectRow(*row) for row in session.execute(query)]


def search(session: Session, typed: str, limit: int = 50) -> list[SubjectRow]:
    """At most `limit` subjects whose name has every typed word, tone marks or not.

    Those that also fit with the tone marks as typed come first.
    """
    ids: list[UUID] = []
    marked, folded = marked_words(typed), search_words(typed)
    if any(not word.isascii() for word in marked):
        ids += find(session, "subject", marked, limit)
    if len(ids) < limit:
        ids += find(session, "subject", folded, limit)
    found = rows(session, list(dict.fromkeys(ids)))[:limit]
    exact = clean(typed).casefold()
    return sorted(found, key=lambda row: exact not in row.full_name.casefold())


def look_alikes(session: Session, draft: SubjectDraft, own: UUID | None) -> list[SubjectRow]:
    """Subjects that may be the same: one citizen ID, or one name but for marks and spaces.

    A person decides; nothing is merged. `own` is left out.
    """
    alike: list[UUID] = []
    number = clean(draft.personal_id or "")
    if number:
        alike += session.scalars(select(Subject.id).where(Subject.personal_id == number)).all()
    words = search_words(draft.full_name)
    folded = fold(draft.full_name)
    for row in rows(session, find(session, "subject", words, 20)):
        if row.kind == draft.kind and fold(row.full_name) == folded and row.id not in alike:
            alike.append(row.id)
    return [row for row in rows(session, alike) if row.id != own]
