"""The ground of every stored class: naming of constraints, column types, what a record is."""

from datetime import UTC, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import DateTime, Dialect, Enum, MetaData, Table, Text, TypeDecorator, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Instant(TypeDecorator[datetime]):
    """An aware UTC instant. SQLite keeps no zone, so it is put back on the way out."""

    impl = DateTime(timezone=True)
    cache_ok = True
    python_type = datetime

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("an instant needs its zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return None if value is None else value.replace(tzinfo=value.tzinfo or UTC).astimezone(UTC)


class Exact(TypeDecorator[Decimal]):
    """A Decimal kept as text: SQLite would make it a float."""

    impl = Text
    cache_ok = True
    python_type = Decimal

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class Id(Uuid[UUID]):
    """A UUID. SQLite keeps its 32 hex digits; half of a page's time went into parsing them."""

    cache_ok = True

    def result_processor(self, dialect: Dialect, coltype: object) -> Any:
        if dialect.name != "sqlite":
            return super().result_processor(dialect, coltype)  # type: ignore[no-untyped-call]
        return _read_id


def _read_id(value: str | None) -> UUID | None:
    return None if value is None else UUID(int=int(value, 16))


def enum_values(kind: type[StrEnum]) -> list[str]:
    """Stored are the values, in plain text, so that a new member needs no new database type."""
    return [member.value for member in kind]


class Base(DeclarativeBase):
    """Every stored class. Its constraint names are the same on SQLite and PostgreSQL."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {
        datetime: Instant,
        Decimal: Exact,
        str: Text,
        UUID: Id,
        StrEnum: Enum(StrEnum, native_enum=False, values_callable=enum_values, length=32),
    }


# What a column's `info` may say:
FOLDED = {"derived": "fold"}  # search text of `full_name`, made anew wherever the row is written
SORTED = {"derived": "sort"}  # Vietnamese sort key of `full_name`, likewise
LOCAL = {"local": True}  # a helper value of this machine, never in the journal


def table(kind: type[Base]) -> Table:
    """The table of a stored class, for statements that need no object mapper."""
    found = kind.__table__
    assert isinstance(found, Table)  # noqa: S101  (a narrowing for the type checker)
    return found


class Record(Base):
    """A synced record: it belongs to one office, and every change of it is in the journal.

    rev names the journal entry that wrote the row last, as "<first 8 hex of db>.<n>".
    """

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4, sort_order=-9)
    office_id: Mapped[UUID] = mapped_column(index=True, sort_order=-8, info=LOCAL)
    rev: Mapped[str] = mapped_column(default="", sort_order=-7, info=LOCAL)
    created_at: Mapped[datetime] = mapped_column(sort_order=90)
    changed_at: Mapped[datetime] = mapped_column(sort_order=91, info=LOCAL)
    deleted_at: Mapped[datetime | None] = mapped_column(sort_order=92)


def record_types() -> dict[str, type[Record]]:
    """Every record class by its table name, which is also its type in journal and packages."""
    found: dict[str, type[Record]] = {}
    for kind in Record.__subclasses__():
        found[kind.__tablename__] = kind
    return found


@cache
def journaled_columns(kind: type[Record]) -> tuple[str, ...]:
    """The names of the columns that travel: all but the identity, derived and local ones."""
    return tuple(
        column.key
        for column in kind.__table__.columns
        if column.key != "id" and not column.info.get("local") and not column.info.get("derived")
    )


def append_only(kind: type[Any]) -> bool:
    """Whether rows of this class are written once and never changed."""
    return bool(kind.__table__.info.get("append_only"))
