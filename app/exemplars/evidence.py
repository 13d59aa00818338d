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
    """The facts as they stand, in one statement: every opening of a page waits for them."""

    def number(kind: Any, *conditions: Any) -> Any:
        mine = (kind.exemplar_id == exemplar_id, kind.deleted_at.is_(None))
        return select(func.count()).select_from(kind).where(*mine, *conditions).scalar_subquery()

    def files(*conditions: Any) -> Any:
        mine = (Attachment.owner_type == "exemplar", Attachment.owner_id == exemplar_id)
        query = select(func.count()).select_from(Attachment)
        return query.where(*mine, Attachment.deleted_at.is_(None), *conditions).scalar_subquery()

    newest = (
        select(ExemplarCheck.is_true)
        .where(ExemplarCheck.exemplar_id == exemplar_id)
        .order_by(ExemplarCheck.checked_on.desc(), ExemplarCheck.created_at.desc())
        .limit(1)
    )
    marked = select(CriterionMark.criterion_id).where(
        CriterionMark.exemplar_id == exemplar_id, CriterionMark.deleted_at.is_(None)
    )
    unmarked = (
        select(func.count())
        .select_from(ExemplarCriterion)
        .where(ExemplarCriterion.criteria_set_id == Exemplar.criteria_set_id)
        .where(ExemplarCriterion.deleted_at.is_(None), ExemplarCriterion.id.not_in(marked))
        .correlate(Exemplar)
    )
    done = ExemplarMilestone.done_on.is_not(None)
    row = session.execute(
        select(
            func.coalesce(func.nullif(Exemplar.source, ""), Exemplar.source_kind).label("source"),
            Exemplar.summary,
            Exemplar.story,
            newest.scalar_subquery().label("verified"),
            number(ExemplarVisit).label("visits"),
            number(ExemplarMilestone).label("milestones"),
            number(ExemplarMilestone, done).label("milestones_done"),
            files(Attachment.kind == "photo").label("photos"),
            files(Attachment.kind.not_in(("photo", "consent"))).label("files"),
            unmarked.scalar_subquery().label("unmarked"),
            number(Replication).label("places"),
            number(Publication).label("packs"),
            Exemplar.consent_on.is_not(None).label("consent"),
            Exemplar.withdrawn_on.is_not(None).label("withdrawn"),
        ).where(Exemplar.id == exemplar_id)
    ).one()
    return Evidence(*row)
