"""That somebody was told how a dossier came out (báo kết quả): who, when, in which way."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from app.dates import short_day
from app.errors import ClerkError
from app.nominations import steps
from app.nominations.steps import Step
from app.text import clean
from db.handling import ResultNotice
from db.nominations import Nomination

KNOWN = (Step.AWAITING_PRINT, Step.PRESENTED, *steps.ENDED)  # how it came out is known
NO_AWARD = (Step.NOT_ELIGIBLE, Step.NOT_PASSED, Step.REFUSED, Step.OVERDUE)
WAYS = {
    "letter": "Gửi văn bản",
    "direct": "Gặp, giao trực tiếp",
    "meeting": "Tại hội nghị, cuộc họp",
    "phone": "Điện thoại",
    "online": "Thư điện tử, mạng",
    "posted": "Niêm yết, loa",
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One telling. way: a code of WAYS. symbol: of the letter, where there is one."""

    told_to: str
    told_on: date
    way: str
    symbol: str = ""

    @property
    def words(self) -> str:
        """Gửi văn bản số 12/TB-UBND."""
        said = WAYS.get(self.way, self.way)
        return f"{said}, số {self.symbol}" if self.symbol else said


def notices(session: Session, nomination_id: UUID) -> tuple[Notice, ...]:
    """Who was told of a dossier's outcome, the first first."""
    query = (
        select(ResultNotice)
        .filter_by(nomination_id=nomination_id, deleted_at=None)
        .order_by(ResultNotice.told_on, ResultNotice.created_at, ResultNotice.id)
    )
    return tuple(
        Notice(one.told_to, one.told_on, one.told_way, one.symbol) for one in session.scalars(query)
    )


@dataclass(frozen=True, slots=True)
class Untold:
    """A dossier that came to no award, and how and when it ended."""

    id: UUID
    subject_id: UUID
    step: Step
    step_since: date


def untold(session: Session, first: date, last: date) -> list[Untold]:
    """The dossiers that came to no award in these days, and nobody was told; the oldest first.

    Not those withdrawn: who took one back knows.
    """
    told = exists().where(
        ResultNotice.nomination_id == Nomination.id, ResultNotice.deleted_at.is_(None)
    )
    query = (
        select(Nomination.id, Nomination.subject_id, Nomination.step, Nomination.step_since)
        .where(
            Nomination.step.in_(NO_AWARD),
            Nomination.step_since.between(first, last),
            Nomination.deleted_at.is_(None),
            ~told,
        )
        .order_by(Nomination.step_since, Nomination.number)
    )
    return [Untold(*row) for row in session.execute(query)]


def with_it(session: Session, nomination_id: UUID) -> list[UUID]:
    """A dossier, and those that ended like it on the same day, of which nobody was told."""
    one = session.get_one(Nomination, nomination_id)
    found = untold(session, one.step_since, one.step_since)
    return [other.id for other in found if other.step is one.step] or [one.id]


def tell(session: Session, nomination_ids: Sequence[UUID], notice: Notice, today: date) -> UUID:
    """Write down that somebody was told, of all of these dossiers or of none; the last's id.

    Nothing is due of them any more: what is still to be handed over has no limit of its own.
    Raises ClerkError for a dossier whose outcome is not known, for nobody, or for a day to come.
    """
    if not clean(notice.told_to):
        raise ClerkError(
            what="Chưa ghi đã báo cho ai.",
            todo="Ghi tên đơn vị hoặc người. Ví dụ: Chi hội Phụ nữ thôn.",
            field="told_to",
        )
    if notice.told_on > today:
        raise ClerkError(
            what=f"Ngày báo {short_day(notice.told_on)} chưa tới.",
            todo="Ghi ngày đã báo.",
            field="told_on",
        )
    if notice.way not in WAYS:
        raise ValueError(f"way must be one of {tuple(WAYS)}, got {notice.way}")
    for id in nomination_ids:
        found = session.get_one(Nomination, id)
        if found.step not in KNOWN:
            raise ClerkError(
                what=f"Hồ sơ ở bước “{steps.LABELS[found.step]}” chưa có kết quả để báo.",
                kept="Chưa ghi lần báo nào.",
                todo="Báo sau khi đã có quyết định hoặc đã dừng hồ sơ.",
            )
        made = ResultNotice(
            nomination_id=id,
            told_to=clean(notice.told_to),
            told_on=notice.told_on,
            told_way=notice.way,
            symbol=clean(notice.symbol),
        )
        session.add(made)
        if found.step is Step.AWAITING_PRINT:
            found.due_on = None
    session.flush()
    return made.id
