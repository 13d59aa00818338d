"""The six steps in a strip, each with its number; a click goes to that step's dossiers."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme

SLANT = 10  # px that the arrow between two steps leans


@dataclass(frozen=True)
class StepFigure:
    """One step: its words, its number, and a small line with an icon and a colour."""

    id: str
    words: str
    number: int
    note: str = ""
    note_icon: str = ""
    note_colour: str = "text_3"
    number_colour: str = "text"


class StepStrip(QWidget):
    """One tab stop; arrows move inside, Enter opens."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[StepFigure] = []
        self._current, self._hover = 0, -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set(self, steps: Sequence[StepFigure]) -> None:
        """Show other numbers."""
        self._steps = list(steps)
        words = [f"{step.words}: {step.number}. {step.note}".strip() for step in steps]
        self.setAccessibleName(self.tr("Sáu bước của hồ sơ"))
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = 3 if theme.is_large() else 6
        rows = 6 // wide
        return QSize(theme.px(140) * wide, theme.px(94) * rows)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), self.sizeHint().height())

    def _boxes(self) -> list[QRectF]:
        across = 3 if theme.is_large() else 6
        rows = -(-len(self._steps) // across) or 1
        wide, high = self.width() / across, self.height() / rows
        return [
            QRectF((n % across) * wide, (n // across) * high, wide, high)
            for n in range(len(self._steps))
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(whole, 6, 6)
        for number, (step, box) in enumerate(zip(self._steps, self._boxes(), strict=True)):
            if number == self._hover or (self.hasFocus() and number == self._current):
                painter.fillRect(box.adjusted(2, 2, -2, -2), theme.colour("hover"))
            self._paint_step(painter, step, box)
            if box.right() < self.width() - 2:
                self._paint_arrow(painter, box)
        if self.hasFocus() and self._steps:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRoundedRect(self._boxes()[self._current].adjusted(3, 3, -3, -3), 4, 4)

    def _paint_step(self, painter: QPainter, step: StepFigure, box: QRectF) -> None:
        left, room = box.left() + theme.px(21), box.width() - theme.px(34)
        top = box.top() + theme.px(10)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        for role, text, colour in (
            ("label", step.words, "text_2"),
            ("figure", str(step.number), step.number_colour),
        ):
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(colour))
            high = theme.line(role)
            painter.drawText(QRectF(left, top, room, high), middle, text)
            top += high - (0 if role == "label" else theme.px(2))
        if step.note:
            side = theme.px(14)
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour(step.note_colour))
            line = QRectF(left, top, room, theme.line("caption"))
            if step.note_icon:
                at = QRectF(left, top + (line.height() - side) / 2, side, side)
                icons.draw(painter, step.note_icon, step.note_colour, at)
                line.setLeft(left + side + theme.px(5))
            elide = Qt.TextElideMode.ElideRight
            text = painter.fontMetrics().elidedText(step.note, elide, int(line.width()))
            painter.drawText(line, middle, text)

    def _paint_arrow(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(theme.colour("line"), 1))
        x, slant = box.right(), theme.px(SLANT)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(x - slant, box.top() + 1),
                    QPointF(x, box.center().y()),
                    QPointF(x - slant, box.bottom() - 1),
                ]
            )
        )

    def _at(self, place: QPointF) -> int:
        return next((n for n, box in enumerate(self._boxes()) if box.contains(place)), -1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._at(event.position())
        self.update()

    def leaveEvent(self, _event: object) -> None:
        self._hover = -1
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position())
        if number >= 0:
            self._current = number
            self.chosen.emit(self._steps[number].id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self._current = max(0, min(len(self._steps) - 1, self._current + step))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._steps[self._current].id)
        else:
            super().keyPressEvent(event)
