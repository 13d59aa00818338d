"""Ending a dossier that gets no award, and going on from one as another."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.errors import ClerkError
from app.finding import office
from app.journal import JournalSession
from app.nominations import actions, judge, kinds, steps
from app.nominations.steps import Step
from app.text import clean, clean_paragraphs
from db.attachments import Attachment
from db.handling import Closing
from db.nominations import Nomination

_ON_THE_WAY = (
    *(Step.DRAFTING, Step.RETURNED, Step.APPRAISAL, Step.AWAITING_COUNCIL),
    *(Step.AWAITING_SIGNATURE, Step.FORWARDED),
)
OUTCOMES = {  # how a dossier may end -> its verb, from which steps
    Step.WITHDRAWN: ("Rút hồ sơ", _ON_THE_WAY),
    Step.NOT_ELIGIBLE: ("Kết luận không đủ điều kiện", (Step.APPRAISAL, Step.RETURNED)),
    Step.NOT_PASSED: ("Hội đồng không thông qua", (Step.AWAITING_COUNCIL, Step.RETURNED)),
    Step.REFUSED: ("Người có thẩm quyền không khen", (Step.AWAITING_SIGNATURE, Step.FORWARDED)),
    Step.OVERDUE: ("Quá hạn bổ sung", (Step.RETURNED,)),
}


@dataclass(frozen=True, slots=True)
class Closed:
    """Why and when a dossier ended."""

    outcome: Step
    from_step: Step
    closed_on: date
    decided_by: str
    reason: str


def outcomes(step: Step) -> tuple[Step, ...]:
    """How a dossier may end from a step."""
    return tuple(outcome for outcome, (_verb, starts) in OUTCOMES.items() if step in starts)


def close(
    session: Session, nomination_id: UUID, outcome: Step, reason: str, by: str, today: date
) -> None:
    """End a dossier with its reason, which the unit is told.

    Raises ClerkError without a reason or a name, or from a step that can't end so.
    """
    nomination = session.get_one(Nomination, nomination_id)
    if outcome not in outcomes(nomination.step):
        raise ClerkError(
            what=f"Hồ sơ ở bước “{steps.LABELS[nomination.step]}” không dừng theo cách này được.",
            kept="Hồ sơ vẫn ở bước cũ.",
            todo="Mở hồ sơ để xem bước tiếp theo.",
        )
    if not clean(reason):
        raise ClerkError(
            what="Chưa ghi lý do.",
            todo="Ghi một câu. Câu này được báo cho đơn vị đề nghị.",
            field="reason",
        )
    if not clean(by):
        raise ClerkError(
            what="Chưa ghi ai quyết định dừng.", todo="Ghi họ tên, chức vụ.", field="decided_by"
        )
    session.add(
        Closing(
            nomination_id=nomination_id,
            outcome=outcome.value,
            from_step=nomination.step.value,
            closed_on=today,
            decided_by=clean(by),
            reason=clean_paragraphs(reason),
        )
    )
    nomination.step, nomination.step_since = outcome, today
    session.flush()


def read(session: Session, nomination_id: UUID) -> Closed | None:
    """How a dossier ended, or None while it goes on."""
    query = select(Closing).where(
        Closing.nomination_id == nomination_id, Closing.deleted_at.is_(None)
    )
    found = session.scalars(query.order_by(Closing.created_at.desc()).limit(1)).first()
    if found is None:
        return None
    return Closed(
        Step(found.outcome), Step(found.from_step), found.closed_on, found.decided_by, found.reason
    )


def go_on_as(
    session: JournalSession, nomination_id: UUID, award_code: str, catalog: Catalog, today: date
) -> UUID:
    """Begin another dossier from one that ended, with all its words and papers; return its id.

    The old one stays as it is; the new one names it as its origin.
    """
    found = session.get_one(Nomination, nomination_id)
    if found.step not in steps.ENDED:
        raise ClerkError(
            what=f"Hồ sơ đang ở bước “{steps.LABELS[found.step]}”, chưa dừng.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Ghi lý do dừng hồ sơ này trước, rồi lập hồ sơ khác từ nó.",
        )
    made = _copied(session, found, award_code, catalog, today)
    judge.rejudge(session, made, catalog, today)
    return made


def downgrade(
    session: JournalSession,
    nomination_id: UUID,
    award_code: str,
    reason: str,
    by: str,
    catalog: Catalog,
    today: date,
) -> UUID:
    """What the council does when it gives a lower form: the old dossier ends as not passed, and
    a linked one stands before the council in its place. Returns the new one's id.
    """
    found = session.get_one(Nomination, nomination_id)
    if award_code == found.award_code:
        raise ClerkError(
            what="Hình thức mới giống hình thức đang đề nghị.",
            todo="Chọn hình thức khác.",
            field="award_code",
        )
    received_on = found.received_on
    close(session, nomination_id, Step.NOT_PASSED, reason, by, today)
    made = _copied(session, found, award_code, catalog, today)
    new = session.get_one(Nomination, made)
    new.received_on = received_on
    new.step, new.step_since = Step.AWAITING_COUNCIL, today
    if new.procedure != "DAY_DU":
        new.step = Step.AWAITING_SIGNATURE
    session.flush()
    judge.rejudge(session, made, catalog, today)
    return made


def _copied(
    session: JournalSession, found: Nomination, award_code: str, catalog: Catalog, today: date
) -> UUID:
    draft = actions.read(session, found.id).draft
    kind = kinds.of_award(award_code, draft.commendation_type)
    draft = replace(
        draft,
        award_code=award_code,
        commendation_type=kind,
        due_on=kinds.due(catalog, kind, today, award_code, office(session).level),
    )
    made = actions.create(session, draft, today)
    session.get_one(Nomination, made).origin_id = found.id
    papers = select(Attachment).where(
        Attachment.owner_type == "nomination",
        Attachment.owner_id == found.id,
        Attachment.deleted_at.is_(None),
    )
    for paper in session.scalars(papers.order_by(Attachment.created_at, Attachment.id)).all():
        session.add(
            Attachment(
                owner_type="nomination",
                owner_id=made,
                kind=paper.kind,
                name=paper.name,
                media_type=paper.media_type,
                size=paper.size,
                pages=paper.pages,
                sha256=paper.sha256,
            )
        )
    session.flush()
    return made


def origin(session: Session, nomination_id: UUID) -> tuple[UUID, int] | None:
    """The dossier that this one goes on from, with its number."""
    first = session.scalar(select(Nomination.origin_id).where(Nomination.id == nomination_id))
    if first is None:
        return None
    number = session.scalar(select(Nomination.number).where(Nomination.id == first))
    return None if number is None else (first, number)


def followers(session: Session, nomination_id: UUID) -> tuple[tuple[UUID, int], ...]:
    """The dossiers that go on from this one, with their numbers."""
    query = (
        select(Nomination.id, Nomination.number)
        .where(Nomination.origin_id == nomination_id, Nomination.deleted_at.is_(None))
        .order_by(Nomination.number)
    )
    return tuple((row[0], row[1]) for row in session.execute(query))
