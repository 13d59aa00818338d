"""Facts about one thing: names at the left, values at the right. And its picture."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui import icons, theme
from ui.parts.text import Text

TOP = Qt.AlignmentFlag.AlignTop


class Facts(QWidget):
    """A list of facts. A value is words (they wrap) or a part, such as a plate.

    names: width of the left column, px at 100 %.
    """

    def __init__(self, facts: Sequence[tuple[str, str | QWidget]] = (), *, names: int = 88) -> None:
        super().__init__()
        self._names = names
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.set(facts)
        self.restyle()

    def set(self, facts: Sequence[tuple[str, str | QWidget]]) -> None:
        """Show other facts. An empty value is left out."""
        while self._grid.count():
            entry = self._grid.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = [(name, value) for name, value in facts if value != ""]
        for row, (name, value) in enumerate(shown):
            self._grid.addWidget(Text(name, "caption", "text_3"), row, 0, TOP)
            if isinstance(value, str):
                text = Text(value, "body", wrap=True, copyable=True)
                text.setAccessibleName(f"{name}: {value}")
                text.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                self._grid.addWidget(text, row, 1, TOP)
            else:
                self._grid.addWidget(value, row, 1, TOP | Qt.AlignmentFlag.AlignLeft)

    def restyle(self) -> None:
        self._grid.setColumnMinimumWidth(0, theme.px(self._names))
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(6))


class PhotoFrame(QWidget):
    """A picture that keeps its proportions in a frame with round corners.

    description: what it shows, for who cannot see it. The bytes come decoded, as a QImage.
    """

    def __init__(
        self, image: QImage | None = None, description: str = "", *, high: int = 168
    ) -> None:
        super().__init__()
        self._image, self._high = image, high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set(image, description)

    def set(self, image: QImage | None, description: str = "") -> None:
        """Show another picture; None shows the empty frame."""
        self._image = image if image is not None and not image.isNull() else None
        self.setAccessibleName(description or self.tr("Chưa có ảnh"))
        self.restyle()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(self._high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.SmoothPixmapTransform)
        box = QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(box, 6, 6)
        painter.setClipPath(path)
        painter.fillRect(box, theme.colour("surface_alt"))
        if self._image is None:
            side = theme.px(40)
            at = QRectF(0, 0, side, side)
            at.moveCenter(box.center())
            icons.draw(painter, "image", "text_3", at, stroke=icons.THIN_STROKE)
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        at = QRectF(0, 0, size.width(), size.height())
        at.moveCenter(box.center())
        painter.drawImage(at, self._image)
