"""What must be posted: a list on the screen, and the board that is printed."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.dates import short_day
from app.oversight import publicly
from app.oversight.publicly import GROUPS, Item
from app.statistics.periods import Period
from ui.bookpage import BookPage, Verb
from ui.desk import Desk
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.paper import PaperPage
from ui.parts.boxes import Line, Row
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.text import Text
from ui.plan.words import open_link
from ui.statistics.periodbar import PeriodBar

tr = partial(QCoreApplication.translate, "oversight")

KEPT = "public period"


class PublicPage(BookPage):
    """What hangs today and what the period brought, in the order of the board."""

    paste_words = tr(
        "Danh sách này lấy từ quyết định và hồ sơ. Dán hồ sơ ở trang Hồ sơ khen thưởng"
    )
    name = "public"
    title = tr("Công khai")
    help_text = tr(
        "Những gì phải công khai: hồ sơ đang lấy ý kiến, quyết định khen và hủy bỏ trong kỳ, phong"
        " trào, kế hoạch kiểm tra. Chỉ có tên, nơi ở, hình thức; không có năm sinh, số định danh,"
        " tiền.\nCtrl+P: xem và in bảng công khai · Enter: mở bản ghi"
    )
    keys = tr("Ctrl+P: in bảng công khai   ·   Enter: mở bản ghi")
    spared = ("group", "third")

    def __init__(self, desk: Desk) -> None:
        self.home = "plan"
        self._memory = desk.window.shell.memory
        self.bar = PeriodBar(desk.today(), self._memory.get(KEPT))
        self.told = Text("", "caption", "bad")
        self.print_button = Button(
            tr("&In bảng công khai"), "primary", "printer", clicked=self.print, writes=False
        )
        above = Row(self.bar, self.told, None, gap=12, margins=(20, 6, 20, 6))
        super().__init__(desk, above=(above, Line("line")))
        self.place = tr("Theo dõi kế hoạch")
        self.bar.chosen.connect(self._chosen)
        self.bar.refused.connect(self.told.setText)
        self.own_actions()

    def header_actions(self) -> list[QWidget]:
        return [self.print_button]

    def print(self) -> None:
        """Ctrl+P: the board, page by page."""
        self.desk.attempt(lambda: self.desk.window.open(BoardPage(self.desk, self.bar.period())))

    def _chosen(self, _period: Period) -> None:
        self.told.setText("")
        self._memory.put(KEPT, self.bar.kept())
        self.reload()

    def read(self) -> Callable[[], Sequence[Item]]:
        desk = self.desk
        return partial(
            desk.workspace.read, publicly.items, desk.catalog, self.bar.period(), desk.today()
        )

    def columns(self) -> list[ListColumn]:
        def name(row: Item) -> Cell:
            return Cell(row.words[0], row.words[1], strong=True)

        return [
            ListColumn("group", tr("Phần"), lambda row: GROUPS[row.group], 250),
            ListColumn("name", tr("Nội dung"), name, 240, stretch=True),
            ListColumn("third", tr("Hình thức, nơi, thời gian"), lambda row: row.words[2], 206),
            ListColumn("fourth", tr("Quyết định, hạn"), lambda row: row.words[3], 270),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "scroll-text",
            tr("Không có gì phải công khai trong kỳ này"),
            tr("Hồ sơ đang niêm yết, quyết định khen, phong trào, kế hoạch kiểm tra sẽ ở đây. Chọn"
               " kỳ khác, hoặc in tờ ghi “Không có trong kỳ này”."),
            None,
            (tr("Về theo dõi kế hoạch"), partial(self.desk.window.go, "plan"), "arrow-left"),
        )  # fmt: skip

    def rows_shown(self, rows: Sequence[Item]) -> None:
        self.sums.setText(tr("{0} mục, {1}").format(len(rows), self.bar.period().words))

    def verbs(self, row: Item) -> list[Verb]:
        return [(tr("Mở bản ghi"), lambda r: open_link(self.desk, r.kind, r.opened))]


class BoardPage(PaperPage):
    """The board as it is printed."""

    def __init__(self, desk: Desk, period: Period) -> None:
        day = desk.today()
        super().__init__(
            desk,
            tr("Bảng công khai"),
            lambda: desk.workspace.read(publicly.paper, desk.catalog, period, day),
            tr("bảng công khai"),
            f"cong-khai-{short_day(period.last).replace('/', '-')}",
        )
        self.place = tr("Công khai")
        self.number = period.words
        self.home = "plan"
