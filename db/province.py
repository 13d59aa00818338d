"""What only the province stores: devices, their packages, receipts, and what people must look at.

The records and the journal are the same classes as an office's. These tables stand beside them,
with steps of their own, so that no clerk's file carries them.
"""

from datetime import date, datetime
from uuid import UUID, uuid4

from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import (
    CheckConstraint,
    Connection,
    Index,
    LargeBinary,
    MetaData,
    UniqueConstraint,
    inspect,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db import migrate
from db.base import Base
from db.province_steps import STEPS


class ProvinceBase(DeclarativeBase):
    """Every class that only the province has."""

    metadata = MetaData(naming_convention=Base.metadata.naming_convention)
    type_annotation_map = Base.type_annotation_map


class Device(ProvinceBase):
    """One enrolled device: one office, one key. Locked while one of its packages is applied."""

    __tablename__ = "province_device"
    __table_args__ = (CheckConstraint("status IN ('active', 'frozen', 'stopped')", name="status"),)

    id: Mapped[str] = mapped_column(primary_key=True)  # 32 hex
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    age: Mapped[str]
    office_id: Mapped[UUID] = mapped_column(index=True)
    office_name: Mapped[str]
    unit_code: Mapped[str]
    unit_valid_from: Mapped[date | None]
    status: Mapped[str]
    enrolled_at: Mapped[datetime]
    trust_version: Mapped[int]
    last_receipt: Mapped[str]  # hash of the line of the newest receipt
    nonce: Mapped[str]  # the one that receipt gave


class DeviceFile(ProvinceBase):
    """How far one file (db) of a device has been applied; seq 0 before the first package."""

    __tablename__ = "province_device_file"
    __table_args__ = (CheckConstraint("status IN ('active', 'replaced')", name="status"),)

    device: Mapped[str] = mapped_column(primary_key=True)
    db: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int]
    hash: Mapped[str]  # header hash of package `seq`
    head_n: Mapped[int]
    head: Mapped[str]  # hash of journal entry `head_n`
    status: Mapped[str]  # replaced: a file restored from this one has taken its place
    parent_db: Mapped[str | None]
    parent_seq: Mapped[int | None]


class TakenPackage(ProvinceBase):
    """One package whose outer signature was good. `slot` is its seq once it is applied.

    Two packages may bear one number (a fork); only one of them can hold the slot.
    """

    __tablename__ = "province_package"
    __table_args__ = (
        UniqueConstraint("device", "db", "slot"),
        Index("ix_province_package_place", "device", "db", "seq"),
        Index("ix_province_package_arrival", "arrived_at", "body"),
        CheckConstraint(
            "status IN ('stored', 'held', 'applied', 'applied_with_conflicts', 'rejected')",
            name="status",
        ),
    )

    body: Mapped[str] = mapped_column(primary_key=True)  # body_sha256
    header: Mapped[str] = mapped_column(unique=True)  # SHA-256 of the header line
    device: Mapped[str]
    db: Mapped[str]
    seq: Mapped[int]
    slot: Mapped[int | None]
    size: Mapped[int]  # bytes of the whole file
    way: Mapped[str]  # network, usb
    arrived_at: Mapped[datetime]
    status: Mapped[str]  # stored: waits for those before it; held: waits for a person
    ops: Mapped[int]
    receipt: Mapped[int]  # province_seq of the newest one


class GivenReceipt(ProvinceBase):
    """One receipt, all of it but the signature, which is made from this row at any time."""

    __tablename__ = "province_receipt"

    province_seq: Mapped[int] = mapped_column(primary_key=True)
    package: Mapped[str] = mapped_column(index=True)
    header: Mapped[str]
    device: Mapped[str]
    db: Mapped[str]
    seq: Mapped[int]
    status: Mapped[str]
    prev_receipt: Mapped[str]
    nonce: Mapped[str]
    head_n: Mapped[int]
    head: Mapped[str]
    at: Mapped[str]
    ops: Mapped[int]
    records: Mapped[int]
    conflicts: Mapped[str]  # JSON list of ids
    need: Mapped[str]  # JSON list of package numbers
    code: Mapped[str | None]
    text: Mapped[str | None]


class Conflict(ProvinceBase):
    """A change that was not built on what the province holds. Both versions stay in the journal."""

    __tablename__ = "province_conflict"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    db: Mapped[str]
    n: Mapped[int]  # the entry that was not applied
    record_type: Mapped[str]
    record_id: Mapped[UUID] = mapped_column(index=True)
    base_rev: Mapped[str | None]  # what the change was built on
    kept_rev: Mapped[str | None]  # what stands in the record
    found_at: Mapped[datetime]
    settled_at: Mapped[datetime | None]


class Task(ProvinceBase):
    """Something a person at the province must look at: a fork or a clone."""

    __tablename__ = "province_task"

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid4)
    kind: Mapped[str]  # fork, clone
    device: Mapped[str] = mapped_column(index=True)
    package: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class Refusal(ProvinceBase):
    """How often packages were refused before anybody's word could be taken for who sent them."""

    __tablename__ = "province_refusal"

    device: Mapped[str] = mapped_column(primary_key=True)  # as claimed; empty where unreadable
    code: Mapped[str] = mapped_column(primary_key=True)
    count: Mapped[int]
    last_at: Mapped[datetime]


def upgrade(connection: Connection) -> None:
    """Bring the shared tables and the province's own up to date, in the caller's transaction.

    Raises NewerSchema, having written nothing.
    """
    found = version(connection)
    if found > len(STEPS):
        raise migrate.NewerSchema(f"province schema {found}, this program knows {len(STEPS)}")
    migrate.upgrade(connection)
    if found == len(STEPS):
        return
    operations = Operations(MigrationContext.configure(connection))
    for step in STEPS[found:]:
        step(operations)
    if found == 0:
        connection.execute(text("CREATE TABLE province_version (version INTEGER NOT NULL)"))
        connection.execute(text("INSERT INTO province_version VALUES (0)"))
    connection.execute(text("UPDATE province_version SET version = :new"), {"new": len(STEPS)})


def version(connection: Connection) -> int:
    """The number of province steps a database has had; 0 for an empty one."""
    if not inspect(connection).has_table("province_version"):
        return 0
    return int(connection.execute(text("SELECT version FROM province_version")).scalar_one())
