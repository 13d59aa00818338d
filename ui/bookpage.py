"""A page that is one book: a list whose rows are all in memory, with verbs in the header."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.progress import Report
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.page import Page
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.text import ElidedText, Text

tr = partial(QCoreApplication.translate, "books")

Verb = tuple[str, Callable[[Any], object]]


class BookPage(Page):
    """Subclass it: `name`, `columns`, `read_rows`, `empty_state`, `verbs`, and the red button.

    Rows are read off the screen's thread. Enter does a row's first verb; its menu has all.
    """

    name = ""
    keys = ""
    density = "row_two_line"

    def __init__(self, desk: Desk, *, above: Sequence[QWidget] = ()) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.model = PagedModel(self.columns(), key=self.row_key, sentence=self.spoken)
        self.table = RowsTable(
            self.model,
            name=self.name,
            memory=desk.window.shell.memory,
            density=self.density,
            accessible_name=self.title,
        )
        self.empty = self.empty_state()
        self.empty_page = Scrolled(self.empty)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty_page)
        self.sums = Text("", "caption", "text_2")
        keys = ElidedText(self.keys, "caption", "text_3")
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = Row(self.sums, (keys, 1), gap=16, margins=(20, 5, 20, 5))
        self.add((Column(*above, (self.stack, 1), Line("line"), foot, gap=0), 1))
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(self._open_menu)
        self.reload()

    # ------------------------------------------------------------ what a book says

    def columns(self) -> list[ListColumn]:
        """The columns of the list."""
        raise NotImplementedError

    def read_rows(self) -> Sequence[Any]:
        """The rows; called on another thread."""
        raise NotImplementedError

    def empty_state(self) -> EmptyState:
        """What stands there while there is no row."""
        raise NotImplementedError

    def verbs(self, row: Any) -> list[Verb]:
        """What can be done with a row; the first is Enter's."""
        return []

    def row_key(self, row: Any) -> Any:
        """A row's own id."""
        return row.id

    def spoken(self, row: Any) -> str:
        """The whole row as one sentence, for screen readers."""
        cells = (column.cell(row) for column in self.model.columns)
        words = (cell.text if isinstance(cell, Cell) else cell for cell in cells)
        return ", ".join(filter(None, words))

    def rows_shown(self, rows: Sequence[Any]) -> None:
        """Called with the rows once they stand there."""

    # ------------------------------------------------------------ the window's calls

    def reload(self) -> None:
        """Read the book again."""

        def work(_report: Report) -> Sequence[Any]:
            return self.read_rows()

        self.desk.window.shell.jobs.start(
            work,
            done=self._show_rows,
            failed=lambda error: show_error(self, error, tr("Chưa đọc được sổ")),
            key=f"book {id(self)}",
        )

    def _show_rows(self, rows: Sequence[Any]) -> None:
        self.model.set_rows(rows)
        self.stack.setCurrentWidget(self.table if rows else self.empty_page)
        self.rows_shown(rows)

    def shown(self) -> None:
        if self.stack.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.empty.buttons:
            self.empty.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.table]

    def edit(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self._open(row)

    def _open(self, row: Any) -> None:
        verbs = self.verbs(row)
        if verbs:
            verbs[0][1](row)

    def row_menu(self, row: Any) -> QMenu:
        """The verbs of a row."""
        menu = QMenu(self)
        for words, do in self.verbs(row):
            menu.addAction(words).triggered.connect(lambda _on=False, do=do: do(row))
        menu.addAction(tr("Chép dòng đang chọn") + "\tCtrl+C").triggered.connect(self.table.copy)
        return menu

    def _open_menu(self, row: Any, at: QPoint) -> None:
        menu = self.row_menu(row)
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)


def red(words: str, icon: str, do: Callable[[], object]) -> Button:
    """The page's one red button."""
    return Button(words, "primary", icon, clicked=do)
