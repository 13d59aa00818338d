"""The words of the files kept with a record."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "attachment": tr("tệp đính kèm"),
}
LABELS: dict[str, dict[str, str]] = {
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
}
CODES: dict[str, Mapping[str, str]] = {
    "media_type": {
        "application/pdf": "PDF",
        "image/jpeg": tr("Ảnh JPG"),
        "image/png": tr("Ảnh PNG"),
    },
}
_FILES = {"photo": tr("Ảnh"), "consent": tr("Giấy đồng ý công khai")}


def value_words(catalog: Catalog, record_type: str, field: str, value: object) -> str | None:
    """What a file is: one of ours, or a paper of the catalogue. None for anything else."""
    if (record_type, field) != ("attachment", "kind"):
        return None
    return _FILES.get(str(value)) or catalog.paper_name(str(value))
