"""Long work: a thin bar with the count, the time left and a way to stop."""

import time
from functools import partial
from threading import Event

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "parts")


class Bar(QWidget):
    """A thin bar, indigo; `share` from 0 to 1, None while the end is unknown."""

    def __init__(self) -> None:
        super().__init__()
        self._share: float | None = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set(self, share: float | None) -> None:
        """Show how much is done."""
        self._share = share
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(120), theme.px(6))

    def restyle(self) -> None:
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        share = self._share
        if share is None or share > 0:
            wide = box.width() * (0.3 if share is None else min(1.0, share))
            painter.setBrush(theme.colour("indigo"))
            painter.drawRoundedRect(
                QRectF(box.x(), box.y(), wide, box.height()), box.height() / 2, box.height() / 2
            )


def time_left(done: int, total: int, seconds: float) -> str:
    """The time left in words, rounded up, "" while nothing is known.

    seconds: how long the `done` of `total` have taken.
    """
    if done <= 0 or total <= done or seconds < 1:
        return ""
    left = seconds / done * (total - done)
    if left < 55:
        return tr("còn khoảng {0} giây").format(max(5, -(-round(left) // 5) * 5))
    return tr("còn khoảng {0} phút").format(-(-round(left) // 60))


class ProgressStrip(Panel):
    """What is being done, 7/12, time left, "Dừng" after 2 s and what stopping keeps.

    It shows itself after 0.4 s of work and hides itself when the work is done. unit: what is
    counted. keeps: what stopping keeps. Give `report` to Jobs.start as `progress`, call `begin`
    with the returned event and `end` in done and failed.
    """

    stopped = Signal()

    def __init__(self, title: str, *, unit: str = "", keeps: str = "") -> None:
        self.title = Text(title, "strong")
        self.count = Text("", "caption", "text_3")
        self.bar = Bar()
        self.stop = Button(self.tr("Dừng"), small=True, clicked=self._stop)
        self._keeps = Text(keeps, "caption", "text_3", wrap=True)
        super().__init__(
            Row((Column(self.title, self.count, gap=0), 1), self.stop, gap=8),
            self.bar,
            self._keeps,
            margins=(16, 10, 16, 12),
            gap=7,
        )
        self._unit, self._event = unit or tr("mục"), Event()
        self._began = time.monotonic()
        self._appear = QTimer(self, singleShot=True)
        self._appear.timeout.connect(self.show)
        self._offer = QTimer(self, singleShot=True)
        self._offer.timeout.connect(lambda: self._offer_stop(True))
        self._offer_stop(False)
        self.hide()

    def begin(self, event: Event, title: str = "", unit: str = "") -> None:
        """The work has started; `event` stops it. title, unit: others than at the last time."""
        self._event, self._began = event, time.monotonic()
        if title:
            self.title.setText(title)
        self._unit = unit or self._unit
        self.count.setText("")
        self.bar.set(None)
        self._offer_stop(False)
        self._appear.start(theme.motion("progress_after_ms"))
        self._offer.start(theme.motion("cancel_after_ms"))

    def report(self, done: int, total: int) -> None:
        """A Report: runs on the screen's thread. total: 0 while nobody knows it."""
        left = time_left(done, total, time.monotonic() - self._began)
        count = f"{done}/{total}" if total else f"{done}"
        words = f"{count} {self._unit}" + (f", {left}" if left else "")
        self.count.setText(words)
        self.bar.set(done / total if total else None)
        self.setAccessibleName(f"{self.title.text()}, {words}")

    def end(self) -> None:
        """The work is over, one way or the other."""
        self._appear.stop()
        self._offer.stop()
        self.hide()

    def _offer_stop(self, offered: bool) -> None:
        self.stop.setVisible(offered)
        self._keeps.setVisible(offered and bool(self._keeps.text()))

    def _stop(self) -> None:
        self._event.set()
        self.end()
        self.stopped.emit()
