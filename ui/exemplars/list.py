"""The list of exemplars: who is worth following, and how far each story has come."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.dates import compact_day, due_state, due_words
from app.exemplars import actions, book
from app.exemplars.actions import ExemplarRow, Filters, Order, number_text
from app.exemplars.journey import SOON
from app.exemplars.stages import LABELS, NOW, ORDER, Stage
from app.exemplars.tags import LABELS as TAGS
from ui.desk import Desk
from ui.errors import show_error
from ui.exemplars import beginning
from ui.exemplars.pasting import exemplars_dialog
from ui.exemplars.words import KIND_ICONS, STAGE_LOOKS, tr
from ui.exporting import Listed
from ui.lists import Cell, Column, PagedModel, RowsTable
from ui.page import Page
from ui.parts.boxes import Panel, Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState, NoMatch
from ui.parts.filterbar import FilterBar
from ui.parts.text import ElidedText, Text
from ui.takingback import of_last_change

KEPT = "exemplar filters"  # name of the filters in the window's memory
OTHERS = {  # filters beside stages and tags
    "due": tr("Đến hạn thăm"),
    "models": tr("Mô hình, cách làm"),
    "agreed": tr("Có giấy đồng ý"),
    "withdrawn": tr("Đã rút"),
}
WORDS = {
    **{stage.value: words for stage, words in LABELS.items()},
    **{f"tag:{tag}": words for tag, words in TAGS.items()},
    **OTHERS,
}
MOST_LOADED = 2_000  # rows kept over a reload
ORDERS = {"number": Order.NUMBER, "name": Order.NAME, "date": Order.DATE}


class ExemplarsPage(Page):
    """Filter, sort, select, open. Ctrl+N writes down a new one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.title = self.tr("Điển hình, gương tốt")
        self.help_text = self.tr(
            "Mỗi dòng là một gương người tốt, việc tốt và bước của gương ấy: phát hiện, bồi dưỡng,"
            " tổng kết, nhân rộng.\nGõ tên không cần dấu, hoặc số như ĐH-61, vào ô lọc.\nEnter: mở"
            " · Ctrl+N: ghi gương mới · Delete: bỏ vào Mục đã xóa · Ctrl+C: chép sang bảng tính"
            " · Ctrl+V: dán danh sách gương tốt từ Excel"
            " · Ctrl+P: sổ điển hình để in"
        )
        memory = desk.window.shell.memory
        kept = memory.get(KEPT) or []
        self._on = [code for code in WORDS if code in kept]
        self._total = 0
        self.filters = FilterBar(self._fill_menu)
        self.model = PagedModel(
            _columns(desk.today()),
            after=lambda row: row,
            sentence=self._sentence,
            jobs=desk.window.shell.jobs,
            parent=self,
        )
        self.model.order = [("number", True)]
        self.table = RowsTable(
            self.model, name="exemplars", memory=memory, accessible_name=self.title
        )
        self.table.hide_when_large("number", "field", "village", "visit", "consent")
        self.add_button = Button(self.tr("&Ghi gương tốt"), "primary", "plus", clicked=self.new)
        self.empty = EmptyState(
            "sprout",
            self.tr("Chưa ghi gương tốt nào"),
            self.tr(
                "Ghi lại người tốt, việc tốt ngay khi nghe kể. Chỉ cần tên, nơi ở và một câu về"
                " việc họ làm; bổ sung sau cũng được."
            ),
            (self.tr("Ghi gương tốt đầu tiên"), self.new, "plus"),
            (
                self.tr("Xem hồ sơ khen thưởng"),
                partial(desk.window.go, "nominations"),
                "file-text",
            ),
            hint=self.tr("Hoặc nhấn Ctrl+N ở trang này"),
        )
        self.no_match = NoMatch("", self._clear)
        self._foot_words = Text("", "caption", "text_3")
        self._foot_keys = ElidedText("", "caption", "text_3")
        self._foot_keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.no_match)
        foot = Row(self._foot_words, (self._foot_keys, 1), gap=16, margins=(14, 5, 14, 6))
        self._list = Panel((self.stack, 1), foot, gap=0, margins=(1, 1, 1, 0))
        self._whole = Row((self._list, 1), (self.empty, 1), margins=(20, 0, 20, 16))
        self.add(self.filters)
        self.add((self._whole, 1))
        self.lines.setSpacing(0)
        self._connect()
        self._show_filters()

    def _connect(self) -> None:
        self.filters.searched.connect(lambda _text: self._load())
        self.filters.removed.connect(self._take_off)
        self.filters.cleared.connect(self._clear)
        self.filters.went_down.connect(self._into_table)
        self.filters.box.returnPressed.connect(self._into_table)
        self.model.order_changed.connect(lambda _order: self._load())
        self.model.loaded.connect(lambda _count: self._loaded())
        self.model.failed.connect(
            lambda error: show_error(self, error, self.tr("Chưa đọc được danh sách"))
        )
        self.table.opened.connect(lambda row: self.desk.open_exemplar(row.id))
        self.table.selection_changed.connect(self._tell)
        self.table.delete_asked.connect(self._put_away)
        self.table.menu_asked.connect(self._open_menu)

    # -------------------------------------------------------------- the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.add_button]

    def reload(self) -> None:
        """Read the list again; row, scroll position and filters stay."""
        self._total = self.desk.workspace.read(actions.count)
        nothing = self._total == 0
        self.empty.setVisible(nothing)
        for part in (self._list, self.filters, self.add_button):
            part.setVisible(not nothing)
        self.note = self.tr("{0} gương tốt").format(self._total) if self._total else ""
        self.header_changed.emit()
        self._load(keep=min(self.model.rowCount(), MOST_LOADED))

    def search(self) -> None:
        self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.box.selectAll()

    def new(self) -> None:
        beginning.begin(self.desk)

    def paste(self) -> None:
        """Ctrl+V: exemplars as hamlets report them."""
        exemplars_dialog(self.desk).open()

    def edit(self) -> None:
        row = self.table.current_row()
        if row is not None:
            self.desk.open_subject(row.subject_id)

    def print(self) -> None:
        """Ctrl+P: the book of exemplars as the filters narrow it, to print, for Word and Excel."""
        found = self.sheet_out()
        if found is not None:
            from ui.listpaper import ListPaperPage  # loads what draws paper

            self.desk.window.open(ListPaperPage(self.desk, found))

    def regions(self) -> list[QWidget]:
        return [self.filters, self.table] if self._total else [self.empty]

    def shown(self) -> None:
        if self._total:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.empty.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        super().restyle()
        self.lines.setSpacing(0)

    # -------------------------------------------------------------- reading

    def _load(self, keep: int = 0) -> None:
        filters = self._filters()
        name, down = self.model.order[0] if self.model.order else ("number", True)
        order = ORDERS.get(name, Order.NUMBER)
        workspace = self.desk.workspace

        def fetch(after: Any, count: int) -> Sequence[ExemplarRow]:
            return workspace.read(actions.page, after, count, filters, order, down)

        self.model.load(fetch, keep=keep)

    def sheet_out(self) -> Listed | None:
        """The book of exemplars, as the filters narrow it."""
        if not self.model.rowCount():
            return None
        desk, filters = self.desk, self._filters()
        above = (desk.window.shell.office, ", ".join(WORDS[code] for code in self._on))
        sheet = replace(book.blank(), above=tuple(filter(None, above)))
        return Listed(
            sheet, lambda: iter(desk.workspace.read(book.table, desk.catalog, filters)[1])
        )

    def _loaded(self) -> None:
        typed = self.filters.box.text().strip()
        none = self.model.rowCount() == 0
        if none and (typed or self._on):
            where = ", ".join(WORDS[code] for code in self._on)
            words = self.tr("Không có gương tốt nào")
            if typed:
                words += self.tr(" tên “{0}”").format(typed[:60])
            if where:
                words += self.tr(", lọc theo {0}").format(where)
            self.no_match.title.setText(words)
        self.stack.setCurrentWidget(self.no_match if none else self.table)
        self._tell(len(self.table.selected_rows()))

    def _tell(self, selected: int) -> None:
        """The footer: how many, and which keys apply."""
        words = self.tr("Đang chọn {0}").format(selected) if selected > 1 else ""
        self._foot_words.setText(words)
        self._foot_words.setVisible(bool(words))
        keys = self.tr("Enter: mở   ·   Ctrl+N: ghi   ·   Ctrl+V: dán từ Excel   ·   Delete: bỏ")
        self._foot_keys.setText(keys)

    def _sentence(self, row: ExemplarRow) -> str:
        consent = self.tr("có giấy đồng ý") if row.has_consent else self.tr("chưa có giấy đồng ý")
        parts = (row.full_name, number_text(row.number), row.field, row.village, NOW[row.stage])
        return ", ".join(part for part in (*parts, consent) if part)

    # -------------------------------------------------------------- filters

    def _fill_menu(self, menu: QMenu) -> None:
        for code, words in WORDS.items():
            if code.startswith("tag:"):
                continue
            self._add_choice(menu, code, words)
            if code == Stage.REPLICATE.value:
                menu.addSeparator()
        tags = menu.addMenu(self.tr("Nhãn"))
        for tag, words in TAGS.items():
            self._add_choice(tags, f"tag:{tag}", words)

    def _add_choice(self, menu: QMenu, code: str, words: str) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(code in self._on)
        action.triggered.connect(partial(self._turn, code))

    def _filters(self) -> Filters:
        on = set(self._on)
        return Filters(
            typed=self.filters.box.text(),
            stages=tuple(stage for stage in ORDER if stage.value in on),
            tags=tuple(tag for tag in TAGS if f"tag:{tag}" in on),
            visit_by=self.desk.today() + timedelta(days=SOON) if "due" in on else None,
            models="models" in on,
            agreed="agreed" in on,
            withdrawn="withdrawn" in on,
        )

    def _turn(self, code: str, on: bool) -> None:
        left = [kept for kept in self._on if kept != code]
        self._set_on([*left, code] if on else left)

    def _take_off(self, id: str) -> None:
        self._set_on([code for code in self._on if code != id])

    def _clear(self) -> None:
        self.filters.box.clear()
        self._set_on([])

    def _set_on(self, codes: Sequence[str]) -> None:
        self._on = [code for code in WORDS if code in codes]
        self.desk.window.shell.memory.put(KEPT, self._on)
        self._show_filters()
        self._load()

    def _show_filters(self) -> None:
        self.filters.set_filters([(code, WORDS[code]) for code in self._on])

    # -------------------------------------------------------------- rows

    def _into_table(self) -> None:
        if self.model.rowCount():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self, rows: Sequence[ExemplarRow]) -> None:
        desk, ids = self.desk, [row.id for row in rows]

        def work() -> bool:
            desk.workspace.write(actions.delete_all, ids)
            return True

        if not desk.attempt(work):
            return
        undo = of_last_change(desk, ids)
        if len(rows) == 1:
            words = self.tr("Đã bỏ “{0}” vào Mục đã xóa").format(rows[0].full_name[:60])
        else:
            words = self.tr("Đã bỏ {0} gương tốt vào Mục đã xóa").format(len(rows))
        desk.window.toast(words, undo)

    def _pack(self, rows: Sequence[ExemplarRow]) -> None:
        """One pack, or a gallery, of the selected ones."""
        from ui.exemplars.packing import begin as begin_pack

        begin_pack(self.desk, [row.id for row in rows])

    def _open_menu(self, row: ExemplarRow, at: QPoint) -> None:
        menu = QMenu(self)
        desk = self.desk
        name = row.full_name
        for words, do in (
            (self.tr("Mở"), partial(desk.open_exemplar, row.id)),
            (self.tr("Sửa thông tin của người này"), partial(desk.open_subject, row.subject_id)),
            (
                self.tr("Đề nghị khen thưởng"),
                partial(desk.new_nomination, row.subject_id, row.id),
            ),
            (self.tr("Lập gói công khai…"), partial(self._pack, self.table.selected_rows())),
            (
                self.tr("Lịch sử"),
                partial(desk.show_history, [row.id, row.subject_id], name),
            ),
            (self.tr("Chép"), self.table.copy),
            (self.tr("Bỏ vào Mục đã xóa"), partial(self._put_away, self.table.selected_rows())),
        ):
            menu.addAction(words).triggered.connect(lambda _checked=False, do=do: do())
        menu.popup(at)


def _columns(today: date) -> list[Column]:
    def name(row: ExemplarRow) -> Cell:
        icon = KIND_ICONS.get(row.subject_kind, "users-round")
        called = f"{row.model_name} – {row.full_name}" if row.model_name else row.full_name
        return Cell(called, icon=icon, strong=True)

    def stage(row: ExemplarRow) -> Cell:
        if row.withdrawn_on is not None:
            return Cell(tr("Đã rút"), tone="bad", icon="ban")
        tone, icon = STAGE_LOOKS[row.stage]
        return Cell(NOW[row.stage], tone=tone, icon=icon)

    def consent(row: ExemplarRow) -> Cell:
        if row.has_consent:
            return Cell(tr("Có giấy đồng ý"), tone="ok", icon="shield-check")
        return Cell(tr("Chưa có"), colour="text_3")

    def on(row: ExemplarRow) -> str:
        return compact_day(row.stage_on, today) if row.stage_on else ""

    def visit(row: ExemplarRow) -> Cell:
        if row.next_visit_on is None:
            return Cell("")
        colour = {"late": "bad", "today": "warn"}.get(due_state(row.next_visit_on, today), "text_2")
        return Cell(due_words(row.next_visit_on, today), colour=colour)

    return [
        Column(
            "number",
            tr("Số"),
            lambda row: number_text(row.number),
            88,
            first_down=True,
            sortable=True,
        ),
        Column("name", tr("Cá nhân, tập thể"), name, 200, stretch=True, sortable=True),
        Column("field", tr("Lĩnh vực"), lambda row: row.field, 190),
        Column("village", tr("Nơi ở"), lambda row: row.village, 120),
        Column("stage", tr("Bước"), stage, 150),
        Column(
            "date",
            tr("Từ ngày"),
            on,
            92,
            right=True,
            first_down=True,
            value=lambda row: row.stage_on,
            sortable=True,
        ),
        Column("visit", tr("Thăm lại"), visit, 96, right=True),
        Column("consent", tr("Công khai"), consent, 150),
    ]
