"""The two lists of the page: what waits by record, and every package with its receipt."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.clock import VIETNAM
from app.files import size_words
from app.sync.overview import Pending, SentPackage
from ui.rows import Cell, PagedModel
from ui.rows import Column as ListColumn

tr = partial(QCoreApplication.translate, "sending")

ICONS = {
    "nomination": "file-text",
    "exemplar": "sprout",
    "decision": "award",
    "register_entry": "book-open",
    "certificate": "award",
    "subject": "user-round",
    "attachment": "paperclip",
    "council_result": "gavel",
    "council_session": "gavel",
    "council_vote": "gavel",
    "agenda_item": "gavel",
}
STATUS = {
    "": ("ask", tr("Chưa thấy biên nhận")),
    "stored": ("info", tr("Tỉnh đang xếp hàng")),
    "applied": ("ok", tr("Tỉnh đã nhận đủ")),
    "applied_with_conflicts": ("warn", tr("Tỉnh đã nhận, có chỗ khác")),
    "rejected": ("bad", tr("Tỉnh chưa nhận")),
}
WAYS = {"network": ("wifi", tr("Mạng")), "usb": ("usb", "USB"), "": ("", tr("Chưa gửi"))}


def pending_model() -> PagedModel:
    """What waits, the last changed first."""
    return PagedModel(
        [
            ListColumn("name", tr("Nội dung"), _name, stretch=True),
            ListColumn("kind", tr("Thay đổi"), _change, width=92),
            ListColumn("at", tr("Lần sửa cuối"), _last, width=116),
            ListColumn("times", tr("Đã sửa"), _times, width=80, right=True),
        ],
        key=lambda row: row.record_id,
        sentence=lambda row: f"{_name(row).text}, {_change(row)}, {_times(row)}",
    )


def sent_model() -> PagedModel:
    """Every package, newest first."""
    return PagedModel(
        [
            ListColumn("seq", tr("Gói"), _package, width=84),
            ListColumn("at", tr("Ngày gửi"), _sent_at, width=142),
            ListColumn("way", tr("Cách gửi"), _way, width=100),
            ListColumn("what", tr("Nội dung"), _content, stretch=True),
            ListColumn("result", tr("Kết quả"), _result, width=206),
        ],
        key=lambda row: row.seq,
        sentence=lambda row: f"{_package(row).text}, {_content(row)}, {_result(row).text}",
    )


def _name(row: Pending) -> Cell:
    return Cell(row.name, icon=ICONS.get(row.record_type, "file-text"), strong=True)


def _change(row: Pending) -> str:
    return tr("Mới") if row.is_new else tr("Sửa")


def _last(row: Pending) -> str:
    return f"{row.last_at.astimezone(VIETNAM):%d/%m %H:%M}"


def _times(row: Pending) -> str:
    return tr("{0} lần").format(row.times)


def _package(row: SentPackage) -> Cell:
    return Cell(number_of(row.seq), strong=True)


def number_of(seq: int) -> str:
    """How a package is called on the screen."""
    return f"G-{seq:04}"


def _sent_at(row: SentPackage) -> str:
    at = row.sent_at or row.sealed_at
    return f"{at.astimezone(VIETNAM):%d/%m/%Y %H:%M}"


def _way(row: SentPackage) -> Cell:
    icon, words = WAYS[row.sent_by]
    return Cell(words, icon=icon)


def _content(row: SentPackage) -> str:
    return tr("{0} thay đổi, {1}").format(row.changes, size_words(row.size))


def _result(row: SentPackage) -> Cell:
    if not row.status and row.sent_at is None:
        return Cell(tr("Chưa gửi"), tone="idle")
    tone, words = STATUS[row.status]
    return Cell(words, tone=tone)
