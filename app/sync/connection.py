"""Whom this office sends to: the request it makes, the trust file it holds."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import identity as values
from app.errors import ClerkError
from app.fields import to_wire
from app.identity import Identity
from app.packages import receipts, trust
from app.packages.errors import PackageError
from app.packages.trust import Request, Trust
from db.offices import Office

TRUST = "trust"  # name of the local value


def make_request(session: Session, identity: Identity, now: datetime) -> bytes:
    """The request file for the province: this device, this file, this office. Holds no secret."""
    office = session.scalars(select(Office).where(Office.id == identity.office_id)).one()
    since = to_wire(office.unit_valid_from)
    request = Request(
        sign=identity.device_key.public_key().public_bytes_raw().hex(),
        age=identity.age_recipient,
        db=identity.db,
        office=str(office.id),
        office_name=office.name,
        unit_code=office.unit_code,
        unit_valid_from=None if since is None else str(since),
        at=receipts.at(now),
    )
    return trust.write_request(request, identity.device_key)


def accept_trust(session: Session, identity: Identity, data: bytes) -> Trust:
    """Take the province's answer and keep it. Raises PackageError for one that is not for us."""
    found = trust.read_trust(data, identity.device_id, find_trust(session, identity))
    if found.office != str(identity.office_id):
        raise PackageError("statement", "made for another office")
    values.put(session, TRUST, data)
    return found


def find_trust(session: Session, identity: Identity) -> Trust | None:
    """The trust held, or None before the first."""
    data = values.get(session, TRUST)
    return None if data is None else trust.read_trust(data, identity.device_id)


def need_trust(session: Session, identity: Identity) -> Trust:
    """The trust held. Raises ClerkError where this office does not know its province yet."""
    found = find_trust(session, identity)
    if found is None:
        raise ClerkError(
            what="Máy này chưa kết nối với tỉnh.",
            kept="Mọi thay đổi vẫn ở trong máy và sẽ gửi được sau.",
            todo="Lập tệp đề nghị kết nối, gửi lên tỉnh, rồi mở tệp tỉnh trả lời.",
        )
    return found
