"""The one record of every change. Entries are chained and never changed (docs/wire-format.md)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class JournalEntry(Base):
    """One change of one record. `hash` covers every column but itself, `prev` among them."""

    __tablename__ = "journal_entry"
    __table_args__ = (
        Index("ix_journal_entry_record", "record_id", "db", "n"),
        {"info": {"append_only": True}},
    )

    db: Mapped[str] = mapped_column(primary_key=True)  # 32 hex, the file that wrote it
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)  # 1, 2, 3, … in that file
    record_type: Mapped[str]
    record_id: Mapped[UUID]
    action: Mapped[str]  # create, change, delete, restore
    base_rev: Mapped[str | None]
    rev: Mapped[str]
    actor_id: Mapped[UUID]
    lamport: Mapped[int]
    claimed_at: Mapped[datetime]  # the clock of the machine that wrote it, whole seconds
    reason: Mapped[str | None]
    payload_hash: Mapped[str]  # SHA-256 of salt and payload, so a lawful erasure leaves the chain
    prev: Mapped[str]
    hash: Mapped[str]


class JournalPayload(Base):
    """The fields of an entry before and after, kept beside it so that they can be erased by law."""

    __tablename__ = "journal_payload"

    db: Mapped[str] = mapped_column(primary_key=True)
    n: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    salt: Mapped[bytes]
    fields: Mapped[bytes]  # canonical JSON {"after": {...}, "before": {...}}
