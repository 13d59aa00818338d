"""Recording what the council decided on one nomination, in a session or from its minutes alone."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.council.rules import (
    CouncilNumbers,
    VoteRule,
    check_numbers,
    has_quorum,
    passes,
    quorum_needed,
    sentence,
)
from app.errors import ClerkError
from db.council import AgendaItem, CouncilSession, SessionState
from db.journal import JournalEntry
from db.nominations import CouncilResult, Nomination, NominationStep


@dataclass(frozen=True, slots=True)
class RecordedResult:
    """A council result as it was recorded."""

    numbers: CouncilNumbers
    passed: bool
    rule: str


def record_result(
    session: Session, nomination_id: UUID, numbers: CouncilNumbers, rule: VoteRule, today: date
) -> bool:
    """Write the numbers once and for all; a passed nomination goes on to the signature.

    Returns whether it passed. Raises ClerkError where the numbers contradict one another, the
    quorum was missed, or the nomination is not before the council or in a session of its own.
    """
    check_numbers(numbers)
    nomination = session.get_one(Nomination, nomination_id)
    if session_of(session, nomination_id) is not None:
        raise ClerkError(
            what="Hồ sơ này đang có trong một phiên họp.",
            kept="Hồ sơ và phiên họp vẫn nguyên.",
            todo="Mở Họp hội đồng, ghi số phiếu ở phiên họp ấy.",
        )
    if nomination.step is not NominationStep.AWAITING_COUNCIL:
        raise ClerkError(
            what="Hồ sơ này không ở bước Chờ họp.",
            kept="Kết quả đã ghi trước đó vẫn nguyên.",
            todo="Mở hồ sơ để xem đang ở bước nào.",
        )
    if not has_quorum(numbers, rule):
        needed = quorum_needed(numbers.members, rule.quorum)
        raise ClerkError(
            what=f"Chưa đủ số người để họp: có mặt {numbers.present}/{numbers.members},"
            f" cần từ {needed}.",
            kept="Chưa ghi kết quả nào.",
            todo="Mời họp lại, hoặc sửa số người có mặt theo biên bản.",
            field="present",
        )
    passed = passes(numbers, rule)
    session.add(
        CouncilResult(
            nomination_id=nomination_id,
            held_on=numbers.held_on,
            members=numbers.members,
            present=numbers.present,
            ballots_issued=numbers.ballots_issued,
            ballots_valid=numbers.ballots_valid,
            votes_for=numbers.votes_for,
            votes_against=numbers.votes_against,
            passed=passed,
            rule=sentence(numbers, rule),
        )
    )
    nomination.step = NominationStep.AWAITING_SIGNATURE if passed else NominationStep.RETURNED
    nomination.returned_because = "" if passed else f"Hội đồng: {sentence(numbers, rule)}."
    nomination.step_since = today
    session.flush()
    return passed


def result(session: Session, nomination_id: UUID) -> RecordedResult | None:
    """The last recorded result of a nomination."""
    query = (
        select(CouncilResult)
        .where(CouncilResult.nomination_id == nomination_id)
        .join(JournalEntry, JournalEntry.record_id == CouncilResult.id)
        .order_by(JournalEntry.lamport.desc())  # the order of writing, whatever the clock said
        .limit(1)
    )
    found = session.scalar(query)
    if found is None:
        return None
    numbers = CouncilNumbers(
        found.held_on,
        found.members,
        found.present,
        found.ballots_issued,
        found.ballots_valid,
        found.votes_for,
        found.votes_against,
    )
    return RecordedResult(numbers, found.passed, found.rule)


def session_of(session: Session, nomination_id: UUID) -> UUID | None:
    """The session that is not over yet and has this dossier on its agenda."""
    return session.scalar(
        select(AgendaItem.session_id)
        .join(CouncilSession, CouncilSession.id == AgendaItem.session_id)
        .where(
            AgendaItem.nomination_id == nomination_id,
            AgendaItem.deleted_at.is_(None),
            CouncilSession.deleted_at.is_(None),
            CouncilSession.state != SessionState.CLOSED,
        )
        .limit(1)
    )


def lower_award(session: Session, nomination_id: UUID) -> str:
    """The award that the last session proposed in place of the one that did not carry, or ""."""
    return (
        session.scalar(
            select(AgendaItem.lower_award)
            .join(CouncilSession, CouncilSession.id == AgendaItem.session_id)
            .where(
                AgendaItem.nomination_id == nomination_id,
                AgendaItem.deleted_at.is_(None),
                CouncilSession.deleted_at.is_(None),
                CouncilSession.state == SessionState.CLOSED,
            )
            .order_by(CouncilSession.held_on.desc(), CouncilSession.id.desc())
            .limit(1)
        )
        or ""
    )
