"""Two lists that clerks ask for: who could be put forward, and who has never been honoured."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.catalog.model import LABOUR_ROLES
from app.nominations import candidates, unhonoured
from app.nominations.candidates import Candidate, Standing
from app.nominations.unhonoured import Unhonoured, VillageCount
from app.progress import Report
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
from ui.parts.inputs import Choice
from ui.parts.tabs import Tabs
from ui.parts.text import ElidedText, Text

tr = partial(QCoreApplication.translate, "candidates")

YEARS = 3  # this one and two before
LAST_YEAR_UNTIL = 6  # the month up to which clerks still work on the year before
STANDINGS = {
    Standing.READY: ("ok", "circle-check", tr("Đủ theo số liệu")),
    Standing.ASK: ("warn", "circle-help", tr("Cần xác nhận")),
    Standing.SHORT: ("bad", "circle-alert", tr("Còn thiếu 1")),
}
GROUPS = {
    "direct": tr("Trực tiếp lao động"),
    "minority": tr("Dân tộc thiểu số"),
    "women": tr("Nữ"),
    "youth": tr("Thanh niên"),
}
NO_VILLAGE = tr("Chưa ghi thôn")


class CandidatesPage(Page):
    """Filter, look, and begin a dossier with Enter. tab: 0 candidates, 1 never honoured."""

    paste_words = tr("Máy tìm trong sổ ai đủ điều kiện. Dán người ở trang Người, tập thể")

    def __init__(self, desk: Desk, tab: int = 0) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.home = "nominations"
        self.title = tr("Chọn người đề nghị khen")
        self.help_text = tr(
            "Danh sách thứ nhất xét mọi người trong sổ theo xếp loại, danh hiệu, sáng kiến đã ghi:"
            " ai đủ để đề nghị, ai còn thiếu gì. Danh sách thứ hai là những người chưa từng được"
            " khen. Enter: lập hồ sơ cho dòng đang chọn · Ctrl+C: chép sang bảng tính"
        )
        self.tabs = Tabs([tr("Ai có thể đề nghị"), tr("Ai chưa từng được khen")], chosen=tab,
                         name=tr("Danh sách"))  # fmt: skip
        self.lists: tuple[CandidatesList, UnhonouredList] = (
            CandidatesList(desk, self._count),
            UnhonouredList(desk, self._count),
        )
        self.stack = QStackedWidget()
        for part in self.lists:
            self.stack.addWidget(part)
        self._head = Row((self.tabs, 1), margins=(20, 0, 20, 0))
        self.add((Column(self._head, (self.stack, 1), gap=0), 1))
        self.tabs.chosen.connect(self._turn)
        self.stack.setCurrentIndex(tab)
        self.reload()

    def list_on_show(self) -> "_List":
        """The list of the chosen tab."""
        return self.lists[self.tabs.current()]

    def _turn(self, number: int) -> None:
        self.stack.setCurrentIndex(number)
        self.reload()

    def _count(self, words: str) -> None:
        self.note = words
        self.header_changed.emit()

    def reload(self) -> None:
        self.list_on_show().reload()

    def shown(self) -> None:
        self.list_on_show().into_table()

    def search(self) -> None:
        box = self.list_on_show().filters.box
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        box.selectAll()

    def regions(self) -> list[QWidget]:
        shown = self.list_on_show()
        return [self.tabs, shown.filters, shown.table]

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("surface"))


class _List(Column):
    """A filter bar over a table, and below it what the keys do."""

    def __init__(
        self,
        desk: Desk,
        tell: Callable[[str], None],
        columns: Sequence[ListColumn],
        *,
        name: str,
        spoken: Callable[[Any], str],
        after: Callable[[Any], Any],
        empty: EmptyState,
        right: Sequence[QWidget] = (),
    ) -> None:
        self.desk, self._tell = desk, tell
        shell = desk.window.shell
        self.model = PagedModel(columns, after=after, sentence=spoken, jobs=shell.jobs)
        self.table = RowsTable(
            self.model, name=name, memory=shell.memory, accessible_name=tr("Danh sách người")
        )
        self.filters = FilterBar(self._fill_menu, right)
        self.empty = empty
        self.no_match = NoMatch("", self.clear_filters)
        self.stack = QStackedWidget()
        self.empty_page, self.no_match_page = Scrolled(empty), Scrolled(self.no_match)
        for part in (self.table, self.empty_page, self.no_match_page):
            self.stack.addWidget(part)
        self.picked = Text(tr("Chưa chọn dòng nào"), "caption", "text_3")
        self.keys = ElidedText(
            tr("Enter: lập hồ sơ   ·   Ctrl+C: chép sang bảng tính   ·   Shift+↑↓: chọn nhiều"),
            "caption",
            "text_3",
        )
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._foot = Column(
            Line("line"), Row(self.picked, (self.keys, 1), gap=16, margins=(20, 5, 20, 5)), gap=0
        )
        super().__init__(self.filters, Line("line"), (self.stack, 1), self._foot, gap=0)
        self._foot_fits()
        self.model.setParent(self)
        self.filters.searched.connect(lambda _words: self.load())
        self.filters.removed.connect(self.take_off)
        self.filters.cleared.connect(self.clear_filters)
        self.filters.went_down.connect(self.into_table)
        self.filters.box.returnPressed.connect(self.into_table)
        self.model.loaded.connect(lambda _count: self._loaded())
        self.model.failed.connect(lambda error: show_error(self, error, tr("Chưa đọc được sổ")))
        self.table.opened.connect(lambda row: desk.new_nomination(self.subject_of(row)))
        self.table.selection_changed.connect(self._selected)

    def subject_of(self, row: Any) -> Any:
        """The id of the subject of a row."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read everything again."""
        raise NotImplementedError

    def load(self) -> None:
        """Show what fits the filters."""
        raise NotImplementedError

    def take_off(self, id: str) -> None:
        """Take one filter off."""
        raise NotImplementedError

    def clear_filters(self) -> None:
        """Take every filter off, the typed words too."""
        raise NotImplementedError

    def _fill_menu(self, menu: QMenu) -> None:
        raise NotImplementedError

    def is_filtered(self) -> bool:
        """Whether anything may be hidden by a filter."""
        return bool(self.filters.box.text().strip())

    def into_table(self) -> None:
        """Put the cursor into the list, or where work begins without one."""
        target: QWidget = self.table
        if self.stack.currentWidget() is self.empty_page and self.empty.buttons:
            target = self.empty.buttons[0]
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _loaded(self) -> None:
        if self.model.rowCount():
            self.stack.setCurrentWidget(self.table)
        elif self.is_filtered():
            words = tr("Không có ai khớp với điều kiện lọc")
            self.no_match.title.setText(words)
            self.no_match.setAccessibleName(words)
            self.stack.setCurrentWidget(self.no_match_page)
        else:
            self.stack.setCurrentWidget(self.empty_page)
        self._foot_fits()

    def _selected(self, count: int) -> None:
        self.picked.setText(
            tr("{0} dòng đang chọn").format(count) if count else tr("Chưa chọn dòng nào")
        )

    def _tick(self, menu: QMenu, words: str, on: bool, do: Callable[[], object]) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.triggered.connect(lambda _on=False: do())

    def _foot_fits(self) -> None:
        self._foot.setVisible(
            not theme.is_large() and self.stack.currentWidget() is not self.empty_page
        )

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_foot"):
            self._foot_fits()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._foot_fits()


class CandidatesList(_List):
    """Everybody who could be put forward for an award of a year, judged off the screen."""

    def __init__(self, desk: Desk, tell: Callable[[str], None]) -> None:
        catalog, today = desk.catalog, desk.today()
        self._lines: tuple[Candidate, ...] = ()
        self.shown = candidates.Filter(standings=(Standing.READY, Standing.ASK))
        first = usual_year(today)
        years = sorted({first, *range(today.year, today.year - YEARS, -1)}, reverse=True)
        self.year = Choice([(year, tr("Năm {0}").format(year)) for year in years])
        self.year.setAccessibleName(tr("Xét năm nào"))
        self.year.set_value(first)

        def standing(row: Candidate) -> Cell:
            tone, icon, words = STANDINGS[row.standing]
            return Cell(words, tone=tone, icon=icon)

        columns = [
            ListColumn("name", tr("Họ tên, tập thể"),
                       lambda row: Cell(row.full_name, icon=KIND_ICONS.get(row.kind, "user-round"),
                                        strong=True), 240),
            ListColumn("village", tr("Thôn, nơi ở"), lambda row: row.village, 130),
            ListColumn("award", tr("Có thể đề nghị"),
                       lambda row: award_name(catalog, row.award_code), 172),
            ListColumn("standing", tr("Điều kiện"), standing, 140),
            ListColumn("why", tr("Vì sao, còn thiếu gì"), lambda row: row.words, 220,
                       stretch=True),
        ]  # fmt: skip

        def spoken(row: Candidate) -> str:
            award = award_name(catalog, row.award_code)
            return f"{row.full_name}, {award}, {STANDINGS[row.standing][2]}. {row.words}"

        super().__init__(
            desk,
            tell,
            columns,
            name="candidates",
            spoken=spoken,
            after=lambda row: row.id,
            right=[self.year],
            empty=EmptyState(
                "list-checks",
                tr("Chưa xét được ai"),
                tr(
                    "Danh sách này dựa vào xếp loại, danh hiệu, sáng kiến, kỷ luật đã ghi cho từng"
                    " người. Ghi các năm trước vào sổ thì máy mới xét được."
                ),
                (tr("Mở hồ sơ khen thưởng"), partial(desk.window.go, "nominations"), "file-text"),
            ),
        )
        self.table.hide_when_large("village", "why")
        self.year.currentIndexChanged.connect(lambda _place: self.reload())
        self._chips()

    def subject_of(self, row: Candidate) -> Any:
        return row.subject_id

    def reload(self) -> None:
        desk, year = self.desk, self.year.value()
        read, catalog, today = desk.workspace.read, desk.catalog, desk.today()
        self._tell(tr("Đang xét…"))

        def work(report: Report) -> tuple[Candidate, ...]:
            return read(candidates.survey, catalog, year, today, report)

        desk.window.shell.jobs.start(
            work,
            done=self._surveyed,
            failed=lambda error: show_error(self, error, tr("Chưa xét được")),
            key="candidates",
        )

    def _surveyed(self, lines: tuple[Candidate, ...]) -> None:
        self._lines = lines
        self.load()

    def load(self) -> None:
        shown = self.shown = replace(self.shown, typed=self.filters.box.text().strip())
        lines = self._lines
        self.model.load(lambda after, count: candidates.page(lines, shown, after, count))
        self._tell("")
        self.desk.window.shell.jobs.start(
            lambda _report: candidates.counts(lines, shown),
            done=lambda found: self._tell(
                tr("{0} người, tập thể · {1} dòng").format(
                    found.subjects, sum(found.standings.values())
                )
            ),
            key="candidate counts",
        )

    def is_filtered(self) -> bool:
        return bool(self._lines)

    def take_off(self, id: str) -> None:
        kind, _, value = id.partition(" ")
        if kind == "standing":
            left = tuple(s for s in self.shown.standings if s.value != value)
            self._choose(standings=left)
        else:
            self._choose(**{kind: ""})

    def clear_filters(self) -> None:
        self.filters.box.clear()
        self._choose(standings=(), award_code="", village="")

    def _choose(self, **changed: Any) -> None:
        self.shown = replace(self.shown, **changed)
        self._chips()
        self.load()

    def _chips(self) -> None:
        on = [(f"standing {s.value}", STANDINGS[s][2]) for s in self.shown.standings]
        if self.shown.award_code:
            on.append(("award_code", award_name(self.desk.catalog, self.shown.award_code)))
        if self.shown.village:
            on.append(("village", self.shown.village))
        self.filters.set_filters(on)

    def _fill_menu(self, menu: QMenu) -> None:
        menu.addSection(tr("Điều kiện"))
        for standing, (_tone, _icon, words) in STANDINGS.items():
            on = standing in self.shown.standings
            wanted = set(self.shown.standings) ^ {standing}
            chosen = tuple(s for s in Standing if s in wanted)
            self._tick(menu, words, on, partial(self._choose, standings=chosen))
        menu.addSection(tr("Hình thức"))
        for code in sorted({line.award_code for line in self._lines}):
            on = code == self.shown.award_code
            do = partial(self._choose, award_code="" if on else code)
            self._tick(menu, award_name(self.desk.catalog, code), on, do)
        menu.addSection(tr("Thôn"))
        for village in sorted({line.village for line in self._lines if line.village}):
            on = village == self.shown.village
            self._tick(menu, village, on, partial(self._choose, village="" if on else village))


class UnhonouredList(_List):
    """People without any award, by village and group."""

    def __init__(self, desk: Desk, tell: Callable[[str], None]) -> None:
        self.shown = unhonoured.Filter()
        self._counts: list[VillageCount] = []
        groups = desk.catalog.ethnic_groups
        peoples = {group.code: group.name for group in groups}

        def born(row: Unhonoured) -> str:
            return str(row.birth_year) if row.birth_year else ""

        columns = [
            ListColumn("name", tr("Họ tên"),
                       lambda row: Cell(row.full_name, icon="user-round", strong=True), 200,
                       stretch=True),
            ListColumn("born", tr("Năm sinh"), born, 86, right=True),
            ListColumn("people", tr("Dân tộc"),
                       lambda row: peoples.get(row.ethnic_code or "", ""), 110),
            ListColumn("role", tr("Vai trò lao động"),
                       lambda row: LABOUR_ROLES.get(row.labour_role or "", ""), 216),
            ListColumn("position", tr("Công việc"), lambda row: row.position, 180),
            ListColumn("village", tr("Thôn, nơi ở"), lambda row: row.village, 150),
        ]  # fmt: skip
        super().__init__(
            desk,
            tell,
            columns,
            name="unhonoured",
            spoken=lambda row: ", ".join(
                part for part in (row.full_name, born(row), row.position, row.village) if part
            ),
            after=lambda row: (row.sort_key, row.id),
            empty=EmptyState(
                "award",
                tr("Ai trong sổ cũng đã được khen"),
                tr("Người mới ghi vào sổ mà chưa có lần khen nào sẽ hiện ở đây."),
                (tr("Mở hồ sơ khen thưởng"), partial(desk.window.go, "nominations"), "file-text"),
            ),
        )
        self.table.hide_when_large("people", "role", "position")

    def subject_of(self, row: Unhonoured) -> Any:
        return row.id

    def reload(self) -> None:
        self.load()
        desk = self.desk
        read, catalog, today = desk.workspace.read, desk.catalog, desk.today()
        desk.window.shell.jobs.start(
            lambda _report: read(unhonoured.counts, catalog, today),
            done=self._counted,
            key="unhonoured counts",
        )

    def _counted(self, found: list[VillageCount]) -> None:
        self._counts = found
        self._tell_count()

    def _tell_count(self) -> None:
        mine = [c for c in self._counts if self.shown.village in (None, c.village)]
        name = self.shown.group or "total"
        count = sum(getattr(line, name) for line in mine)
        self._tell(tr("{0} người chưa từng được khen").format(count))

    def load(self) -> None:
        shown = self.shown = replace(self.shown, typed=self.filters.box.text().strip())
        desk = self.desk
        read, catalog, today = desk.workspace.read, desk.catalog, desk.today()
        self.model.load(
            lambda after, count: read(unhonoured.page, catalog, today, shown, after, count)
        )

    def is_filtered(self) -> bool:
        shown = self.shown
        return super().is_filtered() or bool(shown.group) or shown.village is not None

    def take_off(self, id: str) -> None:
        self._choose(**({"group": ""} if id == "group" else {"village": None}))

    def clear_filters(self) -> None:
        self.filters.box.clear()
        self._choose(group="", village=None)

    def _choose(self, **changed: Any) -> None:
        self.shown = replace(self.shown, **changed)
        on = [("group", GROUPS[self.shown.group])] if self.shown.group else []
        if self.shown.village is not None:
            on.append(("village", self.shown.village or NO_VILLAGE))
        self.filters.set_filters(on)
        self._tell_count()
        self.load()

    def _fill_menu(self, menu: QMenu) -> None:
        menu.addSection(tr("Nhóm"))
        for group, words in GROUPS.items():
            count = sum(getattr(line, group) for line in self._counts)
            on = group == self.shown.group
            do = partial(self._choose, group="" if on else group)
            self._tick(menu, f"{words} ({count})", on, do)
        menu.addSection(tr("Thôn"))
        for line in self._counts:
            on = line.village == self.shown.village
            do = partial(self._choose, village=None if on else line.village)
            self._tick(menu, f"{line.village or NO_VILLAGE} ({line.total})", on, do)


def usual_year(today: date) -> int:
    """The year that is worked on: up to June the one before."""
    return today.year - (today.month <= LAST_YEAR_UNTIL)
