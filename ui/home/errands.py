"""How what has a day but is no dossier stands in the list of what is due, and afterwards in that of
what the week has finished."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.agenda import Done
from app.nominations import telling
from app.plan import tasks
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
YEARLY = {
    "han_nop_thuong_nien": tr("Hạn gửi hồ sơ tổng kết năm lên cấp trên"),
    "han_nop_giao_duc": tr("Hạn gửi hồ sơ năm học lên cấp trên"),
    "han_nn_co_cp": tr("Hạn gửi Bộ Nội vụ hồ sơ Cờ thi đua của Chính phủ"),
    "han_nn_khac": tr("Hạn gửi Bộ Nội vụ hồ sơ khen theo công trạng"),
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
    if errand.kind == "task":
        return tr("Nhiệm vụ kế hoạch – {0}").format(errand.name), errand.words
    if errand.kind == "inspection":
        return tr("Bắt đầu kiểm tra, giám sát – {0}").format(errand.name), errand.words
    if errand.kind == "finding":
        return tr("Khắc phục theo kết luận – {0}").format(errand.name), errand.words
    if errand.kind == "inquiry":
        return tr("Xác nhận khen thưởng – {0}").format(errand.name), errand.words
    if errand.kind == "session":
        told = tr("{0}, {1} hồ sơ đưa ra xét.").format(errand.starts_at, errand.words)
        return tr("Họp Hội đồng – {0}").format(errand.name), told
    if errand.kind == "visit":
        who = tr("Người theo dõi: {0}.").format(errand.words) if errand.words else ""
        return tr("Thăm gương tốt – {0}").format(errand.name), who
    if errand.kind == "yearly":
        told = tr("Còn {0} hồ sơ cấp trên quyết định chưa trình. Ngày này sửa ở Danh mục.")
        return YEARLY[errand.name], told.format(errand.words)
    if errand.kind == "tell":
        ended = errand.name[:1].lower() + errand.name[1:]
        return tr("Báo đơn vị kết quả: {0}").format(ended), errand.words
    if errand.kind == "print":
        told = tr("In {0} tờ theo QĐ {1}; chưa trả lời thì chưa tờ nào tính là đã in.")
        return tr("Tờ nào hỏng?"), told.format(errand.name, errand.words)
    if errand.kind == "recovery":
        told = tr("Mở phong bì, gõ lại hai nhóm trên phiếu rồi niêm phong lại.")
        return tr("Kiểm tra phiếu mã khôi phục"), told
    signer = tr("{0} ký, chờ số của văn thư.").format(errand.words)
    return tr("Quyết định chờ số, {0} hồ sơ").format(errand.name), signer


def verb(errand: Errand) -> str:
    """What is done with it."""
    verbs = {
        "inquiry": tr("Trả lời"),
        "pending": tr("Ghi số"),
        "session": tr("Vào phiên họp"),
        "interim": tr("Ghi sơ kết"),
        "final": tr("Ghi tổng kết"),
        "fix": tr("Ghi đã xong"),
        "visit": tr("Ghi lần thăm"),
        "recovery": tr("Kiểm tra"),
        "task": tr("Ghi việc đã làm"),
        "inspection": tr("Ghi buổi làm việc"),
        "finding": tr("Ghi đã khắc phục"),
        "yearly": tr("Xem hồ sơ"),
        "tell": tr("Ghi đã báo"),
        "print": tr("Trả lời"),
    }
    return verbs.get(errand.kind, tr("Ghi kết quả"))


def done(line: Done) -> tuple[str, str]:
    """What has come to an end, and a line below."""
    if line.kind == "session":
        return tr("Họp Hội đồng – {0}").format(line.name), tr("Phiên họp đã kết thúc.")
    if line.kind == "inquiry":
        told = tr("Đã trả lời {0}.").format(line.words)
        return tr("Xác nhận khen thưởng – {0}").format(line.name), told
    if line.kind == "denunciation":
        return tr("Đơn tố cáo {0}").format(line.name), tr("Đã ghi kết quả.")
    return tr("Đơn khiếu nại {0}").format(line.name), tr("Đã ghi kết quả.")


def open_errand(desk: Desk, errand: Errand) -> None:
    """Its book at its row, or its session; others at their own page or its part;
    of the recovery code the dialog that asks two groups back."""
    if errand.kind == "recovery":
        from ui.settings.recovery import CheckDialog

        # what is kept of the code is no record, so nothing else tells that it changed
        CheckDialog(desk, lambda: desk.changed.emit(frozenset({"recovery"}))).open()
    elif errand.kind == "tell":
        from ui.nominations.telling import tell_dialog

        tell_dialog(desk, desk.workspace.read(telling.with_it, errand.id)).open()
    elif errand.kind == "yearly":
        desk.window.go("nominations")
    elif errand.kind == "visit":
        desk.open_exemplar(errand.id)
    elif errand.kind == "task":
        desk.open_plan_task(desk.workspace.read(tasks.code_of, errand.id))
    elif errand.kind in ("inspection", "finding"):
        desk.open_inspection(errand.id)
    elif errand.kind == "print":
        desk.open_decision(errand.id)
    elif errand.kind in PARTS:
        desk.open_movement(errand.id, PARTS[errand.kind])
    else:
        open_record(desk, errand.kind, errand.id)


def open_record(desk: Desk, kind: str, id: UUID) -> None:
    """The book of this kind at the record's row, or the session."""
    if kind == "session":
        desk.open_session(id)
    else:
        open_book(desk, BOOKS[kind], id)
