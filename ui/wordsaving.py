"""The review report, saved for Word in the office's own form where it has one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app import files
from app.progress import Report
from app.statistics.periods import Period
from ui.desk import Desk
from ui.errors import show_error

tr = partial(QCoreApplication.translate, "exporting")

ENDING = ".docx"


def save_report(desk: Desk, period: Period) -> None:
    """Ask where to, and write the review report of a period."""
    words = tr("Báo cáo thi đua, khen thưởng {0}").format(period.words)
    path, _kind = QFileDialog.getSaveFileName(
        desk.window.page(),
        tr("Lưu báo cáo"),
        files.safe_name(words, ENDING),
        tr("Văn bản Word (*.docx)"),
    )
    if path:
        save_to(desk, "report", "", Path(path), period=period)


def save_to(desk: Desk, kind: str, id: str, path: Path, *, period: Period | None = None) -> None:
    """Write the paper off the screen."""
    if path.suffix.lower() != ENDING:
        path = path.with_name(path.name + ENDING)
    page, workspace = desk.window.page(), desk.workspace

    def work(_report: Report) -> None:
        from app import outgoing  # loads what writes Word, with the first such paper

        made = outgoing.Desk(
            desk.catalog, workspace.now(), workspace.folder, desk.window.shell.user, period
        )
        workspace.read(outgoing.write, kind, id, "docx", path, made)

    desk.window.shell.jobs.start(
        work,
        done=lambda _none: desk.window.toast(
            tr("Đã lưu vào {0}, mở bằng Word để sửa tiếp").format(path.name)
        ),
        failed=lambda error: show_error(page, error, tr("Chưa lưu được bản Word")),
    )
