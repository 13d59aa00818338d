"""A page that comes to the end of its reading takes the keyboard to where work begins, but never
from a part the person has moved to meanwhile."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.certificates.blanks import BlanksPage
from ui.desk import Desk
from ui.home.page import HomePage
from ui.page import Page

Key, Hold = Qt.Key, Qt.KeyboardModifier
BUSY = 60  # seconds; until the gate opens, or the test has failed


@pytest.fixture
def gate(desk: Desk) -> Iterator[Event]:
    """Nothing is read before it opens: both threads wait for it."""
    opened = Event()
    for _thread in range(2):
        desk.window.shell.jobs.start(lambda _report: opened.wait(BUSY), done=lambda _yes: None)
    yield opened
    opened.set()


def begins(page: Page) -> QWidget:
    """Where work begins, once it has been read."""
    if isinstance(page, HomePage):
        return page.nothing.buttons[0]
    assert isinstance(page, BlanksPage)
    return page.empty.buttons[0]


@pytest.fixture(params=[HomePage, BlanksPage])
def page(desk: Desk, gate: Event, request: pytest.FixtureRequest, qtbot: QtBot) -> Page:
    """On show, with the keyboard, and still being read."""
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    build: Callable[[Desk], Page] = request.param
    made = build(desk)
    desk.window.open(made)
    made.reload()
    assert not begins(made).isVisible()
    return made


def read(page: Page, gate: Event, qtbot: QtBot) -> None:
    gate.set()
    qtbot.waitUntil(begins(page).isVisible)


def press(desk: Desk, key: Key, hold: Hold = Hold.NoModifier) -> QWidget | None:
    """As a keyboard does; returns what has the focus then."""
    QTest.keyClick(desk.window.windowHandle(), key, hold)
    return QApplication.focusWidget()


def test_the_keyboard_goes_to_where_work_begins(page: Page, gate: Event, qtbot: QtBot) -> None:
    read(page, gate, qtbot)
    assert QApplication.focusWidget() is begins(page)


@pytest.mark.parametrize("key", [Key.Key_F6, Key.Key_F1])
def test_who_has_moved_on_stays_there(
    desk: Desk, page: Page, gate: Event, qtbot: QtBot, key: Key
) -> None:
    before = QApplication.focusWidget()
    there = press(desk, key)
    assert there is not None and there is not before
    read(page, gate, qtbot)
    assert QApplication.focusWidget() is there


def test_ctrl_k_keeps_the_keyboard_and_gives_it_to_the_page_at_last(
    desk: Desk, page: Page, gate: Event, qtbot: QtBot
) -> None:
    box = press(desk, Key.Key_K, Hold.ControlModifier)
    assert box is desk.window.palette_box.box
    read(page, gate, qtbot)
    assert QApplication.focusWidget() is box
    focus = press(desk, Key.Key_Escape)
    assert focus is not None and page.isAncestorOf(focus)
