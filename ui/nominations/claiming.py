"""The numbers that only the nominating unit can give, as its award asks for them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dossier import Dossier
from app.nominations import judge
from app.nominations.actions import number_text
from app.nominations.claims import Question
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.nominations.words import tr
from ui.parts.inputs import Choice, NumberInput
from ui.parts.text import Text


class ClaimsDialog(LongDialog):
    """One field for each number; what stays empty is still for a person to confirm."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._id = desk, dossier.detail.id
        given = dict(dossier.course.claims)
        self.controls: dict[str, NumberInput | Choice] = {
            one.key: _control(one, given.get(one.key)) for one in dossier.course.questions
        }
        fields = [
            Field(one.words, self.controls[one.key], optional=True, help=one.help, name=one.key)
            for one in dossier.course.questions
        ]
        super().__init__(
            tr("Số liệu của đơn vị, {0}").format(number_text(dossier.detail.number)),
            Text(tr("Ghi theo phiếu chấm, danh sách của đơn vị."), "body", "text_2", wrap=True),
            *fields,
            verb=tr("&Ghi số liệu"),
            action=self._record,
            width=460,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        next(iter(self.controls.values())).setFocus()

    def _record(self) -> None:
        desk = self._desk
        given = {key: control.value() for key, control in self.controls.items()}
        result = desk.workspace.write(judge.claim, self._id, given, desk.catalog, desk.today())
        desk.window.toast(tr("Đã ghi số liệu. {0} điều kiện").format(result.summary))


def _control(question: Question, value: int | None) -> NumberInput | Choice:
    if not question.is_yes_no:
        return NumberInput(value, most=question.most)
    made = Choice([(None, tr("Chưa biết")), (1, tr("Có")), (0, tr("Không"))])
    made.set_value(value)
    return made
