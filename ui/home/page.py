"""The home page: six steps with counts, what is due, what waits for sending, two small charts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Literal, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app import agenda, today
from app.council import view as council
from app.nominations import steps, waiting
from app.nominations.steps import Step
from app.progress import Report
from app.today import Errand
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.focus import FirstFocus
from ui.home.calendar import CalendarView
from ui.home.lines import WEEKDAYS, DoneLines, DueLines
from ui.home.side import HonouredPanel, SendingPanel
from ui.home.stepstrip import StepFigure, StepStrip
from ui.lists import RowsTable
from ui.page import Page
from ui.parts.boxes import Column, Line, Panel, Row, Scrolled, set_side
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.heads import SectionHead
from ui.parts.notices import Notice
from ui.parts.text import Icon, Text
from ui.rows import Column as ListColumn
from ui.rows import PagedModel

tr = partial(QCoreApplication.translate, "home")

View = Literal["list", "calendar", "week"]
SIDE = 404  # px at 100 %
NARROW, NARROW_CALENDAR = 930, 1040  # px of the page at 100 %: below it the side comes under


@runtime_checkable
class StepsPage(Protocol):
    """A page that can show the dossiers of some steps only."""

    def show_steps(self, steps: Sequence[Step]) -> None: ...


@dataclass(frozen=True)
class _Reading:
    day: date
    counts: dict[Step, today.StepCount]
    due: list[today.Due]
    errands: list[Errand]
    waits: dict[UUID, waiting.Wait]
    unsent: today.Unsent
    honoured: today.Honoured
    meetings: Sequence[council.SessionRow]
    week: agenda.Week


class HomePage(Page):
    """Việc hôm nay."""

    paste_words = tr("Việc hôm nay máy tự lập từ sổ. Dán người, hồ sơ, lần khen cũ: Ctrl+Shift+V")

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._first_focus = FirstFocus(self)
        self._above = 0  # dossiers at the superior
        self.title = self.tr("Việc hôm nay")
        self.help_text = self.tr(
            "Sáu bước ở trên cho biết hồ sơ đang ở đâu; bấm vào một bước để xem các hồ sơ đó."
            " Danh sách dưới xếp theo hạn, có cả đơn khiếu nại, tố cáo, văn bản hỏi, quyết định"
            " chờ số và gương tốt cần thăm; Enter mở việc đang chọn."
        )
        self.strip = StepStrip()
        self.strip.chosen.connect(self._open_step)
        self.lines_due = DueLines(desk)
        self.due = PagedModel(
            self._line_columns(self.lines_due),
            key=DueLines.key,
            sentence=self.lines_due.sentence,
        )
        self.table = RowsTable(
            self.due, density="row_two_line", accessible_name=self.tr("Việc đến hạn")
        )
        self.table.opened.connect(self.lines_due.open)
        self.table.horizontalHeader().hide()
        self.calendar = CalendarView(desk)
        self.calendar.hide()
        lines_done = DoneLines(desk)
        self.done = PagedModel(
            self._line_columns(lines_done),
            sentence=lambda row: f"{lines_done.when(row).text}, {lines_done.what(row).text}",
        )
        self.done_table = RowsTable(
            self.done, density="row_two_line", accessible_name=self.tr("Tuần này đã xong")
        )
        self.done_table.opened.connect(lines_done.open)
        self.done_table.horizontalHeader().hide()
        self.done_table.hide()
        self._view: View = "list"
        self._total_words = ""
        self._week: agenda.Week | None = None
        self.turn = Button("", "link", "calendar", clicked=self._turn)
        self.count = SectionHead(self.tr("Việc đến hạn"), right=self.turn)
        self.table.hide()  # neither list nor empty page before the first reading
        self.nothing = EmptyState(
            "circle-check",
            self.tr("Không có việc nào đến hạn"),
            self.tr("Hồ sơ, đơn và văn bản có hạn sẽ hiện ở đây, việc gấp nhất đứng trên."),
            (self.tr("Thêm hồ sơ khen thưởng"), desk.new_nomination, "plus"),
            hint=self.tr("Hoặc nhấn Ctrl+N"),
        )
        self.nothing.hide()
        self.week_words = Text("", "caption", "text_2")
        self.look_back = Button(
            self.tr("Xem lại"), "link", clicked=lambda: self.show_view("week"), small=True
        )
        self.week_foot = Row(Icon("circle-check", "ok", 14), self.week_words, self.look_back, gap=8)
        self.keys = Text("", "caption", "text_3")
        self._list = Panel(
            Row(self.count, gap=0, margins=(16, 8, 16, 6)),
            Line(),
            (self.table, 1),
            (self.nothing, 1),
            (self.calendar, 1),
            (self.done_table, 1),
            Line(),
            Row(self.week_foot, None, self.keys, gap=8, margins=(16, 3, 16, 4)),
            gap=0,
            margins=(1, 1, 1, 1),
        )
        self.sending = SendingPanel(partial(desk.window.go, "sending"))
        self.honoured = HonouredPanel(partial(desk.window.go, "statistics"))
        self._side = Column(self.sending, self.honoured, None, gap=12)
        self.meeting = Notice("info", "", icon="gavel", beside=True)
        self.meeting.hide()
        left = Column(self.meeting, (self._list, 1), gap=12)
        self._columns = Row((left, 1), self._side, gap=12)
        content = Column(self.strip, (self._columns, 1), gap=12)
        self.add((Scrolled(content), 1))
        self._actions = [
            Button(
                self.tr("Ghi việc đột xuất"),
                icon="flag",
                clicked=partial(self._command, "capture"),
            ),
            Button(
                self.tr("Ghi gương tốt mới"),
                icon="sprout",
                clicked=partial(self._command, "new-exemplar"),
                writes=True,
            ),
            Button(
                self.tr("Thêm hồ sơ khen thưởng"),
                "primary",
                "plus",
                clicked=partial(self._command, "new-nomination"),
            ),
        ]
        self.restyle()

    def _command(self, name: str) -> None:
        self._desk.window.commands.action(name).trigger()

    def header_actions(self) -> list[QWidget]:
        return [*self._actions]

    def new(self) -> None:
        self._desk.new_nomination()

    def regions(self) -> list[QWidget]:
        return [self.strip, self.meeting, self._list, self._side]

    def shown(self) -> None:
        """To the list, or to what begins the first dossier; again once it has been read."""
        if self.isVisible():
            self._focus().setFocus(Qt.FocusReason.OtherFocusReason)
        if self._view == "list" and self.table.isHidden() and self.nothing.isHidden():
            self._first_focus.wait()

    def _focus(self) -> QWidget:
        """Where work begins in the view on show."""
        if self._view == "calendar":
            return self.calendar.grid
        if self._view == "week":
            return self.done_table
        return self.nothing.buttons[0] if self.table.isHidden() else self.table

    # ------------------------------------------------------------ three views of the list

    @staticmethod
    def _line_columns(lines: DueLines | DoneLines) -> list[ListColumn]:
        return [
            ListColumn("when", tr("Hạn"), lines.when, width=134),
            ListColumn("what", tr("Việc"), lines.what, stretch=True),
            ListColumn("verb", tr("Làm"), lines.verb, width=150),
        ]

    def _turn(self) -> None:
        """To the calendar, and from whatever is there back to the list."""
        self.show_view("calendar" if self._view == "list" else "list")

    def show_view(self, view: "View") -> None:
        """The list of what is due, its calendar, or what the week has finished."""
        self._view = view
        self._show_view()
        if view == "calendar":
            self.calendar.reload()
        self._focus().setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_view(self) -> None:
        view, has_lines = self._view, self.due.rowCount() > 0
        self.table.setVisible(view == "list" and has_lines)
        self.nothing.setVisible(view == "list" and not has_lines)
        self.calendar.setVisible(view == "calendar")
        self.done_table.setVisible(view == "week")
        if view == "week" and self._week is not None:
            since = self.tr("từ Thứ Hai {0}").format(f"{self._week.monday:%d/%m/%Y}")
            self.count.set(self.tr("Tuần này đã xong"), since)
        else:
            self.count.set(self.tr("Việc đến hạn"), self._total_words)
        self.turn.setText(
            self.tr("Xem theo lịch") if view == "list" else self.tr("Về danh sách việc")
        )
        self.turn.set_icon("calendar" if view == "list" else "arrow-left")
        self.turn.setVisible(view != "list" or has_lines)
        done = 0 if self._week is None else self._week.total
        self.week_foot.setVisible(bool(done))
        self.week_words.setText(self.tr("Tuần này đã xong {0} việc").format(done))
        self.look_back.setVisible(view != "week")
        self.arrange()
        self.keys.setText(
            self.tr("Phím mũi tên: chọn ngày · Enter: xem việc của ngày")
            if view == "calendar"
            else self.tr("Enter: mở việc đang chọn")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._view != "list":
            self.show_view("list")
        else:
            super().keyPressEvent(event)

    def _open_step(self, id: str) -> None:
        """The list of dossiers, with this step's only."""
        page = self._desk.window.place("nominations")
        if isinstance(page, StepsPage):
            shown = [Step(id)]
            if self._above and shown == [Step.AWAITING_SIGNATURE]:
                shown.append(Step.FORWARDED)
            page.show_steps(shown)
        self._desk.window.go("nominations")

    def restyle(self) -> None:
        super().restyle()
        self.arrange()

    def arrange(self) -> None:
        if not hasattr(self, "_columns"):  # the parts are still being made
            return
        below = NARROW_CALENDAR if self._view == "calendar" else NARROW
        set_side(self._columns, self._side, SIDE, under=self.is_narrow(below))
        self._list.setMinimumHeight(theme.px(300))

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        """Read everything in the background; what is shown stays until then."""
        day, workspace = self._desk.today(), self._desk.workspace
        catalog = self._desk.catalog
        self.note = f"{WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}"
        self.header_changed.emit()

        def work(_report: Report) -> _Reading:
            due = workspace.read(today.due)
            others = workspace.read(today.errands, day, catalog)
            ids = [row.nomination_id for row in due]
            return _Reading(
                day,
                {found.step: found for found in workspace.read(today.steps, day)},
                due,
                others,
                workspace.read(waiting.waits, ids, catalog, day),
                workspace.read(today.unsent, workspace.db),
                workspace.read(today.honoured, day),
                workspace.read(council.due, day),
                workspace.read(agenda.week, day),
            )

        self._desk.window.shell.jobs.start(
            work, done=self._show, failed=self._not_read, key="home page"
        )
        if self._view == "calendar":
            self.calendar.reload()

    def _not_read(self, error: Exception) -> None:
        show_error(self, error, self.tr("Chưa đọc được việc hôm nay"))

    def _show(self, read: "_Reading") -> None:
        begins = self._first_focus.take()
        counts = read.counts
        told = {meeting.id for meeting in read.meetings[:1]}  # above the list already
        others = [errand for errand in read.errands if errand.id not in told]
        due: list[today.Due | Errand] = [*others, *read.due]
        due = sorted(due, key=lambda row: row.due_on)[: today.MOST_DUE]
        self.lines_due.waits, self._week = read.waits, read.week
        self._above = above = counts[Step.FORWARDED].total
        sessions = [errand.due_on for errand in read.errands if errand.kind == "session"]
        meeting = min((held for held in sessions if held >= read.day), default=None)
        self.strip.set(
            [self._figure(counts[step], read.day, above, meeting) for step in steps.ORDER]
        )
        self.due.set_rows(due)
        self.done.set_rows(read.week.lines)
        total = sum(count.dated for count in counts.values()) + len(others)
        words = self.tr("{0} việc") if total <= len(due) else self.tr("{1} việc gấp nhất trong {0}")
        self._total_words = words.format(total, len(due)) if due else ""
        if self._view == "week" and not read.week.total:
            self._view = "list"
        self._show_view()
        for table in (self.table, self.done_table):
            if table.rows.rowCount() and table.current_row() is None:
                table.selectRow(0)
        self._show_meeting(read)
        self.sending.show_unsent(read.unsent)
        self.honoured.show_honoured(read.honoured)
        if begins:
            self.shown()

    def _figure(
        self, count: today.StepCount, day: date, above: int, meeting: date | None
    ) -> StepFigure:
        """One step of the strip.

        above: dossiers that wait for the superior's signature. meeting: the next session's day.
        """
        words = steps.LABELS[count.step]
        id = count.step.value
        if count.step is Step.PRESENTED:
            year = self.tr("Trong năm {0}").format(day.year)
            return StepFigure(id, words, count.total, year, number_colour="gold_ink")
        if count.late:
            note = self.tr("{0} hồ sơ quá hạn").format(count.late)
            return StepFigure(id, words, count.total, note, "circle-x", "bad")
        if count.to_confirm:
            note = self.tr("{0} chờ xác nhận").format(count.to_confirm)
            return StepFigure(id, words, count.total, note, "triangle-alert", "warn")
        if count.step is Step.AWAITING_SIGNATURE and above:
            note = self.tr("và {0} ở cấp trên").format(above)
            return StepFigure(id, words, count.total, note, "send", "text_3")
        if count.step is Step.AWAITING_COUNCIL and meeting is not None:
            weekday = WEEKDAYS[meeting.weekday()]
            note = self.tr("Họp {0} {1}").format(weekday, f"{meeting:%d/%m}")
            if meeting == day:
                note = self.tr("Họp hôm nay")
            return StepFigure(id, words, count.total, note)
        return StepFigure(id, words, count.total, self.tr("Không quá hạn") if count.total else "")

    def _show_meeting(self, read: "_Reading") -> None:
        """The council's session of today, or one that was never closed."""
        first = next(iter(read.meetings), None)
        self.meeting.setVisible(first is not None)
        if first is None:
            return
        late = first.held_on < read.day
        when = f"{first.held_on:%d/%m/%Y}" if late else self.tr("Hôm nay")
        title = self.tr("{0}, {1} họp Hội đồng: {2}").format(when, first.starts_at, first.title)
        words = self.tr("Đã ghi phiếu {0}/{1} hồ sơ.").format(first.voted, first.items)
        if late:
            words += self.tr(" Phiên họp chưa kết thúc.")
        enter = partial(self._desk.open_session, first.id)
        self.meeting.set(title, words, ((self.tr("Vào phiên họp"), enter),))
