"""Movements in a list and one of them whole, with what is due."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import func, or_, select, tuple_
from sqlalchemy.orm import Session

from app import attachments
from app.movements import actions, registrations, rules
from app.movements.actions import MovementDraft
from app.movements.rules import DueReview
from app.text import search_text, search_words
from db.base import Record
from db.movements import (
    Movement,
    MovementChange,
    MovementInspection,
    MovementPact,
    MovementPoint,
    MovementRegistration,
    MovementReview,
)
from db.movements import MovementState as State
from db.nominations import Nomination, NominationStep
from db.subjects import Subject, SubjectKind

K = TypeVar("K", bound=Record)
T = TypeVar("T")

SOON = 30  # days: what is due then is counted as due


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list is cut down to. due: only those with a review due within SOON days."""

    typed: str = ""
    states: tuple[State, ...] = ()
    work_field: str = ""
    due: bool = False


@dataclass(frozen=True, slots=True)
class MovementRow:
    """A movement in a list. units, persons: registered. due: the review that comes next."""

    id: UUID
    number: int
    name: str
    state: State
    form: str
    launch_level: str
    launched_by: str
    work_fields: tuple[str, ...]
    starts_on: date | None
    ends_on: date | None
    greets: str
    greets_on: date | None
    sent_by: str
    units: int = 0
    persons: int = 0
    due: DueReview | None = None


@dataclass(frozen=True, slots=True)
class Point:
    id: UUID
    criterion_id: UUID
    kind: str
    measured_on: date
    value: Decimal
    source: str
    files: int


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion with its targets and results, oldest first."""

    id: UUID
    name: str
    kind: str
    unit: str
    threshold: Decimal | None
    how_checked: str
    points: tuple[Point, ...]

    @property
    def results(self) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.kind == "result")

    @property
    def targets(self) -> tuple[Point, ...]:
        return tuple(point for point in self.points if point.kind == "target")

    @property
    def percent(self) -> int | None:
        """How far the last result is; None before the first one."""
        if not self.results:
            return None
        return rules.percent(self.kind, self.threshold, self.results[-1].value)


@dataclass(frozen=True, slots=True)
class Pact:
    id: UUID
    signed_on: date
    parties: tuple[str, ...]
    pledge: str
    files: int


@dataclass(frozen=True, slots=True)
class Inspection:
    id: UUID
    inspected_on: date
    inspector: str
    village: str
    findings: str
    to_fix: str
    due_on: date | None
    fixed_on: date | None
    files: int


@dataclass(frozen=True, slots=True)
class Review:
    id: UUID
    kind: str
    due_on: date | None
    held_on: date
    symbol: str
    summary: str
    lessons: str
    cost: int | None
    files: int


@dataclass(frozen=True, slots=True)
class Change:
    id: UUID
    kind: str
    decided_on: date
    symbol: str
    reason: str
    former_ends_on: date | None
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class Proposed:
    """A dossier that came out of the movement."""

    id: UUID
    number: int
    full_name: str
    award_code: str
    step: NominationStep


@dataclass(frozen=True, slots=True)
class MovementView:
    """All of one movement but the list of who is registered."""

    id: UUID
    number: int
    draft: MovementDraft
    state: State
    plan_symbol: str
    plan_on: date | None
    launched_on: date | None
    launch_event: str
    sent_by: str
    sent_on: date | None
    parent_name: str
    criteria: tuple[Criterion, ...]
    pacts: tuple[Pact, ...]
    inspections: tuple[Inspection, ...]
    reviews: tuple[Review, ...]
    changes: tuple[Change, ...]
    proposed: tuple[Proposed, ...]
    units: int
    persons: int
    people: int
    due: tuple[DueReview, ...]
    missing: tuple[tuple[str, str], ...]

    @property
    def is_own(self) -> bool:
        return not self.sent_by

    @property
    def is_under_way(self) -> bool:
        return self.state in rules.UNDER_WAY


def page(
    session: Session, shown: Filter, after: MovementRow | None, limit: int, today: date
) -> list[MovementRow]:
    """The next `limit` movements, newest first. An office has few: those due are found in all."""
    query = select(Movement).where(Movement.deleted_at.is_(None))
    if shown.states:
        query = query.where(Movement.state.in_(shown.states))
    if shown.work_field:
        alone, code = Movement.work_fields, shown.work_field
        query = query.where(
            or_(
                alone == code,
                alone.startswith(f"{code}\n"),
                alone.endswith(f"\n{code}"),
                alone.contains(f"\n{code}\n"),
            )
        )
    if after is not None:
        query = query.where(tuple_(Movement.number, Movement.id) < (after.number, after.id))
    query = query.order_by(Movement.number.desc(), Movement.id.desc())
    typed = search_words(shown.typed)
    if not typed and not shown.due:
        return _rows(session, session.scalars(query.limit(limit)).all())
    found = [one for one in session.scalars(query) if _fits(one, typed)]
    rows = _rows(session, found)
    if shown.due:
        rows = [row for row in rows if row.due and (row.due.due_on - today).days <= SOON]
    return rows[:limit]


def _fits(one: Movement, typed: Sequence[str]) -> bool:
    words = f"{search_text(one.name)} {actions.number_text(one.number).lower()} {one.number}"
    return all(word in words for word in typed)


def _rows(session: Session, found: Sequence[Movement]) -> list[MovementRow]:
    ids = [one.id for one in found]
    is_person = MovementRegistration.kind == SubjectKind.INDIVIDUAL
    query = (
        select(
            MovementRegistration.movement_id,
            func.count().filter(~is_person),
            func.count().filter(is_person),
        )
        .where(MovementRegistration.movement_id.in_(ids), MovementRegistration.deleted_at.is_(None))
        .group_by(MovementRegistration.movement_id)
    )
    counted = {id_: (units, persons) for id_, units, persons in session.execute(query)}
    due = due_of(session, found)
    rows = []
    for one in found:
        units, persons = counted.get(one.id, (0, 0))
        first = min(due[one.id], key=lambda review: review.due_on, default=None)
        rows.append(replace(_row(one), units=units, persons=persons, due=first))
    return rows


def _row(one: Movement) -> MovementRow:
    return MovementRow(
        one.id,
        one.number,
        one.name,
        one.state,
        one.form,
        one.launch_level,
        one.launched_by,
        tuple(one.work_fields.splitlines()),
        one.starts_on,
        one.ends_on,
        one.greets,
        one.greets_on,
        one.sent_by,
    )


def due_of(session: Session, movements: Iterable[Movement]) -> dict[UUID, list[DueReview]]:
    """The reviews that each of some movements still waits for."""
    movements = list(movements)
    held: dict[UUID, list[tuple[str, date | None]]] = {one.id: [] for one in movements}
    query = select(MovementReview.movement_id, MovementReview.kind, MovementReview.due_on).where(
        MovementReview.movement_id.in_(list(held)), MovementReview.deleted_at.is_(None)
    )
    for id_, kind, day in session.execute(query):
        held[id_].append((kind, day))
    return {
        one.id: rules.due_reviews(
            one.state, one.starts_on, one.ends_on, one.interim_months, held[one.id]
        )
        for one in movements
    }


def read(session: Session, movement_id: UUID) -> MovementView:
    """One movement as it stands."""
    found = session.get_one(Movement, movement_id)
    units, persons, people = registrations.counts(session, movement_id)
    parent = session.get(Movement, found.parent_id) if found.parent_id else None
    open_draft = found.state is State.DRAFT
    return MovementView(
        found.id,
        found.number,
        draft_of(found),
        found.state,
        found.plan_symbol,
        found.plan_on,
        found.launched_on,
        found.launch_event,
        found.sent_by,
        found.sent_on,
        parent.name if parent else "",
        _criteria(session, movement_id),
        tuple(
            replace(one, parties=tuple(str(one.parties).splitlines()))
            for one in _told(session, Pact, MovementPact, movement_id, MovementPact.signed_on)
        ),
        _told(
            session, Inspection, MovementInspection, movement_id, MovementInspection.inspected_on
        ),
        _told(session, Review, MovementReview, movement_id, MovementReview.held_on),
        tuple(
            _plain(Change, one)
            for one in _of(session, MovementChange, movement_id, MovementChange.decided_on)
        ),
        proposed(session, movement_id),
        units,
        persons,
        people,
        tuple(due_of(session, [found])[found.id]),
        tuple(actions.missing(session, movement_id)) if open_draft and not found.sent_by else (),
    )


def draft_of(found: Movement) -> MovementDraft:
    """What a clerk may change of it."""
    values = {name: getattr(found, name) for name in MovementDraft.__slots__}
    for name in ("work_fields", "strata", "villages"):
        values[name] = tuple(values[name].splitlines())
    return MovementDraft(**values)


def _of(session: Session, kind: type[K], movement_id: UUID, day: Any) -> Sequence[K]:
    """What belongs to a movement of one kind, oldest first."""
    query = select(kind).filter_by(movement_id=movement_id, deleted_at=None)
    return session.scalars(query.order_by(day, kind.id)).all()


def _plain(shape: type[T], one: Any, **more: object) -> T:
    """The fields of a stored object that a plain shape has; more: those that stand elsewhere."""
    names = (name for name in shape.__dict__["__slots__"] if name not in more)
    return shape(**{name: getattr(one, name) for name in names}, **more)


def _told(
    session: Session, shape: type[T], kind: type[Record], movement_id: UUID, day: Any
) -> tuple[T, ...]:
    """What belongs to a movement of one kind, each with how many files prove it."""
    found = _of(session, kind, movement_id, day)
    files = attachments.counts(session, kind.__tablename__, [one.id for one in found])
    return tuple(_plain(shape, one, files=files.get(one.id, 0)) for one in found)


def _criteria(session: Session, movement_id: UUID) -> tuple[Criterion, ...]:
    points: dict[UUID, list[Point]] = {}
    for one in _told(session, Point, MovementPoint, movement_id, MovementPoint.measured_on):
        points.setdefault(one.criterion_id, []).append(one)
    return tuple(
        Criterion(
            one.id,
            one.name,
            one.kind,
            one.unit,
            one.threshold,
            one.how_checked,
            tuple(points.get(one.id, ())),
        )
        for one in actions.criteria(session, movement_id)
    )


def proposed(session: Session, movement_id: UUID) -> tuple[Proposed, ...]:
    """The dossiers that came out of a movement, newest first."""
    query = (
        select(
            Nomination.id,
            Nomination.number,
            Subject.full_name,
            Nomination.award_code,
            Nomination.step,
        )
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.movement_id == movement_id, Nomination.deleted_at.is_(None))
        .order_by(Nomination.number.desc())
    )
    return tuple(Proposed(*row) for row in session.execute(query))


def choices(session: Session) -> list[tuple[UUID, str]]:
    """The movements that a dossier, a story or another movement can name, newest first."""
    query = (
        select(Movement.id, Movement.name)
        .where(Movement.deleted_at.is_(None), Movement.state != State.CANCELLED)
        .order_by(Movement.number.desc())
    )
    return [(row.id, row.name) for row in session.execute(query)]


def named(session: Session, name: str) -> UUID | None:
    """The movement of exactly this name, where there is one and only one."""
    query = select(Movement.id).where(Movement.name == name, Movement.deleted_at.is_(None))
    found = session.scalars(query.limit(2)).all() if name else []
    return found[0] if len(found) == 1 else None


def count(session: Session) -> int:
    """How many movements there are."""
    query = select(func.count()).select_from(Movement).where(Movement.deleted_at.is_(None))
    return int(session.scalar(query) or 0)
