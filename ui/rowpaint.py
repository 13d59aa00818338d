"""How rows and heads of a list are painted."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui import icons, theme
from ui.parts.plates import paint_plate, plate_width
from ui.parts.steps import paint_steps
from ui.rows import Cell, PagedModel

Index = QModelIndex | QPersistentModelIndex
Flags = Qt.AlignmentFlag
VMIDDLE, LEFT, RIGHT = int(Flags.AlignVCenter), int(Flags.AlignLeft), int(Flags.AlignRight)
SIDE = 10  # px left and right inside a cell
LEAD = 10  # px more at the left of the first column, in line with the page's title
STEPS_WIDE, STEPS_HIGH = 35, 9  # px


class RowPainter(QStyledItemDelegate):
    """Paints a Cell: text, two lines, icon, plate or step bar, on the ground of its row."""

    def __init__(self, table: QTableView, model: PagedModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._first = 0  # the leftmost column

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(60), theme.size("row"))

    def paint_rows(self, painter: QPainter, area: QRect) -> None:
        """Paint the rows in an area of the viewport.

        Row by row and without Qt's walk from cell to cell, which asks everything anew for each:
        a step of the wheel has to be painted before the next one.
        """
        table, model = self._table, self._model
        count, last = model.rowCount(), table.rowAt(area.bottom())
        first = table.rowAt(area.top())
        if first < 0 or not count:
            return
        last = last if last >= 0 else count - 1
        columns = self._columns(area)
        current, hover = table.currentIndex().row(), self._hovered_row()
        ringed = current if table.hasFocus() else -1
        wide = QRectF(-table.horizontalHeader().offset(), 0, table.horizontalHeader().length(), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, root = table.selectionModel(), QModelIndex()
        for row in range(first, last + 1):
            top, high = table.rowViewportPosition(row), table.rowHeight(row)
            wide.setRect(wide.x(), top, wide.width(), high)
            selected = chosen.isRowSelected(row, root)
            self._ground(painter, wide, selected=selected, hover=row == hover, ring=row == ringed)
            for number, left, room, right in columns:
                lead = theme.px(LEAD) if number == self._first else 0
                if selected and number == self._first:
                    painter.fillRect(QRectF(left, top, 3, high), theme.shade("red_mark"))
                side = theme.px(SIDE)
                box = QRectF(left + side + lead, top, room - 2 * side - lead, high)
                self._cell(painter, model.cell(row, number), box, right, strong=row == current)

    def _columns(self, area: QRect) -> list[tuple[int, int, int, bool]]:
        """Number, left edge, width and whether at the right, of the columns in an area."""
        table, head = self._table, self._table.horizontalHeader()
        self._first = first_column(head)
        shown = []
        for place in range(head.count()):
            number = head.logicalIndex(place)
            left, room = table.columnViewportPosition(number), table.columnWidth(number)
            if head.isSectionHidden(number) or left > area.right() or left + room <= area.left():
                continue
            shown.append((number, left, room, self._model.columns[number].right))
        return shown

    def _cell(
        self, painter: QPainter, cell: Cell, box: QRectF, right: bool, *, strong: bool
    ) -> None:
        """Paint what stands in a cell, into the room between its margins."""
        if cell.tone:
            middle = box.center().y()
            paint_plate(painter, box.x(), middle, cell.tone, cell.text, cell.icon, box.width())
        elif cell.boxed:
            self._button(painter, cell.text, box, strong=strong)
        else:
            self._words(painter, cell, self._before_words(painter, cell, box), right=right)

    @staticmethod
    def _ground(painter: QPainter, box: QRectF, *, selected: bool, hover: bool, ring: bool) -> None:
        ground = "gold_tint" if selected else "hover" if hover else "surface"
        painter.fillRect(box, theme.shade(ground))
        under = QRectF(box.x(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(under, theme.shade("focus" if ring else "line_soft"))
        if ring:
            painter.fillRect(QRectF(box.x(), box.y(), box.width(), 1), theme.shade("focus"))

    @staticmethod
    def _button(painter: QPainter, words: str, box: QRectF, *, strong: bool) -> None:
        """A verb in the outline of a button; darker in the row that Enter opens."""
        font, high = theme.font("label"), theme.size("control_small")
        painter.setFont(font)
        painter.setPen(theme.colour("control_line" if strong else "line"))
        painter.setBrush(theme.colour("surface"))
        outline = QRectF(box.x(), box.center().y() - high / 2, box.width(), high)
        painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.colour("text" if strong else "text_2"))
        inside = outline.adjusted(theme.px(6), 0, -theme.px(6), 0)
        shown = QFontMetrics(font).elidedText(
            words, Qt.TextElideMode.ElideRight, int(inside.width())
        )
        painter.drawText(inside, int(Flags.AlignCenter), shown)

    def _hovered_row(self) -> int:
        view = self._table.viewport()
        if not view.underMouse():
            return -1
        return self._table.rowAt(view.mapFromGlobal(self._table.cursor().pos()).y())

    @staticmethod
    def _before_words(painter: QPainter, cell: Cell, box: QRectF) -> QRectF:
        """Paint icon or steps and return the room left for words."""
        if cell.icon:
            side = theme.px(16)
            at = QRectF(box.x(), box.center().y() - side / 2, side, side)
            icons.draw(painter, cell.icon, cell.icon_colour, at)
            return box.adjusted(side + theme.px(7), 0, 0, 0)
        if cell.steps is not None and not theme.is_large():
            current, count = cell.steps
            high = theme.px(STEPS_HIGH)
            at = QRectF(box.x(), box.center().y() - high / 2, theme.px(STEPS_WIDE), high)
            paint_steps(painter, at, current, count, gap=2, plain=True)
            return box.adjusted(theme.px(STEPS_WIDE + 8), 0, 0, 0)
        return box

    @staticmethod
    def _words(painter: QPainter, cell: Cell, box: QRectF, *, right: bool) -> None:
        role, weight = "body", 500 if cell.strong else None
        if cell.colour in ("bad", "warn", "ok"):
            role, weight = "strong", None
        font = theme.font(role, weight=weight)
        if cell.struck:
            font.setStrikeOut(True)
        colour = "text" if cell.strong and cell.colour == "text_2" else cell.colour
        how = VMIDDLE | (RIGHT if right else LEFT)
        painter.setFont(font)
        painter.setPen(theme.shade(colour))
        room = int(box.width())
        shown = _elided(cell.text, room, theme.metrics(role, weight=weight))
        if not cell.second:
            painter.drawText(box, how, shown)
            return
        first, second = float(theme.line("body")), float(theme.line("caption"))
        top = box.center().y() - (first + second) / 2
        painter.drawText(QRectF(box.x(), top, box.width(), first), how, shown)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.shade("text_3"))
        below = _elided(cell.second, room, theme.metrics("caption"))
        painter.drawText(QRectF(box.x(), top + first, box.width(), second), how, below)

    def hidden_text(self, option: QStyleOptionViewItem, index: Index) -> str:
        """What does not fit into a cell, for the tooltip; "" where all fits."""
        cell: Cell | None = index.data(PagedModel.CELL)
        if cell is None:
            return ""
        room = option.rect.width() - 2 * theme.px(SIDE)
        if index.column() == first_column(self._table.horizontalHeader()):
            room -= theme.px(LEAD)
        if cell.tone:
            return cell.text if plate_width(cell.text) > room else ""
        if cell.icon:
            room -= theme.px(23)
        if cell.steps is not None and not theme.is_large():
            room -= theme.px(STEPS_WIDE + 8)
        font = theme.font("body", weight=500 if cell.strong else None)
        long = QFontMetrics(font).horizontalAdvance(cell.text) > room
        small = QFontMetrics(theme.font("caption")).horizontalAdvance(cell.second) > room
        if not (long or small):
            return ""
        return f"{cell.text}\n{cell.second}" if cell.second else cell.text


def _elided(words: str, room: int, metrics: QFontMetrics) -> str:
    """The words, cut off with … where they are wider than their room."""
    if metrics.horizontalAdvance(words) <= room:
        return words
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)


def first_column(head: QHeaderView) -> int:
    """The number of the leftmost column on show."""
    places = (head.logicalIndex(place) for place in range(head.count()))
    return next((number for number in places if not head.isSectionHidden(number)), 0)


def least_width(heading: str, *, arrow: bool = True) -> int:
    """The width a column needs for its heading, the arrow of a sort and the lead, in scaled px."""
    words = QFontMetrics(theme.font("caption", weight=600)).horizontalAdvance(heading)
    return words + theme.px(2 * SIDE + (17 if arrow else 0)) + 2


class Head(QHeaderView):
    """Column heads; the arrow of the sort stands beside the word. Shift+click: second key."""

    def __init__(self, model: PagedModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._rows = model
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setFirstSectionMovable(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumSectionSize(32)
        self._pressed_at = QPoint()
        self.restyle()

    def restyle(self) -> None:
        self.setFont(theme.font("caption", weight=600))
        self.setFixedHeight(theme.size("table_header"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        still = (at - self._pressed_at).manhattanLength() < 4
        edge = self.cursor().shape() == Qt.CursorShape.SplitHCursor
        section = self.logicalIndexAt(at)
        if still and not edge and section >= 0 and event.button() == Qt.MouseButton.LeftButton:
            add = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._rows.sort_by(self._rows.columns[section].name, add=add)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        column = self._rows.columns[section]
        painter.save()
        painter.fillRect(rect, theme.colour("surface_alt"))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        font = self.font()
        painter.setFont(font)
        painter.setPen(theme.colour("text_2"))
        order = dict(self._rows.order)
        left = theme.px(SIDE + LEAD if section == first_column(self) else SIDE)
        box = QRectF(rect).adjusted(left, 0, -theme.px(SIDE), 0)
        side, gap = theme.px(12), theme.px(5)
        arrow = column.name in order
        room = box.width() - (side + gap if arrow else 0)
        words = QFontMetrics(font).elidedText(
            column.heading, Qt.TextElideMode.ElideRight, int(room)
        )
        wide = QFontMetrics(font).horizontalAdvance(words) + 1.0
        x = box.right() - wide if column.right else box.x()
        painter.drawText(QRectF(x, box.y(), wide + 2, box.height()), VMIDDLE, words)
        if arrow:
            start = x - gap - side if column.right else x + wide + gap
            at = QRectF(start, box.center().y() - side / 2, side, side)
            name = "chevron-down" if order[column.name] else "chevron-up"
            icons.draw(painter, name, "text_2", at, stroke="2.4")
        painter.restore()

    def paintEvent(self, event: Any) -> None:
        painter = QPainter(self.viewport())
        box = self.viewport().rect()
        painter.fillRect(box, theme.colour("surface_alt"))
        painter.fillRect(QRect(0, box.bottom(), box.width(), 1), theme.colour("line"))
        painter.end()
        super().paintEvent(event)
