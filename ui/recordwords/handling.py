"""The words of what happens to a dossier on its way."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.nominations import telling
from ui.recordwords.nominations import STEPS

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "dossier_receipt": tr("lần tiếp nhận hồ sơ"),
    "dossier_return": tr("lần trả hồ sơ"),
    "closing": tr("lý do dừng hồ sơ"),
    "deed_capture": tr("lời kể sự việc"),
    "unit_review": tr("biên bản bình xét"),
    "claim": tr("số liệu của đơn vị"),
    "consultation": tr("lần hỏi ý kiến"),
    "posting": tr("lần niêm yết"),
    "posting_remark": tr("ý kiến khi niêm yết"),
    "submission_letter": tr("tờ trình"),
    "submission": tr("hồ sơ trong tờ trình"),
    "superior_verdict": tr("trả lời của cấp trên"),
    "result_notice": tr("lần báo kết quả"),
    "archive": tr("nơi lưu hồ sơ"),
    "sealed_case": tr("hồ sơ hạn chế"),
}
LABELS: dict[str, dict[str, str]] = {
    "dossier_receipt": {
        "nomination_id": tr("Hồ sơ"),
        "year": tr("Năm"),
        "number": tr("Số tiếp nhận"),
        "received_on": tr("Ngày nhận"),
        "sets": tr("Số bộ"),
        "submitted_by": tr("Người nộp"),
        "received_by": tr("Người nhận"),
        "due_on": tr("Ngày hẹn"),
    },
    "dossier_return": {
        "nomination_id": tr("Hồ sơ"),
        "kind": tr("Cách trả"),
        "from_step": tr("Từ bước"),
        "asked_by": tr("Nơi yêu cầu"),
        "asked_on": tr("Ngày yêu cầu"),
        "reason": tr("Lý do"),
        "fields": tr("Ô cần sửa"),
        "papers": tr("Giấy tờ cần bổ sung"),
        "due_on": tr("Hạn trả lời"),
        "held_due_on": tr("Hạn giải quyết đang dừng"),
        "answered_on": tr("Ngày trả lời"),
    },
    "closing": {
        "nomination_id": tr("Hồ sơ"),
        "outcome": tr("Kết cục"),
        "from_step": tr("Từ bước"),
        "closed_on": tr("Ngày dừng"),
        "decided_by": tr("Người quyết định"),
        "reason": tr("Lý do"),
    },
    "result_notice": {
        "nomination_id": tr("Hồ sơ"),
        "told_to": tr("Đã báo cho"),
        "told_on": tr("Ngày báo"),
        "told_way": tr("Cách báo"),
        "symbol": tr("Số văn bản"),
    },
    "archive": {
        "nomination_id": tr("Hồ sơ"),
        "file_code": tr("Số hồ sơ lưu"),
        "box": tr("Hộp, cặp"),
        "kept_for": tr("Thời hạn bảo quản"),
        "archived_on": tr("Ngày lưu"),
    },
    "deed_capture": {
        "nomination_id": tr("Hồ sơ"),
        "deed": tr("Việc đã làm"),
        "happened_on": tr("Ngày xảy ra"),
        "place": tr("Nơi xảy ra"),
        "witnesses": tr("Người chứng kiến"),
        "told_on": tr("Ngày nhận tin"),
    },
    "claim": {
        "nomination_id": tr("Hồ sơ"),
        "key": tr("Mã"),
        "question": tr("Số liệu"),
        "value": tr("Giá trị"),
    },
    "unit_review": {
        "nomination_id": tr("Hồ sơ"),
        "unit_name": tr("Đơn vị bình xét"),
        "held_on": tr("Ngày họp"),
        "members": tr("Số thành viên"),
        "present": tr("Có mặt"),
        "votes_for": tr("Đồng ý"),
        "votes_against": tr("Không đồng ý"),
        "chaired_by": tr("Người chủ trì"),
    },
    "consultation": {
        "nomination_id": tr("Hồ sơ"),
        "agency": tr("Nơi được hỏi"),
        "condition": tr("Điều kiện"),
        "question": tr("Câu hỏi"),
        "asked_on": tr("Ngày hỏi"),
        "due_on": tr("Hạn trả lời"),
        "answer": tr("Ý kiến"),
        "answered_on": tr("Ngày trả lời"),
        "answered_by": tr("Người trả lời"),
        "words": tr("Lời trả lời"),
        "attachment_id": tr("Văn bản trả lời"),
    },
    "posting": {
        "nomination_id": tr("Hồ sơ"),
        "place": tr("Nơi niêm yết"),
        "from_on": tr("Từ ngày"),
        "to_on": tr("Đến hết ngày"),
        "days": tr("Số ngày"),
        "counted": tr("Cách tính ngày"),
        "basis": tr("Căn cứ"),
    },
    "posting_remark": {
        "posting_id": tr("Lần niêm yết"),
        "nomination_id": tr("Hồ sơ"),
        "received_on": tr("Ngày nhận"),
        "said_by": tr("Người nêu"),
        "words": tr("Nội dung"),
        "is_complaint": tr("Là"),
        "answered_on": tr("Ngày trả lời"),
        "answer": tr("Lời trả lời"),
    },
    "submission_letter": {
        "year": tr("Năm"),
        "number": tr("Số"),
        "symbol": tr("Số, ký hiệu"),
        "signed_on": tr("Ngày ký"),
        "signer_name": tr("Người ký"),
        "signer_role": tr("Chức vụ người ký"),
        "place": tr("Nơi ký"),
        "recipient": tr("Kính gửi"),
        "grounds": tr("Căn cứ"),
    },
    "sealed_case": {"body": tr("Nội dung đã khóa")},
    "submission": {"letter_id": tr("Tờ trình"), "nomination_id": tr("Hồ sơ")},
    "superior_verdict": {
        "nomination_id": tr("Hồ sơ"),
        "kind": tr("Kết quả"),
        "told_on": tr("Ngày nhận trả lời"),
        "symbol": tr("Số quyết định"),
        "decided_on": tr("Ngày quyết định"),
        "signer_name": tr("Người ký"),
        "amount": tr("Tiền thưởng"),
        "reason": tr("Lý do"),
    },
}
CODES: dict[str, Mapping[str, str]] = {
    "from_step": STEPS,
    "outcome": STEPS,
    "told_way": telling.WAYS,
    "counted": {"working": tr("Ngày làm việc"), "calendar": tr("Ngày liên tục")},
    "answer": {"agrees": tr("Đồng ý"), "objects": tr("Không đồng ý")},
    "is_complaint": {"True": tr("Khiếu nại, phản ánh"), "False": tr("Góp ý")},
}
KINDS: dict[str, Mapping[str, str]] = {
    "dossier_return": {
        "supplement": tr("Yêu cầu bổ sung"),
        "correction": tr("Trả để sửa"),
        "superior": tr("Cấp trên trả lại"),
    },
    "superior_verdict": {
        "decided": tr("Đã quyết định khen"),
        "returned": tr("Trả lại"),
        "refused": tr("Không khen"),
    },
}
