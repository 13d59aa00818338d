"""The parts of a movement's page: each a list with what can be added to it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QPoint, Qt

from app.dates import due_state, due_words, short_day
from app.money import dong
from app.movements import registrations, rules
from app.movements.listing import Criterion, Inspection, MovementView, Pact, Proposed, Review
from app.movements.registrations import ListHead, Typed
from app.movements.registrations import Row as Registered
from app.movements.words import REVIEWS, State
from app.nominations.actions import number_text
from app.nominations.batch import Line as Chosen
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.movements import dialogs
from ui.movements.chart import TrendChart, finding
from ui.movements.pasting import paste_dialog
from ui.movements.words import tr
from ui.nominations.words import KIND_ICONS, award_name, step_word
from ui.parts.boxes import Column, Line, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.menus import menu_of, pop_up
from ui.parts.text import Text
from ui.pasting import on_paste, small_paste
from ui.recordfiles import FilesPage, files_words, proof_of

if TYPE_CHECKING:
    from ui.movements.page import MovementPage

LEAST_ROWS, MOST_ROWS = 1, 7


class Listed(Column):
    """Heading with buttons, the rows, or a sentence while there is none.

    opened: Enter on a row. Delete asks the page to take the rows away. proof: the record type of
    the rows, where files can prove them; Enter that does nothing else opens those. leads: something
    below follows the chosen row, so that there always is one. alone: nothing stands below the list.
    pasted: the name of its part in `app/movements/part_list.py`, where it takes lists.
    """

    def __init__(
        self,
        page: "MovementPage",
        title: str,
        columns: Sequence[ListColumn],
        empty: str,
        *buttons: Button,
        opened: Callable[[Any], object] | None = None,
        proof: str = "",
        two_lines: bool = True,
        leads: bool = False,
        alone: bool = False,
        pasted: str = "",
    ) -> None:
        self._page, self._leads, self._alone = page, leads, alone
        self._row = "row_two_line" if two_lines else "row"
        self.model = PagedModel(columns)
        self.table = RowsTable(self.model, density=self._row, accessible_name=title)
        self.none = Text(empty, "body", "text_3", wrap=True)
        self.paste_button = small_paste(lambda: paste_dialog(page, pasted).open())
        self.head = SectionHead(title, right=Row(self.paste_button, *buttons, gap=6))
        super().__init__(self.head, self.none, (self.table, int(alone)), gap=6)
        self.paste_button.setVisible(bool(pasted))
        on_paste(self, self.paste_button)
        self._proof = proof
        if proof:
            self.table.menu_asked.connect(self._menu)
        if opened is not None or proof:
            self.table.opened.connect(opened or self.open_files)
        self.table.delete_asked.connect(lambda rows: page.take_away([row.id for row in rows]))

    def open_files(self, row: Any) -> None:
        """What proves a row."""
        desk = self._page.desk
        of = " ".join([self.head.title.text(), self._page.title])
        desk.window.open(FilesPage(desk, proof_of(desk, self._proof, row.id, of)))

    def _menu(self, row: Any, at: QPoint) -> None:
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Tệp minh chứng…"), lambda: self.open_files(row)),
            (tr("Bỏ dòng này"), lambda: self._page.take_away([row.id])),
        ]
        pop_up(menu_of(self, *choices), at)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.model.set_rows(rows)
        self.head.set(self.head.title.text(), str(len(rows) or ""))
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        if self._leads and rows and self.table.current_row() is None:
            self.table.selectRow(0)
        elif not self._leads and not self.table.hasFocus():
            self.table.clearSelection()  # gold means "you are here": one place on a page
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        self._fit()

    def _fit(self) -> None:
        rows = max(LEAST_ROWS, min(self.model.rowCount(), MOST_ROWS))
        high = theme.size("table_header") + rows * theme.size(self._row) + 2
        if self._alone:  # it takes the room that is left as well
            self.table.setMinimumHeight(high)
        else:
            self.table.setFixedHeight(high)


class CriteriaPart(Column):
    """The criteria above, the chosen one's results over time below."""

    def __init__(self, page: "MovementPage") -> None:
        self._page = page
        self.add_button = Button(
            tr("Thêm &tiêu chí"), icon="plus", small=True, clicked=page.add_criterion
        )
        self.target_button = Button(
            tr("Ghi mức phấn đấu"), "quiet", small=True,
            clicked=lambda: page.add_result("target", self._chosen_id()),
        )  # fmt: skip
        self.result_button = Button(
            tr("Ghi &kết quả"), icon="pencil", small=True,
            clicked=lambda: page.add_result("result", self._chosen_id()),
        )  # fmt: skip
        self.list = Listed(
            page,
            tr("Tiêu chí"),
            [
                ListColumn("name", tr("Tiêu chí, cách kiểm tra"), self._name, 220, stretch=True),
                ListColumn("most", tr("Cần"), self._most, 130),
                ListColumn("now", tr("Đang có"), self._now, 150),
            ],
            tr("Chưa có tiêu chí nào. Mỗi tiêu chí ghi người dân kiểm tra bằng cách nào."),
            self.add_button,
            opened=self._open,
            leads=True,
            pasted="criteria",
        )
        self.found = Text("", "strong", wrap=True)
        self.paste_button = small_paste(lambda: paste_dialog(page, "points").open())
        self.over = SectionHead(
            "", right=Row(self.paste_button, self.target_button, self.result_button, gap=6)
        )
        self._chart = Column(gap=0)
        self.points = Listed(
            page,
            tr("Các lần đếm"),
            [
                ListColumn("day", tr("Ngày"), lambda row: short_day(row.measured_on), 104),
                ListColumn("kind", tr("Loại"), _point_kind, 156),
                ListColumn("value", tr("Số"), self._value, 120),
                ListColumn(
                    "source",
                    tr("Theo"),
                    lambda row: _joined(row.source, row.files),
                    140,
                    stretch=True,
                ),
            ],
            "",
            proof="movement_point",
            two_lines=False,
        )
        self._below = Column(Line(), self.over, self.found, self._chart, self.points, gap=8)
        super().__init__(self.list, self._below, None, gap=12)
        on_paste(self._below, self.paste_button)
        self.list.table.current_changed.connect(lambda _row: self._show_chosen())
        self._shown: MovementView | None = None

    def show_movement(self, shown: MovementView) -> None:
        self._shown = shown
        self.list.show_rows(shown.criteria)
        for button in (self.add_button, self.list.paste_button):
            button.setVisible(shown.is_own and shown.state not in _ENDED)
        self.paste_button.setVisible(shown.is_under_way)
        self.result_button.setVisible(shown.is_under_way)
        self.target_button.setVisible(shown.state not in _ENDED and not theme.is_large())
        self._show_chosen()

    def chosen(self) -> Criterion | None:
        """The criterion that the chart is of."""
        if self._shown is None or not self._shown.criteria:
            return None
        row = self.list.table.current_row()
        known = {one.id: one for one in self._shown.criteria}
        first = self._shown.criteria[0]
        return known.get(row.id, first) if row is not None else first

    def _chosen_id(self) -> UUID | None:
        one = self.chosen()
        return one.id if one else None

    def _show_chosen(self) -> None:
        one, shown = self.chosen(), self._shown
        self._below.setVisible(one is not None)
        if one is None or shown is None:
            return
        self.over.set(one.name)
        self.found.setText(finding(one))
        self._chart.clear()
        if one.points:
            self._chart.add(TrendChart(one, shown.draft.starts_on, shown.draft.ends_on))
        self.points.show_rows(one.points[::-1])
        self.points.setVisible(bool(one.points))

    def _open(self, one: Criterion) -> None:
        """Enter: change it while it may be changed, else a result of it."""
        shown = self._page.shown_now
        if shown.is_own and not shown.is_under_way and shown.state not in _ENDED:
            dialogs.criterion_dialog(self._page.desk, shown.id, one).open()
        elif shown.is_under_way:
            self._page.add_result("result", one.id)

    @staticmethod
    def _name(one: Criterion) -> Cell:
        return Cell(one.name, one.how_checked, strong=True)

    @staticmethod
    def _most(one: Criterion) -> str:
        return rules.criterion_words(one.kind, one.threshold, one.unit)

    @staticmethod
    def _now(one: Criterion) -> Cell:
        if one.percent is None:
            return Cell(tr("Chưa có"), colour="text_3")
        last = one.results[-1]
        words = rules.value_words(one.kind, one.unit, last.value)
        if one.percent == 100:
            return Cell(tr("Đạt, {0}").format(words), tone="ok")
        return Cell(words, tr("{0} % mức cần").format(one.percent))

    def _value(self, row: Any) -> str:
        one = self.chosen()
        return rules.value_words(one.kind, one.unit, row.value) if one else ""


_ENDED = (State.SUMMED_UP, State.CLOSED, State.CANCELLED)


def _point_kind(row: Any) -> Cell:
    if row.kind == "target":
        return Cell(tr("Mức phấn đấu"), tone="idle", icon="target")
    return Cell(tr("Kết quả"), tone="info", icon="check")


class PeoplePart(Column):
    """Who takes part, by name; more are added by list or from the register."""

    def __init__(self, page: "MovementPage") -> None:
        self._page, desk = page, page.desk
        self._desk: Desk = desk
        self.list_button = Button(
            tr("Ghi &danh sách thôn"), icon="keyboard", small=True, clicked=page.register
        )
        self.pick_button = Button(
            tr("Chọn từ &sổ"), "quiet", "list-checks", small=True, clicked=self.pick
        )
        self.paste_button = small_paste(lambda: page.register(pasted=True))
        self.propose_button = Button(
            tr("Đề nghị &khen"), icon="medal", small=True, clicked=self.propose
        )
        self.head = SectionHead(
            tr("Đăng ký thi đua"),
            right=Row(
                self.paste_button, self.pick_button, self.list_button, self.propose_button, gap=6
            ),
        )
        self.none = Text(
            tr("Chưa ai đăng ký. Gõ danh sách giấy của từng thôn, hoặc chọn người trong sổ."),
            "body", "text_3", wrap=True,
        )  # fmt: skip
        self.model = PagedModel(
            [
                ListColumn("name", tr("Tên"), _who, 180, stretch=True),
                ListColumn("village", tr("Thôn"), lambda row: row.village, 130),
                ListColumn("pledge", tr("Đăng ký"), lambda row: row.pledge, 150),
                ListColumn("day", tr("Ngày"), lambda row: short_day(row.registered_on), 104),
            ],
            after=lambda row: row,
            jobs=desk.window.shell.jobs,
            parent=None,
        )
        self.table = RowsTable(
            self.model,
            name="registrations",
            memory=desk.window.shell.memory,
            accessible_name=tr("Đăng ký thi đua"),
        )
        self.table.hide_when_large("pledge", "day")
        self.model.failed.connect(
            lambda error: show_error(self, error, tr("Chưa đọc được danh sách đăng ký"))
        )
        super().__init__(self.head, self.none, (self.table, 1), gap=6)
        on_paste(self, self.paste_button)
        self.table.opened.connect(lambda row: self._menu(row, QPoint()))
        self.table.menu_asked.connect(self._menu)
        self.table.delete_asked.connect(lambda rows: page.take_away([row.id for row in rows]))

    def show_movement(self, shown: MovementView) -> None:
        count = shown.units + shown.persons
        self.head.set(tr("Đăng ký thi đua"), str(count or ""))
        self.none.setVisible(not count)
        self.table.setVisible(bool(count))
        self.list_button.setVisible(shown.is_under_way)
        self.paste_button.setVisible(shown.is_under_way)
        self.pick_button.setVisible(shown.is_under_way and not theme.is_large())
        self.propose_button.setVisible(bool(count) and shown.state is not State.CANCELLED)
        read, id_ = self._desk.workspace.read, shown.id

        def fetch(after: Registered | None, limit: int) -> Sequence[Registered]:
            return read(registrations.page, id_, after, limit)

        self.model.load(fetch, keep=min(self.model.rowCount(), 2_000))

    def pick(self) -> None:
        """From the register of subjects."""
        from ui.movements.registering import keep_list
        from ui.nominations.pickmany import PickDialog

        desk, id_ = self._desk, self._page.movement_id

        def take(lines: Sequence[Chosen]) -> None:
            rows = [Typed(line.full_name, subject_id=line.subject_id) for line in lines]
            keep_list(desk, id_, rows, ListHead(desk.today(), on_paper=False))

        PickDialog(desk, take, desk.window).open()

    def propose(self) -> None:
        """Put those selected forward."""
        rows = self.table.selected_rows()
        if not rows:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._desk.window.toast(tr("Chọn người trong danh sách trước, Shift hoặc Ctrl để chọn"
                                       " nhiều"))  # fmt: skip
            return
        names = ", ".join(row.full_name for row in rows[:6])
        names += tr(" và {0} người nữa").format(len(rows) - 6) if len(rows) > 6 else ""
        ids = [row.id for row in rows]
        dialogs.propose_dialog(self._desk, ids, names, rows[0].kind.value).open()

    def _menu(self, row: Registered, at: QPoint) -> None:
        if at.isNull():
            place = self.table.visualRect(self.table.currentIndex()).bottomLeft()
            at = self.table.viewport().mapToGlobal(place)
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Đề nghị khen…"), self.propose),
        ]
        if row.subject_id is not None:
            known = row.subject_id
            choices.append((tr("Mở trang của người này"), lambda: self._desk.open_person(known)))
        ids = [one.id for one in self.table.selected_rows()]
        choices.append((tr("Bỏ khỏi danh sách"), lambda: self._page.take_away(ids)))
        pop_up(menu_of(self, *choices), at)


def _who(row: Registered) -> Cell:
    icon = KIND_ICONS.get(row.kind.value, "users-round")
    return Cell(row.full_name, icon=icon, strong=True)


class CoursePart(Column):
    """Pacts, and what inspections found."""

    def __init__(self, page: "MovementPage") -> None:
        self._page = page
        today = page.desk.today

        def state(one: Inspection) -> Cell:
            if not one.to_fix:
                return Cell("")
            if one.fixed_on is not None:
                return Cell(tr("Đã khắc phục"), short_day(one.fixed_on), tone="ok")
            due = one.due_on
            late = due is not None and due_state(due, today()) == "late"
            words = due_words(due, today()) if due else ""
            return Cell(one.to_fix, words, colour="bad" if late else "text_2")

        self.pact_button = Button(
            tr("Thêm &giao ước"), icon="handshake", small=True,
            clicked=lambda: dialogs.pact_dialog(page.desk, page.shown_now).open(),
        )  # fmt: skip
        self.inspect_button = Button(
            tr("Thêm lần &kiểm tra"), icon="eye", small=True, clicked=self.add_inspection
        )
        self.pacts = Listed(
            page,
            tr("Giao ước thi đua"),
            [
                ListColumn("parties", tr("Các bên, nội dung"), _pact, 220, stretch=True),
                ListColumn("day", tr("Ngày ký"), lambda one: short_day(one.signed_on), 110),
            ],
            tr("Chưa ghi giao ước nào."),
            self.pact_button,
            proof="movement_pact",
            pasted="pacts",
        )
        self.inspections = Listed(
            page,
            tr("Các lần kiểm tra"),
            [
                ListColumn("found", tr("Kết quả, người kiểm tra"), _inspection, 220, stretch=True),
                ListColumn("day", tr("Ngày"), lambda one: short_day(one.inspected_on), 104),
                ListColumn("fix", tr("Khắc phục"), state, 190),
            ],
            tr("Chưa ghi lần kiểm tra nào."),
            self.inspect_button,
            opened=self._open,
            proof="movement_inspection",
            pasted="inspections",
        )
        super().__init__(self.pacts, self.inspections, None, gap=18)

    def add_inspection(self) -> None:
        """What an inspection found."""
        self._page.show_part("course")
        if self._page.shown_now.is_under_way:
            dialogs.inspection_dialog(self._page.desk, self._page.shown_now).open()

    def show_movement(self, shown: MovementView) -> None:
        self.pacts.show_rows(shown.pacts[::-1])
        self.inspections.show_rows(shown.inspections[::-1])
        for button in (self.pact_button, self.inspect_button):
            button.setVisible(shown.is_under_way)
        for part in (self.pacts, self.inspections):
            part.paste_button.setVisible(shown.is_under_way)

    def _open(self, one: Inspection) -> None:
        if one.to_fix and one.fixed_on is None:
            dialogs.fixed_dialog(self._page.desk, one).open()
        else:
            self.inspections.open_files(one)


def _pact(one: Pact) -> Cell:
    below = _joined(one.pledge.split("\n")[0], one.files)
    return Cell(", ".join(one.parties), below, strong=True)


def _joined(words: str, files: int) -> str:
    return " · ".join(filter(None, (words, files_words(files))))


def _inspection(one: Inspection) -> Cell:
    who = f"{one.inspector}, {one.village}" if one.village else one.inspector
    return Cell(one.findings.split("\n")[0], _joined(who, one.files), strong=True)


class ReviewsPart(Column):
    """The reviews, and all that the chosen one says."""

    def __init__(self, page: "MovementPage") -> None:
        self._page = page
        self.interim_button = Button(
            tr("Ghi &sơ kết"), icon="plus", small=True, clicked=lambda: page.review("interim")
        )
        self.final_button = Button(
            tr("Ghi tổn&g kết"), icon="clipboard-check", small=True,
            clicked=lambda: page.review("final"),
        )  # fmt: skip
        self.list = Listed(
            page,
            tr("Sơ kết, tổng kết"),
            [
                ListColumn("kind", tr("Loại"), _review_kind, 120),
                ListColumn("day", tr("Ngày"), lambda one: short_day(one.held_on), 104),
                ListColumn("summary", tr("Kết quả chính"), _review, 200, stretch=True),
                ListColumn(
                    "cost",
                    tr("Kinh phí"),
                    lambda one: dong(one.cost) if one.cost else "",
                    142,
                    right=True,
                ),
            ],
            tr("Chưa sơ kết lần nào. Đến kỳ, máy nhắc ở Việc hôm nay."),
            self.interim_button,
            self.final_button,
            proof="movement_review",
            leads=True,
            pasted="reviews",
        )
        self.summary = Text("", "body", wrap=True, copyable=True)
        self.lessons = Text("", "body", wrap=True, copyable=True)
        self.lessons_head = SectionHead(tr("Bài học"))
        self.report_button = Button(
            tr("Xem báo cáo"), "link", "file-text", clicked=self.open_report
        )
        self._below = Column(
            Line(), SectionHead(tr("Kết quả chính"), right=self.report_button), self.summary,
            self.lessons_head, self.lessons, gap=6,
        )  # fmt: skip
        super().__init__(self.list, self._below, None, gap=12)
        self.list.table.hide_when_large("cost")
        self.list.table.current_changed.connect(lambda _row: self._show_chosen())

    def open_report(self) -> None:
        """The report of the chosen review, on paper."""
        row: Review | None = self.list.table.current_row()
        if row is not None:
            self._page.open_review(row.id)

    def show_movement(self, shown: MovementView) -> None:
        self.list.show_rows(shown.reviews[::-1])
        for button in (self.interim_button, self.final_button, self.list.paste_button):
            button.setVisible(shown.is_under_way)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row: Review | None = self.list.table.current_row()
        self._below.setVisible(row is not None)
        if row is not None:
            self.summary.setText(row.summary)
            self.lessons.setText(row.lessons)
            for part in (self.lessons_head, self.lessons):
                part.setVisible(bool(row.lessons))


def _review_kind(one: Review) -> Cell:
    tone = "gold" if one.kind == "final" else "info"
    return Cell(REVIEWS[one.kind], tone=tone, icon="clipboard-check")


def _review(one: Review) -> Cell:
    return Cell(one.summary.split("\n")[0], _joined(one.symbol, one.files), strong=True)


class AwardsPart(Column):
    """The dossiers that came out of it."""

    def __init__(self, page: "MovementPage") -> None:
        catalog = page.desk.catalog
        self.choose_button = Button(
            tr("Chọn người để đề &nghị"), icon="medal", small=True,
            clicked=lambda: page.show_part("registrations"),
        )  # fmt: skip
        self.list = Listed(
            page,
            tr("Hồ sơ đề nghị khen"),
            [
                ListColumn("number", tr("Số"), lambda one: number_text(one.number), 92),
                ListColumn("name", tr("Cá nhân, tập thể"), _proposed, 180, stretch=True),
                ListColumn("award", tr("Đề nghị"), lambda one: award_name(catalog, one.award_code),
                       180),
                ListColumn("step", tr("Bước"), lambda one: step_word(one.step), 140),
            ],
            tr("Chưa có hồ sơ nào từ phong trào này. Ở phần Đăng ký, chọn người rồi bấm Đề nghị"
               " khen."),
            self.choose_button,
            opened=lambda one: page.desk.open_nomination(one.id),
            two_lines=False,
            alone=True,
        )  # fmt: skip
        self.list.table.hide_when_large("number")
        self.list.table.delete_asked.disconnect()  # a dossier is put away where it is written
        super().__init__((self.list, 1))

    def show_movement(self, shown: MovementView) -> None:
        self.list.show_rows(shown.proposed)
        self.choose_button.setVisible(bool(shown.units + shown.persons))


def _proposed(one: Proposed) -> Cell:
    return Cell(one.full_name, strong=True)
