"""The words of what follows a decision: corrected, revoked, given anew, asked about, paid."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "correction": tr("quyết định đính chính"),
    "revocation": tr("quyết định hủy bỏ"),
    "title_order": tr("quyết định tước, phục hồi danh hiệu"),
    "recovery": tr("lần thu hồi"),
    "reissue": tr("lần cấp đổi, cấp lại"),
    "award_inquiry": tr("văn bản hiệp y"),
    "fund_entry": tr("khoản thu, chi quỹ"),
    "complaint": tr("đơn khiếu nại, tố cáo"),
}
_PAPER = {
    "symbol": tr("Số quyết định"),
    "decided_on": tr("Ngày quyết định"),
    "signer_name": tr("Người ký"),
}
LABELS: dict[str, dict[str, str]] = {
    "correction": {
        "register_entry_id": tr("Dòng sổ vàng"),
        "field": tr("Chỗ đính chính"),
        "before": tr("Trước"),
        "after": tr("Sau"),
        "reason": tr("Lý do"),
        **_PAPER,
    },
    "revocation": {
        "register_entry_id": tr("Dòng sổ vàng"),
        "ground": tr("Căn cứ hủy bỏ"),
        "reason": tr("Lý do"),
        **_PAPER,
        "authority": tr("Thẩm quyền"),
        "amount": tr("Tiền phải nộp lại"),
    },
    "title_order": {
        "register_entry_id": tr("Dòng sổ vàng"),
        "past_award_id": tr("Lần khen ghi từ giấy tờ"),
        "restores_id": tr("Phục hồi cho quyết định"),
        "ground": tr("Căn cứ"),
        "reason": tr("Nội dung"),
        **_PAPER,
        "authority": tr("Thẩm quyền"),
    },
    "recovery": {
        "revocation_id": tr("Quyết định hủy bỏ"),
        "recovered_on": tr("Ngày thu"),
        "item_returned": tr("Giấy, bằng khen thưởng"),
        "amount": tr("Tiền đã nộp lại"),
        "words": tr("Ghi chú"),
    },
    "reissue": {
        "register_entry_id": tr("Dòng sổ vàng"),
        "kind": tr("Loại"),
        "requested_on": tr("Ngày đề nghị"),
        "requested_by": tr("Người đề nghị"),
        "reason": tr("Lý do"),
        "confirmed_by": tr("Nơi xác nhận"),
        "done_on": tr("Ngày cấp"),
        "symbol": tr("Số văn bản"),
        "old_item": tr("Giấy cũ"),
    },
    "award_inquiry": {
        "subject_id": tr("Người, tập thể"),
        "asked_by": tr("Nơi hỏi"),
        "letter": tr("Văn bản hỏi"),
        "received_on": tr("Ngày nhận"),
        "due_on": tr("Hạn trả lời"),
        "answer": tr("Nội dung trả lời"),
        "answer_symbol": tr("Số văn bản trả lời"),
        "answered_on": tr("Ngày trả lời"),
    },
    "fund_entry": {
        "happened_on": tr("Ngày"),
        "kind": "Thu, chi",
        "amount": tr("Số tiền"),
        "words": tr("Nội dung"),
        "voucher": tr("Số chứng từ"),
        "receiver": tr("Người nhận"),
        "register_entry_id": tr("Dòng sổ vàng"),
        "reverses_id": tr("Khoản ghi ngược"),
    },
    "complaint": {
        "year": tr("Năm"),
        "number": tr("Số"),
        "kind": tr("Loại đơn"),
        "register_entry_id": tr("Dòng sổ vàng"),
        "nomination_id": tr("Hồ sơ"),
        "complainant": tr("Người khiếu nại"),
        "matter": tr("Nội dung"),
        "received_on": tr("Ngày thụ lý"),
        "due_on": tr("Hạn giải quyết"),
        "extended_because": tr("Lý do gia hạn"),
        "suspends": tr("Tạm dừng trao"),
        "result": tr("Kết quả"),
        "result_words": tr("Nội dung kết quả"),
        "result_symbol": tr("Số văn bản kết quả"),
        "closed_on": tr("Ngày giải quyết xong"),
    },
}
CODES: dict[str, Mapping[str, str]] = {
    "item_returned": {"True": tr("Đã trả lại"), "False": tr("Chưa trả lại")},
    "suspends": {"True": tr("Có"), "False": tr("Không")},
    "result": {
        "upheld": tr("Đúng"),
        "partly": tr("Đúng một phần"),
        "rejected": tr("Không đúng"),
        "withdrawn": tr("Đã rút đơn"),
    },
}
KINDS: dict[str, Mapping[str, str]] = {
    "reissue": {
        "exchange": tr("Cấp đổi"),
        "reissue": tr("Cấp lại"),
        "confirmation": tr("Giấy xác nhận"),
    },
    "fund_entry": {"in": tr("Thu"), "out": tr("Chi")},
    "complaint": {"complaint": tr("Khiếu nại"), "denunciation": tr("Tố cáo")},
}
