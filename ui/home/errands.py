"""How what has a day but is no dossier stands in the list of what is due."""

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
    if errand.kind == "recovery":
        told = tr("Mở phong bì, gõ lại hai nhóm trên phiếu rồi niêm phong lại.")
        return tr("Kiểm tra phiếu mã khôi phục"), told
    signer = tr("{0} ký, chờ số của văn thư.").format(errand.words)
    return tr("Quyết định chờ số, {0} hồ sơ").format(errand.name), signer


def verb(errand: Errand) -> str:
    """What is done with it."""
    verbs = {"inquiry": tr("Trả lời"), "pending": tr("Ghi số"), "recovery": tr("Kiểm tra")}
    return verbs.get(errand.kind, tr("Ghi kết quả"))


def open_errand(desk: Desk, errand: Errand) -> None:
    """Its book, at its row; of the recovery code the dialog that asks two groups back."""
    if errand.kind == "recovery":
        from ui.settings.recovery import CheckDialog

        # what is kept of the code is no record, so nothing else tells that it changed
        CheckDialog(desk, lambda: desk.changed.emit(frozenset({"recovery"}))).open()
        return
    open_book(desk, BOOKS[errand.kind], errand.id)
