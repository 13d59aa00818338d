"""An observer's window: everything opens, nothing can be changed, and each button says why."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app import accounts
from app.accounts import OBSERVER, NewAccount
from app.certificates import shelf
from app.decisions import actions as decisions
from app.decisions import prepare
from app.decisions.prepare import Signing
from app.journal import read_head
from tests import office
from tests.office import Ticking
from tests.ui.typing import type_in
from tests.ui_pages.deciding import CATALOG, awaiting
from tests.ui_pages.running import DAY, MORNING, example_office, rest, start, until
from tests.ui_pages.screens import certificates
from tests.ui_pages.test_afterwards import open_dialog, press
from ui import observing
from ui.books import BOOKS
from ui.certificates.page import CertificatePage
from ui.certificates.printset import PrintSetDialog, PrintSetPage
from ui.errors import ErrorDialog
from ui.parts.buttons import Button
from ui.program import Program
from ui.settings.page import SettingsPage
from ui.settings.people import ObserverDialog
from ui.window import PLACES

Key = Qt.Key
NEW = NewAccount("Chamaléa Giám Sát", "giamsat", "trăng lên đỉnh núi xanh", "Mặt trận xã")


@pytest.fixture
def observed(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = example_office(tmp_path / "so")
    made.write(prepare.give, awaiting(made, 1), DAY, Signing("Lê Văn Ví Dụ"), CATALOG)
    made.add_account(NEW)
    made.close()
    opened = office.opened(tmp_path / "so", "giamsat", Ticking(MORNING))
    program = start(opened, qtbot)
    yield program
    program.window.close()


def writing(program: Program) -> list[Button]:
    page = program.window.page()
    return [one for one in page.findChildren(Button) if one.does_write and one.isVisible()]


def head_of(program: Program) -> int:
    return program.workspace.read(read_head, program.workspace.db).n


def test_every_page_opens_and_its_writing_buttons_are_off_with_a_reason(
    observed: Program, qtbot: QtBot
) -> None:
    before, seen = head_of(observed), 0
    for place in PLACES:
        observed.window.go(place.id)
        rest(observed, qtbot)
        held = writing(observed) + [
            one for one in observed.window.head.findChildren(Button) if one.does_write
        ]
        for button in held:
            assert not button.isEnabled(), (place.id, button.accessibleName())
            assert "chỉ xem" in button.toolTip()
        seen += len(held)
    for command, *_ in BOOKS:
        observed.window.commands.action(command).trigger()
        rest(observed, qtbot)
        assert not any(button.isEnabled() for button in writing(observed)), command
    assert seen > 5 and head_of(observed) == before


def test_commands_that_write_are_off_and_reading_ones_are_not(observed: Program) -> None:
    for id in observing.COMMANDS:
        action = observed.window.commands.action(id)
        assert not action.isEnabled() and "chỉ xem" in action.toolTip()
    usable = {command.id for command in observed.window.commands.usable()}
    assert {"find", "people", "signals", "public"} <= usable
    assert "chỉ xem" in observed.window.status.user.text()


def test_certificates_and_the_papers_beside_them_are_read_and_nothing_is_written(
    observed: Program, qtbot: QtBot
) -> None:
    before = head_of(observed)
    certificates(observed)  # of the newest decision, which nobody has opened yet
    rest(observed, qtbot)
    page = observed.window.page()
    assert isinstance(page, CertificatePage) and not page.batch.sheets
    assert page.trouble.isVisible() and not errors_shown()
    _newest, older, *_ = observed.workspace.read(decisions.page, None, 10)
    observed.desk.open_decision(older.id)
    rest(observed, qtbot)
    page = observed.window.page()
    assert isinstance(page, CertificatePage) and not errors_shown()
    assert not page.print_button.isEnabled() and "chỉ xem" in page.print_button.toolTip()
    assert not page.save_button.isEnabled()
    page.side.text.move_text(5, 5)
    assert page.may_leave(lambda: None) and page.book.shelf == shelf.Shelf()
    page.print_set()
    (dialog,) = observed.window.findChildren(PrintSetDialog)
    assert dialog.verb.isEnabled()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    paper = observed.window.page()
    assert isinstance(paper, PrintSetPage)
    until(qtbot, lambda: bool(paper.data))
    assert paper.print_button.isEnabled()
    assert not errors_shown() and head_of(observed) == before


def errors_shown() -> list[QWidget]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, ErrorDialog)]


def test_what_slips_through_is_refused_and_the_window_stays(
    observed: Program, qtbot: QtBot
) -> None:
    before = head_of(observed)
    observed.desk.open_plan_task("CT41-II.1")
    rest(observed, qtbot)
    page = observed.window.page()
    page.new()  # type: ignore[attr-defined]
    QApplication.processEvents()
    (verb,) = [
        one
        for one in QApplication.allWidgets()
        if isinstance(one, Button) and one.accessibleName() == "Ghi việc" and one.isVisible()
    ]
    assert not verb.isEnabled()
    verb.window().close()
    assert head_of(observed) == before


def test_how_an_observer_sets_the_window_is_kept_for_them(observed: Program, qtbot: QtBot) -> None:
    before = head_of(observed)
    observed.window.shell.memory.put("rail folded", True)
    observed._memory.flush()
    assert head_of(observed) == before
    again = observed.workspace.read(_kept)
    assert "rail folded" in again


def _kept(session):  # type: ignore[no-untyped-def]
    from app import identity

    return (identity.get(session, "window giamsat") or b"").decode()


def test_a_manager_lets_an_observer_in_from_the_settings(tmp_path: Path, qtbot: QtBot) -> None:
    program = start(example_office(tmp_path / "so"), qtbot)
    program.window.go("settings")
    rest(program, qtbot)
    page = program.window.page()
    assert isinstance(page, SettingsPage) and page.people.add_button.isEnabled()
    page.people.add_button.setFocus()
    qtbot.keyClick(page.people.add_button, Key.Key_Space)
    (dialog,) = program.window.findChildren(ObserverDialog)
    for field, words in (
        (dialog.name, "Chamaléa Giám Sát"),
        (dialog.login, "giamsat"),
        (dialog.secret, NEW.passphrase),
    ):
        type_in(field.control, words)
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    until(qtbot, lambda: bool(dialog.again.error()))
    assert dialog.name.text() == "Chamaléa Giám Sát"  # nothing typed is lost
    type_in(dialog.again.control, NEW.passphrase)
    qtbot.keyClick(dialog.verb, Key.Key_Space)

    def added() -> bool:
        rows = program.workspace.read(accounts.listed)
        return rows[-1].login == "giamsat" and rows[-1].role == OBSERVER

    until(qtbot, added)
    rest(program, qtbot)
    page.reload()
    page.people.stop_button.setFocus()
    qtbot.keyClick(page.people.stop_button, Key.Key_Space)
    asked = open_dialog(program.desk)
    assert asked is not None
    press(qtbot, asked)
    rest(program, qtbot)
    assert program.workspace.read(accounts.listed)[-1].login != "giamsat"
    program.undo()
    assert added()
    program.undo()
    assert program.workspace.read(accounts.listed)[-1].login != "giamsat"
    program.window.close()
