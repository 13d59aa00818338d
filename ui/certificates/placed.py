"""The sheet on which texts are chosen and moved: by keys, by a click, or by dragging."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from ui import theme
from ui.certificates.lengths import words_of
from ui.certificates.preview import RULER, PaperView
from ui.jobs import Jobs

STEP, LARGE_STEP = 0.5, 5.0  # mm
HANDLE = 6  # px at 100 %
ROOM = 1.0  # mm around the letters

Box = tuple[float, float, float, float]  # left, top, right, bottom, mm
ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class LayoutView(PaperView):
    """A PaperView that can show where each text stands; `boxes` None shows the paper alone.

    picked: a text was chosen here. moved: mm to the right and down that the chosen one is to go.
    """

    picked = Signal(str)
    moved = Signal(float, float)

    def __init__(self, jobs: Jobs, name: str) -> None:
        super().__init__(jobs, name)
        self.boxes: dict[str, Box] | None = None
        self.chosen, self._told, self._middle = "", "", False
        self._grip: QPointF | None = None

    def show_boxes(self, boxes: dict[str, Box] | None) -> None:
        """Show where each text stands, or nothing of it."""
        self.boxes = boxes
        self.viewport().update()

    def choose(self, name: str, place: tuple[float, float], *, in_middle: bool) -> None:
        """Mark a text. place: what is written beside it, mm; in_middle: of the page, across."""
        self.chosen, self._middle = name, in_middle
        self._told = f"x {words_of(place[0])}   y {words_of(place[1])}"
        self.viewport().update()

    # ------------------------------------------------------------ keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.boxes is None:
            super().keyPressEvent(event)
        elif key in ARROWS:
            large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = LARGE_STEP if large else STEP
            right, down = ARROWS[key]
            self.moved.emit(right * step, down * step)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and self.boxes:
            names = sorted(self.boxes, key=lambda name: self.boxes[name][1])  # type: ignore[index]
            at = names.index(self.chosen) if self.chosen in names else -1
            at += 1 if key == Qt.Key.Key_PageDown else -1
            self.picked.emit(names[max(0, min(at, len(names) - 1))])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        name = self._at(event.position())
        if name and event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(name)
            self._grip = event.position()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            super().mouseMoveEvent(event)
            return
        gone = (event.position() - self._grip) / self.pixels_per_mm()
        right, down = (STEP * int(way / STEP) for way in (gone.x(), gone.y()))
        if right or down:
            self._grip += QPointF(right, down) * self.pixels_per_mm()
            self.moved.emit(right, down)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        super().mouseReleaseEvent(event)

    def _at(self, point: QPointF) -> str:
        """The text at a point of the viewport, "" for none; of several the smallest."""
        hit = {name: self._rect(box) for name, box in (self.boxes or {}).items()}
        under = [name for name, rect in hit.items() if rect.contains(point)]
        return min(under, key=lambda name: hit[name].height() * hit[name].width(), default="")

    def _rect(self, box: Box) -> QRectF:
        per_mm, page = self.pixels_per_mm(), self.page_rect()
        left, top, right, bottom = box
        return QRectF(
            page.left() + (left - ROOM) * per_mm,
            page.top() + (top - ROOM) * per_mm,
            (right - left + 2 * ROOM) * per_mm,
            (bottom - top + 2 * ROOM) * per_mm,
        )

    # ------------------------------------------------------------ paint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.boxes:
            return
        painter = QPainter(self.viewport())
        ruler = theme.px(RULER)
        painter.setClipRect(self.viewport().rect().adjusted(ruler, ruler, 0, 0))
        ink = theme.scheme_colour("indigo", dark=False)  # paper is white in both schemes
        faint = QPen(ink, 1, Qt.PenStyle.DotLine)
        painter.setPen(faint)
        for name, box in self.boxes.items():
            if name != self.chosen:
                painter.drawRect(self._rect(box))
        if self.chosen not in self.boxes:
            return
        rect, page = self._rect(self.boxes[self.chosen]), self.page_rect()
        if self._middle:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            x = page.center().x()
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
        painter.setPen(QPen(ink, theme.px(2)))
        painter.drawRect(rect)
        side = theme.px(HANDLE)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.GlobalColor.white)
        for x in (rect.left(), rect.center().x(), rect.right()):
            for y in (rect.top(), rect.center().y(), rect.bottom()):
                if (x, y) != (rect.center().x(), rect.center().y()):
                    painter.drawRect(QRectF(x - side / 2, y - side / 2, side, side))
        self._paint_place(painter, rect, page)

    def _paint_place(self, painter: QPainter, rect: QRectF, page: QRectF) -> None:
        font = theme.font("caption", weight=500)
        wide = QFontMetrics(font).horizontalAdvance(self._told) + theme.px(14)
        high = theme.px(22)
        left = rect.right() + theme.px(8)
        if left + wide > self.viewport().width():
            left = max(page.left(), rect.left() - wide - theme.px(8))
        label = QRectF(left, rect.center().y() - high / 2, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.scheme_colour("indigo", dark=False))
        painter.drawRoundedRect(label, 3, 3)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), self._told)
