"""Kiểm tra nhật ký: whether the chain is whole and the rows still say what it says."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import chain, groupby, islice
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import identity
from app.errors import ClerkError
from app.fields import to_wire
from app.journal import START, Head, entry_hash, entry_json, payload_hash
from app.packages import receipts
from app.packages.trust import Trust
from app.progress import Report, ignore
from app.sync import connection
from db.attachments import Attachment, Blob
from db.base import Record, journaled_columns
from db.journal import JournalEntry, JournalPayload
from db.outbox import Package
from db.tables import RECORDS

BATCH = 2_000
MOST_FAULTS = 100  # enough to see what happened; a broken file has one fault per row


# What reading a value raises that was not written by this program.
UNREADABLE = (ValueError, TypeError, LookupError, AttributeError)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it was written.

    what: chain or payload, where: n of the entry; row, where: type and id; file, where: its digest;
    receipt, where: seq of the package whose receipt tells of another journal than this one.
    """

    what: str
    where: str


@dataclass(frozen=True, slots=True)
class AuditResult:
    """What a check of one file's journal found; `erased` payloads are gone, and are faults too."""

    entries: int
    records: int
    erased: int
    head: Head
    faults: tuple[Fault, ...]


def check(session: Session, db: str, report: Report = ignore) -> AuditResult:
    """Read the whole journal of a file and compare every record and stored file with it, and its
    chain with every receipt: what the province signed holds also against a chain hashed anew.

    Raises Cancelled from `report`. Reads in batches: memory does not grow with the file.
    """
    total = int(
        session.scalar(select(func.count()).select_from(JournalEntry).filter_by(db=db)) or 0
    )
    faults: list[Fault] = []
    head, erased, records = Head(0, START, 0), 0, 0
    try:
        for entry, payload in _entries(session, db):
            if (
                entry["n"] != head.n + 1
                or entry["prev"] != head.hash
                or entry_hash(entry_json(entry)) != entry["hash"]
            ):
                faults.append(Fault("chain", str(entry["n"])))
            if payload is None:  # nothing in this program erases one yet
                erased += 1
                faults.append(Fault("payload", str(entry["n"])))
            elif not _fits(payload, entry["payload_hash"]):
                faults.append(Fault("payload", str(entry["n"])))
            head = Head(entry["n"], entry["hash"], entry["lamport"])
            if entry["n"] % BATCH == 0:
                report(entry["n"], total)
            if len(faults) >= MOST_FAULTS:
                break
        others = (
            _compare_rows(session),
            _compare_files(session, db),
            _compare_receipts(session, db),
        )
        for fault in chain(*others):
            records += fault is None
            if fault is not None and len(faults) < MOST_FAULTS:
                faults.append(fault)
    except UNREADABLE:  # an entry that nobody can have written: there is nothing to compare with
        faults.append(Fault("chain", str(head.n + 1)))
    report(total, total)
    return AuditResult(head.n, records, erased, head, tuple(faults))


def damage(session: Session) -> list[str]:
    """Pages whose seal is broken, also where no record lies, and trees that do not hold."""
    run = session.connection().exec_driver_sql
    found = [str(row[0]) for row in run("PRAGMA cipher_integrity_check")]
    found += [str(row[0]) for row in run("PRAGMA quick_check(20)") if row[0] != "ok"]
    return found


def _fits(payload: tuple[Any, Any], wanted: str) -> bool:
    salt, fields = payload
    both = isinstance(salt, bytes) and isinstance(fields, bytes)
    return both and payload_hash(salt, fields) == wanted


def _entries(session: Session, db: str) -> Iterator[tuple[Any, tuple[Any, Any] | None]]:
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


def _compare_rows(session: Session) -> Iterator[Fault | None]:
    """One None for every record that reads as the journal says, and a fault for every other.

    The journal is walked once by record, in the order of an index, so nothing is sorted.
    """
    query = (
        select(
            JournalEntry.record_id,
            JournalEntry.record_type,
            JournalEntry.rev,
            JournalEntry.lamport,
            JournalPayload.fields,
        )
        .outerjoin(
            JournalPayload,
            (JournalPayload.db == JournalEntry.db) & (JournalPayload.n == JournalEntry.n),
        )
        .order_by(JournalEntry.record_id)
        .execution_options(yield_per=BATCH)
    )
    met = dict.fromkeys(RECORDS, 0)
    groups = groupby(session.execute(query), key=lambda found: found.record_id)
    while batch := {key: list(entries) for key, entries in islice(groups, BATCH)}:
        for record_type, kind in RECORDS.items():
            keys = [key for key, entries in batch.items() if entries[0].record_type == record_type]
            rows = _rows(session, kind, keys)
            met[record_type] += len(rows)
            for key in keys:
                same = key in rows and _agrees(record_type, rows[key], batch[key])
                yield None if same else Fault("row", f"{record_type} {key}")
    for record_type, kind in RECORDS.items():
        if session.scalar(select(func.count()).select_from(kind)) != met[record_type]:
            written = select(JournalEntry.record_id).where(JournalEntry.record_id == kind.id)
            unwritten = select(kind.id).where(~written.exists()).limit(MOST_FAULTS)
            for key in session.scalars(unwritten):
                yield Fault("row", f"{record_type} {key}")


def _rows(session: Session, kind: type[Record], keys: Sequence[UUID]) -> dict[UUID, Any]:
    """The rows of some records; one whose values can't even be read is not among them."""
    if not keys:
        return {}
    query = select(*kind.__table__.columns).where(kind.id.in_(keys))
    try:
        return {row["id"]: row for row in session.execute(query).mappings()}
    except UNREADABLE:
        if len(keys) == 1:
            return {}
        middle = len(keys) // 2
        return _rows(session, kind, keys[:middle]) | _rows(session, kind, keys[middle:])


def _agrees(record_type: str, row: Mapping[Any, Any], entries: Sequence[Any]) -> bool:
    """Whether a row says what its entries say, one after the other."""
    fields, rev = _replay(sorted(entries, key=lambda entry: (entry.lamport, entry.rev)))
    names = journaled_columns(RECORDS[record_type])
    try:
        stored = {name: to_wire(row[name]) for name in names if row[name] is not None}
    except TypeError:
        return False
    expected = {name: value for name, value in fields.items() if value is not None}
    return stored == expected and row["rev"] == rev


def _replay(entries: Sequence[Any]) -> tuple[dict[str, Any], str]:
    fields: dict[str, Any] = {}
    for entry in entries:
        if entry.fields is not None:
            try:
                fields.update(json.loads(entry.fields)["after"])
            except UNREADABLE:
                fields["damaged"] = True  # agrees with no row; the payload has its own fault
    return fields, entries[-1].rev


def _compare_files(session: Session, db: str) -> Iterator[Fault]:
    """A fault for every stored file whose bytes are not those of its digest, or are gone."""
    blobs = select(Blob.sha256, Blob.data).execution_options(yield_per=1)
    for digest, data in session.execute(blobs):
        if sha256(data).hexdigest() != digest:
            yield Fault("file", digest)
    stored = select(Blob.sha256).where(Blob.sha256 == Attachment.sha256)
    gone = select(Attachment.sha256).where(~stored.exists(), Attachment.rev.startswith(db[:8]))
    for digest in session.scalars(gone.distinct()):
        yield Fault("file", digest)


def _compare_receipts(session: Session, db: str) -> Iterator[Fault]:
    """A fault for every receipt that the province did not sign, or that names another end of the
    journal at its package's last entry than the one that stands there."""
    try:
        trust = connection.find_trust(session, identity.load(session))
    except (ClerkError, *UNREADABLE):
        trust = None  # then no receipt that lies here can be believed
    query = (
        select(Package.seq, Package.last_n, Package.receipt, JournalEntry.hash)
        .outerjoin(JournalEntry, (JournalEntry.db == db) & (JournalEntry.n == Package.last_n))
        .where(Package.receipt.is_not(None))
        .order_by(Package.seq)
    )
    for seq, last_n, receipt, stands in session.execute(query):
        if trust is None or not _holds(receipt or b"", trust, (db, seq, last_n, stands)):
            yield Fault("receipt", str(seq))


def _holds(data: bytes, trust: Trust, stands: tuple[str, int, int, str | None]) -> bool:
    """Whether a receipt is the province's own and, where it says received, of this journal."""
    try:
        signed = receipts.read_receipt(data, trust.sign_key)
    except (ClerkError, *UNREADABLE):
        return False
    told = signed.receipt
    return not signed.is_received or (told.db, told.seq, told.head_n, told.head) == stands
