"""Opening the file: by passphrase, or by the recovery code on paper."""

from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from app import folder, keys
from ui.forms import Field
from ui.jobs import Jobs
from ui.parts.boxes import Column, Row, fill
from ui.parts.buttons import Button
from ui.parts.inputs import Choice, LineInput, Secret
from ui.rubbish import settle_memory
from ui.start.frame import StartFrame, sheet

if TYPE_CHECKING:  # the database comes in while the passphrase is being typed
    from app.workspace import Workspace
    from ui.start.restoring import RestoreSheet


READY = ("ui.program", "ui.home.page", "ui.start.lock")


class UnlockWindow(StartFrame):
    """Asks for the words; `done` carries the open workspace, and whether the code opened it.

    Wrong tries make the next one wait, a little longer each time, and never delete anything.
    """

    done = Signal(object, bool)

    def __init__(self, where: Path) -> None:
        super().__init__(self.tr("Sổ Vàng – Mở sổ"), ())
        self._folder, self._wrong = where, 0
        self.jobs = Jobs(self)
        self.words = _WordsSheet(folder.logins(where))
        self.add_sheet(self.words)
        self.words.asked.connect(self._open_by_words)
        self.words.other.connect(self._show_code)
        self.words.copies.connect(self.show_copies)
        self.words.secret.control.setFocus()

    @cached_property
    def code(self) -> "_CodeSheet":
        """The sheet for the code on paper, made when it is first asked for."""
        made = _CodeSheet()
        self.add_sheet(made)
        made.asked.connect(self._open_by_code)
        made.other.connect(self._show_words)
        return made

    def _show_code(self) -> None:
        self.sheets.setCurrentWidget(self.code)
        self.code.typed.control.setFocus()

    @cached_property
    def restoring(self) -> "RestoreSheet":
        """The sheet for going back to a copy, made when it is first asked for."""
        from ui.start.restoring import RestoreSheet

        made = RestoreSheet(self._folder, self.jobs)
        self.add_sheet(made)
        made.opened.connect(self._restored)
        made.back.connect(self._show_words)
        return made

    def show_copies(self) -> None:
        """Let one choose a copy to go back to."""
        self.sheets.setCurrentWidget(self.restoring)
        self.restoring.begin()

    def _restored(self, made: "Workspace", by_code: bool) -> None:
        self.done.emit(made, by_code)
        self.close()

    def _show_words(self) -> None:
        self.go(0)
        self.words.secret.control.setFocus()

    def get_ready(self) -> None:
        """Load the rest of the program while the passphrase is being typed."""
        self.jobs.start(
            lambda _report: _load_program(), done=lambda _none: settle_memory(), key="load"
        )

    def _open_by_words(self, login: str, passphrase: str) -> None:
        def work() -> "Workspace":
            from app import workspace

            return workspace.open_with_passphrase(self._folder, login, passphrase)

        self._start(work, self.words)

    def _open_by_code(self, typed: str) -> None:
        def work() -> "Workspace":
            from app import workspace

            return workspace.open_with_code(self._folder, typed)

        self._start(work, self.code)

    def _start(self, work: Callable[[], "Workspace"], page: "_Sheet") -> None:
        page.wait(True)
        self.jobs.start(
            lambda _report: work(),
            done=lambda made: self._opened(made, page),
            failed=lambda error: self._refused(error, page),
            key="open",
        )

    def _opened(self, made: "Workspace", page: "_Sheet") -> None:
        self.done.emit(made, page is not self.words)
        self.close()

    def _refused(self, error: Exception, page: "_Sheet") -> None:
        from ui.errors import as_clerk_error, show_error

        told = as_clerk_error(error)
        seconds = 0
        if isinstance(error, keys.WrongSecret):
            self._wrong += 1
            seconds = keys.delay_after(self._wrong)
        if told.field:
            words = (told.what, told.kept, told.todo)
            page.field.set_error(" ".join(part for part in words if part))
        else:
            show_error(self, told, self.tr("Chưa mở được sổ"))
        QTimer.singleShot(seconds * 1000, page, lambda: page.wait(False))

    def closeEvent(self, event: QCloseEvent) -> None:
        self.jobs.close()
        super().closeEvent(event)


def _load_program() -> None:
    for name in READY:
        import_module(name)
    from app import catalog, workspace

    workspace.prepare()
    catalog.load()
    for name in dir(QtWidgets):  # else the first widget that Qt hands over has all of them made
        getattr(QtWidgets, name)


class _Sheet(QWidget):
    field: Field
    go: Button

    def wait(self, waiting: bool) -> None:
        """Nothing can be asked while one answer is awaited, or while a wrong try waits."""
        self.go.setEnabled(not waiting)
        self.field.control.setEnabled(not waiting)
        if not waiting:
            self.field.control.setFocus()
            self.field.control.selectAll()  # type: ignore[attr-defined]


class _WordsSheet(_Sheet):
    asked = Signal(str, str)
    other = Signal()
    copies = Signal()

    def __init__(self, logins: list[str]) -> None:
        super().__init__()
        tr = self.tr
        self.logins = logins
        self.login = Choice([(login, login) for login in logins]) if len(logins) > 1 else None
        self.secret = self.field = Field(tr("&Mật khẩu"), Secret())
        self.go = Button(tr("&Mở sổ"), "primary", "arrow-right", clicked=self._ask)
        who = Field(tr("&Tên đăng nhập"), self.login) if self.login is not None else None
        link = Button(tr("&Quên mật khẩu, dùng mã khôi phục"), "link", clicked=self.other.emit)
        body = sheet(
            tr("Mở sổ"),
            tr("Dữ liệu trên máy này được khóa. Gõ mật khẩu của anh chị để mở."),
            *([who] if who is not None else []),
            self.secret,
            Row(link, None),
            Row(Button(tr("Mở từ &bản sao lưu"), "link", clicked=self.copies.emit), None),
            buttons=Row(None, self.go),
        )
        fill(self, Column(body, gap=0))
        self.secret.control.returnPressed.connect(self._ask)  # type: ignore[attr-defined]

    def _ask(self) -> None:
        login = self.login.value() if self.login is not None else "".join(self.logins)
        self.asked.emit(login, self.secret.control.text())  # type: ignore[attr-defined]


class _CodeSheet(_Sheet):
    asked = Signal(str)
    other = Signal()

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.typed = self.field = Field(
            tr("&Mã khôi phục"),
            LineInput(placeholder="XXXX-XXXX-XXXX-XXXX-XXXX-XXXX"),
            help=tr("Sáu nhóm trên phiếu đã in. Chữ hoa hay thường, có gạch hay không đều được."),
        )
        self.go = Button(tr("M&ở sổ"), "primary", "arrow-right", clicked=self._ask)
        link = Button(tr("&Quay lại gõ mật khẩu"), "link", clicked=self.other.emit)
        body = sheet(
            tr("Mở sổ bằng mã khôi phục"),
            tr("Mở xong, máy hỏi mật khẩu mới để lần sau dùng."),
            self.typed,
            Row(link, None),
            buttons=Row(None, self.go),
        )
        fill(self, Column(body, gap=0))
        self.typed.control.returnPressed.connect(self._ask)  # type: ignore[attr-defined]

    def _ask(self) -> None:
        self.asked.emit(self.typed.text())
