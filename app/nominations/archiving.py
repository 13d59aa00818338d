"""Putting the paper file of a dossier away once it is over (lưu trữ): its code, its box."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import short_day
from app.errors import ClerkError
from app.nominations import steps
from app.nominations.steps import Step
from app.text import clean
from db.handling import Archive
from db.nominations import Nomination

OVER = (Step.PRESENTED, *steps.ENDED)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paper file lies. kept_for: how long, in the office's own words."""

    file_code: str
    box: str
    kept_for: str
    archived_on: date

    @property
    def words(self) -> str:
        """Hồ sơ số 05.2025/TĐKT, hộp 12, bảo quản 20 năm."""
        parts = [f"Hồ sơ số {self.file_code}", self.box]
        if self.kept_for:
            parts.append(f"bảo quản {self.kept_for[:1].lower()}{self.kept_for[1:]}")
        return ", ".join(part for part in parts if part)


def terms(catalog: Catalog, today: date) -> tuple[str, ...]:
    """How long a file may usually be kept, to choose from; any other words are as good."""
    return tuple(catalog.parameter("archive_terms", catalog.rule_set(today).code).split("|"))


def unfiled(stored: Any) -> ColumnElement[bool]:
    """Whether a dossier, of the class or an alias of it, is over and its file lies nowhere yet."""
    lies = exists().where(Archive.nomination_id == stored.id, Archive.deleted_at.is_(None))
    return and_(stored.step.in_(OVER), ~lies)


def read(session: Session, nomination_id: UUID) -> Place | None:
    """Where the paper file of a dossier lies."""
    return _place(_stored(session, nomination_id))


def latest(session: Session) -> Place | None:
    """The place written down last: the next file mostly goes into the same box."""
    query = select(Archive).filter_by(deleted_at=None).order_by(Archive.created_at.desc()).limit(1)
    return _place(session.scalars(query).first())


def save(session: Session, nomination_ids: Sequence[UUID], place: Place, today: date) -> None:
    """Write down where the files lie, of all or of none; a new place replaces the old one.

    Raises ClerkError for a dossier that is not over, without a code, or for a day to come.
    """
    if not clean(place.file_code):
        raise ClerkError(
            what="Chưa ghi số hồ sơ lưu.",
            todo="Ghi số, ký hiệu như trên bìa hồ sơ giấy.",
            field="file_code",
        )
    if place.archived_on > today:
        raise ClerkError(
            what=f"Ngày lưu {short_day(place.archived_on)} chưa tới.",
            todo="Ghi ngày đã cất hồ sơ.",
            field="archived_on",
        )
    for id in nomination_ids:
        step = session.get_one(Nomination, id).step
        if step not in OVER:
            raise ClerkError(
                what=f"Hồ sơ ở bước “{steps.LABELS[step]}” còn đang xử lý, chưa lưu được.",
                kept="Chưa ghi nơi lưu của hồ sơ nào.",
                todo="Lưu sau khi đã trao hoặc đã dừng hồ sơ.",
            )
        found = _stored(session, id)
        if found is None:
            found = Archive(nomination_id=id)
            session.add(found)
        found.file_code, found.box = clean(place.file_code), clean(place.box)
        found.kept_for, found.archived_on = clean(place.kept_for), place.archived_on


def _stored(session: Session, nomination_id: UUID) -> Archive | None:
    query = select(Archive).filter_by(nomination_id=nomination_id, deleted_at=None)
    return session.scalars(query).first()


def _place(found: Archive | None) -> Place | None:
    if found is None:
        return None
    return Place(found.file_code, found.box, found.kept_for, found.archived_on)
