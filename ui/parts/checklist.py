"""Several boxes to tick, in two columns."""

from collections.abc import Mapping

from PySide6.QtWidgets import QBoxLayout

from ui import theme
from ui.parts.boxes import Box, Column
from ui.parts.inputs import Check


class CheckList(Box):
    """Boxes to tick in two columns; one below the other where the text is large."""

    def __init__(self, boxes: Mapping[str, Check]) -> None:
        every = list(boxes.values())
        half = -(-len(every) // 2)
        left, right = Column(*every[:half], None, gap=2), Column(*every[half:], None, gap=2)
        super().__init__(QBoxLayout.Direction.LeftToRight, (left, 1), (right, 1), gap=16)

    def restyle(self) -> None:
        super().restyle()
        ways = QBoxLayout.Direction
        self.lines.setDirection(ways.TopToBottom if theme.is_large() else ways.LeftToRight)
