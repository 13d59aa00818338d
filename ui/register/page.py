"""The golden book: every award that was decided, newest first, never changed."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.dates import compact_day, short_day
from app.decisions import actions, book, register
from app.decisions.actions import RegisterRow
from app.decisions.register import EntryDetail
from app.documents.tabular import Line
from app.money import dong, grouped
from ui.desk import Desk
from ui.exporting import Listed
from ui.listpage import ListPage
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS, award_name, paper_name
from ui.page import Page
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.filterbar import FilterBar
from ui.parts.menus import menu_of
from ui.parts.text import ElidedText, Text
from ui.register.afterwards import fill_menu
from ui.register.detail import EntryPane

tr = partial(QCoreApplication.translate, "register")

KEPT_YEAR = "register year"


class RegisterPage(ListPage):
    """Find a line by name or year, read all that was frozen, copy lines to a spreadsheet."""

    paste_words = tr("Sổ vàng chỉ ghi từ quyết định. Lần khen đã có trước: Ctrl+Shift+V")
    narrow = 760

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Sổ theo dõi")
        self.help_text = tr(
            "Mỗi dòng là một lần khen, ghi lúc cấp số quyết định và không sửa về sau. Gõ tên không"
            " cần dấu vào ô lọc. Chọn nhiều dòng bằng Shift hoặc Ctrl, Ctrl+C chép sang bảng tính."
            " Enter: mở quyết định để in, ghi trao."
        )
        shell = desk.window.shell
        self._memory = shell.memory
        kept = shell.memory.get(KEPT_YEAR)
        self.year: int | None = kept if isinstance(kept, int) else None
        self._years: list[int] = []
        model = PagedModel(
            self._columns(),
            after=lambda row: (row.year, row.line, row.id),
            sentence=self._spoken,
            jobs=shell.jobs,
            parent=self,
        )
        table = RowsTable(model, name="register", memory=shell.memory, accessible_name=self.title)
        table.hide_when_large("date", "award", "decision")
        empty = EmptyState(
            "book-open",
            tr("Sổ vàng chưa có dòng nào"),
            tr("Mỗi quyết định được cấp số sẽ thêm vào đây một dòng cho từng người, tập thể."),
            (tr("Mở Quyết định, giấy khen"), partial(desk.window.go, "decisions"), "award"),
            (tr("Mở hồ sơ khen thưởng"), partial(desk.window.go, "nominations"), "file-text"),
            hint=tr("Ctrl+5: sang Quyết định, giấy khen"),
        )
        self.book_button = Button(tr("Xem &sổ năm để in"), icon="printer", clicked=self.show_book)
        self.book_button.hide()  # until there is a line
        self.picked = Text("", "caption", "text_3")
        keys = ElidedText(
            tr("Enter: mở quyết định   ·   Ctrl+C: chép sang bảng tính   ·   Shift+↑↓: chọn nhiều"),
            "caption",
            "text_3",
        )
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.assemble(
            table,
            model,
            FilterBar(self._fill_menu),
            EntryPane(desk),
            empty,
            Row(self.picked, (keys, 1), gap=16, margins=(20, 5, 20, 5)),
        )
        self.filters.removed.connect(lambda _id: self.choose_year(None))
        self.filters.cleared.connect(self.clear_filters)
        table.selection_changed.connect(self._tell_selection)
        self._tell_selection(0)

    def _columns(self) -> list[ListColumn]:
        catalog, today = self.desk.catalog, self.desk.today()

        def name(row: RegisterRow) -> Cell:
            icon = KIND_ICONS.get(row.kind, "user-round")
            colour = "text_3" if row.struck else "text_2"
            gone = bool(row.struck)
            return Cell(row.full_name, icon=icon, strong=True, colour=colour, struck=gone)

        def presented(row: RegisterRow) -> Cell:
            if row.struck:
                words = tr("Đã hủy bỏ") if row.revoked_by else tr("Đã tước")
                return Cell(words, tone="bad", icon="ban")
            if row.presented_on is None:
                return Cell(tr("Chưa trao"), colour="text_3")
            return Cell(compact_day(row.presented_on, today), tone="gold")

        def handed(row: RegisterRow) -> date | str:
            return row.presented_on or presented(row).text

        return [
            ListColumn("number", tr("Số"), number_words, 86),
            ListColumn(
                "date",
                tr("Ngày"),
                lambda row: compact_day(row.entered_on, today),
                72,
                value=lambda row: row.entered_on,
            ),
            ListColumn("name", tr("Họ tên, tập thể"), name, 150, stretch=True),
            ListColumn(
                "award", tr("Hình thức"), lambda row: award_name(catalog, row.award_code), 118
            ),
            ListColumn("decision", tr("Quyết định"), lambda row: row.symbol, 112),
            ListColumn(
                "amount",
                tr("Tiền thưởng"),
                lambda row: grouped(row.amount),
                106,
                right=True,
                summed=True,
            ),
            ListColumn("presented", tr("Trao"), presented, 116, value=handed),
        ]

    def _spoken(self, row: RegisterRow) -> str:
        handed = (
            tr("đã trao {0}").format(short_day(row.presented_on))
            if row.presented_on
            else tr("chưa trao")
        )
        if row.struck:
            handed = tr("đã {0}").format(f"{row.struck[0].lower()}{row.struck[1:]}")
        award = award_name(self.desk.catalog, row.award_code)
        return ", ".join(
            (row.recipient, number_words(row), award, row.symbol, dong(row.amount), handed)
        )

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.book_button]

    def show_book(self) -> None:
        """The book of the year on show, else of the newest one: to print, and for Excel."""
        from ui.listpaper import ListPaperPage  # loads what draws paper

        year = self.year or self._years[0]
        read, catalog = self.desk.workspace.read, self.desk.catalog

        def rows() -> Iterator[Line]:
            return iter(read(lambda session: list(book.lines(session, catalog, year))))

        paper = Listed(read(book.sheet, year, paper=True), lambda: map(book.on_paper, rows()))
        page = ListPaperPage(self.desk, paper, Listed(read(book.sheet, year), rows))
        self.desk.window.open(page)

    def print(self) -> None:
        if self._years:
            self.show_book()

    def reload(self) -> None:
        self._years = self.desk.workspace.read(register.years)
        if self.year is not None and self.year not in self._years:
            self.year = None
        self._show_chips()
        self.book_button.setVisible(bool(self._years))
        super().reload()

    # ------------------------------------------------------------ filters

    def choose_year(self, year: int | None) -> None:
        """Show the lines of one year only; None shows all. Kept for the next start."""
        self.year = year
        self._memory.put(KEPT_YEAR, year)
        self._show_chips()
        self.load()

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

    def load(self, keep: int = 0) -> None:
        typed, year = self.typed(), self.year
        read, places = self.desk.workspace.read, self.desk.catalog.units.called(typed)

        def fetch(after: tuple[int, int, UUID] | None, count: int) -> Sequence[RegisterRow]:
            return read(actions.register_page, after, count, typed, year, places)

        self.model.load(fetch, keep=keep)

    def is_empty(self) -> bool:
        return not self._years

    def no_match_words(self) -> str:
        typed = self.typed()
        words = tr("Không có dòng nào khớp “{0}”").format(typed) if typed else ""
        words = words or tr("Không có dòng nào")
        return words if self.year is None else words + tr(" trong năm {0}").format(self.year)

    def open_row(self, row: RegisterRow) -> None:
        """Enter: the certificates; where the detail has no room beside the list, the detail."""
        if self.pane.isHidden():
            self.desk.window.open(EntryPage(self.desk, row))
        else:
            self.desk.open_decision(row.decision_id)

    def _tell_selection(self, count: int) -> None:
        words = tr("{0} dòng đang chọn").format(count) if count else tr("Chưa chọn dòng nào")
        if count > 1:
            total = sum(row.amount for row in self.table.selected_rows() if row is not None)
            words += tr(", cộng {0}").format(dong(total))
        self.picked.setText(words)

    # ------------------------------------------------------------ menu

    def row_menu(self, row: RegisterRow) -> QMenu:
        opening = tr("Mở {0}").format(paper_name(self.desk.catalog, row.award_code))
        menu = menu_of(
            self,
            (opening + "\tReturn", partial(self.desk.open_decision, row.decision_id)),
            (tr("Mở hồ sơ"), partial(self.desk.open_nomination, row.nomination_id)),
            (tr("Chép dòng đang chọn") + "\tCtrl+C", self.table.copy),
            (tr("Lịch sử"), partial(self._show_history, row)),
        )
        menu.addSeparator()
        fill_menu(self.desk, menu, row.id)
        return menu

    def _show_history(self, row: RegisterRow) -> None:
        found = self.desk.workspace.read(register.read_entry, row.id)
        self.desk.show_history(list(found.records), found.recipient)


class EntryPage(Page):
    """The detail of a line as a page of its own, for narrow windows and large text."""

    def __init__(self, desk: Desk, row: RegisterRow | EntryDetail) -> None:
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
        self.pane.show_now(self._id)

    def shown(self) -> None:
        self.pane.open_button.setFocus(Qt.FocusReason.OtherFocusReason)


def number_words(row: RegisterRow | EntryDetail) -> str:
    """The golden-book number of a line as it is printed: 04/2025."""
    return f"{row.line:02}/{row.year}"
