"""What an exemplar asks for in a dialog: the day of a stage, the consent to publish."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from app.attachments import MOST_BYTES
from app.dates import parse_day, short_day
from app.errors import ClerkError
from app.exemplars import actions, consent
from app.exemplars.actions import ExemplarDetail
from app.exemplars.stages import LABELS, Stage
from app.files import read_capped
from ui.desk import Desk
from ui.exemplars.publicity import stop_dialog
from ui.exemplars.words import tr
from ui.forms import Dialog, Field
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.inputs import LineInput
from ui.parts.notices import Notice
from ui.parts.text import ElidedText, Text
from ui.takingback import of_last_change

CHOOSER = tr("Giấy tờ (*.pdf *.jpg *.jpeg *.png)")


class DayInput(LineInput):
    """A whole day as clerks write it, shown normalised once one leaves it."""

    def __init__(self, shown: str) -> None:
        super().__init__(shown, width=140)
        self.left.connect(self._normalise)

    def _normalise(self) -> None:
        if not day_problem(self.text()):
            self.setText(short_day(parse_day(self.text())))


def day_problem(text: str) -> str:
    """What is wrong with a typed day and an example of right, or ""."""
    try:
        parse_day(text)
    except ClerkError as error:
        return f"{error.what} {error.todo}"
    return ""


class MoveDialog(Dialog):
    """Asks for the day of the next stage, and says what it still lacks.

    required: without it the stage is refused. advisable: only a reminder.
    """

    def __init__(
        self,
        desk: Desk,
        detail: ExemplarDetail,
        stage: Stage,
        required: Sequence[str],
        advisable: Sequence[str],
    ) -> None:
        self._desk, self._detail, self._stage = desk, detail, stage
        self.day = DayInput(short_day(desk.today()))
        lacking = required or advisable
        rest = (
            tr("Bổ sung rồi mới chuyển được.") if required else tr("Vẫn chuyển được; bổ sung sau.")
        )
        self.missing = Notice("warn", tr("Còn thiếu: {0}").format(", ".join(lacking)), rest)
        help_text = tr("Ngày bắt đầu bước này. Ví dụ: 05/01/2025")
        words = tr("Chuyển sang {0}").format(LABELS[stage])
        super().__init__(
            words,
            Field(tr("&Từ ngày"), self.day, help=help_text, name="on", check=day_problem),
            self.missing,
            verb=words,
            action=self._move,
            parent=desk.window,
        )
        self.missing.setVisible(bool(lacking))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day.selectAll()
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self) -> None:
        desk, record = self._desk, self._detail.id
        on = parse_day(self.day.text(), "on")
        if on > desk.today():
            raise ClerkError(
                what=tr("Ngày {0} ở sau hôm nay.").format(short_day(on)),
                todo=tr("Đến ngày đó hãy chuyển bước."),
                field="on",
            )
        desk.workspace.write(actions.move, record, self._stage, on)
        words = tr("Đã chuyển sang {0}").format(LABELS[self._stage])
        desk.window.toast(words, of_last_change(desk, [record]))


class ConsentDialog(Dialog):
    """The consent to publish: its day and, where there is one, the scan of the paper."""

    def __init__(self, desk: Desk, detail: ExemplarDetail, name: str) -> None:
        self._desk, self._detail = desk, detail
        self._scan: tuple[str, bytes] | None = None
        self.day = DayInput(short_day(detail.consent_on) if detail.consent_on else "")
        self.choose_button = Button(tr("&Chọn bản quét…"), "secondary", "paperclip")
        self.choose_button.clicked.connect(lambda _checked=False: self.choose())
        there = detail.consent_attachment_id is not None
        self.paper = ElidedText(tr("Đã có bản quét") if there else tr("Chưa có bản quét"))
        about = tr("{0} đồng ý cho công khai câu chuyện và ảnh.").format(name)
        self.signed_by = LineInput(name)
        self.take_back = Button(tr("Người ấy thôi đồng ý"), "link", clicked=self._revoke)
        example = tr("Ngày viết trên giấy. Ví dụ: 14/06/2024")
        super().__init__(
            tr("Giấy đồng ý công khai"),
            Text(about, "body", "text_2", wrap=True),
            Field(tr("&Ngày đồng ý"), self.day, help=example, name="consent_on", check=day_problem),
            Field(tr("Ai &ký"), self.signed_by),
            Row(self.choose_button, (self.paper, 1), gap=12),
            Row(self.take_back, None),
            verb=tr("&Ghi lại"),
            action=self._store,
            width=480,
            parent=desk.window,
        )
        self.take_back.setVisible(detail.consent_on is not None)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self) -> None:
        """Ask for the scanned paper."""
        chosen, _kind = QFileDialog.getOpenFileName(self, tr("Chọn bản quét"), "", CHOOSER)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Read a scan; what cannot be read is told here and the dialog stays."""
        try:
            self._scan = (path.name, read_capped(path, MOST_BYTES))
        except ClerkError as error:
            self.problem.set(error.what, error.todo)
            self.problem.show()
        else:
            self.problem.hide()
            self.paper.setText(path.name)

    def _store(self) -> None:
        on = parse_day(self.day.text(), "consent_on")
        workspace, record = self._desk.workspace, self._detail.id
        workspace.write(consent.give, record, on, self.signed_by.text(), self._scan)
        self._desk.window.toast(tr("Đã ghi giấy đồng ý ngày {0}").format(short_day(on)))

    def _revoke(self) -> None:
        self.reject()
        stop_dialog(self._desk, self._detail.id).open()
