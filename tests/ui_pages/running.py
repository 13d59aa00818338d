"""The whole program in a test: over the example office or an empty one, and waiting for it."""

import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from unittest.mock import patch

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import catalog, example, keys, workspace
from app.workspace import Workspace
from tests import office
from tests.office import Ticking
from ui.desk import Desk
from ui.program import Program

LOGIN = "vidu"
DAY = date(2025, 9, 10)  # a Wednesday; the example's commune is there since 01/07/2025
MORNING = datetime(2025, 9, 10, 1, 0, tzinfo=UTC)
CODE = keys.new_recovery_code()
SOON = 300  # ms; longer timers are for people, like a toast's


@cache
def _filled() -> Path:
    folder = Path(mkdtemp(prefix="sovang-example-")) / "so"
    with patch.object(keys, "new_file_key", lambda: office.KEY):
        made = workspace.create(folder, example.setup(CODE), Ticking(MORNING))
    example.fill(made, DAY)
    made.close()
    return folder


def example_office(folder: Path) -> Workspace:
    """The example office in a folder of its own, open; filled once a session."""
    shutil.copytree(_filled(), folder)
    return opened(folder, 5)


def opened(folder: Path, hours: int) -> Workspace:
    """An example office that is there already, so many hours into its first day."""
    return office.opened(folder, LOGIN, Ticking(MORNING + timedelta(hours=hours)))


def start(opened: Workspace, qtbot: QtBot, size: tuple[int, int] = (1366, 697)) -> Program:
    """The program's window on an open file, shown and at rest."""
    program = Program(opened, catalog.load())
    qtbot.addWidget(program.window)
    program.window.resize(*size)
    program.window.show()
    rest(program, qtbot)
    return program


def rest(program: Program, qtbot: QtBot) -> None:
    """Wait until nothing is being read any more, details beside lists included."""
    window = program.window

    def still() -> bool:
        if window.shell.jobs.busy():
            return False
        waits = [t for t in window.findChildren(QTimer) if t.isSingleShot() and t.isActive()]
        soon = any(0 < timer.remainingTime() <= SOON for timer in waits)
        return not soon

    until(qtbot, still)
    for _turn in range(4):
        QApplication.processEvents()
    until(qtbot, still)


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """Wait for something that must come true."""
    qtbot.waitUntil(holds)


def settle(desk: Desk, qtbot: QtBot) -> None:
    """Wait until no job of the window is at work."""
    until(qtbot, lambda: not desk.window.shell.jobs.busy())
