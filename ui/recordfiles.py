"""Files of a record: read from disk on another thread, opened through a copy, saved beside it.

`FilesPage` lists those of any record: the proof of a score, of a result, of what was put right.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app import attachments
from app.attachments import MOST_BYTES, AttachmentRow
from app.files import read_capped, safe_name, size_words, write_careful
from app.progress import Report
from app.workspace import Workspace
from ui import copies
from ui.bookpage import BookPage, Verb
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.boxes import Column, Line
from ui.parts.empty import EmptyState
from ui.parts.text import Text
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "files")

ENDINGS = {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}
CHOOSER = tr("Giấy tờ (*.pdf *.jpg *.jpeg *.png)")


class RecordFiles(QObject):
    """What a page does with files. `close` wipes the copies that it opened."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self._opened: list[Path] = []

    def choose(self, keep: Callable[[str, bytes], object]) -> None:
        """Ask for files and hand each to `keep`, with its name."""
        chosen, _kind = QFileDialog.getOpenFileNames(
            self._page, tr("Chọn tệp để đính kèm"), "", CHOOSER
        )
        self.take_in([Path(name) for name in chosen], keep)

    def take_in(self, paths: Sequence[Path], keep: Callable[[str, bytes], object]) -> None:
        """Read files on another thread; each is told apart where it is refused."""
        desk = self._desk
        for path in paths:

            def work(_report: Report, path: Path = path) -> str:
                keep(path.name, read_capped(path, MOST_BYTES))
                return path.name

            desk.window.shell.jobs.start(
                work,
                done=lambda name: desk.window.toast(tr("Đã đính kèm {0}").format(name)),
                failed=lambda error: show_error(desk.window, error, tr("Chưa đính kèm được")),
            )

    def open(self, file: AttachmentRow) -> None:
        """Show a file in the machine's own viewer, from a copy that goes with the page."""

        def work() -> bool:
            data = self._desk.workspace.read(attachments.data_of, file.id)
            target = copies.make(self._desk.workspace.folder, suggested(file), data)
            self._opened.append(target)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))
            return True

        self._desk.attempt(work)

    def save(self, file: AttachmentRow) -> None:
        """Ask where to, and write a copy of a file there."""
        chosen, _kind = QFileDialog.getSaveFileName(
            self._page, tr("Lưu giấy tờ ra tệp"), suggested(file)
        )
        if not chosen:
            return

        def work() -> bool:
            data = self._desk.workspace.read(attachments.data_of, file.id)
            write_careful(Path(chosen), data, mode=0o644)
            return True

        if self._desk.attempt(work):
            self._desk.window.toast(tr("Đã lưu {0}").format(Path(chosen).name))

    def close(self) -> None:
        """Remove the copies that were opened; they lay outside the encrypted file."""
        for copy in self._opened:
            copies.wipe(copy)
        self._opened.clear()


def suggested(file: AttachmentRow) -> str:
    """A name for a file on the disk, with the ending of what it truly is."""
    return safe_name(Path(file.name).stem, ENDINGS.get(file.media_type, ".bin"))


def files_words(number: int) -> str:
    """2 tệp; nothing for none."""
    return tr("{0} tệp").format(number) if number else ""


@dataclass(frozen=True)
class Owner:
    """Whose files they are. of: what the page says of it. attach: the action that stores one more,
    called with the name and the bytes; None where no more can come."""

    kind: str
    id: UUID
    of: str
    attach: Callable[[str, bytes], object] | None


def proof_of(desk: Desk, kind: str, id: UUID, of: str, *, is_open: bool = True) -> Owner:
    """A record whose files show that what it says is so."""

    def attach(name: str, data: bytes) -> UUID:
        write: Workspace = desk.workspace
        return write.write(attachments.attach, kind, id, attachments.PROOF, name, data)

    return Owner(kind, id, of, attach if is_open else None)


class FilesPage(BookPage):
    """Enter opens a file, Ctrl+N attaches one, Delete takes one away; files can be dropped here."""

    paste_words = tr("Tệp thì kéo thả vào trang này, hoặc bấm thêm tệp")
    name = "files"
    title = tr("Tệp minh chứng")
    density = "row"
    help_text = tr(
        "# Tệp minh chứng\nTệp PDF, JPG, PNG, mỗi tệp đến 10 MB, nằm trong tệp mã hóa của sổ và đi"
        " cùng gói gửi tỉnh.\nEnter: mở · Ctrl+N: đính kèm · Delete: bỏ, Ctrl+Z lấy lại. Kéo tệp"
        " thả vào trang này cũng được."
    )
    keys = tr("Enter: mở tệp   ·   Ctrl+N: đính kèm   ·   Delete: bỏ tệp")
    add_words, add_icon = tr("Đính kèm tệp"), "paperclip"
    spared = ("pages",)

    def __init__(self, desk: Desk, owner: Owner) -> None:
        self.owner = owner
        if owner.attach is None:
            self.add_words = ""
        whose = Text(owner.of, "body", "text_2", wrap=True)
        super().__init__(desk, above=(Column(whose, margins=(20, 4, 20, 10)), Line("line")))
        self.files = RecordFiles(desk, self)
        self.destroyed.connect(self.files.close)
        self.setAcceptDrops(owner.attach is not None)

    def new(self) -> None:
        if self.owner.attach is not None:
            self.files.choose(self.owner.attach)

    def read(self) -> Callable[[], Sequence[AttachmentRow]]:
        read, one = self.desk.workspace.read, self.owner
        return lambda: read(attachments.listed, one.kind, [one.id])

    def columns(self) -> list[ListColumn]:
        def pages(row: AttachmentRow) -> str:
            return tr("{0} trang").format(row.pages) if row.pages else ""

        return [
            ListColumn("name", tr("Tệp"), lambda row: Cell(row.name, icon="paperclip", strong=True),
                   260, stretch=True),
            ListColumn("pages", tr("Số trang"), pages, 110, right=True),
            ListColumn("size", tr("Dung lượng"), lambda row: size_words(row.size), 120, right=True),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        if self.owner.attach is None:
            return EmptyState(
                "paperclip",
                tr("Không có tệp nào"),
                tr("Nội dung này đã chốt nên không đính kèm thêm được."),
                (tr("Về trước"), self.desk.window.back, "arrow-left"),
            )
        return EmptyState(
            "paperclip",
            tr("Chưa có tệp nào"),
            tr("Đính kèm ảnh chụp, bản quét PDF làm minh chứng. Kéo tệp thả vào đây cũng được."),
            (tr("Đính kèm tệp"), self.new, "paperclip"),
            hint="Ctrl+N",
        )

    def verbs(self, row: AttachmentRow) -> list[Verb]:
        found: list[Verb] = [
            (tr("Mở tệp"), self.files.open),
            (tr("Lưu ra tệp…"), self.files.save),
        ]
        if self.owner.attach is not None:
            found.append((tr("Bỏ tệp"), self.take_away))
        return found

    def take_away(self, row: AttachmentRow) -> None:
        desk = self.desk
        if self.owner.attach is None:
            return

        def work() -> bool:
            desk.workspace.write(attachments.remove, row.id)
            return True

        if desk.attempt(work):
            desk.window.toast(tr("Đã bỏ {0}").format(row.name), of_last_change(desk, [row.id]))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.owner.attach is not None:
            self.files.take_in(dropped_files(event), self.owner.attach)
            event.acceptProposedAction()


def dropped_files(event: QDropEvent) -> list[Path]:
    """The files that a drop brings along."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def files_verb(desk: Desk, owner: Callable[[Any], Owner]) -> Verb:
    """The line of a row's menu that opens its files."""
    return tr("Tệp minh chứng…"), lambda row: desk.window.open(FilesPage(desk, owner(row)))
