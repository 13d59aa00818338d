"""How a stored value reads: the words of a history.

A test holds that every field that is ever journaled has its words.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app import names
from app.catalog import Catalog
from app.clock import VIETNAM
from app.dates import Month, short_day
from app.files import size_words
from app.money import dong
from app.nominations.conditions import title_of
from ui.recordwords.joined import CODES, FORMS, KINDS, LABELS, TYPES

tr = partial(QCoreApplication.translate, "history")

ACTIONS = {
    "create": tr("Thêm {0}"),
    "change": tr("Sửa {0}"),
    "delete": tr("Bỏ {0} vào Mục đã xóa"),
    "restore": tr("Lấy lại {0} từ Mục đã xóa"),
}

_EVERYWHERE = {"created_at": tr("Lúc ghi"), "deleted_at": tr("Lúc bỏ")}
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
    for form in FORMS:
        if (own := form(catalog, record_type, field, value)) is not None:
            return str(own)
    if field == "kind":
        return KINDS.get(record_type, {}).get(text, text)
    if field in CODES:
        return CODES[field].get(text, text)
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
        return tr("{0} phút").format(text) if value else tr("không tự khóa")
    return _plain(field, text, names_of)


def _plain(field: str, text: str, names_of: Mapping[UUID, str]) -> str:
    """Ids, instants, days, months and decimals by their form; anything else as it stands."""
    if field.endswith("_id") and len(text) == 36:
        try:
            return names_of.get(UUID(text), tr("đã có"))
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
    return text.replace(".", ",") if field in ("coefficient", "threshold") else text


def moment(instant: datetime) -> str:
    """12/03/2025 08:05, by the clock of Vietnam."""
    return f"{instant.astimezone(VIETNAM):%d/%m/%Y %H:%M}"
