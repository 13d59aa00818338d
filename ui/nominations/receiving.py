"""Taking a dossier in: its number, how many sets, who brought it, and the slip for them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dates import parse_day, short_day
from app.dossier import Dossier
from app.finding import office
from app.nominations import kinds, papers, receipts
from app.nominations.actions import number_text
from app.nominations.receipts import Reception
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.words import tr
from ui.paper import PaperPage
from ui.parts.inputs import DayInput, LineInput, NumberInput
from ui.parts.text import Text


class ReceiveDialog(LongDialog):
    """Gives the year's next number; the promised day stands below before it is given."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        self._level = desk.workspace.read(office).level
        today = desk.today()
        number = desk.workspace.read(receipts.next_number, today.year)
        self.day = DayInput(short_day(today))
        law = desk.catalog
        sets = int(law.parameter("dossier_sets", law.rule_set(today).code))
        self.sets = NumberInput(sets, most=99)
        self.brought = LineInput(dossier.detail.draft.source)
        self.promised = Text("", "body", "text_2", wrap=True)
        super().__init__(
            tr("Tiếp nhận hồ sơ {0}").format(number_text(dossier.detail.number)),
            Text(
                tr("Số tiếp nhận tiếp theo: {0}").format(f"{number:04}/{today.year}"),
                "strong",
                wrap=True,
            ),
            FieldGrid(
                (
                    Field(tr("&Ngày nhận"), self.day, name="received_on", check=self.day.problem),
                    Field(tr("Số &bộ"), self.sets, name="sets"),
                )
            ),
            Field(
                tr("Ai nộ&p"),
                self.brought,
                help=tr("Ví dụ: bà Mẫu, Chi hội Phụ nữ thôn"),
                name="submitted_by",
            ),
            self.promised,
            verb=tr("&Tiếp nhận"),
            action=self._receive,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day.textChanged.connect(lambda _text: self._tell())
        self._tell()
        self.brought.setFocus()

    def _tell(self) -> None:
        if self.day.problem(self.day.text().strip()) or not self.day.text().strip():
            self.promised.setText("")
            return
        draft = self._dossier.detail.draft
        due = kinds.due(
            self._desk.catalog,
            draft.commendation_type,
            parse_day(self.day.text()),
            draft.award_code,
            self._level,
        )
        self.promised.setText(tr("Hẹn trả kết quả: {0}").format(short_day(due)))

    def _receive(self) -> None:
        desk, nomination_id = self._desk, self._dossier.detail.id
        person = desk.workspace.person
        by = ", ".join(part for part in (person.full_name, person.job_title) if part)
        reception = Reception(
            parse_day(self.day.text(), "received_on"),
            self.sets.value() or 0,
            self.brought.text(),
            by,
        )
        desk.workspace.write(receipts.receive, nomination_id, reception, desk.catalog, desk.today())
        found = desk.workspace.read(receipts.read, nomination_id)
        if found is not None:
            desk.window.toast(tr("Đã tiếp nhận, số {0}").format(found.symbol))


def show_slip(desk: Desk, dossier: Dossier) -> None:
    """The slip for whoever brought the dossier."""
    make = partial(desk.workspace.read, papers.receipt_slip, dossier.detail.id, desk.catalog)
    number = number_text(dossier.detail.number)
    desk.window.open(
        PaperPage(
            desk, tr("Phiếu tiếp nhận hồ sơ"), make, tr("phiếu"), f"phieu-{number}", number=number
        )
    )


def show_request(desk: Desk, dossier: Dossier) -> None:
    """What a unit is asked to bring, as it goes to them."""
    make = partial(desk.workspace.read, papers.request_letter, dossier.detail.id, desk.catalog)
    number = number_text(dossier.detail.number)
    desk.window.open(
        PaperPage(
            desk, tr("Phiếu yêu cầu bổ sung"), make, tr("phiếu"), f"bo-sung-{number}", number=number
        )
    )
