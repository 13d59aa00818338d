"""Lines of the golden book as they are counted: which ones, split by what, what is true of each.

Everything is read as it was frozen on the day of the decision. A struck line is in no count of
awards: it stands among what was cancelled.
"""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.sql.expression import false

from app.catalog.model import DEED_KINDS, LABOUR_ROLES
from app.catalog.units import Unit
from app.decisions import struck
from app.nominations.forwarding import SUPERIOR_DECISION
from app.statistics import eras
from app.statistics.counting import Test, by_day, stored, within
from app.statistics.plans import Ground
from db.decisions import Correction, Decision, RegisterEntry
from db.nominations import Nomination
from db.subjects import Subject

LINE = RegisterEntry
NOTE = "Dòng sổ đã bị hủy bỏ, danh hiệu đã bị tước không tính ở đây, mà tính ở T09."
ONE = LINE.kind == "individual"


def stands() -> Test:
    """Whether a line was not struck."""
    return LINE.id.not_in(struck.lines())


def in_period(ground: Ground) -> tuple[Test, ...]:
    """The lines decided in the period, of the chosen unit, that still stand."""
    found = [within(LINE.entered_on, ground.choice.period), stands()]
    return (*found, *of_unit(ground, LINE))


def of_unit(ground: Ground, of: Any) -> tuple[Test, ...]:
    """Whether a line or subject is of the chosen unit, or of what it came from and became.

    Who has no unit written down is of the office's own.
    """
    if ground.choice.unit is None:
        return ()
    units = ground.catalog.units
    unit = units.find(*ground.choice.unit)
    keys = units.lineage(unit) if unit is not None else {ground.choice.unit}
    own = {era.unit.key for era in ground.eras if era.unit is not None}
    found: list[Test] = [unit_key(of).in_([unit_text(key) for key in keys])]
    if keys & own:
        found.append(of.unit_code.is_(None))
    return (or_(*found),)


def dossiers_of_unit(ground: Ground, nomination_id: Any) -> tuple[Test, ...]:
    """As `of_unit`, for what stands beside a dossier."""
    if ground.choice.unit is None:
        return ()
    people = select(Subject.id).where(*of_unit(ground, Subject))
    return (nomination_id.in_(select(Nomination.id).where(Nomination.subject_id.in_(people))),)


def unit_key(of: Any) -> Any:
    """Code and first day of a unit in one text, "" for none."""
    since = case((of.unit_valid_from.is_(None), ""), else_=stored(of.unit_valid_from))
    return case((of.unit_code.is_(None), ""), else_=stored(of.unit_code) + " " + since)


def unit_text(key: tuple[str, Any]) -> str:
    """A key of the catalogue as `unit_key` writes it."""
    code, since = key
    return f"{code} {since.isoformat() if since else ''}"


def by_superior() -> Any:
    """1 for a line that the superior decided, else 0."""
    above = select(Decision.id).where(Decision.doc_type == SUPERIOR_DECISION)
    return case((LINE.decision_id.in_(above), 1), else_=0)


def address() -> Any:
    """Where a subject was, as the line reads after its corrections."""
    after = (
        select(Correction.after)
        .where(Correction.register_entry_id == LINE.id, Correction.field == "address")
        .order_by(Correction.decided_on.desc(), Correction.created_at.desc(), Correction.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    return func.coalesce(after, LINE.address)


def minority(ground: Ground, *, yes: bool) -> Test:
    """Whether the person was of an ethnic minority, or of the majority."""
    groups = ground.catalog.ethnic_groups
    return LINE.ethnic_code.in_([g.code for g in groups if g.is_minority is yes])


def ethnic_unknown(ground: Ground) -> Test:
    """Whether the group is not written down, or is none of the national list's fifty-four."""
    settled = [g.code for g in ground.catalog.ethnic_groups if g.is_minority is not None]
    return or_(LINE.ethnic_code.is_(None), LINE.ethnic_code.not_in(settled))


def ethnic_area(ground: Ground, answer: bool | None) -> Test:
    """Whether the line's unit was of an ethnic-minority area; None: where that is not known."""

    def fits(unit: Unit | None) -> bool:
        return (unit.is_ethnic_area if unit is not None else None) is answer

    own = [era.key for era in ground.eras if fits(era.unit)]
    return _unit_is(ground, fits, own, unlisted=answer is None)


def grassroots(ground: Ground, answer: bool | None) -> Test:
    """Whether the line's unit was a commune; False: a unit above, None: where that is not known.

    Villages, households and enterprises are of the commune that they stand in.
    """

    def fits(level: str) -> bool:
        return answer is not None and (level == "xa") is answer

    own = [era.key for era in ground.eras if fits(era.level)]
    return _unit_is(ground, lambda unit: fits(unit.level), own, unlisted=answer is None)


def _unit_is(
    ground: Ground, fits: Callable[[Unit], bool], own: Sequence[str], *, unlisted: bool
) -> Test:
    """Whether the line's unit fits; unlisted: or is not in the catalogue.

    A line without a unit is of the unit that the office was: own: the eras in which that one fits.
    """
    named = [unit_text(unit.key) for unit in ground.catalog.units]
    there: Test = unit_key(LINE).in_([unit_text(u.key) for u in ground.catalog.units if fits(u)])
    if unlisted:
        there = or_(unit_key(LINE).not_in(named), there)
    here: Test = and_(LINE.unit_code.is_(None), era_key(ground).in_(own)) if own else false()
    return or_(and_(LINE.unit_code.is_not(None), there), here)


def era_key(ground: Ground) -> Any:
    """The era of a line."""
    return eras.key_of(LINE.entered_on, ground.eras)


def age() -> Any:
    """Years between the year of birth and that of the award."""
    return LINE.year - LINE.birth_year


def youth_age(ground: Ground) -> Any:
    """Up to what age somebody is young, on the day of the line."""
    rules = eras.by_rules(ground.catalog, ground.choice.period, "statistics_youth_age")
    return by_day(LINE.entered_on, [(first, int(value)) for first, value in rules])


def subjects_tests() -> dict[str, Test | None]:
    """All lines by kind of subject: the four add up to the first."""
    return {
        "total": None,
        "collective": LINE.kind == "collective",
        "individual": ONE,
        "household": LINE.kind == "household",
        "enterprise": LINE.kind == "enterprise",
    }


def people_tests(ground: Ground) -> dict[str, Test | None]:
    """Lines of individuals by sex, age, ethnic group and work: each group adds up to them all."""
    return {
        "female": and_(ONE, LINE.sex == "female"),
        "male": and_(ONE, LINE.sex == "male"),
        "sex_unknown": and_(ONE, _other(LINE.sex, ("female", "male"))),
        "young": and_(ONE, age() <= youth_age(ground)),
        "older": and_(ONE, age() > youth_age(ground)),
        "age_unknown": and_(ONE, LINE.birth_year.is_(None)),
        "minority": and_(ONE, minority(ground, yes=True)),
        "majority": and_(ONE, minority(ground, yes=False)),
        "ethnic_unknown": and_(ONE, ethnic_unknown(ground)),
        "direct": and_(ONE, LINE.labour_role == "TRUC_TIEP"),
        "skilled": and_(ONE, LINE.labour_role == "CHUYEN_MON"),
        "leader": and_(ONE, LINE.labour_role == "LANH_DAO_QUAN_LY"),
        "entrepreneur": and_(ONE, LINE.labour_role == "DOANH_NHAN"),
        "role_unknown": and_(ONE, _other(LINE.labour_role, tuple(LABOUR_ROLES))),
    }


def area_tests(ground: Ground) -> dict[str, Test | None]:
    """All lines by whether their unit is of an ethnic-minority area."""
    return {
        "area": ethnic_area(ground, True),
        "no_area": ethnic_area(ground, False),
        "area_unknown": ethnic_area(ground, None),
    }


def level_tests(ground: Ground) -> dict[str, Test | None]:
    """All lines by whether their unit is a commune or above one."""
    return {
        "grassroots": grassroots(ground, True),
        "above": grassroots(ground, False),
        "level_unknown": grassroots(ground, None),
    }


def type_tests() -> dict[str, Test | None]:
    """All lines by type of commendation."""
    named = ("DOT_XUAT", "PHONG_TRAO", "CONG_TRANG")
    return {
        "sudden": LINE.commendation_type == "DOT_XUAT",
        "movement": LINE.commendation_type == "PHONG_TRAO",
        "merit": LINE.commendation_type == "CONG_TRANG",
        "other_type": LINE.commendation_type.not_in(named),
    }


def deed_tests() -> dict[str, Test | None]:
    """All lines by the kind of deed that their dossier says it is for."""

    def of(*kinds: str) -> Test:
        named = select(Nomination.id).where(Nomination.deed_kind.in_(kinds))
        return LINE.nomination_id.in_(named.where(Nomination.deed_kind != ""))  # by its index

    return {**{kind: of(kind) for kind in DEED_KINDS}, "other_deed": ~of(*DEED_KINDS)}


def _other(column: Any, named: tuple[str, ...]) -> Test:
    return or_(column.is_(None), column.not_in(named))
