"""The words of people and collectives, and of what is known of them over the years."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog
from app.catalog.model import DISCIPLINES, LABOUR_ROLES, RATINGS
from app.dates import Month
from app.subjects import words
from ui.recordwords.offices import UNIT

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "subject": tr("người, tập thể"),
    "membership": tr("thành viên"),
    "yearly_rating": tr("xếp loại năm"),
    "initiative": tr("sáng kiến"),
    "discipline": tr("kỷ luật"),
    "past_award": tr("lần khen ghi từ giấy tờ"),
    "transfer": tr("lần chuyển nơi công tác"),
    "held_post": tr("chức vụ đã giữ"),
    "same_as": tr("ý kiến trùng người"),
}
LABELS: dict[str, dict[str, str]] = {
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
        **UNIT,
        "member_count": tr("Số người"),
        "head_name": tr("Người đứng đầu"),
        "note": tr("Ghi chú"),
        "died_on": tr("Ngày mất"),
        "abroad": tr("Nước ngoài, kiều bào"),
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
    "held_post": {
        "subject_id": tr("Người, tập thể"),
        "title": tr("Chức vụ"),
        "place": tr("Cơ quan, đơn vị"),
        "level": tr("Nhóm chức vụ"),
        "from_month": tr("Từ tháng"),
        "to_month": tr("Đến tháng"),
        "symbol": tr("Số văn bản"),
    },
    "same_as": {
        "first_id": tr("Bản thứ nhất"),
        "second_id": tr("Bản thứ hai"),
        "is_same": tr("Kết luận"),
        "said_by": tr("Người xem xét"),
        "said_on": tr("Ngày xem xét"),
        "words": tr("Lý do"),
    },
}
SUBJECTS = {kind.value: name for kind, name in words.KINDS.items()}
CODES: dict[str, Mapping[str, str]] = {
    "sex": words.SEXES,
    "labour_role": LABOUR_ROLES,
    "rating": RATINGS,
    "level": {
        **{"base": tr("Cơ sở"), "province": tr("Tỉnh"), "nation": tr("Toàn quốc")},
        **DISCIPLINES,
    },
    "is_same": {"True": tr("Là một"), "False": tr("Hai người khác nhau")},
}
KINDS: dict[str, Mapping[str, str]] = {
    "subject": SUBJECTS,
    "initiative": {"initiative": tr("Sáng kiến"), "research": tr("Đề tài")},
}


def value_words(catalog: Catalog, record_type: str, field: str, value: object) -> str | None:
    """A post's level and its months, as its row shows them."""
    if record_type != "held_post" or not value:
        return None
    if field == "level":
        return catalog.post_level_name(str(value))
    return str(Month.from_iso(str(value))) if field in ("from_month", "to_month") else None
