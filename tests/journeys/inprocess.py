"""The clerk at the keyboard of a program in this very process, with no screen of its own.

The program runs in the test's thread, the clerk on another, as in the other journeys; dialogs
that wait for their answer open and close as they would.
"""

import shutil
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from unittest.mock import patch

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import catalog, keys
from app import workspace as files
from app.workspace import Workspace
from tests import office as offices
from tests import patience
from tests.journeys.clerk import Clerk
from tests.office import Ticking, quick_office
from ui import texts, theme
from ui.program import Program


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Program]:
    """The whole program over a new office of invented people."""
    made = shown(quick_office(tmp_path / "so"), qtbot, qapp)
    yield made
    closed(made)


def shown(opened: Workspace, qtbot: QtBot, qapp: object) -> Program:
    """The program's window over an open file, with the keyboard in it."""
    theme.start(qapp, "light", 100)  # type: ignore[arg-type]
    texts.install(qapp)  # type: ignore[arg-type]
    made = Program(opened, catalog.load())
    qtbot.addWidget(made.window)
    made.window.resize(1366, 697)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    return made


def closed(program: Program) -> None:
    """Close the window the usual way, and let go of it."""
    program.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


OLD_CODE = "22786"  # Phước Hòa in the district Bác Ái, from 01/07/2025 in Bác Ái Tây
YEAR_END = date(2024, 12, 9)


@cache
def _old() -> Path:
    folder = Path(mkdtemp(prefix="sovang-commune-")) / "xa"
    setup = replace(
        offices.SETUP, office_name="UBND xã Phước Hòa", parent_name="Huyện Bác Ái",
        unit_code=OLD_CODE,
    )  # fmt: skip
    with patch.object(keys, "new_file_key", lambda: offices.KEY):
        files.create(folder, setup, Ticking(morning(YEAR_END))).close()
    return folder


def old_commune(folder: Path, day: date = YEAR_END) -> Workspace:
    """A commune under a district, open on a day; made once for a run of tests."""
    shutil.copytree(_old(), folder)
    return offices.reopened(folder, Ticking(morning(day)))


def morning(day: date) -> datetime:
    """Eight o'clock of a day, here."""
    return datetime(day.year, day.month, day.day, 1, tzinfo=UTC)


def it_is(workspace: Workspace, day: date) -> None:
    """Another day has come; the program stays open."""
    clock = workspace.now
    assert isinstance(clock, Ticking)
    clock.instant = morning(day)


@pytest.fixture
def workspace(program: Program) -> Workspace:
    return program.workspace


def words_of(paper: bytes) -> str:
    """The words of a paper, spaces evened."""
    document = pypdfium2.PdfDocument(paper)
    pages = (one.get_textpage().get_text_bounded().replace("\x02", "-") for one in document)
    return " ".join(" ".join(page.split()) for page in pages)


def play(qtbot: QtBot, story: Callable[[Clerk], None]) -> None:
    """Let a clerk do a story at the keyboard; what goes wrong for them goes wrong here."""
    wrong: list[BaseException] = []

    def run() -> None:
        clerk = Clerk()
        try:
            story(clerk)
        except BaseException as error:
            error.add_note(f"on the screen: {clerk.texts()}; the keyboard is in {clerk.focus()}")
            wrong.append(error)
            clerk.do(_leave)

    thread = threading.Thread(target=run, name="clerk", daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=patience.STORY * 1000)
    if wrong:
        raise wrong[0]


def _leave() -> None:
    """Close what a clerk who failed left open: it would wait for its answer for ever."""
    while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
        pass
