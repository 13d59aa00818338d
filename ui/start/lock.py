"""Locks the window after minutes without a hand on it; what was being written is kept."""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from app import confirming, keys
from app.errors import ClerkError
from app.workspace import Workspace
from ui import theme
from ui.errors import as_clerk_error
from ui.forms import Field
from ui.jobs import Jobs
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Secret
from ui.parts.text import Text
from ui.window import MainWindow

tr = partial(QCoreApplication.translate, "start")

HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
    }
)
LOOKS_EVERY = 15_000  # milliseconds
WINDOWS = (Qt.WindowType.Window, Qt.WindowType.Dialog, Qt.WindowType.Sheet)


class IdleLock(QObject):
    """Counts the minutes since the last hand on key or mouse, and covers every window after them.

    The program's clock counts, so the hours that a machine slept count too. Opening a page sends
    ten thousand events, and each would pass here; so the filter goes once it has seen a hand and
    comes back at the next look. The hands between are taken to have gone on until then: the lock
    may come some seconds later than the minutes say, never earlier.
    """

    def __init__(self, window: MainWindow, workspace: Workspace) -> None:
        super().__init__(window)
        self._window, self._workspace = window, workspace
        self.covers: list[LockCover] = []
        self.minutes = workspace.person.lock_after_minutes
        self._last_hand: datetime = workspace.now()
        self._seen = False  # a hand since the last look
        self._watching = False
        self._focus: QWidget | None = None
        self._actions: list[QAction] = []
        self._wrong = 0
        self._jobs = Jobs(self, threads=1)
        self._timer = QTimer(self, interval=LOOKS_EVERY)
        self._timer.timeout.connect(self.look)
        window.commands.add("lock", tr("Khóa màn hình"), self.lock, menu="Tệp", shortcut="Ctrl+L")
        window.refresh_menus()
        window.closing.connect(self._end)
        self._watch(True)
        if self.minutes:
            self._timer.start()

    @property
    def is_locked(self) -> bool:
        return bool(self.covers)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in HANDS:
            self._last_hand = self._workspace.now()
            self._seen = True
            self._watch(bool(self.covers))
        elif kind == QEvent.Type.Show and self.covers and isinstance(watched, QWidget):
            self._cover(watched)  # a message that comes while locked
        return False

    def _watch(self, wanted: bool) -> None:
        application = QApplication.instance()
        if wanted and not self._watching:
            application.installEventFilter(self)  # type: ignore[union-attr]
        elif self._watching and not wanted:
            application.removeEventFilter(self)  # type: ignore[union-attr]
        self._watching = wanted

    def look(self) -> None:
        """Lock where nobody has touched anything for long enough."""
        if self._seen:
            until = self._last_hand + timedelta(milliseconds=LOOKS_EVERY)
            self._seen, self._last_hand = False, min(until, self._workspace.now())
        self._watch(True)
        idle = self._workspace.now() - self._last_hand
        if self.minutes and not self.covers and idle.total_seconds() >= self.minutes * 60:
            self.lock()

    def lock(self) -> None:
        """Cover every window until the passphrase is typed."""
        if self.covers:
            return
        self._watch(True)
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._focus, self._wrong = QApplication.focusWidget(), 0
        self._actions = [c.action for c in self._window.commands.all() if c.action.isEnabled()]
        for action in self._actions:
            action.setEnabled(False)
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                self._cover(widget)
        if self.covers:
            self.covers[-1].ask()

    def _cover(self, window: QWidget) -> None:
        covered = any(cover.window() is window for cover in self.covers)
        if not covered and window.isWindow() and window.windowType() in WINDOWS:
            self.covers.append(LockCover(window, self._try, may_close=window is self._window))

    def _try(self, typed: str) -> None:
        for cover in self.covers:
            cover.wait(True)
        self._jobs.start(
            lambda _report: confirming.by_passphrase_or_code(self._workspace, typed),
            done=lambda _none: self._unlock(),
            failed=self._refused,
            key="confirm",
        )

    def _refused(self, error: Exception) -> None:
        told = as_clerk_error(error)
        seconds = 0
        if isinstance(error, keys.WrongSecret):
            self._wrong += 1
            seconds = keys.delay_after(self._wrong)
            told = ClerkError(told.what, self.tr("Gõ lại, không mất gì."))
        for cover in self.covers:
            cover.tell(told)
        QTimer.singleShot(seconds * 1000, self, self._ask_again)

    def _ask_again(self) -> None:
        for cover in self.covers:
            cover.wait(False)
        if self.covers:
            self.covers[-1].ask()

    def _unlock(self) -> None:
        covers, self.covers = self.covers, []
        for cover in covers:
            cover.uncover()
        for action in self._actions:
            action.setEnabled(True)
        self._window.commands.set_page(self._window.page().home)
        self._last_hand = self._workspace.now()
        focus, self._focus = self._focus, None
        if focus is not None and _lives(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _end(self) -> None:
        self._timer.stop()
        self._watch(False)
        self._jobs.close()


def _lives(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)


class LockCover(QWidget):
    """Lies over one window, whose own parts are hidden, and asks for the passphrase.

    ask: called with what was typed. may_close: whether the window may be closed while covered; a
    dialog may not, because what is typed in it would be gone.
    """

    def __init__(self, window: QWidget, ask: Callable[[str], object], *, may_close: bool) -> None:
        self._title = window.windowTitle()
        self._parts = [part for part in _parts(window) if part.isVisibleTo(window)]
        super().__init__(window)
        self._ask, self._may_close = ask, may_close
        self.secret = Field(self.tr("&Mật khẩu"), Secret())
        self.go = Button(self.tr("&Mở khóa"), "primary", clicked=self._asked, writes=False)
        self._panel = Panel(
            Text(self.tr("Máy đã khóa"), "name"),
            Text(self.tr("Gõ mật khẩu để làm tiếp, không mất gì."), "body", "text_2", wrap=True),
            self.secret,
            Row(None, self.go),
            gap=10,
            margins=(24, 20, 24, 20),
        )
        self._centred = Column(None, Row(None, self._panel, None), None)
        self._centred.setParent(self)
        self.secret.control.returnPressed.connect(self._asked)  # type: ignore[attr-defined]
        self._least = window.minimumSize()
        if not may_close:  # a dialog without its parts would shrink
            window.setMinimumSize(window.size())
        for part in self._parts:
            part.hide()
        window.setWindowTitle(self.tr("Sổ Vàng – Máy đã khóa"))
        window.installEventFilter(self)
        self.restyle()
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self.ask()

    def ask(self) -> None:
        """Put the cursor where the passphrase goes."""
        self.secret.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, waiting: bool) -> None:
        """Nothing can be asked while one answer is awaited, or while a wrong try waits."""
        self.go.setEnabled(not waiting)
        self.secret.control.setEnabled(not waiting)

    def tell(self, error: ClerkError) -> None:
        """Show why it stays locked."""
        words = " ".join(part for part in (error.what, error.kept, error.todo) if part)
        self.secret.set_error(words)
        self.secret.control.selectAll()  # type: ignore[attr-defined]

    def uncover(self) -> None:
        """Show the window as it was."""
        window = self.window()
        window.removeEventFilter(self)
        window.setWindowTitle(self._title)
        for part in self._parts:
            if _lives(part):
                part.show()
        window.setMinimumSize(self._least)
        self.hide()
        self.setParent(None)
        self.deleteLater()

    def restyle(self) -> None:
        self._panel.setFixedWidth(theme.px(380))

    def _asked(self) -> None:
        if self.go.isEnabled():
            self._ask(self.secret.control.text())  # type: ignore[attr-defined]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self.window().rect())
        if event.type() == QEvent.Type.Close and not self._may_close:
            event.ignore()
            return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.accept()  # Esc and Enter must not reach the dialog below

    def resizeEvent(self, _event: object) -> None:
        self._centred.setGeometry(self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("window"))


def _parts(window: QWidget) -> list[QWidget]:
    return [
        part
        for part in window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        if not part.isWindow()
    ]
