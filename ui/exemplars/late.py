"""A part of an exemplar's page that reads what it shows only once it is in view."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog

from ui import theme
from ui.desk import Desk
from ui.exemplars.words import tr
from ui.lists import Column as ListColumn
from ui.lists import PagedModel, RowsTable
from ui.parts.boxes import Column, Item, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.text import Text
from ui.pasting import on_paste, small_paste
from ui.takingback import of_last_change


class LatePart(Column):
    """`fill` reads and shows; it runs when the part comes into view, and again after a change."""

    def __init__(self, desk: Desk, exemplar_id: UUID, *items: Item) -> None:
        self.desk, self.exemplar_id = desk, exemplar_id
        self._stale = True
        super().__init__(*items, gap=14)

    def fill(self) -> None:
        """Read and show everything anew."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Something was stored: read again, at once where the part is in view."""
        self._stale = True
        if self.isVisible():
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def _fill(self) -> None:
        if self._stale:
            self._stale = False
            self.fill()


class ShortList(Column):
    """A heading with its buttons, and rows as high as they are many.

    open: what Enter does with a row. remove: what Delete does, with undo in the message. paste:
    makes the dialog for a list from Excel.
    """

    def __init__(
        self,
        desk: Desk,
        title: str,
        columns: Sequence[ListColumn],
        empty: str,
        *buttons: Button,
        open: Callable[[Any], object] | None = None,
        remove: Callable[[Any], object] | None = None,
        paste: Callable[[], QDialog] | None = None,
        density: str = "row",
        small: Sequence[str] = (),
    ) -> None:
        self._desk, self._remove = desk, remove
        self.model = PagedModel(columns, key=lambda row: getattr(row, "id", row))
        self.table = RowsTable(self.model, density=density, accessible_name=title)
        self.table.hide_when_large(*small)
        self.none = Text(empty, "body", "text_2", wrap=True)
        self.paste_button = small_paste(lambda: paste().open() if paste is not None else None)
        self.head = SectionHead(title, right=Row(self.paste_button, *buttons, gap=8))
        super().__init__(self.head, self.none, self.table, gap=6)
        self.paste_button.setVisible(paste is not None)
        on_paste(self, self.paste_button)
        if open is not None:
            self.table.opened.connect(open)
        if remove is not None:
            self.table.delete_asked.connect(self._take_away)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show these rows; none of them: the words of what would stand here."""
        self.model.set_rows(rows)
        if not self.table.hasFocus():
            self.table.clearSelection()  # gold means "you are here": one place on a page
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._fit()

    def _take_away(self, rows: Sequence[Any]) -> None:
        desk, remove = self._desk, self._remove

        def work() -> bool:
            for row in rows:
                if remove is not None:
                    remove(row)
            return True

        ids = [row.id for row in rows]
        if desk.attempt(work):
            words = tr("Đã bỏ {0} dòng").format(len(ids))
            desk.window.toast(words, of_last_change(desk, ids))

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "model"):
            self._fit()

    def _fit(self) -> None:
        rows = max(1, self.model.rowCount())
        high = theme.size("table_header") + rows * theme.size(self.table.density) + 4
        self.table.setFixedHeight(high)
