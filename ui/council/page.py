"""One session: who is there, what is heard, the numbers, and the minutes that follow them."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from app.clock import VIETNAM
from app.council import sessions, view, voting
from app.council.view import Item, SessionState, SessionView, number_words
from app.dates import short_day
from app.nominations.steps import Step
from ui import theme
from ui.council.agenda import AgendaPanel
from ui.council.attendance import AttendancePanel
from ui.council.minutes import MinutesPanel
from ui.council.plan import AddItemsDialog, AdjournDialog, PlanDialog
from ui.council.voting import VotePanel
from ui.council.words import next_item, state_plate, time_words, tr
from ui.desk import Desk
from ui.page import Page
from ui.parts.boxes import Box, Column, Panel, Row, Scrolled
from ui.parts.buttons import Button, IconButton
from ui.parts.notices import announce
from ui.parts.text import Text

NARROW = 1010  # px at 100 % text, of the page: below it the side panels come under the middle
LEFT, RIGHT = 268, 288  # px
NO_LIMIT = 16_777_215


def read(desk: Desk, session_id: UUID) -> SessionView:
    """All that the page shows."""
    return desk.workspace.read(view.read, session_id, desk.catalog, desk.today())


class SessionPage(Page):
    """A session from the roll call to the closing. Ctrl+Enter records and goes to the next.

    shown: as it has just been read.
    """

    def __init__(self, desk: Desk, session_id: UUID, shown: SessionView | None = None) -> None:
        super().__init__()
        self.desk, self.session_id = desk, session_id
        self.place, self.home = tr("Họp hội đồng"), "council"
        self.help_text = tr(
            "# Phiên họp\nĐiểm danh ở bên trái: dấu cách để ghi có mặt hay vắng, Enter để ghi lý"
            " do, người dự thay hoặc ý kiến gửi bằng văn bản.\nỞ giữa là hồ sơ được xét. Gõ số"
            " phiếu vào ba ô lớn, Tab hoặc Enter sang ô sau, Ctrl+Enter để ghi và sang hồ sơ"
            " tiếp.\nGhi xong lần một, máy hỏi lại từng hồ sơ để gõ lần hai. Hai lần khác nhau thì"
            " máy nói số nào khác và chưa ghi.\nNhiều hồ sơ cùng số phiếu thì bấm Ghi nhiều hồ sơ"
            " một lượt: Ctrl+D điền xuống các dòng trống, Ctrl+V dán bảng kiểm phiếu từ Excel.\n"
            "Biên bản ở bên phải tự viết theo số phiếu; Mở để"
            " sửa nếu cần viết khác.\nBỏ phiếu kín chỉ ghi tổng số, không ghi ai bỏ phiếu thế nào."
        )
        self.seats = AttendancePanel(desk, session_id)
        self.agenda = AgendaPanel(desk.catalog, self.type_many)
        self.vote = VotePanel(desk)
        self.minutes = MinutesPanel(desk)
        self._wanted: UUID | None = None
        self._looked_at: UUID | None = None  # an item whose numbers are wanted after the vote
        self._make_step()
        self._make_actions()
        self.own_actions()
        middle = Column((self.agenda, 1), (self.vote, 0), (self.step, 0), gap=12)
        self._body = Box(
            QBoxLayout.Direction.LeftToRight, self.seats, (middle, 1), self.minutes, gap=12
        )
        self._middle = middle
        self._scroll = Scrolled(self._body)
        self.add((self._scroll, 1))
        self.agenda.table.current_changed.connect(self._follow)
        self.agenda.table.opened.connect(self._look_at)
        self.agenda.table.menu_asked.connect(self._open_item_menu)
        self.agenda.table.delete_asked.connect(self._remove_items)
        self.vote.recorded.connect(self._recorded)
        self.shown_now = shown or read(desk, session_id)
        self._show_all()

    def _make_step(self) -> None:
        """What stands in place of the numbers while there is nothing to type."""
        self.step_title = Text("", "name", wrap=True)
        self.step_text = Text("", "body", "text_2", wrap=True)
        self.step_button = Button("", "primary", clicked=self._step)
        self.step = Panel(self.step_title, self.step_text, None, Row(None, self.step_button), gap=6)

    def _make_actions(self) -> None:
        self.more_button = IconButton("ellipsis", tr("Việc khác của phiên họp"))
        self.more_button.clicked.connect(lambda _on=False: self._open_more())
        self.print_button = Button(tr("In &giấy tờ"), icon="printer")
        self.print_button.clicked.connect(lambda _on=False: self._open_papers())
        self.close_button = Button(tr("&Kết thúc họp"), icon="check", clicked=self.close_session)
        self.own_actions()

    def header_actions(self) -> list[QWidget]:
        return [self.more_button, self.print_button, self.close_button]

    # ------------------------------------------------------------ reading

    def reload(self) -> None:
        """Read it again; the numbers that are being typed stay."""
        self.shown_now = read(self.desk, self.session_id)
        self._show_all()

    def _show_all(self) -> None:
        shown, draft = self.shown_now, self.shown_now.draft
        self.title = draft.title
        self.number = (
            f"{time_words(draft.starts_at).removesuffix(' 00')}, {short_day(draft.held_on)}"
        )
        self.plate = state_plate(shown.state)
        self.header_changed.emit()
        self.seats.show_session(shown)
        self.agenda.show_session(shown)
        item = shown.item(self._wanted) or next_item(shown) or next(iter(shown.items), None)
        self._show(item)
        if item is not None:
            self.agenda.table.select_key(item.id)

    def _show(self, item: Item | None) -> None:
        shown = self.shown_now
        self._wanted = item.id if item is not None else None
        running = shown.state is SessionState.RUNNING
        self.vote.show_item(shown, item)
        typing = item is not None and running and self.vote.typing > 0
        busy = running and item is not None and next_item(shown) is not None
        looked_at = item is not None and item.first is not None and item.id == self._looked_at
        self.vote.setVisible(typing or busy or looked_at)
        self.step.setVisible(not (typing or busy or looked_at))
        self.agenda.show_typing(item.id if typing and item is not None else None)
        name = item.full_name if typing and item is not None and item.first is None else ""
        self.minutes.show_session(shown, name)
        self._tell_step()
        self.close_button.setVisible(running and not self.step.isVisibleTo(self))
        self.more_button.setVisible(shown.is_open)

    def _tell_step(self) -> None:
        """One sentence, one verb: what comes next for the whole session."""
        shown = self.shown_now
        title, text, verb = "", "", ""
        if shown.state is SessionState.PLANNED and not shown.items:
            title, verb = tr("Chưa có hồ sơ nào trong phiên này"), tr("Thêm hồ sơ chờ họp")
        elif shown.state is SessionState.PLANNED:
            title = tr("Điểm danh rồi mở phiên họp")
            text = tr("Dấu cách ở danh sách bên trái ghi có mặt hay vắng. Cần có mặt từ {0}/{1}.")
            text = text.format(shown.quorum_needed, shown.present.members)
            verb = tr("Mở phiên họp")
        elif shown.state is SessionState.RUNNING and not shown.items:
            title, verb = tr("Chưa có hồ sơ nào trong phiên này"), tr("Thêm hồ sơ chờ họp")
        elif shown.state is SessionState.RUNNING:
            title = tr("Mọi hồ sơ đã bỏ phiếu xong")
            text = tr("Kết thúc họp: hồ sơ thông qua sang Chờ ký, hồ sơ chưa đạt được trả lại kèm"
                      " lý do. Sau đó không sửa được nữa.")  # fmt: skip
            verb = tr("Kết thúc họp")
        elif shown.state is SessionState.ADJOURNED:
            title = tr("Phiên này đã dừng, họp tiếp ngày khác")
            text = tr("Hồ sơ chưa bỏ phiếu đã sang phiên họp tiếp.")
            verb = tr("Mở phiên họp tiếp")
        else:
            title = tr("Phiên họp đã kết thúc")
            text = tr("Kết quả đã vào từng hồ sơ. Biên bản in lại lúc nào cũng được.")
            verb = tr("Xem biên bản")
            if left := self._to_sign():
                text = tr("Kết quả đã vào từng hồ sơ. Còn {0} hồ sơ chờ ký: chọn ở danh sách rồi"
                          " ghi quyết định.").format(left)  # fmt: skip
                verb = tr("Đến hồ sơ Chờ ký")
        self.step_title.setText(title)
        self.step_text.setText(text)
        self.step_text.setVisible(bool(text))
        self.step_button.setText(verb)

    def _to_sign(self) -> int:
        """How many of its dossiers wait for the signature."""
        return sum(item.to_sign for item in self.shown_now.items)

    def _follow(self, item: Item | None) -> None:
        if item is not None and item.id != self._wanted:
            self._show(self.shown_now.item(item.id))

    def _look_at(self, item: Item) -> None:
        """Enter on an item: its numbers, to be typed or, when all is done, to be looked at."""
        self._looked_at = item.id
        self._show(self.shown_now.item(item.id))
        self.vote.focus()

    def shown(self) -> None:
        self._fit()
        if self.shown_now.state is SessionState.RUNNING and self.vote.go.isVisibleTo(self):
            self.vote.focus()
        else:
            self.seats.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.seats, self.agenda, self.vote, self.minutes]

    # ------------------------------------------------------------ the session's course

    def next_step(self) -> None:
        """Ctrl+Enter: record and go on, or what the red button says."""
        if self.vote.go.isVisibleTo(self):
            self.vote.record()
        elif self.step.isVisibleTo(self):
            self._step()

    def _recorded(self, item: Item) -> None:
        """On to the next item; the cursor is in its first box."""
        shown = self.shown_now
        following = next_item(shown, shown.item(item.id))
        at = f"{self.desk.workspace.now().astimezone(VIETNAM):%H:%M}"
        self.desk.window.toast(tr("Đã ghi số phiếu của {0} lúc {1}").format(item.full_name, at))
        self._wanted = item.id
        self._go_on(following)

    def _go_on(self, following: Item | None) -> None:
        if following is not None:
            self._show(following)
            self.agenda.table.select_key(following.id)
            announce(self, tr("{0}, hồ sơ tiếp").format(following.full_name))
            self.vote.focus()
        else:
            self._show(self.shown_now.item(self._wanted))
            self.step_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_many(self) -> None:
        """The sheet of all dossiers whose numbers are due; what is typed below goes along."""
        shown = self.shown_now
        if shown.state is not SessionState.RUNNING:
            self.desk.window.toast(tr("Điểm danh rồi mở phiên họp trước"))
            return
        from ui.council.tally import TallyDialog

        TallyDialog(self.desk, shown, self.vote.typed(), self._recorded_many).open()

    def _recorded_many(self, count: int) -> None:
        at = f"{self.desk.workspace.now().astimezone(VIETNAM):%H:%M}"
        self.desk.window.toast(tr("Đã ghi số phiếu của {0} hồ sơ lúc {1}").format(count, at))
        self._go_on(next_item(self.shown_now))

    def _step(self) -> None:
        shown = self.shown_now
        if shown.state is SessionState.ADJOURNED and shown.continued_id is not None:
            self.desk.open_session(shown.continued_id)
        elif shown.state is SessionState.CLOSED and self._to_sign():
            self._go_to_sign()
        elif shown.state is SessionState.CLOSED:
            self.open_paper("minutes")
        elif not shown.items:
            self.add_items()
        elif shown.state is SessionState.PLANNED:
            self.open_session()
        else:
            self.close_session()

    def _go_to_sign(self) -> None:
        """The list of all that waits for the signature: the decision is made there."""
        from ui.nominations.page import NominationsPage

        self.desk.window.go("nominations")
        page = self.desk.window.page()
        if isinstance(page, NominationsPage):
            page.show_steps([Step.AWAITING_SIGNATURE])

    def open_session(self) -> None:
        """Open a planned session, where enough are there."""
        self.desk.attempt(
            partial(
                self.desk.workspace.write, sessions.open_now, self.session_id, self.desk.catalog
            )
        )
        if self.shown_now.state is SessionState.RUNNING:
            self.vote.focus()

    def close_session(self) -> None:
        """End the meeting and record every result."""
        from ui.council.closing import CloseDialog

        desk = self.desk

        def ready() -> bool:
            voting.check_ready(self.shown_now)
            return True

        if desk.attempt(ready):
            CloseDialog(desk, self.shown_now).open()

    def adjourn(self) -> None:
        """Stop for the day; the rest is heard in another session."""
        dialog = AdjournDialog(self.desk, self.shown_now)
        dialog.finished.connect(
            lambda _how: self.desk.open_session(dialog.made) if dialog.made else None
        )
        dialog.open()

    def edit(self) -> None:
        """F2: day, place, who presides."""
        if self.shown_now.is_open:
            PlanDialog(self.desk, self.shown_now).open()

    def add_items(self) -> None:
        """More dossiers that wait for the council."""
        AddItemsDialog(self.desk, self.session_id).open()

    def new(self) -> None:
        self.add_items()

    def _remove_items(self, items: list[Item]) -> None:
        desk = self.desk

        def work() -> bool:
            for item in items:
                desk.workspace.write(sessions.remove_item, item.id)
            return True

        if desk.attempt(work):
            names = ", ".join(item.full_name for item in items)
            words = tr("Đã bỏ {0} khỏi phiên họp").format(names)
            desk.window.toast(words, lambda: desk.attempt(desk.workspace.undo))

    # ------------------------------------------------------------ menus and papers

    def print(self) -> None:
        """Ctrl+P: the minutes."""
        self.open_paper("minutes")

    def open_paper(self, kind: str) -> None:
        """Look at one of the papers; it is printed from there."""
        from ui.council.paper import CouncilPaperPage  # the writer of PDF is slow to load

        self.desk.window.open(CouncilPaperPage(self.desk, self.shown_now, kind))

    def _open_papers(self) -> None:
        self._menu(
            self.print_button,
            [(f"{name}…", partial(self.open_paper, kind)) for kind, name in view.PAPERS.items()],
        )

    def _open_more(self) -> None:
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Thêm hồ sơ chờ họp…"), self.add_items),
            (tr("Sửa phiên họp…"), self.edit),
        ]
        if self.shown_now.state is SessionState.RUNNING:
            choices.append((tr("Dừng, họp tiếp ngày khác…"), self.adjourn))
        choices.append((tr("Lịch sử"), self.show_history))
        self._menu(self.more_button, choices)

    def _menu(self, button: QWidget, choices: list[tuple[str, Callable[[], object]]]) -> None:
        menu = QMenu(self)
        for words, do in choices:
            menu.addAction(words).triggered.connect(lambda _on=False, do=do: do())
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        menu.aboutToHide.connect(menu.deleteLater)

    def _open_item_menu(self, item: Item, at: QPoint) -> None:
        menu = QMenu(self)
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Mở hồ sơ"), partial(self.desk.open_nomination, item.nomination_id))
        ]
        if self.shown_now.is_open:
            choices.append((tr("Bỏ khỏi phiên họp"), partial(self._remove_items, [item])))
        for words, do in choices:
            menu.addAction(words).triggered.connect(lambda _on=False, do=do: do())
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    def show_history(self) -> None:
        """Who wrote what of this session."""
        shown = self.shown_now
        records = self.desk.workspace.read(view.record_ids, self.session_id)
        self.desk.show_history(records, number_words(shown.number, shown.year))

    # ------------------------------------------------------------ shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_scroll"):
            self._fit()

    def _fit(self) -> None:
        """Three columns where there is room; else the middle, then the roll call, the minutes."""
        narrow = theme.is_large() or self.width() * 100 / theme.scale() < NARROW
        ways = QBoxLayout.Direction
        self._body.lines.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        lines = self._body.lines
        first = self._middle if narrow else self.seats
        if lines.indexOf(first) != 0:
            lines.removeWidget(self._middle)
            lines.insertWidget(0 if narrow else 1, self._middle, 1)
        for part, wide in ((self.seats, LEFT), (self.minutes, RIGHT)):
            part.setMinimumWidth(0 if narrow else theme.px(wide))
            part.setMaximumWidth(NO_LIMIT if narrow else theme.px(wide))
        self.minutes.setMinimumHeight(theme.px(320) if narrow else 0)
        self.seats.setMinimumHeight(theme.px(300) if narrow else 0)
        self.close_button.setText(tr("&Kết thúc") if theme.is_large() else tr("&Kết thúc họp"))
        self.print_button.setText(tr("&In") if theme.is_large() else tr("In &giấy tờ"))
