"""All that has happened to one dossier, read at once for its page."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app import finding
from app.catalog import Catalog
from app.council import actions as council
from app.nominations import (
    archiving,
    asked,
    capture,
    claims,
    closing,
    consultations,
    forwarding,
    judge,
    postings,
    receipts,
    reviews,
    steps,
    telling,
)
from app.nominations.archiving import Place
from app.nominations.asked import Return
from app.nominations.capture import Deed
from app.nominations.claims import Question
from app.nominations.closing import Closed
from app.nominations.consultations import Asked
from app.nominations.facts import Facts
from app.nominations.forwarding import Letter, VerdictDraft
from app.nominations.postings import Posted, Rule
from app.nominations.receipts import Receipt
from app.nominations.reviews import Review
from app.nominations.steps import Step
from app.nominations.telling import Notice
from db.nominations import Nomination


@dataclass(frozen=True, slots=True)
class Course:
    """What has happened. decides_here: this office gives the award; superior: who is above.

    origin, followers: linked dossiers as (id, number).
    """

    receipt: Receipt | None
    deed: Deed | None
    returns: tuple[Return, ...]
    open_return: Return | None
    reviews: tuple[Review, ...]
    questions: tuple[Question, ...]  # numbers that only the unit can give
    claims: tuple[tuple[str, int], ...]  # those it gave, by key
    consultations: tuple[Asked, ...]
    posting_rule: Rule
    postings: tuple[Posted, ...]
    letters: tuple[Letter, ...]
    verdicts: tuple[VerdictDraft, ...]
    closed: Closed | None
    notices: tuple[Notice, ...]
    archived: Place | None
    origin: tuple[UUID, int] | None
    followers: tuple[tuple[UUID, int], ...]
    decides_here: bool
    superior: str
    lower_award: str  # what the council proposes instead, while nothing was made of it

    @property
    def waiting(self) -> tuple[Asked, ...]:
        """Agencies that have not answered yet."""
        return tuple(one for one in self.consultations if not one.answer)

    @property
    def complaints(self) -> int:
        """Complaints at the postings that wait for an answer."""
        return sum(len(posted.complaints) for posted in self.postings)

    def back_to(self) -> Step | None:
        """Where an answered dossier goes; None where it is not back for anything."""
        return self.open_return.from_step if self.open_return else None


def read(
    session: Session,
    nomination_id: UUID,
    catalog: Catalog,
    today: date,
    recorded: Facts | None = None,
) -> Course:
    """The course of a dossier as it stands. recorded: its facts, where the caller has them."""
    found = session.get_one(Nomination, nomination_id)
    level = finding.office(session).level
    returns = asked.returns(session, nomination_id)
    return Course(
        receipt=receipts.read(session, nomination_id),
        deed=capture.read(session, nomination_id),
        returns=returns,
        open_return=asked.open_among(returns, found.step),
        reviews=reviews.reviews(session, nomination_id),
        questions=claims.questions(
            recorded or judge.recorded(session, nomination_id, catalog, today), catalog
        ),
        claims=tuple(sorted(claims.read(session, nomination_id).items())),
        consultations=consultations.consultations(session, nomination_id),
        posting_rule=postings.rule_of(session, nomination_id, catalog, today),
        postings=postings.postings(session, nomination_id),
        letters=forwarding.letters(session, nomination_id),
        verdicts=forwarding.verdicts(session, nomination_id),
        closed=closing.read(session, nomination_id) if found.step in steps.ENDED else None,
        notices=telling.notices(session, nomination_id) if found.step in telling.KNOWN else (),
        archived=archiving.read(session, nomination_id) if found.step in archiving.OVER else None,
        origin=closing.origin(session, nomination_id) if found.origin_id else None,
        followers=closing.followers(session, nomination_id),
        decides_here=forwarding.decides_here(catalog, found.award_code, level, today),
        superior=forwarding.superior(session, catalog, today).name,
        lower_award=_lower_award(session, found, returns),
    )


def _lower_award(session: Session, found: Nomination, returns: tuple[Return, ...]) -> str:
    """Only while the dossier is back from the council, and not because somebody asked for more."""
    if found.step is not Step.RETURNED or asked.open_among(returns, found.step) is not None:
        return ""
    proposed = council.lower_award(session, found.id)
    return "" if proposed == found.award_code else proposed
