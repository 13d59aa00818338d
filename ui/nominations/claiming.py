"""The numbers that only the nominating unit can give, as its award asks for them."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dossier import Dossier
from app.nominations import judge
from app.nominations.actions import number_text
from app.nominations.claims import Heading, Question
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.nominations.words import tr
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.inputs import Choice, NumberInput
from ui.parts.text import Text

BESIDE = 138  # px at 100 % of an answer that stands beside its criterion


class ClaimsDialog(LongDialog):
    """One line for each number; what stays empty is still for a person to confirm."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._id = desk, dossier.detail.id
        given, asked = dict(dossier.course.claims), dossier.course.questions
        self.controls: dict[str, NumberInput | Choice] = {
            one.key: _control(one, given.get(one.key)) for one in asked
        }
        self.groups: list[Group] = []
        body: list[QWidget] = []
        for heading, ones in groupby(asked, lambda one: one.heading):
            mine = {one: self.controls[one.key] for one in ones}
            if heading is None:
                body += [
                    Field(one.words, control, optional=True, name=one.key)
                    for one, control in mine.items()
                ]
            else:
                self.groups.append(Group(heading, mine))
                body.append(self.groups[-1])
        super().__init__(
            tr("Số liệu của đơn vị, {0}").format(number_text(dossier.detail.number)),
            Text(tr("Ghi theo phiếu chấm, danh sách của đơn vị. Chỗ chưa biết để trống."),
                 "body", "text_2", wrap=True),
            *body,
            verb=tr("&Ghi số liệu"),
            action=self._record,
            width=640 if self.groups else 460,
            parent=parent,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        next(iter(self.controls.values())).setFocus()

    def _record(self) -> None:
        desk = self._desk
        given = {key: control.value() for key, control in self.controls.items()}
        result = desk.workspace.write(judge.claim, self._id, given, desk.catalog, desk.today())
        desk.window.toast(tr("Đã ghi số liệu. {0} điều kiện").format(result.summary))


class Group(Column):
    """The criteria of one group, each with its answer at the right; in the head what it comes to.

    all_met: gives every criterion its highest, for the many families that have them all.
    """

    def __init__(self, heading: Heading, asked: dict[Question, NumberInput | Choice]) -> None:
        self._heading, self._asked = heading, asked
        self.sum = Text("", "caption", "text_2")
        words = tr("Đạt cả nhóm") if heading.most else tr("Không có trường hợp nào")
        self.all_met = Button(words, "link", clicked=self._meet_all)
        self.all_met.setAccessibleName(f"{words}: {heading.title}")
        basis = heading.basis
        if heading.is_doubtful:
            basis = tr("{0} · chưa chắc, xem lại quy định của tỉnh").format(basis)
        super().__init__(
            SectionHead(heading.title, right=Row(self.sum, self.all_met, gap=14)),
            Text(basis, "caption", "text_3", wrap=True),
            *(_line(one, control) for one, control in asked.items()),
            gap=4,
        )
        for control in asked.values():
            if isinstance(control, Choice):
                control.currentTextChanged.connect(self._tell)
            else:
                control.textChanged.connect(self._tell)
        self._tell()

    def _meet_all(self) -> None:
        for one, control in self._asked.items():
            best = one.most if self._heading.most else 0
            if isinstance(control, Choice):
                control.set_value(best)
            else:
                control.setText(str(best))

    def _tell(self, *_text: str) -> None:
        found = [value for c in self._asked.values() if (value := c.value()) is not None]
        heading = self._heading
        if heading.most:
            words = tr("{0}/{1}, cần từ {2}").format(sum(found), heading.most, heading.least)
            self.sum.setText(words)


def _line(one: Question, control: NumberInput | Choice) -> Row:
    control.setAccessibleName(one.words)
    answer: QWidget = control
    if isinstance(control, NumberInput):
        answer = Row((control, 1), Text(f"/{one.most}", "body", "text_3"), gap=6)
    words = tr("{0} (chưa chắc)").format(one.words) if one.is_doubtful else one.words
    return Row((Text(words, "body", wrap=True), 1), answer, gap=14)


def _control(question: Question, value: int | None) -> NumberInput | Choice:
    beside = BESIDE if question.heading else 0
    if question.answers is None:
        return NumberInput(value, most=question.most, width=BESIDE // 2 if beside else 0)
    no, yes = question.answers
    unknown = tr("Chưa biết") if question.heading is None or not question.heading.most else ""
    made = Choice([(None, unknown or tr("Chưa chấm")), (1, yes), (0, no)], width=beside)
    made.set_value(value)
    return made
