"""The end of a meeting: how many pass, at what hour; from then on nothing can be changed."""

from PySide6.QtCore import Qt

from app.council import minutes, voting
from app.council.view import SessionView
from ui.council.words import tr
from ui.desk import Desk
from ui.forms import Field, LongDialog
from ui.parts.inputs import LineInput
from ui.parts.text import Text


class CloseDialog(LongDialog):
    """Says what comes of it before it is done, as it can't be taken back."""

    def __init__(self, desk: Desk, shown: SessionView) -> None:
        self._desk, self._shown = desk, shown
        passed, failed = minutes.split(shown)
        self.ends_at = LineInput(shown.draft.ends_at)
        words = tr("Thông qua {0} hồ sơ, chuyển sang Chờ ký. Chưa thông qua {1} hồ sơ, trả lại kèm"
                   " lý do.").format(len(passed), len(failed))  # fmt: skip
        if shown.continues:
            words += tr(" Kết quả của {0} cũng được ghi.").format(shown.continues)
        super().__init__(
            tr("Kết thúc họp"),
            Text(words, "body", wrap=True),
            Text(tr("Sau khi kết thúc, số phiếu và biên bản không sửa được nữa."), "body", "text_2",
                 wrap=True),
            Field(tr("&Giờ kết thúc"), self.ends_at, name="ends_at", optional=True,
                  help=tr("Ví dụ: 16:30")),
            verb=tr("Kết thúc họp"),
            action=self._write,
            parent=desk.window,
        )  # fmt: skip
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _write(self) -> None:
        desk = self._desk
        passed, failed = desk.workspace.write(
            voting.close, self._shown.id, self.ends_at.text(), desk.catalog, desk.today()
        )
        desk.window.toast(
            tr("Đã kết thúc họp: {0} hồ sơ sang Chờ ký, {1} hồ sơ trả lại").format(passed, failed)
        )
