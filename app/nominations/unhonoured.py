"""Who has never been honoured: counted and paged in the database, by key."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, case, exists, func, or_, select, tuple_
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.nominations import history
from app.text import search_words
from db.decisions import RegisterEntry
from db.search import matching
from db.subjects import PastAward, Subject, SubjectKind

GROUPS = ("direct", "minority", "women", "youth")
MOST_FOUND = 2_000  # people a name filter may stand for


@dataclass(frozen=True, slots=True)
class Filter:
    """Whom to show. group: one of GROUPS or "". village: None for all, "" for those without."""

    typed: str = ""
    village: str | None = None
    group: str = ""


@dataclass(frozen=True, slots=True)
class Unhonoured:
    """A person without any award, as the list shows them."""

    id: UUID
    full_name: str
    sex: str | None
    birth_year: int | None
    ethnic_code: str | None
    labour_role: str | None
    position: str
    village: str
    sort_key: str


@dataclass(frozen=True, slots=True)
class VillageCount:
    """How many people of a village have never been honoured, in all and by group."""

    village: str
    total: int
    direct: int
    minority: int
    women: int
    youth: int


def page(
    session: Session,
    catalog: Catalog,
    today: date,
    shown: Filter,
    after: tuple[str, UUID] | None,
    limit: int,
) -> list[Unhonoured]:
    """The next `limit` people behind a (sort key, id), or the first ones, in the order of names."""
    query = (
        select(*(getattr(Subject, name) for name in Unhonoured.__slots__))
        .where(*_never(session), *_wanted(session, catalog, today, shown))
        .order_by(Subject.sort_key, Subject.id)
        .limit(limit)
    )
    if after is not None:
        query = query.where(tuple_(Subject.sort_key, Subject.id) > tuple_(*after))
    return [Unhonoured(*row) for row in session.execute(query)]


def counts(session: Session, catalog: Catalog, today: date) -> list[VillageCount]:
    """How many there are in each village, by group; in the order of the villages' names."""
    groups = [func.sum(case((_group(name, catalog, today), 1), else_=0)) for name in GROUPS]
    query = (
        select(Subject.village, func.count(), *groups)
        .where(*_never(session))
        .group_by(Subject.village)
        .order_by(Subject.village)
    )
    return [VillageCount(*row) for row in session.execute(query)]


def _never(session: Session) -> list[ColumnElement[bool]]:
    """People without a line in the register that still stands and without an earlier award.

    What was given to a record of the same person counts for both.
    """
    conditions: list[ColumnElement[bool]] = [
        Subject.deleted_at.is_(None),
        # nearly all are people: without being told, SQLite reads them all and sorts them by name
        func.likely(Subject.kind == SubjectKind.INDIVIDUAL),
        ~_honoured(Subject.id),
    ]
    twins = _honoured_twins(session)
    if twins:
        conditions.append(Subject.id.not_in(twins))
    return conditions


def _honoured(subject_id: Any) -> ColumnElement[bool]:
    return or_(
        exists().where(RegisterEntry.subject_id == subject_id, ~history.revoked()),
        exists().where(PastAward.subject_id == subject_id, PastAward.deleted_at.is_(None)),
    )


def _honoured_twins(session: Session) -> set[UUID]:
    """Records that are said to be the same subject as an honoured one."""
    linked = history.same(session)
    spoken = linked.all()
    if not spoken:
        return set()
    query = select(Subject.id).where(Subject.id.in_(spoken), _honoured(Subject.id))
    return {other for id in session.scalars(query) for other in linked.others(id)}


def _wanted(
    session: Session, catalog: Catalog, today: date, shown: Filter
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    words = search_words(shown.typed)
    if words:
        conditions.append(Subject.id.in_(matching(session, "subject", words, MOST_FOUND)))
    if shown.village is not None:
        conditions.append(Subject.village == shown.village)
    if shown.group:
        conditions.append(_group(shown.group, catalog, today))
    return conditions


def _group(name: str, catalog: Catalog, today: date) -> ColumnElement[bool]:
    """What makes a person one of a group. Who isn't known to be one is not counted in it."""
    if name == "direct":
        return Subject.labour_role == "TRUC_TIEP"
    if name == "minority":
        codes = [group.code for group in catalog.ethnic_groups if group.is_minority]
        return Subject.ethnic_code.in_(codes)
    if name == "women":
        return Subject.sex == "female"
    if name == "youth":
        age = catalog.number("youth_under_age", catalog.rule_set(today).code)
        return Subject.birth_year > today.year - age
    raise ValueError(f"group must be one of {GROUPS}, got {name}")
