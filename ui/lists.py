"""The table of every list: one look, one keyboard, and copying that a spreadsheet can trust."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from ui import theme, tips
from ui.memory import Memory, ShortMemory
from ui.rowpaint import LEAD, Head, RowPainter, first_column, least_width
from ui.rows import Cell, Column, Fetch, Order, PagedModel

__all__ = [
    "Cell",
    "Column",
    "Fetch",
    "Order",
    "PagedModel",
    "RowsTable",
    "copied_text",
    "copy_cells",
]

FOLLOW_DELAY = 120  # ms from a move of the selection to the detail beside it
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")  # the last four are wide


def copied_text(rows: Sequence[Sequence[str]]) -> str:
    """Rows as tab-separated text that pastes into a spreadsheet and never runs as a formula.

    A cell that begins with = + - @ or a wide form of them gets a ' before it; tabs and line
    breaks become spaces.
    """
    return "\n".join("\t".join(_safe(cell) for cell in row) for row in rows)


def copy_cells(chosen: Iterable[QModelIndex], said: Callable[[QModelIndex], str]) -> None:
    """Put the chosen cells of a sheet on the clipboard, row by row, as a spreadsheet takes them."""
    lines: dict[int, list[str]] = {}
    for index in sorted(chosen, key=lambda one: (one.row(), one.column())):
        lines.setdefault(index.row(), []).append(said(index))
    QGuiApplication.clipboard().setText(copied_text(list(lines.values())))


def _safe(text: str) -> str:
    line = " ".join(text.split())  # first, as spaces before a sign would hide it from the guard
    return "'" + line if line.startswith(FORMULA) else line


class RowsTable(QTableView):
    """Shows a PagedModel. Enter or a double click opens a row, Ctrl+C copies, Delete asks.

    name: under it widths, order and visibility of the columns are kept in `memory`.
    density: row_compact, row, row_comfortable or row_two_line.
    """

    opened = Signal(object)  # the row
    current_changed = Signal(object)  # the row or None, 120 ms after the selection moved
    selection_changed = Signal(int)  # how many rows are selected
    delete_asked = Signal(object)  # the list of selected rows
    menu_asked = Signal(object, QPoint)  # the row, the place on the screen
    too_early = Signal()  # a key or a double click came while other rows are awaited

    def __init__(
        self,
        model: PagedModel,
        *,
        name: str = "",
        memory: Memory | None = None,
        density: str = "row",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._name, self._memory, self.density = name, memory or ShortMemory(), density
        self._kept: tuple[Any, list[Any], int] = (None, [], 0)
        self.rows = model
        self.setAccessibleName(accessible_name)
        self.setModel(model)
        self._painter = RowPainter(self, model)
        self.setItemDelegate(self._painter)
        self.setHorizontalHeader(Head(model, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)
        self.doubleClicked.connect(lambda index: self._open(index))
        self._follow = QTimer(self, singleShot=True, interval=FOLLOW_DELAY)
        self._follow.timeout.connect(lambda: self.current_changed.emit(self.current_row()))
        model.modelAboutToBeReset.connect(self._keep_place)
        model.modelReset.connect(self._restore_place)
        self._sizing = False
        self.restyle()
        self._recall_columns()
        head = self.horizontalHeader()
        head.sectionResized.connect(self._columns_moved)
        head.sectionMoved.connect(self._columns_moved)
        self._hook_selection()

    # -------------------------------------------------------------- rows

    def current_row(self) -> Any:
        """The row the detail beside the list follows, None where there is none."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def selected_rows(self) -> list[Any]:
        """All selected rows, from top to bottom."""
        return [self.rows.row(place) for place in self._selected_places()]

    def select_key(self, key: Any) -> bool:
        """Go to the row with this id; False where it is not among those fetched."""
        place = self.rows.place(key)
        if place < 0:
            return False
        flags = QItemSelectionModel.SelectionFlag
        index = self.rows.index(place, 0)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def where(self) -> tuple[Any, int]:
        """The id of the current row and the scroll position, to come back to."""
        return self.rows.key_at(self.currentIndex().row()), self.verticalScrollBar().value()

    def go_back_to(self, place: tuple[Any, int]) -> None:
        """Return to what `where` gave."""
        key, scroll = place
        self.select_key(key)
        self.verticalScrollBar().setValue(scroll)

    def _selected_places(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def _hook_selection(self) -> None:
        chosen = self.selectionModel()
        chosen.currentRowChanged.connect(lambda _new, _old: self._follow.start())
        chosen.selectionChanged.connect(
            lambda _new, _old: self.selection_changed.emit(len(chosen.selectedRows()))
        )

    def _keep_place(self) -> None:
        chosen = [self.rows.key_at(place) for place in self._selected_places()]
        current = self.rows.key_at(self.currentIndex().row())
        self._kept = (current, chosen, self.verticalScrollBar().value())

    def _restore_place(self) -> None:
        current, chosen, scroll = self._kept
        flags = QItemSelectionModel.SelectionFlag
        model = self.selectionModel()
        place = self.rows.place(current)
        if place >= 0:
            index = self.rows.index(place, 0)
            model.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            for key in chosen:
                other = self.rows.place(key)
                if other >= 0:
                    model.select(self.rows.index(other, 0), flags.Select | flags.Rows)
            self.verticalScrollBar().setValue(scroll)
        elif self.rows.rowCount():
            model.setCurrentIndex(self.rows.index(0, 0), flags.ClearAndSelect | flags.Rows)
        self._follow.start()
        self.selection_changed.emit(len(model.selectedRows()))

    # -------------------------------------------------------------- keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if self.rows.stale() and plain and event.key() in (*KEYS, Qt.Key.Key_Delete):
            self.too_early.emit()
        elif event.key() in KEYS and plain and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Delete and plain and self.selected_rows():
            self.delete_asked.emit(self.selected_rows())
        elif event.key() == Qt.Key.Key_Home:
            self._go_to(0)
        elif event.key() == Qt.Key.Key_End:
            self._go_to(self.rows.rowCount() - 1)
        elif event.text().strip() and plain:
            event.ignore()  # a bare letter never jumps about in the list
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put heads and selected rows on the clipboard."""
        shown = self.columns_on_show()
        lines = [[self.rows.columns[number].heading for number in shown]]
        for place in self._selected_places():
            cells = [self.rows.cell(place, number) for number in shown]
            lines.append([f"{c.text} {c.second}".strip() for c in cells])
        QGuiApplication.clipboard().setText(copied_text(lines))

    def _go_to(self, place: int) -> None:
        if place >= 0:
            flags = QItemSelectionModel.SelectionFlag
            index = self.rows.index(place, 0)
            self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row = self.rows.row(index.row())
        if self.rows.stale():
            self.too_early.emit()
        elif row is not None:
            self.opened.emit(row)

    def _ask_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid():
            index = self.currentIndex()
            at = self.visualRect(index).bottomLeft()
        row = self.rows.row(index.row())
        if row is not None:
            self.menu_asked.emit(row, self.viewport().mapToGlobal(at))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Every pixel is painted here, so that a step of the wheel moves the picture and paints
        only the rows that come in."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.shade("surface"))
        self._painter.paint_rows(painter, event.rect())
        painter.end()

    def viewportEvent(self, event: Any) -> bool:
        if isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            if index.isValid():
                option = QStyleOptionViewItem()
                self.initViewItemOption(option)
                option.rect = self.visualRect(index)
                hidden = self._painter.hidden_text(option, index)
                QToolTip.showText(event.globalPos(), tips.plain(hidden), self)
                return True
        return super().viewportEvent(event)

    # -------------------------------------------------------------- columns

    def columns_on_show(self) -> list[int]:
        """Numbers of the visible columns, from left to right as the user has put them."""
        head = self.horizontalHeader()
        places = (head.logicalIndex(place) for place in range(head.count()))
        return [number for number in places if not head.isSectionHidden(number)]

    def show_column(self, name: str, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        number = next(n for n, column in enumerate(self.rows.columns) if column.name == name)
        if shown or len(self.columns_on_show()) > 1:
            self.setColumnHidden(number, not shown)
            self.share_room()
            self._columns_moved()

    def columns_menu(self, parent: QWidget) -> QMenu:
        """A menu to choose the columns from."""
        menu = QMenu(parent)
        for number, column in enumerate(self.rows.columns):
            action = QAction(column.heading, menu, checkable=True)
            action.setChecked(not self.isColumnHidden(number))
            action.toggled.connect(lambda on, name=column.name: self.show_column(name, on))
            menu.addAction(action)
        return menu

    def hide_when_large(self, *names: str) -> None:
        """Columns that go at 150 % text and more."""
        self._large = names
        self.restyle()

    _large: tuple[str, ...] = ()
    _filling = -1  # the column that takes the room of a stretched one that is hidden

    def restyle(self) -> None:
        self.setFont(theme.font("body"))
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme.size(self.density))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        hidden = set((self._memory.get(f"columns {self._name}") or {}).get("hidden", ()))
        self._sizing = True  # what the text scale moves is no wish of the user's
        for number, column in enumerate(self.rows.columns):
            away = column.name in hidden or (theme.is_large() and column.name in self._large)
            self.setColumnHidden(number, away)
        self.share_room()

    def set_density(self, density: str) -> None:
        """row_compact, row, row_comfortable or row_two_line."""
        self.density = density
        self.restyle()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """Give the stretched column what the others leave; below that, all keep their width."""
        self._sizing = True
        kept = (self._memory.get(f"columns {self._name}") or {}).get("widths", {})
        rest, wide, last = self.viewport().width(), -1, -1
        for number, column in enumerate(self.rows.columns):
            if self.isColumnHidden(number):
                continue
            width = theme.px(kept.get(column.name, column.width))
            if column.name not in kept:
                lead = LEAD if number == first_column(self.horizontalHeader()) else 0
                width = max(width, least_width(column.heading, arrow=column.sortable)) + theme.px(
                    lead
                )
            if column.stretch and wide < 0:
                wide = number
            else:
                self.setColumnWidth(number, width)
                rest, last = rest - width, number
        if wide >= 0:
            self.setColumnWidth(wide, max(rest, theme.px(self.rows.columns[wide].width)))
        self._filling = last if wide < 0 and rest > 0 else -1
        if self._filling >= 0:  # the stretched one is hidden: no strip without rows
            self.setColumnWidth(last, self.columnWidth(last) + rest)
        self._sizing = False

    def _columns_moved(self, *_numbers: int) -> None:
        if self._sizing or not self._name:
            return
        head, columns = self.horizontalHeader(), self.rows.columns
        scale = theme.scale() / 100
        before = (self._memory.get(f"columns {self._name}") or {}).get("widths", {})
        widths = dict(before)
        for number, column in enumerate(columns):
            own = not column.stretch and number != self._filling
            if own and not self.isColumnHidden(number):
                widths[column.name] = round(self.columnWidth(number) / scale)
        order = [columns[head.logicalIndex(place)].name for place in range(head.count())]
        hidden = [
            column.name
            for number, column in enumerate(columns)
            if self.isColumnHidden(number) and not (theme.is_large() and column.name in self._large)
        ]
        value = {"widths": widths, "order": order, "hidden": hidden}
        self._memory.put(f"columns {self._name}", value)

    def _recall_columns(self) -> None:
        kept = self._memory.get(f"columns {self._name}") or {}
        names = [column.name for column in self.rows.columns]
        head = self.horizontalHeader()
        known = [name for name in kept.get("order", ()) if name in names]
        for place, name in enumerate(known):
            head.moveSection(head.visualIndex(names.index(name)), place)
