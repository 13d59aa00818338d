"""T05: emulation movements, who takes part, and what they were honoured for."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import or_, select
from sqlalchemy.orm import join

from app.dates import short_day
from app.movements.words import FORMS, LAUNCH_LEVELS
from app.statistics import lines
from app.statistics.counting import Cells, Question, Test, stored, within
from app.statistics.lines import LINE
from app.statistics.model import Cell
from app.statistics.periods import Period
from app.statistics.plans import WHOLE, Ground, Head, Plan, columns
from db.movements import Movement, MovementRegistration, MovementReview, MovementState
from db.nominations import Nomination

NOT_YET = (MovementState.DRAFT, MovementState.SUBMITTED, MovementState.CANCELLED)


def running(period: Period) -> tuple[Test, ...]:
    """The movements with a plan that were under way on some day of a period."""
    return (
        Movement.deleted_at.is_(None),
        Movement.state.not_in(NOT_YET),
        or_(Movement.starts_on.is_(None), Movement.starts_on <= period.last),
        or_(Movement.ends_on.is_(None), Movement.ends_on >= period.first),
    )


def movements(ground: Ground) -> Plan:
    """T05: one row for each movement that ran in the period, or in which something happened."""
    period = ground.choice.period
    query = select(
        Movement.id, Movement.number, Movement.name, Movement.launch_level, Movement.form,
        Movement.starts_on, Movement.ends_on,
    )  # fmt: skip
    known = {row[0].hex: row for row in ground.session.execute(query)}

    def rows_of(movement: str) -> Sequence[str]:
        return WHOLE, movement

    ran = Question(
        "movement",
        Movement,
        running(period),
        Movement.id,
        Movement.created_at,
        (stored(Movement.id),),
        rows_of,
        {"movements": None},
    )
    part = MovementRegistration
    registered = Question(
        "movement_registration",
        part,
        (within(part.registered_on, period), part.deleted_at.is_(None)),
        part.id,
        part.registered_on,
        (stored(part.movement_id),),
        rows_of,
        {"registered": None, "people": None},
        amount=part.people,
        summed=frozenset(("people",)),
    )
    review = MovementReview
    reviewed = Question(
        "movement",
        review,
        (within(review.held_on, period), review.deleted_at.is_(None)),
        review.id,
        review.held_on,
        (stored(review.movement_id),),
        rows_of,
        {"interim": review.kind == "interim", "final": review.kind == "final"},
        opened=review.movement_id,
    )
    out_of = (  # gathered first: the lines of a year are many, and most are of no movement
        select(Nomination.id, Nomination.movement_id)
        .where(Nomination.movement_id.is_not(None))
        .cte("out_of")
        .prefix_with("MATERIALIZED")
    )
    honoured = Question(
        "register_entry",
        join(LINE, out_of, out_of.c.id == LINE.nomination_id),
        lines.in_period(ground),
        LINE.id,
        LINE.entered_on,
        (stored(out_of.c.movement_id),),
        rows_of,
        {"awards": None},
        subject=LINE.subject_id,
    )

    def derive(cells: Cells) -> None:
        for key, mine in cells.items():
            row = known.get(key)
            if row is not None:
                mine["level"] = Cell(words=LAUNCH_LEVELS.get(row.launch_level, row.launch_level))
                mine["form"] = Cell(words=FORMS.get(row.form, row.form))
                mine["span"] = Cell(words=_span(row.starts_on, row.ends_on))

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng cộng", 0, ())
        row = known.get(key)
        return Head(row.name if row else "Phong trào đã xóa", 2, (row.number if row else 0, key))

    return Plan(
        "T05",
        "Phong trào thi đua",
        (
            *columns(("movements", "Số phong trào")),
            *columns(
                ("level", "Cấp phát động", "words"),
                ("form", "Hình thức", "words"),
                ("span", "Thời gian", "words"),
            ),
            *columns(
                ("registered", "Đăng ký"),
                ("people", "Số người", "sum"),
                ("interim", "Sơ kết"),
                ("final", "Tổng kết"),
                ("awards", "Khen"),
                group="Trong kỳ",
            ),
        ),
        (ran, registered, reviewed, honoured),
        head,
        derive=derive,
        notes=(
            lines.NOTE,
            "Số phong trào là phong trào đã có kế hoạch, có thời gian nằm trong kỳ.",
            "Đăng ký, sơ kết, tổng kết theo ngày của việc đó; số người là số ghi khi đăng ký.",
        ),
    )  # fmt: skip


def _span(first: date | None, last: date | None) -> str:
    if first is None and last is None:
        return "chưa ghi"
    return " – ".join(short_day(day) if day else "…" for day in (first, last))
