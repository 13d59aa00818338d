"""The lines that were not taken in, as a workbook to correct and drop again."""

import io
from pathlib import Path

import xlsxwriter

from app import files
from app.importing.importing import Corrections
from app.importing.lines import Line
from app.importing.table import Table

HEADING = "Lý do chưa nhập"
WIDTH = 18  # letters


def write(path: Path, found: Table, lines: tuple[Line, ...], said: Corrections) -> None:
    """Headings and cells as they came, in Unicode, corrected, with the reason beside each line.

    Every cell is text: nothing runs as a formula, no zero is lost. Raises ClerkError.
    """
    out = io.BytesIO()
    rows = {row.place: row for row in found.rows}
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Chưa nhập")
        head = book.add_format({"bold": True, "text_wrap": True, "num_format": "@"})
        plain = book.add_format({"num_format": "@"})
        wrong = book.add_format({"num_format": "@", "bg_color": "#F9D9D5"})
        kept = [n for n, column in enumerate(found.columns) if column.field != "reason"]
        for place, column in enumerate(kept):
            sheet.write_string(0, place, found.columns[column].words, head)
        sheet.write_string(0, len(kept), HEADING, head)
        for down, line in enumerate(lines, 1):
            row = rows[line.place]
            for place, column in enumerate(kept):
                name = found.columns[column].field
                cell = said.cells.get((line.place, name), found.cell(row, column))
                look = wrong if name and name in line.troubles else plain
                sheet.write_string(down, place, str(cell), look)
            sheet.write_string(down, len(kept), line.words, plain)
        sheet.set_column(0, len(kept), WIDTH)
        sheet.freeze_panes(1, 0)
    files.write_careful(path, out.getvalue())
