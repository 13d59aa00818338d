"""The book of the council's sessions (sổ họp Hội đồng): one line each, with what came of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from app.council.view import SessionState
from db.council import AgendaItem, Attendance, CouncilSession
from db.nominations import CouncilResult

MOST_LINES = 2_000  # of the newest: decades of a commune


@dataclass(frozen=True, slots=True)
class SessionLine:
    """A session as the book has it. present: members who came; voted and passed: dossiers."""

    id: UUID
    year: int
    number: int
    title: str
    held_on: date
    starts_at: str
    place: str
    state: SessionState
    present: int
    items: int
    voted: int
    passed: int

    @property
    def symbol(self) -> str:
        """02/2025."""
        return f"{self.number:02}/{self.year}"


def lines(session: Session) -> list[SessionLine]:
    """The sessions, newest first."""
    here = (
        select(func.count())
        .where(
            Attendance.session_id == CouncilSession.id,
            Attendance.state == "present",
            Attendance.deleted_at.is_(None),
        )
        .scalar_subquery()
    )
    agenda = and_(AgendaItem.session_id == CouncilSession.id, AgendaItem.deleted_at.is_(None))
    items = select(func.count()).where(agenda).scalar_subquery()
    results = (
        select(func.count())
        .select_from(AgendaItem)
        .join(CouncilResult, CouncilResult.nomination_id == AgendaItem.nomination_id)
        .where(agenda, CouncilResult.held_on == CouncilSession.held_on)
    )
    query = (
        select(
            CouncilSession,
            here,
            items,
            results.scalar_subquery(),
            results.where(CouncilResult.passed).scalar_subquery(),
        )
        .where(CouncilSession.deleted_at.is_(None))
        .order_by(CouncilSession.held_on.desc(), CouncilSession.number.desc(), CouncilSession.id)
        .limit(MOST_LINES)
    )
    return [
        SessionLine(
            one.id,
            one.year,
            one.number,
            one.title,
            one.held_on,
            one.starts_at,
            one.place,
            SessionState(one.state),
            *counts,
        )
        for one, *counts in session.execute(query)
    ]
