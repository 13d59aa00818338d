"""The movements: what is under way, what is due, who takes part; Enter opens one."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from app.catalog import Catalog
from app.movements import actions, listing
from app.movements.actions import number_text
from app.movements.listing import SOON, Filter, MovementRow
from app.movements.words import STATES, State, called, fields
from ui import theme
from ui.books import open_book
from ui.desk import Desk
from ui.listpage import ListPage
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.movements.detail import MovementPane
from ui.movements.pasting import movements_dialog
from ui.movements.words import (
    STATE_LOOKS,
    called_of,
    due_review_words,
    registered_words,
    span_words,
    tr,
)
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.filterbar import FilterBar
from ui.parts.menus import menu_of
from ui.parts.text import ElidedText
from ui.takingback import of_last_change

KEPT = "movements filter"  # its name in the window's memory


class MovementsPage(ListPage):
    """List and detail; Ctrl+N begins a movement."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Phong trào thi đua")
        self.help_text = tr(
            "# Phong trào thi đua\nMỗi dòng là một phong trào của đơn vị hoặc cấp trên gửi xuống."
            " Enter mở: tiêu chí, đăng ký, kết quả, sơ kết, tổng kết.\nCtrl+N lập phong trào mới."
            " Độ bao phủ cho thấy lĩnh vực, thành phần, thôn nào chưa phong trào nào tới.\nCtrl+V"
            " dán danh sách phong trào trong kế hoạch năm từ Excel. Delete bỏ bản đang soạn; đã"
            " phát động thì chỉ hủy được, có lý do."
        )
        self._filter = self._recalled()
        today, shell = desk.today(), desk.window.shell
        self.cover_button = Button(tr("Độ &bao phủ"), icon="table", clicked=self.open_coverage)
        self.cluster_button = Button(
            tr("&Cụm, khối"), icon="layers", clicked=partial(open_book, desk, "clusters")
        )
        self.new_button = Button(tr("&Lập phong trào"), "primary", "plus", clicked=self.new)
        model = PagedModel(
            _columns(today, desk.catalog),
            after=lambda row: row,
            sentence=partial(_spoken, today=today),
            jobs=shell.jobs,
            parent=self,
        )
        table = RowsTable(
            model,
            name="movements",
            memory=shell.memory,
            density="row_two_line",
            accessible_name=tr("Các phong trào thi đua"),
        )
        table.hide_when_large("number", "registered")
        table.delete_asked.connect(self._put_away)
        empty = EmptyState(
            "flag",
            tr("Chưa có phong trào nào"),
            tr("Phong trào với tiêu chí ai cũng kiểm tra được, đăng ký từng thôn, kết quả, sơ kết"
               " và tổng kết sẽ ở đây. Phong trào cấp trên gửi xuống tự hiện sau khi nhận."),
            (tr("Lập phong trào"), self.new, "plus"),
            (tr("Gửi và nhận"), partial(desk.window.go, "sending"), "send"),
            hint=tr("Hoặc nhấn Ctrl+N"),
        )  # fmt: skip
        filters = FilterBar(self._fill_menu)
        keys = ElidedText(
            tr(
                "Enter: mở   ·   Ctrl+N: lập   ·   Ctrl+V: dán từ Excel   ·   Delete: bỏ bản đang"
                " soạn"
            ),
            "caption",
            "text_3",
        )
        self.assemble(
            table, model, filters, MovementPane(desk), empty, Row(keys, margins=(20, 5, 20, 5))
        )
        filters.removed.connect(self._take_off)
        filters.cleared.connect(self.clear_filters)
        self._show_chips()

    def header_actions(self) -> list[QWidget]:
        return [self.cluster_button, self.cover_button, self.new_button]

    def arrange(self) -> None:
        super().arrange()
        has = self.stack.currentWidget() is not self.empty_page
        self.new_button.setVisible(has)
        self.cover_button.setVisible(has)
        self.cluster_button.setVisible(not theme.is_large())

    # ------------------------------------------------------------ reading

    def load(self, keep: int = 0) -> None:
        read, today = self.desk.workspace.read, self.desk.today()
        shown = replace(self._filter, typed=self.typed())

        def fetch(after: MovementRow | None, count: int) -> Sequence[MovementRow]:
            return read(listing.page, shown, after, count, today)

        self.model.load(fetch, keep=keep)

    def is_empty(self) -> bool:
        return not self.typed() and self._filter == Filter()

    def no_match_words(self) -> str:
        parts = [f"“{self.typed()}”"] if self.typed() else []
        parts += [words for _id, words in self._chips()]
        return tr("Không có phong trào nào khớp {0}").format(", ".join(parts))

    # ------------------------------------------------------------ filters

    def _recalled(self) -> Filter:
        kept = self.desk.window.shell.memory.get(KEPT) or {}
        known = {state.value: state for state in State}
        states = tuple(known[name] for name in kept.get("states", ()) if name in known)
        field = kept.get("field", "")
        return Filter(
            "", states, field if field in called(self.desk.catalog) else "", bool(kept.get("due"))
        )

    def choose(self, shown: Filter) -> None:
        """Filter by something else; kept for the next start."""
        self._filter = shown
        kept = {
            "states": [state.value for state in shown.states],
            "field": shown.work_field,
            "due": shown.due,
        }
        self.desk.window.shell.memory.put(KEPT, kept)
        self._show_chips()
        self.load()

    def clear_filters(self) -> None:
        self.filters.box.clear()
        self.choose(Filter())
        self.filters.box.setFocus()

    def _chips(self) -> list[tuple[str, str]]:
        found = [(f"state {state.value}", STATES[state]) for state in self._filter.states]
        if self._filter.work_field:
            found.append(("field", called_of(self.desk.catalog, (self._filter.work_field,))))
        if self._filter.due:
            found.append(("due", tr("Đến kỳ sơ kết, tổng kết")))
        return found

    def _show_chips(self) -> None:
        self.filters.set_filters(self._chips())

    def _take_off(self, id: str) -> None:
        shown = self._filter
        if id == "due":
            self.choose(replace(shown, due=False))
        elif id == "field":
            self.choose(replace(shown, work_field=""))
        else:
            rest = tuple(state for state in shown.states if f"state {state.value}" != id)
            self.choose(replace(shown, states=rest))

    def _fill_menu(self, menu: QMenu) -> None:
        shown = self._filter
        menu.addAction(tr("Đến kỳ sơ kết, tổng kết ({0} ngày tới)").format(SOON)).triggered.connect(
            lambda _on=False: self.choose(replace(shown, due=True))
        )
        states = menu.addMenu(tr("Tình trạng"))
        for state, words in STATES.items():
            wanted = tuple(dict.fromkeys((*shown.states, state)))
            states.addAction(words).triggered.connect(
                lambda _on=False, wanted=wanted: self.choose(replace(shown, states=wanted))
            )
        of_field = menu.addMenu(tr("Lĩnh vực"))
        for code, words in fields(self.desk.catalog, self.desk.today()).items():
            of_field.addAction(words).triggered.connect(
                lambda _on=False, code=code: self.choose(replace(shown, work_field=code))
            )

    # ------------------------------------------------------------ doing

    def new(self) -> None:
        """Begin a movement; it opens once its form is stored."""
        from ui.movements.form import open_form

        open_form(self.desk)

    def paste(self) -> None:
        """Ctrl+V: movements as the plan of a year lists them."""
        movements_dialog(self.desk).open()

    def open_row(self, row: MovementRow) -> None:
        self.desk.open_movement(row.id)

    def edit(self) -> None:
        from ui.movements.form import open_form

        row = self.table.current_row()
        if row is not None:
            self.desk.attempt(partial(open_form, self.desk, row.id))

    def open_coverage(self) -> None:
        """Which fields, strata and hamlets no movement reaches."""
        from ui.movements.coverage import CoveragePage

        self.desk.window.open(CoveragePage(self.desk))

    def _put_away(self, rows: Sequence[MovementRow]) -> None:
        desk, ids = self.desk, [row.id for row in rows]

        def work() -> bool:
            for id_ in ids:
                desk.workspace.write(actions.delete, id_)
            return True

        if desk.attempt(work):
            names = ", ".join(row.name for row in rows)[:80]
            words = tr("Đã bỏ “{0}” vào Mục đã xóa").format(names)
            desk.window.toast(words, of_last_change(desk, ids))

    def row_menu(self, row: MovementRow) -> QMenu:
        return menu_of(
            self,
            (tr("Mở"), partial(self.desk.open_movement, row.id)),
            (tr("Sửa nội dung phát động…"), self.edit),
            (tr("Bỏ vào Mục đã xóa"), lambda: self._put_away([row])),
        )


def _columns(today: date, catalog: Catalog) -> list[ListColumn]:
    def name(row: MovementRow) -> Cell:
        from_above = tr("{0} gửi xuống").format(row.sent_by) if row.sent_by else ""
        return Cell(row.name, from_above or called_of(catalog, row.work_fields), strong=True)

    def state(row: MovementRow) -> Cell:
        tone, icon = STATE_LOOKS[row.state]
        return Cell(STATES[row.state], tone=tone, icon=icon)

    def due(row: MovementRow) -> Cell:
        if row.due is None:
            return Cell("")
        late = row.due.due_on <= today
        return Cell(due_review_words(row.due, today), colour="bad" if late else "text_2")

    def span(row: MovementRow) -> Cell:
        first, _dash, last = span_words(row.starts_on, row.ends_on).partition(" – ")
        return Cell(first, tr("đến {0}").format(last) if last else "")

    def registered(row: MovementRow) -> Cell:
        if not row.units + row.persons:
            return Cell(tr("Chưa ai"), colour="text_3")
        first, _dot, second = registered_words(row.units, row.persons).partition(" · ")
        return Cell(first, second)

    return [
        ListColumn("number", tr("Số"), lambda row: number_text(row.number), 84),
        ListColumn("name", tr("Phong trào"), name, 200, stretch=True),
        ListColumn("state", tr("Tình trạng"), state, 160),
        ListColumn("span", tr("Thời gian"), span, 122),
        ListColumn("registered", tr("Đăng ký"), registered, 104),
        ListColumn("due", tr("Sắp đến kỳ"), due, 128),
    ]


def _spoken(row: MovementRow, today: date) -> str:
    parts = [
        row.name,
        number_text(row.number),
        STATES[row.state],
        span_words(row.starts_on, row.ends_on),
        registered_words(row.units, row.persons),
        due_review_words(row.due, today) if row.due else "",
    ]
    return ", ".join(filter(None, parts))
