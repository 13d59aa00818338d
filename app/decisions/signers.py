"""Who may sign on a day, and how: chairman, deputy (KT.) or acting chairman (Q.)."""

from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean
from db.decisions import Signer


@dataclass(frozen=True, slots=True)
class SignerDraft:
    """A person who signs from one day to another, both inclusive; empty for no end."""

    full_name: str
    sign_mode: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    basis: str = ""


@dataclass(frozen=True, slots=True)
class KnownSigner:
    """A stored signer."""

    id: UUID
    draft: SignerDraft


def save(session: Session, draft: SignerDraft, signer_id: UUID | None = None) -> UUID:
    """Store a new signer or the changed one. Raises ClerkError for no name or days reversed."""
    if not clean(draft.full_name):
        raise ClerkError(
            what="Chưa ghi họ tên người ký.",
            todo="Ghi họ tên, không ghi học vị.",
            field="full_name",
        )
    if draft.valid_from and draft.valid_to and draft.valid_from > draft.valid_to:
        raise ClerkError(
            what="Ngày thôi ký đứng trước ngày bắt đầu.", todo="Đổi lại hai ngày.", field="valid_to"
        )
    signer = Signer() if signer_id is None else session.get_one(Signer, signer_id)
    for name, value in asdict(draft).items():
        value = clean(value) if isinstance(value, str) else value
        if getattr(signer, name) != value:
            setattr(signer, name, value)
    session.add(signer)
    session.flush()
    return signer.id


def remove(session: JournalSession, signer_id: UUID) -> None:
    """Take a signer out of the list; what they signed stands."""
    session.get_one(Signer, signer_id).deleted_at = session.author.now
    session.flush()


def listed(session: Session) -> list[KnownSigner]:
    """Every signer, the latest begun first."""
    query = (
        select(Signer)
        .where(Signer.deleted_at.is_(None))
        .order_by(Signer.valid_from.desc().nulls_last(), Signer.full_name, Signer.id)
    )
    return [
        KnownSigner(
            found.id,
            SignerDraft(
                found.full_name, found.sign_mode, found.valid_from, found.valid_to, found.basis
            ),
        )
        for found in session.scalars(query)
    ]


def on(session: Session, day: date) -> list[KnownSigner]:
    """Who may sign on a day: the chairman first, then acting, then deputies."""
    order = ("", "Q", "KT")
    found = [
        known
        for known in listed(session)
        if (known.draft.valid_from is None or known.draft.valid_from <= day)
        and (known.draft.valid_to is None or day <= known.draft.valid_to)
    ]
    return sorted(found, key=lambda known: order.index(known.draft.sign_mode))
