"""Sổ đăng ký thi đua: who registered for which movement, and what they promise."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.dates import short_day
from app.documents.tabular import Table
from app.movements import roll
from app.movements.roll import RegisteredLine
from ui.bookpage import Verb, YearBook
from ui.desk import Desk
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS
from ui.parts.empty import EmptyState

tr = partial(QCoreApplication.translate, "register")


class RollPage(YearBook):
    """The newest day first. Each line is written down at its movement."""

    paste_words = tr(
        "Sổ này lấy từ các phong trào. Dán danh sách ở phần Đăng ký của từng phong trào"
    )
    name = "roll"
    title = tr("Sổ đăng ký thi đua")
    help_text = tr(
        "Mỗi người, hộ, tập thể đăng ký một phong trào có một dòng. Ghi ở phần Đăng ký của phong"
        " trào, hoặc gõ cả danh sách giấy của thôn.\nEnter: mở phong trào · Ctrl+C: chép sang bảng"
        " tính"
    )
    keys = tr("Enter: mở phong trào   ·   Ctrl+C: chép sang bảng tính")
    spared = ("village", "people", "pledge")

    def __init__(self, desk: Desk) -> None:
        self.home = "register"
        super().__init__(desk)

    def read(self) -> Callable[[], Sequence[RegisteredLine]]:
        return partial(self.desk.workspace.read, roll.book, self.year)

    def columns(self) -> list[ListColumn]:
        def who(row: RegisteredLine) -> Cell:
            how = tr("theo danh sách giấy") if row.on_paper else ""
            icon = KIND_ICONS.get(row.kind.value, "user-round")
            return Cell(row.full_name, how, icon=icon, strong=True)

        return [
            ListColumn("day", tr("Ngày"), lambda row: short_day(row.registered_on), 104),
            ListColumn("who", tr("Người, hộ, tập thể"), who, 210),
            ListColumn("movement", tr("Phong trào"), lambda row: row.movement, 220, stretch=True),
            ListColumn("village", tr("Thôn, nơi ở"), lambda row: row.village, 140),
            ListColumn("people", tr("Số người"), lambda row: str(row.people), 84, right=True),
            ListColumn("pledge", tr("Nội dung đăng ký"), lambda row: row.pledge, 200),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "list-checks",
            tr("Chưa có đăng ký thi đua nào"),
            tr("Ghi ở phần Đăng ký của phong trào; dòng của sổ sẽ ở đây."),
            (tr("Mở Phong trào thi đua"), partial(self.desk.window.go, "movements"), "target"),
        )

    def verbs(self, row: RegisteredLine) -> list[Verb]:
        opening = partial(self.desk.open_movement, part="registrations")
        return [(tr("Mở phong trào"), lambda r: opening(r.movement_id))]

    def written(self, rows: Sequence[RegisteredLine]) -> Table:
        return roll.sheet(rows, self.year)

    def rows_shown(self, rows: Sequence[RegisteredLine]) -> None:
        words = (
            tr("{0} dòng, {1} người")
            if len(rows) < roll.MOST_LINES
            else tr("{0} dòng mới nhất, {1} người")
        )
        self.sums.setText(words.format(len(rows), sum(row.people for row in rows)))
