"""The two lists of people to put forward, by keyboard, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.nominations import unhonoured
from app.nominations.candidates import Standing
from db.subjects import YearlyRating
from tests.ui_pages.running import example_office, rest, start
from ui.candidates.page import CandidatesPage
from ui.nominations.beginning import BeginDialog
from ui.program import Program

KEYS = Qt.Key


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


def opened(program: Program, qtbot: QtBot, command: str) -> CandidatesPage:
    program.window.commands.action(command).trigger()
    rest(program, qtbot)
    page = program.window.page()
    assert isinstance(page, CandidatesPage)
    return page


def rated(program: Program) -> str:
    """Give a rating to somebody who was never honoured, and say who."""
    catalog, today = program.desk.catalog, program.desk.today()
    read = program.workspace.read
    (who, *_) = read(unhonoured.page, catalog, today, unhonoured.Filter(), None, 1)

    def write(session: Session) -> None:
        session.add(YearlyRating(subject_id=who.id, year=2025, rating="excellent"))
        session.flush()

    program.workspace.write(write)
    return who.full_name


def test_enter_on_a_candidate_begins_a_dossier_for_them(program: Program, qtbot: QtBot) -> None:
    name = rated(program)
    page = opened(program, qtbot, "candidates")
    shown = page.list_on_show()
    mine = [row for row in shown.model.rows() if row.full_name == name]
    assert mine and {row.standing for row in mine} <= {Standing.READY, Standing.ASK}
    shown.table.select_key(mine[0].id)
    shown.table.setFocus()
    qtbot.keyClick(shown.table, KEYS.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, BeginDialog)
    assert dialog.subject is not None and dialog.subject.full_name == name
    dialog.reject()


def test_an_office_without_records_is_told_what_the_list_needs(
    program: Program, qtbot: QtBot
) -> None:
    shown = opened(program, qtbot, "candidates").list_on_show()
    assert shown.stack.currentWidget() is shown.empty_page
    assert "xếp loại" in shown.empty.text.text()


def test_who_was_never_honoured_is_filtered_and_copied(program: Program, qtbot: QtBot) -> None:
    page = opened(program, qtbot, "unhonoured")
    shown = page.list_on_show()
    whole = shown.model.rowCount()
    assert whole > 1 and str(whole) in page.note
    shown._choose(group="women")
    rest(program, qtbot)
    assert 0 < shown.model.rowCount() < whole
    shown.table.setFocus()
    shown.table.selectAll()
    qtbot.keyClick(shown.table, KEYS.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].startswith("Họ tên\tNăm sinh") and len(copied) == shown.model.rowCount() + 1
    shown.take_off("group")
    rest(program, qtbot)
    assert shown.model.rowCount() == whole


def test_the_arrow_keys_change_the_list(program: Program, qtbot: QtBot) -> None:
    page = opened(program, qtbot, "candidates")
    page.tabs.setFocus()
    qtbot.keyClick(page.tabs, KEYS.Key_Right)
    rest(program, qtbot)
    assert page.list_on_show() is page.lists[1] and page.lists[1].model.rowCount()
