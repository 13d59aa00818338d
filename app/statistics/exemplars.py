"""T06: exemplars by stage and by what they are counted under."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import case, literal, select

from app.exemplars.stages import LABELS as STAGES
from app.exemplars.stages import ORDER
from app.exemplars.tags import LABELS as TAGS
from app.statistics import lines
from app.statistics.counting import Question, Test, stored, within
from app.statistics.plans import WHOLE, Ground, Head, Plan, columns
from db.exemplars import Exemplar, ExemplarStage, ExemplarTag
from db.subjects import Subject

WITHDRAWN = "withdrawn"
DAYS = {
    ExemplarStage.DETECT: Exemplar.detected_on,
    ExemplarStage.FOSTER: Exemplar.fostered_on,
    ExemplarStage.SUM_UP: Exemplar.summed_up_on,
    ExemplarStage.REPLICATE: Exemplar.replicated_on,
}


def exemplars(ground: Ground) -> Plan:
    """T06: where they stand today, and which stages were reached in the period."""
    questions = [_standing(ground), *(_reached(ground, stage) for stage in ORDER)]
    titles = {
        WHOLE: ("Đang là điển hình", 0),
        **{f"s|{stage.value}": (STAGES[stage], 2) for stage in ORDER},
        WITHDRAWN: ("Đã thôi là điển hình", 1),
        "p": ("Bước đạt được trong kỳ", 1),
        **{f"p|{stage.value}": (STAGES[stage], 2) for stage in ORDER},
    }
    order = list(titles)
    return Plan(
        "T06",
        "Điển hình tiên tiến",
        (
            *columns(("total", "Tổng")),
            *columns(*TAGS.items(), group="Nhãn"),
            *columns(("untagged", "Chưa gắn nhãn"), group="Nhãn"),
        ),
        tuple(questions),
        lambda key: Head(*titles[key], (order.index(key),)),
        fixed=tuple(order),
        notes=(
            "Phần trên theo bước hiện nay của từng điển hình; phần dưới theo ngày ghi cho từng"
            " bước, bước chưa ghi ngày thì không thuộc kỳ nào.",
            "Một điển hình có thể có nhiều nhãn, nên cộng các nhãn có thể nhiều hơn tổng.",
            "Nhiệm vụ đặc biệt chỉ đếm, không ghi nội dung.",
        ),
    )


def _standing(ground: Ground) -> Question:
    gone = Exemplar.withdrawn_on.is_not(None)

    def rows_of(stage: str) -> Sequence[str]:
        return (WITHDRAWN,) if stage == WITHDRAWN else (WHOLE, f"s|{stage}")

    return _question(
        ground,
        (),
        Exemplar.created_at,
        case((gone, WITHDRAWN), else_=stored(Exemplar.stage)),
        rows_of,
        lambda row: not row.startswith("p"),
    )


def _reached(ground: Ground, stage: ExemplarStage) -> Question:
    """Those whose stage is dated in the period."""
    key = f"p|{stage.value}"
    return _question(
        ground,
        (within(DAYS[stage], ground.choice.period),),
        DAYS[stage],
        literal(stage.value),
        lambda _stage: (key,),
        lambda row: row == key,
    )


def _question(
    ground: Ground, where: tuple[Test, ...], day: Any, key: Any, rows_of: Any, applies: Any
) -> Question:
    found = (Exemplar.deleted_at.is_(None), *where)
    if ground.choice.unit is not None:
        people = select(Subject.id).where(*lines.of_unit(ground, Subject))
        found = (*found, Exemplar.subject_id.in_(people))
    any_tag = select(ExemplarTag.exemplar_id).where(ExemplarTag.deleted_at.is_(None))
    tests: dict[str, Test | None] = {"total": None}
    tests |= {tag: Exemplar.id.in_(any_tag.where(ExemplarTag.tag == tag)) for tag in TAGS}
    tests["untagged"] = Exemplar.id.not_in(any_tag)
    return Question(
        "exemplar", Exemplar, found, Exemplar.id, day, (key,), rows_of, tests,
        subject=Exemplar.subject_id, applies=applies,
    )  # fmt: skip
