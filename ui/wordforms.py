"""The Word forms: each as shipped, or the office's own, tried before it is taken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from app import files
from app.progress import Report
from ui.bookpage import BookPage, Verb
from ui.errors import show_error
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.empty import EmptyState

tr = partial(QCoreApplication.translate, "wordforms")


@dataclass(frozen=True)
class FormRow:
    """One form. id: its kind."""

    id: str
    title: str
    file: str
    is_own: bool


class WordFormsPage(BookPage):
    """Enter takes an office's own form into use; the row menu gives one out and goes back."""

    paste_words = tr("Mẫu là tệp Word: thay từng mẫu bằng tệp của đơn vị")
    name = "word-forms"
    title = tr("Mẫu văn bản Word")
    help_text = tr(
        "Mỗi loại văn bản có một mẫu. Lưu mẫu ra, sửa bằng Word, giữ nguyên các ô trong hai dấu"
        " ngoặc nhọn, rồi chọn lại ở đây. Máy thử mẫu trước khi dùng và nói ô nào chưa đúng."
        "\nEnter: dùng mẫu của đơn vị"
    )
    keys = tr("Enter: dùng mẫu của đơn vị   ·   Phím menu: lưu mẫu ra để sửa")
    density = "row"
    gives_out = False

    def columns(self) -> list[ListColumn]:
        def state(row: FormRow) -> Cell:
            if row.is_own:
                return Cell(tr("Mẫu của đơn vị"), tone="gold", icon="file-check")
            return Cell(tr("Mẫu có sẵn"), colour="text_3")

        return [
            ListColumn("title", tr("Văn bản"), lambda row: Cell(row.title, strong=True), 200,
                   stretch=True),
            ListColumn("file", tr("Tên tệp"), lambda row: row.file, 200),
            ListColumn("state", tr("Đang dùng"), state, 200),
        ]  # fmt: skip

    def read(self) -> Callable[[], Sequence[FormRow]]:
        folder = self.desk.workspace.folder

        def work() -> Sequence[FormRow]:
            from app.documents import word  # loads what reads Word

            return [
                FormRow(kind, form.title, form.file, word.own_form(folder, kind) is not None)
                for kind, form in word.FORMS.items()
            ]

        return work

    def rows_shown(self, rows: Sequence[FormRow]) -> None:
        self.export_button.hide()

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "file-text",
            tr("Chưa đọc được các mẫu"),
            tr("Các mẫu Word của chương trình hiện ở đây."),
            (tr("Đọc lại trang"), self.reload, "refresh-cw"),
        )

    def verbs(self, row: FormRow) -> list[Verb]:
        found: list[Verb] = [
            (tr("Dùng mẫu của đơn vị…"), self.choose),
            (tr("Lưu mẫu ra để sửa…"), self.give_out),
        ]
        if row.is_own:
            found.append((tr("Dùng lại mẫu có sẵn"), self.drop))
        return found

    # ------------------------------------------------------------ deeds

    def choose(self, row: FormRow) -> None:
        """Ask for a file, and take it where it is whole."""
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("Chọn mẫu {0}").format(row.title), "", tr("Văn bản Word (*.docx)")
        )
        if path:
            self.take(row, Path(path))

    def take(self, row: FormRow, path: Path) -> None:
        """Try a form and put it into use."""
        folder = self.desk.workspace.folder

        def work(_report: Report) -> None:
            from app.documents import word

            word.put_form(folder, row.id, files.read_capped(path, word.MOST_BYTES))

        self._do(work, tr("Từ nay dùng mẫu {0} của đơn vị").format(row.title))

    def give_out(self, row: FormRow) -> None:
        """Ask where to, and save the form in use."""
        path, _kind = QFileDialog.getSaveFileName(
            self, tr("Lưu mẫu {0}").format(row.title), row.file, tr("Văn bản Word (*.docx)")
        )
        folder = self.desk.workspace.folder

        def work(_report: Report) -> None:
            from app.documents import word

            data = word.own_form(folder, row.id) or word.shipped(row.id)
            files.write_careful(Path(path), data, mode=0o644)

        if path:
            self._do(work, tr("Đã lưu mẫu vào {0}").format(Path(path).name))

    def drop(self, row: FormRow) -> None:
        """Back to the shipped form; what was in use can be had back."""
        from app.documents import word

        folder = self.desk.workspace.folder
        before = word.own_form(folder, row.id)
        word.drop_form(folder, row.id)

        def undo() -> None:
            if before is not None:
                word.put_form(folder, row.id, before)
                self.reload()

        self.desk.window.toast(tr("Từ nay dùng mẫu {0} có sẵn").format(row.title), undo)
        self.reload()

    def _do(self, work: Callable[[Report], None], told: str) -> None:
        def done(_none: None) -> None:
            self.desk.window.toast(told)
            self.reload()

        self.desk.window.shell.jobs.start(
            work,
            done=done,
            failed=lambda error: show_error(self, error, tr("Chưa dùng được mẫu")),
        )
