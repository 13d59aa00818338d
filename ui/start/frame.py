"""The window of the first start and of signing in: spine, side panel with steps, one sheet."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget

from ui import icons, theme
from ui.forms import Field
from ui.parts.boxes import Column, Row, Scrolled
from ui.parts.spine import Spine
from ui.parts.text import Text

CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class StepList(QWidget):
    """1 Chọn đơn vị, 2 Tạo tài khoản, …: done ones carry a check, the one at hand is red."""

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self._steps, self._current = list(steps), 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set(0)

    def set(self, current: int) -> None:
        """Which step is at hand, from 0."""
        self._current = current
        words = self.tr("Bước {0}/{1}: {2}")
        name = words.format(current + 1, len(self._steps), self._steps[current])
        self.setAccessibleName(name)
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(170), theme.px(32) * len(self._steps))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        high, side = theme.px(32), theme.px(18)
        for number, words in enumerate(self._steps):
            box = QRectF(0, number * high + (high - side) / 2, side, side)
            here = number == self._current
            if number < self._current:
                icons.draw(painter, "circle-check", "ok", box)
            else:
                self._circle(painter, box, str(number + 1), here)
            painter.setFont(theme.font("body", weight=600 if here else 400))
            painter.setPen(theme.colour("text" if number <= self._current else "text_2"))
            left = side + theme.px(9)
            line = QRectF(left, number * high, self.width() - left, high)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), words)

    def _circle(self, painter: QPainter, box: QRectF, number: str, here: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen if here else theme.colour("control_line"))
        painter.setBrush(theme.colour("red") if here else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(theme.colour("on_red" if here else "text_2"))
        painter.setFont(theme.font("caption", weight=600))
        painter.drawText(box, CENTRE, number)


class StartFrame(QWidget):
    """Side panel at the left, sheets at the right, each with its own buttons at the bottom."""

    def __init__(self, title: str, steps: Sequence[str]) -> None:
        super().__init__()
        theme.dress(self)
        self.setWindowTitle(title)
        self.setWindowIcon(icons.window_icon())
        self.steps = StepList(steps) if steps else None
        side: list[QWidget | None] = [
            Text(self.tr("Sổ Vàng"), "page"),
            Text(
                self.tr("Sổ ghi người tốt, việc tốt và hồ sơ khen thưởng"),
                "caption",
                "text_2",
                wrap=True,
            ),
        ]
        if self.steps is not None:
            side.append(self.steps)
        side.append(None)
        side.append(
            Text(
                self.tr("Làm được cả khi không có mạng. Dữ liệu nằm trên máy này."),
                "caption",
                "text_3",
                wrap=True,
            )
        )
        self._side = _Side(*side, gap=12, margins=(18, 22, 18, 22))
        self.sheets = QStackedWidget()
        whole = Row(Spine(), self._side, (self.sheets, 1), gap=0)
        whole.setParent(self)
        self._whole = whole
        self.restyle()

    def add_sheet(self, sheet: QWidget) -> None:
        """Add a sheet."""
        self.sheets.addWidget(sheet)

    def go(self, number: int) -> None:
        """Show a sheet and mark its step."""
        self.sheets.setCurrentIndex(number)
        if self.steps is not None:
            self.steps.set(number)

    def restyle(self) -> None:
        self._side.setFixedWidth(theme.px(208))
        self._side.setVisible(not theme.is_large())  # the sheet needs all the room there is

    def resizeEvent(self, event: object) -> None:
        self._whole.setGeometry(self.rect())

    def sizeHint(self) -> QSize:
        wanted = QSize(theme.px(900), theme.px(610))
        return wanted.boundedTo(self.screen().availableSize())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("window"))


class _Side(Column):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("line"))


def sheet(title: str, under: str, *items: QWidget | None, buttons: Row) -> Column:
    """One sheet: its question, a sentence and the fields, which scroll, and the buttons below."""
    content = Column(
        Text(title, "page", wrap=True),
        Text(under, "body", "text_2", wrap=True),
        6,
        *items,
        None,
        gap=10,
        margins=(28, 20, 28, 4),
    )
    below = Row((buttons, 1), gap=0, margins=(28, 8, 28, 16))
    return Column((Scrolled(content), 1), below, gap=0)


def point_at(field: Field) -> None:
    """Put the cursor into a field that has something to put right, and show it whole."""
    field.control.setFocus()
    QTimer.singleShot(0, field, lambda: show_whole(field))  # once its message has its room


def show_whole(part: QWidget) -> None:
    """Scroll a sheet so that a part that has just appeared can be seen."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(part, 0, theme.px(8))
