"""What goes on under the new unit: open dossiers, and records whose half a person must name."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.catalog.units import Unit
from app.dates import short_day
from app.offices import handover, succession
from app.offices.handover import Going, Handover
from app.offices.succession import Unsettled
from ui import theme
from ui.desk import Desk
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.offices.words import tr
from ui.page import Page
from ui.paper import PaperPage
from ui.parts.boxes import Column, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.notices import Notice
from ui.parts.text import Text

ROWS = 7  # on show before a list scrolls


class HandoverPage(Page):
    """Read after a unit has changed; it stays reachable by its command."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title = tr("Đơn vị đã đổi")
        self.home = "settings"
        self.help_text = tr(
            "Hồ sơ đang mở đi tiếp dưới tên mới; ai quyết định được xét lại theo ngày quyết định."
            " Nơi bị tách làm hai: chọn các dòng rồi bấm nơi tiếp nối, chọn tất cả bằng Ctrl+A."
        )
        self.facts = Facts(names=150)
        self.model = PagedModel(_columns(), sentence=_spoken, parent=self)
        self.table = RowsTable(self.model, accessible_name=tr("Hồ sơ đang mở"))
        self.table.hide_when_large("before", "step")
        self.table.opened.connect(lambda row: desk.open_nomination(row.id))
        self.head = SectionHead(tr("Hồ sơ đang mở"))
        self.nothing = Text(tr("Không có hồ sơ nào đang mở."), "body", "text_3")
        self.split_head = SectionHead(tr("Nơi tách làm hai, cần chọn"))
        self.split_model = PagedModel(_split_columns(), sentence=lambda row: row.full_name,
                                      parent=self)  # fmt: skip
        self.split_table = RowsTable(self.split_model, accessible_name=tr("Cần chọn nơi tiếp nối"))
        self.halves = Row(gap=8)
        self.split = Panel(
            self.split_head,
            Text(
                tr("Chọn một hay nhiều dòng (Ctrl+A: tất cả) rồi bấm nơi mà thôn ấy nhập vào."),
                "body",
                "text_2",
                wrap=True,
            ),
            self.split_table,
            self.halves,
        )
        self.never = Notice("info", tr("Đơn vị của sổ này chưa đổi lần nào."))
        self.print_button = Button(
            tr("Xem &danh sách"), "primary", "printer", clicked=self.print, writes=False
        )
        self.going = Panel(self.head, self.table, self.nothing)
        self.add(
            (
                Scrolled(
                    Column(self.never, Panel(self.facts), self.split, self.going, None, gap=12)
                ),
                1,
            )
        )
        self.found: Handover | None = None
        self.reload()

    def header_actions(self) -> list[QWidget]:
        return [self.print_button]

    def regions(self) -> list[QWidget]:
        return [self.split_table, self.table]

    def shown(self) -> None:
        table = self.table if self.split.isHidden() else self.split_table
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Read it all again."""
        desk = self._desk
        self.found = desk.workspace.read(handover.read, desk.catalog)
        waiting = desk.workspace.read(succession.unsettled, desk.catalog, desk.today())
        self.never.setVisible(self.found is None)
        self.print_button.setEnabled(self.found is not None)
        rows = self.found.open if self.found else ()
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.nothing.setVisible(not rows)
        self.going.setVisible(self.found is not None)
        self.head.set(tr("Hồ sơ đang mở"), tr("{0} hồ sơ").format(len(rows)))
        self.split.setVisible(bool(waiting))
        self.split_head.set(tr("Nơi tách làm hai, cần chọn"), str(len(waiting)))
        self.split_model.set_rows(waiting)
        self._offer(waiting)
        self._size(self.table, len(rows))
        self._size(self.split_table, len(waiting))
        if self.found:
            self._tell(self.found)

    def _size(self, table: RowsTable, rows: int) -> None:
        high = theme.size("table_header") + max(1, min(rows, ROWS)) * theme.size("row") + 2
        table.setFixedHeight(high)

    def _tell(self, found: Handover) -> None:
        self.note = found.new.name
        self.header_changed.emit()
        self.facts.set(
            [
                (tr("Trước"), found.old.name),
                (tr("Nay, từ {0}").format(short_day(found.first_day)), found.new.name),
                (tr("Cấp trên trước"), found.old.parent_name),
                (tr("Cấp trên nay"), found.new.parent_name),
                (
                    tr("Giữ và ghi tiếp"),
                    tr("{0} người, tập thể, hộ · {1} gương tốt · {2} dòng sổ theo dõi").format(
                        found.subjects, found.exemplars, found.lines
                    ),
                ),
            ]
        )

    def _offer(self, waiting: Sequence[Unsettled]) -> None:
        units = {unit.key: unit for row in waiting for unit in row.choices}
        self.halves.clear()
        for unit in units.values():
            self.halves.add(Button(tr("Vào {0}").format(unit.in_line), clicked=self._settler(unit)))
        self.halves.add(None)

    def _settler(self, unit: Unit) -> Callable[[], None]:
        return lambda: self.settle(unit)

    def settle(self, unit: Unit) -> None:
        """Place the selected records in one half; can be undone."""
        desk = self._desk
        ids = [row.id for row in self.split_table.selected_rows()]
        if not ids:
            desk.window.toast(tr("Chọn các dòng trước đã. Ctrl+A chọn tất cả"))
            return
        count = desk.attempt(
            lambda: desk.workspace.write(succession.settle, desk.catalog, ids, unit.key)
        )
        if count:
            desk.window.toast(
                tr("Đã ghi {0} dòng vào {1}").format(count, unit.in_line),
                lambda: desk.attempt(desk.workspace.undo),
            )

    def print(self) -> None:
        """Ctrl+P: the list on paper, to be printed and saved from there."""
        found, desk = self.found, self._desk
        if found is None:
            return
        unit = desk.catalog.units.find(found.new.unit_code, found.new.unit_valid_from)
        make = partial(handover.paper, found, unit.place if unit else "", desk.today())
        title = tr("Danh sách hồ sơ tiếp tục")
        page = PaperPage(desk, title, make, tr("danh sách"), "danh-sach-ho-so-tiep-tuc")
        page.home = "settings"
        desk.window.open(page)


def _columns() -> list[ListColumn]:
    def after(row: Going) -> Cell:
        colour = "text" if row.after else "warn"
        words = row.after or tr("không còn hình thức này")
        return Cell(words, colour=colour, strong=row.after != row.before)

    return [
        ListColumn("number", tr("Số"), lambda row: row.number, 86),
        ListColumn("name", tr("Ai"), lambda row: Cell(row.full_name, strong=True), 150,
                   stretch=True),
        ListColumn("award", tr("Hình thức"), lambda row: row.award, 210),
        ListColumn("step", tr("Bước"), lambda row: row.step, 110),
        ListColumn("before", tr("Trước do"), lambda row: row.before, 170),
        ListColumn("after", tr("Nay do"), after, 180),
    ]  # fmt: skip


def _spoken(row: Going) -> str:
    return tr("{0} {1}, {2}, {3}, trước do {4}, nay do {5}").format(
        row.number, row.full_name, row.award, row.step, row.before, row.after
    )


def _split_columns() -> list[ListColumn]:
    return [
        ListColumn("name", tr("Ai"), lambda row: Cell(row.full_name, strong=True), 150,
                   stretch=True),
        ListColumn("village", tr("Thôn, khu phố"), lambda row: row.village, 200),
        ListColumn("unit", tr("Nơi cũ"), lambda row: row.unit.name, 180),
    ]  # fmt: skip
