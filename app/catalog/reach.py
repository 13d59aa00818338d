"""The fields of work and the strata of people that movements are told apart by."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from app.catalog.tables import Line, Row

OTHER = "other"  # the field that takes what no other one does
WAYS = (  # what a stratum goes by; the first three by the value beside it
    *("role", "kind", "sex"),
    *("young", "minority", "enterprise"),
)


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
    """Who is to be reached; one person may belong to several. short: its head in the matrix."""

    code: str
    name: str
    short: str
    by: str
    value: str
    in_use: bool
    valid_from: date | None
    valid_to: date | None


def field(row: Row) -> Field:
    return Field(row.text("code"), row.text("name"), _in_use(row), *row.validity())


def stratum(row: Row) -> Stratum:
    return Stratum(
        row.text("code"),
        row.text("name"),
        row.text("short"),
        row.one_of("by", WAYS),
        row.maybe("value"),
        _in_use(row),
        *row.validity(),
    )


def check(
    fields: Iterable[Line[Field]],
    strata: Iterable[Line[Stratum]],
    wrong: Callable[[str, int, str], None],
) -> None:
    """A field takes what no other one does; a stratum that goes by a value has one."""
    lines = list(fields)
    last = lines[-1][0] if lines else 1
    if not any(one.code == OTHER for _, one in lines):
        wrong("movement_fields", last, f"no row is called {OTHER}")
    for line, one in lines:
        if one.code == OTHER and not one.in_use:
            wrong("movement_fields", line, f"{OTHER} must stay in use")
    for line, found in strata:
        if (found.by in WAYS[:3]) != bool(found.value):
            wrong("movement_strata", line, f"value of {found.by} is {found.value or 'empty'}")


def _in_use(row: Row) -> bool:
    return row.one_of("in_use", ("0", "1")) == "1"
