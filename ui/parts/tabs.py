"""Tabs of a page; in an editor each says whether its section is done."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme
from ui.style import draw_ring

tr = partial(QCoreApplication.translate, "parts")

State = Literal["none", "done", "fix", "partly", "empty"]

MARKS = {  # icon, colour, what a screen reader says
    "done": ("circle-check", "ok", tr("đã đủ")),
    "fix": ("circle-alert", "bad", tr("có chỗ cần sửa")),
    "partly": ("circle-dot", "warn", tr("mới có một phần")),
    "empty": ("circle-dashed", "text_3", tr("chưa ghi")),
}

EDGE = 6  # px beside the first and the last tab, for the ring


@dataclass(frozen=True)
class Tab:
    """One tab. note: a small count or remark beside the words, in `note_colour`."""

    text: str
    state: State = "none"
    note: str = ""
    note_colour: str = "text_3"


class Tabs(QWidget):
    """A row of tabs, one tab stop; arrows, Home and End choose. Scrolls into view by itself."""

    chosen = Signal(int)

    def __init__(
        self, tabs: Sequence[Tab | str], *, chosen: int = 0, name: str = "", gap: int = 26
    ) -> None:
        super().__init__()
        self._gap = gap  # px at 100 % between two tabs
        self._tabs: list[Tab] = []
        self._current = chosen
        self._hover = -1
        self.setProperty("ownFocus", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name = name
        self.set_tabs(tabs)

    def set_tabs(self, tabs: Sequence[Tab | str]) -> None:
        """Change words, states and notes; the chosen place stays."""
        self._tabs = [Tab(tab) if isinstance(tab, str) else tab for tab in tabs]
        self._current = min(self._current, max(0, len(self._tabs) - 1))
        self._tell()
        self.restyle()

    def current(self) -> int:
        """The number of the chosen tab, from 0."""
        return self._current

    def choose(self, number: int) -> None:
        """Choose a tab and say so."""
        number = max(0, min(number, len(self._tabs) - 1))
        if number != self._current:
            self._current = number
            self._tell()
            self.update()
            self.chosen.emit(number)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _tell(self) -> None:
        if not self._tabs:
            return
        tab = self._tabs[self._current]
        state = MARKS[tab.state][2] if tab.state != "none" else ""
        parts = [self._name, tab.text, tab.note, state, f"{self._current + 1}/{len(self._tabs)}"]
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _boxes(self) -> list[QRectF]:
        """Where each tab stands; tabs that do not fit go on in a second line."""
        boxes: list[QRectF] = []
        left = float(theme.px(EDGE))
        x, y, high = left, 0.0, float(theme.px(38))
        for tab in self._tabs:
            wide = self._width(tab)
            if boxes and x + wide + left > self.width() > 0:
                x, y = left, y + high
            boxes.append(QRectF(x, y, wide, high))
            x += wide + theme.px(self._gap)
        return boxes

    @staticmethod
    def _width(tab: Tab) -> float:
        wide = QFontMetrics(theme.font("strong")).horizontalAdvance(tab.text) + 1.0
        if tab.state != "none":
            wide += theme.px(16 + 6)
        if tab.note:
            note = QFontMetrics(theme.font("caption", weight=500)).horizontalAdvance(tab.note)
            wide += theme.px(7) + note + 1
        return wide

    def sizeHint(self) -> QSize:
        wide = sum(self._width(tab) + theme.px(self._gap) for tab in self._tabs) - theme.px(
            self._gap
        )
        return QSize(round(max(wide, 0)) + 2 * theme.px(EDGE), theme.px(39))

    def minimumSizeHint(self) -> QSize:
        widest = max((self._width(tab) for tab in self._tabs), default=0)
        return QSize(round(widest) + 2 * theme.px(EDGE), theme.px(39))

    def hasHeightForWidth(self) -> bool:
        return True

    def resizeEvent(self, event: object) -> None:
        boxes = self._boxes()
        high = round(boxes[-1].bottom()) + 1 if boxes else theme.px(39)
        if high != self.minimumHeight():
            self.setFixedHeight(high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))
        for number, (tab, box) in enumerate(zip(self._tabs, self._boxes(), strict=True)):
            chosen = number == self._current
            x, side = box.x(), theme.px(16)
            if tab.state != "none":
                name, colour, _word = MARKS[tab.state]
                at = QRectF(x, box.center().y() - side / 2, side, side)
                icons.draw(painter, name, colour, at)
                x += side + theme.px(6)
            font = theme.font("strong" if chosen else "label")
            painter.setFont(font)
            ink = "text" if chosen or number == self._hover else "text_2"
            painter.setPen(theme.colour(ink))
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            wide = QFontMetrics(theme.font("strong")).horizontalAdvance(tab.text) + 1
            painter.drawText(QRectF(x, box.y(), wide + 2, box.height()), middle, tab.text)
            if tab.note:
                x += wide + theme.px(7)
                painter.setFont(theme.font("caption", weight=500))
                painter.setPen(theme.colour(tab.note_colour))
                painter.drawText(
                    QRectF(x, box.y(), box.right() - x + 2, box.height()), middle, tab.note
                )
            if chosen:
                bar = QRectF(box.x(), box.bottom() - theme.px(3) + 1, box.width(), theme.px(3))
                painter.fillRect(bar, theme.colour("red_mark"))
                if self.hasFocus():
                    inside = QRectF(self.rect()).adjusted(1, 3, -1, -3)  # all of the ring in view
                    draw_ring(painter, box.adjusted(-3, 4, 3, -5).intersected(inside))

    def _at(self, event: QMouseEvent) -> int:
        spots = (n for n, box in enumerate(self._boxes()) if box.contains(event.position()))
        return next(spots, -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._at(event)
        self.update()

    def leaveEvent(self, _event: object) -> None:
        self._hover = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._at(event) >= 0:
            self.choose(self._at(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        where = {
            keys.Key_Left: self._current - 1,
            keys.Key_Right: self._current + 1,
            keys.Key_Home: 0,
            keys.Key_End: len(self._tabs) - 1,
        }
        target = where.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
        else:
            self.choose(target)

    def focusInEvent(self, event: object) -> None:
        self.update()

    def focusOutEvent(self, event: object) -> None:
        self.update()
