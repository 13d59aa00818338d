"""Intake: one package in, one signed receipt out, whatever happened before.

The cases are told in docs/wire-format.md. Whoever sends the same bytes twice gets the same
receipt; nothing that was applied is ever overwritten.
"""

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.exc import DataError, IntegrityError

from app import files
from app.clock import Clock
from app.errors import ClerkError
from app.packages import errors, receipts, wire
from app.packages.errors import PackageError
from app.packages.limits import FILE_BYTES
from app.packages.ops import START
from app.packages.receipts import Receipt, SignedReceipt
from app.province import applying, given
from app.province.cases import HELD, Verdict, decide
from app.province.folder import Province
from db.province import Device, DeviceFile, TakenPackage, Task

DAMAGED = ("cut_short", "body_length", "body_hash", "too_large")  # on the way: may come again
SETTLED = (*receipts.RECEIVED, receipts.REJECTED)

# made once: putting a statement together costs as much as running it
DEVICE = select(Device).where(Device.id == bindparam("device"))
DEVICE_LOCKED = DEVICE.with_for_update()
PACKAGE = select(TakenPackage).where(TakenPackage.body == bindparam("body"))
PLACE = select(DeviceFile).where(
    DeviceFile.device == bindparam("device"), DeviceFile.db == bindparam("db")
)
NEXT = (
    select(TakenPackage.body, TakenPackage.way)
    .join(
        DeviceFile,
        (DeviceFile.device == TakenPackage.device)
        & (DeviceFile.db == TakenPackage.db)
        & (DeviceFile.seq + 1 == TakenPackage.seq),
    )
    .where(TakenPackage.device == bindparam("device"), TakenPackage.db == bindparam("db"))
    .where(TakenPackage.status == receipts.STORED)
    .order_by(TakenPackage.arrived_at, TakenPackage.body)
    .limit(1)
)
ADVANCE = (
    update(DeviceFile)
    .where(DeviceFile.device == bindparam("of_device"), DeviceFile.db == bindparam("of_db"))
    .values({name: bindparam(f"new_{name}") for name in ("seq", "hash", "head_n", "head")})
)


@dataclass(frozen=True, slots=True)
class _Arrived:
    """A package on the table. opened is None and code says why where it was refused."""

    preamble: wire.Preamble
    data: bytes
    way: str
    at: datetime
    opened: wire.Opened | None
    code: str | None = None


def take(province: Province, data: bytes, way: str, now: Clock) -> SignedReceipt:
    """Settle one package as far as it can be settled, and the ones that waited for it.

    way: network or usb. Never raises for what a package says: that is in the receipt.
    """
    try:
        preamble = wire.read_preamble(data)
    except PackageError as error:
        return given.refuse(province, None, error, now())
    try:
        known = province.device_keys.get(preamble.header.device)
        if known is None:
            known_device(province, preamble)
        else:
            wire.verify(preamble, known)
        arrived = _open(province, preamble, data, way, now())
        answer = _settle(province, arrived)
    except PackageError as error:
        return given.refuse(province, preamble, error, now())
    if answer.is_received and any(province.waiting.iterdir()):
        take_waiting(province, preamble.header.device, preamble.header.db, now)
    return answer


def _open(
    province: Province, preamble: wire.Preamble, data: bytes, way: str, at: datetime
) -> _Arrived:
    """A package whose signature was verified, opened as far as it can be.

    Raises PackageError only for bytes that were damaged on the way: they may come again.
    """
    try:
        opened = wire.open_body(preamble, data[preamble.size :], province.keys.age_secrets)
    except PackageError as error:
        if error.code in DAMAGED:
            raise
        return _Arrived(preamble, data, way, at, None, error.code)
    return _Arrived(preamble, data, way, at, opened)


def known_device(province: Province, preamble: wire.Preamble) -> Any:
    """The enrolled device that signed a package. Raises PackageError for all others.

    What is raised here is not final: the same bytes may come again after enrolment or release.
    """
    with province.engine.connect() as connection:
        device = connection.execute(DEVICE, {"device": preamble.header.device}).first()
    if device is None:
        raise PackageError("unknown_device")
    wire.verify(preamble, device.public_key)
    if device.status == "stopped":
        raise PackageError("device_stopped")
    province.device_keys[device.id] = device.public_key
    return device


def take_waiting(province: Province, device: str, db: str, now: Clock) -> None:
    """Apply what waited for the package that was just applied, one transaction each."""
    while True:
        with province.engine.connect() as connection:
            next_one = connection.execute(NEXT, {"device": device, "db": db}).first()
        if next_one is None:
            return
        try:
            data = files.read_capped(kept_at(province, next_one.body), FILE_BYTES)
            preamble = wire.read_preamble(data)
            known_device(province, preamble)
            arrived = _open(province, preamble, data, next_one.way, now())
        except ClerkError:  # the kept bytes went bad; the office still has them and sends again
            return
        _settle(province, arrived)


def receipt_of(province: Province, body: str) -> SignedReceipt | None:
    """The newest receipt of a package, signed from its row; None where it never was settled."""
    with province.engine.connect() as connection:
        return given.read(province, connection, TakenPackage.body == body)


def _stored(
    province: Province, connection: Connection, preamble: wire.Preamble
) -> SignedReceipt | None:
    """The receipt of these very bytes where nothing is left to be done for them."""
    found = connection.execute(PACKAGE, {"body": preamble.header.body_sha256}).first()
    if found is None or found.header != preamble.hash or found.status not in SETTLED:
        return None
    return given.read_number(province, connection, found.receipt)


def _settle(province: Province, arrived: _Arrived) -> SignedReceipt:
    """Decide and write everything about one package in one transaction.

    Raises PackageError for a device that was stopped meanwhile.
    """
    try:
        answer = _in_one(province, arrived)
    except PackageError as error:
        if error.code == "device_stopped":
            raise
        answer = _in_one(province, replace(arrived, opened=None, code=error.code))
    except (IntegrityError, DataError):
        # either another process took the same bytes first, or a rule of the database refuses a row
        with province.engine.connect() as connection:
            stored = _stored(province, connection, arrived.preamble)
        answer = stored or _in_one(province, replace(arrived, opened=None, code="record"))
    if answer.receipt.status in SETTLED:
        with suppress(OSError):
            kept_at(province, answer.receipt.package).unlink(missing_ok=True)
    return answer


def _in_one(province: Province, arrived: _Arrived) -> SignedReceipt:
    header, opened = arrived.preamble.header, arrived.opened
    with province.writer.begin() as connection:
        device = connection.execute(DEVICE_LOCKED, {"device": header.device}).one()
        if device.status == "stopped":
            raise PackageError("device_stopped")
        before = connection.execute(PACKAGE, {"body": header.body_sha256}).first()
        if before is not None and before.status in SETTLED:
            return given.read_number(province, connection, before.receipt)
        place = connection.execute(PLACE, {"device": header.device, "db": header.db}).first()
        if opened is None:
            verdict = Verdict(receipts.REJECTED, arrived.code)
        else:
            verdict = decide(connection, device, place, arrived.preamble)
        if before is not None and verdict.status == before.status:
            return given.read_number(province, connection, before.receipt)  # it still waits
        head_n, head = (place.head_n, place.head) if place else (0, START)
        done = applying.Applied(0, ())
        if verdict.status == receipts.APPLIED and opened is not None:
            run = opened.run
            if run.first != head_n + 1 or run.prev != head:
                raise PackageError("op_chain", "journal")
            office = device.office_id
            done = applying.apply(connection, office, run, opened.attachments, arrived.at)
            _advance(connection, arrived.preamble, verdict, run.last, run.head)
            head_n, head = run.last, run.head
            if done.conflicts:
                verdict = replace(verdict, status=receipts.APPLIED_WITH_CONFLICTS)
        elif verdict.status != receipts.REJECTED:
            # on the disk before the promise that it is kept
            files.write_careful(kept_at(province, header.body_sha256), arrived.data)
        if verdict.task:
            _ask_a_person(connection, verdict.task, header, arrived.at)
        receipt = _receipt(province, arrived, verdict, done, device.last_receipt, head_n, head)
        signed = given.give(province, connection, receipt)
        _write_package(connection, arrived, verdict, before, signed.receipt.province_seq)
        return signed


def _receipt(
    province: Province,
    arrived: _Arrived,
    verdict: Verdict,
    done: applying.Applied,
    prev_receipt: str,
    head_n: int,
    head: str,
) -> Receipt:
    header, opened = arrived.preamble.header, arrived.opened
    return Receipt(
        package=header.body_sha256,
        header=arrived.preamble.hash,
        device=header.device,
        db=header.db,
        seq=header.seq,
        status=receipts.STORED if verdict.status == HELD else verdict.status,
        province=province.id,
        province_seq=0,
        prev_receipt=prev_receipt,
        nonce=secrets.token_hex(16),
        head_n=head_n,
        head=head,
        at=receipts.at(arrived.at),
        ops=len(opened.run.ops) if opened and verdict.status in receipts.RECEIVED else 0,
        records=done.records,
        conflicts=tuple(str(found) for found in done.conflicts),
        need=verdict.need,
        code=verdict.code,
        text=errors.text_of(verdict.code) if verdict.code else None,
    )


def _write_package(
    connection: Connection, arrived: _Arrived, verdict: Verdict, before: Any, receipt: int
) -> None:
    header, opened = arrived.preamble.header, arrived.opened
    row = {
        "header": arrived.preamble.hash,
        "device": header.device,
        "db": header.db,
        "seq": header.seq,
        "slot": header.seq if verdict.status in receipts.RECEIVED else None,
        "size": len(arrived.data),
        "status": verdict.status,
        "ops": len(opened.run.ops) if opened else 0,
        "receipt": receipt,
    }
    if before is None:
        more = {"body": header.body_sha256, "way": arrived.way, "arrived_at": arrived.at}
        connection.execute(insert(TakenPackage), {**row, **more})
    else:
        connection.execute(update(TakenPackage).filter_by(body=before.body).values(**row))


def _advance(
    connection: Connection, preamble: wire.Preamble, verdict: Verdict, last: int, head: str
) -> None:
    header = preamble.header
    values = {"seq": header.seq, "hash": preamble.hash, "head_n": last, "head": head}
    if verdict.file is None:
        new = {f"new_{name}": value for name, value in values.items()}
        connection.execute(ADVANCE, {"of_device": header.device, "of_db": header.db, **new})
        return
    parent = verdict.file
    connection.execute(
        update(DeviceFile).filter_by(device=header.device, db=parent.db).values(status="replaced")
    )
    connection.execute(
        insert(DeviceFile).values(
            device=header.device,
            db=header.db,
            status="active",
            parent_db=parent.db,
            parent_seq=parent.seq,
            **values,
        )
    )


def _ask_a_person(connection: Connection, kind: str, header: wire.Header, now: datetime) -> None:
    connection.execute(update(Device).filter_by(id=header.device).values(status="frozen"))
    connection.execute(
        insert(Task).values(
            kind=kind, device=header.device, package=header.body_sha256, made_at=now
        )
    )


def kept_at(province: Province, body: str) -> Path:
    """Where the bytes of a package lie while it is not settled."""
    return province.waiting / f"{body}.tdkt"
