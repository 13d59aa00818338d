"""Choosing many people and groups from the register at once."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.errors import ClerkError
from app.nominations import batch
from app.nominations.batch import Line
from app.subjects import actions as subjects
from app.subjects.actions import SubjectRow
from ui import theme
from ui.desk import Desk
from ui.forms import Dialog
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.nominations.words import KIND_ICONS, tr
from ui.parts.inputs import SearchBox
from ui.parts.text import Text

FOUND = 200
HIGH = 280  # px of the list at 100 %


class PickDialog(Dialog):
    """Shift and Ctrl choose several; the chosen go to the list when the red button is pressed."""

    def __init__(
        self,
        desk: Desk,
        taken: Callable[[tuple[Line, ...]], object],
        parent: QWidget | None = None,
    ) -> None:
        self._desk, self._taken = desk, taken
        self.box = SearchBox(tr("Gõ tên, không cần dấu"), width=0)
        self.model = PagedModel(
            [
                ListColumn("name", tr("Tên"), _name, 220, stretch=True),
                ListColumn("about", tr("Là"), _about, 220),
            ]
        )
        self.table = RowsTable(self.model, accessible_name=tr("Người, tập thể trong sổ"))
        self.table.setTabKeyNavigation(False)
        self.count = Text("", "caption", "text_3")
        super().__init__(
            tr("Chọn từ sổ"),
            self.box,
            self.table,
            self.count,
            verb=tr("&Đưa vào danh sách"),
            action=self._take,
            width=600,
            parent=parent,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.box.searched.connect(self._search)
        self.box.went_down.connect(self.table.setFocus)
        self.table.selection_changed.connect(self._tell)
        self._search("")
        self.box.setFocus()

    def restyle(self) -> None:
        super().restyle()
        self.table.setFixedHeight(theme.px(HIGH))

    def _search(self, typed: str) -> None:
        read = self._desk.workspace.read
        if typed.strip():
            self.model.set_rows(read(subjects.search, typed, FOUND))
        else:
            self.model.set_rows(read(subjects.page, None, FOUND))
        self._tell(len(self.table.selected_rows()))

    def _tell(self, count: int) -> None:
        self.count.setText(
            tr("Đang chọn {0} · Shift+↑↓: chọn thêm · Ctrl+A: chọn hết").format(count)
        )

    def _take(self) -> None:
        rows = self.table.selected_rows()
        if not rows:
            raise ClerkError(
                what=tr("Chưa chọn ai."), todo=tr("Chọn một hay nhiều dòng trong danh sách.")
            )
        self._taken(batch.of_subjects(rows))


def _name(row: SubjectRow) -> Cell:
    return Cell(row.full_name, icon=KIND_ICONS.get(row.kind, "user-round"), strong=True)


def _about(row: SubjectRow) -> str:
    born = str(row.birth_year) if row.birth_year else ""
    return ", ".join(part for part in (row.position, row.village, born) if part)
