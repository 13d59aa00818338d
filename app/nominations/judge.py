"""Judging a stored nomination: its facts out of the database, the rules' answer, its next step."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog, Unit
from app.catalog.model import Award, RequiredPaper
from app.catalog.words import certificate_of
from app.errors import ClerkError
from app.finding import office
from app.journal import JournalSession
from app.nominations import (
    actions,
    asked,
    claims,
    collectives,
    eligibility,
    happened,
    history,
    kinds,
    postings,
    returning,
    steps,
)
from app.nominations.actions import NominationDraft, Note
from app.nominations.eligibility import Condition, Facts, Result, Verdict
from app.nominations.steps import Gate, Step
from db.attachments import Attachment
from db.decisions import Decision, RegisterEntry
from db.nominations import Nomination
from db.offices import Office
from db.subjects import Subject, SubjectKind

ABOVE = {
    "xa": ("HUYEN", "TINH", "TTG", "CP"),
    "huyen": ("TINH", "TTG", "CP"),
    "tinh": ("TTG", "CP"),
}
PRESIDENT = "CTN"
POSTED = "POSTED"  # the condition of the awards that the people are asked about
CITATION = "CITATION"  # a condition of some awards; the decision refuses every award without it
POSTING = "POSTING"  # the code of what a posting still asks for
COMES_OF_ITSELF = {
    Gate.COUNCIL_PASSED: ("Hồ sơ đang chờ Hội đồng họp.", "Mở hồ sơ, bấm Ghi kết quả họp."),
    Gate.DECIDED: ("Hồ sơ đang chờ quyết định.", "Mở hồ sơ, bấm Ghi quyết định."),
    Gate.PRESENTED: ("Chưa ghi đã trao.", "Mở quyết định, ghi ngày trao."),
    Gate.ANSWERED: ("Hồ sơ đang ở cấp trên.", "Có trả lời thì mở hồ sơ, bấm Ghi trả lời."),
}


@dataclass(frozen=True, slots=True)
class ToDo:
    """One thing still to do. code: its condition; section and field: where it is done.

    field of the papers section: the code of the missing paper.
    """

    title: str
    code: str
    section: str
    field: str


class NotReady(ClerkError):
    """A step that is refused until every one of `todos` is done; nothing typed is lost."""

    def __init__(self, verb: str, todos: tuple[ToDo, ...]) -> None:
        small = verb[:1].lower() + verb[1:]
        super().__init__(
            what=f"Chưa {small} được. Còn {len(todos)} việc, mọi nội dung đã nhập vẫn được giữ.",
            todo=f"Làm từng việc rồi bấm {verb} lại.",
            field=todos[0].field if todos else "",
        )
        self.todos = todos


def facts(
    session: Session,
    nomination_id: UUID,
    catalog: Catalog,
    today: date,
    known: Facts | None = None,
) -> Facts:
    """All that the file knows of a nomination, as the rules take it, with what its unit gave.

    known: what `recorded` has just said of it, where the caller asked.
    """
    known = known or recorded(session, nomination_id, catalog, today)
    return claims.added(known, claims.read(session, nomination_id), catalog)


def recorded(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> Facts:
    """As `facts`, without the numbers of the unit.

    The authority is judged by the decision's day where there is one, by today before.
    """
    found = session.get_one(Nomination, nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    level = session.scalars(select(Office.level).where(Office.deleted_at.is_(None))).one()
    linked = history.same(session)
    known = {award.code for award in catalog.tables.awards}
    told = history.histories(session, linked, [subject.id], apart_from=nomination_id)
    story = told.get(linked.one(subject.id), history.History())
    decided_on, last = _decided_on(session, nomination_id), history.month(found.period_to)
    day = decided_on or today
    unit = _unit(subject, catalog)
    course = happened.facts(session, nomination_id, linked.others(subject.id))
    if decided_on is not None:
        course["complaints"] = ()  # they are about an award now, and no longer about a dossier
    base = Facts(
        **course,
        award_code=found.award_code,
        subject_kind=subject.kind.value,
        office_level=level,
        day=day,
        received_on=found.received_on,
        procedure=found.procedure,
        commendation_type=found.commendation_type,
        labour_role=subject.labour_role,
        sex=subject.sex,
        abroad=subject.abroad,
        is_hard_area=bool(unit.is_mountain or unit.is_ethnic_area) if unit else None,
        period_from=history.month(found.period_from),
        period_to=last,
        citation=found.citation,
        report=found.report,
        ground=found.ground,
        movement=found.movement,
        rating=found.rating,
        discipline=found.discipline,
        unit_ended_on=unit.valid_to if unit and unit.valid_to and unit.valid_to < day else None,
        previous=tuple(award for award in story.awards if award.award_code in known),
        ratings=tuple(story.ratings),
        initiatives=tuple(story.initiatives),
        disciplined=tuple(story.disciplined),
        transfers=tuple(story.transfers),
        posts=tuple(story.posts),
        papers=_attached(session, nomination_id),
        notes=tuple(actions.notes(session, nomination_id)),
    )
    return base if last is None else _with_people(session, base, subject, linked, last.year)


def _with_people(
    session: Session, base: Facts, subject: Subject, linked: history.Same, year: int
) -> Facts:
    """The members of a collective; of a person the unit they work in."""
    if subject.kind in (SubjectKind.COLLECTIVE, SubjectKind.ENTERPRISE):
        people, measures = collectives.members_of(session, linked, subject, year)
        return replace(base, members=people, disciplined=(*base.disciplined, *measures))
    if subject.kind is not SubjectKind.INDIVIDUAL:
        return base
    works_in = collectives.unit_of(session, linked, subject.id, year)
    if works_in is None:
        return base
    ratings = {rated.rating for rated in works_in.ratings if rated.year == year}
    return replace(
        base,
        unit_rating=ratings.pop() if len(ratings) == 1 else None,
        quota=collectives.quota_of(session, linked, works_in, subject.id, base.award_code, year),
    )


def _unit(subject: Subject, catalog: Catalog) -> Unit | None:
    if not subject.unit_code:
        return None
    return catalog.units.find(subject.unit_code, subject.unit_valid_from)


def judge(
    session: Session,
    nomination_id: UUID,
    catalog: Catalog,
    today: date,
    known: Facts | None = None,
) -> Result:
    """What the rules say of a nomination as it is stored now. known: as for `facts`."""
    return eligibility.check(facts(session, nomination_id, catalog, today, known), catalog)


def questions(
    session: Session, nomination_id: UUID, catalog: Catalog, today: date
) -> tuple[claims.Question, ...]:
    """The numbers that the unit is asked for by the award of a nomination."""
    return claims.questions(recorded(session, nomination_id, catalog, today), catalog)


def claim(
    session: JournalSession,
    nomination_id: UUID,
    given: Mapping[str, int | None],
    catalog: Catalog,
    today: date,
) -> Result:
    """Keep the numbers of the unit and judge anew. Raises ClerkError as `claims.save` does."""
    asked_for = questions(session, nomination_id, catalog, today)
    claims.save(session, nomination_id, asked_for, given)
    return rejudge(session, nomination_id, catalog, today)


def rejudge(
    session: Session,
    nomination_id: UUID,
    catalog: Catalog,
    today: date,
    known: Facts | None = None,
) -> Result:
    """Judge, and keep the verdict where the list shows it. known: as for `facts`."""
    found = judge(session, nomination_id, catalog, today, known)
    count = found.missing if found.verdict == "missing" else found.to_confirm
    actions.set_verdict(session, nomination_id, found.verdict, count)
    return found


def save(
    session: Session, nomination_id: UUID, draft: NominationDraft, catalog: Catalog, today: date
) -> Result:
    """Store what was changed in a dossier and judge it anew, in one transaction.

    Raises ClerkError as `store` does.
    """
    store(session, nomination_id, draft, catalog, today)
    return rejudge(session, nomination_id, catalog, today)


def store(
    session: Session, nomination_id: UUID, draft: NominationDraft, catalog: Catalog, today: date
) -> None:
    """Store what was changed in a dossier; it is the caller's to judge it anew.

    A changed kind brings its procedure and deadline along. Raises ClerkError for a field that
    nobody asked for, while the dossier is back for chosen ones.
    """
    stored = actions.read(session, nomination_id)
    start = stored.received_on or today
    draft = kinds.turned(stored.draft, draft, catalog, start, office(session).level)
    changed = [
        name
        for name in NominationDraft.__slots__
        if getattr(stored.draft, name) != getattr(draft, name)
    ]
    asked.check_fields(session, nomination_id, changed)
    actions.save(session, nomination_id, draft)


def note(
    session: Session, nomination_id: UUID, said: Note, catalog: Catalog, today: date
) -> Result:
    """Keep what a person said of a condition and judge anew.

    Raises ClerkError for words without a name, or a confirmation of what is plainly not met.
    """
    now = judge(session, nomination_id, catalog, today)
    condition = next((c for c in now.conditions if c.code == said.condition), None)
    if condition is not None:
        eligibility.check_note(condition, said.kind, said.said_by, said.words)
    actions.note_condition(session, nomination_id, said)
    return rejudge(session, nomination_id, catalog, today)


def papers_needed(
    session: Session, nomination_id: UUID, catalog: Catalog, today: date
) -> tuple[RequiredPaper, ...]:
    """The papers of a dossier, by the rule set that judges it."""
    found = session.get_one(Nomination, nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    return catalog.papers(
        found.award_code,
        catalog.rule_set(found.received_on or today).code,
        subject.kind.value,
        found.procedure,
        found.ground or "",
        is_abroad=bool(subject.abroad),
    )


def awards_for(
    subject_kind: str, chosen: str, catalog: Catalog, day: date, level: str = "xa"
) -> tuple[Award, ...]:
    """What an office of a level may ask for such a subject on a day, the chosen one among it.

    Those that it decides itself come first, then those it asks its superiors for. Of the
    President's a commune or district asks for few, state_awards_asked; the others it only enters.
    """
    rule_set = catalog.rule_set(day).code
    own = catalog.awards(day, level)
    asked = set(catalog.parameter("state_awards_asked", rule_set).split("|"))
    above = [award for award in catalog.awards(day) if award not in own]
    found = [
        award
        for award in (*own, *above)
        if (rule := catalog.rule(award.code, rule_set, subject_kind)) is not None
        and (
            award in own
            or set(rule.authorities) & set(ABOVE[level])
            or (PRESIDENT in rule.authorities and (award.code in asked or level == "tinh"))
        )
    ]
    if chosen and all(award.code != chosen for award in found):
        try:
            found.append(catalog.award(chosen, day))
        except KeyError:
            return tuple(found)
    return tuple(found)


def advance(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> Step:
    """Bring a dossier to its next step, when its gate is open, and return that step.

    Raises NotReady with everything that is still to do. Raises ClerkError for a step that comes
    of a recorded council result, a decision or a presentation, and never of itself.
    """
    require_ready(session, nomination_id, catalog, today)
    found = session.get_one(Nomination, nomination_id)
    if found.step is Step.RETURNED:
        back = returning.answer(session, nomination_id, catalog, today)
        rejudge(session, nomination_id, catalog, today)
        return back
    end = steps.next_step(found.step, found.procedure)
    if end is None:
        raise ClerkError(
            what="Hồ sơ đã đi hết các bước.",
            todo="Xem trong Sổ theo dõi.",
            kept="Hồ sơ vẫn nguyên.",
        )
    actions.move(session, nomination_id, end, today)
    rejudge(session, nomination_id, catalog, today)
    return end


def require_ready(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> None:
    """Raise what `advance` would raise; nothing is changed."""
    todos = left_to_do(session, nomination_id, catalog, today)
    if todos:
        found = session.get_one(Nomination, nomination_id)
        end = steps.next_step(found.step, found.procedure)
        assert end is not None  # noqa: S101 - there is nothing to do after the last step
        raise NotReady(steps.transition(found.step, end, found.procedure).verb, todos)


def left_to_do(
    session: Session,
    nomination_id: UUID,
    catalog: Catalog,
    today: date,
    result: Result | None = None,
) -> tuple[ToDo, ...]:
    """All that the next step still waits for. result: what `judge` has just said.

    Raises ClerkError for a step that comes of itself.
    """
    found = session.get_one(Nomination, nomination_id)
    end = steps.next_step(found.step, found.procedure)
    if end is None:
        return ()
    move = steps.transition(found.step, end, found.procedure)
    if move.gate in COMES_OF_ITSELF:
        raise _comes_of_itself(move.gate)
    if move.gate not in (Gate.COMPLETE, Gate.ELIGIBLE):
        return ()
    result = result or judge(session, nomination_id, catalog, today)
    left = {Verdict.NOT_MET}
    if move.gate is Gate.ELIGIBLE:
        left.add(Verdict.NEEDS_CONFIRMATION)
    todos: list[ToDo] = []
    for condition in result.conditions:
        if condition.code == POSTED and move.gate is Gate.COMPLETE:
            continue  # it may hang while the dossier is appraised
        if condition.effective in left:
            todos += _todos(session, condition, nomination_id, catalog, today)
    if move.gate is Gate.ELIGIBLE and all(todo.code != POSTED for todo in todos):
        stops = postings.hindrance(session, nomination_id, catalog, today)
        todos += [ToDo(stops, POSTING, "opinions", "")] if stops else []
    is_wordless = not found.citation.strip() and all(todo.field != "citation" for todo in todos)
    if move.gate is Gate.ELIGIBLE and is_wordless:
        what = f"Viết câu ghi trên {certificate_of(catalog.award(found.award_code, today))}"
        todos.append(ToDo(what, CITATION, "achievement", "citation"))
    return tuple(todos)


def _comes_of_itself(gate: Gate) -> ClerkError:
    what, todo = COMES_OF_ITSELF[gate]
    return ClerkError(what=what, kept="Hồ sơ vẫn ở bước cũ.", todo=todo)


def todo_of(condition: Condition) -> ToDo:
    """What one condition asks for, and where it is done."""
    title = condition.todo or condition.reason
    return ToDo(title, condition.code, condition.section or "opinions", condition.field)


def _todos(
    session: Session, condition: Condition, nomination_id: UUID, catalog: Catalog, today: date
) -> list[ToDo]:
    """One for each missing paper, else one for the condition."""
    if condition.code != "PAPERS" or condition.verdict is not Verdict.NOT_MET:
        return [todo_of(condition)]
    attached = _attached(session, nomination_id)
    return [
        ToDo(f"Đính kèm {paper.name[:1].lower()}{paper.name[1:]}", "PAPERS", "papers", paper.code)
        for paper in papers_needed(session, nomination_id, catalog, today)
        if paper.required and paper.code not in attached
    ] or [todo_of(condition)]


def _attached(session: Session, nomination_id: UUID) -> frozenset[str]:
    query = select(Attachment.kind).where(
        Attachment.owner_type == "nomination",
        Attachment.owner_id == nomination_id,
        Attachment.deleted_at.is_(None),
    )
    return frozenset(session.scalars(query))


def _decided_on(session: Session, nomination_id: UUID) -> date | None:
    query = (
        select(Decision.decided_on)
        .join(RegisterEntry, RegisterEntry.decision_id == Decision.id)
        .where(RegisterEntry.nomination_id == nomination_id)
        .limit(1)
    )
    return session.scalar(query)
