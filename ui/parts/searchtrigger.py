"""The Ctrl+K box at the right of the menus: it looks like a field and opens the real one."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui import icons, theme

VMIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class SearchTrigger(QAbstractButton):
    """318 × 24 px. clicked: opens Ctrl+K."""

    def __init__(self, clicked: Callable[[], object]) -> None:
        super().__init__()
        self.setText(self.tr("Tìm người, hồ sơ, việc cần làm"))
        self.setAccessibleName(self.tr("Tìm người, hồ sơ, việc cần làm (Ctrl+K)"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked=False: clicked())
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("caption"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(318) + 12, theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high = theme.px(24)
        box = QRectF(0.5, (self.height() - high) / 2 + 0.5, self.width() - 13, high - 1)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface_alt"))
        painter.drawRoundedRect(box, 4, 4)
        side = theme.px(14)
        at = QRectF(theme.px(9), box.center().y() - side / 2, side, side)
        icons.draw(painter, "search", "text_2", at)
        painter.setFont(self.font())
        painter.setPen(theme.colour("text_3"))
        words = QRectF(at.right() + theme.px(7), box.y(), box.width(), box.height())
        painter.drawText(words, VMIDDLE, self.text())
        right = box.adjusted(0, 0, -theme.px(9), 0)
        painter.drawText(right, VMIDDLE | int(Qt.AlignmentFlag.AlignRight), "Ctrl+K")
