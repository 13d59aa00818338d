"""Writing down that certificates were handed over: when, to whom, on what occasion."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from app.certificates.sheets import Sheet
from app.dates import parse_day, short_day
from app.decisions import actions
from app.errors import ClerkError
from app.names import is_posthumous
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.nominations.moves import undo_of
from ui.parts.inputs import DayInput, LineInput, Radios
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "certificates")

SHOWN = 4  # names that the dialog spells out
FEW = 8  # certificates that are written down before anyone notices; more go off the screen


class PresentDialog(LongDialog):
    """Asks for the day, the receiver and the occasion of one handing over.

    paper: what is handed over, such as giấy khen.
    """

    def __init__(
        self, desk: Desk, sheets: Sequence[Sheet], paper: str, parent: QWidget | None = None
    ) -> None:
        self._desk, self._sheets, self._paper = desk, list(sheets), paper
        single = len(self._sheets) == 1
        self.day = DayInput(short_day(desk.today()))
        self.who = Radios(
            [
                ("self", tr("Người, tập thể được khen tự nhận")),
                ("other", tr("Một người nhận thay")),
            ],
            down=True,
        )
        self.who.set_value("other" if single else "self")
        takes_it_self = single and not is_posthumous(self._sheets[0].recipient)
        self.receiver = LineInput(self._sheets[0].full_name if takes_it_self else "")
        self.occasion = LineInput()
        self.receiver_field = Field(
            tr("Ai &nhận"),
            self.receiver,
            help=tr("Nhận thay thì ghi cả quan hệ. Ví dụ: chị Hà, con gái"),
            name="received_by",
        )
        self.who.chosen.connect(lambda way: self.receiver_field.setVisible(way == "other"))
        super().__init__(
            tr("Ghi đã trao {0} {1}").format(len(self._sheets), paper),
            Text(self._names(), "body", "text_2", wrap=True),
            Field(tr("N&gày trao"), self.day, name="presented_on", check=self.day.problem),
            self.who,
            self.receiver_field,
            Field(
                tr("&Dịp trao"),
                self.occasion,
                optional=True,
                help=tr("Ví dụ: Lễ tổng kết năm"),
                name="occasion",
            ),
            verb=tr("Ghi đã &trao"),
            action=self.accept,
            parent=parent,
        )
        self.who.setVisible(not single)
        self.receiver_field.setVisible(single)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.day.setFocus()

    def _names(self) -> str:
        names = [sheet.full_name for sheet in self._sheets]
        rest = len(names) - SHOWN
        shown = ", ".join(names[:SHOWN])
        return shown if rest <= 0 else tr("{0} và {1} tờ nữa").format(shown, rest)

    def received(self) -> dict[UUID, str]:
        """Who received each, by register line, as it stands in the dialog."""
        by_self = self.who.value() == "self"
        typed = self.receiver.text().strip()
        return {
            sheet.register_entry_id: sheet.full_name if by_self else typed for sheet in self._sheets
        }

    def accept(self) -> None:
        """Write down what stands in the dialog, all of it or nothing."""
        desk = self._desk
        try:
            day = parse_day(self.day.text(), "presented_on")
            if day > desk.today():
                raise ClerkError(
                    what=tr("Ngày trao ở sau hôm nay."),
                    todo=tr("Trao rồi hãy ghi, hoặc xem lại ngày."),
                    field="presented_on",
                )
        except ClerkError as error:
            self.refuse(error)
            return
        occasion = self.occasion.text()
        write = partial(desk.workspace.write, actions.present_many, self.received(), day, occasion)
        jobs = desk.window.shell.jobs if len(self._sheets) > FEW else None
        waiting = tr("Đang ghi {0} tờ đã trao").format(len(self._sheets))
        self.carry_out(write, self._recorded, jobs, waiting)

    def _recorded(self, _none: None) -> None:
        sentence = tr("Đã ghi trao {0} {1}").format(len(self._sheets), self._paper)
        self._desk.window.toast(sentence, undo_of(self._desk))
