"""Stretches of a period in which the office had one name and the country the same levels.

A year that straddles a change prints the groups of both, each under the name of its time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.units import Unit
from app.dates import short_day
from app.offices import names
from app.statistics.counting import by_day
from app.statistics.periods import Period

GROUPS = {  # who gave it: code -> words, from the lowest
    "XA": "Cấp xã",
    "HUYEN": "Cấp huyện",
    "TINH": "Cấp tỉnh",
    "TTG": "Thủ tướng Chính phủ, Chính phủ",
    "NN": "Cấp Nhà nước",
    "KHAC": "Cơ quan, đơn vị khác",
}
LEVELS = {"xa": "XA", "huyen": "HUYEN", "tinh": "TINH"}
_ORDER = ("XA", "HUYEN", "TINH")
_STATE = {"CTN": "NN", "CP": "TTG", "TTG": "TTG"}


@dataclass(frozen=True, slots=True)
class Era:
    """One stretch. key: its first day, "" for the one from the beginning. Days as far as known."""

    key: str
    first: date | None
    last: date | None
    name: str
    level: str
    parent_name: str
    parent_level: str
    unit: Unit | None

    @property
    def days(self) -> str:
        """đến 30/06/2025, từ 01/07/2025, or both."""
        parts = []
        if self.first is not None:
            parts.append(f"từ {short_day(self.first)}")
        if self.last is not None:
            parts.append(f"đến {short_day(self.last)}")
        return " ".join(parts)


def all_eras(session: Session, catalog: Catalog) -> tuple[Era, ...]:
    """Every era that the office has had, the oldest first."""
    starts: set[date] = {one.used_from for one in names.history(session) if one.used_from}
    ends = {u.valid_to for u in catalog.units if u.level == "huyen" and u.valid_to is not None}
    if ends and not any(u.valid_to is None for u in catalog.units if u.level == "huyen"):
        starts.add(max(ends) + timedelta(days=1))
    firsts = sorted(starts)
    lasts = [first - timedelta(days=1) for first in firsts]
    found = []
    for first, last in zip((None, *firsts), (*lasts, None), strict=True):
        day = first or last or date.max
        named = names.on(session, day)
        unit = names.unit_on(session, catalog, day)
        above = catalog.units.parent(unit, day) if unit is not None else None
        found.append(
            Era(
                first.isoformat() if first else "",
                first,
                last,
                unit.office if unit is not None and named.unit_code == unit.code else named.name,
                named.level,
                above.office if above is not None else named.parent_name,
                above.level if above is not None else _level_of(named.parent_name),
                unit,
            )
        )
    return tuple(found)


def within(eras: Sequence[Era], period: Period) -> tuple[Era, ...]:
    """The eras that a day of the period lies in."""
    return tuple(
        era
        for era in eras
        if (era.first is None or era.first <= period.last)
        and (era.last is None or era.last >= period.first)
    )


def key_of(day: Any, eras: Sequence[Era]) -> Any:
    """The key of the era that a stored day lies in."""
    return by_day(day, [(era.first, era.key) for era in eras])


def by_rules(catalog: Catalog, period: Period, parameter: str) -> list[tuple[date | None, str]]:
    """What a rule parameter says over a period: from which day, and what."""
    found: list[tuple[date | None, str]] = []
    for rule_set in sorted(catalog.tables.rule_sets, key=lambda row: row.valid_from or date.min):
        if rule_set.valid_from is not None and rule_set.valid_from > period.last:
            continue
        if rule_set.valid_to is not None and rule_set.valid_to < period.first:
            continue
        value = catalog.parameter(parameter, rule_set.code)
        if not found or found[-1][1] != value:
            found.append((rule_set.valid_from, value))
    return found


def authority(catalog: Catalog, award_code: str, era: Era, by_superior: bool) -> str:
    """Which of GROUPS gave an award in an era.

    Where several levels may, it was the office itself, or the nearest level above it that may.
    """
    own = LEVELS[era.level]
    rule = None
    day = era.last or date.max
    for rule_set in sorted(
        catalog.tables.rule_sets,
        key=lambda row: (row.valid_from is not None and row.valid_from > day, _age(row.valid_from)),
    ):
        rule = rule or catalog.rule(award_code, rule_set.code)
    may = rule.authorities if rule is not None else ()
    for code in may:
        if code in _STATE:
            return _STATE[code]
    local = [level for level in _ORDER if level in may]
    if len(local) == 1 and len(may) == 1:
        return local[0]
    if not by_superior:
        return own
    above = [level for level in local if _ORDER.index(level) > _ORDER.index(own)]
    return above[0] if above else "KHAC"


def _age(first: date | None) -> int:
    """The newest first."""
    return -(first or date.min).toordinal()


def group_title(group: str, era: Era, *, alone: bool) -> str:
    """The words of a group. alone: no other era in the table, so that its days need not stand."""
    words = GROUPS[group]
    if alone:
        return words
    name = era.name if group == LEVELS[era.level] else ""
    if group == LEVELS[era.parent_level]:
        name = era.parent_name
    return ", ".join(part for part in (words, era.days, name) if part)


def _level_of(name: str) -> str:
    """The level of an office that is no unit of the map, by its name."""
    is_district = any(word in name.lower() for word in ("huyện", "thị xã", "quận", "thành phố"))
    return "huyen" if is_district else "tinh"
