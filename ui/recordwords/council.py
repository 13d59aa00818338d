"""The words of a council, its sessions, votes and minutes."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.council import members, minutes, view

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "council": tr("Hội đồng"),
    "council_member": tr("thành viên Hội đồng"),
    "council_session": tr("phiên họp Hội đồng"),
    "attendance": tr("điểm danh"),
    "agenda_item": tr("hồ sơ trong phiên họp"),
    "conflict_of_interest": tr("người không bỏ phiếu"),
    "council_vote": tr("số phiếu"),
    "council_result": tr("kết quả Hội đồng"),
    "minutes_section": tr("phần biên bản"),
}
LABELS: dict[str, dict[str, str]] = {
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
    "minutes_section": {
        "session_id": tr("Phiên họp"),
        "section": tr("Phần"),
        "words": tr("Lời thư ký viết"),
        "generated": tr("Lời máy viết"),
    },
}
CODES: dict[str, Mapping[str, str]] = {
    "role": members.ROLES,
    "ballot": view.BALLOTS,
    "typed_twice": {"True": tr("Có"), "False": tr("Không")},
    "state": {
        **view.ATTENDANCE,
        **{state.value: name for state, name in view.STATES.items()},
    },
    "section": minutes.HEADINGS,
    "passed": {"True": tr("Được thông qua"), "False": tr("Chưa được thông qua")},
}
KINDS: dict[str, Mapping[str, str]] = {
    "council": members.KINDS,
    "council_session": view.KINDS,
}
