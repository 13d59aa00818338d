"""The minutes, written as the numbers come in, on white paper; the secretary may rewrite parts."""

from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import resources
from app.council import minutes
from app.council.minutes import Section
from app.council.view import SessionView
from app.offices import names
from ui import theme
from ui.council.words import tr
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.parts.boxes import Column, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.inputs import TextArea
from ui.parts.text import Text

INK, PAPER, NOW = "#1D1D1B", "#FFFFFF", "#FBF2D8"  # paper is white in both themes
SIDE = 12  # px


@cache
def _family() -> str:
    """The document font on the screen."""
    family = "Liberation Serif"
    if family not in QFontDatabase.families():
        for name in ("Regular", "Bold"):
            path: Path = resources.path(f"fonts/LiberationSerif-{name}.ttf")
            QFontDatabase.addApplicationFont(str(path))
    return family


def _paper_font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(_family())
    font.setPixelSize(theme.px(size))
    font.setBold(bold)
    return font


class MinutesPaper(QWidget):
    """The sheet: head, title, sections; the line that is being typed is marked."""

    def __init__(self) -> None:
        super().__init__()
        self._office: tuple[str, str] = ("", "")
        self._title, self._matter, self._now = "", "", ""
        self._sections: tuple[Section, ...] = ()
        self._high: dict[int, int] = {}  # by width: a layout asks many times
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set(
        self,
        office: tuple[str, str],
        matter: str,
        sections: tuple[Section, ...],
        now: str,
    ) -> None:
        """office: who meets, two lines. now: the line of the dossier being typed begins so."""
        self._office, self._matter = office, matter
        self._sections, self._now = sections, now
        self._high.clear()
        self.setAccessibleName(tr("Biên bản"))
        words = "\n".join(f"{part.heading}\n{part.text}" for part in sections)
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._high:
            self._high[width] = round(self._draw(None, float(width))) + theme.px(14)
        return self._high[width]

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), self.heightForWidth(theme.px(280)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(80))

    def restyle(self) -> None:
        self._high.clear()
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(PAPER))
        painter.setPen(QColor("#D9D9D3"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QColor(INK))
        self._draw(painter, float(self.width()))

    def _draw(self, painter: QPainter | None, width: float) -> float:
        """Paint, or only measure; returns where the last line ends."""
        side, top = theme.px(SIDE), float(theme.px(12))
        room = width - 2 * side
        nation = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
        size = 8.0  # the longest line of the head sets its size
        while size > 5 and self._wide(nation[0], size) > room * 0.62:
            size -= 0.25
        split = room - self._wide(nation[0], size) - 4
        for place, (left, right) in enumerate(zip(self._office, nation, strict=True)):
            small = _paper_font(size, bold=place == 1)
            strong = _paper_font(size + place * 1.5, bold=True)
            high = max(
                self._line(painter, left, small, side - 4, top, split),
                self._line(painter, right, strong, side + split, top, room - split + 4),
            )
            top += high
        top += theme.px(12)
        centred = (("BIÊN BẢN", 13.0), (self._matter, 12.0))
        for text, size in centred:
            top += self._line(painter, text, _paper_font(size, bold=True), side, top, room)
        for part in self._sections:
            top += theme.px(7)
            top += self._line(painter, part.heading, _paper_font(12, bold=True), side, top, room,
                              centre=False)  # fmt: skip
            for line in part.text.splitlines():
                top += theme.px(3)
                marked = bool(self._now) and line.startswith(self._now)
                top += self._line(painter, line, _paper_font(12), side, top, room, centre=False,
                                  marked=marked)  # fmt: skip
        return top

    @staticmethod
    def _wide(text: str, size: float) -> float:
        return QFontMetricsF(_paper_font(size, bold=True)).horizontalAdvance(text)

    @staticmethod
    def _line(
        painter: QPainter | None,
        text: str,
        font: QFont,
        left: float,
        top: float,
        room: float,
        *,
        centre: bool = True,
        marked: bool = False,
    ) -> float:
        flags = Qt.AlignmentFlag
        how = int(flags.AlignHCenter if centre else flags.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
        box = QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 100_000), how, text or " ")
        high = box.height()
        if painter is not None:
            if marked:
                painter.fillRect(QRectF(left - 4, top - 1, room + 8, high + 3), QColor(NOW))
            painter.setFont(font)
            painter.drawText(QRectF(left, top, room, high + 2), how, text)
        return high


class MinutesPanel(Panel):
    """The minutes at the right; they are opened to be edited, looked at and printed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._view: SessionView | None = None
        self.edit_button = Button(tr("Mở để sửa"), "link", clicked=self.edit)
        self.paper = MinutesPaper()
        self.note = Text(tr("Tự viết theo số phiếu vừa ghi."), "caption", "text_3", wrap=True)
        scroll = Scrolled(self.paper)
        super().__init__(
            Row(Text(tr("Biên bản"), "section"), None, self.edit_button),
            (scroll, 1),
            self.note,
            gap=6,
            margins=(14, 8, 14, 10),
        )

    def show_session(self, view: SessionView, typing: str) -> None:
        """Write the minutes of a session anew; typing: the name of the item that is typed now."""
        self._view = view
        self.edit_button.setVisible(view.is_open)
        parts = minutes.sections(view, self._desk.catalog)
        called = self._desk.workspace.read(names.on, view.draft.held_on)
        office = minutes.head_lines(view, called.name)
        place = next((n for n, i in enumerate(view.items, 1) if i.full_name == typing), 0)
        now = f"{place}. {typing}: …" if place else ""
        self.paper.set(office, minutes.matter(view), parts, now)
        edited, stale = any(part.edited for part in parts), any(part.stale for part in parts)
        if stale:
            words = tr("Có phần thư ký đã sửa, số phiếu sau đó đã đổi. Mở để xem lại.")
        elif edited:
            words = tr("Có phần do thư ký sửa, máy giữ nguyên.")
        else:
            words = tr("Tự viết theo số phiếu vừa ghi.")
        self.note.setText(words)
        self.note.set_colour("warn" if stale else "text_3")

    def edit(self) -> None:
        """Open the minutes to edit them."""
        if self._view is not None and self._view.is_open:
            MinutesDialog(self._desk, self._view).open()


class MinutesDialog(LongDialog):
    """A field for each part; a part with the program's own words follows the numbers again."""

    def __init__(self, desk: Desk, view: SessionView) -> None:
        self._desk, self._view = desk, view
        self.parts = minutes.sections(view, desk.catalog)
        self.texts = {part.key: TextArea(part.text, lines=5) for part in self.parts}
        body = Column(gap=12)
        for part in self.parts:
            helped = tr("Thư ký đã sửa, số phiếu sau đó đã đổi.") if part.stale else ""
            field = Field(part.heading, self.texts[part.key], name=part.key, help=helped)
            body.add(field)
            if part.edited:
                back = Button(tr("Dùng lời của máy"), "link", "rotate-ccw",
                              clicked=partial(self._take_back, part))  # fmt: skip
                body.add(Row(back, None))
        super().__init__(
            tr("Biên bản, {0}").format(view.draft.title),
            body,
            verb=tr("Ghi biên bản"),
            action=self._write,
            width=680,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _take_back(self, part: Section) -> None:
        self.texts[part.key].setText(part.generated)
        self.texts[part.key].setFocus()

    def _write(self) -> None:
        changed = [
            (part.key, self.texts[part.key].text(), part.generated)
            for part in self.parts
            if self.texts[part.key].text() != part.text
        ]
        if changed:
            self._desk.workspace.write(minutes.save_sections, self._view.id, changed)
