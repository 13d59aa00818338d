"""The scoring grid: criteria down, units across. Enter goes down, Tab right, Esc restores."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.clusters import rules
from app.clusters.rosters import Member
from app.clusters.rules import Criterion
from app.clusters.words import points_words
from ui import theme
from ui.clusters.gridmodel import ACROSS, DOWN, Index, ScoreModel
from ui.clusters.words import told, tr
from ui.lists import copy_cells

Align = Qt.AlignmentFlag
TITLE_WIDE, UNIT_WIDE = 380, 132  # px at 100 %
UNIT_HIGH = 58


class ScoreGrid(QTableView):
    """The grid with its keys. `moved` hears of the cell that the detail follows."""

    moved = Signal()
    refused_paste = Signal(int, int)  # taken, refused

    def __init__(self, model: ScoreModel) -> None:
        super().__init__()
        self.scores = model
        self.setModel(model)
        self.setAccessibleName(tr("Bảng chấm điểm: hàng là tiêu chí, cột là đơn vị"))
        self.setItemDelegate(_Painter(self))
        self.setHorizontalHeader(_Units(self))
        self.setVerticalHeader(_Criteria(self))
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)  # focusNextPrevChild does it, and lets go at the ends
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.EditKeyPressed
        )
        self.selectionModel().currentChanged.connect(lambda _now, _before: self.moved.emit())
        model.modelReset.connect(self._begin)
        self.restyle()

    def restyle(self) -> None:
        """Heights and widths at the text scale in force; columns share the room that is left."""
        corner = theme.colour("surface_alt").name()
        line = theme.colour("line").name()
        self.setStyleSheet(
            f"QTableCornerButton::section {{ background: {corner}; border: none;"
            f" border-bottom: 1px solid {line}; }}"
        )
        self.verticalHeader().setDefaultSectionSize(theme.size("row"))
        self.verticalHeader().setFixedWidth(self._title_wide())
        self.horizontalHeader().setFixedHeight(theme.px(UNIT_HIGH))
        self._share()

    def _title_wide(self) -> int:
        return min(theme.px(TITLE_WIDE), max(theme.px(150), self.width() * 2 // 5))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.verticalHeader().setFixedWidth(self._title_wide())
        self._share()

    def _share(self) -> None:
        count = self.scores.columnCount()
        if count:
            room = self.viewport().width() // count
            wide = max(theme.px(UNIT_WIDE), min(room, theme.px(220)))
            self.horizontalHeader().setDefaultSectionSize(wide)

    def _begin(self) -> None:
        self._share()
        if self.scores.rowCount() and self.scores.columnCount():
            first = next(n for n, row in enumerate(self.scores.rows) if row.method != "group")
            self.setCurrentIndex(self.scores.index(first, 0))

    # ------------------------------------------------------------ keys

    def step(self, rows: int) -> None:
        """To the next criterion down or up that can be typed into; the last stays."""
        now = self.currentIndex()
        place = now.row() + rows
        while 0 <= place < self.scores.rowCount():
            if self.scores.rows[place].method != "group":
                self.setCurrentIndex(self.scores.index(place, now.column()))
                return
            place += rows

    def side(self, columns: int) -> bool:
        """To the unit beside; False where there is none on that side."""
        now = self.currentIndex()
        wanted = self.scores.index(now.row(), now.column() + columns)
        if wanted.isValid():
            self.setCurrentIndex(wanted)
        return wanted.isValid()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes right and Shift+Tab left; past the last unit, and the first, out of the grid."""
        return self.side(1 if next else -1) or super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.step(-1 if shift else 1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._empty()
        elif event.matches(QKeySequence.StandardKey.Copy):
            copy_cells(self.selectedIndexes(), self.scores.typed)
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def edit_current(self) -> None:
        """F2: change what stands in the cell."""
        if self.scores.flags(self.currentIndex()) & Qt.ItemFlag.ItemIsEditable:
            self.edit(self.currentIndex())

    def _empty(self) -> None:
        self.scores.put(
            [
                (index.row(), index.column(), "")
                for index in self.selectedIndexes()
                if self.scores.flags(index) & Qt.ItemFlag.ItemIsEditable
            ]
        )

    def lines_out(self) -> list[list[str]]:
        """The points of the stage on show, as a spreadsheet takes them, the heads first."""
        model = self.scores
        lines = [[tr("Tiêu chí"), *(member.name for member in model.members)]]
        for place, row in enumerate(model.rows):
            cells = (model.index(place, n).data() or "" for n in range(model.columnCount()))
            lines.append([f"{row.code} {row.title}", *cells])
        return lines

    def paste(self, text: str) -> None:
        """Lines and tabs of a spreadsheet, from the current cell on; parts are stepped over."""
        now, year = self.currentIndex(), self.scores.year
        if not now.isValid() or not text.strip() or year is None or not year.is_open:
            return
        rows = [
            place
            for place in range(now.row(), self.scores.rowCount())
            if self.scores.rows[place].method != "group"
        ]
        texts = [
            (row, now.column() + offset, cell.strip())
            for row, line in zip(rows, text.rstrip("\r\n").splitlines(), strict=False)
            for offset, cell in enumerate(line.split("\t"))
            if now.column() + offset < self.scores.columnCount()
        ]
        bad = self.scores.put(texts)
        self.refused_paste.emit(len(texts) - bad, bad)


class _Painter(QStyledItemDelegate):
    """Points at the right, the count small before them; what was refused in crimson."""

    def __init__(self, grid: ScoreGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(UNIT_WIDE), theme.size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, grid = self._grid.scores, self._grid
        found = model.at(index)
        if found is None:
            return
        member, criterion = found
        rect = QRectF(option.rect)
        group = criterion.method == "group"
        here = grid.currentIndex()
        same_row = here.row() == index.row()
        chosen = grid.selectionModel().isSelected(index)
        ground = "surface_alt" if group else "gold_tint" if same_row or chosen else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(
            QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), theme.colour("line_soft")
        )
        refused = (member.id, criterion.id) in model.refused
        box = rect.adjusted(theme.px(8), 0, -theme.px(12), 0)
        painter.setFont(theme.font("strong" if group else "body"))
        painter.setPen(theme.colour("bad" if refused else "text"))
        shown = str(index.data() or "")
        painter.drawText(box, int(Align.AlignRight | Align.AlignVCenter), shown)
        used = QFontMetrics(theme.font("body")).horizontalAdvance(shown) + theme.px(10)
        small = "" if refused or group else self._small(member, criterion)
        if small:
            painter.setFont(theme.font("caption"))
            painter.setPen(theme.colour("text_3"))
            room = box.adjusted(0, 0, -used, 0)
            words = QFontMetrics(theme.font("caption")).elidedText(
                small, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, int(Align.AlignRight | Align.AlignVCenter), words)
        if refused:
            painter.setPen(theme.colour("bad"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        if here == index and grid.hasFocus():
            painter.setPen(theme.colour("focus"))
            painter.drawRect(rect.adjusted(0.5, 0.5, -1.5, -1.5))
            painter.drawRect(rect.adjusted(1.5, 1.5, -2.5, -2.5))

    def _small(self, member: Member, criterion: Criterion) -> str:
        year, stage = self._grid.scores.year, self._grid.scores.stage
        if year is None:
            return ""
        by = year.counts.get((member.id, criterion.id), {})
        return told(criterion, rules.standing_count(by, stage))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setFont(theme.font("body"))
        editor.setAlignment(Align.AlignRight)
        editor.setStyleSheet("QLineEdit { padding: 0 8px; border-radius: 0; min-height: 0; }")
        found = self._grid.scores.at(index)
        if found is not None:
            editor.setAccessibleName(f"{found[0].name}, {found[1].title}")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(self._grid.scores.typed(index))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter stores and goes down, Tab right; where what was typed is refused the cell stays."""
        go = _way_on(event)
        if go is not None and isinstance(watched, QWidget):
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QAbstractItemDelegate.EndEditHint.NoHint)
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
            now = self._grid.scores.at(self._grid.currentIndex())
            if now and (now[0].id, now[1].id) not in self._grid.scores.refused:
                go(self._grid)
            return True
        return super().eventFilter(watched, event)


def _way_on(event: QEvent) -> Callable[[ScoreGrid], object] | None:
    """Where a key of the editor leads, None for one that types."""
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return None
    ways: dict[int, Callable[[ScoreGrid], object]] = {
        Qt.Key.Key_Return: lambda grid: grid.step(1),
        Qt.Key.Key_Enter: lambda grid: grid.step(1),
        Qt.Key.Key_Tab: lambda grid: grid.side(1),
        Qt.Key.Key_Backtab: lambda grid: grid.side(-1),
    }
    return ways.get(event.key())


class _Units(QHeaderView):
    """Each unit with its total and rank for now."""

    def __init__(self, grid: ScoreGrid) -> None:
        super().__init__(ACROSS, grid)
        self._grid = grid

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model = self._grid.scores
        member = model.members[section]
        painter.save()
        painter.fillRect(rect, theme.colour("surface_alt"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        box = QRectF(rect).adjusted(theme.px(8), theme.px(5), -theme.px(12), -theme.px(5))
        here = self._grid.currentIndex().column() == section
        font = theme.font("strong" if here else "label")
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        name = QFontMetrics(font).elidedText(
            member.name, Qt.TextElideMode.ElideRight, int(box.width())
        )
        half = box.height() / 2
        top = QRectF(box.x(), box.y(), box.width(), half)
        painter.drawText(top, int(Align.AlignRight | Align.AlignVCenter), name)
        result = model.results.get(member.id)
        rank = model.ranks.get(member.id)
        out = model.year is not None and member.id in model.year.knocked_out
        words = tr("không xếp hạng") if out else ""
        if result is not None and not out and any(part.points is not None for part in result.parts):
            words = tr("{0} · hạng {1}").format(points_words(result.total), rank)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("bad" if out else "text_2"))
        low = QRectF(box.x(), box.y() + half, box.width(), half)
        painter.drawText(low, int(Align.AlignRight | Align.AlignVCenter), words)
        painter.restore()


class _Criteria(QHeaderView):
    """Code, title and highest points of each row."""

    def __init__(self, grid: ScoreGrid) -> None:
        super().__init__(DOWN, grid)
        self._grid = grid
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        row = self._grid.scores.rows[section]
        group = row.method == "group"
        here = self._grid.currentIndex().row() == section
        painter.save()
        ground = "surface_alt" if group else "gold_tint" if here else "surface"
        painter.fillRect(rect, theme.colour(ground))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.colour("line_soft"))
        if here and not group:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), theme.colour("red_mark"))
        box = QRectF(rect).adjusted(theme.px(20), 0, -theme.px(8), 0)
        font = theme.font("strong" if group or here else "body")
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.colour("text_3"))
        most = points_words(row.max_points)
        painter.drawText(box, int(Align.AlignRight | Align.AlignVCenter), most)
        box.setRight(box.right() - theme.px(44))
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        words = f"{row.code}   {row.title}"
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, int(Align.AlignLeft | Align.AlignVCenter), shown)
        painter.restore()
