"""The fields of work and the strata of people that movements are told apart by."""

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from app.catalog.model import LABOUR_ROLES, EthnicGroup
from app.catalog.tables import Line, Row, WrongRow

OLDEST = 150  # years; where the last age is open
OTHER = "other"  # the field that takes what no other one does
BY_VALUE = ("role", "kind", "sex", "age", "ethnic")  # what a stratum goes by: with a value
WAYS = (*BY_VALUE, "young", "minority", "enterprise", "list")  # list: what a list says it is of
KNOWN: Mapping[str, Collection[str]] = {
    "role": LABOUR_ROLES,
    "kind": ("individual", "collective", "household", "enterprise"),
    "sex": ("female", "male"),
}
_AGES = re.compile(r"(\d{0,3})-(\d{0,3})")


@dataclass(frozen=True)
class Field:
    """A field of work. code: of a row of the office's own its very name."""

    code: str
    name: str
    in_use: bool
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True)
class Stratum:
    """Who is to be reached; one person may belong to several. short: its head in the matrix.

    value: a code of what it goes by; of ages the first and the last, "16-30", either left open.
    """

    code: str
    name: str
    short: str
    by: str
    value: str
    in_use: bool
    valid_from: date | None
    valid_to: date | None

    @property
    def ages(self) -> tuple[int, int]:
        """The first and the last age of one that goes by age."""
        first, last = self.value.split("-")
        return int(first or 0), int(last or OLDEST)


def field(row: Row) -> Field:
    return Field(row.text("code"), row.text("name"), _in_use(row), *row.validity())


def stratum(row: Row) -> Stratum:
    by, value = row.one_of("by", WAYS), row.maybe("value")
    if by in KNOWN and value:
        row.one_of("value", KNOWN[by])
    if by == "age" and value:
        ages = _AGES.fullmatch(value)
        if ages is None or not any(ages.groups()) or int(ages[1] or 0) > int(ages[2] or OLDEST):
            raise WrongRow(f"value is no span of ages: {value}")
    return Stratum(
        row.text("code"),
        row.text("name"),
        row.text("short"),
        by,
        value,
        _in_use(row),
        *row.validity(),
    )


def check(
    fields: Iterable[Line[Field]],
    strata: Iterable[Line[Stratum]],
    groups: Iterable[Line[EthnicGroup]],
    wrong: Callable[[str, int, str], None],
) -> None:
    """A field takes what no other one does; a stratum that goes by a value has a known one."""
    lines = list(fields)
    last = lines[-1][0] if lines else 1
    if not any(one.code == OTHER for _, one in lines):
        wrong("movement_fields", last, f"no row is called {OTHER}")
    for line, one in lines:
        if one.code == OTHER and not one.in_use:
            wrong("movement_fields", line, f"{OTHER} must stay in use")
    known_groups = {group.code for _, group in groups}
    for line, found in strata:
        if found.by == "ethnic" and found.value and found.value not in known_groups:
            wrong("movement_strata", line, f"value is unknown: {found.value}")
        if (found.by in BY_VALUE) != bool(found.value):
            wrong("movement_strata", line, f"value of {found.by} is {found.value or 'empty'}")


def _in_use(row: Row) -> bool:
    return row.one_of("in_use", ("0", "1")) == "1"
