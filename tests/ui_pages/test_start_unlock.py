"""Opening the file: wrong words, the code on paper, and files that cannot be opened."""

import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select

from app import backup, keys, workspace
from app.restore import LOOKED_AT
from app.subjects import actions as subjects
from app.workspace import FILE, SLOTS, Workspace
from db import engine
from db.subjects import Subject
from tests.office import CODE, HOAI, PASSPHRASE, SETUP, quick_office, reopened
from tests.ui.typing import type_in
from tests.ui_pages.running import until
from ui.errors import ErrorDialog
from ui.settings.passphrase import PassphraseDialog
from ui.start import run
from ui.start.run import Start
from ui.start.unlock import UnlockWindow
from ui.start.wizard import StartWizard

ENTER = Qt.Key.Key_Return
KEPT: list[UnlockWindow] = []  # as the program keeps it


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "so"
    quick_office(made).close()
    return made


@pytest.fixture
def unlock(folder: Path, qtbot: QtBot) -> UnlockWindow:
    return ask(folder, qtbot)


def ask(folder: Path, qtbot: QtBot) -> UnlockWindow:
    made = UnlockWindow(folder)
    KEPT.append(made)
    qtbot.addWidget(made)
    made.resize(900, 610)
    made.show()
    return made


def results(unlock: UnlockWindow) -> list[tuple[Workspace, bool]]:
    opened: list[tuple[Workspace, bool]] = []
    unlock.done.connect(lambda made, by_code: opened.append((made, by_code)))
    return opened


def give(unlock: UnlockWindow, qtbot: QtBot, words: str) -> None:
    control = unlock.words.secret.control
    control.selectAll()  # type: ignore[attr-defined]
    type_in(control, words)
    qtbot.keyClick(control, ENTER)


def told(qtbot: QtBot) -> ErrorDialog:
    def boxes() -> list[ErrorDialog]:
        found = QApplication.topLevelWidgets()
        return [box for box in found if isinstance(box, ErrorDialog) and box.isVisible()]

    until(qtbot, lambda: bool(boxes()))
    (box,) = boxes()
    assert box.error.what and box.error.kept and box.error.todo
    assert "ngoài dự tính" not in box.error.what
    return box


def test_the_right_passphrase_opens(unlock: UnlockWindow, qtbot: QtBot) -> None:
    opened = results(unlock)
    give(unlock, qtbot, PASSPHRASE)
    until(qtbot, lambda: bool(opened))
    assert opened[0][0].person.login == SETUP.login and opened[0][1] is False
    opened[0][0].close()


def test_a_wrong_passphrase_makes_the_next_one_wait_and_deletes_nothing(
    unlock: UnlockWindow, qtbot: QtBot, folder: Path
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}
    opened = results(unlock)
    control = unlock.words.secret.control
    for _time in range(2):
        give(unlock, qtbot, "không phải mật khẩu này")
        until(qtbot, lambda: bool(unlock.words.secret.error()))
        assert not control.isEnabled() and not unlock.words.go.isEnabled()
        until(qtbot, control.isEnabled)
        assert control.hasFocus() and control.selectedText()  # type: ignore[attr-defined]
    assert "không bị xóa" in unlock.words.secret.error()
    after = {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".lock"}
    assert after == before
    give(unlock, qtbot, PASSPHRASE)
    until(qtbot, lambda: bool(opened))
    opened[0][0].close()


def test_each_wrong_try_waits_longer_up_to_five_minutes() -> None:
    waits = [keys.delay_after(tries) for tries in range(40)]
    assert waits[0] == 0 and waits == sorted(waits) and waits[-1] == 300
    assert all(later > sooner for sooner, later in pairwise(waits[:9]))


def test_the_code_on_paper_opens_and_new_words_are_asked_for_at_once(
    folder: Path, qtbot: QtBot
) -> None:
    start = Start(folder)
    start.begin()
    unlock = start.asking
    assert isinstance(unlock, UnlockWindow)
    qtbot.addWidget(unlock)
    link = unlock.words.findChildren(type(unlock.words.go))
    forgot = next(button for button in link if "mã khôi phục" in button.text())
    qtbot.keyClick(forgot, ENTER)
    type_in(unlock.code.typed.control, CODE.lower().replace("-", " "))
    qtbot.keyClick(unlock.code.typed.control, ENTER)
    until(qtbot, lambda: start.program is not None)
    assert start.program is not None
    window = start.program.window
    qtbot.addWidget(window)
    until(qtbot, lambda: bool(window.findChildren(PassphraseDialog)))
    (dialog,) = window.findChildren(PassphraseDialog)
    assert not dialog.old.isVisible()
    new = "lúa chín vàng bên suối"
    type_in(dialog.new.control, new)
    type_in(dialog.again.control, new)
    qtbot.keyClick(dialog.again.control, ENTER)
    until(qtbot, lambda: not dialog.isVisible())
    window.close()
    workspace.open_with_passphrase(folder, SETUP.login, new).close()
    with pytest.raises(keys.WrongSecret):
        workspace.open_with_passphrase(folder, SETUP.login, PASSPHRASE)


@pytest.mark.parametrize("place", [0, 7, 12, 23])
def test_a_slip_of_the_pen_in_the_code_is_told_at_once_and_costs_no_wait(
    unlock: UnlockWindow, qtbot: QtBot, place: int
) -> None:
    bare = CODE.replace("-", "")
    other = next(sign for sign in "ABCDEFGH" if sign != bare[place])
    type_in(unlock.code.typed.control, bare[:place] + other + bare[place + 1 :])
    unlock.go(1)
    qtbot.keyClick(unlock.code.typed.control, ENTER)
    until(qtbot, lambda: bool(unlock.code.typed.error()))
    assert "gõ nhầm" in unlock.code.typed.error()
    until(qtbot, unlock.code.typed.control.isEnabled)
    assert unlock._wrong == 0


def test_a_damaged_file_is_told_and_left_as_it_is(folder: Path, qtbot: QtBot) -> None:
    (folder / FILE).write_bytes(b"\0" * 8192)
    unlock = ask(folder, qtbot)
    give(unlock, qtbot, PASSPHRASE)
    box = told(qtbot)
    assert "hỏng" in box.error.what and "sao lưu" in box.error.todo
    box.reject()
    assert unlock.isVisible() and (folder / FILE).read_bytes() == b"\0" * 8192
    assert unlock.words.secret.text() == PASSPHRASE


def test_a_file_of_a_newer_program_is_told_and_left_as_it_is(folder: Path, qtbot: QtBot) -> None:
    key = keys.unlock(keys.load_slots(folder / SLOTS), SETUP.login, PASSPHRASE)
    connection = engine.connect(folder / FILE, key)
    connection.execute("UPDATE schema_version SET version = 999")
    connection.close()
    before = (folder / FILE).read_bytes()
    give(ask(folder, qtbot), qtbot, PASSPHRASE)
    box = told(qtbot)
    assert "mới hơn" in box.error.what
    box.reject()
    assert (folder / FILE).read_bytes() == before


def test_a_file_open_in_another_window_is_told_and_opens_once_that_is_closed(
    folder: Path, qtbot: QtBot
) -> None:
    other = workspace.open_with_passphrase(folder, SETUP.login, PASSPHRASE)
    unlock = ask(folder, qtbot)
    opened = results(unlock)
    give(unlock, qtbot, PASSPHRASE)
    box = told(qtbot)
    assert "cửa sổ khác" in box.error.what
    box.reject()
    other.close()
    until(qtbot, unlock.words.secret.control.isEnabled)
    give(unlock, qtbot, PASSPHRASE)
    until(qtbot, lambda: bool(opened))
    opened[0][0].close()


def test_a_damaged_key_file_ends_the_program_with_its_three_lines(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / SLOTS).write_text("{")
    shown: list[ErrorDialog] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back afterwards
    monkeypatch.setattr(ErrorDialog, "exec", lambda box: shown.append(box))
    monkeypatch.setattr(run, "QApplication", lambda _words: QApplication.instance())
    assert run.run_window(folder, example=False) == 1
    assert shown[0].error.what and SLOTS in shown[0].error.todo


def test_a_program_that_cannot_be_built_lets_the_file_go(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ErrorDialog] = []
    monkeypatch.setattr(ErrorDialog, "exec", lambda box: shown.append(box))
    monkeypatch.setattr("ui.program.Program.__init__", lambda *_: (_ for _ in ()).throw(KeyError()))
    opened = workspace.open_with_passphrase(folder, SETUP.login, PASSPHRASE)
    Start(folder).open(opened)
    assert len(shown) == 1
    workspace.open_with_passphrase(folder, SETUP.login, PASSPHRASE).close()


def two_days(folder: Path) -> None:
    """A person in the file who is in its copy no longer."""
    opened = reopened(folder)
    opened.backup(folder / backup.FOLDER)
    opened.write(subjects.save, HOAI)
    opened.close()


def people(opened: Workspace) -> int:
    return opened.read(lambda session: session.scalar(select(func.count()).select_from(Subject)))


def choose_copy(unlock: UnlockWindow, qtbot: QtBot, words: str) -> None:
    """By the keyboard, from the words' sheet to the copy opened."""
    links = unlock.words.findChildren(type(unlock.words.go))
    qtbot.keyClick(next(link for link in links if "bản sao" in link.text()), ENTER)
    sheet = unlock.restoring
    assert sheet.secret.control.hasFocus() and sheet.copy.count() == 1
    type_in(sheet.secret.control, words)
    qtbot.keyClick(sheet.secret.control, ENTER)


def test_a_copy_is_told_first_and_opened_only_then(
    folder: Path, unlock: UnlockWindow, qtbot: QtBot
) -> None:
    two_days(folder)
    opened = results(unlock)
    choose_copy(unlock, qtbot, PASSPHRASE)
    sheet = unlock.restoring
    until(qtbot, lambda: sheet.go.isVisible() and sheet.go.hasFocus())
    assert "còn nguyên vẹn" in sheet.told.title.text()
    assert "thêm 1 thay đổi" in sheet.told.text.text() and not opened
    qtbot.keyClick(sheet.go, ENTER)
    until(qtbot, lambda: bool(opened))
    assert people(opened[0][0]) == 0
    opened[0][0].close()


def test_wrong_words_for_a_copy_stand_at_the_field_and_the_file_opens_as_before(
    folder: Path, unlock: UnlockWindow, qtbot: QtBot
) -> None:
    two_days(folder)
    choose_copy(unlock, qtbot, "không phải mật khẩu này")
    sheet = unlock.restoring
    until(qtbot, lambda: bool(sheet.secret.error()))
    until(qtbot, sheet.secret.control.isEnabled)
    assert not sheet.go.isVisible()
    opened = results(unlock)
    qtbot.keyClick(sheet.leave, ENTER)
    assert not (folder / LOOKED_AT).exists()  # nothing of what was looked at stays
    give(unlock, qtbot, PASSPHRASE)
    until(qtbot, lambda: bool(opened))
    assert people(opened[0][0]) == 1
    opened[0][0].close()


def test_from_the_program_the_file_is_closed_and_its_copies_are_shown(
    folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_days(folder)
    start = Start(folder)
    start.open(workspace.open_with_passphrase(folder, SETUP.login, PASSPHRASE))
    assert start.program is not None
    start.program.window.commands.action("restore").trigger()
    unlock = start.asking
    assert isinstance(unlock, UnlockWindow) and unlock.restoring.isVisible()
    assert not start.program.window.isVisible()
    assert unlock.restoring.copy.count() == 2  # the last one is of the closing
    workspace.open_with_passphrase(folder, SETUP.login, PASSPHRASE).close()  # nobody holds it
    unlock.close()


def test_on_a_new_machine_the_first_start_goes_on_from_a_copy(
    folder: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    two_days(folder)
    start = Start(tmp_path / "máy mới")
    start.begin()
    wizard = start.asking
    assert isinstance(wizard, StartWizard)
    qtbot.addWidget(wizard)
    wizard.unit.copies.emit()
    sheet = wizard.restoring
    assert sheet is not None and sheet.none.isVisible()
    assert wizard.focusWidget() is sheet.elsewhere
    sheet.offer(folder)
    type_in(sheet.secret.control, CODE)
    qtbot.keyClick(sheet.secret.control, ENTER)
    until(qtbot, sheet.go.isVisible)
    qtbot.keyClick(sheet.go, ENTER)
    until(qtbot, lambda: start.program is not None)
    assert start.program is not None and people(start.program.workspace) == 0
    (asked,) = start.program.window.findChildren(PassphraseDialog)  # the words are forgotten
    asked.reject()
    start.program.window.close()
