"""The fast way in: five fields, and the clock runs."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.catalog.model import DEED_KINDS
from app.dates import parse_day, short_day
from app.finding import office
from app.nominations import capture, judge, kinds
from app.nominations.capture import Told
from app.subjects import actions as subjects
from app.subjects.actions import SubjectRow
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.areas import ShortArea
from ui.nominations.words import tr
from ui.parts.inputs import Choice, DayInput, LineInput
from ui.parts.notices import Notice
from ui.parts.text import Text

USUAL = "GIAY_KHEN_XA"
MOST_OFFERED = 3


class CaptureDialog(LongDialog):
    """Who, what, when, where, who saw it. Somebody of that name in the register is offered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self.subject: UUID | None = None
        self.made: UUID | None = None
        today = desk.today()
        self.who = LineInput()
        self.what = ShortArea(lines=3)
        self.when = DayInput(short_day(today))
        self.where = LineInput()
        self.witnesses = LineInput()
        level = desk.workspace.read(office).level
        awards = judge.awards_for("individual", "", desk.catalog, today, level)
        usual = [a for a in awards if a.kind == "HINH_THUC_KHEN_THUONG"]
        self.award = Choice([(a.code, a.name) for a in usual])
        self.award.set_value(USUAL)
        self.deed_kind = Choice([("", tr("Khác")), *DEED_KINDS.items()])
        self.known = Notice("plain", "")
        self.known.hide()
        due = kinds.due(desk.catalog, capture.EXCEPTIONAL, today)
        clock = kinds.clock(desk.catalog, due, desk.workspace.now())
        words = tr("Thủ tục đơn giản, quyết định trước hết ngày {0}. {1}.")
        super().__init__(
            tr("Ghi việc đột xuất"),
            Text(words.format(short_day(due), clock.words), "body", "text_2", wrap=True),
            Field(tr("&Ai làm"), self.who, help=tr("Họ và tên"), name="full_name"),
            self.known,
            Field(
                tr("&Làm việc gì"),
                self.what,
                help=tr("Ví dụ: cứu hai cháu bé khỏi dòng nước lũ"),
                name="deed",
            ),
            FieldGrid(
                (
                    Field(tr("&Ngày nào"), self.when, name="happened_on", check=self.when.problem),
                    Field(tr("Ở đâ&u"), self.where, name="place"),
                )
            ),
            Field(
                tr("Ai &chứng kiến"),
                self.witnesses,
                help=tr("Ví dụ: ông Mẫu, trưởng thôn"),
                name="witnesses",
            ),
            FieldGrid(
                (
                    Field(tr("&Hình thức đề nghị"), self.award, name="award_code"),
                    Field(tr("&Việc được khen"), self.deed_kind),
                )
            ),
            verb=tr("&Ghi, mở hồ sơ"),
            action=self._capture,
            width=560,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.who.left.connect(self._look)
        self.who.textEdited.connect(lambda _text: self._forget())
        self.who.setFocus()

    def _forget(self) -> None:
        self.subject = None
        self.known.hide()

    def _look(self) -> None:
        """Offer whoever bears the name already."""
        typed = self.who.text().strip()
        if not typed or self.subject is not None:
            return
        draft = subjects.SubjectDraft(full_name=typed)
        found = self._desk.workspace.read(subjects.look_alikes, draft, None)
        if not found:
            self.known.hide()
            return
        links = [(_about(row), lambda row=row: self._take(row)) for row in found[:MOST_OFFERED]]
        self.known.set(
            tr("Trong sổ đã có người tên này"),
            tr("Đúng người thì chọn; không chọn thì máy ghi thành người mới."),
            links,
        )
        self.known.show()
        self.fit()

    def _take(self, row: SubjectRow) -> None:
        self.subject = row.id
        self.who.setText(row.full_name)
        self.known.set(tr("Đã chọn: {0}").format(_about(row)))
        self.what.setFocus()

    def _capture(self) -> None:
        desk = self._desk
        told = Told(
            self.who.text(),
            self.what.text(),
            parse_day(self.when.text(), "happened_on"),
            self.where.text(),
            self.witnesses.text(),
            self.subject,
            str(self.deed_kind.value()),
        )
        code = str(self.award.value() or USUAL)
        self.made = desk.workspace.write(capture.capture, told, code, desk.catalog, desk.today())
        desk.open_nomination(self.made)


def _about(row: SubjectRow) -> str:
    born = str(row.birth_year) if row.birth_year else ""
    about = ", ".join(part for part in (row.position, row.village, born) if part)
    return f"{row.full_name}, {about}" if about else row.full_name
