"""Administrative units by day: what they are called, what became of them, how they are found.

A unit is known by (code, valid_from): a code alone was used again for another commune in 2025.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from app.catalog.tables import within
from app.names import capitals
from app.text import clean, exact_key, fold, search_text, search_words, sort_key

_OFFICE = re.compile(r"^(?:ubnd|[uủ][yỷ] ban nh[aâ]n d[aâ]n)\b", re.IGNORECASE)
LEVELS = ("tinh", "huyen", "xa")
_KIND_WORDS = (
    "Thị trấn",
    "Thành phố",
    "Đặc khu",
    "Phường",
    "Thị xã",
    "Huyện",
    "Quận",
    "Tỉnh",
    "Xã",
)


@dataclass(frozen=True)
class Unit:
    """One unit in one version: name, parent and dates as they were together.

    valid_from None: before 2024, the exact day doesn't matter. valid_to None: in force.
    is_mountain, is_ethnic_area: None where it isn't known.
    """

    code: str
    name: str  # "Xã Bác Ái"
    level: str
    parent_code: str
    valid_from: date | None
    valid_to: date | None
    successor_codes: tuple[str, ...]
    is_mountain: bool | None
    is_ethnic_area: bool | None
    confidence: str

    @property
    def key(self) -> tuple[str, date | None]:
        """The code with the first day of validity."""
        return self.code, self.valid_from

    @property
    def kind_word(self) -> str:
        """xã, phường, thị trấn, đặc khu, huyện, thành phố or tỉnh."""
        return next(word.lower() for word in _KIND_WORDS if self.name.startswith(f"{word} "))

    @property
    def place(self) -> str:
        """The name alone, as it stands before the date of a document: "Bác Ái"."""
        return self.name[len(self.kind_word) + 1 :]

    @property
    def in_line(self) -> str:
        """The name inside a sentence: "xã Bác Ái"."""
        return f"{self.kind_word} {self.place}"

    @property
    def office(self) -> str:
        """UBND xã Bác Ái"""
        return f"UBND {self.in_line}"

    @property
    def office_lines(self) -> tuple[str, str]:
        """The name of the office in the head of a document, in two lines of capitals."""
        return "ỦY BAN NHÂN DÂN", capitals(self.name)

    @property
    def office_title(self) -> str:
        """ỦY BAN NHÂN DÂN XÃ BÁC ÁI"""
        return " ".join(self.office_lines)

    @property
    def chairman_title(self) -> str:
        """CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÁC ÁI"""
        return f"CHỦ TỊCH {self.office_title}"

    @property
    def chairman(self) -> str:
        """Chủ tịch UBND xã Bác Ái"""
        return f"Chủ tịch {self.office}"


@dataclass(frozen=True)
class UnitHit:
    """A unit that was searched for. One of the past has the units of the day that followed it."""

    unit: Unit
    is_current: bool
    parent: Unit | None
    successors: tuple[Unit, ...]

    @property
    def belongs_to(self) -> str:
        """The parent's name, or for a unit of the past what it became."""
        if self.is_current:
            return self.parent.name if self.parent else ""
        names = ", ".join(unit.in_line for unit in self.successors)
        return f"Nay là {names}" if names else "Không còn"


class Units:
    """All units of the catalogue. Answers are in official order, which is the order of codes."""

    def __init__(self, units: Iterable[Unit]) -> None:
        self.all = tuple(sorted(units, key=lambda u: (u.code, u.valid_from or date.min)))

    def __iter__(self) -> Iterator[Unit]:
        return iter(self.all)

    @cached_property
    def _by_key(self) -> dict[tuple[str, date | None], Unit]:
        return {unit.key: unit for unit in self.all}

    @cached_property
    def _by_code(self) -> dict[str, list[Unit]]:
        versions: dict[str, list[Unit]] = {}
        for unit in self.all:
            versions.setdefault(unit.code, []).append(unit)
        return versions

    @cached_property
    def _name_words(self) -> dict[tuple[str, date | None], list[str]]:
        return {unit.key: search_text(unit.name).split(" ") for unit in self.all}

    def valid_on(self, day: date, level: str = "") -> list[Unit]:
        """The units of a day, of all levels or one (tinh, huyen, xa)."""
        return [
            unit
            for unit in self.all
            if level in ("", unit.level) and within(day, unit.valid_from, unit.valid_to)
        ]

    def find(self, code: str, valid_from: date | None) -> Unit | None:
        """The unit of a key, or None."""
        return self._by_key.get((code, valid_from))

    def on(self, code: str, day: date) -> Unit | None:
        """The unit that had this code on that day, or None."""
        versions = self._by_code.get(code, ())
        return next((u for u in versions if within(day, u.valid_from, u.valid_to)), None)

    def name_on(self, code: str, day: date) -> str:
        """What the unit with this code was called that day; empty where there was none."""
        unit = self.on(code, day)
        return unit.name if unit else ""

    def parent(self, unit: Unit, day: date) -> Unit | None:
        """The unit above, as it was that day or, before and after, at the nearest day of `unit`."""
        if unit.valid_to and day > unit.valid_to:
            day = unit.valid_to
        elif unit.valid_from and day < unit.valid_from:
            day = unit.valid_from
        return self.on(unit.parent_code, day) if unit.parent_code else None

    def children(self, unit: Unit, day: date) -> list[Unit]:
        """The units right below on that day."""
        return [child for child in self.valid_on(day) if child.parent_code == unit.code]

    def successors(self, unit: Unit, day: date) -> tuple[Unit, ...]:
        """The units of `day` that followed one of the past, over any number of changes.

        A split unit has several. A district, which nothing replaced, leads to the units that
        followed its communes. A unit still in force that day follows itself.
        """
        if unit.valid_to is None or day <= unit.valid_to:
            return (unit,)
        next_day = unit.valid_to + timedelta(days=1)
        if unit.successor_codes:
            followed = [self.on(code, next_day) for code in unit.successor_codes]
            after = [following for following in followed if following is not None]
        else:
            children = self.children(unit, unit.valid_to)
            after = [u for child in children for u in self.successors(child, next_day)]
        found = {last.key: last for next_ in after for last in self.successors(next_, day)}
        return tuple(found[key] for key in sorted(found, key=lambda key: key[0]))

    def predecessors(self, unit: Unit) -> tuple[Unit, ...]:
        """The units that ended the day before this one began, or while it ran, and became it."""
        found = []
        for other in self.all:
            if other.valid_to is None or unit.code not in other.successor_codes:
                continue
            next_day = other.valid_to + timedelta(days=1)
            if other.key != unit.key and within(next_day, unit.valid_from, unit.valid_to):
                found.append(other)
        return tuple(found)

    def formerly(self, unit: Unit) -> str:
        """ "trước 01/07/2025: xã Phước Hòa, xã Phước Tân; huyện Bác Ái", empty where unchanged."""
        before = self.predecessors(unit)
        if not before or unit.valid_from is None:
            return ""
        above = {
            parent.key: parent.in_line
            for old in before
            if old.valid_to and (parent := self.parent(old, old.valid_to)) is not None
        }
        names = ", ".join(old.in_line for old in before)
        day = f"{unit.valid_from:%d/%m/%Y}"
        return f"trước {day}: {names}; {', '.join(above.values())}".rstrip("; ")

    def lineage(self, unit: Unit) -> frozenset[tuple[str, date | None]]:
        """The keys of a unit, of all it came from and of all that came from it."""
        found, waiting = {unit.key}, [unit]
        while waiting:
            for other in self.predecessors(waiting.pop()):
                if other.key not in found:
                    found.add(other.key)
                    waiting.append(other)
        waiting = [unit]
        while waiting:
            old = waiting.pop()
            if old.valid_to is None:
                continue
            for other in self.successors(old, old.valid_to + timedelta(days=1)):
                if other.key not in found:
                    found.add(other.key)
                    waiting.append(other)
        return frozenset(found)

    def called(self, typed: str) -> frozenset[tuple[str, date | None]]:
        """The keys of every unit called just so at any time, with all it came from and became."""
        wanted = fold(typed.strip())
        if not wanted:
            return frozenset()
        named = [unit for unit in self.all if wanted in (fold(unit.name), fold(unit.place))]
        return frozenset(key for unit in named for key in self.lineage(unit))

    def search(self, query: str, day: date, limit: int = 20) -> list[UnitHit]:
        """Units whose name has every word of the query, tone marks and case ignored.

        Units of the day come first, then those of the past with what became of them; a whole
        name before a name that only begins so, matching marks before folded ones. A word may
        also be of the parent's name ("phước bình bác ái") while another is of the unit's own.
        """
        query = _OFFICE.sub("", clean(query))
        words = search_words(query)
        if not words:
            return []
        hits = []
        for unit in self.all:
            if unit.valid_from and unit.valid_from > day:
                continue
            parent = self.parent(unit, day)
            own = self._name_words[unit.key]
            above = self._name_words[parent.key] if parent else []
            in_own = [any(name.startswith(word) for name in own) for word in words]
            in_above = [any(name.startswith(word) for name in above) for word in words]
            if not any(in_own) or not all(map(max, zip(in_own, in_above, strict=True))):
                continue
            is_current = within(day, unit.valid_from, unit.valid_to)
            successors = () if is_current else self.successors(unit, day)
            rank = (
                not is_current,
                not all(in_own),
                fold(query) not in (fold(unit.name), fold(unit.place)),
                f" {exact_key(query)}" not in f" {exact_key(unit.name)}",
                sort_key(unit.place),
                unit.code,
            )
            hits.append((rank, UnitHit(unit, is_current, parent, successors)))
        return [hit for _, hit in sorted(hits, key=lambda ranked: ranked[0])[:limit]]
