"""The book of sessions: every meeting with its number, the latest first."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from app.council import sessions, view
from app.council.view import STATES, SessionRow, SessionState, number_words
from app.dates import compact_day, short_day
from ui import theme
from ui.council.detail import SessionPane
from ui.council.members import MembersDialog
from ui.council.plan import PlanDialog
from ui.council.words import STATE_LOOKS, tr
from ui.desk import Desk
from ui.errors import show_error
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.page import Page
from ui.parts.boxes import Column, Line, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.text import ElidedText

NARROW = 720  # px at 100 % text, of the page: below it the detail goes


class SessionsPage(Page):
    """List and detail; Enter opens a session."""

    paste_words = tr("Phiên họp lập từ hồ sơ chờ họp. Thành viên Hội đồng dán ở nút Thành viên")

    def __init__(self, desk: Desk) -> None:
        super().__init__(flush=True)
        self.desk = desk
        self.title = tr("Họp hội đồng")
        self.help_text = tr(
            "# Sổ họp Hội đồng\nMỗi dòng là một phiên họp, số theo năm. Enter mở phiên: điểm danh,"
            " ghi phiếu, biên bản.\nCtrl+N lập phiên họp mới với các hồ sơ đang chờ họp. Thành"
            " viên Hội đồng có ngày vào, ngày thôi; người đã thôi không tính vào số thành viên của"
            " phiên sau ngày ấy.\nDelete bỏ phiên chưa mở; hồ sơ của phiên lại chờ họp."
        )
        today = desk.today()
        self.model = PagedModel(
            [
                ListColumn("number", tr("Phiên"), _number, 92),
                ListColumn(
                    "day",
                    tr("Ngày họp"),
                    partial(_day, today=today),
                    116,
                    value=lambda row: f"{short_day(row.held_on)}, {row.starts_at}",
                ),
                ListColumn("title", tr("Về việc"), _title, 180, stretch=True),
                ListColumn("items", tr("Đã xét"), _items, 76, right=True),
                ListColumn("state", tr("Tình trạng"), _state, 150),
            ],
            after=lambda row: (row.held_on, row.id),
            sentence=_spoken,
            jobs=desk.window.shell.jobs,
            parent=self,
        )
        self.table = RowsTable(
            self.model,
            name="council",
            memory=desk.window.shell.memory,
            accessible_name=tr("Các phiên họp"),
        )
        self.table.hide_when_large("number", "items")
        self.empty = EmptyState(
            "gavel",
            tr("Chưa có phiên họp nào"),
            tr("Phiên họp với điểm danh, số phiếu và biên bản sẽ ở đây. Máy tự viết biên bản theo"
               " số phiếu vừa ghi."),
            (tr("Lập phiên họp"), self.new, "plus"),
            (tr("Ghi thành viên Hội đồng"), self.open_members, "users-round"),
            hint=tr("Hoặc nhấn Ctrl+N"),
        )  # fmt: skip
        self.stack = QStackedWidget()
        self.empty_page = Scrolled(self.empty)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty_page)
        self.keys = ElidedText(
            tr("Enter: mở phiên   ·   Ctrl+N: lập phiên họp   ·   Delete: bỏ phiên chưa mở"),
            "caption",
            "text_3",
        )
        self._foot = Column(Line("line"), Row(self.keys, margins=(20, 5, 20, 5)), gap=0)
        self.pane = SessionPane(desk)
        self.add((Row((Column((self.stack, 1), self._foot, gap=0), 1), self.pane, gap=0), 1))
        self.members_button = Button(
            tr("&Thành viên"), icon="users-round", clicked=self.open_members
        )
        self.plan_button = Button(tr("&Lập phiên họp"), "primary", "plus", clicked=self.new)
        self.own_actions()
        self.model.loaded.connect(lambda _count: self._loaded())
        self.model.failed.connect(lambda error: show_error(self, error, tr("Chưa đọc được sổ họp")))
        self.table.opened.connect(lambda row: desk.open_session(row.id))
        self.table.current_changed.connect(self._follow)
        self.table.delete_asked.connect(self._drop)
        self.table.menu_asked.connect(self._open_menu)

    def header_actions(self) -> list[QWidget]:
        return [self.members_button, self.plan_button]

    def reload(self) -> None:
        """Read the list again."""
        read = self.desk.workspace.read

        def fetch(after: tuple[date, UUID] | None, count: int) -> Sequence[SessionRow]:
            return read(view.page, after, count)

        self.pane.forget()
        self.model.load(fetch, keep=self.model.rowCount())

    def shown(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.stack, self.pane]

    def new(self) -> None:
        """Plan a session; without members, those first."""
        self.desk.plan_session()

    def edit(self) -> None:
        row = self.table.current_row()
        if row is not None and row.state in view.OPEN:
            desk = self.desk
            shown = desk.workspace.read(view.read, row.id, desk.catalog, desk.today())
            PlanDialog(desk, shown).open()

    def open_members(self) -> None:
        """The council and its members."""
        MembersDialog(self.desk).open()

    # ------------------------------------------------------------ rows

    def _loaded(self) -> None:
        has = self.model.rowCount() > 0
        self.stack.setCurrentWidget(self.table if has else self.empty_page)
        self.plan_button.setVisible(has)
        self._arrange()
        if not has:
            self._follow(None)

    def _follow(self, row: SessionRow | None) -> None:
        if not self.pane.isHidden():
            self.pane.show_id(row.id if row is not None else None)

    def _drop(self, rows: list[SessionRow]) -> None:
        desk = self.desk

        def work() -> bool:
            for row in rows:
                desk.workspace.write(sessions.drop, row.id)
            return True

        if desk.attempt(work):
            words = tr("Đã bỏ {0}").format(", ".join(_words(row) for row in rows))
            desk.window.toast(words, lambda: desk.attempt(desk.workspace.undo))

    def _open_menu(self, row: SessionRow, at: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(tr("Mở phiên họp")).triggered.connect(
            lambda _on=False: self.desk.open_session(row.id)
        )
        if row.state is SessionState.PLANNED:
            menu.addAction(tr("Bỏ phiên họp")).triggered.connect(
                lambda _on=False: self._drop([row])
            )
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)

    # ------------------------------------------------------------ look

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "plan_button"):
            self._arrange()

    def _arrange(self) -> None:
        empty = self.stack.currentWidget() is self.empty_page
        narrow = theme.is_large() or self.width() * 100 / theme.scale() < NARROW
        self._foot.setVisible(not empty and not theme.is_large())
        shown = not narrow and not empty
        if shown == self.pane.isHidden():
            self.pane.setVisible(shown)
            self._follow(self.table.current_row())
        self.members_button.setVisible(not theme.is_large())

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("surface"))


def _words(row: SessionRow) -> str:
    return number_words(row.number, row.year)


def _number(row: SessionRow) -> Cell:
    return Cell(f"{row.number:02}/{row.year}", strong=True)


def _day(row: SessionRow, today: date) -> str:
    return f"{compact_day(row.held_on, today)}, {row.starts_at}"


def _title(row: SessionRow) -> str:
    return row.title


def _items(row: SessionRow) -> str:
    return f"{row.voted}/{row.items}"


def _state(row: SessionRow) -> Cell:
    tone, icon = STATE_LOOKS[row.state]
    return Cell(STATES[row.state], tone=tone, icon=icon)


def _spoken(row: SessionRow) -> str:
    return tr("{0}, {1}, {2}, đã xét {3} trên {4} hồ sơ, {5}").format(
        _words(row), short_day(row.held_on), row.title, row.voted, row.items, STATES[row.state]
    )
