"""Three stations in a row: this machine, the way, the province; each with where things stand."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import icons, theme

VMIDDLE = int(Qt.AlignmentFlag.AlignVCenter)


class Flow(QWidget):
    """Painted stations with dashed arrows between them. Read aloud as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._stations: list[tuple[str, str, str, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, *stations: tuple[str, str, str, str]) -> None:
        """Each station: icon, its name, where things stand, the colour of that line."""
        self._stations = list(stations)
        self.setAccessibleName("; ".join(f"{name}: {state}" for _i, name, state, _c in stations))
        self.update()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        high = theme.px(46)
        return QSize(theme.px(620), high * 3 + theme.px(16) if theme.is_large() else high)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(300), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        count = len(self._stations) or 1
        large = theme.is_large()
        wide = float(self.width()) if large else self.width() / count
        for number, station in enumerate(self._stations):
            left = 0.0 if large else number * wide
            top = number * theme.px(54) if large else 0
            goes_on = not large and number + 1 < count
            room = self.room(wide, goes_on=goes_on)
            end = self._station(painter, station, left, top, room)
            if goes_on:
                self._arrow(painter, end + theme.px(14), (number + 1) * wide - theme.px(8))

    def room(self, wide: float, *, goes_on: bool) -> float:
        """Pixels for the words of a station that is so wide; an arrow behind it needs some."""
        return wide - theme.px(44 + 12) - (theme.px(32) if goes_on else 0)

    def _station(
        self,
        painter: QPainter,
        station: tuple[str, str, str, str],
        left: float,
        top: float,
        room: float,
    ) -> float:
        icon, name, state, colour = station
        side = theme.px(44)
        box = QRectF(left + 0.5, top + 0.5, side, side)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface_alt"))
        painter.drawRoundedRect(box, 6, 6)
        inner = theme.px(20)
        at = QRectF(box.center().x() - inner / 2, box.center().y() - inner / 2, inner, inner)
        icons.draw(painter, icon, "text_2", at)
        x = left + side + theme.px(12)
        end = x
        lines = (("strong", name, "text"), ("caption", state, colour))
        y = top + (side - theme.line("strong") - theme.line("caption")) / 2
        for role, words, ink in lines:
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(ink))
            elide = Qt.TextElideMode.ElideRight
            shown = painter.fontMetrics().elidedText(words, elide, int(room))
            painter.drawText(QRectF(x, y, room, theme.line(role)), VMIDDLE, shown)
            end = max(end, x + painter.fontMetrics().horizontalAdvance(shown))
            y += theme.line(role)
        return end

    def _arrow(self, painter: QPainter, left: float, right: float) -> None:
        if right - left < theme.px(24):
            return
        y, tip = theme.px(22) + 0.5, theme.px(6)
        pen = QPen(theme.colour("text_3"), 1.5, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(left, y), QPointF(right - tip, y))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text_3"))
        painter.drawPolygon(
            QPolygonF([QPointF(right, y), QPointF(right - tip, y - 4), QPointF(right - tip, y + 4)])
        )
