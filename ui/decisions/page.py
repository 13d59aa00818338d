"""Decisions, newest first, and above them the dossiers that wait for one."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.dates import compact_day, due_state, due_words, short_day
from app.decisions import actions
from app.decisions.actions import DecisionRow
from app.nominations import listing
from app.nominations.actions import number_text
from app.nominations.listing import NominationRow, Order
from app.nominations.steps import Step
from ui import theme
from ui.decisions.detail import DecisionPane
from ui.decisions.mailmerging import save_mail_merge
from ui.desk import Desk
from ui.listpage import ListPage
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.telling import tell_dialog
from ui.nominations.words import KIND_ICONS, award_name
from ui.parts.boxes import Column, Line, Panel, Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.filterbar import FilterBar
from ui.parts.heads import SectionHead
from ui.parts.menus import menu_of
from ui.parts.text import ElidedText

tr = partial(QCoreApplication.translate, "decisions")

MOST_WAITING = 500  # dossiers offered for one decision
SHOWN_WAITING = 4  # rows before the list of those scrolls
DUE_COLOURS = {"late": "bad", "today": "warn", "later": "text_2"}


class DecisionsPage(ListPage):
    """Put dossiers into a decision above, open a decision's certificates below."""

    paste_words = tr("Quyết định lập từ hồ sơ đã xét. Lần khen đã có trước: Ctrl+Shift+V")

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Quyết định, giấy khen")
        self.help_text = tr(
            "Trên là hồ sơ chờ ký: chọn nhiều dòng bằng Shift hoặc Ctrl, rồi Ctrl+Enter để lập một"
            " quyết định. Dưới là quyết định đã cấp số: Enter mở để in, ghi trao. Số đã cấp và"
            " dòng sổ vàng không sửa, không xóa."
        )
        self._waiting: Sequence[NominationRow] = ()
        self._begun_at: QWidget | None = None  # what had the focus before those were read
        self._make_waiting()
        self._make_decisions()
        self.decide_button = Button("", "primary", "stamp", clicked=self.decide)
        self._tell()

    # ------------------------------------------------------------ parts

    def _make_waiting(self) -> None:
        today, catalog = self.desk.today(), self.desk.catalog

        def name(row: NominationRow) -> Cell:
            icon = KIND_ICONS.get(row.kind, "user-round")
            return Cell(row.full_name, icon=icon, strong=True)

        def due(row: NominationRow) -> Cell:
            if row.due_on is None:
                return Cell("")
            colour = DUE_COLOURS[due_state(row.due_on, today)]
            return Cell(due_words(row.due_on, today), colour=colour)

        self.waiting = PagedModel(
            [
                ListColumn("number", tr("Số hồ sơ"), lambda row: number_text(row.number), 84),
                ListColumn("name", tr("Cá nhân, tập thể"), name, 150, stretch=True),
                ListColumn("award", tr("Đề nghị"),
                           lambda row: award_name(catalog, row.award_code), 148),
                ListColumn("due", tr("Hạn"), due, 110, right=True),
            ],
            sentence=lambda row: (
                f"{row.full_name}, {number_text(row.number)},"
                f" {award_name(catalog, row.award_code)}, {due(row).text}"
            ),
            parent=self,
        )  # fmt: skip
        self.waiting_table = RowsTable(self.waiting, accessible_name=tr("Hồ sơ chờ ký"))
        self.waiting_table.horizontalHeader().hide()
        self.waiting_table.hide_when_large("number", "award")
        self.waiting_table.selection_changed.connect(lambda _count: self._tell())
        self.waiting_table.opened.connect(lambda row: self.desk.open_nomination(row.id))
        self.pick_all = Button(tr("Chọn tất cả"), "link", clicked=self._pick_all)
        self.waiting_head = SectionHead("", icon="stamp", icon_colour="gold", right=self.pick_all)
        box = Panel(
            Row((self.waiting_head, 1), margins=(14, 6, 12, 6)),
            Line(),
            self.waiting_table,
            gap=0,
            margins=(1, 1, 1, 1),
        )
        self.waiting_box = Column(box, margins=(20, 0, 20, 8))

    def _make_decisions(self) -> None:
        desk, today = self.desk, self.desk.today()
        shell = desk.window.shell
        model = PagedModel(
            [
                ListColumn(
                    "symbol", tr("Số quyết định"), lambda row: Cell(row.symbol, strong=True), 128
                ),
                ListColumn(
                    "date",
                    tr("Ngày"),
                    lambda row: compact_day(row.decided_on, today),
                    92,
                    value=lambda row: row.decided_on,
                ),
                ListColumn(
                    "abstract", tr("Trích yếu"), lambda row: row.abstract, 150, stretch=True
                ),
                ListColumn("lines", tr("Được khen"), lambda row: str(row.lines), 92, right=True),
                ListColumn("presented", tr("Đã trao"), _presented, 112),
            ],
            after=lambda row: (row.year, row.number, row.id),
            sentence=_spoken,
            jobs=shell.jobs,
            parent=self,
        )
        table = RowsTable(
            model,
            name="decisions",
            memory=shell.memory,
            accessible_name=tr("Quyết định đã cấp số"),
        )
        table.hide_when_large("lines")
        empty = EmptyState(
            "award",
            tr("Chưa có quyết định nào"),
            tr("Quyết định đã cấp số và giấy khen, chứng nhận của nó sẽ hiện ở đây."),
            None,
            (tr("Mở hồ sơ khen thưởng"), partial(desk.window.go, "nominations"), "file-text"),
            hint=tr("Hồ sơ được Hội đồng thông qua sẽ vào Chờ ký, rồi lập quyết định"),
        )
        keys = ElidedText(
            tr("Enter: mở để in, ghi trao   ·   Ctrl+C: chép sang bảng tính"), "caption", "text_3"
        )
        self.paper_pane = DecisionPane(desk)
        self.assemble(
            table,
            model,
            FilterBar(),
            self.paper_pane,
            empty,
            Row(keys, margins=(20, 5, 20, 5)),
            above=self.waiting_box,
        )

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.decide_button]

    def reload(self) -> None:
        """Read both lists again."""
        wanted = listing.Filter(steps=(Step.AWAITING_SIGNATURE,))
        read = self.desk.workspace.read
        self.desk.window.shell.jobs.start(
            lambda _report: read(listing.page, wanted, Order.DUE, False, None, MOST_WAITING),
            done=self._show_waiting,
            key="dossiers above the decisions",
        )
        super().reload()

    def _show_waiting(self, rows: Sequence[NominationRow]) -> None:
        are_first = not self._waiting
        self._waiting = rows
        self.waiting.set_rows(rows)
        self.waiting_head.set(tr("Chờ ký {0} hồ sơ").format(len(rows)))
        self.arrange()
        self._tell()
        begun = self._begun_at
        is_away = begun is not None and not begun.isVisible()  # an empty list below is put away
        if are_first and (is_away or self.window().focusWidget() is begun):
            self.shown()

    def shown(self) -> None:
        first = self.waiting_table if self._waiting else self.table
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self._begun_at = self.window().focusWidget()

    def regions(self) -> list[QWidget]:
        return [self.waiting_table, self.filters, self.table, self.pane]

    def next_step(self) -> None:
        self.decide()

    def print(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.paper_pane.open_paper(row.id)

    # ------------------------------------------------------------ reading

    def load(self, keep: int = 0) -> None:
        typed, read = self.typed(), self.desk.workspace.read

        def fetch(after: tuple[int, int, UUID] | None, count: int) -> Sequence[DecisionRow]:
            return read(actions.page, after, count, typed)

        self.model.load(fetch, keep=keep)

    def no_match_words(self) -> str:
        return tr("Không có quyết định nào khớp “{0}”").format(self.typed())

    def open_row(self, row: DecisionRow) -> None:
        """Enter: its certificates."""
        self.desk.open_decision(row.id)

    # ------------------------------------------------------------ doing

    def picked(self) -> list[NominationRow]:
        """The dossiers selected above."""
        return [row for row in self.waiting_table.selected_rows() if row is not None]

    def _pick_all(self) -> None:
        self.waiting_table.selectAll()
        self.waiting_table.setFocus(Qt.FocusReason.OtherFocusReason)

    def decide(self) -> None:
        """Put the selected dossiers into one decision."""
        picked = self.picked()
        if picked:
            self.desk.attempt(lambda: self.desk.decide([row.id for row in picked]))

    def _tell(self) -> None:
        count = len(self.picked()) if self._waiting else 0
        words = (
            tr("&Lập quyết định cho {0} hồ sơ").format(count) if count else tr("&Lập quyết định")
        )
        self.decide_button.setText(words)
        self.decide_button.setEnabled(count > 0)
        self.header_changed.emit()

    def tell(self, decision_id: UUID) -> None:
        """Write down that somebody was told of all whom a decision names."""
        lines = self.desk.workspace.read(actions.register_lines, decision_id=decision_id)
        tell_dialog(self.desk, [line.nomination_id for line in lines]).open()

    def row_menu(self, row: DecisionRow) -> QMenu:
        return menu_of(
            self,
            (tr("Mở để in, ghi trao"), partial(self.desk.open_decision, row.id)),
            (tr("Xem quyết định trên giấy"), partial(self.paper_pane.open_paper, row.id)),
            (
                tr("Lưu danh sách trộn thư cho Word…"),
                partial(save_mail_merge, self.desk, row.id, row.symbol),
            ),
            (tr("Ghi đã báo kết quả…"), partial(self.tell, row.id)),
            (tr("Lịch sử"), partial(self.desk.show_history, [row.id], row.symbol)),
        )

    # ------------------------------------------------------------ look

    def arrange(self) -> None:
        super().arrange()
        self.waiting_box.setVisible(bool(self._waiting))
        rows = min(len(self._waiting), 2 if theme.is_large() else SHOWN_WAITING)
        self.waiting_table.setFixedHeight(rows * theme.size("row") + 2)
        for part in (self.table, self.empty_page, self.no_match_page):
            part.setMinimumHeight(theme.size("table_header") + theme.size("row"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        top = self.waiting_box.height() if self._waiting else 0
        painter.fillRect(0, top, self.width(), self.height() - top, theme.colour("surface"))


def _presented(row: DecisionRow) -> Cell:
    words = f"{row.presented}/{row.lines}"
    if row.presented == row.lines:
        return Cell(words, tone="gold")
    return Cell(words, tone="info" if row.presented else "idle", icon="circle-dashed")


def _spoken(row: DecisionRow) -> str:
    return tr("{0}, ngày {1}, {2}, {3} được khen, đã trao {4}").format(
        row.symbol, short_day(row.decided_on), row.abstract, row.lines, row.presented
    )
