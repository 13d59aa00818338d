"""T07: dossiers month by month, from the receipt to the answer, and whether in time."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import and_, case, func, or_, select
from sqlalchemy.orm import join

from app.dates import Month
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

UNMET = ("not_eligible", "not_passed")


def course(ground: Ground) -> Plan:
    """T07: what came in and what became of it."""
    months = tuple(month.iso for month in ground.choice.period.months)
    letter = join(Submission, SubmissionLetter, SubmissionLetter.id == Submission.letter_id)
    receipt = DossierReceipt
    done, today = _finished(receipt.nomination_id), ground.choice.today
    questions = (
        _question(
            ground,
            "nomination",
            receipt,
            receipt.received_on,
            {
                "received": None,
                "in_time": done <= receipt.due_on,
                "late": or_(done > receipt.due_on, and_(done.is_(None), receipt.due_on < today)),
                "open": and_(done.is_(None), receipt.due_on >= today),
            },
        ),
        _question(
            ground,
            "nomination",
            DossierReturn,
            DossierReturn.asked_on,
            {"returned": None},
            DossierReturn.deleted_at.is_(None),
            DossierReturn.kind != "superior",
        ),
        _question(
            ground,
            "nomination",
            Closing,
            Closing.closed_on,
            {"unmet": None},
            Closing.deleted_at.is_(None),
            Closing.outcome.in_(UNMET),
        ),
        _question(
            ground,
            "nomination",
            Submission,
            SubmissionLetter.signed_on,
            {"forwarded": None},
            source=letter,
        ),
        _question(
            ground,
            "nomination",
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
            _rows,
            {"decided": None},
        ),
        _sealed(ground),
    )

    def head(key: str) -> Head:
        return Head("Tổng cộng", 0, ("",)) if key == WHOLE else Head(_words(key), 1, (key,))

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
    record: str,
    of: Any,
    day: Any,
    tests: dict[str, Test | None],
    *where: Test,
    source: Any = None,
) -> Question:
    """What stands beside a dossier, dated by a day of its own; it opens the dossier."""
    return Question(
        record,
        of if source is None else source,
        (
            within(day, ground.choice.period),
            *where,
            *lines.dossiers_of_unit(ground, of.nomination_id),
        ),
        of.id,
        day,
        (_month(day),),
        _rows,
        tests,
        opened=of.nomination_id,
    )


def _sealed(ground: Ground) -> Question:
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
        _rows,
        {"sealed": None},
    )


def _finished(nomination_id: Any) -> Any:
    """The day a dossier was done with: decided, sent up or ended, the first of them."""
    decided = (
        select(func.min(LINE.entered_on)).where(LINE.nomination_id == nomination_id)
    ).scalar_subquery()
    sent = (
        select(func.min(SubmissionLetter.signed_on))
        .join(Submission, Submission.letter_id == SubmissionLetter.id)
        .where(Submission.nomination_id == nomination_id)
    ).scalar_subquery()
    ended = (
        select(func.min(Closing.closed_on)).where(
            Closing.nomination_id == nomination_id, Closing.deleted_at.is_(None)
        )
    ).scalar_subquery()
    first: Any = decided
    for other in (sent, ended):
        first = case(
            (first.is_(None), other), (other.is_(None), first), (other < first, other), else_=first
        )
    return first


def _month(day: Any) -> Any:
    return func.substr(stored(day), 1, 7)


def _rows(month: str) -> Sequence[str]:
    return (WHOLE, month)


def _words(key: str) -> str:
    month = Month.from_iso(key)
    return f"Tháng {month.month}/{month.year}"
