"""The golden book: every award that was decided, newest first, never changed."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.dates import compact_day, short_day
from app.decisions import actions, register
from app.decisions.actions import RegisterRow
from app.money import dong, grouped
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS, award_name
from ui.page import Page
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.empty import EmptyState, NoMatch
from ui.parts.filterbar import FilterBar
from ui.parts.text import ElidedText, Text
from ui.register.detail import EntryPane

tr = partial(QCoreApplication.translate, "register")

NARROW = 760  # px at 100 % text, of the page: below it the detail goes
KEPT_YEAR = "register year"
MOST_LOADED = 2_000  # rows kept over a reload


class RegisterPage(Page):
    """Find a line by name or year, read all that was frozen, copy lines to a spreadsheet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.title = tr("Sổ theo dõi")
        self.help_text = tr(
            "Mỗi dòng là một lần khen, ghi lúc cấp số quyết định và không sửa về sau. Gõ tên không"
            " cần dấu vào ô lọc. Chọn nhiều dòng bằng Shift hoặc Ctrl, Ctrl+C chép sang bảng tính."
            " Enter: mở giấy khen của quyết định."
        )
        shell = desk.window.shell
        self._memory = shell.memory
        kept = shell.memory.get(KEPT_YEAR)
        self.year: int | None = kept if isinstance(kept, int) else None
        self._years: list[int] = []
        self.model = PagedModel(
            self._columns(),
            after=lambda row: (row.year, row.line, row.id),
            sentence=self._spoken,
            jobs=shell.jobs,
            parent=self,
        )
        self.table = RowsTable(
            self.model, name="register", memory=shell.memory, accessible_name=self.title
        )
        self.table.hide_when_large("date", "award", "decision")
        self.filters = FilterBar(self._fill_menu, placeholder=tr("Lọc theo tên"))
        self.pane = EntryPane(desk)
        self.empty = EmptyState(
            "book-open",
            tr("Sổ vàng chưa có dòng nào"),
            tr("Mỗi quyết định được cấp số sẽ thêm vào đây một dòng cho từng người, tập thể."),
            (tr("Mở Quyết định, giấy khen"), partial(desk.window.go, "decisions"), "award"),
            (tr("Mở hồ sơ khen thưởng"), partial(desk.window.go, "nominations"), "file-text"),
            hint=tr("Ctrl+5: sang Quyết định, giấy khen"),
        )
        self.no_match = NoMatch("", self.clear_filters)
        self.stack = QStackedWidget()
        self.empty_page, self.no_match_page = Scrolled(self.empty), Scrolled(self.no_match)
        for part in (self.table, self.empty_page, self.no_match_page):
            self.stack.addWidget(part)
        self.picked = Text("", "caption", "text_3")
        self.keys = ElidedText(
            tr("Enter: mở giấy khen   ·   Ctrl+C: chép sang bảng tính   ·   Shift+↑↓: chọn nhiều"),
            "caption",
            "text_3",
        )
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._foot = Column(
            Line("line"), Row(self.picked, (self.keys, 1), gap=16, margins=(20, 5, 20, 5)), gap=0
        )
        self._list = Column(self.filters, Line("line"), (self.stack, 1), self._foot, gap=0)
        self.add((Row((self._list, 1), self.pane, gap=0), 1))
        self._connect()

    def _connect(self) -> None:
        self.filters.searched.connect(lambda _words: self._load())
        self.filters.removed.connect(lambda _id: self.choose_year(None))
        self.filters.cleared.connect(self.clear_filters)
        self.filters.went_down.connect(self._into_table)
        self.filters.box.returnPressed.connect(self._into_table)
        self.model.loaded.connect(lambda _count: self._loaded())
        self.model.failed.connect(lambda error: show_error(self, error, tr("Chưa đọc được sổ")))
        self.table.opened.connect(self._open)
        self.table.current_changed.connect(self._follow)
        self.table.selection_changed.connect(self._tell_selection)
        self.table.menu_asked.connect(self._open_menu)
        self._tell_selection(0)

    def _columns(self) -> list[ListColumn]:
        catalog, today = self.desk.catalog, self.desk.today()

        def name(row: RegisterRow) -> Cell:
            icon = KIND_ICONS.get(row.kind, "user-round")
            return Cell(row.full_name, icon=icon, strong=True)

        def presented(row: RegisterRow) -> Cell:
            if row.presented_on is None:
                return Cell(tr("Chưa trao"), colour="text_3")
            return Cell(compact_day(row.presented_on, today), tone="gold")

        return [
            ListColumn("number", tr("Số"), number_words, 86, sortable=False),
            ListColumn("date", tr("Ngày"), lambda row: compact_day(row.entered_on, today), 72,
                       sortable=False),
            ListColumn("name", tr("Họ tên, tập thể"), name, 150, stretch=True, sortable=False),
            ListColumn("award", tr("Hình thức"), lambda row: award_name(catalog, row.award_code),
                       118, sortable=False),
            ListColumn("decision", tr("Quyết định"), lambda row: row.symbol, 112, sortable=False),
            ListColumn("amount", tr("Tiền thưởng"), lambda row: grouped(row.amount), 106,
                       right=True, sortable=False),
            ListColumn("presented", tr("Trao"), presented, 116, sortable=False),
        ]  # fmt: skip

    def _spoken(self, row: RegisterRow) -> str:
        handed = (
            tr("đã trao {0}").format(short_day(row.presented_on))
            if row.presented_on
            else tr("chưa trao")
        )
        award = award_name(self.desk.catalog, row.award_code)
        return ", ".join(
            (row.recipient, number_words(row), award, row.symbol, dong(row.amount), handed)
        )

    # ------------------------------------------------------------ the window's calls

    def reload(self) -> None:
        """Read the list and the detail again."""
        self._years = self.desk.workspace.read(register.years)
        if self.year is not None and self.year not in self._years:
            self.year = None
        self._show_chips()
        self.pane.forget()
        self._load(keep=min(self.model.rowCount(), MOST_LOADED))

    def shown(self) -> None:
        if self.stack.currentWidget() is self.empty_page:
            self.empty.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._into_table()

    def search(self) -> None:
        self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.box.selectAll()

    def regions(self) -> list[QWidget]:
        return [self.filters, self.table, self.pane]

    # ------------------------------------------------------------ filters

    def choose_year(self, year: int | None) -> None:
        """Show the lines of one year only; None shows all. Kept for the next start."""
        self.year = year
        self._memory.put(KEPT_YEAR, year)
        self._show_chips()
        self._load()

    def clear_filters(self) -> None:
        """Take off the year and the typed words."""
        self.filters.box.clear()
        self.choose_year(None)
        self.filters.box.setFocus()

    def _show_chips(self) -> None:
        on = [] if self.year is None else [("year", tr("Năm {0}").format(self.year))]
        self.filters.set_filters(on)

    def _fill_menu(self, menu: QMenu) -> None:
        for year in self._years:
            action = menu.addAction(tr("Năm {0}").format(year))
            action.setCheckable(True)
            action.setChecked(year == self.year)
            action.triggered.connect(lambda _on=False, year=year: self.choose_year(year))

    # ------------------------------------------------------------ reading

    def _load(self, keep: int = 0) -> None:
        typed, year = self.filters.box.text().strip(), self.year
        read, places = self.desk.workspace.read, self.desk.catalog.units.called(typed)

        def fetch(after: tuple[int, int, UUID] | None, count: int) -> Sequence[RegisterRow]:
            return read(actions.register_page, after, count, typed, year, places)

        self.model.load(fetch, keep=keep)

    def _loaded(self) -> None:
        typed = self.filters.box.text().strip()
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)
        elif not self._years:
            self.stack.setCurrentWidget(self.empty_page)
        else:
            words = (
                tr("Không có dòng nào khớp “{0}”").format(typed)
                if typed
                else tr("Không có dòng nào")
            )
            if self.year is not None:
                words += tr(" trong năm {0}").format(self.year)
            self.no_match.title.setText(words)
            self.no_match.setAccessibleName(words)
            self.stack.setCurrentWidget(self.no_match_page)
        self._arrange()
        if not self.model.rowCount():
            self._follow(None)

    def _follow(self, row: RegisterRow | None) -> None:
        if not self.pane.isHidden():
            self.pane.show_entry(row.id if row is not None else None)

    def _open(self, row: RegisterRow) -> None:
        """Enter: the certificates; where the detail has no room beside the list, the detail."""
        if self.pane.isHidden():
            self.desk.window.open(EntryPage(self.desk, row))
        else:
            self.desk.open_decision(row.decision_id)

    def _into_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_selection(self, count: int) -> None:
        words = tr("{0} dòng đang chọn").format(count) if count else tr("Chưa chọn dòng nào")
        if count > 1:
            total = sum(row.amount for row in self.table.selected_rows() if row is not None)
            words += tr(", cộng {0}").format(dong(total))
        self.picked.setText(words)

    # ------------------------------------------------------------ menu and look

    def row_menu(self, row: RegisterRow) -> QMenu:
        """What can be done with a line."""
        menu = QMenu(self)
        history = partial(self._show_history, row)
        for words, do in (
            (tr("Mở giấy khen") + "\tReturn", partial(self.desk.open_decision, row.decision_id)),
            (tr("Mở hồ sơ"), partial(self.desk.open_nomination, row.nomination_id)),
            (tr("Chép dòng đang chọn") + "\tCtrl+C", self.table.copy),
            (tr("Lịch sử"), history),
        ):
            menu.addAction(words).triggered.connect(lambda _on=False, do=do: do())
        return menu

    def _open_menu(self, row: RegisterRow, at: QPoint) -> None:
        menu = self.row_menu(row)
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def _show_history(self, row: RegisterRow) -> None:
        found = self.desk.workspace.read(register.read_entry, row.id)
        self.desk.show_history(list(found.records), found.recipient)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_list"):
            self._arrange()

    def _arrange(self) -> None:
        """Where room is short the detail goes first; the row menu still leads everywhere."""
        empty = self.stack.currentWidget() is self.empty_page
        narrow = theme.is_large() or self.width() * 100 / theme.scale() < NARROW
        self.filters.setVisible(not empty)
        self._foot.setVisible(not empty and not theme.is_large())
        shown = not narrow and not empty
        if shown == self.pane.isHidden():
            self.pane.setVisible(shown)
            self._follow(self.table.current_row())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("surface"))


class EntryPage(Page):
    """The detail of a line as a page of its own, for narrow windows and large text."""

    def __init__(self, desk: Desk, row: RegisterRow) -> None:
        super().__init__(flush=True)
        self.title = row.full_name
        self.number = number_words(row)
        self.home = "register"
        self._id = row.id
        self.pane = EntryPane(desk, wide=0)
        self.add((self.pane, 1))
        self.reload()

    def reload(self) -> None:
        """Read the line again: it may have been handed over meanwhile."""
        self.pane.forget()
        self.pane.show_entry(self._id)

    def shown(self) -> None:
        self.pane.open_button.setFocus(Qt.FocusReason.OtherFocusReason)


def number_words(row: RegisterRow) -> str:
    """The golden-book number of a line as it is printed: 04/2025."""
    return f"{row.line:02}/{row.year}"
