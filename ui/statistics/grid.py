"""The table of numbers: a cursor over its cells, rows named at the left, heads in two storeys."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.statistics import texts
from app.statistics.model import Cell, Column, Row, cell_text
from app.statistics.tables import Pair
from ui import theme
from ui.lists import copied_text

tr = partial(QCoreApplication.translate, "statistics")

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
Roles = Qt.ItemDataRole
Flags = Qt.AlignmentFlag
NAMES = 252  # px at 100 % of the rows' names, at most this share of the table:
SHARE = 0.4
SIDE = 8  # px beside a number
INDENT = 14  # px a level
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GridModel(QAbstractTableModel):
    """A table of the statistics, with the year before where it was asked for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pair: Pair | None = None
        self.people = False

    def show_pair(self, pair: Pair, *, people: bool) -> None:
        """Show another table."""
        self.beginResetModel()
        self.pair, self.people = pair, people
        self.endResetModel()

    def rows(self) -> tuple[Row, ...]:
        """The rows on show."""
        return self.pair.now.rows if self.pair else ()

    def columns(self) -> tuple[Column, ...]:
        """The columns on show."""
        return self.pair.now.columns if self.pair else ()

    def cell(self, row: int, column: int) -> Cell | None:
        """The cell at a place, None where the column says nothing of the row."""
        return self.rows()[row].cells.get(self.columns()[column].code)

    def words(self, row: int, column: int) -> str:
        """A cell as it is read."""
        shape = self.columns()[column].shape
        return cell_text(self.cell(row, column), shape, people=self.people)

    def before(self, row: int, column: int) -> str:
        """The same cell of the year before, "" without one."""
        if self.pair is None or self.pair.before is None:
            return ""
        shown = self.columns()[column]
        cell = self.pair.before.cell(self.rows()[row].key, shown.code)
        return "" if shown.shape == "words" else cell_text(cell, shown.shape, people=self.people)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows())

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.columns())

    def headerData(self, section: int, side: Qt.Orientation, role: int = Roles.DisplayRole) -> Any:
        if role not in (Roles.DisplayRole, Roles.ToolTipRole, Roles.AccessibleTextRole):
            return None
        if side == Qt.Orientation.Vertical:
            return self.rows()[section].title if section < len(self.rows()) else None
        return column_words(self.columns()[section]) if section < len(self.columns()) else None

    def data(self, index: Index, role: int = Roles.DisplayRole) -> Any:
        if not index.isValid() or self.pair is None:
            return None
        words = self.words(index.row(), index.column())
        if role == Roles.DisplayRole:
            return words
        if role in (Roles.AccessibleTextRole, Roles.ToolTipRole):
            return self._sentence(index.row(), index.column(), words)
        return None

    def _sentence(self, row: int, column: int, words: str) -> str:
        told = f"{self.rows()[row].title}, {column_words(self.columns()[column])}: "
        if not words:
            return told + tr("không có")
        told += words
        cell = self.cell(row, column)
        if cell is not None and cell.whole:
            told += f" ({cell.number}/{cell.whole})"
        then = self.before(row, column)
        return f"{told}, {tr('năm trước {0}').format(then)}" if then else told


def column_words(column: Column) -> str:
    """The head of a column with the one over it."""
    return f"{column.group}: {column.title}" if column.group else column.title


class _Painter(QStyledItemDelegate):
    """A number at the right, the year before small under it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, rect = index.model(), QRectF(option.rect)
        table = self.parent()
        if not isinstance(model, GridModel) or not isinstance(table, Grid):
            return
        painter.save()
        row = model.rows()[index.row()]
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = "gold_tint" if selected else "surface_alt" if row.level < 2 else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(
            QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line_soft")
        )
        words, then = model.words(index.row(), index.column()), model.before(*_at(index))
        box = rect.adjusted(theme.px(SIDE) / 2, 0, -theme.px(SIDE), 0)
        weight = 600 if row.level == 0 else 500 if row.level == 1 else None
        font, small = theme.font("body", weight=weight), theme.font("caption")
        is_nothing = words in ("0", "–", "")
        painter.setFont(font)
        painter.setPen(theme.colour("text_3" if is_nothing else "text"))
        if then:
            high = theme.line("body")
            top = (box.height() - high - theme.line("caption")) / 2
            upper = QRectF(box.x(), box.y() + top, box.width(), high)
            painter.drawText(upper, int(Flags.AlignRight | Flags.AlignVCenter), words)
            lower = QRectF(box.x(), upper.bottom(), box.width(), theme.line("caption"))
            painter.setFont(small)
            painter.setPen(theme.colour("text_3"))
            painter.drawText(lower, int(Flags.AlignRight | Flags.AlignVCenter), then)
        else:
            painter.drawText(box, int(Flags.AlignRight | Flags.AlignVCenter), words)
        if index == table.currentIndex() and table.hasFocus():
            pen = painter.pen()
            pen.setColor(theme.colour("focus"))
            pen.setWidth(2)
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(1, 1, -1.5, -2))
        painter.restore()


def _at(index: Index) -> tuple[int, int]:
    return index.row(), index.column()


class _Across(QHeaderView):
    """Heads of the columns, wrapped, with the head of their group over them."""

    def __init__(self, table: "Grid") -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        return QSize(100, self._upper() + self._lower())

    def _upper(self) -> int:
        grouped = any(column.group for column in self._table.grid.columns())
        return theme.line("caption") + theme.px(8) if grouped else 0

    def _lower(self) -> int:
        lines = max((len(wrapped(c.title, self.sectionSize(n) - theme.px(SIDE)))
                     for n, c in enumerate(self._table.grid.columns())), default=1)  # fmt: skip
        return lines * theme.line("caption") + theme.px(10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("surface_alt"))
        columns, upper = self._table.grid.columns(), self._upper()
        font = theme.font("caption")
        for number, column in enumerate(columns):
            left, wide = self.sectionViewportPosition(number), self.sectionSize(number)
            painter.setFont(font)
            painter.setPen(theme.colour("text_2"))
            words = wrapped(column.title, wide - theme.px(SIDE))
            high = theme.line("caption")
            top = self.height() - theme.px(5) - high * len(words)
            for place, line in enumerate(words):
                box = QRect(left, top + place * high, wide - theme.px(SIDE), high)
                painter.drawText(box, int(Flags.AlignRight | Flags.AlignVCenter), line)
        for first, last, group in groups(columns):
            left = self.sectionViewportPosition(first)
            right = self.sectionViewportPosition(last) + self.sectionSize(last)
            if first:
                painter.fillRect(QRect(left, 0, 1, self.height()), theme.colour("line"))
            if not group:
                continue
            shown, right = max(left, 0), min(right, self.viewport().width())
            box = QRect(shown + theme.px(4), 0, right - shown - theme.px(4 + SIDE), upper)
            bold = theme.font("caption", weight=600)
            painter.setFont(bold)
            painter.setPen(theme.colour("text"))
            text = QFontMetrics(bold).elidedText(group, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box, int(Flags.AlignRight | Flags.AlignVCenter), text)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))


class _Down(QHeaderView):
    """The names of the rows, set in by their level."""

    def __init__(self, table: "Grid") -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(1)
        self.setSectionsClickable(False)

    def sizeHint(self) -> QSize:
        return QSize(self._table.names_width(), 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("surface"))
        rows = self._table.grid.rows()
        current = self._table.currentIndex().row()
        for number, row in enumerate(rows):
            top, high = self.sectionViewportPosition(number), self.sectionSize(number)
            rect = QRect(0, top, self.width(), high)
            if not rect.intersects(event.rect()):
                continue
            painter.fillRect(rect, theme.colour("surface_alt" if row.level < 2 else "surface"))
            painter.fillRect(QRect(0, rect.bottom(), self.width(), 1), theme.colour("line_soft"))
            weight = 600 if row.level == 0 or number == current else 500 if row.level == 1 else None
            font = theme.font("body", weight=weight)
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            left = theme.px(12 + INDENT * max(0, row.level - 1))
            box = rect.adjusted(left, 0, -theme.px(6), 0)
            lines = self._lines(row.title, font, box.width(), high)
            step = theme.line("body")
            top += (high - step * len(lines)) // 2
            for place, line in enumerate(lines):
                at = QRect(box.x(), top + place * step, box.width(), step)
                painter.drawText(at, int(Flags.AlignLeft | Flags.AlignVCenter), line)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), theme.colour("line"))

    @staticmethod
    def _lines(title: str, font: QFont, wide: int, high: int) -> list[str]:
        """A name in one line, or in two where the row is high enough; the last one elided."""
        metrics = QFontMetrics(font)
        words = title.split(" ")
        first = title
        if metrics.horizontalAdvance(title) > wide and high >= 2 * theme.line("body"):
            fitting = [
                n
                for n in range(1, len(words))
                if metrics.horizontalAdvance(" ".join(words[:n])) <= wide
            ]
            if fitting:
                first = " ".join(words[: fitting[-1]])
                rest = " ".join(words[fitting[-1] :])
                return [first, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, wide)]
        return [metrics.elidedText(first, Qt.TextElideMode.ElideRight, wide)]


class Grid(QTableView):
    """A table with a cursor over its cells. Enter opens a number, Shift+Enter that of the year
    before, Ctrl+C copies."""

    opened = Signal(object, object, bool)  # the Row, the Column, whether of the year before

    def __init__(self, name: str) -> None:
        super().__init__()
        self.grid = GridModel(self)
        self._wide: list[int] = []  # px that each column needs
        self.setModel(self.grid)
        self.setAccessibleName(name)
        self.setItemDelegate(_Painter(self))
        self.setHorizontalHeader(_Across(self))
        self.setVerticalHeader(_Down(self))
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(
            lambda _new, _old: self.verticalHeader().viewport().update()
        )
        self.restyle()

    def show_pair(self, pair: Pair, *, people: bool) -> None:
        """Show a table; the cursor stays on its row and column where they are in it too."""
        kept = self.currentIndex()
        rows, columns = self.grid.rows(), self.grid.columns()
        where = (rows[kept.row()].key, columns[kept.column()].code) if kept.isValid() else ("", "")
        self.grid.show_pair(pair, people=people)
        self._measure()
        self._fit()
        row = next((n for n, r in enumerate(self.grid.rows()) if r.key == where[0]), 0)
        column = next((n for n, c in enumerate(self.grid.columns()) if c.code == where[1]), 0)
        if self.grid.rows():
            self.setCurrentIndex(self.grid.index(row, column))

    def names_width(self) -> int:
        """Room for the rows' names: what the longest needs, within bounds."""
        metrics = QFontMetrics(theme.font("body", weight=600))
        wanted = max(
            (
                metrics.horizontalAdvance(row.title) + theme.px(22 + INDENT * max(0, row.level - 1))
                for row in self.grid.rows()
            ),
            default=0,
        )
        most = max(theme.px(NAMES), int(self.width() - self._numbers_width()))
        if theme.is_large():
            most = int(self.width() * SHARE)
        return max(theme.px(110), min(wanted, most))

    def high(self, rows: int) -> int:
        """What the heads and so many rows take, with the bar below."""
        head, row = self.horizontalHeader().height(), self.verticalHeader().defaultSectionSize()
        shown = min(rows, len(self.grid.rows()))
        return head + shown * row + self.horizontalScrollBar().sizeHint().height() + 2

    def needed_width(self) -> int:
        """What all the columns take, with the rows' names beside them."""
        return self._numbers_width() + theme.px(NAMES)

    def _numbers_width(self) -> int:
        return sum(self._wide)

    def _measure(self) -> None:
        """What each column needs for its words, measured once for a table and a look."""
        self._wide = [self._wanted(number) for number in range(len(self.grid.columns()))]

    def _wanted(self, number: int) -> int:
        column = self.grid.columns()[number]
        body = QFontMetrics(theme.font("body", weight=600))
        small = QFontMetrics(theme.font("caption"))
        cells = [self.grid.words(row, number) for row in range(len(self.grid.rows()))]
        cells += [self.grid.before(row, number) for row in range(len(self.grid.rows()))]
        widest = max((body.horizontalAdvance(words) for words in cells), default=0)
        head = max(small.horizontalAdvance(word) for word in column.title.split(" "))
        wanted = max(widest, head, theme.px(28)) + theme.px(2 * SIDE)
        for first, last, group in groups(self.grid.columns()):
            if first <= number <= last:  # a narrow group has room for its head
                bold = QFontMetrics(theme.font("caption", weight=600))
                whole = bold.horizontalAdvance(group) + theme.px(4 + 2 * SIDE)
                wanted = max(wanted, -(-whole // (last - first + 1)))
        return wanted

    def _fit(self) -> None:
        """Every column as wide as it needs; what is left over is shared among them."""
        count = len(self.grid.columns())
        if not count:
            return
        widths = self._wide
        names = self.names_width()
        bar = self.verticalScrollBar().sizeHint().width()
        rest = self.width() - names - sum(widths) - bar - 2
        extra = max(0, min(rest // count, theme.px(140)))
        for number, wide in enumerate(widths):
            self.setColumnWidth(number, wide + extra)
        self.verticalHeader().setFixedWidth(names)
        both = self.grid.pair is not None and self.grid.pair.before is not None
        high = theme.size("row")
        if both:
            high = theme.line("body") + theme.line("caption") + theme.px(6)
        self.verticalHeader().setDefaultSectionSize(high)
        self.horizontalHeader().setFixedHeight(self.horizontalHeader().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        self.setFont(theme.font("body"))
        ground = theme.colour("surface_alt").name()
        self.setStyleSheet(f"QTableCornerButton::section {{ background: {ground}; border: none; }}")
        self._measure()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in KEYS and self.currentIndex().isValid():
            shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._open(self.currentIndex(), before=bool(shifted))
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.text().strip() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()  # a bare letter never jumps about in the table
        else:
            super().keyPressEvent(event)

    def copy(self) -> bool:
        """Put what is selected on the clipboard with its heads; one cell stands for the whole.

        Returns whether it was the whole table.
        """
        pair = self.grid.pair
        if pair is None:
            return False
        chosen = self.selectionModel().selectedIndexes()
        rows: Sequence[Row] | None = None
        columns: Sequence[Column] | None = None
        if len(chosen) > 1:
            rows = [self.grid.rows()[n] for n in sorted({index.row() for index in chosen})]
            columns = [self.grid.columns()[n] for n in sorted({i.column() for i in chosen})]
        lines = texts.lines(pair, rows, columns, people=self.grid.people)
        QGuiApplication.clipboard().setText(copied_text(lines))
        return rows is None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Above the middle of a cell its number, below that of the year before."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        if index.isValid():
            pair, middle = self.grid.pair, self.visualRect(index).center().y()
            self._open(index, before=at.y() > middle and pair is not None and bool(pair.before))

    def _open(self, index: Index, *, before: bool) -> None:
        pair = self.grid.pair
        table = None if pair is None else pair.before if before else pair.now
        if table is None:
            return
        row, column = self.grid.rows()[index.row()], self.grid.columns()[index.column()]
        cell = table.cell(row.key, column.code)
        if cell is not None and cell.opens:
            self.opened.emit(row, column, before)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("surface"))
        wide = self.viewport().width()
        for number, row in enumerate(self.grid.rows()):  # also right of the last column
            top, high = self.rowViewportPosition(number), self.rowHeight(number)
            if row.level < 2:
                painter.fillRect(0, top, wide, high, theme.colour("surface_alt"))
            painter.fillRect(0, top + high - 1, wide, 1, theme.colour("line_soft"))
        painter.end()
        super().paintEvent(event)


def wrapped(text: str, wide: int) -> list[str]:
    """A head in as many lines as its words need."""
    metrics = QFontMetrics(theme.font("caption"))
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= wide:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def groups(columns: Sequence[Column]) -> list[tuple[int, int, str]]:
    """First column, last column and words of each run of columns under one head."""
    found: list[tuple[int, int, str]] = []
    for number, column in enumerate(columns):
        if found and column.group and found[-1][2] == column.group:
            found[-1] = (found[-1][0], number, column.group)
        else:
            found.append((number, number, column.group))
    return found
