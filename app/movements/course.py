"""What happens in a movement: pacts, targets and results, inspections, reviews."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.dates import short_day
from app.errors import ClerkError
from app.movements import actions, rules
from app.text import clean, clean_paragraphs
from db.movements import (
    Movement,
    MovementCriterion,
    MovementInspection,
    MovementPact,
    MovementPoint,
    MovementReview,
)
from db.movements import MovementState as State


@dataclass(frozen=True, slots=True)
class InspectionDraft:
    """What an inspection found. to_fix with its day: what is to be put right by when."""

    inspected_on: date
    inspector: str
    findings: str
    village: str = ""
    to_fix: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReviewDraft:
    """A review as it was held. cost: đồng."""

    kind: str
    held_on: date
    summary: str
    lessons: str = ""
    symbol: str = ""
    cost: int | None = None


def sign_pact(
    session: Session, movement_id: UUID, on: date, parties: str, pledge: str, today: date
) -> UUID:
    """Write a signed pact down; parties one a line, two at least."""
    actions.under_way(session, movement_id)
    _check_past(on, today, "signed_on")
    named = rules.lines(parties.split("\n"))
    if "\n" not in named:
        raise ClerkError(
            what="Giao ước cần ít nhất hai bên.",
            todo="Ghi mỗi đơn vị, thôn một dòng.",
            field="parties",
        )
    if not clean_paragraphs(pledge):
        raise ClerkError(
            what="Chưa ghi nội dung giao ước.", todo="Ghi điều các bên hứa.", field="pledge"
        )
    made = MovementPact(
        movement_id=movement_id, signed_on=on, parties=named, pledge=clean_paragraphs(pledge)
    )
    session.add(made)
    session.flush()
    return made.id


def add_point(
    session: Session,
    criterion_id: UUID,
    kind: str,
    on: date,
    value: Decimal,
    source: str,
    today: date,
) -> UUID:
    """A target for a day, or a result counted on one. Raises ClerkError, naming the field.

    A second result of the same day is refused: the first is corrected instead.
    """
    criterion = session.get_one(MovementCriterion, criterion_id)
    found = session.get_one(Movement, criterion.movement_id)
    if kind == "result":
        actions.under_way(session, found.id)
        _check_past(on, today, "measured_on")
    if value < 0:
        raise ClerkError(what="Số này dưới 0.", todo="Ghi số từ 0 trở lên.", field="value")
    if criterion.kind == "yes_no" and value not in (0, 1):
        raise ClerkError(what="Tiêu chí này chỉ có hoặc không.", todo="Ghi 1 hoặc 0.",
                         field="value")  # fmt: skip
    same = select(MovementPoint.id).filter_by(
        criterion_id=criterion_id, kind=kind, measured_on=on, deleted_at=None
    )
    if session.scalars(same).first() is not None:
        raise ClerkError(
            what=f"Ngày {short_day(on)} đã có số của tiêu chí này.",
            kept="Số đã ghi vẫn nguyên.",
            todo="Bỏ số cũ rồi ghi lại, hoặc ghi ngày khác.",
            field="measured_on",
        )
    made = MovementPoint(
        movement_id=found.id,
        criterion_id=criterion_id,
        kind=kind,
        measured_on=on,
        value=value,
        source=clean(source),
    )
    session.add(made)
    session.flush()
    return made.id


def inspect(session: Session, movement_id: UUID, draft: InspectionDraft, today: date) -> UUID:
    """Note an inspection. Raises ClerkError, naming the field."""
    actions.under_way(session, movement_id)
    _check_past(draft.inspected_on, today, "inspected_on")
    if not clean(draft.inspector):
        raise ClerkError(
            what="Chưa ghi ai kiểm tra.", todo="Ghi họ tên, chức vụ.", field="inspector"
        )
    if not clean_paragraphs(draft.findings):
        raise ClerkError(
            what="Chưa ghi kết quả kiểm tra.", todo="Ghi điều đã thấy.", field="findings"
        )
    if clean(draft.to_fix) and draft.due_on is None:
        raise ClerkError(what="Chưa ghi hạn khắc phục.", todo="Ghi ngày phải xong.", field="due_on")
    made = MovementInspection(
        movement_id=movement_id,
        inspected_on=draft.inspected_on,
        inspector=clean(draft.inspector),
        village=clean(draft.village),
        findings=clean_paragraphs(draft.findings),
        to_fix=clean(draft.to_fix),
        due_on=draft.due_on if clean(draft.to_fix) else None,
    )
    session.add(made)
    session.flush()
    return made.id


def mark_fixed(session: Session, inspection_id: UUID, on: date, today: date) -> None:
    """What an inspection asked for has been put right."""
    found = session.get_one(MovementInspection, inspection_id)
    _check_past(on, today, "fixed_on")
    if on < found.inspected_on:
        raise ClerkError(
            what=f"Ngày này trước ngày kiểm tra, {short_day(found.inspected_on)}.",
            todo="Xem lại ngày.",
            field="fixed_on",
        )
    found.fixed_on = on
    session.flush()


def review(session: Session, movement_id: UUID, draft: ReviewDraft, today: date) -> UUID:
    """Write a review down; the final one brings the movement to its end.

    Raises ClerkError, naming the field: a final review needs its lessons, and one result at least
    of every criterion, or the report could not say what came of it.
    """
    found = actions.under_way(session, movement_id)
    _check_past(draft.held_on, today, "held_on")
    if draft.kind not in ("interim", "final"):
        raise ClerkError(what="Chưa chọn loại.", todo="Chọn sơ kết hay tổng kết.", field="kind")
    if not clean_paragraphs(draft.summary):
        raise ClerkError(
            what="Chưa ghi kết quả.", todo="Ghi vài câu kết quả chính.", field="summary"
        )
    if draft.cost is not None and draft.cost < 0:
        raise ClerkError(what="Kinh phí dưới 0.", todo="Xem lại số tiền.", field="cost")
    if draft.kind == "final":
        if not clean_paragraphs(draft.lessons):
            raise ClerkError(
                what="Tổng kết chưa có bài học.",
                todo="Ghi việc làm được nên giữ, việc chưa được nên tránh.",
                field="lessons",
            )
        _check_measured(session, movement_id)
    made = MovementReview(
        movement_id=movement_id,
        kind=draft.kind,
        due_on=_answered(session, found, draft),
        held_on=draft.held_on,
        symbol=clean(draft.symbol),
        summary=clean_paragraphs(draft.summary),
        lessons=clean_paragraphs(draft.lessons),
        cost=draft.cost,
    )
    session.add(made)
    if draft.kind == "final":
        found.state = State.SUMMED_UP
    session.flush()
    return made.id


def _answered(session: Session, found: Movement, draft: ReviewDraft) -> date | None:
    if found.starts_on is None or found.ends_on is None or draft.kind == "final":
        return found.ends_on
    query = select(MovementReview.kind, MovementReview.due_on)
    held = session.execute(query.filter_by(movement_id=found.id, deleted_at=None))
    told = [(row.kind, row.due_on) for row in held]
    span = (found.starts_on, found.ends_on, found.interim_months)
    return rules.answered_day(*span, told, draft.held_on)


def _check_measured(session: Session, movement_id: UUID) -> None:
    counted = set(
        session.scalars(
            select(MovementPoint.criterion_id).filter_by(
                movement_id=movement_id, kind="result", deleted_at=None
            )
        )
    )
    unknown = [one.name for one in actions.criteria(session, movement_id) if one.id not in counted]
    if unknown:
        more = f" và {len(unknown) - 1} tiêu chí khác" if len(unknown) > 1 else ""
        raise ClerkError(
            what=f"Chưa có kết quả của tiêu chí “{unknown[0]}”{more}.",
            kept="Lời tổng kết đã ghi vẫn được giữ.",
            todo="Ghi kết quả ở phần Kết quả rồi tổng kết.",
            field="summary",
        )


def _check_past(day: date, today: date, field: str) -> None:
    if day > today:
        raise ClerkError(
            what=f"Ngày {short_day(day)} chưa tới.", todo="Ghi ngày đã làm.", field=field
        )
