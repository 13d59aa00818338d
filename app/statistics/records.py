"""The records behind a number as the screen lists them, and by whom they are."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.exemplars.actions import number_text as exemplar_number
from app.exemplars.stages import NOW as STAGES
from app.movements.words import STATES
from app.nominations.actions import number_text
from app.nominations.steps import LABELS
from app.oversight.complaints import KINDS, RESULTS
from app.statistics.counting import Hit
from db.decisions import Decision, RegisterEntry
from db.exemplars import Exemplar
from db.movements import Movement, MovementRegistration
from db.nominations import Nomination
from db.oversight import Complaint
from db.subjects import Subject

SEALED = "Hồ sơ hạn chế"


@dataclass(frozen=True, slots=True)
class Found:
    """A record in the list. id: of the hit, or of the person where the list is of people.

    opened: the record to open, of kind `record`. award_code: "" for none. times: hits of a person.
    """

    id: str
    opened: UUID
    record: str
    day: date
    name: str
    award_code: str
    detail: str
    times: int = 1


def people(hits: Sequence[Hit]) -> list[tuple[Hit, int]]:
    """One hit for each person, their newest, with how many they have."""
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.person, []).append(hit)
    return [(mine[0], len(mine)) for mine in found.values()]


def rows(session: Session, record: str, hits: Sequence[tuple[Hit, int]]) -> list[Found]:
    """A page of hits in words; a sealed case stays without any."""
    told = _TOLD[record](session, [UUID(hit.opened) for hit, _ in hits])
    found = []
    for hit, times in hits:
        opened, day = UUID(hit.opened), date.fromisoformat(hit.day)
        name, award, detail = told.get(opened, (SEALED, "", ""))
        found.append(Found(hit.id, opened, record, day, name, award, detail, times))
    return found


def movement_of(session: Session, record: str, opened: UUID) -> UUID | None:
    """The movement that a record is, or is a registration for; None where it was deleted."""
    if record == "movement_registration":
        found = select(MovementRegistration.movement_id).where(MovementRegistration.id == opened)
        opened = session.scalars(found).one()
    query = select(Movement.id).where(Movement.id == opened, Movement.deleted_at.is_(None))
    return session.scalars(query).one_or_none()


_Told = dict[UUID, tuple[str, str, str]]  # name, award, detail


def _lines(session: Session, ids: Sequence[UUID]) -> _Told:
    query = (
        select(
            RegisterEntry.id,
            RegisterEntry.full_name,
            RegisterEntry.award_code,
            RegisterEntry.line,
            RegisterEntry.year,
            Decision.symbol,
        )
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .where(RegisterEntry.id.in_(ids))
    )
    return {
        id: (name, award, f"{line:02}/{year}, {symbol}")
        for id, name, award, line, year, symbol in session.execute(query)
    }


def _dossiers(session: Session, ids: Sequence[UUID]) -> _Told:
    query = (
        select(
            Nomination.id,
            Subject.full_name,
            Nomination.award_code,
            Nomination.number,
            Nomination.step,
        )
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.id.in_(ids))
    )
    return {
        id: (name, award, f"{number_text(number)}, {LABELS[step]}")
        for id, name, award, number, step in session.execute(query)
    }


def _complaints(session: Session, ids: Sequence[UUID]) -> _Told:
    """Of a denunciation neither who nor what: those few who may, read it in its own book."""
    query = select(
        Complaint.id, Complaint.kind, Complaint.number, Complaint.year, Complaint.result
    ).where(Complaint.id.in_(ids))
    return {
        id: (f"{KINDS[kind]} {number:02}/{year}", "", RESULTS[result] if result else "")
        for id, kind, number, year, result in session.execute(query)
    }


def _subjects(session: Session, ids: Sequence[UUID]) -> _Told:
    query = select(Subject.id, Subject.full_name, Subject.village).where(Subject.id.in_(ids))
    return {id: (name, "", village) for id, name, village in session.execute(query)}


def _exemplars(session: Session, ids: Sequence[UUID]) -> _Told:
    query = (
        select(Exemplar.id, Subject.full_name, Exemplar.number, Exemplar.stage)
        .join(Subject, Subject.id == Exemplar.subject_id)
        .where(Exemplar.id.in_(ids))
    )
    return {
        id: (name, "", f"{exemplar_number(number)}, {STAGES[stage]}")
        for id, name, number, stage in session.execute(query)
    }


def _movements(session: Session, ids: Sequence[UUID]) -> _Told:
    query = select(Movement.id, Movement.name, Movement.state).where(Movement.id.in_(ids))
    return {id: (name, "", STATES[state]) for id, name, state in session.execute(query)}


def _registrations(session: Session, ids: Sequence[UUID]) -> _Told:
    part = MovementRegistration
    query = (
        select(part.id, part.full_name, Movement.name)
        .join(Movement, Movement.id == part.movement_id)
        .where(part.id.in_(ids))
    )
    return {id: (name, "", movement) for id, name, movement in session.execute(query)}


def _sealed(_session: Session, _ids: Sequence[UUID]) -> _Told:
    return {}


_TOLD: dict[str, Any] = {
    "register_entry": _lines,
    "nomination": _dossiers,
    "complaint": _complaints,
    "subject": _subjects,
    "sealed_case": _sealed,
    "exemplar": _exemplars,
    "movement": _movements,
    "movement_registration": _registrations,
}
