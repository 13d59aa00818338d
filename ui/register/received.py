"""Sổ tiếp nhận hồ sơ: what came in, from whom, until when, and what came of it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.dates import due_state, short_day
from app.documents.tabular import Table
from app.nominations import receipts
from app.nominations.receipts import ReceivedLine
from app.nominations.steps import ENDED, LABELS
from ui.bookpage import Verb, YearBook
from ui.desk import Desk
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.nominations.words import award_name
from ui.parts.empty import EmptyState

tr = partial(QCoreApplication.translate, "register")


class ReceivedPage(YearBook):
    """One numbering a year, the newest line first."""

    paste_words = tr(
        "Sổ này lấy từ việc tiếp nhận ở từng hồ sơ. Dán danh sách ở trang Hồ sơ khen thưởng"
    )
    name = "received"
    title = tr("Sổ tiếp nhận hồ sơ")
    help_text = tr(
        "Mỗi hồ sơ được tiếp nhận có một dòng, số theo năm. Dòng mới có khi bấm Ghi tiếp nhận ở"
        " phần Quá trình của hồ sơ.\nEnter: mở hồ sơ · Ctrl+C: chép sang bảng tính"
    )
    keys = tr("Enter: mở hồ sơ   ·   Ctrl+C: chép sang bảng tính")
    spared = ("symbol", "by", "sets", "settled")

    def __init__(self, desk: Desk) -> None:
        self.home = "register"
        super().__init__(desk)

    def read(self) -> Callable[[], Sequence[ReceivedLine]]:
        return partial(self.desk.workspace.read, receipts.book, self.year)

    def columns(self) -> list[ListColumn]:
        catalog, today = self.desk.catalog, self.desk.today()

        def due(row: ReceivedLine) -> Cell:
            late = row.settled_on is None and due_state(row.due_on, today) == "late"
            return Cell(short_day(row.due_on), colour="bad" if late else "text_2")

        def result(row: ReceivedLine) -> Cell:
            if row.step in ENDED:
                return Cell(LABELS[row.step], tone="bad")
            return Cell(LABELS[row.step], tone="ok" if row.settled_on is not None else "idle")

        return [
            ListColumn("symbol", tr("Số"), lambda row: row.symbol, 96),
            ListColumn("day", tr("Ngày nhận"), lambda row: short_day(row.received_on), 104),
            ListColumn("who", tr("Đối tượng, hình thức"),
                   lambda row: Cell(row.full_name, award_name(catalog, row.award_code),
                                    strong=True), 210, stretch=True),
            ListColumn("by", tr("Người, đơn vị nộp"), lambda row: row.submitted_by, 260),
            ListColumn("sets", tr("Số bộ"), lambda row: str(row.sets), 64, right=True),
            ListColumn("due", tr("Ngày hẹn"), due, 104),
            ListColumn("result", tr("Kết quả"), result, 150),
            ListColumn("settled", tr("Ngày trả"),
                   lambda row: short_day(row.settled_on) if row.settled_on else "", 104),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "inbox",
            tr("Chưa tiếp nhận hồ sơ nào"),
            tr("Mở hồ sơ, bấm Ghi tiếp nhận ở phần Quá trình; dòng của sổ sẽ ở đây."),
            (tr("Mở Hồ sơ khen thưởng"), partial(self.desk.window.go, "nominations"), "file-text"),
            hint=tr("Ctrl+3: sang Hồ sơ khen thưởng"),
        )

    def verbs(self, row: ReceivedLine) -> list[Verb]:
        return [(tr("Mở hồ sơ"), lambda r: self.desk.open_nomination(r.nomination_id))]

    def written(self, rows: Sequence[ReceivedLine]) -> Table:
        return receipts.sheet(rows, self.year, self.desk.catalog)

    def rows_shown(self, rows: Sequence[ReceivedLine]) -> None:
        late = [
            row
            for row in rows
            if row.settled_on is None and due_state(row.due_on, self.desk.today()) == "late"
        ]
        words = tr("{0} dòng") if not late else tr("{0} dòng, {1} quá ngày hẹn")
        if len(rows) == receipts.MOST_LINES:
            words = tr("{0} dòng mới nhất, {1} quá ngày hẹn")
        self.sums.setText(words.format(len(rows), len(late)))
