"""The clerk at the keyboard of a program in this very process, with no screen of its own.

The program runs in the test's thread, the clerk on another, as in the other journeys; dialogs
that wait for their answer open and close as they would.
"""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app import catalog
from app.workspace import Workspace
from tests.journeys.clerk import Clerk
from tests.office import quick_office
from ui import texts, theme
from ui.program import Program

LONGEST = 300_000  # ms for a whole story on a busy machine


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot, qapp: object) -> Iterator[Program]:
    """The whole program over a new office of invented people."""
    theme.start(qapp, "light", 100)  # type: ignore[arg-type]
    texts.install(qapp)  # type: ignore[arg-type]
    made = Program(quick_office(tmp_path / "so"), catalog.load())
    qtbot.addWidget(made.window)
    made.window.resize(1366, 697)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is not None)
    yield made
    made.window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def workspace(program: Program) -> Workspace:
    return program.workspace


def play(qtbot: QtBot, story: Callable[[Clerk], None]) -> None:
    """Let a clerk do a story at the keyboard; what goes wrong for them goes wrong here."""
    wrong: list[BaseException] = []

    def run() -> None:
        clerk = Clerk()
        try:
            story(clerk)
        except BaseException as error:
            error.add_note(f"on the screen: {clerk.texts()[:60]}")
            wrong.append(error)

    thread = threading.Thread(target=run, name="clerk", daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=LONGEST)
    if wrong:
        raise wrong[0]
