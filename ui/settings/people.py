"""Who may open the file, and letting somebody in who only reads."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog

from app import accounts, keys
from app.accounts import MANAGER, OBSERVER, ROLES, NewAccount
from app.errors import ClerkError
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry
from ui.errors import as_clerk_error, show_error
from ui.forms import Dialog, Field, show_refusal
from ui.jobs import Jobs
from ui.parts.boxes import Panel, Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.inputs import LineInput, Secret
from ui.parts.text import Text
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "settings")


class PeoplePanel(Panel):
    """Everybody who may open this file, with what each may do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.facts = Facts(names=190)
        why = Text(
            tr("Người chỉ xem đọc được mọi thứ mà người ghi sổ đọc được, trừ phần đã niêm kín, và"
               " không sửa được gì: dùng cho giám sát, thanh tra nhân dân."),
            "body",
            "text_2",
            wrap=True,
        )  # fmt: skip
        self.add_button = Button(
            tr("Thêm người &chỉ xem…"), icon="user-plus", clicked=self.add_observer
        )
        self.stop_button = Button(
            tr("&Cho người chỉ xem ngừng dùng…"), writes=True, clicked=self.stop_observer
        )
        history = Button(tr("Lịch sử"), "link", "history", clicked=self.show_history)
        super().__init__(
            SectionHead(tr("Người mở được sổ này"), right=history),
            self.facts,
            why,
            Row(self.add_button, self.stop_button, None, gap=8),
        )

    def reload(self) -> None:
        rows = self._desk.workspace.read(accounts.listed)
        self.facts.set(
            [
                (row.full_name, f"{ROLES[row.role]} · {row.login}"
                 + (f" · {row.job_title}" if row.job_title else ""))
                for row in rows
            ]
        )  # fmt: skip
        self.stop_button.setVisible(any(row.role == OBSERVER for row in rows))
        is_manager = self._desk.workspace.person.role == MANAGER
        self.add_button.setEnabled(is_manager)
        self.stop_button.setEnabled(is_manager)
        if not is_manager and not self._desk.workspace.is_observer:
            self.add_button.setToolTip(tr("Chỉ người quản lý sổ thêm được"))

    def show_history(self) -> None:
        """Who let whom in, and what was changed of the office itself."""
        people = [row.id for row in self._desk.workspace.read(accounts.listed)]
        office = self._desk.workspace.identity.office_id
        self._desk.show_history([office, *people], tr("Đơn vị và người mở được sổ này"))

    def add_observer(self) -> None:
        """Ask for the name, the login and the first words."""
        ObserverDialog(self._desk).open()

    def stop_observer(self) -> None:
        """Ask whose account ends."""
        desk = self._desk
        rows = [row for row in desk.workspace.read(accounts.listed) if row.role == OBSERVER]

        def keep(values: dict[str, Any]) -> UUID:
            role = desk.workspace.person.role
            return desk.workspace.write(accounts.stop, values["who"], role)

        choices = [(row.id, f"{row.full_name} · {row.login}") for row in rows]
        EntryDialog(
            desk,
            tr("Cho người chỉ xem ngừng dùng"),
            [(choice_entry("who", tr("&Ai ngừng dùng"), choices),)],
            keep,
            verb=tr("&Ngừng dùng"),
            done=tr("Từ lần mở sau, tài khoản này không mở được sổ"),
        ).open()


class ObserverDialog(Dialog):
    """Lets somebody in who only reads; the account is there once the dialog has closed."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._waits = desk, False
        self.name = Field(tr("&Họ và tên"), LineInput(), name="full_name")
        self.job = Field(
            tr("&Chức danh, cơ quan"), LineInput(), name="job_title", optional=True,
            help=tr("Ví dụ: Ủy ban Mặt trận Tổ quốc xã"),
        )  # fmt: skip
        self.login = Field(
            tr("Tên đăn&g nhập"), LineInput(), name="login",
            help=tr("Chữ thường không dấu và số. Ví dụ: giamsat"),
        )  # fmt: skip
        self.secret = Field(
            tr("&Mật khẩu"),
            Secret(),
            name="passphrase",
            help=tr("Từ {0} ký tự. Người đó tự gõ là tốt nhất.").format(keys.SHORTEST_PASSPHRASE),
        )
        self.again = Field(tr("Gõ &lại mật khẩu"), Secret(), name="again")
        super().__init__(
            tr("Thêm người chỉ xem"),
            self.name,
            self.job,
            self.login,
            self.secret,
            self.again,
            verb=tr("&Thêm người chỉ xem"),
            action=lambda: None,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.jobs = Jobs(self, threads=1)
        self.finished.connect(lambda _code: self.jobs.close())
        self.name.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Add in the background: deriving keys takes a moment on purpose."""
        if self._waits:
            return
        name, job, login, secret, again = (
            field.control.text()  # type: ignore[attr-defined]
            for field in (self.name, self.job, self.login, self.secret, self.again)
        )
        workspace = self._desk.workspace
        new = NewAccount(name, login.strip(), secret, job)

        def work(_report: object) -> object:
            if keys.normal(secret) != keys.normal(again):
                raise ClerkError(
                    what=tr("Chưa giống ô trên."),
                    todo=tr("Gõ lại, hoặc bấm hình con mắt để xem."),
                    field="again",
                )
            return workspace.add_account(new)

        self._wait(True)
        self.jobs.start(work, done=self._added, failed=self._refused)

    def _added(self, made: object) -> None:
        desk = self._desk
        words = tr("Đã thêm người chỉ xem, mở sổ bằng mật khẩu vừa đặt")
        desk.window.toast(words, of_last_change(desk, [made]))  # type: ignore[list-item]
        QDialog.accept(self)

    def _refused(self, error: Exception) -> None:
        self._wait(False)
        told = as_clerk_error(error)
        if not show_refusal(told, self.fields):
            show_error(self, told, tr("Chưa thêm được"))
        self.fit()

    def _wait(self, waiting: bool) -> None:
        self._waits = waiting
        self.verb.setEnabled(not waiting)
