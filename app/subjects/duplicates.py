"""One person written down twice: candidates for a person to judge, and links that can be undone.

Nothing is merged. A statement says that two records are one subject, or that they are two; taking
it back is an ordinary undo. Who reads a subject's history reads it for all records so linked.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean, old_tone_places, search_text, squash
from db.search import find
from db.subjects import SameAs, Subject

MOST = 200  # records with one name that are compared
_COMPARED = (
    Subject.id,
    Subject.kind,
    Subject.full_name,
    Subject.birth_year,
    Subject.personal_id,
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two records that may be one subject, and every reason to think so, in words."""

    first_id: UUID
    second_id: UUID
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """What a person said of two records. other_id: the one that is not asked about."""

    id: UUID
    other_id: UUID
    other_name: str
    is_same: bool
    said_by: str
    said_on: date
    words: str


@dataclass(frozen=True, slots=True)
class Identity:
    """What is compared of one record. name: folded, without spaces."""

    id: UUID
    kind: str
    name: str
    birth_year: int | None
    personal_id: str | None


def reasons(one: Identity, other: Identity) -> tuple[str, ...]:
    """Why two records may be one subject; empty where they are taken for two.

    The same citizen ID, whatever the names say; or the same name without marks and spaces, unless
    the birth years are known and differ, or both have a citizen ID of one kind and they differ.
    A 12-digit number and an old 9-digit one never speak against each other.
    """
    if one.kind != other.kind:
        return ()
    mine, theirs = one.personal_id, other.personal_id
    if mine and mine == theirs:
        return ("cùng số định danh",)
    if not one.name or one.name != other.name:
        return ()
    if mine and theirs and len(mine) == len(theirs):
        return ()
    if one.birth_year and other.birth_year:
        if one.birth_year != other.birth_year:
            return ()
        return ("cùng tên", f"cùng sinh năm {one.birth_year}")
    return ("cùng tên", "có bản chưa ghi năm sinh")


def candidates(session: Session, subject_id: UUID) -> list[Candidate]:
    """Records that may be the same subject and of which nobody has said so or the contrary."""
    own = session.execute(select(*_COMPARED).where(Subject.id == subject_id)).one()
    mine, alike = _identity(own), _words(own.full_name)
    near: set[UUID] = set(find(session, "subject", alike, MOST))
    if mine.personal_id:
        same_number = select(Subject.id).where(Subject.personal_id == mine.personal_id)
        near.update(session.scalars(same_number))
    near.discard(subject_id)
    settled = {said.other_id for said in statements(session, subject_id)}
    query = select(*_COMPARED).where(Subject.id.in_(near - settled), Subject.deleted_at.is_(None))
    found = [
        Candidate(subject_id, other.id, why)
        for other in session.execute(query.order_by(Subject.sort_key, Subject.id))
        if (why := reasons(mine, _identity(other)))
    ]
    return sorted(found, key=lambda pair: "cùng số định danh" not in pair.reasons)


def all_candidates(session: Session, most: int = 500) -> list[Candidate]:
    """At most `most` pairs of the whole register, those with one citizen ID first.

    One pass over names and numbers: records are compared only within one name or one number.
    """
    query = select(*_COMPARED).where(Subject.deleted_at.is_(None))
    by_key: dict[tuple[str, str], list[Identity]] = {}
    for row in session.execute(query):
        one = _identity(row)
        by_key.setdefault((one.kind, one.name), []).append(one)
        if one.personal_id:
            by_key.setdefault(("number", one.personal_id), []).append(one)
    said = {
        frozenset((row[0], row[1]))
        for row in session.execute(
            select(SameAs.first_id, SameAs.second_id).where(SameAs.deleted_at.is_(None))
        )
    }
    pairs: dict[frozenset[UUID], Candidate] = {}
    for group in by_key.values():
        for place, one in enumerate(group[:MOST]):
            for other in group[place + 1 : MOST]:
                pair = frozenset((one.id, other.id))
                why = reasons(one, other)
                if why and pair not in said and pair not in pairs:
                    pairs[pair] = Candidate(one.id, other.id, why)
    found = sorted(pairs.values(), key=lambda pair: "cùng số định danh" not in pair.reasons)
    return found[:most]


def state(
    session: Session,
    first_id: UUID,
    second_id: UUID,
    is_same: bool,
    said_by: str,
    today: date,
    words: str = "",
) -> UUID:
    """Write down that two records are one subject, or that they are two.

    Raises ClerkError without a name of who says so, or where something was said of them already.
    """
    if not clean(said_by):
        raise ClerkError(
            what="Chưa ghi ai xem xét.", todo="Ghi họ tên người xem xét.", field="said_by"
        )
    if first_id == second_id:
        raise ClerkError(what="Đây là cùng một bản ghi.", todo="Chọn bản ghi khác.")
    if any(said.other_id == second_id for said in statements(session, first_id)):
        raise ClerkError(
            what="Hai bản này đã được xem xét.",
            kept="Ý kiến trước vẫn nguyên.",
            todo="Gỡ ý kiến trước rồi ghi lại.",
        )
    said = SameAs(
        first_id=first_id,
        second_id=second_id,
        is_same=is_same,
        said_by=clean(said_by),
        said_on=today,
        words=clean(words),
    )
    session.add(said)
    session.flush()
    return said.id


def take_back(session: JournalSession, statement_id: UUID) -> None:
    """Undo a statement: the two records stand apart and may be judged again."""
    session.get_one(SameAs, statement_id).deleted_at = session.author.now
    session.flush()


def statements(session: Session, subject_id: UUID) -> list[Statement]:
    """What was said of a record and others, newest first."""
    query = (
        select(SameAs)
        .where(
            (SameAs.first_id == subject_id) | (SameAs.second_id == subject_id),
            SameAs.deleted_at.is_(None),
        )
        .order_by(SameAs.said_on.desc(), SameAs.created_at.desc(), SameAs.id)
    )
    found = list(session.scalars(query))
    others = {s.second_id if s.first_id == subject_id else s.first_id for s in found}
    names = dict(
        session.execute(select(Subject.id, Subject.full_name).where(Subject.id.in_(others))).all()
    )
    return [
        Statement(
            said.id,
            other := said.second_id if said.first_id == subject_id else said.first_id,
            names.get(other, ""),
            said.is_same,
            said.said_by,
            said.said_on,
            said.words,
        )
        for said in found
    ]


def same(session: Session, subject_ids: Iterable[UUID]) -> frozenset[UUID]:
    """The records given and all that are linked to them as the same subject, however far."""
    known = set(subject_ids)
    fresh = set(known)
    while fresh:
        query = select(SameAs.first_id, SameAs.second_id).where(
            SameAs.is_same,
            SameAs.deleted_at.is_(None),
            SameAs.first_id.in_(fresh) | SameAs.second_id.in_(fresh),
        )
        linked = {key for pair in session.execute(query) for key in pair}
        fresh = linked - known
        known |= fresh
    return frozenset(known)


def _name(full_name: str) -> str:
    return squash(old_tone_places(full_name))


def _words(full_name: str) -> list[str]:
    """The copy without spaces is one of the words that search keeps of a name."""
    return search_text(full_name).split()[-1:]


def _identity(row: Any) -> Identity:
    """row: of _COMPARED."""
    return Identity(row[0], row[1].value, _name(row[2]), row[3], row[4] or None)
