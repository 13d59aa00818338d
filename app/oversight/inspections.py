"""Inspections, and supervision by the Front: planned, visited, what was found, how it was fixed."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import attachments
from app.dates import short_day
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean, clean_paragraphs
from db.oversight import Finding, Inspection, InspectionVisit

KINDS = {"inspection": "Kiểm tra", "supervision": "Giám sát"}
STATES = {
    "planned": "Chưa bắt đầu",
    "late": "Quá ngày dự kiến",
    "visiting": "Đang làm việc",
    "fixing": "Chờ khắc phục",
    "overdue": "Quá hạn khắc phục",
    "done": "Đã xong",
}


@dataclass(frozen=True, slots=True)
class InspectionDraft:
    """What is to be looked at, by whom, from which day."""

    kind: str
    title: str
    led_by: str
    planned_on: date
    looked_at: str = ""
    plan_symbol: str = ""


@dataclass(frozen=True, slots=True)
class VisitDraft:
    """One day on the spot."""

    visited_on: date
    place: str
    met: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class FindingDraft:
    """What is to be put right, by whom, by when."""

    found_on: date
    words: str
    responsible: str
    due_on: date


@dataclass(frozen=True, slots=True)
class Visit:
    id: UUID
    visited_on: date
    place: str
    met: str
    words: str
    files: int


@dataclass(frozen=True, slots=True)
class Found:
    """A finding. proof: what shows that it was put right, "" until then."""

    id: UUID
    found_on: date
    words: str
    responsible: str
    due_on: date
    fixed_on: date | None
    proof: str
    files: int


@dataclass(frozen=True, slots=True)
class InspectionView:
    """An inspection with all that belongs to it. state: a key of STATES."""

    id: UUID
    draft: InspectionDraft
    concluded_on: date | None
    conclusion: str
    conclusion_symbol: str
    visits: tuple[Visit, ...]
    findings: tuple[Found, ...]
    state: str
    files: int  # of the conclusion

    @property
    def open_findings(self) -> tuple[Found, ...]:
        return tuple(one for one in self.findings if one.fixed_on is None)


def state(
    planned_on: date,
    is_concluded: bool,
    visits: int,
    open_days: list[date],
    today: date,
) -> str:
    """Where an inspection stands. open_days: the last days of what is not put right yet."""
    if any(day < today for day in open_days):
        return "overdue"
    if is_concluded:
        return "fixing" if open_days else "done"
    if visits:
        return "visiting"
    return "late" if planned_on < today else "planned"


def listed(session: Session, today: date) -> list[InspectionView]:
    """Those that wait for something first, by their day; the finished ones last, newest first."""
    query = select(Inspection).where(Inspection.deleted_at.is_(None))
    found = [_view(session, one, today) for one in session.scalars(query)]
    return sorted(found, key=_order)


def read(session: Session, inspection_id: UUID, today: date) -> InspectionView:
    return _view(session, session.get_one(Inspection, inspection_id), today)


def plan(
    session: JournalSession, draft: InspectionDraft, inspection_id: UUID | None = None
) -> UUID:
    """Store what is planned. Raises ClerkError, naming the field."""
    check(draft)
    found = session.get_one(Inspection, inspection_id) if inspection_id else Inspection()
    found.kind, found.title = draft.kind, clean(draft.title)
    found.led_by, found.looked_at = clean(draft.led_by), clean(draft.looked_at)
    found.planned_on, found.plan_symbol = draft.planned_on, clean(draft.plan_symbol)
    if inspection_id is None:
        found.conclusion = found.conclusion_symbol = ""
        session.add(found)
    session.flush()
    return found.id


def check(draft: InspectionDraft) -> None:
    """Raise ClerkError, naming the field, for what is missing."""
    if draft.kind not in KINDS:
        raise ClerkError(
            what="Chưa chọn kiểm tra hay giám sát.", todo="Chọn trong danh sách.", field="kind"
        )
    _written(draft.title, "title", "Chưa ghi nội dung kiểm tra.",
             "Ví dụ: Việc bình xét Gia đình văn hóa ở thôn Ma Rơi.")  # fmt: skip
    _written(draft.led_by, "led_by", "Chưa ghi cơ quan chủ trì.",
             "Ví dụ: Ủy ban Mặt trận Tổ quốc xã.")  # fmt: skip


def visit(session: JournalSession, inspection_id: UUID, draft: VisitDraft, today: date) -> UUID:
    """Write one day on the spot down."""
    _open(session, inspection_id)
    _past(draft.visited_on, today, "visited_on")
    _written(draft.place, "place", "Chưa ghi làm việc ở đâu.", "Ví dụ: Nhà văn hóa thôn Ma Rơi.")
    made = InspectionVisit(
        inspection_id=inspection_id,
        visited_on=draft.visited_on,
        place=clean(draft.place),
        met=clean(draft.met),
        words=clean_paragraphs(draft.words),
    )
    session.add(made)
    session.flush()
    return made.id


def note_finding(
    session: JournalSession, inspection_id: UUID, draft: FindingDraft, today: date
) -> UUID:
    """Write down what is to be put right, with its last day."""
    session.get_one(Inspection, inspection_id)
    check_finding(draft, today)
    made = Finding(
        inspection_id=inspection_id,
        found_on=draft.found_on,
        words=clean_paragraphs(draft.words),
        responsible=clean(draft.responsible),
        due_on=draft.due_on,
        proof="",
    )
    session.add(made)
    session.flush()
    return made.id


def check_finding(draft: FindingDraft, today: date) -> None:
    """Raise ClerkError, naming the field, for what is missing or cannot be."""
    _past(draft.found_on, today, "found_on")
    _written(draft.words, "words", "Chưa ghi việc cần khắc phục.",
             "Ví dụ: Bổ sung biên bản họp thôn có chữ ký.")  # fmt: skip
    _written(draft.responsible, "responsible", "Chưa ghi nơi khắc phục.", "Ví dụ: Ban thôn Ma Rơi.")
    if draft.due_on < draft.found_on:
        raise ClerkError(
            what="Hạn khắc phục trước ngày nêu.",
            todo=f"Ghi hạn từ {short_day(draft.found_on)} trở đi.",
            field="due_on",
        )


def fix(session: JournalSession, finding_id: UUID, on: date, proof: str, today: date) -> UUID:
    """Write down that something was put right, and what shows it."""
    found = session.get_one(Finding, finding_id)
    if found.fixed_on is not None:
        raise ClerkError(
            what=f"Việc này đã khắc phục ngày {short_day(found.fixed_on)}.",
            kept="Bằng chứng đã ghi vẫn nguyên.",
            todo="Ghi sai thì bấm Hoàn tác, hoặc nêu việc mới.",
        )
    _past(on, today, "fixed_on")
    if on < found.found_on:
        raise ClerkError(
            what="Ngày khắc phục trước ngày nêu.", todo="Xem lại ngày.", field="fixed_on"
        )
    _written(proof, "proof", "Chưa ghi bằng chứng đã khắc phục.",
             "Ví dụ: Biên bản họp lại ngày 20/03/2025, lưu tại thôn.")  # fmt: skip
    found.fixed_on, found.proof = on, clean_paragraphs(proof)
    session.flush()
    return found.id


def conclude(
    session: JournalSession, inspection_id: UUID, on: date, words: str, symbol: str, today: date
) -> UUID:
    """Write the conclusion down. Raises ClerkError before the first visit."""
    found = _open(session, inspection_id)
    _past(on, today, "concluded_on")
    visits = select(InspectionVisit.id).where(
        InspectionVisit.inspection_id == inspection_id, InspectionVisit.deleted_at.is_(None)
    )
    if session.scalars(visits).first() is None:
        raise ClerkError(
            what="Chưa có buổi làm việc nào nên chưa kết luận được.",
            kept="Kế hoạch kiểm tra vẫn nguyên.",
            todo="Ghi ít nhất một buổi làm việc.",
        )
    _written(words, "words", "Chưa ghi kết luận.", "Ghi tóm tắt vài câu.")
    found.concluded_on, found.conclusion = on, clean_paragraphs(words)
    found.conclusion_symbol = clean(symbol)
    session.flush()
    return found.id


def remove(session: JournalSession, inspection_id: UUID) -> UUID:
    """Put one away that nothing has come of yet; undo brings it back."""
    found = session.get_one(Inspection, inspection_id)
    shown = _view(session, found, found.planned_on)
    if shown.visits or shown.findings or shown.concluded_on:
        raise ClerkError(
            what="Cuộc này đã có buổi làm việc hoặc việc cần khắc phục.",
            kept="Mọi nội dung vẫn nguyên.",
            todo="Ghi kết luận để kết thúc.",
        )
    found.deleted_at = session.author.now
    session.flush()
    return found.id


def record_ids(session: Session, inspection_id: UUID) -> list[UUID]:
    """It and all that belongs to it, for its history."""
    found = [inspection_id]
    for kind in (InspectionVisit, Finding):
        found += session.scalars(select(kind.id).where(kind.inspection_id == inspection_id))
    return found


def _view(session: Session, one: Inspection, today: date) -> InspectionView:
    visits = select(InspectionVisit).where(
        InspectionVisit.inspection_id == one.id, InspectionVisit.deleted_at.is_(None)
    )
    findings = select(Finding).where(Finding.inspection_id == one.id, Finding.deleted_at.is_(None))
    count = attachments.counts
    of_visits = count(session, "inspection_visit", visits.with_only_columns(InspectionVisit.id))
    of_findings = count(session, "inspection_finding", findings.with_only_columns(Finding.id))
    seen = tuple(
        Visit(v.id, v.visited_on, v.place, v.met, v.words, of_visits.get(v.id, 0))
        for v in session.scalars(visits.order_by(InspectionVisit.visited_on, InspectionVisit.id))
    )
    found = tuple(
        Found(
            f.id,
            f.found_on,
            f.words,
            f.responsible,
            f.due_on,
            f.fixed_on,
            f.proof,
            of_findings.get(f.id, 0),
        )
        for f in session.scalars(findings.order_by(Finding.due_on, Finding.id))
    )
    open_days = [f.due_on for f in found if f.fixed_on is None]
    return InspectionView(
        one.id,
        InspectionDraft(
            one.kind, one.title, one.led_by, one.planned_on, one.looked_at, one.plan_symbol
        ),
        one.concluded_on,
        one.conclusion,
        one.conclusion_symbol,
        seen,
        found,
        state(one.planned_on, one.concluded_on is not None, len(seen), open_days, today),
        count(session, "inspection", [one.id]).get(one.id, 0),
    )


def _order(one: InspectionView) -> tuple[bool, int, str]:
    is_done = one.state == "done"
    open_days = [finding.due_on for finding in one.open_findings]
    day = min([*open_days, one.draft.planned_on]).toordinal()
    return is_done, -day if is_done else day, str(one.id)


def _open(session: Session, inspection_id: UUID) -> Inspection:
    found = session.get_one(Inspection, inspection_id)
    if found.concluded_on is not None:
        raise ClerkError(
            what=f"Cuộc này đã kết luận ngày {short_day(found.concluded_on)}.",
            kept="Kết luận đã ghi vẫn nguyên.",
            todo="Có việc mới thì lập cuộc kiểm tra mới.",
        )
    return found


def _past(day: date, today: date, field: str) -> None:
    if day > today:
        raise ClerkError(what="Ngày này chưa tới.", todo="Ghi ngày đã làm.", field=field)


def _written(value: str, field: str, what: str, todo: str) -> None:
    if not clean(value):
        raise ClerkError(what=what, todo=todo, field=field)
