"""What the file knows of subjects over the years, in few queries for one or for all of them."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import Session

from app.dates import Month, short_day
from app.decisions import struck
from app.nominations.facts import Disciplined, Held, Moved, PreviousAward, Rated, Recognised
from db.decisions import Decision, RegisterEntry
from db.nominations import Nomination, NominationStep
from db.subjects import (
    Discipline,
    HeldPost,
    Initiative,
    Membership,
    PastAward,
    SameAs,
    Subject,
    Transfer,
    YearlyRating,
)

CONSIDERED = (  # on its way: two of them would end in one achievement rewarded twice
    NominationStep.APPRAISAL,
    NominationStep.AWAITING_COUNCIL,
    NominationStep.AWAITING_SIGNATURE,
    NominationStep.FORWARDED,
)


@dataclass(slots=True)
class History:
    """All that is recorded of one subject, and of the records said to be the same one."""

    awards: list[PreviousAward] = field(default_factory=list)
    ratings: list[Rated] = field(default_factory=list)
    initiatives: list[Recognised] = field(default_factory=list)
    disciplined: list[Disciplined] = field(default_factory=list)
    transfers: list[Moved] = field(default_factory=list)
    posts: list[Held] = field(default_factory=list)


class Same:
    """Which records are one subject, by people's statements; a chain of them is one subject."""

    def __init__(self, pairs: Iterable[tuple[UUID, UUID]]) -> None:
        self._others: dict[UUID, set[UUID]] = {}  # a record -> all that are the same, shared
        for first, second in pairs:
            one = self._others.setdefault(first, {first})
            other = self._others.setdefault(second, {second})
            if one is not other:
                few, many = sorted((one, other), key=len)
                many |= few
                self._others.update(dict.fromkeys(few, many))
        self._one = {id: min(group) for id, group in self._others.items()}

    def one(self, subject_id: UUID) -> UUID:
        """The record that stands for all that are the same subject."""
        return self._one.get(subject_id, subject_id)

    def all(self) -> set[UUID]:
        """Every record that anybody said to be the same as another."""
        return set(self._others)

    def others(self, subject_id: UUID) -> set[UUID]:
        """Every record that is the same subject, this one too."""
        return set(self._others.get(subject_id, (subject_id,)))


def same(session: Session) -> Same:
    """The statements that two records are one subject."""
    query = select(SameAs.first_id, SameAs.second_id).where(
        SameAs.is_same, SameAs.deleted_at.is_(None)
    )
    return Same((row[0], row[1]) for row in session.execute(query))


@cache
def _asked() -> tuple[Select[*tuple[Any, ...]], ...]:
    """What a history is read by, but for whose it is: made once, as each dossier asks it anew."""
    decided = (
        select(
            RegisterEntry.subject_id,
            RegisterEntry.award_code,
            RegisterEntry.citation,
            RegisterEntry.commendation_type,
            Nomination.period_from,
            Nomination.period_to,
            Decision.symbol,
            Decision.decided_on,
        )
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .join(Nomination, Nomination.id == RegisterEntry.nomination_id)
        .where(~revoked())
        .order_by(Decision.decided_on, RegisterEntry.line)
    )
    past = select(
        PastAward.subject_id,
        PastAward.award_code,
        PastAward.citation,
        PastAward.period_from,
        PastAward.period_to,
        PastAward.year,
        PastAward.symbol,
        PastAward.decided_on,
    ).where(PastAward.deleted_at.is_(None), PastAward.id.not_in(struck.past_awards()))
    waiting = (
        select(
            Nomination.subject_id,
            Nomination.award_code,
            Nomination.citation,
            Nomination.commendation_type,
            Nomination.period_from,
            Nomination.period_to,
        )
        .where(Nomination.deleted_at.is_(None), Nomination.step.in_(CONSIDERED))
        .order_by(Nomination.number)
    )
    rated = select(YearlyRating.subject_id, YearlyRating.year, YearlyRating.rating).where(
        YearlyRating.deleted_at.is_(None)
    )
    works = select(
        Initiative.subject_id, Initiative.year, Initiative.level, Initiative.title
    ).where(Initiative.deleted_at.is_(None))
    punished = select(
        Discipline.subject_id, Discipline.level, Discipline.decided_on, Discipline.ended_on
    ).where(Discipline.deleted_at.is_(None))
    moved = select(Transfer.subject_id, Transfer.moved_on, Transfer.opinion).where(
        Transfer.deleted_at.is_(None)
    )
    held = select(
        HeldPost.subject_id, HeldPost.level, HeldPost.from_month, HeldPost.to_month
    ).where(HeldPost.deleted_at.is_(None))
    return decided, past, waiting, rated, works, punished, moved, held


def histories(
    session: Session,
    linked: Same,
    subject_ids: Collection[UUID] | None = None,
    *,
    apart_from: UUID | None = None,
) -> dict[UUID, History]:
    """What is recorded of some subjects, or of all, by the record that stands for each.

    A revoked award is none: the same achievement may be put forward again. apart_from: the dossier
    that is being judged, which is no history of its own.
    """
    wanted: set[UUID] | None = None
    if subject_ids is not None:
        wanted = {other for id in subject_ids for other in linked.others(id)}
    found: dict[UUID, History] = defaultdict(History)

    def rows(query: Select[*tuple[Any, ...]], column: Any) -> Iterable[Any]:
        return session.execute(query if wanted is None else query.where(column.in_(wanted)))

    def of(subject_id: UUID) -> History:
        return found[linked.one(subject_id)]

    decided, past, waiting, rated, works, punished, moved, held = _asked()
    if apart_from is not None:
        decided = decided.where(RegisterEntry.nomination_id != apart_from)
    for id, code, citation, kind, first, last, symbol, day in rows(
        decided, RegisterEntry.subject_id
    ):
        award = PreviousAward(
            code, citation, month(first), month(last), _named(symbol, day), None, kind
        )
        of(id).awards.append(award)
    for id, code, citation, first, last, year, symbol, day in rows(past, PastAward.subject_id):
        award = PreviousAward(code, citation, month(first), month(last), _named(symbol, day), year)
        of(id).awards.append(award)
    if apart_from is not None:
        waiting = waiting.where(Nomination.id != apart_from)
    for id, code, citation, kind, first, last in rows(waiting, Nomination.subject_id):
        award = PreviousAward(
            code, citation, month(first), month(last), "", None, kind, waiting=True
        )
        of(id).awards.append(award)
    for id, year, rating in rows(rated, YearlyRating.subject_id):
        of(id).ratings.append(Rated(year, rating))
    for id, year, level, title in rows(works, Initiative.subject_id):
        of(id).initiatives.append(Recognised(year, level, title))
    for id, level, day, ended in rows(punished, Discipline.subject_id):
        of(id).disciplined.append(Disciplined(level, day, ended))
    for id, day, opinion in rows(moved, Transfer.subject_id):
        of(id).transfers.append(Moved(day, opinion))
    for id, level, first, last in rows(held, HeldPost.subject_id):
        of(id).posts.append(Held(level, Month.from_iso(first), month(last)))
    return found


def ratings(session: Session, records: Collection[UUID]) -> list[Rated]:
    """How one subject was rated, by all of its records."""
    query = select(YearlyRating.year, YearlyRating.rating).where(
        YearlyRating.subject_id.in_(records), YearlyRating.deleted_at.is_(None)
    )
    return [Rated(*row) for row in session.execute(query)]


def revoked() -> ColumnElement[bool]:
    """Whether a register line was struck by a later decision or order."""
    return RegisterEntry.id.in_(struck.lines())


@dataclass(frozen=True, slots=True)
class Member:
    """A person who was in a collective at some time of a year."""

    collective_id: UUID
    person_id: UUID
    sex: str | None


def members(
    session: Session,
    year: int,
    *,
    collectives: Collection[UUID] | None = None,
    people: Collection[UUID] | None = None,
) -> list[Member]:
    """Who belonged to a collective at the end of a year, of some collectives, people, or all."""
    end = date(year, 12, 31)
    query = (
        select(Membership.collective_id, Membership.person_id, Subject.sex)
        .join(Subject, Subject.id == Membership.person_id)
        .where(
            Membership.deleted_at.is_(None),
            Subject.deleted_at.is_(None),
            or_(Membership.joined_on.is_(None), Membership.joined_on <= end),
            or_(Membership.left_on.is_(None), Membership.left_on >= end),
        )
        .distinct()
    )
    if collectives is not None:
        query = query.where(Membership.collective_id.in_(collectives))
    if people is not None:
        query = query.where(Membership.person_id.in_(people))
    return [Member(*row) for row in session.execute(query)]


def month(stored: str | None) -> Month | None:
    """A stored month; None for none."""
    return Month.from_iso(stored) if stored else None


def _named(symbol: str, day: date | None) -> str:
    return " ".join(part for part in (symbol, day and f"ngày {short_day(day)}") if part)
