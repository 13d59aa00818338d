"""Self-score sheets for units without the program: out to a folder, back in after a look."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from app.clusters import scoring, sheetfile, sheets
from app.clusters.scoring import Year
from app.clusters.sheets import Change, Preview
from ui import theme
from ui.clusters.words import tr
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import LongDialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.parts.text import Text

LEAST = 300  # px, the height of the list


def send_out(desk: Desk, year: Year) -> None:
    """Ask for a folder and write every unit's sheet into it."""
    chosen = QFileDialog.getExistingDirectory(desk.window, tr("Thư mục để bảng tự chấm"))
    if not chosen:
        return
    desk.window.shell.jobs.start(
        lambda _report: sheetfile.write_all(Path(chosen), year),
        done=lambda made: desk.window.toast(
            tr("Đã xuất {0} bảng tự chấm vào {1}").format(len(made), Path(chosen).name)
        ),
        failed=lambda error: show_error(desk.window, error, tr("Chưa xuất được bảng tự chấm")),
        key="self scores",
    )


def take_back(desk: Desk, year: Year) -> None:
    """Ask for the files that came back, and show what they change."""
    chosen, _ = QFileDialog.getOpenFileNames(
        desk.window, tr("Chọn các bảng tự chấm đơn vị gửi lại"), "", tr("Bảng tính (*.xlsx *.xls)")
    )
    if not chosen:
        return
    paths = [Path(one) for one in chosen]
    desk.window.shell.jobs.start(
        lambda _report: sheetfile.read(paths, year),
        done=lambda found: SelfScoresDialog(desk, year, found).open(),
        failed=lambda error: show_error(desk.window, error, tr("Chưa nhận được bảng tự chấm")),
        key="self scores",
    )


class SelfScoresDialog(LongDialog):
    """Cells that were not taken, with their reason, then those that change, before and after."""

    def __init__(self, desk: Desk, year: Year, found: Sequence[Preview]) -> None:
        self._desk = desk
        self.cells = [cell for one in found for cell in sheets.changed(one, year)]
        rows = [change for one in found for change in sheets.changes(one, year)]
        wrong = sum(bool(row.why) for row in rows)
        self.model = PagedModel(
            [
                ListColumn("unit", tr("Đơn vị"), lambda row: row.unit, 150),
                ListColumn("title", tr("Tiêu chí"), _title, 190, stretch=True),
                ListColumn("before", tr("Đang ghi"), lambda row: row.before or "–", 84,
                           right=True),
                ListColumn("after", tr("Trong tệp"), _after, 280),
            ],
            key=lambda row: (row.unit, row.code, row.line),
        )  # fmt: skip
        self.model.set_rows(rows)
        self.table = RowsTable(
            self.model, density="row_two_line", accessible_name=tr("Các ô thay đổi")
        )
        self.table.hide_when_large("before")
        words = tr("{0} bảng, {1} ô thay đổi, {2} ô chưa đọc được. Ô chưa đọc được thì giữ nguyên"
                   " số đang có; báo đơn vị sửa rồi nhận lại tệp.")  # fmt: skip
        super().__init__(
            tr("Nhận bảng tự chấm"),
            Text(words.format(len(found), len(self.cells), wrong), "body", "text_2", wrap=True),
            self.table,
            verb=tr("&Ghi {0} ô").format(len(self.cells)),
            action=self._write,
            width=840,
            parent=desk.window,
        )
        self.verb.setEnabled(bool(self.cells))
        self.table.setMinimumHeight(theme.px(LEAST))
        self.table.setFocus()

    def _write(self) -> None:
        desk = self._desk
        count = desk.workspace.write(scoring.enter, "self", self.cells)
        desk.window.toast(
            tr("Đã ghi {0} ô tự chấm").format(count), partial(desk.attempt, desk.workspace.undo)
        )


def _title(row: Change) -> Cell:
    return Cell(f"{row.code}  {row.title}")


def _after(row: Change) -> Cell:
    if row.why:
        words = tr("Dòng {0}: giữ nguyên").format(row.line)
        return Cell(words, row.why, icon="circle-alert", icon_colour="bad", colour="bad")
    return Cell(row.after if row.after != row.before else tr("đổi minh chứng, ghi chú"))
