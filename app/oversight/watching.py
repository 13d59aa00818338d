"""The signals of a file, and what somebody said of each."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.errors import ClerkError
from app.journal import JournalSession
from app.nominations import history
from app.oversight import signal_rows, signals
from app.oversight.signals import Signal
from app.text import clean
from db.oversight import SignalReview

YEARS = 3  # how far back one looks, this year among them


@dataclass(frozen=True, slots=True)
class Watched:
    """A signal as it is shown. reason: what somebody said of it, "" while nobody has looked."""

    signal: Signal
    reason: str = ""
    seen_on: date | None = None
    seen_by: str = ""
    review_id: UUID | None = None

    @property
    def is_open(self) -> bool:
        return self.review_id is None

    @property
    def id(self) -> str:
        return self.signal.key


def read(session: Session, catalog: Catalog, today: date) -> list[Watched]:
    """Every signal of the file, those that nobody has looked at first."""
    since = date(today.year - YEARS + 1, 1, 1)
    linked = history.same(session)
    found = [
        *signals.same_merit(signal_rows.merits(session, linked, since)),
        *signals.quota(signal_rows.quotas(session, catalog, linked, today)),
        *signals.leaders(signal_rows.roles(session, since)),
        *signals.unhonoured(signal_rows.groups(session, catalog, since), YEARS),
        *signals.certificates(signal_rows.papers(session, since)),
        *(
            one
            for pair in signal_rows.out_of_order(session, since)
            for one in signals.out_of_order(pair)
        ),
        *signals.edited(signal_rows.edits(session, since)),
    ]
    said = {
        one.signal: one
        for one in session.scalars(
            select(SignalReview)
            .where(SignalReview.deleted_at.is_(None))
            .order_by(SignalReview.created_at, SignalReview.id)
        )
    }
    watched = []
    for one in signals.ordered(found):
        review = said.get(one.key)
        watched.append(
            Watched(one, review.reason, review.seen_on, review.seen_by, review.id)
            if review
            else Watched(one)
        )
    return sorted(watched, key=lambda one: not one.is_open)


def mark_seen(
    session: JournalSession, signal: Signal, reason: str, seen_by: str, today: date
) -> UUID:
    """Keep why a signal may stand as it is. Raises ClerkError without a reason."""
    if not clean(reason):
        raise ClerkError(
            what="Chưa ghi lý do.",
            todo="Ghi một câu đã xem gì, hỏi ai. Ví dụ: Đã đối chiếu sổ giấy, hai việc khác nhau.",
            field="reason",
        )
    made = SignalReview(
        signal=signal.key,
        sentence=signal.sentence,
        reason=clean(reason),
        seen_on=today,
        seen_by=seen_by,
    )
    session.add(made)
    session.flush()
    return made.id


def ask_again(session: JournalSession, review_id: UUID) -> UUID:
    """Take back what was said: the signal is open again."""
    session.get_one(SignalReview, review_id).deleted_at = session.author.now
    session.flush()
    return review_id
