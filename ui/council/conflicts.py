"""Members who may not vote on one dossier, each with the reason."""

from PySide6.QtCore import Qt

from app.council import sessions
from app.council.view import Item, SessionView
from ui.council.words import tr
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.parts.boxes import Column
from ui.parts.inputs import Check, LineInput
from ui.parts.text import Text


class ConflictDialog(LongDialog):
    """A box for each member; a member called like the nominee stands first."""

    def __init__(self, desk: Desk, view: SessionView, item: Item) -> None:
        self._desk, self._item = desk, item
        seats = sorted(view.seats, key=lambda seat: seat.member.id not in item.namesakes)
        self.boxes = {}
        for seat in seats:
            name = seat.member.draft.full_name
            if seat.member.id in item.namesakes:
                name = tr("{0} (trùng tên người được đề nghị)").format(name)
            self.boxes[seat.member.id] = Check(name, checked=seat.member.id in item.conflicts)
        known = next(iter(item.conflicts.values()), "")
        self.reason = LineInput(known)
        keeps = (
            tr("Người ấy không bỏ phiếu nhưng vẫn tính trong tổng số thành viên.")
            if item.rule.counts_conflicted
            else tr("Người ấy không bỏ phiếu và không tính trong tổng số.")
        )
        super().__init__(
            tr("Ai không bỏ phiếu đối với {0}").format(item.full_name),
            Text(tr("Người được đề nghị, hoặc người nhà. {0}").format(keeps), "body", "text_2",
                 wrap=True),
            Column(*self.boxes.values(), gap=6),
            Field(tr("&Lý do"), self.reason, help=tr("Ví dụ: vợ của người được đề nghị"),
                  optional=True),
            verb=tr("Ghi người không bỏ phiếu"),
            action=self._write,
            width=480,
            parent=desk.window,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _write(self) -> None:
        wanted = [member for member, box in self.boxes.items() if box.isChecked()]
        self._desk.workspace.write(
            sessions.set_conflicts, self._item.id, wanted, self.reason.text()
        )
