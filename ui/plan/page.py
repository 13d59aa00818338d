"""The plan's tasks: who leads, until when, how far; Enter opens one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from app.plan import measures, tasks
from app.plan.measures import Measure
from app.plan.tasks import Body, Task
from app.plan.words import STATUSES
from app.text import search_text, search_words
from ui import theme
from ui.books import open_book
from ui.desk import Desk
from ui.listpage import ListPage
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.filterbar import FilterBar
from ui.parts.heads import SectionHead
from ui.parts.menus import menu_of
from ui.parts.notices import Notice
from ui.parts.sidepane import SidePane
from ui.parts.text import ElidedText, Text
from ui.plan import dialogs
from ui.plan.figures import FiguresPage, open_measure, this_year
from ui.plan.pasting import tasks_dialog
from ui.plan.words import (
    STATUS_LOOKS,
    code_words,
    due_of,
    evidence_words,
    facts_of,
    next_words,
    tr,
)
from ui.takingback import of_last_change

ROOMY = 980  # px at 100 % of the page, from which its header has room for every way
KEPT = "plan filter"  # its name in the window's memory


@dataclass(frozen=True)
class PlanRow:
    """A task with its figures and what its bodies are called."""

    task: Task
    measures: tuple[Measure, ...]
    known: dict[str, Body]

    @property
    def id(self) -> str:
        return self.task.code


class PlanPage(ListPage):
    """List and detail; Ctrl+N adds a task of the office's own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.title = tr("Theo dõi kế hoạch")
        self.help_text = tr(
            "# Theo dõi kế hoạch\nMười hai nhiệm vụ của kế hoạch thực hiện Chỉ thị 41 có sẵn, thêm"
            " được nhiệm vụ riêng. Số liệu đếm từ sổ đang có, bấm vào là mở những bản ghi đã đếm;"
            " việc máy không đếm được thì ghi tay.\nEnter: mở nhiệm vụ · Ctrl+Enter: ghi việc đã"
            " làm · F2: sửa, đặt hạn · Ctrl+N: thêm nhiệm vụ · Ctrl+V: dán nhiệm vụ"
            " riêng từ Excel · Delete: bỏ nhiệm vụ riêng"
        )
        self._statuses: tuple[str, ...] = self._recalled()
        shell = desk.window.shell
        self.figures_button = Button(
            tr("Số &liệu sơ kết"), icon="chart-column", clicked=self.open_figures
        )
        self.signals_button = Button(
            tr("&Dấu hiệu"), icon="eye", clicked=partial(open_book, desk, "signals")
        )
        self.inspections_button = Button(
            tr("&Kiểm tra, giám sát"),
            icon="clipboard-check",
            clicked=partial(open_book, desk, "inspections"),
        )
        self.public_button = Button(
            tr("&Công khai"), icon="scroll-text", clicked=partial(open_book, desk, "public")
        )
        self.new_button = Button(tr("&Thêm nhiệm vụ"), "primary", "plus", clicked=self.new)
        self.own_actions()
        model = PagedModel(
            _columns(desk.today()),
            after=lambda row: row,
            sentence=partial(_spoken, today=desk.today()),
            jobs=shell.jobs,
            parent=self,
        )
        table = RowsTable(
            model,
            name="plan",
            memory=shell.memory,
            density="row_two_line",
            accessible_name=tr("Các nhiệm vụ của kế hoạch"),
        )
        table.hide_when_large("code", "measure")
        table.delete_asked.connect(self._put_away)
        empty = EmptyState(
            "clipboard-list",
            tr("Kế hoạch chưa có nhiệm vụ nào"),
            tr("Danh mục của máy không có nhiệm vụ nào của cấp trên. Thêm nhiệm vụ của đơn vị."),
            (tr("Thêm nhiệm vụ"), self.new, "plus"),
            (tr("Xem danh mục"), partial(desk.window.go, "catalog"), "folder-tree"),
            hint=tr("Hoặc nhấn Ctrl+N"),
        )
        filters = FilterBar(self._fill_menu)
        keys = ElidedText(
            tr(
                "Enter: mở   ·   Ctrl+Enter: ghi việc đã làm   ·   F2: sửa   ·   Ctrl+V: dán từ"
                " Excel"
            ),
            "caption",
            "text_3",
        )
        self.assemble(
            table, model, filters, TaskPane(desk, self), empty, Row(keys, margins=(20, 5, 20, 5))
        )
        filters.removed.connect(lambda status: self.choose(
            tuple(one for one in self._statuses if one != status)))  # fmt: skip
        filters.cleared.connect(self.clear_filters)
        self._show_chips()

    def header_actions(self) -> list[QWidget]:
        return [*self._ways(), self.figures_button, self.new_button]

    def _ways(self) -> list[Button]:
        """To the other pages of oversight; the menu Hồ sơ and Ctrl+K lead there as well."""
        return [self.inspections_button, self.signals_button, self.public_button]

    def arrange(self) -> None:
        super().arrange()
        has = self.stack.currentWidget() is not self.empty_page
        self.new_button.setVisible(has)
        self.figures_button.setVisible(has and not theme.is_large())
        for way in self._ways():
            way.setVisible(not theme.is_large() and self.width() >= theme.px(ROOMY))

    # ------------------------------------------------------------ reading

    def load(self, keep: int = 0) -> None:
        desk, statuses, typed = self.desk, self._statuses, search_words(self.typed())
        read, today, period = desk.workspace.read, desk.today(), this_year(desk)

        def fetch(after: PlanRow | None, _count: int) -> Sequence[PlanRow]:
            if after is not None:
                return []
            known = read(tasks.bodies, desk.catalog)
            found = read(measures.all_measured, desk.catalog, period, today)
            rows = [
                PlanRow(task, found.get(task.code, ()), known)
                for task in read(tasks.listed, desk.catalog, today)
            ]
            return [row for row in rows if _fits(row, statuses, typed)]

        self.model.load(fetch, keep=keep)

    def is_empty(self) -> bool:
        return not self.typed() and not self._statuses

    def no_match_words(self) -> str:
        parts = [f"“{self.typed()}”"] if self.typed() else []
        parts += [STATUSES[one].lower() for one in self._statuses]
        return tr("Không có nhiệm vụ nào khớp {0}").format(", ".join(parts))

    def row_of(self, code: str) -> PlanRow | None:
        """The row on show with a code."""
        return next((row for row in self.model.rows() if row.id == code), None)

    # ------------------------------------------------------------ filters

    def _recalled(self) -> tuple[str, ...]:
        kept = self.desk.window.shell.memory.get(KEPT) or []
        return tuple(one for one in kept if one in STATUSES)

    def choose(self, statuses: tuple[str, ...]) -> None:
        """Show only these statuses; kept for the next start."""
        self._statuses = statuses
        self.desk.window.shell.memory.put(KEPT, list(statuses))
        self._show_chips()
        self.load()

    def clear_filters(self) -> None:
        self.filters.box.clear()
        self.choose(())
        self.filters.box.setFocus()

    def _show_chips(self) -> None:
        self.filters.set_filters([(one, STATUSES[one]) for one in self._statuses])

    def _fill_menu(self, menu: QMenu) -> None:
        for status, words in STATUSES.items():
            wanted = tuple(dict.fromkeys((*self._statuses, status)))
            menu.addAction(words).triggered.connect(
                lambda _on=False, wanted=wanted: self.choose(wanted)
            )

    # ------------------------------------------------------------ doing

    def new(self) -> None:
        """Ctrl+N: a task of the office's own."""
        dialogs.task_dialog(self.desk).open()

    def paste(self) -> None:
        """Ctrl+V: own tasks as the office's plan lists them."""
        tasks_dialog(self.desk).open()

    def next_step(self) -> None:
        """Ctrl+Enter: what was done for the selected task."""
        self._with_row(lambda row: dialogs.evidence_dialog(self.desk, row.task).open())

    def edit(self) -> None:
        self._with_row(lambda row: dialogs.task_dialog(self.desk, row.task).open())

    def open_row(self, row: PlanRow) -> None:
        self.desk.open_plan_task(row.id)

    def open_figures(self) -> None:
        """The figures of an interim review, to be copied."""
        self.desk.window.open(FiguresPage(self.desk))

    def _with_row(self, do: Any) -> None:
        row = self.table.current_row()
        if row is not None:
            do(row)

    def _put_away(self, rows: Sequence[PlanRow]) -> None:
        desk = self.desk

        def work() -> list[Any]:
            return [desk.workspace.write(tasks.remove, row.id) for row in rows]

        gone = desk.attempt(work)
        if gone:
            words = tr("Đã bỏ {0} nhiệm vụ vào Mục đã xóa").format(len(gone))
            desk.window.toast(words, of_last_change(desk, gone))

    def row_menu(self, row: PlanRow) -> QMenu:
        desk, task = self.desk, row.task
        entries: list[tuple[str, Callable[[], object]]] = [
            (tr("Mở"), partial(desk.open_plan_task, task.code)),
            (tr("Ghi việc đã làm…"), lambda: dialogs.evidence_dialog(desk, task).open()),
            (tr("Sửa, đặt hạn…"), lambda: dialogs.task_dialog(desk, task).open()),
            (tr("Ghi số bằng tay…"), lambda: dialogs.figure_dialog(desk, task).open()),
            (tr("Không còn phù hợp…"), lambda: dialogs.drop_dialog(desk, task).open()),
            (tr("Các cơ quan trong kế hoạch"), partial(open_book, desk, "bodies")),
        ]
        if task.is_own:
            entries.append((tr("Bỏ vào Mục đã xóa"), lambda: self._put_away([row])))
        return menu_of(self, *entries)


class TaskPane(SidePane):
    """The selected task: what to do next, its figures, who leads, what was done last."""

    def __init__(self, desk: Desk, page: PlanPage) -> None:
        self._desk, self._page = desk, page
        self.name = Text("", "name", wrap=True)
        self.under = Text("", "caption", "text_3", wrap=True)
        self.next = Notice("plain", "", icon="arrow-right")
        self.figures = Column(gap=5)
        self.facts = Facts(names=84)
        self.done_head = SectionHead(tr("Việc đã làm"))
        self.done = Column(gap=7)
        super().__init__(
            self.name,
            self.under,
            8,
            self.next,
            10,
            SectionHead(tr("Chỉ số năm nay")),
            2,
            self.figures,
            12,
            self.facts,
            12,
            self.done_head,
            2,
            self.done,
            name=tr("Nhiệm vụ đang chọn"),
            jobs=desk.window.shell.jobs,
        )

    def forget(self) -> None:
        """Always read from the list's own row."""

    def show_id(self, id: object) -> None:
        row = self._page.row_of(str(id)) if id is not None else None
        if row is None:
            self.rolled.hide()
            return
        task, today = row.task, self._desk.today()
        self.name.setText(task.title)
        self.under.setText(f"{code_words(task)} · {STATUSES[task.status]}")
        title, words = next_words(task, today)
        self.next.set(title, words)
        self.next.setVisible(bool(title))
        self.figures.clear()
        for one in row.measures:
            self.figures.add(self._figure(task, one))
        self.facts.set(facts_of(task, row.known))
        self.done.clear()
        self.done_head.set(tr("Việc đã làm"), str(len(task.evidence) or ""))
        for line in task.evidence[::-1][:5]:
            self.done.add(
                Column(
                    Text(line.words.split("\n")[0], "body", wrap=True),
                    Text(evidence_words(line, row.known), "caption", "text_3", wrap=True),
                    gap=1,
                )
            )
        if not task.evidence:
            self.done.add(Text(tr("Chưa ghi việc nào."), "body", "text_3", wrap=True))
        self.show_inside()

    def _figure(self, task: Task, one: Measure) -> Row:
        words = Text(one.title, "body", "text_2", wrap=True)
        title = f"{code_words(task)}. {one.title}"
        opens = bool(one.links or one.rest or (one.table and one.number))
        if not opens:
            return Row((words, 1), Text(one.words, "strong"), gap=8)
        button = Button(
            one.words,
            "link",
            name=tr("{0}: {1}, mở các bản ghi").format(one.title, one.words),
            clicked=partial(open_measure, self._desk, this_year(self._desk), title, one),
        )
        return Row((words, 1), button, gap=8)


def _fits(row: PlanRow, statuses: Sequence[str], typed: Sequence[str]) -> bool:
    if statuses and row.task.status not in statuses:
        return False
    task = row.task
    names = tasks.named((*task.lead, *task.partners), row.known)
    whole = search_text(f"{task.item} {task.code} {task.title} {names}")
    return all(word in whole for word in typed)


def _columns(today: date) -> list[ListColumn]:
    def title(row: PlanRow) -> Cell:
        lead = tasks.named(row.task.lead[:1], row.known) if row.task.lead else ""
        return Cell(row.task.title.split("\n")[0], lead, strong=True)

    def measure(row: PlanRow) -> Cell:
        shown = next((one for one in row.measures if one.whole), None) or next(
            iter(row.measures), None
        )
        return Cell(shown.words, shown.title) if shown else Cell("")

    def due(row: PlanRow) -> Cell:
        words, colour = due_of(row.task, today)
        return Cell(words, colour=colour)

    def status(row: PlanRow) -> Cell:
        tone, icon = STATUS_LOOKS[row.task.status]
        return Cell(STATUSES[row.task.status], tone=tone, icon=icon)

    return [
        ListColumn("code", tr("Mục"), lambda row: code_words(row.task), 64),
        ListColumn("title", tr("Nhiệm vụ, chủ trì"), title, 220, stretch=True),
        ListColumn("measure", tr("Chỉ số"), measure, 160),
        ListColumn("due", tr("Hạn tới"), due, 114),
        ListColumn("status", tr("Tình trạng"), status, 148),
    ]


def _spoken(row: PlanRow, today: date) -> str:
    figures = ", ".join(f"{one.title}: {one.words}" for one in row.measures[:1])
    parts = [
        code_words(row.task),
        row.task.title,
        STATUSES[row.task.status],
        due_of(row.task, today)[0],
        figures,
    ]
    return ", ".join(filter(None, parts))
