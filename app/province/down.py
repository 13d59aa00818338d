"""Sending movements down: numbered, signed, kept in the province's folder for every office."""

from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import files
from app.clock import Clock
from app.errors import ClerkError
from app.movements import rules
from app.packages import down
from app.packages.down import SentDown
from app.packages.limits import STATEMENT_BYTES
from app.province.folder import Province
from app.sync import usb
from db.movements import Movement, MovementCriterion, MovementState

FOLDER = "gui-xuong"
SENDABLE = (*rules.UNDER_WAY, MovementState.CANCELLED)


def publish(province: Province, movement_id: UUID, now: Clock) -> int:
    """Send a movement that the province holds down to every office; its number.

    A movement that was sent before is sent again as it now stands. Raises ClerkError for one that
    the province does not hold, that is not launched, or that nobody could check.
    """
    with Session(province.engine) as session:
        found = session.get(Movement, movement_id)
        if found is None or found.deleted_at is not None:
            raise ClerkError(
                what=f"Tỉnh không có phong trào {movement_id}.",
                todo="Xem mã phong trào bằng lệnh send-down không ghi mã.",
            )
        if found.state not in SENDABLE:
            raise ClerkError(
                what=f"Phong trào “{found.name}” chưa phát động hoặc đã tổng kết.",
                kept="Chưa gửi gì xuống các đơn vị.",
                todo="Phát động phong trào, gửi về tỉnh, rồi chạy lại lệnh.",
            )
        query = select(MovementCriterion).filter_by(movement_id=movement_id, deleted_at=None)
        criteria = session.scalars(query.order_by(MovementCriterion.rank, MovementCriterion.id))
        seq = last(province) + 1
        before = read(province, seq - 1)
        sent = SentDown(
            seq=seq,
            prev=down.hash_of(before) if before is not None else down.FIRST,
            hash="",
            at=now(),
            id=movement_id,
            cancelled=found.state is MovementState.CANCELLED,
            movement={name: getattr(found, name) for name in down.MOVEMENT},
            criteria=[
                (one.id, {name: getattr(one, name) for name in down.CRITERION}) for one in criteria
            ],
        )
    data = down.write(sent, province.id, province.keys.sign_key)
    down.check(data, province.id, province.keys.sign_key.public_key().public_bytes_raw())
    files.make_folder(province.folder / FOLDER)
    files.write_careful(_place(province, seq), data)
    return seq


def candidates(province: Province) -> list[tuple[UUID, str]]:
    """Movements that could be sent down, newest first: (id, name)."""
    query = select(Movement.id, Movement.name).where(
        Movement.state.in_(SENDABLE), Movement.sent_by == "", Movement.deleted_at.is_(None)
    )
    with Session(province.engine) as session:
        return [(row.id, row.name) for row in session.execute(query.order_by(Movement.changed_at))]


def last(province: Province) -> int:
    """The number of the last statement sent down, 0 before the first."""
    names = (path.stem for path in (province.folder / FOLDER).glob(f"*{down.ENDING}"))
    return max((int(name) for name in names if name.isdecimal()), default=0)


def read(province: Province, seq: int) -> bytes | None:
    """One statement as it was signed, None where there is none of that number."""
    path = _place(province, seq)
    return files.read_capped(path, STATEMENT_BYTES) if path.exists() else None


def copy_to(province: Province, stick: Path) -> int:
    """Put every statement on a stick; how many. Raises ClerkError as other writing to it."""
    found = [(seq, read(province, seq)) for seq in range(1, last(province) + 1)]
    there = [(seq, data) for seq, data in found if data is not None]
    usb.write_down(stick, there)
    return len(there)


def _place(province: Province, seq: int) -> Path:
    return province.folder / FOLDER / f"{seq:06}{down.ENDING}"
