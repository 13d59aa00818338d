"""How Qt's own widgets are drawn: ticks, dots and the ring around the focus.

Shapes that a style sheet can draw are in ui/sheet.py; what it cannot draw at every scale without
picture files (ticks, dots, arrows) is painted here. The ring lies outside its control, so it is
drawn by one transparent widget that follows the focus and not by the control itself.
"""

import weakref

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from ui import theme

RING = 3  # px outside the control: 1 clear, 2 drawn


class LedgerStyle(QProxyStyle):
    """Fusion with our ticks, dots and arrows; the dotted focus frame is the ring's work."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        kinds = QStyle.PrimitiveElement
        if element == kinds.PE_FrameFocusRect:
            return
        if element in (kinds.PE_IndicatorCheckBox, kinds.PE_IndicatorRadioButton):
            draw_mark(
                painter,
                QRectF(option.rect),
                option.state,
                round_=element == kinds.PE_IndicatorRadioButton,
            )
            return
        super().drawPrimitive(element, option, painter, widget)


def draw_mark(painter: QPainter, box: QRectF, state: QStyle.StateFlag, *, round_: bool) -> None:
    """A check box or a radio button: indigo when on, crisp at every scale."""
    on = bool(state & (QStyle.StateFlag.State_On | QStyle.StateFlag.State_NoChange))
    enabled = bool(state & QStyle.StateFlag.State_Enabled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(box.width(), box.height()) - 1
    square = QRectF(0, 0, side, side)
    square.moveCenter(box.center())
    edge = theme.colour(("indigo" if on else "control_line") if enabled else "text_disabled")
    ground = theme.colour("surface" if enabled else "surface_alt")
    painter.setPen(QPen(edge, 1))
    painter.setBrush(edge if on else ground)
    if round_:
        painter.drawEllipse(square)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawEllipse(square.center(), side * 0.22, side * 0.22)
    else:
        painter.drawRoundedRect(square, 3, 3)
        painter.setPen(QPen(ground, max(1.6, side * 0.11), c=Qt.PenCapStyle.RoundCap))
        x, y = square.x(), square.y()
        if state & QStyle.StateFlag.State_NoChange:
            painter.drawLine(
                QPointF(x + side * 0.25, y + side / 2), QPointF(x + side * 0.75, y + side / 2)
            )
        elif on:
            painter.drawPolyline(
                QPolygonF(
                    [
                        QPointF(x + side * 0.22, y + side * 0.53),
                        QPointF(x + side * 0.42, y + side * 0.72),
                        QPointF(x + side * 0.79, y + side * 0.30),
                    ]
                )
            )
    painter.restore()


class FocusRing(QWidget):
    """Two indigo pixels, one clear of the control that has the focus; one for each window.

    It lies on the nearest scrolled page or on the window, so a panel's edge never cuts it, and
    takes neither clicks nor keys.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("focusRing")
        self._target: weakref.ref[QWidget] | None = None
        self._watched: list[weakref.ref[QWidget]] = []
        self.hide()

    def follow(self, target: QWidget | None) -> None:
        """Stand around `target`; None and widgets that show the focus themselves need no ring."""
        for known in self._watched:
            widget = known()
            if widget is not None:
                widget.removeEventFilter(self)
        self._watched, self._target = [], None
        if target is None or not wants_ring(target):
            self.hide()
            return
        self._target = weakref.ref(target)
        host = ring_host(target)
        self.setParent(host)
        above: QWidget | None = target
        while above is not None and above is not host:
            above.installEventFilter(self)
            self._watched.append(weakref.ref(above))
            above = above.parentWidget()
        self._place()

    def _place(self) -> None:
        target = self._target() if self._target is not None else None
        host = self.parentWidget()
        if target is None or host is None or not target.isVisible():
            self.hide()
            return
        at = QRect(target.mapTo(host, target.rect().topLeft()), target.size())
        self.setGeometry(at.adjusted(-RING, -RING, RING, RING))
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._place()
        return False

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_ring(painter, QRectF(self.rect()).adjusted(RING, RING, -RING, -RING))


def draw_ring(painter: QPainter, around: QRectF) -> None:
    """Paint the ring 1 px clear of a box."""
    painter.setPen(QPen(theme.colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(around.adjusted(-2, -2, 2, 2), 6, 6)


def wants_ring(widget: QWidget) -> bool:
    """Tables mark the current row and menus the current line; everything else gets the ring."""
    plain = not any(widget.inherits(kind) for kind in ("QAbstractItemView", "QMenu", "QMenuBar"))
    return plain and not widget.isWindow() and not widget.property("ownFocus")


def ring_host(widget: QWidget) -> QWidget:
    """Where the ring lies: the scrolled page around the widget, or its window."""
    above = widget.parentWidget()
    while above is not None and not above.isWindow():
        outer = above.parentWidget()
        if isinstance(outer, QWidget) and isinstance(outer.parentWidget(), QAbstractScrollArea):
            return above
        above = outer
    return widget.window()


class _FocusWatch(QObject):
    """Moves the ring of each window with the focus."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: weakref.ref[FocusRing] | None = None
        application.focusChanged.connect(self._moved)

    def _moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        ring = self._ring() if self._ring is not None else None
        if now is None:
            if ring is not None and isValid(ring):
                ring.follow(None)
            return
        if ring is None or not isValid(ring):
            ring = FocusRing()
            self._kept = ring  # a parentless widget lives by this reference alone
            self._ring = weakref.ref(ring)
        ring.follow(now)


def watch_focus(application: QApplication) -> None:
    """Show the ring from now on."""
    _FocusWatch(application)
