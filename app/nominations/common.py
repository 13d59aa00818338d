"""What many dossiers lack alike, written down once for all of them.

Only what is empty is filled: what a dossier says already stays. One letter of a unit is a paper of
every dossier on its list, and one answer of the police speaks for all that it was asked about.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import attachments
from app.catalog import Catalog
from app.nominations import actions, asked, judge
from app.nominations.actions import OPEN, Note
from app.nominations.conditions import REPORTS
from app.nominations.eligibility import Result, Verdict
from db.attachments import Attachment
from db.nominations import Nomination

FIELDS = ("source", "period_from", "period_to", "discipline")  # of a draft, that a list shares


@dataclass(frozen=True, slots=True)
class Missing:
    """What keeps dossiers from their next step, each with how many of them lack it.

    papers: code -> (name, how many). conditions: code -> (title, how many), for a person to speak
    of. others: what has to be done in each dossier by itself.
    """

    dossiers: int
    fields: dict[str, int] = field(default_factory=dict)
    papers: dict[str, tuple[str, int]] = field(default_factory=dict)
    conditions: dict[str, tuple[str, int]] = field(default_factory=dict)
    others: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that is a paper of all of them."""

    code: str
    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Common:
    """What is said for all. fields: name -> value, as in a draft.

    said_by, said_on, words: of each of `confirmed`, codes of conditions.
    """

    fields: dict[str, str] = field(default_factory=dict)
    papers: tuple[Paper, ...] = ()
    confirmed: tuple[str, ...] = ()
    said_by: str = ""
    said_on: date | None = None
    words: str = ""


def missing(
    session: Session, nomination_ids: Sequence[UUID], catalog: Catalog, today: date
) -> Missing:
    """What the next step of these dossiers still waits for."""
    fields: Counter[str] = Counter()
    conditions: Counter[str] = Counter()
    others: Counter[str] = Counter()
    papers: Counter[str] = Counter()
    names: dict[str, str] = {}
    count = 0
    for one in _open(session, nomination_ids):
        count += 1
        draft = actions.read(session, one).draft
        fields.update(name for name in FIELDS if not getattr(draft, name))
        lacking = _lacking(session, one, catalog, today)
        papers.update(lacking.keys())
        names.update(lacking)
        result = judge.judge(session, one, catalog, today)
        speakable = _speakable(result)
        for todo in judge.left_to_do(session, one, catalog, today, result):
            if todo.code in speakable:
                conditions[todo.code] += 1
                names[todo.code] = speakable[todo.code]
            elif todo.code == "REPORT" and lacking.keys() & REPORTS:
                continue  # the paper is the report
            elif todo.field not in FIELDS and todo.section != "papers":
                others[todo.title] += 1
    return Missing(
        count,
        dict(fields),
        {code: (names[code], many) for code, many in papers.items()},
        {code: (names[code], many) for code, many in conditions.items()},
        dict(others),
    )


def fill(
    session: Session, nomination_ids: Sequence[UUID], said: Common, catalog: Catalog, today: date
) -> int:
    """Write it into every dossier that lacks it; how many were changed. All of them, or none.

    A dossier that came back for chosen fields only, or is decided on, is passed over. Raises
    ClerkError for a file that is no paper, and for a word without a name.
    """
    return sum(
        _fill_one(session, one, said, catalog, today) for one in _open(session, nomination_ids)
    )


def _open(session: Session, nomination_ids: Sequence[UUID]) -> list[UUID]:
    """Those that anything may be written into, in the order asked for."""
    query = select(Nomination.id, Nomination.step).where(Nomination.id.in_(nomination_ids))
    steps = {row[0]: row[1] for row in session.execute(query)}
    return [
        one
        for one in nomination_ids
        if steps.get(one) in OPEN and asked.open_return(session, one) is None
    ]


def _fill_one(session: Session, one: UUID, said: Common, catalog: Catalog, today: date) -> bool:
    draft = actions.read(session, one).draft
    values = {
        name: value for name, value in said.fields.items() if value and not getattr(draft, name)
    }
    if values:
        judge.store(session, one, replace(draft, **values), catalog, today)  # type: ignore[arg-type]
    lacking = _lacking(session, one, catalog, today) if said.papers else {}
    papers = [paper for paper in said.papers if paper.code in lacking]
    for paper in papers:
        attachments.attach(session, "nomination", one, paper.code, paper.name, paper.data)
    result = judge.judge(session, one, catalog, today) if said.confirmed else None
    speakable = _speakable(result) if result is not None else {}
    codes = [code for code in said.confirmed if code in speakable]
    for code in codes:
        actions.note_condition(session, one, _note(code, said, today))
    if values or papers or codes:
        judge.rejudge(session, one, catalog, today)
    return bool(values or papers or codes)


def _lacking(session: Session, one: UUID, catalog: Catalog, today: date) -> dict[str, str]:
    """The required papers that a dossier does not have: code -> name."""
    query = select(Attachment.kind).where(
        Attachment.owner_type == "nomination",
        Attachment.owner_id == one,
        Attachment.deleted_at.is_(None),
    )
    there = set(session.scalars(query))
    needed = judge.papers_needed(session, one, catalog, today)
    return {
        paper.code: paper.name for paper in needed if paper.required and paper.code not in there
    }


def _speakable(result: Result) -> dict[str, str]:
    """The conditions that wait for a person's word: code -> title."""
    return {
        condition.code: condition.title
        for condition in result.conditions
        if condition.effective == Verdict.NEEDS_CONFIRMATION
    }


def _note(code: str, said: Common, today: date) -> Note:
    return Note(code, "confirmed", said.said_by, said.said_on or today, said.words)
