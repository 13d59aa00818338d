"""The checklist of a movement, a page for each hamlet."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy.orm import Session

from app.dates import short_day
from app.documents import movement_checklist
from app.documents.blocks import Paper
from app.documents.movement_checklist import ChecklistPaper
from app.movements import listing, rules
from app.offices import names


def checklist(session: Session, movement_id: UUID, villages: Sequence[str]) -> Paper:
    """The pages. Raises ClerkError without criteria."""
    shown = listing.read(session, movement_id)
    first, last = shown.draft.starts_on, shown.draft.ends_on
    period = f"từ {short_day(first)} đến {short_day(last)}" if first and last else ""
    return movement_checklist.lay_out(
        ChecklistPaper(
            office=(names.current(session).name.upper(),),
            movement=shown.draft.name,
            slogan=shown.draft.slogan,
            period=period,
            criteria=tuple(
                (
                    one.name,
                    rules.criterion_words(one.kind, one.threshold, one.unit),
                    one.how_checked,
                )
                for one in shown.criteria
            ),
            villages=tuple(villages),
        )
    )
