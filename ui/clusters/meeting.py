"""Scoring in a room: one criterion at a time in large letters, totals running beside it."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from app.clusters import rules, scoring
from app.clusters.cells import cell_words, read_cell
from app.clusters.rosters import Member
from app.clusters.rules import Criterion
from app.clusters.scoring import Entered, Year
from app.clusters.words import STAGES, points_words
from app.errors import ClerkError
from ui import theme
from ui.clusters.words import HINTS, HOME, PLACE, tr
from ui.desk import Desk
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.page import Page
from ui.parts.boxes import Box, Column, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.inputs import LineInput
from ui.parts.notices import announce
from ui.parts.text import ElidedText, Text

LEFT, RIGHT = 252, 280  # px at 100 %
NARROW = 1010
NO_LIMIT = 16_777_215


class BigInput(LineInput):
    """One count in large letters. Enter goes down; what is left is stored."""

    entered = Signal()
    listed = Signal(list)  # a whole column was pasted

    def restyle(self) -> None:
        super().restyle()
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFont(theme.font("page"))
        high = theme.px(40)
        self.setStyleSheet(f"QLineEdit {{ min-height: {high}px; max-height: {high}px; }}")
        self.setFixedWidth(theme.px(150))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        copied = QGuiApplication.clipboard().text().strip()
        if event.matches(QKeySequence.StandardKey.Paste) and "\n" in copied:
            self.listed.emit([line.split("\t")[-1].strip() for line in copied.splitlines()])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)


class MeetingPage(Page):
    """Criteria at the left, units in the middle, who leads at the right. Ctrl+Enter goes on."""

    paste_words = tr("Đặt con trỏ vào ô điểm của một đơn vị rồi bấm Ctrl+V")
    home = HOME

    def __init__(self, desk: Desk, cluster_id: UUID, year: int, stage: str) -> None:
        super().__init__()
        self.desk, self.cluster_id, self.year, self.stage = desk, cluster_id, year, stage
        self.place = PLACE
        self.help_text = tr(
            "# Chấm tại cuộc họp\nMỗi lần một tiêu chí, chữ lớn để cả phòng cùng nhìn. Gõ số của"
            " từng đơn vị, Enter xuống đơn vị sau; Ctrl+Enter sang tiêu chí tiếp. Tổng điểm và thứ"
            " hạng bên phải đổi theo từng số vừa gõ. Chép cả cột trong Excel rồi Ctrl+V: máy dán"
            " xuống từ đơn vị đang chọn.\nRời một ô là máy đã ghi; Ctrl+Z lấy lại."
        )
        self.seen: Year
        self.criterion: Criterion | None = None
        self.inputs: dict[UUID, BigInput] = {}
        self._points: dict[UUID, Text] = {}
        self._lines: dict[UUID, Text] = {}
        self.criteria_model = PagedModel(
            [
                ListColumn("title", tr("Tiêu chí"), self._criterion_cell, 120, stretch=True),
                ListColumn("done", tr("Đã chấm"), self._done_cell, 74, right=True),
            ],
            parent=self,
        )  # fmt: skip
        self.criteria = RowsTable(self.criteria_model, accessible_name=tr("Các tiêu chí"))
        self.totals_model = PagedModel(
            [
                ListColumn("rank", tr("Hạng"), lambda row: Cell(row[1]), 44, right=True),
                ListColumn("name", tr("Đơn vị"), lambda row: Cell(row[2]), 110, stretch=True),
                ListColumn("total", tr("Tổng"), lambda row: Cell(row[3], strong=True), 84,
                           right=True),
            ],
            key=lambda row: row[0],
            parent=self,
        )  # fmt: skip
        self.totals = RowsTable(self.totals_model, accessible_name=tr("Tổng điểm đến lúc này"))
        self.totals.setSelectionMode(RowsTable.SelectionMode.NoSelection)
        self.totals.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.totals_model.loaded.connect(lambda _count: self.totals.clearSelection())
        self.where = Text("", "caption", "text_3")
        self.name = Text("", "page", wrap=True)
        self.hint = Text("", "body", "text_2", wrap=True)
        self.grid_holder = QWidget()
        self._grid = QGridLayout(self.grid_holder)
        self._grid.setContentsMargins(3, 3, 3, 3)
        self._grid.setColumnStretch(0, 1)
        self.back_button = Button(tr("Tiêu chí t&rước"), icon="chevron-left", clicked=self.back)
        self.go = Button(tr("Tiêu chí tiếp"), "primary", "arrow-right", clicked=self.next_step,
                         shortcut="Ctrl+Enter")  # fmt: skip
        self.units = Scrolled(self.grid_holder)
        left = Panel((self.criteria, 1), gap=0, margins=(1, 1, 1, 1))
        middle = Panel(
            Row((self.where, 1)),
            self.name,
            self.hint,
            (self.units, 1),
            Row(self.back_button, None, self.go, gap=12),
            gap=8,
        )
        right = Panel((self.totals, 1), gap=0, margins=(1, 1, 1, 1))
        self._left, self._middle, self._right = left, middle, right
        self._body = Box(QBoxLayout.Direction.LeftToRight, left, (middle, 1), right, gap=12)
        self.add((Scrolled(self._body), 1))
        self.criteria.current_changed.connect(self._follow)
        self.criteria.opened.connect(lambda _row: self._focus_first())
        self.reload()
        self._start()

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        """Read the year again; what is being typed stays in its box."""
        self.seen = seen = self.desk.workspace.read(scoring.read, self.cluster_id, self.year)
        self.title = seen.cluster.name
        self.number = tr("năm {0} · {1}").format(self.year, STAGES[self.stage].lower())
        self.header_changed.emit()
        rows = seen.sheet.counted if seen.sheet else ()
        if self.criteria_model.rows() != rows:
            self.criteria_model.set_rows(rows)
        else:
            last = self.criteria_model.index(len(rows) - 1, 1)
            self.criteria_model.dataChanged.emit(self.criteria_model.index(0, 0), last)
        names = {one.id: one.name for one in seen.members}
        results = seen.results(self.stage)
        self.totals_model.set_rows(
            [
                (
                    one.member,
                    "–" if one.rank is None else str(one.rank),
                    names[one.member],
                    points_words(results[one.member].total),
                )
                for one in rules.standings(results.values(), seen.knocked_out)
            ]
        )
        if self.criterion is not None:
            self._show_points()

    def _start(self) -> None:
        """At the first criterion that is not counted for everybody."""
        rows = self.seen.sheet.counted if self.seen.sheet else ()
        wanted = next((row for row in rows if self._done(row) < len(self.seen.members)), None)
        if rows:
            self._show(wanted or rows[0])

    def _done(self, row: Criterion) -> int:
        return sum(
            self.seen.count(one.id, row.id, self.stage) is not None for one in self.seen.members
        )

    def _criterion_cell(self, row: Criterion) -> Cell:
        return Cell(f"{row.code}  {row.title}")

    def _done_cell(self, row: Criterion) -> Cell:
        done, count = self._done(row), len(self.seen.members)
        return Cell(f"{done}/{count}", colour="ok" if done == count else "text_3")

    # ------------------------------------------------------------ one criterion

    def _follow(self, row: Criterion | None) -> None:
        if row is not None and (self.criterion is None or row.id != self.criterion.id):
            self._show(row)

    def _show(self, row: Criterion) -> None:
        self._store_all()
        self.criterion = row
        rows = self.seen.sheet.counted if self.seen.sheet else ()
        self.where.setText(tr("Tiêu chí {0}/{1}").format(rows.index(row) + 1, len(rows)))
        self.name.setText(f"{row.code}. {row.title}")
        most = tr("tối đa {0} điểm").format(points_words(row.max_points))
        self.hint.setText(f"{HINTS[row.method]} · {most}")
        self.criteria.select_key(row.id)
        if set(self.inputs) != {one.id for one in self.seen.members}:
            self._build()
        for one in self.seen.members:
            box = self.inputs[one.id]
            box.setText(cell_words(row, self.seen.count(one.id, row.id, self.stage)))
            box.setModified(False)
            box.setReadOnly(not self.seen.is_open)
            before = rules.standing_count(self.seen.counts.get((one.id, row.id), {}), self.stage)
            box.setPlaceholderText(cell_words(row, before))
        self._show_points()
        last = row == rows[-1]
        self.go.setText(tr("Xem xếp hạng") if last else tr("Tiêu chí tiếp"))
        self.back_button.setVisible(row != rows[0])
        announce(self, self.name.text())

    def _build(self) -> None:
        while self._grid.count():
            entry = self._grid.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.deleteLater()
        self.inputs, self._points, self._lines = {}, {}, {}
        for place, one in enumerate(self.seen.members):
            box = BigInput()
            box.setAccessibleName(one.name)
            box.entered.connect(partial(self._entered, one))
            box.left.connect(partial(self._left_box, one))
            box.listed.connect(partial(self._pasted, one))
            points, line = Text("", "page"), ElidedText("", "caption", "text_3")
            name = Column(ElidedText(one.name, "name"), line, gap=0)
            self._grid.addWidget(name, place, 0)
            self._grid.addWidget(box, place, 1)
            self._grid.addWidget(points, place, 2, Qt.AlignmentFlag.AlignRight)
            self.inputs[one.id], self._points[one.id], self._lines[one.id] = box, points, line
            box.show()
        self._grid.setRowStretch(len(self.seen.members), 1)
        self._grid.setHorizontalSpacing(theme.px(14))
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.setColumnMinimumWidth(2, theme.px(84))

    def _show_points(self) -> None:
        row = self.criterion
        if row is None:
            return
        for one in self.seen.members:
            by = self.seen.counts.get((one.id, row.id), {})
            count = rules.standing_count(by, self.stage)
            if count is None:
                points, line = "", ""
            else:
                given, line = rules.points(row, count)
                points = points_words(given)
                if count.stage != self.stage:
                    line = f"{STAGES[count.stage]} · {line}"
            self._points[one.id].setText(points)
            self._lines[one.id].setText(line)
            self._lines[one.id].set_colour("text_3")

    def _store(self, one: Member) -> bool:
        """Store one box; False where what is typed is refused, which then stays there."""
        row, box = self.criterion, self.inputs.get(one.id)
        if row is None or box is None or not box.isModified():
            return True
        try:
            count = read_cell(box.text(), row, self.stage)
        except ClerkError as error:
            self._lines[one.id].setText(f"{error.what} {error.todo}")
            self._lines[one.id].set_colour("bad")
            announce(self, error.what, urgent=True)
            return False
        box.setModified(False)
        if count != self.seen.count(one.id, row.id, self.stage):
            self.desk.attempt(
                partial(
                    self.desk.workspace.write,
                    scoring.enter,
                    self.stage,
                    [Entered(one.id, row.id, count)],
                )
            )
        return True

    def _store_all(self) -> bool:
        stored = [self._store(one) for one in self.seen.members]  # every one, refused or not
        return all(stored)

    def _left_box(self, one: Member) -> None:
        self._store(one)

    def _entered(self, one: Member) -> None:
        if not self._store(one):
            return
        members = self.seen.members
        place = next(n for n, other in enumerate(members) if other.id == one.id)
        if place + 1 < len(members):
            self.inputs[members[place + 1].id].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pasted(self, one: Member, texts: list[str]) -> None:
        """A column of a spreadsheet goes down the units from this one on, as one change."""
        row, members = self.criterion, self.seen.members
        place = next(n for n, other in enumerate(members) if other.id == one.id)
        cells: list[Entered] = []
        for member, text in zip(members[place:], texts, strict=False):
            box = self.inputs[member.id]
            box.setText(text)
            box.setModified(True)
            try:
                count = read_cell(text, row, self.stage) if row is not None else None
            except ClerkError:
                continue  # stays in its box, and says why below
            if row is not None and count != self.seen.count(member.id, row.id, self.stage):
                cells.append(Entered(member.id, row.id, count))
            box.setModified(False)
        if cells:
            write = self.desk.workspace.write
            self.desk.attempt(partial(write, scoring.enter, self.stage, cells))
        self._store_all()

    def _focus_first(self) -> None:
        first = self.seen.members[0] if self.seen.members else None
        if first is not None and first.id in self.inputs:
            self.inputs[first.id].setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ course

    def next_step(self) -> None:
        """On to the next criterion; after the last one to the ranking. A refused count stays."""
        if self.criterion is None or not self._store_all():
            return
        rows = self.seen.sheet.counted if self.seen.sheet else ()
        place = rows.index(self.criterion) + 1
        if place < len(rows):
            self._show(rows[place])
            self._focus_first()
        else:
            from ui.clusters.rankingpage import RankingPage

            self.desk.window.open(RankingPage(self.desk, self.cluster_id, self.year))

    def back(self) -> None:
        """To the criterion before."""
        rows = self.seen.sheet.counted if self.seen.sheet else ()
        if self.criterion is not None and rows.index(self.criterion):
            self._show(rows[rows.index(self.criterion) - 1])
            self._focus_first()

    def shown(self) -> None:
        self._fit()
        self._focus_first()

    def regions(self) -> list[QWidget]:
        return [self._left, self._middle, self._right]

    # ------------------------------------------------------------ shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_right"):
            self._fit()

    def _fit(self) -> None:
        """Three columns where there is room, else only the criterion, and the totals under it."""
        narrow = theme.is_large() or self.width() * 100 / theme.scale() < NARROW
        ways = QBoxLayout.Direction
        self._body.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._left.setVisible(not narrow)
        for part, wide in ((self._left, LEFT), (self._right, RIGHT)):
            part.setMinimumWidth(0 if narrow else theme.px(wide))
            part.setMaximumWidth(NO_LIMIT if narrow else theme.px(wide))
        self._right.setMinimumHeight(theme.px(220) if narrow else 0)
        high = self.grid_holder.sizeHint().height()
        self.units.setMinimumHeight(high if narrow else 0)
