"""The lock: nothing seen, nothing reached, nothing lost."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app import example
from tests.office import Ticking
from tests.ui.typing import type_in
from tests.ui_pages.running import CODE, example_office, rest, start, until
from ui.forms import Dialog, Field
from ui.parts.inputs import LineInput
from ui.program import Program
from ui.start.lock import IdleLock

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


@pytest.fixture
def lock(program: Program) -> IdleLock:
    for window in QApplication.topLevelWidgets():
        if window is not program.window:
            window.hide()  # of an earlier test, not collected yet: it would be covered too
    return IdleLock(program.window, program.workspace)


def clock(program: Program) -> Ticking:
    now = program.workspace.now
    assert isinstance(now, Ticking)
    return now


def open_again(lock: IdleLock, qtbot: QtBot, words: str = example.PASSPHRASE) -> None:
    control = lock.covers[-1].secret.control
    type_in(control, words)
    qtbot.keyClick(control, ENTER)
    until(qtbot, lambda: not lock.is_locked)


def reachable(window: QWidget) -> set[QWidget]:
    """Where Tab goes from the widget that has the focus, all the way round."""
    first = current = QApplication.focusWidget()
    assert first is not None
    found = set()
    while current is not None and current not in found:
        usable = current.isVisible() and current.isEnabled() and current.window() is window
        if usable and current.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.add(current)
        current = current.nextInFocusChain()
        if current is first:
            break
    return found


def test_it_locks_after_the_minutes_and_not_before(program: Program, lock: IdleLock) -> None:
    assert lock.minutes == 10
    clock(program).instant += timedelta(minutes=9)
    lock.look()
    assert not lock.is_locked
    clock(program).instant += timedelta(minutes=2)
    lock.look()
    assert lock.is_locked


def test_a_hand_on_the_keys_begins_the_minutes_anew(
    program: Program, lock: IdleLock, qtbot: QtBot
) -> None:
    clock(program).instant += timedelta(minutes=9)
    qtbot.keyClick(program.window, Qt.Key.Key_Down)
    clock(program).instant += timedelta(minutes=9)
    lock.look()
    assert not lock.is_locked
    type_in(program.window.page(), "à")  # an input method alone counts too
    clock(program).instant += timedelta(minutes=9)
    lock.look()
    assert not lock.is_locked


def test_ctrl_l_locks_at_once(program: Program, lock: IdleLock, qtbot: QtBot) -> None:
    program.window.commands.action("lock").trigger()
    assert lock.is_locked


def test_locked_nothing_of_the_pages_is_seen(
    program: Program, lock: IdleLock, qtbot: QtBot
) -> None:
    lock.lock()
    QApplication.processEvents()
    one = program.window.grab().toImage()
    open_again(lock, qtbot)
    program.window.go("nominations")
    rest(program, qtbot)
    lock.lock()
    QApplication.processEvents()
    other = program.window.grab().toImage()
    assert _same(one, other)  # whatever lies below, the same picture
    shown = [w for w in program.window.findChildren(QWidget) if w.isVisible()]
    inside = [w for w in shown if not lock.covers[0].isAncestorOf(w) and w is not lock.covers[0]]
    assert [w for w in inside if type(w).__name__ != "FocusRing"] == []


def _same(one: QImage, other: QImage) -> bool:
    return one.size() == other.size() and bool(one == other)


def test_locked_the_keyboard_reaches_only_the_passphrase(
    program: Program, lock: IdleLock, qtbot: QtBot
) -> None:
    lock.lock()
    cover = lock.covers[0]
    assert cover.secret.control.hasFocus()
    assert reachable(program.window) and all(
        cover.isAncestorOf(widget) for widget in reachable(program.window)
    )
    for command in program.window.commands.all():
        assert not command.action.isEnabled(), command.id
    before = program.window.page()
    qtbot.keyClick(cover.secret.control, Qt.Key.Key_K, CTRL)
    qtbot.keyClick(cover.secret.control, Qt.Key.Key_2, CTRL)
    assert program.window.page() is before and not program.window.palette_box.isVisible()


def test_unlocking_gives_back_the_focus_and_what_was_being_typed(
    program: Program, lock: IdleLock, qtbot: QtBot
) -> None:
    program.window.go("nominations")
    rest(program, qtbot)
    program.window.commands.action("filter").trigger()
    box = QApplication.focusWidget()
    assert isinstance(box, LineInput)
    type_in(box, "hoài")
    usable = {command.id for command in program.window.commands.usable()}
    lock.lock()
    open_again(lock, qtbot)
    assert box.hasFocus() and box.text() == "hoài" and box.isVisible()
    assert {command.id for command in program.window.commands.usable()} == usable
    assert "Máy đã khóa" not in program.window.windowTitle()


def test_a_dialog_is_covered_too_and_keeps_what_is_typed(
    program: Program, lock: IdleLock, qtbot: QtBot
) -> None:
    field = Field("Tên", LineInput())
    saved: list[str] = []
    dialog = Dialog(
        "Hồ sơ của bà Hoài",
        field,
        verb="Ghi",
        action=lambda: saved.append(field.text()),
        parent=program.window,
    )
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.open()
    type_in(field.control, "chưa ghi xong")
    lock.lock()
    cover = next(cover for cover in lock.covers if cover.window() is dialog)
    assert not field.isVisible() and "Hoài" not in dialog.windowTitle()
    cover.ask()
    qtbot.keyClick(cover.secret.control, Qt.Key.Key_Escape)
    dialog.close()
    assert dialog.isVisible() and saved == []
    type_in(cover.secret.control, example.PASSPHRASE)
    qtbot.keyClick(cover.secret.control, ENTER)
    until(qtbot, lambda: not lock.is_locked)
    assert field.isVisible() and field.text() == "chưa ghi xong" and saved == []
    assert dialog.windowTitle() == "Hồ sơ của bà Hoài"
    dialog.reject()


def test_a_message_that_comes_while_locked_is_covered(
    program: Program, lock: IdleLock, qtbot: QtBot
) -> None:
    lock.lock()
    late = QDialog(program.window)
    late.show()
    assert any(cover.window() is late for cover in lock.covers)
    open_again(lock, qtbot)
    late.close()


def test_wrong_words_wait_and_enter_does_not_get_around_the_wait(
    program: Program, lock: IdleLock, qtbot: QtBot
) -> None:
    lock.lock()
    cover = lock.covers[0]
    type_in(cover.secret.control, "không phải mật khẩu này")
    qtbot.keyClick(cover.secret.control, ENTER)
    until(qtbot, lambda: bool(cover.secret.error()))
    assert not cover.secret.control.isEnabled() and not cover.go.isEnabled()
    qtbot.keyClick(cover.secret.control, ENTER)
    assert lock._wrong == 1
    until(qtbot, cover.secret.control.isEnabled)
    assert lock.is_locked
    cover.secret.control.clear()  # type: ignore[attr-defined]
    open_again(lock, qtbot)


def test_the_code_on_paper_unlocks_too(program: Program, lock: IdleLock, qtbot: QtBot) -> None:
    lock.lock()
    open_again(lock, qtbot, CODE.lower())


def test_the_window_may_be_closed_while_locked_and_lets_the_file_go(
    program: Program, lock: IdleLock, qtbot: QtBot
) -> None:
    lock.lock()
    program.window.close()
    assert not program.window.isVisible()
    again = example_office_again(program)
    again.close()


def example_office_again(program: Program):  # type: ignore[no-untyped-def]
    from app import workspace
    from tests.ui_pages.running import LOGIN

    return workspace.open_with_passphrase(program.workspace.folder, LOGIN, example.PASSPHRASE)
