"""The plan's tasks: those that the catalogue names, as this office has changed them, and its own.

A task of the catalogue becomes a record here with its first change. What was done is written
below a task by its code, so that it stays in its place whichever of the two is read.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import attachments
from app.catalog import Catalog
from app.catalog.plan import RECURRENCES
from app.errors import ClerkError
from app.journal import JournalSession
from app.plan import rules
from app.text import clean, clean_paragraphs
from db.base import Record
from db.plan import PlanBody, PlanTask, TaskEvidence

OWN = "RIENG"  # what the codes of an office's own tasks begin with

K = TypeVar("K", bound=Record)


@dataclass(frozen=True, slots=True)
class Body:
    """A body. id: of its record, None while it stands as the catalogue names it."""

    code: str
    name: str
    ended: str
    succeeded_by: str
    basis: str
    is_doubtful: bool
    id: UUID | None


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A task as it is typed. code: "" for a new one of the office's own."""

    title: str
    lead: str
    partners: tuple[str, ...] = ()
    due_on: date | None = None
    recurrence: str = "once"
    indicator: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was done on a day. completes: it settles the day that was due."""

    id: UUID
    happened_on: date
    words: str
    symbol: str
    body: str
    people: int | None
    fulfils_on: date | None
    files: int

    @property
    def completes(self) -> bool:
        return self.fulfils_on is not None


@dataclass(frozen=True, slots=True)
class EvidenceDraft:
    """What was done, to be written below a task. completes: the time that is due is settled."""

    happened_on: date
    words: str
    symbol: str = ""
    body: str = ""
    people: int | None = None
    completes: bool = False


@dataclass(frozen=True, slots=True)
class Task:
    """A task as it stands today. item: its place in the superior's plan, "" of an own one.

    bodies: code of the lead and of those after it, the present one last. id: of its record.
    """

    code: str
    item: str
    title: str
    lead: tuple[str, ...]
    partners: tuple[str, ...]
    first_due_on: date | None
    recurrence: str
    indicator: str
    number: int | None
    whole: int | None
    typed_on: date | None
    dropped_because: str
    source: str
    id: UUID | None
    due_on: date | None
    status: str
    evidence: tuple[Evidence, ...]

    @property
    def is_own(self) -> bool:
        return self.code.startswith(OWN)


def bodies(session: Session, catalog: Catalog) -> dict[str, Body]:
    """Every body by its code, in the order of the catalogue, own ones after it."""
    found = {
        seed.code: Body(
            seed.code, seed.name, seed.ended, seed.succeeded_by, seed.source,
            "?" in seed.confidence, None,
        )
        for seed in catalog.tables.plan_bodies
    }  # fmt: skip
    for one in _newest(session, PlanBody):
        found[one.code] = Body(
            one.code, one.name, one.ended, one.succeeded_by, one.basis, False, one.id
        )
    return found


def save_body(session: JournalSession, body: Body, catalog: Catalog) -> UUID:
    """Store what a body is called, when it ended and who carries its tasks on."""
    known = bodies(session, catalog)
    if not clean(body.name):
        raise ClerkError(what="Chưa ghi tên cơ quan.", todo="Ghi tên đầy đủ.", field="name")
    if body.succeeded_by and body.succeeded_by not in known:
        raise ClerkError(
            what="Chưa có cơ quan làm tiếp này.", todo="Chọn trong danh sách.", field="succeeded_by"
        )
    if body.succeeded_by and not clean(body.ended):
        raise ClerkError(
            what="Cơ quan có nơi làm tiếp thì phải có lúc kết thúc.",
            todo="Ghi ngày hoặc năm. Ví dụ: 30/06/2025",
            field="ended",
        )
    if body.succeeded_by and body.code in rules.successors(body.succeeded_by, known):
        raise ClerkError(
            what="Cơ quan này lại là nơi làm tiếp của chính nó.",
            kept="Các cơ quan vẫn như cũ.",
            todo="Chọn cơ quan khác.",
            field="succeeded_by",
        )
    code = body.code or _own_code(session, PlanBody)
    found: PlanBody | None = _stored(session, PlanBody, code)
    if found is None:
        found = PlanBody(code=code, name="")
        session.add(found)
    found.name, found.ended = clean(body.name), clean(body.ended)
    found.succeeded_by, found.basis = body.succeeded_by, clean(body.basis)
    session.flush()
    return found.id


def listed(session: Session, catalog: Catalog, today: date) -> list[Task]:
    """Every task in the order of the plan, own ones after it; by how they stand, see `Task`."""
    known = bodies(session, catalog)
    below: dict[str, list[Evidence]] = {}
    query = select(TaskEvidence).where(TaskEvidence.deleted_at.is_(None))
    files = attachments.counts(session, "task_evidence", query.with_only_columns(TaskEvidence.id))
    for one in session.scalars(query.order_by(TaskEvidence.happened_on, TaskEvidence.id)):
        below.setdefault(one.task_code, []).append(_evidence(one, files.get(one.id, 0)))
    stored = {one.code: one for one in _newest(session, PlanTask)}
    seeds = {seed.code: seed for seed in catalog.tables.plan_tasks}
    made = []
    for code in (*seeds, *(code for code in sorted(stored) if code not in seeds)):
        seed, own = seeds.get(code), stored.get(code)
        values: Any = own or seed
        partners = values.partners if own is None else tuple(own.partners.split())
        lead = rules.successors(values.lead, known) if values.lead else []
        made.append(
            _task(
                Task(
                    code=code,
                    item=seed.item if seed else "",
                    title=values.title,
                    lead=tuple(lead),
                    partners=tuple(partners),
                    first_due_on=values.due_on,
                    recurrence=values.recurrence,
                    indicator=values.indicator,
                    number=own.number if own else None,
                    whole=own.whole if own else None,
                    typed_on=own.typed_on if own else None,
                    dropped_because=own.dropped_because if own else "",
                    source=seed.source if seed else "",
                    id=own.id if own else None,
                    due_on=None,
                    status="",
                    evidence=tuple(below.get(code, ())),
                ),
                today,
            )
        )
    return made


@dataclass(frozen=True, slots=True)
class DueTask:
    """A task with its next day."""

    id: UUID
    title: str
    due_on: date


def due(session: Session) -> list[DueTask]:
    """The tasks that have been given a day, each with the next one that nothing has settled.

    Of the catalogue's tasks none has a day until the office gives it one.
    """
    found = {one.code: one for one in _newest(session, PlanTask)}
    wanted = [one for one in found.values() if one.due_on and not one.dropped_because]
    query = select(TaskEvidence.task_code, TaskEvidence.fulfils_on).where(
        TaskEvidence.task_code.in_([one.code for one in wanted]),
        TaskEvidence.fulfils_on.is_not(None),
        TaskEvidence.deleted_at.is_(None),
    )
    settled: dict[str, set[date]] = {}
    for code, day in session.execute(query):
        if day is not None:
            settled.setdefault(code, set()).add(day)
    made = []
    for one in wanted:
        next_day = rules.next_due(one.due_on, one.recurrence, settled.get(one.code, ()))
        if next_day is not None:
            made.append(DueTask(one.id, one.title, next_day))
    return made


def read(session: Session, catalog: Catalog, code: str, today: date) -> Task:
    """One task. Raises KeyError for a code that is none, or no longer."""
    for task in listed(session, catalog, today):
        if task.code == code:
            return task
    raise KeyError(code)


def code_of(session: Session, task_id: UUID) -> str:
    """The code of a task that has a record."""
    return session.get_one(PlanTask, task_id).code


def save(session: JournalSession, draft: TaskDraft, catalog: Catalog, today: date) -> str:
    """Store a task and return its code. Raises ClerkError, naming the field."""
    if not clean_paragraphs(draft.title):
        raise ClerkError(
            what="Chưa ghi nội dung nhiệm vụ.", todo="Ghi một, hai câu.", field="title"
        )
    known = bodies(session, catalog)
    if draft.lead not in known:
        raise ClerkError(
            what="Chưa chọn cơ quan chủ trì.", todo="Chọn trong danh sách.", field="lead"
        )
    if draft.recurrence not in RECURRENCES:
        raise ClerkError(
            what="Chưa chọn bao lâu làm một lần.", todo="Chọn trong danh sách.", field="recurrence"
        )
    if draft.code:
        found = _own(session, catalog, draft.code, today)
    else:
        found = PlanTask(code=_own_code(session, PlanTask), title="")
        session.add(found)
    found.title, found.lead = clean_paragraphs(draft.title), draft.lead
    found.partners = "\n".join(code for code in draft.partners if code != draft.lead)
    found.due_on, found.recurrence = draft.due_on, draft.recurrence
    found.indicator = clean(draft.indicator)
    session.flush()
    return found.code


def set_figure(
    session: JournalSession,
    code: str,
    number: int | None,
    whole: int | None,
    catalog: Catalog,
    today: date,
) -> UUID:
    """Keep the indicator that nothing here can count, as somebody typed it today."""
    check_figure(number, whole)
    found = _own(session, catalog, code, today)
    found.number, found.whole = number, whole
    found.typed_on = today if number is not None else None
    session.flush()
    return found.id


def check_figure(number: int | None, whole: int | None) -> None:
    """Raise ClerkError, naming the field, for a figure that cannot be."""
    if whole is not None and whole == 0:
        raise ClerkError(
            what="Tổng số bằng 0.", todo="Để trống nếu không có tổng số.", field="whole"
        )
    if number is None and whole is not None:
        raise ClerkError(what="Chưa ghi số đạt được.", todo="Ví dụ: 12", field="number")
    if number is not None and whole is not None and number > whole:
        raise ClerkError(
            what=f"Số đạt được lớn hơn tổng số {whole}.",
            todo="Xem lại hai số.",
            field="number",
        )


def drop(session: JournalSession, code: str, because: str, catalog: Catalog, today: date) -> UUID:
    """Say why a task is no longer fitting; "" takes that back."""
    found = _own(session, catalog, code, today)
    if not clean(because) and not found.dropped_because:
        raise ClerkError(
            what="Chưa ghi vì sao nhiệm vụ không còn phù hợp.",
            todo="Ghi một câu, có số văn bản nếu có.",
            field="because",
        )
    found.dropped_because = clean(because)
    session.flush()
    return found.id


def remove(session: JournalSession, code: str) -> UUID:
    """Put an own task away. A task of the superior's plan can only be no longer fitting."""
    found: PlanTask | None = _stored(session, PlanTask, code)
    if found is None or not code.startswith(OWN):
        raise ClerkError(
            what="Nhiệm vụ này do kế hoạch của cấp trên giao.",
            kept="Nhiệm vụ vẫn nguyên trong danh sách.",
            todo="Không còn làm nữa thì ghi lý do ở “Không còn phù hợp”.",
        )
    found.deleted_at = session.author.now
    session.flush()
    return found.id


def add_evidence(
    session: JournalSession, code: str, draft: EvidenceDraft, catalog: Catalog, today: date
) -> UUID:
    """Write what was done below a task. Raises ClerkError, naming the field."""
    task = read(session, catalog, code, today)
    if draft.happened_on > today:
        raise ClerkError(
            what="Ngày này chưa tới.", todo="Ghi ngày việc đã làm.", field="happened_on"
        )
    if not clean_paragraphs(draft.words):
        raise ClerkError(
            what="Chưa ghi việc đã làm.",
            todo="Ví dụ: Hội nghị quán triệt Chỉ thị 41 tại nhà văn hóa xã.",
            field="words",
        )
    if draft.body and draft.body not in bodies(session, catalog):
        raise ClerkError(what="Chưa có cơ quan này.", todo="Chọn trong danh sách.", field="body")
    fulfils = (task.due_on or draft.happened_on) if draft.completes else None
    made = TaskEvidence(
        task_code=code,
        happened_on=draft.happened_on,
        words=clean_paragraphs(draft.words),
        symbol=clean(draft.symbol),
        body=draft.body,
        people=draft.people,
        fulfils_on=fulfils,
    )
    session.add(made)
    session.flush()
    return made.id


def remove_evidence(session: JournalSession, evidence_id: UUID) -> UUID:
    """Put one line of evidence away."""
    session.get_one(TaskEvidence, evidence_id).deleted_at = session.author.now
    session.flush()
    return evidence_id


def has_plan_of(task: Task, known: dict[str, Body]) -> list[tuple[str, Evidence | None]]:
    """Each body of a task with the newest evidence of its own, or of one after it, if any."""
    found: list[tuple[str, Evidence | None]] = []
    for code in (task.lead[0], *task.partners) if task.lead else task.partners:
        line = rules.successors(code, known)
        own = [one for one in task.evidence if one.body in line]
        found.append((code, own[-1] if own else None))
    return found


def record_ids(session: Session, code: str) -> list[UUID]:
    """The records of a task and of what stands below it, for its history."""
    found: list[UUID] = list(session.scalars(select(PlanTask.id).where(PlanTask.code == code)))
    query = select(TaskEvidence.id).where(TaskEvidence.task_code == code)
    return [*found, *session.scalars(query)]


def named(codes: Iterable[str], known: dict[str, Body]) -> str:
    """Names of bodies, each followed by the present one where it has ended: "A (nay là B)"."""
    words = []
    for code in codes:
        line = rules.successors(code, known)
        name = known[code].name if code in known else code
        words.append(f"{name} (nay là {known[line[-1]].name})" if len(line) > 1 else name)
    return "; ".join(words)


def _task(task: Task, today: date) -> Task:
    fulfilled = {one.fulfils_on for one in task.evidence if one.fulfils_on}
    steps = [one.happened_on for one in task.evidence if not one.completes]
    done = [one.happened_on for one in task.evidence if one.completes]
    due = rules.next_due(task.first_due_on, task.recurrence, fulfilled)
    state = rules.status(
        is_dropped=bool(task.dropped_because),
        recurrence=task.recurrence,
        due=due,
        fulfilled=fulfilled,
        last_step=max(steps, default=None),
        last_done=max(done, default=None),
        today=today,
    )
    return replace(task, due_on=None if task.dropped_because else due, status=state)


def _evidence(one: TaskEvidence, files: int) -> Evidence:
    return Evidence(
        one.id,
        one.happened_on,
        one.words,
        one.symbol,
        one.body,
        one.people,
        one.fulfils_on,
        files,
    )


def _newest(session: Session, kind: type[K]) -> Sequence[K]:
    """The records that stand, oldest first: of one code the last counts."""
    query = select(kind).where(kind.deleted_at.is_(None)).order_by(kind.created_at, kind.id)
    return session.scalars(query).all()


def _stored(session: Session, kind: Any, code: str) -> Any:
    query = select(kind).where(kind.code == code, kind.deleted_at.is_(None))
    return session.scalars(query.order_by(kind.created_at.desc(), kind.id.desc())).first()


def _own(session: JournalSession, catalog: Catalog, code: str, today: date) -> PlanTask:
    """The record of a task, made of the catalogue's row where there is none yet."""
    found: PlanTask | None = _stored(session, PlanTask, code)
    if found is None:
        seed = next(seed for seed in catalog.tables.plan_tasks if seed.code == code)
        found = PlanTask(
            code=code,
            title=seed.title,
            lead=seed.lead,
            partners="\n".join(seed.partners),
            due_on=seed.due_on,
            recurrence=seed.recurrence,
            indicator=seed.indicator,
            dropped_because="",
        )
        session.add(found)
    return found


def _own_code(session: Session, kind: Any) -> str:
    """The next code of an own task or body; one that was put away is not given again."""
    query = select(func.count(kind.code.distinct())).where(kind.code.startswith(OWN))
    return f"{OWN}-{(session.scalar(query) or 0) + 1:02}"
