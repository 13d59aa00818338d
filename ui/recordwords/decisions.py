"""The words of decisions, of the golden book and of who signs."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.recordwords.offices import UNIT
from ui.recordwords.subjects import SUBJECTS

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "decision": tr("quyết định"),
    "register_entry": tr("dòng sổ vàng"),
    "presentation": tr("lần trao thưởng"),
    "pending_decision": tr("quyết định chờ số"),
    "signer": tr("người ký"),
    "number_note": tr("ghi chú về số văn bản"),
}
LABELS: dict[str, dict[str, str]] = {
    "decision": {
        "doc_type": tr("Loại văn bản"),
        "year": tr("Năm"),
        "number": tr("Số"),
        "symbol": tr("Số, ký hiệu"),
        "decided_on": tr("Ngày ký"),
        "abstract": tr("Trích yếu"),
        "authority": tr("Thẩm quyền"),
        "place": tr("Nơi ký"),
        "signer_name": tr("Người ký"),
        "signer_role": tr("Chức vụ người ký"),
        "grounds": tr("Căn cứ"),
    },
    "register_entry": {
        "year": tr("Năm"),
        "line": tr("Dòng"),
        "entered_on": tr("Ngày vào sổ"),
        "decision_id": tr("Quyết định"),
        "nomination_id": tr("Hồ sơ"),
        "subject_id": tr("Người, tập thể"),
        "kind": tr("Loại"),
        "full_name": tr("Tên"),
        "recipient": tr("Tên ghi trên giấy"),
        "sex": tr("Giới tính"),
        "birth_year": tr("Năm sinh"),
        "ethnic_code": tr("Dân tộc"),
        "labour_role": tr("Vị trí công tác"),
        "position": tr("Công việc"),
        "address": tr("Địa chỉ"),
        **UNIT,
        "award_code": tr("Danh hiệu, hình thức"),
        "commendation_type": tr("Loại khen thưởng"),
        "citation": tr("Lời ghi trên giấy, bằng"),
        "period": tr("Thời gian thành tích"),
        "coefficient": tr("Hệ số tiền thưởng"),
        "base_salary": tr("Mức lương cơ sở"),
        "raw_amount": tr("Tiền thưởng trước làm tròn"),
        "amount": tr("Tiền thưởng"),
        "rounding": tr("Cách làm tròn"),
    },
    "presentation": {
        "register_entry_id": tr("Dòng sổ vàng"),
        "presented_on": tr("Ngày trao"),
        "received_by": tr("Người nhận"),
        "occasion": tr("Dịp trao"),
    },
    "pending_decision": {
        "nominations": tr("Hồ sơ trong quyết định"),
        "signer_name": tr("Người ký"),
        "sign_mode": tr("Thể thức ký"),
        "decided_on": tr("Ngày dự kiến"),
        "note": tr("Ghi chú"),
    },
    "signer": {
        "full_name": tr("Họ và tên"),
        "sign_mode": tr("Thể thức ký"),
        "valid_from": tr("Từ ngày"),
        "valid_to": tr("Đến ngày"),
        "basis": tr("Văn bản giao quyền"),
    },
    "number_note": {
        "doc_type": tr("Loại văn bản"),
        "year": tr("Năm"),
        "number": tr("Số"),
        "kind": tr("Lý do"),
        "words": tr("Giải thích"),
    },
}
CODES: dict[str, Mapping[str, str]] = {
    "sign_mode": {"KT": tr("KT. Chủ tịch"), "Q": tr("Q. Chủ tịch")},
    "doc_type": {"QD": tr("Quyết định"), "QD_CAP_TREN": tr("Quyết định của cấp trên")},
    "rounding": {
        "ceil_10000": tr("Lên tròn chục nghìn"),
        "nearest_10000": tr("Tròn chục nghìn gần nhất"),
        "none": tr("Không làm tròn"),
    },
}
KINDS: dict[str, Mapping[str, str]] = {
    "register_entry": SUBJECTS,
    "number_note": {"void": tr("Bỏ số"), "elsewhere": tr("Văn bản khác của cơ quan")},
}
