"""The home page: six steps with counts, what is due, what waits for sending, two small charts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from app import today
from app.clock import VIETNAM
from app.council import view as council
from app.dates import due_state, due_words
from app.nominations import kinds, steps, waiting
from app.nominations.steps import Step
from app.progress import Report
from app.today import Errand
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.home import errands
from ui.home.stepstrip import StepFigure, StepStrip
from ui.lists import RowsTable
from ui.page import Page
from ui.parts.boxes import Column, Line, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.charts import ColumnChart, ShareBar, Value
from ui.parts.empty import EmptyState
from ui.parts.heads import SectionHead
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.rows import Cell, PagedModel
from ui.rows import Column as ListColumn

tr = partial(QCoreApplication.translate, "home")

WEEKDAYS = (
    tr("Thứ Hai"),
    tr("Thứ Ba"),
    tr("Thứ Tư"),
    tr("Thứ Năm"),
    tr("Thứ Sáu"),
    tr("Thứ Bảy"),
    tr("Chủ nhật"),
)
ROLES = {
    "TRUC_TIEP": tr("Người lao động trực tiếp"),
    "CHUYEN_MON": tr("Công chức, chuyên môn"),
    "LANH_DAO_QUAN_LY": tr("Lãnh đạo, quản lý"),
    "": tr("Chưa ghi"),
}
TYPES = {
    "nomination": tr("hồ sơ khen thưởng"),
    "exemplar": tr("điển hình, gương tốt"),
    "decision": tr("quyết định"),
    "subject": tr("người, tập thể"),
    "register_entry": tr("dòng sổ vàng"),
}
VERBS = {
    Step.DRAFTING: tr("Mở hồ sơ"),
    Step.RETURNED: tr("Bổ sung"),
    Step.APPRAISAL: tr("Thẩm tra"),
    Step.AWAITING_COUNCIL: tr("Ghi kết quả họp"),
    Step.AWAITING_SIGNATURE: tr("Cấp số quyết định"),
    Step.AWAITING_PRINT: tr("In giấy khen"),
    Step.FORWARDED: tr("Ghi trả lời"),
}
DEEDS = {  # where the dossier waits for something else than its step says
    "complaint": tr("Trả lời"),
    "agency": tr("Ghi trả lời"),
    "posting": tr("Ghi ý kiến"),
    "letter": tr("Lập tờ trình"),
    "present": tr("Ghi đã trao"),
}
NOBODY = waiting.Wait("nobody", "")


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


class HomePage(Page):
    """Việc hôm nay."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wants_focus = False
        self._above = 0  # dossiers at the superior
        self.title = self.tr("Việc hôm nay")
        self.help_text = self.tr(
            "Sáu bước ở trên cho biết hồ sơ đang ở đâu; bấm vào một bước để xem các hồ sơ đó."
            " Danh sách dưới xếp theo hạn, có cả đơn khiếu nại, tố cáo, văn bản hỏi và quyết định"
            " chờ số; Enter mở việc đang chọn."
        )
        self.strip = StepStrip()
        self.strip.chosen.connect(self._open_step)
        self.due = PagedModel(
            [
                ListColumn("when", self.tr("Hạn"), self._when, width=150, sortable=False),
                ListColumn("what", self.tr("Việc"), self._what, stretch=True, sortable=False),
                ListColumn("verb", self.tr("Làm"), self._verb, width=150, sortable=False),
            ],
            key=lambda row: row.id if isinstance(row, Errand) else row.nomination_id,
            sentence=lambda row: f"{self._when(row).text}, {self._what(row).text}",
        )
        self.table = RowsTable(
            self.due, density="row_two_line", accessible_name=self.tr("Việc đến hạn")
        )
        self.table.opened.connect(self._open_due)
        self._waits: dict[UUID, waiting.Wait] = {}
        self.table.horizontalHeader().hide()
        self.count = SectionHead(self.tr("Việc đến hạn"))
        self.table.hide()  # neither list nor empty page before the first reading
        self.nothing = EmptyState(
            "circle-check",
            self.tr("Không có việc nào đến hạn"),
            self.tr("Hồ sơ, đơn và văn bản có hạn sẽ hiện ở đây, việc gấp nhất đứng trên."),
            (self.tr("Thêm hồ sơ khen thưởng"), desk.new_nomination, "plus"),
            hint=self.tr("Hoặc nhấn Ctrl+N"),
        )
        self.nothing.hide()
        footer = Text(self.tr("Enter: mở việc đang chọn"), "caption", "text_3")
        self._list = Panel(
            Row(self.count, gap=0, margins=(16, 10, 16, 8)),
            Line(),
            (self.table, 1),
            (self.nothing, 1),
            Line(),
            Row(None, footer, gap=0, margins=(16, 7, 16, 8)),
            gap=0,
            margins=(1, 1, 1, 1),
        )
        self._side = Column(self._sending_panel(), self._chart_panel(), None, gap=12)
        self._columns = Row((self._list, 1), self._side, gap=12)
        self.meeting = Notice("info", "", icon="gavel")
        self.meeting.hide()
        content = Column(self.strip, self.meeting, (self._columns, 1), gap=12)
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
        return [self.strip, self.meeting, self.table, self._side]

    def shown(self) -> None:
        """To the list, or to what begins the first dossier; again once it has been read."""
        self._wants_focus = self.table.isHidden() and self.nothing.isHidden()
        if not self.isVisible():
            return
        target = self.nothing.buttons[0] if self.table.isHidden() else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

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
        if not hasattr(self, "_columns"):  # the parts are still being made
            return
        large, ways = theme.is_large(), QBoxLayout.Direction
        self._columns.lines.setDirection(ways.TopToBottom if large else ways.LeftToRight)
        self._side.setMinimumWidth(0 if large else theme.px(404))
        self._side.setMaximumWidth(16_777_215 if large else theme.px(404))
        self._list.setMinimumHeight(theme.px(300))

    # ------------------------------------------------------------ the right side

    def _sending_panel(self) -> Panel:
        self.unsent_number = Text("0", "figure")
        self.unsent_words = Text(self.tr("thay đổi chưa gửi"), "caption", "text_3")
        self.unsent_kinds = Text("", "body", "text_2", wrap=True)
        self.unsent_last = Text("", "caption", "text_3", wrap=True)
        open_sending = Button(
            self.tr("G&ửi và nhận"), icon="send", clicked=lambda: self._desk.window.go("sending")
        )
        top = Qt.AlignmentFlag.AlignTop
        return Panel(
            SectionHead(self.tr("Chờ gửi về tỉnh"), icon="inbox", icon_colour="warn"),
            Row(
                (Column(self.unsent_number, self.unsent_words, gap=0), top),
                (self.unsent_kinds, 1),
                gap=24,
            ),
            Line(),
            Row((self.unsent_last, 1), open_sending, gap=12),
            gap=10,
        )

    def _chart_panel(self) -> Panel:
        self.months = ColumnChart("", [], high=80)
        self.shares = ShareBar("", [])
        self.shares_head = Text("", "body", "text_2")
        self.no_awards = Text(
            self.tr("Chưa có ai trong sổ vàng 12 tháng qua."), "body", "text_3", wrap=True
        )
        return Panel(
            SectionHead(self.tr("Khen thưởng 12 tháng")),
            self.no_awards,
            self.months,
            self.shares_head,
            self.shares,
            gap=8,
        )

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        """Read everything in the background; what is shown stays until then."""
        day, workspace = self._desk.today(), self._desk.workspace
        catalog = self._desk.catalog
        self.note = f"{WEEKDAYS[day.weekday()]}, {day:%d/%m/%Y}"
        self.header_changed.emit()

        def work(_report: Report) -> _Reading:
            due = workspace.read(today.due)
            others = workspace.read(today.errands, day)
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
            )

        self._desk.window.shell.jobs.start(
            work, done=self._show, failed=self._not_read, key="home page"
        )

    def _not_read(self, error: Exception) -> None:
        show_error(self, error, self.tr("Chưa đọc được việc hôm nay"))

    def _show(self, read: "_Reading") -> None:
        counts = read.counts
        due: list[today.Due | Errand] = [*read.errands, *read.due]
        due = sorted(due, key=lambda row: row.due_on)[: today.MOST_DUE]
        self._waits = read.waits
        self._above = above = counts[Step.FORWARDED].total
        self.strip.set([self._figure(counts[step], read.day, above) for step in steps.ORDER])
        self.due.set_rows(due)
        self.table.setVisible(bool(due))
        self.nothing.setVisible(not due)
        total = sum(count.dated for count in counts.values()) + len(read.errands)
        words = self.tr("{0} việc") if total <= len(due) else self.tr("{1} việc gấp nhất trong {0}")
        self.count.set(self.tr("Việc đến hạn"), words.format(total, len(due)))
        self.count.note.setVisible(bool(due))
        if due and self.table.current_row() is None:
            self.table.selectRow(0)
        self._show_meeting(read)
        self._show_unsent(read.unsent)
        self._show_honoured(read.honoured)
        if self._wants_focus:
            self.shown()

    def _figure(self, count: today.StepCount, day: date, above: int) -> StepFigure:
        """One step of the strip. above: dossiers that wait for the superior's signature."""
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

    def _show_unsent(self, unsent: today.Unsent) -> None:
        self.unsent_number.setText(str(unsent.changes))
        kinds = [
            f"{unsent.by_type[name]} {words}"
            for name, words in TYPES.items()
            if unsent.by_type.get(name)
        ]
        self.unsent_kinds.setText("\n".join(kinds[:4]))
        if unsent.last_received_at is None:
            last = self.tr("Chưa gửi lần nào. Mọi thay đổi nằm trong máy này.")
        else:
            at = unsent.last_received_at.astimezone(VIETNAM)
            last = self.tr("Tỉnh nhận lần cuối lúc {0}.").format(f"{at:%H:%M %d/%m/%Y}")
        if unsent.waiting:
            last += self.tr(" {0} gói chưa thấy biên nhận.").format(unsent.waiting)
        self.unsent_last.setText(last)

    def _show_honoured(self, honoured: today.Honoured) -> None:
        total = sum(lines for _year, _month, lines in honoured.months)
        finding = self.tr("{0} lượt khen trong 12 tháng").format(total)
        values = [Value(str(month), lines) for _year, month, lines in honoured.months]
        self.months.set(finding, values)
        roles = [Value(ROLES.get(role, role), number) for role, number in honoured.roles.items()]
        self.shares.set(self.tr("Ai được khen năm {0}").format(honoured.year), roles)
        self.shares_head.setText(self.tr("Ai được khen năm {0}").format(honoured.year))
        self.no_awards.setVisible(total == 0)
        self.months.setVisible(total > 0)
        for part in (self.shares, self.shares_head):
            part.setVisible(bool(roles))

    # ------------------------------------------------------------ cells

    def _wait_of(self, row: today.Due | Errand) -> waiting.Wait:
        return NOBODY if isinstance(row, Errand) else self._waits.get(row.nomination_id, NOBODY)

    def _open_due(self, row: today.Due | Errand) -> None:
        """The dossier, where what it waits for is written down; or the errand's book."""
        if isinstance(row, Errand):
            errands.open_errand(self._desk, row)
            return
        self._desk.open_nomination(row.nomination_id, self._wait_of(row).section)

    def _when(self, row: today.Due | Errand) -> Cell:
        day = self._desk.today()
        words = due_words(row.due_on, day)
        if words[0].isdigit() and 0 < (row.due_on - day).days < 7:
            words = WEEKDAYS[row.due_on.weekday()]
        second = f"{row.due_on:%d/%m/%Y}"
        if self._wait_of(row).is_fast:
            second = kinds.clock(self._desk.catalog, row.due_on, self._desk.workspace.now()).words
        colour = {"late": "bad", "today": "warn"}.get(due_state(row.due_on, day), "text")
        return Cell(words, second, colour=colour, strong=True)

    def _what(self, row: today.Due | Errand) -> Cell:
        if isinstance(row, Errand):
            return Cell(*errands.what(row), strong=True, colour="text")
        award = self._desk.catalog.award(row.award_code, self._desk.today()).short_name
        what = f"{row.full_name} – {award}"
        wait = self._wait_of(row)
        if row.step in (Step.DRAFTING, Step.RETURNED) and row.missing_count and not wait.deed:
            second = self.tr("Còn {0} chỗ chưa đạt. {1}").format(row.missing_count, wait.words)
        elif wait.words:
            second = wait.words
        else:
            second = self.tr("Đang ở bước {0}.").format(steps.LABELS[row.step])
        return Cell(what, second, strong=True, colour="text")

    def _verb(self, row: today.Due | Errand) -> Cell:
        if isinstance(row, Errand):
            return Cell(errands.verb(row), boxed=True)
        deed = self._wait_of(row).deed
        words = DEEDS.get(deed) or VERBS.get(row.step, self.tr("Mở hồ sơ"))
        return Cell(words, boxed=True)
