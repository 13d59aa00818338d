"""The words of movements."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog
from app.movements import words
from ui.recordwords.subjects import SUBJECTS

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "movement": tr("phong trào thi đua"),
    "movement_criterion": tr("tiêu chí phong trào"),
    "movement_registration": tr("đăng ký thi đua"),
    "movement_pact": tr("giao ước thi đua"),
    "movement_point": tr("mức phấn đấu, kết quả"),
    "movement_inspection": tr("lần kiểm tra phong trào"),
    "movement_review": tr("lần sơ kết, tổng kết"),
    "movement_change": tr("quyết định gia hạn, hủy phong trào"),
}
LABELS: dict[str, dict[str, str]] = {
    "movement": {
        "number": tr("Số"),
        "name": tr("Tên"),
        "slogan": tr("Khẩu hiệu"),
        "objective": tr("Mục tiêu"),
        "audience": tr("Đối tượng tham gia"),
        "measures": tr("Biện pháp"),
        "form": tr("Hình thức"),
        "launch_level": tr("Cấp phát động"),
        "launched_by": tr("Nơi phát động"),
        "work_fields": tr("Lĩnh vực"),
        "strata": tr("Thành phần"),
        "villages": tr("Thôn"),
        "state": tr("Tình trạng"),
        "plan_symbol": tr("Số kế hoạch"),
        "plan_on": tr("Ngày kế hoạch"),
        "launched_on": tr("Ngày phát động"),
        "launch_event": tr("Lễ phát động"),
        "starts_on": tr("Ngày bắt đầu"),
        "ends_on": tr("Ngày kết thúc"),
        "interim_months": tr("Số tháng giữa hai lần sơ kết"),
        "expected_awards": tr("Dự kiến khen"),
        "greets": tr("Chào mừng"),
        "greets_on": tr("Ngày của dịp chào mừng"),
        "parent_id": tr("Hưởng ứng phong trào"),
        "sent_by": tr("Nơi gửi xuống"),
        "sent_on": tr("Ngày gửi xuống"),
    },
    "movement_criterion": {
        "movement_id": tr("Phong trào"),
        "rank": tr("Thứ tự"),
        "name": tr("Tiêu chí"),
        "kind": tr("Cách đo"),
        "unit": tr("Đơn vị tính"),
        "threshold": tr("Mức cần đạt"),
        "how_checked": tr("Người dân kiểm tra bằng cách"),
    },
    "movement_registration": {
        "movement_id": tr("Phong trào"),
        "subject_id": tr("Người, tập thể"),
        "kind": tr("Loại"),
        "full_name": tr("Tên"),
        "village": tr("Thôn"),
        "people": tr("Số người"),
        "sex": tr("Giới tính"),
        "birth_year": tr("Năm sinh"),
        "ethnic_code": tr("Dân tộc"),
        "labour_role": tr("Vị trí công tác"),
        "stratum": tr("Danh sách của nhóm"),
        "pledge": tr("Nội dung đăng ký"),
        "registered_on": tr("Ngày đăng ký"),
        "on_paper": tr("Ghi từ danh sách giấy"),
    },
    "movement_pact": {
        "movement_id": tr("Phong trào"),
        "signed_on": tr("Ngày ký"),
        "parties": tr("Các bên giao ước"),
        "pledge": tr("Nội dung giao ước"),
    },
    "movement_point": {
        "movement_id": tr("Phong trào"),
        "criterion_id": tr("Tiêu chí"),
        "kind": tr("Loại"),
        "measured_on": tr("Ngày"),
        "value": tr("Số"),
        "source": tr("Theo"),
    },
    "movement_inspection": {
        "movement_id": tr("Phong trào"),
        "inspected_on": tr("Ngày kiểm tra"),
        "inspector": tr("Người kiểm tra"),
        "village": tr("Nơi kiểm tra"),
        "findings": tr("Kết quả kiểm tra"),
        "to_fix": tr("Việc cần khắc phục"),
        "due_on": tr("Hạn khắc phục"),
        "fixed_on": tr("Ngày đã khắc phục"),
    },
    "movement_review": {
        "movement_id": tr("Phong trào"),
        "kind": tr("Loại"),
        "due_on": tr("Ngày phải làm"),
        "held_on": tr("Ngày làm"),
        "symbol": tr("Số báo cáo"),
        "summary": tr("Kết quả"),
        "lessons": tr("Bài học"),
        "cost": tr("Kinh phí"),
    },
    "movement_change": {
        "movement_id": tr("Phong trào"),
        "kind": tr("Loại"),
        "decided_on": tr("Ngày quyết định"),
        "symbol": tr("Số văn bản"),
        "reason": tr("Lý do"),
        "former_state": tr("Tình trạng trước đó"),
        "former_ends_on": tr("Ngày kết thúc cũ"),
        "ends_on": tr("Ngày kết thúc mới"),
    },
}
STATES = {state.value: name for state, name in words.STATES.items()}
CODES: dict[str, Mapping[str, str]] = {
    "state": STATES,
    "form": words.FORMS,
    "launch_level": words.LAUNCH_LEVELS,
    "former_state": STATES,
    "on_paper": {"True": tr("Đúng"), "False": tr("Không")},
}
KINDS: dict[str, Mapping[str, str]] = {
    "movement_registration": SUBJECTS,
    "movement_criterion": words.CRITERION_KINDS,
    "movement_point": words.POINTS,
    "movement_review": words.REVIEWS,
    "movement_change": words.CHANGES,
}
LISTS = ("work_fields", "strata", "stratum", "villages")  # one code or name a line


def value_words(catalog: Catalog, record_type: str, field: str, value: object) -> str | None:
    """The names of the codes that stand one a line; None for anything else."""
    if not record_type.startswith("movement") or field not in LISTS:
        return None
    called = {} if field == "villages" else words.called(catalog)
    return ", ".join(called.get(line, line) for line in str(value).splitlines())
