"""The unit has ended: the window asks once, the office goes on, the list of dossiers is there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app import example, keys, workspace
from app.catalog import load
from app.offices import names, succession
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.office import HOAI, Ticking, nominated
from tests.ui.screens import prepare, problems, settle
from tests.ui_pages.running import rest, start, until
from tests.ui_pages.screens import LOOKS, keep
from ui.offices.change import ChangeDialog, ask
from ui.offices.handover import HandoverPage
from ui.paper import PaperPage
from ui.program import Program

UNITS = load().units
LAST = date(2025, 6, 30)
EVENING = datetime(2025, 7, 2, 1, 0, tzinfo=UTC)


def old_office(folder: Path, code: str) -> Workspace:
    """An office of a unit of before 01/07/2025, opened two days after its end."""
    unit = UNITS.on(code, LAST)
    assert unit is not None
    parent = UNITS.parent(unit, LAST)
    setup = replace(
        example.setup(keys.new_recovery_code()),
        unit_code=unit.code,
        unit_valid_from=unit.valid_from,
        office_name=unit.office,
        level=unit.level,
        parent_name=parent.name if parent else "",
    )
    made = workspace.create(folder, setup, Ticking(EVENING))
    nominated(made)
    home = {"unit_code": "22768", "unit_valid_from": None, "given_name": None}
    for name in ("Ama Một", "Ama Hai"):
        made.write(subjects.save, replace(HOAI, full_name=name, **home))
    return made


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(old_office(tmp_path / "so", "22768"), qtbot)
    yield made
    made.window.close()


def test_at_the_start_the_window_asks_which_unit_goes_on(program: Program, qtbot: QtBot) -> None:
    program.show()
    until(qtbot, lambda: bool(program.window.findChildren(ChangeDialog)))
    (dialog,) = program.window.findChildren(ChangeDialog)
    assert dialog.windowTitle() == "Đơn vị đã đổi từ 01/07/2025"
    assert dialog.unit.value() is None  # two successors: nothing is chosen beforehand
    qtbot.keyClick(dialog.verb, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert program.workspace.read(succession.ended, program.desk.catalog, LAST) is None
    qtbot.keyClick(dialog.unit, Qt.Key.Key_Down)
    assert dialog.name.text() == "UBND phường Đông Hải"
    qtbot.keyClick(dialog.verb, Qt.Key.Key_Return)
    rest(program, qtbot)
    assert program.window.rail.office.text() == "UBND phường Đông Hải"
    assert program.window.rail.above.text() == "Tỉnh Khánh Hòa"
    assert isinstance(program.window.page(), HandoverPage)
    assert len(program.workspace.read(names.history)) == 2
    assert ask(program.desk) is None


def changed(program: Program, qtbot: QtBot) -> HandoverPage:
    catalog, desk = program.desk.catalog, program.desk
    unit = UNITS.on("22780", date(2025, 7, 1))
    assert unit is not None
    program.workspace.write(succession.succeed, catalog, unit.key, unit.office, desk.today())
    program.show_office_change()
    rest(program, qtbot)
    page = program.window.page()
    assert isinstance(page, HandoverPage)
    return page


def test_records_of_a_split_ward_are_placed_by_keyboard(program: Program, qtbot: QtBot) -> None:
    page = changed(program, qtbot)
    assert page.split.isVisible() and page.split_model.rowCount() == 2
    page.split_table.setFocus()
    qtbot.keyClick(page.split_table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    half = page.halves.lines.itemAt(1).widget()
    assert half.text() == "Vào xã Phước Dinh"
    qtbot.keyClick(half, Qt.Key.Key_Space)
    rest(program, qtbot)
    assert page.split.isHidden()
    program.undo()
    rest(program, qtbot)
    assert page.split_model.rowCount() == 2


def test_the_list_of_what_goes_on_is_looked_at_on_paper(program: Program, qtbot: QtBot) -> None:
    page = changed(program, qtbot)
    assert page.model.rowCount() == 1
    page.print()
    rest(program, qtbot)
    paper = program.window.page()
    assert isinstance(paper, PaperPage) and paper.word_button.isVisibleTo(paper)
    text = pypdfium2.PdfDocument(paper.data)[0].get_textpage().get_text_bounded()
    assert HOAI.full_name in text


@pytest.mark.parametrize("look_name", LOOKS)
def test_the_question_and_the_list_show_every_word_whole(
    program: Program, qtbot: QtBot, look_name: str
) -> None:
    size, scheme, scale = LOOKS[look_name]
    prepare(program.window, size, scheme, scale)
    dialog = ask(program.desk)
    assert dialog is not None
    dialog.unit.setCurrentIndex(0)
    settle()
    keep(dialog, f"office-change-{look_name}")
    assert problems(dialog) == []
    dialog.reject()
    changed(program, qtbot)
    settle()
    keep(program.window, f"office-handover-{look_name}")
    assert problems(program.window) == []
