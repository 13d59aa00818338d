"""Dialogs with much to ask: what is higher than the window scrolls, the buttons stay in view."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import theme
from ui.forms import Dialog
from ui.parts.boxes import Box, Column, Scrolled, fit_height
from ui.parts.inputs import Check

AROUND = 150  # px at 100 % of the dialog above and below what scrolls
SIDES = 46  # px at 100 % of the dialog left and right of it
LEAST = 120  # px at 100 %


class TallDialog(Dialog):
    """A Dialog whose body is as high as it needs, but never higher than the window."""

    def __init__(
        self,
        title: str,
        *body: QWidget,
        verb: str,
        action: Callable[[], Any],
        width: int = 440,
        parent: QWidget | None = None,
    ) -> None:
        self._inside = Column(*body, gap=12, margins=(3, 3, 3, 3))  # room for the focus ring
        self._rolled = Scrolled(self._inside)
        super().__init__(title, self._rolled, verb=verb, action=action, width=width, parent=parent)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit_body()
        super().showEvent(event)

    def fit_body(self) -> None:
        """Take the height anew, as after showing or hiding a part."""
        around = self.parentWidget()
        room = around.height() if around is not None else self.screen().availableSize().height()
        wide = self.minimumWidth() - theme.px(SIDES)
        self._inside.lines.activate()
        needed = self._inside.heightForWidth(wide) + 2
        most = max(theme.px(LEAST), room - theme.px(AROUND))
        self._rolled.setFixedHeight(min(needed, most))
        fit_height(self)


class CheckList(Box):
    """Boxes to tick in two columns; one below the other where the text is large."""

    def __init__(self, boxes: Mapping[str, Check]) -> None:
        every = list(boxes.values())
        half = -(-len(every) // 2)
        left, right = Column(*every[:half], None, gap=2), Column(*every[half:], None, gap=2)
        super().__init__(QBoxLayout.Direction.LeftToRight, (left, 1), (right, 1), gap=16)

    def restyle(self) -> None:
        super().restyle()
        ways = QBoxLayout.Direction
        self.lines.setDirection(ways.TopToBottom if theme.is_large() else ways.LeftToRight)
