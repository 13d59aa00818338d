"""A page that opens in turns, so that keys and mouse are heard between them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ui.jobs import Jobs
from ui.page import Page


class Opening:
    """Reads on another thread, builds the page in one turn of the event loop, shows it in the next.

    read: what the page is made of. make: builds the page of it. show: gets the page. failed: gets
    what `read` or `make` raised. owner: with it the rest is forgotten.
    """

    def __init__(
        self,
        jobs: Jobs,
        owner: QObject,
        read: Callable[[], Any],
        make: Callable[[Any], Page],
        show: Callable[[Page], object],
        failed: Callable[[Exception], object],
    ) -> None:
        self._owner, self._read, self._make = owner, read, make
        self._show, self._failed = show, failed
        self._page: Page | None = None
        self._over = False
        self._stop = jobs.start(lambda _report: read(), done=self._build, failed=self._fail)

    def finish(self) -> None:
        """All that is left of it, now: somebody wants the page. Raises what `read` raises."""
        if not self._over:
            self.forget()
            self._show(self._page if self._page is not None else self._make(self._read()))

    def forget(self) -> None:
        """Open nothing any more."""
        self._over = True
        self._stop.set()

    def _build(self, found: Any) -> None:
        try:
            self._page = self._make(found)
        except Exception as error:  # told where it is expected, not lost in the event loop
            self._fail(error)
        else:
            QTimer.singleShot(0, self._owner, self.finish)

    def _fail(self, error: Exception) -> None:
        self.forget()
        self._failed(error)
