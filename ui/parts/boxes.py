"""Boxes that hold other parts: rows, columns, panels, lines, a page that scrolls down."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import theme

# A part, (part, stretch), a part with its alignment, a distance in px, or None for free room.
Item = QWidget | QLayout | tuple[QWidget, int] | tuple[QWidget, Qt.AlignmentFlag] | int | None
Margins = tuple[int, int, int, int]  # left, top, right, bottom, px at 100 %
NO_LIMIT = 16_777_215  # Qt's own largest width
NO_MARGINS: Margins = (0, 0, 0, 0)
RING_MARGINS: Margins = (3, 3, 7, 3)  # inside a Scrolled: room for the focus ring, off the bar
PANEL_MARGINS: Margins = (16, 12, 16, 14)


class Box(QWidget):
    """Parts in one direction. Distances are px at 100 % and follow the text scale."""

    def __init__(
        self,
        direction: QBoxLayout.Direction,
        *items: Item,
        gap: int = 8,
        margins: Margins = NO_MARGINS,
    ) -> None:
        super().__init__()
        self._gap, self._margins = gap, margins
        self._spaces: list[tuple[int, int]] = []  # place in the layout, px at 100 %
        self.lines = QBoxLayout(direction, self)
        for item in items:
            self.add(item)
        self.restyle()

    def add(self, item: Item) -> None:
        """Put one more item at the end."""
        if item is None:
            self.lines.addStretch(1)
        elif isinstance(item, QWidget):
            self.lines.addWidget(item)
        elif isinstance(item, QLayout):
            self.lines.addLayout(item)
        elif isinstance(item, tuple):
            widget, how = item
            if isinstance(how, Qt.AlignmentFlag):
                self.lines.addWidget(widget, 0, how)
            else:
                self.lines.addWidget(widget, how)
        else:
            self._spaces.append((self.lines.count(), item))
            self.lines.addSpacing(theme.px(item))
        added = item[0] if isinstance(item, tuple) else item
        if isinstance(added, QWidget) and self.isVisible():
            told = added.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
            if not told:  # else it would count as hidden until the next turn of the event loop
                added.show()

    def clear(self) -> None:
        """Take everything out and delete it."""
        self._spaces = []
        while self.lines.count():
            entry = self.lines.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def restyle(self) -> None:
        self.lines.setSpacing(theme.px(self._gap))
        left, top, right, bottom = self._margins
        self.lines.setContentsMargins(
            theme.px(left), theme.px(top), theme.px(right), theme.px(bottom)
        )
        for place, length in self._spaces:
            spacer = self.lines.itemAt(place)
            item = spacer.spacerItem() if spacer is not None else None
            if item is None:
                continue
            across = self.lines.direction() in (
                QBoxLayout.Direction.LeftToRight,
                QBoxLayout.Direction.RightToLeft,
            )
            wide, high = (theme.px(length), 0) if across else (0, theme.px(length))
            item.changeSize(wide, high, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
        self.lines.invalidate()


class Row(Box):
    """Items from left to right."""

    def __init__(self, *items: Item, gap: int = 8, margins: Margins = NO_MARGINS) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight, *items, gap=gap, margins=margins)


class Column(Box):
    """Items from top to bottom."""

    def __init__(self, *items: Item, gap: int = 4, margins: Margins = NO_MARGINS) -> None:
        super().__init__(QBoxLayout.Direction.TopToBottom, *items, gap=gap, margins=margins)


def set_side(both: Box, side: QWidget, wide: int, *, under: bool) -> None:
    """Let a side part of `both` stand at the right with a width of its own, or under the rest.

    wide: px at 100 %.
    """
    ways = QBoxLayout.Direction
    both.lines.setDirection(ways.TopToBottom if under else ways.LeftToRight)
    side.setMinimumWidth(0 if under else theme.px(wide))
    side.setMaximumWidth(NO_LIMIT if under else theme.px(wide))


class Panel(Column):
    """Items from top to bottom on a ground with a hairline and round corners.

    ground, edge: colour tokens.
    """

    def __init__(
        self,
        *items: Item,
        gap: int = 8,
        margins: Margins = PANEL_MARGINS,
        ground: str = "surface",
        edge: str = "line",
    ) -> None:
        self._ground, self._edge = ground, edge
        super().__init__(*items, gap=gap, margins=margins)

    def set_ground(self, ground: str, edge: str) -> None:
        """Change ground and hairline."""
        self._ground, self._edge = ground, edge
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(self._edge), 1))
        painter.setBrush(theme.colour(self._ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)


def fill(widget: QWidget, content: QWidget) -> None:
    """Let `content` take the whole of a widget that is no Box, such as a dialog."""
    lines = QVBoxLayout(widget)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(0)
    lines.addWidget(content)


def in_order(before: QWidget, after: QWidget) -> QWidget:
    """Let Tab go from the last field of one part to the first of the next; returns the next."""
    inside, first = _stops(before), _stops(after)
    if inside and first:
        QWidget.setTabOrder(inside[-1], first[0])
        for one, two in pairwise(first):
            QWidget.setTabOrder(one, two)
    return after


def _stops(part: QWidget) -> list[QWidget]:
    """What takes the focus inside a part; lists that pop up are windows of their own."""
    tab, mine = Qt.FocusPolicy.TabFocus, part.window()
    inside = (part, *part.findChildren(QWidget))
    return [child for child in inside if child.focusPolicy() & tab and child.window() is mine]


def fit_height(window: QWidget) -> None:
    """Make a dialog as high as its wrapped words need at its width, and no higher."""
    lines = window.layout()
    if lines is not None and lines.hasHeightForWidth():
        lines.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        high = lines.heightForWidth(window.width())
        window.setMinimumHeight(high)
        window.resize(window.width(), high)


class Line(QWidget):
    """A hairline across (or down) between two things."""

    def __init__(self, colour: str = "line_soft", *, down: bool = False) -> None:
        super().__init__()
        self._colour = colour
        if down:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour(self._colour))


class Scrolled(QScrollArea):
    """A page that scrolls downwards only; nothing on it is ever cut off.

    Its content gets the whole width. Parts keep 3 px to its edges for the focus ring.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        viewport = QWidget()  # known to Python: for Qt's own every class of Qt is made first, 20 ms
        viewport.setObjectName("qt_scrollarea_viewport")  # by which style sheets pass it over
        self.setViewport(viewport)
        content.setProperty("ground", "none")
        content.setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the wrapped words need at this width, where Qt asks for the narrowest's."""
        content = self.widget()
        if content is not None and content.hasHeightForWidth():
            content.setMinimumHeight(max(1, content.heightForWidth(self.viewport().width())))
