"""Status plates (icon and word, never colour alone) and filter chips."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme, tips

Tone = Literal["ok", "warn", "bad", "ask", "info", "idle", "gold"]

TONES: dict[str, tuple[str, str, str]] = {  # ink, ground, icon
    "ok": ("ok", "ok_tint", "circle-check"),
    "warn": ("warn", "warn_tint", "triangle-alert"),
    "bad": ("bad", "bad_tint", "circle-x"),
    "ask": ("warn", "warn_tint", "circle-help"),
    "info": ("indigo", "indigo_tint", "info"),
    "idle": ("idle", "idle_tint", "circle-dot"),
    "gold": ("gold_ink", "gold_tint", "medal"),
}
VCENTRE = Qt.AlignmentFlag.AlignVCenter
MOST_FIRM = 215  # px at 100 % text: a plate wider than this gives way where room ends


def plate_width(text: str) -> int:
    """How wide a plate with this word is, in scaled px."""
    metrics = theme.metrics("caption", weight=500)
    return theme.px(7 + 14 + 5 + 8) + metrics.horizontalAdvance(text) + 1


def paint_plate(
    painter: QPainter,
    left: float,
    middle: float,
    tone: str,
    text: str,
    icon: str = "",
    room: float | None = None,
) -> float:
    """Paint a plate at `left`, centred on the height `middle`; returns its width.

    room: the most it may take; a longer word is elided.
    """
    ink, ground, usual = TONES[tone]
    side, height = theme.px(14), theme.size("pill")
    width = float(plate_width(text))
    if room is not None:
        width = min(width, room)
    box = QRectF(left, middle - height / 2, width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = theme.colour(ink)
    edge.setAlphaF(1.0 if theme.is_high_contrast() else 0.3)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(theme.shade(ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    at = QRectF(left + theme.px(7), middle - side / 2, side, side)
    icons.draw(painter, icon or usual, ink, at, stroke=icons.BOLD_STROKE)
    font = theme.font("caption", weight=500)
    painter.setFont(font)
    painter.setPen(theme.shade(ink))
    words = QRectF(
        at.right() + theme.px(5), box.y(), box.right() - at.right() - theme.px(10), height
    )
    shown = theme.metrics("caption", weight=500).elidedText(
        text, Qt.TextElideMode.ElideRight, round(words.width()) + 1
    )
    painter.drawText(words.adjusted(0, 0, theme.px(4), 0), int(VCENTRE), shown)
    painter.restore()
    return width


class Numeral(QWidget):
    """The number of a step in a small gold square; the words beside it are read aloud."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(theme.px(22), theme.px(22))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("gold_line"), 1))
        painter.setBrush(theme.colour("gold_tint"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(theme.font("caption", weight=600))
        painter.setPen(theme.colour("gold_ink"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(self.number))


class Plate(QWidget):
    """A small plate with a state: icon and word."""

    def __init__(self, tone: Tone, text: str, icon: str = "") -> None:
        super().__init__()
        self.tone: str = tone
        self.text, self.icon = text, icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def set(self, tone: Tone, text: str, icon: str = "") -> None:
        """Show another state."""
        self.tone, self.text, self.icon = tone, text, icon
        self.setAccessibleName(text)
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(plate_width(self.text), theme.size("pill"))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(theme.px(MOST_FIRM), theme.size("pill")))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Where there is no room for the word, the whole of it is in the tooltip."""
        self.setToolTip(tips.plain(self.text) if self.width() < self.sizeHint().width() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        middle, room = self.height() / 2, float(self.width())
        paint_plate(QPainter(self), 0, middle, self.tone, self.text, self.icon, room)


class Chip(QWidget):
    """A filter that is on. × or Delete takes it away."""

    removed = Signal()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Đang lọc: {0}. Nhấn Delete để bỏ").format(text))
        self.setToolTip(self.tr("Bỏ điều kiện lọc này"))
        self.setMouseTracking(True)
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("label"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(theme.font("label")).horizontalAdvance(self.text)
        return QSize(words + theme.px(12 + 8 + 14 + 8), theme.size("control_small"))

    def _cross(self) -> QRectF:
        side = theme.px(14)
        return QRectF(self.width() - side - theme.px(8), (self.height() - side) / 2, side, side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        reach = theme.px(6)
        if self._cross().adjusted(-reach, -reach, reach, reach).contains(event.position()):
            self.removed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Delete, keys.Key_Backspace, keys.Key_Return, keys.Key_Space):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("gold_line"), 1))
        painter.setBrush(theme.colour("gold_tint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.colour("text"))
        painter.setFont(self.font())
        at = QPointF(theme.px(12), 0)
        painter.drawText(QRectF(at.x(), 0, self.width(), self.height()), int(VCENTRE), self.text)
        icons.draw(painter, "x", "text_2", self._cross())
