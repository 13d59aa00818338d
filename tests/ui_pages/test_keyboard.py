"""Every page and dialog by keyboard alone: Tab reaches each control, Esc closes, F1 helps, no two
parts want one key, and nothing but a window is ever a window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.screens import undress
from tests.ui_pages.running import example_office, rest, start, until
from tests.ui_pages.test_screens import DIALOGS, SCREENS, afterwards_written
from ui import texts, theme
from ui.program import Program

MOST_TABS = 150
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
)
WINDOWS = (QDialog, QMainWindow, QMenu)
OF_ITS_OWN = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
BEGINS = ("exemplars", "nominations", "council")  # Ctrl+N there asks in a dialog


class Strays(QObject):
    """Hears of every part that is shown as a window without being one."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            own = isinstance(watched, WINDOWS) or watched.windowType() in OF_ITS_OWN
            if watched.isWindow() and not own:
                self.names.append(name_of(watched))
        return False


@pytest.fixture(scope="module")
def program(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Program]:
    """One program, from page to page."""
    assert theme.start(qapp, "light", 100) == []
    texts.install(qapp)
    made = start(example_office(tmp_path_factory.mktemp("keys") / "so"), QtBot(request))
    afterwards_written(made)
    yield made
    made.window.close()
    made.window.deleteLater()
    undress(qapp)


@pytest.fixture(autouse=True)
def look() -> None:
    """The program of this file keeps its look."""


@pytest.fixture
def strays(qapp: QApplication) -> Iterator[Strays]:
    found = Strays()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


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
    until(qtbot, lambda: QApplication.activeWindow() is window)


def unreached(window: QWidget, region: QWidget) -> list[str]:
    """The controls of a region that Tab does not come to, in one turn through the window."""
    reached: list[QWidget] = []
    for _tab in range(MOST_TABS):
        press(window, "Tab")
        now = window.focusWidget()
        again = bool(reached) and now is reached[0] and now is not reached[-1]
        if now is None or again:  # a grid may take more than one Tab for its cells
            break
        reached.append(now)
    found = []
    for control in region.findChildren(QWidget):
        wanted = isinstance(control, CONTROLS) and control.isVisible() and control.isEnabled()
        if not wanted or any(control is one or control.isAncestorOf(one) for one in reached):
            continue
        if isinstance(control, QAbstractItemView) and is_only_shown(control):
            continue
        if isinstance(control, QRadioButton) or is_inside_another(control):
            continue  # arrows go from one radio button to the next
        found.append(name_of(control))
    return found


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


def sound(window: QWidget, region: QWidget, qtbot: QtBot) -> None:
    """Nothing in it is out of the keyboard's reach."""
    in_front(window, qtbot)
    press(window, "Alt+F12")  # not Alt alone, which goes to the menus
    assert wanted_twice(window) == {}
    assert unreached(window, region) == []


@pytest.mark.parametrize("screen", SCREENS)
def test_a_page_is_all_in_reach_of_the_keyboard(
    program: Program, qtbot: QtBot, strays: Strays, screen: str
) -> None:
    window = program.window
    window.go("today")
    SCREENS[screen](program)
    rest(program, qtbot)
    in_front(window, qtbot)
    begin = window.focusWidget()
    assert begin is not None and begin.isVisible() and window.page().isAncestorOf(begin)
    assert window.page().help_text
    press(window, "F1")
    assert window.help.isVisible()
    press(window, "F1")
    assert not window.help.isVisible() and window.focusWidget() is begin
    sound(window, window.area, qtbot)
    assert strays.names == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_all_in_reach_and_esc_leads_back(
    program: Program, qtbot: QtBot, strays: Strays, name: str
) -> None:
    window = program.window
    window.go("today")
    rest(program, qtbot)
    before = window.focusWidget()
    dialog = DIALOGS[name](program)
    dialog.open()
    rest(program, qtbot)
    sound(dialog, dialog, qtbot)
    press(dialog, "Escape")
    assert not isValid(dialog) or not dialog.isVisible()
    assert window.focusWidget() is before
    assert strays.names == []


@pytest.mark.parametrize("place", BEGINS)
def test_ctrl_n_right_after_a_page_opens_is_heard_and_esc_leads_back(
    program: Program, qtbot: QtBot, strays: Strays, place: str
) -> None:
    window = program.window
    window.go("today")
    rest(program, qtbot)
    in_front(window, qtbot)
    asked: list[QWidget] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            watch.stop()
            asked.append(dialog)
            press(dialog, "Escape")

    watch = QTimer(window, interval=20)  # a dialog may wait for its answer
    watch.timeout.connect(look)
    watch.start()
    window.go(place)
    press(window, "Ctrl+N")  # the rows are still being read
    until(qtbot, lambda: bool(asked))
    watch.stop()
    rest(program, qtbot)
    assert QApplication.activeModalWidget() is None
    focus = window.focusWidget()
    assert focus is not None and window.page().isAncestorOf(focus) and window.here() == place
    assert strays.names == []
