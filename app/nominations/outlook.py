"""What the records already say of somebody on a list, before there is a dossier.

Only what years of records can answer; what the unit brings, its members and its quota, comes with
the dossier.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.nominations import candidates, eligibility, history
from app.nominations.facts import Facts, Verdict
from app.nominations.history import History
from db.offices import Office
from db.subjects import Subject

MOST_REASONS = 2  # in one line of a list


@dataclass(frozen=True, slots=True)
class Outlook:
    """met: what the records speak for; not met: what is missing or in the way, and why."""

    verdict: Verdict
    words: str


def of(
    session: Session,
    award_code: str,
    year: int,
    subject_ids: Collection[UUID],
    catalog: Catalog,
    today: date,
) -> dict[UUID, Outlook]:
    """The outlook of each subject for an award of a year; none where nothing is recorded."""
    if not subject_ids:
        return {}
    level = session.scalars(select(Office.level).where(Office.deleted_at.is_(None))).one()
    linked = history.same(session)
    told = history.histories(session, linked, subject_ids)
    query = select(Subject.id, Subject.kind, Subject.labour_role, Subject.abroad).where(
        Subject.id.in_(subject_ids)
    )
    found = {}
    for id, kind, role, abroad in session.execute(query):
        story = told.get(linked.one(id), History())
        facts = candidates.facts_of(kind, role, level, story, None, None, year, today)
        made = _told(replace(facts, award_code=award_code, abroad=abroad), catalog)
        if made is not None:
            found[id] = made
    return found


def _told(facts: Facts, catalog: Catalog) -> Outlook | None:
    main, guards = candidates.weighed(facts, eligibility.check(facts, catalog), catalog)
    unmet = [why for verdict, why in (*guards, *main) if verdict is Verdict.NOT_MET]
    if unmet:
        return Outlook(Verdict.NOT_MET, "; ".join(unmet[:MOST_REASONS]))
    met = [why for verdict, why in main if verdict is Verdict.MET]
    return Outlook(Verdict.MET, "; ".join(met[:MOST_REASONS])) if met else None
