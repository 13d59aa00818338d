"""The recovery code in the settings, by keyboard: nothing changes until the new paper is there."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app import example, keys, recovery, workspace
from app.workspace import SLOTS
from tests.office import Ticking
from tests.ui.typing import type_in
from tests.ui_pages.running import CODE, LOGIN, MORNING, example_office, start, until
from ui.errors import ErrorDialog
from ui.program import Program
from ui.settings.page import SettingsPage
from ui.settings.recovery import AskDialog, CheckDialog, NewCodeDialog

D = TypeVar("D", bound=QDialog)
ENTER, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


@pytest.fixture
def page(program: Program) -> SettingsPage:
    program.window.go("settings")
    shown = program.window.page()
    assert isinstance(shown, SettingsPage)
    return shown


def opened(page: SettingsPage, kind: type[D]) -> D:
    return next(dialog for dialog in page.window().findChildren(kind) if dialog.isVisible())


def ask(page: SettingsPage, qtbot: QtBot, words: str) -> AskDialog:
    qtbot.keyClick(page.recovery.renew_button, SPACE)
    dialog = opened(page, AskDialog)
    type_in(dialog.secret.control, words)
    qtbot.keyClick(dialog.secret.control, ENTER)
    until(qtbot, lambda: dialog.verb.isEnabled() or not dialog.isVisible())
    return dialog


def new_code(page: SettingsPage, qtbot: QtBot) -> NewCodeDialog:
    ask(page, qtbot, example.PASSPHRASE)
    return opened(page, NewCodeDialog)


def type_back(dialog: NewCodeDialog, qtbot: QtBot) -> None:
    sheet = dialog.sheet
    if not sheet.kept.isChecked():
        qtbot.keyClick(sheet.kept, SPACE)
    sheet.typed.control.selectAll()  # type: ignore[attr-defined]
    type_in(sheet.typed.control, dialog._code.split("-")[sheet.asked].lower())
    qtbot.keyClick(sheet.typed.control, ENTER)


def test_a_new_code_is_made_printed_typed_back_and_then_opens_alone(
    program: Program, page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    slots = program.workspace.folder / SLOTS
    before = slots.read_bytes()
    dialog = new_code(page, qtbot)
    code = dialog._code
    dialog.sheet.save_to(str(tmp_path / "phieu.pdf"))
    assert (tmp_path / "phieu.pdf").read_bytes().startswith(b"%PDF")
    assert slots.read_bytes() == before  # the old one is in force up to here
    type_back(dialog, qtbot)
    until(qtbot, lambda: slots.read_bytes() != before)
    until(qtbot, lambda: not page.window().findChildren(NewCodeDialog))
    program.window.close()
    folder = program.workspace.folder
    with pytest.raises(keys.WrongSecret):
        workspace.open_with_code(folder, CODE)
    workspace.open_with_code(folder, code).close()
    workspace.open_with_passphrase(folder, LOGIN, example.PASSPHRASE).close()


def test_a_wrong_passphrase_shows_no_code_and_keeps_what_was_typed(
    page: SettingsPage, qtbot: QtBot
) -> None:
    dialog = ask(page, qtbot, "không phải mật khẩu này")
    assert dialog.isVisible() and dialog.secret.error()
    assert dialog.secret.control.text() == "không phải mật khẩu này"  # type: ignore[attr-defined]
    assert not page.window().findChildren(NewCodeDialog)
    dialog.reject()


def test_closing_midway_leaves_the_old_code_in_force(
    program: Program, page: SettingsPage, qtbot: QtBot
) -> None:
    dialog = new_code(page, qtbot)
    type_in(dialog.sheet.typed.control, "ABCD")
    qtbot.keyClick(dialog.sheet.typed.control, ENTER)
    assert dialog.sheet.typed.error() and dialog.isVisible()
    qtbot.keyClick(dialog, ESCAPE)
    assert "Mã cũ vẫn dùng được" in program.window.toasts.toast.words.text()
    folder = program.workspace.folder
    program.window.close()
    workspace.open_with_code(folder, CODE).close()


def test_a_sheet_that_cannot_be_saved_is_told_and_changes_nothing(
    program: Program, page: SettingsPage, qtbot: QtBot, tmp_path: Path
) -> None:
    before = (program.workspace.folder / SLOTS).read_bytes()
    dialog = new_code(page, qtbot)
    dialog.sheet.save_to(str(tmp_path / "không có" / "phieu.pdf"))
    told = next(box for box in dialog.window().findChildren(ErrorDialog) if box.isVisible())
    told.reject()
    assert dialog.isVisible() and not dialog.sheet.kept.isChecked()
    assert (program.workspace.folder / SLOTS).read_bytes() == before
    dialog.reject()


def test_the_settings_say_how_old_the_code_is_and_remind_after_half_a_year(
    tmp_path: Path, qtbot: QtBot
) -> None:
    example_office(tmp_path / "so").close()
    later = Ticking(MORNING + timedelta(days=190))
    old = workspace.open_with_passphrase(tmp_path / "so", LOGIN, example.PASSPHRASE, later)
    program = start(old, qtbot)
    program.window.go("settings")
    page = program.window.page()
    assert isinstance(page, SettingsPage)
    assert "10/09/2025" in page.recovery.line.text() and page.recovery.reminder.isVisible()
    qtbot.keyClick(page.recovery.check_button, SPACE)
    dialog = opened(page, CheckDialog)
    groups = CODE.split("-")
    type_in(dialog.groups[0].control, "0000")
    type_in(dialog.groups[1].control, groups[dialog.asked[1]])
    qtbot.keyClick(dialog.groups[1].control, ENTER)
    assert dialog.isVisible() and dialog.groups[0].error() and page.recovery.reminder.isVisible()
    dialog.groups[0].control.selectAll()  # type: ignore[attr-defined]
    type_in(dialog.groups[0].control, groups[dialog.asked[0]].lower())
    qtbot.keyClick(dialog.groups[0].control, ENTER)
    assert not dialog.isVisible() and not page.recovery.reminder.isVisible()
    standing = old.read(recovery.standing)
    assert standing is not None and standing.checked_on == program.desk.today()
    program.window.close()


def test_the_reminder_is_silent_while_the_paper_was_looked_at(page: SettingsPage) -> None:
    assert not page.recovery.reminder.isVisible()
