"""The next step for many dossiers at once: each answers for itself, one undo takes all back."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.errors import ClerkError
from app.nominations import judge
from app.nominations.judge import NotReady
from app.nominations.steps import Step
from db.nominations import Nomination
from db.subjects import Subject


@dataclass(frozen=True, slots=True)
class Answer:
    """What one dossier answered. step: where it went, None where it stayed; reason: why."""

    id: UUID
    number: int
    full_name: str
    step: Step | None
    reason: str


def advance(
    session: Session, nomination_ids: Sequence[UUID], catalog: Catalog, today: date
) -> tuple[Answer, ...]:
    """Bring every dossier that is ready to its next step; the others stay, each with its reason.

    Answers come in the order asked for.
    """
    named = {
        row[0]: (row[1], row[2])
        for row in session.execute(
            select(Nomination.id, Nomination.number, Subject.full_name)
            .join(Subject, Subject.id == Nomination.subject_id)
            .where(Nomination.id.in_(nomination_ids))
        )
    }
    answers = []
    for nomination_id in nomination_ids:
        number, name = named[nomination_id]
        try:
            step = judge.advance(session, nomination_id, catalog, today)
        except NotReady as error:
            reason = "; ".join(todo.title for todo in error.todos)
            answers.append(Answer(nomination_id, number, name, None, reason))
        except ClerkError as error:
            answers.append(Answer(nomination_id, number, name, None, error.what))
        else:
            answers.append(Answer(nomination_id, number, name, step, ""))
    return tuple(answers)
