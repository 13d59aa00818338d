"""Every page test runs with the real look, over a real encrypted file with invented people."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import catalog
from app.workspace import Workspace
from tests.office import quick_office
from tests.ui.screens import undress
from ui import texts, theme
from ui.desk import Desk
from ui.page import Page
from ui.shell import Shell
from ui.window import MainWindow


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    assert theme.start(qapp, "light", 100) == []
    texts.install(qapp)
    yield
    undress(qapp)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = quick_office(tmp_path / "so")
    yield opened
    opened.close()


@pytest.fixture
def desk(workspace: Workspace, qtbot: QtBot) -> Iterator[Desk]:
    """A desk with its window; the window's first place is an empty page."""
    made = Desk(workspace, catalog.load())
    window = MainWindow(
        Shell("UBND xã Suối Đá", "Tỉnh Ví Dụ", workspace.person.full_name),
        {"today": lambda _window: Page()},
    )
    made.window = window
    made.changed.connect(lambda _types: window.page().reload())
    qtbot.addWidget(window)
    window.resize(1366, 697)
    window.show()
    yield made
    window.shell.jobs.close()
