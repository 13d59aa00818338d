"""The window in English, and the choice of it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui_pages.running import example_office, start, until
from ui import looks
from ui.program import Program
from ui.translation import ROOT


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


def test_the_main_pages_are_whole_in_english(tmp_path: Path) -> None:
    example_office(tmp_path / "so").close()
    line = [sys.executable, "-m", "tests.ui_pages.english", str(tmp_path / "so")]
    answer = subprocess.run(line, cwd=ROOT, capture_output=True, text=True)
    assert (answer.returncode, answer.stdout) == (0, ""), answer.stdout + answer.stderr


def test_a_language_is_chosen_by_keyboard_for_the_next_start(
    program: Program, qtbot: QtBot
) -> None:
    window, folder = program.window, program.workspace.folder
    english = window.commands.action("language-en")
    assert window.commands.action("language-vi").isChecked()
    assert english in window.menus["Xem"].actions()
    window.open_palette()
    box = window.palette_box
    qtbot.keyClicks(box.box, "language english")
    until(qtbot, lambda: [line.line.title for line in box.shown_lines] == ["Language: English"])
    qtbot.keyClick(box.box, Qt.Key.Key_Return)
    assert looks.language(folder) == "en" and english.isChecked()
    assert "lần mở sau" in window.toasts.recent[0][1]
