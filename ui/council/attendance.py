"""Who is there: one line for each member, the quorum above."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu

from app.council import sessions
from app.council.view import Seat, SessionView
from ui import theme
from ui.council.seatbar import SeatBar
from ui.council.words import SEAT_LOOKS, seat_words, tr
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.parts.boxes import Column, Line, Panel, Row
from ui.parts.buttons import Button
from ui.parts.inputs import LineInput
from ui.parts.text import Icon, Text


class SeatsTable(RowsTable):
    """The members; the space bar says present or absent, Enter offers the rest."""

    turned = Signal(object)  # the seat

    def keyPressEvent(self, event: QKeyEvent) -> None:
        seat = self.current_row()
        if event.key() == Qt.Key.Key_Space and seat is not None:
            self.turned.emit(seat)
        else:
            super().keyPressEvent(event)


class AttendancePanel(Panel):
    """The members of the day, who of them is there, and whether that is enough."""

    def __init__(self, desk: Desk, session_id: UUID) -> None:
        self._desk, self._id = desk, session_id
        self._view: SessionView | None = None
        self.count = Text("", "section")
        self.bar = SeatBar(tr("Người dự họp"))
        self.told = Text("", "strong", wrap=True)
        self._mark = Icon("circle-check", "ok", 16)
        self.all_button = Button(
            tr("Có mặt cả"), "link", clicked=self.mark_all, name=tr("Ghi mọi người có mặt")
        )
        self.model = PagedModel(
            [
                ListColumn("who", tr("Thành viên"), _who, 120, stretch=True),
                ListColumn("state", tr("Dự"), _state, 81, right=True),
            ],
            key=lambda seat: seat.member.id,
            sentence=_spoken,
            parent=desk.window,
        )
        self.table = SeatsTable(
            self.model, density="row_comfortable", accessible_name=tr("Điểm danh")
        )
        self.table.horizontalHeader().hide()
        self.table.turned.connect(self.turn)
        self.table.opened.connect(self._open_menu_here)
        self.table.menu_asked.connect(self._open_menu)
        self.keys = Text(tr("Dấu cách: có mặt, vắng"), "caption", "text_3", wrap=True)
        head = Column(
            Row(Text(tr("Người dự họp"), "section"), None, self.count),
            self.bar,
            Row((self._mark, Qt.AlignmentFlag.AlignTop), (self.told, 1), gap=6),
            gap=6,
            margins=(14, 12, 14, 8),
        )
        foot = Row((self.keys, 1), self.all_button, gap=6, margins=(14, 5, 10, 6))
        self._foot = Column(Line("line_soft"), foot, gap=0)
        super().__init__(
            head, Line("line_soft"), (self.table, 1), self._foot, gap=0, margins=(1, 1, 1, 1)
        )

    def show_session(self, view: SessionView) -> None:
        """Show the seats of a session."""
        self._view = view
        who = view.present
        self.count.setText(f"{who.present}/{who.members}")
        self.bar.set(who.present, who.members, view.quorum_needed)
        self.told.setText(tr("Đủ số người để họp") if view.has_quorum else _missing(view))
        self.told.set_colour("ok" if view.has_quorum else "warn")
        mark = ("circle-check", "ok") if view.has_quorum else ("triangle-alert", "warn")
        self._mark.set(*mark)
        self._foot.setVisible(view.is_open)
        self.all_button.setVisible(any(not seat.state for seat in view.seats))
        self.model.set_rows(view.seats)
        self.fit()

    def fit(self) -> None:
        """In a page that scrolls, the list is as long as the council."""
        rows = self.model.rowCount()
        self.table.setMinimumHeight(min(rows, 4) * theme.size("row_comfortable") + 2)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "table"):
            self.fit()

    # ------------------------------------------------------------ doing

    def turn(self, seat: Seat) -> None:
        """The space bar: present, or absent where he was."""
        self._attend(seat, "absent" if seat.state == "present" else "present")

    def mark_all(self) -> None:
        """Everybody is there of whom nothing was said."""
        self._desk.attempt(lambda: self._desk.workspace.write(sessions.all_present, self._id))

    def _attend(self, seat: Seat, state: str) -> None:
        self._desk.attempt(
            partial(self._desk.workspace.write, sessions.attend, self._id, seat.member.id, state)
        )

    def seat_menu(self, seat: Seat) -> QMenu:
        """What may be said of a member."""
        menu = QMenu(self)
        asked = partial(SeatDialog, self._desk, self._id, seat)
        choices = (
            (tr("Có mặt"), partial(self._attend, seat, "present")),
            (tr("Vắng, ghi lý do…"), lambda: asked("absent").open()),
            (tr("Gửi ý kiến bằng văn bản…"), lambda: asked("written").open()),
            (tr("Có người dự thay…"), lambda: asked("substitute").open()),
            (tr("Chưa rõ"), partial(self._attend, seat, "")),
        )
        for words, do in choices:
            menu.addAction(words).triggered.connect(lambda _on=False, do=do: do())
        return menu

    def _open_menu_here(self, seat: Seat) -> None:
        at = self.table.visualRect(self.table.currentIndex()).bottomLeft()
        self._open_menu(seat, self.table.viewport().mapToGlobal(at))

    def _open_menu(self, seat: Seat, at: QPoint) -> None:
        if self._view is not None and self._view.is_open:
            menu = self.seat_menu(seat)
            menu.popup(at)
            menu.aboutToHide.connect(menu.deleteLater)


class SeatDialog(LongDialog):
    """Why a member is not there, or who came instead."""

    def __init__(self, desk: Desk, session_id: UUID, seat: Seat, state: str) -> None:
        self._desk, self._id, self._seat, self._state = desk, session_id, seat, state
        self.reason = LineInput(seat.reason)
        self.substitute = LineInput(seat.substitute or seat.member.draft.substitute)
        helped = (
            tr("Ví dụ: đi học") if state == "absent" else tr("Ví dụ: Văn bản số 05, ngày 20/01")
        )
        fields = [Field(tr("&Lý do"), self.reason, help=helped, name="reason", optional=True)]
        if state == "substitute":
            fields.insert(0, Field(tr("&Người dự thay"), self.substitute, name="substitute"))
        titles = {
            "absent": tr("{0} vắng mặt"),
            "written": tr("{0} gửi ý kiến bằng văn bản"),
            "substitute": tr("Người dự thay {0}"),
        }
        super().__init__(
            titles[state].format(seat.member.draft.full_name),
            *fields,
            verb=tr("Ghi điểm danh"),
            action=self._write,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _write(self) -> None:
        instead = self.substitute.text() if self._state == "substitute" else ""
        self._desk.workspace.write(
            sessions.attend,
            self._id,
            self._seat.member.id,
            self._state,
            self.reason.text(),
            instead,
        )


def _missing(view: SessionView) -> str:
    if not view.present.members:
        return tr("Chưa có thành viên nào trong ngày họp")
    return tr("Còn thiếu {0} người để họp").format(view.quorum_needed - view.present.present)


def _who(seat: Seat) -> Cell:
    icon, colour, _word = SEAT_LOOKS[seat.state]
    words = "text_3" if seat.state in ("absent", "") else "text_2"
    return Cell(
        seat.member.draft.full_name,
        second=seat_words(seat),
        icon=icon,
        icon_colour=colour,
        strong=seat.state not in ("absent", ""),
        colour=words,
    )


def _state(seat: Seat) -> Cell:
    _icon, colour, word = SEAT_LOOKS[seat.state]
    return Cell(word, colour="indigo" if colour == "indigo" else "text_3")


def _spoken(seat: Seat) -> str:
    return f"{seat.member.draft.full_name}, {seat_words(seat)}, {SEAT_LOOKS[seat.state][2]}"
