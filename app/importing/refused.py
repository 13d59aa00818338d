"""The lines that were not taken in, as a workbook to correct and drop again."""

import io
from pathlib import Path

import xlsxwriter

from app import files
from app.importing import headers
from app.importing.importing import Corrections, cells_of
from app.importing.lines import Line
from app.importing.table import Table

HEADING = "Lý do chưa nhập"
WIDTH = 18  # letters


def write(path: Path, found: Table, lines: tuple[Line, ...], said: Corrections) -> None:
    """Headings and cells in Unicode, corrected, what was said for all, the reason at each line.

    A column whose own heading does not say what it was taken for gets a plain one. Every cell is
    text: nothing runs as a formula, no zero is lost. Raises ClerkError.
    """
    out = io.BytesIO()
    rows = {row.place: row for row in found.rows}
    kept = [n for n, column in enumerate(found.columns) if column.field != "reason"]
    fields = [found.columns[n].field for n in kept]
    more = [name for name, words in said.common.items() if words and name not in fields]
    more = [name for name in more if name in headers.fields(found.what)]
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("Chưa nhập")
        head = book.add_format({"bold": True, "text_wrap": True, "num_format": "@"})
        plain = book.add_format({"num_format": "@"})
        wrong = book.add_format({"num_format": "@", "bg_color": "#F9D9D5"})
        words = [_heading(found, n) for n in kept] + [headers.title(name) for name in more]
        for place, heading in enumerate([*words, HEADING]):
            sheet.write_string(0, place, heading, head)
        for down, line in enumerate(lines, 1):
            cells = cells_of(found, rows[line.place], said)
            for place, name in enumerate([*fields, *more]):
                bare = found.cell(rows[line.place], kept[place]) if place < len(kept) else ""
                look = wrong if name and name in line.troubles else plain
                sheet.write_string(down, place, str(cells.get(name, bare) if name else bare), look)
            sheet.write_string(down, len(words), line.words, plain)
        sheet.set_column(0, len(words), WIDTH)
        sheet.freeze_panes(1, 0)
    files.write_careful(path, out.getvalue())


def _heading(found: Table, column: int) -> str:
    """The heading as it came where it says what the clerk took it for, else a plain one."""
    about = found.columns[column]
    if about.field and headers.meaning(about.words, found.what)[0] != about.field:
        return headers.title(about.field)
    return about.words
