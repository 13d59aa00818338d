"""Sổ sáng kiến: every initiative and research work that was recognised, whoever's it is."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.subjects import Initiative, Subject

MOST_LINES = 2_000  # of the newest: years of a commune


@dataclass(frozen=True, slots=True)
class InitiativeLine:
    """One line. kind: initiative or research; level: base, province or nation."""

    id: UUID
    subject_id: UUID
    full_name: str
    position: str
    title: str
    kind: str
    year: int
    level: str
    symbol: str
    recognised_on: date | None


def book(session: Session) -> list[InitiativeLine]:
    """The newest year first, in a year by name."""
    columns: list[Any] = [
        Initiative.id,
        Initiative.subject_id,
        Subject.full_name,
        Subject.position,
        Initiative.title,
        Initiative.kind,
        Initiative.year,
        Initiative.level,
        Initiative.symbol,
        Initiative.recognised_on,
    ]
    query = (
        select(*columns)
        .join(Subject, Subject.id == Initiative.subject_id)
        .where(Initiative.deleted_at.is_(None), Subject.deleted_at.is_(None))
        .order_by(Initiative.year.desc(), Subject.sort_key, Initiative.id)
        .limit(MOST_LINES)
    )
    return [InitiativeLine(*row) for row in session.execute(query)]
