"""Sending through the real window, to a real province on a loopback port that refuses a package."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.province import enrolment
from app.province import folder as provinces
from app.province.folder import Province
from app.subjects import actions as subjects
from app.sync import connection, outbox, rounds
from tests.office import HOAI
from tests.province.offices import entries
from tests.sync.provinces import serving, spoil
from tests.ui.screens import prepare, problems, settle
from tests.ui_pages.running import example_office, rest, start, until
from tests.ui_pages.test_screens import LOOKS, keep
from ui.errors import ErrorBox, ErrorDialog
from ui.parts.buttons import Button
from ui.program import Program
from ui.sending.page import SendingPage

SPACE, TAB = Qt.Key.Key_Space, Qt.Key.Key_Tab


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


@pytest.fixture
def province(tmp_path: Path, program: Program) -> Iterator[Province]:
    """A province over loopback that knows the office and finds its first package wrong inside."""
    office = program.workspace
    made = provinces.make(tmp_path / "tinh", "Tỉnh Ví Dụ", ["http://tinh.example"], "", "")
    with serving(made, office.now) as address:
        request = office.read(connection.make_request, office.identity, office.now())
        _, answer = enrolment.enroll(replace(made, addresses=(address,)), request, office.now())
        office.write(connection.accept_trust, office.identity, answer)
        [package] = rounds.seal_all(office)
        spoil(office, package)
        yield made
    made.close()


@pytest.fixture
def page(program: Program, province: Province, qtbot: QtBot) -> SendingPage:
    """The sending page after the first try; the dialog with the answer is closed."""
    program.window.go("sending")
    rest(program, qtbot)
    shown = program.window.page()
    assert isinstance(shown, SendingPage)
    qtbot.keyClick(program.window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    until(qtbot, lambda: bool(dialogs(program)))
    [dialog] = dialogs(program)
    assert "G-0001" in dialog.windowTitle() + said(dialog)
    dialog.close()
    rest(program, qtbot)
    return shown


def dialogs(program: Program) -> list[ErrorDialog]:
    return [one for one in program.window.findChildren(ErrorDialog) if one.isVisible()]


def said(place: object) -> str:
    from ui.parts.text import Text

    return " ".join(part.text() for part in place.findChildren(Text))  # type: ignore[attr-defined]


def test_a_refused_package_says_why_and_is_sealed_again_by_the_keyboard(
    page: SendingPage, program: Program, province: Province, qtbot: QtBot
) -> None:
    office = program.workspace
    box = page.refused.box()
    assert isinstance(box, ErrorBox)
    changes = office.read(outbox.counts, office.db).changes
    assert "Gói này nguyên vẹn nhưng bên trong lập sai quy cách." in said(box)
    assert f"{changes} thay đổi trong gói vẫn nguyên trong máy này." in said(box)
    assert entries(province) == 0
    [again] = [one for one in box.findChildren(Button) if "Lập lại gói" in one.accessibleName()]
    program.window.activateWindow()
    page.by_network.setFocus()
    until(qtbot, page.by_network.hasFocus)
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is again:
            break
        qtbot.keyClick(focused, TAB)
    assert again.hasFocus()
    qtbot.keyClick(again, SPACE)
    until(qtbot, lambda: not program.window.shell.jobs.busy() and page.refused.box() is None)
    rest(program, qtbot)
    assert f"Đã lập lại gói G-0001 từ {changes} thay đổi cũ" in said(program.window)
    assert office.read(outbox.counts, office.db).changes == changes, "nothing is sent by that"
    qtbot.keyClick(program.window, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    until(qtbot, lambda: office.read(outbox.counts, office.db).changes == 0)
    rest(program, qtbot)
    assert dialogs(program) == []
    assert entries(province) == changes


def test_the_box_is_still_there_when_the_page_is_opened_again(
    page: SendingPage, program: Program, qtbot: QtBot
) -> None:
    program.workspace.write(subjects.save, HOAI)
    program.window.go("today")
    program.window.go("sending")
    rest(program, qtbot)
    assert page.refused.box() is not None
    page.by_usb.setFocus()
    assert page.refused.box() in page.regions()


@pytest.mark.parametrize("look_name", LOOKS)
def test_the_refused_package_shows_every_word_whole(
    page: SendingPage, program: Program, qtbot: QtBot, look_name: str
) -> None:
    size, scheme, scale = LOOKS[look_name]
    prepare(program.window, size, scheme, scale)
    rest(program, qtbot)
    settle()
    keep(program.window, f"sending-refused-{look_name}")
    assert problems(program.window) == []
