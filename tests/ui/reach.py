"""What the keyboard reaches in a window: Tab comes to each control, no two parts want one key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

MOST_TABS = 150
TURNS = 10  # at most, for a page that puts new parts in place of old ones under a Tab
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)


def name_of(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return f"{type(widget).__name__} “{widget.accessibleName() or words or widget.objectName()}”"


def press(window: QWidget, keys: str) -> None:
    """One key in a window, as from the keyboard."""
    combination = QKeySequence(keys)[0]
    QTest.keyClick(window.windowHandle(), combination.key(), combination.keyboardModifiers())


def in_front(window: QWidget, qtbot: QtBot) -> None:
    """A virtual screen has no window manager that would do it."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


def unreached(window: QWidget, region: QWidget, rest: Callable[[], object]) -> list[str]:
    """The controls of a region that Tab does not come to, in one turn through the window.

    A turn under which parts came or went says nothing: the next begins once all is at rest.
    """
    controls = controls_of(region)
    for _turn in range(TURNS):
        reached = [one for one in one_turn(window) if isValid(one)]
        before, controls = controls, controls_of(region)
        if controls == before:
            break
        rest()
        controls = controls_of(region)
    else:
        raise AssertionError(f"parts come and go in each of {TURNS} turns")
    found = []
    for control in controls:
        if any(control is one or control.isAncestorOf(one) for one in reached):
            continue
        if isinstance(control, QAbstractItemView) and is_only_shown(control):
            continue
        if isinstance(control, QRadioButton):
            continue  # arrows go from one radio button to the next
        found.append(name_of(control))
    return found


def controls_of(region: QWidget) -> list[QWidget]:
    """What there is to press, choose or type into now."""
    parts = [part for part in region.findChildren(QWidget) if isinstance(part, CONTROLS)]
    usable = [part for part in parts if part.isVisible() and part.isEnabled()]
    return [part for part in usable if not is_inside_another(part)]


def one_turn(window: QWidget) -> list[QWidget]:
    """What has the focus after each Tab, until it comes back to where it began."""
    reached: list[QWidget] = []
    for _tab in range(MOST_TABS):
        press(window, "Tab")
        now = window.focusWidget()
        again = bool(reached) and now is reached[0] and now is not reached[-1]
        if now is None or again:  # a grid may take more than one Tab for its cells
            break
        reached.append(now)
    return reached


def is_only_shown(rows: QAbstractItemView) -> bool:
    """Nothing in it is chosen or opened: totals beside the fields that are typed in."""
    nothing = QAbstractItemView.SelectionMode.NoSelection
    return rows.selectionMode() == nothing and rows.focusPolicy() == Qt.FocusPolicy.NoFocus


def is_inside_another(control: QWidget) -> bool:
    """A list's own head and corner, the line of a box with arrows."""
    above = control.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QAbstractItemView | QComboBox | QAbstractSpinBox):
            return True
        above = above.parentWidget()
    return False


def wanted_twice(window: QWidget) -> dict[str, list[str]]:
    """Keys that two parts of a window want at once: Qt would press neither."""
    keys: dict[str, list[str]] = {}

    def want(sequence: QKeySequence, who: str) -> None:
        if not sequence.isEmpty():
            keys.setdefault(sequence.toString(), []).append(who)

    for action in window.findChildren(QAction):
        if action.isEnabled():
            for sequence in action.shortcuts():
                want(sequence, action.objectName() or action.text())
    for shortcut in window.findChildren(QShortcut):
        if shortcut.isEnabled() and not isinstance(shortcut.parent(), QLabel):
            want(shortcut.key(), type(shortcut.parent()).__name__)
    for part in window.findChildren(QWidget):
        if not part.isVisible() or not part.isEnabled() or part.window() is not window:
            continue
        if isinstance(part, QAbstractButton):
            want(part.shortcut(), name_of(part))
        elif isinstance(part, QLabel) and part.buddy() is not None:
            want(QKeySequence.mnemonic(part.text()), name_of(part))
    if isinstance(window, QMainWindow):
        for action in window.menuBar().actions():
            if action.isVisible():
                want(QKeySequence.mnemonic(action.text()), f"menu {action.text()}")
    return {key: who for key, who in keys.items() if len(who) > 1}


def all_in_reach(
    window: QWidget, region: QWidget, qtbot: QtBot, rest: Callable[[], object]
) -> None:
    """Nothing in the region is out of the keyboard's reach, no key is wanted by two.

    rest: returns once nothing is being read any more.
    """
    in_front(window, qtbot)
    press(window, "Alt+F12")  # not Alt alone, which goes to the menus
    assert wanted_twice(window) == {}
    assert unreached(window, region, rest) == []
