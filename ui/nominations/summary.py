"""The box that says why a step was refused: one link for each thing still to do."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.nominations.judge import NotReady, ToDo
from ui import theme
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.text import Icon, Text

GAP = 16  # px between links at 100 %


class Flow(QLayout):
    """Widgets beside each other, going on in the next line where room ends.

    gap, between: px at 100 % between two widgets and between two lines.
    """

    def __init__(self, parent: QWidget, *, gap: int = GAP, between: int = 0) -> None:
        super().__init__(parent)
        self._gap, self._between = gap, between
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), only_measure=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        wide = max((item.minimumSize().width() for item in self._items), default=0)
        high = max((item.minimumSize().height() for item in self._items), default=0)
        return QSize(wide, high)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, only_measure=False)

    def _place(self, rect: QRect, *, only_measure: bool) -> int:
        x, y, high = rect.x(), rect.y(), 0
        for item in self._items:
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, high = rect.x(), y + high + theme.px(self._between), 0
            if not only_measure:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + theme.px(self._gap)
            high = max(high, size.height())
        return y + high - rect.y()


class SummaryBox(Panel):
    """Hidden until a step is refused; shorter as things get done."""

    def __init__(self, follow: Callable[[ToDo], object]) -> None:
        self._follow = follow
        self.title = Text("", "strong", wrap=True)
        self.links: list[Button] = []
        self._flow = QWidget()
        self._lines = Flow(self._flow)
        super().__init__(
            Row(
                (Icon("circle-alert", "bad", 18), Qt.AlignmentFlag.AlignTop),
                (Column(self.title, self._flow, gap=2), 1),
                gap=10,
            ),
            margins=(14, 10, 14, 8),
            ground="bad_tint",
            edge="bad",
        )
        self.hide()

    def say(self, error: NotReady) -> None:
        """Show what is still to do."""
        self.title.setText(error.what)
        self.setAccessibleName(error.what)
        self._fill(error.todos)
        self.show()

    def focus_first(self) -> None:
        """Put the focus on the first link."""
        if self.links:
            self.links[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, todos: Sequence[ToDo]) -> None:
        for link in self.links:
            self._lines.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        for number, todo in enumerate(todos, 1):
            words = f"{number}. {todo.title}"
            link = Button(words, "link", clicked=partial(self._follow, todo))
            self.links.append(link)
            self._lines.addWidget(link)
            link.show()
        self._flow.updateGeometry()
        self._lines.invalidate()
