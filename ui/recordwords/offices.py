"""The words of an office's records: its names over time, its people's accounts."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "office": tr("đơn vị"),
    "office_name": tr("tên đơn vị theo thời gian"),
    "account": tr("người dùng"),
}
UNIT = {"unit_code": tr("Xã, phường"), "unit_valid_from": tr("Tên xã, phường dùng từ")}
LABELS: dict[str, dict[str, str]] = {
    "office": {
        **UNIT,
        "name": tr("Tên đơn vị"),
        "level": tr("Cấp"),
        "parent_name": tr("Đơn vị cấp trên"),
        "chairman_name": tr("Người ký"),
        "chairman_role": tr("Chức vụ người ký"),
    },
    "office_name": {
        **UNIT,
        "name": tr("Tên đơn vị"),
        "level": tr("Cấp"),
        "parent_name": tr("Đơn vị cấp trên"),
        "used_from": tr("Dùng từ"),
        "used_to": tr("Dùng đến"),
    },
    "account": {
        "login": tr("Tên đăng nhập"),
        "full_name": tr("Họ và tên"),
        "job_title": tr("Chức danh"),
        "role": tr("Vai trò"),
        "lock_after_minutes": tr("Tự khóa sau"),
        "disabled_at": tr("Ngừng dùng lúc"),
    },
}
CODES: dict[str, Mapping[str, str]] = {
    "level": {"tinh": tr("Tỉnh"), "huyen": tr("Huyện"), "xa": tr("Xã")},
    "role": {
        "manager": tr("Người quản lý sổ"),
        "clerk": tr("Người ghi sổ"),
        "observer": tr("Người chỉ xem"),
    },
}
