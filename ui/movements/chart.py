"""A criterion over time: what was counted, what was to be reached, on a base of nought."""

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.dates import short_day
from app.movements import rules
from app.movements.listing import Criterion, Point
from ui import theme
from ui.movements.words import tr

HIGH = 128  # px at 100 %
FLAGS = Qt.AlignmentFlag


def finding(one: Criterion) -> str:
    """What the chart shows, in one sentence."""
    if not one.results:
        return tr("Chưa có kết quả nào")
    last = one.results[-1]
    told = rules.value_words(one.kind, one.unit, last.value)
    day = short_day(last.measured_on)
    if one.percent == 100:
        return tr("Đạt: {0} ngày {1}").format(told, day)
    if len(one.results) == 1:
        return tr("Mới {0} ngày {1}, bằng {2} % mức cần đạt").format(told, day, one.percent)
    first = one.results[0]
    now = rules.percent(one.kind, one.threshold, last.value)
    then = rules.percent(one.kind, one.threshold, first.value)
    if now > then:
        words = tr("Từ {0} % lên {1} % mức cần đạt, ngày {2} được {3}")
    elif now < then:
        words = tr("Từ {0} % xuống {1} % mức cần đạt, ngày {2} được {3}")
    else:
        words = tr("Đứng ở {1} % mức cần đạt từ đầu, ngày {2} được {3}")
    return words.format(then, now, day, told)


class TrendChart(QWidget):
    """Dots joined by a line for results, small squares for targets, the threshold as a rule."""

    def __init__(self, one: Criterion, first: date | None, last: date | None) -> None:
        super().__init__()
        self._one, self._first, self._last = one, first, last
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{one.name}. {finding(one)}")
        self.setAccessibleDescription(
            "; ".join(
                f"{short_day(point.measured_on)}: "
                f"{rules.value_words(one.kind, one.unit, point.value)}"
                for point in one.results
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), theme.px(HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(180), theme.px(HIGH))

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _span(self) -> tuple[date, date]:
        days = [point.measured_on for point in self._one.points]
        days += [day for day in (self._first, self._last) if day is not None]
        return min(days), max(days)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._one.points:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = theme.line("caption")
        room = QRectF(theme.px(6), line, self.width() - theme.px(12), self.height() - 2 * line - 4)
        first, last = self._span()
        most = max(float(point.value) for point in self._one.points)
        threshold = self._one.threshold
        if self._one.kind == "yes_no":
            most = 1.0
        elif threshold is not None:
            most = max(most, float(threshold))
        days, most = max(1, (last - first).days), most or 1.0

        def at(point: Point) -> QPointF:
            across = (point.measured_on - first).days / days
            return QPointF(
                room.x() + room.width() * across,
                room.bottom() - room.height() * float(point.value) / most,
            )

        painter.fillRect(QRectF(0, room.bottom(), self.width(), 1), theme.colour("chart.grid"))
        wanted = self._threshold(painter, room, most)
        painter.setPen(Qt.PenStyle.NoPen)
        for point in self._one.targets:
            spot, side = at(point), float(theme.px(7))
            box = QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side)
            painter.fillRect(box, theme.colour("chart.muted"))
        spots = [at(point) for point in self._one.results]
        painter.setPen(QPen(theme.colour("chart.s1"), 2))
        painter.drawPolyline(spots)
        painter.setBrush(theme.colour("chart.s1"))
        for spot in spots:
            painter.drawEllipse(spot, theme.px(3), theme.px(3))
        self._labels(painter, room, (first, last), spots, wanted)

    def _threshold(self, painter: QPainter, room: QRectF, most: float) -> float | None:
        """Draw the line that is to be reached, if there is one; where it lies."""
        one = self._one
        if one.threshold is None:
            return None
        y = room.bottom() - room.height() * float(one.threshold) / most
        painter.setPen(QPen(theme.colour("text_3"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_2"))
        words = tr("Cần {0}").format(rules.criterion_words(one.kind, one.threshold, one.unit))
        box = QRectF(0, y - theme.line("caption"), self.width(), theme.line("caption"))
        painter.drawText(box, int(FLAGS.AlignLeft | FLAGS.AlignBottom), words)
        return y

    def _labels(
        self,
        painter: QPainter,
        room: QRectF,
        span: tuple[date, date],
        spots: list[QPointF],
        wanted: float | None,
    ) -> None:
        """The days at both ends, and the last result: above its point unless the line is there."""
        line = theme.line("caption")
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_3"))
        under = QRectF(0, room.bottom() + 3, self.width(), line)
        painter.drawText(under, int(FLAGS.AlignLeft), short_day(span[0]))
        painter.drawText(under, int(FLAGS.AlignRight), short_day(span[1]))
        if not spots:
            return
        last = self._one.results[-1]
        words = rules.value_words(self._one.kind, self._one.unit, last.value)
        strong = theme.font("caption", weight=600)
        wide = QFontMetrics(strong).horizontalAdvance(words) + 2.0
        left = max(0.0, min(spots[-1].x() - wide / 2, self.width() - wide))
        above = spots[-1].y() - line - theme.px(5)
        is_free = above >= 0 and (wanted is None or not above - 2 < wanted < above + line + 2)
        top = above if is_free else spots[-1].y() + theme.px(6)
        painter.setFont(strong)
        painter.setPen(theme.colour("text"))
        painter.drawText(QRectF(left, top, wide, line), int(FLAGS.AlignCenter), words)
