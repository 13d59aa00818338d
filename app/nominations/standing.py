"""The verdicts that the list shows, kept true whatever is written of whomever it concerns."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import canonical
from app.catalog import Catalog
from app.errors import ClerkError
from app.journal import JournalSession
from app.nominations import actions, collectives, history, judge, steps
from db.attachments import Attachment
from db.base import Record, table
from db.council import AgendaItem
from db.decisions import RegisterEntry
from db.journal import JournalEntry, JournalPayload
from db.nominations import Nomination
from db.offices import Office
from db.oversight import Complaint
from db.subjects import Membership, Subject
from db.tables import RECORDS

SIGNS = {"chairman_name", "chairman_role"}  # of the office: no rule asks who signs
UNCHECKED = "unchecked"
MANY = 2_000  # entries of one write, past which looking at each costs more than judging all
UNASKED = (AgendaItem,)  # no rule asks what a council will hear
POINTERS = {  # a record that bears one of these is about that subject, dossier or register line
    "subject_id": Subject,
    "person_id": Subject,
    "collective_id": Subject,
    "first_id": Subject,
    "second_id": Subject,
    "nomination_id": Nomination,
    "register_entry_id": RegisterEntry,
}


def keep(session: JournalSession, catalog: Catalog, today: date) -> frozenset[UUID]:
    """Judge anew, within the same write, the open dossiers that the write is about.

    Those of the same subjects are among them. Where a verdict changed, the write touched the
    nominations too. Returns the open dossiers of others that it may concern, in the same unit:
    they may be many, and are the caller's to `rejudge`. After a change of the office itself these
    are `open_dossiers`, and so they are after a write of MANY entries. A change of the catalogue
    (app/catalog/local.py: CHANGES) is the caller's to hear of.
    """
    if not session.written:
        return frozenset()
    if len(session.written) > MANY or _is_another_office(session):
        return open_dossiers(session)
    dossiers, subjects = _concerned(session)
    linked = history.same(session)
    mine = {other: n for id, n in subjects.items() for other in linked.others(id)}
    about = {
        one.id: one
        for one in (
            *_open_among(session, Nomination.id, dossiers),
            *_open_among(session, Nomination.subject_id, mine),
        )
    }
    judged: dict[UUID, int] = session.info.get(actions.JUDGED, {})
    left = [
        one.id
        for one in about.values()
        if max(dossiers.get(one.id, 0), mine.get(one.subject_id, 0)) > judged.get(one.id, 0)
    ]
    if rejudge(session, left, catalog, today):
        session.touched.add(Nomination.__tablename__)
    return _wider(session, linked, set(mine))


@dataclass(frozen=True, slots=True)
class _Open:
    """A dossier that is not finished."""

    id: UUID
    subject_id: UUID
    award_code: str


def _open_among(session: Session, column: Any, ids: Collection[UUID]) -> list[_Open]:
    """The open dossiers that one of few ids leads to.

    The ids alone are asked for: SQLite takes a step for rarer than it is, and would rather read
    every open dossier of the office.
    """
    if not ids:
        return []
    query = select(
        Nomination.id, Nomination.subject_id, Nomination.award_code, Nomination.step
    ).where(column.in_(ids), Nomination.deleted_at.is_(None))
    return [_Open(*row[:3]) for row in session.execute(query) if row.step in steps.UNFINISHED]


def open_dossiers(session: Session) -> frozenset[UUID]:
    """Every dossier that is not finished."""
    query = select(Nomination.id).where(
        Nomination.deleted_at.is_(None), Nomination.step.in_(steps.UNFINISHED)
    )
    return frozenset(session.scalars(query))


def rejudge(
    session: Session, nomination_ids: Iterable[UUID], catalog: Catalog, today: date
) -> bool:
    """Judge some dossiers anew; whether a verdict changed."""
    changed = False
    for nomination_id in nomination_ids:
        stored = session.get_one(Nomination, nomination_id)
        before = (stored.verdict, stored.missing_count)
        try:
            judge.rejudge(session, nomination_id, catalog, today)
        except (KeyError, ClerkError):  # no rules for its award or day: no reason to refuse a write
            actions.set_verdict(session, nomination_id, UNCHECKED, 0)
        changed |= before != (stored.verdict, stored.missing_count)
    return changed


def _is_another_office(session: JournalSession) -> bool:
    """Whether the write has changed what the rules ask of the office."""
    return Office.__tablename__ in session.touched and any(
        kind is Office and not SIGNS.issuperset(before)
        for _n, kind, _id, before in _written(session)
    )


def _written(session: JournalSession) -> Iterator[tuple[int, type[Record], UUID, dict[str, Any]]]:
    """The entries of this write: number, kind and id of the record, what was there before."""
    query = (
        select(
            JournalEntry.n, JournalEntry.record_type, JournalEntry.record_id, JournalPayload.fields
        )
        .join(
            JournalPayload,
            (JournalPayload.db == JournalEntry.db) & (JournalPayload.n == JournalEntry.n),
        )
        .where(JournalEntry.db == session.author.db, JournalEntry.n.in_(session.written))
        .order_by(JournalEntry.n)
    )
    for n, name, id, fields in session.execute(query).all():
        yield n, RECORDS[name], id, canonical.decode(fields)["before"]


def _concerned(session: JournalSession) -> tuple[dict[UUID, int], dict[UUID, int]]:
    """The dossiers and the subjects that this write is about, each with its last entry's number.

    Also what they were about before. A dossier concerns others of its subject only where it is,
    or was, on its way to a decision: two that are being drafted know nothing of each other.
    """
    dossiers: dict[UUID, int] = {}
    subjects: dict[UUID, int] = {}
    lines: dict[UUID, int] = {}
    found: dict[type[Record], dict[UUID, int]] = {
        Nomination: dossiers,
        Subject: subjects,
        RegisterEntry: lines,
    }
    complained: dict[UUID, int] = {}
    for n, kind, id, before in _written(session):
        if kind in UNASKED:
            continue
        if kind in found:
            found[kind][id] = n
        if kind is Nomination and not _shows(session, id, before):
            continue
        record = session.get(kind, id)
        for pointer, end in POINTERS.items():
            if pointer in table(kind).c:
                old = before.get(pointer)
                for value in (getattr(record, pointer, None), UUID(old) if old else None):
                    if value is not None:
                        found[end][value] = n
        if isinstance(record, Attachment) and record.owner_type == Nomination.__tablename__:
            dossiers[record.owner_id] = n
        if isinstance(record, Complaint) and record.nomination_id is not None:
            complained[record.nomination_id] = n  # it stands in the way of whatever else there is
    for stored, about in ((RegisterEntry, lines), (Nomination, complained)):
        for id, subject_id in session.execute(
            select(stored.id, stored.subject_id).where(stored.id.in_(about))
        ):
            subjects[subject_id] = max(subjects.get(subject_id, 0), about[id])
    return dossiers, subjects


def _shows(session: Session, nomination_id: UUID, before: dict[str, Any]) -> bool:
    """Whether other dossiers know, or knew, of this one."""
    stored = session.get_one(Nomination, nomination_id)
    return stored.step in history.CONSIDERED or before.get("step") in history.CONSIDERED


def _wider(session: Session, linked: history.Same, mine: Collection[UUID]) -> frozenset[UUID]:
    """The open dossiers of the units that subjects belong to and of the people in these.

    Of the other people of somebody's unit only those whose award has a quota are concerned.
    """
    if not mine:
        return frozenset()
    query = select(Membership.collective_id).where(Membership.person_id.in_(mine))
    units = {other for id in session.scalars(query) for other in linked.others(id)}

    def people(of: Collection[UUID]) -> set[UUID]:
        inside = select(Membership.person_id).where(Membership.collective_id.in_(of))
        return {other for id in session.scalars(inside) for other in linked.others(id)}

    whole = (units | people(mine)) - set(mine)
    near = people(units) - set(mine) - whole
    return frozenset(
        one.id
        for one in _open_among(session, Nomination.subject_id, whole | near)
        if one.subject_id in whole or one.award_code in collectives.LOWER
    )
