"""The lines of a list with what becomes of each; a cell is put right where it stands."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.importing.lines import Line, State
from ui import theme
from ui.importing.words import FIELDS, LONG, tr
from ui.lists import Column, PagedModel, RowsTable
from ui.rows import Index

TYPED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
         Qt.KeyboardModifier.KeypadModifier)  # fmt: skip


class PreviewModel(PagedModel):
    """Lines whose cells can be typed over. said: what a cell of a line says now."""

    def __init__(
        self, columns: Sequence[Column], said: Callable[[Line, str], str], parent: QObject
    ) -> None:
        self.said = said
        super().__init__(
            columns,
            key=lambda line: line.place,
            sentence=lambda line: f"{line.place}, {line.subject.full_name}, {line.words}",
            parent=parent,
        )

    def field(self, column: int) -> str:
        """What a column means, "" where it is none of the file's."""
        name = self.columns[column].name if 0 <= column < len(self.columns) else ""
        return name if name in FIELDS else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        field = self.field(index.column())
        return flags | Qt.ItemFlag.ItemIsEditable if field and field not in LONG else flags


class Preview(RowsTable):
    """Type or F2: change the cell. Enter there: judged at once, and on to the next red one."""

    edited = Signal(object, str, str)  # the line, the meaning of the cell, its new words

    def __init__(self, model: PreviewModel) -> None:
        super().__init__(model, accessible_name=tr("Kết quả xét từng dòng"))
        self.lines = model
        self.setItemDelegate(_Editor(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.AnyKeyPressed)
        self.selectionModel().currentColumnChanged.connect(lambda _n, _b: self.viewport().update())

    # ------------------------------------------------------------ where the cursor is

    def edit_here(self) -> bool:
        """Begin to change the cell, or the first red one of its line; False where none can be."""
        index = self.currentIndex()
        line = self.current_row()
        if line is None:
            return False
        red = self._red(line)
        if red and self.lines.field(index.column()) not in line.troubles:
            index = self.lines.index(index.row(), red[0])
        if not self.lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self._put(index)
        self.edit(index)
        return True

    def put(self, words: str) -> None:
        """Words from the clipboard into the current cell."""
        index = self.currentIndex()
        if self.lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
            field = self.lines.field(index.column())
            self.edited.emit(self.lines.row(index.row()), field, words)

    def go_to_red(self) -> None:
        """To the next red cell: of this line, else of the next bad one that has any."""
        now = self.currentIndex().row()
        for place in [*range(max(now, 0), self.lines.rowCount()), *range(max(now, 0))]:
            line = self.lines.row(place)
            red = self._red(line) if line.state is State.BAD else []
            if red:
                self._put(self.lines.index(place, red[0]))
                return

    def _red(self, line: Line) -> list[int]:
        shown = self.columns_on_show()
        return [number for number in shown if self.lines.field(number) in line.troubles]

    def _put(self, index: QModelIndex) -> None:
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def step(self, columns: int) -> None:
        """To the cell beside that can be changed; the last stays."""
        now = self.currentIndex()
        shown = self.columns_on_show()
        place = shown.index(now.column()) + columns if now.column() in shown else -1
        while 0 <= place < len(shown):
            index = self.lines.index(now.row(), shown[place])
            if self.lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self._put(index)
                return
            place += columns

    # ------------------------------------------------------------ keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, index = event.text(), self.currentIndex()
        types = bool(text) and text.isprintable() and event.modifiers() in TYPED
        if types and text.strip() and not self.rows.stale():
            trigger = QAbstractItemView.EditTrigger.AnyKeyPressed
            if self.lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.edit(index, trigger, event)
                return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click changes the cell under it; elsewhere in the line it opens the line."""
        index = self.indexAt(event.position().toPoint())
        if self.lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self._put(index)
            self.edit(index)
        else:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and self.lines.flags(index) & Qt.ItemFlag.ItemIsEditable:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(self.visualRect(index).adjusted(1, 1, -1, -2))
            painter.end()


class _Editor(QStyledItemDelegate):
    """The cell as the file has it, to be typed over."""

    def __init__(self, table: Preview) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(theme.font("body"))
        focus = theme.colour("focus").name()
        editor.setStyleSheet(
            f"QLineEdit {{ padding: 0 6px; border: 2px solid {focus}; border-radius: 0;"
            " min-height: 0; }"
        )
        field = self._table.lines.field(index.column())
        line = self._table.lines.row(index.row())
        editor.setAccessibleName(FIELDS[field])
        editor.setAccessibleDescription(line.troubles.get(field, ""))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            lines = self._table.lines
            editor.setText(lines.said(lines.row(index.row()), lines.field(index.column())))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            lines = self._table.lines
            self._table.edited.emit(
                lines.row(index.row()), lines.field(index.column()), editor.text()
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on to the next red cell, Tab to the one beside."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            ways: dict[int, Callable[[], Any]] = {
                Qt.Key.Key_Return: self._table.go_to_red,
                Qt.Key.Key_Enter: self._table.go_to_red,
                Qt.Key.Key_Tab: lambda: self._table.step(1),
                Qt.Key.Key_Backtab: lambda: self._table.step(-1),
            }
            way = ways.get(event.key())
            if way is not None and isinstance(watched, QWidget):
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)
                way()
                return True
        return super().eventFilter(watched, event)
