"""What is on file of an exemplar's way: the facts that its next stage asks for."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.attachments import Attachment
from db.exemplars import (
    CriterionMark,
    Exemplar,
    ExemplarCheck,
    ExemplarCriterion,
    ExemplarMilestone,
    ExemplarVisit,
    Publication,
    Replication,
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """verified: what the newest check says, None before any. unmarked: criteria not looked at."""

    source: str
    summary: str
    story: str
    verified: bool | None
    visits: int
    milestones: int
    milestones_done: int
    photos: int
    files: int  # other than photos and consent papers
    unmarked: int
    places: int
    packs: int
    consent: bool
    withdrawn: bool


def read(session: Session, exemplar_id: UUID) -> Evidence:
    """The facts as they stand."""
    found = session.get_one(Exemplar, exemplar_id)

    def number(kind: Any, *conditions: Any) -> int:
        query = select(func.count()).select_from(kind)
        mine = (kind.exemplar_id == exemplar_id, kind.deleted_at.is_(None))
        return session.scalar(query.where(*mine, *conditions)) or 0

    def files(*conditions: Any) -> int:
        mine = (Attachment.owner_type == "exemplar", Attachment.owner_id == exemplar_id)
        query = select(func.count()).select_from(Attachment)
        return session.scalar(query.where(*mine, Attachment.deleted_at.is_(None), *conditions)) or 0

    newest = (
        select(ExemplarCheck.is_true)
        .where(ExemplarCheck.exemplar_id == exemplar_id)
        .order_by(ExemplarCheck.checked_on.desc(), ExemplarCheck.created_at.desc())
        .limit(1)
    )
    marked = select(CriterionMark.criterion_id).where(
        CriterionMark.exemplar_id == exemplar_id, CriterionMark.deleted_at.is_(None)
    )
    lines = (
        select(func.count())
        .select_from(ExemplarCriterion)
        .where(ExemplarCriterion.criteria_set_id == found.criteria_set_id)
        .where(ExemplarCriterion.deleted_at.is_(None), ExemplarCriterion.id.not_in(marked))
    )
    return Evidence(
        source=found.source or found.source_kind,
        summary=found.summary,
        story=found.story,
        verified=session.scalar(newest),
        visits=number(ExemplarVisit),
        milestones=number(ExemplarMilestone),
        milestones_done=number(ExemplarMilestone, ExemplarMilestone.done_on.is_not(None)),
        photos=files(Attachment.kind == "photo"),
        files=files(Attachment.kind.not_in(("photo", "consent"))),
        unmarked=session.scalar(lines) or 0,
        places=number(Replication),
        packs=number(Publication),
        consent=found.consent_on is not None,
        withdrawn=found.withdrawn_on is not None,
    )
