"""What waits today: the numbers of the home page, all counted in the database."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session

from app import recovery
from app.catalog import Catalog
from app.clock import local_day
from app.exemplars.journey import SOON
from app.finding import office
from app.journal import read_head
from app.movements import rules
from app.movements.listing import due_of as reviews_due
from app.nominations import kinds, telling
from app.nominations.forwarding import decides_here
from app.nominations.steps import ENDED, LABELS
from app.plan.tasks import due as plan_due
from db.council import AgendaItem, CouncilSession, SessionState
from db.decisions import AwardInquiry, Decision, PendingDecision, RegisterEntry
from db.exemplars import Exemplar
from db.handling import SuperiorVerdict
from db.journal import JournalEntry
from db.movements import Movement, MovementInspection
from db.nominations import Nomination, NominationStep
from db.outbox import Package
from db.oversight import Complaint, Finding, Inspection, InspectionVisit
from db.printing import PrintRun, SheetOutcome
from db.subjects import Subject

APPLIED = ("applied", "applied_with_conflicts")
DONE = (NominationStep.PRESENTED, *ENDED)
TO_SEND = tuple(  # where a dossier for somebody above still waits here
    step
    for step in NominationStep
    if step not in (*DONE, NominationStep.FORWARDED, NominationStep.AWAITING_PRINT)
)
FLAG = "CO_TD_CHINH_PHU"  # the Government's, which the Ministry wants earlier than all else
BELOW = ("xa", "huyen")
YEARLY = {  # parameter with the day of a year -> what stands for its errand, offices it is told to
    "han_nop_thuong_nien": (UUID(int=1), BELOW),
    "han_nop_giao_duc": (UUID(int=2), BELOW),
    "han_nn_co_cp": (UUID(int=3), ("tinh",)),
    "han_nn_khac": (UUID(int=4), ("tinh",)),
}
RECENT = timedelta(days=60)  # older than that nobody asks any more whether a unit was told
TOLD_BEFORE = timedelta(days=30)  # of the days by which the superior wants the year's dossiers
RECOVERY = UUID(int=0)  # no record: the paper with the recovery code
MOST_UNSENT = 5_000  # entries: a year of a commune, or more
MOST_DUE = 40  # lines of the home page; the whole list is one click away


@dataclass(frozen=True, slots=True)
class StepCount:
    """Dossiers at one step: all, those past their day, waiting for a confirmation, with a day."""

    step: NominationStep
    total: int
    late: int
    to_confirm: int
    dated: int


@dataclass(frozen=True, slots=True)
class Due:
    """One dossier with its day."""

    nomination_id: UUID
    number: int
    full_name: str
    award_code: str
    step: NominationStep
    due_on: date
    verdict: str
    missing_count: int


@dataclass(frozen=True, slots=True)
class Errand:
    """Something with a day that is no dossier.

    kind: complaint, denunciation, inquiry, pending, session; of a movement interim, final, or fix
    for what an inspection asked for; visit of an exemplar, task of the plan, inspection to begin,
    when these are near; finding to be put right. name: its number, or whom or what it is about.
    Of tell, dossiers without an award of which nobody was told, name is how they ended.
    Of yearly, the day by which the superior wants the year's dossiers, name is the rule parameter
    and words how many wait.
    Of print, a run of certificates of which nobody said what came out, id is the decision's and
    name how many sheets.
    words: one line more; of a denunciation never its own. starts_at: of a session.
    """

    id: UUID
    kind: str
    due_on: date
    name: str
    words: str
    starts_at: str = ""


@dataclass(frozen=True, slots=True)
class Unsent:
    """What the province has not confirmed: entries, and how many records of each type."""

    changes: int
    by_type: dict[str, int]
    last_received_at: datetime | None
    waiting: int  # packages that left without a receipt so far


@dataclass(frozen=True, slots=True)
class Honoured:
    """Register lines of twelve months by (year, month), oldest first, and of a year by role."""

    months: tuple[tuple[int, int, int], ...]  # year, month, lines
    superior: tuple[int, ...]  # how many of these lines, month by month, the superior decided
    roles: dict[str, int]  # labour role or "" -> lines of people
    year: int


def steps(session: Session, today: date) -> list[StepCount]:
    """Every step with its counts; PRESENTED counts the current year only.

    Read from one index: what was presented in earlier years, nearly all of an old file, is
    passed over, and no dossier is opened. Grouped in the order of that index, so nothing is sorted.
    """
    this_year = date(today.year, 1, 1)
    late = case((Nomination.due_on < today, 1), else_=0)
    query = (
        select(
            Nomination.step,
            Nomination.verdict,
            func.count(),
            func.sum(late),
            func.count(Nomination.due_on),
        )
        .where(Nomination.deleted_at.is_(None))
        .group_by(Nomination.step, Nomination.step_since, Nomination.verdict)
    )
    open_ones = query.where(Nomination.step.in_([s for s in NominationStep if s not in DONE]))
    done_ones = query.where(Nomination.step.in_(DONE), Nomination.step_since >= this_year)
    totals, past, confirm, dated = (Counter[NominationStep]() for _ in range(4))
    for step, _verdict, number, _over, _dated in session.execute(done_ones):
        totals[step] += number
    for step, verdict, number, over, with_day in session.execute(open_ones):
        totals[step] += number
        past[step] += over
        dated[step] += with_day
        confirm[step] += number if verdict == "needs_confirmation" else 0
    return [
        StepCount(step, totals[step], past[step], confirm[step], dated[step])
        for step in NominationStep
    ]


def due(session: Session, limit: int = MOST_DUE, *, on: date | None = None) -> list[Due]:
    """The dossiers with a day that are not finished, earliest first, at most `limit`.

    on: those of one day only.
    """
    query: Select[*tuple[Any, ...]] = (
        select(
            Nomination.id,
            Nomination.number,
            Subject.full_name,
            Nomination.award_code,
            Nomination.step,
            Nomination.due_on,
            Nomination.verdict,
            Nomination.missing_count,
        )
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.deleted_at.is_(None), Nomination.due_on.is_not(None))
        .where(Nomination.step.not_in(DONE))
        .order_by(Nomination.due_on, Nomination.number, Nomination.id)
        .limit(limit)
    )
    if on is not None:
        query = query.where(Nomination.due_on == on)
    return [Due(*row) for row in session.execute(query)]


def yearly(session: Session, catalog: Catalog, first: date, last: date) -> list[Errand]:
    """The days from `first` to `last` by which the superior wants the year's dossiers, where the
    rules of the year name any: of a commune or district the province's, of a province the
    Ministry's."""
    found, level = [], office(session).level
    for year in range(first.year, last.year + 1):
        rule_set = catalog.rule_set(date(year, 12, 31)).code
        for name, (id, levels) in YEARLY.items():
            on = _day_of_year(catalog, name, rule_set, year) if level in levels else None
            if on is not None and first <= on <= last:
                waiting = _to_be_sent(session, catalog, on, name)
                found.append(Errand(id, "yearly", on, name, str(waiting)))
    return found


def to_tell(session: Session, catalog: Catalog, first: date, last: date) -> list[Errand]:
    """The units to be told from `first` to `last` that their dossiers came to no award: those
    that ended alike on one day stand in one line, by the first of them."""
    found: dict[tuple[date, str], list[telling.Untold]] = {}
    for one in telling.untold(session, first - RECENT, last):
        found.setdefault((one.step_since, LABELS[one.step]), []).append(one)
    wanted = {one.subject_id for alike in found.values() for one in alike[:3]}
    query = select(Subject.id, Subject.full_name).where(Subject.id.in_(wanted))
    called = {one.id: one.full_name for one in session.execute(query)}
    lines = []
    for (day, ended), alike in found.items():
        on = kinds.told_by(catalog, day)
        if on is not None and first <= on <= last:
            names = [called[one.subject_id] for one in alike[:3]]
            more = [f"và {len(alike) - 3} hồ sơ nữa"] if len(alike) > 3 else []
            lines.append(Errand(alike[0].id, "tell", on, ended, ", ".join(names + more)))
    return lines


def _day_of_year(catalog: Catalog, name: str, rule_set: str, year: int) -> date | None:
    """A parameter like 15/12 as a day; None where there is none."""
    try:
        day, month = catalog.parameter(name, rule_set).split("/")
        return date(year, int(month), int(day))
    except (KeyError, ValueError):
        return None


def _to_be_sent(session: Session, catalog: Catalog, day: date, name: str) -> int:
    """How many unfinished dossiers are for somebody above to decide, and wanted by that day.

    Read from one index, as the steps are: no dossier is opened.
    """
    level = office(session).level
    query = (
        select(Nomination.award_code, func.count())
        .where(Nomination.deleted_at.is_(None), Nomination.step.in_(TO_SEND))
        .group_by(Nomination.award_code)
    )
    rows = session.execute(query)
    apart = {"han_nn_co_cp": True, "han_nn_khac": False}.get(name)
    return sum(
        n
        for code, n in rows
        if apart in (None, code == FLAG) and not decides_here(catalog, code, level, day)
    )


def errands(session: Session, day: date = date.max, catalog: Catalog | None = None) -> list[Errand]:
    """Complaints to settle, inquiries to answer, decisions that wait for their number, sessions to
    hold, reviews of movements, exemplars to visit, what the plan and inspections ask for, earliest
    first: an office has few of them open. Those without a day are left out. The paper with the
    recovery code is among them once it is time to look at it again.

    day: today; visits, tasks and inspections are told two weeks before. Without it whatever is
    planned is told. catalog: with it the days by which the superior wants the year's dossiers are
    among them, a month before.
    """
    near = day if day == date.max else day + timedelta(days=SOON)
    complaints = select(Complaint).where(
        Complaint.closed_on.is_(None), Complaint.deleted_at.is_(None)
    )
    found = [
        Errand(one.id, one.kind, one.due_on, f"{one.number:02}/{one.year}", one.matter)
        for one in session.scalars(complaints)
    ]
    asked = (
        select(AwardInquiry, Subject.full_name)
        .join(Subject, Subject.id == AwardInquiry.subject_id)
        .where(AwardInquiry.answered_on.is_(None), AwardInquiry.deleted_at.is_(None))
        .where(AwardInquiry.due_on.is_not(None))
    )
    for one, full_name in session.execute(asked):
        on = one.due_on or date.max
        found.append(Errand(one.id, "inquiry", on, full_name, one.asked_by))
    drafts = select(PendingDecision).where(
        PendingDecision.decided_on.is_not(None), PendingDecision.deleted_at.is_(None)
    )
    for draft in session.scalars(drafts):
        count, on = len(draft.nominations.split()), draft.decided_on or date.max
        found.append(Errand(draft.id, "pending", on, str(count), draft.signer_name))
    on_agenda = (
        select(func.count())
        .where(AgendaItem.session_id == CouncilSession.id, AgendaItem.deleted_at.is_(None))
        .scalar_subquery()
    )
    meetings = select(CouncilSession, on_agenda).where(
        CouncilSession.state.in_((SessionState.PLANNED, SessionState.RUNNING)),
        CouncilSession.deleted_at.is_(None),
    )
    for held, count in session.execute(meetings):
        found.append(
            Errand(held.id, "session", held.held_on, held.title, str(count), held.starts_at)
        )
    found += _printed(session)
    found += _of_movements(session)
    found += _visits(session, near)
    found += _of_plan(session, near)
    paper = recovery.standing(session)
    if paper is not None and paper.due_on <= day:
        found.append(Errand(RECOVERY, "recovery", paper.due_on, "", ""))
    if catalog is not None and day != date.max:
        found += yearly(session, catalog, day, day + TOLD_BEFORE)
        found += to_tell(session, catalog, day - RECENT, day + TOLD_BEFORE)
    return sorted(found, key=lambda one: (one.due_on, one.kind, str(one.id)))


def _printed(session: Session) -> list[Errand]:
    """The run of certificates that waits to be told what came out, since the day it began."""
    answered = select(SheetOutcome.id).where(SheetOutcome.run_id == PrintRun.id).exists()
    query = (
        select(PrintRun.decision_id, PrintRun.started_at, PrintRun.certificates, Decision.symbol)
        .join(Decision, Decision.id == PrintRun.decision_id)
        .where(~answered, PrintRun.deleted_at.is_(None))
    )
    return [
        Errand(id, "print", local_day(began), str(len(sheets.split())), symbol)
        for id, began, sheets, symbol in session.execute(query)
    ]


def _of_movements(session: Session) -> list[Errand]:
    """The next review of each movement under way, and what inspections want put right."""
    query = select(Movement).where(
        Movement.state.in_(rules.UNDER_WAY), Movement.deleted_at.is_(None)
    )
    under_way = {one.id: one for one in session.scalars(query)}
    found = []
    for id_, due in reviews_due(session, under_way.values()).items():
        if due:
            first = min(due, key=lambda review: review.due_on)
            one = under_way[id_]
            found.append(Errand(id_, first.kind, first.due_on, one.name, one.slogan))
    open_ones = select(MovementInspection).where(
        MovementInspection.movement_id.in_(list(under_way)),
        MovementInspection.due_on.is_not(None),
        MovementInspection.fixed_on.is_(None),
        MovementInspection.deleted_at.is_(None),
    )
    for seen in session.scalars(open_ones):
        name = under_way[seen.movement_id].name
        found.append(Errand(seen.movement_id, "fix", seen.due_on or date.max, name, seen.to_fix))
    return found


def _of_plan(session: Session, near: date) -> list[Errand]:
    """Tasks of the plan, inspections that have not begun, what they want put right."""
    found = [
        Errand(one.id, "task", one.due_on, one.title.split("\n")[0], "")
        for one in plan_due(session)
        if one.due_on <= near
    ]
    begun = select(InspectionVisit.inspection_id).where(InspectionVisit.deleted_at.is_(None))
    waiting = select(Inspection).where(
        Inspection.planned_on <= near,
        Inspection.concluded_on.is_(None),
        Inspection.id.not_in(begun),
        Inspection.deleted_at.is_(None),
    )
    found += [
        Errand(one.id, "inspection", one.planned_on, one.title, one.led_by)
        for one in session.scalars(waiting)
    ]
    to_fix = select(Finding).where(Finding.fixed_on.is_(None), Finding.deleted_at.is_(None))
    found += [
        Errand(one.inspection_id, "finding", one.due_on, one.words.split("\n")[0], one.responsible)
        for one in session.scalars(to_fix)
    ]
    return found


def _visits(session: Session, near: date) -> list[Errand]:
    query = (
        select(Exemplar.id, Exemplar.next_visit_on, Exemplar.mentor, Subject.full_name)
        .join(Subject, Subject.id == Exemplar.subject_id)
        .where(Exemplar.next_visit_on <= near, Exemplar.deleted_at.is_(None))
        .order_by(Exemplar.next_visit_on, Exemplar.id)
        .limit(MOST_DUE)
    )
    return [
        Errand(one.id, "visit", one.next_visit_on, one.full_name, one.mentor)
        for one in session.execute(query)
    ]


def unsent(session: Session, db: str, *, kinds: bool = True) -> Unsent:
    """Entries after the last run that the province has confirmed as applied.

    kinds: also count the records of each type, which reads every unsent entry; past MOST_UNSENT
    of them nobody reads what they are, and they are not counted.
    """
    confirmed = (
        session.scalar(select(func.max(Package.last_n)).where(Package.receipt_status.in_(APPLIED)))
        or 0
    )
    changes = read_head(session, db).n - confirmed
    query = (
        select(JournalEntry.record_type, func.count(JournalEntry.record_id.distinct()))
        .where(JournalEntry.db == db, JournalEntry.n > confirmed)
        .group_by(JournalEntry.record_type)
    )
    by_type = (
        {row[0]: row[1] for row in session.execute(query)}
        if kinds and changes <= MOST_UNSENT
        else {}
    )
    received = select(func.max(Package.receipt_at)).where(Package.receipt_status.in_(APPLIED))
    waiting = (
        select(func.count())
        .select_from(Package)
        .where(Package.sent_at.is_not(None), Package.receipt_status.is_(None))
    )
    return Unsent(changes, by_type, session.scalar(received), session.scalar(waiting) or 0)


def honoured(session: Session, today: date) -> Honoured:
    """Register lines of the last twelve months, and this year's people by labour role."""
    first_year, first_month = divmod(today.year * 12 + today.month - 12, 12)
    first = date(first_year, first_month + 1, 1)
    day = RegisterEntry.entered_on  # of the decision; one index has all that is asked of the year
    days = select(day, func.count()).where(day >= first, day <= today).group_by(day)
    months = {divmod(first_year * 12 + first_month + step, 12): 0 for step in range(12)}
    for on, lines in session.execute(days):
        months[(on.year, on.month - 1)] += lines
    above = dict.fromkeys(months, 0)
    told = (
        select(SuperiorVerdict.decided_on, func.count())
        .where(SuperiorVerdict.decided_on >= first, SuperiorVerdict.decided_on <= today)
        .group_by(SuperiorVerdict.decided_on)
    )
    for decided, lines in session.execute(told):
        if decided is not None:
            above[(decided.year, decided.month - 1)] += lines
    roles = (
        select(RegisterEntry.labour_role, func.count())
        .where(day >= date(today.year, 1, 1), day <= date(today.year, 12, 31))
        .where(RegisterEntry.kind == "individual")
        .group_by(RegisterEntry.labour_role)
    )
    return Honoured(
        tuple((year, month + 1, lines) for (year, month), lines in months.items()),
        tuple(above.values()),
        {row[0] or "": row[1] for row in session.execute(roles)},
        today.year,
    )
