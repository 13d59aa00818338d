"""First start, step 2: who works here, and the words that open the file."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import keys, names
from app.errors import ClerkError
from app.text import clean, fold
from ui.forms import Field, FieldGrid
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Check, LineInput, Secret
from ui.parts.notices import Notice
from ui.start.frame import point_at, sheet
from ui.start.unit import lay

LOCK_AFTER = 10  # minutes


@dataclass(frozen=True)
class AccountChoice:
    """The first account."""

    full_name: str
    job_title: str
    login: str
    passphrase: str
    lock_after_minutes: int


class AccountSheet(QWidget):
    """Name, work, login and passphrase; the passphrase may be shown and pasted."""

    chosen = Signal(object)  # AccountChoice
    back = Signal()

    def __init__(self) -> None:
        super().__init__()
        tr = self.tr
        self.name = Field(tr("&Họ và tên"), LineInput(), check=self._check_name)
        self.job = Field(
            tr("&Chức danh"),
            LineInput(placeholder=tr("Công chức Văn hóa – Xã hội")),
            optional=True,
        )
        self.login = Field(
            tr("Tên đăng &nhập"),
            LineInput(),
            help=tr("Chữ không dấu, viết liền."),
            check=self._check_login,
        )
        self.secret = Field(
            tr("&Mật khẩu"),
            Secret(),
            help=tr("Từ {0} ký tự. Nên ghép bốn, năm từ dễ nhớ.").format(keys.SHORTEST_PASSPHRASE),
            check=self._check_secret,
        )
        self.again = Field(tr("&Gõ lại mật khẩu"), Secret(), check=self._check_again)
        self.lock = Check(
            tr("&Khóa màn hình khi rời máy {0} phút").format(LOCK_AFTER), checked=True
        )
        notice = Notice(
            "plain",
            tr("Tài khoản đầu tiên là tài khoản quản lý"),
            tr("Sau này thêm được người khác. Ai sửa gì đều ghi vào nhật ký."),
            icon="shield-check",
        )
        self.previous = Button(tr("&Quay lại"), "quiet", "arrow-left", clicked=self.back.emit)
        self.next = Button(tr("&Tiếp tục"), "primary", "arrow-right", clicked=self._go_on)
        grid = FieldGrid((self.name, self.job), (self.login, None), (self.secret, self.again))
        body = sheet(
            tr("Tạo tài khoản trên máy này"),
            tr("Mật khẩu khóa toàn bộ dữ liệu. Không có nó thì không ai xem được, kể cả thợ máy."),
            grid,
            self.lock,
            notice,
            buttons=Row(self.previous, None, self.next),
        )
        lay(self, Column(body, gap=0))
        self._own_login = False
        self.login.control.textEdited.connect(self._login_typed)  # type: ignore[attr-defined]
        self.name.control.textChanged.connect(self._suggest)  # type: ignore[attr-defined]
        for field in (self.name, self.login, self.secret, self.again):
            field.control.returnPressed.connect(self._go_on)  # type: ignore[attr-defined]

    def _login_typed(self, _text: str) -> None:
        self._own_login = True

    def _suggest(self, typed: str) -> None:
        if not self._own_login:
            self.login.control.setText(suggested_login(typed))  # type: ignore[attr-defined]

    def _check_name(self, text: str) -> str:
        return "" if clean(text) else self.tr("Chưa ghi họ và tên. Ví dụ: Lê Thị Ngọc Hân")

    def _check_login(self, text: str) -> str:
        if text and text.isascii() and text.isalnum() and text == text.lower():
            return ""
        return self.tr("Chỉ dùng chữ thường không dấu và số, viết liền. Ví dụ: hanltn")

    def _check_secret(self, text: str) -> str:
        try:
            keys.check_passphrase(text)
        except ClerkError as error:
            return f"{error.what} {error.todo}"
        return ""

    def _check_again(self, text: str) -> str:
        if keys.normal(text) == keys.normal(self._secret_text()):
            return ""
        return self.tr("Chưa giống ô bên trái. Gõ lại, hoặc bấm hình con mắt để xem.")

    def _secret_text(self) -> str:
        return self.secret.control.text()  # type: ignore[attr-defined, no-any-return]

    def _go_on(self) -> None:
        wrong = [
            field
            for field, check, text in (
                (self.name, self._check_name, self.name.text()),
                (self.login, self._check_login, self.login.text()),
                (self.secret, self._check_secret, self._secret_text()),
                (self.again, self._check_again, self.again.control.text()),  # type: ignore[attr-defined]
            )
            if _show(field, check(text))
        ]
        if wrong:
            point_at(wrong[0])
            return
        self.chosen.emit(
            AccountChoice(
                clean(self.name.text()),
                clean(self.job.text()),
                self.login.text(),
                self._secret_text(),
                LOCK_AFTER if self.lock.isChecked() else 0,
            )
        )


def _show(field: Field, message: str) -> bool:
    field.set_error(message)
    return bool(message)


def suggested_login(full_name: str) -> str:
    """Given name and initials, as offices do: Lê Thị Ngọc Hân -> hanltn."""
    parts = names.split(clean(full_name))
    before = fold(f"{parts.family} {parts.middle}").split()
    letters = fold(parts.given) + "".join(word[0] for word in before)
    return "".join(letter for letter in letters if letter.isascii() and letter.isalnum())
