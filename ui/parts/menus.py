"""Menus of what can be done with one row or one thing."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


def menu_of(parent: QWidget, *entries: tuple[str, Callable[[], object]]) -> QMenu:
    """A menu of words with what they do. `pop_up` shows it and lets it go afterwards."""
    menu = QMenu(parent)
    for words, do in entries:
        menu.addAction(words).triggered.connect(lambda _on=False, do=do: do())
    return menu


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Show a menu at a place of the screen, once."""
    menu.popup(at)
    menu.aboutToHide.connect(menu.deleteLater)
