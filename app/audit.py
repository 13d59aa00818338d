"""Kiểm tra nhật ký: whether the chain is whole and the rows still say what it says."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import canonical
from app.fields import to_wire
from app.journal import START, Head, entry_hash, entry_json, payload_hash
from app.progress import Report, ignore
from db.base import journaled_columns
from db.journal import JournalEntry, JournalPayload
from db.tables import RECORDS

BATCH = 2_000
MOST_FAULTS = 100  # enough to see what happened; a broken file has one fault per row


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it was written. what: chain, payload or row; where: n or an id."""

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class AuditResult:
    """What a check of one file's journal found; `erased` payloads were removed by law."""

    entries: int
    records: int
    erased: int
    head: Head
    faults: tuple[Fault, ...]


def check(session: Session, db: str, report: Report = ignore) -> AuditResult:
    """Read the whole journal of a file and compare every record with it.

    Raises Cancelled from `report`. Reads in batches: memory does not grow with the file.
    """
    total = int(
        session.scalar(select(func.count()).select_from(JournalEntry).filter_by(db=db)) or 0
    )
    faults: list[Fault] = []
    head, erased = Head(0, START, 0), 0
    for entry, payload in _entries(session, db):
        if (
            entry["n"] != head.n + 1
            or entry["prev"] != head.hash
            or entry_hash(entry_json(entry)) != entry["hash"]
        ):
            faults.append(Fault("chain", str(entry["n"])))
        if payload is None:
            erased += 1
        elif payload_hash(payload[0], payload[1]) != entry["payload_hash"]:
            faults.append(Fault("payload", str(entry["n"])))
        head = Head(entry["n"], entry["hash"], entry["lamport"])
        if entry["n"] % BATCH == 0:
            report(entry["n"], total)
        if len(faults) >= MOST_FAULTS:
            break
    records = 0
    for record_type in RECORDS:
        for fault in _compare_rows(session, record_type):
            records += 1
            if fault is not None and len(faults) < MOST_FAULTS:
                faults.append(fault)
    report(total, total)
    return AuditResult(head.n, records, erased, head, tuple(faults))


def _entries(session: Session, db: str) -> Iterator[tuple[Any, tuple[bytes, bytes] | None]]:
    columns = JournalEntry.__table__.columns
    after = 0
    while True:
        query = (
            select(*columns, JournalPayload.salt, JournalPayload.fields)
            .outerjoin(
                JournalPayload,
                (JournalPayload.db == JournalEntry.db) & (JournalPayload.n == JournalEntry.n),
            )
            .where(JournalEntry.db == db, JournalEntry.n > after)
            .order_by(JournalEntry.n)
            .limit(BATCH)
        )
        rows = session.execute(query).mappings().all()
        for row in rows:
            after = row["n"]
            salt = row["salt"]
            yield row, None if salt is None else (salt, row["fields"])
        if len(rows) < BATCH:
            return


def _compare_rows(session: Session, record_type: str) -> Iterator[Fault | None]:
    """One item per record of a type, in the order of ids: None where row and journal agree."""
    kind = RECORDS[record_type]
    names = journaled_columns(kind)
    rows = iter(session.execute(select(*kind.__table__.columns).order_by("id")).mappings())
    row = next(rows, None)
    query = (
        select(JournalEntry.record_id, JournalEntry.rev, JournalPayload.fields)
        .outerjoin(
            JournalPayload,
            (JournalPayload.db == JournalEntry.db) & (JournalPayload.n == JournalEntry.n),
        )
        .where(JournalEntry.record_type == record_type)
        .order_by(JournalEntry.record_id, JournalEntry.lamport)
    )
    written = session.execute(query.execution_options(yield_per=BATCH))
    for record_id, entries in groupby(written, key=lambda found: found.record_id):
        while row is not None and _before(row["id"], record_id):
            yield Fault("row", f"{record_type} {row['id']}")  # a row nobody wrote
            row = next(rows, None)
        fields, rev, erased = _replay(entries)
        if row is None or row["id"] != record_id:
            yield Fault("row", f"{record_type} {record_id}")  # a written row that is gone
            continue
        stored = {name: to_wire(row[name]) for name in names if row[name] is not None}
        expected = {name: value for name, value in fields.items() if value is not None}
        same = erased or (stored == expected and row["rev"] == rev)
        yield None if same else Fault("row", f"{record_type} {record_id}")
        row = next(rows, None)
    while row is not None:
        yield Fault("row", f"{record_type} {row['id']}")
        row = next(rows, None)


def _before(left: UUID, right: UUID) -> bool:
    return left.bytes < right.bytes


def _replay(entries: Any) -> tuple[dict[str, Any], str, bool]:
    fields: dict[str, Any] = {}
    rev, erased = "", False
    for entry in entries:
        rev = entry.rev
        if entry.fields is None:
            erased = True
        else:
            fields.update(canonical.decode(entry.fields)["after"])
    return fields, rev, erased
