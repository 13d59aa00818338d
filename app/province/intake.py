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

from sqlalchemy import Connection, insert, select, update
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
        device = known_device(province, preamble)
        stored = _stored_receipt(province, preamble)
        if stored is not None:
            return stored
        arrived = _open(province, device, preamble, data, way, now())
    except PackageError as error:
        return given.refuse(province, preamble, error, now())
    answer = _settle(province, arrived)
    if answer.is_received:
        take_waiting(province, preamble.header.device, preamble.header.db, now)
    return answer


def _open(
    province: Province,
    device: Any,
    preamble: wire.Preamble,
    data: bytes,
    way: str,
    at: datetime,
) -> _Arrived:
    """Raises PackageError only for bytes that were damaged on the way: they may come again."""
    try:
        opened = wire.open_sealed(data, device.public_key, province.keys.age_secrets)
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
        query = select(Device).where(Device.id == preamble.header.device)
        device = connection.execute(query).first()
    if device is None:
        raise PackageError("unknown_device")
    wire.verify(preamble, device.public_key)
    if device.status == "stopped":
        raise PackageError("device_stopped")
    return device


def take_waiting(province: Province, device: str, db: str, now: Clock) -> None:
    """Apply what waited for the package that was just applied, one transaction each."""
    while True:
        with province.engine.connect() as connection:
            query = (
                select(TakenPackage.body, TakenPackage.way)
                .join(
                    DeviceFile,
                    (DeviceFile.device == TakenPackage.device)
                    & (DeviceFile.db == TakenPackage.db)
                    & (DeviceFile.seq + 1 == TakenPackage.seq),
                )
                .where(TakenPackage.device == device, TakenPackage.db == db)
                .where(TakenPackage.status == receipts.STORED)
                .order_by(TakenPackage.arrived_at, TakenPackage.body)
            )
            next_one = connection.execute(query).first()
        if next_one is None:
            return
        try:
            data = files.read_capped(kept_at(province, next_one.body), FILE_BYTES)
            preamble = wire.read_preamble(data)
            known = known_device(province, preamble)
            arrived = _open(province, known, preamble, data, next_one.way, now())
        except ClerkError:  # the kept bytes went bad; the office still has them and sends again
            return
        _settle(province, arrived)


def receipt_of(province: Province, body: str) -> SignedReceipt | None:
    """The newest receipt of a package, signed from its row; None where it never was settled."""
    with province.engine.connect() as connection:
        return given.read(province, connection, TakenPackage.body == body)


def _stored_receipt(province: Province, preamble: wire.Preamble) -> SignedReceipt | None:
    """The receipt of these very bytes where nothing is left to be done for them."""
    with province.engine.connect() as connection:
        return given.read(
            province,
            connection,
            TakenPackage.body == preamble.header.body_sha256,
            TakenPackage.header == preamble.hash,
            TakenPackage.status.in_(SETTLED),
        )


def _settle(province: Province, arrived: _Arrived) -> SignedReceipt:
    """Decide and write everything about one package in one transaction."""
    try:
        answer = _in_one(province, arrived)
    except PackageError as error:
        answer = _in_one(province, replace(arrived, opened=None, code=error.code))
    except (IntegrityError, DataError):
        # either another process took the same bytes first, or a rule of the database refuses a row
        stored = _stored_receipt(province, arrived.preamble)
        answer = stored or _in_one(province, replace(arrived, opened=None, code="record"))
    if answer.receipt.status in SETTLED:
        with suppress(OSError):
            kept_at(province, answer.receipt.package).unlink(missing_ok=True)
    return answer


def _in_one(province: Province, arrived: _Arrived) -> SignedReceipt:
    header, opened = arrived.preamble.header, arrived.opened
    with province.writer.begin() as connection:
        lock = select(Device).where(Device.id == header.device).with_for_update()
        device = connection.execute(lock).one()
        before = _row(connection, TakenPackage, body=header.body_sha256)
        if before is not None and before.status in SETTLED:
            return given.read_number(province, connection, before.receipt)
        place = _row(connection, DeviceFile, device=header.device, db=header.db)
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
        connection.execute(insert(TakenPackage).values(**row, **more))
    else:
        connection.execute(update(TakenPackage).filter_by(body=before.body).values(**row))


def _advance(
    connection: Connection, preamble: wire.Preamble, verdict: Verdict, last: int, head: str
) -> None:
    header = preamble.header
    values = {"seq": header.seq, "hash": preamble.hash, "head_n": last, "head": head}
    if verdict.file is None:
        place = update(DeviceFile).filter_by(device=header.device, db=header.db)
        connection.execute(place.values(**values))
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


def _row(connection: Connection, kind: Any, **which: Any) -> Any:
    return connection.execute(select(kind).filter_by(**which)).first()
