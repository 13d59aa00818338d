"""The main pages in English, in a process of its own: words are loaded once for all.

    python -m tests.ui_pages.english FOLDER      (an example office)

Prints what is wrong, one line each: words that are cut, and words of ours that stayed Vietnamese.
"""

import os
import sys
from pathlib import Path
from typing import Any

PLACES = (
    "today",
    "movements",
    "exemplars",
    "nominations",
    "council",
    "decisions",
    "register",
    "sending",
)
REST = ("catalog", "settings", "statistics")


def main(folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from ui import texts, theme

    application = QApplication([])
    theme.start(application, "light", 100)
    texts.install(application, "en")

    from pytestqt.qt_compat import qt_api

    from app import catalog
    from tests.patientbot import PatientBot
    from tests.ui.screens import prepare, problems, settle
    from tests.ui_pages.running import opened, rest
    from ui import translation
    from ui.program import Program

    qt_api.set_qt_api("pyside6")
    found = Program(opened(folder, 6), catalog.load())
    window, bot = found.window, PatientBot(None)  # type: ignore[arg-type]  # only waits
    prepare(window)
    rooms = "".join(path.read_text() for path in (translation.ROOT / "app").rglob("*.py"))
    vietnamese = {  # the words of app/ and of the catalogue stay as they are
        source
        for _, source in translation.read()
        if f'"{source}"' not in rooms and source not in ("Loại", "Đối tượng", "Báo cáo thành tích")
    }

    def look(name: str) -> None:
        rest(found, bot)
        settle()
        picture(window, name)
        for trouble in (*problems(window), *left_over(window, vietnamese)):
            print(f"{name}: {trouble}")

    for place in (*PLACES, *REST):
        window.go(place)
        look(place)
    dossier(found)
    look("nomination")
    for name in ("people", "candidates", "signers", "fund", "complaints"):
        window.commands.action(name).trigger()
        look(name)
    window.close()


def dossier(found: Any) -> None:
    """The first dossier in its editor."""
    from app.nominations import listing
    from app.nominations.listing import Filter, Order

    (row,) = found.workspace.read(listing.page, Filter(), Order.NUMBER, False, None, 1)
    found.desk.open_nomination(row.id, "subject")


def picture(window: Any, name: str) -> None:
    """Keep a picture where the environment asks for one."""
    shots = os.environ.get("SOVANG_SHOTS")
    if shots:
        Path(shots).mkdir(parents=True, exist_ok=True)
        window.grab().save(str(Path(shots) / f"{name}-english.png"))


def left_over(window: Any, vietnamese: set[str]) -> list[str]:
    """Texts of widgets and commands that are still a Vietnamese source."""
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    shown = []
    for part in (*window.findChildren(QWidget), *window.findChildren(QAction)):
        for name in ("text", "title", "placeholderText", "accessibleName"):
            words = getattr(part, name, None)
            said = words() if callable(words) else words
            if isinstance(said, str) and said in vietnamese:
                shown.append(f"{type(part).__name__}.{name} {said!r}")
    return list(dict.fromkeys(shown))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
