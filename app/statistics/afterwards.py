"""T09: complaints and denunciations, awards that were cancelled, and what came back of them."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import join

from app.decisions.afterwards import GROUNDS
from app.oversight.complaints import KINDS
from app.statistics import lines
from app.statistics.counting import Question, Test, within
from app.statistics.lines import LINE
from app.statistics.plans import Ground, Head, Plan, columns
from db.decisions import Recovery, Revocation, TitleOrder
from db.nominations import Nomination
from db.oversight import Complaint
from db.subjects import Subject

CANCELLED = "cancelled"
TITLES = "titles"  # of the State


def afterwards(ground: Ground) -> Plan:
    """T09: what was objected to, and what was taken back."""
    period = ground.choice.period
    struck = join(Revocation, LINE, LINE.id == Revocation.register_entry_id)
    ordered = join(TitleOrder, LINE, LINE.id == TitleOrder.register_entry_id)
    returned = join(Recovery, struck, Revocation.id == Recovery.revocation_id)
    of_unit = lines.of_unit(ground, LINE)

    def complaints(day: Any, tests: dict[str, Test | None]) -> Question:
        return Question(
            "complaint",
            Complaint,
            (within(day, period), Complaint.deleted_at.is_(None), *_complaint_unit(ground)),
            Complaint.id,
            day,
            (Complaint.kind,),
            lambda kind: ("c", f"c|{kind}"),
            tests,
            applies=_is_complaint,
        )

    def by_ground(ground: str) -> Sequence[str]:
        return CANCELLED, f"{CANCELLED}|{ground}"

    closed = Complaint.result
    questions = (
        complaints(Complaint.received_on, {"received": None}),
        complaints(
            Complaint.closed_on,
            {
                "settled": None,
                "upheld": closed == "upheld",
                "partly": closed == "partly",
                "rejected": closed == "rejected",
                "withdrawn": closed == "withdrawn",
            },
        ),
        Question(
            "register_entry",
            struck,
            (within(Revocation.decided_on, period), *of_unit),
            Revocation.id,
            Revocation.decided_on,
            (Revocation.ground,),
            by_ground,
            {"cancelled": None, "due": Revocation.amount > 0},
            opened=LINE.id,
            subject=LINE.subject_id,
            amount=Revocation.amount,
            summed=frozenset(("due",)),
            applies=_is_cancelled,
        ),
        Question(
            "register_entry",
            returned,
            (within(Recovery.recovered_on, period), *of_unit),
            Recovery.id,
            Recovery.recovered_on,
            (Revocation.ground,),
            by_ground,
            {"papers": Recovery.item_returned.is_(True), "paid": Recovery.amount > 0},
            opened=LINE.id,
            subject=LINE.subject_id,
            amount=Recovery.amount,
            summed=frozenset(("paid",)),
            applies=_is_cancelled,
        ),
        Question(
            "register_entry",
            ordered,
            (within(TitleOrder.decided_on, period), *of_unit),
            TitleOrder.id,
            TitleOrder.decided_on,
            (LINE.award_code,),
            lambda _code: (TITLES,),
            {
                "stripped": TitleOrder.restores_id.is_(None),
                "restored": TitleOrder.restores_id.is_not(None),
            },
            opened=LINE.id,
            subject=LINE.subject_id,
            applies=_is_title,
        ),
    )
    titles = {
        "c": ("Đơn khiếu nại, tố cáo", 1),
        **{f"c|{code}": (words, 2) for code, words in KINDS.items()},
        CANCELLED: ("Hủy bỏ khen thưởng", 1),
        **{f"{CANCELLED}|{code}": (words, 2) for code, words in GROUNDS.items()},
        TITLES: ("Danh hiệu vinh dự nhà nước", 1),
    }
    order = list(titles)
    return Plan(
        "T09",
        "Khiếu nại, tố cáo, hủy bỏ",
        (
            *columns(("received", "Nhận"), group="Đơn"),
            *columns(
                ("settled", "Giải quyết"),
                ("upheld", "Đúng"),
                ("partly", "Đúng một phần"),
                ("rejected", "Không đúng"),
                ("withdrawn", "Rút đơn"),
                group="Đơn giải quyết trong kỳ",
            ),
            *columns(("cancelled", "Hủy bỏ"), ("due", "Phải nộp lại (đồng)", "sum"), group="Hủy"),
            *columns(("papers", "Thu giấy"), ("paid", "Đã nộp (đồng)", "sum"), group="Thu hồi"),
            *columns(("stripped", "Tước"), ("restored", "Phục hồi"), group="Danh hiệu"),
        ),
        questions,
        lambda key: Head(*titles[key], (order.index(key),)),
        fixed=tuple(order),
        notes=(
            "Nhận theo ngày nhận đơn; giải quyết, hủy bỏ, thu hồi theo ngày của chính việc đó.",
            "Dòng sổ bị hủy bỏ, danh hiệu bị tước đã ra khỏi số lượt khen ở các biểu khác.",
        ),
    )


def _is_complaint(row: str) -> bool:
    return row.startswith("c") and not _is_cancelled(row)


def _is_title(row: str) -> bool:
    return row.startswith(TITLES)


def _is_cancelled(row: str) -> bool:
    return row.startswith(CANCELLED)


def _complaint_unit(ground: Ground) -> tuple[Test, ...]:
    if ground.choice.unit is None:
        return ()
    book = select(LINE.id).where(*lines.of_unit(ground, LINE))
    people = select(Subject.id).where(*lines.of_unit(ground, Subject))
    dossiers = select(Nomination.id).where(Nomination.subject_id.in_(people))
    return (or_(Complaint.register_entry_id.in_(book), Complaint.nomination_id.in_(dossiers)),)
