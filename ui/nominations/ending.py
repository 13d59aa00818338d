"""Ending a dossier with its reason, and going on from it as another."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dossier import Dossier
from app.finding import office
from app.nominations import closing, judge
from app.nominations.actions import number_text
from app.nominations.steps import LABELS, Step
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.nominations.areas import ShortArea
from ui.nominations.words import award_name, tr
from ui.parts.inputs import Choice, LineInput, Radios
from ui.parts.text import Text


class CloseDialog(LongDialog):
    """How a dossier ends, why, and who decided it."""

    def __init__(self, desk: Desk, dossier: Dossier, parent: QWidget | None = None) -> None:
        self._desk, self._dossier = desk, dossier
        outcomes = closing.outcomes(dossier.detail.step)
        self.outcome = Radios(
            [(one.value, closing.OUTCOMES[one][0]) for one in outcomes], down=True
        )
        self.outcome.set_value(outcomes[0].value)
        self.outcome.setAccessibleName(tr("Dừng vì"))
        person = desk.workspace.person
        me = ", ".join(part for part in (person.full_name, person.job_title) if part)
        self.by = LineInput(me)
        self.reason = ShortArea(lines=3)
        super().__init__(
            tr("Dừng hồ sơ {0}").format(number_text(dossier.detail.number)),
            Text(
                tr(
                    "Hồ sơ không đi tiếp. Mọi nội dung vẫn được giữ, và có thể lập hồ sơ khác từ hồ"
                    " sơ này."
                ),
                "body",
                "text_2",
                wrap=True,
            ),
            self.outcome,
            Field(
                tr("&Lý do, báo cho đơn vị"),
                self.reason,
                help=tr("Ví dụ: đơn vị xin rút để bổ sung thành tích"),
                name="reason",
            ),
            Field(tr("&Người quyết định, chức vụ"), self.by, name="decided_by"),
            verb=tr("&Dừng hồ sơ"),
            action=self._close,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.reason.setFocus()

    def _close(self) -> None:
        from ui.nominations.moves import undo_of

        desk, outcome = self._desk, Step(str(self.outcome.value()))
        desk.workspace.write(
            closing.close,
            self._dossier.detail.id,
            outcome,
            self.reason.text(),
            self.by.text(),
            desk.today(),
        )
        number = number_text(self._dossier.detail.number)
        words = tr("{0}: {1}").format(number, LABELS[outcome])
        desk.window.toast(words, undo_of(desk))


class OtherAwardDialog(LongDialog):
    """Another award for the same deed, as a linked dossier.

    lower: the council gives it now, so the old dossier ends as not passed in the same moment.
    """

    def __init__(
        self, desk: Desk, dossier: Dossier, lower: bool, parent: QWidget | None = None
    ) -> None:
        self._desk, self._dossier, self._lower = desk, dossier, lower
        level = desk.workspace.read(office).level
        kind = dossier.subject.kind.value
        now = dossier.detail.draft.award_code
        proposed = dossier.course.lower_award
        awards = judge.awards_for(kind, proposed, desk.catalog, desk.today(), level)
        self.award = Choice([(a.code, a.name) for a in awards if not lower or a.code != now])
        if proposed:
            self.award.set_value(proposed)
        self.reason = ShortArea(dossier.detail.returned_because if proposed else "", lines=2)
        self.by = LineInput("Hội đồng Thi đua - Khen thưởng")
        reason = Field(tr("&Lý do"), self.reason, name="reason")
        by = Field(tr("&Người quyết định"), self.by, name="decided_by")
        for field in (reason, by):
            field.setVisible(lower)
        asked = award_name(desk.catalog, now, short=False)
        super().__init__(
            tr("Chuyển sang hình thức khác") if lower else tr("Lập hồ sơ khác từ hồ sơ này"),
            Text(tr("Đang đề nghị: {0}").format(asked), "body", "text_2", wrap=True),
            Field(tr("&Hình thức mới"), self.award, name="award_code"),
            reason,
            by,
            verb=tr("&Chuyển") if lower else tr("&Lập hồ sơ"),
            action=self._make,
            width=500,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.award.setFocus()

    def _make(self) -> None:
        desk, old = self._desk, self._dossier.detail.id
        code = str(self.award.value())
        if self._lower:
            made = desk.workspace.write(
                closing.downgrade,
                old,
                code,
                self.reason.text(),
                self.by.text(),
                desk.catalog,
                desk.today(),
            )
        else:
            made = desk.workspace.write(closing.go_on_as, old, code, desk.catalog, desk.today())
        desk.open_nomination(made)
