"""What the unit, the agencies and the people said: short dialogs that keep it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dates import parse_day, short_day
from app.dossier import Dossier
from app.nominations import consultations, postings, reviews
from app.nominations.actions import number_text
from app.nominations.consultations import AGENCIES, ANSWERS, Answer, Asked, Question
from app.nominations.postings import Posted, Remark
from app.nominations.reviews import Review
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.areas import ShortArea
from ui.nominations.words import tr
from ui.parts.inputs import Check, Choice, DayInput, LineInput, NumberInput, OpenChoice, Radios
from ui.parts.text import Text


class ReviewDialog(LongDialog):
    """The numbers of the unit's own meeting, as its minutes give them."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        self.unit = LineInput(dossier.detail.draft.source)
        self.day = DayInput(short_day(desk.today()))
        self.chair = LineInput()
        self.numbers = {
            name: NumberInput(most=9_999)
            for name in ("members", "present", "votes_for", "votes_against")
        }
        labels = (tr("Đơn vị có &mấy người"), tr("&Dự họp"), tr("Đồn&g ý"), tr("&Không đồng ý"))
        boxes = [
            Field(label, self.numbers[name], name=name)
            for label, name in zip(labels, self.numbers, strict=True)
        ]
        super().__init__(
            tr("Bình xét ở đơn vị, {0}").format(number_text(dossier.detail.number)),
            Text(dossier.subject.full_name, "strong", wrap=True),
            Field(tr("Đơn &vị bình xét"), self.unit, name="unit_name"),
            FieldGrid(
                (
                    Field(tr("&Ngày họp"), self.day, name="held_on", check=self.day.problem),
                    Field(tr("&Chủ trì"), self.chair, optional=True, name="chaired_by"),
                ),
                (boxes[0], boxes[1]),
                (boxes[2], boxes[3]),
            ),
            verb=tr("Ghi &bình xét"),
            action=self._record,
            width=520,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        (self.numbers["members"] if self.unit.text() else self.unit).setFocus()

    def _record(self) -> None:
        desk = self._desk
        values = {name: box.value() or 0 for name, box in self.numbers.items()}
        review = Review(
            self.unit.text(),
            parse_day(self.day.text(), "held_on"),
            values["members"],
            values["present"],
            values["votes_for"],
            values["votes_against"],
            self.chair.text(),
        )
        desk.workspace.write(reviews.record, self._dossier.detail.id, review, desk.today())
        desk.window.toast(tr("Đã ghi bình xét: {0}").format(review.words))


class ConsultDialog(LongDialog):
    """Whom to ask, what, and for which condition their answer counts."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        waiting = [c for c in dossier.result.conditions if c.effective == "needs_confirmation"]
        self.agency = OpenChoice(AGENCIES)
        self.condition = Choice(
            [("", tr("Không gắn điều kiện nào")), *((c.code, c.title) for c in waiting)]
        )
        self._todos = {c.code: c.todo for c in waiting}
        self.question = ShortArea(lines=2)
        self.day = DayInput(short_day(desk.today()))
        self.due = DayInput()
        super().__init__(
            tr("Hỏi ý kiến, {0}").format(number_text(dossier.detail.number)),
            Field(tr("&Hỏi nơi nào"), self.agency, name="agency"),
            Field(
                tr("Câu trả lời dùng cho điều &kiện"),
                self.condition,
                help=tr("Có trả lời thì điều kiện này tự được ghi."),
            ),
            Field(tr("Hỏi điề&u gì"), self.question, name="question"),
            FieldGrid(
                (
                    Field(tr("&Ngày hỏi"), self.day, name="asked_on", check=self.day.problem),
                    Field(
                        tr("Hạn &trả lời"),
                        self.due,
                        optional=True,
                        name="due_on",
                        check=self.due.problem,
                    ),
                )
            ),
            verb=tr("&Ghi đã hỏi"),
            action=self._ask,
            width=520,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.condition.currentIndexChanged.connect(lambda _n: self._suggest())
        if waiting:
            self.condition.set_value(waiting[0].code)
        self._suggest()
        self.agency.setFocus()

    def _suggest(self) -> None:
        todo = self._todos.get(str(self.condition.value() or ""), "")
        if todo and not self.question.text().strip():
            self.question.setText(todo.split(": ", 1)[-1])

    def _ask(self) -> None:
        desk = self._desk
        due = self.due.text().strip()
        question = Question(
            self.agency.text(),
            self.question.text(),
            parse_day(self.day.text(), "asked_on"),
            str(self.condition.value() or ""),
            parse_day(due, "due_on") if due else None,
        )
        desk.workspace.write(consultations.ask, self._dossier.detail.id, question, desk.catalog)
        desk.window.toast(tr("Đã ghi: chờ {0} trả lời").format(question.agency))


class AnswerDialog(LongDialog):
    """What an agency answered, with its letter among the papers of the dossier."""

    def __init__(
        self, desk: Desk, dossier: Dossier, asked: Asked, parent: QWidget | None = None
    ) -> None:
        self._desk, self._asked = desk, asked
        self.answer = Radios(list(ANSWERS.items()), down=True)
        self.answer.set_value(consultations.AGREES)
        self.answer.setAccessibleName(tr("Trả lời"))
        self.by = LineInput()
        self.day = DayInput(short_day(desk.today()))
        self.words = ShortArea(lines=3)
        files = [file for paper in dossier.papers for file in paper.files]
        self.letter = Choice([(None, tr("Không có")), *((file.id, file.name) for file in files)])
        self.letter.setCurrentIndex(0)
        super().__init__(
            tr("{0} trả lời").format(asked.agency),
            Text(asked.question, "body", "text_2", wrap=True),
            self.answer,
            FieldGrid(
                (
                    Field(tr("&Ai trả lời, chức vụ"), self.by, name="answered_by"),
                    Field(
                        tr("&Ngày trả lời"), self.day, name="answered_on", check=self.day.problem
                    ),
                )
            ),
            Field(tr("T&rả lời thế nào"), self.words, name="words"),
            Field(tr("Văn &bản trả lời trong hồ sơ"), self.letter, optional=True),
            verb=tr("&Ghi trả lời"),
            action=self._record,
            width=520,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.by.setFocus()

    def _record(self) -> None:
        desk = self._desk
        given = Answer(
            str(self.answer.value()),
            parse_day(self.day.text(), "answered_on"),
            self.by.text(),
            self.words.text(),
            self.letter.value(),
        )
        desk.workspace.write(
            consultations.answer, self._asked.id, given, desk.catalog, desk.today()
        )
        desk.window.toast(tr("Đã ghi trả lời của {0}").format(self._asked.agency))


class PostingDialog(LongDialog):
    """Where a dossier hangs and from when; the last day comes of the rule."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        rule = dossier.course.posting_rule
        self.place = LineInput(rule.place[:1].upper() + rule.place[1:])
        self.day = DayInput(short_day(desk.today()))
        super().__init__(
            tr("Niêm yết hồ sơ {0}").format(number_text(dossier.detail.number)),
            Text(
                tr("Niêm yết {0}. {1}.").format(rule.words, rule.basis),
                "body",
                "text_2",
                wrap=True,
            ),
            Field(tr("Niêm &yết ở đâu"), self.place, name="place"),
            Field(tr("&Từ ngày"), self.day, name="from_on", check=self.day.problem),
            verb=tr("&Ghi niêm yết"),
            action=self._post,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.place.setFocus()

    def _post(self) -> None:
        desk, made = self._desk, self._dossier.detail.id
        day = parse_day(self.day.text(), "from_on")
        desk.workspace.write(
            postings.post, made, self.place.text(), day, desk.catalog, desk.today()
        )
        last = desk.workspace.read(postings.postings, made)[-1].to_on
        desk.window.toast(tr("Niêm yết đến hết {0}").format(short_day(last)))


class RemarkDialog(LongDialog):
    """What somebody said of a posted dossier."""

    def __init__(self, desk: Desk, posted: Posted, parent: QWidget | None = None) -> None:
        self._desk, self._posted = desk, posted
        self.by = LineInput()
        self.day = DayInput(short_day(desk.today()))
        self.words = ShortArea(lines=3)
        self.complaint = Check(tr("Là &khiếu nại, phản ánh: hồ sơ dừng đến khi trả lời"))
        super().__init__(
            tr("Ý kiến khi niêm yết"),
            FieldGrid(
                (
                    Field(tr("&Ai nêu"), self.by, name="said_by"),
                    Field(tr("&Ngày nhận"), self.day, name="received_on", check=self.day.problem),
                )
            ),
            Field(tr("Nội &dung"), self.words, name="words"),
            self.complaint,
            verb=tr("&Ghi ý kiến"),
            action=self._record,
            width=500,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.by.setFocus()

    def _record(self) -> None:
        self._desk.workspace.write(
            postings.remark,
            self._posted.id,
            self.by.text(),
            self.words.text(),
            self.complaint.isChecked(),
            parse_day(self.day.text(), "received_on"),
        )
        self._desk.window.toast(tr("Đã ghi ý kiến"))


class RemarkAnswerDialog(LongDialog):
    """How a remark was answered; an answered complaint lets the dossier go on."""

    def __init__(self, desk: Desk, remark: Remark, parent: QWidget | None = None) -> None:
        self._desk, self._id = desk, remark.id
        self.day = DayInput(short_day(desk.today()))
        self.words = ShortArea(lines=3)
        super().__init__(
            tr("Trả lời ý kiến của {0}").format(remark.said_by),
            Text(remark.words, "body", "text_2", wrap=True),
            Field(tr("T&rả lời thế nào"), self.words, name="answer"),
            Field(tr("&Ngày trả lời"), self.day, name="answered_on", check=self.day.problem),
            verb=tr("&Ghi trả lời"),
            action=self._record,
            width=500,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words.setFocus()

    def _record(self) -> None:
        day = parse_day(self.day.text(), "answered_on")
        self._desk.workspace.write(postings.answer_remark, self._id, self.words.text(), day)
        self._desk.window.toast(tr("Đã ghi trả lời"))
