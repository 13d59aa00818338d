"""The nominating unit's own meeting on a dossier (bình xét ở đơn vị)."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.dates import short_day
from app.errors import ClerkError
from app.text import clean
from db.handling import UnitReview


@dataclass(frozen=True, slots=True)
class Review:
    """The numbers of one meeting for one dossier. members: the whole unit; present: of them."""

    unit_name: str
    held_on: date
    members: int
    present: int
    votes_for: int
    votes_against: int
    chaired_by: str

    @property
    def words(self) -> str:
        """18/20 người dự, 17 đồng ý, 1 không đồng ý."""
        return (
            f"{self.present}/{self.members} người dự, {self.votes_for} đồng ý,"
            f" {self.votes_against} không đồng ý"
        )


def record(session: Session, nomination_id: UUID, review: Review, today: date) -> UUID:
    """Write the meeting down once and for all. Raises ClerkError for numbers that do not fit."""
    _check(review, today)
    made = UnitReview(
        nomination_id=nomination_id,
        unit_name=clean(review.unit_name),
        held_on=review.held_on,
        members=review.members,
        present=review.present,
        votes_for=review.votes_for,
        votes_against=review.votes_against,
        chaired_by=clean(review.chaired_by),
    )
    session.add(made)
    session.flush()
    return made.id


def _check(review: Review, today: date) -> None:
    if not clean(review.unit_name):
        raise ClerkError(
            what="Chưa ghi đơn vị nào bình xét.",
            todo="Ghi tên đơn vị. Ví dụ: Trường Tiểu học Suối Mẫu.",
            field="unit_name",
        )
    if review.held_on > today:
        raise ClerkError(
            what=f"Ngày họp {short_day(review.held_on)} ở sau hôm nay.",
            todo="Ghi ngày trên biên bản.",
            field="held_on",
        )
    if review.members < 1 or review.present < 1:
        raise ClerkError(
            what="Chưa ghi đơn vị có mấy người, mấy người dự họp.",
            todo="Ghi theo biên bản, từ 1 trở lên.",
            field="members" if review.members < 1 else "present",
        )
    if review.present > review.members:
        raise ClerkError(
            what=f"Có {review.present} người dự mà đơn vị chỉ có {review.members} người.",
            todo="Đếm lại theo biên bản.",
            field="present",
        )
    cast = review.votes_for + review.votes_against
    if cast > review.present:
        raise ClerkError(
            what=f"Đồng ý và không đồng ý cộng lại là {cast}, chỉ có {review.present} người dự.",
            todo="Đếm lại theo biên bản.",
            field="votes_for",
        )


def reviews(session: Session, nomination_id: UUID) -> tuple[Review, ...]:
    """Every meeting that was written down for a dossier, by day."""
    query = (
        select(UnitReview)
        .filter_by(nomination_id=nomination_id)
        .order_by(UnitReview.held_on, UnitReview.created_at, UnitReview.id)
    )
    return tuple(
        Review(**{name: getattr(found, name) for name in Review.__slots__})
        for found in session.scalars(query)
    )
