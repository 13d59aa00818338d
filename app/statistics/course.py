"""T07: dossiers month by month, from the receipt to the answer, and whether in time."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import Date, and_, func, or_, select, type_coerce
from sqlalchemy.orm import join

from app.statistics import lines
from app.statistics.counting import Question, Test, stored, within
from app.statistics.lines import LINE
from app.statistics.plans import WHOLE, Ground, Head, Plan, columns, share
from app.statistics.titles import IN_VIETNAM
from db.handling import (
    Closing,
    DossierReceipt,
    DossierReturn,
    Submission,
    SubmissionLetter,
    SuperiorVerdict,
)
from db.sealed import SealedCase

RowsOf = Callable[[str], Sequence[str]]
UNMET = ("not_eligible", "not_passed")


def course(ground: Ground) -> Plan:
    """T07: what came in and what became of it."""
    months = {f"m{n:03}": month for n, month in enumerate(ground.choice.period.months)}
    keys = {month.iso: key for key, month in months.items()}

    def rows_of(month: str) -> Sequence[str]:
        return (WHOLE, keys[month])

    letter = join(Submission, SubmissionLetter, SubmissionLetter.id == Submission.letter_id)
    receipts, today = _received(ground), ground.choice.today
    came = receipts.c
    questions = (
        _question(
            ground,
            rows_of,
            came,
            came.received_on,
            {
                "received": None,
                "in_time": came.done <= came.due_on,
                "late": or_(
                    came.done > came.due_on, and_(came.done.is_(None), came.due_on < today)
                ),
                "open": and_(came.done.is_(None), came.due_on >= today),
            },
            source=receipts,
        ),
        _question(
            ground,
            rows_of,
            DossierReturn,
            DossierReturn.asked_on,
            {"returned": None},
            DossierReturn.deleted_at.is_(None),
            DossierReturn.kind != "superior",
        ),
        _question(
            ground,
            rows_of,
            Closing,
            Closing.closed_on,
            {"unmet": None},
            Closing.deleted_at.is_(None),
            Closing.outcome.in_(UNMET),
        ),
        _question(
            ground,
            rows_of,
            Submission,
            SubmissionLetter.signed_on,
            {"forwarded": None},
            source=letter,
        ),
        _question(
            ground,
            rows_of,
            SuperiorVerdict,
            SuperiorVerdict.told_on,
            {"sent_back": None},
            SuperiorVerdict.kind == "returned",
        ),
        Question(
            "register_entry",
            LINE,
            (within(LINE.entered_on, ground.choice.period), *lines.of_unit(ground, LINE)),
            LINE.id,
            LINE.entered_on,
            (_month(LINE.entered_on),),
            rows_of,
            {"decided": None},
        ),
        _sealed(ground, rows_of),
    )

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng cộng", 0, ("",))
        return Head(f"Tháng {months[key].month}/{months[key].year}", 2, (key,))

    return Plan(
        "T07",
        "Hồ sơ và thời hạn",
        (
            *columns(
                ("received", "Nhận"),
                ("in_time", "Đúng hạn"),
                ("late", "Trễ"),
                ("open", "Chưa tới hạn"),
                ("time_share", "Đúng hạn (%)", "share"),
                group="Hồ sơ nhận trong tháng",
            ),
            *columns(
                ("returned", "Trả bổ sung"),
                ("unmet", "Không đạt"),
                ("forwarded", "Chuyển cấp trên"),
                ("sent_back", "Cấp trên trả"),
                ("decided", "Đã quyết định"),
                ("sealed", "Hạn chế"),
                group="Diễn ra trong tháng",
            ),
        ),
        questions,
        head,
        fixed=(WHOLE, *months),
        same={"time_share": "in_time"},
        derive=lambda cells: share(cells, "time_share", "in_time", "received"),
        notes=(
            "Hạn là ngày hẹn trên phiếu tiếp nhận; xong là có quyết định, đã trình cấp trên hoặc"
            " đã dừng hồ sơ.",
            "Đã quyết định gồm cả dòng sổ về sau bị hủy bỏ.",
            "Hồ sơ hạn chế chỉ đếm theo tháng ghi vào máy, không mở nội dung.",
        ),
    )


def _question(
    ground: Ground,
    rows_of: RowsOf,
    of: Any,
    day: Any,
    tests: dict[str, Test | None],
    *where: Test,
    source: Any = None,
) -> Question:
    """What stands beside a dossier, dated by a day of its own; it opens the dossier."""
    return Question(
        "nomination",
        of if source is None else source,
        (
            within(day, ground.choice.period),
            *where,
            *lines.dossiers_of_unit(ground, of.nomination_id),
        ),
        of.id,
        day,
        (_month(day),),
        rows_of,
        tests,
        opened=of.nomination_id,
    )


def _sealed(ground: Ground, rows_of: RowsOf) -> Question:
    """Cases that only named people may read: how many were written down, and nothing else."""
    day = func.date(SealedCase.created_at, IN_VIETNAM)
    period = ground.choice.period
    return Question(
        "sealed_case",
        SealedCase,
        (
            SealedCase.deleted_at.is_(None),
            day >= period.first.isoformat(),
            day <= period.last.isoformat(),
        ),
        SealedCase.id,
        day,
        (func.substr(day, 1, 7),),
        rows_of,
        {"sealed": None},
    )


def _received(ground: Ground) -> Any:
    """The receipts of the period, each with the day its dossier was done with.

    That is the first day of a decision, of a letter to the superior, or of its end. Worked out
    once for each receipt, whatever asks for it.
    """
    receipt, never = DossierReceipt, "9999"
    decided = select(func.min(LINE.entered_on)).where(LINE.nomination_id == receipt.nomination_id)
    sent = (
        select(func.min(SubmissionLetter.signed_on))
        .join(Submission, Submission.letter_id == SubmissionLetter.id)
        .where(Submission.nomination_id == receipt.nomination_id)
    )
    ended = select(func.min(Closing.closed_on)).where(
        Closing.nomination_id == receipt.nomination_id, Closing.deleted_at.is_(None)
    )
    first = func.min(
        *(func.coalesce(stored(one.scalar_subquery()), never) for one in (decided, sent, ended))
    )
    done = type_coerce(func.nullif(first, never), Date)
    return (
        select(
            receipt.id, receipt.nomination_id, receipt.received_on, receipt.due_on,
            done.label("done"),
        )
        .where(within(receipt.received_on, ground.choice.period))
        .cte("came")
        .prefix_with("MATERIALIZED")
    )  # fmt: skip


def _month(day: Any) -> Any:
    return func.substr(stored(day), 1, 7)
