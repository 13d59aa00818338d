"""Decisions that were printed for signature and wait for the number that comes with the stamp."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean
from db.decisions import PendingDecision
from db.nominations import Nomination, NominationStep


@dataclass(frozen=True, slots=True)
class Pending:
    """One decision without a number. waiting_ids: the dossiers in it that can still be decided."""

    id: UUID
    nomination_ids: tuple[UUID, ...]
    waiting_ids: tuple[UUID, ...]
    signer_name: str
    sign_mode: str
    decided_on: date | None
    note: str
    made_at: datetime


def keep(
    session: Session,
    nomination_ids: Sequence[UUID],
    signer_name: str,
    sign_mode: str,
    decided_on: date | None,
    note: str = "",
) -> UUID:
    """Remember what was printed for signature. The dossiers stay where they are.

    Raises ClerkError without dossiers, or where one is in another decision that waits.
    """
    if not nomination_ids:
        raise ClerkError(
            what="Quyết định chưa có ai được khen.", todo="Chọn ít nhất một hồ sơ ở bước Chờ ký."
        )
    taken = {key for other in listed(session) for key in other.nomination_ids}
    if taken & set(nomination_ids):
        raise ClerkError(
            what="Có hồ sơ đã nằm trong một quyết định chờ số.",
            kept="Quyết định chờ số vẫn nguyên.",
            todo="Ghi số cho quyết định ấy, hoặc bỏ nó rồi trình lại.",
        )
    made = PendingDecision(
        nominations="\n".join(map(str, nomination_ids)),
        signer_name=clean(signer_name),
        sign_mode=sign_mode,
        decided_on=decided_on,
        note=clean(note),
    )
    session.add(made)
    session.flush()
    return made.id


def listed(session: Session) -> list[Pending]:
    """Those that wait, the oldest first."""
    query = (
        select(PendingDecision)
        .where(PendingDecision.deleted_at.is_(None))
        .order_by(PendingDecision.created_at, PendingDecision.id)
    )
    return [_pending(session, found) for found in session.scalars(query)]


def drop(session: JournalSession, pending_id: UUID) -> None:
    """It has its number, or will not be signed. Undo brings it back."""
    session.get_one(PendingDecision, pending_id).deleted_at = session.author.now
    session.flush()


def settle(session: JournalSession, nomination_ids: Sequence[UUID]) -> None:
    """Drop every waiting decision whose dossiers have all been decided now."""
    decided = set(nomination_ids)
    for waiting in listed(session):
        if set(waiting.nomination_ids) <= decided or not waiting.waiting_ids:
            drop(session, waiting.id)


def _pending(session: Session, found: PendingDecision) -> Pending:
    ids = tuple(UUID(line) for line in found.nominations.split())
    query = select(Nomination.id).where(
        Nomination.id.in_(ids),
        Nomination.step == NominationStep.AWAITING_SIGNATURE,
        Nomination.deleted_at.is_(None),
    )
    still = set(session.scalars(query))
    return Pending(
        found.id,
        ids,
        tuple(id for id in ids if id in still),
        found.signer_name,
        found.sign_mode,
        found.decided_on,
        found.note,
        found.created_at,
    )
