"""The papers of a dossier: the checklist beside the form, and the section where files are."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from app.attachments import AttachmentRow
from app.dossier import Dossier, PaperLine
from app.files import size_words
from app.nominations.papers import TEMPLATES
from ui import theme
from ui.nominations.course import may_change
from ui.nominations.words import tr
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button, IconButton
from ui.parts.heads import SectionHead
from ui.parts.text import ElidedText, Icon, Text
from ui.recordfiles import dropped_files


def had_words(dossier: Dossier) -> tuple[str, str]:
    """4/5 đã có, and its colour."""
    had, needed = dossier.papers_had, dossier.papers_required
    return tr("{0}/{1} đã có").format(had, needed), "ok" if had >= needed else "warn"


class DropZone(Row):
    """A dashed box that takes files by mouse; the link in it chooses them by keyboard."""

    dropped = Signal(object)  # list of Path
    choose_asked = Signal()

    def __init__(self) -> None:
        self._over = False
        self.choose = Button(tr("Chọn tệp"), "link", clicked=lambda: self.choose_asked.emit())
        super().__init__(
            Icon("paperclip", "text_3", 14),
            (ElidedText(tr("Kéo tệp PDF, JPG, PNG vào đây"), "caption", "text_2"), 1),
            self.choose,
            gap=7,
            margins=(12, 3, 10, 3),
        )
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        found = dropped_files(event)
        if found:
            event.acceptProposedAction()
            self.dropped.emit(found)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "indigo" if self._over else "control_line"
        painter.setPen(QPen(theme.colour(ink), 1, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("indigo_tint" if self._over else "surface_alt"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)


class PapersPanel(Panel):
    """The checklist beside the form: what is there, what is missing, and where to drop files."""

    attach_asked = Signal(str)  # the code of a paper, "" for whichever fits
    make_asked = Signal(str)  # the code of a paper that the program writes itself
    dropped = Signal(object)  # list of Path

    def __init__(self) -> None:
        self.count = Text("", "label", "ok", weight=600)
        self._list = Column(gap=5)
        self._on_show: tuple[object, ...] = ()
        self.makes: dict[str, Button] = {}
        self.zone = DropZone()
        self.zone.dropped.connect(lambda files: self.dropped.emit(files))
        self.zone.choose_asked.connect(lambda: self.attach_asked.emit(""))
        self.links: dict[str, Button] = {}
        super().__init__(
            SectionHead(tr("Giấy tờ trong hồ sơ"), right=self.count),
            self._list,
            None,
            self.zone,
            gap=8,
            margins=(14, 9, 14, 12),
        )

    def set(self, dossier: Dossier, *, can_change: bool) -> None:
        """Show the checklist of a dossier."""
        seen = (dossier.papers, can_change, dossier.course.open_return)
        if self._on_show == seen:
            return
        self._on_show = seen
        words, colour = had_words(dossier)
        self.count.setText(words)
        self.count.set_colour(colour)
        self._list.clear()
        self.links, self.makes = {}, {}
        for paper in dossier.papers:
            self._list.add(self._line(paper, can_change and may_change(dossier, paper.code)))
        self.zone.setVisible(can_change)

    def _line(self, paper: PaperLine, can_change: bool) -> Row:
        icon = ("circle-check", "ok") if paper.files else ("circle-dashed", "text_3")
        name = Text(paper.name, "body", wrap=True)
        end: QWidget = Text(pages_words(paper.files), "caption", "text_3")
        if not paper.files and can_change:
            link = Button(
                tr("Đính kèm"), "link", clicked=lambda: self.attach_asked.emit(paper.code)
            )
            link.setAccessibleName(tr("Đính kèm: {0}").format(paper.name))
            self.links[paper.code] = link
            end = Row(self._make_link(paper), link, gap=4) if paper.code in TEMPLATES else link
        elif not paper.files:
            end = Text(tr("không có"), "caption", "text_3")
        return Row(Icon(*icon, 16), (name, 1), end, gap=9)

    def _make_link(self, paper: PaperLine) -> Button:
        made = IconButton(
            "file-plus",
            tr("Lập từ mẫu: {0}").format(paper.name),
            clicked=lambda: self.make_asked.emit(paper.code),
            small=True,
        )
        self.makes[paper.code] = made
        return made


def pages_words(files: Sequence[AttachmentRow]) -> str:
    """3 trang; how many files where pages are not known."""
    pages = sum(file.pages or 0 for file in files)
    if pages:
        return tr("{0} trang").format(pages)
    return tr("{0} tệp").format(len(files)) if files else ""


class PapersSection(Column):
    """The section of the page: each paper with its hint and its files."""

    attach_asked = Signal(str)
    make_asked = Signal(str)
    dropped = Signal(object, str)  # list of Path, the code of a paper
    open_asked = Signal(object)  # an AttachmentRow
    save_asked = Signal(object)
    remove_asked = Signal(object)

    def __init__(self) -> None:
        self._list = Column(gap=10)
        self._on_show: tuple[object, ...] = ()
        self.attach_buttons: dict[str, Button] = {}
        self.file_buttons: dict[str, Button] = {}
        super().__init__(self._list, None, gap=12)

    def set(self, dossier: Dossier, *, can_change: bool) -> None:
        """Show the papers of a dossier."""
        seen = (dossier.papers, can_change, dossier.course.open_return)
        if self._on_show == seen:
            return
        self._on_show = seen
        self._list.clear()
        self.attach_buttons, self.file_buttons = {}, {}
        for paper in dossier.papers:
            self._list.add(self._panel(paper, can_change and may_change(dossier, paper.code)))

    def _panel(self, paper: PaperLine, can_change: bool) -> Panel:
        icon = ("circle-check", "ok") if paper.files else ("circle-dashed", "text_3")
        head: list[QWidget | tuple[QWidget, int] | None] = [
            Icon(*icon, 16),
            (Text(paper.name, "strong", wrap=True), 1),
        ]
        if not paper.required:
            head.append(Text(tr("không bắt buộc"), "caption", "text_3"))
        if can_change:
            words = tr("Đính kèm thêm") if paper.files else tr("Đính kèm")
            button = Button(
                words, "secondary", "paperclip", small=True,
                clicked=lambda: self.attach_asked.emit(paper.code),
            )  # fmt: skip
            button.setAccessibleName(f"{words}: {paper.name}")
            self.attach_buttons[paper.code] = button
            if paper.code in TEMPLATES:
                made = Button(
                    tr("Lập từ mẫu"), "secondary", "file-plus", small=True,
                    clicked=lambda: self.make_asked.emit(paper.code),
                )  # fmt: skip
                made.setAccessibleName(tr("Lập từ mẫu: {0}").format(paper.name))
                head.append(made)
            head.append(button)
        panel = _PaperPanel(Row(*head, gap=9), gap=4, margins=(14, 8, 12, 9))
        if can_change:
            panel.dropped.connect(lambda files: self.dropped.emit(files, paper.code))
            panel.setAcceptDrops(True)
        if paper.hint and not paper.files:
            panel.add(Text(paper.hint, "caption", "text_3", wrap=True))
        for file in paper.files:
            panel.add(self._file(file, can_change))
        return panel

    def _file(self, file: AttachmentRow, can_change: bool) -> Row:
        told = (pages_words([file]), size_words(file.size))
        about = " · ".join(part for part in told if part)
        opens = Button(tr("Mở"), "link", clicked=lambda: self.open_asked.emit(file))
        opens.setAccessibleName(tr("Mở {0}").format(file.name))
        self.file_buttons[file.name] = opens
        parts: list[QWidget | tuple[QWidget, int]] = [
            Icon("file-text", "text_3", 16),
            (ElidedText(file.name), 1),
            Text(about, "caption", "text_3"),
            opens,
            _named("download", tr("Lưu {0} ra tệp"), file, self.save_asked.emit),
        ]
        if can_change:
            parts.append(_named("trash-2", tr("Bỏ {0} khỏi hồ sơ"), file, self.remove_asked.emit))
        return Row(*parts, gap=8)


def _named(
    icon: str, words: str, file: AttachmentRow, do: Callable[[AttachmentRow], object]
) -> IconButton:
    return IconButton(icon, words.format(file.name), clicked=lambda: do(file), small=True)


class _PaperPanel(Panel):
    """A panel that takes files dropped on it."""

    dropped = Signal(object)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_files(event):
            event.acceptProposedAction()
            self.set_ground("indigo_tint", "indigo")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.set_ground("surface", "line")

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_ground("surface", "line")
        found = dropped_files(event)
        if found:
            event.acceptProposedAction()
            self.dropped.emit(found)
