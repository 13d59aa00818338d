"""What the network broke off is tried again by itself, later each time it breaks."""

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from app.clock import Clock
from app.sync.upload import wait_after


class Again(QObject):
    """One try at a time, 15 seconds after the first failure, half an hour after many.

    send: tries; whoever does says `failed` or `over` afterwards. due: when the next one is.
    """

    def __init__(self, send: Callable[[], object], now: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self.due: datetime | None = None
        self._send, self._now = send, now
        self._chance = random.SystemRandom()
        self._failures = 0
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self._try)

    def failed(self) -> None:
        """Once more, later than the last time."""
        self._failures += 1
        self.postpone()

    def postpone(self) -> None:
        """Once more, as late as the last time: something else was under way."""
        seconds = wait_after(max(1, self._failures), self._chance)
        self.due = self._now() + timedelta(seconds=seconds)
        self.timer.start(round(seconds * 1000))

    def over(self) -> None:
        """Sent, stopped by hand, or another way taken: nothing is tried any more."""
        self._failures, self.due = 0, None
        self.timer.stop()

    def _try(self) -> None:
        self.due = None
        self._send()
