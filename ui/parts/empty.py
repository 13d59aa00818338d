"""What a page shows while it has nothing to show."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import WRITING, Button, Kind
from ui.parts.text import Icon, Text

CENTRE = Qt.AlignmentFlag.AlignHCenter
Action = tuple[str, Callable[[], object], str]  # words, what they do, icon


class EmptyState(Panel):
    """Icon, what will be here, one red button, one other way, and the shortcut.

    first: the red button. other: the other way. hint: the line with the shortcut.
    """

    def __init__(
        self,
        icon: str,
        title: str,
        text: str,
        first: Action | None = None,
        other: Action | None = None,
        hint: str = "",
    ) -> None:
        self.title = Text(title, "name", wrap=True, align=CENTRE)
        self.text = Text(text, "body", "text_2", wrap=True, align=CENTRE)
        self.buttons: list[Button] = []
        for number, action in enumerate((first, other)):
            if action is not None:
                kind: Kind = "primary" if number == 0 else "secondary"
                words, do, picture = action
                self.buttons.append(
                    Button(words, kind, picture, clicked=do, writes=picture in WRITING)
                )
        inside: list[QWidget | int | tuple[QWidget, Qt.AlignmentFlag] | None] = [
            (Icon(icon, "gold", 40), CENTRE), 8, self.title, self.text, 8,
            Row(None, *self.buttons, None),
        ]  # fmt: skip
        if hint:
            inside += [4, Text(hint, "caption", "text_3", align=CENTRE)]
        self._inside = Column(*inside, gap=4)
        super().__init__(None, Row(None, (self._inside, 4), None), None, None, gap=0)
        self.setAccessibleName(f"{title}. {text}")

    def restyle(self) -> None:
        super().restyle()
        self._inside.setMaximumWidth(theme.px(460))
        self._inside.setMinimumWidth(theme.px(230))


class NoMatch(EmptyState):
    """Nothing fits the filter: the filter is repeated and one click takes it off."""

    def __init__(
        self, sentence: str, clear: Callable[[], object], other: Action | None = None
    ) -> None:
        super().__init__("search", sentence, "", None, (self.tr("Bỏ hết lọc"), clear, "x"))
        self.text.hide()
        if other is not None:
            words, do, picture = other
            self._inside.add((Button(words, "link", picture, clicked=do), CENTRE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """No ground of its own: it stands inside the list's panel."""
