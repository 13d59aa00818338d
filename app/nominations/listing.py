"""The list of nominations: one query a page, by key, whatever the number of rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, case, func, or_, select, tuple_, union_all
from sqlalchemy.orm import Session, aliased

from app.nominations import archiving
from app.text import search_words
from db.nominations import Nomination, NominationStep
from db.search import matching
from db.subjects import Subject, SubjectKind

MOST_FOUND = 2_000  # people a name filter may stand for
MOST_GATHERED = 2_000  # people of a unit whose dossiers are gathered before they are sorted


class Order(StrEnum):
    NUMBER = "number"
    NAME = "name"
    DUE = "due"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows. typed: words of a name, or a number; empty shows everything.

    places: units whose name was typed, under all their names; their dossiers are found as well.
    unfiled: only those that are over and whose paper file was not put away.
    """

    typed: str = ""
    steps: tuple[NominationStep, ...] = ()
    award_code: str = ""
    subject_id: UUID | None = None
    places: frozenset[tuple[str, date | None]] = frozenset()
    unfiled: bool = False


@dataclass(frozen=True, slots=True)
class NominationRow:
    """A nomination in a list."""

    id: UUID
    number: int
    subject_id: UUID
    kind: SubjectKind
    full_name: str
    award_code: str
    verdict: str
    missing_count: int
    step: NominationStep
    due_on: date | None
    sort_key: str


COLUMNS = (
    *("id", "number", "subject_id", "kind", "full_name", "award_code", "verdict"),
    *("missing_count", "step", "due_on", "name_key"),
)
BY_NUMBER = ("number", "id")
BY_NAME = ("name_key", "id")
BY_DUE = ("due_on", "number", "id")

Conditions = list[ColumnElement[bool]]
Steps = tuple[NominationStep, ...]


def page(
    session: Session,
    shown: Filter,
    order: Order,
    descending: bool,
    after: NominationRow | None,
    limit: int,
) -> list[NominationRow]:
    """The next `limit` rows after a row of the same order, or the first ones.

    Steps come in the order of the work. A dossier without a deadline comes after all that have
    one, in both directions.
    """
    stored = _stored(session, shown)
    conditions = _conditions(session, stored, shown)
    steps = tuple(step for step in NominationStep if step in shown.steps)
    if order is Order.STEP:
        return _by_step(session, stored, conditions, steps, descending, after, limit)
    if order is Order.DUE:
        return _by_due(session, stored, conditions, steps, descending, after, limit)
    place: tuple[Any, ...] | None
    if order is Order.NAME:
        place = None if after is None else (after.sort_key, after.id)
        return _run(session, stored, conditions, steps, BY_NAME, place, descending, limit)
    place = None if after is None else (after.number, after.id)
    return _run(session, stored, conditions, steps, BY_NUMBER, place, descending, limit)


def _by_step(
    session: Session,
    stored: Any,
    conditions: Conditions,
    steps: Steps,
    descending: bool,
    after: NominationRow | None,
    limit: int,
) -> list[NominationRow]:
    """One step after the other, each by number."""
    if stored is not Nomination:
        return _gathered_by_step(session, stored, conditions, steps, descending, after, limit)
    left = list(steps or NominationStep)
    if descending:
        left.reverse()
    if after is not None:
        left = left[left.index(after.step) :]
    found: list[NominationRow] = []
    for step in left:
        here = after is not None and after.step is step
        place = (after.number, after.id) if after is not None and here else None
        wanted = limit - len(found)
        found += _run(session, stored, conditions, (step,), BY_NUMBER, place, descending, wanted)
        if len(found) >= limit:
            break
    return found


def _gathered_by_step(
    session: Session,
    stored: Any,
    conditions: Conditions,
    steps: Steps,
    descending: bool,
    after: NominationRow | None,
    limit: int,
) -> list[NominationRow]:
    """The same of the few that a name stands for: gathered once, not once for every step."""
    ranks = {step: place for place, step in enumerate(NominationStep)}
    keys = (case(ranks, value=stored.step), stored.number, stored.id)
    query = _list(stored).where(*conditions)
    if steps:
        query = query.where(stored.step.in_(steps))
    if after is not None:
        place = (ranks[after.step], after.number, after.id)
        query = query.where(tuple_(*keys) < place if descending else tuple_(*keys) > place)
    query = query.order_by(*(key.desc() if descending else key for key in keys)).limit(limit)
    return [NominationRow(*found) for found in session.execute(query)]


def _by_due(
    session: Session,
    stored: Any,
    conditions: Conditions,
    steps: Steps,
    descending: bool,
    after: NominationRow | None,
    limit: int,
) -> list[NominationRow]:
    """Those with a deadline by it, then those without by number."""
    place: tuple[Any, ...] | None
    found: list[NominationRow] = []
    if after is None or after.due_on is not None:
        dated = [*conditions, stored.due_on.is_not(None)]
        place = None if after is None else (after.due_on, after.number, after.id)
        found = _run(session, stored, dated, steps, BY_DUE, place, descending, limit)
        after = None
    if len(found) < limit:
        undated = [*conditions, stored.due_on.is_(None)]
        place = None if after is None else (after.number, after.id)
        wanted = limit - len(found)
        found += _run(session, stored, undated, steps, BY_NUMBER, place, descending, wanted)
    return found


def counts(session: Session) -> dict[NominationStep, int]:
    """How many nominations stand at each step."""
    query = (
        select(Nomination.step, func.count())
        .where(Nomination.deleted_at.is_(None))
        .group_by(Nomination.step)
    )
    found = {row.step: row[1] for row in session.execute(query)}
    return {step: found.get(step, 0) for step in NominationStep}


def rows(session: Session, subject_ids: Sequence[UUID], limit: int) -> list[NominationRow]:
    """The newest nominations of some subjects."""
    conditions: Conditions = [Nomination.deleted_at.is_(None)]
    conditions.append(Nomination.subject_id.in_(subject_ids))
    return _run(session, Nomination, conditions, (), BY_NUMBER, None, True, limit)


def row(session: Session, nomination_id: UUID) -> NominationRow | None:
    """One nomination as the list shows it; None once it is put away."""
    conditions: Conditions = [Nomination.deleted_at.is_(None), Nomination.id == nomination_id]
    found = _run(session, Nomination, conditions, (), BY_NUMBER, None, True, 1)
    return found[0] if found else None


def _stored(session: Session, shown: Filter) -> Any:
    """What the list reads: all nominations, or first those with the name or the number as typed.

    Those few are gathered before anything else is asked: a plan that walks an order's index in
    search of them reads the whole file. A unit with many people is walked for all that: every
    page soon has its rows, and `_conditions` leaves out the others.
    """
    words = search_words(shown.typed)
    number = _number(words)
    if not words or (number is None and _is_crowded(session, shown)):
        return Nomination
    found: ColumnElement[bool]
    if number is not None:
        found = Nomination.number == number
    else:
        found = Nomination.subject_id.in_(matching(session, "subject", words, MOST_FOUND))
        if shown.places:
            there = select(Subject.id).where(or_(*map(_of_unit, shown.places)))
            found = or_(found, Nomination.subject_id.in_(there))
    theirs = select(*GATHERED).where(found)
    return aliased(Nomination, theirs.cte("theirs").prefix_with("MATERIALIZED"))


def _is_crowded(session: Session, shown: Filter) -> bool:
    """Whether the places are of more people than a page may gather first."""
    if not shown.places:
        return False
    there = select(Subject.id).where(or_(*map(_of_unit, shown.places))).limit(MOST_GATHERED + 1)
    return len(session.scalars(there).all()) > MOST_GATHERED


def _of_unit(key: tuple[str, date | None]) -> ColumnElement[bool]:
    code, since = key
    from_then = Subject.unit_valid_from.is_(None)
    return (Subject.unit_code == code) & (
        from_then if since is None else Subject.unit_valid_from == since
    )


def _conditions(session: Session, stored: Any, shown: Filter) -> Conditions:
    conditions: Conditions = [stored.deleted_at.is_(None)]
    if stored is Nomination and shown.places:
        words = search_words(shown.typed)
        named = Nomination.subject_id.in_(matching(session, "subject", words, MOST_FOUND))
        conditions.append(or_(named, *map(_of_unit, shown.places)))
    if shown.award_code:
        conditions.append(stored.award_code == shown.award_code)
    if shown.subject_id is not None:
        conditions.append(stored.subject_id == shown.subject_id)
    if shown.unfiled:
        conditions.append(archiving.unfiled(stored))
    return conditions


def _number(words: Sequence[str]) -> int | None:
    """The dossier's number, where that is what was typed: 147, HS-0147, hs 147."""
    digits = "".join(words).removeprefix("hs")
    return int(digits) if digits.isdecimal() and len(digits) < 10 else None


def _run(
    session: Session,
    stored: Any,
    conditions: Conditions,
    steps: Steps,
    names: tuple[str, ...],
    place: tuple[Any, ...] | None,
    descending: bool,
    limit: int,
) -> list[NominationRow]:
    """One page by its keys. Several steps are walked side by side, each along its own index."""
    keys = [getattr(stored, name) for name in names]
    if place is not None:
        row_value = tuple_(*keys)
        conditions = [*conditions, row_value < place if descending else row_value > place]
    ordered = [key.desc() if descending else key for key in keys]
    query: Any = (
        (LIST if stored is Nomination else _list(stored))
        .where(*conditions)
        .order_by(*ordered)
        .limit(limit)
    )
    if len(steps) == 1:
        query = query.where(stored.step == steps[0])
    elif steps:
        parts = [query.where(stored.step == step) for step in steps]
        query = _side_by_side(parts, names, descending, limit)
    return [NominationRow(*found) for found in session.execute(query)]


def _list(stored: Any) -> Select[*tuple[Any, ...]]:
    columns = [getattr(Subject if name in OF_SUBJECT else stored, name) for name in COLUMNS]
    return select(*columns).join(Subject, Subject.id == stored.subject_id)


OF_SUBJECT = ("kind", "full_name")
# A dossier's long texts lie on pages of their own: gathering thousands leaves them unread.
GATHERED = [
    getattr(Nomination, name) for name in (*COLUMNS, "deleted_at") if name not in OF_SUBJECT
]
LIST = _list(Nomination)


def _side_by_side(
    parts: Sequence[Select[*tuple[Any, ...]]],
    names: tuple[str, ...],
    descending: bool,
    limit: int,
) -> Any:
    merged = union_all(*(select(part.subquery()) for part in parts)).subquery()
    ordered = [merged.c[name].desc() if descending else merged.c[name] for name in names]
    return select(merged).order_by(*ordered).limit(limit)
