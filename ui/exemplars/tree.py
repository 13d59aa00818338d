"""Where an exemplar was copied, as a tree: at the root itself, each place below its teacher."""

from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from app.dates import short_day
from app.exemplars.replication import Place, tree
from ui import icons, theme, tips
from ui.exemplars.words import tr
from ui.lists import copied_text

PLACE = Qt.ItemDataRole.UserRole
SMALL = 13  # px of the sign that opens a branch
SIDE = 8  # px inside a cell
OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReplicationTree(QTreeView):
    """Arrows move and fold, Enter opens a place, Delete takes it away.

    The root row is the exemplar itself; it has no place behind it.
    """

    opened = Signal(object)  # a Place
    delete_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._places: list[Place] = []
        self._names: dict[UUID, str] = {}
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setAccessibleName(tr("Nơi học theo"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(True)
        self.setTabKeyNavigation(False)
        self.header().setSectionsMovable(False)
        self.header().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.header().hide()
        self.doubleClicked.connect(self._open)
        for changed in (self.expanded, self.collapsed):
            changed.connect(lambda _index: self._fit())

    def show_places(self, name: str, places: list[Place]) -> None:
        """Show a tree anew, unfolded; the place at hand stays at hand."""
        kept = self.current()
        self._places = places
        self._names = {place.id: place.draft.unit_name for place in places}
        self._model.clear()
        root = _row(name, tr("gương gốc"), "", "", None)
        self._model.appendRow(root)
        line: list[QStandardItem] = [root[0]]
        chosen = root[0]
        for branch in tree(places):
            made = _row(*_words(branch.place), branch.place)
            line = line[: branch.depth]
            line[-1].appendRow(made)
            line.append(made[0])
            if kept is not None and kept.id == branch.place.id:
                chosen = made[0]
        self.expandAll()
        self.setCurrentIndex(chosen.index())
        self.restyle()

    def current(self) -> Place | None:
        """The place at hand; None at the root."""
        index = self.currentIndex().siblingAtColumn(0)
        found = index.data(PLACE) if index.isValid() else None
        return found if isinstance(found, Place) else None

    def restyle(self) -> None:
        head = self.header()
        self.setIndentation(theme.px(26))
        if self._model.columnCount() >= 4:
            head.setStretchLastSection(False)
            head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
            for column, wide in ((1, 120), (2, 110), (3, 240)):
                head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                head.resizeSection(column, theme.px(wide))
                self.setColumnHidden(column, theme.is_large() and column != 3)
        self._fit()

    def _fit(self) -> None:
        rows, index = 0, self._model.index(0, 0)
        while index.isValid():
            rows, index = rows + 1, self.indexBelow(index)
        self.setFixedHeight(max(1, rows) * theme.size("row") + 4)

    def _open(self, index: QModelIndex) -> None:
        place = index.siblingAtColumn(0).data(PLACE)
        if isinstance(place, Place):
            self.opened.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.current()
        if event.key() in OPENS and place is not None:
            self.opened.emit(place)
        elif event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(copied_text(self.lines_out()))
        elif event.key() == Qt.Key.Key_Delete and place is not None:
            self.delete_asked.emit(place)
        elif event.text().strip() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()  # a bare letter never jumps about
        else:
            super().keyPressEvent(event)

    def lines_out(self) -> list[list[str]]:
        """Every place with its teacher, as a spreadsheet takes them, the heads first."""
        heads = [tr("Nơi học theo"), tr("Bắt đầu làm"), tr("Thôi làm từ"), tr("Số hộ, số người")]
        lines = [[*heads, tr("Kết quả"), tr("Học từ")]]
        for branch in tree(self._places):
            draft = branch.place.draft
            days = [short_day(day) if day else "" for day in (draft.started_on, draft.stopped_on)]
            teacher = self._names.get(draft.parent_id, "") if draft.parent_id else ""
            reached = str(draft.reached or "")
            lines.append([draft.unit_name, *days, reached, draft.effect, teacher])
        return lines

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The lines from a place to its teacher, and the sign that folds a branch."""
        paint_ground(self, painter, QRectF(rect), index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("control_line"), 1))
        step, middle = self.indentation(), rect.center().y() + 0.5
        depth, above = 0, index.parent()
        while above.isValid():
            depth, above = depth + 1, above.parent()
        node = index
        for level in range(depth, 0, -1):
            x = rect.left() + (level - 0.5) * step
            last = not node.sibling(node.row() + 1, 0).isValid()
            if level == depth:
                painter.drawLine(QPointF(x, rect.top()), QPointF(x, middle))
                painter.drawLine(QPointF(x, middle), QPointF(x + step * 0.6, middle))
            if not last:
                painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1))
            node = node.parent()
        if self.model().hasChildren(index):
            centre = rect.left() + (depth + 0.5) * step
            if self.isExpanded(index):
                painter.drawLine(QPointF(centre, middle), QPointF(centre, rect.bottom() + 1))
            side = theme.px(SMALL)
            sign = "chevron-down" if self.isExpanded(index) else "chevron-right"
            box = QRectF(centre - side / 2, middle - side / 2, side, side)
            painter.fillRect(box, theme.colour(_ground_of(self, index)))
            icons.draw(painter, sign, "text_2", box)
        painter.restore()


class _Painter(QStyledItemDelegate):
    """Words on the ground of their row."""

    def __init__(self, tree: ReplicationTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> object:  # type: ignore[override]
        size = super().sizeHint(option, index)
        size.setHeight(theme.size("row"))
        return size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        box = QRectF(option.rect)
        paint_ground(self._tree, painter, box, index)
        first = index.column() == 0
        place = index.siblingAtColumn(0).data(PLACE)
        stopped = isinstance(place, Place) and place.draft.stopped_on is not None
        font = theme.font("strong" if place is None and first else "body",
                          weight=500 if first and place is not None else None)  # fmt: skip
        painter.save()
        painter.setFont(font)
        colour = "text_3" if stopped else "text" if first else "text_2"
        painter.setPen(theme.colour(colour))
        inside = box.adjusted(theme.px(2 if first else SIDE), 0, -theme.px(SIDE), 0)
        shown = QFontMetrics(font).elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, int(inside.width())
        )
        side = Qt.AlignmentFlag.AlignRight if index.column() == 2 else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignVCenter | side), shown)
        painter.restore()


def paint_ground(
    view: QTreeView,
    painter: QPainter,
    rect: QRectF,
    index: QModelIndex | QPersistentModelIndex,
) -> None:
    """The ground of a row: gold at hand, with the focus lines while the tree has the keyboard."""
    painter.fillRect(rect, theme.colour(_ground_of(view, index)))
    under = QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1)
    painter.fillRect(under, theme.colour("line_soft"))
    if view.hasFocus() and _is_current(view, index):
        painter.fillRect(under, theme.colour("focus"))
        painter.fillRect(QRectF(rect.x(), rect.y(), rect.width(), 1), theme.colour("focus"))


def _is_current(view: QTreeView, index: QModelIndex | QPersistentModelIndex) -> bool:
    current = view.currentIndex()
    return current.isValid() and current.siblingAtColumn(0) == index.sibling(index.row(), 0)


def _ground_of(view: QTreeView, index: QModelIndex | QPersistentModelIndex) -> str:
    return "gold_tint" if view.hasFocus() and _is_current(view, index) else "surface"


def _words(place: Place) -> tuple[str, str, str, str]:
    draft = place.draft
    when = tr("từ {0}").format(short_day(draft.started_on))
    if draft.stopped_on is not None:
        when = tr("thôi {0}").format(short_day(draft.stopped_on))
    reached = tr("{0} hộ, người").format(draft.reached) if draft.reached else ""
    return draft.unit_name, when, reached, draft.effect


def _row(
    name: str, when: str, reached: str, effect: str, place: Place | None
) -> list[QStandardItem]:
    items = [QStandardItem(text) for text in (name, when, reached, effect)]
    items[0].setData(place, PLACE)
    sentence = ", ".join(part for part in (name, when, reached, effect) if part)
    items[0].setData(sentence, Qt.ItemDataRole.AccessibleTextRole)
    for item, text in zip(items, (name, when, reached, effect), strict=True):
        item.setToolTip(tips.plain(text))
    return items
