"""The words of a dossier and of its conditions."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog.model import COMMENDATION_TYPES, DEED_KINDS, DISCIPLINES, GROUNDS, PROCEDURES
from app.nominations import steps

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "nomination": tr("hồ sơ khen thưởng"),
    "condition_note": tr("ý kiến về điều kiện"),
}
LABELS: dict[str, dict[str, str]] = {
    "nomination": {
        "number": tr("Số"),
        "subject_id": tr("Người, tập thể"),
        "exemplar_id": tr("Gương tốt"),
        "origin_id": tr("Tiếp theo hồ sơ"),
        "award_code": tr("Danh hiệu, hình thức"),
        "commendation_type": tr("Loại khen thưởng"),
        "procedure": tr("Thủ tục"),
        "movement": tr("Phong trào"),
        "movement_id": tr("Phong trào đã phát động"),
        "source": tr("Nơi đề nghị"),
        "period_from": tr("Thành tích từ tháng"),
        "period_to": tr("Thành tích đến tháng"),
        "citation": tr("Lời ghi trên giấy, bằng"),
        "report": tr("Báo cáo thành tích"),
        "ground": tr("Căn cứ khen"),
        "deed_kind": tr("Loại việc được khen"),
        "rating": tr("Mức hoàn thành nhiệm vụ"),
        "discipline": tr("Kỷ luật"),
        "step": tr("Bước"),
        "step_since": tr("Ở bước này từ"),
        "due_on": tr("Hạn"),
        "received_on": tr("Ngày nhận thẩm tra"),
        "returned_because": tr("Lý do trả lại"),
    },
    "condition_note": {
        "nomination_id": tr("Hồ sơ"),
        "condition": tr("Điều kiện"),
        "kind": tr("Ý kiến"),
        "said_by": tr("Người nói"),
        "said_on": tr("Ngày nói"),
        "words": tr("Lời nói"),
    },
}
STEPS = {step.value: name for step, name in steps.LABELS.items()}
CODES: dict[str, Mapping[str, str]] = {
    "step": STEPS,
    "procedure": PROCEDURES,
    "commendation_type": COMMENDATION_TYPES,
    "ground": GROUNDS,
    "deed_kind": DEED_KINDS,
    "discipline": DISCIPLINES,
}
KINDS: dict[str, Mapping[str, str]] = {
    "condition_note": {
        "confirmed": tr("Đã xác nhận"),
        "overruled": tr("Quyết định khác máy"),
        "refuted": tr("Bác bỏ"),
    },
}
