"""The words of the plan's tasks, of inspections and signals."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog
from app.plan import words

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "plan_body": tr("cơ quan trong kế hoạch"),
    "plan_task": tr("nhiệm vụ của kế hoạch"),
    "task_evidence": tr("việc đã làm theo kế hoạch"),
    "inspection": tr("cuộc kiểm tra, giám sát"),
    "inspection_visit": tr("buổi làm việc"),
    "inspection_finding": tr("việc cần khắc phục"),
    "signal_review": tr("ý kiến về dấu hiệu"),
}
LABELS: dict[str, dict[str, str]] = {
    "plan_body": {
        "code": tr("Mã"),
        "name": tr("Tên"),
        "ended": tr("Kết thúc hoạt động"),
        "succeeded_by": tr("Nơi làm tiếp"),
        "basis": tr("Căn cứ"),
    },
    "plan_task": {
        "code": tr("Mã"),
        "title": tr("Nhiệm vụ"),
        "lead": tr("Chủ trì"),
        "partners": tr("Phối hợp"),
        "due_on": tr("Hạn đầu tiên"),
        "recurrence": tr("Định kỳ"),
        "indicator": tr("Chỉ số"),
        "number": tr("Số đạt được"),
        "whole": tr("Trên tổng số"),
        "typed_on": tr("Ngày ghi số"),
        "dropped_because": tr("Không còn phù hợp vì"),
    },
    "task_evidence": {
        "task_code": tr("Nhiệm vụ"),
        "happened_on": tr("Ngày"),
        "words": tr("Việc đã làm"),
        "symbol": tr("Số văn bản"),
        "body": tr("Cơ quan"),
        "people": tr("Số người dự"),
        "fulfils_on": tr("Hoàn thành kỳ"),
    },
    "inspection": {
        "kind": tr("Loại"),
        "title": tr("Nội dung"),
        "led_by": tr("Cơ quan chủ trì"),
        "looked_at": tr("Nơi được kiểm tra"),
        "planned_on": tr("Dự kiến bắt đầu"),
        "plan_symbol": tr("Số kế hoạch"),
        "concluded_on": tr("Ngày kết luận"),
        "conclusion": tr("Kết luận"),
        "conclusion_symbol": tr("Số văn bản kết luận"),
    },
    "inspection_visit": {
        "inspection_id": tr("Cuộc kiểm tra, giám sát"),
        "visited_on": tr("Ngày"),
        "place": tr("Nơi làm việc"),
        "met": tr("Người cùng dự"),
        "words": tr("Nội dung"),
    },
    "inspection_finding": {
        "inspection_id": tr("Cuộc kiểm tra, giám sát"),
        "found_on": tr("Ngày nêu"),
        "words": tr("Việc cần khắc phục"),
        "responsible": tr("Nơi khắc phục"),
        "due_on": tr("Hạn khắc phục"),
        "fixed_on": tr("Ngày đã khắc phục"),
        "proof": tr("Bằng chứng"),
    },
    "signal_review": {
        "signal": tr("Dấu hiệu"),
        "sentence": tr("Máy nêu"),
        "reason": tr("Lý do"),
        "seen_on": tr("Ngày xem"),
        "seen_by": tr("Người xem"),
    },
}
BODIES = (  # codes of bodies, one a line
    *(("plan_task", "lead"), ("plan_task", "partners")),
    *(("plan_body", "succeeded_by"), ("task_evidence", "body")),
)
CODES: dict[str, Mapping[str, str]] = {"recurrence": words.RECURRENCES}
KINDS: dict[str, Mapping[str, str]] = {
    "inspection": {"inspection": tr("Kiểm tra"), "supervision": tr("Giám sát")},
}


def value_words(catalog: Catalog, record_type: str, field: str, value: object) -> str | None:
    """The names of bodies that stand by their codes; None for anything else."""
    if (record_type, field) not in BODIES:
        return None
    names = {body.code: body.name for body in catalog.tables.plan_bodies}
    return "; ".join(names.get(code, code) for code in str(value).split())
