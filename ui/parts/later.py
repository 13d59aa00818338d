"""Room for a part that is made when it is first looked at."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ui.parts.boxes import Column, in_order

P = TypeVar("P", bound=QWidget)


class Later(Column, Generic[P]):
    """Holds the place of a part on a tab that may never be opened.

    make: makes the part. after: the part of the page that Tab comes from.
    """

    def __init__(self, make: Callable[[], P], after: QWidget) -> None:
        self._make, self._after = make, after
        self.made: P | None = None
        super().__init__()

    @property
    def part(self) -> P:
        """The part; whoever asks for it has it made."""
        if self.made is None:
            self.made = self._make()
            self.add(self.made)
            in_order(self._after, self.made)
        return self.made

    def showEvent(self, event: QShowEvent) -> None:
        self.part.show()
        super().showEvent(event)
