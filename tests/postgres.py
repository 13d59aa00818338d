"""A PostgreSQL of our own in a temporary folder, for tests and benchmarks."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg
import pytest

SETTINGS = ("listen_addresses=", "max_connections=60", "shared_buffers=64MB", "jit=off")
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Server:
    """A running cluster that only this folder's socket leads to."""

    folder: Path
    binaries: Path

    def new_database(self, like: str = "") -> str:
        """The address of a new database, as SQLAlchemy writes it: empty, or a copy of another.

        like: the address of one to which nobody is connected.
        """
        name = f"thu_{os.getpid()}_{next(_numbers)}"
        template = like.partition("@/")[2].partition("?")[0] or "template1"
        self._tell(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return f"postgresql+psycopg://postgres@/{name}?host={self.folder}"

    def drop(self, address: str) -> None:
        """Remove a database, whoever is connected: hundreds would fill the folder."""
        self._tell(f"DROP DATABASE {address.partition('@/')[2].partition('?')[0]} WITH (FORCE)")

    def _tell(self, statement: str) -> None:
        with psycopg.connect(self.conninfo("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def conninfo(self, name: str) -> str:
        """The same for psycopg alone."""
        return f"host={self.folder} user=postgres dbname={name}"

    def control(self, *words: str) -> None:
        """pg_ctl, e.g. "restart", "-m", "immediate"."""
        data = str(self.folder / "data")
        command = [str(self.binaries / "pg_ctl"), *words, "-D", data, "-w", "-s"]
        with (self.folder / "log").open("ab") as log:
            subprocess.run([*_as_postgres(), *command], check=True, stdout=log, stderr=log)


def find_binaries() -> Path | None:
    """Where Debian keeps the newest initdb and pg_ctl; None where PostgreSQL is not installed."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


@contextmanager
def running(*, fsync: bool) -> Iterator[Server]:
    """A fresh cluster, stopped and removed at the end. fsync: as in real life."""
    binaries = find_binaries()
    if binaries is None:
        raise FileNotFoundError("PostgreSQL is not installed (Debian: apt install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="sv-pg-"))  # short: a socket's path has 107 characters
    server = Server(folder, binaries)
    try:
        folder.chmod(0o755)
        (folder / "data").mkdir()
        if os.getuid() == 0:
            for path in (folder, folder / "data"):
                shutil.chown(path, "postgres")
        initdb = [str(binaries / "initdb"), "-D", str(folder / "data"), "-U", "postgres"]
        initdb += ["-E", "UTF8", "--locale=C", "--auth=trust", "--no-sync"]
        subprocess.run([*_as_postgres(), *initdb], check=True, capture_output=True, cwd="/")
        settings = [*SETTINGS, f"unix_socket_directories={folder}", *(() if fsync else FAST)]
        server.control("start", "-o", " ".join(f"-c {setting}" for setting in settings))
        yield server
    finally:
        with suppress(subprocess.CalledProcessError):
            server.control("stop", "-m", "immediate")
        shutil.rmtree(folder, ignore_errors=True)


def _as_postgres() -> list[str]:
    """PostgreSQL refuses to run as root."""
    if sys.platform == "win32" or os.getuid() != 0:
        return []
    pwd.getpwnam("postgres")
    return ["runuser", "-u", "postgres", "--"]


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One cluster for all tests of this process, without fsync."""
    with running(fsync=False) as server:
        yield server
