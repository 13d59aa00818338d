"""A dialog whose body scrolls where the window has no room for all of it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.forms import Dialog
from ui.parts.boxes import Column, Scrolled, fit_height

AROUND = 150  # px at 100 % of the dialog above and below what scrolls
BESIDE = 46  # px at 100 %: its margins and the room for a focus ring
LEAST = 120  # px at 100 %


class RolledDialog(Dialog):
    """As Dialog. Call `fit` after words of the body have changed."""

    def __init__(
        self,
        title: str,
        *body: QWidget,
        verb: str,
        action: Callable[[], Any],
        safe: str = "",
        width: int = 440,
        parent: QWidget,
    ) -> None:
        self._inside = Column(*body, gap=12, margins=(3, 3, 3, 3))
        self._rolled = Scrolled(self._inside)
        self._room = parent
        super().__init__(
            title, self._rolled, verb=verb, action=action, safe=safe, width=width, parent=parent
        )

    def restyle(self) -> None:
        most = self._room.width() - theme.px(20)
        self.setMinimumWidth(min(theme.px(self._width), most))

    def fit(self) -> None:
        """As high as the body needs, but never higher than the window: then it scrolls."""
        wide = self.minimumWidth() - theme.px(BESIDE)
        room = self._room.height() - theme.px(AROUND)
        needed = self._inside.lines.heightForWidth(wide) + 2
        self._rolled.setFixedHeight(max(theme.px(LEAST), min(needed, room)))
        fit_height(self)

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)

    def accept(self) -> None:
        super().accept()
        if self.isVisible():  # refused: the reason takes room
            self.fit()
