"""Settings: what is typed is kept, the old passphrase is void, a changed row is found."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import example, finding, keys, workspace
from app.journal import history
from app.workspace import FILE, SLOTS
from db import engine
from tests.ui.typing import type_in
from tests.ui_pages.running import CODE, LOGIN, example_office, rest, start, until
from ui import looks, theme
from ui.desk import Desk
from ui.parts.buttons import Button
from ui.program import Program
from ui.settings.page import SettingsPage
from ui.settings.passphrase import PassphraseDialog

ENTER = Qt.Key.Key_Return
NEW = "đồng lúa chín bên suối"


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


def dialog_of(page: SettingsPage) -> PassphraseDialog:
    page.change_passphrase()
    return next(d for d in page.window().findChildren(PassphraseDialog) if d.isVisible())


def answer(dialog: PassphraseDialog, qtbot: QtBot, old: str, new: str, again: str) -> None:
    for field, words in ((dialog.old, old), (dialog.new, new), (dialog.again, again)):
        field.control.selectAll()  # type: ignore[attr-defined]
        type_in(field.control, words)
    qtbot.keyClick(dialog.again.control, ENTER)
    until(qtbot, lambda: not dialog._waits or not dialog.isVisible())


def test_the_chairmans_name_is_kept_on_leaving_the_field(
    program: Program, page: SettingsPage, qtbot: QtBot
) -> None:
    page.signer.control.selectAll()  # type: ignore[attr-defined]
    type_in(page.signer.control, "  Katơr  Thị Mẫu ")
    qtbot.keyClick(page.signer.control, Qt.Key.Key_Tab)
    assert program.workspace.read(finding.office).chairman_name == "Katơr Thị Mẫu"


def test_the_chairmans_name_is_kept_when_the_window_is_closed_at_once(
    program: Program, page: SettingsPage, qtbot: QtBot
) -> None:
    page.signer.control.selectAll()  # type: ignore[attr-defined]
    type_in(page.signer.control, "Pupor Văn Ví Dụ")
    program.window.close()
    folder = program.workspace.folder
    again = workspace.open_with_passphrase(folder, LOGIN, example.PASSPHRASE)
    assert again.read(finding.office).chairman_name == "Pupor Văn Ví Dụ"
    again.close()


def test_after_a_change_only_the_new_passphrase_opens(
    program: Program, page: SettingsPage, qtbot: QtBot
) -> None:
    dialog = dialog_of(page)
    answer(dialog, qtbot, example.PASSPHRASE, NEW, NEW)
    assert not dialog.isVisible()
    folder = program.workspace.folder
    program.window.close()
    with pytest.raises(keys.WrongSecret):
        workspace.open_with_passphrase(folder, LOGIN, example.PASSPHRASE)
    workspace.open_with_passphrase(folder, LOGIN, NEW).close()
    workspace.open_with_code(folder, CODE).close()  # the paper still opens


@pytest.mark.parametrize(
    ("old", "new", "again", "wrong"),
    [
        ("không phải mật khẩu này", NEW, NEW, "old"),
        (example.PASSPHRASE, "ngắn", "ngắn", "new"),
        (example.PASSPHRASE, NEW, NEW + ".", "again"),
    ],
)
def test_a_refused_change_shows_where_and_changes_nothing(
    program: Program, page: SettingsPage, qtbot: QtBot, old: str, new: str, again: str, wrong: str
) -> None:
    before = (program.workspace.folder / SLOTS).read_bytes()
    dialog = dialog_of(page)
    answer(dialog, qtbot, old, new, again)
    assert dialog.isVisible()
    field = {"old": dialog.old, "new": dialog.new, "again": dialog.again}[wrong]
    assert field.error() and dialog.new.text() == new
    assert (program.workspace.folder / SLOTS).read_bytes() == before
    dialog.reject()


def test_the_code_on_paper_stands_in_for_a_forgotten_passphrase(
    program: Program, page: SettingsPage, qtbot: QtBot
) -> None:
    dialog = dialog_of(page)
    answer(dialog, qtbot, CODE, NEW, NEW)
    assert not dialog.isVisible()


def test_the_journal_check_says_that_all_is_well(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page.check_button, ENTER)
    until(qtbot, page.answer.isVisible)
    assert "nguyên vẹn" in page.answer.title.text()


def test_the_journal_check_finds_a_row_changed_behind_the_programs_back(
    program: Program, page: SettingsPage, qtbot: QtBot
) -> None:
    folder = program.workspace.folder
    key = keys.unlock(keys.load_slots(folder / SLOTS), LOGIN, example.PASSPHRASE)
    connection = engine.connect(folder / FILE, key)
    connection.execute("UPDATE nomination SET citation = 'sửa ngoài' WHERE number = 1")
    connection.close()
    qtbot.keyClick(page.check_button, ENTER)
    until(qtbot, page.answer.isVisible)
    assert "không khớp" in page.answer.title.text()


def test_who_let_whom_in_and_what_changed_of_the_office_can_be_read(
    program: Program, page: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[UUID] = []
    monkeypatch.setattr(Desk, "show_history", lambda _desk, ids, _title: asked.extend(ids))
    [button] = [one for one in page.findChildren(Button) if one.text() == "Lịch sử"]
    button.click()
    told = program.workspace.read(history, asked)
    assert {line.record_type for line in told} == {"office", "account"}


def test_scheme_and_text_size_are_chosen_by_keyboard_and_kept_for_the_next_start(
    program: Program, page: SettingsPage, qtbot: QtBot
) -> None:
    page.scheme.setFocus()
    for choice, value in ((page.scheme, "dark"), (page.scale, 125)):
        choice.setFocus()
        while choice.value() != value:
            qtbot.keyClick(choice, Qt.Key.Key_Down)
    assert theme.is_dark() and theme.scale() == 125
    folder = program.workspace.folder
    program.window.close()
    assert looks.load(folder) == ("dark", 125)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"scheme": 1, "scale": "x"}', '{"scale": 9e999}'])
def test_a_damaged_look_file_gives_the_usual_look(tmp_path: Path, text: str) -> None:
    (tmp_path / looks.FILE).write_text(text)
    assert looks.load(tmp_path) == ("system", 100)


def test_every_control_has_a_name_and_its_place_in_the_tab_order(
    page: SettingsPage, program: Program, qtbot: QtBot
) -> None:
    rest(program, qtbot)
    page.scheme.setFocus()
    names = []
    for _press in range(6):
        focus = QApplication.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert all(names) and len(set(names)) == 6
