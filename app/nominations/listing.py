"""The list of nominations: one query a page, by key, whatever the number of rows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, func, select, tuple_
from sqlalchemy.orm import Session

from app.text import search_words
from db.nominations import Nomination, NominationStep
from db.search import find
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
    Subject.sort_key,
)


def page(
    session: Session,
    shown: Filter,
    order: Order,
    descending: bool,
    after: NominationRow | None,
    limit: int,
) -> list[NominationRow]:
    """The next `limit` rows after a row of the same order, or the first ones.

    A dossier without a deadline comes after all that have one, in both directions.
    """
    conditions = _conditions(session, shown)
    if order is not Order.DUE:
        return _run(session, conditions, _keys(order), _place(order, after), descending, limit)
    found: list[NominationRow] = []
    if after is None or after.due_on is not None:
        dated = [*conditions, Nomination.due_on.is_not(None)]
        found = _run(
            session,
            dated,
            (Nomination.due_on, Nomination.id),
            None if after is None else (after.due_on, after.id),
            descending,
            limit,
        )
        after = None
    if len(found) < limit:
        undated = [*conditions, Nomination.due_on.is_(None)]
        place, keys = _place(Order.NUMBER, after), _keys(Order.NUMBER)
        found += _run(session, undated, keys, place, descending, limit - len(found))
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
    conditions = [Nomination.deleted_at.is_(None), Nomination.subject_id.in_(subject_ids)]
    return _run(session, conditions, _keys(Order.NUMBER), None, True, limit)


def row(session: Session, nomination_id: UUID) -> NominationRow | None:
    """One nomination as the list shows it; None once it is put away."""
    conditions = [Nomination.deleted_at.is_(None), Nomination.id == nomination_id]
    found = _run(session, conditions, _keys(Order.NUMBER), None, True, 1)
    return found[0] if found else None


def _conditions(session: Session, shown: Filter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [Nomination.deleted_at.is_(None)]
    if shown.steps:
        conditions.append(Nomination.step.in_(shown.steps))
    if shown.award_code:
        conditions.append(Nomination.award_code == shown.award_code)
    if shown.subject_id is not None:
        conditions.append(Nomination.subject_id == shown.subject_id)
    words = search_words(shown.typed)
    number = "".join(words).removeprefix("hs")
    if number.isdecimal() and len(number) < 10:
        conditions.append(Nomination.number == int(number))
    elif words:
        people = find(session, "subject", words, MOST_FOUND)
        conditions.append(Nomination.subject_id.in_(people))
    return conditions


def _keys(order: Order) -> tuple[Any, ...]:
    if order is Order.NAME:
        return Subject.sort_key, Nomination.id
    if order is Order.STEP:
        return Nomination.step, Nomination.number, Nomination.id
    return Nomination.number, Nomination.id


def _place(order: Order, after: NominationRow | None) -> tuple[Any, ...] | None:
    if after is None:
        return None
    if order is Order.NAME:
        return after.sort_key, after.id
    if order is Order.STEP:
        return after.step, after.number, after.id
    return after.number, after.id


def _run(
    session: Session,
    conditions: Sequence[ColumnElement[bool]],
    keys: tuple[Any, ...],
    place: tuple[Any, ...] | None,
    descending: bool,
    limit: int,
) -> list[NominationRow]:
    query: Select[*tuple[Any, ...]] = select(*COLUMNS).join(
        Subject, Subject.id == Nomination.subject_id
    )
    query = query.where(and_(*conditions))
    if place is not None:
        row_value = tuple_(*keys)
        query = query.where(row_value < place if descending else row_value > place)
    query = query.order_by(*(key.desc() if descending else key for key in keys)).limit(limit)
    return [_row(found) for found in session.execute(query)]


def _row(found: Row[*tuple[Any, ...]]) -> NominationRow:
    return NominationRow(*found)
