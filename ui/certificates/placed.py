"""The sheet on which texts are chosen, moved and made larger: by keys, a click, or dragging."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from app.certificates.resizing import Handle
from app.certificates.snapping import Box, Guide, edge, rest
from app.certificates.texts import DRAWN
from ui import theme
from ui.certificates.lengths import words_of
from ui.certificates.preview import RULER, PaperView
from ui.jobs import Jobs

STEP, LARGE_STEP = 0.5, 5.0  # mm
HANDLE = 6  # px at 100 %
HOLD = 7  # px at 100 % around the middle of a handle within which a hand takes hold of it
ROOMY = 4 * HANDLE  # px at 100 %: on a lower frame all handles would hide its letters
ROOM = 1.0  # mm around the letters
REACH = 5  # px at 100 % within which something holds a dragged text
TREMOR = 3  # px at 100 % that a hand may stray across or down without meaning it

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


HANDLES = tuple((x, y) for y in (-1, 0, 1) for x in (-1, 0, 1) if x or y)
LOW = ((-1, 0), (1, 0), (0, 1))
CURSORS = {  # by what a handle does
    (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, 1): Qt.CursorShape.SizeVerCursor,
    (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor,
}


class LayoutView(PaperView):
    """A PaperView that can show where each text stands; `boxes` None shows the paper alone.

    picked: a text was chosen here. held: a hand takes hold of it; what follows is one step.
    moved: mm to the right and down that the chosen one is to go, and whether it is being dragged.
    pulled: a handle of its frame, and how far it went since it was held, mm. stepped: mm wider and
    points larger. While something is dragged what is near holds it, unless Alt is held.
    """

    picked = Signal(str)
    held = Signal()
    moved = Signal(float, float, bool)
    pulled = Signal(object, float, float)
    stepped = Signal(float, float)

    def __init__(self, jobs: Jobs, name: str) -> None:
        super().__init__(jobs, name)
        self.boxes: dict[str, Box] | None = None
        self._marks: dict[str, Box] = {}
        self.chosen, self._told, self._middle = "", "", False
        self._place = (0.0, 0.0)
        self._frame: Box | None = None
        self._sized = ""
        self._grip: QPointF | None = None  # where the mouse took hold
        self._from: tuple[Box, tuple[float, float]] | None = None  # box and place at that moment
        self._strays = False, False  # whether the hand has gone across, and down
        self._handle: Handle | None = None  # of the frame, that is being pulled
        self._sizes = False  # whether the last change was of the size
        self.guides: tuple[Guide, ...] = ()
        self.viewport().setMouseTracking(True)

    def show_boxes(self, boxes: dict[str, Box] | None, marks: dict[str, Box]) -> None:
        """Show where each text stands, or nothing of it. marks: what a dragged one holds on to."""
        self.boxes, self._marks = boxes, marks
        self.viewport().update()

    def choose(
        self,
        name: str,
        place: tuple[float, float],
        *,
        in_middle: bool,
        frame: Box | None = None,
        sized: str = "",
    ) -> None:
        """Mark a text. place: what is written beside it, mm; in_middle: of the page, across.

        frame: where its handles stand, None for no handles; sized: its size, in words.
        """
        if name != self.chosen:
            self._sizes = False
        self.chosen, self._middle, self._place, self._frame = name, in_middle, place, frame
        self._told, self._sized = f"x {words_of(place[0])}   y {words_of(place[1])}", sized
        self.viewport().update()

    def told(self) -> str:
        """What is written beside the chosen text: its place, or its size while that changes."""
        return self._sized if self._sizes and self._sized else self._told

    def kept_in_view(self) -> QPointF:
        """The chosen text, where one is seen."""
        box = (self.boxes or {}).get(self.chosen)
        middle = None if box is None or self._wheel is not None else self._rect(box).center()
        seen = middle is not None and self.viewport().rect().contains(middle.toPoint())
        return middle if seen and middle is not None else super().kept_in_view()

    # ------------------------------------------------------------ keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.boxes is None:
            super().keyPressEvent(event)
        elif key in ARROWS:
            large = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            step = LARGE_STEP if large else STEP
            right, down = ARROWS[key]
            self._sizes = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self._sizes:
                self.stepped.emit(right * step, -down * step)
            else:
                self.moved.emit(right * step, down * step, False)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and self.boxes:
            names = sorted(self.boxes, key=lambda name: self.boxes[name][1])  # type: ignore[index]
            at = names.index(self.chosen) if self.chosen in names else -1
            at += 1 if key == Qt.Key.Key_PageDown else -1
            self.picked.emit(names[max(0, min(at, len(names) - 1))])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle, name = self._handle_at(event.position()), self._at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or not (handle or name):
            super().mousePressEvent(event)
            return
        if handle is None:
            self.picked.emit(name)
        self._handle, self._sizes, self._grip = handle, bool(handle), event.position()
        self._strays = False, False
        box = self._frame if handle else self._marks.get(self.chosen)
        self._from = (box, self._place) if box is not None else None
        self.held.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or self._from is None:
            self._show_cursor(event.position())
            super().mouseMoveEvent(event)
            return
        gone = (event.position() - self._grip) / self.pixels_per_mm()
        is_free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self.guides = ()
        if self._handle is not None:
            self._pull(self._handle, gone, self._from[0], is_free)
        else:
            self._drag(gone, *self._from, is_free)
        self.viewport().update()

    def _pull(self, handle: Handle, gone: QPointF, frame: Box, is_free: bool) -> None:
        """Bring the held handle to where the hand is, or to what is near."""
        wanted = [round(way / STEP) * STEP for way in (gone.x(), gone.y())]
        axis = 0 if handle[0] else 1
        if not is_free and (handle[0] or self.chosen in DRAWN):  # letters have steps of their own
            edges = (frame[axis], frame[axis + 2])
            at = edges[handle[axis] > 0] + wanted[axis]
            near = theme.px(REACH) / self.pixels_per_mm()
            more, guide = edge(
                at, frame, self._others(), self._size, near, upright=axis == 0, grid=self.grid
            )
            wanted[axis] += more
            self.guides = (guide,) if guide is not None else ()
        self.pulled.emit(handle, *wanted)

    def _drag(self, gone: QPointF, box: Box, place: tuple[float, float], is_free: bool) -> None:
        """Bring the held text to where the hand is, or to what is near.

        A hand that goes across only does not move it down, nor the other way round.
        """
        tremor = 0.0 if is_free else theme.px(TREMOR) / self.pixels_per_mm()
        self._strays = (
            self._strays[0] or abs(gone.x()) > tremor,
            (self._strays[1] or abs(gone.y()) > tremor),
        )
        wanted = [  # on the paper, in steps, as far as the hand has gone since it took hold
            round(min(max(at + far, 0.0), end) / STEP) * STEP if goes else at
            for at, far, end, goes in zip(
                place, (gone.x(), gone.y()), self._size, self._strays, strict=True
            )
        ]
        right, down = wanted[0] - place[0], wanted[1] - place[1]
        here = (box[0] + right, box[1] + down, box[2] + right, box[3] + down)
        if not is_free:
            reach = theme.px(REACH) / self.pixels_per_mm()
            anchor = (wanted[0], wanted[1])
            others = [one for name, one in self._marks.items() if name != self.chosen]
            held = rest(here, others, self._size, reach, anchor, grid=self.grid)
            wanted[0] += held.right * self._strays[0]
            wanted[1] += held.down * self._strays[1]
            self.guides = tuple(one for one in held.guides if self._strays[0 if one.upright else 1])
        right, down = wanted[0] - self._place[0], wanted[1] - self._place[1]
        if right or down:
            self.moved.emit(right, down, True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip, self._from, self._handle, self.guides = None, None, None, ()
        self.viewport().update()
        super().mouseReleaseEvent(event)

    def _others(self) -> list[Box]:
        return [one for name, one in (self.boxes or {}).items() if name != self.chosen]

    def _show_cursor(self, point: QPointF) -> None:
        """Say by the pointer what a hand would do here."""
        handle = self._handle_at(point)
        shape = Qt.CursorShape.ArrowCursor
        if handle is not None:
            x, y = handle
            shape = CURSORS[(x, y) if (x, y) in CURSORS else (-x, -y)]
        elif self._at(point):
            shape = Qt.CursorShape.SizeAllCursor
        self.viewport().setCursor(shape)

    def handles(self) -> dict[Handle, QPointF]:
        """The handles of the chosen text's frame, each with its middle in the viewport."""
        if self._frame is None or self.chosen not in (self.boxes or {}):
            return {}
        rect = self._frame_rect(self._frame)
        xs = {-1: rect.left(), 0: rect.center().x(), 1: rect.right()}
        ys = {-1: rect.top(), 0: rect.center().y(), 1: rect.bottom()}
        is_low = rect.height() < theme.px(ROOMY)
        shown = LOW if is_low else HANDLES
        return {(x, y): QPointF(xs[x], ys[y]) for x, y in shown}

    def _handle_at(self, point: QPointF) -> Handle | None:
        """The handle under a hand; on a low frame they leave room between them to drag it."""
        found = self.handles()
        hold = float(theme.px(HOLD))
        if self._frame is not None:
            hold = min(hold, max(3.0, self._frame_rect(self._frame).height() / 3))

        def far(one: Handle) -> float:
            gone = found[one] - point
            return max(abs(gone.x()), abs(gone.y()))

        nearest = min(found, key=far, default=None)
        return nearest if nearest is not None and far(nearest) <= hold else None

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

    def _frame_rect(self, frame: Box) -> QRectF:
        """As wide as the text may be, to the dot; with room above and below the letters."""
        beside = ROOM * self.pixels_per_mm()
        return self._rect(frame).adjusted(beside, 0, -beside, 0)

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
        page, frame = self.page_rect(), self._frame
        rect = self._frame_rect(frame) if frame else self._rect(self.boxes[self.chosen])
        self._paint_guides(painter, page)
        if self._middle and not self.guides:
            painter.setPen(QPen(ink, 1, Qt.PenStyle.DashLine))
            x = page.center().x()
            painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
        painter.setPen(QPen(ink, theme.px(2)))
        painter.drawRect(rect)
        side = theme.px(HANDLE)
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.GlobalColor.white)
        for at in self.handles().values():
            painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side))
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

    def _paint_place(self, painter: QPainter, rect: QRectF, page: QRectF) -> None:
        font, told = theme.font("caption", weight=500), self.told()
        wide = QFontMetrics(font).horizontalAdvance(told) + theme.px(14)
        high = theme.px(22)
        gap, top = theme.px(8), rect.center().y() - high / 2
        left = rect.right() + gap
        if left + wide > self.viewport().width():
            left = rect.left() - wide - gap
        if left < max(page.left(), theme.px(RULER)):  # no room beside it
            left, top = rect.right() - wide, rect.bottom() + gap
        label = QRectF(left, top, wide, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.scheme_colour("indigo", dark=False))
        painter.drawRoundedRect(label, 3, 3)
        painter.setFont(font)
        painter.setPen(Qt.GlobalColor.white)
        painter.drawText(label, int(Qt.AlignmentFlag.AlignCenter), told)
