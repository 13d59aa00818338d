"""A page that opens in turns, so that keys and mouse are heard between them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from ui.jobs import Jobs
from ui.page import Page

KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)  # Qt asks for shortcuts first


class Opening(QObject):
    """Reads on another thread, builds the page in one turn of the event loop, shows it in the next.

    A key pressed meanwhile is meant for the page that was asked for: it is there before the key
    is heard, and where it can't be opened, the key does nothing.
    window: the one it opens in; with it the rest is forgotten. read: what the page is made of.
    make: builds the page of it. show: gets the page. failed: gets what `read` or `make` raised.
    """

    def __init__(
        self,
        jobs: Jobs,
        window: QWidget,
        read: Callable[[], Any],
        make: Callable[[Any], Page],
        show: Callable[[Page], object],
        failed: Callable[[Exception], object],
    ) -> None:
        super().__init__(window)
        self._read, self._make = read, make
        self._show, self._failed = show, failed
        self._page: Page | None = None
        self._over = False
        self._stop = jobs.start(lambda _report: read(), done=self._build, failed=self._fail)
        heard = window.windowHandle()  # where keys come in, before a widget or a shortcut has them
        if heard is not None:
            heard.installEventFilter(self)

    def finish(self) -> None:
        """All that is left of it, now: somebody wants the page. Raises what `read` raises."""
        if not self._over:
            self.forget()
            self._show(self._page if self._page is not None else self._make(self._read()))

    def forget(self) -> None:
        """Open nothing any more."""
        self._over = True
        self._stop.set()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._over or event.type() not in KEYS:
            return False
        try:
            self.finish()
        except Exception as error:  # told where it is expected, not lost in the event loop
            self._fail(error)
            event.accept()
            return True
        return False

    def _build(self, found: Any) -> None:
        try:
            self._page = self._make(found)
            self._page.own_actions()  # a button that the page shows before its turn is no window
        except Exception as error:
            self._fail(error)
        else:
            QTimer.singleShot(0, self, self.finish)

    def _fail(self, error: Exception) -> None:
        self.forget()
        self._failed(error)
