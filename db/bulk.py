"""Many rows of one table at the speed of the driver: COPY on PostgreSQL, long INSERTs on SQLite.

Values come and are turned by the column types column by column, not row by row as Core does it; a
repeated instant, date or word of a list is turned once.
"""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Date, Dialect, Enum, Table, TypeDecorator
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import TypeEngine

from db.base import Instant

# In one statement on SQLite. The search index writes what it has gathered at the end of every
# statement: with one for each row it takes five times as long.
PLACES = 1_500


def insert_columns(
    connection: Connection, table: Table, columns: Mapping[str, Sequence[Any]]
) -> None:
    """Insert rows that are given as the stored values of each column, all equally many.

    Raises what the driver raises.
    """
    names = tuple(columns)
    dialect = connection.dialect
    turned = [_turned(table.c[name].type, columns[name], dialect) for name in names]
    rows = list(zip(*turned, strict=True))
    if connection.dialect.name == "postgresql":
        _copy(connection, table.name, names, rows)
        return
    step = PLACES // len(names)
    for start in range(0, len(rows), step):
        some = rows[start : start + step]
        statement = _statement(table.name, names, len(some))
        connection.exec_driver_sql(statement, tuple(chain.from_iterable(some)))


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


@lru_cache(maxsize=2_000)  # every save asks for those of its entry
def _turn(kind: TypeEngine[Any], dialect: Dialect) -> Any:
    """What makes a value for the driver of one of this type; None where it goes as it is."""
    told = kind if isinstance(kind, TypeDecorator) else kind.dialect_impl(dialect)
    return told.bind_processor(dialect)


def _turned(kind: TypeEngine[Any], values: Sequence[Any], dialect: Dialect) -> Sequence[Any]:
    turn = _turn(kind, dialect)
    if turn is None:
        return values
    if len(values) > 1 and isinstance(kind, Instant | Date | Enum):
        known: dict[Any, Any] = {value: turn(value) for value in set(values)}
        return [known[value] for value in values]
    return [turn(value) for value in values]


def _copy(
    connection: Connection, table: str, names: tuple[str, ...], rows: Sequence[Sequence[Any]]
) -> None:
    import psycopg  # on the province's server only; the office's program carries none

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


@lru_cache(maxsize=100)
def _statement(table: str, names: tuple[str, ...], rows: int) -> str:
    row = f"({', '.join('?' * len(names))})"
    values = ", ".join([row] * rows)
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES {values}"  # noqa: S608 - our names
