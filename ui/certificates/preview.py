"""A page of paper on the screen, true to size, between two rulers in millimetres."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy

from app.progress import Report
from ui import theme
from ui.jobs import Jobs
from ui.printing import render_page

MM_PER_INCH = 25.4
SCREEN_DPI = 96  # of a page shown at 100 %
RULER = 24  # px at 100 % text
MARGIN = 14  # px around the page
ZOOMS = (0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
SHARPEN_AFTER = 60  # ms without another change of size until the page is drawn anew
PALE = 0.35  # how much of a ready-made blank shows through

ZOOM_KEYS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0)  # with Ctrl
Draw = Callable[[], tuple[bytes, bytes]]  # the PDF, and the blank behind it or b""


class PaperView(QAbstractScrollArea):
    """Shows one page of a PDF: the very bytes that are printed or saved, drawn on other threads.

    `show_page` gives it what draws them. `data`: the bytes on show, b"" until they are there.
    `image`: the page as it was drawn, without the blank behind it. least: px at 100 % that it is
    high at least; what is larger around it scrolls.
    """

    zoomed = Signal(float, bool)  # the scale, 1.0 is true to size; whether it fits the frame
    turned = Signal(int)  # ← → where nothing is left to scroll across: pages on or back
    drawn = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, name: str, least: int = 220) -> None:
        super().__init__()
        self._jobs, self._key = jobs, f"paper {id(self)}"
        self._least = least
        self.data, self.blank = b"", b""
        self.image: QImage | None = None
        self._behind: QImage | None = None
        self._behind_of: tuple[bytes, float] = (b"", 0.0)  # the blank and the fineness it shows
        self._draw: Draw | None = None
        self._number = 0
        self._size = (297.0, 210.0)  # mm
        self._zoom, self._fits, self._reads, self.grid = 0.5, True, False, False
        self._wheel: QPointF | None = None  # where the mouse is while its wheel zooms
        self._sharp = QTimer(self, singleShot=True, interval=SHARPEN_AFTER)
        self._sharp.timeout.connect(self._render)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self.viewport().update())
        self.restyle()

    # ------------------------------------------------------------ what is shown

    def show_page(self, draw: Draw, number: int, size: tuple[float, float], spoken: str) -> None:
        """Show another page. number: from 0; size: mm; spoken: what it is, for who cannot see it.

        The page on show stays until the new one is drawn.
        """
        if number != self._number:
            self.verticalScrollBar().setValue(0)
        self._draw, self._number = draw, number
        if size != self._size:
            self._size = size
            self._fit()
        self.setAccessibleDescription(spoken)
        self.data, self.blank = b"", b""
        self._render()

    def clear(self) -> None:
        """Show an empty ground."""
        self._draw, self.data, self.image, self._behind = None, b"", None, None
        self._behind_of = (b"", 0.0)
        self.viewport().update()

    def _render(self) -> None:
        draw = self._draw
        if draw is None:
            return
        known = (self.data, self.blank)
        number, dpi = self._number, SCREEN_DPI * self._zoom * self.devicePixelRatioF()
        pale, pale_of = self._behind, self._behind_of

        def work(_report: Report) -> tuple[bytes, QImage, QImage | None, tuple[bytes, float]]:
            data, blank = known if known[0] else draw()
            behind = pale  # while texts are moved over it, the blank stays as it is
            if (blank, dpi) != pale_of:
                behind = render_page(blank, 0, dpi) if blank else None
            return data, render_page(data, number, dpi), behind, (blank, dpi)

        self._jobs.start(work, done=self._shown, failed=self._not_shown, key=self._key)

    def _shown(self, found: tuple[bytes, QImage, QImage | None, tuple[bytes, float]]) -> None:
        self.data, self.image, self._behind, self._behind_of = found
        self.blank = self._behind_of[0]
        self.viewport().update()
        self.drawn.emit()

    def _not_shown(self, error: Exception) -> None:
        self.clear()
        self.failed.emit(error)

    def pixels_per_mm(self) -> float:
        """Logical pixels on the screen for a millimetre of paper."""
        return SCREEN_DPI * self._zoom / MM_PER_INCH

    # ------------------------------------------------------------ zoom

    def zoom(self) -> float:
        """The scale on show, 1.0 is true to size."""
        return self._zoom

    def fit(self) -> None:
        """Let the whole page stand in the frame, and stay so."""
        self._fits, self._reads = True, False
        self._fit()

    def read(self) -> None:
        """Let the page be as wide as the frame, but no larger than paper and letters are."""
        self._fits, self._reads = False, True
        self._fit()

    def step(self, up: bool) -> None:
        """The next larger or smaller scale."""
        if up:
            self.set_zoom(next((z for z in ZOOMS if z > self._zoom + 0.005), ZOOMS[-1]))
        else:
            smaller = [z for z in ZOOMS if z < self._zoom - 0.005]
            self.set_zoom(smaller[-1] if smaller else ZOOMS[0])

    def set_zoom(self, zoom: float) -> None:
        """A scale of its own, which stays when the window changes."""
        self._fits = self._reads = False
        at = self.kept_in_view()
        on_paper = (at - self.page_rect().topLeft()) / self.pixels_per_mm()
        self._apply(zoom)
        gone = self.page_rect().topLeft() + on_paper * self.pixels_per_mm() - at
        for bar, far in (
            (self.horizontalScrollBar(), gone.x()),
            (self.verticalScrollBar(), gone.y()),
        ):
            bar.setValue(bar.value() + round(far))

    def set_grid(self, shown: bool) -> None:
        """Lay lines every 10 mm over the page; they are never part of it."""
        self.grid = shown
        self.viewport().update()

    def _fit(self) -> None:
        if not (self._fits or self._reads):
            return
        room, ruler = self.maximumViewportSize(), theme.px(RULER)
        wide = room.width() - ruler - 2 * MARGIN
        if self._reads:
            wide -= self.verticalScrollBar().sizeHint().width()
            true = wide * MM_PER_INCH / SCREEN_DPI / self._size[0]
            self._apply(max(0.05, min(true, theme.scale() / 100)))
            return
        high = room.height() - ruler - 2 * MARGIN
        per_mm = min(wide / self._size[0], high / self._size[1])
        self._apply(max(0.05, per_mm * MM_PER_INCH / SCREEN_DPI))

    def kept_in_view(self) -> QPointF:
        """The point of the viewport that stays where it is while the scale changes."""
        return self._wheel or QRectF(self.viewport().rect()).center()

    def _apply(self, zoom: float) -> None:
        self._zoom = zoom
        self._set_bars()
        self.viewport().update()
        self._sharp.start()
        self.zoomed.emit(self._zoom, self._fits)

    def _set_bars(self) -> None:
        ruler, per_mm = theme.px(RULER), self.pixels_per_mm()
        room = self.viewport().size()
        whole = QSize(
            round(self._size[0] * per_mm) + 2 * MARGIN, round(self._size[1] * per_mm) + 2 * MARGIN
        )
        for bar, has, needs in (
            (self.horizontalScrollBar(), room.width() - ruler, whole.width()),
            (self.verticalScrollBar(), room.height() - ruler, whole.height()),
        ):
            bar.setRange(0, 0 if self._fits else max(0, needs - has))
            bar.setPageStep(max(1, has))
            bar.setSingleStep(theme.px(24))

    def page_rect(self) -> QRectF:
        """Where the page lies in the viewport, in logical pixels."""
        ruler, per_mm = theme.px(RULER), self.pixels_per_mm()
        wide, high = self._size[0] * per_mm, self._size[1] * per_mm
        room = self.viewport().size()
        left = max(MARGIN, (room.width() - ruler - wide) / 2) - self.horizontalScrollBar().value()
        top = max(MARGIN, (room.height() - ruler - high) / 2) - self.verticalScrollBar().value()
        return QRectF(round(ruler + left), round(ruler + top), wide, high)

    # ------------------------------------------------------------ Qt's calls

    def restyle(self) -> None:
        self.setMinimumHeight(theme.px(self._least))
        self._fit()
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_bars()
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Ctrl and + - 0 are this page's while it has the focus, not the size of all text."""
        if event.type() == QEvent.Type.ShortcutOverride and _zooms(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if across and not self.horizontalScrollBar().maximum():
            self.turned.emit(1 if event.key() == Qt.Key.Key_Right else -1)
        elif not _zooms(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            self.step(event.key() != Qt.Key.Key_Minus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheel = event.position()
            self.step(event.angleDelta().y() > 0)
            self._wheel = None
            event.accept()
        elif self._fits:
            event.ignore()  # the page around it scrolls
        else:
            super().wheelEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(self.viewport().rect(), theme.colour("rail"))
        page = self.page_rect()
        if self._draw is not None:
            painter.fillRect(page.translated(3, 3), theme.colour("shadow"))
            painter.fillRect(page, QColor("white"))  # paper stays white in both schemes
            self._paint_page(painter, page)
        self._paint_rulers(painter, page)

    def _paint_page(self, painter: QPainter, page: QRectF) -> None:
        if self._behind is not None:
            painter.setOpacity(PALE)
            pale = self._behind
            painter.drawImage(_to_the_dot(page, pale, self.devicePixelRatioF()), pale)
            painter.setOpacity(1)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        if self.image is not None:
            painter.drawImage(_to_the_dot(page, self.image, self.devicePixelRatioF()), self.image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        if self.grid:
            ink = theme.scheme_colour("indigo", dark=False)
            ink.setAlphaF(0.28)
            painter.setPen(QPen(ink, 0))
            for across in range(10, int(self._size[0]) + 1, 10):
                x = page.left() + across * self.pixels_per_mm()
                painter.drawLine(QPointF(x, page.top()), QPointF(x, page.bottom()))
            for down in range(10, int(self._size[1]) + 1, 10):
                y = page.top() + down * self.pixels_per_mm()
                painter.drawLine(QPointF(page.left(), y), QPointF(page.right(), y))

    def _paint_rulers(self, painter: QPainter, page: QRectF) -> None:
        ruler, room = theme.px(RULER), self.viewport().rect()
        surface, line = theme.colour("surface"), theme.colour("line")
        painter.fillRect(0, 0, room.width(), ruler, surface)
        painter.fillRect(0, 0, ruler, room.height(), surface)
        painter.fillRect(0, ruler, room.width(), 1, line)
        painter.fillRect(ruler, 0, 1, room.height(), line)
        painter.setFont(theme.font("caption"))
        painter.setPen(QPen(theme.colour("text_2"), 1))
        step = 1 if self.pixels_per_mm() > 6 else 5 if self.pixels_per_mm() > 0.9 else 10
        for mm in range(0, int(self._size[0]) + 1, step):
            x = page.left() + mm * self.pixels_per_mm()
            if x > ruler:
                high = self._tick(mm)
                painter.drawLine(QPointF(x, ruler - high), QPointF(x, ruler))
        for mm in range(0, int(self._size[1]) + 1, step):
            y = page.top() + mm * self.pixels_per_mm()
            if y > ruler:
                high = self._tick(mm)
                painter.drawLine(QPointF(ruler - high, y), QPointF(ruler, y))
        self._paint_numbers(painter, page, ruler)
        painter.fillRect(0, 0, ruler, ruler, surface)

    @staticmethod
    def _tick(mm: int) -> int:
        return theme.px(8 if mm % 50 == 0 else 5 if mm % 10 == 0 else 3)

    def _paint_numbers(self, painter: QPainter, page: QRectF, ruler: int) -> None:
        every = 50 if self.pixels_per_mm() * 50 > theme.px(44) else 100
        height = ruler - theme.px(8)
        flags = int(Qt.AlignmentFlag.AlignCenter)
        wide = theme.px(40)
        for mm in range(every, int(self._size[0]), every):
            x = round(page.left() + mm * self.pixels_per_mm())
            painter.drawText(QRect(x - wide // 2, 0, wide, height), flags, str(mm))
        for mm in range(every, int(self._size[1]), every):
            y = round(page.top() + mm * self.pixels_per_mm())
            painter.save()
            painter.translate(0, y)
            painter.rotate(-90)
            painter.drawText(QRect(-wide // 2, 0, wide, height), flags, str(mm))
            painter.restore()


def _to_the_dot(page: QRectF, image: QImage, ratio: float) -> QRectF:
    """Where a picture of the page is drawn: dot for dot once it has the page's size, so that its
    letters stay sharp; grown or shrunk until then."""
    wide, high = image.width() / ratio, image.height() / ratio
    if abs(wide - page.width()) > 1.5 or abs(high - page.height()) > 1.5:
        return page
    return QRectF(page.left(), page.top(), wide, high)


def _zooms(event: QEvent) -> bool:
    """Whether a key is one of those that zoom, with Ctrl."""
    if not isinstance(event, QKeyEvent):
        return False
    modifiers = event.modifiers() & ~(
        Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
    )
    return modifiers == Qt.KeyboardModifier.ControlModifier and event.key() in ZOOM_KEYS
