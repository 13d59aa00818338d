"""A decision's list for those who insist on Word's mail merge."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app import files
from app.progress import Report
from ui.desk import Desk
from ui.errors import show_error

tr = partial(QCoreApplication.translate, "exporting")


def save_mail_merge(desk: Desk, decision_id: UUID, symbol: str) -> None:
    """Ask where to, and write a decision's list for Word's mail merge."""
    page, workspace = desk.window.page(), desk.workspace
    chosen, _kind = QFileDialog.getSaveFileName(
        page,
        tr("Lưu danh sách trộn thư"),
        files.safe_name(tr("Trộn thư {0}").format(symbol), ".xlsx"),
        tr("Bảng tính Excel (*.xlsx)"),
    )
    if not chosen:
        return
    path = Path(chosen).with_suffix(".xlsx")

    def work(_report: Report) -> None:
        from app.certificates import mailmerge

        workspace.read(mailmerge.write, decision_id, desk.catalog, path)

    desk.window.shell.jobs.start(
        work,
        done=lambda _none: desk.window.toast(
            tr("Đã lưu vào {0}, cách dùng ở tờ thứ hai").format(path.name)
        ),
        failed=lambda error: show_error(page, error, tr("Chưa lưu được danh sách trộn thư")),
    )
