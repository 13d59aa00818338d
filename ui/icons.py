"""Lucide icons in any colour and size, crisp at the screen's pixel ratio."""

import functools

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app import resources
from ui import theme

STROKE = "1.75"  # at 16 to 20 px
THIN_STROKE = "1.5"  # from 32 px
BOLD_STROKE = "2"  # in plates, at 14 px


def pixmap(name: str, colour: str = "text_2", size: float = 16, *, stroke: str = "") -> QPixmap:
    """An icon as a picture.

    name: a file of resources/icons/ without its ending. colour: a token or #rrggbb.
    size: the side at 100 %, in logical pixels. Raises FileNotFoundError for an unknown name.
    """
    weight = stroke or (THIN_STROKE if size >= 32 else STROKE)
    ratio = _ratio()
    return _drawn(name, theme.shade(colour).name(), theme.px(size), weight, ratio)


def icon(name: str, colour: str = "text_2", size: float = 16) -> QIcon:
    """An icon for a menu or an action, greyed where disabled."""
    made = QIcon(pixmap(name, colour, size))
    made.addPixmap(pixmap(name, "text_disabled", size), QIcon.Mode.Disabled)
    return made


def draw(painter: QPainter, name: str, colour: str, box: QRectF, *, stroke: str = "") -> None:
    """Paint an icon into a box given in scaled pixels."""
    side = round(min(box.width(), box.height()))
    weight = stroke or STROKE
    picture = _drawn(name, theme.shade(colour).name(), side, weight, _ratio())
    painter.drawPixmap(box.topLeft(), picture)


def window_icon() -> QIcon:
    """The book: red cover, gold spine line."""
    made = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        unit = side / 16
        painter.fillRect(
            QRectF(2 * unit, unit, 12 * unit, 14 * unit), theme.scheme_colour("red", dark=False)
        )
        painter.fillRect(
            QRectF(5 * unit, unit, 2 * unit, 14 * unit), theme.scheme_colour("gold", dark=False)
        )
        painter.end()
        made.addPixmap(picture)
    return made


def _ratio() -> float:
    application = QGuiApplication.instance()
    return application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0


@functools.lru_cache(maxsize=2048)
def _drawn(name: str, colour: str, side: int, stroke: str, ratio: float) -> QPixmap:
    source = _source(name).replace("currentColor", colour)
    source = source.replace('stroke-width="2"', f'stroke-width="{stroke}"')
    picture = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@functools.cache
def _source(name: str) -> str:
    return resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
