"""What stands over the form of a dossier: when it was saved, its buttons, why it is closed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from app.dates import short_day
from app.dossier import Dossier
from app.nominations import actions, asked, kinds, steps
from app.nominations.asked import Return
from ui import theme
from ui.desk import Desk
from ui.nominations.words import step_word, tr
from ui.parts.boxes import Row
from ui.parts.buttons import Button, IconButton
from ui.parts.notices import Notice
from ui.parts.text import Icon, Text


class Heading:
    """The parts of the page's header, made once.

    Đã lưu nháp 09:41 · ↶ · Xem tờ trình · Lịch sử · … · red.
    """

    def __init__(
        self,
        undo: Callable[[], object],
        history: Callable[[], object],
        more: Callable[[], object],
        go: Callable[[], object],
        letter: Callable[[], object],
    ) -> None:
        self.saved = Text("", "body", "text_2")
        self._tick = Icon("check", "ok", 16)
        self._saved_row = Row(self._tick, self.saved, gap=6)
        self._tick.hide()
        self.undo = IconButton("undo-2", tr("Hoàn tác (Ctrl+Z)"), clicked=undo)
        self.history = Button(tr("&Lịch sử"), "secondary", "history", clicked=history)
        self.letter = Button(tr("&Xem tờ trình"), "secondary", "eye", clicked=letter)
        self.more = IconButton("ellipsis", tr("Việc khác với hồ sơ này"), clicked=more)
        self.go = Button("", "primary", "arrow-right", clicked=go)

    def parts(self) -> list[QWidget]:
        """From left to right, the red button last."""
        return [self._saved_row, self.undo, self.letter, self.history, self.more, self.go]

    def say_saved(self, words: str) -> None:
        """Show when it was saved."""
        self.saved.setText(words)
        self._tick.show()

    def fit(self) -> None:
        """At large text only what is needed stays."""
        for part in (self._saved_row, self.undo, self.letter, self.history):
            part.setVisible(not theme.is_large())


class LockNotice(Notice):
    """Why a dossier can't be changed, or only in part, and the way on all the same."""

    def __init__(
        self, give_back: Callable[[], object], go_on: Callable[[], object] | None = None
    ) -> None:
        self._give_back, self._go_on = give_back, go_on
        super().__init__("plain", "", icon="lock")

    def tell(self, dossier: Dossier) -> None:
        """Show or hide itself for a dossier."""
        detail, course = dossier.detail, dossier.course
        partly = course.open_return is not None
        self.setVisible(detail.step not in actions.OPEN or partly)
        if course.open_return is not None:
            self._tell_asked(dossier, course.open_return)
            return
        if detail.step in actions.OPEN:
            return
        since = short_day(detail.step_since)
        title = tr("Hồ sơ ở bước {0} từ {1} nên chỉ đọc").format(step_word(detail.step), since)
        if course.closed is not None:
            links = [(tr("Lập hồ sơ khác từ hồ sơ này"), self._go_on)] if self._go_on else []
            self.set(title, course.closed.reason, links)
            return
        ways = steps.moves(detail.step, detail.draft.procedure)
        if any(way.gate is steps.Gate.REASON for way in ways):
            text = tr("Nội dung đã thẩm tra được giữ nguyên. Cần sửa thì trả lại, có ghi lý do.")
            self.set(title, text, [(tr("Trả lại bổ sung"), self._give_back)])
            return
        symbol = dossier.decided.symbol if dossier.decided is not None else ""
        text = tr("Đã ghi trong quyết định {0}. Có sai thì lập quyết định đính chính.")
        self.set(title, text.format(symbol))

    def _tell_asked(self, dossier: Dossier, found: Return) -> None:
        papers = {paper.code: paper.name for paper in dossier.papers}
        wanted = [asked.FIELDS[name] for name in found.fields if name in asked.FIELDS]
        wanted += [papers.get(code, code) for code in found.papers]
        title = tr("{0}: {1}").format(found.asked_by, found.reason)
        text = tr("Chỉ mở: {0}.").format(", ".join(wanted)) if wanted else tr("Mở cả hồ sơ.")
        if found.due_on is not None:
            text += " " + tr("Hạn trả lời {0}.").format(short_day(found.due_on))
        back = tr("Sửa xong, hồ sơ về lại bước {0}.").format(step_word(found.from_step))
        self.set(title, f"{text} {back}")


def clock_words(desk: Desk, dossier: Dossier) -> str:
    """What is left of the fast way's limit; "" for a dossier that is on no fast way."""
    draft, step = dossier.detail.draft, dossier.detail.step
    before = step in steps.UNFINISHED and step is not steps.Step.AWAITING_PRINT
    if not before or draft.due_on is None or theme.is_large():
        return ""
    if not kinds.kind(desk.catalog, draft.commendation_type).capture:
        return ""
    return kinds.clock(desk.catalog, draft.due_on, desk.workspace.now()).words
