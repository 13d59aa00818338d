"""New words for the file, after the old ones, or after the code on paper opened it."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog

from app import confirming, keys
from app.errors import ClerkError
from ui.desk import Desk
from ui.errors import as_clerk_error, show_error
from ui.forms import Dialog, Field, show_refusal
from ui.jobs import Jobs
from ui.parts.inputs import Secret
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "settings")


class PassphraseDialog(Dialog):
    """Asks for new words; they are in force once the dialog has closed.

    forgotten: the file was just opened by its code, so the old words are not asked for.
    """

    def __init__(self, desk: Desk, *, forgotten: bool = False) -> None:
        self._desk, self._forgotten, self._waits = desk, forgotten, False
        self.old = Field(tr("Mật khẩu &đang dùng hoặc mã khôi phục"), Secret(), name="old")
        self.new = Field(
            tr("Mật khẩu &mới"),
            Secret(),
            name="passphrase",
            help=tr("Từ {0} ký tự. Nên ghép bốn, năm từ dễ nhớ.").format(keys.SHORTEST_PASSPHRASE),
        )
        self.again = Field(tr("&Gõ lại mật khẩu mới"), Secret(), name="again")
        why = Text(
            tr("Sổ vừa mở bằng mã khôi phục. Đặt mật khẩu mới để lần sau mở bằng mật khẩu."),
            "body",
            "text_2",
            wrap=True,
        )
        super().__init__(
            tr("Đặt mật khẩu mới") if forgotten else tr("Đổi mật khẩu"),
            why if forgotten else self.old,
            self.new,
            self.again,
            verb=tr("Đặ&t mật khẩu") if forgotten else tr("Đổ&i mật khẩu"),
            action=lambda: None,
            parent=desk.window,
        )
        self.verb.writes = False  # one's own words are no record
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.jobs = Jobs(self, threads=1)
        self.finished.connect(lambda _code: self.jobs.close())

    def accept(self) -> None:
        """Check and change in the background: deriving keys takes a moment on purpose."""
        if self._waits:
            return
        old, new, again = (
            field.control.text()  # type: ignore[attr-defined]
            for field in (self.old, self.new, self.again)
        )
        workspace, forgotten = self._desk.workspace, self._forgotten

        def work(_report: object) -> None:
            if not forgotten:
                try:
                    confirming.by_passphrase_or_code(workspace, old)
                except keys.WrongSecret as error:
                    raise ClerkError(error.what, error.todo, kept=error.kept, field="old") from None
            keys.check_passphrase(new)
            if keys.normal(new) != keys.normal(again):
                raise ClerkError(
                    what=tr("Chưa giống ô trên."),
                    todo=tr("Gõ lại, hoặc bấm hình con mắt để xem."),
                    field="again",
                )
            workspace.change_passphrase(new)

        self._wait(True)
        self.jobs.start(work, done=lambda _none: self._changed(), failed=self._refused)

    def _changed(self) -> None:
        self._desk.window.toast(tr("Đã đổi mật khẩu. Lần mở sau dùng mật khẩu mới"))
        QDialog.accept(self)

    def _refused(self, error: Exception) -> None:
        self._wait(False)
        told = as_clerk_error(error)
        if not show_refusal(told, [self.old, self.new, self.again]):
            show_error(self, told, tr("Chưa đổi được mật khẩu"))

    def _wait(self, waiting: bool) -> None:
        self._waits = waiting
        self.verb.setEnabled(not waiting)
