"""The columns of a file, with what each is taken for and how its letters read."""

from app.importing.table import Column, Table
from ui.importing.words import FIELDS, tr
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn

ColumnRow = tuple[int, Column]  # its place in the file


class FileColumns(RowsTable):
    """One line a column; one whose font was told shows a cell before and after decoding."""

    def __init__(self) -> None:
        self._samples: list[tuple[str, str]] = []
        self._columns_model = PagedModel(
            [
                ListColumn("words", tr("Cột trong tệp"), self._heading, 140),
                ListColumn("field", tr("Ghi vào"), self._meaning, 150, stretch=True),
            ],
            key=lambda row: row[0],
            sentence=lambda row: f"{row[1].words}, {self._meaning(row).text}",
        )  # fmt: skip
        super().__init__(
            self._columns_model, density="row_two_line", accessible_name=tr("Các cột của tệp")
        )

    def show_columns(self, found: Table) -> None:
        """Those of a file, as they are understood now."""
        samples = (found.samples(place) for place in range(len(found.columns)))
        self._samples = [one[0] if one else ("", "") for one in samples]
        self._columns_model.set_rows(list(enumerate(found.columns)))

    def _heading(self, row: ColumnRow) -> Cell:
        before, after = self._samples[row[0]]
        return Cell(row[1].words, second=before if before != after else "")

    def _meaning(self, row: ColumnRow) -> Cell:
        column, (before, after) = row[1], self._samples[row[0]]
        second = after if before != after else ""
        if not column.field:
            return Cell(tr("Không dùng"), second=second, colour="text_3")
        return Cell(FIELDS[column.field], second=second)
