"""Pieces of work to be spoiled, careful ones and, as controls, careless ones that must be caught.

The controls prove that the harness sees what it looks for: a writer in place (torn by a kill), a
rename without a sync (empty after a power cut), a rename without a sync of the folder (undone by a
power cut), a database that does not wait for the disk.
"""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.errors import ClerkError
from app.files import write_careful
from db.engine import connect
from tests.faults.driver import Scenario, Work

KEY = bytes(range(32))
OLD, NEW = b"the old letter\n" * 2000, b"a new and longer letter\n" * 2000


# --- one file, replaced ---------------------------------------------------------------------------


def letter(write: Callable[[Path], object]) -> Scenario:
    """Replace one file by another; whoever looks must find the old one or the new one, whole."""

    def prepare(folder: Path) -> None:
        (folder / "letter").write_bytes(OLD)

    def act(work: Work) -> None:
        try:
            write(work.folder / "letter")
            work.say("saved")
        except ClerkError as error:
            work.say(f"refused: {error}")
            work.heal()
            write(work.folder / "letter")
            work.say("saved")

    def check(folder: Path, said: Sequence[str]) -> list[str]:
        found = (folder / "letter").read_bytes() if (folder / "letter").exists() else b""
        if found not in (OLD, NEW):
            return [f"{len(found)} bytes that are neither the old nor the new letter"]
        if "saved" in said and found == OLD:
            return ["said to be saved, and the old letter is back"]
        return []

    return Scenario(prepare, act, check)


def _in_place(path: Path) -> None:
    path.write_bytes(NEW)


def _without_sync(path: Path) -> None:
    path.with_suffix(".new").write_bytes(NEW)
    path.with_suffix(".new").replace(path)


def _without_folder_sync(path: Path) -> None:
    with path.with_suffix(".new").open("wb") as file:
        file.write(NEW)
        file.flush()
        os.fsync(file.fileno())
    path.with_suffix(".new").replace(path)


careful_letter = letter(lambda path: write_careful(path, NEW))
careless_letter_in_place = letter(_in_place)
careless_letter_without_sync = letter(_without_sync)
careless_letter_without_folder_sync = letter(_without_folder_sync)


# --- the encrypted database, by its bare driver ---------------------------------------------------


def database(*pragmas: str) -> Scenario:
    """Three rows, one transaction each, in a file opened as the program opens it."""

    def opened(path: Path, **options: bool) -> Any:
        connection = connect(path, KEY, **options)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def prepare(folder: Path) -> None:
        connection = opened(folder / "rows.db", create=True)
        connection.execute("CREATE TABLE row (n INTEGER PRIMARY KEY, words TEXT)")
        connection.close()

    def save(connection: Any, n: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO row VALUES (?, ?)", (n, "words " * 2000))
        connection.execute("COMMIT")

    def act(work: Work) -> None:
        try:
            connection = opened(work.folder / "rows.db")
        except dbapi2.Error as error:
            work.say(f"refused: {error}")
            work.heal()
            connection = opened(work.folder / "rows.db")
        for n in range(3):
            try:
                save(connection, n)
            except dbapi2.Error as error:
                work.say(f"refused: {error}")
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                work.heal()
                save(connection, n)
            work.say(str(n))
        connection.close()

    def check(folder: Path, said: Sequence[str]) -> list[str]:
        connection = connect(folder / "rows.db", KEY)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the cipher check reads no log
        faults = [str(row) for row in connection.execute("PRAGMA cipher_integrity_check")]
        faults += [row for (row,) in connection.execute("PRAGMA integrity_check") if row != "ok"]
        stored = {str(n) for (n,) in connection.execute("SELECT n FROM row")}
        connection.close()
        promised = {n for n in said if n.isdigit()}
        return faults + [f"row {n} was promised and is lost" for n in sorted(promised - stored)]

    return Scenario(prepare, act, check)


careful_database = database()
careless_database = database("synchronous = OFF")
