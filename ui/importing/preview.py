"""The lines of a list with what becomes of each; a cell is put right where it stands."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.importing.lines import Line, State
from ui.importing.words import FIELDS, LONG, tr
from ui.lists import Column
from ui.typedrows import TypedModel, TypedTable


class PreviewModel(TypedModel):
    """Lines whose cells can be typed over. said: what a cell of a line says now."""

    def __init__(
        self, columns: Sequence[Column], said: Callable[[Line, str], str], parent: QObject
    ) -> None:
        self._said = said
        super().__init__(
            columns,
            key=lambda line: line.place,
            sentence=lambda line: f"{line.place}, {line.subject.full_name}, {line.words}",
            parent=parent,
        )

    def means(self, column: int) -> str:
        """What a column means, "" where it is none of the file's."""
        name = self.columns[column].name if 0 <= column < len(self.columns) else ""
        return name if name in FIELDS else ""

    def field(self, column: int) -> str:
        found = self.means(column)
        return "" if found in LONG else found

    def said(self, row: Line, field: str) -> str:
        return self._said(row, field)

    def called(self, row: Line, field: str) -> tuple[str, str]:
        return FIELDS[field], row.troubles.get(field, "")


class Preview(TypedTable):
    """Type or F2: change the cell. Enter there: judged at once, and on to the next red one."""

    def __init__(self, model: PreviewModel) -> None:
        super().__init__(model, accessible_name=tr("Kết quả xét từng dòng"))
        self.lines = model

    # ------------------------------------------------------------ where the cursor is

    def edit_here(self) -> bool:
        """Begin to change the cell, or the first red one of its line; False where none can be."""
        index = self.currentIndex()
        line = self.current_row()
        if line is None:
            return False
        red = self._red(line)
        if red and self.lines.means(index.column()) not in line.troubles:
            index = self.lines.index(index.row(), red[0])
        if not self.can_edit(index):
            return False
        self.put_cursor(index)
        self.edit(index)
        return True

    def put(self, words: str) -> None:
        """Words from the clipboard into the current cell."""
        index = self.currentIndex()
        if self.can_edit(index):
            field = self.lines.field(index.column())
            self.edited.emit(self.lines.row(index.row()), field, words)

    def go_to_red(self) -> None:
        """To the next red cell: of this line, else of the next bad one that has any."""
        now = self.currentIndex().row()
        for place in [*range(max(now, 0), self.lines.rowCount()), *range(max(now, 0))]:
            line = self.lines.row(place)
            red = self._red(line) if line.state is State.BAD else []
            if red:
                self.put_cursor(self.lines.index(place, red[0]))
                return

    def onward(self) -> None:
        self.go_to_red()

    def _red(self, line: Line) -> list[int]:
        shown = self.columns_on_show()
        return [number for number in shown if self.lines.means(number) in line.troubles]
