"""Enrolment: a device's request becomes a device the province knows, and a trust file for it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Connection, func, insert, select, update

from app.errors import ClerkError
from app.packages import keys, receipts, trust, wire
from app.packages.ops import START
from app.province.folder import Province
from db.province import Device, DeviceFile

NO_NONCE = "0" * 32


def enroll(province: Province, data: bytes, now: datetime) -> tuple[trust.Request, bytes]:
    """Take a request in and return it with the trust file that answers it.

    The same device asking again gets a newer trust file and keeps its place; asking for another
    file (db) adds that file. Raises PackageError, or ClerkError where the office has a device.
    """
    request = trust.read_request(data)
    with province.writer.begin() as connection:
        version = _enter(connection, request, now)
    answer = trust.Trust(
        province=province.id,
        name=province.name,
        sign=province.keys.sign_key.public_key().public_bytes_raw().hex(),
        age=keys.recipient_of(province.keys.age),
        addresses=province.addresses,
        device=request.device,
        office=request.office,
        version=version,
        schema=wire.SCHEMA,
        at=receipts.at(now),
    )
    return request, trust.write_trust(answer, province.keys.sign_key)


def _enter(connection: Connection, request: trust.Request, now: datetime) -> int:
    office_id = UUID(request.office)
    device = connection.execute(select(Device).where(Device.id == request.device)).first()
    if device is None:
        _refuse_a_second_device(connection, office_id)
        connection.execute(
            insert(Device).values(
                id=request.device,
                public_key=bytes.fromhex(request.sign),
                age=request.age,
                office_id=office_id,
                office_name=request.office_name,
                unit_code=request.unit_code,
                unit_valid_from=request.unit_valid_from
                and date.fromisoformat(request.unit_valid_from),
                status="active",
                enrolled_at=now,
                trust_version=1,
                last_receipt=receipts.NO_RECEIPT,
                nonce=NO_NONCE,
            )
        )
        _add_file(connection, request)
        return 1
    if device.office_id != office_id:
        raise ClerkError(
            what="Máy này đã kết nối cho đơn vị khác.",
            kept="Kết nối cũ vẫn nguyên.",
            todo="Cài Sổ Vàng mới cho đơn vị này, rồi lập lại đề nghị kết nối.",
        )
    connection.execute(
        update(Device)
        .where(Device.id == request.device)
        .values(trust_version=device.trust_version + 1)
    )
    known = select(DeviceFile).filter_by(device=request.device, db=request.db)
    if connection.execute(known).first() is None:
        # a person decided it by running this command: the new file takes the old one's place
        connection.execute(
            update(DeviceFile).filter_by(device=request.device).values(status="replaced")
        )
        _add_file(connection, request)
    return int(device.trust_version) + 1


def _add_file(connection: Connection, request: trust.Request) -> None:
    connection.execute(
        insert(DeviceFile).values(
            device=request.device,
            db=request.db,
            seq=0,
            hash=wire.NOTHING,
            head_n=0,
            head=START,
            status="active",
        )
    )


def _refuse_a_second_device(connection: Connection, office_id: UUID) -> None:
    count = connection.scalar(
        select(func.count())
        .select_from(Device)
        .where(Device.office_id == office_id, Device.status != "stopped")
    )
    if count:
        raise ClerkError(
            what="Đơn vị này đã có một máy kết nối với tỉnh.",
            kept="Máy đang kết nối vẫn gửi được như thường.",
            todo="Ngừng máy cũ trước (sovang-province stop), rồi kết nối máy mới.",
        )
