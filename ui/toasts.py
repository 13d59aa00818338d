"""Short messages at the bottom: something finished, and how to undo it."""

from collections import deque
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import theme
from ui.focus import give_back
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.notices import announce
from ui.parts.text import Text

KEPT = 50  # messages in "Thông báo gần đây"


class Toast(Row):
    """The message itself, on a dark ground (light in the dark scheme)."""

    def __init__(self) -> None:
        self.words = Text("", "label", "surface")
        self.undo = Button("", small=True)
        self.undo.on_toast()
        super().__init__(self.words, self.undo, gap=14, margins=(16, 8, 12, 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)


class Toasts(QObject):
    """Shows one message at a time at the bottom centre of a page area.

    6 s, or 12 s with an undo; it stays while the mouse is over it or it has the focus.
    `recent` holds the newest messages first, with the time they came.
    """

    def __init__(self, host: QWidget, now: Callable[[], datetime]) -> None:
        super().__init__(host)
        self._host, self._now = host, now
        self.recent: deque[tuple[datetime, str]] = deque(maxlen=KEPT)
        self.toast = Toast()
        self.toast.setParent(host)
        self.toast.hide()
        self._undo: Callable[[], object] | None = None
        self._before: QWidget | None = None
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self._time_is_up)
        self.toast.undo.clicked.connect(lambda _checked=False: self._take_back())
        host.installEventFilter(self)
        self.toast.installEventFilter(self)
        self.toast.undo.installEventFilter(self)

    def show(
        self, sentence: str, undo: Callable[[], object] | None = None, *, verb: str = ""
    ) -> None:
        """Say that something finished. undo: what "Hoàn tác" does; verb: other words for it."""
        self._undo = undo
        self.recent.appendleft((self._now(), sentence))
        self.toast.words.setText(sentence)
        words = verb or self.tr("Hoàn tác  Ctrl+Z")
        self.toast.undo.setText(words)
        self.toast.undo.setVisible(undo is not None)
        self.toast.words.setWordWrap(False)
        theme.restyle(self.toast)
        self._place()
        self.toast.show()
        self.toast.raise_()
        milliseconds = theme.motion("toast_ms")
        self._wait.start(2 * milliseconds if undo is not None else milliseconds)
        announce(self.toast, sentence)

    def focus(self) -> None:
        """F8: to the button of the message on show."""
        if self.toast.isVisible() and self._undo is not None:
            self._before = self._host.window().focusWidget()
            self.toast.undo.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def hide(self) -> None:
        """Take the message away and give the focus back."""
        had_focus = self.toast.undo.hasFocus()
        self._wait.stop()
        self.toast.hide()
        if had_focus:
            give_back(self._before)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _time_is_up(self) -> None:
        if self.toast.underMouse() or self.toast.undo.hasFocus():
            self._wait.start(1000)
        else:
            self.hide()

    def _place(self) -> None:
        hint = self.toast.sizeHint()
        room = self._host.width() - 2 * theme.space("page_x")
        wraps = hint.width() > room
        self.toast.words.setWordWrap(wraps)
        width = min(hint.width(), room)
        lines = self.toast.layout()
        high = lines.heightForWidth(width) if wraps and lines is not None else hint.height()
        left = (self._host.width() - width) // 2
        top = self._host.height() - max(high, hint.height()) - theme.px(26)
        self.toast.setGeometry(left, top, width, max(high, hint.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._place()
        escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.toast.undo and event.type() == QEvent.Type.KeyPress and escaped:
            self.hide()
            return True
        return False
