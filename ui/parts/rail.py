"""The rail at the left: the places of the program, with what waits in each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QWidget

from ui import icons, theme
from ui.parts.boxes import Column, Line
from ui.parts.text import ElidedText

NO_KEY = 99
VMIDDLE = int(Qt.AlignmentFlag.AlignVCenter)
GAP, ABOVE, BELOW = 1, 2, 8  # px at 100 % between the items and around them
FOLDED = 30  # px at 100 %: icons alone stand closer, as at large text there is least room


def _high(*, folded: bool) -> int:
    return theme.px(FOLDED) if folded else theme.size("rail_item")


@dataclass(frozen=True)
class Place:
    """One item. group: items of one group stand together; the last group at the bottom.

    number: of its shortcut, Ctrl with it; 0 takes the next one in the rail's order, NO_KEY none.
    """

    id: str
    text: str
    icon: str
    group: int = 0
    number: int = 0


class RailItem(QAbstractButton):
    """An item of the rail: gold where one is, a number for what is to do."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place, self.count, self.folded = place, 0, False
        self._hover = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_count(0)

    def set_count(self, count: int) -> None:
        """Show how much is to do; 0 shows nothing."""
        self.count = count
        words = self.tr("{0}, {1} việc cần làm").format(self.place.text, count)
        self.setAccessibleName(words if count else self.place.text)
        self.setToolTip(self.accessibleName() if self.folded else "")
        self.update()

    def restyle(self) -> None:
        self.setToolTip(self.accessibleName() if self.folded else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(36 if self.folded else 184), _high(folded=self.folded))

    def enterEvent(self, event: object) -> None:
        self._hover = True
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._hover = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        here = self.isChecked()
        if here or self._hover:
            painter.setBrush(theme.colour("gold_tint" if here else "hover"))
            painter.drawRoundedRect(box, 4, 4)
        if here:
            bar = QRectF(box.x(), box.y() + theme.px(6), 3, box.height() - theme.px(12))
            painter.setBrush(theme.colour("red_mark"))
            painter.drawRoundedRect(bar, 1, 1)
        side = theme.px(18)
        x = (self.width() - side) / 2 if self.folded else theme.px(12)
        at = QRectF(x, (self.height() - side) / 2, side, side)
        icons.draw(painter, self.place.icon, "text" if here else "text_2", at)
        if not self.folded:
            self._words(painter, at.right() + theme.px(9), here=here)
        elif self.count:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("indigo"))
            dot = float(theme.px(7))
            painter.drawEllipse(QRectF(at.right() - dot / 2, at.y() - dot / 3, dot, dot))

    def _words(self, painter: QPainter, left: float, *, here: bool) -> None:
        small = theme.font("label")
        number = str(self.count) if self.count else ""
        taken = QFontMetrics(small).horizontalAdvance(number) + theme.px(9)
        font = theme.font("strong" if here else "label")
        painter.setFont(font)
        painter.setPen(theme.colour("text" if here else "text_2"))
        room = self.width() - left - (taken + theme.px(4) if number else theme.px(2))
        shown = QFontMetrics(font).elidedText(
            self.place.text, Qt.TextElideMode.ElideRight, round(room)
        )
        painter.drawText(QRectF(left, 0, room + 2, self.height()), VMIDDLE, shown)
        if number:
            painter.setFont(small)
            box = QRectF(self.width() - taken, 0, taken - theme.px(8), self.height())
            painter.drawText(box, VMIDDLE | int(Qt.AlignmentFlag.AlignRight), number)


class Rail(QWidget):
    """Places below each other; one tab stop, arrows inside. Items without room go into …"""

    chosen = Signal(str)

    def __init__(self, office: str, above: str, places: Sequence[Place]) -> None:
        super().__init__()
        self.folded = False
        self.office = ElidedText(office, "strong")
        self.above = ElidedText(above, "caption", "text_3")
        self._names = Column(self.office, self.above, gap=0, margins=(11, 10, 4, 6))
        self.items = [RailItem(place) for place in places]
        self.more = RailItem(Place("more", self.tr("Chỗ khác"), "ellipsis"))
        self.more.setCheckable(False)
        self.more.clicked.connect(lambda _checked=False: self._open_more())
        self._lines: list[Line] = []
        last = max(place.group for place in places)
        column: list[QWidget | int | None] = [self._names]
        before = places[0].group
        for item in self.items:
            if item.place.group != before:
                if item.place.group == last:
                    column.append(None)
                else:
                    line = Line("line")
                    self._lines.append(line)
                    column += [5, line, 5]
                before = item.place.group
            column.append(item)
            item.clicked.connect(lambda _checked=False, id=item.place.id: self.chosen.emit(id))
        column.append(self.more)
        self._column = Column(*column, gap=GAP, margins=(8, ABOVE, 9, BELOW))
        self._column.setParent(self)
        self.setAccessibleName(self.tr("Các phần của chương trình"))
        self.restyle()

    def set_here(self, id: str) -> None:
        """Mark the place one is at."""
        for item in self.items:
            item.setChecked(item.place.id == id)
        self._fit()

    def set_count(self, id: str, count: int) -> None:
        """How much is to do there."""
        for item in self.items:
            if item.place.id == id:
                item.set_count(count)

    def fold(self, folded: bool) -> None:
        """Show icons only, or words again."""
        self.folded = folded
        for item in (*self.items, self.more):
            item.folded = folded
        self._names.setVisible(not folded)
        self.restyle()

    def restyle(self) -> None:
        self.setFixedWidth(theme.size("rail_collapsed" if self.folded else "rail"))
        for item in (*self.items, self.more):
            item.restyle()
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Hide from the end what has no room; the item one is at stays."""
        self._column.setGeometry(self.rect())
        for item in self.items:
            item.show()
        for line in self._lines:
            line.setVisible(not self.folded)
        high = _high(folded=self.folded) + theme.px(GAP)
        top = 0 if self.folded else self._names.sizeHint().height()
        lines = 0 if self.folded else len(self._lines) * theme.px(14)
        edges = theme.px(ABOVE + BELOW)
        room = (self.height() - edges - top - lines) // high if self.height() > 50 else 99
        crowded = room < len(self.items)
        if crowded:
            keep = max(1, room - 1)
            here = [item for item in self.items[keep:] if item.isChecked()]
            shown = [*self.items[: keep - len(here)], *here]
            for item in self.items:
                item.setVisible(item in shown)
        self.more.setVisible(crowded)
        self._one_tab_stop()

    def _one_tab_stop(self) -> None:
        shown = [item for item in self.items if not item.isHidden()]
        here = next((item for item in shown if item.isChecked()), shown[0] if shown else None)
        for item in self.items:
            policy = Qt.FocusPolicy.StrongFocus if item is here else Qt.FocusPolicy.ClickFocus
            item.setFocusPolicy(policy)

    def focus(self) -> None:
        """F6: to the item one is at."""
        here = next((item for item in self.items if item.isChecked()), self.items[0])
        target = self.more if here.isHidden() else here
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shown = [item for item in (*self.items, self.more) if not item.isHidden()]
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        now = next((n for n, item in enumerate(shown) if item.hasFocus()), -1)
        if step and now >= 0:
            shown[(now + step) % len(shown)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and now >= 0:
            shown[now].click()
        else:
            super().keyPressEvent(event)

    def more_menu(self) -> QMenu:
        """The places that have no room."""
        menu = QMenu(self)
        for item in self.items:
            if item.isHidden():
                action = menu.addAction(icons.icon(item.place.icon), item.place.text)
                action.triggered.connect(
                    lambda _checked=False, id=item.place.id: self.chosen.emit(id)
                )
        return menu

    def _open_more(self) -> None:
        self.more_menu().popup(self.more.mapToGlobal(self.more.rect().topRight()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("line"))
