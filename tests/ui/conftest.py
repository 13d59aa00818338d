"""Every test of the screen runs with the real look: fonts, palette, style."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.screens import undress
from ui import theme


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> Iterator[None]:
    assert theme.start(qapp, "light", 100) == []
    yield
    undress(qapp)
