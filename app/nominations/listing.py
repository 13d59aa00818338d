"""The list of nominations: one query a page, by key, whatever the number of rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select, tuple_, union_all
from sqlalchemy.orm import Session

from app.text import search_words
from db.nominations import Nomination, NominationStep
from db.search import matching
from db.subjects import Subject, SubjectKind

MOST_FOUND = 2_000  # people a name filter may stand for


class Order(StrEnum):
    NUMBER = "number"
    NAME = "name"
    DUE = "due"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Filter:
    """What the list shows. typed: words of a name, or a number; empty shows everything."""

    typed: str = ""
    steps: tuple[NominationStep, ...] = ()
    award_code: str = ""
    subject_id: UUID | None = None


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
    Nomination.id,
    Nomination.number,
    Nomination.subject_id,
    Subject.kind,
    Subject.full_name,
    Nomination.award_code,
    Nomination.verdict,
    Nomination.missing_count,
    Nomination.step,
    Nomination.due_on,
    Nomination.name_key,
)
LIST: Select[*tuple[Any, ...]] = select(*COLUMNS).join(Subject, Subject.id == Nomination.subject_id)
BY_NUMBER = (Nomination.number, Nomination.id)
BY_NAME = (Nomination.name_key, Nomination.id)
BY_DUE = (Nomination.due_on, Nomination.number, Nomination.id)

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
    conditions = _conditions(session, shown)
    steps = tuple(step for step in NominationStep if step in shown.steps)
    if order is Order.STEP:
        return _by_step(session, conditions, steps, descending, after, limit)
    if order is Order.DUE:
        return _by_due(session, conditions, steps, descending, after, limit)
    place: tuple[Any, ...] | None
    if order is Order.NAME:
        place = None if after is None else (after.sort_key, after.id)
        return _run(session, conditions, steps, BY_NAME, place, descending, limit)
    place = None if after is None else (after.number, after.id)
    return _run(session, conditions, steps, BY_NUMBER, place, descending, limit)


def _by_step(
    session: Session,
    conditions: Conditions,
    steps: Steps,
    descending: bool,
    after: NominationRow | None,
    limit: int,
) -> list[NominationRow]:
    """One step after the other, each by number."""
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
        found += _run(session, conditions, (step,), BY_NUMBER, place, descending, wanted)
        if len(found) >= limit:
            break
    return found


def _by_due(
    session: Session,
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
        dated = [*conditions, Nomination.due_on.is_not(None)]
        place = None if after is None else (after.due_on, after.number, after.id)
        found = _run(session, dated, steps, BY_DUE, place, descending, limit)
        after = None
    if len(found) < limit:
        undated = [*conditions, Nomination.due_on.is_(None)]
        place = None if after is None else (after.number, after.id)
        wanted = limit - len(found)
        found += _run(session, undated, steps, BY_NUMBER, place, descending, wanted)
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
    return _run(session, conditions, (), BY_NUMBER, None, True, limit)


def row(session: Session, nomination_id: UUID) -> NominationRow | None:
    """One nomination as the list shows it; None once it is put away."""
    conditions: Conditions = [Nomination.deleted_at.is_(None), Nomination.id == nomination_id]
    found = _run(session, conditions, (), BY_NUMBER, None, True, 1)
    return found[0] if found else None


def _conditions(session: Session, shown: Filter) -> Conditions:
    conditions: Conditions = [Nomination.deleted_at.is_(None)]
    if shown.award_code:
        conditions.append(Nomination.award_code == shown.award_code)
    if shown.subject_id is not None:
        conditions.append(Nomination.subject_id == shown.subject_id)
    words = search_words(shown.typed)
    number = "".join(words).removeprefix("hs")
    if number.isdecimal() and len(number) < 10:
        conditions.append(Nomination.number == int(number))
    elif words:
        people = matching(session, "subject", words, MOST_FOUND)
        conditions.append(Nomination.subject_id.in_(people))
    return conditions


def _run(
    session: Session,
    conditions: Conditions,
    steps: Steps,
    keys: tuple[Any, ...],
    place: tuple[Any, ...] | None,
    descending: bool,
    limit: int,
) -> list[NominationRow]:
    """One page by its keys. Several steps are walked side by side, each along its own index."""
    if place is not None:
        row_value = tuple_(*keys)
        conditions = [*conditions, row_value < place if descending else row_value > place]
    ordered = [key.desc() if descending else key for key in keys]
    query: Any = LIST.where(*conditions).order_by(*ordered).limit(limit)
    if len(steps) == 1:
        query = query.where(Nomination.step == steps[0])
    elif steps:
        query = _side_by_side(query, steps, keys, descending, limit)
    return [NominationRow(*found) for found in session.execute(query)]


def _side_by_side(
    query: Select[*tuple[Any, ...]],
    steps: Steps,
    keys: tuple[Any, ...],
    descending: bool,
    limit: int,
) -> Any:
    parts = [select(query.where(Nomination.step == step).subquery()) for step in steps]
    merged = union_all(*parts).subquery()
    ordered = [merged.c[key.key].desc() if descending else merged.c[key.key] for key in keys]
    return select(merged).order_by(*ordered).limit(limit)
