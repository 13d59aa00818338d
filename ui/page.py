"""What every page of the window is and answers to."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.parts.boxes import Column, Margins

if TYPE_CHECKING:
    from ui.exporting import Listed

tr = partial(QCoreApplication.translate, "page")


@dataclass(frozen=True)
class PlateWords:
    """A status plate of the header."""

    tone: str
    text: str
    icon: str = ""


class Page(Column):
    """A page under the header. Subclass it, put parts in with `add`, and set the words below.

    title: the header's words. place: the list it was opened from ("" on a rail page). number,
    note: small words after the title. plate: its status. home: the rail item that stays gold.
    help_text: what F1 shows. flush: content runs to the edges, as a list with a detail does.
    paste_words: where a list can be pasted that this page takes none of.
    Call `header_changed.emit()` after changing any of them.
    """

    title = ""
    place = ""
    number = ""
    note = ""
    plate: PlateWords | None = None
    home = ""
    help_text = ""
    paste_words = tr(
        "Trang này không nhận danh sách dán vào. Dán người, hồ sơ, lần khen cũ: Ctrl+Shift+V"
    )
    flush = False
    gives_out = True  # whether its rows may go to Excel and onto paper

    header_changed = Signal()

    def __init__(self, *, flush: bool | None = None) -> None:
        if flush is not None:
            self.flush = flush
        margins: Margins = (0, 0, 0, 0) if self.flush else (20, 0, 20, 16)
        super().__init__(gap=12, margins=margins)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.parentWidget() is not None:  # it is made, and its width means something
            self.arrange()

    def arrange(self) -> None:
        """Fit the parts to the room there is. Called when that has changed."""

    def is_narrow(self, below: int) -> bool:
        """Whether the text is large, or the page has less than `below` px at 100 % text."""
        placed = self.parentWidget() is not None
        return theme.is_large() or (placed and self.width() * 100 / theme.scale() < below)

    def header_actions(self) -> list[QWidget]:
        """Parts at the right of the header, the red button last. Made once, kept by the page."""
        return []

    def own_actions(self) -> None:
        """Take the header's parts in, before any of them is shown or hidden.

        A part that lies nowhere yet is shown as a window of its own: it flashes up on the screen,
        and the keys pressed meanwhile go to it.
        """
        for part in self.header_actions():
            if part.parentWidget() is None:
                part.setParent(self)

    def reload(self) -> None:
        """Read again what is shown; keeps row, scroll position and filters."""

    def search(self) -> None:
        """Ctrl+F: put the cursor into the filter box."""

    def new(self) -> None:
        """Ctrl+N: begin a new record of this page."""

    def next_step(self) -> None:
        """Ctrl+Enter: the next step of what is shown."""

    def sheet_out(self) -> "Listed | None":
        """What goes to Excel or onto paper; None: the list on show, as its columns stand."""
        return None

    def narrowed(self) -> str:
        """What the list on show is narrowed to, in words."""
        return ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Ctrl+V that no text field and no list within the page wanted."""
        window = self.window()
        if (toast := getattr(window, "toast", None)) is not None:
            toast(self.paste_words)

    def print(self) -> None:
        """Ctrl+P: print what is shown."""

    def print_set(self) -> bool:
        """Ask which papers go with what is shown; False where there are none."""
        return False

    def undo_own(self) -> bool:
        """Ctrl+Z: take back what only this page knows of; False leaves it to the journal."""
        return False

    def redo_own(self) -> bool:
        """Ctrl+Y: do again what `undo_own` took back; False leaves it to the journal."""
        return False

    def edit(self) -> None:
        """F2: change what is shown or selected."""

    def regions(self) -> list[QWidget]:
        """Where F6 goes, in order; the first widget in each that can take the focus gets it."""
        return [self]

    def shown(self) -> None:
        """The page has come to the front: put the focus where work begins."""

    def may_leave(self, then: Callable[[], object]) -> bool:
        """False keeps the page; it then calls `then` itself once nothing would be lost."""
        return True
