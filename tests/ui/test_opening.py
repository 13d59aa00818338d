"""A page that is on its way: what is pressed meanwhile never acts on the page below."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import ClerkError
from tests import patience
from tests.ui.screens import settle
from ui.errors import ErrorDialog
from ui.jobs import Jobs
from ui.lists import Column, PagedModel, RowsTable
from ui.memory import ShortMemory
from ui.page import Page
from ui.parts.inputs import LineInput
from ui.shell import Shell
from ui.window import MainWindow

Key, Hold = Qt.Key, Qt.KeyboardModifier


class Doing(Page):
    """Writes down what the keys of the window ask it for."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = title
        self.done: list[str] = []

    def next_step(self) -> None:
        self.done.append("next step")

    def edit(self) -> None:
        self.done.append("edit")

    def print(self) -> None:
        self.done.append("print")

    def new(self) -> None:
        self.done.append("new")


class Below(Doing):
    """A list of two rows; Enter opens one."""

    def __init__(self) -> None:
        super().__init__("Danh sách")
        self.model = PagedModel([Column("name", "Tên", str, sortable=True)], key=str)
        self.table = RowsTable(self.model)
        self.table.delete_asked.connect(lambda _rows: self.done.append("delete"))
        self.add((self.table, 1))
        self.model.set_rows(["Bà Lý", "Ông Đạt"])

    def shown(self) -> None:
        self.table.setFocus()


class Above(Doing):
    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.field = LineInput("chữ")
        self.add(self.field)

    def shown(self) -> None:
        self.field.setFocus()
        self.field.setCursorPosition(0)


class Slow:
    """A read that another thread does not come to the end of before its gate is opened."""

    def __init__(self) -> None:
        self.gate, self.begun = Event(), Event()

    def __call__(self) -> str:
        self.begun.set()
        assert current_thread() is main_thread() or self.gate.wait(patience.SECONDS)
        return "Bà Lý"


@pytest.fixture
def slow():
    read = Slow()
    yield read
    read.gate.set()


@pytest.fixture
def window(qtbot: QtBot, slow: Slow):
    shell = Shell("UBND xã Suối Đá", "Tỉnh Ví Dụ", "Bà Lý", memory=ShortMemory(), jobs=Jobs())
    made = MainWindow(shell, {"today": lambda _window: Below(), "movements": lambda _w: Below()})
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    settle()
    yield made
    slow.gate.set()
    shell.jobs.close()


@pytest.fixture
def below(window: MainWindow, slow: Slow) -> Below:
    """The list, after Enter on a row whose record is still being read."""
    page = window.page()
    assert isinstance(page, Below) and page.table.hasFocus()
    page.table.opened.connect(lambda _row: window.open_by(slow, Above))
    press(window, Key.Key_Return)
    assert slow.begun.wait(patience.SECONDS)
    return page


def press(window: MainWindow, key: Key, hold: Hold = Hold.NoModifier) -> None:
    """As a keyboard does: into the window, for whatever has the focus there."""
    QTest.keyClick(window.windowHandle(), key, hold)


def all_heard(qtbot: QtBot, window: MainWindow) -> None:
    """Every answer that was on its way has come: two threads, and both are free again."""
    came: list[int] = []
    both = Event()
    jobs = window.shell.jobs
    jobs.start(lambda _report: both.wait(patience.SECONDS), done=lambda _yes: came.append(1))
    jobs.start(lambda _report: both.set(), done=lambda _none: came.append(2))
    qtbot.waitUntil(lambda: len(came) == 2)


def on_show(window: MainWindow) -> QWidget | None:
    """Unlike `page()` it hastens nothing."""
    return window.stack.currentWidget()


def test_a_page_shows_once_it_is_read_and_until_then_the_one_below_stands(
    window, below, slow, qtbot
):
    settle()
    assert on_show(window) is below
    slow.gate.set()
    qtbot.waitUntil(lambda: on_show(window) is not below)
    assert window.page().title == "Bà Lý" and window.page().field.hasFocus()


@pytest.mark.parametrize(
    ("key", "hold", "asked"),
    [
        (Key.Key_Return, Hold.ControlModifier, ["next step"]),
        (Key.Key_F2, Hold.NoModifier, ["edit"]),
        (Key.Key_P, Hold.ControlModifier, ["print"]),
        (Key.Key_N, Hold.ControlModifier, ["new"]),
        (Key.Key_Delete, Hold.NoModifier, []),
    ],
)
def test_a_key_pressed_at_once_is_for_the_page_that_opens_and_never_for_the_list_below(
    window, below, slow, qtbot, key, hold, asked
):
    press(window, key, hold)
    above = window.stack.currentWidget()
    assert isinstance(above, Above) and above.done == asked and below.done == []
    assert above.field.text() == ("hữ" if key == Key.Key_Delete else "chữ")
    pages = window.stack.count()
    slow.gate.set()
    all_heard(qtbot, window)
    assert window.stack.count() == pages and on_show(window) is above


def test_going_back_at_once_leaves_the_list_as_it_was(window, below, slow, qtbot):
    press(window, Key.Key_Left, Hold.AltModifier)
    slow.gate.set()
    all_heard(qtbot, window)
    assert on_show(window) is below and below.table.hasFocus()


def test_of_a_record_that_has_gone_meanwhile_a_key_opens_and_does_nothing(window, qtbot):
    gate = Event()

    def gone() -> str:
        assert current_thread() is main_thread() or gate.wait(patience.SECONDS)
        raise ClerkError(what="Hồ sơ không còn.", todo="Chọn hồ sơ khác.")

    below = window.page()
    window.open_by(gone, Above)
    press(window, Key.Key_Return, Hold.ControlModifier)
    gate.set()
    all_heard(qtbot, window)
    (told,) = window.findChildren(ErrorDialog)
    assert told.error.what == "Hồ sơ không còn."
    assert below.done == [] and on_show(window) is below
    told.reject()
    window.activateWindow()
    settle()
    press(window, Key.Key_F2)
    assert below.done == ["edit"]  # the list has its keys again


def test_what_cannot_be_read_or_made_is_told_and_the_list_stays(window, qtbot):
    below = window.page()

    def refuse(_found: str) -> Page:
        raise ClerkError(what="Không dựng được.", todo="Thử lại.")

    window.open_by(lambda: "có", refuse)
    qtbot.waitUntil(lambda: bool(window.findChildren(ErrorDialog)))
    assert window.findChildren(ErrorDialog)[0].error.what == "Không dựng được."
    assert window.page() is below


def test_of_two_pages_asked_for_only_the_newer_opens(window, below, slow, qtbot):
    window.open_by(lambda: "Ông Đạt", Above)
    slow.gate.set()
    all_heard(qtbot, window)
    qtbot.waitUntil(lambda: on_show(window) is not below)
    assert window.page().title == "Ông Đạt"
    window.back()
    assert window.page() is below


def test_who_goes_elsewhere_meanwhile_is_not_called_away_from_there(window, below, slow, qtbot):
    window.go("movements")
    there = on_show(window)
    slow.gate.set()
    all_heard(qtbot, window)
    assert on_show(window) is there and there is not below


def test_a_window_that_closes_meanwhile_opens_nothing_more(window, below, slow):
    slow.gate.set()
    assert window.close()
    settle()
    assert on_show(window) is below
