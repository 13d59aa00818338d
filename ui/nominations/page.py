"""The list of nominations with the detail of the selected one beside it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app import dossier as dossiers
from app.dossier import Dossier
from app.errors import ClerkError
from app.finding import office
from app.journal import HistoryLine
from app.nominations import archiving, forwarding, judge, listing, telling
from app.nominations.actions import OPEN, number_text
from app.nominations.listing import NominationRow, Order
from app.nominations.steps import UNFINISHED, Step
from app.progress import Report
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.importing.dropping import takes_lists
from ui.lists import PagedModel, RowsTable
from ui.nominations import deeding, moves
from ui.nominations.archiving import ArchiveDialog
from ui.nominations.columns import columns, sentence
from ui.nominations.decision_list import read_decision_list
from ui.nominations.detail import Detail
from ui.nominations.filters import FilterBar
from ui.nominations.next import Next
from ui.nominations.reviewing import review_all
from ui.nominations.telling import tell_dialog
from ui.nominations.words import KIND_NAMES, tr
from ui.page import Page
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button, IconButton
from ui.parts.empty import EmptyState, NoMatch
from ui.parts.text import ElidedText, Text

NARROW = 1060  # px of the page at 100 % text: below it the detail goes, the list needs the room
ORDERS = {"number": Order.NUMBER, "name": Order.NAME, "step": Order.STEP, "due": Order.DUE}
MOST_LOADED = 2_000  # rows kept over a reload


class NominationsPage(Page):
    """Filter, sort, select, go on. Enter opens; Ctrl+Enter takes the next step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.title = tr("Hồ sơ khen thưởng")
        self.help_text = tr(
            "Mỗi dòng là một hồ sơ. Gõ tên không cần dấu hoặc số hồ sơ vào ô lọc; bấm đầu cột để"
            " xếp thứ tự. Bên phải là việc cần làm tiếp với hồ sơ đang chọn. Enter: mở ·"
            " Ctrl+Enter: chuyển bước · Ctrl+G: ghi chung cho các hồ sơ đang chọn (giấy tờ, thời"
            " gian, lời xác nhận còn thiếu) · Delete: bỏ vào Mục đã xóa · Ctrl+C: chép sang bảng"
            " tính"
        )
        memory, jobs = desk.window.shell.memory, desk.window.shell.jobs
        today, catalog = desk.today(), desk.catalog
        level = desk.workspace.read(office).level
        asked = {
            award.code: award.short_name
            for kind in KIND_NAMES
            for award in judge.awards_for(kind, "", catalog, today, level)
        }
        awards = list(asked.items())
        self.columns_button = IconButton("columns-3", tr("Chọn cột"), clicked=self._choose_columns)
        self.filters = FilterBar(memory, awards, self.columns_button)
        self.model = PagedModel(
            columns(catalog, today),
            after=lambda row: row,
            sentence=lambda row: sentence(row, catalog, today),
            jobs=jobs,
            parent=self,
        )
        self.model.order = [("number", True)]
        self.table = RowsTable(
            self.model, name="nominations", memory=memory, accessible_name=self.title
        )
        self.table.hide_when_large("number", "award")
        self.detail = Detail(desk)
        self._moving = False  # several dossiers are being brought to their next steps
        self._detail_of: UUID | None = None
        self._detail_asked: UUID | None = None  # being read, or on show
        self._total = self._working = 0
        self._wanted: UUID | None = None
        self._make_parts()
        self._connect()
        takes_lists(self, desk, "nominations")

    def paste(self) -> None:
        """Ctrl+V: nominations as a unit's list has them."""
        self.desk.paste_list("nominations")

    def _make_parts(self) -> None:
        self.add_button = Button(tr("&Thêm hồ sơ"), "primary", "plus", clicked=self.new)
        self.batch_button = Button(
            tr("Lập theo &danh sách"), "secondary", "list-checks", clicked=self.desk.new_batch
        )
        self.import_button = Button(
            tr("Nhập từ &Excel"),
            "secondary",
            "sheet",
            clicked=partial(self.desk.import_list, "nominations"),
        )
        self.stack = QStackedWidget()
        self.empty = EmptyState(
            "file-text",
            tr("Chưa có hồ sơ nào"),
            tr("Hồ sơ đề nghị khen thưởng của cá nhân, tập thể, hộ gia đình sẽ hiện ở đây."),
            (tr("Thêm hồ sơ"), self.new, "plus"),
            (
                tr("Lập từ gương điển hình"),
                partial(self.desk.window.go, "exemplars"),
                "sprout",
            ),
            hint=tr("Ctrl+N cũng thêm hồ sơ"),
        )
        self.no_match = NoMatch("", self.filters.clear_filters)
        for part in (self.table, self.empty, self.no_match):
            self.stack.addWidget(part)
        self.picked = Text("", "caption", "text_3")
        self.keys = ElidedText("", "caption", "text_3")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = _Strip(self.filters, margins=(20, 0, 16, 0), high=52)
        self._foot = _Strip(
            self.picked, (self.keys, 1), gap=16, margins=(20, 0, 20, 0), high=30,
            on_top=True,
        )  # fmt: skip
        self._list = Column(self._bar, (self.stack, 1), self._foot, gap=0)
        self.add((Row((self._list, 1), self.detail, gap=0), 1))

    def _connect(self) -> None:
        self.filters.changed.connect(self._filter_changed)
        self.filters.box.went_down.connect(self._into_table)
        self.filters.box.returnPressed.connect(self._into_table)
        self.model.order_changed.connect(lambda _order: self._load())
        self.model.loaded.connect(lambda _count: self._loaded())
        self.model.failed.connect(lambda error: show_error(self, error, tr("Chưa đọc được hồ sơ")))
        self.table.opened.connect(lambda row: self.desk.open_nomination(row.id))
        self.table.current_changed.connect(self._follow)
        self.table.selection_changed.connect(self._tell_selection)
        self.table.delete_asked.connect(self._put_away)
        self.table.menu_asked.connect(self._open_menu)
        self.detail.done.connect(self._do_next)
        self.detail.open_asked.connect(lambda section: self._open_current(section))
        self.detail.menu_asked.connect(self._detail_menu)
        self.detail.history_asked.connect(self._show_history)
        self._tell_selection(0)

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.import_button, self.batch_button, self.add_button]

    def reload(self) -> None:
        """Read the list and the detail again."""
        self._load(keep=min(self.model.rowCount(), MOST_LOADED))
        read = self.desk.workspace.read
        self.desk.window.shell.jobs.start(
            lambda _report: read(listing.counts),  # of a million dossiers it takes a moment
            done=self._counted,
            key="nomination counts",
        )
        self._detail_asked = None  # what is on show stays in reach while it is read again

    def _counted(self, counts: dict[Step, int]) -> None:
        self._total = sum(counts.values())
        self._working = sum(counts[step] for step in UNFINISHED)
        self._tell_note()

    def _tell_note(self) -> None:
        words = "{0}" if theme.is_large() else tr("{0} hồ sơ đang xử lý")
        self.note = words.format(self._working) if self._total else ""
        self.header_changed.emit()

    def shown(self) -> None:
        if self.stack.currentWidget() is self.empty:
            self.empty.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.box.selectAll()

    def new(self) -> None:
        self.desk.new_nomination()

    def edit(self) -> None:
        self._open_current("")

    def regions(self) -> list[QWidget]:
        return [self.filters, self.table, self.detail.region()]

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the dossiers at these steps; for a click on a number elsewhere."""
        self.filters.show_steps(steps)

    def select(self, nomination_id: UUID) -> None:
        """Go to a dossier's row once it is there."""
        self._wanted = nomination_id
        self.table.select_key(nomination_id)

    def next_step(self) -> None:
        rows = self.table.selected_rows()
        if len(rows) > 1:
            self._all_next(rows)
        elif rows:
            self._next(rows[0].id)

    # ------------------------------------------------------------ reading

    def _load(self, keep: int = 0) -> None:
        wanted = self.filters.filter()
        name, down = self.model.order[0] if self.model.order else ("number", True)
        order, read, units = ORDERS[name], self.desk.workspace.read, self.desk.catalog.units

        def fetch(after: NominationRow | None, count: int) -> Sequence[NominationRow]:
            shown = replace(wanted, places=units.called(wanted.typed))
            return read(listing.page, shown, order, down, after, count)

        self.model.load(fetch, keep=keep)

    def _filter_changed(self) -> None:
        self._load()

    def _loaded(self) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)
            if self._wanted is not None and self.table.select_key(self._wanted):
                self._wanted = None
        elif not self.filters.is_on():
            self.stack.setCurrentWidget(self.empty)
        else:
            words = tr("Không có hồ sơ nào khớp {0}").format(self.filters.words())
            self.no_match.title.setText(words)
            self.no_match.setAccessibleName(words)
            self.stack.setCurrentWidget(self.no_match)
        self._foot.setVisible(self.stack.currentWidget() is not self.empty)
        self._bar.setVisible(self.stack.currentWidget() is not self.empty)
        self._arrange()
        if not self.model.rowCount():
            self._follow(None)

    def _follow(self, row: NominationRow | None) -> None:
        if row is None:
            self._detail_of = self._detail_asked = None
            self.detail.clear_detail()
            return
        if row.id == self._detail_asked or self.detail.isHidden():
            return
        desk, self._detail_asked = self.desk, row.id

        def work(_report: Report) -> tuple[Dossier, tuple[HistoryLine, ...]]:
            return moves.read(desk, row.id), desk.workspace.read(dossiers.log, row.id, 8)

        desk.window.shell.jobs.start(work, done=self._show_detail, key="dossier beside the list")

    def _show_detail(self, found: tuple[Dossier, tuple[HistoryLine, ...]]) -> None:
        if found[0].detail.id == self._detail_asked:
            self.detail.set(*found)
            self._detail_of = self._detail_asked

    def _into_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ doing

    def _current_id(self) -> UUID | None:
        row = self.table.current_row()
        return row.id if row is not None else None

    def _open_current(self, section: str) -> None:
        current = self._current_id()
        if current is not None:
            self.desk.open_nomination(current, section)

    def review(self) -> None:
        """Write a unit's meeting on the selected dossiers down, in one dialog."""
        rows = self.table.selected_rows()
        self.desk.attempt(lambda: review_all(self.desk, rows))

    def fill_common(self) -> None:
        """Write into the selected dossiers what they lack alike, in one dialog."""
        from ui.nominations.common import ask_common

        ask_common(self.desk, [row.id for row in self.table.selected_rows()])

    def tell(self) -> None:
        """Write down that somebody was told how the selected dossiers came out, in one dialog."""
        tell_dialog(self.desk, [row.id for row in self.table.selected_rows()]).open()

    def archive(self) -> None:
        """Write down where the paper files of the selected dossiers lie, in one dialog."""
        ids = [row.id for row in self.table.selected_rows()]
        ArchiveDialog(self.desk, ids, self.desk.window).open()

    def _next(self, nomination_id: UUID) -> None:
        """The next step; a dossier that is not ready opens and says what is missing."""
        try:
            moves.go_on(self.desk, moves.read(self.desk, nomination_id))
        except judge.NotReady:
            self.desk.open_nomination(nomination_id)
            self.desk.window.page().next_step()
        except ClerkError as error:
            show_error(self.desk.window, error, tr("Chưa chuyển được"))
        else:
            self.reload()

    def _all_next(self, rows: Sequence[NominationRow]) -> None:
        if all(row.step is Step.AWAITING_SIGNATURE for row in rows):
            self._all_signed(rows)
            return
        if not self._moving:  # a second press meant the same step, not the one after it
            self._moving = True
            moves.advance_all(self.desk, [row.id for row in rows], self._all_moved)

    def _all_moved(self) -> None:
        self._moving = False
        self.reload()

    def _all_signed(self, rows: Sequence[NominationRow]) -> None:
        """One decision, or one letter where the superior decides; never both in one."""
        desk, ids = self.desk, [row.id for row in rows]
        level, day = desk.workspace.read(office).level, desk.today()
        own = {
            code: forwarding.decides_here(desk.catalog, code, level, day)
            for code in {row.award_code for row in rows}
        }
        above = [row for row in rows if not own[row.award_code]]
        if not above:
            self.desk.decide(ids)
        elif len(above) == len(ids):
            moves.forward(self.desk, ids)
        else:
            error = ClerkError(
                what=tr("{0} hồ sơ do cấp trên quyết định, {1} hồ sơ do đơn vị.").format(
                    len(above), len(ids) - len(above)
                ),
                kept=tr("Chưa chuyển hồ sơ nào."),
                todo=tr("Chọn riêng từng loại rồi chuyển bước."),
            )
            show_error(self.desk.window, error, tr("Chưa chuyển được"))

    def _do_next(self, found: Next) -> None:
        current = self._detail_of
        if current is None:
            return
        if found.deed == "open":
            self.desk.open_nomination(current, found.section)
        elif found.deed == "confirm":
            dossier = moves.read(self.desk, current)
            condition = next(c for c in dossier.result.conditions if c.code == found.condition)
            dialog = moves.confirm(self.desk, current, condition)
            dialog.accepted.connect(self.reload)
        elif found.deed == "lower":
            deeding.do(self.desk, moves.read(self.desk, current), found.deed, None)
        else:
            self._next(current)

    def _put_away(self, rows: Sequence[NominationRow]) -> None:
        name = number_text(rows[0].number) if len(rows) == 1 else tr("{0} hồ sơ").format(len(rows))
        if moves.put_away(self.desk, [row.id for row in rows], name):
            self.reload()

    def _show_history(self) -> None:
        if self._detail_of is not None:
            records = self.desk.workspace.read(dossiers.record_ids, self._detail_of)
            self.desk.show_history(records, self.detail.name.text())

    # ------------------------------------------------------------ menus and words

    def _detail_menu(self, under: QWidget) -> None:
        row = self.table.current_row()
        if row is not None:
            self._open_menu(row, under.mapToGlobal(under.rect().bottomLeft()))

    def _open_menu(self, row: NominationRow, at: QPoint) -> None:
        menu = self.row_menu(row)
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def row_menu(self, row: NominationRow) -> QMenu:
        """What can be done with a row."""
        menu = QMenu(self)
        deeds: list[tuple[str, Callable[[], Any], str]] = [
            (tr("Mở hồ sơ"), partial(self.desk.open_nomination, row.id), "Return"),
            (tr("Bước tiếp theo"), self.next_step, "Ctrl+Return"),
            (tr("Chép dòng đang chọn"), self.table.copy, "Ctrl+C"),
            (tr("Lịch sử"), self._show_history, ""),
        ]
        if row.step in OPEN:
            words = tr("Ghi bình xét ở đơn vị, {0} hồ sơ").format(len(self.table.selected_rows()))
            deeds.append((words, self.review, "Ctrl+B"))
            words = tr("Ghi chung, {0} hồ sơ…").format(len(self.table.selected_rows()))
            deeds.append((words, self.fill_common, "Ctrl+G"))
            away = partial(self._put_away, self.table.selected_rows())
            deeds.append((tr("Bỏ vào Mục đã xóa"), away, "Delete"))
        if row.step is Step.FORWARDED:
            read_list = partial(read_decision_list, self.desk)
            deeds.append((tr("Đọc danh sách kèm quyết định…"), read_list, ""))
        if row.step in telling.KNOWN:
            words = tr("Ghi đã báo kết quả, {0} hồ sơ").format(len(self.table.selected_rows()))
            deeds.append((words, self.tell, ""))
        if row.step in archiving.OVER:
            words = tr("Ghi nơi lưu, {0} hồ sơ").format(len(self.table.selected_rows()))
            deeds.append((words, self.archive, ""))
        for words, do, shortcut in deeds:
            action = menu.addAction(f"{words}\t{shortcut}" if shortcut else words)
            action.triggered.connect(lambda _checked=False, do=do: do())
        return menu

    def _choose_columns(self) -> None:
        menu = self.table.columns_menu(self)
        under = self.columns_button
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))
        menu.aboutToHide.connect(menu.deleteLater)

    def _tell_selection(self, count: int) -> None:
        self.picked.setText(
            tr("{0} dòng đang chọn").format(count) if count else tr("Chưa chọn dòng nào")
        )
        if count > 1:
            words = tr(
                "Ctrl+Enter: chuyển bước   ·   Ctrl+G: ghi chung   ·   Ctrl+B: ghi bình xét   ·"
                "   Delete: bỏ"
            )
        else:
            words = tr(
                "Enter: mở hồ sơ   ·   Ctrl+Enter: chuyển bước   ·   Shift+↑↓: chọn nhiều dòng"
            )
        self.keys.setText(words)

    # ------------------------------------------------------------ look

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_foot"):
            self._tell_note()
            self._arrange()

    def _arrange(self) -> None:
        """Where room is short the detail goes first; Enter opens the dossier as a page."""
        narrow = theme.is_large() or self.width() * 100 / theme.scale() < NARROW
        empty = self.stack.currentWidget() is self.empty
        shown = not narrow and not empty
        if shown == self.detail.isHidden():
            self.detail.setVisible(shown)
            if shown:
                self._detail_asked = None
                self._follow(self.table.current_row())
        self.columns_button.setVisible(not theme.is_large())
        self._foot.setVisible(not theme.is_large() and not empty)


class _Strip(Row):
    """A strip across the list, as high as asked (px at 100 %), on the list's own ground."""

    def __init__(
        self,
        *items: Any,
        high: int,
        gap: int = 8,
        margins: tuple[int, int, int, int],
        on_top: bool = False,
    ) -> None:
        self._high, self._on_top = high, on_top
        super().__init__(*items, gap=gap, margins=margins)

    def restyle(self) -> None:
        super().restyle()
        self.setFixedHeight(theme.px(self._high))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        line = 0 if self._on_top else self.height() - 1
        painter.fillRect(0, line, self.width(), 1, theme.colour("line"))
