"""Boxes inside a page: something to know, or something to put right here."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui import theme
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.text import Icon, Text

Tone = Literal["info", "ok", "warn", "bad", "plain"]
Link = tuple[str, Callable[[], object]]  # words, what they do

LOOKS = {  # icon, its colour, ground, edge
    "info": ("info", "indigo", "indigo_tint", "indigo"),
    "ok": ("circle-check", "ok", "ok_tint", "ok"),
    "warn": ("triangle-alert", "warn", "warn_tint", "warn"),
    "bad": ("circle-alert", "bad", "bad_tint", "bad"),
    "plain": ("info", "indigo", "surface_alt", "line"),
}


class Notice(Panel):
    """An icon, a bold sentence, a plain one and links below.

    links: words with what they do; the first takes the focus where `focus_first` is called.
    beside: they stand at the right instead, unless the text is large.
    """

    def __init__(
        self,
        tone: Tone,
        title: str,
        text: str = "",
        links: Sequence[Link] = (),
        *,
        icon: str = "",
        beside: bool = False,
    ) -> None:
        usual, self._colour, ground, edge = LOOKS[tone]
        self._icon, self._beside = icon or usual, beside
        self._both: Column | None = None  # made when there is something to say: most never have
        self.links: list[Button] = []
        super().__init__(margins=(14, 10, 14, 10), ground=ground, edge=edge)
        if title or text or links:
            self.set(title, text, links)

    def _make(self) -> Column:
        """The parts, made once."""
        if self._both is None:
            self._icon_part = Icon(self._icon, self._colour, 18)
            self._title = Text("", "strong", wrap=True)
            self._text = Text("", "body", "text_2", wrap=True)
            self._links = Row(gap=16)
            words = Column(self._title, self._text, gap=2)
            self._both = Column((words, 1), self._links, gap=2)
            self.add(Row((self._icon_part, Qt.AlignmentFlag.AlignTop), (self._both, 1), gap=10))
            self.restyle()
        return self._both

    @property
    def icon(self) -> Icon:
        self._make()
        return self._icon_part

    @property
    def title(self) -> Text:
        self._make()
        return self._title

    @property
    def text(self) -> Text:
        self._make()
        return self._text

    def restyle(self) -> None:
        super().restyle()
        if self._beside and self._both is not None:
            ways = QBoxLayout.Direction
            self._both.lines.setDirection(
                ways.TopToBottom if theme.is_large() else ways.LeftToRight
            )

    def set(self, title: str, text: str = "", links: Sequence[Link] = ()) -> None:
        """Say something else."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.setAccessibleName(f"{title} {text}".strip())
        self._links.clear()
        self.links = [Button(words, "link", clicked=action) for words, action in links]
        for link in self.links:
            self._links.add(link)
        if not self._beside:
            self._links.add(None)
        self._links.setVisible(bool(links))

    def focus_first(self) -> None:
        """Put the focus on the first link."""
        if self.links:
            self.links[0].setFocus(Qt.FocusReason.OtherFocusReason)


def announce(widget: QWidget, sentence: str, *, urgent: bool = False) -> None:
    """Let a screen reader say a sentence that appeared without the focus moving to it."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if urgent else level.Polite)
    QAccessible.updateAccessibility(event)
