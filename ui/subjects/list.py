"""Everybody in the register, by name: found without tone marks, opened with Enter."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.subjects import actions
from app.subjects.actions import SubjectRow
from app.subjects.words import ABROAD, KINDS, Kind, kind_words
from ui.desk import Desk
from ui.errors import show_error
from ui.importing.dropping import takes_lists
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS
from ui.page import Page
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState, NoMatch
from ui.parts.filterbar import FilterBar
from ui.parts.text import ElidedText
from ui.subjects.dialog import SubjectDialog

tr = partial(QCoreApplication.translate, "subjects")

MOST_FOUND = 500  # of a typed name; more words narrow it further


class PeoplePage(Page):
    """The register of those who may be honoured, and the way to each one's page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.title = tr("Người, tập thể trong sổ")
        self.help_text = tr(
            "Mọi cá nhân, tập thể, hộ gia đình, doanh nghiệp đã ghi. Gõ tên không cần dấu vào ô"
            " lọc.\nEnter: mở trang của người ấy · F2: sửa thông tin · Ctrl+N: thêm · Ctrl+C: chép"
            " sang bảng tính"
        )
        shell = desk.window.shell
        self.kind: Kind | None = None
        self.abroad = ""
        self.model = PagedModel(
            self._columns(),
            after=lambda row: (row.sort_key, row.id),
            sentence=_spoken,
            jobs=shell.jobs,
            parent=self,
        )
        self.table = RowsTable(
            self.model, name="people", memory=shell.memory, accessible_name=self.title
        )
        self.table.hide_when_large("village", "born")
        takes_lists(self, desk, "people")
        self.filters = FilterBar(self._fill_menu)
        self.add_button = Button(
            tr("Thêm người, tập thể"), "primary", "user-plus", clicked=self.new
        )
        self.import_button = Button(
            tr("Nhập từ Excel"), "secondary", "sheet", clicked=desk.import_list
        )
        self.empty = EmptyState(
            "users-round",
            tr("Sổ chưa có ai"),
            tr("Người và tập thể được ghi một lần ở đây, rồi dùng lại cho mọi hồ sơ khen thưởng."),
            (tr("Thêm người, tập thể"), self.new, "user-plus"),
            (tr("Nhập từ Excel"), desk.import_list, "sheet"),
            hint="Ctrl+N",
        )
        self.no_match = NoMatch("", self.clear_filters)
        self.stack = QStackedWidget()
        self.empty_page, self.no_match_page = Scrolled(self.empty), Scrolled(self.no_match)
        for part in (self.table, self.empty_page, self.no_match_page):
            self.stack.addWidget(part)
        self.keys = ElidedText(
            tr("Enter: mở   ·   F2: sửa   ·   Ctrl+N: thêm   ·   Ctrl+C: chép sang bảng tính"),
            "caption",
            "text_3",
        )
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = Column(Line("line"), Row((self.keys, 1), margins=(20, 5, 20, 5)), gap=0)
        self.add((Column(self.filters, Line("line"), (self.stack, 1), foot, gap=0), 1))
        self._connect()
        self._load()

    def _connect(self) -> None:
        self.filters.searched.connect(lambda _words: self._load())
        self.filters.removed.connect(self._take_off)
        self.filters.cleared.connect(self.clear_filters)
        self.filters.went_down.connect(self._into_table)
        self.filters.box.returnPressed.connect(self._into_table)
        self.model.loaded.connect(self._loaded)
        self.model.failed.connect(lambda error: show_error(self, error, tr("Chưa đọc được sổ")))
        self.table.opened.connect(lambda row: self.desk.open_person(row.id))

    def _columns(self) -> list[ListColumn]:
        def name(row: SubjectRow) -> Cell:
            return Cell(row.full_name, icon=KIND_ICONS[row.kind.value], strong=True)

        return [
            ListColumn("name", tr("Tên"), name, 230, stretch=True),
            ListColumn("born", tr("Năm sinh"), lambda row: str(row.birth_year or ""), 84,
                       right=True),
            ListColumn("work", tr("Công việc"), lambda row: row.position, 260),
            ListColumn("village", tr("Nơi ở"), lambda row: row.village, 200),
            ListColumn("kind", tr("Loại"), lambda row: kind_words(row.kind, row.abroad), 120),
        ]  # fmt: skip

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.import_button, self.add_button]

    def paste(self) -> None:
        """Ctrl+V: people as a list has them."""
        self.desk.paste_list("people")

    def reload(self) -> None:
        self._load(keep=min(self.model.rowCount(), 2_000))

    def shown(self) -> None:
        self._into_table()

    def search(self) -> None:
        self.filters.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filters.box.selectAll()

    def new(self) -> None:
        """Ctrl+N: somebody new, whose page opens then."""
        dialog = SubjectDialog(self.desk, None, self.desk.window)
        if dialog.exec() and dialog.subject_id is not None:
            self.desk.open_person(dialog.subject_id)

    def edit(self) -> None:
        """F2: the selected one."""
        row = self.table.current_row()
        if row is not None:
            self.desk.open_subject(row.id)

    def regions(self) -> list[QWidget]:
        return [self.filters, self.table]

    # ------------------------------------------------------------ filters and reading

    def choose_kind(self, kind: Kind | None) -> None:
        """Show one kind only; None shows all."""
        self.kind = kind
        self._filtered()

    def choose_abroad(self, abroad: str) -> None:
        """Show foreigners or overseas Vietnamese only; "" shows all."""
        self.abroad = abroad
        self._filtered()

    def _take_off(self, name: str) -> None:
        if name == "kind":
            self.choose_kind(None)
        else:
            self.choose_abroad("")

    def _filtered(self) -> None:
        chosen = [] if self.kind is None else [("kind", KINDS[self.kind])]
        chosen += [("abroad", ABROAD[self.abroad])] if self.abroad else []
        self.filters.set_filters(chosen)
        self._load()

    def clear_filters(self) -> None:
        """Take off the kind and the typed words."""
        self.filters.box.clear()
        self.kind, self.abroad = None, ""
        self._filtered()
        self.filters.box.setFocus()

    def _fill_menu(self, menu: QMenu) -> None:
        for kind, words in KINDS.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(kind is self.kind)
            action.triggered.connect(lambda _on=False, kind=kind: self.choose_kind(kind))
        menu.addSeparator()
        for abroad, words in ABROAD.items():
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(abroad == self.abroad)
            action.triggered.connect(lambda _on=False, code=abroad: self.choose_abroad(code))

    def _load(self, keep: int = 0) -> None:
        typed = self.filters.box.text().strip()
        kind, abroad = self.kind, self.abroad
        read = self.desk.workspace.read

        def fetch(after: tuple[str, UUID] | None, count: int) -> Sequence[SubjectRow]:
            if not typed:
                return read(actions.page, after, count, kind, abroad)
            if after is not None:
                return []
            found = read(actions.search, typed, MOST_FOUND)
            return [
                row
                for row in found
                if (kind is None or row.kind is kind) and abroad in ("", row.abroad)
            ]

        self.model.load(fetch, keep=keep)

    def _loaded(self, count: int) -> None:
        typed = self.filters.box.text().strip()
        if count:
            self.stack.setCurrentWidget(self.table)
        elif typed or self.kind is not None or self.abroad:
            words = (
                tr("Không có ai tên “{0}”").format(typed) if typed else tr("Chưa ghi ai loại này")
            )
            self.no_match.title.setText(words)
            self.no_match.setAccessibleName(words)
            self.stack.setCurrentWidget(self.no_match_page)
        else:
            self.stack.setCurrentWidget(self.empty_page)

    def _into_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.selectRow(0)


def _spoken(row: SubjectRow) -> str:
    return ", ".join(
        filter(None, (row.full_name, kind_words(row.kind, row.abroad), row.position, row.village))
    )
