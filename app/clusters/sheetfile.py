"""The self-score sheet of a unit as a real .xlsx, out to units without the program and back."""

import io
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from uuid import UUID

import xlsxwriter

from app import files
from app.clusters import sheets
from app.clusters.scoring import Year
from app.clusters.sheets import CODE, EVIDENCE, HEADS, NOTE, TARGET, VALUE, Preview
from app.errors import ClerkError
from app.importing import reader

WIDTHS = (8, 52, 26, 10, 12, 12, 34, 28)  # letters
TYPED = (VALUE, TARGET, EVIDENCE, NOTE)  # what a unit may type; the rest is locked
HELP = (
    "Ghi vào các ô màu trắng rồi gửi lại tệp này. Tiêu chí có hay không: ghi Có hoặc Không. Theo"
    " chỉ tiêu: ghi số đạt được ở cột Số ghi, chỉ tiêu ở cột bên cạnh."
)


def write(path: Path, year: Year, member_id: UUID) -> None:
    """Write one unit's sheet. Raises ClerkError where the year has no score sheet yet."""
    rows = sheets.out(year, member_id)
    out = io.BytesIO()
    with xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    ) as book:
        book.formats[0].set_font_name("Times New Roman")
        look = {"font_name": "Times New Roman", "valign": "top", "text_wrap": True}
        fixed = book.add_format(look | {"bg_color": "#F3F1EA"})
        strong = book.add_format(look | {"bold": True, "bg_color": "#F3F1EA"})
        typed = book.add_format(look | {"locked": False, "border": 1, "border_color": "#B9B4A6"})
        title = book.add_format({"font_name": "Times New Roman", "bold": True, "font_size": 14})
        sheet = book.add_worksheet("Tự chấm")
        sheet.protect("", {"format_columns": True, "format_rows": True})
        head = next(n for n, row in enumerate(rows) if row == list(HEADS))
        for down, row in enumerate(rows):
            group = down > head and row[VALUE] == "" and row[2] == ""
            for across, cell in enumerate(row):
                own = down > head and across in TYPED and not group
                bold = down == head or group or (down < head and across == CODE)
                style = title if not down else typed if own else strong if bold else fixed
                if isinstance(cell, str):
                    sheet.write_string(down, across, cell, style)
                elif isinstance(cell, Decimal):
                    sheet.write_number(down, across, float(cell), style)
                else:
                    sheet.write(down, across, cell, style)
        sheet.write_string(head - 1, 0, HELP)
        for column, width in enumerate(WIDTHS):
            sheet.set_column(column, column, width)
        sheet.freeze_panes(head + 1, 2)
        sheet.repeat_rows(head)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
    files.write_careful(path, out.getvalue(), mode=0o644)


def write_all(folder: Path, year: Year) -> list[Path]:
    """A file for every unit of the year, named by it."""
    made = []
    for member in year.members:
        path = folder / files.safe_name(f"Tự chấm {year.year} {member.name}", ".xlsx")
        write(path, year, member.id)
        made.append(path)
    return made


def read(paths: Sequence[Path], year: Year) -> list[Preview]:
    """What files that came back say, in their order. Raises ClerkError that names a wrong file."""
    found: list[Preview] = []
    for path in paths:
        try:
            whole = reader.read(path)
            found.append(sheets.back([*[()] * (whole[0].first - 1), *whole[0].rows], year))
        except ClerkError as error:
            if path.name in error.what:
                raise
            raise ClerkError(
                what=f"{path.name}: {error.what}", kept=error.kept, todo=error.todo
            ) from error
        twin = next((one for one in found[:-1] if one.member_id == found[-1].member_id), None)
        if twin is not None:
            raise ClerkError(
                what=f"Có hai tệp của {twin.unit}.",
                kept="Điểm đang có vẫn nguyên.",
                todo="Chọn lại, mỗi đơn vị một tệp.",
            )
    return found
