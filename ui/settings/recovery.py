"""The recovery code in the settings: when it was made, looking at the paper again, a new code."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog

from app import confirming, finding, keys, recovery
from app.dates import short_day
from app.errors import ClerkError
from ui import theme
from ui.desk import Desk
from ui.errors import as_clerk_error, show_error
from ui.forms import Dialog, Field, FieldGrid, show_refusal
from ui.jobs import Jobs
from ui.parts.boxes import Panel, Row, fill, fit_height
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.inputs import LineInput, Secret
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.start.recovery import RecoverySheetPage


class RecoveryPanel(Panel):
    """A line on the code's age, a reminder every six months, and the two things one can do."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.line = Text("", "body", "text_2", wrap=True)
        self.reminder = Notice("warn", "")
        self.reminder.hide()
        self.check_button = Button(
            self.tr("Kiểm t&ra phiếu…"), icon="clipboard-check", clicked=self.check
        )
        self.renew_button = Button(
            self.tr("Đặt &lại mã khôi phục…"), icon="key-round", clicked=self.renew
        )
        super().__init__(
            SectionHead(self.tr("Mã khôi phục")),
            self.line,
            self.reminder,
            Row(self.check_button, self.renew_button, None, gap=8),
        )

    def reload(self) -> None:
        """Say anew how old the code is."""
        tr, standing = self.tr, self._desk.workspace.read(recovery.standing)
        self.check_button.setEnabled(standing is not None)
        self.reminder.setVisible(standing is None or standing.due_on <= self._desk.today())
        if standing is None:
            self.line.setText(tr("Máy chưa ghi mã khôi phục lập ngày nào."))
            self.reminder.set(
                tr("Nên đặt lại mã khôi phục"),
                tr("Có mã mới thì máy nhắc kiểm tra tờ phiếu sáu tháng một lần."),
            )
            return
        words = tr("Lập ngày {0}. Kiểm tra phiếu lần cuối: {1}. Lần tới: {2}.").format(
            short_day(standing.made_on),
            short_day(standing.checked_on) if standing.checked_on else tr("chưa lần nào"),
            short_day(standing.due_on),
        )
        self.line.setText(words)
        self.reminder.set(
            tr("Đến lúc kiểm tra phiếu mã khôi phục"),
            tr(
                "Mở phong bì, gõ lại hai nhóm trên phiếu rồi niêm phong lại. Không tìm thấy phiếu"
                " thì đặt lại mã ngay, khi còn nhớ mật khẩu."
            ),
        )

    def check(self) -> None:
        """Ask two groups of the paper back."""
        CheckDialog(self._desk, self.reload).open()

    def renew(self) -> None:
        """Make a new code, after the passphrase."""
        AskDialog(self._desk, self._show_new).open()

    def _show_new(self) -> None:
        NewCodeDialog(self._desk, self.reload).open()


class CheckDialog(Dialog):
    """Two groups, chosen by chance, typed from the paper."""

    def __init__(self, desk: Desk, checked: Callable[[], object]) -> None:
        self._desk, self._checked, self.asked = desk, checked, recovery.choose()
        words = self.tr("Nhóm số {0}")
        self.groups = [
            Field(words.format(number + 1), LineInput(), name=f"group-{place}")
            for place, number in enumerate(self.asked, start=1)
        ]
        super().__init__(
            self.tr("Kiểm tra phiếu mã khôi phục"),
            Text(
                self.tr("Gõ hai nhóm này theo tờ phiếu đã in, chữ hoa hay chữ thường đều được."),
                "body",
                "text_2",
                wrap=True,
            ),
            FieldGrid((self.groups[0], self.groups[1])),
            verb=self.tr("&Kiểm tra"),
            action=self._check,
            parent=desk.window,
        )
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.groups[0].control.setFocus()

    def _check(self) -> None:
        first, second = (field.text() for field in self.groups)
        today = self._desk.today()
        self._desk.workspace.write(recovery.check, self.asked, (first, second), today)
        self._checked()
        self._desk.window.toast(self.tr("Phiếu mã khôi phục đúng. Niêm phong lại rồi cất"))


class AskDialog(Dialog):
    """The passphrase once more, before a new code is shown. The old code does for it too."""

    def __init__(self, desk: Desk, confirmed: Callable[[], object]) -> None:
        self._desk, self._confirmed = desk, confirmed
        self.secret = Field(
            self.tr("Mật khẩu đang dùng hoặc mã khôi phục"), Secret(), name="passphrase"
        )
        super().__init__(
            self.tr("Đặt lại mã khôi phục"),
            Text(
                self.tr("Mã đang dùng vẫn mở được sổ cho đến khi mã mới đã in và gõ lại đúng."),
                "body",
                "text_2",
                wrap=True,
            ),
            self.secret,
            verb=self.tr("&Tiếp tục"),
            action=lambda: None,
            parent=desk.window,
        )
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.jobs = Jobs(self, threads=1)
        self.finished.connect(lambda _code: self.jobs.close())
        self.secret.control.setFocus()

    def accept(self) -> None:
        """Check in the background: deriving a key takes a moment on purpose."""
        if not self.verb.isEnabled():
            return
        workspace, typed = self._desk.workspace, self.secret.control.text()  # type: ignore[attr-defined]
        self.verb.setEnabled(False)
        self.jobs.start(
            lambda _report: confirming.by_passphrase_or_code(workspace, typed),
            done=lambda _none: self._right(),
            failed=self._refused,
        )

    def _right(self) -> None:
        QDialog.accept(self)
        self._confirmed()

    def _refused(self, error: Exception) -> None:
        self.verb.setEnabled(True)
        told = as_clerk_error(error)
        if isinstance(told, keys.WrongSecret):
            told = ClerkError(told.what, told.todo, kept=told.kept, field="passphrase")
        if not show_refusal(told, [self.secret]):
            show_error(self, told, self.tr("Chưa kiểm tra được mật khẩu"))
        fit_height(self)


class NewCodeDialog(QDialog):
    """The new code on its sheet; in force only once it is printed and one group typed back."""

    def __init__(self, desk: Desk, changed: Callable[[], object]) -> None:
        super().__init__(desk.window)
        self._desk, self._changed, self._waits = desk, changed, False
        self.setWindowTitle(self.tr("Đặt lại mã khôi phục"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._code = keys.new_recovery_code()
        self.sheet = RecoverySheetPage(
            self._code,
            short_day(desk.today()),
            finish=self.tr("&Dùng mã mới"),
            back=self.tr("Để &sau"),
            note=self.tr("Các bản sao lưu làm trước hôm nay vẫn mở bằng mã cũ."),
        )
        self.sheet.set_office(desk.workspace.read(finding.office).name)
        self.sheet.finished.connect(self._replace)
        self.sheet.back.connect(self.reject)
        fill(self, self.sheet)
        self.jobs = Jobs(self, threads=1)
        self.finished.connect(lambda _code: self.jobs.close())
        self.finished.connect(self.deleteLater)  # the code stays nowhere on the screen
        self.restyle()
        self.sheet.print_button.setFocus()

    def restyle(self) -> None:
        room = self.screen().availableGeometry().size() - QSize(60, 90)
        self.resize(QSize(theme.px(680), theme.px(540)).boundedTo(room))

    def _replace(self) -> None:
        workspace, code = self._desk.workspace, self._code
        self._wait(True)
        self.jobs.start(
            lambda _report: workspace.change_code(code),
            done=lambda _none: self._done(),
            failed=self._refused,
        )

    def _done(self) -> None:
        self._wait(False)
        self.accept()
        self._changed()
        self._desk.window.toast(self.tr("Đã dùng mã khôi phục mới. Hủy tờ phiếu cũ"))

    def _refused(self, error: Exception) -> None:
        self._wait(False)
        show_error(self, error, self.tr("Chưa đổi được mã khôi phục"))

    def reject(self) -> None:
        """Leave without a new code; not in the moment in which it is being put in force."""
        if not self._waits:
            super().reject()
            self._desk.window.toast(self.tr("Chưa đổi mã khôi phục. Mã cũ vẫn dùng được"))

    def _wait(self, waiting: bool) -> None:
        self._waits = waiting
        self.sheet.wait(waiting)
