"""Danh mục: the tables, one table's rows, the chosen row with its source and history."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.catalog import Catalog, browse, overlay, words
from app.catalog.browse import Entry
from app.dates import parse_day, short_day
from app.errors import ClerkError
from app.progress import Report
from ui import theme
from ui.catalog.detail import WIDE, EntryPage, EntryPane
from ui.catalog.words import NO_VALUE, VALUE_HEADS, spoken, tr
from ui.desk import Desk
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.page import Page
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState, NoMatch
from ui.parts.filterbar import FilterBar
from ui.parts.inputs import Choice, DayInput
from ui.parts.notices import Notice
from ui.parts.text import ElidedText, Text

NARROW, NARROWER = 980, 760  # px at 100 % of the page: the detail goes, then the tables' list
WIDE_TABLES = 262
WIDE_LIST = 760  # px at 100 % of the list: room for every column  # px at 100 %
KEPT_TABLE = "catalog table"
MOST_HITS = 60  # units found by a search
DOUBTFUL, LOCAL, EVER = "doubtful", "local", "ever"  # ids of the filters


class CatalogPage(Page):
    """Look up what is in force on a day, see what is in doubt, set what the locality decides."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.title = tr("Danh mục")
        self.help_text = tr(
            "Chọn bảng ở bên trái. Mỗi dòng có thời gian hiệu lực và nguồn; dòng chưa chắc mang"
            " nhãn “Chưa chắc, cần xem lại”. Ô Theo ngày cho xem danh mục của một ngày bất kỳ."
            " F2: sửa từ một ngày theo văn bản của địa phương; hồ sơ đã quyết định giữ số của ngày"
            " đó. Tên xã cũ gõ không dấu cũng tìm được."
        )
        shell = desk.window.shell
        self._memory = shell.memory
        kept = shell.memory.get(KEPT_TABLE)
        self.chosen: str = kept if kept in browse.SHOWN else browse.SHOWN[0]
        self._entries: Mapping[str, Sequence[Entry]] = {}
        self._on: set[str] = set()
        self.update_button = Button(
            tr("Nhận danh mục của tỉnh…"), icon="download", clicked=self.take_update
        )
        self.edit_button = Button(tr("Sửa từ một ngày…"), "primary", "pencil", clicked=self.edit)
        self._make_tables()
        self._make_rows()
        self.pane = EntryPane(desk, self)
        self.add((Row(self._left, (self._list, 1), self.pane, gap=0), 1))
        self._connect()

    def _make_tables(self) -> None:
        self.tables = PagedModel(
            [ListColumn("table", tr("Bảng"), self._table_cell, 120, stretch=True),
             ListColumn("doubt", tr("Xem lại"), self._doubt_cell, 62, right=True)],
            key=lambda table: table,
            sentence=self._table_spoken,
            parent=self,
        )  # fmt: skip
        self.tables_list = RowsTable(self.tables, accessible_name=tr("Các bảng của danh mục"))
        self.tables_list.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
        self.day = DayInput(short_day(self.desk.today()), width=112)
        self._day_label = Text(tr("Theo ngà&y"), "label", "text_2")
        self._day_label.setBuddy(self.day)
        self.day.setAccessibleName(tr("Theo ngày"))
        self._day_row = Row(self._day_label, None, self.day, gap=8)
        self._day_place = Row((self._day_row, 1), margins=(20, 6, 12, 6))
        self._left = Row(
            (Column(self._day_place, Line("line"), (self.tables_list, 1), gap=0), 1),
            Line("line", down=True),
            gap=0,
        )
        self.table_choice = Choice([(t, words.TABLE_WORDS[t]) for t in browse.SHOWN], width=220)
        self.table_choice.setAccessibleName(tr("Bảng"))
        self.table_choice.set_value(self.chosen)

    def _make_rows(self) -> None:
        self.rows = PagedModel(
            self._columns(), key=lambda entry: entry.id, sentence=spoken, parent=self
        )
        self.table = RowsTable(
            self.rows, name="catalog", memory=self._memory, accessible_name=self.title
        )
        self.table.setSelectionMode(RowsTable.SelectionMode.SingleSelection)
        self.filters = FilterBar(self._fill_menu)
        self.banner = Notice("warn", "")
        self._banner_box = Column(self.banner, margins=(20, 8, 20, 8))
        self.wrong_day = Text("", "caption", "bad")
        self._wrong_box = Row(self.wrong_day, None, margins=(20, 0, 20, 6))
        self.nothing = EmptyState(
            "folder-tree",
            tr("Bảng này chưa có dòng nào"),
            tr("Nhận danh mục của tỉnh, hoặc thêm dòng theo văn bản của địa phương."),
            None,
            (tr("Nhận danh mục của tỉnh…"), self.take_update, "download"),
        )
        self.no_match = NoMatch("", self.clear_filters)
        self.stack = QStackedWidget()
        self.no_match_page, self.nothing_page = Scrolled(self.no_match), Scrolled(self.nothing)
        for part in (self.table, self.no_match_page, self.nothing_page):
            self.stack.addWidget(part)
        self.count = Text("", "caption", "text_3")
        self.keys = ElidedText("", "caption", "text_3")
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._foot = Column(
            Line("line"), Row(self.count, (self.keys, 1), gap=16, margins=(20, 5, 20, 5)), gap=0
        )
        self._choice_box = Row((self.table_choice, 1), margins=(20, 8, 20, 0))
        self._list = Column(
            self._choice_box,
            self.filters,
            self._wrong_box,
            self._banner_box,
            Line("line"),
            (self.stack, 1),
            self._foot,
            gap=0,
        )

    def _connect(self) -> None:
        self.tables_list.current_changed.connect(self._table_followed)
        self.tables_list.opened.connect(lambda _table: self._into_rows())
        self.table_choice.activated.connect(lambda _n: self.choose(self.table_choice.value()))
        self.filters.searched.connect(lambda _words: self._show())
        self.filters.removed.connect(lambda id: self.switch(id, on=False))
        self.filters.cleared.connect(self.clear_filters)
        self.filters.went_down.connect(self._into_rows)
        self.filters.box.returnPressed.connect(self._into_rows)
        self.day.left.connect(self._show)
        self.day.returnPressed.connect(self._show)
        self.table.current_changed.connect(self._follow)
        self.table.opened.connect(self._open)
        self.tables.set_rows(browse.SHOWN)
        self.tables_list.select_key(self.chosen)

    # ------------------------------------------------------------ how rows look

    def _table_cell(self, table: str) -> Cell:
        return Cell(words.TABLE_WORDS[table], strong=table == self.chosen)

    def _doubts(self, table: str) -> int:
        return len(browse.pick(self._entries.get(table, ()), self.as_of(), doubtful=True))

    def _doubt_cell(self, table: str) -> Cell:
        count = self._doubts(table)
        return Cell(str(count) if count else "", colour="warn")

    def _table_spoken(self, table: str) -> str:
        count = self._doubts(table)
        doubt = tr(", {0} dòng cần xem lại").format(count) if count else ""
        return words.TABLE_WORDS[table] + doubt

    def _columns(self) -> list[ListColumn]:
        def mark(entry: Entry) -> Cell:
            if entry.is_local:
                return Cell(tr("Địa phương"), tone="info")
            return Cell(tr("Cần xem lại"), tone="ask") if entry.is_doubtful else Cell("")

        return [
            ListColumn("title", tr("Tên"), lambda entry: Cell(entry.title, strong=True), 150,
                       stretch=True),
            ListColumn("value", tr("Giá trị"), self._value_cell, 142),
            ListColumn("validity", tr("Hiệu lực"), lambda entry: entry.validity, 174),
            ListColumn("mark", "", mark, 122),
        ]  # fmt: skip

    def _value_cell(self, entry: Entry) -> Cell:
        return Cell(entry.value, colour="text" if entry.fields else "text_2")

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.update_button, self.edit_button]

    def reload(self) -> None:
        """Read the whole catalogue again, beside the screen: fifteen tables take a moment."""
        catalog = Catalog(self.desk.catalog.tables)

        def work(report: Report) -> dict[str, list[Entry]]:
            found = {}
            for number, table in enumerate(browse.SHOWN, 1):
                found[table] = browse.entries(catalog, table)
                report(number, len(browse.SHOWN))
            return found

        self.desk.window.shell.jobs.start(work, done=self._read, key="catalog")

    def _read(self, found: Mapping[str, Sequence[Entry]]) -> None:
        self._entries = found
        self.pane.forget()
        self._show()

    def shown(self) -> None:
        self._into_rows()

    def search(self) -> None:
        self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.box.selectAll()

    def regions(self) -> list[QWidget]:
        return [self.tables_list, self.filters, self.table, self.pane]

    def edit(self) -> None:
        """F2: a new value of the chosen row, from a day on."""
        entry = self.table.current_row()
        if entry is None or not entry.fields:
            self.desk.window.toast(
                tr("Dòng này theo văn bản trung ương, không sửa ở đây. Bản mới do tỉnh gửi.")
            )
            return
        from ui.catalog.dialog import OverrideDialog

        OverrideDialog(self.desk, entry, self.as_of() or self.desk.today()).open()

    def new(self) -> None:
        """Ctrl+N: one more row, where the table takes rows of the locality."""
        if self.chosen not in overlay.ADDED:
            named = ", ".join(words.TABLE_WORDS[table] for table in overlay.ADDED)
            self.desk.window.toast(tr("Thêm dòng được ở các bảng: {0}").format(named))
            return
        from ui.catalog.adding import AddDialog

        AddDialog(self.desk, self.chosen).open()

    def paste(self) -> None:
        """Ctrl+V: rows of the locality, where the table takes them."""
        if self.chosen not in overlay.ADDED:
            self.new()  # says which tables do
            return
        from ui.catalog.pasting import paste_dialog

        paste_dialog(self.desk, self.chosen).open()

    def take_update(self) -> None:
        """Choose the province's file, see what it changes, take it."""
        from ui.catalog.update import choose

        choose(self.desk)

    # ------------------------------------------------------------ what is shown

    def as_of(self) -> date | None:
        """The day in the box; None while all times are shown."""
        if EVER in self._on:
            return None
        try:
            return parse_day(self.day.text())
        except ClerkError:
            return self.desk.today()

    def choose(self, table: str) -> None:
        """Show another table."""
        if table == self.chosen:
            return
        self.chosen = table
        self._memory.put(KEPT_TABLE, table)
        self.table_choice.set_value(table)
        self.tables_list.select_key(table)
        self.filters.box.clear()
        self._show()

    def switch(self, id: str, *, on: bool) -> None:
        """Turn one of the filters on or off."""
        self._on = self._on | {id} if on else self._on - {id}
        self._show()

    def clear_filters(self) -> None:
        """Take off every filter and go back to today."""
        self._on = set()
        self.filters.box.clear()
        self.day.setText(short_day(self.desk.today()))
        self._show()
        self.filters.box.setFocus()

    def go_to_unit(self, key: tuple[str, date | None]) -> None:
        """Show a unit of any time."""
        self._on = {EVER}
        self.filters.box.clear()
        self._show()
        for entry in self.rows.rows():
            if (entry.cells["code"], entry.valid_from) == key:
                self.table.select_key(entry.id)
                self._follow(entry)

    def _filter_words(self) -> list[tuple[str, str]]:
        return [
            (DOUBTFUL, tr("Chưa chắc, cần xem lại")),
            (LOCAL, tr("Địa phương quy định")),
            (EVER, tr("Mọi thời gian")),
        ]

    def _fill_menu(self, menu: QMenu) -> None:
        for id, text in self._filter_words():
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(id in self._on)
            action.triggered.connect(lambda checked, id=id: self.switch(id, on=checked))

    def _show(self) -> None:
        typed, day = self.filters.box.text().strip(), self.as_of()
        whole = self._entries.get(self.chosen, ())
        doubtful, local = DOUBTFUL in self._on, LOCAL in self._on
        if self.chosen == "units" and typed:
            found = self._units(typed, day or self.desk.today())
        else:
            found = browse.pick(whole, day, typed, doubtful=doubtful, local=local)
        self.filters.set_filters([chip for chip in self._filter_words() if chip[0] in self._on])
        column = self.rows.columns[1]
        self.rows.columns[1] = ListColumn(
            "value",
            VALUE_HEADS.get(self.chosen, tr("Giá trị")),
            column.cell,
            column.width,
        )
        self.rows.set_rows(found)
        self.tables.set_rows(browse.SHOWN)
        self._tell(found, typed, day)
        self._arrange()

    def _units(self, typed: str, day: date) -> list[Entry]:
        """Units by name, also of the past, those of the day first."""
        by_key = {(e.cells["code"], e.valid_from): e for e in self._entries.get("units", ())}
        hits = self.desk.catalog.units.search(typed, day, MOST_HITS)
        return [by_key[hit.unit.key] for hit in hits if hit.unit.key in by_key]

    def _tell(self, found: Sequence[Entry], typed: str, day: date | None) -> None:
        problem = self.day.problem(self.day.text().strip())
        self.wrong_day.setText(problem)
        self._wrong_box.setVisible(bool(problem))
        self.day.setEnabled(EVER not in self._on)
        banner = self._banner(day)
        self.banner.set(banner, tr("Tạm dùng theo quy định trước đó cho đến khi có bản mới."))
        self._banner_box.setVisible(bool(banner))
        doubts = sum(entry.is_doubtful for entry in found)
        more = tr(", {0} dòng cần xem lại").format(doubts) if doubts else ""
        self.count.setText(tr("{0} dòng").format(len(found)) + more)
        self.note = words.TABLE_WORDS[self.chosen]
        self.header_changed.emit()
        if found:
            self.stack.setCurrentWidget(self.table)
        elif typed or self._on or self._entries.get(self.chosen):
            told = (
                tr("Không có dòng nào khớp “{0}”").format(typed)
                if typed
                else tr("Không có dòng nào")
            )
            if day is not None:
                told += tr(" ngày {0}").format(short_day(day))
            self.no_match.title.setText(told)
            self.no_match.setAccessibleName(told)
            self.stack.setCurrentWidget(self.no_match_page)
        else:
            self.stack.setCurrentWidget(self.nothing_page)
        if not found:
            self._follow(None)

    def _banner(self, day: date | None) -> str:
        if day is None:
            return ""
        try:
            return self.desk.catalog.rule_set(day).banner
        except ClerkError:
            return ""

    def _table_followed(self, table: str | None) -> None:
        if table is not None:
            self.choose(table)

    def _follow(self, entry: Entry | None) -> None:
        adds = (
            tr("Ctrl+N: thêm dòng   ·   Ctrl+V: dán từ Excel   ·   ")
            if self.chosen in overlay.ADDED
            else ""
        )
        edits = tr("F2: sửa từ một ngày   ·   ") if entry is not None and entry.fields else ""
        self.keys.setText(edits + adds + tr("Ctrl+C: chép sang bảng tính"))
        if not self.pane.isHidden():
            self.pane.show_entry(entry)

    def _open(self, entry: Entry) -> None:
        """Enter: change it; where the detail has no room, the detail as a page."""
        if self.pane.isHidden():
            self.desk.window.open(EntryPage(self.desk, self, entry))
        elif entry.fields:
            self.edit()

    def same_row(self, entry: Entry) -> list[Entry]:
        """The entry in all its times, newest first."""
        found = [
            other for other in self._entries.get(entry.table, ()) if other.title == entry.title
        ]
        if entry.table == "units":
            found = [other for other in found if other.cells["code"] == entry.cells["code"]]
        return sorted(found, key=lambda other: other.valid_from or date.min, reverse=True)

    def _into_rows(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    # ------------------------------------------------------------ look

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_left"):
            self._arrange()

    def _arrange(self) -> None:
        """Where room is short the detail goes first, then the tables fold into a choice."""
        if not hasattr(self, "pane"):
            return
        width = self.width() * 100 / theme.scale()
        self._left.setFixedWidth(theme.px(WIDE_TABLES))
        folded = theme.is_large() or width < NARROWER
        self._left.setVisible(not folded)
        self._choice_box.setVisible(folded)
        self._foot.setVisible(not theme.is_large())
        self._choose_columns(width)
        place = self._choice_box if folded else self._day_place
        if self._day_row.parentWidget() is not place:
            place.lines.addWidget(self._day_row, 0 if folded else 1)
        shown = not theme.is_large() and width >= NARROW
        if shown == self.pane.isHidden():
            self.pane.setVisible(shown)
            self._follow(self.table.current_row())

    def _choose_columns(self, width: float) -> None:
        """Where room is short the times go, but for the list of all times; there the marks go."""
        roomy = width >= WIDE_TABLES + WIDE + WIDE_LIST and not theme.is_large()
        ever = EVER in self._on
        gone = {
            1: self.chosen in NO_VALUE,
            2: not (roomy or ever),
            3: theme.is_large() or (ever and not roomy),
        }
        for number, hidden in gone.items():
            self.table.setColumnHidden(number, hidden)
        self.table.share_room()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("surface"))
