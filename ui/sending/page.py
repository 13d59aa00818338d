"""Gửi và nhận: connect once, then send by network or USB; only a receipt counts."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStorageInfo, Qt
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QWidget

from app import today
from app.clock import VIETNAM
from app.errors import ClerkError
from app.files import read_capped, write_careful
from app.packages import errors, trust
from app.packages.limits import STATEMENT_BYTES
from app.packages.receipts import Receipt
from app.packages.trust import Trust
from app.progress import Report
from app.sync import connection, overview, rounds
from app.sync.outbox import Waiting
from app.sync.rounds import Round
from app.sync.upload import NotSent
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.focus import FirstFocus
from ui.lists import RowsTable
from ui.page import Page
from ui.parts.boxes import Column, Panel, Row, Scrolled, set_side
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.notices import Notice
from ui.parts.progress import ProgressStrip
from ui.parts.text import Text
from ui.program import sending_sentence
from ui.sending.again import Again
from ui.sending.flow import Flow
from ui.sending.lists import number_of, pending_model, sent_model
from ui.sending.refused import RefusedPlace, title_of, told, verb
from ui.sending.usbpanel import UsbPanel

SIDE = 380  # px at 100 %
NARROW = 810  # px of the page at 100 %: below it the right column comes under the left


class SendingPage(Page):
    """The flow on top; what waits and what left below it; connecting and USB at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        tr = self.tr
        self.title = tr("Gửi và nhận")
        self.paste_words = self.tr("Gói gửi máy lập từ hồ sơ. Dán hồ sơ ở trang Hồ sơ khen thưởng")
        self.help_text = tr(
            "Gửi qua mạng khi có mạng, hoặc chép gói vào USB mang lên tỉnh. Gửi rồi chưa phải là"
            " tỉnh đã nhận: chỉ khi có biên nhận mới tính. Gửi lại nhiều lần cũng không sao."
        )
        self.flow = Flow()
        self.by_network = Button(tr("Gửi qua &mạng"), icon="wifi", clicked=self.send)
        self.by_usb = Button(tr("Gửi bằng &USB"), "primary", "usb", clicked=self.choose_stick)
        for button in (self.by_network, self.by_usb):
            button.setEnabled(False)  # until it is known whether there is anywhere to send to
        self.progress = ProgressStrip(
            tr("Đang gửi"), keeps=tr("Dừng lúc nào cũng được, lần sau gửi tiếp.")
        )
        self.progress.stopped.connect(self._stopped)
        self.again = Again(self._send_again, desk.workspace.now, self)
        self._busy = False
        self._first_focus = FirstFocus(self)
        self._part = 1  # of what the work counts makes one that is shown
        self.pending = pending_model()
        self.pending_table = RowsTable(self.pending, accessible_name=tr("Chờ gửi"))
        self.pending_head = SectionHead(tr("Chờ gửi"))
        self.sent = sent_model()
        self.sent_table = RowsTable(self.sent, accessible_name=tr("Đã gửi và biên nhận"))
        self.no_package = Text(
            tr("Chưa gửi gói nào. Gói đã gửi và biên nhận của tỉnh sẽ hiện ở đây."),
            "body",
            "text_3",
            wrap=True,
            align=Qt.AlignmentFlag.AlignCenter,
        )
        fetch = Button(
            tr("Nhận &biên nhận từ USB"), "link", "download", clicked=self.choose_answers
        )
        self._head = Row((self.flow, 1), Row(self.by_network, self.by_usb, gap=8), gap=8)
        top = Panel(self._head, self.progress)
        self._left = Column(
            _list(self.pending_head, self.pending_table),
            _list(
                SectionHead(tr("Đã gửi và biên nhận"), right=fetch),
                self.sent_table,
                self.no_package,
            ),
            gap=12,
        )
        self.refused = RefusedPlace(self.seal_again)
        self.usb = UsbPanel(desk.window.shell.jobs, self.send_by_usb)
        self._right = Column(self.refused, self._connection_panel(), self.usb, None, gap=12)
        self._columns = Row((self._left, 1), self._right, gap=12)
        self._rolled = Scrolled(Column(top, (self._columns, 1), gap=12))
        self.add((self._rolled, 1))
        self.restyle()

    # ------------------------------------------------------------ the right side

    def _connection_panel(self) -> Panel:
        tr = self.tr
        self.link_state = Notice("info", "", icon="landmark")
        self.save_request = Button(
            tr("1. Lưu tệp đề nghị kết nối…"), "primary", "download", clicked=self.choose_request
        )
        self.open_trust = Button(
            tr("2. Mở tệp kết nối của tỉnh…"), icon="link", clicked=self.choose_trust
        )
        return Panel(
            SectionHead(tr("Kết nối với tỉnh")),
            self.link_state,
            Row(self.save_request, None),
            Row(self.open_trust, None),
        )

    def restyle(self) -> None:
        super().restyle()
        self.arrange()

    def arrange(self) -> None:
        if not hasattr(self, "_columns"):  # the parts are still being made
            return
        under, ways = self.is_narrow(NARROW), QBoxLayout.Direction
        self._head.lines.setDirection(ways.TopToBottom if under else ways.LeftToRight)
        set_side(self._columns, self._right, SIDE, under=under)
        for table in (self.pending_table, self.sent_table):
            table.setMinimumHeight(theme.px(32 + 32 * 4))

    # ------------------------------------------------------------ reading

    def regions(self) -> list[QWidget]:
        shown = [box] if (box := self.refused.box()) is not None else []
        return [self.by_network, *shown, self.pending_table, self.sent_table, self._right]

    def shown(self) -> None:
        self._begin()
        self._first_focus.wait()

    def _begin(self) -> None:
        """From the top, also where what takes the focus stands lower, as before connecting."""
        if self.by_usb.isEnabled():
            self.by_usb.setFocus()
        self._rolled.verticalScrollBar().setValue(0)

    def reload(self) -> None:
        """Read everything in the background; what is shown stays until then."""
        workspace = self._desk.workspace

        def work(_report: Report) -> _Reading:
            return _Reading(
                workspace.read(today.unsent, workspace.db, kinds=False),
                workspace.read(connection.find_trust, workspace.identity),
                workspace.read(overview.pending, workspace.db),
                workspace.read(overview.packages),
                workspace.read(overview.refused, workspace.identity),
            )

        self._desk.window.shell.jobs.start(
            work, done=self._show, failed=lambda error: show_error(self, error), key="sending page"
        )

    def _show(self, read: "_Reading") -> None:
        begins, unsent = self._first_focus.take(), read.unsent
        self.note = sending_sentence(unsent)
        self.header_changed.emit()
        self.pending.set_rows(read.pending)
        told = self.tr("{0} thay đổi trong {1} mục")
        if len(read.pending) == overview.MOST:
            told = self.tr("{0} thay đổi, dưới đây là {1} mục sửa gần nhất")
        self.pending_head.set(self.tr("Chờ gửi"), told.format(unsent.changes, len(read.pending)))
        self.pending_head.note.setVisible(True)
        self.sent.set_rows(read.packages)
        self.sent_table.setVisible(bool(read.packages))
        self.no_package.setVisible(not read.packages)
        self.refused.set(read.refused)
        self._show_flow(unsent, read.trust)
        self._show_link(read.trust)
        if begins:
            self._begin()

    def _show_flow(self, unsent: today.Unsent, held: Trust | None) -> None:
        tr = self.tr
        here = (
            tr("{0} thay đổi chờ gửi").format(unsent.changes)
            if unsent.changes
            else tr("Đã gửi hết")
        )
        last = tr("Chưa nhận lần nào")
        if unsent.last_received_at is not None:
            at = unsent.last_received_at.astimezone(VIETNAM)
            last = tr("Đã nhận đến {0}").format(f"{at:%H:%M %d/%m/%Y}")
        due = self.again.due
        way = (
            tr("Tự gửi lại lúc {0}").format(f"{due.astimezone(VIETNAM):%H:%M}")
            if due is not None
            else tr("{0} gói chưa thấy biên nhận").format(unsent.waiting)
            if unsent.waiting
            else tr("Chưa có mạng")
            if self._desk.window.status.online is False
            else tr("Sẵn sàng")
        )
        self.flow.set(
            ("monitor", tr("Máy này"), here, "warn" if unsent.changes else "ok"),
            ("usb", tr("USB hoặc mạng"), way, "warn" if unsent.waiting else "text_3"),
            ("landmark", held.name if held else tr("Tỉnh"), last, "text_3"),
        )
        for button in (self.by_network, self.by_usb, self.usb.write):
            button.setEnabled(held is not None)

    def _show_link(self, held: Trust | None) -> None:
        tr = self.tr
        self.save_request.setVisible(held is None)
        if held is None:
            self.link_state.set(
                tr("Máy này chưa kết nối với tỉnh"),
                tr(
                    "Lưu tệp đề nghị, gửi lên tỉnh bằng USB hay thư. Tỉnh trả về tệp kết nối; mở"
                    " tệp đó ở đây là gửi được."
                ),
            )
            return
        self.open_trust.setText(tr("Mở tệp kết nối mới…"))
        self.link_state.set(
            tr("Đã kết nối với {0}").format(held.name),
            tr("Dãy số để đối chiếu qua điện thoại: {0}").format(held.fingerprint),
        )

    # ------------------------------------------------------------ connecting

    def choose_request(self) -> None:
        """Ask where the request file goes."""
        name, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Lưu tệp đề nghị kết nối"),
            f"de-nghi-ket-noi{trust.REQUEST_ENDING}",
            f"(*{trust.REQUEST_ENDING})",
        )
        if name:
            self.save_request_to(Path(name))

    def save_request_to(self, path: Path) -> None:
        """Write what this device says of itself; it holds no secret."""
        workspace = self._desk.workspace

        def work() -> bool:
            data = workspace.read(connection.make_request, workspace.identity, workspace.now())
            write_careful(path, data)
            return True

        if self._desk.attempt(work):
            self._desk.window.toast(self.tr("Đã lưu tệp đề nghị kết nối: {0}").format(path.name))

    def choose_trust(self) -> None:
        """Ask for the province's file."""
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Mở tệp kết nối của tỉnh"), "", f"(*{trust.TRUST_ENDING})"
        )
        if name:
            self.accept_trust_from(Path(name))

    def accept_trust_from(self, path: Path) -> None:
        """Take the province's answer; a wrong or changed file is refused and nothing changes."""
        workspace = self._desk.workspace

        def work() -> Trust:
            data = read_capped(path, STATEMENT_BYTES)
            return workspace.write(connection.accept_trust, workspace.identity, data)

        found = self._desk.attempt(work)
        if found is not None:
            self._desk.window.toast(self.tr("Đã kết nối với {0}").format(found.name))
            self.reload()

    # ------------------------------------------------------------ sending

    def send(self) -> None:
        """Send over the network, in the background; it can be stopped and goes on next time."""
        workspace = self._desk.workspace
        self.again.over()
        self._run(
            lambda report: rounds.send(workspace, report),
            self.tr("Đang gửi qua mạng"),
            self.tr("Chưa gửi được"),
            (self.tr("Gửi lại"), self.send),
            "KB",
        )

    def _send_again(self) -> None:
        """The same without anybody having asked just now: what is on the screen stays there."""
        if self._busy:
            self.again.postpone()
            return
        workspace = self._desk.workspace
        self._run(
            lambda report: rounds.send(workspace, report),
            self.tr("Đang gửi qua mạng"),
            "",
            None,
            "KB",
            self._finished_again,
        )

    def _finished_again(self, found: Round) -> None:
        self.again.over()
        self._over()
        if found.received:
            self._desk.window.toast(self.tr("Tỉnh đã nhận {0} gói").format(found.received))

    def choose_stick(self) -> None:
        """Ask which stick."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn USB"), _first_stick())
        if chosen:
            self.send_by_usb(Path(chosen))

    def send_by_usb(self, stick: Path) -> None:
        """Copy what waits to a stick; "xong" is said only after it was read back."""
        workspace = self._desk.workspace
        self.again.over()
        self._run(
            lambda report: rounds.send_by_usb(workspace, stick, report),
            self.tr("Đang chép gói vào USB"),
            self.tr("Chưa chép được gói vào USB"),
            (self.tr("Chép lại"), lambda: self.send_by_usb(stick)),
            self.tr("gói"),
        )

    def choose_answers(self) -> None:
        """Ask which stick has the answers."""
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Chọn USB"), _first_stick())
        if chosen:
            self.fetch(Path(chosen))

    def fetch(self, stick: Path) -> None:
        """Read the province's receipts from a stick."""
        workspace = self._desk.workspace
        self._run(
            lambda _report: rounds.fetch_from_usb(workspace, stick),
            self.tr("Đang đọc biên nhận"),
            self.tr("Chưa nhận được biên nhận"),
            (self.tr("Đọc lại"), lambda: self.fetch(stick)),
            self.tr("biên nhận"),
            self._fetched,
        )

    def _fetched(self, found: Round) -> None:
        if found.answers or found.sent_down:
            self._finished(found)
            return
        self._over()
        self._desk.window.toast(self.tr("USB này chưa có biên nhận mới cho máy này"))

    def seal_again(self) -> None:
        """Put the changes of the refused package, and of those behind it, into new packages."""
        workspace = self._desk.workspace
        refused = workspace.read(overview.refused, workspace.identity)
        if refused is None:  # done already, by the other of the two buttons
            return

        def sealed(packages: list[Waiting]) -> None:
            self._over()
            changes = sum(package.changes for package in packages)
            self._desk.window.toast(
                self.tr("Đã lập lại gói {0} từ {1} thay đổi cũ. Gửi lại được rồi").format(
                    number_of(refused.seq), changes
                )
            )
            self.by_usb.setFocus()

        self._run(
            lambda report: rounds.seal_again(workspace, refused.seq, report),
            self.tr("Đang lập lại gói"),
            self.tr("Chưa lập lại được gói"),
            (self.tr("Lập lại gói"), self.seal_again),
            self.tr("thay đổi"),
            sealed,
        )

    def _run(
        self,
        work: Callable[[Report], Any],
        title: str,
        failed: str,
        again: tuple[str, Callable[[], Any]] | None,
        unit: str,
        done: Callable[[Any], None] | None = None,
    ) -> None:
        """failed: the title of the box that tells why not; "": nobody is disturbed by one."""
        for button in (self.by_network, self.by_usb, self.usb.write):
            button.setEnabled(False)
        self._busy = True

        def refused(error: Exception) -> None:
            if isinstance(error, NotSent):
                self.again.failed()
            self._over()
            if failed:
                show_error(self, error, failed, again)

        stop = self._desk.window.shell.jobs.start(
            work, done=done or self._finished, failed=refused, progress=self._report, key="sending"
        )
        self._part = 1024 if unit == "KB" else 1
        self.progress.begin(stop, title, unit)

    def _report(self, done: int, total: int) -> None:
        """Show how far it is; bytes come in and whole kilobytes are shown."""
        self.progress.report(-(-done // self._part), -(-total // self._part))

    def _stopped(self) -> None:
        self._busy = False
        self.again.over()
        self.reload()

    def _over(self) -> None:
        """What was sent changes no record, but every count of what waits, also the window's own."""
        self._busy = False
        self.progress.end()
        self.reload()
        self._desk.changed.emit(frozenset())

    def _finished(self, found: Round) -> None:
        self._over()
        tr, toast = self.tr, self._desk.window.toast
        workspace = self._desk.workspace
        refused = workspace.read(overview.refused, workspace.identity) if found.refused else None
        if refused is not None:
            show_error(self, told(refused), title_of(refused), (verb(), self.seal_again))
        elif found.refused:  # not for good: the same bytes may come again
            show_error(self, _told(found.refused[0].receipt), tr("Tỉnh chưa nhận gói"))
        elif found.received and found.sent_down:
            words = tr("Tỉnh đã nhận {0} gói. {1} phong trào cấp trên gửi xuống đã vào sổ")
            toast(words.format(found.received, found.sent_down))
        elif found.received:
            toast(tr("Tỉnh đã nhận {0} gói").format(found.received))
        elif found.sent_down:
            words = tr("{0} phong trào cấp trên gửi xuống đã vào sổ").format(found.sent_down)
            toast(words)
        elif found.packages:
            toast(
                tr("Đã chép {0} gói và đọc lại đúng. Rút USB được rồi").format(len(found.packages))
            )
        elif found.answers:
            toast(tr("Tỉnh đang giữ {0} gói chờ gói trước").format(len(found.answers)))
        else:
            toast(tr("Không còn gì chờ gửi"))


@dataclass(frozen=True, slots=True)
class _Reading:
    unsent: today.Unsent
    trust: Trust | None
    pending: list[overview.Pending]
    packages: list[overview.SentPackage]
    refused: overview.Refused | None


def _told(receipt: Receipt) -> ClerkError:
    """The province's refusal in its own three lines."""
    what, kept, todo = errors.lines_of(receipt.text)
    return ClerkError(what, todo, kept=kept, details=receipt.code or "")


def _list(head: QWidget, table: RowsTable, empty: QWidget | None = None) -> Panel:
    parts = [(table, 1)] if empty is None else [(table, 1), (empty, 1)]
    return Panel(Row(head, gap=0, margins=(16, 8, 16, 6)), *parts, gap=0, margins=(1, 1, 1, 1))


def _first_stick() -> str:
    """Where a stick is likely to be, so that the dialog opens there."""
    for volume in QStorageInfo.mountedVolumes():
        path = volume.rootPath()
        removable = path.startswith(("/media/", "/run/media/", "/mnt/")) or path[:3] > "C:/"
        if volume.isValid() and volume.isReady() and removable and not volume.isRoot():
            return path
    return ""
