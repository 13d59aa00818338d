"""How the clerk's encrypted file and the province's database are opened."""

from pathlib import Path
from typing import Any

import sqlcipher3
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from db import KEY_BYTES

OLDEST_SQLITE = (3, 51, 3)
NOT_OURS = ("SQLITE_NOTADB", "SQLITE_CORRUPT")  # not: a full disk, a lock, a lost stick
SAFE_SETTINGS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "cache_size = -32000",
)
WRITES = {"writes": True}  # execution option of a transaction that will write


class CannotOpen(Exception):
    """The file did not open with this key: another key, or not a database of ours any more."""


def check_library() -> None:
    """Refuse a library that is too old, or that would silently write plain text."""
    if tuple(int(part) for part in dbapi2.sqlite_version.split(".")) < OLDEST_SQLITE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} is too old")
    probe = dbapi2.connect(":memory:")
    try:
        if not probe.execute("PRAGMA cipher_version").fetchone():
            raise RuntimeError("this SQLite has no cipher")
    finally:
        probe.close()


def connect(path: Path, key: bytes, *, create: bool = False) -> Any:
    """A bare driver connection to an encrypted file, with every safe setting on.

    Raises CannotOpen where the key does not fit or the file is damaged at its head,
    FileNotFoundError where it is missing and `create` is off (SQLite would make an empty one),
    and the driver's own error where the disk is full or sick.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the key is 32 bytes")
    if not create and not path.exists():
        raise FileNotFoundError(path)
    if not create and not path.stat().st_size:
        raise CannotOpen("empty")  # SQLite would take it for a new file and fill it
    connection = dbapi2.connect(
        str(path), check_same_thread=False, isolation_level=None, timeout=10, cached_statements=256
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        for pragma in SAFE_SETTINGS:
            connection.execute(f"PRAGMA {pragma}")
    except dbapi2.Error as error:
        connection.close()
        if getattr(error, "sqlite_errorname", "") in NOT_OURS:
            raise CannotOpen(str(error)) from error
        raise
    return connection


def open_file(path: Path, key: bytes, *, create: bool = False) -> Engine:
    """An engine on one encrypted file. Reads see a snapshot; WRITES transactions queue up.

    Raises what `connect` does, the driver's error as SQLAlchemy's DBAPIError.
    """
    check_library()
    try:
        connect(path, key, create=create).close()  # fails here, with the plain reason
    except dbapi2.Error as error:
        raise DBAPIError("open", None, error) from error
    engine = create_engine(
        "sqlite://",
        module=sqlcipher3,
        creator=lambda: connect(path, key),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=4,
        hide_parameters=True,  # no name or number of a person in the words of a fault
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        if connection.get_execution_options().get("writes"):
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:  # takes no lock yet, so it cannot fail; straight to the driver, it is on every page
            connection.connection.driver_connection.execute("BEGIN")

    return engine


def is_whole(connection: Connection) -> bool:
    """Whether every page that a connection to a file has read so far was as it had been written."""
    raw = connection.connection.driver_connection
    return raw is not None and raw.execute("PRAGMA cipher_status").fetchone() == ("1",)


def open_server(url: str | URL) -> Engine:
    """An engine on the province's PostgreSQL (postgresql+psycopg://…)."""
    return create_engine(url, pool_size=8, max_overflow=8, pool_pre_ping=True, hide_parameters=True)
