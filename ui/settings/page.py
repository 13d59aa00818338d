"""The settings of this machine and office, each with what it changes."""

from collections.abc import Callable
from functools import partial
from typing import get_args

from PySide6.QtWidgets import QWidget

from app import audit, finding
from app.accounts import ROLES
from app.audit import AuditResult
from app.progress import Report
from app.text import clean
from ui import theme
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import Field, FieldGrid
from ui.page import Page
from ui.parts.boxes import Column, Panel, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.inputs import Choice, LineInput
from ui.parts.notices import Notice
from ui.parts.progress import ProgressStrip
from ui.parts.text import Text
from ui.settings.passphrase import PassphraseDialog
from ui.settings.people import PeoplePanel
from ui.settings.recovery import RecoveryPanel

WIDEST = 760  # px at 100 %: a field wider than its words only pulls the eye apart
SCALES = (100, 110, 125, 150, 175, 200)


class SettingsPage(Page):
    """Panels in one column that scrolls."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.title = self.tr("Thiết lập")
        self.paste_words = self.tr(
            "Người mở sổ có mật khẩu riêng nên thêm từng người. Dán người vào sổ: Ctrl+Shift+V"
        )
        self.help_text = self.tr(
            "Mỗi mục đổi là có hiệu lực ngay. Kiểm tra nhật ký đọc lại mọi thay đổi rồi so với"
            " sổ đang có; không sửa gì."
        )
        self.recovery = RecoveryPanel(desk)
        self.people = PeoplePanel(desk)
        self.content = Column(
            self._look_panel(),
            self._office_panel(),
            self._account_panel(),
            self.people,
            self.recovery,
            self._safety_panel(),
            self._about_panel(),
            None,
            gap=12,
        )
        self._sides = Row((self.content, 100), None, gap=0)
        self.add((Scrolled(self._sides), 1))
        self.restyle()

    def regions(self) -> list[QWidget]:
        return [self.content]

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_sides"):  # not yet, while the page itself is being made
            self.content.setMaximumWidth(theme.px(WIDEST))

    def shown(self) -> None:
        self.scheme.setFocus()

    def may_leave(self, then: Callable[[], object]) -> bool:
        self._keep_signer()  # closing the window takes the focus from nowhere
        return True

    def reload(self) -> None:
        office = self._desk.workspace.read(finding.office)
        if not self.signer.control.hasFocus():
            self.signer.control.setText(office.chairman_name)  # type: ignore[attr-defined]
        self.office_facts.set(
            [
                (self.tr("Đơn vị"), office.name),
                (self.tr("Thuộc"), office.parent_name or self.tr("Không có")),
                (self.tr("Mã đơn vị"), office.unit_code),
            ]
        )
        self.scheme.set_value(theme.scheme())
        self.scale.set_value(theme.scale())
        self.recovery.reload()
        self.people.reload()

    # ------------------------------------------------------------ look

    def _look_panel(self) -> Panel:
        tr = self.tr
        schemes = (("system", tr("Theo Windows")), ("light", tr("Sáng")), ("dark", tr("Tối")))
        self.scheme = Choice(schemes)
        self.scheme.set_value(theme.scheme())
        self.scheme.activated.connect(self._scheme_chosen)
        self.scale = Choice([(scale, f"{scale} %") for scale in SCALES])
        self.scale.set_value(theme.scale())
        self.scale.activated.connect(self._scale_chosen)
        return Panel(
            SectionHead(tr("Màn hình")),
            FieldGrid(
                (
                    Field(tr("&Giao diện"), self.scheme),
                    Field(tr("&Cỡ chữ"), self.scale, help=tr("Phím tắt: Ctrl+= và Ctrl+-")),
                )
            ),
        )

    def _scheme_chosen(self, _place: int) -> None:
        wanted = self.scheme.value()
        if wanted in get_args(theme.Scheme):
            self._desk.window.commands.action(f"scheme-{wanted}").trigger()

    def _scale_chosen(self, _place: int) -> None:
        theme.set_scale(self.scale.value())
        self._desk.window.shell.memory.put("scale", theme.scale())

    # ------------------------------------------------------------ office

    def _office_panel(self) -> Panel:
        tr = self.tr
        self.office_facts = Facts([], names=110)
        self.signer = Field(
            tr("&Người ký quyết định"),
            LineInput(),
            help=tr("Họ tên Chủ tịch, không ghi học vị. Máy điền sẵn khi cấp số quyết định."),
        )
        self.signer.left.connect(self._keep_signer)
        if self._desk.workspace.is_observer:
            self.signer.setEnabled(False)
        return Panel(SectionHead(tr("Đơn vị")), self.office_facts, self.signer)

    def _keep_signer(self) -> None:
        name = clean(self.signer.text())
        kept = self._desk.workspace.read(finding.office)
        if name != kept.chairman_name:
            self._desk.attempt(
                lambda: self._desk.workspace.write(
                    finding.set_chairman, name, kept.chairman_role or "CHỦ TỊCH"
                )
            )

    # ------------------------------------------------------------ account

    def _account_panel(self) -> Panel:
        tr, person = self.tr, self._desk.workspace.person
        minutes = person.lock_after_minutes
        lock = tr("Sau {0} phút không dùng").format(minutes) if minutes else tr("Không tự khóa")
        facts = Facts(
            [
                (tr("Họ và tên"), person.full_name),
                (tr("Tên đăng nhập"), person.login),
                (tr("Quyền"), ROLES[person.role]),
                (tr("Khóa màn hình"), lock),
            ],
            names=110,
        )
        change = Button(tr("Đổi &mật khẩu…"), clicked=self.change_passphrase)
        return Panel(SectionHead(tr("Tài khoản")), facts, Row(change, None))

    def change_passphrase(self) -> None:
        """Ask the old words and the new ones twice."""
        PassphraseDialog(self._desk).open()

    # ------------------------------------------------------------ safety

    def _safety_panel(self) -> Panel:
        tr = self.tr
        self.check_button = Button(tr("&Kiểm tra nhật ký"), icon="shield-check", clicked=self.check)
        backup = Button(
            tr("&Sao lưu ngay…"),
            icon="hard-drive",
            clicked=partial(self._command, "backup"),
        )
        self.progress = ProgressStrip(
            tr("Đang đọc lại nhật ký"), unit=tr("thay đổi"), keeps=tr("Dừng lúc nào cũng được.")
        )
        self.answer = Notice("ok", "")
        self.answer.hide()
        return Panel(
            SectionHead(tr("An toàn dữ liệu")),
            Text(
                tr(
                    "Sổ được khóa bằng mật khẩu, mọi thay đổi ghi vào nhật ký nối nhau. Sửa tệp"
                    " ngoài chương trình thì lần kiểm tra sau sẽ thấy."
                ),
                "body",
                "text_2",
                wrap=True,
            ),
            Row(self.check_button, backup, None, gap=8),
            self.progress,
            self.answer,
        )

    def _command(self, name: str) -> None:
        self._desk.window.commands.action(name).trigger()

    def check(self) -> None:
        """Read the whole journal again in the background; it can be stopped."""
        workspace = self._desk.workspace

        def work(report: Report) -> AuditResult:
            return workspace.read(audit.check, workspace.db, report)

        self.answer.hide()
        stop = self._desk.window.shell.jobs.start(
            work,
            done=self._checked,
            failed=self._check_failed,
            progress=self.progress.report,
            key="audit",
        )
        self.progress.begin(stop)

    def _checked(self, result: AuditResult) -> None:
        self.progress.end()
        self.answer.show()
        if result.faults:
            places = ", ".join(f"{fault.what} {fault.where}" for fault in result.faults[:5])
            self.answer.set(
                self.tr("Có {0} chỗ không khớp với nhật ký").format(len(result.faults)),
                self.tr(
                    "Sổ có thể đã bị sửa ngoài chương trình hoặc ổ đĩa hỏng. Giữ nguyên máy, chép"
                    " ra USB và báo người hỗ trợ. Chỗ đầu tiên: {0}"
                ).format(places),
            )
            return
        self.answer.set(
            self.tr("Nhật ký nguyên vẹn"),
            self.tr("Đã đọc {0} thay đổi của {1} mục, tất cả đều khớp. Mã cuối: {2}").format(
                result.entries, result.records, result.head.hash[:12]
            ),
        )

    def _check_failed(self, error: Exception) -> None:
        self.progress.end()
        show_error(self, error, self.tr("Chưa kiểm tra được"))

    # ------------------------------------------------------------ about

    def _about_panel(self) -> Panel:
        tr = self.tr
        return Panel(
            SectionHead(tr("Giới thiệu")),
            Text(
                tr(
                    "Sổ Vàng – sổ ghi người tốt, việc tốt và hồ sơ khen thưởng. Chữ trên màn hình:"
                    " So Vang UI từ Be Vietnam Pro (OFL). Chữ trên giấy: Liberation Serif (OFL)."
                    " Hình: Lucide (ISC)."
                ),
                "body",
                "text_2",
                wrap=True,
            ),
        )
