"""What the console shows, read for one page at a time and always by key."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, func, select, tuple_
from sqlalchemy.orm import Session

from app import journal
from app.journal import HistoryLine
from app.names import mask_personal_id
from app.packages import wire
from app.province import given
from app.sync.overview import names
from db.province import Conflict, Device, DeviceFile, TakenPackage, Task
from db.tables import RECORDS

PAGE = 50
PACKAGE_WORDS = {
    "stored": ("Chờ gói trước", "wait"),
    "held": ("Giữ lại xem xét", "bad"),
    "applied": ("Đã nhận đủ", "ok"),
    "applied_with_conflicts": ("Đã nhận, có hồ sơ hai bản khác nhau", "warn"),
    "rejected": ("Chưa nhận được", "bad"),
}
DEVICE_WORDS = {
    "active": ("Đang kết nối", "ok"),
    "frozen": ("Tạm giữ", "bad"),
    "stopped": ("Đã ngừng", "idle"),
}
SHOWN = ("subject", "exemplar", "nomination", "decision", "register_entry", "certificate")
ACTION_WORDS = {"create": "Lập", "change": "Sửa", "delete": "Xóa", "restore": "Lấy lại"}
PRIVATE = ("personal_id",)  # shown masked: the last digits are enough to tell two people apart


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """One device and how far its office has come."""

    device: str
    name: str
    unit_code: str
    status: str
    seq: int
    head_n: int
    last_at: datetime | None


@dataclass(frozen=True, slots=True)
class Overview:
    """The first page. tasks: (kind, office name, when); refused: packages turned away."""

    offices: tuple[OfficeRow, ...]
    tasks: tuple[tuple[str, str, datetime], ...]
    conflicts: int
    refused: int


@dataclass(frozen=True, slots=True)
class PackageRow:
    body: str
    office: str
    seq: int
    ops: int
    size: int
    way: str
    arrived_at: datetime
    status: str


@dataclass(frozen=True, slots=True)
class RecordRow:
    id: UUID
    name: str
    office: str
    changed_at: datetime
    conflicts: int


def overview(session: Session) -> Overview:
    """Every office with where it stands, and what waits for a person."""
    last = (
        select(TakenPackage.device, func.max(TakenPackage.arrived_at).label("at"))
        .group_by(TakenPackage.device)
        .subquery()
    )
    query = (
        select(Device, DeviceFile.seq, DeviceFile.head_n, last.c.at)
        .outerjoin(DeviceFile, (DeviceFile.device == Device.id) & (DeviceFile.status == "active"))
        .outerjoin(last, last.c.device == Device.id)
        .order_by(Device.office_name, Device.id)
    )
    offices = tuple(
        OfficeRow(d.id, d.office_name, d.unit_code, d.status, seq or 0, head or 0, at)
        for d, seq, head, at in session.execute(query)
    )
    tasks = session.execute(
        select(Task.kind, Device.office_name, Task.made_at)
        .join(Device, Device.id == Task.device)
        .where(Task.closed_at.is_(None))
        .order_by(Task.made_at.desc())
        .limit(PAGE)
    )
    open_conflicts = select(func.count()).select_from(Conflict)
    found = session.scalar(open_conflicts.where(Conflict.settled_at.is_(None))) or 0
    refused = given.refusals(session.connection())
    return Overview(offices, tuple((row[0], row[1], row[2]) for row in tasks), found, refused)


def packages(session: Session, before: str) -> tuple[tuple[PackageRow, ...], str]:
    """Packages, newest first, and the key of the next page. before: such a key, or empty."""
    place = (TakenPackage.arrived_at, TakenPackage.body)
    query = (
        select(TakenPackage, Device.office_name)
        .join(Device, Device.id == TakenPackage.device)
        .order_by(place[0].desc(), place[1].desc())
        .limit(PAGE + 1)
    )
    if before:
        query = query.where(tuple_(*place) < _key(before))
    found = session.execute(query).all()
    rows = tuple(
        PackageRow(p.body, name, p.seq, p.ops, p.size, p.way, p.arrived_at, p.status)
        for p, name in found[:PAGE]
    )
    last = rows[-1] if len(found) > PAGE else None
    return rows, f"{last.arrived_at.isoformat()}_{last.body}" if last else ""


def _key(text: str) -> tuple[datetime, str]:
    """Such a key as it came back in an address. Raises ValueError for any other text."""
    at, _, body = text.partition("_")
    instant = datetime.fromisoformat(at)
    if instant.tzinfo is None or not wire.HEX64.fullmatch(body):
        raise ValueError(text)
    try:
        return instant.astimezone(UTC), body
    except OverflowError as error:
        raise ValueError(text) from error


def records(session: Session, kind: str, after: str) -> tuple[tuple[RecordRow, ...], str]:
    """Records of one type in the order of their ids, and the key of the next page."""
    record = RECORDS[kind]
    conflicts: ColumnElement[int] = (
        select(func.count())
        .select_from(Conflict)
        .where(Conflict.record_id == record.id, Conflict.settled_at.is_(None))
        .scalar_subquery()
    )
    query = (
        select(record.id, record.office_id, record.changed_at, conflicts)
        .order_by(record.id)
        .limit(PAGE + 1)
    )
    if after:
        query = query.where(record.id > UUID(after))
    found = session.execute(query).all()
    named = names(session, [(kind, row[0]) for row in found[:PAGE]])
    offices = _offices(session, [row[1] for row in found])
    rows = tuple(
        RecordRow(row[0], named.get(row[0], str(row[0])), offices.get(row[1], ""), row[2], row[3])
        for row in found[:PAGE]
    )
    return rows, str(rows[-1].id) if len(found) > PAGE else ""


def record(session: Session, kind: str, record_id: UUID) -> tuple[str, tuple[HistoryLine, ...]]:
    """The name of one record and what was done to it, newest first."""
    lines = tuple(
        line for line in journal.history(session, [record_id]) if line.record_type == kind
    )
    return names(session, [(kind, record_id)]).get(record_id, ""), lines


def shown_value(field: str, value: Any) -> str:
    """A field as the console shows it; citizen numbers keep their last digits only."""
    if value is None:
        return ""
    if field in PRIVATE:
        return mask_personal_id(str(value))
    return (
        {True: "có", False: "không"}.get(value, str(value)) if type(value) is bool else str(value)
    )


def _offices(session: Session, ids: Sequence[UUID]) -> dict[UUID, str]:
    query = select(Device.office_id, Device.office_name).where(Device.office_id.in_(set(ids)))
    return {row[0]: row[1] for row in session.execute(query)}
