"""The book of the council's sessions (sổ họp Hội đồng): one line each, with what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import and_, func, select
from sqlalchemy.orm import Session

from app.council.view import STATES, SessionState
from app.documents.tabular import Field, Table
from app.documents.tabular import book as as_book
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


def lines(session: Session, year: int | None = None) -> list[SessionLine]:
    """The sessions, newest first. year: those numbered in it only."""
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
    )
    query = query.limit(MOST_LINES) if year is None else query.where(CouncilSession.year == year)
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


def sheet(lines: Sequence[SessionLine], year: int | None) -> Table:
    """The book as a table, the first session first."""
    fields = (
        Field("Số", 9),
        Field("Ngày họp", 11, "day"),
        Field("Giờ", 7),
        Field("Nội dung", 44),
        Field("Nơi họp", 28),
        Field("Có mặt", 7, "number"),
        Field("Đưa ra xét", 8, "number", group="Hồ sơ", summed=True),
        Field("Đã xét", 8, "number", group="Hồ sơ", summed=True),
        Field("Thông qua", 9, "number", group="Hồ sơ", summed=True),
        Field("Tình trạng", 16),
    )
    rows = (
        (
            one.symbol,
            one.held_on,
            one.starts_at,
            one.title,
            one.place,
            one.present,
            one.items,
            one.voted,
            one.passed,
            STATES[one.state],
        )
        for one in reversed(lines)
    )
    return as_book("Sổ họp Hội đồng", year, fields, rows)
