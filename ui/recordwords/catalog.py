"""The words of the catalogue's local changes, and of the province's updates."""

import json
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog, words

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "catalog_override": tr("thay đổi danh mục của địa phương"),
    "catalog_update": tr("bản danh mục của tỉnh"),
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
}
_NAMED: dict[str, Mapping[str, str]] = {
    "table_name": words.TABLE_WORDS,
    "row_key": words.PARAMETER_WORDS,
    "field": words.FIELD_WORDS,
    "value": words.VALUE_WORDS,
    "source": {"province": tr("Quy định của tỉnh"), "commune": tr("Quy định của xã")},
}


def value_words(_catalog: Catalog, record_type: str, field: str, value: object) -> str | None:
    """A local change's table, row and value as people call them; None for anything else."""
    if record_type != "catalog_override" or field not in _NAMED:
        return None
    text = str(value)
    if text.startswith("{"):  # a whole new row
        return ", ".join(str(value) for value in json.loads(text).values() if value)
    return _NAMED[field].get(text, text)
