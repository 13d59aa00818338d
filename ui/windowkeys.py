"""The commands every page shares, with their keys and menus."""

from collections.abc import Callable
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup, QKeySequence

from ui import theme
from ui.lists import RowsTable
from ui.page import Page
from ui.parts.inputs import SearchBox

if TYPE_CHECKING:
    from ui.window import MainWindow

tr = partial(QCoreApplication.translate, "window")


def add_commands(window: "MainWindow") -> None:
    """Add what belongs to the window itself. Undo, redo and the rest come with the pages."""
    add = window.commands.add
    add(
        "new",
        tr("Thêm mới"),
        lambda: window.page().new(),
        menu="Tệp",
        shortcut="Ctrl+N",
        icon="plus",
    )
    add(
        "print",
        tr("In trang này…"),
        lambda: window.page().print(),
        menu="In",
        shortcut="Ctrl+P",
        icon="printer",
    )
    add("quit", tr("Thoát"), window.close, menu="Tệp", shortcut="Ctrl+Q", icon="log-out")
    add(
        "edit",
        tr("Sửa mục đang chọn"),
        lambda: _on_rows(window, lambda page: page.edit()),
        menu="Sửa",
        shortcut="F2",
        icon="pencil",
    )
    add(
        "paste-rows",
        tr("Dán vào danh sách của trang này"),
        lambda: window.page().paste(),
        menu="Sửa",
        icon="clipboard-list",
    )
    add(
        "filter",
        tr("Lọc trong trang này"),
        lambda: window.page().search(),
        menu="Sửa",
        shortcut="Ctrl+F",
        icon="filter",
    )
    add(
        "find",
        tr("Tìm người, hồ sơ, việc cần làm"),
        window.open_palette,
        menu="Sửa",
        shortcut="Ctrl+K",
        icon="search",
    )
    add(
        "next-step",
        tr("Bước tiếp theo"),
        lambda: _on_rows(window, lambda page: page.next_step()),
        menu="Hồ sơ",
        shortcut="Ctrl+Return",
        icon="arrow-right",
    )
    _add_view(window)
    _add_places(window)
    add(
        "help",
        tr("Trợ giúp trang này"),
        window.show_help,
        menu="Trợ giúp",
        shortcut="F1",
        icon="circle-help",
    )
    add(
        "recent-toasts",
        tr("Thông báo gần đây"),
        window.help.show_recent(window.toasts),
        menu="Trợ giúp",
        icon="bell",
    )
    add(
        "focus-toast",
        tr("Đến thông báo đang hiện"),
        window.toasts.focus,
        menu="Trợ giúp",
        shortcut="F8",
    )


def _on_rows(window: "MainWindow", act: Callable[[Page], object]) -> None:
    """Do it, unless the rows it is meant for are still being read: then say so."""
    page = window.page()
    for box in page.findChildren(SearchBox):
        box.hurry()
    if any(table.isVisible() and table.rows.stale() for table in page.findChildren(RowsTable)):
        window.tell_early()
    else:
        act(page)


def _add_view(window: "MainWindow") -> None:
    add = window.commands.add
    add("back", tr("Quay lại"), window.back, menu="Xem", shortcut="Alt+Left", icon="arrow-left")
    add(
        "reload",
        tr("Đọc lại trang"),
        lambda: window.page().reload(),
        menu="Xem",
        shortcut="F5",
        icon="refresh-cw",
    )
    larger = add(
        "larger",
        tr("Chữ to hơn"),
        lambda: _scaled(window, 1),
        menu="Xem",
        shortcut="Ctrl+=",
        icon="zoom-in",
    )
    larger.setShortcuts([QKeySequence("Ctrl+="), QKeySequence("Ctrl++")])
    add(
        "smaller",
        tr("Chữ nhỏ hơn"),
        lambda: _scaled(window, -1),
        menu="Xem",
        shortcut="Ctrl+-",
        icon="zoom-out",
    )
    add(
        "usual-size", tr("Chữ cỡ thường"), lambda: _scaled(window, 0), menu="Xem", shortcut="Ctrl+0"
    )
    group = QActionGroup(window)
    for scheme, words in (
        ("system", tr("Giao diện theo Windows")),
        ("light", tr("Giao diện sáng")),
        ("dark", tr("Giao diện tối")),
    ):
        action = add(
            f"scheme-{scheme}",
            words,
            _Chosen(window, scheme),
            menu="Xem",
            checkable=True,
            separate=scheme == "system",
        )
        group.addAction(action)
        action.setChecked(theme.scheme() == scheme)
    add(
        "fold-rail",
        tr("Thu gọn cột bên trái"),
        window.fold_rail,
        menu="Xem",
        shortcut="F9",
        icon="panel-left",
    )
    add(
        "next-region", tr("Sang vùng sau"), lambda: window.next_region(1), menu="Xem", shortcut="F6"
    )
    add(
        "previous-region",
        tr("Về vùng trước"),
        lambda: window.next_region(-1),
        menu="Xem",
        shortcut="Shift+F6",
    )


class _Chosen:
    """Puts a scheme in force and keeps it for the user."""

    def __init__(self, window: "MainWindow", scheme: str) -> None:
        self._window, self._scheme = window, scheme

    def __call__(self) -> None:
        if self._scheme in ("system", "light", "dark"):
            theme.set_scheme(self._scheme)  # type: ignore[arg-type]
            self._window.shell.memory.put("scheme", self._scheme)


def _scaled(window: "MainWindow", steps: int) -> None:
    theme.step_scale(steps)
    window.shell.memory.put("scale", theme.scale())
    window.status.showMessage(tr("Cỡ chữ {0} %").format(theme.scale()), 2000)


def _add_places(window: "MainWindow") -> None:
    """Ctrl+1…8 for the rail's places, in its order; one that came later has a number of its own,
    so that the others keep theirs."""
    numbers = count(1)
    for first, item in enumerate(window.rail.items):
        place = item.place
        number = place.number or next(numbers)
        menu = "Gửi – nhận" if place.id == "sending" else "Xem"
        window.commands.add(
            f"go-{place.id}",
            place.text,
            lambda id=place.id: window.go(id),  # type: ignore[misc]
            menu=menu,
            shortcut=f"Ctrl+{number}" if number <= (9 if place.number else 8) else "",
            icon=place.icon,
            separate=first == 0,
        )
