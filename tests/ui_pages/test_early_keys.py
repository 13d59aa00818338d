"""A key for rows that are not there yet does nothing and says so; it never hits the rows before."""

from collections.abc import Iterator
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.nominations import actions, listing
from app.workspace import Workspace
from tests import patience
from tests.ui.typing import type_in
from tests.ui_pages.nominating import dossier
from ui.desk import Desk
from ui.nominations.page import NominationsPage

Key, Hold = Qt.Key, Qt.KeyboardModifier
EARLY = "Danh sách đang được đọc"
KEYS = [
    (Key.Key_Return, Hold.NoModifier),
    (Key.Key_Delete, Hold.NoModifier),
    (Key.Key_F2, Hold.NoModifier),
    (Key.Key_Return, Hold.ControlModifier),
]


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Rows are read once it is open; it is, until a test closes it."""
    opened, read = Event(), listing.page
    opened.set()

    def gated(*arguments: Any) -> Any:
        assert opened.wait(patience.SECONDS)
        return read(*arguments)

    monkeypatch.setattr(listing, "page", gated)
    yield opened
    opened.set()


def press(desk: Desk, key: Key, hold: Hold = Hold.NoModifier) -> None:
    """As a keyboard does: into the window, for whatever has the focus there."""
    QTest.keyClick(desk.window.windowHandle(), key, hold)


def shown_rows(desk: Desk) -> NominationsPage:
    desk.window.activateWindow()
    page = NominationsPage(desk)
    desk.window.open(page)
    page.reload()
    return page


def steps(workspace: Workspace, *ids: Any) -> list[Any]:
    return [workspace.read(actions.read, one).step for one in ids]


@pytest.mark.parametrize(("key", "hold"), KEYS)
def test_a_key_before_the_first_rows_is_told_and_does_nothing(
    desk: Desk, workspace: Workspace, qtbot: QtBot, gate: Event, key: Key, hold: Hold
) -> None:
    made = dossier(workspace)
    before = steps(workspace, made)
    gate.clear()
    page = shown_rows(desk)
    press(desk, key, hold)
    assert EARLY in desk.window.toasts.recent[0][1]
    gate.set()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert desk.window.page() is page and steps(workspace, made) == before


@pytest.mark.parametrize(("key", "hold"), KEYS)
def test_a_key_typed_faster_than_the_filter_never_hits_the_rows_before(
    desk: Desk, workspace: Workspace, qtbot: QtBot, gate: Event, key: Key, hold: Hold
) -> None:
    made = [dossier(workspace), dossier(workspace)]
    before = steps(workspace, *made)
    page = shown_rows(desk)
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    gate.clear()
    page.filters.box.setFocus()
    type_in(page.filters.box, "HS-0002")
    press(desk, Key.Key_Down)  # into the list, which still shows both
    press(desk, key, hold)
    assert EARLY in desk.window.toasts.recent[0][1]
    assert desk.window.page() is page and steps(workspace, *made) == before
    gate.set()
    qtbot.waitUntil(lambda: not page.model.stale())
    assert page.model.rowCount() < 2


def test_the_same_rows_read_again_stay_in_reach(
    desk: Desk, workspace: Workspace, qtbot: QtBot, gate: Event
) -> None:
    dossier(workspace)
    page = shown_rows(desk)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    gate.clear()
    page.reload()
    assert page.model.waiting() and not page.model.stale()
    opened: list[Any] = []
    page.table.opened.connect(opened.append)
    press(desk, Key.Key_Return)
    assert len(opened) == 1
    desk.window.page()  # it opened meanwhile
    desk.window.back()
    asked: list[str] = []
    page.edit = lambda: asked.append("edit")  # type: ignore[method-assign]
    press(desk, Key.Key_F2)
    assert asked == ["edit"]
    gate.set()  # windows are closed before fixtures end, and wait for what is being read


def test_going_back_waits_for_no_rows(desk: Desk, qtbot: QtBot, gate: Event) -> None:
    below = desk.window.page()
    gate.clear()
    shown_rows(desk)
    press(desk, Key.Key_Left, Hold.AltModifier)
    assert desk.window.page() is below
    gate.set()
