"""Many rows into one table at the speed of the driver: COPY on PostgreSQL, one statement on SQLite.

Values are turned by the column types column by column, not row by row as Core does it; a repeated
instant or date is turned once.
"""

from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Date, Dialect, Table, TypeDecorator

from db.base import Instant


def insert_rows(
    connection: Connection, table: Table, names: Sequence[str], rows: Sequence[Sequence[Any]]
) -> None:
    """Insert rows of stored values in the order of `names`. Raises what the driver raises."""
    if not rows:
        return
    columns = []
    for name, values in zip(names, zip(*rows, strict=True), strict=True):
        columns.append(_turned(table, name, values, connection.dialect))
    ready = list(zip(*columns, strict=True))
    if connection.dialect.name == "postgresql":
        _copy(connection, table.name, tuple(names), ready)
    else:
        connection.exec_driver_sql(_statement(table.name, tuple(names)), ready)


def _turned(table: Table, name: str, values: Sequence[Any], dialect: Dialect) -> Sequence[Any]:
    kind = table.c[name].type
    if isinstance(kind, TypeDecorator):
        turn = kind.bind_processor(dialect)
    else:
        turn = kind.dialect_impl(dialect).bind_processor(dialect)
    if turn is None:
        return values
    if isinstance(kind, Instant | Date):
        known: dict[date | None, Any] = {value: turn(value) for value in set(values)}
        return [known[value] for value in values]
    return [turn(value) for value in values]


def _copy(
    connection: Connection, table: str, names: tuple[str, ...], rows: Sequence[Sequence[Any]]
) -> None:
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(_copy_statement(table, names)) as copy:
        for row in rows:
            copy.write_row(row)


@cache
def _copy_statement(table: str, names: tuple[str, ...]) -> str:
    return f"COPY {table} ({', '.join(names)}) FROM STDIN"


@cache
def _statement(table: str, names: tuple[str, ...]) -> str:
    places = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - our names
