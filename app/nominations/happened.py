"""What was written down of a dossier on its way, as the rules take it: nothing is asked twice."""

from collections.abc import Collection
from datetime import date
from typing import TypedDict
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.nominations import postings, reviews
from app.nominations.facts import Awaited, OpenComplaint, Reviewed
from db.decisions import RegisterEntry
from db.handling import Consultation
from db.nominations import Nomination
from db.oversight import Complaint


class Happened(TypedDict):
    """The facts of the course of a dossier, by their names in Facts."""

    posted_from: date | None
    posted_to: date | None
    posting_complaints: int
    complaints: tuple[OpenComplaint, ...]
    reviews: tuple[Reviewed, ...]
    awaited: tuple[Awaited, ...]


def facts(session: Session, nomination_id: UUID, subject_ids: Collection[UUID]) -> Happened:
    """What has happened to one dossier. subject_ids: every record of whom it is about.

    Of several postings the last one counts: what was corrected hangs anew.
    """
    posted = postings.postings(session, nomination_id)
    last = posted[-1] if posted else None
    return Happened(
        posted_from=last.from_on if last else None,
        posted_to=last.to_on if last else None,
        posting_complaints=sum(len(one.complaints) for one in posted),
        complaints=_complaints(session, nomination_id, subject_ids),
        reviews=tuple(
            Reviewed(review.unit_name, review.held_on, review.present, review.votes_for)
            for review in reviews.reviews(session, nomination_id)
        ),
        awaited=_awaited(session, nomination_id),
    )


def _awaited(session: Session, nomination_id: UUID) -> tuple[Awaited, ...]:
    query = (
        select(
            Consultation.condition,
            Consultation.agency,
            Consultation.asked_on,
            Consultation.due_on,
        )
        .where(
            Consultation.nomination_id == nomination_id,
            Consultation.deleted_at.is_(None),
            Consultation.answer.is_(None),
            Consultation.condition != "",
        )
        .order_by(Consultation.asked_on, Consultation.created_at, Consultation.id)
    )
    return tuple(Awaited(*row) for row in session.execute(query))


def _complaints(
    session: Session, nomination_id: UUID, subject_ids: Collection[UUID]
) -> tuple[OpenComplaint, ...]:
    """Those that are open about this dossier or anything else of the same subject.

    Of a denunciation, too, no more is told than its number: the file itself doesn't know more.
    """
    theirs = select(Nomination.id).where(Nomination.subject_id.in_(subject_ids))
    lines = select(RegisterEntry.id).where(RegisterEntry.subject_id.in_(subject_ids))
    query = (
        select(Complaint)
        .where(
            Complaint.closed_on.is_(None),
            Complaint.deleted_at.is_(None),
            or_(Complaint.nomination_id.in_(theirs), Complaint.register_entry_id.in_(lines)),
        )
        .order_by(Complaint.year, Complaint.number, Complaint.id)
    )
    return tuple(
        OpenComplaint(
            f"{one.number:02}/{one.year}", one.suspends or one.nomination_id == nomination_id
        )
        for one in session.scalars(query)
    )
