"""An exemplar on its way: checked on the spot, accompanied, visited again, or withdrawn."""

from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import short_day
from app.errors import ClerkError
from app.exemplars.stages import Stage
from app.journal import JournalSession
from app.text import clean, clean_paragraphs
from db.exemplars import Exemplar, ExemplarCheck, ExemplarMilestone, ExemplarVisit

SOON = 14  # days before which a visit is shown among what is due


@dataclass(frozen=True, slots=True)
class CheckDraft:
    """What was found when the facts were checked. asked: the hamlet, neighbours, the unit."""

    checked_on: date
    checked_by: str
    asked: str
    words: str
    is_true: bool = True


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step of the plan."""

    id: UUID
    words: str
    due_on: date
    done_on: date | None
    evidence: str


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """A visit. still_stands: of the yearly look only. next_on: when to come again, None: open."""

    kind: str
    visited_on: date
    visited_by: str
    words: str
    next_on: date | None = None
    still_stands: bool | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """A visit as it is on file."""

    id: UUID
    kind: str
    visited_on: date
    visited_by: str
    words: str
    still_stands: bool | None


@dataclass(frozen=True, slots=True)
class Journey:
    """All that happened on the way, newest first; the plan by its days."""

    checks: tuple[CheckDraft, ...]
    milestones: tuple[Milestone, ...]
    visits: tuple[Visit, ...]


def read(session: Session, exemplar_id: UUID) -> Journey:
    """The way of one exemplar."""

    def rows(kind: Any, *order: Any) -> Any:
        mine = (kind.exemplar_id == exemplar_id, kind.deleted_at.is_(None))
        return session.scalars(select(kind).where(*mine).order_by(*order, kind.id))

    checks = rows(ExemplarCheck, ExemplarCheck.checked_on.desc(), ExemplarCheck.created_at.desc())
    plan = rows(ExemplarMilestone, ExemplarMilestone.due_on)
    visits = rows(ExemplarVisit, ExemplarVisit.visited_on.desc(), ExemplarVisit.created_at.desc())

    def values(kind: Any, row: Any) -> Any:
        return kind(**{name: getattr(row, name) for name in kind.__slots__})

    return Journey(
        tuple(values(CheckDraft, row) for row in checks),
        tuple(values(Milestone, row) for row in plan),
        tuple(values(Visit, row) for row in visits),
    )


def check(session: JournalSession, exemplar_id: UUID, draft: CheckDraft, today: date) -> UUID:
    """Record that the facts were checked. Raises ClerkError naming the field at fault."""
    _not_later(draft.checked_on, today, "checked_on", "Ghi ngày đã đi xác minh.")
    _written(draft.checked_by, "checked_by", "người xác minh", "Đàng Thị Mẫu, công chức xã")
    _written(draft.asked, "asked", "đã hỏi ai", "Trưởng thôn và hai hộ bên cạnh")
    _written(draft.words, "words", "điều đã xác minh", "46 hộ đều nói có nước suốt ngày")
    values = asdict(draft) | {name: clean(getattr(draft, name)) for name in ("checked_by", "asked")}
    values["words"] = clean_paragraphs(draft.words)
    return _store(session, ExemplarCheck(exemplar_id=exemplar_id, **values))


def plan(
    session: JournalSession,
    exemplar_id: UUID,
    words: str,
    due_on: date,
    milestone_id: UUID | None = None,
) -> UUID:
    """Put a milestone into the plan, or change one."""
    _written(words, "words", "việc cần làm", "Mở lớp hướng dẫn ủ phân cho tổ")
    if milestone_id is None:
        made = ExemplarMilestone(exemplar_id=exemplar_id, words=clean(words), due_on=due_on)
        return _store(session, made)
    found = session.get_one(ExemplarMilestone, milestone_id)
    found.words, found.due_on = clean(words), due_on
    session.flush()
    return milestone_id


def finish(
    session: JournalSession, milestone_id: UUID, on: date, evidence: str, today: date
) -> UUID:
    """Record that a milestone was reached, and what shows it."""
    _not_later(on, today, "done_on", "Ghi ngày đã làm xong.")
    _written(evidence, "evidence", "minh chứng", "Danh sách 18 người dự lớp, có chữ ký")
    found = session.get_one(ExemplarMilestone, milestone_id)
    found.done_on, found.evidence = on, clean(evidence)
    session.flush()
    return milestone_id


def remove(session: JournalSession, milestone_id: UUID) -> None:
    """Take a milestone off the record; undo brings it back."""
    _remove(session, ExemplarMilestone, milestone_id)


def remove_visit(session: JournalSession, visit_id: UUID) -> None:
    """Take a visit off the record; undo brings it back."""
    _remove(session, ExemplarVisit, visit_id)


def _remove(session: JournalSession, kind: type[Any], record_id: UUID) -> None:
    session.get_one(kind, record_id).deleted_at = session.author.now
    session.flush()


def visit(session: JournalSession, exemplar_id: UUID, draft: VisitDraft, today: date) -> UUID:
    """Record a visit, and when to come again. Raises ClerkError naming the field at fault."""
    _not_later(draft.visited_on, today, "visited_on", "Ghi ngày đã đến thăm.")
    _written(draft.visited_by, "visited_by", "người thăm", "Chị Mẫu và Chi hội Phụ nữ thôn")
    _written(draft.words, "words", "điều ghi nhận", "Tổ vẫn đủ 7 người, bể thứ hai đang xây")
    if draft.next_on is not None and draft.next_on <= draft.visited_on:
        raise ClerkError(
            what="Ngày thăm lại không ở sau lần thăm này.",
            todo=f"Ghi một ngày sau {short_day(draft.visited_on)}, hoặc để trống.",
            field="next_on",
        )
    is_yearly = draft.kind == "yearly"
    if is_yearly and draft.still_stands is None:
        raise ClerkError(
            what="Chưa kết luận gương này còn xứng đáng hay không.",
            todo="Chọn một trong hai kết luận.",
            field="still_stands",
        )
    session.get_one(Exemplar, exemplar_id).next_visit_on = draft.next_on
    made = ExemplarVisit(
        exemplar_id=exemplar_id,
        kind=draft.kind,
        visited_on=draft.visited_on,
        visited_by=clean(draft.visited_by),
        words=clean_paragraphs(draft.words),
        still_stands=draft.still_stands if is_yearly else None,
    )
    return _store(session, made)


def accompany(
    session: JournalSession, exemplar_id: UUID, mentor: str, next_visit_on: date | None
) -> UUID:
    """Who accompanies an exemplar, and when the next visit is due."""
    found = session.get_one(Exemplar, exemplar_id)
    found.mentor, found.next_visit_on = clean(mentor), next_visit_on
    session.flush()
    return exemplar_id


def withdraw(
    session: JournalSession, exemplar_id: UUID, on: date, because: str, today: date
) -> UUID:
    """No longer an exemplar, from a day and for a reason that is kept."""
    _not_later(on, today, "withdrawn_on", "Ghi ngày có ý kiến rút.")
    _written(because, "withdrawn_because", "lý do rút", "Có kết luận vi phạm ngày 05/01/2025")
    found = session.get_one(Exemplar, exemplar_id)
    found.withdrawn_on, found.withdrawn_because = on, clean_paragraphs(because)
    found.next_visit_on = None
    session.flush()
    return exemplar_id


def reinstate(session: JournalSession, exemplar_id: UUID) -> None:
    """An exemplar again: the withdrawal stays in its history."""
    found = session.get_one(Exemplar, exemplar_id)
    found.withdrawn_on, found.withdrawn_because = None, ""
    session.flush()


def next_visit(on: date, stage: Stage, catalog: Catalog) -> date:
    """When to come again after a day: yearly once a model is being copied, sooner before.

    Source: the rule parameters exemplar_visit_months and exemplar_review_months.
    """
    name = "exemplar_review_months" if stage is Stage.REPLICATE else "exemplar_visit_months"
    months = catalog.number(name, catalog.rule_set(on).code)
    year, month = divmod(on.year * 12 + on.month - 1 + months, 12)
    for day in (on.day, 30, 29, 28):
        try:
            return date(year, month + 1, day)
        except ValueError:
            continue
    raise AssertionError("every month has 28 days")


def _store(session: JournalSession, record: Any) -> UUID:
    session.add(record)
    session.flush()
    made: UUID = record.id
    return made


def _written(value: str, field: str, what: str, example: str) -> None:
    if not clean(value):
        raise ClerkError(what=f"Chưa ghi {what}.", todo=f"Ví dụ: {example}.", field=field)


def _not_later(on: date, today: date, field: str, todo: str) -> None:
    if on > today:
        raise ClerkError(what=f"Ngày {short_day(on)} ở sau hôm nay.", todo=todo, field=field)
