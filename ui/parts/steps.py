"""Where a record stands: six short bars for a nomination, four stages for an exemplar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme, tips
from ui.parts.boxes import Column, Row
from ui.parts.text import Text


class StepBar(Column):
    """Bars and the words "Bước 2/6: Thẩm tra   tiếp theo: Chờ họp".

    steps: their names in order. current: the number of the one at hand, from 0; len(steps) - 1
    is the last. aside: a side state such as "Trả lại bổ sung", shown in place of the next step.
    """

    def __init__(self, steps: Sequence[str], current: int, *, aside: str = "") -> None:
        self._steps = list(steps)
        self.bars = _Bars()
        self._now = Text("", "caption", weight=600)
        self._next = Text("", "caption", "text_3")
        super().__init__(self.bars, Row(self._now, self._next, None, gap=10), gap=5)
        self.set(current, aside=aside)

    def set(self, current: int, *, aside: str = "") -> None:
        """Move to another step."""
        count = len(self._steps)
        now = self.tr("Bước {0}/{1}: {2}").format(current + 1, count, self._steps[current])
        if aside:
            beside = aside
        elif current + 1 < count:
            beside = self.tr("tiếp theo: {0}").format(self._steps[current + 1])
        else:
            beside = ""
        self.bars.set(current, count)
        self._now.setText(now)
        self._next.setText(beside)
        self._next.set_colour("warn" if aside else "text_3")
        self.setAccessibleName(f"{now}, {beside}" if beside else now)


class _Bars(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._current, self._count = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, current: int, count: int) -> None:
        self._current, self._count = current, count
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_steps(QPainter(self), QRectF(self.rect()), self._current, self._count, gap=3)


def paint_steps(
    painter: QPainter, box: QRectF, current: int, count: int, *, gap: float, plain: bool = False
) -> None:
    """Bars in a box: steps done in grey, the one at hand red, the rest pale.

    plain: the one at hand in grey too, as in a table, where red marks the row.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    space = theme.px(gap)
    wide = (box.width() - space * (count - 1)) / count
    for number in range(count):
        name = "text_2" if number < current or (plain and number == current) else "line"
        if number == current and not plain:
            name = "red_mark"
        painter.setBrush(theme.shade(name))
        part = QRectF(box.x() + number * (wide + space), box.y(), wide, box.height())
        painter.drawRoundedRect(part, 1, 1)
    painter.restore()


@dataclass(frozen=True)
class Stage:
    """One stage of a journey: its name, its date line and what proves it or is still missing."""

    name: str
    when: str = ""
    proof: str = ""


class Journey(QWidget):
    """Stages along a line; those done are ticked, the one at hand is red."""

    def __init__(self, stages: Sequence[Stage], current: int) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._stages: list[Stage] = []
        self._current = 0
        self.set(stages, current)

    def set(self, stages: Sequence[Stage], current: int) -> None:
        """Show other stages."""
        self._stages, self._current = list(stages), current
        words = [self.tr("Hành trình")]
        for number, stage in enumerate(stages):
            state = self.tr("đang ở đây") if number == current else ""
            parts = (stage.name, stage.when, stage.proof, state)
            words.append(", ".join(part for part in parts if part))
        self.setAccessibleName(". ".join(words))
        self.setToolTip(tips.plain("\n".join(words[1:])))
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(
            theme.px(560), theme.px(22 + 6) + theme.line("strong") + 2 * theme.line("caption")
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column = self.width() / max(1, len(self._stages))
        middle, radius = theme.px(11), theme.px(8.5)
        for number, stage in enumerate(self._stages):
            left = number * column
            centre = QPointF(left + radius + 1, middle)
            done = number < self._current
            if number + 1 < len(self._stages):
                painter.setPen(QPen(theme.colour("text_2" if done else "line"), 2))
                painter.drawLine(
                    QPointF(centre.x() + radius + 2, middle),
                    QPointF(left + column - 2, middle),
                )
            self._mark(painter, centre, radius, done=done, here=number == self._current)
            self._words(painter, stage, left, column - theme.px(10))

    @staticmethod
    def _mark(painter: QPainter, at: QPointF, radius: float, *, done: bool, here: bool) -> None:
        ring = "red_mark" if here else "text_2" if done else "control_line"
        painter.setPen(QPen(theme.colour(ring), 2 if here else 1.5))
        painter.setBrush(theme.colour("text_2" if done else "surface"))
        painter.drawEllipse(at, radius, radius)
        if here:
            painter.setBrush(theme.colour("red_mark"))
            painter.drawEllipse(at, radius * 0.35, radius * 0.35)
        if done:
            painter.setPen(QPen(theme.colour("surface"), max(1.6, radius / 4)))
            tick = [(-0.4, 0.05), (-0.1, 0.35), (0.42, -0.3)]
            points = [QPointF(at.x() + x * radius, at.y() + y * radius) for x, y in tick]
            painter.drawPolyline(QPolygonF(points))

    @staticmethod
    def _words(painter: QPainter, stage: Stage, left: float, room: float) -> None:
        top = float(theme.px(28))
        for text, role, colour in (
            (stage.name, "strong", "text"),
            (stage.when, "caption", "text_3"),
            (stage.proof, "caption", "text_2"),
        ):
            font = theme.font(role)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room))
            high = theme.line(role)
            painter.drawText(
                QRectF(left, top, room, high), int(Qt.AlignmentFlag.AlignVCenter), shown
            )
            top += high
