"""Who stands where in a year; Enter on any cell shows the arithmetic that gave it."""

from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.clusters import papers, ranking, rules, scoring
from app.clusters.ranking import Adoption, Line, Ranking
from app.clusters.rules import Explained, Result
from app.clusters.scoring import Year
from app.clusters.words import points_words
from app.dates import short_day
from ui import theme
from ui.clusters.words import HOME, PLACE, tr
from ui.desk import Desk
from ui.entries import EntryDialog, check_entry, day_entry, line_entry
from ui.forms import Dialog, Field
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.page import Page, PlateWords
from ui.parts.boxes import Box, Column, Panel, Scrolled
from ui.parts.buttons import Button
from ui.parts.inputs import NumberInput
from ui.parts.notices import Notice
from ui.parts.text import Text

WIDE = 336  # px at 100 %, of the arithmetic
NARROW = 900
NO_LIMIT = 16_777_215
FIRST = 2  # columns before those of the parts


@dataclass(frozen=True)
class RankRow:
    """One unit as the table shows it. lines: its whole arithmetic."""

    id: UUID
    name: str
    rank: int | None
    why: str
    total: int
    result: Result
    lines: tuple[str, ...]


class RankTable(RowsTable):
    """As other lists, but the arrows go from cell to cell, and Enter opens the cell."""

    cell_opened = Signal(object, int)  # the row, the column
    moved = Signal()

    def currentChanged(
        self, now: QModelIndex | QPersistentModelIndex, before: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().currentChanged(now, before)
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and index.isValid():
            column = max(0, min(self.model().columnCount() - 1, index.column() + step))
            self.setCurrentIndex(self.model().index(index.row(), column))
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is not None:
            self.cell_opened.emit(row, index.column())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(theme.colour("focus"))
            rect = QRectF(self.visualRect(self.currentIndex()))
            painter.drawRect(rect.adjusted(1.5, 1.5, -2.5, -2.5))
            painter.drawRect(rect.adjusted(2.5, 2.5, -3.5, -3.5))


class RankingPage(Page):
    """What it comes to, what is still open, and the one button that adopts it."""

    paste_words = tr("Thứ hạng tính từ điểm. Dán điểm ở trang chấm điểm")
    home = HOME

    def __init__(self, desk: Desk, cluster_id: UUID, year: int) -> None:
        super().__init__()
        self.desk, self.cluster_id, self.year = desk, cluster_id, year
        self.place = PLACE
        self.help_text = tr(
            "# Xếp hạng\nMũi tên đi từng ô; Enter mở cách tính của ô đang chọn, từng bước một."
            "\nBằng tổng điểm thì xét điểm phần I; vẫn bằng thì đồng hạng. Đơn vị bị loại đứng"
            " cuối, không có hạng.\nThông qua là ghi một lần: sau đó điểm và thứ hạng không sửa"
            " nữa, trừ khi có kiến nghị. Đơn vị dẫn đầu có thể được đề nghị Cờ thi đua của UBND"
            " tỉnh."
        )
        self.seen: Year
        self.adopted: Ranking | None = None
        self.model = PagedModel([], sentence=_spoken, parent=self)
        self.table = RankTable(self.model, name="", density="row_two_line",
                               accessible_name=tr("Bảng xếp hạng"))  # fmt: skip
        self.tasks = Notice("warn", "")
        self.told = Text("", "body", "text_2", wrap=True)
        self.how_unit = Text("", "section", wrap=True)
        self.how_title = Text("", "caption", "text_3", wrap=True)
        self.how = Text("", "body", "text_2", wrap=True, copyable=True)
        self.pane = Panel(
            self.how_unit, self.how_title, (Scrolled(Column(self.how, None)), 1), gap=4
        )
        table = Panel((self.table, 1), gap=0, margins=(1, 1, 1, 1))
        left = Column(self.tasks, self.told, (table, 1), gap=10)
        self._body = Box(QBoxLayout.Direction.LeftToRight, (left, 1), self.pane, gap=12)
        self.add((Scrolled(self._body), 1))
        self.adopt_button = Button(tr("Thông &qua xếp hạng"), "primary", "check",
                                   clicked=self.adopt)  # fmt: skip
        self.flag_button = Button("", "primary", "flag", clicked=self.open_flag)
        self.appeals_button = Button(
            tr("&Kiến nghị"), icon="message-square", clicked=self.open_appeals
        )
        self.paper_button = Button(tr("&Xem và in"), icon="printer", clicked=self.print)
        for button in self.header_actions():
            button.setParent(self)  # else showing it here would make a window of it
        self.table.cell_opened.connect(self.open_cell)
        self.table.moved.connect(self._follow)
        self.reload()

    def header_actions(self) -> list[QWidget]:
        return [self.appeals_button, self.paper_button, self.flag_button, self.adopt_button]

    def print(self) -> None:
        """Ctrl+P: the ranking on paper, for Word and Excel."""
        from ui.listpaper import show_table

        show_table(self.desk, papers.standings, self.cluster_id, self.year)

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        """Work the ranking out anew."""
        read = self.desk.workspace.read
        self.seen = seen = read(scoring.read, self.cluster_id, self.year)
        self.adopted = read(ranking.read, self.cluster_id, self.year)
        self.title = tr("Xếp hạng {0}").format(self.year)
        self.number = seen.cluster.name
        self.plate = (
            PlateWords("info", tr("Tạm tính"), "clock")
            if seen.is_open
            else PlateWords("gold", tr("Đã thông qua"), "circle-check")
        )
        where = self.table.currentIndex()
        self.model.beginResetModel()
        self.model.columns = self._columns()
        self.model.endResetModel()
        self.model.set_rows(_rows(seen))
        self.table.restyle()
        if self.model.rowCount():
            row = max(0, min(where.row(), self.model.rowCount() - 1))
            self.table.setCurrentIndex(self.model.index(row, max(1, where.column())))
        tasks = ranking.open_tasks(seen) if seen.is_open else []
        self.tasks.setVisible(bool(tasks))
        if tasks:
            title = tr("Còn {0} việc trước khi thông qua").format(len(tasks))
            self.tasks.set(title, "\n".join(tasks[:4]))
        self._tell_adoption()
        line = self._leader()
        self.adopt_button.setVisible(seen.is_open)
        self.flag_button.setVisible(not seen.is_open and line is not None)
        begun = line is not None and line.nomination_id is not None
        self.flag_button.setText(
            tr("Mở hồ sơ Cờ thi đua") if begun else tr("Đề nghị Cờ thi đua của tỉnh")
        )
        self.header_changed.emit()
        self._follow()

    def _tell_adoption(self) -> None:
        adopted = self.adopted
        self.told.setVisible(adopted is not None)
        if adopted is None:
            return
        said = adopted.adoption
        words = tr("{0} thông qua ngày {1}").format(said.adopted_by, short_day(said.adopted_on))
        if said.symbol:
            words += tr(", biên bản {0}").format(said.symbol)
        if said.voters is not None:
            words += tr("; suy tôn đơn vị dẫn đầu {0}/{1} phiếu").format(
                said.votes_for, said.voters
            )
        if self.seen.is_open:
            words += tr(". Đang xét lại theo kiến nghị; số ở dưới là tạm tính")
        self.told.setText(f"{words}.")

    def _columns(self) -> list[ListColumn]:
        parts = self.seen.sheet.parts if self.seen.sheet else ()
        found = [
            ListColumn("rank", tr("Hạng"), _rank, 68, right=True),
            ListColumn("name", tr("Đơn vị"), _name, 170, stretch=True),
        ]
        for place, part in enumerate(parts):
            cell = partial(_part, place=place)
            found.append(ListColumn(f"p{place}", part.code, cell, 66, right=True))
        found.append(ListColumn("total", tr("Tổng"), _total, 84, right=True))
        return found

    def shown(self) -> None:
        self._fit()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.table, self.pane]

    # ------------------------------------------------------------ arithmetic

    def arithmetic(self, row: RankRow, column: int) -> tuple[str, list[str]]:
        """What a cell is the sum of: its title and its lines."""
        parts = row.result.parts
        if FIRST <= column < FIRST + len(parts):
            part = parts[column - FIRST]
            return f"{part.criterion.code}. {part.criterion.title}", _part_lines(part)
        if column == 0:
            lines = [f"{one.name}: {points_words(one.total)}" for one in _rows(self.seen)]
            return tr("Thứ hạng"), [*lines, *filter(None, [row.why])]
        return tr("Tổng điểm"), list(row.lines)

    def _follow(self) -> None:
        row = self.table.current_row()
        self.pane.setVisible(row is not None and not theme.is_large())
        if row is None:
            return
        title, lines = self.arithmetic(row, self.table.currentIndex().column())
        self.how_unit.setText(row.name)
        self.how_title.setText(title)
        self.how.setText("\n".join(lines))

    def open_cell(self, row: RankRow, column: int) -> None:
        """The arithmetic of a cell, to be read out or copied."""
        title, lines = self.arithmetic(row, column)
        words = Text("\n".join(lines), "body", wrap=True, copyable=True)
        dialog = Dialog(
            f"{row.name} · {title}", Scrolled(Column(words, None)), verb=tr("Đó&ng"),
            action=lambda: None, kind="secondary", width=620, parent=self.desk.window,
        )  # fmt: skip
        dialog.setMinimumHeight(min(theme.px(420), self.height()))
        dialog.safe.hide()
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.verb.setFocus(Qt.FocusReason.OtherFocusReason)
        dialog.open()

    # ------------------------------------------------------------ the ranking's course

    def next_step(self) -> None:
        """Ctrl+Enter: what the red button says."""
        if self.seen.is_open:
            self.adopt()
        elif self._leader() is not None:
            self.open_flag()

    def adopt(self) -> None:
        """Ask what the minutes say, then write it down once."""
        desk, seen = self.desk, self.seen
        hard = ranking.open_tasks(seen, unproved_ok=True)
        if hard:
            self.desk.window.toast(hard[0])
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        unproved = ranking.open_tasks(seen)
        voters, votes_for = NumberInput(most=999), NumberInput(most=999)
        rows: list[Any] = [
            (
                line_entry("adopted_by", tr("&Nơi thông qua"), optional=False),
                day_entry("adopted_on", tr("N&gày")),
            ),
            (line_entry("symbol", tr("&Số biên bản"), help=tr("Ví dụ: 01/BB-CTĐ")),),
            (
                _number("voters", tr("Số đơn vị &bỏ phiếu suy tôn"), voters),
                _number("votes_for", tr("Đồng &ý"), votes_for),
            ),
            (line_entry("note", tr("Ghi &chú")),),
        ]
        if unproved:
            rows.append(
                (check_entry("unproved", tr("Cuộc họp chấp nhận điểm chưa có &minh chứng")),)
            )

        def keep(values: dict[str, Any]) -> None:
            accepted = bool(values.pop("unproved", False))
            desk.workspace.write(
                ranking.adopt,
                self.cluster_id,
                self.year,
                Adoption(**values),
                unproved_ok=accepted,
            )

        dialog = EntryDialog(
            desk,
            tr("Thông qua xếp hạng {0}").format(self.year),
            rows,
            keep,
            verb=tr("Thông qua xếp hạng"),
            done=tr("Đã thông qua xếp hạng"),
            before=[
                Notice(
                    "plain",
                    tr("Ghi một lần: sau đó điểm và thứ hạng không sửa nữa, trừ khi có kiến nghị."),
                )
            ],
            width=600,
        )
        dialog.entries["adopted_on"].show(desk.today())
        dialog.entries["adopted_by"].show(tr("Hội nghị tổng kết cụm, khối"))
        dialog.open()

    def _leader(self) -> Line | None:
        lines = self.adopted.lines if self.adopted else ()
        row = self.table.current_row()
        leaders = [line for line in lines if line.standing == 1]
        chosen = [line for line in leaders if row is not None and line.member_id == row.id]
        return next(iter([*chosen, *leaders]), None)

    def open_flag(self) -> None:
        """Begin the leader's dossier, or open it."""
        line, desk = self._leader(), self.desk
        if line is None:
            return
        if line.nomination_id is not None:
            desk.open_nomination(line.nomination_id)
            return
        made = desk.attempt(
            partial(desk.workspace.write, ranking.nominate, line.id, desk.catalog, desk.today())
        )
        if made is not None:
            desk.open_nomination(made)

    def open_appeals(self) -> None:
        """Objections and knock-outs."""
        from ui.clusters.appeals import AppealsPage

        self.desk.window.open(AppealsPage(self.desk, self.cluster_id, self.year))

    # ------------------------------------------------------------ shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "pane"):
            self._fit()

    def _fit(self) -> None:
        narrow = theme.is_large() or self.width() * 100 / theme.scale() < NARROW
        ways = QBoxLayout.Direction
        self._body.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.pane.setMinimumWidth(0 if narrow else theme.px(WIDE))
        self.pane.setMaximumWidth(NO_LIMIT if narrow else theme.px(WIDE))
        self.pane.setMinimumHeight(theme.px(220) if narrow else 0)
        self.pane.setVisible(not theme.is_large() and self.table.current_row() is not None)
        self.table.setMinimumHeight(theme.px(240) if narrow else 0)
        large = theme.is_large()
        self.adopt_button.setText(tr("Thông &qua") if large else tr("Thông &qua xếp hạng"))


def _number(name: str, label: str, control: NumberInput) -> Any:
    from ui.entries import Entry

    field = Field(label, control, name=name, optional=True)
    return Entry(
        name,
        field,
        control.value,
        lambda value: control.setText("" if value is None else str(value)),
    )


def _rows(seen: Year) -> list[RankRow]:
    results = seen.results()
    names = {one.id: one.name for one in seen.members}
    found = []
    for one in rules.standings(results.values(), seen.knocked_out):
        result = results[one.member]
        why = seen.knocked_out.get(one.member, "") or one.tied
        found.append(
            RankRow(
                one.member,
                names[one.member],
                one.rank,
                why,
                result.total,
                result,
                tuple(rules.arithmetic(result)),
            )
        )
    return found


def _part_lines(part: Explained) -> list[str]:
    shown = Result(UUID(int=0), part.points or 0, 0, (part,), ())
    return rules.arithmetic(shown)[:-1]


def _rank(row: RankRow) -> Cell:
    return Cell("–" if row.rank is None else str(row.rank), strong=row.rank == 1)


def _name(row: RankRow) -> Cell:
    out = row.rank is None
    second = tr("Không xếp hạng: {0}").format(row.why) if out else row.why
    icon = "medal" if row.rank == 1 else "ban" if out else ""
    return Cell(row.name, second, strong=True, icon=icon,
                icon_colour="bad" if out else "gold")  # fmt: skip


def _part(row: RankRow, place: int) -> Cell:
    points = row.result.parts[place].points
    return Cell("" if points is None else points_words(points))


def _total(row: RankRow) -> Cell:
    return Cell(points_words(row.total), strong=True)


def _spoken(row: RankRow) -> str:
    rank = tr("không xếp hạng") if row.rank is None else tr("hạng {0}").format(row.rank)
    words = f"{row.name}, {rank}, {points_words(row.total)}"
    return f"{words}, {row.why}" if row.why else words
