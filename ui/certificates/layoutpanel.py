"""Which layout the certificates use, the office's own ones, and the national emblem."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from app import files
from app.certificates import emblem, shelf
from app.progress import Report
from ui.certificates.book import LayoutBook
from ui.certificates.lengths import words_of
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import Dialog, Field
from ui.parts.boxes import Column, Line, Row
from ui.parts.buttons import Button
from ui.parts.facts import PhotoFrame
from ui.parts.heads import SectionHead
from ui.parts.inputs import Choice, LineInput
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "certificates")


class LayoutPanel(Column):
    """Chooses, copies, renames and removes layouts, takes them from files, and the emblem."""

    def __init__(self, desk: Desk, book: LayoutBook) -> None:
        self._desk, self._book = desk, book
        self.which = Choice()
        self.facts = Text("", "caption", "text_3", wrap=True)
        self.copy_button = Button(tr("&Chép mẫu"), icon="copy", small=True, clicked=self.copy)
        self.rename_button = Button(tr("Đổi tê&n…"), icon="pencil", small=True, clicked=self.rename)
        self.export_button = Button(
            tr("Lưu ra tệp…"), icon="download", small=True, clicked=self.export
        )
        self.import_button = Button(
            tr("Lấy từ tệp…"), icon="upload", small=True, clicked=self.take_in
        )
        self.remove_button = Button(tr("Bỏ mẫu này"), "link", clicked=self.remove)
        self.picture = PhotoFrame(high=84)
        self.emblem_words = Text("", "caption", "text_3", wrap=True)
        self.emblem_button = Button(
            tr("&Quốc huy: chọn tệp…"), icon="image", small=True, clicked=self.choose_emblem
        )
        self.no_emblem = Button(tr("Bỏ Quốc huy"), "link", clicked=self.drop_emblem)
        super().__init__(
            Field(tr("Mẫu đang &dùng"), self.which),
            self.facts,
            Row(self.copy_button, self.rename_button, None, gap=8),
            Row(self.export_button, self.import_button, None, gap=8),
            Row(self.remove_button, None),
            Line(),
            SectionHead(tr("Quốc huy")),
            self.picture,
            self.emblem_words,
            Row(self.emblem_button, None, self.no_emblem, gap=8),
            None,
            gap=8,
        )
        self.which.activated.connect(
            lambda _place: book.do(lambda now: shelf.use(now, self.which.value()))
        )
        book.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        book = self._book
        own, layout = shelf.own_in_use(book.shelf), book.layout
        self.which.set_choices(shelf.choices(book.shelf))
        self.which.set_value(book.shelf.in_use)
        size = tr("{0} × {1} mm.").format(words_of(layout.width), words_of(layout.height))
        kind = (
            tr("Mẫu của đơn vị, giữ trong sổ này.")
            if own
            else tr("Mẫu gốc của chương trình. Sửa mẫu này thì máy sửa trên một bản của đơn vị.")
        )
        self.facts.setText(f"{size} {kind}")
        self.rename_button.setEnabled(own is not None)
        self.remove_button.setEnabled(own is not None)
        self.picture.setVisible(bool(book.emblem))
        self.picture.set(QImage.fromData(book.emblem), tr("Quốc huy sẽ in trên giấy khen"))
        self.no_emblem.setVisible(bool(book.emblem))
        self.emblem_words.setText(
            tr("In cùng khung hoa văn. In lên phôi thì không in Quốc huy.")
            if book.emblem
            else tr(
                "Chưa có: chỗ này để trống trên giấy. Chọn ảnh PNG hoặc JPG của Quốc huy chính"
                " thức; máy giữ ảnh trong sổ đã khóa."
            )
        )

    # ------------------------------------------------------------ layouts

    def copy(self) -> None:
        """Make a copy of the layout in use and use it."""
        self._desk.attempt(lambda: self._book.do(shelf.copy))

    def rename(self) -> None:
        """Ask for another name."""
        RenameDialog(self._desk, self._book).open()

    def remove(self) -> None:
        """Remove the layout in use; the message brings it back."""
        book, name = self._book, self._book.layout.name
        before = book.shelf
        book.do(shelf.remove)
        undo = partial(book.do, lambda _now: before)
        self._desk.window.toast(tr("Đã bỏ mẫu “{0}”").format(name), undo)

    def export(self) -> None:
        """Ask where to, and save the layout in use."""
        name = files.safe_name(self._book.layout.name, shelf.ENDING)
        path, _kind = QFileDialog.getSaveFileName(
            self, tr("Lưu mẫu giấy khen"), name, tr("Mẫu giấy khen (*{0})").format(shelf.ENDING)
        )
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Save the layout in use; a full or missing disk is told."""
        if self._desk.attempt(lambda: files.write_careful(path, shelf.export(self._book.shelf))):
            self._desk.window.toast(tr("Đã lưu mẫu vào {0}").format(path.name))

    def take_in(self) -> None:
        """Ask for a file, and use the layout in it."""
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("Chọn tệp mẫu"), "", tr("Mẫu giấy khen (*{0})").format(shelf.ENDING)
        )
        if path:
            self.take_from(Path(path))

    def take_from(self, path: Path) -> None:
        """Use the layout in a file; one that is not whole is told and changes nothing."""

        book, before = self._book, self._book.shelf

        def work() -> bool:
            data = files.read_capped(path, shelf.MOST_BYTES)
            book.do(lambda now: shelf.take_in(now, data))
            return True

        if self._desk.attempt(work):
            words = tr("Đã lấy mẫu “{0}” và đang dùng").format(book.layout.name)
            self._desk.window.toast(words, partial(book.do, lambda _now: before))

    # ------------------------------------------------------------ emblem

    def choose_emblem(self) -> None:
        """Ask for a picture of the emblem."""
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("Chọn ảnh Quốc huy"), "", tr("Ảnh (*.png *.jpg *.jpeg)")
        )
        if path:
            self.take_emblem(Path(path))

    def take_emblem(self, path: Path) -> None:
        """Read and redraw the picture in the background, then keep it."""

        def work(_report: Report) -> bytes:
            return emblem.take(files.read_capped(path, emblem.MOST_BYTES))

        def failed(error: Exception) -> None:
            self.emblem_button.setEnabled(True)
            show_error(self, error, tr("Chưa lấy được Quốc huy"))

        self.emblem_button.setEnabled(False)
        jobs = self._desk.window.shell.jobs
        jobs.start(work, done=self._keep_emblem, failed=failed, key="emblem")

    def _keep_emblem(self, picture: bytes) -> None:
        self.emblem_button.setEnabled(True)
        before = self._book.emblem
        self._put_emblem(picture, tr("Đã giữ Quốc huy. In cả khung thì có Quốc huy"), before)

    def drop_emblem(self) -> None:
        """Take the emblem out; the message brings it back."""
        self._put_emblem(b"", tr("Đã bỏ Quốc huy"), self._book.emblem)

    def _put_emblem(self, picture: bytes, words: str, before: bytes) -> None:
        book = self._book

        def work() -> bool:
            book.set_emblem(picture)
            return True

        if self._desk.attempt(work):
            self._desk.window.toast(words, lambda: book.set_emblem(before))


class RenameDialog(Dialog):
    """Another name for the office's own layout."""

    def __init__(self, desk: Desk, book: LayoutBook) -> None:
        self.name = LineInput(book.layout.name)
        super().__init__(
            tr("Đổi tên mẫu"),
            Field(
                tr("&Tên mẫu"),
                self.name,
                name="name",
                help=tr("Ví dụ: Phôi Giấy khen năm 2025"),
            ),
            verb=tr("Đổ&i tên"),
            action=lambda: book.do(lambda now: shelf.rename(now, self.name.text())),
            parent=desk.window,
        )
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.name.selectAll()
        self.name.setFocus()
