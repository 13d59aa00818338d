"""Makes the pictures of README anew, each of a fresh program: python -m tests.ui_pages.readme"""

import io
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests import patience
from tests.ui.screens import COMMON, prepare, settle, undress
from tests.ui_pages.running import example_office, rest, start
from tests.ui_pages.screens import SCREENS
from ui import texts, theme

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures"
PICTURES: dict[str, tuple[str, theme.Scheme]] = {
    "nominations": ("nominations", "light"),
    "today": ("today", "light"),
    "editor": ("nomination-achievement", "light"),
    "exemplar": ("exemplar", "light"),
    "certificate": ("certificates", "light"),
    "council": ("council-session", "light"),
    "catalog": ("catalog", "light"),
    "movement": ("movement-criteria", "light"),
    "cluster": ("cluster-year", "light"),
    "statistics": ("statistics", "light"),
    "import": ("import", "light"),
    "sending": ("sending-received", "light"),
    "nominations-dark": ("nominations", "dark"),
}


class Waiting:
    """As much of a QtBot as `start` and `rest` ask for."""

    def addWidget(self, _widget: Any) -> None:
        pass

    def waitUntil(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + patience.SECONDS
        while not holds():
            assert time.monotonic() < end
            QApplication.processEvents()


def make(application: QApplication, name: str, screen: str, scheme: theme.Scheme) -> None:
    qtbot = cast(QtBot, Waiting())
    with tempfile.TemporaryDirectory() as place:
        program = start(example_office(Path(place) / "so"), qtbot)
        prepare(program.window, COMMON, scheme, 100)
        SCREENS[screen](program)
        rest(program, qtbot)
        settle()
        kept = QBuffer()
        program.window.grab().save(kept, "PNG")  # type: ignore[call-overload]
        program.window.close()
        undress(application)
    picture = Image.open(io.BytesIO(kept.data().data())).convert("RGB")
    # rare colours are kept: a red line of ten pixels says more than the shades of a letter;
    # one round of means brings the large grounds to their own colours
    few = picture.quantize(256, Image.Quantize.MAXCOVERAGE, kmeans=1, dither=Image.Dither.NONE)
    few.save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    assert theme.start(application, "light", 100) == []
    texts.install(application)
    for name, (screen, scheme) in PICTURES.items():
        make(application, name, screen, scheme)
        print(name, flush=True)
