"""The encrypted file by its bare driver, opened as the program opens it, and a careless control.

The control does not wait for the disk: a power cut must be seen to take what it promised.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from db.engine import connect
from tests.faults.driver import Scenario, Work

KEY = bytes(range(32))


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


careful = database()
careless = database("synchronous = OFF")
