"""Verified copies of the clerk's file: made by the database itself, then opened and checked."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from app.clock import VIETNAM
from app.errors import ClerkError
from db.engine import CannotOpen, connect


def copy_verified(engine: Engine, key: bytes, target: Path) -> None:
    """Copy the open file to `target`, then open the copy and check every page of it.

    The copy gets its name only after the check, so a name is a promise. Raises ClerkError where
    the copy does not check out; the open file is never touched.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    unchecked = target.with_name(target.name + ".tam")
    unchecked.unlink(missing_ok=True)
    source = engine.raw_connection()
    try:
        copy = connect(unchecked, key, create=True)
        try:
            source.driver_connection.backup(copy)  # type: ignore[union-attr]
        finally:
            copy.close()
    finally:
        source.close()
    _check(unchecked, key)
    unchecked.replace(target)


def _check(path: Path, key: bytes) -> None:
    try:
        copy = connect(path, key)
        try:
            faults = copy.execute("PRAGMA cipher_integrity_check").fetchall()
            answer = copy.execute("PRAGMA integrity_check").fetchone()[0]
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
    return f"so-vang-{instant.astimezone(VIETNAM):%Y%m%d-%H%M%S}.db"
