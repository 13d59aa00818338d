"""What the records that a history points at are called, so that no bare id is ever shown."""

from collections.abc import Callable, Collection
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.exemplars.actions import number_text as exemplar_number
from app.nominations.actions import number_text as nomination_number
from db.attachments import Attachment
from db.decisions import Certificate, Decision, RegisterEntry
from db.exemplars import Exemplar
from db.nominations import Nomination
from db.subjects import Subject


def names(session: Session, ids: Collection[UUID]) -> dict[UUID, str]:
    """The names of those ids that are records a person knows by a name or a number."""
    found: dict[UUID, str] = {}
    known: tuple[tuple[Any, Any, Callable[[Any], str]], ...] = (
        (Subject, Subject.full_name, str),
        (Attachment, Attachment.name, str),
        (Exemplar, Exemplar.number, exemplar_number),
        (Nomination, Nomination.number, nomination_number),
        (Decision, Decision.symbol, str),
        (Certificate, Certificate.number, str),
    )
    for kind, column, words in known:
        for row in session.execute(select(kind.id, column).where(kind.id.in_(ids))):
            found[row[0]] = words(row[1])
    lines = select(RegisterEntry.id, RegisterEntry.line, RegisterEntry.year)
    for id_, line, year in session.execute(lines.where(RegisterEntry.id.in_(ids))):
        found[id_] = f"{line}/{year}"
    return found
