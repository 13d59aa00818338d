"""A list on a movement's page with what can be added to it."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint

from ui import theme
from ui.lists import Column as ListColumn
from ui.lists import PagedModel, RowsTable
from ui.movements.pasting import paste_dialog
from ui.movements.words import tr
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.menus import menu_of, pop_up
from ui.parts.text import Text
from ui.pasting import on_paste, small_paste
from ui.recordfiles import FilesPage, files_words, proof_of

if TYPE_CHECKING:
    from ui.movements.page import MovementPage

LEAST_ROWS, MOST_ROWS = 1, 7


class Listed(Column):
    """Heading with buttons, the rows, or a sentence while there is none.

    opened: Enter on a row. Delete asks the page to take the rows away. proof: the record type of
    the rows, where files can prove them; Enter that does nothing else opens those. leads: something
    below follows the chosen row, so that there always is one. alone: nothing stands below the list.
    pasted: the name of its part in `app/movements/part_list.py`, where it takes lists.
    """

    def __init__(
        self,
        page: "MovementPage",
        title: str,
        columns: Sequence[ListColumn],
        empty: str,
        *buttons: Button,
        opened: Callable[[Any], object] | None = None,
        proof: str = "",
        two_lines: bool = True,
        leads: bool = False,
        alone: bool = False,
        pasted: str = "",
    ) -> None:
        self._page, self._leads, self._alone = page, leads, alone
        self._row = "row_two_line" if two_lines else "row"
        self.model = PagedModel(columns)
        self.table = RowsTable(self.model, density=self._row, accessible_name=title)
        self.none = Text(empty, "body", "text_3", wrap=True)
        self.paste_button = small_paste(lambda: paste_dialog(page, pasted).open())
        self.head = SectionHead(title, right=Row(self.paste_button, *buttons, gap=6))
        super().__init__(self.head, self.none, (self.table, int(alone)), gap=6)
        self.paste_button.setVisible(bool(pasted))
        on_paste(self, self.paste_button)
        self._proof = proof
        if proof:
            self.table.menu_asked.connect(self._menu)
        if opened is not None or proof:
            self.table.opened.connect(opened or self.open_files)
        self.table.delete_asked.connect(lambda rows: page.take_away([row.id for row in rows]))

    def open_files(self, row: Any) -> None:
        """What proves a row."""
        desk = self._page.desk
        of = " ".join([self.head.title.text(), self._page.title])
        desk.window.open(FilesPage(desk, proof_of(desk, self._proof, row.id, of)))

    def _menu(self, row: Any, at: QPoint) -> None:
        choices: list[tuple[str, Callable[[], object]]] = [
            (tr("Tệp minh chứng…"), lambda: self.open_files(row)),
            (tr("Bỏ dòng này"), lambda: self._page.take_away([row.id])),
        ]
        pop_up(menu_of(self, *choices), at)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows."""
        self.model.set_rows(rows)
        self.head.set(self.head.title.text(), str(len(rows) or ""))
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        if self._leads and rows and self.table.current_row() is None:
            self.table.selectRow(0)
        elif not self._leads and not self.table.hasFocus():
            self.table.clearSelection()  # gold means "you are here": one place on a page
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        self._fit()

    def _fit(self) -> None:
        rows = max(LEAST_ROWS, min(self.model.rowCount(), MOST_ROWS))
        high = theme.size("table_header") + rows * theme.size(self._row) + 2
        if self._alone:  # it takes the room that is left as well
            self.table.setMinimumHeight(high)
        else:
            self.table.setFixedHeight(high)


def joined(words: str, files: int) -> str:
    """The words below a row, with the files that prove it."""
    return " · ".join(filter(None, (words, files_words(files))))
