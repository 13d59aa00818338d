"""One task of the plan on a page: its figures, what was done for it, who leads it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from app.plan import measures, tasks
from app.plan.measures import Measure
from app.plan.tasks import Evidence
from app.progress import Report
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.page import Page
from ui.parts.boxes import Box, Panel, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.menus import menu_of, pop_up
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.pasting import small_paste
from ui.plan import dialogs
from ui.plan.figures import open_measure, this_year
from ui.plan.pasting import evidence_dialog
from ui.plan.words import code_words, evidence_words, facts_of, next_words, status_plate, tr
from ui.recordfiles import FilesPage, proof_of
from ui.takingback import of_last_change

NARROW = 840  # px at 100 % of the page: below it the facts come under the lists


class TaskPage(Page):
    """Figures of this year first, then what was done; Ctrl+N writes down what was done."""

    def __init__(self, desk: Desk, code: str) -> None:
        super().__init__()
        self.desk, self.code = desk, code
        self.home, self.place = "plan", tr("Theo dõi kế hoạch")
        self.help_text = tr(
            "Một nhiệm vụ của kế hoạch: số liệu năm nay đếm từ sổ, việc đã làm, cơ quan chủ trì."
            "\nEnter ở số liệu: mở những bản ghi đã đếm · Ctrl+N: ghi việc đã làm · Ctrl+V: dán"
            " việc đã làm từ Excel · F2: sửa, đặt hạn · Delete: bỏ một việc đã ghi, hoàn tác được"
        )
        self.task = desk.workspace.read(tasks.read, desk.catalog, code, desk.today())
        self.next = Notice("plain", "", icon="arrow-right")
        self.measures = _table(desk, "task measures", tr("Chỉ số"), _measure_columns(), "row")
        self.measures.opened.connect(self._open_measure)
        self.done = _table(
            desk, "task evidence", tr("Việc đã làm"), self._evidence_columns(), "row_two_line"
        )
        self.done.opened.connect(self._open_files)
        self.done.delete_asked.connect(self._take_away)
        self.done.menu_asked.connect(lambda row, at: pop_up(self._done_menu(row), at))
        self.nothing = Text(tr("Chưa ghi việc nào."), "body", "text_3", wrap=True)
        self.facts = Facts(names=92)
        self.figure_button = Button(
            tr("Ghi &số bằng tay"), icon="pencil", small=True,
            clicked=lambda: dialogs.figure_dialog(desk, self.task).open(),
        )  # fmt: skip
        self.paste_button = small_paste(self.paste)
        self.drop_button = Button(
            tr("&Không còn phù hợp…"),
            "link",
            clicked=lambda: dialogs.drop_dialog(desk, self.task).open(),
        )
        self.history_button = IconButton("history", tr("Lịch sử"), clicked=self.show_history)
        self.edit_button = Button(tr("Sửa nhiệm vụ"), icon="pencil", clicked=self.edit)
        self.add_button = Button(tr("&Ghi việc đã làm"), "primary", "plus", clicked=self.new)
        self.own_actions()
        self.words = Text("", "name", wrap=True)
        self._main = Panel(
            self.words,
            self.next,
            SectionHead(tr("Chỉ số năm nay"), right=self.figure_button),
            self.measures,
            SectionHead(tr("Việc đã làm"), right=self.paste_button),
            self.nothing,
            self.done,
            None,
            gap=10,
        )
        self._side = Panel(SectionHead(tr("Nhiệm vụ")), self.facts, self.drop_button, None, gap=9)
        ways = QBoxLayout.Direction
        self._body = Box(ways.LeftToRight, (self._main, 1), self._side, gap=12)
        self.add((Scrolled(self._body), 1))
        self.reload()

    def header_actions(self) -> list[QWidget]:
        return [self.history_button, self.edit_button, self.add_button]

    # -------------------------------------------------------------- reading

    def reload(self) -> None:
        desk = self.desk
        read, today = desk.workspace.read, desk.today()
        try:
            self.task = task = read(tasks.read, desk.catalog, self.code, today)
        except KeyError:  # an own task that was just taken back
            desk.window.go("plan")
            return
        self._known = read(tasks.bodies, desk.catalog)
        self.title = tr("Nhiệm vụ {0}").format(code_words(task))
        self.plate = status_plate(task.status)
        self.words.setText(task.title)
        title, words = next_words(task, today)
        self.next.set(title, words)
        self.next.setVisible(bool(title))
        self.facts.set(facts_of(task, self._known))
        self.done.rows.set_rows(task.evidence[::-1])
        if not self.done.hasFocus():
            self.done.clearSelection()  # gold means "you are here": one place on a page
        self.done.setVisible(bool(task.evidence))
        self.nothing.setVisible(not task.evidence)
        self._fit()
        self.header_changed.emit()

        def work(_report: Report) -> Sequence[Measure]:
            return read(measures.measured, desk.catalog, self.code, this_year(desk), today)

        desk.window.shell.jobs.start(
            work,
            done=self._measured,
            failed=lambda error: show_error(self, error, tr("Chưa đếm được số liệu")),
            key=f"task {id(self)}",
        )

    def _measured(self, found: Sequence[Measure]) -> None:
        self.measures.rows.set_rows(found)
        self._fit()

    # -------------------------------------------------------------- doing

    def new(self) -> None:
        """Ctrl+N: what was done."""
        dialogs.evidence_dialog(self.desk, self.task).open()

    def paste(self) -> None:
        """Ctrl+V: what was done, as a report lists it."""
        evidence_dialog(self.desk, self.code).open()

    def edit(self) -> None:
        """F2: the task's words, lead, day."""
        dialogs.task_dialog(self.desk, self.task).open()

    def show_history(self) -> None:
        """Who changed what."""
        ids = self.desk.workspace.read(tasks.record_ids, self.code)
        self.desk.show_history(ids, self.title)

    def _open_measure(self, measure: Measure) -> None:
        title = f"{code_words(self.task)}. {measure.title}"
        open_measure(self.desk, this_year(self.desk), title, measure)

    def _take_away(self, rows: Sequence[Evidence]) -> None:
        desk, ids = self.desk, [row.id for row in rows]

        def work() -> bool:
            for id_ in ids:
                desk.workspace.write(tasks.remove_evidence, id_)
            return True

        if desk.attempt(work):
            desk.window.toast(
                tr("Đã bỏ {0} việc vào Mục đã xóa").format(len(ids)), of_last_change(desk, ids)
            )

    def _done_menu(self, row: Evidence) -> QMenu:
        return menu_of(
            self,
            (tr("Tệp minh chứng…"), lambda: self._open_files(row)),
            (tr("Bỏ vào Mục đã xóa"), lambda: self._take_away([row])),
        )

    def _open_files(self, row: Evidence) -> None:
        """What shows that it was done."""
        owner = proof_of(self.desk, "task_evidence", row.id, row.words.split("\n")[0])
        self.desk.window.open(FilesPage(self.desk, owner))

    def _evidence_columns(self) -> list[ListColumn]:
        def words(row: Evidence) -> Cell:
            return Cell(row.words.split("\n")[0], evidence_words(row, self._known), strong=True)

        def settles(row: Evidence) -> Cell:
            return Cell(tr("Xong kỳ"), tone="ok") if row.completes else Cell("")

        return [
            ListColumn("words", tr("Việc"), words, 240, stretch=True),
            ListColumn("settles", tr("Kết quả"), settles, 110),
        ]

    # -------------------------------------------------------------- shape

    def regions(self) -> list[QWidget]:
        return [self._main, self._side]

    def shown(self) -> None:
        self.measures.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_body"):
            self._fit()

    def _fit(self) -> None:
        self.edit_button.setVisible(not theme.is_large())  # F2 does it there
        narrow = self.width() < theme.px(NARROW) or theme.is_large()
        ways = QBoxLayout.Direction
        self._body.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        wide = 16_777_215 if narrow else theme.px(300)
        self._side.setMinimumWidth(0 if narrow else wide)
        self._side.setMaximumWidth(wide)
        for table in (self.measures, self.done):
            rows = max(1, min(table.rows.rowCount(), 12))
            high = theme.size("table_header") + rows * theme.size(table.density) + 2
            table.setFixedHeight(high)


def _measure_columns() -> list[ListColumn]:
    return [
        ListColumn(
            "title", tr("Chỉ số"), lambda row: Cell(row.title, strong=True), 240, stretch=True
        ),
        ListColumn("number", tr("Kết quả"), lambda row: row.words, 150, right=True),
    ]


def _table(desk: Desk, name: str, words: str, columns: list[ListColumn], density: str) -> RowsTable:
    model = PagedModel(columns, key=lambda row: getattr(row, "id", None) or row.title)
    return RowsTable(
        model,
        name=name,
        memory=desk.window.shell.memory,
        density=density,
        accessible_name=words,
    )
