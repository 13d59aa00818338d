"""Statistics: choose a table and a period, read its finding, open any number to its records."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QMenu, QStackedWidget, QWidget

from app.clock import VIETNAM
from app.errors import ClerkError
from app.money import grouped
from app.progress import Report
from app.statistics import findings, papers, report, tables
from app.statistics.findings import Chart
from app.statistics.model import Choice as Wanted
from app.statistics.model import Column as TableColumn
from app.statistics.model import Row as TableRow
from app.statistics.tables import NAMES, PLANS, Pair
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.exporting import Listed, export, show_paper
from ui.page import Page
from ui.parts.boxes import Column, Line, Panel, Row, Scrolled
from ui.parts.buttons import Button, SegmentButton
from ui.parts.empty import EmptyState
from ui.parts.inputs import Check, Choice
from ui.parts.menus import pop_up
from ui.parts.progress import ProgressStrip
from ui.parts.text import ElidedText, Text
from ui.statistics.charts import Charts
from ui.statistics.grid import Grid, column_words
from ui.statistics.periodbar import PeriodBar
from ui.statistics.records import RecordsPage
from ui.statistics.reporting import open_report

tr = partial(QCoreApplication.translate, "statistics")

KEPT = "statistics"
SIDE = 336  # px at 100 % of the charts
AROUND = 90  # px at 100 % beside and between the choices in one line, the page's bar among them
NARROW = 900  # px at 100 % of the page, below which the charts have no room beside the table


@dataclass(frozen=True)
class _Reading:
    pair: Pair
    charts: tuple[Chart, ...]
    units: list[tuple[str, date | None]]
    at: datetime


class StatisticsPage(Page):
    """Thống kê, báo cáo."""

    paste_words = tr(
        "Số liệu máy đếm từ sổ, không dán vào. Dán người, hồ sơ, lần khen cũ: Ctrl+Shift+V"
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._memory = desk.window.shell.memory
        kept = self._memory.get(KEPT)
        kept = kept if isinstance(kept, dict) else {}
        self.title = tr("Thống kê, báo cáo")
        self.note = desk.window.shell.office
        self.help_text = tr(
            "Chọn biểu và kỳ; đánh dấu để so với năm trước, số nhỏ ở dưới là của năm trước. Mũi tên"
            " đi giữa các ô, Enter mở những bản ghi đã đếm ra con số, Shift+Enter mở của năm trước;"
            " trên biểu đồ cũng vậy. Ctrl+C chép cả bảng, hoặc phần đang chọn bằng Shift, sang bảng"
            " tính."
        )
        self.table_choice = Choice([(code, f"{code}  {NAMES[code]}") for code in PLANS], width=262)
        self.table_choice.setAccessibleName(tr("Biểu"))
        self.table_choice.set_value(kept.get("table"))
        if self.table_choice.value() is None:
            self.table_choice.set_value("T01")
        self.period = PeriodBar(desk.today(), kept.get("period"))
        self.compare = Check(tr("So với năm trước"), checked=bool(kept.get("compare", True)))
        self.counting = Choice([("times", tr("Đếm lượt")), ("people", tr("Đếm người"))], width=136)
        self.counting.setAccessibleName(tr("Đếm lượt hay người"))
        self.counting.set_value("people" if kept.get("people") else "times")
        self.unit = Choice([(None, tr("Mọi đơn vị"))], width=168)
        self.unit.setAccessibleName(tr("Đơn vị"))
        self.unit.hide()
        self.ways_button = Button(
            icon="sliders-horizontal", name=tr("Cách xem"), clicked=self._choose_way
        )
        self._ways = Row(self.compare, self.counting, self.unit, None, gap=12)
        self._bars = Row(
            Row(self.table_choice, self.ways_button, None, gap=12),
            self.period,
            self._ways,
            None,
            gap=12,
        )
        self.problem = Text("", "body", "bad", wrap=True)
        self.problem.hide()
        self.grid = Grid(tr("Bảng số"))
        self.grid.opened.connect(self._open_cell)
        self.charts = Charts()
        self.charts.opened.connect(self._open_records)
        self._reading: _Reading | None = None
        self._asked: Wanted | None = None
        self.show_table = SegmentButton(tr("Bảng số"))
        self.show_charts = SegmentButton(tr("Biểu đồ"))
        self.show_table.clicked.connect(lambda _on: self._choose_side(charts=False))
        self.show_charts.clicked.connect(lambda _on: self._choose_side(charts=True))
        self._wants_charts = False
        self._make_parts()
        self._connect()
        self.restyle()
        self.reload()

    def _make_parts(self) -> None:
        self.finding = ElidedText("", "section")
        self.source = Text("", "caption", "text_3")
        self.offices = Text("", "caption", "text_2", wrap=True)
        self.notes = Text("", "caption", "text_3", wrap=True)
        self._sides = Row(self.show_table, self.show_charts, gap=4)
        self.empty = EmptyState(
            "chart-column",
            tr("Kỳ này chưa có số liệu"),
            tr("Khi có quyết định khen thưởng, hồ sơ hoặc đơn trong kỳ, con số sẽ hiện ở đây."),
            (tr("Mở sổ theo dõi"), partial(self._desk.window.go, "register"), "book-open"),
            (tr("Xem năm trước"), self._year_before, "arrow-left"),
        )
        self._lines = [Line("line"), Line("line")]
        self._left = Panel(
            Row((self.finding, 1), self._sides, gap=12, margins=(16, 10, 16, 6)),
            Row((self.offices, 1), gap=0, margins=(16, 0, 16, 6)),
            self._lines[0],
            (self.grid, 1),
            self._lines[1],
            Row((self.notes, 1), gap=0, margins=(16, 6, 16, 8)),
            gap=0,
            margins=(1, 1, 1, 1),
        )
        rolled = Scrolled(self.charts)
        rolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._right = Panel((rolled, 1))
        self._both = Row((self._left, 1), self._right, gap=12)
        self.stack = QStackedWidget()
        self._nothing = Scrolled(self.empty)
        self.stack.addWidget(self._both)
        self.stack.addWidget(self._nothing)
        self.stack.hide()  # neither before the first reading
        self.progress = ProgressStrip(
            tr("Đang lập bảng"), unit=tr("phần"), keeps=tr("Dừng thì bảng đang có vẫn còn.")
        )
        whole = Column(
            self._bars,
            self.problem,
            self.progress,
            (self.stack, 1),
            Row(None, self.source, gap=0),
            gap=12,
            margins=(3, 3, 3, 0),
        )
        self.add((Scrolled(whole), 1))
        self.report_button = Button(tr("Lập &báo cáo"), icon="file-text", clicked=self.open_report)
        self.export_button = Button(
            tr("Xuất Excel"), icon="sheet", clicked=lambda: export(self._desk.window)
        )
        self.paper_button = Button(tr("Xem bản &in"), icon="printer", clicked=self.print)
        self.copy_button = Button(tr("Chép cả bảng"), icon="copy", clicked=self.copy_all)

    def _connect(self) -> None:
        self.table_choice.currentIndexChanged.connect(lambda _n: self._changed())
        self.period.chosen.connect(lambda _period: self._changed())
        self.period.refused.connect(self._refused)
        self.compare.toggled.connect(lambda _on: self._changed())
        self.unit.currentIndexChanged.connect(lambda _n: self._changed())
        self.counting.currentIndexChanged.connect(lambda _n: self._recount())

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.copy_button, self.report_button, self.export_button, self.paper_button]

    def open_report(self) -> None:
        """The review report of the period: to print, or to go on with in Word."""
        if self._asked is not None:
            words = tr("Báo cáo thi đua, khen thưởng {0}")
            open_report(self._desk, words, report.paper, self._asked.period)

    def sheet_out(self) -> Listed | None:
        """The table on show as a sheet."""
        if self._reading is None or self._reading.pair.now.is_empty:
            return None
        reading, people = self._reading, self.counting.value() == "people"
        sheet, rows = papers.sheet(reading.pair, reading.at, people=people)
        return Listed(sheet, lambda: iter(rows), len(rows))

    def print(self) -> None:
        show_paper(self._desk)

    def regions(self) -> list[QWidget]:
        return [self._bars, self.grid, self.charts]

    def shown(self) -> None:
        target: QWidget = self.grid if self.grid.isVisible() else self.table_choice
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Make the table anew."""
        try:
            period = self.period.period()
        except ClerkError as error:
            self._refused(f"{error.what} {error.todo}")
            return
        self._make(Wanted(period, self._desk.today(), self.unit.value()))

    # ------------------------------------------------------------ making the table

    def _changed(self) -> None:
        self._keep()
        self.problem.hide()
        self.reload()

    def _refused(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()

    def _keep(self) -> None:
        self._memory.put(
            KEPT,
            {
                "table": self.table_choice.value(),
                "period": self.period.kept(),
                "compare": self.compare.isChecked(),
                "people": self.counting.value() == "people",
            },
        )

    def _make(self, wanted: Wanted) -> None:
        desk, code, compared = self._desk, self.table_choice.value(), self.compare.isChecked()
        read, now = desk.workspace.read, desk.workspace.now

        def work(report: Report) -> _Reading:
            pair = read(tables.made, desk.catalog, code, wanted, compared=compared, report=report)
            return _Reading(pair, findings.charts(pair), read(tables.units), now())

        stop = desk.window.shell.jobs.start(
            work,
            done=partial(self._made, wanted),
            failed=self._not_made,
            progress=self.progress.report,
            key="statistics",
        )
        self.progress.begin(stop)

    def _not_made(self, error: Exception) -> None:
        self.progress.end()
        show_error(self, error, tr("Chưa lập được bảng"))

    def _made(self, wanted: Wanted, reading: _Reading) -> None:
        self.progress.end()
        self._reading, self._asked = reading, wanted
        self._show_units(reading.units)
        now = reading.pair.now
        at = reading.at.astimezone(VIETNAM)
        self.source.setText(
            tr("Số liệu đến {0}, tính từ {1} bản ghi").format(
                f"{at:%d/%m/%Y %H:%M}", grouped(now.records)
            )
        )
        before = reading.pair.before
        is_empty = now.is_empty and (before is None or before.is_empty)
        self.charts.show_charts(reading.charts)
        title = f"{now.title}, {now.period.words}"
        self.finding.setText(self.charts.findings[0] if self.charts.findings else title)
        self.offices.setText(" · ".join((title, *now.offices)))
        self.notes.setText(" ".join(now.notes))
        self._recount()
        self.stack.setCurrentWidget(self._nothing if is_empty else self._both)
        first = self.stack.isHidden()
        self.stack.show()
        for button in (self.copy_button, self.export_button, self.paper_button):
            button.setEnabled(not is_empty)
        self.arrange()
        if first and self.isVisible():
            self.shown()

    def _recount(self) -> None:
        self._keep()
        if self._reading is not None:
            people = self.counting.value() == "people"
            self.grid.show_pair(self._reading.pair, people=people)

    def _show_units(self, units: list[tuple[str, date | None]]) -> None:
        """The choice of a unit stands only where people are of several."""
        known = self._desk.catalog.units
        named: list[tuple[Any, str]] = [(None, tr("Mọi đơn vị"))]
        for key in units:
            unit = known.find(*key)
            named.append((key, unit.name if unit is not None else key[0]))
        if len(named) != self.unit.count():
            self.unit.blockSignals(True)
            self.unit.set_choices(named)
            self.unit.blockSignals(False)
        self.unit.setVisible(len(units) > 1)

    def _year_before(self) -> None:
        self.period.choose("year", self.period.year.value() - 1)

    # ------------------------------------------------------------ numbers

    def _open_cell(self, row: TableRow, column: TableColumn, before: bool) -> None:
        """Enter on a number: the records that it counts."""
        counts_people = self.counting.value() == "people" and column.shape == "count"
        cell = row.cells.get(column.code)
        people = counts_people and cell is not None and cell.people is not None
        title = f"{row.title} · {column_words(column)}"
        self._open_records(title, [(row.key, column.code)], before, people=people)

    def _open_records(
        self, title: str, cells: Sequence[tuple[str, str]], before: bool, *, people: bool = False
    ) -> None:
        if self._reading is None or self._asked is None:
            return
        asked, code = self._asked, self._reading.pair.now.code
        if before:
            asked = replace(asked, period=asked.period.year_before)
        self._desk.window.open(
            RecordsPage(
                self._desk, f"{title} · {asked.period.words}", code, asked, cells, people=people
            )
        )

    def copy_all(self) -> None:
        """The whole table, as for a spreadsheet."""
        self.grid.clearSelection()
        self.grid.copy()
        self._desk.window.toast(tr("Đã chép bảng, dán được vào Excel"))

    # ------------------------------------------------------------ look

    def _choose_way(self) -> None:
        """In large text what stands beside the period otherwise, in a menu."""
        menu = QMenu(self)

        def offer(words: str, chosen: bool, choose: Callable[[], object]) -> None:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(chosen)
            action.triggered.connect(lambda _on: choose())

        offer(self.compare.text(), self.compare.isChecked(), self.compare.toggle)
        for choice in (self.counting, self.unit):
            if choice.count() > 1:
                menu.addSeparator()
                for place in range(choice.count()):
                    offer(choice.itemText(place), place == choice.currentIndex(),
                          partial(choice.setCurrentIndex, place))  # fmt: skip
        pop_up(menu, self.ways_button.mapToGlobal(self.ways_button.rect().bottomLeft()))

    def _choose_side(self, *, charts: bool) -> None:
        self._wants_charts = charts
        self.arrange()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_right"):
            self.arrange()

    def arrange(self) -> None:
        """Charts beside the table; where room is short one of the two, and a button for each."""
        wide = self.width() * 100 / theme.scale()
        beside = self.width() - theme.px(SIDE + 12 + 40)
        narrow = theme.is_large() or wide < NARROW or self.grid.needed_width() > beside
        short = theme.is_large() or wide < NARROW
        direction = QBoxLayout.Direction
        is_large = theme.is_large()
        self._ways.setVisible(not is_large)
        self.ways_button.setVisible(is_large)
        line = (self.table_choice, self.ways_button, self.period)
        needed = sum(part.sizeHint().width() for part in line) + theme.px(AROUND)
        one_line = is_large and needed <= self.width()
        below = short and not one_line
        self._bars.lines.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        self._sides.setVisible(narrow)
        self.show_table.setChecked(not self._wants_charts)
        self.show_charts.setChecked(self._wants_charts)
        charts = not narrow or self._wants_charts
        self._right.setVisible(charts and bool(self.charts.findings))
        alone = narrow and charts
        self.charts.under_its_words(alone)
        self._both.lines.setDirection(direction.TopToBottom if alone else direction.LeftToRight)
        self._both.lines.setStretch(0, 0 if alone else 1)
        self._both.lines.setStretch(1, 1 if alone else 0)
        self._right.setMinimumWidth(0)
        self._right.setMaximumWidth(16_777_215)
        if not narrow:
            self._right.setFixedWidth(theme.px(SIDE))
        self.grid.setMinimumHeight(self.grid.high(5) if is_large else theme.px(170))
        table = not narrow or not self._wants_charts
        if not table and self.grid.hasFocus():
            self.show_charts.setFocus(Qt.FocusReason.OtherFocusReason)  # else it leaves the page
        for part in (self.grid, self.notes, *self._lines):
            part.setVisible(table)
        self.notes.setVisible(table and not theme.is_large())
        self.offices.setVisible(not is_large)  # the period stands right above
        self.source.setVisible(not is_large)
