"""A list of facts of one kind on a subject's page: add, change, take away, all by keyboard."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QDialog

from app.subjects import records
from app.subjects.records import Noted
from ui import theme
from ui.desk import Desk
from ui.lists import Column as ListColumn
from ui.lists import PagedModel, RowsTable
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.text import Text
from ui.pasting import on_paste, small_paste
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "subjects")
MOST_ROWS = 6  # shown before the list scrolls


class FactList(Column):
    """Heading, "Thêm", and the rows; Enter changes one, Delete takes it away and offers undo.

    kind: the draft class. open: makes the dialog, for a new fact or a stored one. paste: makes the
    one for a list from Excel.
    """

    changed = Signal()

    def __init__(
        self,
        desk: Desk,
        title: str,
        kind: type[Any],
        columns: Sequence[ListColumn],
        open: Callable[[Noted | None], QDialog],
        paste: Callable[[], QDialog],
        empty: str,
    ) -> None:
        self._desk, self._kind, self._open = desk, kind, open
        self.add_button = Button(tr("Thêm"), "secondary", "plus", small=True)
        self.add_button.setAccessibleName(tr("Thêm: {0}").format(title))
        self.paste_button = small_paste(lambda: paste().open())
        self.model = PagedModel(columns)
        self.table = RowsTable(self.model, accessible_name=title)
        self.none = Text(empty, "body", "text_3", wrap=True)
        right = Row(self.paste_button, self.add_button, gap=6)
        self.head = SectionHead(title, right=right)
        super().__init__(self.head, self.none, self.table, gap=6)
        on_paste(self, self.paste_button)
        self.add_button.clicked.connect(lambda _checked=False: self._open(None).open())
        self.table.opened.connect(lambda noted: self._open(noted).open())
        self.table.delete_asked.connect(self.take_away)

    def show_rows(self, rows: Sequence[Noted]) -> None:
        """Show these facts; an empty list says what would stand here."""
        self.model.set_rows(rows)
        if not self.table.hasFocus():
            self.table.clearSelection()  # gold means "you are here": one place on a page
        self.head.set(self.head.title.text(), str(len(rows) or ""))
        self.none.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._fit()

    def take_away(self, rows: Sequence[Noted]) -> None:
        """Delete the selected facts; each can be brought back."""
        desk = self._desk
        for noted in rows:
            desk.attempt(partial(desk.workspace.write, records.remove, self._kind, noted.id))
        ids = [noted.id for noted in rows]
        if ids:
            words = tr("Đã bỏ {0} dòng").format(len(ids))
            desk.window.toast(words, of_last_change(desk, ids))

    def restyle(self) -> None:
        super().restyle()
        self._fit()

    def _fit(self) -> None:
        rows = min(self.model.rowCount(), MOST_ROWS)
        self.table.setFixedHeight(theme.size("table_header") + rows * theme.size("row") + 2)
