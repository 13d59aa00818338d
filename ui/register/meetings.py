"""Sổ họp Hội đồng: every session on one line, with who came and what was passed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.council import book
from app.council.book import SessionLine
from app.council.view import STATES
from app.dates import short_day
from app.documents.tabular import Table
from ui.bookpage import Verb, YearBook
from ui.council.words import STATE_LOOKS
from ui.desk import Desk
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.empty import EmptyState

tr = partial(QCoreApplication.translate, "register")


class MeetingsPage(YearBook):
    """The newest session first."""

    paste_words = tr(
        "Sổ này lấy từ các phiên họp. Thành viên Hội đồng dán ở trang Họp hội đồng, nút Thành viên"
    )
    name = "meetings"
    title = tr("Sổ họp Hội đồng")
    help_text = tr(
        "Mỗi phiên họp một dòng, số theo năm: ngày, nơi họp, số người có mặt, số hồ sơ đã xét và"
        " đã thông qua.\nEnter: mở phiên họp · Ctrl+C: chép sang bảng tính"
    )
    keys = tr("Enter: mở phiên họp   ·   Ctrl+C: chép sang bảng tính")
    spared = ("present", "items", "passed")

    def __init__(self, desk: Desk) -> None:
        self.home = "register"
        super().__init__(desk)

    def read(self) -> Callable[[], Sequence[SessionLine]]:
        return partial(self.desk.workspace.read, book.lines, self.year)

    def columns(self) -> list[ListColumn]:
        def state(row: SessionLine) -> Cell:
            tone, icon = STATE_LOOKS[row.state]
            return Cell(STATES[row.state], tone=tone, icon=icon)

        return [
            ListColumn("symbol", tr("Số"), lambda row: row.symbol, 92),
            ListColumn(
                "day", tr("Ngày họp"), lambda row: Cell(short_day(row.held_on), row.starts_at), 116
            ),
            ListColumn(
                "title",
                tr("Nội dung, nơi họp"),
                lambda row: Cell(row.title, row.place, strong=True),
                240,
                stretch=True,
            ),
            ListColumn("present", tr("Có mặt"), lambda row: str(row.present), 76, right=True),
            ListColumn(
                "items", tr("Đã xét"), lambda row: f"{row.voted}/{row.items}", 76, right=True
            ),
            ListColumn("passed", tr("Thông qua"), lambda row: str(row.passed), 92, right=True),
            ListColumn("state", tr("Tình trạng"), state, 150),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "gavel",
            tr("Chưa có phiên họp nào"),
            tr("Phiên họp lập ở Họp hội đồng; mỗi phiên thành một dòng của sổ này."),
            (tr("Mở Họp hội đồng"), partial(self.desk.window.go, "council"), "gavel"),
            hint=tr("Ctrl+4: sang Họp hội đồng"),
        )

    def verbs(self, row: SessionLine) -> list[Verb]:
        return [(tr("Mở phiên họp"), lambda r: self.desk.open_session(r.id))]

    def written(self, rows: Sequence[SessionLine]) -> Table:
        return book.sheet(rows, self.year)

    def rows_shown(self, rows: Sequence[SessionLine]) -> None:
        words = tr("{0} phiên, thông qua {1} hồ sơ")
        if len(rows) == book.MOST_LINES:
            words = tr("{0} phiên mới nhất, thông qua {1} hồ sơ")
        self.sums.setText(words.format(len(rows), sum(row.passed for row in rows)))
