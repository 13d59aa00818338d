"""The words of a history: what each stored field is called, and how its values read.

A test holds that every field that is ever journaled has its words here.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

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
from ui import (
    clusterwords,
    exemplarwords,
    handlingwords,
    movementwords,
    oversightwords,
    printwords,
)

tr = partial(QCoreApplication.translate, "history")

TYPES = {  # what a record of a type is called inside a sentence
    "office": tr("đơn vị"),
    "account": tr("người dùng"),
    "subject": tr("người, tập thể"),
    "exemplar": tr("gương tốt"),
    "attachment": tr("tệp đính kèm"),
    "nomination": tr("hồ sơ khen thưởng"),
    "condition_note": tr("ý kiến về điều kiện"),
    "council_result": tr("kết quả Hội đồng"),
    "decision": tr("quyết định"),
    "register_entry": tr("dòng sổ vàng"),
    "certificate": tr("giấy, bằng khen thưởng"),
    "certificate_print": tr("lần in giấy, bằng"),
    "presentation": tr("lần trao thưởng"),
    "membership": tr("thành viên"),
    "yearly_rating": tr("xếp loại năm"),
    "initiative": tr("sáng kiến"),
    "discipline": tr("kỷ luật"),
    "past_award": tr("lần khen ghi từ giấy tờ"),
    "transfer": tr("lần chuyển nơi công tác"),
    "same_as": tr("ý kiến trùng người"),
    "pending_decision": tr("quyết định chờ số"),
    "signer": tr("người ký"),
    "number_note": tr("ghi chú về số văn bản"),
    "correction": tr("quyết định đính chính"),
    "revocation": tr("quyết định hủy bỏ"),
    "title_order": tr("quyết định tước, phục hồi danh hiệu"),
    "recovery": tr("lần thu hồi"),
    "reissue": tr("lần cấp đổi, cấp lại"),
    "award_inquiry": tr("văn bản hiệp y"),
    "fund_entry": tr("khoản thu, chi quỹ"),
    "complaint": tr("đơn khiếu nại, tố cáo"),
    "council": tr("Hội đồng"),
    "council_member": tr("thành viên Hội đồng"),
    "council_session": tr("phiên họp Hội đồng"),
    "attendance": tr("điểm danh"),
    "agenda_item": tr("hồ sơ trong phiên họp"),
    "conflict_of_interest": tr("người không bỏ phiếu"),
    "council_vote": tr("số phiếu"),
    "minutes_section": tr("phần biên bản"),
    "catalog_override": tr("thay đổi danh mục của địa phương"),
    "catalog_update": tr("bản danh mục của tỉnh"),
    "office_name": tr("tên đơn vị theo thời gian"),
    **handlingwords.TYPES,
    **exemplarwords.TYPES,
    **movementwords.TYPES,
    **clusterwords.TYPES,
    **oversightwords.TYPES,
    **printwords.TYPES,
}
ACTIONS = {
    "create": tr("Thêm {0}"),
    "change": tr("Sửa {0}"),
    "delete": tr("Bỏ {0} vào Mục đã xóa"),
    "restore": tr("Lấy lại {0} từ Mục đã xóa"),
}

_EVERYWHERE = {"created_at": tr("Lúc ghi"), "deleted_at": tr("Lúc bỏ")}
_UNIT = {"unit_code": tr("Xã, phường"), "unit_valid_from": tr("Tên xã, phường dùng từ")}
_PAPER = {
    "symbol": tr("Số quyết định"),
    "decided_on": tr("Ngày quyết định"),
    "signer_name": tr("Người ký"),
}
LABELS: dict[str, dict[str, str]] = {
    "catalog_override": {
        "table_name": tr("Bảng"),
        "row_key": tr("Dòng"),
        "field": tr("Cột"),
        "value": tr("Giá trị"),
        "valid_from": tr("Áp dụng từ"),
        "valid_to": tr("Áp dụng đến"),
        "basis": tr("Căn cứ"),
        "reason": tr("Lý do"),
        "source": tr("Cấp quy định"),
    },
    "catalog_update": {
        "version": tr("Bản số"),
        "made_on": tr("Ngày lập"),
        "province": tr("Tỉnh"),
        "sha256": tr("Dấu kiểm tra tệp"),
        "changed_rows": tr("Số dòng đổi"),
    },
    "office_name": {
        **_UNIT,
        "name": tr("Tên đơn vị"),
        "level": tr("Cấp"),
        "parent_name": tr("Đơn vị cấp trên"),
        "used_from": tr("Dùng từ"),
        "used_to": tr("Dùng đến"),
    },
    "office": {
        **_UNIT,
        "name": tr("Tên đơn vị"),
        "level": tr("Cấp"),
        "parent_name": tr("Đơn vị cấp trên"),
        "chairman_name": tr("Người ký"),
        "chairman_role": tr("Chức vụ người ký"),
    },
    "account": {
        "login": tr("Tên đăng nhập"),
        "full_name": tr("Họ và tên"),
        "job_title": tr("Chức danh"),
        "role": tr("Vai trò"),
        "lock_after_minutes": tr("Tự khóa sau"),
        "disabled_at": tr("Ngừng dùng lúc"),
    },
    "subject": {
        "kind": tr("Loại"),
        "full_name": tr("Tên"),
        "family_name": tr("Họ"),
        "middle_name": tr("Tên đệm"),
        "given_name": tr("Tên gọi"),
        "sex": tr("Giới tính"),
        "birth_year": tr("Năm sinh"),
        "birth_month": tr("Tháng sinh"),
        "birth_day": tr("Ngày sinh trong tháng"),
        "personal_id": tr("Số định danh"),
        "personal_id_type": tr("Loại giấy tờ"),
        "ethnic_code": tr("Dân tộc"),
        "labour_role": tr("Vị trí công tác"),
        "position": tr("Công việc"),
        "village": tr("Nơi ở"),
        **_UNIT,
        "member_count": tr("Số người"),
        "head_name": tr("Người đứng đầu"),
        "note": tr("Ghi chú"),
        "died_on": tr("Ngày mất"),
        "abroad": tr("Nước ngoài, kiều bào"),
    },
    "exemplar": {
        "number": tr("Số"),
        "subject_id": tr("Người, tập thể"),
        "field": tr("Lĩnh vực"),
        "movement": tr("Phong trào"),
        "movement_id": tr("Phong trào đã phát động"),
        "summary": tr("Việc đã làm"),
        "story": tr("Câu chuyện"),
        "source": tr("Nơi báo tin"),
        "stage": tr("Bước"),
        "detected_on": tr("Ngày phát hiện"),
        "fostered_on": tr("Ngày bắt đầu bồi dưỡng"),
        "summed_up_on": tr("Ngày tổng kết"),
        "replicated_on": tr("Ngày bắt đầu nhân rộng"),
        "consent_on": tr("Ngày có giấy đồng ý công khai"),
        "consent_attachment_id": tr("Bản quét giấy đồng ý"),
        "photo_id": tr("Ảnh chính"),
        "source_kind": tr("Nguồn tin"),
        "model_name": tr("Tên mô hình, cách làm"),
        "mentor": tr("Người theo dõi"),
        "criteria_set_id": tr("Bộ tiêu chí"),
        "next_visit_on": tr("Thăm lại trước"),
        "withdrawn_on": tr("Ngày rút"),
        "withdrawn_because": tr("Lý do rút"),
    },
    "attachment": {
        "owner_type": tr("Thuộc loại"),
        "owner_id": tr("Thuộc"),
        "kind": tr("Loại tệp"),
        "name": tr("Tên tệp, chú thích"),
        "media_type": tr("Dạng tệp"),
        "size": tr("Dung lượng"),
        "pages": tr("Số trang"),
        "sha256": tr("Dấu kiểm tra tệp"),
    },
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
    "council_result": {
        "nomination_id": tr("Hồ sơ"),
        "held_on": tr("Ngày họp"),
        "members": tr("Số thành viên"),
        "present": tr("Có mặt"),
        "ballots_issued": tr("Phiếu phát ra"),
        "ballots_valid": tr("Phiếu hợp lệ"),
        "votes_for": tr("Đồng ý"),
        "votes_against": tr("Không đồng ý"),
        "passed": tr("Kết quả"),
        "rule": tr("Quy tắc tính"),
    },
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
        **_UNIT,
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
    "certificate": {
        "register_entry_id": tr("Dòng sổ vàng"),
        "number": tr("Số vào sổ"),
        "serial": tr("Số thứ tự giấy, bằng"),
        "claim_id": tr("Mã giấy, bằng"),
        "qr": tr("Mã QR"),
        "check_code": tr("Mã kiểm tra"),
    },
    "certificate_print": {
        "certificate_id": tr("Giấy, bằng khen thưởng"),
        "mode": tr("Cách in"),
        "way": tr("In bằng"),
        "printer": tr("Máy in"),
        "printed_at": tr("Lúc in"),
    },
    "presentation": {
        "register_entry_id": tr("Dòng sổ vàng"),
        "presented_on": tr("Ngày trao"),
        "received_by": tr("Người nhận"),
        "occasion": tr("Dịp trao"),
    },
    "membership": {
        "collective_id": tr("Tập thể, hộ"),
        "person_id": tr("Người"),
        "role": tr("Vai trò"),
        "joined_on": tr("Vào từ"),
        "left_on": tr("Rời ngày"),
    },
    "yearly_rating": {
        "subject_id": tr("Người, tập thể"),
        "year": tr("Năm"),
        "rating": tr("Mức hoàn thành nhiệm vụ"),
        "symbol": tr("Số văn bản"),
    },
    "initiative": {
        "subject_id": tr("Người, tập thể"),
        "title": tr("Tên sáng kiến, đề tài"),
        "kind": tr("Loại"),
        "year": tr("Năm"),
        "level": tr("Cấp công nhận"),
        "symbol": tr("Số văn bản"),
        "recognised_on": tr("Ngày công nhận"),
    },
    "discipline": {
        "subject_id": tr("Người, tập thể"),
        "level": tr("Hình thức kỷ luật"),
        "decided_on": tr("Ngày quyết định"),
        "ended_on": tr("Hết hiệu lực từ"),
        "symbol": tr("Số văn bản"),
    },
    "past_award": {
        "subject_id": tr("Người, tập thể"),
        "award_code": tr("Danh hiệu, hình thức"),
        "year": tr("Năm thành tích"),
        "period_from": tr("Thành tích từ tháng"),
        "period_to": tr("Thành tích đến tháng"),
        "citation": tr("Thành tích"),
        "symbol": tr("Số quyết định"),
        "decided_on": tr("Ngày quyết định"),
        "authority": tr("Cấp quyết định"),
        "unit_name": tr("Tên đơn vị lúc đó"),
        "source": tr("Ghi theo"),
    },
    "transfer": {
        "subject_id": tr("Người, tập thể"),
        "moved_on": tr("Ngày chuyển"),
        "from_unit_code": tr("Từ xã, phường"),
        "from_unit_valid_from": tr("Tên nơi cũ dùng từ"),
        "from_place": tr("Nơi cũ"),
        "to_unit_code": tr("Đến xã, phường"),
        "to_unit_valid_from": tr("Tên nơi mới dùng từ"),
        "to_place": tr("Nơi mới"),
        "opinion": tr("Ý kiến của nơi cũ"),
    },
    "same_as": {
        "first_id": tr("Bản thứ nhất"),
        "second_id": tr("Bản thứ hai"),
        "is_same": tr("Kết luận"),
        "said_by": tr("Người xem xét"),
        "said_on": tr("Ngày xem xét"),
        "words": tr("Lý do"),
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
    "council": {
        "kind": tr("Loại"),
        "name": tr("Tên"),
        "founded_by": tr("Số quyết định thành lập"),
        "founded_on": tr("Ngày quyết định thành lập"),
    },
    "council_member": {
        "council_id": tr("Hội đồng"),
        "full_name": tr("Họ và tên"),
        "honorific": tr("Cách xưng hô"),
        "role": tr("Vai trò"),
        "position": tr("Chức vụ"),
        "organisation": tr("Cơ quan, tổ chức"),
        "substitute": tr("Người thường dự thay"),
        "place": tr("Thứ tự"),
        "from_on": tr("Tham gia từ ngày"),
        "to_on": tr("Đến hết ngày"),
    },
    "council_session": {
        "council_id": tr("Hội đồng"),
        "year": tr("Năm"),
        "number": tr("Số"),
        "kind": tr("Loại phiên"),
        "title": tr("Họp về việc"),
        "held_on": tr("Ngày họp"),
        "starts_at": tr("Giờ bắt đầu"),
        "ends_at": tr("Giờ kết thúc"),
        "place": tr("Nơi họp"),
        "ballot": tr("Cách biểu quyết"),
        "typed_twice": tr("Gõ số phiếu hai lần"),
        "chair_id": tr("Chủ trì"),
        "secretary_id": tr("Thư ký"),
        "tellers": tr("Tổ kiểm phiếu"),
        "continues_id": tr("Họp tiếp của phiên"),
        "state": tr("Tình trạng"),
    },
    "attendance": {
        "session_id": tr("Phiên họp"),
        "member_id": tr("Thành viên"),
        "state": tr("Có mặt"),
        "reason": tr("Lý do"),
        "substitute": tr("Người dự thay"),
    },
    "agenda_item": {
        "session_id": tr("Phiên họp"),
        "nomination_id": tr("Hồ sơ"),
        "place": tr("Thứ tự"),
        "remarks": tr("Ý kiến thảo luận"),
        "lower_award": tr("Mức thấp hơn được đề nghị"),
    },
    "conflict_of_interest": {
        "item_id": tr("Hồ sơ trong phiên họp"),
        "member_id": tr("Thành viên"),
        "reason": tr("Lý do"),
    },
    "council_vote": {
        "item_id": tr("Hồ sơ trong phiên họp"),
        "typing": tr("Lần gõ"),
        "members": tr("Số thành viên"),
        "present": tr("Có mặt"),
        "written": tr("Phiếu gửi bằng văn bản"),
        "conflicted": tr("Không được bỏ phiếu"),
        "conflicted_present": tr("Có mặt mà không được bỏ phiếu"),
        "issued": tr("Phiếu phát ra"),
        "collected": tr("Phiếu thu về"),
        "invalid": tr("Phiếu hỏng"),
        "votes_for": tr("Đồng ý"),
        "votes_against": tr("Không đồng ý"),
        "abstained": tr("Không ý kiến"),
    },
    "minutes_section": {
        "session_id": tr("Phiên họp"),
        "section": tr("Phần"),
        "words": tr("Lời thư ký viết"),
        "generated": tr("Lời máy viết"),
    },
    **handlingwords.LABELS,
    **exemplarwords.LABELS,
    **movementwords.LABELS,
    **clusterwords.LABELS,
    **oversightwords.LABELS,
    **printwords.LABELS,
}

STEPS = {step.value: words for step, words in steps.LABELS.items()}
_CODES: dict[str, Mapping[str, str]] = {
    "sex": SEXES,
    "labour_role": LABOUR_ROLES,
    "level": {
        **{"tinh": tr("Tỉnh"), "huyen": tr("Huyện"), "xa": tr("Xã")},
        **{"base": tr("Cơ sở"), "province": tr("Tỉnh"), "nation": tr("Toàn quốc")},
        **DISCIPLINES,
    },
    "sign_mode": {"KT": tr("KT. Chủ tịch"), "Q": tr("Q. Chủ tịch")},
    "item_returned": {"True": tr("Đã trả lại"), "False": tr("Chưa trả lại")},
    "suspends": {"True": tr("Có"), "False": tr("Không")},
    "result": {
        "upheld": tr("Đúng"),
        "partly": tr("Đúng một phần"),
        "rejected": tr("Không đúng"),
        "withdrawn": tr("Đã rút đơn"),
    },
    "is_same": {"True": tr("Là một"), "False": tr("Hai người khác nhau")},
    "role": {
        "manager": tr("Người quản lý sổ"),
        "clerk": tr("Người ghi sổ"),
        **clusterwords.ROLES,
        "observer": tr("Người chỉ xem"),
        **members.ROLES,
    },
    "ballot": view.BALLOTS,
    "typed_twice": {"True": tr("Có"), "False": tr("Không")},
    "state": {
        **view.ATTENDANCE,
        **{state.value: words for state, words in view.STATES.items()},
        **movementwords.STATES,
    },
    "section": minutes.HEADINGS,
    "step": STEPS,
    "from_step": STEPS,
    "outcome": {**STEPS, **printwords.OUTCOMES},
    "stage": {
        **{stage.value: words for stage, words in stages.LABELS.items()},
        **clusterwords.STAGES,
    },
    "procedure": PROCEDURES,
    "commendation_type": COMMENDATION_TYPES,
    "ground": GROUNDS,
    "rating": RATINGS,
    "proposed": RATINGS,
    "discipline": DISCIPLINES,
    "passed": {"True": tr("Được thông qua"), "False": tr("Chưa được thông qua")},
    "owner_type": TYPES,
    "doc_type": {"QD": tr("Quyết định"), "QD_CAP_TREN": tr("Quyết định của cấp trên")},
    "mode": {"full": tr("Cả khung"), "overprint": tr("Chỉ chữ, lên phôi có sẵn")},
    "way": {"printer": tr("Máy in"), "pdf": tr("Tệp PDF")},
    "rounding": {
        "ceil_10000": tr("Lên tròn chục nghìn"),
        "nearest_10000": tr("Tròn chục nghìn gần nhất"),
        "none": tr("Không làm tròn"),
    },
    "media_type": {
        "application/pdf": "PDF",
        "image/jpeg": tr("Ảnh JPG"),
        "image/png": tr("Ảnh PNG"),
    },
    **handlingwords.CODES,
    **exemplarwords.CODES,
    **movementwords.CODES,
    **clusterwords.CODES,
    **oversightwords.CODES,
}
_NOTES = {
    "confirmed": tr("Đã xác nhận"),
    "overruled": tr("Quyết định khác máy"),
    "refuted": tr("Bác bỏ"),
}
_KINDS: dict[str, Mapping[str, str]] = {
    "initiative": {"initiative": tr("Sáng kiến"), "research": tr("Đề tài")},
    "number_note": {"void": tr("Bỏ số"), "elsewhere": tr("Văn bản khác của cơ quan")},
    "reissue": {
        "exchange": tr("Cấp đổi"),
        "reissue": tr("Cấp lại"),
        "confirmation": tr("Giấy xác nhận"),
    },
    "fund_entry": {"in": tr("Thu"), "out": tr("Chi")},
    "complaint": {"complaint": tr("Khiếu nại"), "denunciation": tr("Tố cáo")},
    **handlingwords.KINDS,
    **movementwords.KINDS,
    **clusterwords.KINDS,
    **oversightwords.KINDS,
    **printwords.KINDS,
}
_FILES = {"photo": tr("Ảnh"), "consent": tr("Giấy đồng ý công khai")}
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
    if (own := clusterwords.value_words(record_type, field, value)) is not None:
        return own
    if (own := printwords.value_words(record_type, field, value)) is not None:
        return own
    if field == "kind":
        return _kind(catalog, record_type, text)
    if record_type == "exemplar_publication" and field == "formats":
        return exemplarwords.formats_words(text)
    if field in _CODES:
        return _CODES[field].get(text, text)
    if field == "condition":
        return title_of(text, catalog)
    if (record_type, field) in oversightwords.BODIES:
        return oversightwords.bodies_words(catalog, text)
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
        return tr("{0} phút").format(text) if value else tr("không tự khóa")
    return _plain(field, text, names_of)


def _kind(catalog: Catalog, record_type: str, text: str) -> str:
    if record_type in _KINDS:
        return _KINDS[record_type].get(text, text)
    if record_type == "initiative":
        return {"initiative": tr("Sáng kiến"), "research": tr("Đề tài")}.get(text, text)
    if record_type in ("council", "council_session"):
        return {**members.KINDS, **view.KINDS}.get(text, text)
    if record_type == "condition_note":
        return _NOTES.get(text, text)
    if (kinds := {**handlingwords.KINDS, **exemplarwords.KINDS}.get(record_type)) is not None:
        return kinds.get(text, text)
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
        "source": {"province": tr("Quy định của tỉnh"), "commune": tr("Quy định của xã")},
    }
    return named[field].get(text, text)


def _plain(field: str, text: str, names_of: Mapping[UUID, str]) -> str:
    """Ids, instants, days, months and decimals by their form; anything else as it stands."""
    if field.endswith("_id") and len(text) == 36:
        try:
            return names_of.get(UUID(text), tr("đã có"))
        except ValueError:
            return text
    if field.endswith("_at"):
        return moment(datetime.fromisoformat(text))
    if field in movementwords.LISTS:
        return movementwords.listed(field, text)
    if field in _DAYS or field.endswith(("_on", "valid_from", "valid_to")):
        return short_day(date.fromisoformat(text))
    if field in ("period_from", "period_to"):
        return str(Month.from_iso(text))
    if field == "number" and text.isdigit():
        return text
    return text.replace(".", ",") if field in ("coefficient", "threshold") else text


def moment(instant: datetime) -> str:
    """12/03/2025 08:05, by the clock of Vietnam."""
    return f"{instant.astimezone(VIETNAM):%d/%m/%Y %H:%M}"


def size_words(size: int) -> str:
    """A file's size: "320 KB", "1,4 MB"."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} KB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")
