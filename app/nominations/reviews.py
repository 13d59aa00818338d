"""The nominating unit's own meeting on a dossier (bình xét ở đơn vị)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
    """Write the meeting down. Raises ClerkError for numbers that do not fit."""
    _check(review, today)
    return _add(session, nomination_id, review)


@dataclass(frozen=True, slots=True)
class Vote:
    """What one meeting said of one dossier. full_name: who it is about, for what is refused."""

    nomination_id: UUID
    full_name: str
    votes_for: int | None
    votes_against: int | None


def record_all(
    session: Session, meeting: Review, votes: Sequence[Vote], today: date
) -> tuple[UUID, ...]:
    """Write one meeting down for every dossier that it voted on, or for none.

    meeting: its votes are not looked at. A dossier without any number was not voted on and is
    passed over. Raises ClerkError, its field votes_for:ID, where a line does not fit.
    """
    meeting = replace(meeting, votes_for=0, votes_against=0)
    _check(meeting, today)
    voted = [v for v in votes if v.votes_for is not None or v.votes_against is not None]
    if not voted:
        raise ClerkError(
            what="Chưa ghi số phiếu của hồ sơ nào.",
            todo="Ghi số người đồng ý ở từng dòng.",
            field=f"votes_for:{votes[0].nomination_id}" if votes else "",
        )
    made = []
    for vote in voted:
        line = replace(
            meeting, votes_for=vote.votes_for or 0, votes_against=vote.votes_against or 0
        )
        try:
            _check(line, today)
        except ClerkError as error:
            raise ClerkError(
                what=f"{vote.full_name}: {error.what[:1].lower()}{error.what[1:]}",
                kept="Chưa ghi dòng nào, số đã gõ vẫn còn.",
                todo=error.todo,
                field=f"votes_for:{vote.nomination_id}",
            ) from error
        made.append(_add(session, vote.nomination_id, line))
    return tuple(made)


def _add(session: Session, nomination_id: UUID, review: Review) -> UUID:
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
        .filter_by(nomination_id=nomination_id, deleted_at=None)
        .order_by(UnitReview.held_on, UnitReview.created_at, UnitReview.id)
    )
    return tuple(
        Review(**{name: getattr(found, name) for name in Review.__slots__})
        for found in session.scalars(query)
    )
