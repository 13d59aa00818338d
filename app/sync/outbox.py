"""The outbox: the next run of journal entries becomes a package, and receipts come back to it."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import canonical, files
from app import identity as values
from app.errors import ClerkError
from app.identity import Identity
from app.journal import entry_json
from app.packages import ops, receipts, wire
from app.packages.errors import PackageError
from app.packages.limits import (
    ATTACHMENT_BYTES,
    ATTACHMENTS,
    CIPHERTEXT_BYTES,
    FILE_BYTES,
    MIB,
    OPS,
    OPS_BYTES,
)
from app.packages.receipts import RECEIVED, SignedReceipt
from app.progress import Report, ignore
from app.sync.connection import need_trust
from db.attachments import Blob
from db.journal import JournalEntry, JournalPayload
from db.outbox import Package

FOLDER = "goi"
BATCH = 1_000  # entries read at once
ENTRY_BYTES = 700  # more than a line has beside its fields and its reason
MOST_ATTACHED = CIPHERTEXT_BYTES - OPS_BYTES - MIB  # bytes of files in one package
NEWEST = "newest_receipt"  # local value: hash of the newest receipt's line, and its nonce
BEHIND = "behind"  # local value: the number of a package that a copy gone back to did not know


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sealed package without the receipt that says it was received."""

    seq: int
    digest: str
    header_hash: str
    changes: int
    size: int  # bytes
    is_sent: bool


@dataclass(frozen=True, slots=True)
class Counts:
    """What the status bar says. changes: entries the province has not confirmed."""

    changes: int
    packages: int
    sent_at: datetime | None  # the last time anything left, None before the first


def counts(session: Session, db: str) -> Counts:
    """How much waits, and when something was sent last."""
    head = session.scalar(select(func.max(JournalEntry.n)).where(JournalEntry.db == db)) or 0
    received = select(func.max(Package.last_n)).where(Package.receipt_status.in_(RECEIVED))
    confirmed = session.scalar(received) or 0
    return Counts(
        head - confirmed,
        len(waiting(session)),
        session.scalar(select(func.max(Package.sent_at))),
    )


def waiting(session: Session) -> list[Waiting]:
    """Packages that may be sent (again), oldest first."""
    query = select(Package).order_by(Package.seq)
    return [
        Waiting(
            found.seq,
            found.digest,
            found.header_hash,
            found.last_n - found.first_n + 1,
            found.size,
            found.sent_at is not None,
        )
        for found in session.scalars(query)
        if found.receipt_status not in RECEIVED
    ]


def seal_outbox(
    session: Session, identity: Identity, folder: Path, now: datetime, report: Report = ignore
) -> Waiting | None:
    """Seal the next run of entries that are in no package yet; None where there is nothing.

    folder: of the office; the file is on the disk before the row exists. Call again until None.
    Raises Cancelled from `report`, ClerkError, and PackageError where the journal is not whole.
    """
    trust = need_trust(session, identity)
    _require_newest(session)
    refused = select(func.min(Package.seq)).filter_by(receipt_status=receipts.REJECTED)
    if (seq := session.scalar(refused)) is not None:
        raise ClerkError(
            what=f"Tỉnh chưa nhận được gói số {seq}.",
            kept="Mọi thay đổi vẫn ở trong máy.",
            todo="Xem lời tỉnh trả lời ở gói đó, rồi bấm Lập lại gói.",
            details=f"seq {seq}",
        )
    last = session.scalars(select(Package).order_by(Package.seq.desc()).limit(1)).first()
    after = last.last_n if last else 0
    run = _next_run(session, identity.db, after, report)
    if run is None:
        return None
    newest = values.get(session, NEWEST)
    place = wire.Place(
        device=identity.device_id,
        db=identity.db,
        seq=(last.seq if last else 0) + 1,
        prev=last.header_hash if last else wire.NOTHING,
        last_receipt=newest[:32].hex() if newest else None,
        nonce=newest[32:].hex() if newest else None,
    )
    sealed = wire.seal(
        run.written,
        run.attachments,
        place,
        identity.device_key,
        trust.age,
        secrets.token_bytes(16),
    )
    files.make_folder(folder / FOLDER)
    files.write_careful(path_of(folder, sealed.digest), sealed.data)
    session.add(
        Package(
            seq=place.seq,
            digest=sealed.digest,
            header_hash=sealed.hash,
            first_n=after + 1,
            last_n=run.last,
            size=len(sealed.data),
            sealed_at=now,
        )
    )
    session.flush()
    changes = run.last - after
    return Waiting(place.seq, sealed.digest, sealed.hash, changes, len(sealed.data), False)


def _require_newest(session: Session) -> None:
    """A file gone back past what it sealed would give a number, and what it numbers, twice."""
    behind = values.get(session, BEHIND)
    if behind:
        seq = int.from_bytes(behind, "big")
        raise ClerkError(
            what=f"Sổ này được mở lại từ bản sao cũ hơn gói số {seq} đã lập.",
            kept="Mọi thay đổi vẫn ở trong máy. Máy không gửi để tỉnh khỏi nhận hai bản khác nhau.",
            todo="Mở lại bản sao mới hơn, hoặc gọi người phụ trách ở tỉnh.",
            details=f"seq {seq}",
        )


def seal_again(session: Session, seq: int) -> None:
    """Take back a package that the province refused, and those after it: all are sealed anew.

    Raises ClerkError for any other package: what may have been applied keeps its bytes.
    """
    packages = list(session.scalars(select(Package).where(Package.seq >= seq)))
    status = {package.seq: package.receipt_status for package in packages}
    if status.get(seq) != receipts.REJECTED or any(found in RECEIVED for found in status.values()):
        raise ClerkError(
            what=f"Gói số {seq} không lập lại được.",
            kept="Gói vẫn ở trong máy và gửi lại được.",
            todo="Gửi lại gói này như cũ; gửi nhiều lần không sao.",
        )
    for package in packages:
        session.delete(package)
    session.flush()


def read_package(folder: Path, package: Waiting) -> bytes:
    """The bytes of a sealed package, as sealed. Raises ClerkError where the file is damaged."""
    data = files.read_capped(path_of(folder, package.digest), FILE_BYTES)
    if sha256(data).hexdigest() != package.digest:
        raise PackageError("body_hash", f"seq {package.seq}")
    return data


def path_of(folder: Path, digest: str) -> Path:
    return folder / FOLDER / f"{digest}.tdkt"


def mark_sent(session: Session, seq: int, way: str, now: datetime) -> None:
    """Note that a package left. way: network or usb. Sent is not received."""
    package = session.get_one(Package, seq)
    package.sent_at, package.sent_by = now, way
    session.flush()


def store_receipt(
    session: Session, identity: Identity, data: bytes, now: datetime
) -> SignedReceipt:
    """Check a receipt and keep it with its package; one that says less than is known is not kept.

    Raises PackageError for a receipt of another province, device or package, and where the
    province's end of the journal is not ours: then somebody edited one of the two.
    """
    trust = need_trust(session, identity)
    signed = receipts.read_receipt(data, trust.sign_key)
    receipt = signed.receipt
    if (receipt.province, receipt.device) != (trust.province, identity.device_id):
        raise PackageError("other_package", "province or device")
    package = session.scalars(
        select(Package).where(Package.header_hash == receipt.header, Package.seq == receipt.seq)
    ).first()
    if package is None or receipt.db != identity.db:
        raise PackageError("other_package", "header")
    if signed.is_received:
        ours = session.scalar(select(JournalEntry.hash).filter_by(db=identity.db, n=package.last_n))
        if (receipt.head_n, receipt.head) != (package.last_n, ours):
            raise PackageError("head", f"n {package.last_n}")
    if package.receipt_status in RECEIVED or not receipt.province_seq:
        return signed  # without a number the province kept nothing: the same bytes may come again
    package.receipt, package.receipt_status = data, receipt.status
    package.receipt_at = now
    if package.sent_at is None:
        package.sent_at, package.sent_by = now, "usb"
    values.put(session, NEWEST, bytes.fromhex(signed.hash) + bytes.fromhex(receipt.nonce))
    session.flush()
    return signed


@dataclass(frozen=True, slots=True)
class _Run:
    written: ops.Written
    attachments: dict[str, bytes]
    last: int


def _next_run(session: Session, db: str, after: int, report: Report) -> _Run | None:
    """As many entries as one package holds."""
    parts: list[tuple[dict[str, Any], str, bytes]] = []
    attachments: dict[str, bytes] = {}
    size, attached, last = 0, 0, after
    head = session.scalar(select(func.max(JournalEntry.n)).where(JournalEntry.db == db)) or 0
    for entry, salt, fields in _entries(session, db, after):
        written = entry_json(entry)
        found = _attachment(session, entry["record_type"], fields, attachments)
        size += len(fields) + ENTRY_BYTES + 6 * len(entry["reason"] or "")
        attached += sum(len(data) for data in found.values())
        full = len(parts) == OPS or size > OPS_BYTES or len(attachments) + len(found) > ATTACHMENTS
        if parts and (full or attached > MOST_ATTACHED):
            break
        parts.append((written, salt.hex(), fields))
        attachments.update(found)
        last = entry["n"]
        report(last - after, min(head - after, OPS))
    return _Run(ops.join(parts), attachments, last) if parts else None


def _entries(session: Session, db: str, after: int) -> Iterator[tuple[Any, bytes, bytes]]:
    while True:
        query = (
            select(*JournalEntry.__table__.columns, JournalPayload.salt, JournalPayload.fields)
            .join(
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
            yield row, row["salt"], row["fields"]
        if len(rows) < BATCH:
            return


def _attachment(
    session: Session, record_type: str, fields: bytes, held: dict[str, bytes]
) -> dict[str, bytes]:
    if record_type != "attachment":
        return {}
    digest = canonical.decode(fields)["after"].get("sha256")
    if digest is None or digest in held:
        return {}
    data = session.scalar(select(Blob.data).filter_by(sha256=digest))
    if data is None or len(data) > ATTACHMENT_BYTES:
        raise PackageError("members", "attachment")
    return {digest: data}
