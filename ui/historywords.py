"""The words of a history: what each stored field is called, and how its values read.

A test holds that every field that is ever journaled has its words here.
"""

from collections.abc import Mapping
from datetime import date, datetime
from uuid import UUID

from app import names
from app.catalog import Catalog
from app.catalog.model import (
    COMMENDATION_TYPES,
    DISCIPLINES,
    GROUNDS,
    LABOUR_ROLES,
    PROCEDURES,
    RATINGS,
)
from app.clock import VIETNAM
from app.dates import Month, short_day
from app.exemplars import stages
from app.money import dong
from app.nominations.conditions import title_of
from app.subjects.words import KINDS, SEXES

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
}
ACTIONS = {
    "create": "Thêm {0}",
    "change": "Sửa {0}",
    "delete": "Bỏ {0} vào Mục đã xóa",
    "restore": "Lấy lại {0} từ Mục đã xóa",
}

_EVERYWHERE = {"created_at": "Lúc ghi", "deleted_at": "Lúc bỏ"}
_UNIT = {"unit_code": "Xã, phường", "unit_valid_from": "Tên xã, phường dùng từ"}
LABELS: dict[str, dict[str, str]] = {
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
}

STEPS = {
    "drafting": "Đang soạn",
    "appraisal": "Thẩm tra",
    "awaiting_council": "Chờ họp",
    "awaiting_signature": "Chờ ký",
    "awaiting_print": "Chờ in",
    "presented": "Đã trao",
    "returned": "Trả lại bổ sung",
}
_CODES: dict[str, Mapping[str, str]] = {
    "sex": SEXES,
    "labour_role": LABOUR_ROLES,
    "level": {
        **{"tinh": "Tỉnh", "huyen": "Huyện", "xa": "Xã"},
        **{"base": "Cơ sở", "province": "Tỉnh", "nation": "Toàn quốc"},
        **DISCIPLINES,
    },
    "is_same": {"True": "Là một", "False": "Hai người khác nhau"},
    "role": {"manager": "Người quản lý sổ", "clerk": "Người ghi sổ"},
    "step": STEPS,
    "stage": {stage.value: words for stage, words in stages.LABELS.items()},
    "procedure": PROCEDURES,
    "commendation_type": COMMENDATION_TYPES,
    "ground": GROUNDS,
    "rating": RATINGS,
    "discipline": DISCIPLINES,
    "passed": {"True": "Được thông qua", "False": "Chưa được thông qua"},
    "owner_type": TYPES,
    "doc_type": {"QD": "Quyết định"},
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
}
_NOTES = {"confirmed": "Đã xác nhận", "overruled": "Quyết định khác máy", "refuted": "Bác bỏ"}
_FILES = {"photo": "Ảnh", "consent": "Giấy đồng ý công khai"}
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
    if field == "kind":
        return _kind(catalog, record_type, text)
    if field in _CODES:
        return _CODES[field].get(text, text)
    if field == "condition":
        return title_of(text, catalog)
    if field == "ethnic_code":
        group = catalog.ethnic_group(text)
        return group.name if group else text
    if field == "award_code":
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
    if record_type == "initiative":
        return {"initiative": "Sáng kiến", "research": "Đề tài"}.get(text, text)
    if record_type == "condition_note":
        return _NOTES.get(text, text)
    if record_type == "attachment":
        return _FILES.get(text) or catalog.paper_name(text)
    return next((words for kind, words in KINDS.items() if kind.value == text), text)


def _plain(field: str, text: str, names_of: Mapping[UUID, str]) -> str:
    """Ids, instants, days, months and decimals by their form; anything else as it stands."""
    if field.endswith("_id") and len(text) == 36:
        try:
            return names_of.get(UUID(text), "đã có")
        except ValueError:
            return text
    if field.endswith("_at"):
        return moment(datetime.fromisoformat(text))
    if field.endswith("_on") or field == "step_since" or field.endswith("unit_valid_from"):
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
