"""A clerk at the keyboard of the real program: keys and an input method, nothing else.

The program runs as ever, in its own main loop; the clerk sits on another thread and hands every
key press to the screen's thread, so dialogs, menus and messages open and close as they would.
A part is reached by Tab until its name, as a screen reader says it, is the one looked for.
"""

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.patience import SECONDS as PATIENCE

T = TypeVar("T")
MOST_TABS = 120


class Missed(AssertionError):
    """The clerk looked for something that is not on the screen."""


class _Hands(QObject):
    """Lives on the screen's thread; does there what it is asked."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked.connect(self._do, Qt.ConnectionType.QueuedConnection)

    def _do(self, work: Callable[[], None]) -> None:
        work()


class Clerk:
    """Presses keys and reads the screen. Made on a thread of its own."""

    def __init__(self) -> None:
        application = _wait(QApplication.instance, "the program")
        self._hands = _Hands()
        self._hands.moveToThread(application.thread())

    # ------------------------------------------------------------ the screen's thread

    def look(self, read: Callable[[], T]) -> T:
        """What a function reads from the screen, on the screen's thread."""
        answer: Future[T] = Future()

        def work() -> None:
            try:
                answer.set_result(read())
            except BaseException as error:
                answer.set_exception(error)

        self._hands.asked.emit(work)
        return answer.result(PATIENCE)

    def wait(self, holds: Callable[[], T], what: str, patience: float = PATIENCE) -> T:
        """Wait until something is true on the screen, and return it."""
        return _wait(lambda: self.look(holds), what, patience)

    def do(self, work: Callable[[], object]) -> None:
        """Ask for something that may open a dialog and therefore not come back at once."""
        self._hands.asked.emit(work)
        self.look(lambda: None)

    # ------------------------------------------------------------ keys

    def press(self, *keys: str) -> None:
        """Press keys one after another, each as in "Ctrl+Return"."""
        for name in keys:
            self._in_front()
            combination = QKeySequence(name)[0]
            self.do(partial(_click, combination.key(), combination.keyboardModifiers()))

    def digits(self, text: str) -> None:
        """Type plain letters and digits key by key."""
        for letter in text:
            self._in_front()
            self.do(partial(_click, letter))

    def type(self, text: str) -> None:
        """Type Vietnamese where the cursor stands: an input method hands over finished words."""

        def commit() -> None:
            event = QInputMethodEvent()
            event.setCommitString(text)
            target = QApplication.focusWidget()
            if not isinstance(target, QLineEdit | QPlainTextEdit):
                raise Missed(f"no cursor in a text, but in {_named(target)}")
            QApplication.sendEvent(target, event)

        self._in_front()
        self.look(commit)

    def fill(self, field: str, text: str) -> None:
        """Go to a field, and type over what stands there."""
        self.go_to(field)
        self.press("Ctrl+A")
        self.type(text)

    def choose(self, field: str, value: str) -> None:
        """Go to a list of a few values and arrow down to one of them."""
        self.go_to(field)
        self.press("Home")
        for _step in range(40):
            if self.look(_chosen).startswith(value):
                return
            self.press("Down")
        raise Missed(f"{field} offers no {value}")

    def go_to(self, name: str) -> None:
        """Press Tab until the part of that name has the focus.

        What is still being read is not there yet: Tab goes round once more.
        """
        seen: list[str] = []
        end = time.monotonic() + PATIENCE
        while len(seen) < MOST_TABS or time.monotonic() < end:
            now = self.focus()
            if now.startswith(name):
                return
            seen.append(now)
            self.press("Tab")
        raise Missed(f"Tab never reaches “{name}”, only {list(dict.fromkeys(seen))}")

    def push(self, name: str) -> None:
        """Go to a button and press it with the space bar."""
        self.go_to(name)
        self.press("Space")

    def file(self, path: Path) -> None:
        """Answer the file dialog that is open with a path, and Enter."""
        self.window("QFileDialog")
        self.wait(lambda: isinstance(QApplication.focusWidget(), QLineEdit), "the file's name")
        self.press("Ctrl+A")
        self.type(str(path))
        self.press("Return")
        self.wait(lambda: _top().inherits("QFileDialog") is False, "the file dialog closed")

    # ------------------------------------------------------------ reading

    def window(self, kind: str) -> None:
        """Wait until a window of that class is in front, and work in it."""
        self.wait(lambda: type(_top()).__name__ == kind or _top().inherits(kind), f"a {kind}")
        self._in_front()

    def text(self, words: str, patience: float = PATIENCE) -> str:
        """Wait until words stand somewhere on the screen; returns the whole text they are in."""
        return self.wait(lambda: next((t for t in _texts() if words in t), ""), words, patience)

    def reads(self, words: str) -> bool:
        """Whether words stand on the screen; for `wait`."""
        return any(words in text for text in _texts())

    def ready(self, name: str) -> None:
        """Wait until a button can be pressed, its words from the beginning."""

        def holds() -> bool:
            buttons = [b for b in _top().findChildren(QAbstractButton) if b.isVisible()]
            return any(_named(b).startswith(name) and b.isEnabled() for b in buttons)

        self.wait(holds, f"{name} to be pressed")

    def texts(self) -> list[str]:
        """Everything that can be read in the front window."""
        return self.look(_texts)

    def focus(self) -> str:
        """The name of the part that has the keyboard."""
        return self.look(lambda: _named(QApplication.focusWidget()))

    def value(self, field: str) -> str:
        """What stands in a field of the front window."""
        return self.wait(lambda: _value(field), field)

    def row(self, words: str) -> None:
        """Wait until the list with the focus has a row with words, and make it the current one."""

        def find() -> int | None:
            table = QApplication.focusWidget()
            if not isinstance(table, QAbstractItemView) or table.model() is None:
                return None
            model = table.model()
            for row in range(model.rowCount()):
                cells = [str(model.index(row, n).data()) for n in range(model.columnCount())]
                if words in " ".join(cells):
                    return row + 1
            return None

        wanted = self.wait(find, f"a row with {words}") - 1
        self.press("Ctrl+Home", *["Down"] * wanted)

    def cells(self) -> list[str]:
        """The current row of the list with the focus."""

        def read() -> list[str]:
            table = QApplication.focusWidget()
            if not isinstance(table, QAbstractItemView):
                raise Missed(f"no list, but {_named(table)}")
            row, model = table.currentIndex().row(), table.model()
            return [str(model.index(row, n).data()) for n in range(model.columnCount())]

        return self.look(read)

    def picture(self, path: Path) -> None:
        """Keep what the screen shows."""
        self.look(lambda: _top().grab().save(str(path)))

    def _in_front(self) -> None:
        """A virtual screen has no window manager, so the newest window gets the keyboard here."""

        def activate() -> bool:
            top = _top()
            if QApplication.activePopupWidget() is not None:
                return QGuiApplication.focusWindow() is not None
            if QApplication.activeWindow() is top and QGuiApplication.focusWindow() is not None:
                return True
            top.raise_()
            top.activateWindow()
            return False

        self.wait(activate, "the keyboard in the front window")


def at_work(story: Callable[[Clerk], None], shots: Path) -> threading.Thread:
    """Start a story beside the program. A story that fails ends the program with code 1."""

    def run() -> None:
        clerk: Clerk | None = None
        try:
            clerk = Clerk()
            story(clerk)
        except BaseException:
            try:
                if clerk is None:
                    raise
                print("on the screen:", *clerk.texts(), sep=" | ", file=sys.stderr)
                clerk.picture(shots / "failed.png")
            finally:
                traceback.print_exc()
                os._exit(1)

    thread = threading.Thread(target=run, name="clerk", daemon=True)
    thread.start()
    return thread


def _click(*key: Any) -> None:
    # between two windows there may be none with the keyboard for a moment
    QTest.keyClick(QGuiApplication.focusWindow() or _top().windowHandle(), *key)


def _wait(holds: Callable[[], T], what: str, patience: float = PATIENCE) -> T:
    end = time.monotonic() + patience
    while True:
        found = holds()
        if found:
            return found
        if time.monotonic() > end:
            raise Missed(f"not within {patience:.0f} s: {what}")
        time.sleep(0.01)


def _top() -> QWidget:
    """The window that the keyboard belongs to: the newest dialog, else the program's window."""
    modal = QApplication.activeModalWidget()
    if modal is not None:
        return modal
    shown = [w for w in QApplication.topLevelWidgets() if w.isWindow() and w.isVisible()]
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    windows = [w for w in shown if w.windowType() in kinds]
    dialogs = [w for w in windows if w.windowType() == Qt.WindowType.Dialog]
    if not windows:
        raise Missed("no window on the screen")
    return (dialogs or windows)[-1]


def _named(widget: Any) -> str:
    if not isinstance(widget, QWidget):
        return ""
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "")
    return type(widget).__name__


def _chosen() -> str:
    box = QApplication.focusWidget()
    return box.currentText() if isinstance(box, QComboBox) else ""


def _texts() -> list[str]:
    found = []
    for part in [_top(), *_top().findChildren(QWidget)]:
        if not part.isVisible():
            continue
        if isinstance(part, QLabel | QAbstractButton):
            found.append(part.text().replace("&", ""))
        for words in (part.accessibleName(), part.accessibleDescription()):
            if words and words not in found:
                found.append(words)
    return found


def _value(field: str) -> str:
    for part in _top().findChildren(QWidget):
        if part.isVisible() and part.accessibleName().startswith(field):
            if isinstance(part, QLineEdit):
                return part.text()
            if isinstance(part, QPlainTextEdit | QTextEdit):
                return part.toPlainText()
            if isinstance(part, QComboBox):
                return part.currentText()
    return ""
