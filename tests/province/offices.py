"""Offices that send to a province under test, without a window. All people are invented."""

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID, uuid4

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import func, select

from app import canonical
from app.packages import keys, ops, trust, wire
from app.province import enrolment
from db.journal import JournalEntry
from db.province import DeviceFile
from db.subjects import Subject

NOW = datetime(2025, 1, 20, 2, 41, 5, tzinfo=UTC)
PASSWORD = "một mật khẩu của tỉnh"


def person(number: int, **more: Any) -> dict[str, Any]:
    return {
        "kind": "individual",
        "full_name": f"Người Ví Dụ {number}",
        "given_name": f"{number}",
        "position": "",
        "village": "",
        "head_name": "",
        "note": "",
        "created_at": "2025-01-20T02:41:05Z",
        **more,
    }


@dataclass
class SmallOffice:
    """A journal in memory and the packages made of it; enough to play every case of intake."""

    province: Any
    key: Ed25519PrivateKey = field(default_factory=Ed25519PrivateKey.generate)
    db: str = field(default_factory=lambda: secrets.token_hex(16))
    office: UUID = field(default_factory=uuid4)
    n: int = 0
    head: str = ops.START
    seq: int = 0
    prev: str = wire.NOTHING
    revs: dict[UUID, str] = field(default_factory=dict)
    parent: wire.Parent | None = None

    @property
    def device(self) -> str:
        return keys.device_id(self.key.public_key().public_bytes_raw())

    def enrol(self) -> trust.Trust:
        request = trust.Request(
            sign=self.key.public_key().public_bytes_raw().hex(),
            age=keys.recipient_of(keys.new_age_identity()),
            db=self.db,
            office=str(self.office),
            office_name="UBND xã Ví Dụ",
            unit_code="22795",
            unit_valid_from="2025-07-01",
            at="2025-01-20T02:41:05Z",
        )
        data = trust.write_request(request, self.key)
        return trust.read_trust(enrolment.enroll(self.province, data, NOW)[1], self.device)

    def op(
        self,
        record: UUID | None = None,
        after: dict[str, Any] | None = None,
        kind: str = "subject",
        **entry: Any,
    ) -> ops.Op:
        """The next entry of the journal: a new person, unless told."""
        self.n += 1
        record = record or uuid4()
        base_rev = self.revs.get(record)
        rev = f"{self.db[:8]}.{self.n}"
        after = person(self.n) if after is None else after
        salt = secrets.token_bytes(16)
        payload = canonical.encode({"after": after, "before": {}})
        value = {
            "action": "create" if base_rev is None else "change",
            "actor": str(UUID(int=1)),
            "base_rev": base_rev,
            "db": self.db,
            "lamport": self.n,
            "n": self.n,
            "payload": sha256(salt + payload).hexdigest(),
            "prev": self.head,
            "reason": None,
            "rec": str(record),
            "rev": rev,
            "t_claimed": "2025-01-20T02:41:05Z",
            "type": kind,
            **entry,
        }
        self.head = sha256(ops.HASHED + canonical.encode(value)).hexdigest()
        self.revs[record] = rev
        return ops.Op(value, salt.hex(), {}, after)

    def seal(self, *made: ops.Op, attachments: dict[str, bytes] | None = None) -> bytes:
        """The next package: of these ops, or of one new person."""
        self.seq += 1
        place = wire.Place(
            self.device, self.db, self.seq, self.prev, self.parent if self.seq == 1 else None
        )
        recipient = keys.recipient_of(self.province.keys.age)
        lines = ops.write(made or (self.op(),))
        sealed = wire.seal(
            lines, attachments or {}, place, self.key, recipient, secrets.token_bytes(16)
        )
        self.prev = sealed.hash
        return sealed.data

    def copy(self) -> "SmallOffice":
        """A second machine with the same file and keys: a clone, or a restored backup."""
        return SmallOffice(
            self.province,
            self.key,
            self.db,
            self.office,
            self.n,
            self.head,
            self.seq,
            self.prev,
            dict(self.revs),
        )


def enrolled(province: Any) -> SmallOffice:
    office = SmallOffice(province)
    office.enrol()
    return office


def people(province: Any) -> list[str]:
    with province.engine.connect() as connection:
        return sorted(connection.scalars(select(Subject.full_name)))


def entries(province: Any) -> int:
    with province.engine.connect() as connection:
        return int(connection.scalar(select(func.count()).select_from(JournalEntry)) or 0)


def head_of(province: Any, office: SmallOffice) -> tuple[int, int, str]:
    """Applied packages, journal entries and chain end of an office's file at the province."""
    with province.engine.connect() as connection:
        query = select(DeviceFile.seq, DeviceFile.head_n, DeviceFile.head)
        row = connection.execute(query.filter_by(device=office.device, db=office.db)).one()
        return row[0], row[1], row[2]
