"""Many rows of one table at the speed of the driver: COPY on PostgreSQL, one statement on SQLite.

Values are turned by the column types column by column, not row by row as Core does it; a repeated
instant or date is turned once.
"""

import json
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any
from uuid import UUID

import psycopg
from sqlalchemy import Connection, Date, Dialect, Table, TypeDecorator
from sqlalchemy.exc import DBAPIError

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


def rows_by_id(
    connection: Connection, table: Table, names: Sequence[str], ids: Collection[UUID]
) -> Iterator[tuple[Any, ...]]:
    """The named columns of the rows with these ids, as stored values, in no order.

    All ids travel as one value: a list of a hundred places costs more than the search itself.
    """
    if not ids:
        return
    is_server = connection.dialect.name == "postgresql"
    wanted: Any = list(ids) if is_server else json.dumps([one.hex for one in ids])
    statement = (_by_id_on_server if is_server else _by_id_in_file)(table.name, tuple(names))
    turns = [_reader(table, name, connection.dialect) for name in names]
    for row in connection.exec_driver_sql(statement, (wanted,)):
        yield tuple(
            value if turn is None else turn(value) for value, turn in zip(row, turns, strict=True)
        )


def _reader(table: Table, name: str, dialect: Dialect) -> Any:
    kind = table.c[name].type
    if isinstance(kind, TypeDecorator):
        return kind.result_processor(dialect, None)
    return kind.dialect_impl(dialect).result_processor(dialect, None)


@cache
def _by_id_on_server(table: str, names: tuple[str, ...]) -> str:
    return f"SELECT {', '.join(names)} FROM {table} WHERE id = ANY(%s)"  # noqa: S608


@cache
def _by_id_in_file(table: str, names: tuple[str, ...]) -> str:
    wanted = "SELECT value FROM json_each(?)"
    return f"SELECT {', '.join(names)} FROM {table} WHERE id IN ({wanted})"  # noqa: S608


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
    statement = _copy_statement(table, names)
    try:
        with driver.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row(row)
    except psycopg.Error as error:  # as Core would have said it
        raise DBAPIError.instance(
            statement, None, error, psycopg.Error, hide_parameters=True, dialect=connection.dialect
        ) from error


@cache
def _copy_statement(table: str, names: tuple[str, ...]) -> str:
    return f"COPY {table} ({', '.join(names)}) FROM STDIN"


@cache
def _statement(table: str, names: tuple[str, ...]) -> str:
    places = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 - our names
