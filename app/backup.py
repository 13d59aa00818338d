"""Verified copies of the clerk's file: made by the database itself, then opened and checked.

Copies made by hand go where the clerk says. Those the program makes by itself go into a folder
beside the file, where old ones are thinned out by `to_keep`.
"""

import os
import time
from collections.abc import Callable, Collection, Hashable
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from app import files
from app.clock import VIETNAM, local_day
from app.errors import ClerkError
from app.storage_errors import explain
from db.engine import CannotOpen, connect
from db.journal import JournalEntry

FOLDER = "sao-luu"
KEYS = ".khoa.json"  # ends the name of the key file beside a copy
ALL_FOR = timedelta(days=2)
DAYS, WEEKS, MONTHS = 14, 8, 12
FEWEST = 3
WAIT, MOST_WAITS = 0.25, 40  # seconds between tries where another holds the file, and how many
STEP = 2_000  # pages, 8 MB, between two looks at the clock
NAME = "so-vang-%Y%m%d-%H%M%S.db"


class TooSlow(Exception):
    """The copy was not ready in the time that it was given, and was thrown away."""


def copy_verified(engine: Engine, key: bytes, target: Path, within: float | None = None) -> None:
    """Copy the open file to `target`, then open the copy and check every page of it.

    The copy gets its name only after the check, so a name is a promise. within: seconds that all
    of it may take. Raises ClerkError where the disk does not take it or the copy does not check
    out, TooSlow past the seconds; the open file is never touched.
    """
    until = None if within is None else time.monotonic() + within
    unchecked = target.with_name(target.name + ".tam")
    try:
        files.make_folder(target.parent)
        _forget(unchecked)
        _copy(engine, key, unchecked, until)
        _check(unchecked, key, until)
        unchecked.replace(target)
    except OSError as error:
        raise files.explain(error, target) from error
    except dbapi2.Error as error:
        told = explain(DBAPIError("copy", None, error))
        raise told from error
    finally:
        with suppress(OSError):
            _forget(unchecked)


def _forget(unchecked: Path) -> None:
    """Remove a copy that was cut off, with what SQLite kept beside it."""
    for ending in ("", "-wal", "-shm", "-journal"):
        unchecked.with_name(unchecked.name + ending).unlink(missing_ok=True)


def _copy(engine: Engine, key: bytes, target: Path, until: float | None) -> None:
    """The whole file in one step, on one snapshot, whatever is saved meanwhile.

    With an end set, nobody saves any more: then in many steps, and the time is asked between.
    Without a journal, because a copy that was cut off is thrown away; on the disk before the end.
    """
    source = engine.raw_connection()
    try:
        copy = connect(target, key, create=True)
        try:
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            pages = -1 if until is None else STEP
            source.driver_connection.backup(  # type: ignore[union-attr]
                copy, pages=pages, progress=_Patience(until), sleep=WAIT
            )
        finally:
            copy.close()
    finally:
        source.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


class _Patience:
    """Ends a copy whose turn never comes, where the driver would ask for ever, or whose time is up.

    until: on the monotonic clock.
    """

    def __init__(self, until: float | None) -> None:
        self._until, self._refused = until, 0

    def __call__(self, status: int, _left: int, _total: int) -> None:
        _in_time(self._until)
        self._refused += status in (dbapi2.SQLITE_BUSY, dbapi2.SQLITE_LOCKED)
        if self._refused > MOST_WAITS:
            raise dbapi2.OperationalError("database is locked")


def _in_time(until: float | None) -> None:
    if until is not None and time.monotonic() > until:
        raise TooSlow


def _check(path: Path, key: bytes, until: float | None = None) -> None:
    """Every page carries its seal, and the trees hold together."""
    _in_time(until)
    try:
        copy = connect(path, key)
        try:
            faults = copy.execute("PRAGMA cipher_integrity_check").fetchall()
            _in_time(until)
            answer = copy.execute("PRAGMA quick_check").fetchone()[0]
            copy.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            copy.close()
    except CannotOpen as error:
        faults, answer = [], str(error)
    if faults or answer != "ok":
        raise ClerkError(
            what="Bản sao lưu vừa chép không đọc lại được.",
            kept="Sổ đang dùng vẫn nguyên, các bản sao lưu cũ vẫn còn.",
            todo="Kiểm tra chỗ trống và ổ đĩa rồi sao lưu lại.",
            details=str(answer)[:80],
        )


def name_for(instant: datetime) -> str:
    """The file name of a copy made at an instant, in Vietnam's time."""
    return f"{instant.astimezone(VIETNAM):{NAME}}"


def copies(folder: Path) -> dict[datetime, Path]:
    """The copies in a folder by the instant their names tell, newest first."""
    found = {}
    for path in folder.glob("so-vang-*.db"):
        with suppress(ValueError):  # somebody's own file of a like name is left alone
            found[datetime.strptime(path.name, NAME).replace(tzinfo=VIETNAM)] = path
    return dict(sorted(found.items(), reverse=True))


def to_keep(made: Collection[datetime], now: datetime) -> set[datetime]:
    """Which copies stay: all of two days, then the last of a day, of a week and of a month.

    made, now: aware instants. Days, weeks and months are Vietnam's and count only where a copy
    was made, so an office that rests over a summer loses nothing by it. The newest always stays,
    and three at least; one from the future, by a clock set wrong, counts as new.
    """
    newest_first = sorted(made, reverse=True)
    kept = set(newest_first[:FEWEST])
    kept.update(instant for instant in newest_first if instant > now - ALL_FOR)
    for most, period in ((DAYS, _day), (WEEKS, _week), (MONTHS, _month)):
        kept.update(_last_of_each(newest_first, period, most))
    return kept


def _last_of_each(
    newest_first: list[datetime], period: Callable[[datetime], Hashable], most: int
) -> list[datetime]:
    last: dict[Hashable, datetime] = {}
    for instant in newest_first:
        last.setdefault(period(instant), instant)
    return list(last.values())[:most]


def _day(instant: datetime) -> date:
    return local_day(instant)


def _week(instant: datetime) -> tuple[int, int]:
    return local_day(instant).isocalendar()[:2]


def _month(instant: datetime) -> tuple[int, int]:
    day = local_day(instant)
    return day.year, day.month


def thin_out(folder: Path, now: datetime) -> None:
    """Remove the copies that need not stay, each with its key file. Raises ClerkError."""
    found = copies(folder)
    kept = to_keep(found, now)
    for instant, path in found.items():
        if instant in kept:
            continue
        try:
            path.unlink(missing_ok=True)
            path.with_suffix(KEYS).unlink(missing_ok=True)
        except OSError as error:
            raise files.explain(error, path) from error


def newest(folder: Path) -> datetime | None:
    """When the newest copy in a folder was made, None where there is none."""
    return next(iter(copies(folder)), None)


def changed_since(session: Session, db: str, instant: datetime) -> bool:
    """Whether the file's journal went on after an instant."""
    last = select(JournalEntry.claimed_at).filter_by(db=db).order_by(JournalEntry.n.desc()).limit(1)
    written = session.scalar(last)
    return written is not None and written > instant
