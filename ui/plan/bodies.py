"""The bodies of the plan, and who carries on the tasks of those that ended."""

from collections.abc import Callable, Sequence
from functools import partial

from app.plan import body_list, tasks
from app.plan.tasks import Body
from ui.bookpage import BookPage, Verb
from ui.desk import Desk
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.empty import EmptyState
from ui.pasting import PasteDialog, said_column
from ui.plan.dialogs import body_dialog
from ui.plan.words import tr


class BodiesPage(BookPage):
    """As the plan names them, with what has become of each."""

    name = "plan bodies"
    title = tr("Cơ quan trong kế hoạch")
    density = "row"
    help_text = tr(
        "Cơ quan chủ trì, phối hợp các nhiệm vụ. Cơ quan đã kết thúc hoạt động thì ghi nơi làm"
        " tiếp, nhiệm vụ vẫn theo dõi được. Chỗ nào danh mục chưa chắc có chữ “cần xem lại”.\n"
        "Enter: sửa · Ctrl+N: thêm cơ quan · Ctrl+V: dán danh sách từ Excel"
    )
    keys = tr("Enter: sửa   ·   Ctrl+N: thêm cơ quan   ·   Ctrl+V: dán từ Excel")
    pastes = True
    spared = ("ended", "after")
    add_words = tr("Thêm cơ quan")

    def __init__(self, desk: Desk) -> None:
        self.home = "plan"
        super().__init__(desk)
        self.place = tr("Theo dõi kế hoạch")

    def new(self) -> None:
        body_dialog(self.desk, None, self._known()).open()

    def paste_dialog(self) -> PasteDialog:
        workspace, catalog = self.desk.workspace, self.desk.catalog
        return PasteDialog(
            self.desk,
            tr("Dán danh sách cơ quan"),
            tr("Các cột: tên cơ quan, kết thúc hoạt động, nơi làm tiếp, căn cứ. Nơi làm tiếp là"
               " tên một cơ quan đã có, hoặc có trong chính danh sách này."),
            [
                said_column("name", tr("Cơ quan"), 150, stretch=True),
                said_column("ended", tr("Kết thúc"), 90),
                said_column("after", tr("Nơi làm tiếp"), 170),
            ],
            lambda text: workspace.read(body_list.judge, catalog, text),
            lambda rows: workspace.write(body_list.save, catalog, rows),
        )  # fmt: skip

    def _known(self) -> dict[str, Body]:
        return self.desk.workspace.read(tasks.bodies, self.desk.catalog)

    def read(self) -> Callable[[], Sequence[Body]]:
        read, catalog = self.desk.workspace.read, self.desk.catalog

        def rows() -> Sequence[Body]:
            self._names = read(tasks.bodies, catalog)
            return list(self._names.values())

        return rows

    def row_key(self, row: Body) -> str:
        return row.code

    def columns(self) -> list[ListColumn]:
        def after(row: Body) -> Cell:
            return Cell(self._names[row.succeeded_by].name if row.succeeded_by else "")

        def state(row: Body) -> Cell:
            if row.is_doubtful:
                return Cell(tr("Cần xem lại"), tone="ask")
            if row.ended:
                return Cell(tr("Đã kết thúc"), tone="idle")
            return Cell(tr("Đang hoạt động"), tone="ok")

        return [
            ListColumn("name", tr("Cơ quan"), lambda row: Cell(row.name, strong=True), 220,
                   stretch=True),
            ListColumn("ended", tr("Kết thúc"), lambda row: row.ended, 110),
            ListColumn("after", tr("Nơi làm tiếp"), after, 280),
            ListColumn("state", tr("Tình trạng"), state, 150),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "landmark",
            tr("Chưa có cơ quan nào"),
            tr("Cơ quan chủ trì, phối hợp các nhiệm vụ của kế hoạch ghi ở đây."),
            (tr("Thêm cơ quan"), self.new, "plus"),
            (tr("Về theo dõi kế hoạch"), partial(self.desk.window.go, "plan"), "arrow-left"),
        )

    def verbs(self, row: Body) -> list[Verb]:
        offered: list[Verb] = [
            (tr("Sửa…"), lambda r: body_dialog(self.desk, r, self._known()).open())
        ]
        if row.id is not None:
            offered.append(
                (tr("Lịch sử"), lambda r: self.desk.show_history([r.id] if r.id else [], r.name))
            )
        return offered
