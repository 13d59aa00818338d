"""Dossiers that come out of a movement: those registered in it, put forward for one award."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select

from app.catalog import Catalog
from app.errors import ClerkError
from app.finding import office
from app.journal import JournalSession
from app.nominations import actions, judge, kinds, steps
from app.nominations.actions import NominationDraft
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from db.movements import Movement, MovementRegistration
from db.nominations import Nomination

KIND = "PHONG_TRAO"


def propose(
    session: JournalSession,
    registration_ids: Sequence[UUID],
    award_code: str,
    catalog: Catalog,
    today: date,
) -> tuple[list[UUID], list[str]]:
    """Begin a dossier for each of them: (new dossiers, names that have one already).

    Who only stood on a paper list is written into the register of subjects first. Raises
    ClerkError where nobody is left.
    """
    made: list[UUID] = []
    again: list[str] = []
    level = office(session).level
    for id_ in registration_ids:
        row = session.get_one(MovementRegistration, id_)
        subject_id = _subject(session, row)
        if _open_dossier(session, subject_id, award_code):
            again.append(row.full_name)
            continue
        movement = session.get_one(Movement, row.movement_id)
        draft = NominationDraft(
            subject_id=subject_id,
            award_code=award_code,
            commendation_type=KIND,
            movement=movement.name,
            movement_id=movement.id,
            ground="movement",
            source=row.village,
            due_on=kinds.due(catalog, KIND, today, award_code, level),
            period_from=f"{movement.starts_on:%Y-%m}" if movement.starts_on else None,
            period_to=f"{movement.ends_on:%Y-%m}" if movement.ends_on else None,
        )
        made.append(actions.create(session, draft, today))
    if not made:
        raise ClerkError(
            what="Mọi người đã chọn đều có hồ sơ đề nghị hình thức này.",
            kept="Các hồ sơ đó vẫn nguyên.",
            todo="Chọn người khác, hoặc hình thức khác.",
            field="award_code",
        )
    for nomination_id in made:
        judge.rejudge(session, nomination_id, catalog, today)
    return made, again


def _subject(session: JournalSession, row: MovementRegistration) -> UUID:
    """Who is registered, in the register of subjects; written there where it isn't."""
    if row.subject_id is None:
        row.subject_id = subjects.save(
            session,
            SubjectDraft(
                kind=row.kind,
                full_name=row.full_name,
                sex=row.sex,
                birth_year=row.birth_year,
                ethnic_code=row.ethnic_code,
                labour_role=row.labour_role,
                village=row.village,
            ),
        )
    return row.subject_id


def _open_dossier(session: JournalSession, subject_id: UUID, award_code: str) -> bool:
    query = select(Nomination.id).where(
        Nomination.subject_id == subject_id,
        Nomination.award_code == award_code,
        Nomination.step.in_(steps.UNFINISHED),
        Nomination.deleted_at.is_(None),
    )
    return session.scalars(query).first() is not None
