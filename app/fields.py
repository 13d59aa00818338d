"""The fields of a record as they travel: what a stored value reads in JSON, and back again."""

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import TypeDecorator

from app.text import marked_words, person_sort_key, search_text, sort_key
from db.base import Exact, Record, journaled_columns
from db.tables import RECORDS

Wire = str | int | bool | None


_BARE = frozenset((str, int, bool))


@lru_cache(maxsize=100)  # the rows of one list share theirs
def _instant_to_wire(value: datetime) -> str:
    return value.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def to_wire(value: Any) -> Wire:
    """A stored value as JSON carries it: dates as ISO, instants as ISO with Z, the rest as text."""
    if value is None or type(value) in _BARE:
        return value  # type: ignore[no-any-return]
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str | int):
        return value
    if isinstance(value, datetime):
        return _instant_to_wire(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal | UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} does not travel")


@cache
def readers(record_type: str) -> Mapping[str, Callable[[Any], Any]]:
    """For every travelling column of a record type, what turns its wire value into the stored one.

    Each raises ValueError or TypeError for a value of the wrong form, and for one that `to_wire`
    would spell another way: what is stored reads in the journal as it came.
    """
    kind = RECORDS[record_type]
    columns = kind.__table__.columns
    return {name: _reader(columns[name]) for name in journaled_columns(kind)}


def _reader(column: Any) -> Callable[[Any], Any]:
    kind = _stored_kind(column.type)
    convert: Callable[[Any], Any] = {
        bool: _exactly(bool),
        int: _exactly(int),
        str: _exactly(str),
        date: lambda value: date.fromisoformat(_exactly(str)(value)),
        datetime: _instant,
        Decimal: _decimal,
        UUID: lambda value: UUID(_exactly(str)(value)),
    }.get(kind, kind)

    def read(value: Any) -> Any:
        if value is None:
            if not column.nullable:
                raise ValueError(f"{column.key} is missing")
            return None
        found = convert(value)
        if to_wire(found) != value:
            raise ValueError(f"{column.key} is spelt another way")
        return found

    # days and words of a list come again and again; typed, since True == 1
    few = kind in (date, datetime) or (isinstance(kind, type) and issubclass(kind, StrEnum))
    return lru_cache(maxsize=4_096, typed=True)(read) if few else read


def _decimal(value: Any) -> Decimal:
    try:
        found = Decimal(_exactly(str)(value))
    except InvalidOperation as error:
        raise ValueError("not a decimal number") from error
    if not found.is_finite():
        raise ValueError("not a finite number")
    return found


def _instant(value: Any) -> datetime:
    found = datetime.fromisoformat(_exactly(str)(value))
    if found.tzinfo is None:
        raise ValueError("an instant needs its zone")
    return found.astimezone(UTC)


def _stored_kind(type_: Any) -> Any:
    """The Python type of a column. SQLAlchemy knows none for types of our own."""
    if isinstance(type_, Exact):
        return Decimal
    if isinstance(type_, TypeDecorator):
        return type_.impl_instance.python_type
    return getattr(type_, "enum_class", None) or type_.python_type


def _exactly(kind: type) -> Callable[[Any], Any]:
    def check(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(f"{kind.__name__} expected")
        return value

    return check


def search_words_of(name: str) -> str:
    """What search looks at: the folded words, then those of its words that carry marks.

    "Pi Năng Thị Hoài" -> "pi nang thi hoai pinangthihoai năng thị hoài".
    """
    marked = (word for word in marked_words(name) if not word.isascii())
    return " ".join([search_text(name), *dict.fromkeys(marked)]).strip()


def derived(kind: type[Record], values: Mapping[str, Any]) -> dict[str, str]:
    """The search text and sort key that belong to a row; empty for records without a name."""
    name = values.get("full_name")
    found: dict[str, str] = {}
    for key, how in _derived_columns(kind):
        if how == "fold":
            found[key] = search_words_of(name or "")
        elif how == "sort" and values.get("kind") == "individual":
            found[key] = person_sort_key(name or "", values.get("given_name") or "")
        elif how == "sort":
            found[key] = sort_key(name or "")
    return found


@cache
def _derived_columns(kind: type[Record]) -> tuple[tuple[str, str], ...]:
    columns = kind.__table__.columns
    return tuple((c.key, c.info["derived"]) for c in columns if "derived" in c.info)
