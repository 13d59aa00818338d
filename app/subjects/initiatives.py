"""Sổ sáng kiến: every initiative and research work that was recognised, whoever's it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog.model import INITIATIVE_LEVELS
from app.documents.tabular import Field, Table
from app.documents.tabular import book as as_book
from app.subjects.records import INITIATIVE_KINDS
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


def book(session: Session, year: int | None = None) -> list[InitiativeLine]:
    """The newest year first, in a year by name. year: its lines only."""
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
    )
    query = query.limit(MOST_LINES) if year is None else query.where(Initiative.year == year)
    return [InitiativeLine(*row) for row in session.execute(query)]


def sheet(lines: Sequence[InitiativeLine], year: int | None) -> Table:
    """The book as a table, the first year first, in a year by name."""
    fields = (
        Field("TT", 5, "number"),
        Field("Năm", 6),
        Field("Tác giả", 24),
        Field("Chức vụ, đơn vị", 28),
        Field("Tên sáng kiến, đề tài", 44),
        Field("Loại", 12),
        Field("Cấp công nhận", 14),
        Field("Văn bản", 18),
        Field("Ngày", 11, "day"),
    )
    rows = (
        (
            place,
            str(one.year),
            one.full_name,
            one.position,
            one.title,
            INITIATIVE_KINDS.get(one.kind, one.kind),
            INITIATIVE_LEVELS.get(one.level, one.level),
            one.symbol,
            one.recognised_on,
        )
        for place, one in enumerate(sorted(lines, key=lambda one: one.year), 1)
    )
    return as_book("Sổ sáng kiến", year, fields, rows)
