"""Which layout the certificates use and on which paper, the office's own ones, the emblem."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from app import files
from app.certificates import backdrop, emblem, layouts, shelf
from app.certificates.layouts import Layout
from app.certificates.shelf import ANY, Use
from app.certificates.texts import Mode
from app.progress import Report
from ui.certificates.book import LayoutBook
from ui.certificates.lengths import Length, number_of, words_of
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import Dialog, Field, FieldRow
from ui.parts.boxes import RING_MARGINS, Column, Line, Row
from ui.parts.buttons import Button, IconButton
from ui.parts.facts import PhotoFrame
from ui.parts.inputs import Choice, LineInput
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "certificates")


OWN_PAPER = "own"


class LayoutPanel(Column):
    """Which layout is used and for what, its paper, its files, the scanned blank, the emblem.

    show_award: says whose certificate is on the sheet, so that a layout can be kept for it alone.
    """

    def __init__(self, desk: Desk, book: LayoutBook) -> None:
        self._desk, self._book = desk, book
        self._award = ""
        self._grown: tuple[Layout, Layout] | None = None  # as it was, and on the last paper
        self.which = Choice()
        self.which.shortened = Qt.TextElideMode.ElideMiddle  # copies differ at their ends
        self.scope = Choice()
        self.facts = Text("", "caption", "text_3", wrap=True)
        self.paper = Choice([*layouts.PAPERS.items(), (OWN_PAPER, tr("Khổ khác…"))])
        self.wide = Field(tr("Rộng"), Length(), check=_side_check)
        self.high = Field(tr("Cao"), Length(), check=_side_check)
        self.copy_button = Button(tr("&Chép mẫu"), icon="copy", small=True, clicked=self.copy)
        self.rename_button = Button(tr("Đổi tê&n…"), icon="pencil", small=True, clicked=self.rename)
        self.export_button = Button(
            tr("Lưu ra tệp…"), icon="download", small=True, clicked=self.export
        )
        self.import_button = Button(
            tr("Lấy từ tệp…"), icon="upload", small=True, clicked=self.take_in
        )
        self.remove_button = IconButton("trash-2", tr("Bỏ mẫu này"), clicked=self.remove)
        self.scan_words = Text("", "caption", "text_3", wrap=True)
        self.scan_button = Button(
            tr("Chọn ảnh &phôi…"), icon="scan-line", small=True, clicked=self.choose_scan
        )
        self.no_scan = Button(tr("Bỏ ảnh"), "link", clicked=self.drop_scan)
        self.picture = PhotoFrame(high=64)
        self.emblem_words = Text("", "caption", "text_3", wrap=True)
        self.emblem_button = Button(
            tr("Chọn &Quốc huy…"), icon="image", small=True, clicked=self.choose_emblem
        )
        self.no_emblem = Button(tr("Bỏ Quốc huy"), "link", clicked=self.drop_emblem)
        super().__init__(
            Row(
                (Field(tr("Mẫu đang &dùng"), self.which), 1),
                (self.remove_button, Qt.AlignmentFlag.AlignBottom),
                gap=2,
            ),
            Field(tr("Dùng ch&o"), self.scope),
            Field(tr("&Khổ giấy"), self.paper),
            FieldRow(self.wide, self.high),
            self.facts,
            Row(self.copy_button, self.rename_button, None, gap=8),
            Row(self.export_button, self.import_button, None, gap=8),
            Line(),
            self.scan_words,
            Row(self.scan_button, None, self.no_scan, gap=8),
            Line(),
            self.picture,
            self.emblem_words,
            Row(self.emblem_button, None, self.no_emblem, gap=8),
            None,
            gap=8,
            margins=RING_MARGINS,
        )
        self.which.activated.connect(
            lambda _place: book.do(lambda now: shelf.use(now, self.which.value(), book.at))
        )
        self.scope.activated.connect(
            lambda _place: book.do(lambda now: shelf.use_for(now, book.at, self.scope.value()))
        )
        self.paper.activated.connect(lambda _place: self._paper_chosen())
        for field in (self.wide, self.high):
            field.left.connect(self._paper_typed)
            field.control.returnPressed.connect(self._paper_typed)  # type: ignore[attr-defined]
        book.changed.connect(self._fill)
        self._fill()

    def show_award(self, name: str) -> None:
        """Say which award the sheet on show is of, in the catalogue's words."""
        self._award = name
        self._fill()

    def _fill(self) -> None:
        book = self._book
        own, layout = shelf.own_in_use(book.shelf, book.at), book.layout
        self.which.set_choices(shelf.choices(book.shelf))
        self.which.set_value(shelf.chosen(book.shelf, book.at))
        self._fill_scope()
        known = layout.paper in layouts.PAPERS
        self.paper.set_value(layout.paper if known else OWN_PAPER)
        for field, value in ((self.wide, layout.width), (self.high, layout.height)):
            field.control.setText(words_of(value))  # type: ignore[attr-defined]
            field.set_error("")
            field.setVisible(not known)
        self.facts.setText(
            tr("Mẫu của đơn vị, giữ trong sổ này.")
            if own
            else tr("Mẫu gốc của chương trình. Sửa mẫu này thì máy sửa trên một bản của đơn vị.")
        )
        self.rename_button.setEnabled(own is not None)
        self.remove_button.setEnabled(own is not None)
        has_scan = bool(own and own.backdrop)
        self.no_scan.setVisible(has_scan)
        self.scan_words.setText(
            tr("Ảnh phôi của đơn vị hiện mờ dưới chữ khi chọn in lên phôi; không bao giờ in ra.")
            if has_scan
            else tr(
                "Phôi của đơn vị khác hình trên? Quét một tờ phôi trắng để đặt chữ cho đúng chỗ."
            )
        )
        self.picture.setVisible(bool(book.emblem))
        self.picture.set(QImage.fromData(book.emblem), tr("Quốc huy sẽ in trên giấy khen"))
        self.no_emblem.setVisible(bool(book.emblem))
        self.emblem_words.setText(
            tr("In cùng khung hoa văn. In lên phôi thì không in Quốc huy.")
            if book.emblem
            else tr(
                "Chưa có Quốc huy: chỗ này để trống trên giấy. Chọn ảnh PNG hoặc JPG chính thức;"
                " máy giữ ảnh trong sổ đã khóa."
            )
        )

    def _fill_scope(self) -> None:
        at, name = self._book.at, self._award or tr("hình thức này")
        over = at.mode == Mode.OVERPRINT
        both = tr("Riêng {0}, in lên phôi") if over else tr("Riêng {0}, in cả khung")
        self.scope.set_choices(
            [
                (ANY, tr("Mọi hình thức khen")),
                (Use(at.award), tr("Riêng {0}").format(name)),
                (at, both.format(name)),
            ]
        )
        self.scope.set_value(shelf.scope(self._book.shelf, at))

    # ------------------------------------------------------------ paper

    def _paper_chosen(self) -> None:
        paper = self.paper.value()
        if paper == OWN_PAPER:
            for field in (self.wide, self.high):
                field.setVisible(True)
            self.wide.control.setFocus()
            self.wide.control.selectAll()  # type: ignore[attr-defined]
            return
        self._put_on(*paper)

    def _paper_typed(self) -> None:
        wide, high = number_of(self.wide.text()), number_of(self.high.text())
        if wide is not None and high is not None and self.wide.check() and self.high.check():
            self._put_on(wide, high)

    def _put_on(self, wide: float, high: float) -> None:
        """The layout in use on another paper: everything on it grows alike.

        From paper to paper it grows from what stood there first, so that going through them and
        back, or typing first the one side and then the other, makes nothing smaller for good.
        """
        book = self._book
        layout = book.layout
        if (wide, high) == layout.paper:
            return
        first, after = self._grown or (layout, layout)
        if replace(after, name=layout.name) != layout:
            first = layout  # something else was changed, or another one is in use
        grown = layouts.resized(first, wide, high)
        book.do(lambda now: shelf.change(now, replace(grown, name=layout.name), book.at))
        self._grown = first, grown

    # ------------------------------------------------------------ layouts

    def copy(self) -> None:
        """Make a copy of the layout in use and use it."""
        self._desk.attempt(lambda: self._book.do(lambda now: shelf.copy(now, self._book.at)))

    def rename(self) -> None:
        """Ask for another name."""
        RenameDialog(self._desk, self._book).open()

    def remove(self) -> None:
        """Remove the layout in use; the message brings it back."""
        book, name = self._book, self._book.layout.name
        before = book.shelf
        book.do(lambda now: shelf.remove(now, book.at))
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
        if self._desk.attempt(lambda: files.write_careful(path, self._exported())):
            self._desk.window.toast(tr("Đã lưu mẫu vào {0}").format(path.name))

    def _exported(self) -> bytes:
        return shelf.export(self._book.shelf, self._book.at)

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
            book.do(lambda now: shelf.take_in(now, data, book.at))
            return True

        if self._desk.attempt(work):
            words = tr("Đã lấy mẫu “{0}” và đang dùng").format(book.layout.name)
            self._desk.window.toast(words, partial(book.do, lambda _now: before))

    # ------------------------------------------------------------ the scanned blank

    def choose_scan(self) -> None:
        """Ask for a scan of a blank."""
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("Chọn ảnh quét tờ phôi"), "", tr("Ảnh, PDF (*.png *.jpg *.jpeg *.tif *.pdf)")
        )
        if path:
            self.take_scan(Path(path))

    def take_scan(self, path: Path) -> None:
        """Read and redraw the scan in the background, then keep it behind the layout."""
        paper = self._book.layout.paper

        def work(_report: Report) -> bytes:
            return backdrop.take(files.read_capped(path, backdrop.MOST_BYTES), paper)

        def failed(error: Exception) -> None:
            self.scan_button.setEnabled(True)
            show_error(self, error, tr("Chưa lấy được ảnh phôi"))

        self.scan_button.setEnabled(False)
        jobs = self._desk.window.shell.jobs
        jobs.start(work, done=self._keep_scan, failed=failed, key="backdrop")

    def _keep_scan(self, scan: bytes) -> None:
        self.scan_button.setEnabled(True)
        shown = self._book.at.mode == Mode.OVERPRINT
        told = tr("Đã giữ ảnh phôi. Chọn “Chỉ in chữ lên phôi” để thấy")
        self._put_scan(scan, tr("Đã giữ ảnh phôi") if shown else told)

    def drop_scan(self) -> None:
        """Take the scan out; the message brings it back."""
        self._put_scan(b"", tr("Đã bỏ ảnh phôi"))

    def _put_scan(self, scan: bytes, words: str) -> None:
        book, before = self._book, self._book.shelf

        def work() -> bool:
            book.set_backdrop(scan)
            return True

        if self._desk.attempt(work):
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


def _side_check(typed: str) -> str:
    value = number_of(typed)
    least, most = layouts.SMALLEST_PAGE, layouts.LARGEST_PAGE
    if value is not None and least <= value <= most:
        return ""
    limits = tr("Ghi số từ {0} đến {1} mm. Ví dụ: 330")
    return limits.format(words_of(least), words_of(most))


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
            action=lambda: book.do(lambda now: shelf.rename(now, self.name.text(), book.at)),
            parent=desk.window,
        )
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.name.selectAll()
        self.name.setFocus()
