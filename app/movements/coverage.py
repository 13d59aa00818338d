"""Which fields, strata and hamlets the movements of a year reach, and which none does."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.reach import OTHER, Stratum
from app.movements import registrations, rules, words
from app.text import exact_key
from db.movements import Movement, MovementRegistration
from db.movements import MovementState as State
from db.subjects import SubjectKind

COUNTED = (*rules.UNDER_WAY, State.SUMMED_UP, State.CLOSED)


@dataclass(frozen=True, slots=True)
class Reach:
    """One movement and whom it has reached. strata: registered in each; aimed: meant for.

    villages: key of a hamlet -> registered there; aimed_villages: keys, none = the whole unit.
    """

    id: UUID
    name: str
    work_fields: tuple[str, ...]
    aimed: frozenset[str]
    aimed_villages: frozenset[str]
    registered: int
    strata: Mapping[str, int]
    villages: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a field and a stratum meet. movements: (id, registered), most first.

    aimed: those that are meant for it but have nobody registered so far.
    """

    movements: tuple[tuple[UUID, int], ...] = ()
    aimed: tuple[UUID, ...] = ()

    @property
    def registered(self) -> int:
        return sum(number for _id, number in self.movements)

    @property
    def is_gap(self) -> bool:
        return not self.movements and not self.aimed


@dataclass(frozen=True, slots=True)
class Coverage:
    """The matrix of a year. fields, strata: code -> name, as the catalogue has them in that year;
    cells: by field and stratum; hamlets: name -> its cell."""

    year: int
    fields: Mapping[str, str]
    strata: Mapping[str, str]
    names: Mapping[UUID, str]
    cells: Mapping[tuple[str, str], Cell]
    hamlets: Mapping[str, Cell]
    registered: int

    @property
    def empty_fields(self) -> tuple[str, ...]:
        """Fields that no movement is in."""
        return tuple(
            code
            for code in self.fields
            if code != OTHER and all(self.cells[code, other].is_gap for other in self.strata)
        )

    @property
    def empty_strata(self) -> tuple[str, ...]:
        """Strata with nobody registered anywhere."""
        return tuple(
            code
            for code in self.strata
            if not any(self.cells[field, code].movements for field in self.fields)
        )

    @property
    def empty_hamlets(self) -> tuple[str, ...]:
        """Hamlets with nobody registered."""
        return tuple(name for name, cell in self.hamlets.items() if not cell.movements)


def read(session: Session, year: int, catalog: Catalog, today: date) -> Coverage:
    """The matrix of the movements that run in a year: two passes over one index."""
    day = date(year, 12, 31)
    strata = words.strata(catalog, day)
    reaches = _reaches(session, year, strata, catalog, today)
    names = {code: one.name for code, one in strata.items()}
    villages = registrations.villages(session)
    return matrix(year, reaches, villages, words.fields(catalog, day), names)


def matrix(
    year: int,
    reaches: Iterable[Reach],
    villages: Iterable[str],
    fields: Mapping[str, str],
    strata: Mapping[str, str],
) -> Coverage:
    """The matrix out of what each movement reaches; one without a known field is in the last."""
    reaches = list(reaches)
    places = {
        one.id: tuple(code for code in one.work_fields if code in fields) or (OTHER,)
        for one in reaches
    }
    cells = {
        (field, stratum): _cell(
            (one, one.strata.get(stratum, 0), stratum in one.aimed)
            for one in reaches
            if field in places[one.id]
        )
        for field in fields
        for stratum in strata
    }
    hamlets = {
        name: _cell(
            (
                one,
                one.villages.get(exact_key(name), 0),
                not one.aimed_villages or exact_key(name) in one.aimed_villages,
            )
            for one in reaches
        )
        for name in villages
    }
    return Coverage(
        year,
        fields,
        strata,
        {one.id: one.name for one in reaches},
        cells,
        hamlets,
        sum(one.registered for one in reaches),
    )


def _cell(found: Iterable[tuple[Reach, int, bool]]) -> Cell:
    told = list(found)
    reached = [(one.id, number) for one, number, _aimed in told if number]
    reached.sort(key=lambda pair: (-pair[1], str(pair[0])))
    return Cell(
        tuple(reached), tuple(one.id for one, number, aimed in told if aimed and not number)
    )


def _reaches(
    session: Session, year: int, known: Mapping[str, Stratum], catalog: Catalog, today: date
) -> list[Reach]:
    first, last = date(year, 1, 1), date(year, 12, 31)
    query = select(Movement).where(
        Movement.state.in_(COUNTED),
        Movement.deleted_at.is_(None),
        Movement.starts_on.is_(None) | (Movement.starts_on <= last),
        Movement.ends_on.is_(None) | (Movement.ends_on >= first),
    )
    found = list(session.scalars(query.order_by(Movement.number.desc())))
    ids = [one.id for one in found]
    strata = _by_stratum(session, ids, known, catalog, today)
    villages = _by_village(session, ids)
    return [
        Reach(
            one.id,
            one.name,
            tuple(one.work_fields.splitlines()),
            frozenset(one.strata.splitlines()),
            frozenset(map(exact_key, one.villages.splitlines())),
            strata.get(one.id, {}).get("", 0),
            strata.get(one.id, {}),
            villages.get(one.id, {}),
        )
        for one in found
    ]


def registered(
    session: Session,
    movement_id: UUID,
    of: Stratum | str,
    after: registrations.Row | None,
    limit: int,
    catalog: Catalog,
    today: date,
) -> list[registrations.Row]:
    """A page of those behind a number: registered in a movement, of a stratum or hamlet."""
    if isinstance(of, Stratum):
        only = stratum_is(of, catalog, today)
    else:
        written = select(MovementRegistration.village).where(
            MovementRegistration.movement_id == movement_id
        )
        names = session.scalars(written.distinct())
        same = [name for name in names if exact_key(name) == exact_key(of)]
        only = MovementRegistration.village.in_(same)
    return registrations.page(session, movement_id, after, limit, only)


def stratum_is(stratum: Stratum, catalog: Catalog, today: date) -> ColumnElement[bool]:
    """The condition on a registration to belong to a stratum."""
    row = MovementRegistration
    is_person = row.kind == SubjectKind.INDIVIDUAL
    match stratum.by:
        case "role":
            return row.labour_role == stratum.value
        case "kind":
            return row.kind == SubjectKind(stratum.value)
        case "enterprise":
            return or_(row.kind == SubjectKind.ENTERPRISE, row.labour_role == "DOANH_NHAN")
        case "sex":
            return and_(is_person, row.sex == stratum.value)
        case "age":
            first, last = stratum.ages
            born = row.birth_year.between(today.year - last, today.year - first)
            return and_(is_person, born)
        case "ethnic":
            return row.ethnic_code == stratum.value
        case "list":
            return row.stratum == stratum.code
        case "young":
            youth = catalog.number("statistics_youth_age", catalog.rule_set(today).code)
            return and_(is_person, row.birth_year >= today.year - youth)
    minorities = [group.code for group in catalog.ethnic_groups if group.is_minority]
    return row.ethnic_code.in_(minorities)


def _by_stratum(
    session: Session,
    ids: list[UUID],
    known: Mapping[str, Stratum],
    catalog: Catalog,
    today: date,
) -> dict[UUID, dict[str, int]]:
    """Registered in each stratum of each movement; under "" all of them."""
    query = (
        select(
            MovementRegistration.movement_id,
            func.count(),
            *(func.count().filter(stratum_is(one, catalog, today)) for one in known.values()),
        )
        .where(MovementRegistration.movement_id.in_(ids), MovementRegistration.deleted_at.is_(None))
        .group_by(MovementRegistration.movement_id)
    )
    return {
        id_: dict(zip(("", *known), numbers, strict=True))
        for id_, *numbers in session.execute(query)
    }


def _by_village(session: Session, ids: list[UUID]) -> dict[UUID, dict[str, int]]:
    query = (
        select(MovementRegistration.movement_id, MovementRegistration.village, func.count())
        .where(MovementRegistration.movement_id.in_(ids), MovementRegistration.deleted_at.is_(None))
        .group_by(MovementRegistration.movement_id, MovementRegistration.village)
    )
    found: dict[UUID, dict[str, int]] = {}
    for id_, village, number in session.execute(query):
        of = found.setdefault(id_, {})
        of[exact_key(village)] = of.get(exact_key(village), 0) + number
    return found
