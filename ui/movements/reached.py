"""Who stands behind a number of the coverage: those registered of one stratum or hamlet."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.catalog.reach import Stratum
from app.dates import short_day
from app.movements import coverage
from app.movements.registrations import Row as Registered
from ui.desk import Desk
from ui.errors import show_error
from ui.exporting import export_button
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.movements.words import tr
from ui.nominations.words import KIND_ICONS
from ui.page import Page
from ui.parts.boxes import Column, Line, Row
from ui.parts.buttons import Button
from ui.parts.text import ElidedText, Text


class ReachedPage(Page):
    """As many rows as the number says, by name. Enter leads to the movement's own list."""

    paste_words = tr(
        "Danh sách này lấy từ đăng ký. Dán danh sách ở phần Đăng ký của từng phong trào"
    )
    home = "movements"

    def __init__(
        self, desk: Desk, movement_id: UUID, name: str, of: Stratum | str, number: int
    ) -> None:
        """of: a stratum, or the name of a hamlet. number: how many there are."""
        super().__init__(flush=True)
        self._desk, self._movement, self._of = desk, movement_id, of
        self.title = of if isinstance(of, str) else of.name
        self.place, self.note = tr("Độ bao phủ"), name
        self.help_text = tr(
            "Những người, hộ, đơn vị đã đăng ký mà con số ở Độ bao phủ đếm ra. Enter: mở danh sách"
            " đăng ký của phong trào · Ctrl+C: chép sang bảng tính · Alt+←: về Độ bao phủ."
        )
        self.model = PagedModel(
            [
                ListColumn("name", tr("Tên"), _who, 220, stretch=True),
                ListColumn("village", tr("Thôn"), lambda row: row.village, 170),
                ListColumn("pledge", tr("Đăng ký"), lambda row: row.pledge, 220),
                ListColumn("day", tr("Ngày"), lambda row: short_day(row.registered_on), 110),
            ],
            after=lambda row: row,
            jobs=desk.window.shell.jobs,
            parent=self,
        )
        self.model.failed.connect(
            lambda error: show_error(self, error, tr("Chưa đọc được danh sách đăng ký"))
        )
        self.table = RowsTable(
            self.model, name="reached", memory=desk.window.shell.memory, accessible_name=self.title
        )
        self.table.hide_when_large("pledge")
        self.table.opened.connect(lambda _row: self.open_movement())
        keys = ElidedText(tr("Enter: mở phong trào   ·   Ctrl+C: chép sang bảng tính"), "caption",
                          "text_3")  # fmt: skip
        keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = Row(Text(tr("{0} đăng ký").format(number), "caption", "text_2"), (keys, 1),
                   export_button(desk.window), gap=16, margins=(20, 5, 20, 5))  # fmt: skip
        self.add((Column((self.table, 1), Line("line"), foot, gap=0), 1))
        self.open_button = Button(tr("&Mở phong trào"), icon="flag", clicked=self.open_movement)
        self.reload()

    def reload(self) -> None:
        desk, whose, of = self._desk, self._movement, self._of
        read, law, today = desk.workspace.read, desk.catalog, desk.today()

        def fetch(after: Registered | None, limit: int) -> Sequence[Registered]:
            return read(coverage.registered, whose, of, after, limit, law, today)

        self.model.load(fetch, keep=self.model.rowCount())

    def open_movement(self) -> None:
        """To the list that these stand in."""
        self._desk.open_movement(self._movement, "registrations")

    def header_actions(self) -> list[QWidget]:
        return [self.open_button]

    def regions(self) -> list[QWidget]:
        return [self.table]

    def shown(self) -> None:
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _who(row: Registered) -> Cell:
    return Cell(row.full_name, icon=KIND_ICONS.get(row.kind.value, "users-round"), strong=True)
