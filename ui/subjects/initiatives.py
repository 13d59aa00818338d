"""Sổ sáng kiến: who had which initiative recognised, when and at which level."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog.model import INITIATIVE_LEVELS
from app.dates import short_day
from app.documents.tabular import Table
from app.subjects import initiative_list, initiatives
from app.subjects.initiatives import InitiativeLine
from ui.bookpage import Verb, YearBook
from ui.desk import Desk
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.nominations.words import capital
from ui.parts.empty import EmptyState
from ui.pasting import PasteDialog, said_column

tr = partial(QCoreApplication.translate, "register")

KINDS = {"initiative": tr("Sáng kiến"), "research": tr("Đề tài")}


class InitiativesPage(YearBook):
    """The newest year first. Each is written down on the page of its person."""

    name = "initiatives"
    title = tr("Sổ sáng kiến")
    help_text = tr(
        "Mỗi sáng kiến, đề tài đã được công nhận có một dòng. Ghi ở trang của từng người, phần Xếp"
        " loại, sáng kiến, kỷ luật.\nCó danh sách kèm quyết định công nhận trong Excel, Word thì"
        " chép các ô rồi Ctrl+V: máy tìm tác giả trong sổ.\nEnter: mở trang của người đó · Ctrl+C:"
        " chép sang bảng tính"
    )
    keys = tr("Enter: mở trang của người đó   ·   Ctrl+V: dán từ Excel   ·   Ctrl+C: chép")
    pastes = True
    spared = ("year", "kind", "symbol", "day")

    def __init__(self, desk: Desk) -> None:
        self.home = "register"
        super().__init__(desk)

    def read(self) -> Callable[[], Sequence[InitiativeLine]]:
        return partial(self.desk.workspace.read, initiatives.book, self.year)

    def columns(self) -> list[ListColumn]:
        return [
            ListColumn("year", tr("Năm"), lambda row: str(row.year), 64),
            ListColumn(
                "who",
                tr("Tác giả"),
                lambda row: Cell(row.full_name, row.position, strong=True),
                210,
            ),
            ListColumn(
                "title", tr("Tên sáng kiến, đề tài"), lambda row: row.title, 240, stretch=True
            ),
            ListColumn("kind", tr("Loại"), lambda row: KINDS.get(row.kind, row.kind), 90),
            ListColumn(
                "level",
                tr("Công nhận"),
                lambda row: capital(INITIATIVE_LEVELS.get(row.level, row.level)),
                116,
            ),
            ListColumn("symbol", tr("Văn bản"), lambda row: row.symbol, 130),
            ListColumn(
                "day",
                tr("Ngày"),
                lambda row: short_day(row.recognised_on) if row.recognised_on else "",
                104,
            ),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "star",
            tr("Chưa ghi sáng kiến nào"),
            tr(
                "Ghi ở trang của người có sáng kiến được công nhận, hoặc chép danh sách trong Excel"
                " rồi bấm Ctrl+V."
            ),
            (tr("Mở Người, tập thể trong sổ"), self._open_people, "users-round"),
        )

    def paste_dialog(self) -> PasteDialog:
        desk = self.desk
        today = desk.today()
        return PasteDialog(
            desk,
            tr("Dán danh sách sáng kiến"),
            tr("Các cột: tác giả, tên sáng kiến, năm, cấp công nhận, văn bản, ngày. Có hàng tiêu đề"
               " thì thứ tự nào cũng được; thêm cột năm sinh khi có người trùng tên."),
            [
                said_column("author", tr("Tác giả"), 170),
                said_column("title", tr("Tên sáng kiến, đề tài"), 220, stretch=True),
            ],
            lambda text: desk.workspace.read(initiative_list.judge, text, today),
            lambda rows: desk.workspace.write(initiative_list.save, rows, today),
        )  # fmt: skip

    def _open_people(self) -> None:
        self.desk.window.commands.action("people").trigger()

    def verbs(self, row: InitiativeLine) -> list[Verb]:
        return [(tr("Mở trang của người đó"), lambda r: self.desk.open_person(r.subject_id))]

    def written(self, rows: Sequence[InitiativeLine]) -> Table:
        return initiatives.sheet(rows, self.year)

    def rows_shown(self, rows: Sequence[InitiativeLine]) -> None:
        words = tr("{0} dòng") if len(rows) < initiatives.MOST_LINES else tr("{0} dòng mới nhất")
        self.sums.setText(words.format(len(rows)))
