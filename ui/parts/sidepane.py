"""The pane beside a list: what is selected in it, read only."""

from threading import Event
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent

from app.errors import ClerkError
from app.progress import Report
from ui import theme
from ui.jobs import Jobs, log_failure
from ui.parts.boxes import Column, Item, Margins, Scrolled

WIDE = 336  # px at 100 %


class SidePane(Column):
    """Parts in one column that scrolls. A subclass says how to `read` a record and `fill` them in.

    Reading is off the screen's thread. Until the answer comes the record before it stays on show
    and in reach: `shown_id` and the buttons always mean what can be seen. An answer to a question
    that is no longer asked, as another row is chosen or the record has changed, is never shown.
    wide: px at 100 %; 0 takes the room there is, as on a page of its own.
    """

    def __init__(
        self,
        *items: Item,
        name: str,
        jobs: Jobs,
        wide: int = WIDE,
        gap: int = 4,
        margins: Margins = (20, 14, 20, 14),
    ) -> None:
        self._wide, self._jobs = wide, jobs
        self.shown_id: UUID | None = None
        self._wanted: UUID | None = None  # on show as it is now, or being read
        self._reading: Event | None = None
        self._inside = Column(*items, None, gap=gap, margins=margins)
        self.rolled = Scrolled(self._inside)
        self.rolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        super().__init__((self.rolled, 1), gap=0, margins=(1, 0, 0, 0))
        self.rolled.hide()
        self.setAccessibleName(name)

    # ------------------------------------------------------------ what a subclass says

    def read(self, id: UUID) -> Any:
        """What is known of a record; runs on another thread."""
        raise NotImplementedError

    def fill(self, found: Any) -> None:
        """Put what was read into the parts."""
        raise NotImplementedError

    # ------------------------------------------------------------ what is on show

    def forget(self) -> None:
        """The records have changed: read the next one anew, even if it is the one on show."""
        self._wanted = None
        if self._reading is not None:
            self._reading.set()

    def show_id(self, id: UUID | None) -> None:
        """Show a record once it is read; None shows nothing."""
        if id is None:
            self._show_nothing()
        elif id != self._wanted:
            self.forget()
            self._wanted = id

            def work(_report: Report) -> tuple[UUID, Any]:
                return id, self.read(id)

            self._reading = self._jobs.start(work, done=self._came, failed=self._not_read)

    def show_now(self, id: UUID) -> None:
        """Read a record and show it at once, as a page of its own does."""
        self.forget()
        self._wanted = id
        self._came((id, self.read(id)))

    def _came(self, answer: tuple[UUID, Any]) -> None:
        self.shown_id, found = answer
        self.fill(found)
        self.show_inside()

    def _not_read(self, error: Exception) -> None:
        """Rather nothing than another record than the one chosen."""
        self._show_nothing()
        if not isinstance(error, ClerkError):  # else it has gone meanwhile
            log_failure(error)

    def _show_nothing(self) -> None:
        self.forget()
        self.shown_id = None
        self.rolled.hide()

    def show_inside(self) -> None:
        """Show the parts as they are filled now, from the top."""
        theme.restyle(self._inside)
        self.rolled.verticalScrollBar().setValue(0)
        self.rolled.show()

    def restyle(self) -> None:
        super().restyle()
        if self._wide:
            self.setFixedWidth(theme.px(self._wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        if self._wide:
            painter.fillRect(0, 0, 1, self.height(), theme.colour("line"))
