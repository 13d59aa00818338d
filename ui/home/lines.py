"""How one line of what is due, or of what the week has finished, reads and what opening it does."""

from collections.abc import Mapping
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.agenda import Done
from app.dates import due_state, due_words, short_day
from app.nominations import kinds, steps, waiting
from app.nominations.steps import Step
from app.today import Due, Errand
from ui.desk import Desk
from ui.home import errands
from ui.nominations.words import paper_name
from ui.rows import Cell

tr = partial(QCoreApplication.translate, "home")

WEEKDAYS = (
    tr("Thứ Hai"),
    tr("Thứ Ba"),
    tr("Thứ Tư"),
    tr("Thứ Năm"),
    tr("Thứ Sáu"),
    tr("Thứ Bảy"),
    tr("Chủ nhật"),
)
SHORT_DAYS = (tr("T2"), tr("T3"), tr("T4"), tr("T5"), tr("T6"), tr("T7"), tr("CN"))
VERBS = {
    Step.DRAFTING: tr("Mở hồ sơ"),
    Step.RETURNED: tr("Bổ sung"),
    Step.APPRAISAL: tr("Thẩm tra"),
    Step.AWAITING_COUNCIL: tr("Ghi kết quả họp"),
    Step.AWAITING_SIGNATURE: tr("Cấp số quyết định"),
    Step.AWAITING_PRINT: tr("In {0}"),
    Step.FORWARDED: tr("Ghi trả lời"),
}
DEEDS = {  # where the dossier waits for something else than its step says
    "complaint": tr("Trả lời"),
    "agency": tr("Ghi trả lời"),
    "posting": tr("Ghi ý kiến"),
    "letter": tr("Lập tờ trình"),
    "present": tr("Ghi đã trao"),
}
NOBODY = waiting.Wait("nobody", "")


class DueLines:
    """The cells of lines that are due. waits: what each dossier waits for, set on reading."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.waits: Mapping[UUID, waiting.Wait] = {}

    @staticmethod
    def key(row: Due | Errand) -> UUID:
        return row.id if isinstance(row, Errand) else row.nomination_id

    def sentence(self, row: Due | Errand) -> str:
        return f"{self.when(row).text}, {self.what(row).text}"

    def wait_of(self, row: Due | Errand) -> waiting.Wait:
        return NOBODY if isinstance(row, Errand) else self.waits.get(row.nomination_id, NOBODY)

    def open(self, row: Due | Errand) -> None:
        """The dossier, where what it waits for is written down; or the errand's book."""
        if isinstance(row, Errand):
            errands.open_errand(self._desk, row)
        else:
            self._desk.open_nomination(row.nomination_id, self.wait_of(row).section)

    def when(self, row: Due | Errand) -> Cell:
        day = self._desk.today()
        words = due_words(row.due_on, day)
        if words[0].isdigit() and 0 < (row.due_on - day).days < 7:
            words = WEEKDAYS[row.due_on.weekday()]
        second = short_day(row.due_on)
        if self.wait_of(row).is_fast:
            second = kinds.clock(self._desk.catalog, row.due_on, self._desk.workspace.now()).words
        colour = {"late": "bad", "today": "warn"}.get(due_state(row.due_on, day), "text")
        return Cell(words, second, colour=colour, strong=True)

    def what(self, row: Due | Errand) -> Cell:
        if isinstance(row, Errand):
            return Cell(*errands.what(row), strong=True, colour="text")
        award = self._desk.catalog.award(row.award_code, self._desk.today()).short_name
        what = f"{row.full_name} – {award}"
        wait = self.wait_of(row)
        if row.step in (Step.DRAFTING, Step.RETURNED) and row.missing_count and not wait.deed:
            second = tr("Còn {0} chỗ chưa đạt. {1}").format(row.missing_count, wait.words)
        elif wait.words:
            second = wait.words
        else:
            second = tr("Đang ở bước {0}.").format(steps.LABELS[row.step])
        return Cell(what, second, strong=True, colour="text")

    def verb(self, row: Due | Errand) -> Cell:
        if isinstance(row, Errand):
            return Cell(errands.verb(row), boxed=True)
        deed = self.wait_of(row).deed
        words = DEEDS.get(deed) or VERBS.get(row.step, tr("Mở hồ sơ"))
        if "{0}" in words:
            words = words.format(paper_name(self._desk.catalog, row.award_code))
        return Cell(words, boxed=True)


class DoneLines:
    """The cells of what the week has finished."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self, row: Done) -> None:
        if row.kind == "nomination":
            self._desk.open_nomination(row.id)
        else:
            errands.open_record(self._desk, row.kind, row.id)

    def when(self, row: Done) -> Cell:
        is_today = row.on == self._desk.today()
        words = tr("Hôm nay") if is_today else WEEKDAYS[row.on.weekday()]
        return Cell(words, short_day(row.on), colour="text", strong=True)

    def what(self, row: Done) -> Cell:
        if row.kind == "nomination":
            step = steps.LABELS[Step(row.words)]
            return Cell(row.name, tr("Đã đến bước {0}.").format(step), strong=True, colour="text")
        return Cell(*errands.done(row), strong=True, colour="text")

    def verb(self, row: Done) -> Cell:
        words = {"nomination": tr("Mở hồ sơ"), "session": tr("Xem biên bản")}
        return Cell(words.get(row.kind, tr("Xem")), boxed=True)
