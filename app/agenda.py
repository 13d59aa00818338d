"""The days of a calendar, each with what is due on it; and what a week has finished."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from app import today
from app.catalog import Catalog
from app.today import DONE, Due, Errand
from db.council import CouncilSession, SessionState
from db.decisions import AwardInquiry
from db.nominations import Nomination, NominationStep
from db.oversight import Complaint
from db.subjects import Subject

MOST = 200  # lines of one day or one week on the screen; the number beside them is always whole


@dataclass(frozen=True, slots=True)
class Done:
    """Something brought to an end. kind: nomination, session, complaint, denunciation, inquiry.

    name: whom or what it is about. words: of a dossier the step it has come to.
    """

    id: UUID
    kind: str
    on: date
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Week:
    """What was finished from Monday on: how many in all, and the newest of them."""

    monday: date
    total: int
    lines: tuple[Done, ...]


def counts(
    session: Session, first: date, last: date, catalog: Catalog | None = None
) -> dict[date, int]:
    """How much is due on each day from `first` to `last`; days without anything are left out.

    catalog: counts the days by which the superior wants the year's dossiers as well.
    """
    query = (
        select(Nomination.due_on, func.count())
        .where(Nomination.due_on.between(first, last), *_open())
        .group_by(Nomination.due_on)
    )
    found: Counter[date] = Counter({day: number for day, number in session.execute(query) if day})
    others = [*today.errands(session), *_by_law(session, catalog, first, last)]
    found.update(one.due_on for one in others if first <= one.due_on <= last)
    return dict(found)


def _by_law(session: Session, catalog: Catalog | None, first: date, last: date) -> list[Errand]:
    """What the catalogue's own days ask for."""
    if catalog is None:
        return []
    return [
        *today.yearly(session, catalog, first, last),
        *today.to_tell(session, catalog, first, last),
    ]


def of_day(session: Session, day: date, catalog: Catalog | None = None) -> list[Due | Errand]:
    """What is due on one day: errands, then dossiers by their number, at most MOST of these."""
    planned = [*today.errands(session), *_by_law(session, catalog, day, day)]
    others = [one for one in planned if one.due_on == day]
    return [*others, *today.due(session, MOST, on=day)]


def week(session: Session, day: date) -> Week:
    """What was finished in the week of `day`, up to and with it, newest first.

    A dossier counts once, where it has come to another step than the first; so do sessions that
    are closed, complaints that are settled and inquiries that are answered.
    """
    monday = day - timedelta(days=day.weekday())
    moved = [
        Nomination.deleted_at.is_(None),
        Nomination.step.in_([step for step in NominationStep if step != NominationStep.DRAFTING]),
        Nomination.step_since.between(monday, day),
    ]
    total = session.scalar(select(func.count()).select_from(Nomination).where(*moved)) or 0
    query = (
        select(Nomination.id, Nomination.step_since, Subject.full_name, Nomination.step)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(*moved)
        .order_by(Nomination.step_since.desc(), Nomination.number.desc())
        .limit(MOST)
    )
    lines = [
        Done(id, "nomination", since, full_name, step.value)
        for id, since, full_name, step in session.execute(query)
    ]
    others = _others(session, monday, day)
    lines = sorted([*others, *lines], key=lambda one: (-one.on.toordinal(), one.kind, one.name))
    return Week(monday, total + len(others), tuple(lines[:MOST]))


def _others(session: Session, monday: date, day: date) -> list[Done]:
    """What ended in these days and is no dossier; an office has a handful of them in a week."""
    held: Select[*tuple[Any, ...]] = select(
        CouncilSession.id, CouncilSession.held_on, CouncilSession.title
    ).where(
        CouncilSession.state == SessionState.CLOSED,
        CouncilSession.held_on.between(monday, day),
        CouncilSession.deleted_at.is_(None),
    )
    found = [Done(id, "session", on, title, "") for id, on, title in session.execute(held)]
    settled = select(Complaint).where(
        Complaint.closed_on.between(monday, day), Complaint.deleted_at.is_(None)
    )
    for one in session.scalars(settled):
        number = f"{one.number:02}/{one.year}"
        found.append(Done(one.id, one.kind, one.closed_on or day, number, ""))
    answered = (
        select(AwardInquiry.id, AwardInquiry.answered_on, Subject.full_name, AwardInquiry.asked_by)
        .join(Subject, Subject.id == AwardInquiry.subject_id)
        .where(AwardInquiry.answered_on.between(monday, day), AwardInquiry.deleted_at.is_(None))
    )
    for id, on, full_name, asked_by in session.execute(answered):
        found.append(Done(id, "inquiry", on or day, full_name, asked_by))
    return found


def _open() -> tuple[ColumnElement[bool], ...]:
    return Nomination.deleted_at.is_(None), Nomination.step.not_in(DONE)
