"""A sheet to type a paper list into: Tab goes right, Enter down, a spreadsheet can be pasted."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from app.movements import registrations
from app.movements.registrations import COLUMNS, Typed, Wrong
from ui import theme, tips
from ui.lists import copy_cells
from ui.movements.words import tr

SPARE = 8  # empty lines below what is typed
WIDTHS = {"birth_year": 92, "sex": 76, "ethnic": 110}
HEADS = {
    "full_name": tr("Họ tên, tên hộ, đơn vị"),
    "birth_year": tr("Năm sinh"),
    "sex": tr("Nam, nữ"),
    "ethnic": tr("Dân tộc"),
    "pledge": tr("Đăng ký làm gì"),
}
MOST_PAST = 50
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
Index = QModelIndex | QPersistentModelIndex


class SheetGrid(QTableWidget):
    """Lines of a paper list. `changed` follows every cell that was left and every paste."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(SPARE, len(COLUMNS))
        self._wrong: dict[tuple[int, int], str] = {}
        self._past: list[list[Typed]] = []
        self._before: list[Typed] = []
        self._filling = False
        self.setAccessibleName(tr("Danh sách đăng ký"))
        self.setHorizontalHeaderLabels([HEADS[name] for name in COLUMNS])
        self.setItemDelegate(_Cells(self))
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(True)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed
        )
        head = self.horizontalHeader()
        head.setSectionsClickable(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, name in enumerate(COLUMNS):
            mode = QHeaderView.ResizeMode
            head.setSectionResizeMode(place, mode.Fixed if name in WIDTHS else mode.Stretch)
        self.cellChanged.connect(self._cell_changed)
        self.restyle()
        self.setCurrentCell(0, 0)

    def restyle(self) -> None:
        self.setFont(theme.font("body"))
        self.horizontalHeader().setFont(theme.font("label"))
        self.verticalHeader().setFont(theme.font("caption"))
        self.verticalHeader().setDefaultSectionSize(theme.size("row"))
        self.verticalHeader().setMinimumWidth(theme.px(40))
        for place, name in enumerate(COLUMNS):
            if name in WIDTHS:
                self.setColumnWidth(place, theme.px(WIDTHS[name]))
        line, head = theme.colour("line").name(), theme.colour("surface_alt").name()
        ink = theme.colour("text_2").name()
        self.setStyleSheet(
            f"QTableView {{ gridline-color: {line}; }}"
            f"QHeaderView::section {{ background: {head}; color: {ink}; border: none;"
            f" border-bottom: 1px solid {line}; border-right: 1px solid {line};"
            f" padding: {theme.px(5)}px {theme.px(6)}px; }}"
        )
        self.setMinimumHeight(theme.size("table_header") + 5 * theme.size("row"))

    # ------------------------------------------------------------ what is typed

    def rows(self) -> list[Typed]:
        """All lines down to the last one with something in it."""
        found = [self._typed(place) for place in range(self.rowCount())]
        while found and found[-1].is_empty():
            found.pop()
        return found

    def set_rows(self, rows: Sequence[Typed]) -> None:
        """Show these lines, with empty ones below."""
        self._filling = True
        self.clearContents()
        self.setRowCount(len(rows) + SPARE)
        for place, row in enumerate(rows):
            for column, name in enumerate(COLUMNS):
                self.setItem(place, column, QTableWidgetItem(getattr(row, name)))
        self._filling = False
        self._before = self.rows()
        self.changed.emit()

    def _typed(self, place: int) -> Typed:
        cells = [self.item(place, column) for column in range(len(COLUMNS))]
        name, year, sex, ethnic, pledge = (cell.text() if cell else "" for cell in cells)
        return Typed(name, year, sex, ethnic, pledge)

    def _cell_changed(self, _row: int, _column: int) -> None:
        if self._filling:
            return
        self._remember()
        used = len(self.rows())
        if self.rowCount() < used + SPARE:
            self.setRowCount(used + SPARE)
        self.changed.emit()

    def _remember(self) -> None:
        now = self.rows()
        if now != self._before:
            self._past = [*self._past[-MOST_PAST:], self._before]
            self._before = now

    def undo(self) -> bool:
        """Take the last change of the sheet back; False where there is none."""
        if not self._past:
            return False
        before = self._past.pop()
        self.set_rows(before)
        return True

    def forget(self) -> None:
        """What was typed is stored: an empty sheet, with nothing to take back in it."""
        self.set_rows(())
        self._past = []

    def paste(self) -> None:
        """Lines of the clipboard over the lines from the current one on."""
        text = QGuiApplication.clipboard().text()
        lines = registrations.paste(text)
        if not lines:
            return
        first = max(0, self.currentRow())
        kept = self.rows()
        kept += [Typed("")] * (first - len(kept))
        past = self._before
        self.set_rows([*kept[:first], *lines, *kept[first + len(lines) :]])
        self._past.append(past)
        self.setCurrentCell(first + len(lines), 0)

    def copy(self) -> None:
        """The selected cells, row by row, as a spreadsheet takes them."""
        copy_cells(self.selectedIndexes(), lambda index: str(index.data() or ""))

    def lines_out(self) -> list[list[str]]:
        """All that is typed, as a spreadsheet takes it, the heads first."""
        lines = [[getattr(row, name) for name in COLUMNS] for row in self.rows()]
        return [[HEADS[name] for name in COLUMNS], *lines]

    # ------------------------------------------------------------ what is wrong

    def show_wrong(self, wrong: Sequence[Wrong]) -> None:
        """Outline the cells that cannot stand; each says why."""
        self._wrong = {(one.row, COLUMNS.index(one.column)): one.words for one in wrong}
        self.viewport().update()

    def wrong_words(self, row: int, column: int) -> str:
        """Why a cell cannot stand, or ""."""
        return self._wrong.get((row, column), "")

    def go_to_wrong(self) -> None:
        """Put the cursor on the first cell that is wrong."""
        if self._wrong:
            self.setCurrentCell(*min(self._wrong))
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in ENTER and plain:
            if self.state() is not QAbstractItemView.State.EditingState:
                self.down()  # else closing the editor goes there
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and plain:
            for item in self.selectedItems():
                item.setText("")
        elif event.key() == Qt.Key.Key_Tab and self._is_last():
            event.ignore()  # Qt, which asks here first, then goes on to the next part
        else:
            super().keyPressEvent(event)

    def down(self) -> None:
        """To the line below, in the same column."""
        below = self.currentRow() + 1
        if below >= self.rowCount():
            self.setRowCount(below + SPARE)
        self.setCurrentCell(below, self.currentColumn())

    def _is_last(self) -> bool:
        """Tab in an empty line goes on to the next part of the page."""
        at_end = self.currentRow() >= len(self.rows())
        return at_end and self.currentColumn() == 0

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter leaves the cell for the one below; Esc has put back what stood there."""
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.down()


class _Cells(QStyledItemDelegate):
    """Cells of the sheet: wrong ones in a crimson outline."""

    def __init__(self, grid: SheetGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        made = QLineEdit(parent)
        made.setFont(theme.font("body"))
        made.setFrame(False)
        made.setStyleSheet("QLineEdit { border: none; border-radius: 0; min-height: 0; }")
        made.setAccessibleName(HEADS[COLUMNS[index.column()]])
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A whole list pasted into one cell is a list all the same."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.matches(QKeySequence.StandardKey.Paste)
            and isinstance(watched, QWidget)
            and set("\t\n") & set(QGuiApplication.clipboard().text().strip())
        ):
            self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.RevertModelCache)
            self._grid.paste()
            return True
        return super().eventFilter(watched, event)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        colours = option.palette
        tint = QColor(theme.colour("gold_tint"))
        colours.setColor(colours.ColorRole.Highlight, tint)
        ink = "bad" if self._grid.wrong_words(index.row(), index.column()) else "text"
        for role in (colours.ColorRole.HighlightedText, colours.ColorRole.Text):
            colours.setColor(role, theme.colour(ink))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        here = index.row(), index.column()
        is_here = here == (self._grid.currentRow(), self._grid.currentColumn())
        wrong = self._grid.wrong_words(*here)
        if wrong or (is_here and self._grid.hasFocus()):
            painter.save()
            painter.setPen(QPen(theme.colour("bad" if wrong else "focus"), 2))
            box = option.rect.adjusted(1, 1, -1, -1)
            painter.drawRect(box)
            painter.restore()

    def helpEvent(self, event, view, option, index) -> bool:  # type: ignore[no-untyped-def]
        """The tooltip of a wrong cell says why."""
        from PySide6.QtWidgets import QToolTip

        words = self._grid.wrong_words(index.row(), index.column())
        QToolTip.showText(event.globalPos(), tips.plain(words), view)
        return True
