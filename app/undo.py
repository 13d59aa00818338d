"""Undo and redo: the fields of an entry put back by new entries, never by removing any."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ClerkError
from app.fields import readers, to_wire
from app.journal import JournalSession, set_deleted
from db.base import Record, append_only, journaled_columns, table
from db.journal import JournalEntry, JournalPayload
from db.tables import RECORDS

AT_ONCE = 500  # entries read together


class Undone(NamedTuple):
    """An entry of the journal, as far as its reversal needs it, and the fields it speaks of."""

    n: int
    record_type: str
    record_id: UUID
    action: str
    fields: bytes | None


class CannotUndo(ClerkError):
    """What was done stays done: it is a paper written once, or somebody has gone on from it."""


def undo(session: Session, db: str, entries: Sequence[int], now: datetime) -> None:
    """Put back what these entries changed, last first; the reversal is journaled like any change.

    An entry that made a record marks it deleted. Raises CannotUndo, changing nothing, where a
    field has been changed again since, or where the entry belongs to a paper written once.
    """
    ordered = sorted(entries, reverse=True)
    for start in range(0, len(ordered), AT_ONCE):
        _undo_some(session, db, ordered[start : start + AT_ONCE], now.astimezone(UTC))
    session.flush()


def _undo_some(session: Session, db: str, ordered: Sequence[int], now: datetime) -> None:
    """Entries and records are read together: an import is fifty thousand of them."""
    entry = JournalEntry  # its columns alone: whole objects of so many cost more than the rest
    query = (
        select(entry.n, entry.record_type, entry.record_id, entry.action, JournalPayload.fields)
        .outerjoin(
            JournalPayload,
            (JournalPayload.db == JournalEntry.db) & (JournalPayload.n == JournalEntry.n),
        )
        .where(JournalEntry.db == db, JournalEntry.n.in_(ordered))
    )
    found = {row.n: Undone(*row) for row in session.execute(query).all()}
    if isinstance(session, JournalSession) and all(map(_is_plain, found.values())):
        _put_away(session, [found[n] for n in ordered], now)
        return
    kinds = {one.record_type for one in found.values()}
    held: list[Record] = []  # the session itself holds no record that nobody else does
    for name in kinds:
        ids = {one.record_id for one in found.values() if one.record_type == name}
        held += session.scalars(select(RECORDS[name]).where(RECORDS[name].id.in_(ids))).all()
    changed: set[UUID] = set()
    for n in ordered:
        one = found[n]
        if one.record_id in changed:  # each reversal of a record has an entry of its own
            session.flush()
            changed.clear()
        with session.no_autoflush:
            _undo_one(session, one, now)
        changed.add(one.record_id)
    session.flush()


def _is_plain(entry: Undone) -> bool:
    """Whether an entry made a record, or only put it away or brought it back."""
    if entry.fields is None or append_only(RECORDS[entry.record_type]):
        return False
    return entry.action == "create" or json.loads(entry.fields)["after"].keys() == {"deleted_at"}


def _put_away(session: JournalSession, ordered: Sequence[Undone], now: datetime) -> None:
    """Records put away, or brought back, past the object mapper: each once and by its own entry."""
    for name in dict.fromkeys(entry.record_type for entry in ordered):
        kind = RECORDS[name]
        mine = [entry for entry in ordered if entry.record_type == name]
        names = journaled_columns(kind)
        ids = {entry.record_id for entry in mine}
        columns = [table(kind).c[column] for column in ("id", "rev", *names)]
        stored = {
            row[0]: (row[1], dict(zip(names, row[2:], strict=True)))
            for row in session.execute(select(*columns).where(table(kind).c.id.in_(ids))).all()
        }
        read = readers(name)["deleted_at"]
        changes = []
        for entry in mine:
            rev, values = stored[entry.record_id]
            payload = json.loads(entry.fields or b"")
            if any(to_wire(values[key]) != new for key, new in payload["after"].items()):
                raise _moved_on()
            gone = now if entry.action == "create" else read(payload["before"]["deleted_at"])
            changes.append((entry.record_id, rev, values["deleted_at"], gone))
            values["deleted_at"] = gone
        set_deleted(session, kind, changes)


def _undo_one(session: Session, entry: Undone, now: datetime) -> None:
    kind = RECORDS[entry.record_type]
    if append_only(kind) or entry.fields is None:
        raise CannotUndo(
            what="Việc này đã ghi vào sổ nên không hoàn tác được.",
            kept="Mọi nội dung vẫn như cũ.",
            todo="Cần sửa thì lập một văn bản đính chính.",
        )
    record = session.get_one(kind, entry.record_id)
    payload = json.loads(entry.fields)
    if entry.action == "create":
        if any(to_wire(getattr(record, name)) != new for name, new in payload["after"].items()):
            raise _moved_on()
        record.deleted_at = now
        return
    read = readers(entry.record_type)
    for name, new in payload["after"].items():
        if to_wire(getattr(record, name)) != new:
            raise _moved_on()
        setattr(record, name, read[name](payload["before"].get(name)))


def _moved_on() -> CannotUndo:
    return CannotUndo(
        what="Chỗ này đã được sửa tiếp sau đó nên không hoàn tác được.",
        kept="Bản đang có vẫn được giữ.",
        todo="Mở Lịch sử để xem và sửa lại từng chỗ.",
    )
