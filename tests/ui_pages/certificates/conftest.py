"""The page of a decision's certificates, and the printers it finds."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui_pages.certificates.handling import CANON, OTHER
from tests.ui_pages.deciding import certificates, decided, to_file
from ui import printing
from ui.certificates.page import CertificatePage
from ui.desk import Desk


@pytest.fixture
def printers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Two printers; what goes to one lands in a file, whose path is returned.

    They print coarsely: at the program's 300 dpi a sheet costs a second.
    """
    monkeypatch.setattr(printing, "DPI", 50)
    path = tmp_path / "giay.pdf"
    monkeypatch.setattr(printing, "printers", lambda: [CANON, OTHER])
    monkeypatch.setattr(printing, "trays", lambda _printer: [])
    monkeypatch.setattr(printing, "open_printer", lambda _name, _title, _tray="": to_file(path))
    return path


@pytest.fixture
def page(desk: Desk, qtbot: QtBot, printers: Path) -> CertificatePage:
    """The certificates of a decision on three, the first sheet drawn."""
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return certificates(desk, decided(desk.workspace), qtbot)
