"""The words of a history: what each stored field is called, and how its values read.

A test holds that every field that is ever journaled has its words here.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from app import names
from app.catalog import Catalog, words
from app.catalog.model import (
    COMMENDATION_TYPES,
    DISCIPLINES,
    GROUNDS,
    LABOUR_ROLES,
    PROCEDURES,
    RATINGS,
)
from app.clock import VIETNAM
from app.council import members, minutes, view
from app.dates import Month, short_day
from app.exemplars import stages
from app.money import dong
from app.nominations import steps
from app.nominations.conditions import title_of
from app.subjects.words import KINDS, SEXES
from ui import handlingwords

TYPES = {  # what a record of a type is called inside a sentence
    "office": "đơn vị",
    "account": "người dùng",
    "subject": "người, tập thể",
    "exemplar": "gương tốt",
    "attachment": "tệp đính kèm",
    "nomination": "hồ sơ khen thưởng",
    "condition_note": "ý kiến về điều kiện",
    "council_result": "kết quả Hội đồng",
    "decision": "quyết định",
    "register_entry": "dòng sổ vàng",
    "certificate": "giấy khen",
    "certificate_print": "lần in giấy khen",
    "presentation": "lần trao thưởng",
    "membership": "thành viên",
    "yearly_rating": "xếp loại năm",
    "initiative": "sáng kiến",
    "discipline": "kỷ luật",
    "past_award": "lần khen ghi từ giấy tờ",
    "transfer": "lần chuyển nơi công tác",
    "same_as": "ý kiến trùng người",
    "pending_decision": "quyết định chờ số",
    "signer": "người ký",
    "number_note": "ghi chú về số văn bản",
    "correction": "quyết định đính chính",
    "revocation": "quyết định hủy bỏ",
    "recovery": "lần thu hồi",
    "reissue": "lần cấp đổi, cấp lại",
    "award_inquiry": "văn bản hiệp y",
    "fund_entry": "khoản thu, chi quỹ",
    "complaint": "đơn khiếu nại, tố cáo",
    "council": "Hội đồng",
    "council_member": "thành viên Hội đồng",
    "council_session": "phiên họp Hội đồng",
    "attendance": "điểm danh",
    "agenda_item": "hồ sơ trong phiên họp",
    "conflict_of_interest": "người không bỏ phiếu",
    "council_vote": "số phiếu",
    "minutes_section": "phần biên bản",
    "catalog_override": "thay đổi danh mục của địa phương",
    "catalog_update": "bản danh mục của tỉnh",
    "office_name": "tên đơn vị theo thời gian",
    **handlingwords.TYPES,
}
ACTIONS = {
    "create": "Thêm {0}",
    "change": "Sửa {0}",
    "delete": "Bỏ {0} vào Mục đã xóa",
    "restore": "Lấy lại {0} từ Mục đã xóa",
}

_EVERYWHERE = {"created_at": "Lúc ghi", "deleted_at": "Lúc bỏ"}
_UNIT = {"unit_code": "Xã, phường", "unit_valid_from": "Tên xã, phường dùng từ"}
_PAPER = {"symbol": "Số quyết định", "decided_on": "Ngày quyết định", "signer_name": "Người ký"}
LABELS: dict[str, dict[str, str]] = {
    "catalog_override": {
        "table_name": "Bảng",
        "row_key": "Dòng",
        "field": "Cột",
        "value": "Giá trị",
        "valid_from": "Áp dụng từ",
        "valid_to": "Áp dụng đến",
        "basis": "Căn cứ",
        "reason": "Lý do",
        "source": "Cấp quy định",
    },
    "catalog_update": {
        "version": "Bản số",
        "made_on": "Ngày lập",
        "province": "Tỉnh",
        "sha256": "Dấu kiểm tra tệp",
        "changed_rows": "Số dòng đổi",
    },
    "office_name": {
        **_UNIT,
        "name": "Tên đơn vị",
        "level": "Cấp",
        "parent_name": "Đơn vị cấp trên",
        "used_from": "Dùng từ",
        "used_to": "Dùng đến",
    },
    "office": {
        **_UNIT,
        "name": "Tên đơn vị",
        "level": "Cấp",
        "parent_name": "Đơn vị cấp trên",
        "chairman_name": "Người ký",
        "chairman_role": "Chức vụ người ký",
    },
    "account": {
        "login": "Tên đăng nhập",
        "full_name": "Họ và tên",
        "job_title": "Chức danh",
        "role": "Vai trò",
        "lock_after_minutes": "Tự khóa sau",
        "disabled_at": "Ngừng dùng lúc",
    },
    "subject": {
        "kind": "Loại",
        "full_name": "Tên",
        "family_name": "Họ",
        "middle_name": "Tên đệm",
        "given_name": "Tên gọi",
        "sex": "Giới tính",
        "birth_year": "Năm sinh",
        "birth_month": "Tháng sinh",
        "birth_day": "Ngày sinh trong tháng",
        "personal_id": "Số định danh",
        "personal_id_type": "Loại giấy tờ",
        "ethnic_code": "Dân tộc",
        "labour_role": "Vị trí công tác",
        "position": "Công việc",
        "village": "Nơi ở",
        **_UNIT,
        "member_count": "Số người",
        "head_name": "Người đứng đầu",
        "note": "Ghi chú",
    },
    "exemplar": {
        "number": "Số",
        "subject_id": "Người, tập thể",
        "field": "Lĩnh vực",
        "movement": "Phong trào",
        "summary": "Việc đã làm",
        "story": "Câu chuyện",
        "source": "Nơi báo tin",
        "stage": "Bước",
        "detected_on": "Ngày phát hiện",
        "fostered_on": "Ngày bắt đầu bồi dưỡng",
        "summed_up_on": "Ngày tổng kết",
        "replicated_on": "Ngày bắt đầu nhân rộng",
        "consent_on": "Ngày có giấy đồng ý công khai",
        "consent_attachment_id": "Bản quét giấy đồng ý",
        "photo_id": "Ảnh chính",
    },
    "attachment": {
        "owner_type": "Thuộc loại",
        "owner_id": "Thuộc",
        "kind": "Loại tệp",
        "name": "Tên tệp, chú thích",
        "media_type": "Dạng tệp",
        "size": "Dung lượng",
        "pages": "Số trang",
        "sha256": "Dấu kiểm tra tệp",
    },
    "nomination": {
        "number": "Số",
        "subject_id": "Người, tập thể",
        "exemplar_id": "Gương tốt",
        "origin_id": "Tiếp theo hồ sơ",
        "award_code": "Danh hiệu, hình thức",
        "commendation_type": "Loại khen thưởng",
        "procedure": "Thủ tục",
        "movement": "Phong trào",
        "source": "Nơi đề nghị",
        "period_from": "Thành tích từ tháng",
        "period_to": "Thành tích đến tháng",
        "citation": "Lời ghi trên giấy khen",
        "report": "Báo cáo thành tích",
        "ground": "Căn cứ khen",
        "rating": "Mức hoàn thành nhiệm vụ",
        "discipline": "Kỷ luật",
        "step": "Bước",
        "step_since": "Ở bước này từ",
        "due_on": "Hạn",
        "received_on": "Ngày nhận thẩm tra",
        "returned_because": "Lý do trả lại",
    },
    "condition_note": {
        "nomination_id": "Hồ sơ",
        "condition": "Điều kiện",
        "kind": "Ý kiến",
        "said_by": "Người nói",
        "said_on": "Ngày nói",
        "words": "Lời nói",
    },
    "council_result": {
        "nomination_id": "Hồ sơ",
        "held_on": "Ngày họp",
        "members": "Số thành viên",
        "present": "Có mặt",
        "ballots_issued": "Phiếu phát ra",
        "ballots_valid": "Phiếu hợp lệ",
        "votes_for": "Đồng ý",
        "votes_against": "Không đồng ý",
        "passed": "Kết quả",
        "rule": "Quy tắc tính",
    },
    "decision": {
        "doc_type": "Loại văn bản",
        "year": "Năm",
        "number": "Số",
        "symbol": "Số, ký hiệu",
        "decided_on": "Ngày ký",
        "abstract": "Trích yếu",
        "authority": "Thẩm quyền",
        "place": "Nơi ký",
        "signer_name": "Người ký",
        "signer_role": "Chức vụ người ký",
        "grounds": "Căn cứ",
    },
    "register_entry": {
        "year": "Năm",
        "line": "Dòng",
        "entered_on": "Ngày vào sổ",
        "decision_id": "Quyết định",
        "nomination_id": "Hồ sơ",
        "subject_id": "Người, tập thể",
        "kind": "Loại",
        "full_name": "Tên",
        "recipient": "Tên ghi trên giấy",
        "sex": "Giới tính",
        "birth_year": "Năm sinh",
        "ethnic_code": "Dân tộc",
        "labour_role": "Vị trí công tác",
        "position": "Công việc",
        "address": "Địa chỉ",
        **_UNIT,
        "award_code": "Danh hiệu, hình thức",
        "commendation_type": "Loại khen thưởng",
        "citation": "Lời ghi trên giấy khen",
        "period": "Thời gian thành tích",
        "coefficient": "Hệ số tiền thưởng",
        "base_salary": "Mức lương cơ sở",
        "raw_amount": "Tiền thưởng trước làm tròn",
        "amount": "Tiền thưởng",
        "rounding": "Cách làm tròn",
    },
    "certificate": {
        "register_entry_id": "Dòng sổ vàng",
        "number": "Số vào sổ",
        "serial": "Số thứ tự giấy khen",
        "claim_id": "Mã giấy khen",
        "qr": "Mã QR",
        "check_code": "Mã kiểm tra",
    },
    "certificate_print": {
        "certificate_id": "Giấy khen",
        "mode": "Cách in",
        "way": "In bằng",
        "printer": "Máy in",
        "printed_at": "Lúc in",
    },
    "presentation": {
        "register_entry_id": "Dòng sổ vàng",
        "presented_on": "Ngày trao",
        "received_by": "Người nhận",
        "occasion": "Dịp trao",
    },
    "membership": {
        "collective_id": "Tập thể, hộ",
        "person_id": "Người",
        "role": "Vai trò",
        "joined_on": "Vào từ",
        "left_on": "Rời ngày",
    },
    "yearly_rating": {
        "subject_id": "Người, tập thể",
        "year": "Năm",
        "rating": "Mức hoàn thành nhiệm vụ",
        "symbol": "Số văn bản",
    },
    "initiative": {
        "subject_id": "Người, tập thể",
        "title": "Tên sáng kiến, đề tài",
        "kind": "Loại",
        "year": "Năm",
        "level": "Cấp công nhận",
        "symbol": "Số văn bản",
        "recognised_on": "Ngày công nhận",
    },
    "discipline": {
        "subject_id": "Người, tập thể",
        "level": "Hình thức kỷ luật",
        "decided_on": "Ngày quyết định",
        "ended_on": "Hết hiệu lực từ",
        "symbol": "Số văn bản",
    },
    "past_award": {
        "subject_id": "Người, tập thể",
        "award_code": "Danh hiệu, hình thức",
        "year": "Năm thành tích",
        "period_from": "Thành tích từ tháng",
        "period_to": "Thành tích đến tháng",
        "citation": "Thành tích",
        "symbol": "Số quyết định",
        "decided_on": "Ngày quyết định",
        "authority": "Cấp quyết định",
        "unit_name": "Tên đơn vị lúc đó",
        "source": "Ghi theo",
    },
    "transfer": {
        "subject_id": "Người, tập thể",
        "moved_on": "Ngày chuyển",
        "from_unit_code": "Từ xã, phường",
        "from_unit_valid_from": "Tên nơi cũ dùng từ",
        "from_place": "Nơi cũ",
        "to_unit_code": "Đến xã, phường",
        "to_unit_valid_from": "Tên nơi mới dùng từ",
        "to_place": "Nơi mới",
        "opinion": "Ý kiến của nơi cũ",
    },
    "same_as": {
        "first_id": "Bản thứ nhất",
        "second_id": "Bản thứ hai",
        "is_same": "Kết luận",
        "said_by": "Người xem xét",
        "said_on": "Ngày xem xét",
        "words": "Lý do",
    },
    "pending_decision": {
        "nominations": "Hồ sơ trong quyết định",
        "signer_name": "Người ký",
        "sign_mode": "Thể thức ký",
        "decided_on": "Ngày dự kiến",
        "note": "Ghi chú",
    },
    "signer": {
        "full_name": "Họ và tên",
        "sign_mode": "Thể thức ký",
        "valid_from": "Từ ngày",
        "valid_to": "Đến ngày",
        "basis": "Văn bản giao quyền",
    },
    "number_note": {
        "doc_type": "Loại văn bản",
        "year": "Năm",
        "number": "Số",
        "kind": "Lý do",
        "words": "Giải thích",
    },
    "correction": {
        "register_entry_id": "Dòng sổ vàng",
        "field": "Chỗ đính chính",
        "before": "Trước",
        "after": "Sau",
        "reason": "Lý do",
        **_PAPER,
    },
    "revocation": {
        "register_entry_id": "Dòng sổ vàng",
        "ground": "Căn cứ hủy bỏ",
        "reason": "Lý do",
        **_PAPER,
        "authority": "Thẩm quyền",
        "amount": "Tiền phải nộp lại",
    },
    "recovery": {
        "revocation_id": "Quyết định hủy bỏ",
        "recovered_on": "Ngày thu",
        "item_returned": "Giấy khen",
        "amount": "Tiền đã nộp lại",
        "words": "Ghi chú",
    },
    "reissue": {
        "register_entry_id": "Dòng sổ vàng",
        "kind": "Loại",
        "requested_on": "Ngày đề nghị",
        "requested_by": "Người đề nghị",
        "reason": "Lý do",
        "confirmed_by": "Nơi xác nhận",
        "done_on": "Ngày cấp",
        "symbol": "Số văn bản",
        "old_item": "Giấy cũ",
    },
    "award_inquiry": {
        "subject_id": "Người, tập thể",
        "asked_by": "Nơi hỏi",
        "letter": "Văn bản hỏi",
        "received_on": "Ngày nhận",
        "due_on": "Hạn trả lời",
        "answer": "Nội dung trả lời",
        "answer_symbol": "Số văn bản trả lời",
        "answered_on": "Ngày trả lời",
    },
    "fund_entry": {
        "happened_on": "Ngày",
        "kind": "Thu, chi",
        "amount": "Số tiền",
        "words": "Nội dung",
        "voucher": "Số chứng từ",
        "receiver": "Người nhận",
        "register_entry_id": "Dòng sổ vàng",
        "reverses_id": "Khoản ghi ngược",
    },
    "complaint": {
        "year": "Năm",
        "number": "Số",
        "kind": "Loại đơn",
        "register_entry_id": "Dòng sổ vàng",
        "nomination_id": "Hồ sơ",
        "complainant": "Người khiếu nại",
        "matter": "Nội dung",
        "received_on": "Ngày thụ lý",
        "due_on": "Hạn giải quyết",
        "extended_because": "Lý do gia hạn",
        "suspends": "Tạm dừng trao",
        "result": "Kết quả",
        "result_words": "Nội dung kết quả",
        "result_symbol": "Số văn bản kết quả",
        "closed_on": "Ngày giải quyết xong",
    },
    "council": {
        "kind": "Loại",
        "name": "Tên",
        "founded_by": "Số quyết định thành lập",
        "founded_on": "Ngày quyết định thành lập",
    },
    "council_member": {
        "council_id": "Hội đồng",
        "full_name": "Họ và tên",
        "honorific": "Cách xưng hô",
        "role": "Vai trò",
        "position": "Chức vụ",
        "organisation": "Cơ quan, tổ chức",
        "substitute": "Người thường dự thay",
        "place": "Thứ tự",
        "from_on": "Tham gia từ ngày",
        "to_on": "Đến hết ngày",
    },
    "council_session": {
        "council_id": "Hội đồng",
        "year": "Năm",
        "number": "Số",
        "kind": "Loại phiên",
        "title": "Họp về việc",
        "held_on": "Ngày họp",
        "starts_at": "Giờ bắt đầu",
        "ends_at": "Giờ kết thúc",
        "place": "Nơi họp",
        "ballot": "Cách biểu quyết",
        "typed_twice": "Gõ số phiếu hai lần",
        "chair_id": "Chủ trì",
        "secretary_id": "Thư ký",
        "tellers": "Tổ kiểm phiếu",
        "continues_id": "Họp tiếp của phiên",
        "state": "Tình trạng",
    },
    "attendance": {
        "session_id": "Phiên họp",
        "member_id": "Thành viên",
        "state": "Có mặt",
        "reason": "Lý do",
        "substitute": "Người dự thay",
    },
    "agenda_item": {
        "session_id": "Phiên họp",
        "nomination_id": "Hồ sơ",
        "place": "Thứ tự",
        "remarks": "Ý kiến thảo luận",
        "lower_award": "Mức thấp hơn được đề nghị",
    },
    "conflict_of_interest": {
        "item_id": "Hồ sơ trong phiên họp",
        "member_id": "Thành viên",
        "reason": "Lý do",
    },
    "council_vote": {
        "item_id": "Hồ sơ trong phiên họp",
        "typing": "Lần gõ",
        "members": "Số thành viên",
        "present": "Có mặt",
        "written": "Phiếu gửi bằng văn bản",
        "conflicted": "Không được bỏ phiếu",
        "conflicted_present": "Có mặt mà không được bỏ phiếu",
        "issued": "Phiếu phát ra",
        "collected": "Phiếu thu về",
        "invalid": "Phiếu hỏng",
        "votes_for": "Đồng ý",
        "votes_against": "Không đồng ý",
        "abstained": "Không ý kiến",
    },
    "minutes_section": {
        "session_id": "Phiên họp",
        "section": "Phần",
        "words": "Lời thư ký viết",
        "generated": "Lời máy viết",
    },
    **handlingwords.LABELS,
}

STEPS = {step.value: words for step, words in steps.LABELS.items()}
_CODES: dict[str, Mapping[str, str]] = {
    "sex": SEXES,
    "labour_role": LABOUR_ROLES,
    "level": {
        **{"tinh": "Tỉnh", "huyen": "Huyện", "xa": "Xã"},
        **{"base": "Cơ sở", "province": "Tỉnh", "nation": "Toàn quốc"},
        **DISCIPLINES,
    },
    "sign_mode": {"KT": "KT. Chủ tịch", "Q": "Q. Chủ tịch"},
    "item_returned": {"True": "Đã trả lại", "False": "Chưa trả lại"},
    "suspends": {"True": "Có", "False": "Không"},
    "result": {
        "upheld": "Đúng",
        "partly": "Đúng một phần",
        "rejected": "Không đúng",
        "withdrawn": "Đã rút đơn",
    },
    "is_same": {"True": "Là một", "False": "Hai người khác nhau"},
    "role": {"manager": "Người quản lý sổ", "clerk": "Người ghi sổ", **members.ROLES},
    "ballot": view.BALLOTS,
    "typed_twice": {"True": "Có", "False": "Không"},
    "state": {**view.ATTENDANCE, **{state.value: words for state, words in view.STATES.items()}},
    "section": minutes.HEADINGS,
    "step": STEPS,
    "from_step": STEPS,
    "outcome": STEPS,
    "stage": {stage.value: words for stage, words in stages.LABELS.items()},
    "procedure": PROCEDURES,
    "commendation_type": COMMENDATION_TYPES,
    "ground": GROUNDS,
    "rating": RATINGS,
    "discipline": DISCIPLINES,
    "passed": {"True": "Được thông qua", "False": "Chưa được thông qua"},
    "owner_type": TYPES,
    "doc_type": {"QD": "Quyết định", "QD_CAP_TREN": "Quyết định của cấp trên"},
    "mode": {"full": "Cả khung", "overprint": "Chỉ chữ, lên phôi có sẵn"},
    "way": {"printer": "Máy in", "pdf": "Tệp PDF"},
    "rounding": {
        "ceil_10000": "Lên tròn chục nghìn",
        "nearest_10000": "Tròn chục nghìn gần nhất",
        "none": "Không làm tròn",
    },
    "media_type": {
        "application/pdf": "PDF",
        "image/jpeg": "Ảnh JPG",
        "image/png": "Ảnh PNG",
    },
    **handlingwords.CODES,
}
_NOTES = {"confirmed": "Đã xác nhận", "overruled": "Quyết định khác máy", "refuted": "Bác bỏ"}
_KINDS = {
    "initiative": {"initiative": "Sáng kiến", "research": "Đề tài"},
    "number_note": {"void": "Bỏ số", "elsewhere": "Văn bản khác của cơ quan"},
    "reissue": {"exchange": "Cấp đổi", "reissue": "Cấp lại", "confirmation": "Giấy xác nhận"},
    "fund_entry": {"in": "Thu", "out": "Chi"},
    "complaint": {"complaint": "Khiếu nại", "denunciation": "Tố cáo"},
}
_FILES = {"photo": "Ảnh", "consent": "Giấy đồng ý công khai"}
_OVERRIDE = ("table_name", "row_key", "field", "value", "source")
_DAYS = ("step_since", "used_from", "used_to")
_MONEY = ("base_salary", "raw_amount", "amount")


def label(record_type: str, field: str) -> str:
    """What a field is called. An unknown one, as of a newer program, shows its own name."""
    return LABELS.get(record_type, {}).get(field) or _EVERYWHERE.get(field, field)


def action_words(record_type: str, action: str) -> str:
    """ "Sửa hồ sơ khen thưởng", "Bỏ gương tốt vào Mục đã xóa"."""
    return ACTIONS.get(action, "{0}").format(TYPES.get(record_type, record_type))


def value_words(
    catalog: Catalog, record_type: str, field: str, value: object, names_of: Mapping[UUID, str]
) -> str:
    """A journaled value as a person reads it; empty for nothing. Citizen IDs stay masked.

    names_of: names of the records that ids may point at.
    """
    if value is None or value == "":
        return ""
    text = str(value)
    if field == "personal_id":
        return names.mask_personal_id(text)
    if record_type == "catalog_override" and field in _OVERRIDE:
        return _override(field, text)
    if field == "kind":
        return _kind(catalog, record_type, text)
    if field in _CODES:
        return _CODES[field].get(text, text)
    if field == "condition":
        return title_of(text, catalog)
    if field == "ethnic_code":
        group = catalog.ethnic_group(text)
        return group.name if group else text
    if field in ("award_code", "lower_award"):
        try:
            return catalog.award(text).name
        except KeyError:
            return text
    if field.endswith("unit_code"):
        named = [unit.name for unit in catalog.units if unit.code == text]
        return " / ".join(dict.fromkeys(named)) or text
    if field in _MONEY and isinstance(value, int):
        return dong(value)
    if field == "size" and isinstance(value, int):
        return size_words(value)
    if field == "lock_after_minutes":
        return f"{text} phút" if value else "không tự khóa"
    return _plain(field, text, names_of)


def _kind(catalog: Catalog, record_type: str, text: str) -> str:
    if record_type in _KINDS:
        return _KINDS[record_type].get(text, text)
    if record_type == "initiative":
        return {"initiative": "Sáng kiến", "research": "Đề tài"}.get(text, text)
    if record_type in ("council", "council_session"):
        return {**members.KINDS, **view.KINDS}.get(text, text)
    if record_type == "condition_note":
        return _NOTES.get(text, text)
    if record_type in handlingwords.KINDS:
        return handlingwords.KINDS[record_type].get(text, text)
    if record_type == "attachment":
        return _FILES.get(text) or catalog.paper_name(text)
    return next((words for kind, words in KINDS.items() if kind.value == text), text)


def _override(field: str, text: str) -> str:
    """A local change of the catalogue: its table, row and value as people call them."""
    if text.startswith("{"):  # a whole new row
        return ", ".join(str(value) for value in json.loads(text).values() if value)
    named = {
        "table_name": words.TABLE_WORDS,
        "row_key": words.PARAMETER_WORDS,
        "field": words.FIELD_WORDS,
        "value": words.VALUE_WORDS,
        "source": {"province": "Quy định của tỉnh", "commune": "Quy định của xã"},
    }
    return named[field].get(text, text)


def _plain(field: str, text: str, names_of: Mapping[UUID, str]) -> str:
    """Ids, instants, days, months and decimals by their form; anything else as it stands."""
    if field.endswith("_id") and len(text) == 36:
        try:
            return names_of.get(UUID(text), "đã có")
        except ValueError:
            return text
    if field.endswith("_at"):
        return moment(datetime.fromisoformat(text))
    if field in _DAYS or field.endswith(("_on", "valid_from", "valid_to")):
        return short_day(date.fromisoformat(text))
    if field in ("period_from", "period_to"):
        return str(Month.from_iso(text))
    if field == "number" and text.isdigit():
        return text
    return text.replace(".", ",") if field == "coefficient" else text


def moment(instant: datetime) -> str:
    """12/03/2025 08:05, by the clock of Vietnam."""
    return f"{instant.astimezone(VIETNAM):%d/%m/%Y %H:%M}"


def size_words(size: int) -> str:
    """A file's size: "320 KB", "1,4 MB"."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} KB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
