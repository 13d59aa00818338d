"""How complaints, inquiries, unnumbered drafts and visits stand in the list of what is due."""

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


def what(errand: Errand) -> tuple[str, str]:
    """What it is, and a line below."""
    if errand.kind == "complaint":
        return tr("Giải quyết đơn khiếu nại {0}").format(errand.name), errand.words.split("\n")[0]
    if errand.kind == "denunciation":
        sealed = tr("Nội dung chỉ người được giao đọc được.")
        return tr("Giải quyết đơn tố cáo {0}").format(errand.name), sealed
    if errand.kind == "inquiry":
        return tr("Xác nhận khen thưởng – {0}").format(errand.name), errand.words
    if errand.kind == "visit":
        who = tr("Người theo dõi: {0}.").format(errand.words) if errand.words else ""
        return tr("Thăm gương tốt – {0}").format(errand.name), who
    signer = tr("{0} ký, chờ số của văn thư.").format(errand.words)
    return tr("Quyết định chờ số, {0} hồ sơ").format(errand.name), signer


def verb(errand: Errand) -> str:
    """What is done with it."""
    verbs = {
        "inquiry": tr("Trả lời"),
        "pending": tr("Ghi số"),
        "visit": tr("Ghi lần thăm"),
    }
    return verbs.get(errand.kind, tr("Ghi kết quả"))


def open_errand(desk: Desk, errand: Errand) -> None:
    """Its book, at its row; an exemplar at its own page."""
    if errand.kind == "visit":
        desk.open_exemplar(errand.id)
        return
    open_book(desk, BOOKS[errand.kind], errand.id)
