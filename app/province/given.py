"""Receipts as rows: given once, read again at any time, signed from what is committed."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from app.packages import errors, receipts, wire
from app.packages.errors import PackageError
from app.packages.ops import START
from app.packages.receipts import Receipt, SignedReceipt
from app.province.folder import Province
from db.province import Device, GivenReceipt, Refusal, TakenPackage

LISTS = ("conflicts", "need")
ADD_RECEIPT = insert(GivenReceipt).returning(GivenReceipt.province_seq)
SET_NEWEST = (
    update(Device)
    .where(Device.id == bindparam("device"))
    .values(last_receipt=bindparam("newest"), nonce=bindparam("fresh"))
)


def give(province: Province, connection: Connection, receipt: Receipt) -> SignedReceipt:
    """Store a receipt as the device's newest and return it signed."""
    values = _row_of(receipt)
    del values["province_seq"]
    number = connection.execute(ADD_RECEIPT, values).scalar_one()
    signed = receipts.sign_receipt(replace(receipt, province_seq=number), province.keys.sign_key)
    newest = {"device": receipt.device, "newest": signed.hash, "fresh": receipt.nonce}
    connection.execute(SET_NEWEST, newest)
    return signed


def refuse(
    province: Province, preamble: wire.Preamble | None, error: PackageError, now: datetime
) -> SignedReceipt:
    """Count a package that nobody enrolled stands for, and say why; nothing else is kept."""
    claimed = preamble.header.device if preamble else ""
    if error.code == "unknown_device":
        claimed = ""  # a stranger may not fill the table with names
    with province.writer.begin() as connection:
        count = (
            update(Refusal)
            .filter_by(device=claimed, code=error.code)
            .values(count=Refusal.count + 1, last_at=now)
        )
        if not connection.execute(count).rowcount:
            values = {"device": claimed, "code": error.code, "count": 1, "last_at": now}
            with suppress(IntegrityError), connection.begin_nested():
                connection.execute(insert(Refusal).values(values))
    header = preamble.header if preamble else None
    zeros = "0" * 64
    receipt = Receipt(
        package=header.body_sha256 if header else zeros,
        header=preamble.hash if preamble else zeros,
        device=header.device if header else zeros[:32],
        db=header.db if header else zeros[:32],
        seq=header.seq if header else 0,
        status=receipts.REJECTED,
        province=province.id,
        province_seq=0,
        prev_receipt=receipts.NO_RECEIPT,
        nonce=zeros[:32],
        head_n=0,
        head=START,
        at=receipts.at(now),
        code=error.code,
        text=errors.text_of(error.code),
    )
    return receipts.sign_receipt(receipt, province.keys.sign_key)


def refusals(connection: Connection) -> int:
    """How many packages were refused at the door, in all."""
    return int(connection.scalar(select(func.coalesce(func.sum(Refusal.count), 0))) or 0)


def _row_of(receipt: Receipt) -> dict[str, Any]:
    values = {column.key: getattr(receipt, column.key) for column in GivenReceipt.__table__.columns}
    return values | {name: json.dumps(list(values[name])) for name in LISTS}


def read(province: Province, connection: Connection, *which: Any) -> SignedReceipt | None:
    number = connection.scalar(select(TakenPackage.receipt).where(*which))
    return None if number is None else read_number(province, connection, number)


def read_number(province: Province, connection: Connection, number: int) -> SignedReceipt:
    row = connection.execute(select(GivenReceipt).filter_by(province_seq=number)).mappings().one()
    values = dict(row) | {name: tuple(json.loads(row[name])) for name in LISTS}
    return receipts.sign_receipt(Receipt(province=province.id, **values), province.keys.sign_key)
