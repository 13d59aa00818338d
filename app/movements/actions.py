"""Movements: drafted, brought from step to step, extended, cancelled; what belongs to each."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.dates import short_day
from app.errors import ClerkError
from app.journal import JournalSession
from app.movements import rules, words
from app.movements.rules import CriterionDraft
from app.text import clean, clean_paragraphs
from db.base import Record
from db.movements import (
    Movement,
    MovementChange,
    MovementCriterion,
    MovementInspection,
    MovementPact,
    MovementPoint,
    MovementRegistration,
    MovementReview,
)
from db.movements import MovementState as State

PARTS: tuple[type[Record], ...] = (
    MovementCriterion,
    MovementPact,
    MovementPoint,
    MovementInspection,
    MovementReview,
    MovementChange,
)


@dataclass(frozen=True, slots=True)
class MovementDraft:
    """What a clerk writes of a movement. work_fields, strata: codes of the catalogue;
    villages: none means the whole unit. interim_months: from review to review, 0 for none."""

    name: str
    slogan: str = ""
    objective: str = ""
    audience: str = ""
    measures: str = ""
    form: str = "thematic"
    launch_level: str = "commune"
    launched_by: str = ""
    work_fields: tuple[str, ...] = ()
    strata: tuple[str, ...] = ()
    villages: tuple[str, ...] = ()
    starts_on: date | None = None
    ends_on: date | None = None
    interim_months: int = 0
    expected_awards: str = ""
    greets: str = ""
    greets_on: date | None = None
    parent_id: UUID | None = None


def number_text(number: int) -> str:
    """How a movement's number is written: PT-0007."""
    return f"PT-{number:04}"


def save(session: Session, draft: MovementDraft, movement_id: UUID | None = None) -> UUID:
    """Store a new movement under the next number, or the changed fields of one.

    Raises ClerkError, naming the field. What was sent down is the superior's to change.
    """
    values = asdict(draft)
    for name in ("name", "slogan", "audience", "launched_by", "expected_awards", "greets"):
        values[name] = clean(values[name])
    for name in ("objective", "measures"):
        values[name] = clean_paragraphs(values[name])
    for name in ("work_fields", "strata", "villages"):
        values[name] = rules.lines(values[name])
    check_draft(draft)
    if movement_id is None:
        highest = session.scalar(select(func.max(Movement.number))) or 0
        made = Movement(number=highest + 1, **values)
        session.add(made)
    else:
        made = own(session, movement_id)
        for name, value in values.items():
            if getattr(made, name) != value:
                setattr(made, name, value)
    session.flush()
    return made.id


def check_draft(draft: MovementDraft) -> None:
    """Raise ClerkError, naming the field, for what cannot be."""
    if not clean(draft.name):
        raise ClerkError(
            what="Chưa ghi tên phong trào.",
            todo="Tên ngắn, dễ nhớ. Ví dụ: Cả xã chung sức giữ nước sạch.",
            field="name",
        )
    if len(clean(draft.name)) > rules.LONGEST_NAME:
        raise ClerkError(
            what=f"Tên dài {len(clean(draft.name))} chữ.",
            todo=f"Ghi tên từ {rules.LONGEST_NAME} chữ trở xuống.",
            field="name",
        )
    if draft.starts_on and draft.ends_on and draft.starts_on > draft.ends_on:
        raise ClerkError(
            what="Ngày kết thúc trước ngày bắt đầu.", todo="Xem lại hai ngày.", field="ends_on"
        )
    if not 0 <= draft.interim_months <= 60:
        raise ClerkError(
            what="Số tháng giữa hai lần sơ kết chưa hợp.",
            todo="Ghi từ 0 đến 60; 0 là không sơ kết.",
            field="interim_months",
        )
    if clean(draft.greets) and draft.greets_on is None:
        raise ClerkError(
            what="Chưa ghi ngày của dịp chào mừng nên máy không đếm ngược được.",
            todo="Ghi ngày đại hội hoặc ngày kỷ niệm.",
            field="greets_on",
        )


def own(session: Session, movement_id: UUID) -> Movement:
    """A movement that this office may write. Raises ClerkError for one that was sent down."""
    found = session.get_one(Movement, movement_id)
    if found.sent_by:
        raise ClerkError(
            what=f"Phong trào này do {found.sent_by} gửi xuống nên ở đây chỉ đọc.",
            kept="Đăng ký, kết quả, sơ kết của đơn vị vẫn ghi được.",
            todo="Cần kế hoạch riêng thì lập phong trào hưởng ứng.",
        )
    return found


def under_way(session: Session, movement_id: UUID) -> Movement:
    """A movement that people take part in. Raises ClerkError before its launch, after its end."""
    found = session.get_one(Movement, movement_id)
    if found.state not in rules.UNDER_WAY:
        raise ClerkError(
            what=f"Phong trào đang ở bước “{words.STATES[found.state]}”.",
            kept="Mọi nội dung đã ghi vẫn nguyên.",
            todo="Ghi được từ ngày phát động đến khi tổng kết.",
        )
    return found


# ---------------------------------------------------------------- criteria


def save_criterion(
    session: JournalSession,
    movement_id: UUID,
    draft: CriterionDraft,
    criterion_id: UUID | None = None,
) -> UUID:
    """Store a criterion after the others, or change one. Raises ClerkError, naming the field."""
    own(session, movement_id)
    values = asdict(rules.check_criterion(draft))
    if criterion_id is None:
        last = session.scalar(
            select(func.max(MovementCriterion.rank)).filter_by(movement_id=movement_id)
        )
        made = MovementCriterion(movement_id=movement_id, rank=(last or 0) + 1, **values)
        session.add(made)
    else:
        made = session.get_one(MovementCriterion, criterion_id)
        for name, value in values.items():
            if getattr(made, name) != value:
                setattr(made, name, value)
    session.flush()
    return made.id


def criteria(session: Session, movement_id: UUID) -> list[MovementCriterion]:
    """The criteria of a movement in their order."""
    query = select(MovementCriterion).filter_by(movement_id=movement_id, deleted_at=None)
    return list(session.scalars(query.order_by(MovementCriterion.rank, MovementCriterion.id)))


# ---------------------------------------------------------------- from step to step


def missing(session: Session, movement_id: UUID) -> list[tuple[str, str]]:
    """What a draft still lacks before it goes to the chairman: (field, what to do)."""
    found = session.get_one(Movement, movement_id)
    wanted = (
        ("objective", found.objective, "Ghi mục tiêu"),
        ("audience", found.audience, "Ghi ai tham gia"),
        ("criteria", criteria(session, movement_id), "Ghi ít nhất một tiêu chí đo được"),
        ("work_fields", found.work_fields, "Chọn lĩnh vực"),
        ("starts_on", found.starts_on, "Ghi ngày bắt đầu"),
        ("ends_on", found.ends_on, "Ghi ngày kết thúc"),
        ("expected_awards", found.expected_awards, "Ghi dự kiến khen thưởng"),
    )
    return [(field, todo) for field, value, todo in wanted if not value]


def submit(session: JournalSession, movement_id: UUID) -> None:
    """To the chairman. Raises ClerkError naming the first thing that is missing."""
    found = _at(session, movement_id, State.DRAFT)
    lacking = missing(session, movement_id)
    if lacking:
        raise ClerkError(
            what=f"Chưa trình được, còn {len(lacking)} việc.",
            kept="Mọi nội dung đã ghi vẫn được giữ.",
            todo="; ".join(todo for _field, todo in lacking) + ".",
            field=lacking[0][0],
        )
    found.state = State.SUBMITTED
    session.flush()


def send_back(session: JournalSession, movement_id: UUID) -> None:
    """From the chairman back to the draft."""
    _at(session, movement_id, State.SUBMITTED).state = State.DRAFT
    session.flush()


def issue(session: JournalSession, movement_id: UUID, symbol: str, on: date) -> None:
    """The plan has got its number and day. Raises ClerkError, naming the field."""
    found = _at(session, movement_id, State.SUBMITTED)
    if not clean(symbol):
        raise ClerkError(
            what="Chưa ghi số kế hoạch.", todo="Ví dụ: 15/KH-UBND", field="plan_symbol"
        )
    found.plan_symbol, found.plan_on, found.state = clean(symbol), on, State.ISSUED
    session.flush()


def launch(session: JournalSession, movement_id: UUID, on: date, event: str = "") -> None:
    """It is launched on a day. Raises ClerkError for a day before the plan's or after its end."""
    found = _at(session, movement_id, State.ISSUED)
    if found.plan_on is not None and on < found.plan_on:
        raise ClerkError(
            what=f"Ngày phát động trước ngày kế hoạch, {short_day(found.plan_on)}.",
            todo="Xem lại ngày.",
            field="launched_on",
        )
    if found.ends_on is not None and on > found.ends_on:
        raise ClerkError(
            what=f"Ngày phát động sau ngày kết thúc, {short_day(found.ends_on)}.",
            todo="Xem lại ngày.",
            field="launched_on",
        )
    found.launched_on, found.launch_event, found.state = on, clean(event), State.LAUNCHED
    session.flush()


def advance(session: JournalSession, movement_id: UUID) -> State:
    """Open the registration, then the carrying out; after the final review, close. The new state.

    Raises ClerkError at a step that a number, a day or a review brings on.
    """
    found = session.get_one(Movement, movement_id)
    if found.state not in (State.LAUNCHED, State.REGISTERING, State.SUMMED_UP):
        raise ClerkError(
            what=f"Phong trào đang ở bước “{words.STATES[found.state]}”.",
            kept="Mọi nội dung đã ghi vẫn nguyên.",
            todo="Ghi số kế hoạch, ngày phát động hoặc lần tổng kết để sang bước sau.",
        )
    found.state = rules.NEXT[found.state]
    session.flush()
    return found.state


def carry_out(session: JournalSession, movement_id: UUID) -> None:
    """On to the carrying out without a registration, which not every movement asks for."""
    found = under_way(session, movement_id)
    found.state = State.RUNNING
    session.flush()


def _at(session: Session, movement_id: UUID, state: State) -> Movement:
    found = own(session, movement_id)
    if found.state is not state:
        raise ClerkError(
            what=f"Phong trào đang ở bước “{words.STATES[found.state]}”.",
            kept="Mọi nội dung đã ghi vẫn nguyên.",
            todo=f"Việc này chỉ làm ở bước “{words.STATES[state]}”.",
        )
    return found


def extend(
    session: JournalSession, movement_id: UUID, ends_on: date, reason: str, on: date, symbol: str
) -> UUID:
    """Give it a later last day, by a decision with its reason. Raises ClerkError with the field."""
    found = _changeable(session, movement_id, reason)
    if found.ends_on is None or ends_on <= found.ends_on:
        day = short_day(found.ends_on) if found.ends_on else "chưa ghi"
        raise ClerkError(
            what=f"Ngày kết thúc đang có là {day}.", todo="Ghi một ngày sau đó.", field="ends_on"
        )
    made = _change(found, "extended", reason, on, symbol)
    made.ends_on, found.ends_on = ends_on, ends_on
    session.add(made)
    session.flush()
    return made.id


def cancel(session: JournalSession, movement_id: UUID, reason: str, on: date, symbol: str) -> UUID:
    """End it before its final review, by a decision with its reason."""
    found = _changeable(session, movement_id, reason)
    made = _change(found, "cancelled", reason, on, symbol)
    found.state = State.CANCELLED
    session.add(made)
    session.flush()
    return made.id


def _changeable(session: Session, movement_id: UUID, reason: str) -> Movement:
    found = own(session, movement_id)
    if found.state not in rules.OPEN:
        raise ClerkError(
            what=f"Phong trào đang ở bước “{words.STATES[found.state]}”.",
            kept="Mọi nội dung đã ghi vẫn nguyên.",
            todo="Chỉ gia hạn, hủy được trước khi tổng kết.",
        )
    if not clean_paragraphs(reason):
        raise ClerkError(what="Chưa ghi lý do.", todo="Ghi một câu.", field="reason")
    return found


def _change(found: Movement, kind: str, reason: str, on: date, symbol: str) -> MovementChange:
    return MovementChange(
        movement_id=found.id,
        kind=kind,
        decided_on=on,
        symbol=clean(symbol),
        reason=clean_paragraphs(reason),
        former_state=found.state,
        former_ends_on=found.ends_on,
    )


def delete(session: JournalSession, movement_id: UUID) -> None:
    """Put a draft away; undo brings it back. Raises ClerkError for one that people take part in."""
    found = own(session, movement_id)
    if found.state not in (State.DRAFT, State.SUBMITTED):
        raise ClerkError(
            what=f"Phong trào đã ở bước “{words.STATES[found.state]}” nên không bỏ được.",
            kept="Phong trào vẫn nguyên.",
            todo="Thôi không làm nữa thì ghi quyết định hủy, có lý do.",
        )
    found.deleted_at = session.author.now
    session.flush()


def take_away(session: JournalSession, record_id: UUID) -> None:
    """Put away one thing that belongs to a movement: a criterion, a point, a registration …

    Without its final review a movement goes on. Raises ClerkError for the last criterion of a
    movement that has been submitted, a criterion with results, and a decision that extended or
    cancelled (undo takes that back whole).
    """
    kinds: tuple[type[Record], ...] = (*PARTS, MovementRegistration)
    found = next(filter(None, (session.get(kind, record_id) for kind in kinds)))
    if isinstance(found, MovementChange):
        raise ClerkError(
            what="Quyết định này không bỏ riêng được.",
            kept="Phong trào vẫn nguyên.",
            todo="Vừa ghi nhầm thì bấm Ctrl+Z.",
        )
    if isinstance(found, MovementCriterion):
        _check_criterion_goes(session, found)
    if isinstance(found, MovementReview) and found.kind == "final":
        of = session.get_one(Movement, found.movement_id)
        of.state = State.RUNNING if of.state is State.SUMMED_UP else of.state
    found.deleted_at = session.author.now
    session.flush()


def _check_criterion_goes(session: Session, found: MovementCriterion) -> None:
    state = own(session, found.movement_id).state
    counted = select(MovementPoint.id).filter_by(criterion_id=found.id, deleted_at=None)
    if session.scalars(counted).first() is not None:
        raise ClerkError(
            what="Tiêu chí này đã có kết quả.",
            kept="Tiêu chí và kết quả vẫn nguyên.",
            todo="Bỏ các kết quả trước, hoặc sửa tiêu chí.",
        )
    if state is not State.DRAFT and len(criteria(session, found.movement_id)) == 1:
        raise ClerkError(
            what="Phong trào phải còn ít nhất một tiêu chí đo được.",
            kept="Tiêu chí vẫn nguyên.",
            todo="Ghi tiêu chí khác trước.",
        )


def record_ids(session: Session, movement_id: UUID) -> Sequence[UUID]:
    """The movement and what belongs to it but its registrations, for its history."""
    found = [movement_id]
    for kind in PARTS:
        found += session.scalars(select(kind.id).filter_by(movement_id=movement_id)).all()
    return found
