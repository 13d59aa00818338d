"""The lines of a list with what becomes of each; a cell is put right where it stands."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from app import names
from app.importing import headers
from app.importing.lines import Line, State
from app.importing.table import Table
from ui.importing.words import FIELDS, LONG, tr
from ui.lists import Cell, Column
from ui.typedrows import TypedModel, TypedTable

MOST_COLUMNS = 7  # of the file beside the verdict; one with a red cell always stands there
MOST_SHOWN = 200  # letters of a report in its cell
LOOKS = {
    State.NEW: ("circle-check", "text_2"),
    State.KNOWN: ("info", "text_3"),
    State.DOUBTFUL: ("triangle-alert", "warn"),
    State.BAD: ("circle-alert", "bad"),
}


class PreviewModel(TypedModel):
    """Lines whose cells can be typed over. cells: what a line says now, by meaning."""

    def __init__(self, cells: Callable[[Line], Mapping[str, str]], parent: QObject) -> None:
        self._cells = cells
        super().__init__(
            self._columns(()),
            key=lambda line: line.place,
            sentence=lambda line: f"{line.place}, {line.subject.full_name}, {line.words}",
            parent=parent,
        )

    def show_lines(self, lines: Sequence[Line], fields: Sequence[str]) -> None:
        """Show these lines, with a column for each of the fields."""
        self.beginResetModel()
        self.columns = self._columns(fields)
        self.endResetModel()
        self.set_rows(lines)

    def _columns(self, fields: Sequence[str]) -> list[Column]:
        wanted = [name for name in fields if name not in ("number", "reason")]
        return [
            Column("place", tr("Dòng"), lambda line: str(line.place), 52, right=True),
            Column("verdict", tr("Kết quả xét"), _verdict, 206, stretch=True),
            *(
                Column(name, FIELDS[name], partial(self._cell, name),
                           190 if name.endswith("name") or name == "rating" else 130)
                for name in wanted
            ),
        ]  # fmt: skip

    def _cell(self, name: str, line: Line) -> Cell:
        words = self._cells(line).get(name, "")
        if name in LONG:
            words = " ".join(words[:MOST_SHOWN].split())
        if name in line.troubles:
            return Cell(words or tr("(trống)"), icon="circle-alert", icon_colour="bad",
                        colour="bad")  # fmt: skip
        if name == "personal_id" and line.subject.personal_id:
            words = names.mask_personal_id(line.subject.personal_id)
        return Cell(words)

    def means(self, column: int) -> str:
        """What a column means, "" where it is none of the file's."""
        name = self.columns[column].name if 0 <= column < len(self.columns) else ""
        return name if name in FIELDS else ""

    def field(self, column: int) -> str:
        found = self.means(column)
        return "" if found in LONG else found

    def said(self, row: Line, field: str) -> str:
        return self._cells(row).get(field, "")

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


def fields_shown(found: Table | None, judged: Sequence[Line]) -> list[str]:
    """The fields of a file that get a column, in their order."""
    fields = [column.field for column in found.columns if column.field] if found else []
    troubled = dict.fromkeys(name for line in judged for name in line.troubles)
    fields += [name for name in troubled if name not in fields]
    fields.sort(key=_place)
    return [f for n, f in enumerate(fields) if n <= MOST_COLUMNS or f in troubled]


def _place(field: str) -> int:
    """Ratings stand right beside whom they are of; other columns as in the file."""
    if field.startswith("rating"):
        return 1
    return 2 * (field != "number" and not headers.is_name(field))


def _verdict(line: Line) -> Cell:
    icon, colour = LOOKS[line.state]
    return Cell(line.words, icon=icon, icon_colour=colour, colour=colour)
