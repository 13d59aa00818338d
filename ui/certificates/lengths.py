"""A number with its unit behind, as on a ruler."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from ui import theme
from ui.parts.inputs import LineInput


class Length(LineInput):
    """A number at the right edge of its field, with a unit that is not typed."""

    def __init__(self, unit: str = "mm") -> None:
        self._unit = unit
        super().__init__()
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def set_number(self, value: float | None) -> None:
        """Show a number with a comma; None shows nothing."""
        self.setText("" if value is None else words_of(value))

    def restyle(self) -> None:
        super().restyle()
        self.setTextMargins(0, 0, self.fontMetrics().horizontalAdvance(self._unit) + theme.px(8), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme.colour("text_3"))
        painter.setFont(self.font())
        room = QRectF(0, 0, self.width() - theme.px(9), self.height())
        how = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(how), self._unit)


def words_of(value: float) -> str:
    """148.5 as it is written here: 148,5."""
    return f"{value:g}".replace(".", ",")


def number_of(typed: str) -> float | None:
    """A number as typed, with comma or point, with or without its unit; None where it is none."""
    plain = typed.removesuffix("mm").removesuffix("pt").replace(",", ".").strip()
    try:
        return float(plain) if plain and not set(plain) - set("0123456789.-") else None
    except ValueError:
        return None
