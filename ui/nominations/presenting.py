"""The superior's award handed over: when, to whom, on what occasion."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dates import parse_day, short_day
from app.decisions import actions as decisions
from app.dossier import Dossier
from app.errors import ClerkError
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.nominations.words import tr
from ui.parts.inputs import DayInput, LineInput
from ui.parts.text import Text


class HandedDialog(LongDialog):
    """Closes the way of one dossier whose certificate the superior made."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        self.day = DayInput(short_day(desk.today()))
        self.receiver = LineInput(dossier.subject.full_name)
        self.occasion = LineInput()
        made = dossier.decided
        about = (
            tr("Quyết định {0} ngày {1}").format(made.symbol, short_day(made.decided_on))
            if made is not None
            else ""
        )
        super().__init__(
            tr("Ghi đã trao"),
            Text(f"{dossier.subject.full_name}. {about}", "body", "text_2", wrap=True),
            Field(tr("&Ngày trao"), self.day, name="presented_on", check=self.day.problem),
            Field(
                tr("&Ai nhận"),
                self.receiver,
                help=tr("Nhận thay thì ghi cả quan hệ. Ví dụ: chị Hà, con gái"),
                name="received_by",
            ),
            Field(tr("&Dịp trao"), self.occasion, optional=True, name="occasion"),
            verb=tr("Ghi đã &trao"),
            action=self._record,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day.setFocus()

    def _record(self) -> None:
        desk = self._desk
        day = parse_day(self.day.text(), "presented_on")
        if day > desk.today():
            raise ClerkError(
                what=tr("Ngày trao ở sau hôm nay."),
                todo=tr("Trao rồi hãy ghi, hoặc xem lại ngày."),
                field="presented_on",
            )
        lines = desk.workspace.read(decisions.register_lines, nomination_id=self._dossier.detail.id)
        receivers = {lines[0].id: self.receiver.text()}
        desk.workspace.write(decisions.present_many, receivers, day, self.occasion.text())
        desk.window.toast(tr("Đã ghi trao cho {0}").format(self.receiver.text()))
