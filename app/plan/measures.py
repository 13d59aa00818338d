"""What the file itself shows of each task: numbers with their whole and the records behind them.

A task has as many measures as the plan asks for; one without any is typed by hand. Nothing is
rounded or averaged here, and nothing is guessed: what has no whole is a plain count.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.council import view as council_view
from app.dates import short_day
from app.exemplars import stages
from app.links import Link
from app.movements import shares
from app.plan import rules, tasks
from app.plan.tasks import Task
from app.statistics import tables
from app.statistics.model import Choice, cell_text, percent
from app.statistics.periods import Period
from db.council import CouncilSession, SessionState
from db.exemplars import CriteriaSet, Exemplar, Publication
from db.movements import Movement
from db.oversight import Finding, Inspection
from db.subjects import Subject

DOCUMENTS = "văn bản"


@dataclass(frozen=True, slots=True)
class Measure:
    """One number. whole: the denominator, None for a plain count. links: the records behind the
    numerator; rest: those of the whole that are not in it. table: where the statistics open it."""

    title: str
    number: int
    whole: int | None = None
    links: tuple[Link, ...] = ()
    rest: tuple[Link, ...] = ()
    table: tuple[str, str, str] | None = None  # code, row, column
    text: str = ""  # how the number reads where it is no count

    @property
    def words(self) -> str:
        """12/15 (80 %), 7; "–" of nothing."""
        if self.text:
            return self.text
        if self.whole is None:
            return str(self.number)
        return f"{self.number}/{self.whole} ({percent(self.number, self.whole)})" if (
            self.whole
        ) else "–"  # fmt: skip


class Ground:
    """What the measures of one period are made from; what several ask for is read once."""

    def __init__(self, session: Session, catalog: Catalog, period: Period, today: date) -> None:
        self.session, self.catalog, self.period, self.today = session, catalog, period, today
        self._tables: dict[str, Any] = {}
        self._movements: Sequence[Movement] | None = None

    def has(self, day: date | None) -> bool:
        """Whether a day lies in the period."""
        return day is not None and self.period.first <= day <= self.period.last

    def all(self, kind: Any) -> Sequence[Any]:
        """The records of a type that stand."""
        return self.session.scalars(select(kind).where(kind.deleted_at.is_(None))).all()

    def table(self, code: str) -> Any:
        """A statistical table of the period."""
        if code not in self._tables:
            choice = Choice(self.period, self.today)
            self._tables[code] = tables.made(self.session, self.catalog, code, choice).now
        return self._tables[code]

    def movements(self) -> Sequence[Movement]:
        """The movements under way on some day of the period, drafts and cancelled ones not."""
        if self._movements is None:
            span = self.period.first, self.period.last
            self._movements = shares.under_way(self.session, *span)
        return self._movements

    def cell(self, title: str, code: str, column: str, whole: str = "") -> Measure:
        """A number of a statistical table's first row, in proportion to another one of it."""
        table = self.table(code)
        found = table.cell("all", column)
        all_ = table.cell("all", whole) if whole else None
        return Measure(
            title,
            found.number if found else 0,
            (all_.number if all_ else 0) if whole else None,
            table=(code, "all", column),
        )


def measured(
    session: Session, catalog: Catalog, code: str, period: Period, today: date
) -> tuple[Measure, ...]:
    """The measures of one task."""
    task = tasks.read(session, catalog, code, today)
    return of_task(Ground(session, catalog, period, today), task)


def all_measured(
    session: Session, catalog: Catalog, period: Period, today: date
) -> dict[str, tuple[Measure, ...]]:
    """The measures of every task by its code: the figures of a review report."""
    ground = Ground(session, catalog, period, today)
    return {task.code: of_task(ground, task) for task in tasks.listed(session, catalog, today)}


def of_task(ground: Ground, task: Task) -> tuple[Measure, ...]:
    """The measures of a task; what somebody typed stands last."""
    made = _MADE.get(task.code, _evidence)(ground, task)
    return (*made, *typed(task))


def typed(task: Task) -> tuple[Measure, ...]:
    """The figure that somebody typed, marked as such."""
    if task.number is None:
        return ()
    day = f" (ghi tay {short_day(task.typed_on)})" if task.typed_on else " (ghi tay)"
    return (Measure(f"{task.indicator or 'Kết quả'}{day}", task.number, task.whole),)


def _in_period(ground: Ground, task: Task) -> list[tasks.Evidence]:
    return [one for one in task.evidence if ground.has(one.happened_on)]


def _told(one: tasks.Evidence) -> Link:
    people = f", {one.people} người" if one.people else ""
    return Link("", one.id, one.words.split("\n")[0], f"{short_day(one.happened_on)}{people}")


def _evidence(ground: Ground, task: Task) -> list[Measure]:
    done = _in_period(ground, task)
    return [Measure("Việc đã làm", len(done), links=tuple(map(_told, done)))]


def _dissemination(ground: Ground, task: Task) -> list[Measure]:
    done = _in_period(ground, task)
    held = [one for one in done if one.people]
    papers = [one for one in done if one.symbol]
    return [
        Measure("Số buổi phổ biến, quán triệt", len(held), links=tuple(map(_told, held))),
        Measure("Số lượt người dự", sum(one.people or 0 for one in held),
                links=tuple(map(_told, held))),
        Measure(f"Số {DOCUMENTS} đã phổ biến", len(papers), links=tuple(map(_told, papers))),
    ]  # fmt: skip


def _leaders(ground: Ground, task: Task) -> list[Measure]:
    return [
        _split(
            "Phong trào có kế hoạch ghi biện pháp",
            [(_movement(one), bool(one.plan_symbol and one.measures))
             for one in ground.movements()],
        ),
        *_evidence(ground, task),
    ]  # fmt: skip


def _criteria(ground: Ground, _task: Task) -> list[Measure]:
    lines = shares.measurable(ground.session, ground.movements())
    return [_split("Phong trào có tiêu chí đo được", _of_movements(lines))]


def _exemplars(ground: Ground, task: Task) -> list[Measure]:
    span = ground.period.first, ground.period.last
    lines = shares.reviewed(ground.session, ground.movements(), *span, ground.today)
    query = (
        select(Exemplar.id, Exemplar.stage, Subject.full_name)
        .join(Subject, Subject.id == Exemplar.subject_id)
        .where(
            Exemplar.deleted_at.is_(None),
            Exemplar.withdrawn_on.is_(None),
            func.coalesce(Exemplar.detected_on, date.min) <= ground.period.last,
        )
        .order_by(Subject.sort_key, Exemplar.id)
    )
    people = [(row.stage, Link("exemplar", row.id, row.full_name))
              for row in ground.session.execute(query)]  # fmt: skip
    names = {link.id: link.name for _stage, link in people}
    sets = ground.all(CriteriaSet)
    sent = [one for one in ground.all(Publication) if ground.has(one.published_on)]
    return [
        _split("Sơ kết, tổng kết đúng hạn", _of_movements(lines)),
        Measure("Bộ tiêu chí điển hình", len(sets),
                links=tuple(Link("", one.id, one.name, one.field) for one in sets)),
        *(
            Measure(f"Điển hình đang ở bước {stages.LABELS[stage].lower()}",
                    sum(at == stage for at, _link in people),
                    links=tuple(link for at, link in people if at == stage))
            for stage in stages.Stage
        ),
        Measure("Lần tuyên truyền gương tốt", len(sent), links=tuple(
            Link("exemplar", one.exemplar_id, names.get(one.exemplar_id, "Gương tốt"),
                 f"{short_day(one.published_on)}, {one.went_to}")
            for one in sent)),
    ]  # fmt: skip


def _awards(ground: Ground, _task: Task) -> list[Measure]:
    mean = ground.table("T11").cell("all", "days")
    shares = [
        ("Cá nhân trực tiếp lao động được khen", "direct", "individual"),
        ("Cá nhân lãnh đạo, quản lý được khen", "leader", "individual"),
        ("Cá nhân là người dân tộc thiểu số", "minority", "individual"),
        ("Cá nhân là nữ", "female", "individual"),
        ("Lượt khen ở vùng dân tộc thiểu số", "area", "total"),
        ("Cá nhân là doanh nhân", "entrepreneur", "individual"),
        ("Lượt khen doanh nghiệp", "enterprise", "total"),
        ("Lượt khen đột xuất", "sudden", "total"),
        ("Lượt khen ở cơ sở", "grassroots", "total"),
        ("Lượt khen sáng kiến, cách làm mới", "initiative", "total"),
        ("Lượt khen cứu người, cứu tài sản", "brave_act", "total"),
        ("Lượt khen dám nghĩ, dám làm", "dares", "total"),
        ("Lượt khen nhiệm vụ đặc biệt", "special_task", "total"),
    ]
    return [
        Measure("Tổng số lượt khen", ground.cell("", "T01", "total").number,
                table=("T01", "all", "total")),
        *(ground.cell(title, "T01", column, whole) for title, column, whole in shares),
        ground.cell("Khen đột xuất kịp thời", "T11", "quick", "total"),
        Measure("Số ngày bình quân từ việc làm đến quyết định khen đột xuất",
                mean.number if mean else 0, mean.whole if mean else 0,
                table=("T11", "all", "days"), text=cell_text(mean, "mean") or "–"),
    ]  # fmt: skip


def _state(ground: Ground, task: Task) -> list[Measure]:
    held = [one for one in ground.all(Inspection) if _when(ground, one)]
    own = [one for one in held if one.kind == "inspection"]
    titles = {one.id: one.title for one in ground.all(Inspection)}
    due = [one for one in ground.all(Finding) if ground.has(one.due_on)]
    return [
        _split("Cuộc kiểm tra đã kết luận", [(_inspection(one), one.concluded_on is not None)
                                             for one in own]),
        Measure("Việc cần khắc phục đã nêu", len(due), links=tuple(
            Link("inspection", one.inspection_id, titles.get(one.inspection_id, ""),
                 one.words.split("\n")[0]) for one in due)),
        _split("Việc đã khắc phục đúng hạn", [
            (Link("inspection", one.inspection_id, one.words.split("\n")[0],
                  f"hạn {short_day(one.due_on)}"),
             one.fixed_on is not None and one.fixed_on <= one.due_on)
            for one in due if one.fixed_on is not None or one.due_on < ground.today]),
        ground.cell("Hồ sơ giải quyết đúng hạn", "T07", "in_time", "received"),
        *_evidence(ground, task),
    ]  # fmt: skip


def _council(ground: Ground, task: Task) -> list[Measure]:
    query = select(CouncilSession).where(
        CouncilSession.deleted_at.is_(None),
        CouncilSession.held_on.between(ground.period.first, ground.period.last),
        CouncilSession.state == SessionState.CLOSED,
    )
    lines = []
    for one in ground.session.scalars(query.order_by(CouncilSession.held_on)):
        shown = council_view.read(ground.session, one.id, ground.catalog, ground.today)
        lines.append((Link("session", one.id, one.title, short_day(one.held_on)), shown.has_quorum))
    trained = [one for one in _in_period(ground, task) if one.people]
    return [
        Measure("Phiên họp Hội đồng", len(lines), links=tuple(link for link, _ok in lines)),
        _split("Phiên họp đủ số người", lines),
        Measure("Lượt người được tập huấn", sum(one.people or 0 for one in trained),
                links=tuple(map(_told, trained))),
    ]  # fmt: skip


def _own_plans(ground: Ground, task: Task) -> list[Measure]:
    known = tasks.bodies(ground.session, ground.catalog)
    lines = []
    for code, one in tasks.has_plan_of(task, known):
        words = f"{one.symbol}, {short_day(one.happened_on)}".strip(", ") if one else "chưa nhận"
        id = one.id if one else UUID(int=0)
        lines.append((Link("", id, tasks.named([code], known), words), one is not None))
    return [_split("Cơ quan đã có chương trình, kế hoạch riêng", lines)]


def _institutions(ground: Ground, task: Task) -> list[Measure]:
    papers = [one for one in task.evidence if one.symbol]
    greeting = [one for one in ground.movements() if one.greets]
    return [
        Measure(f"Số {DOCUMENTS} đã ban hành", len(papers), links=tuple(map(_told, papers))),
        _split("Phong trào chào mừng đại hội, ngày lễ",
               [(_movement(one, one.greets), one in greeting) for one in ground.movements()]),
    ]  # fmt: skip


def _supervision(ground: Ground, _task: Task) -> list[Measure]:
    rounds = [one for one in ground.all(Inspection)
              if one.kind == "supervision" and _when(ground, one)]  # fmt: skip
    return [
        _split("Cuộc giám sát đã kết luận", [(_inspection(one), one.concluded_on is not None)
                                             for one in rounds]),
    ]  # fmt: skip


def _reports(ground: Ground, task: Task) -> list[Measure]:
    lines = [(_told(one), one.fulfils_on is not None and one.happened_on <= one.fulfils_on)
             for one in _in_period(ground, task) if one.completes]  # fmt: skip
    if task.first_due_on is not None:
        place = 0
        settled = {one.fulfils_on for one in task.evidence}
        day = task.first_due_on
        while day <= min(ground.period.last, ground.today):
            if ground.has(day) and day not in settled and day < ground.today:
                lines.append((Link("", UUID(int=place), f"Kỳ {short_day(day)}", "chưa gửi"), False))
            if task.recurrence == "once":
                break
            place += 1
            day = rules.occurrence(task.first_due_on, task.recurrence, place)
    return [_split("Báo cáo gửi đúng hạn", lines)]


_Make = Callable[[Ground, Task], list[Measure]]
_MADE: dict[str, _Make] = {
    "CT41-II.1": _dissemination,
    "CT41-II.2": _leaders,
    "CT41-II.3": _criteria,
    "CT41-II.4": _exemplars,
    "CT41-II.5": _awards,
    "CT41-II.6": _state,
    "CT41-II.7": _council,
    "CT41-III.1": _own_plans,
    "CT41-III.2": _institutions,
    "CT41-III.3": _evidence,
    "CT41-III.4": _supervision,
    "CT41-III.5": _reports,
}


def _split(title: str, lines: Iterable[tuple[Link, bool]]) -> Measure:
    """A share: how many of some records are so, with the records of both sides."""
    lines = list(lines)
    yes = tuple(link for link, is_so in lines if is_so)
    no = tuple(link for link, is_so in lines if not is_so)
    return Measure(title, len(yes), len(lines), yes, no)


def _movement(one: Movement, words: str = "") -> Link:
    return Link("movement", one.id, one.name, words)


def _of_movements(lines: shares.Split) -> list[tuple[Link, bool]]:
    return [(_movement(one), is_so) for one, is_so in lines]


def _inspection(one: Inspection) -> Link:
    return Link("inspection", one.id, one.title, one.led_by)


def _when(ground: Ground, one: Inspection) -> bool:
    return ground.has(one.concluded_on or one.planned_on)
