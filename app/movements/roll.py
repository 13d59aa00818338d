"""Sổ đăng ký thi đua: everybody who has registered, over all movements."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.documents.tabular import Field, Table
from app.documents.tabular import book as as_book
from app.subjects.words import KINDS
from db.movements import Movement, MovementRegistration
from db.subjects import SubjectKind

MOST_LINES = 2_000  # of the newest: years of a commune


@dataclass(frozen=True, slots=True)
class RegisteredLine:
    """One line. people: how many stand behind it."""

    id: UUID
    movement_id: UUID
    movement: str
    kind: SubjectKind
    full_name: str
    village: str
    people: int
    pledge: str
    registered_on: date
    on_paper: bool


def book(session: Session, year: int | None = None) -> list[RegisteredLine]:
    """The newest day first, in a day by movement and name. year: of the registration."""
    one = MovementRegistration
    columns: list[Any] = [
        one.id,
        one.movement_id,
        Movement.name,
        one.kind,
        one.full_name,
        one.village,
        one.people,
        one.pledge,
        one.registered_on,
        one.on_paper,
    ]
    oldest = (  # the day of the last line that has room, so that only these lines are sorted
        select(one.registered_on)
        .where(one.deleted_at.is_(None))
        .order_by(one.registered_on.desc())
        .offset(MOST_LINES - 1)
        .limit(1)
        .scalar_subquery()
    )
    query = (
        select(*columns)
        .join(Movement, Movement.id == one.movement_id)
        .where(one.deleted_at.is_(None), Movement.deleted_at.is_(None))
        .where(one.registered_on >= func.coalesce(oldest, date.min))
        .order_by(one.registered_on.desc(), Movement.name, one.sort_key, one.id)
    )
    if year is None:
        query = query.limit(MOST_LINES)
    else:
        query = query.where(one.registered_on.between(date(year, 1, 1), date(year, 12, 31)))
    return [RegisteredLine(*row) for row in session.execute(query)]


def sheet(lines: Sequence[RegisteredLine], year: int | None) -> Table:
    """The book as a table, the first day first."""
    fields = (
        Field("TT", 5, "number"),
        Field("Ngày", 11, "day"),
        Field("Họ tên, tập thể, hộ", 30),
        Field("Loại", 14),
        Field("Thôn, nơi ở", 20),
        Field("Số người", 8, "number", summed=True),
        Field("Phong trào", 40),
        Field("Nội dung đăng ký", 40),
        Field("Ghi chú", 12),
    )
    in_order = sorted(lines, key=lambda one: one.registered_on)
    rows = (
        (
            place,
            one.registered_on,
            one.full_name,
            KINDS[one.kind],
            one.village,
            one.people,
            one.movement,
            one.pledge,
            "Theo giấy" if one.on_paper else "",
        )
        for place, one in enumerate(in_order, 1)
    )
    return as_book("Sổ đăng ký thi đua", year, fields, rows)
