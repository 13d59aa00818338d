"""The words that several parts of the catalogue's screens share."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import words
from app.catalog.browse import Entry
from app.catalog.units import Unit
from app.dates import short_day

tr = partial(QCoreApplication.translate, "catalog")

VALUE_HEADS = {
    "awards": tr("Đối tượng"),
    "award_rules": tr("Thẩm quyền"),
    "award_money": tr("Hệ số"),
    "base_salary": tr("Mức"),
    "forms": tr("Số"),
    "report_forms": tr("Dùng cho"),
    "state_forms": tr("Đếm"),
    "documents": tr("Ví dụ"),
    "post_terms": tr("Thời gian"),
    "papers": tr("Khi nào"),
    "holidays": tr("Loại"),
    "movement_fields": tr("Đang dùng"),
    "movement_strata": tr("Gọi ngắn"),
    "units": tr("Thuộc"),
    "ethnic_groups": tr("Tên khác"),
    "rule_sets": tr("Lời nhắc"),
}
NO_VALUE = ("legal_grounds", "instruments")  # the title says it all


def spoken(entry: Entry) -> str:
    """An entry as one sentence."""
    doubt = words.DOUBTFUL.lower() if entry.is_doubtful else ""
    here = words.SET_HERE.lower() if entry.is_local else ""
    parts = (entry.title, entry.value, entry.validity, doubt, here)
    return ", ".join(part for part in parts if part)


def unit_words(unit: Unit) -> str:
    """Xã Phước Hòa (đến 30/06/2025)."""
    if unit.valid_to:
        return tr("{0} (đến {1})").format(unit.name, short_day(unit.valid_to))
    if unit.valid_from:
        return tr("{0} (từ {1})").format(unit.name, short_day(unit.valid_from))
    return unit.name
