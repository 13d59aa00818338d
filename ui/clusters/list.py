"""The clusters and blocs, with what a year of each has so far."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from app.clusters import cluster_list, rosters
from app.clusters.rosters import ClusterDraft, ClusterRow
from app.clusters.words import KINDS
from ui.bookpage import BookPage, Verb
from ui.clusters.words import HOME, PLACE, tr
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, day_entry, line_entry
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.boxes import Line, Row
from ui.parts.empty import EmptyState
from ui.parts.inputs import Choice
from ui.parts.text import Text
from ui.pasting import PasteDialog, said_column

BACK, AHEAD = 8, 1  # years offered before and after this one


class ClustersPage(BookPage):
    """Enter opens the scoring of a cluster's year."""

    home = HOME

    name = "clusters"
    title = PLACE
    help_text = tr(
        "# Cụm, khối thi đua\nMỗi dòng là một cụm hoặc khối trong năm đang chọn: số đơn vị, cụm"
        " trưởng, bảng điểm, đơn vị dẫn đầu.\nEnter: chấm điểm và xếp hạng của năm. Nhấn phím menu"
        " để mở danh sách đơn vị, bảng điểm.\nCtrl+N: ghi cụm, khối mới. Ctrl+V: dán danh sách cụm,"
        " khối từ Excel."
    )
    keys = tr("Enter: chấm điểm   ·   Ctrl+N: ghi   ·   Ctrl+V: dán từ Excel   ·   Delete: bỏ")
    pastes = True
    spared = ("units", "sheet", "head")
    add_words = tr("Ghi cụm, khối")

    def __init__(self, desk: Desk) -> None:
        this = desk.today().year
        self.years = Choice(
            [(year, str(year)) for year in range(this + AHEAD, this - BACK, -1)], width=110
        )
        self.years.set_value(this)
        self.years.setAccessibleName(tr("Năm"))
        bar = Row(Text(tr("Năm thi đua"), "label", "text_2"), self.years, None, gap=10,
                  margins=(20, 6, 20, 6))  # fmt: skip
        super().__init__(desk, above=[bar, Line("line")])
        self.years.currentIndexChanged.connect(lambda _place: self.reload())

    @property
    def year(self) -> int:
        return int(self.years.value())

    def new(self) -> None:
        cluster_dialog(self.desk).open()

    def paste_dialog(self) -> PasteDialog:
        workspace, today = self.desk.workspace, self.desk.today()
        return PasteDialog(
            self.desk,
            tr("Dán danh sách cụm, khối"),
            tr("Các cột: tên cụm, khối; ghi chú. Có hàng tiêu đề thì thêm được loại, ngày thôi"
               " hoạt động. Đơn vị của cụm dán ở Danh sách đơn vị."),
            [
                said_column("name", tr("Cụm, khối"), 200, stretch=True),
                said_column("kind", tr("Loại"), 120, lambda draft: KINDS[draft.kind]),
                said_column("note", tr("Ghi chú"), 120),
            ],
            lambda text: workspace.trial(cluster_list.judge, text, today),
            lambda rows: workspace.write(cluster_list.save, rows),
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[ClusterRow]]:
        return partial(self.desk.workspace.read, rosters.listed, self.year)

    def columns(self) -> list[ListColumn]:
        return [
            ListColumn("name", tr("Cụm, khối"), _name, 240, stretch=True),
            ListColumn("units", tr("Đơn vị"), lambda row: str(row.units or ""), 84, right=True),
            ListColumn("head", tr("Cụm trưởng, khối trưởng"), lambda row: row.head, 210),
            ListColumn("sheet", tr("Bảng điểm"), lambda row: row.sheet, 190),
            ListColumn("leader", tr("Dẫn đầu"), _leader, 220),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "medal",
            tr("Chưa ghi cụm, khối nào"),
            tr("Danh sách đơn vị theo năm, bảng điểm, điểm tự chấm, điểm cụm chấm và xếp hạng sẽ ở"
               " đây. Máy tính điểm và ghi rõ từng bước tính."),
            (tr("Ghi cụm, khối"), self.new, "plus"),
            hint="Ctrl+N",
        )  # fmt: skip

    def verbs(self, row: ClusterRow) -> list[Verb]:
        return [
            (tr("Chấm điểm, xếp hạng"), lambda r: open_year(self.desk, r.id, r.year)),
            (tr("Danh sách đơn vị"), self._open_roster),
            (tr("Bảng điểm"), self._open_sheet),
            (tr("Sửa cụm, khối…"), lambda r: cluster_dialog(self.desk, r).open()),
            (tr("Lịch sử"), lambda r: self.desk.show_history([r.id], r.draft.name)),
        ]

    def take_away(self, row: ClusterRow) -> None:
        desk = self.desk

        def work() -> bool:
            desk.workspace.write(rosters.remove, row.id)
            return True

        if desk.attempt(work):
            desk.window.toast(
                tr("Đã bỏ {0}").format(row.draft.name), lambda: desk.attempt(desk.workspace.undo)
            )

    def edit(self) -> None:
        row = self.table.current_row()
        if row is not None:
            cluster_dialog(self.desk, row).open()

    def _open_roster(self, row: ClusterRow) -> None:
        from ui.clusters.roster import RosterPage

        self.desk.window.open(RosterPage(self.desk, row.id, row.year))

    def _open_sheet(self, row: ClusterRow) -> None:
        from ui.clusters.sheet import SheetPage

        self.desk.window.open(SheetPage(self.desk, row.id))


def open_year(desk: Desk, cluster_id: UUID, year: int) -> None:
    """The scoring of one cluster's year."""
    from ui.clusters.year import YearPage

    desk.window.open(YearPage(desk, cluster_id, year))


def cluster_dialog(desk: Desk, row: ClusterRow | None = None) -> EntryDialog:
    """Name and kind of a cluster, new or known."""
    cluster_id = row.id if row is not None else None

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(rosters.save, ClusterDraft(**values), cluster_id)

    return EntryDialog(
        desk,
        tr("Cụm, khối thi đua"),
        [
            (line_entry("name", tr("&Tên cụm, khối"), optional=False,
                        help=tr("Ví dụ: Cụm thi đua số 3 các xã miền núi")),),
            (
                choice_entry("kind", tr("&Loại"), tuple(KINDS.items())),
                day_entry("ended_on", tr("T&hôi hoạt động ngày"), optional=True),
            ),
            (line_entry("note", tr("Ghi &chú")),),
        ],
        keep,
        shown=row.draft if row is not None else None,
        width=560,
    )  # fmt: skip


def _name(row: ClusterRow) -> Cell:
    ended = "" if row.draft.ended_on is None else tr("đã thôi hoạt động")
    second = ", ".join(filter(None, (KINDS[row.draft.kind], ended, row.draft.note)))
    return Cell(row.draft.name, second, strong=True)


def _leader(row: ClusterRow) -> Cell:
    if row.leader:
        return Cell(row.leader, tone="gold", icon="medal")
    return Cell(tr("Đang chấm") if row.units and row.sheet else "", colour="text_3")
