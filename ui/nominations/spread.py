"""Two columns beside each other, or the right one under the left where the page is narrow."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.boxes import NO_LIMIT, Column, Row, Scrolled


class Spread(Row):
    """`top` stays above `body`, which scrolls; `side` has its own width at the right.

    wide: px of the side. narrow: px of the whole at 100 % text, below which the side goes under
    the body. folded: told whenever that changes.
    """

    def __init__(
        self,
        top: QWidget,
        body: Column,
        side: Column,
        *,
        wide: int,
        narrow: int,
        folded: Callable[[bool], object],
    ) -> None:
        self._body, self.side = body, side
        self._wide, self._narrow_below, self._tell = wide, narrow, folded
        self.left = Scrolled(body)
        self._low = Column(gap=12, margins=(3, 3, 8, 6))
        self.main = Column(top, (self.left, 1), gap=8)
        self.is_folded: bool | None = None
        super().__init__((self.main, 1), side, gap=17)
        self._clear_ground()

    def to_top(self) -> None:
        """Scroll to the beginning."""
        self.left.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        super().restyle()
        if self.is_folded is not None:
            self._arrange()

    def _arrange(self) -> None:
        folded = self.width() * 100 / theme.scale() < self._narrow_below
        if folded != self.is_folded:
            if folded or self.is_folded is not None:  # it was made unfolded
                self._move(folded)
            self.is_folded = folded
            self._tell(folded)
        if not folded:
            self.side.setFixedWidth(theme.px(self._wide))

    def _move(self, folded: bool) -> None:
        focus = self.window().focusWidget()
        self.left.takeWidget()
        if folded:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(NO_LIMIT)
            self._low.add((self._body, 1))
            self._low.add(self.side)
            self.left.setWidget(self._low)
        else:
            self.lines.addWidget(self.side)
            self.left.setWidget(self._body)
        self._clear_ground()
        self._body.show()
        self.side.show()
        if focus is not None and self.isAncestorOf(focus):  # a part that moves loses it
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_ground(self) -> None:
        for part in (self._body, self.side, self._low):
            part.setProperty("ground", "none")
            part.setAutoFillBackground(False)
