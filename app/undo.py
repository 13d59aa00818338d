"""Undo and redo: the fields of an entry put back by new entries, never by removing any."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import canonical
from app.errors import ClerkError
from app.fields import readers, to_wire
from db.base import append_only
from db.journal import JournalEntry, JournalPayload
from db.tables import RECORDS


class CannotUndo(ClerkError):
    """What was done stays done: it is a paper written once, or somebody has gone on from it."""


def undo(session: Session, db: str, entries: Sequence[int], now: datetime) -> None:
    """Put back what these entries changed, last first; the reversal is journaled like any change.

    An entry that made a record marks it deleted. Raises CannotUndo, changing nothing, where a
    field has been changed again since, or where the entry belongs to a paper written once.
    """
    for n in sorted(entries, reverse=True):
        entry = session.get_one(JournalEntry, (db, n))
        fields = session.scalar(select(JournalPayload.fields).filter_by(db=db, n=n))
        kind = RECORDS[entry.record_type]
        if append_only(kind) or fields is None:
            raise CannotUndo(
                what="Việc này đã ghi vào sổ nên không hoàn tác được.",
                kept="Mọi nội dung vẫn như cũ.",
                todo="Cần sửa thì lập một văn bản đính chính.",
            )
        record = session.get_one(kind, entry.record_id)
        payload = canonical.decode(fields)
        if entry.action == "create":
            if any(to_wire(getattr(record, name)) != new for name, new in payload["after"].items()):
                raise _moved_on()
            record.deleted_at = now.astimezone(UTC)
            continue
        read = readers(entry.record_type)
        for name, new in payload["after"].items():
            if to_wire(getattr(record, name)) != new:
                raise _moved_on()
            setattr(record, name, read[name](payload["before"].get(name)))
    session.flush()


def _moved_on() -> CannotUndo:
    return CannotUndo(
        what="Chỗ này đã được sửa tiếp sau đó nên không hoàn tác được.",
        kept="Bản đang có vẫn được giữ.",
        todo="Mở Lịch sử để xem và sửa lại từng chỗ.",
    )
