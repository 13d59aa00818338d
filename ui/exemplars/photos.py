"""The photos of an exemplar: one in view, the others a key away, new ones by file or by drop."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QMenu

from app import attachments
from app.attachments import AttachmentRow
from app.exemplars import actions
from app.files import read_capped
from app.progress import Report
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.exemplars.words import tr
from ui.forms import Dialog, Field
from ui.parts.boxes import Column, Row
from ui.parts.buttons import IconButton
from ui.parts.facts import PhotoFrame
from ui.parts.inputs import LineInput
from ui.parts.text import ElidedText, Text
from ui.recordfiles import dropped_files
from ui.takingback import of_last_change

MOST_BYTES = 60 * 1024 * 1024  # of a picture as it comes from a camera; it is stored far smaller
CHOOSER = tr("Ảnh (*.jpg *.jpeg *.png *.webp *.bmp);;Mọi tệp (*)")


class DropFrame(PhotoFrame):
    """A photo frame onto which files can be dropped; the keyboard has the camera button."""

    dropped = Signal(object)  # list of paths

    def __init__(self) -> None:
        super().__init__()
        self._over = False
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            self._over = True
            self.update()
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: object) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        event.acceptProposedAction()
        self.dropped.emit(dropped_files(event))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over:
            painter = QPainter(self)
            painter.setPen(QPen(theme.colour("focus"), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -3, -3), 5, 5)


class Photos(Column):
    """The frame, the caption, "2/5" and what one may do with photos. Changes go to the file."""

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        self._desk, self._id = desk, exemplar_id
        self._photos: list[AttachmentRow] = []
        self._shown: UUID | None = None
        self._name = ""
        self.frame = DropFrame()
        self.caption = ElidedText("", "caption", "text_3")
        self.count = Text("", "caption", "text_3")
        self.before = IconButton(
            "chevron-left", tr("Ảnh trước"), clicked=lambda: self.step(-1), small=True
        )
        self.after = IconButton(
            "chevron-right", tr("Ảnh sau"), clicked=lambda: self.step(1), small=True
        )
        self.add_button = IconButton("camera", tr("Thêm ảnh"), clicked=self.choose, small=True)
        self.more = IconButton("ellipsis", tr("Việc với ảnh này"), clicked=self._menu, small=True)
        super().__init__(
            self.frame,
            Row(
                (self.caption, 1), self.before, self.count, self.after, self.add_button, self.more,
                gap=4,
            ),
            gap=4,
        )  # fmt: skip
        self.frame.dropped.connect(self.take_in)

    def set_photos(self, photos: Sequence[AttachmentRow], first: UUID | None, name: str) -> None:
        """Show the photos of this exemplar; the one in view stays while it is still there."""
        known = {photo.id for photo in self._photos}
        self._photos, self._name = list(photos), name
        ids = [photo.id for photo in photos]
        new = [id_ for id_ in ids if id_ not in known] if known else []
        if new:
            self._show(new[-1])
        elif self._shown in ids:
            self._show(self._shown, again=False)
        else:
            self._show(first if first in ids else (ids[0] if ids else None))

    def current(self) -> AttachmentRow | None:
        """The photo in view."""
        return next((photo for photo in self._photos if photo.id == self._shown), None)

    def step(self, distance: int) -> None:
        """To the next or the previous photo, round and round."""
        if self._photos:
            place = next((n for n, photo in enumerate(self._photos) if photo.id == self._shown), 0)
            self._show(self._photos[(place + distance) % len(self._photos)].id)

    def show_photo(self, photo_id: UUID) -> None:
        """Bring a certain photo into view."""
        self._show(photo_id)

    def choose(self) -> None:
        """Ask for picture files."""
        chosen, _kind = QFileDialog.getOpenFileNames(self, tr("Chọn ảnh"), "", CHOOSER)
        self.take_in([Path(name) for name in chosen])

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read pictures on another thread, draw them anew and store them."""
        desk, exemplar_id = self._desk, self._id
        for path in paths:

            def work(_report: Report, path: Path = path) -> str:
                data = read_capped(path, MOST_BYTES)
                desk.workspace.write(actions.set_photo, exemplar_id, path.stem, data)
                return path.name

            desk.window.shell.jobs.start(work, done=self._added, failed=self._refused)

    def _added(self, name: str) -> None:
        self._desk.window.toast(tr("Đã thêm ảnh {0}").format(name))

    def _refused(self, error: Exception) -> None:
        again = (tr("Chọn ảnh khác"), self.choose)
        show_error(self._desk.window, error, tr("Chưa thêm được ảnh"), again)

    def _show(self, photo_id: UUID | None, *, again: bool = True) -> None:
        self._shown = photo_id
        photo = self.current()
        if photo is None:
            self.frame.set(None)
            self.caption.setText(tr("Chưa có ảnh. Kéo thả ảnh vào đây"))
        else:
            if again:
                data = self._desk.workspace.read(attachments.data_of, photo.id)
                self.frame.set(QImage.fromData(data), f"{tr('Ảnh')}: {photo.name}")
            self.caption.setText(photo.name)
        several = len(self._photos) > 1
        place = next((n for n, one in enumerate(self._photos, 1) if one.id == photo_id), 0)
        self.count.setText(f"{place}/{len(self._photos)}" if several else "")
        for part in (self.before, self.after, self.count):
            part.setVisible(several)
        self.more.setVisible(photo is not None)

    # -------------------------------------------------------------- the photo in view

    def _menu(self) -> None:
        menu = QMenu(self)
        for words, do in (
            (tr("Sửa chú thích…"), self.edit_caption),
            (tr("Đặt làm ảnh chính"), self.put_first),
            (tr("Bỏ ảnh này"), self.remove),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, do=do: do())
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def edit_caption(self) -> None:
        """Ask for the words below the photo."""
        photo = self.current()
        if photo is not None:
            CaptionDialog(self._desk, photo).open()

    def put_first(self) -> None:
        """Show this photo first from now on."""
        photo, desk = self.current(), self._desk
        if photo is not None:
            desk.attempt(lambda: desk.workspace.write(actions.show_photo, self._id, photo.id))

    def remove(self) -> None:
        """Take the photo away; the message takes it back."""
        photo, desk = self.current(), self._desk
        if photo is None:
            return
        remove_file(desk, self._id, photo)


def remove_file(desk: Desk, exemplar_id: UUID, file: AttachmentRow) -> None:
    """Take a file of an exemplar away, with a message that brings it back."""
    before = desk.workspace.read(actions.read, exemplar_id)

    def work() -> bool:
        desk.workspace.write(actions.remove_file, exemplar_id, file.id)
        return True

    if desk.attempt(work):
        after = desk.workspace.read(actions.read, exemplar_id)
        touched = [file.id] if before == after else [file.id, exemplar_id]
        undo = of_last_change(desk, touched)
        desk.window.toast(tr("Đã bỏ “{0}”").format(file.name[:60]), undo)


class CaptionDialog(Dialog):
    """The words below one photo."""

    def __init__(self, desk: Desk, photo: AttachmentRow) -> None:
        self._desk, self._photo = desk, photo
        self.words = LineInput(photo.name)
        hint = tr("Ví dụ: Tổ giữ nước thôn Ma Rơi, 09/2024")
        super().__init__(
            tr("Chú thích ảnh"),
            Field(tr("&Chú thích"), self.words, help=hint, name="caption"),
            verb=tr("&Ghi lại"),
            action=self._store,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words.selectAll()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def _store(self) -> None:
        self._desk.workspace.write(actions.set_caption, self._photo.id, self.words.text())
