"""Charts painted by ourselves: zero-based, labelled directly, read aloud as a sentence."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme

MIDDLE = Qt.AlignmentFlag.AlignVCenter
STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class Value:
    """One bar: its label, its number and the words for the number ("8,4 triệu")."""

    label: str
    number: float
    shown: str = ""
    before: float | None = None  # the same number of the year compared with

    def words(self) -> str:
        return self.shown or f"{self.number:g}".replace(".", ",")


class _Chart(QWidget):
    """finding: one sentence that says what the chart shows; screen readers read it first.

    Once `let_open` was called, arrows walk the values, Enter or a click opens one; with Shift that
    of the year before.
    """

    opened = Signal(int, bool)  # place of the value; whether its `before` is meant

    def __init__(self, finding: str, values: Sequence[Value]) -> None:
        super().__init__()
        self._finding = finding
        self._values: list[Value] = []
        self._opens, self._current = False, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set(finding, values)

    def set(self, finding: str, values: Sequence[Value]) -> None:
        """Show other numbers."""
        self._finding, self._values = finding, list(values)
        self.setAccessibleName(finding)
        numbers = "; ".join(f"{value.label}: {value.words()}" for value in values)
        self.setAccessibleDescription(numbers)
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    # ------------------------------------------------------------ numbers that open

    def let_open(self) -> None:
        """Take the keyboard and the mouse from now on."""
        self._opens = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def box(self, place: int) -> QRectF:
        """The room of one value."""
        raise NotImplementedError

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(event.key(), 0)
        last = len(self._values) - 1
        if not self._opens or last < 0:
            super().keyPressEvent(event)
        elif step:
            self._current = max(0, min(last, self._current + step))
            value = self._values[self._current]
            self.setAccessibleName(f"{value.label}: {value.words()}")
            self.update()
        elif event.key() in OPENING:
            self.opened.emit(self._current, _is_shifted(event))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place in range(len(self._values) if self._opens else 0):
            if self.box(place).contains(event.position()):
                self._current = place
                self.update()
                self.opened.emit(place, _is_shifted(event))
                return
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setAccessibleName(self._finding)
        self.update()

    def _mark(self, painter: QPainter) -> None:
        """The value that the keyboard stands on."""
        if self._opens and self.hasFocus() and self._values:
            painter.fillRect(self.box(self._current), theme.colour("gold_tint"))

    def numbers(self) -> list[tuple[str, str]]:
        """The same numbers for "Bảng số"."""
        return [(value.label, value.words()) for value in self._values]


def _is_shifted(event: QKeyEvent | QMouseEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


class BarChart(_Chart):
    """Bars lying down, one for each value, the number at the end; a paler one for `before`.

    labels: least width of the label column, px at 100 %; long ones take up to a third.
    """

    def __init__(
        self, finding: str, values: Sequence[Value], *, labels: int = 150, colour: str = "chart.s1"
    ) -> None:
        self._labels, self._colour = labels, colour
        super().__init__(finding, values)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(320), theme.px(30) * max(1, len(self._values)))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(self._labels + 90), self.sizeHint().height())

    def box(self, place: int) -> QRectF:
        return QRectF(0, place * theme.px(30), self.width(), theme.px(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._mark(painter)
        body, strong = theme.font("caption"), theme.font("caption", weight=600)
        longest = max(
            (QFontMetrics(body).horizontalAdvance(v.label) for v in self._values), default=0
        )
        least = theme.px(self._labels)
        beside = max(least, min(longest + 1, self.width() // 3))
        left, high = float(beside + theme.px(8)), float(theme.px(30))
        most = max((max(v.number, v.before or 0) for v in self._values), default=0) or 1
        widest = max(
            (QFontMetrics(strong).horizontalAdvance(v.words()) for v in self._values), default=0
        )
        room = self.width() - left - 2 * widest - theme.px(24)
        for number, value in enumerate(self._values):
            top = number * high
            painter.setFont(body)
            painter.setPen(theme.colour("text"))
            name = QFontMetrics(body).elidedText(value.label, Qt.TextElideMode.ElideRight, beside)
            painter.drawText(QRectF(0, top, left, high), int(MIDDLE), name)
            thick = theme.px(10 if value.before is not None else 12)
            long = room * value.number / most
            first = top + (high - thick) / 2 - (theme.px(3) if value.before is not None else 0)
            painter.fillRect(QRectF(left, first, long, thick), theme.colour(self._colour))
            end = left + long
            if value.before is not None:
                other = room * value.before / most
                painter.fillRect(
                    QRectF(left, first + thick, other, theme.px(5)), theme.colour("chart.muted")
                )
                end = max(end, left + other)
            self._number(painter, value, end + theme.px(8), top, high)

    @staticmethod
    def _number(painter: QPainter, value: Value, x: float, top: float, high: float) -> None:
        strong = theme.font("caption", weight=600)
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(x, top, 200, high), int(MIDDLE), value.words())
        if value.before is not None:
            x += QFontMetrics(strong).horizontalAdvance(value.words()) + theme.px(8)
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text_3"))
            painter.drawText(
                QRectF(x, top, 200, high), int(MIDDLE), f"{value.before:g}".replace(".", ",")
            )


class ColumnChart(_Chart):
    """Columns standing up, as for twelve months. The largest carries its number.

    Each value may be stacked: `before` is then the second part, on top of the first.
    """

    def __init__(self, finding: str, values: Sequence[Value], *, high: int = 88) -> None:
        self._high = high
        super().__init__(finding, values)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(self._high) + theme.line("caption"))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(16) * max(1, len(self._values)), self.sizeHint().height())

    def box(self, place: int) -> QRectF:
        step = self.width() / max(1, len(self._values))
        return QRectF(place * step, 0, step, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._values:
            return
        self._mark(painter)
        under = theme.line("caption")
        floor = float(self.height() - under - 1)
        totals = [value.number + (value.before or 0) for value in self._values]
        most = max(totals) or 1
        room = floor - theme.line("caption")
        step = self.width() / len(self._values)
        wide = min(step * 0.66, theme.px(22))
        centre = int(Qt.AlignmentFlag.AlignCenter)
        painter.fillRect(QRectF(0, floor, self.width(), 1), theme.colour("chart.grid"))
        for number, value in enumerate(self._values):
            x = number * step + (step - wide) / 2
            first = room * value.number / most
            painter.fillRect(QRectF(x, floor - first, wide, first), theme.colour("chart.s1"))
            if value.before:
                second = room * value.before / most
                box = QRectF(x, floor - first - second, wide, second - 1)
                painter.fillRect(box, theme.colour("chart.s2"))
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text_3"))
            painter.drawText(QRectF(number * step, floor + 1, step, under), centre, value.label)
            if totals[number] == most and most > 0 and max(totals) > 0:
                top = floor - room * totals[number] / most - theme.line("caption")
                painter.setFont(theme.font("caption", weight=600))
                painter.setPen(theme.colour("text"))
                painter.drawText(
                    QRectF(number * step, top, step, theme.line("caption")), centre, f"{most:g}"
                )


class ShareBar(_Chart):
    """Parts of a whole in one bar, each with its percentage and words under it."""

    def sizeHint(self) -> QSize:
        return QSize(theme.px(280), theme.px(16) + 2 * theme.line("caption") + theme.px(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = sum(value.number for value in self._values) or 1
        x, gap = 0.0, 2.0
        for number, value in enumerate(self._values):
            wide = self.width() * value.number / whole
            colour = theme.colour(
                ("chart.s1", "chart.s3", "chart.s4", "chart.s5", "chart.s2")[number % 5]
            )
            bar = QRectF(x, 0, max(1.0, wide - gap), theme.px(14))
            painter.fillRect(bar, colour)
            self._words(painter, value, x, wide, last=number == len(self._values) - 1)
            x += wide

    def _words(self, painter: QPainter, value: Value, x: float, wide: float, *, last: bool) -> None:
        strong, plain = theme.font("caption", weight=600), theme.font("caption")
        needed = QFontMetrics(plain).horizontalAdvance(value.label) + 2
        if last and x > 0:  # ends with the bar, so it never runs over its edge
            left = min(x, self.width() - needed)
            wide = self.width() - left
            side = Qt.AlignmentFlag.AlignRight
        else:
            left, side = x, Qt.AlignmentFlag.AlignLeft
        top, high = float(theme.px(16)), float(theme.line("caption"))
        name = QFontMetrics(plain).elidedText(value.label, Qt.TextElideMode.ElideRight, int(wide))
        for text, font, colour in ((value.words(), strong, "text"), (name, plain, "text_3")):
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            painter.drawText(QRectF(left, top, wide, high), int(side | MIDDLE), text)
            top += high


class QuorumBar(_Chart):
    """One block for each member, green where in favour or present, a line at the threshold.

    Made from counts; `words` stand under the line, such as "cần từ 6/9".
    """

    def __init__(self, yes: int, members: int, needed: int, words: str) -> None:
        self._counts = (yes, members, needed)
        self._words = words
        super().__init__(words, [])
        self.set_counts(yes, members, needed, words)

    def set_counts(self, yes: int, members: int, needed: int, words: str) -> None:
        """Show another count."""
        self._counts, self._words = (yes, members, needed), words
        self.setAccessibleName(f"{yes}/{members}, {words}")
        self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(210), theme.px(22) + theme.line("caption"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        yes, members, needed = self._counts
        if members <= 0:
            return
        step, gap, high = self.width() / members, 3.0, float(theme.px(15))
        top = float(theme.px(2))
        for number in range(members):
            name = "ok" if number < yes else "line"
            painter.fillRect(QRectF(number * step, top, step - gap, high), theme.colour(name))
        at = min(needed * step - gap / 2, self.width() - 2.0)
        painter.fillRect(QRectF(at - 1, 0, 2, high + theme.px(5)), theme.colour("text"))
        font = theme.font("caption")
        painter.setFont(font)
        painter.setPen(theme.colour("text_2"))
        wide = QFontMetrics(font).horizontalAdvance(self._words) + 2.0
        left = max(0.0, min(at - wide / 2, self.width() - wide))
        painter.drawText(
            QRectF(left, high + theme.px(6), wide, theme.line("caption")), int(MIDDLE), self._words
        )


class Legend(QWidget):
    """Small squares with the names of series."""

    def __init__(self, series: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._series = list(series)  # words, colour token
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(", ".join(words for words, _colour in series))

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(theme.font("caption"))
        wide = sum(metrics.horizontalAdvance(words) + theme.px(32) for words, _c in self._series)
        return QSize(wide, theme.line("caption"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        font = theme.font("caption")
        painter.setFont(font)
        x, side, high = 0.0, float(theme.px(10)), float(self.height())
        for words, colour in self._series:
            painter.fillRect(QRectF(x, (high - side) / 2, side, side), theme.colour(colour))
            painter.setPen(theme.colour("text_2"))
            wide = QFontMetrics(font).horizontalAdvance(words) + 1
            painter.drawText(QRectF(x + side + theme.px(5), 0, wide + 1, high), int(MIDDLE), words)
            x += side + wide + theme.px(22)
