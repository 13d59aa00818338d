"""The spine of the book. Apart from the rail, which the passphrase window does not load."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme


class Spine(QWidget):
    """The spine of the book: 5 px red, 2 px gold, at the left edge of every window."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(7)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, 5, self.height(), theme.colour("red"))
        painter.fillRect(5, 0, 2, self.height(), theme.colour("gold"))
