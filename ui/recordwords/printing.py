"""The words of certificates, their print runs and the blanks."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog
from app.certificates.blanks import words_of

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "certificate": tr("giấy, bằng khen thưởng"),
    "certificate_print": tr("lần in giấy, bằng"),
    "print_run": tr("lần in cả quyết định"),
    "sheet_outcome": tr("kết quả in một tờ"),
    "blank_movement": tr("dòng sổ phôi"),
}
OUTCOMES = {"good": tr("Được"), "spoiled": tr("Hỏng"), "missing": tr("Không ra giấy")}
MOVEMENTS = {
    "received": tr("Nhận"),
    "used": tr("Dùng"),
    "spoiled": tr("Hỏng"),
    "returned": tr("Trả lại"),
}
LABELS: dict[str, dict[str, str]] = {
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
    "print_run": {
        "decision_id": tr("Quyết định"),
        "mode": tr("Giấy đang dùng"),
        "printer": tr("Máy in"),
        "tray": tr("Khay giấy"),
        "certificates": tr("Giấy khen trong lần in"),
        "blank": tr("Loại phôi"),
        "serials": tr("Các số phôi"),
        "reason": tr("Lý do in lại"),
        "started_at": tr("Bắt đầu in lúc"),
    },
    "sheet_outcome": {
        "run_id": tr("Lần in"),
        "certificate_id": tr("Giấy khen"),
        "place": tr("Tờ thứ"),
        "outcome": tr("Kết quả"),
        "serial": tr("Số phôi"),
        "answered_at": tr("Trả lời lúc"),
    },
    "blank_movement": {
        "happened_on": tr("Ngày"),
        "blank": tr("Loại phôi"),
        "kind": tr("Nhận hay dùng"),
        "sheets": tr("Số tờ"),
        "first_serial": tr("Số phôi đầu tiên"),
        "words": tr("Ghi chú"),
        "run_id": tr("Lần in"),
        "reverses_id": tr("Dòng ghi ngược"),
    },
}
CODES: dict[str, Mapping[str, str]] = {
    "mode": {"full": tr("Cả khung"), "overprint": tr("Chỉ chữ, lên phôi có sẵn")},
    "way": {"printer": tr("Máy in"), "pdf": tr("Tệp PDF")},
    "outcome": OUTCOMES,
}
KINDS: dict[str, Mapping[str, str]] = {"blank_movement": MOVEMENTS}


def value_words(_catalog: Catalog, record_type: str, field: str, value: object) -> str | None:
    """A value of one of these records where its form is their own; None for any other."""
    if record_type == "print_run" and field == "certificates":
        return tr("{0} tờ").format(len(str(value).split()))
    if record_type == "print_run" and field == "serials":
        return words_of(str(value).splitlines())
    return None
