"""A list whose cells can be typed over: Enter and Tab go on to the next one, Esc restores."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import theme
from ui.lists import PagedModel, RowsTable
from ui.rows import Index

TYPED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier,
         Qt.KeyboardModifier.KeypadModifier)  # fmt: skip


class TypedModel(PagedModel):
    """Rows of which some cells can be changed; what they are about, a list says for itself."""

    def field(self, column: int) -> str:
        """What a column that can be changed means, "" for any other."""
        raise NotImplementedError

    def said(self, row: Any, field: str) -> str:
        """What the editor of a cell begins with."""
        raise NotImplementedError

    def called(self, row: Any, field: str) -> tuple[str, str]:
        """Name and description of a cell's editor, for screen readers."""
        raise NotImplementedError

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.field(index.column()) else flags


class TypedTable(RowsTable):
    """Type or F2: change the cell. What becomes of the words is for whoever hears `edited`."""

    edited = Signal(object, str, str)  # the row, the meaning of the cell, its new words
    pasted = Signal(str)  # cells of a spreadsheet, while one cell is being changed

    def __init__(self, model: TypedModel, *, accessible_name: str, density: str = "row") -> None:
        super().__init__(model, accessible_name=accessible_name, density=density)
        self.typed = model
        self.setItemDelegate(_Editor(self))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.selectionModel().currentColumnChanged.connect(lambda _n, _b: self.viewport().update())

    def can_edit(self, index: Index) -> bool:
        """Whether a cell can be changed."""
        return bool(self.typed.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def put_cursor(self, index: QModelIndex) -> None:
        """Make a cell the current one and its row the chosen one."""
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)

    def step(self, columns: int) -> bool:
        """To the cell beside that can be changed; False at the last one."""
        now = self.currentIndex()
        shown = self.columns_on_show()
        place = shown.index(now.column()) + columns if now.column() in shown else -1
        while 0 <= place < len(shown):
            index = self.typed.index(now.row(), shown[place])
            if self.can_edit(index):
                self.put_cursor(index)
                return True
            place += columns
        return False

    def onward(self) -> None:
        """Where Enter leads when a cell has been typed: to the row below."""
        now = self.currentIndex()
        below = self.typed.index(now.row() + 1, now.column())
        if below.isValid():
            self.put_cursor(below)

    # ------------------------------------------------------------ keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text, index = event.text(), self.currentIndex()
        types = bool(text) and text.isprintable() and event.modifiers() in TYPED
        if types and text.strip() and not self.rows.stale():
            trigger = QAbstractItemView.EditTrigger.AnyKeyPressed
            if self.can_edit(index):
                self.edit(index, trigger, event)
                return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click changes the cell under it; elsewhere in the row it opens the row."""
        index = self.indexAt(event.position().toPoint())
        if self.can_edit(index):
            self.put_cursor(index)
            self.edit(index)
        else:
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        index = self.currentIndex()
        if self.hasFocus() and self.can_edit(index):
            painter = QPainter(self.viewport())
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(self.visualRect(index).adjusted(1, 1, -1, -2))
            painter.end()


class _Editor(QStyledItemDelegate):
    """What the cell says, to be typed over."""

    def __init__(self, table: TypedTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = self._table.typed
        editor = QLineEdit(parent)
        editor.setFont(theme.font("body"))
        if model.columns[index.column()].right:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        focus = theme.colour("focus").name()
        editor.setStyleSheet(
            f"QLineEdit {{ padding: 0 6px; border: 2px solid {focus}; border-radius: 0;"
            " min-height: 0; }"
        )
        name, description = model.called(model.row(index.row()), model.field(index.column()))
        editor.setAccessibleName(name)
        editor.setAccessibleDescription(description)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            model = self._table.typed
            editor.setText(model.said(model.row(index.row()), model.field(index.column())))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            typed = self._table.typed
            row, field = typed.row(index.row()), typed.field(index.column())
            self._table.edited.emit(row, field, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, Tab to the cell beside; a whole table pasted here is one all the same."""
        if (
            not isinstance(event, QKeyEvent)
            or event.type() != QEvent.Type.KeyPress
            or not isinstance(watched, QWidget)
        ):
            return super().eventFilter(watched, event)
        if event.matches(QKeySequence.StandardKey.Paste):
            text = QGuiApplication.clipboard().text().strip()
            if set("\t\n") & set(text):
                self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.RevertModelCache)
                self._table.setFocus(Qt.FocusReason.OtherFocusReason)
                self._table.pasted.emit(text)
                return True
        ways: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Return: self._table.onward,
            Qt.Key.Key_Enter: self._table.onward,
            Qt.Key.Key_Tab: lambda: self._table.step(1),
            Qt.Key.Key_Backtab: lambda: self._table.step(-1),
        }
        way = ways.get(event.key())
        if way is None:
            return super().eventFilter(watched, event)
        self.commitData.emit(watched)
        self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        way()
        return True
