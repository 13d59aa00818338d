"""Keeping cases that only named people may read, and making one an ordinary dossier.

What was once written into the journal in the clear can't be called back; so a case is sealed from
its first word on, and becomes an ordinary dossier only when a person says so.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID, uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.errors import ClerkError
from app.finding import office
from app.journal import JournalSession
from app.nominations import actions as nominations
from app.nominations import judge, kinds
from app.nominations.actions import NominationDraft
from app.sealed import sealing
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.text import clean, clean_paragraphs
from db.offices import Account
from db.sealed import SealedCase


@dataclass(frozen=True, slots=True)
class CaseDraft:
    """What is kept of a case. viewers: accounts that may read it, the writer's among them."""

    full_name: str
    award_code: str
    deed: str = ""
    note: str = ""
    due_on: date | None = None
    viewers: tuple[UUID, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A case as one of its viewers reads it."""

    id: UUID
    draft: CaseDraft


def accounts(session: Session) -> list[tuple[UUID, str]]:
    """Who may be named as a viewer: everybody who can open the file, by name."""
    query = (
        select(Account.id, Account.full_name)
        .where(Account.deleted_at.is_(None), Account.disabled_at.is_(None))
        .order_by(Account.full_name, Account.id)
    )
    return [(row[0], row[1]) for row in session.execute(query)]


def save(session: JournalSession, draft: CaseDraft, case_id: UUID | None = None) -> UUID:
    """Seal a new case, or what was changed in one; return its id.

    Raises ClerkError without a name, or for somebody who may not read it.
    """
    me = session.author.account_id
    if not clean(draft.full_name):
        raise ClerkError(
            what="Chưa ghi đề nghị khen ai.", todo="Ghi họ tên, hoặc bí danh.", field="full_name"
        )
    values = _values(draft, me)
    key = sealing.make_key(session)
    if case_id is None:
        made = SealedCase(id=uuid4(), body="")
        made.body = sealing.seal(key, made.id, values)
        session.add(made)
    else:
        made = session.get_one(SealedCase, case_id)
        old = _opened(session, made, me)
        if _values(old.draft, me) != values:
            made.body = sealing.seal(key, made.id, values)
    session.flush()
    return made.id


def _values(draft: CaseDraft, me: UUID) -> dict[str, Any]:
    values = asdict(draft)
    values["full_name"] = clean(draft.full_name)
    values["deed"], values["note"] = clean_paragraphs(draft.deed), clean_paragraphs(draft.note)
    values["due_on"] = draft.due_on.isoformat() if draft.due_on else None
    values["viewers"] = sorted({str(one) for one in (*draft.viewers, me)})
    return values


def cases(session: Session, account_id: UUID) -> list[Case]:
    """The cases that this person may read, the nearest deadline first."""
    key = sealing.own_key(session)
    if key is None:
        return []
    found = []
    stored = session.scalars(select(SealedCase).where(SealedCase.deleted_at.is_(None)))
    for row in stored:
        draft = _draft(sealing.unseal(key, row.id, row.body))
        if draft is not None and account_id in draft.viewers:
            found.append(Case(row.id, draft))
    return sorted(found, key=lambda case: (case.draft.due_on or date.max, case.draft.full_name))


def read(session: Session, case_id: UUID, account_id: UUID) -> CaseDraft:
    """One case. Raises ClerkError for somebody who may not read it."""
    return _opened(session, session.get_one(SealedCase, case_id), account_id).draft


def put_away(session: JournalSession, case_ids: Sequence[UUID]) -> None:
    """Put cases away; undo brings them back."""
    for case_id in case_ids:
        found = session.get_one(SealedCase, case_id)
        _opened(session, found, session.author.account_id)
        found.deleted_at = session.author.now
    session.flush()


def open_as_dossier(session: JournalSession, case_id: UUID, catalog: Catalog, today: date) -> UUID:
    """Make an ordinary dossier of a case that need not be hidden any more; return its id.

    From then on its words are in lists and packages like any other's.
    """
    found = session.get_one(SealedCase, case_id)
    draft = _opened(session, found, session.author.account_id).draft
    subject = subjects.save(session, SubjectDraft(full_name=draft.full_name))
    begun = kinds.begun(
        NominationDraft(
            subject_id=subject,
            award_code=draft.award_code,
            report=draft.deed,
            due_on=draft.due_on,
        ),
        catalog,
        today,
        office(session).level,
    )
    made = nominations.create(session, begun, today)
    judge.rejudge(session, made, catalog, today)
    found.deleted_at = session.author.now
    session.flush()
    return made


def _opened(session: Session, stored: SealedCase, account_id: UUID) -> Case:
    key = sealing.own_key(session)
    draft = _draft(sealing.unseal(key, stored.id, stored.body)) if key else None
    if draft is None or account_id not in draft.viewers:
        raise ClerkError(
            what="Hồ sơ này chỉ người được nêu tên mới xem được.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Hỏi người đã lập hồ sơ.",
        )
    return Case(stored.id, draft)


def _draft(values: dict[str, Any] | None) -> CaseDraft | None:
    if values is None:
        return None
    due = values["due_on"]
    return CaseDraft(
        values["full_name"],
        values["award_code"],
        values["deed"],
        values["note"],
        date.fromisoformat(due) if due else None,
        tuple(UUID(one) for one in values["viewers"]),
    )
