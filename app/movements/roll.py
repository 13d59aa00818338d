"""Sổ đăng ký thi đua: everybody who has registered, over all movements."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

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


def book(session: Session) -> list[RegisteredLine]:
    """The newest day first, in a day by movement and name."""
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
        .limit(MOST_LINES)
    )
    return [RegisteredLine(*row) for row in session.execute(query)]
