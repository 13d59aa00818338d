"""One movement: criteria with their results, who takes part, what happened, what came of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QWidget

from app.documents.blocks import Paper
from app.movements import actions, listing, registrations
from app.movements.actions import number_text
from app.movements.listing import MovementView
from app.movements.words import FORMS, LAUNCH_LEVELS, State
from ui import theme
from ui.desk import Desk
from ui.movements import dialogs
from ui.movements.awards import AwardsPart
from ui.movements.course import CoursePart
from ui.movements.criteria import CriteriaPart
from ui.movements.detail import movement_facts
from ui.movements.next import Step, next_step
from ui.movements.people import PeoplePart
from ui.movements.reviews import ReviewsPart
from ui.movements.words import state_plate, tr
from ui.page import Page
from ui.parts.boxes import Box, Column, Panel, Row, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.later import Later
from ui.parts.menus import menu_of, pop_up
from ui.parts.tabs import Tab, Tabs
from ui.parts.text import Text
from ui.takingback import of_last_change

NARROW = 840  # px at 100 % of the page: below it the facts come under the parts
P = TypeVar("P", CriteriaPart, PeoplePart, CoursePart, ReviewsPart, AwardsPart)
PARTS = ("criteria", "registrations", "course", "reviews", "awards")


class MovementPage(Page):
    """From the draft to the final review. Ctrl+Enter does what the box at the right says.

    shown: as it has just been read.
    """

    paste_words = tr(
        "Đặt con trỏ vào danh sách muốn dán rồi bấm Ctrl+V; phong trào phải đang ở bước ghi được"
    )
    home = "movements"

    def __init__(
        self, desk: Desk, movement_id: UUID, part: str = "", shown: MovementView | None = None
    ) -> None:
        super().__init__()
        self.desk, self.movement_id = desk, movement_id
        self.place = tr("Phong trào thi đua")
        self.help_text = tr(
            "# Một phong trào\nBên phải nói việc tiếp theo; Ctrl+Enter làm việc ấy. Mỗi phần có"
            " nút Thêm; Enter mở dòng đang chọn, Delete bỏ dòng, Ctrl+Z lấy lại.\nF2: sửa nội dung"
            " phát động · Ctrl+P: in bảng kiểm cho từng thôn, mỗi thôn một trang.\nPhong trào cấp"
            " trên gửi xuống chỉ đọc; đăng ký, kết quả, sơ kết của đơn vị vẫn ghi được."
        )
        self.shown_now = shown or desk.workspace.read(listing.read, movement_id)
        self.tabs = Tabs([tr("Tiêu chí, kết quả")], name=tr("Phần của trang"))
        self._criteria = self._later(CriteriaPart)
        self._people = self._later(PeoplePart)
        self._course = self._later(CoursePart)
        self._reviews = self._later(ReviewsPart)
        self._awards = self._later(AwardsPart)
        self._parts: tuple[Later[Any], ...] = (
            self._criteria, self._people, self._course, self._reviews, self._awards,
        )  # fmt: skip
        self.step_title = Text("", "strong", wrap=True)
        self.step_words = Text("", "body", "text_2", wrap=True)
        self.step_button = Button("", "primary", clicked=self.next_step)
        self.facts = Facts(names=84)
        self.slogan = Text("", "body", "text_2", wrap=True, italic=True)
        self.objective = Text("", "body", wrap=True)
        self.changes = Column(gap=6)
        self._make_layout()
        self.tabs.chosen.connect(lambda _place: self._show_part())
        self._make_actions()
        self._show_all()
        if part in PARTS:
            self.tabs.choose(PARTS.index(part))
        elif self.shown_now.state in (State.LAUNCHED, State.REGISTERING):
            self.tabs.choose(PARTS.index("registrations"))

    def _later(self, kind: Callable[["MovementPage"], P]) -> Later[P]:
        def make() -> P:
            made = kind(self)
            made.show_movement(self.shown_now)
            return made

        return Later(make, self.tabs)

    @property
    def criteria(self) -> CriteriaPart:
        return self._criteria.part

    @property
    def people(self) -> PeoplePart:
        return self._people.part

    @property
    def course(self) -> CoursePart:
        return self._course.part

    @property
    def reviews(self) -> ReviewsPart:
        return self._reviews.part

    @property
    def awards(self) -> AwardsPart:
        return self._awards.part

    def _make_layout(self) -> None:
        self._step = Panel(
            self.step_title, self.step_words, Row(self.step_button, None), gap=8,
            ground="surface_alt",
        )  # fmt: skip
        self._main = Panel(self.tabs, *((part, 1) for part in self._parts), gap=12)
        self._side = Panel(
            self._step, 2, self.slogan, self.facts, SectionHead(tr("Mục tiêu")), self.objective,
            self.changes, None, gap=9,
        )  # fmt: skip
        self._body = Box(QBoxLayout.Direction.LeftToRight, (self._main, 1), self._side, gap=12)
        self.add((Scrolled(self._body), 1))

    def _make_actions(self) -> None:
        self.more_button = IconButton("ellipsis", tr("Việc khác của phong trào"))
        self.more_button.clicked.connect(lambda _on=False: self._open_more())
        self.print_button = Button(tr("Xem và &in"), icon="printer", clicked=self.print)
        self.edit_button = Button(tr("&Sửa"), icon="pencil", clicked=self.edit)
        self.own_actions()

    def header_actions(self) -> list[QWidget]:
        return [self.more_button, self.edit_button, self.print_button]

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        self.shown_now = self.desk.workspace.read(listing.read, self.movement_id)
        self._show_all()

    def _show_all(self) -> None:
        shown = self.shown_now
        draft, today = shown.draft, self.desk.today()
        self.title, self.number = draft.name, number_text(shown.number)
        self.plate = state_plate(shown.state)
        self.note = f"{LAUNCH_LEVELS[draft.launch_level]}, {FORMS[draft.form].lower()}"
        self.header_changed.emit()
        step = next_step(shown, today)
        self.step_title.setText(step.title)
        self.step_words.setText(step.words)
        self.step_words.setVisible(bool(step.words))
        self.step_button.setText(step.verb)
        self._step.setVisible(bool(step.verb))
        self.slogan.setText(f"“{draft.slogan}”" if draft.slogan else "")
        self.slogan.setVisible(bool(draft.slogan))
        self.facts.set(movement_facts(shown, today, self.desk.catalog))
        self.objective.setText(draft.objective or tr("Chưa ghi."))
        self._show_changes(shown)
        for later in self._parts:
            if later.made is not None:
                later.made.show_movement(shown)
        met = sum(one.percent == 100 for one in shown.criteria)
        count = len(shown.criteria)
        seen = len(shown.pacts) + len(shown.inspections)
        self.tabs.set_tabs(
            [
                Tab(tr("Tiêu chí, kết quả"), note=f"{met}/{count}" if count else ""),
                Tab(tr("Đăng ký"), note=str(shown.units + shown.persons or "")),
                Tab(tr("Giao ước, kiểm tra"), note=str(seen or "")),
                Tab(tr("Sơ kết, tổng kết"), note=str(len(shown.reviews) or "")),
                Tab(tr("Đề nghị khen"), note=str(len(shown.proposed) or "")),
            ]
        )
        self.edit_button.setVisible(shown.is_own and not theme.is_large())
        self._show_part()

    def _show_changes(self, shown: MovementView) -> None:
        from app.dates import short_day
        from app.movements.words import CHANGES

        self.changes.clear()
        for one in shown.changes:
            head = f"{CHANGES[one.kind]}, {short_day(one.decided_on)}"
            head += f", {one.symbol}" if one.symbol else ""
            if one.ends_on and one.former_ends_on:
                head += tr(": từ {0} đến {1}").format(
                    short_day(one.former_ends_on), short_day(one.ends_on)
                )
            self.changes.add(Text(head, "label", "text_2", wrap=True))
            self.changes.add(Text(one.reason, "body", wrap=True))
        self.changes.setVisible(bool(shown.changes))

    def _show_part(self) -> None:
        for place, part in enumerate(self._parts):
            part.setVisible(place == self.tabs.current())

    # ------------------------------------------------------------ doing

    def show_part(self, name: str) -> None:
        """Bring a part to the front."""
        self.tabs.choose(PARTS.index(name))

    def next_step(self) -> None:
        """Ctrl+Enter: what the box at the right says."""
        step: Step = next_step(self.shown_now, self.desk.today())
        deeds: dict[str, Callable[[], object]] = {
            "edit": self.edit,
            "criterion": self.add_criterion,
            "submit": partial(self._write, actions.submit),
            "advance": partial(self._write, actions.advance),
            "issue": lambda: self._ask(dialogs.issue_dialog(self.desk, self.shown_now)),
            "launch": lambda: self._ask(dialogs.launch_dialog(self.desk, self.shown_now)),
            "register": self.register,
            "interim": partial(self.review, "interim"),
            "final": partial(self.review, "final"),
            "result": self.add_result,
        }
        if step.do:
            deeds[step.do]()

    def _write(self, action: Callable[..., object]) -> None:
        """One step on, with an undo in the toast."""
        desk = self.desk

        def work() -> bool:
            desk.workspace.write(action, self.movement_id)
            return True

        if desk.attempt(work):
            undo = of_last_change(desk, [self.movement_id])
            desk.window.toast(tr("Đã chuyển bước"), undo)

    def _ask(self, dialog: QDialog) -> None:
        dialog.open()

    def add_criterion(self) -> None:
        self.show_part("criteria")
        self._ask(dialogs.criterion_dialog(self.desk, self.movement_id))

    def add_result(self, kind: str = "result", chosen: UUID | None = None) -> None:
        """A result, or a target."""
        self.show_part("criteria")
        if self.shown_now.criteria:
            self._ask(dialogs.point_dialog(self.desk, self.shown_now.criteria, kind, chosen))

    def review(self, kind: str) -> None:
        self.show_part("reviews")
        self._ask(dialogs.review_dialog(self.desk, self.shown_now, kind))

    def register(self, *, pasted: bool = False) -> None:
        """The grid for a hamlet's paper list, at once with what was copied where that is pasted."""
        from ui.movements.registering import RegisterPage

        def ready() -> bool:
            self.desk.workspace.read(actions.under_way, self.movement_id)
            return True

        if self.desk.attempt(ready):
            page = RegisterPage(self.desk, self.shown_now)
            self.desk.window.open(page)
            if pasted:
                page.paste()

    def new(self) -> None:
        """Ctrl+N: another one of what is on show."""
        deeds: Sequence[Callable[[], object]] = (
            self.add_criterion,
            self.register,
            self.course.add_inspection,
            partial(self.review, "interim"),
            partial(self.show_part, "registrations"),
        )
        deeds[self.tabs.current()]()

    def edit(self) -> None:
        """F2: what is launched."""
        from ui.movements.form import open_form

        self.desk.attempt(partial(open_form, self.desk, self.movement_id))

    def take_away(self, ids: Sequence[UUID]) -> None:
        """Delete: things that belong to the movement; they can be brought back."""
        desk = self.desk

        def away() -> Sequence[UUID]:
            for id_ in ids:
                desk.workspace.write(actions.take_away, id_)
            return ids

        if desk.attempt(away):
            words = tr("Đã bỏ {0} dòng").format(len(ids))
            desk.window.toast(words, of_last_change(desk, ids))

    def print(self) -> None:
        """Ctrl+P: the papers of the movement, to choose from."""
        is_checked = bool(self.shown_now.criteria)
        checklist = [(tr("Bảng kiểm cho thôn…"), self.open_checklist)] if is_checked else []
        menu = menu_of(
            self,
            (tr("Kế hoạch phát động…"), self.open_plan),
            (tr("Danh sách đăng ký thi đua…"), self.open_registered),
            (tr("Báo cáo sơ kết, tổng kết…"), lambda: self.open_review(self.movement_id)),
            *checklist,
        )
        pop_up(menu, self.print_button.mapToGlobal(QPoint(0, self.print_button.height())))

    def open_plan(self) -> None:
        """The plan that launches it."""
        from app.movements import papers  # the writer of PDF is slow to load

        about = (self.movement_id, self.desk.catalog, self.desk.today())
        self._paper(papers.plan, about, tr("Kế hoạch {0}"), tr("kế hoạch"), "ke-hoach")

    def open_registered(self) -> None:
        """Everybody who takes part, by name."""
        from app.movements import papers

        about = (self.movement_id, self.desk.catalog, self.desk.today())
        title = tr("Danh sách đăng ký {0}")
        self._paper(papers.registered, about, title, tr("danh sách"), "dang-ky")

    def open_review(self, id: UUID) -> None:
        """The report of one review, or of the movement as it stands today."""
        from app.movements import report

        about = (id, self.desk.catalog, self.desk.today())
        self._paper(report.paper, about, tr("Báo cáo {0}"), tr("báo cáo"), "bao-cao")

    def open_checklist(self) -> None:
        """A page for each hamlet, to be ticked with a pen."""
        from app.movements import papers

        read, shown = self.desk.workspace.read, self.shown_now
        named = shown.draft.villages or tuple(read(registrations.villages)) or ("",)
        about = (self.movement_id, named)
        self._paper(papers.checklist, about, tr("Bảng kiểm {0}"), tr("bảng kiểm"), "bang-kiem")

    def _paper(
        self,
        paper: Callable[..., Paper],
        about: Sequence[object],
        title: str,
        named: str,
        file: str,
    ) -> None:
        from ui.paper import PaperPage

        desk, shown = self.desk, self.shown_now
        make = partial(desk.workspace.read, paper, *about)
        file = f"{file}-{number_text(shown.number)}"
        page = PaperPage(desk, title.format(shown.draft.name), make, named, file)
        page.home = "movements"
        desk.window.open(page)

    def _open_more(self) -> None:
        shown, desk = self.shown_now, self.desk
        choices: list[tuple[str, Callable[[], object]]] = []
        if shown.is_own:
            choices.append((tr("Sửa nội dung phát động…"), self.edit))
        else:
            choices.append((tr("Lập phong trào hưởng ứng…"), self.answer))
        if shown.state is State.SUBMITTED and shown.is_own:
            choices.append((tr("Trả về đang soạn"), partial(self._write, actions.send_back)))
        if shown.state in (State.LAUNCHED, State.REGISTERING):
            skip = tr("Triển khai, không chờ đăng ký")
            choices.append((skip, partial(self._write, actions.carry_out)))
        if shown.is_under_way:
            choices += [
                (tr("Ghi sơ kết…"), partial(self.review, "interim")),
                (tr("Ghi tổng kết…"), partial(self.review, "final")),
                (tr("Ghi mức phấn đấu…"), partial(self.add_result, "target")),
            ]
        if shown.is_own and shown.state not in (State.SUMMED_UP, State.CLOSED, State.CANCELLED):
            choices += [
                (tr("Gia hạn…"),
                 lambda: self._ask(dialogs.change_dialog(desk, shown, "extended"))),
                (tr("Hủy phong trào…"),
                 lambda: self._ask(dialogs.change_dialog(desk, shown, "cancelled"))),
            ]  # fmt: skip
        choices.append((tr("Lịch sử"), self.show_history))
        menu = menu_of(self, *choices)
        pop_up(menu, self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))

    def answer(self) -> None:
        """A movement of one's own that answers the superior's."""
        from dataclasses import replace

        from app.finding import office
        from ui.movements.form import OWN_LEVELS, open_form

        here = self.desk.workspace.read(office)
        preset = replace(
            self.shown_now.draft,
            launch_level=OWN_LEVELS.get(here.level, "commune"),
            launched_by=here.name,
            parent_id=self.movement_id,
        )
        open_form(self.desk, preset=preset)

    def show_history(self) -> None:
        """Who wrote what of this movement."""
        ids = self.desk.workspace.read(actions.record_ids, self.movement_id)
        self.desk.show_history(list(ids), self.shown_now.draft.name)

    # ------------------------------------------------------------ shape

    def shown(self) -> None:
        if self._step.isVisibleTo(self) and self.step_button.text():
            self.step_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.tabs.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self._main, self._side]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_body"):
            self._fit()

    def _fit(self) -> None:
        narrow = self.width() < theme.px(NARROW) or theme.is_large()
        ways = QBoxLayout.Direction
        self._body.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        wide = 16_777_215 if narrow else theme.px(312)
        self._side.setMinimumWidth(0 if narrow else wide)
        self._side.setMaximumWidth(wide)
        self.print_button.setText(tr("&In") if theme.is_large() else tr("Xem và &in"))
