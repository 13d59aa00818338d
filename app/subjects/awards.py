"""The award history of a subject: what this office decided, and what was copied from paper.

Every line keeps the name of the unit of its time. Records that a person has linked as the same
subject (app/subjects/duplicates.py) are read together.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.dates import Month, period_words
from app.decisions import struck
from app.subjects import duplicates
from db.decisions import Decision, Presentation, RegisterEntry, Revocation
from db.subjects import PastAward


@dataclass(frozen=True, slots=True)
class AwardLine:
    """One award. source: register for a line of our golden book, else as PastAward.source.

    id: of the register line or of the past award. line: "04/2025", empty for what is not in our
    book. amount: đồng, None where it is not known.
    """

    id: UUID
    subject_id: UUID
    source: str
    award_code: str
    year: int
    decided_on: date | None
    symbol: str
    authority: str
    unit_name: str
    citation: str
    period: str
    line: str
    amount: int | None
    presented_on: date | None
    decision_id: UUID | None
    revoked_by: str  # the decision that cancelled it, empty for none
    stripped_by: str  # the order that stripped the title and still stands, empty for none

    @property
    def struck(self) -> str:
        """Why it no longer counts: Hủy bỏ theo …; empty for one that stands."""
        return struck.words(self.revoked_by, self.stripped_by)


def history(session: Session, subject_id: UUID) -> list[AwardLine]:
    """Everything a subject was awarded as far as this file knows, the newest first."""
    same = duplicates.same(session, (subject_id,))
    decided = (
        select(
            RegisterEntry,
            Decision,
            Presentation.presented_on,
            Revocation.symbol,
            struck.stripped_by(RegisterEntry.id),
        )
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .outerjoin(Presentation, Presentation.register_entry_id == RegisterEntry.id)
        .outerjoin(Revocation, Revocation.register_entry_id == RegisterEntry.id)
        .where(RegisterEntry.subject_id.in_(same))
    )
    lines = [
        AwardLine(
            entry.id,
            entry.subject_id,
            "register",
            entry.award_code,
            decision.decided_on.year,
            decision.decided_on,
            decision.symbol,
            decision.authority,
            entry.address,
            entry.citation,
            entry.period,
            f"{entry.line:02}/{entry.year}",
            entry.amount,
            presented_on,
            decision.id,
            revoked_by or "",
            stripped_by or "",
        )
        for entry, decision, presented_on, revoked_by, stripped_by in session.execute(decided)
    ]
    stripped = struck.past_symbols(session)
    copied = select(PastAward).where(PastAward.subject_id.in_(same), PastAward.deleted_at.is_(None))
    lines += [
        AwardLine(
            award.id,
            award.subject_id,
            award.source,
            award.award_code,
            award.year,
            award.decided_on,
            award.symbol,
            award.authority,
            award.unit_name,
            award.citation,
            _period(award),
            "",
            None,
            None,
            None,
            "",
            stripped.get(award.id, ""),
        )
        for award in session.scalars(copied)
    ]
    return sorted(lines, key=_newest_first)


def _newest_first(line: AwardLine) -> tuple[int, int, str]:
    day = line.decided_on or date(line.year, 12, 31)
    return (-day.toordinal(), -line.year, str(line.id))


def _period(award: PastAward) -> str:
    if not award.period_from and not award.period_to:
        return ""
    return period_words(
        Month.from_iso(award.period_from) if award.period_from else None,
        Month.from_iso(award.period_to) if award.period_to else None,
    )
