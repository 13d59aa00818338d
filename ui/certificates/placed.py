"""The sheet on which texts are chosen and moved: by keys, by a click, or by dragging."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from app.certificates.snapping import Box, Guide, rest
from ui import theme
from ui.certificates.lengths import words_of
from ui.certificates.preview import RULER, PaperView
from ui.jobs import Jobs

STEP, LARGE_STEP = 0.5, 5.0  # mm
HANDLE = 6  # px at 100 %
ROOM = 1.0  # mm around the letters
REACH = 6  # px at 100 % within which something holds a dragged text

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class LayoutView(PaperView):
    """A PaperView that can show where each text stands; `boxes` None shows the paper alone.

    picked: a text was chosen here. moved: mm to the right and down that the chosen one is to go,
    and whether it is being dragged. While it is, what is near holds it, unless Alt is held.
    """

    picked = Signal(str)
    moved = Signal(float, float, bool)

    def __init__(self, jobs: Jobs, name: str) -> None:
        super().__init__(jobs, name)
        self.boxes: dict[str, Box] | None = None
        self.chosen, self._told, self._middle = "", "", False
        self._place = (0.0, 0.0)
        self._span: tuple[float, float] | None = None
        self._grip: QPointF | None = None  # where the mouse took hold
        self._from: tuple[Box, tuple[float, float]] | None = None  # box and place at that moment
        self.guides: tuple[Guide, ...] = ()

    def show_boxes(self, boxes: dict[str, Box] | None) -> None:
        """Show where each text stands, or nothing of it."""
        self.boxes = boxes
        self.viewport().update()

    def choose(
        self,
        name: str,
        place: tuple[float, float],
        *,
        in_middle: bool,
        span: tuple[float, float] | None = None,
    ) -> None:
        """Mark a text. place: what is written beside it, mm; in_middle: of the page, across.

        span: from where to where it may go before it shrinks or takes another line, mm.
        """
        self.chosen, self._middle, self._place, self._span = name, in_middle, place, span
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
            self.moved.emit(right * step, down * step, False)
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
            self._grip, self._from = event.position(), ((self.boxes or {})[name], self._place)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or self._from is None:
            super().mouseMoveEvent(event)
            return
        gone = (event.position() - self._grip) / self.pixels_per_mm()
        free = event.modifiers() & Qt.KeyboardModifier.AltModifier
        box, place = self._from
        wanted = [  # on the paper, in steps, as far as the hand has gone since it took hold
            round(min(max(at + far, 0.0), end) / STEP) * STEP
            for at, far, end in zip(place, (gone.x(), gone.y()), self._size, strict=True)
        ]
        if abs(gone.x()) < STEP and abs(gone.y()) < STEP and self._place == place:
            return  # a click
        right, down = wanted[0] - place[0], wanted[1] - place[1]
        here = (box[0] + right, box[1] + down, box[2] + right, box[3] + down)
        self.guides = ()
        if not free:
            others = [one for name, one in (self.boxes or {}).items() if name != self.chosen]
            reach = theme.px(REACH) / self.pixels_per_mm()
            anchor = (wanted[0], wanted[1])
            held = rest(here, others, self._size, reach, anchor, grid=self.grid)
            wanted[0] += held.right
            wanted[1] += held.down
            self.guides = held.guides
        right, down = wanted[0] - self._place[0], wanted[1] - self._place[1]
        if right or down:
            self.moved.emit(right, down, True)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip, self._from, self.guides = None, None, ()
        self.viewport().update()
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
        self._paint_guides(painter, page)
        if self._middle and not self.guides:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            x = page.center().x()
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
        self._paint_span(painter, rect, page)
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

    def _paint_guides(self, painter: QPainter, page: QRectF) -> None:
        """Why a dragged text rests where it does, in a colour that no certificate has."""
        painter.setPen(QPen(theme.scheme_colour("bad", dark=False), theme.px(1)))
        per_mm = self.pixels_per_mm()
        for guide in self.guides:
            at, first, last = (value * per_mm for value in (guide.at, guide.first, guide.last))
            if guide.upright:
                x = page.left() + at
                painter.drawLine(QPointF(x, page.top() + first), QPointF(x, page.top() + last))
            else:
                y = page.top() + at
                painter.drawLine(QPointF(page.left() + first, y), QPointF(page.left() + last, y))

    def _paint_span(self, painter: QPainter, rect: QRectF, page: QRectF) -> None:
        """A bar under the chosen text, as long as it may grow."""
        if self._span is None:
            return
        painter.setPen(QPen(theme.scheme_colour("indigo", dark=False), 1))
        left, right = (page.left() + at * self.pixels_per_mm() for at in self._span)
        y, tick = rect.bottom() + theme.px(6), theme.px(3)
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        for x in (left, right):
            painter.drawLine(QPointF(x, y - tick), QPointF(x, y + tick))

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
