"""A document on paper: looked at page by page, saved as PDF, printed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app import files
from app.documents.blocks import Paper, as_sheet
from app.progress import Report
from ui import theme
from ui.certificates.paperbar import PaperBar
from ui.certificates.preview import PaperView
from ui.desk import Desk
from ui.errors import ErrorBox, show_error
from ui.page import Page
from ui.parts.boxes import Column, Line, Panel, Row, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.menus import menu_of, pop_up
from ui.parts.text import Text
from ui.printing import in_mm, page_count, page_size, print_pdf

tr = partial(QCoreApplication.translate, "paper")

LEAST = 120  # px at 100 %: at 200 % the page then fits without a second scroll bar


@dataclass(frozen=True)
class Format:
    """Another kind of file that a paper can be saved as. verb: its button. save: writes it."""

    verb: str
    ending: str
    kind: str
    save: Callable[[Path], object]


class PaperPage(Page):
    """Shows the very bytes that are saved and printed; a Paper goes to Word too, its list to Excel.

    write: makes the paper, or its PDF, on another thread. named: what it is inside a sentence,
    "quyết định". file: the name that is offered when it is saved, without its ending. number:
    beside the title. also: what else it can be saved as.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        write: Callable[[], Paper | bytes],
        named: str,
        file: str,
        *,
        number: str = "",
        also: Sequence[Format] = (),
    ) -> None:
        super().__init__()
        self._desk, self._make, self._named, self._file = desk, write, named, file
        self.title, self.number = title, number
        self.help_text = tr(
            "Tờ đang xem đúng là tờ sẽ in hoặc lưu. Phím ← → sang trang khác; Ctrl+P: in."
        )
        self.data = b""
        self.paper: Paper | None = None
        self._page, self._count = 0, 0
        self.view = PaperView(desk.window.shell.jobs, self.title, LEAST)
        self.view.read()
        self.view.turned.connect(self.turn)
        self.view.failed.connect(self._not_drawn)
        self.bar = PaperBar(self.view)
        self.before = IconButton("chevron-left", tr("Trang trước"), small=True)
        self.after = IconButton("chevron-right", tr("Trang sau"), small=True)
        self.before.clicked.connect(lambda _on: self.turn(-1))
        self.after.clicked.connect(lambda _on: self.turn(1))
        self.where = Text("", "label", "text_2")
        turning = Row(self.before, self.where, self.after, gap=6, margins=(0, 6, 14, 6))
        self.trouble = Column()
        self.trouble.hide()
        sheet = Panel(
            self.trouble,
            (self.view, 1),
            Line("line"),
            Row((self.bar, 1), turning, gap=0),
            gap=0,
            margins=(1, 1, 1, 1),
        )
        self.add((Scrolled(self.whole(sheet)), 1))
        self.save_button = Button(tr("&Lưu PDF"), icon="download", clicked=self.save)
        self.print_button = Button(
            tr("&In {0}").format(named), "primary", "printer", clicked=self.print, writes=False
        )
        word = Format(tr("Lưu &Word"), ".docx", tr("Văn bản Word (*.docx)"), self.save_word)
        excel = Format(tr("Lưu &Excel"), ".xlsx", tr("Bảng tính Excel (*.xlsx)"), self.save_excel)
        self.excel_button, self.word_button, *self.also_buttons = [
            Button(one.verb, icon="download", clicked=partial(self._save_as, one))
            for one in (excel, word, *also)
        ]
        self.more_button = IconButton("ellipsis", tr("Lưu dạng khác"))
        self.more_button.clicked.connect(lambda _on=False: self._open_more())
        self.own_actions()
        self._tell_ways()
        for button in (self.save_button, self.print_button, self.before, self.after):
            button.setEnabled(False)
        desk.window.shell.jobs.start(self._write, done=self._written, failed=self._not_drawn)

    def header_actions(self) -> list[QWidget]:
        return [self.more_button, *self._ways(), self.save_button, self.print_button]

    def whole(self, sheet: Panel) -> QWidget:
        """The page below its head: the sheet, and what stands beside it."""
        return Column((sheet, 1), gap=0)

    def _ways(self) -> tuple[Button, ...]:
        """The buttons that save it as anything but PDF."""
        return (self.excel_button, self.word_button, *self.also_buttons)

    def _tell_ways(self) -> None:
        """Show what it can be saved as; large letters leave the header no room for all of it."""
        open_ = [*self.also_buttons]
        if self.paper is not None:
            open_.append(self.word_button)
            if self.paper.listed is not None:
                open_.append(self.excel_button)
        for button in self._ways():
            button.setVisible(button in open_ and not theme.is_large())
        self.more_button.setVisible(bool(open_) and theme.is_large())
        self._open = open_

    def _open_more(self) -> None:
        choices = [(button.text().replace("&", ""), button.click) for button in self._open]
        menu = menu_of(self, *choices)
        pop_up(menu, self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "more_button"):
            self._tell_ways()

    def shown(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ the paper

    def _write(self, _report: Report) -> tuple[Paper | None, bytes, int]:
        from app.documents import sheets  # loads what draws PDF, with the first paper

        made = self._make()
        paper, data = (None, made) if isinstance(made, bytes) else (made, sheets.write(made))
        return paper, data, page_count(data)

    def _written(self, found: tuple[Paper | None, bytes, int]) -> None:
        self.paper, self.data, self._count = found
        self._tell_ways()
        self.save_button.setEnabled(True)
        self.print_button.setEnabled(True)
        self._show()

    def turn(self, pages: int) -> None:
        """Go some pages on or back."""
        number = max(0, min(self._count - 1, self._page + pages))
        if number != self._page:
            self._page = number
            self._show()

    def _show(self) -> None:
        words = tr("Trang {0}/{1}").format(self._page + 1, self._count)
        self.where.setText(words)
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page < self._count - 1)
        data = self.data
        size = in_mm(page_size(data, self._page))
        self.view.show_page(lambda: (data, b""), self._page, size, f"{self.title}, {words}")

    def _not_drawn(self, error: Exception) -> None:
        self.trouble.clear()
        self.trouble.add(ErrorBox(error, tr("Chưa dựng được {0}").format(self._named)))
        self.trouble.show()

    # ------------------------------------------------------------ out of the program

    def print(self) -> None:
        """Ask for the printer and print it."""
        if self.data and print_pdf(self, self.data, self.title):
            self._desk.window.toast(tr("Đã gửi {0} đến máy in").format(self._named))

    def save(self) -> None:
        """Ask where to, and save it."""
        name = files.safe_name(self._file, ".pdf")
        asked = tr("Lưu {0}").format(self._named)
        path, _kind = QFileDialog.getSaveFileName(self, asked, name, "PDF (*.pdf)")
        if path:
            self.save_to(Path(path))

    def _save_as(self, one: Format) -> None:
        name = files.safe_name(self._file, one.ending)
        asked = tr("Lưu {0}").format(self._named)
        path, _kind = QFileDialog.getSaveFileName(self, asked, name, one.kind)
        if path:
            found = Path(path)
            if found.suffix.lower() != one.ending:
                found = found.with_name(found.name + one.ending)
            one.save(found)

    def save_to(self, path: Path) -> None:
        """Save the bytes on show."""
        data = self.data
        self._keep(
            lambda _report: files.write_careful(path, data),
            tr("Đã lưu vào {0}").format(path.name),
            tr("Chưa lưu được PDF"),
        )

    def save_word(self, path: Path) -> None:
        """Save the paper for Word, in the office's own form where it has one."""
        paper = self.paper
        if paper is not None:
            self.keep_word(lambda: paper, path)

    def keep_word(self, make: Callable[[], Paper], path: Path) -> None:
        """Write what `make` gives for Word, off the screen."""
        folder = self._desk.workspace.folder

        def work(_report: Report) -> None:
            from app.documents import word  # loads what writes Word, with the first such paper

            files.write_careful(path, word.made(make(), folder), mode=0o644)

        self._keep(
            work,
            tr("Đã lưu vào {0}, mở bằng Word để sửa tiếp").format(path.name),
            tr("Chưa lưu được bản Word"),
        )

    def save_excel(self, path: Path) -> None:
        """Save the paper's list for Excel."""
        paper = self.paper

        def work(_report: Report) -> None:
            from app.documents import spreadsheet

            if paper is not None and paper.listed is not None:
                spreadsheet.write(path, *as_sheet(paper.title, paper.listed))

        self._keep(work, tr("Đã lưu vào {0}").format(path.name), tr("Chưa xuất được danh sách"))

    def _keep(self, work: Callable[[Report], object], told: str, trouble: str) -> None:
        self._desk.window.shell.jobs.start(
            work,
            done=lambda _none: self._desk.window.toast(told),
            failed=lambda error: show_error(self, error, trouble),
        )
