"""Every command once: one QAction feeds menu, toolbar, context menu and Ctrl+K."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from ui import icons, tips

tr = partial(QCoreApplication.translate, "window")

MENUS = ("Tệp", "Sửa", "Xem", "Hồ sơ", "Hội đồng", "In", "Gửi – nhận", "Trợ giúp")
MENU_LETTERS = {
    "Tệp": tr("&Tệp"),
    "Sửa": tr("&Sửa"),
    "Xem": tr("&Xem"),
    "Hồ sơ": tr("&Hồ sơ"),
    "Hội đồng": tr("Hội đồ&ng"),
    "In": tr("&In"),
    "Gửi – nhận": tr("&Gửi – nhận"),
    "Trợ giúp": tr("Trợ giú&p"),
}


@dataclass(frozen=True)
class Command:
    """What the catalogue knows of one action."""

    id: str
    menu: str
    icon: str
    pages: frozenset[str]  # where it can be used; empty means everywhere
    action: QAction
    separate: bool = False


class Commands(QObject):
    """The catalogue. Pages add their own commands once, when the window is made."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[str, Command] = {}
        self._page = ""
        self._held: set[str] = set()  # never enabled in this window
        self._drawn: set[str] = set()  # whose icons are as the look in force has them

    def add(
        self,
        id: str,
        text: str,
        run: Callable[[], object],
        *,
        menu: str,
        shortcut: str = "",
        icon: str = "",
        pages: Collection[str] = (),
        checkable: bool = False,
        separate: bool = False,
    ) -> QAction:
        """Add a command and return its action. Raises ValueError for an id or shortcut in use.

        menu: one of MENUS, "" for none. shortcut: as in "Ctrl+N". pages: ids of the places where
        it works. separate: a line stands above it in its menu.
        """
        keys = QKeySequence(shortcut)
        if id in self._known:
            raise ValueError(f"command {id} is there already")
        for other in self._known.values():
            if shortcut and keys in other.action.shortcuts():
                both = not other.pages or not pages or other.pages & set(pages)
                if both:
                    raise ValueError(f"{shortcut} belongs to {other.id}")
        action = QAction(text, self.parent())
        action.setObjectName(id)
        action.setCheckable(checkable)
        action.setAutoRepeat(False)  # a key held too long is one command, not two steps
        if shortcut:
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: run())
        self._known[id] = Command(id, menu, icon, frozenset(pages), action, separate)
        self._enable(self._known[id])
        return action

    def action(self, id: str) -> QAction:
        """The action of a command. Raises KeyError for an unknown id."""
        return self._known[id].action

    def all(self) -> list[Command]:
        """Every command, in the order they were added."""
        return list(self._known.values())

    def hold(self, ids: Collection[str], why: str) -> None:
        """Disable some commands for good; why: one sentence. Raises KeyError for an unknown id."""
        self._held |= {self._known[id].id for id in ids}
        for command in self._known.values():
            self._enable(command)
            if command.id in self._held:
                command.action.setToolTip(tips.plain(why))

    def usable(self) -> list[Command]:
        """The commands that work now."""
        return [command for command in self._known.values() if command.action.isEnabled()]

    def set_page(self, page: str) -> None:
        """A place is on show: enable what works there."""
        self._page = page
        for command in self._known.values():
            self._enable(command)

    def fill(self, bar: QMenuBar) -> dict[str, QMenu]:
        """Make the menus and put every command where it belongs."""
        bar.clear()
        menus = {}
        for name in MENUS:
            menu = QMenu(MENU_LETTERS[name], bar)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(partial(self._draw_icons, name))
            bar.addMenu(menu)
            menus[name] = menu
        for command in self._known.values():
            if command.menu:
                if command.separate:
                    menus[command.menu].addSeparator()
                menus[command.menu].addAction(command.action)
        for menu in menus.values():
            menu.menuAction().setVisible(not menu.isEmpty())
        return menus

    def restyle(self) -> None:
        """After a change of the look every menu draws its icons again when it is next opened."""
        self._drawn.clear()

    def _draw_icons(self, menu: str) -> None:
        """A menu's icons are drawn when it is opened, and not while the window is awaited."""
        for command in self._known.values():
            if command.menu == menu and command.icon and command.id not in self._drawn:
                command.action.setIcon(icons.icon(command.icon))
                self._drawn.add(command.id)

    def _enable(self, command: Command) -> None:
        if command.id in self._held:
            command.action.setEnabled(False)
        elif command.pages:
            command.action.setEnabled(self._page in command.pages)
