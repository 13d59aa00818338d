"""Short questions on a dossier: why it is returned, and what a person said of a condition."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dates import parse_day, short_day
from app.dossier import Dossier
from app.nominations import actions, judge
from app.nominations.actions import Note, number_text
from app.nominations.eligibility import Condition
from app.nominations.steps import Step
from ui.desk import Desk
from ui.forms import Dialog, Field
from ui.nominations.areas import ShortArea
from ui.nominations.words import tr
from ui.parts.inputs import DayInput, LineInput, Radios
from ui.parts.text import Text


class ReturnDialog(Dialog):
    """Why a dossier goes back. The reason stands in its log and on its page."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        self.reason = ShortArea(lines=3)
        super().__init__(
            tr("Trả lại hồ sơ {0}").format(number_text(dossier.detail.number)),
            Text(
                tr("Hồ sơ về bước đầu để bổ sung. Mọi nội dung và giấy tờ vẫn được giữ."),
                "body",
                "text_2",
                wrap=True,
            ),
            Field(
                tr("&Cần bổ sung, sửa những gì"),
                self.reason,
                help=tr("Ví dụ: thiếu xác nhận của thôn"),
                name="reason",
            ),
            verb=tr("Trả lại"),
            action=self._give_back,
            kind="primary",
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _give_back(self) -> None:
        desk = self._desk
        reason = self.reason.text()
        desk.workspace.write_because(
            " ".join(reason.split()),
            actions.move,
            self._dossier.detail.id,
            Step.RETURNED,
            desk.today(),
            reason,
        )
        from ui.nominations.moves import undo_of

        number = number_text(self._dossier.detail.number)
        desk.window.toast(tr("Đã trả lại {0}").format(number), undo_of(desk))


class NoteDialog(Dialog):
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
        self.answer.setVisible(not overrule)
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
