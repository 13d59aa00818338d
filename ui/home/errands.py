"""How complaints, inquiries, drafts without a number and movements stand in what is due."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.today import Errand
from ui.books import open_book
from ui.desk import Desk

tr = partial(QCoreApplication.translate, "home")

BOOKS = {
    "complaint": "complaints",
    "denunciation": "complaints",
    "inquiry": "inquiries",
    "pending": "pending",
}
PARTS = {"interim": "reviews", "final": "reviews", "fix": "course"}


def what(errand: Errand) -> tuple[str, str]:
    """What it is, and a line below."""
    if errand.kind == "complaint":
        return tr("Giải quyết đơn khiếu nại {0}").format(errand.name), errand.words.split("\n")[0]
    if errand.kind == "denunciation":
        sealed = tr("Nội dung chỉ người được giao đọc được.")
        return tr("Giải quyết đơn tố cáo {0}").format(errand.name), sealed
    if errand.kind in ("interim", "final"):
        words = tr("Tổng kết {0}") if errand.kind == "final" else tr("Sơ kết {0}")
        return words.format(errand.name), errand.words
    if errand.kind == "fix":
        return tr("Khắc phục sau kiểm tra – {0}").format(errand.name), errand.words
    if errand.kind == "inquiry":
        return tr("Xác nhận khen thưởng – {0}").format(errand.name), errand.words
    signer = tr("{0} ký, chờ số của văn thư.").format(errand.words)
    return tr("Quyết định chờ số, {0} hồ sơ").format(errand.name), signer


def verb(errand: Errand) -> str:
    """What is done with it."""
    verbs = {
        "inquiry": tr("Trả lời"),
        "pending": tr("Ghi số"),
        "interim": tr("Ghi sơ kết"),
        "final": tr("Ghi tổng kết"),
        "fix": tr("Ghi đã xong"),
    }
    return verbs.get(errand.kind, tr("Ghi kết quả"))


def open_errand(desk: Desk, errand: Errand) -> None:
    """Its book, at its row; of a movement the part where it is written down."""
    if errand.kind in PARTS:
        desk.open_movement(errand.id, PARTS[errand.kind])
        return
    open_book(desk, BOOKS[errand.kind], errand.id)
