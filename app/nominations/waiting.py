"""Whom each unfinished dossier waits for, and where that is done: for the page of today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import short_day
from app.finding import office
from app.nominations import forwarding
from app.nominations.steps import Step
from db.handling import (
    Consultation,
    DossierReturn,
    Posting,
    PostingRemark,
    Submission,
    SubmissionLetter,
    SuperiorVerdict,
)
from db.nominations import Nomination


@dataclass(frozen=True, slots=True)
class Wait:
    """For whom: unit, clerk, agency, people, council, chairman, superior or nobody.

    words: one sentence. section: where the page of the dossier begins. deed: what the verb does,
    beside the step's own. is_fast: its limit is counted in days and hours.
    """

    whom: str
    words: str
    section: str = ""
    deed: str = ""
    is_fast: bool = False


_BY_STEP = {
    Step.DRAFTING: Wait("unit", "Đang soạn, chờ đơn vị ghi cho đủ."),
    Step.APPRAISAL: Wait("clerk", "Chờ thẩm tra."),
    Step.RETURNED: Wait("unit", "Chờ đơn vị bổ sung."),
    Step.AWAITING_COUNCIL: Wait("council", "Chờ Hội đồng họp."),
    Step.AWAITING_SIGNATURE: Wait("chairman", "Chờ Chủ tịch ký quyết định."),
    Step.FORWARDED: Wait("superior", "Chờ cấp trên trả lời."),
    Step.AWAITING_PRINT: Wait("clerk", "Chờ in và trao."),
}


def waits(
    session: Session, nomination_ids: Sequence[UUID], catalog: Catalog, today: date
) -> dict[UUID, Wait]:
    """For each of these dossiers, the one it waits for first. A few questions, however many."""
    ids = list(nomination_ids)
    query = select(
        Nomination.id, Nomination.step, Nomination.award_code, Nomination.commendation_type
    ).where(Nomination.id.in_(ids))
    level = office(session).level
    fast = {row.code for row in catalog.tables.kinds if row.capture}
    agencies, complaints = _agencies(session, ids), _complaints(session, ids)
    hanging, asked = _hanging(session, ids, today), _asked(session, ids)
    sent, given = _sent(session, ids), _given(session, ids)
    found: dict[UUID, Wait] = {}
    for nomination_id, step, award_code, kind in session.execute(query):
        wait = _BY_STEP.get(step, Wait("nobody", ""))
        if step in (Step.DRAFTING, Step.APPRAISAL) and nomination_id in complaints:
            count = complaints[nomination_id]
            wait = Wait("clerk", f"Có {count} khiếu nại chờ trả lời.", "opinions", "complaint")
        elif step in (Step.DRAFTING, Step.APPRAISAL) and nomination_id in agencies:
            agency, due = agencies[nomination_id]
            until = f", hạn {short_day(due)}" if due else ""
            wait = Wait("agency", f"Chờ {agency} trả lời{until}.", "opinions", "agency")
        elif step is Step.APPRAISAL and nomination_id in hanging:
            last = short_day(hanging[nomination_id])
            wait = Wait("people", f"Đang niêm yết đến hết {last}.", "opinions", "posting")
        elif step is Step.RETURNED and nomination_id in asked:
            wait = Wait("unit", f"Chờ đơn vị bổ sung: {asked[nomination_id]}")
        elif step is Step.AWAITING_SIGNATURE and not forwarding.decides_here(
            catalog, award_code, level, today
        ):
            wait = Wait("chairman", "Chờ Chủ tịch ký tờ trình lên cấp trên.", "", "letter")
        elif step is Step.FORWARDED and nomination_id in sent:
            recipient, day = sent[nomination_id]
            wait = Wait("superior", f"Chờ {recipient} trả lời, trình {short_day(day)}.")
        elif step is Step.AWAITING_PRINT and nomination_id in given:
            wait = Wait("clerk", "Cấp trên đã khen, chờ trao.", "", "present")
        if kind in fast and step not in (Step.AWAITING_PRINT, Step.PRESENTED):
            wait = Wait(wait.whom, wait.words, wait.section, wait.deed, True)
        found[nomination_id] = wait
    return found


def _agencies(session: Session, ids: list[UUID]) -> dict[UUID, tuple[str, date | None]]:
    query = (
        select(Consultation.nomination_id, Consultation.agency, Consultation.due_on)
        .where(Consultation.nomination_id.in_(ids), Consultation.answer.is_(None))
        .where(Consultation.deleted_at.is_(None))
        .order_by(Consultation.due_on.desc())
    )
    return {row[0]: (row[1], row[2]) for row in session.execute(query)}


def _complaints(session: Session, ids: list[UUID]) -> dict[UUID, int]:
    query = (
        select(PostingRemark.nomination_id, func.count())
        .where(PostingRemark.nomination_id.in_(ids), PostingRemark.is_complaint)
        .where(PostingRemark.answered_on.is_(None), PostingRemark.deleted_at.is_(None))
        .group_by(PostingRemark.nomination_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _hanging(session: Session, ids: list[UUID], today: date) -> dict[UUID, date]:
    query = select(Posting.nomination_id, Posting.to_on).where(
        Posting.nomination_id.in_(ids), Posting.to_on >= today
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _asked(session: Session, ids: list[UUID]) -> dict[UUID, str]:
    query = select(DossierReturn.nomination_id, DossierReturn.reason).where(
        DossierReturn.nomination_id.in_(ids),
        DossierReturn.answered_on.is_(None),
        DossierReturn.deleted_at.is_(None),
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _sent(session: Session, ids: list[UUID]) -> dict[UUID, tuple[str, date]]:
    query = (
        select(Submission.nomination_id, SubmissionLetter.recipient, SubmissionLetter.signed_on)
        .join(SubmissionLetter, SubmissionLetter.id == Submission.letter_id)
        .where(Submission.nomination_id.in_(ids))
        .order_by(SubmissionLetter.year, SubmissionLetter.number)
    )
    return {row[0]: (row[1], row[2]) for row in session.execute(query)}


def _given(session: Session, ids: list[UUID]) -> set[UUID]:
    query = select(SuperiorVerdict.nomination_id).where(
        SuperiorVerdict.nomination_id.in_(ids), SuperiorVerdict.kind == "decided"
    )
    return set(session.scalars(query))
