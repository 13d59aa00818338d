"""The menu's choice of the window's language; it is in force from the next start."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup

from ui import looks
from ui.desk import Desk
from ui.texts import Language

tr = partial(QCoreApplication.translate, "window")

# In their own language, so that whoever reads only one of them finds it.
NAMES: dict[Language, str] = {"vi": "Ngôn ngữ: Tiếng Việt", "en": "Language: English"}


def language_commands(desk: Desk) -> None:
    """Add a command for each language to the menu Xem and to Ctrl+K."""
    group = QActionGroup(desk.window)
    now = looks.language(desk.workspace.folder)
    for language, name in NAMES.items():
        action = desk.window.commands.add(
            f"language-{language}",
            name,
            partial(_choose, desk, desk.workspace.folder, language),
            menu="Xem",
            checkable=True,
            separate=language == "vi",
        )
        group.addAction(action)
        action.setChecked(language == now)


def _choose(desk: Desk, folder: Path, language: Language) -> None:
    def keep() -> None:
        looks.keep_language(folder, language)
        desk.window.toast(tr("Đã chọn ngôn ngữ, có hiệu lực từ lần mở sau"))

    desk.attempt(keep)
