"""A page of one list with a filter box and, where there is room, the selected row beside it."""

from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.exporting import export_button
from ui.lists import PagedModel, RowsTable
from ui.page import Page
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.empty import EmptyState, NoMatch
from ui.parts.filterbar import FilterBar
from ui.parts.menus import pop_up
from ui.parts.sidepane import SidePane

tr = partial(QCoreApplication.translate, "lists")

MOST_LOADED = 2_000  # rows kept over a reload


class ListPage(Page):
    """Filter box, table or what stands for it, a line of keys below, the detail at the right.

    A subclass makes the parts and hands them to `assemble`; it says how rows are read (`load`),
    which words stand for no match, what Enter and the row menu do. `narrow`: px at 100 % text of
    the page, below which the detail goes.
    """

    narrow = 720

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self._assembled = False

    def assemble(
        self,
        table: RowsTable,
        model: PagedModel,
        filters: FilterBar,
        pane: SidePane,
        empty: EmptyState,
        foot: Row,
        *,
        above: QWidget | None = None,
    ) -> None:
        """Put the parts in their places. above: what stands over the filter box."""
        self.table, self.model, self.filters, self.pane = table, model, filters, pane
        self.empty, self.no_match = empty, NoMatch("", self.clear_filters)
        self.stack = QStackedWidget()
        self.empty_page, self.no_match_page = Scrolled(empty), Scrolled(self.no_match)
        for part in (table, self.empty_page, self.no_match_page):
            self.stack.addWidget(part)
        self.export_button = export_button(self.desk.window)
        ends = Row((foot, 1), self.export_button, gap=0, margins=(0, 0, 20, 0))
        self._foot = Column(Line("line"), ends, gap=0)
        over = [above] if above is not None else []
        whole = Column(*over, filters, Line("line"), (self.stack, 1), self._foot, gap=0)
        self.add((Row((whole, 1), pane, gap=0), 1))
        filters.searched.connect(lambda _words: self.load())
        filters.went_down.connect(self.into_table)
        filters.box.returnPressed.connect(self.into_table)
        model.loaded.connect(lambda _count: self._loaded())
        model.failed.connect(self._not_read)
        table.opened.connect(self.open_row)
        table.current_changed.connect(self._follow)
        table.menu_asked.connect(lambda row, at: pop_up(self.row_menu(row), at))
        self._assembled = True

    # ------------------------------------------------------------ what a subclass says

    def load(self, keep: int = 0) -> None:
        """Read the rows from the first on; keep: so many at once, as after a reload."""
        raise NotImplementedError

    def is_empty(self) -> bool:
        """With no row on show: whether there is none at all, filters or not."""
        return not self.typed()

    def no_match_words(self) -> str:
        """What the page says where the filter lets nothing through."""
        raise NotImplementedError

    def open_row(self, row: Any) -> None:
        """Enter on a row."""
        raise NotImplementedError

    def row_menu(self, row: Any) -> QMenu:
        """What can be done with a row."""
        raise NotImplementedError

    def clear_filters(self) -> None:
        """Take the typed words off."""
        self.filters.box.clear()
        self.load()
        self.filters.box.setFocus()

    # ------------------------------------------------------------ the window's calls

    def reload(self) -> None:
        """Read list and detail again."""
        self.pane.forget()
        self.load(keep=min(self.model.rowCount(), MOST_LOADED))

    def shown(self) -> None:
        if self.stack.currentWidget() is self.empty_page and self.empty.buttons:
            self.empty.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.into_table()

    def search(self) -> None:
        self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.box.selectAll()

    def narrowed(self) -> str:
        words = [words for _id, words in self.filters.filters()]
        if self.typed():
            words.append(tr("có “{0}”").format(self.typed()))
        return tr("Lọc: {0}").format("; ".join(words)) if words else ""

    def regions(self) -> list[QWidget]:
        return [self.filters, self.table, self.pane]

    # ------------------------------------------------------------ rows

    def typed(self) -> str:
        """The words in the filter box."""
        return self.filters.box.text().strip()

    def into_table(self) -> None:
        """Put the focus on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _loaded(self) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)
        elif self.is_empty():
            self.stack.setCurrentWidget(self.empty_page)
        else:
            words = self.no_match_words()
            self.no_match.title.setText(words)
            self.no_match.setAccessibleName(words)
            self.stack.setCurrentWidget(self.no_match_page)
        self.arrange()
        if not self.model.rowCount():
            self._follow(None)

    def _follow(self, row: Any) -> None:
        if not self.pane.isHidden():
            self.pane.show_id(row.id if row is not None else None)

    def _not_read(self, error: Exception) -> None:
        show_error(self, error, tr("Chưa đọc được “{0}”").format(self.title))

    # ------------------------------------------------------------ look

    def restyle(self) -> None:
        super().restyle()
        if getattr(self, "_assembled", False):  # not yet, while the page itself is being made
            self.arrange()

    def arrange(self) -> None:
        """Where room is short the detail goes first; Enter and the row menu lead everywhere."""
        empty = self.stack.currentWidget() is self.empty_page
        narrow = self.is_narrow(self.narrow)
        self.filters.setVisible(not empty)
        self._foot.setVisible(not empty and not theme.is_large())
        shown = not narrow and not empty
        if shown == self.pane.isHidden():
            self.pane.setVisible(shown)
            self._follow(self.table.current_row())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("surface"))
