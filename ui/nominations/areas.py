"""A text of a few lines that keeps its height, whatever room there is."""

from PySide6.QtWidgets import QSizePolicy

from ui import theme
from ui.parts.inputs import TextArea


class ShortArea(TextArea):
    """lines: its height; a longer text scrolls inside."""

    def __init__(self, text: str = "", *, lines: int = 3) -> None:
        super().__init__(text, lines=lines)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def restyle(self) -> None:
        super().restyle()
        self.setFixedHeight(self.minimumHeight() + theme.px(6))
