"""A bar of as many pieces as there are people, with a line where enough is reached."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.council.words import tr

HIGH = 16  # px
GAP = 4
MOST_PIECES = 40  # above it one piece, as wide as the share


class SeatBar(QWidget):
    """How many of a whole, and how many are needed, in green pieces and in words below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._count, self._whole, self._needed = 0, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set(0, 0, 0)

    def set(self, count: int, whole: int, needed: int) -> None:
        """Show `count` of `whole`; a black line stands after the piece that reaches `needed`."""
        self._count, self._whole, self._needed = count, whole, needed
        told = tr("{0}: {1}/{2}, {3}").format(self._name, count, whole, self.caption())
        self.setAccessibleName(told)
        self.update()

    def caption(self) -> str:
        """cần từ 6/9."""
        return tr("cần từ {0}/{1}").format(self._needed, self._whole)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(HIGH + 5) + theme.line("caption"))

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._whole <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        wide, high, gap = float(self.width()), theme.px(HIGH), theme.px(GAP)
        step = wide / self._whole
        if self._whole > MOST_PIECES:
            step, gap = wide, 0
        for place in range(self._whole if self._whole <= MOST_PIECES else 1):
            painter.setBrush(theme.colour("ok" if place < self._count else "line"))
            painter.drawRoundedRect(QRectF(place * step, 2, step - gap, high - 2), 2, 2)
        if self._whole > MOST_PIECES:
            share = wide * min(1.0, self._count / self._whole)
            painter.setBrush(theme.colour("ok" if self._count else "line"))
            painter.drawRoundedRect(QRectF(0, 2, share, high - 2), 2, 2)
        at = wide * min(self._needed, self._whole) / self._whole - gap / 2
        painter.fillRect(QRectF(min(at, wide - 2) - 1, 0, 2, high + 2), theme.colour("text"))
        font = theme.font("caption")
        painter.setFont(font)
        painter.setPen(theme.colour("text_2"))
        words = self.caption()
        room = QFontMetrics(font).horizontalAdvance(words) + 2
        left = max(0.0, min(at - room / 2, wide - room))
        below = QRectF(left, high + theme.px(4), room, theme.line("caption"))
        painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), words)
