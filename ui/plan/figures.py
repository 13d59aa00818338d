"""The plan's figures for a period, each opened to its records: what a review report rests on."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.links import Link
from app.money import grouped
from app.plan import figure_list, measures, report, tasks
from app.plan.measures import Measure
from app.plan.tasks import Task
from app.statistics import periods
from app.statistics.model import Choice, percent
from app.statistics.periods import Period
from ui.bookpage import BookPage, Verb
from ui.desk import Desk
from ui.lists import Cell, copied_text
from ui.lists import Column as ListColumn
from ui.parts.boxes import Line, Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.text import Text
from ui.pasting import PasteDialog, said_column
from ui.plan.words import code_words, open_link, tr
from ui.statistics.periodbar import PeriodBar
from ui.statistics.reporting import open_report

KEPT = "plan figures"


@dataclass(frozen=True)
class Figure:
    """A measure in its task. id: place in the list."""

    id: int
    task: Task
    measure: Measure


def figures(desk: Desk, period: Period) -> list[Figure]:
    """All figures in the order of the plan."""
    read, today = desk.workspace.read, desk.today()
    found = read(measures.all_measured, desk.catalog, period, today)
    made: list[Figure] = []
    for task in read(tasks.listed, desk.catalog, today):
        for measure in found.get(task.code, ()):
            made.append(Figure(len(made), task, measure))
    return made


def open_measure(desk: Desk, period: Period, title: str, measure: Measure) -> None:
    """The records behind a figure: the statistics' own list, or those it was counted from."""
    if measure.table is not None:
        from ui.statistics.records import RecordsPage

        code, row, name = measure.table
        choice = Choice(period, desk.today())
        desk.window.open(RecordsPage(desk, measure.title, code, choice, [(row, name)]))
    else:
        desk.window.open(LinksPage(desk, title, measure))


class FiguresPage(BookPage):
    """Every figure of the plan in one list, to be copied into a report."""

    name = "plan figures"
    title = tr("Số liệu sơ kết theo kế hoạch")
    density = "row"
    help_text = tr(
        "Mọi chỉ số của kế hoạch trong kỳ đã chọn, đếm từ sổ đang có. Enter mở những bản ghi đã"
        " đếm ra con số; số không đếm được thì ghi tay ở nhiệm vụ và có chữ “ghi tay”.\nCtrl+A rồi"
        " Ctrl+C, hoặc “Chép cả bảng”: dán vào Word, bảng tính. Ctrl+V: dán số ghi tay từ Excel."
    )
    keys = tr("Enter: mở bản ghi   ·   Ctrl+C: chép dòng đang chọn   ·   Ctrl+V: dán số ghi tay")
    pastes = True
    spared = ("share",)

    def __init__(self, desk: Desk) -> None:
        self.home = "plan"
        self._memory = desk.window.shell.memory
        self.bar = PeriodBar(desk.today(), self._memory.get(KEPT))
        self.told = Text("", "caption", "bad")
        self.report_button = Button(tr("Lập &báo cáo"), icon="file-text", clicked=self.open_report)
        self.copy_button = Button(tr("&Chép cả bảng"), icon="copy", clicked=self.copy_all)
        above = Row(self.bar, self.told, None, gap=12, margins=(20, 6, 20, 6))
        super().__init__(desk, above=(above, Line("line")))
        self.place = tr("Theo dõi kế hoạch")
        self.bar.chosen.connect(self._chosen)
        self.bar.refused.connect(self.told.setText)

    def header_actions(self) -> list[QWidget]:
        return [self.paste_button, self.copy_button, self.report_button]

    def paste_dialog(self) -> PasteDialog:
        workspace, catalog, today = self.desk.workspace, self.desk.catalog, self.desk.today()
        counted: dict[str, list[str]] = {}
        for row in self.model.rows():
            if row.measure not in measures.typed(row.task):
                counted.setdefault(row.task.code, []).append(row.measure.title)
        return PasteDialog(
            self.desk,
            tr("Dán số liệu ghi tay"),
            tr("Các cột: nhiệm vụ (như II.3, Riêng 01), số đạt được, trên tổng số. Bảng đã chép từ"
               " trang này, sửa trong Excel, dán lại được."),
            [
                said_column("task", tr("Nhiệm vụ"), 90),
                said_column("title", tr("Nội dung"), 190, lambda line: line.title, stretch=True),
                said_column("number", tr("Số"), 70, lambda line: grouped(line.number), right=True),
                said_column("whole", tr("Trên"), 70, lambda line: grouped(line.whole)
                            if line.whole else "", right=True),
            ],
            lambda text: workspace.read(figure_list.judge, catalog, text, counted, today),
            lambda rows: workspace.write(figure_list.save, catalog, rows, today),
        )  # fmt: skip

    def open_report(self) -> None:
        """The report on the plan for the period: to print, or to go on with in Word."""
        words = tr("Báo cáo thực hiện kế hoạch {0}")
        open_report(self.desk, words, report.paper, self.bar.period(), "plan")

    def _chosen(self, _period: Period) -> None:
        self.told.setText("")
        self._memory.put(KEPT, self.bar.kept())
        self.reload()

    def read(self) -> Callable[[], Sequence[Figure]]:
        return partial(figures, self.desk, self.bar.period())

    def columns(self) -> list[ListColumn]:
        def title(row: Figure) -> Cell:
            return Cell(row.measure.title, strong=True)

        def number(row: Figure) -> str:
            return row.measure.text or str(row.measure.number)

        def whole(row: Figure) -> str:
            one = row.measure
            return "" if one.whole is None or one.text else str(one.whole)

        def share(row: Figure) -> str:
            one = row.measure
            return percent(one.number, one.whole) if one.whole and not one.text else ""

        return [
            ListColumn("task", tr("Nhiệm vụ"), lambda row: code_words(row.task), 100),
            ListColumn("title", tr("Chỉ số"), title, 260, stretch=True),
            ListColumn("number", tr("Số"), number, 90, right=True),
            ListColumn("whole", tr("Trên"), whole, 90, right=True),
            ListColumn("share", tr("Tỷ lệ"), share, 90, right=True),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "chart-column",
            tr("Kế hoạch chưa có nhiệm vụ nào"),
            tr("Số liệu của từng nhiệm vụ trong kế hoạch sẽ ở đây."),
            (tr("Về theo dõi kế hoạch"), partial(self.desk.window.go, "plan"), "arrow-left"),
        )

    def rows_shown(self, rows: Sequence[Figure]) -> None:
        self.sums.setText(tr("{0} chỉ số, {1}").format(len(rows), self.bar.period().words))

    def verbs(self, row: Figure) -> list[Verb]:
        def open_records(figure: Figure) -> None:
            title = f"{code_words(figure.task)}. {figure.measure.title}"
            open_measure(self.desk, self.bar.period(), title, figure.measure)

        def open_task(figure: Figure) -> None:
            self.desk.open_plan_task(figure.task.code)

        return [(tr("Mở các bản ghi"), open_records), (tr("Mở nhiệm vụ"), open_task)]

    def copy_all(self) -> None:
        """The whole table as text that pastes into Word or a spreadsheet."""
        heads = [tr("Nhiệm vụ"), tr("Nội dung"), *(c.heading for c in self.model.columns[1:])]
        lines = [heads]
        for place, row in enumerate(self.model.rows()):
            cells = [self.model.cell(place, n).text for n in range(1, len(self.model.columns))]
            lines.append([code_words(row.task), row.task.title, *cells])
        QGuiApplication.clipboard().setText(copied_text(lines))
        self.desk.window.toast(tr("Đã chép {0} dòng, dán vào Word hoặc bảng tính").format(
            len(lines) - 1))  # fmt: skip


@dataclass(frozen=True)
class _LinkRow:
    id: int
    link: Link
    is_in: bool


class LinksPage(BookPage):
    """The records of one figure: those that count, then the rest of the whole."""

    paste_words = tr("Danh sách này là những bản ghi đã đếm ra con số, không dán vào")
    name = "plan links"
    help_text = tr("Những bản ghi đã đếm ra con số. Enter mở bản ghi.")
    keys = tr("Enter: mở   ·   Ctrl+C: chép sang bảng tính")
    density = "row"

    def __init__(self, desk: Desk, title: str, measure: Measure) -> None:
        self.home, self.title, self._measure = "plan", title, measure
        super().__init__(desk)
        self.note = measure.words
        self.place = tr("Theo dõi kế hoạch")

    def read(self) -> Callable[[], Sequence[_LinkRow]]:
        one = self._measure
        sides = [*((link, True) for link in one.links), *((link, False) for link in one.rest)]
        made = [_LinkRow(place, link, is_in) for place, (link, is_in) in enumerate(sides)]
        return lambda: made

    def columns(self) -> list[ListColumn]:
        has_whole = self._measure.whole is not None

        def counted(row: _LinkRow) -> Cell:
            if not has_whole:
                return Cell("")
            return Cell(tr("Đạt"), tone="ok") if row.is_in else Cell(tr("Chưa đạt"), tone="warn")

        return [
            ListColumn("name", tr("Bản ghi"), lambda row: Cell(row.link.name, strong=True), 240,
                   stretch=True),
            ListColumn("words", tr("Ghi chú"), lambda row: row.link.words, 240),
            ListColumn("counted", tr("Tính là"), counted, 120),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "list-checks",
            tr("Không có bản ghi nào"),
            tr("Con số này là 0 trong kỳ đã chọn."),
            (tr("Về trước"), self.desk.window.back, "arrow-left"),
        )

    def verbs(self, row: _LinkRow) -> list[Verb]:
        if not row.link.kind:
            return []
        return [(tr("Mở"), lambda r: open_link(self.desk, r.link.kind, r.link.id))]


def this_year(desk: Desk) -> Period:
    """The period that a list of tasks shows its figures for."""
    return periods.of("year", desk.today().year)
