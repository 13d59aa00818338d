"""The pane beside a list: what is selected in it, read only."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent

from ui import theme
from ui.parts.boxes import Column, Item, Scrolled

WIDE = 336  # px at 100 %


class SidePane(Column):
    """Parts in one column that scrolls. A subclass fills them in `show_id`.

    wide: px at 100 %; 0 takes the room there is, as on a page of its own.
    """

    def __init__(self, *items: Item, name: str, wide: int = WIDE) -> None:
        self._wide = wide
        self._inside = Column(*items, None, gap=4, margins=(20, 14, 20, 14))
        self.rolled = Scrolled(self._inside)
        self.rolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        super().__init__((self.rolled, 1), gap=0, margins=(1, 0, 0, 0))
        self.rolled.hide()
        self.setAccessibleName(name)

    def forget(self) -> None:
        """Read the next one anew, even if it is the one on show."""
        raise NotImplementedError

    def show_id(self, id: UUID | None) -> None:
        """Show a record; None shows nothing."""
        raise NotImplementedError

    def show_inside(self) -> None:
        """Show the parts as they are filled now, from the top."""
        theme.restyle(self._inside)
        self.rolled.verticalScrollBar().setValue(0)
        self.rolled.show()

    def restyle(self) -> None:
        super().restyle()
        if self._wide:
            self.setFixedWidth(theme.px(self._wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        if self._wide:
            painter.fillRect(0, 0, 1, self.height(), theme.colour("line"))
