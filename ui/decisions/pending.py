"""Decisions that were printed for signature and wait for their number."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.clock import VIETNAM
from app.dates import short_day
from app.decisions import paper, pending
from app.decisions.pending import Pending
from app.decisions.prepare import Signing
from app.documents.blocks import Paper
from ui.bookpage import BookPage, Verb
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.paper import PaperPage
from ui.parts.empty import EmptyState
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "decisions")


class PendingPage(BookPage):
    """The oldest first; Enter gives the number that came with the stamp."""

    paste_words = tr("Quyết định lập từ hồ sơ đã xét. Lần khen đã có trước: Ctrl+Shift+V")
    name = "pending"
    title = tr("Quyết định chờ số")
    home = "decisions"
    help_text = tr(
        "Quyết định đã in trình ký, chưa ghi số. Có số và ngày của văn thư thì ghi ở đây; các hồ sơ"
        " khi ấy mới vào sổ vàng.\nEnter: ghi số · Delete: bỏ dự thảo, hoàn tác được"
    )
    keys = tr("Enter: ghi số   ·   Delete: bỏ dự thảo")
    add_words, add_icon = tr("Ghi số"), "stamp"
    spared = ("made",)

    def new(self) -> None:
        """Ctrl+N and the red button: the number of the draft that is selected."""
        row = self.table.current_row()
        if row is not None and row.waiting_ids:
            self._number(row)

    def read(self) -> Callable[[], Sequence[Pending]]:
        return partial(self.desk.workspace.read, pending.listed)

    def columns(self) -> list[ListColumn]:
        def made(row: Pending) -> str:
            return f"{row.made_at.astimezone(VIETNAM):%d/%m/%Y}"

        def what(row: Pending) -> Cell:
            words = tr("{0} hồ sơ").format(len(row.nomination_ids))
            left = len(row.nomination_ids) - len(row.waiting_ids)
            return Cell(words, tr("{0} hồ sơ đã có quyết định khác").format(left) if left else "",
                        strong=True)  # fmt: skip

        return [
            ListColumn("made", tr("In ngày"), made, 110),
            ListColumn("what", tr("Gồm"), what, 260, stretch=True),
            ListColumn("signer", tr("Người ký"), lambda row: row.signer_name, 180),
            ListColumn("day", tr("Ngày trên dự thảo"), lambda row: short_day(row.decided_on)
                    if row.decided_on else "", 160),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "stamp",
            tr("Không có quyết định nào chờ số"),
            tr("In dự thảo trong hộp lập quyết định thì quyết định đứng ở đây đến khi có số."),
            None,
            (tr("Mở Quyết định, giấy khen"), partial(self.desk.window.go, "decisions"), "award"),
        )

    def verbs(self, row: Pending) -> list[Verb]:
        drop = (tr("Bỏ dự thảo") + "\tDelete", self.take_away)
        if not row.waiting_ids:
            return [drop]
        return [(tr("Ghi số…"), self._number), (tr("Xem lại dự thảo"), self._show_draft), drop]

    def _number(self, row: Pending) -> None:
        self.desk.number_draft(row)

    def _show_draft(self, row: Pending) -> None:
        desk, day = self.desk, row.decided_on or self.desk.today()
        signing = Signing(row.signer_name, row.sign_mode)

        def make() -> Paper:
            ids = list(row.waiting_ids)
            return desk.workspace.read(paper.draft, ids, day, signing, desk.catalog)

        title = tr("Dự thảo quyết định")
        desk.window.open(PaperPage(desk, title, make, tr("dự thảo"), "du-thao-quyet-dinh"))

    def take_away(self, row: Pending) -> None:
        self.desk.workspace.write(pending.drop, row.id)
        undo = of_last_change(self.desk, [row.id])
        self.desk.window.toast(tr("Đã bỏ dự thảo, hồ sơ vẫn chờ ký"), undo)
