"""Headings of panels, with a note or a link at the right."""

from PySide6.QtWidgets import QWidget

from ui.parts.boxes import Row
from ui.parts.text import Icon, Text


class SectionHead(Row):
    """A panel's heading: [icon] title  note ............ right."""

    def __init__(
        self,
        title: str,
        *,
        note: str = "",
        icon: str = "",
        icon_colour: str = "text_2",
        right: QWidget | None = None,
    ) -> None:
        self.title = Text(title, "section")
        self.note = Text(note, "caption", "text_3")
        self.note.setVisible(bool(note))
        parts: list[QWidget | int | None] = [self.title, self.note, None]
        if icon:
            parts.insert(0, Icon(icon, icon_colour, 18))
        if right is not None:
            parts.append(right)
        super().__init__(*parts, gap=8)
        self.note.setVisible(bool(note))

    def set(self, title: str, note: str = "") -> None:
        """Change the words."""
        self.title.setText(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
