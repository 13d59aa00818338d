"""What was said of one dossier, and the lower award the council proposes in its place."""

from PySide6.QtCore import Qt

from app.council import sessions
from app.council.view import Item, SessionView
from app.nominations import judge
from ui.council.words import tr
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.parts.inputs import Choice, TextArea
from ui.parts.text import Text


class RemarksDialog(LongDialog):
    """Both go into the minutes; nobody is named beside a secret vote."""

    def __init__(self, desk: Desk, view: SessionView, item: Item) -> None:
        self._desk, self._item = desk, item
        self.remarks = TextArea(item.remarks, lines=4)
        awards = judge.awards_for(item.kind, item.lower_award, desk.catalog, view.draft.held_on)
        choices = [("", tr("Không đề nghị"))]
        choices += [(a.code, a.short_name) for a in awards if a.code != item.award_code]
        self.lower_award = Choice(choices)
        self.lower_award.set_value(item.lower_award)
        super().__init__(
            tr("Ý kiến về {0}").format(item.full_name),
            Field(tr("Ý kiến &thảo luận"), self.remarks, optional=True,
                  help=tr("Bỏ phiếu kín thì không ghi ai bỏ phiếu thế nào.")),
            Field(tr("Nếu không thông qua, đề nghị &mức"), self.lower_award),
            Text(tr("Ghi vào biên bản và vào hồ sơ khi kết thúc họp."), "caption", "text_3",
                 wrap=True),
            verb=tr("Ghi ý kiến"),
            action=self._write,
            width=520,
            parent=desk.window,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _write(self) -> None:
        self._desk.workspace.write(
            sessions.note_item, self._item.id, self.remarks.text(), self.lower_award.value() or ""
        )
