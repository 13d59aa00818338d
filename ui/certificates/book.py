"""The layouts in the hand of the page: changed at once, stored when the hand rests, taken back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.certificates import emblem, shelf
from app.certificates.layouts import Layout
from app.certificates.shelf import Shelf
from ui.desk import Desk

REST = 400  # ms without a change until the layouts are stored; a run of key presses is one step
MOST_UNDO = 200

Change = Callable[[Shelf], Shelf]


class LayoutBook(QObject):
    """The shelf of layouts and the emblem. `changed` says that sheets look different now."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shelf: Shelf = desk.workspace.read(shelf.read)
        self.emblem: bytes = desk.workspace.read(emblem.read)
        self._stored, self._before = self.shelf, list[Shelf]()
        self._burst = ""
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.store)

    @property
    def layout(self) -> Layout:
        """The layout in use."""
        return shelf.current(self.shelf)

    @property
    def is_own(self) -> bool:
        """Whether the layout in use is the office's own."""
        return shelf.own_in_use(self.shelf) is not None

    def do(self, change: Change, *, burst: str = "") -> None:
        """Change the shelf. burst: changes of one name without a rest between are one step back.

        Raises what `change` raises; nothing is changed then.
        """
        after = change(self.shelf)
        if after == self.shelf:
            return
        if not (burst and burst == self._burst and self._rest.isActive()):
            self._before.append(self.shelf)
            del self._before[:-MOST_UNDO]
        self._burst = burst
        self._put(after)

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def undo(self) -> None:
        """Take the last step back."""
        if self._before:
            self._burst = ""
            self._put(self._before.pop())

    def set_emblem(self, picture: bytes) -> None:
        """Keep another emblem, b"" for none."""
        self._desk.workspace.write(emblem.keep, picture)
        self.emblem = picture
        self.changed.emit()

    def store(self) -> None:
        """Store what was changed; a disk that refuses is told, and the next change tries again."""
        self._rest.stop()
        if self.shelf == self._stored:
            return
        wanted = self.shelf

        def work() -> bool:
            self._desk.workspace.write(shelf.keep, wanted)
            return True

        if self._desk.attempt(work):
            self._stored = wanted

    def _put(self, wanted: Shelf) -> None:
        self.shelf = wanted
        self._rest.start()
        self.changed.emit()
