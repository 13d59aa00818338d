"""Short questions on a dossier: why it is returned, and what a person said of a condition."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dates import parse_day, short_day
from app.dossier import Dossier
from app.nominations import asked, judge, kinds, returning
from app.nominations.actions import Note, number_text
from app.nominations.eligibility import Condition
from app.nominations.returning import Request
from app.nominations.steps import Step
from ui import theme
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.nominations.areas import ShortArea
from ui.nominations.words import tr
from ui.parts.checklist import CheckList
from ui.parts.inputs import Check, DayInput, LineInput, Radios
from ui.parts.text import Text


class ReturnDialog(LongDialog):
    """Why a dossier goes back, and which fields and papers alone it opens for.

    Nothing ticked opens the whole dossier. A supplement is asked for during appraisal, as often
    as the rules allow; it has its list and its day.
    """

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        today = desk.today()
        left = desk.workspace.read(returning.rounds_left, dossier.detail.id, desk.catalog, today)
        can_supplement = dossier.detail.step is Step.APPRAISAL and left > 0
        self.kind = Radios(
            [
                (returning.CORRECTION, tr("Trả lại để sửa")),
                (returning.SUPPLEMENT, tr("Yêu cầu bổ sung, còn {0} lần").format(left)),
            ],
            down=theme.is_large(),
        )
        self.kind.set_value(returning.CORRECTION)
        self.kind.setAccessibleName(tr("Cách trả"))
        self.kind.setVisible(can_supplement)
        self.reason = ShortArea(lines=2)
        self.due = DayInput()
        self.fields_asked = {name: Check(words) for name, words in asked.FIELDS.items()}
        self.papers_asked = {
            paper.code: Check(paper.name) for paper in dossier.papers if paper.required
        }
        self._due_field = Field(
            tr("&Hạn trả lời"), self.due, optional=True, name="due_on", check=self.due.problem
        )
        super().__init__(
            tr("Trả lại hồ sơ {0}").format(number_text(dossier.detail.number)),
            self.kind,
            Field(
                tr("&Cần bổ sung, sửa những gì"),
                self.reason,
                help=tr("Ví dụ: thiếu xác nhận của thôn"),
                name="reason",
            ),
            Text(
                tr("Chỉ mở những ô và giấy tờ đánh dấu; không đánh dấu thì mở cả hồ sơ"),
                "label",
                "text_2",
                wrap=True,
            ),
            CheckList({**self.papers_asked, **self.fields_asked}),
            self._due_field,
            verb=tr("Trả lại"),
            action=self._give_back,
            width=560,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.kind.chosen.connect(lambda _kind: self._tell_due())
        self.reason.setFocus()

    def _tell_due(self) -> None:
        """A supplement has its usual day already in the field."""
        if self.kind.value() == returning.SUPPLEMENT and not self.due.text().strip():
            due = kinds.supplement_due(self._desk.catalog, self._desk.today())
            self.due.setText(short_day(due))

    def _give_back(self) -> None:
        desk = self._desk
        due = self.due.text().strip()
        request = Request(
            str(self.kind.value()),
            self.reason.text(),
            tuple(name for name, box in self.fields_asked.items() if box.isChecked()),
            tuple(code for code, box in self.papers_asked.items() if box.isChecked()),
            due_on=parse_day(due, "due_on") if due else None,
        )
        desk.workspace.write_because(
            " ".join(request.reason.split()),
            returning.give_back,
            self._dossier.detail.id,
            request,
            desk.catalog,
            desk.today(),
        )
        from ui.nominations.moves import undo_of

        number = number_text(self._dossier.detail.number)
        desk.window.toast(tr("Đã trả lại {0}").format(number), undo_of(desk))


class NoteDialog(LongDialog):
    """Who said what of one condition, and when; or why it counts as met all the same.

    overrule: a person lets it pass against the rule; the reason is printed in the dossier.
    """

    def __init__(
        self,
        desk: Desk,
        nomination_id: UUID,
        condition: Condition,
        overrule: bool,
        parent: QWidget | None = None,
    ) -> None:
        self._desk, self._id, self._condition = desk, nomination_id, condition
        self.answer = Radios(
            [("confirmed", tr("Đúng, đạt điều kiện")), ("refuted", tr("Không đạt"))]
        )
        self.answer.set_value("confirmed")
        self.answer.setAccessibleName(tr("Người đó nói"))
        if overrule:
            self.answer.hide()
        self._overrule = overrule
        person = desk.workspace.person
        me = ", ".join(part for part in (person.full_name, person.job_title) if part)
        self.said_by = LineInput(me if overrule else "")
        self.said_on = DayInput(short_day(desk.today()))
        self.words = ShortArea(lines=3)
        self.words.setObjectName("words")
        who = tr("Người cho &đạt") if overrule else tr("&Ai xác nhận, chức vụ gì")
        what = tr("&Lý do, in trong hồ sơ") if overrule else tr("Người đó nói &gì")
        example = "" if overrule else tr("Ví dụ: chị Lan, Chủ tịch Hội Phụ nữ xã")
        super().__init__(
            tr("Vẫn cho đạt") if overrule else tr("Ghi xác nhận"),
            Text(condition.title, "strong", wrap=True),
            Text(condition.todo or condition.reason, "body", "text_2", wrap=True),
            self.answer,
            Field(who, self.said_by, help=example, name="said_by"),
            Field(tr("&Ngày"), self.said_on, name="said_on", check=self.said_on.problem),
            Field(what, self.words, name="words"),
            verb=tr("Vẫn cho đạt") if overrule else tr("Ghi xác nhận"),
            action=self._note,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        (self.words if overrule else self.said_by).setFocus()

    def _note(self) -> None:
        desk = self._desk
        kind = "overruled" if self._overrule else str(self.answer.value())
        note = Note(
            self._condition.code,
            kind,
            self.said_by.text(),
            parse_day(self.said_on.text(), "said_on"),
            self.words.text(),
        )
        desk.workspace.write(judge.note, self._id, note, desk.catalog, desk.today())
        desk.window.toast(tr("Đã ghi vào hồ sơ: {0}").format(self._condition.title))
