"""What share of the movements is planned in time, measurable, reviewed in time.

The figures of the plan and of the emulation criterion card both rest on these.
"""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.movements.listing import due_of
from db.movements import Movement, MovementCriterion, MovementReview, MovementState

NOT_OUT = (MovementState.DRAFT, MovementState.SUBMITTED, MovementState.CANCELLED)

Split = list[tuple[Movement, bool]]  # one line for each that counts, and whether it is so


def under_way(session: Session, first: date, last: date) -> Sequence[Movement]:
    """The movements under way on some day of a span, drafts and cancelled ones not."""
    query = select(Movement).where(
        Movement.deleted_at.is_(None),
        Movement.state.not_in(NOT_OUT),
        func.coalesce(Movement.starts_on, last) <= last,
        func.coalesce(Movement.ends_on, first) >= first,
    )
    return session.scalars(query.order_by(Movement.number, Movement.id)).all()


def measurable(session: Session, movements: Sequence[Movement]) -> Split:
    """Whether each has a criterion that a villager can check."""
    query = select(MovementCriterion.movement_id).where(
        MovementCriterion.deleted_at.is_(None), MovementCriterion.how_checked != ""
    )
    told = set(session.scalars(query.distinct()))
    return [(one, one.id in told) for one in movements]


def reviewed(
    session: Session, movements: Sequence[Movement], first: date, last: date, today: date
) -> Split:
    """One line for each review that was due in a span: whether it was held by its day.

    movements: those that may still wait for one; a review that was held counts whatever became of
    its movement.
    """
    query = (
        select(Movement, MovementReview.held_on, MovementReview.due_on)
        .join(Movement, Movement.id == MovementReview.movement_id)
        .where(
            MovementReview.deleted_at.is_(None),
            Movement.deleted_at.is_(None),
            MovementReview.due_on.between(first, last),
        )
        .order_by(MovementReview.due_on, MovementReview.id)
    )
    rows = session.execute(query)
    lines = [(one, due_on is not None and held_on <= due_on) for one, held_on, due_on in rows]
    by_id = {one.id: one for one in movements}
    for id_, due in due_of(session, movements).items():
        late = [one for one in due if first <= one.due_on <= last and one.due_on < today]
        lines += [(by_id[id_], False) for _ in late]
    return lines


def planned(session: Session, first: date, last: date, today: date) -> Split:
    """Of the office's own movements that begin in a span: whether the plan was out by then.

    One that has not begun and has no plan yet is in neither.
    """
    query = select(Movement).where(
        Movement.deleted_at.is_(None),
        Movement.sent_by == "",
        Movement.state != MovementState.CANCELLED,
        Movement.starts_on.between(first, last),
    )
    return [
        (one, one.plan_on is not None and one.plan_on <= one.starts_on)
        for one in session.scalars(query.order_by(Movement.number, Movement.id))
        if one.starts_on is not None and (one.plan_on is not None or one.starts_on < today)
    ]
