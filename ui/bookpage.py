"""A page that is one book: a list whose rows are all in memory, with verbs in the header."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.documents.tabular import Table
from app.progress import Report
from app.text import fold
from ui.desk import Desk
from ui.errors import show_error
from ui.exporting import Listed, export_button
from ui.focus import FirstFocus
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.page import Page
from ui.parts.boxes import Column, Item, Line, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.inputs import Choice, SearchBox
from ui.parts.text import ElidedText, Text
from ui.pasting import PasteDialog

tr = partial(QCoreApplication.translate, "books")

Verb = tuple[str, Callable[[Any], object]]
YEARS_BACK = 12


class BookPage(Page):
    """Subclass it: `name`, `add_words`, `columns`, `read`, `empty_state`, `verbs`.

    Rows are read off the screen's thread. Enter does a row's first verb, Delete takes it away
    where the book has a way to; its menu has all. The red button is the header's, and the empty
    page's while there is no row: never both. beside: right of the filter box, where there is one.
    """

    name = ""
    keys = ""
    density = "row_two_line"
    spared: tuple[str, ...] = ()  # columns that large text has no room for
    add_words, add_icon = "", "plus"  # the red button, Ctrl+N
    looked_through = False  # has a filter box above its rows, Ctrl+F
    pastes = False  # takes lists from a spreadsheet: by Ctrl+V, and by a button in the header

    def __init__(
        self, desk: Desk, *, above: Sequence[QWidget] = (), beside: Sequence[Item] = (None,)
    ) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self._all: Sequence[Any] = ()
        if self.looked_through:
            self.box = SearchBox(tr("Lọc nhanh"), shortcut="Ctrl+F")
            self.search_bar = Row(self.box, *beside, gap=12, margins=(20, 6, 20, 10))
            above = [*above, self.search_bar]
        self.model = PagedModel(self.columns(), key=self.row_key, sentence=self.spoken)
        self.table = RowsTable(
            self.model,
            name=self.name,
            memory=desk.window.shell.memory,
            density=self.density,
            accessible_name=self.title,
        )
        self.table.hide_when_large(*self.spared)
        self.empty = self.empty_state()
        self.empty_page = Scrolled(self.empty)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty_page)
        self.sums = Text("", "caption", "text_2")
        keys = ElidedText(self.keys, "caption", "text_3")
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.export_button = export_button(desk.window)
        foot = Row(self.sums, (keys, 1), self.export_button, gap=16, margins=(20, 5, 20, 5))
        self.add((Column(*above, (self.stack, 1), Line("line"), foot, gap=0), 1))
        self._first_focus = FirstFocus(self)
        self.wanted: UUID | None = None  # the record to begin at, once it has been read
        self.add_button = Button(self.add_words, "primary", self.add_icon, clicked=self.new)
        self.add_button.hide()  # until the rows say whose the red button is
        self.paste_button = Button(tr("&Dán danh sách"), icon="clipboard-list", clicked=self.paste)
        self.paste_button.setParent(self)
        self.paste_button.setVisible(self.pastes)
        self._nothing = self.empty.title.text()
        if self.looked_through:
            self.search_bar.hide()  # until there is something to look through
            self.box.searched.connect(lambda _typed: self._show_rows(self._all))
            self.box.went_down.connect(self.table.setFocus)
        self.table.opened.connect(self._open)
        self.table.menu_asked.connect(self._open_menu)
        self.table.delete_asked.connect(self._take_away)
        self.reload()

    # ------------------------------------------------------------ what a book says

    def columns(self) -> list[ListColumn]:
        """The columns of the list."""
        raise NotImplementedError

    def read(self) -> Callable[[], Sequence[Any]]:
        """What reads the rows on another thread; what it needs of the screen is taken now."""
        raise NotImplementedError

    def empty_state(self) -> EmptyState:
        """What stands there while there is no row."""
        raise NotImplementedError

    def verbs(self, row: Any) -> list[Verb]:
        """What can be done with a row; the first is Enter's."""
        return []

    def take_away(self, row: Any) -> None:
        """Delete on a row."""

    def paste_dialog(self) -> PasteDialog | None:
        """What asks for a copied list, where one can be taken now."""
        return None

    def records_of(self, row: Any) -> Sequence[UUID]:
        """The records whose history stands behind a row."""
        id = getattr(row, "id", None)
        return [id] if isinstance(id, UUID) else []

    def row_key(self, row: Any) -> Any:
        """A row's own id."""
        return row.id

    def spoken(self, row: Any) -> str:
        """The whole row as one sentence, for screen readers."""
        cells = (column.cell(row) for column in self.model.columns)
        words = (cell.text if isinstance(cell, Cell) else cell for cell in cells)
        return ", ".join(filter(None, words))

    def written(self, rows: Sequence[Any]) -> Table | None:
        """The book as it is kept on paper; None: the list as it stands."""
        return None

    def paper_rows(self) -> Sequence[Any]:
        """The rows that `written` gets: a book goes out whole, its sums are of all."""
        return self._all if self.looked_through else self.model.rows()

    def has_bar(self) -> bool:
        """Whether there is anything to look through."""
        return bool(self._all)

    def nothing_words(self) -> str:
        """What an empty book says."""
        return self._nothing

    def searched_words(self, row: Any) -> str:
        """What typed words are looked for in: all that the row shows."""
        cells = (column.cell(row) for column in self.model.columns)
        words = (f"{cell.text} {cell.second}" if isinstance(cell, Cell) else cell for cell in cells)
        return fold(" ".join(words))

    def rows_shown(self, rows: Sequence[Any]) -> None:
        """Called with the rows once they stand there."""

    # ------------------------------------------------------------ the window's calls

    def reload(self) -> None:
        """Read the book again."""

        read = self.read()

        def work(_report: Report) -> Sequence[Any]:
            return read()

        self.desk.window.shell.jobs.start(
            work,
            done=self._show_rows,
            failed=lambda error: show_error(self, error, tr("Chưa đọc được sổ")),
            key=f"book {id(self)}",
        )

    def search(self) -> None:
        if self.looked_through and self.search_bar.isVisible():
            self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.box.selectAll()

    def _narrow(self, read: Sequence[Any]) -> Sequence[Any]:
        """The rows with the typed words; the empty page says why nothing is there."""
        self._all = read
        if not self.looked_through:
            return read
        typed = fold(self.box.text())
        rows = [row for row in read if typed in self.searched_words(row)] if typed else read
        told = tr("Không dòng nào có “{0}”").format(self.box.text().strip())
        self.empty.title.setText(told if read and not rows else self.nothing_words())
        self.search_bar.setVisible(self.has_bar())
        return rows

    def _show_rows(self, read: Sequence[Any]) -> None:
        """read: the whole book."""
        rows = self._narrow(read)
        focus = self.window().focusWidget()
        inside = focus is not None and self.stack.isAncestorOf(focus)
        begins = self._first_focus.take() or inside
        self.model.set_rows(rows)
        self.stack.setCurrentWidget(self.table if rows else self.empty_page)
        if self.wanted is not None and self.table.select_key(self.wanted):
            self.wanted = None
        elif rows and self.table.current_row() is None:
            self.table.selectRow(0)
        self.add_button.setVisible(bool(rows and self.add_words))
        self.export_button.setVisible(bool(rows))
        self.header_changed.emit()  # the head has other room now
        self.rows_shown(rows)
        if begins and self.isVisible():
            self._begin()

    def sheet_out(self) -> Listed | None:
        rows = self.paper_rows()
        made = self.written(rows) if rows else None
        if made is None:
            return None
        sheet = replace(made[0], above=(self.desk.window.shell.office,))
        return Listed(sheet, lambda: iter(made[1]), len(made[1]))

    def header_actions(self) -> list[QWidget]:
        adds: list[QWidget] = [self.add_button] if self.add_words else []
        return [self.paste_button, *adds] if self.pastes else adds

    def paste(self) -> None:
        """Ctrl+V: a list as Excel has it."""
        if not self.pastes:
            super().paste()
            return
        dialog = self.paste_dialog() if self.paste_button.isEnabled() else None
        if dialog is not None:
            dialog.open()

    def shown(self) -> None:
        """To the rows, or to what writes the first one; again once they have been read."""
        self._begin()
        self._first_focus.wait()

    def _begin(self) -> None:
        begin = self.table if self.stack.currentWidget() is self.table else self.empty.buttons[0]
        begin.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _take_away(self, rows: Sequence[Any]) -> None:
        for row in rows:
            self.take_away(row)

    def row_menu(self, row: Any) -> QMenu:
        """The verbs of a row, and who wrote it, which the book need not name itself."""
        menu = QMenu(self)
        verbs, history = self.verbs(row), tr("Lịch sử")
        if self.records_of(row) and history not in [words for words, _do in verbs]:
            verbs = [*verbs, (history, self._show_history)]
        for words, do in verbs:
            menu.addAction(words).triggered.connect(lambda _on=False, do=do: do(row))
        menu.addAction(tr("Chép dòng đang chọn") + "\tCtrl+C").triggered.connect(self.table.copy)
        return menu

    def _show_history(self, row: Any) -> None:
        self.desk.show_history(self.records_of(row), self.spoken(row))

    def _open_menu(self, row: Any, at: QPoint) -> None:
        menu = self.row_menu(row)
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)


class YearBook(BookPage):
    """A book that is read year by year, and looked through by typing.

    all_years: it begins with every year at once. wide: stands right of the choice.
    """

    all_years = True
    looked_through = True

    def __init__(self, desk: Desk, wide: QWidget | None = None) -> None:
        this = desk.today().year
        choices: list[tuple[int, str]] = [(y, str(y)) for y in range(this, this - YEARS_BACK, -1)]
        if self.all_years:
            choices.insert(0, (0, tr("Mọi năm")))
        self.years = Choice(choices, width=124 if self.all_years else 110)
        self.years.setAccessibleName(tr("Năm"))
        label = Text(tr("Năm"), "label", "text_2")
        super().__init__(desk, beside=[label, self.years, (wide, 1) if wide is not None else None])
        self.search_bar.setVisible(not self.all_years)
        self.years.currentIndexChanged.connect(lambda _place: self.reload())

    @property
    def year(self) -> int | None:
        """The year on show, None for every year."""
        return int(self.years.value()) or None

    def narrowed(self) -> str:
        return tr("Năm {0}").format(self.year) if self.year else ""

    def has_bar(self) -> bool:
        return super().has_bar() or self.year is not None

    def nothing_words(self) -> str:
        if self.year and self.all_years:
            return tr("Năm {0} chưa có dòng nào").format(self.year)
        return super().nothing_words()
