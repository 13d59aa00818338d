"""A sheet as .xlsx: numbers are numbers, days are days, and a clerk's text stays text.

Nothing in the file can run: no formula, no link, no macro; sums are plain numbers. A text that
begins like a formula is marked as text, so that it stays one when it is edited in Excel.
"""

import re
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

import xlsxwriter

from app import files
from app.documents.tabular import Field, Line, Part, Sheet, Value, runs
from app.errors import ClerkError
from app.progress import Report, ignore

MOST_ROWS = 1_048_576 - 100  # Excel's own limit, with room for heads and notes
LONGEST = 32_767  # units of UTF-16 that a cell takes
RUNS = ("=", "+", "-", "@", "\t", "\r")
STEP = 200  # rows between two reports
LINE, MOST_LINES = 16, 25  # points of a line; of a row, which takes 409
LETTERS, FIGURES = 11, 10  # that have the same width; Excel counts figures
_FACE = {"font_name": "Times New Roman", "font_size": 12}
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\]")


def write(
    path: Path, sheet: Sheet, rows: Iterable[Line], *, count: int = 0, report: Report = ignore
) -> int:
    """Write the file, return how many rows are in it. count: how many to expect, 0 for unknown.

    What is under way lies in a folder beside the file and goes with it, also when stopped. Raises
    ClerkError where the disk refuses or Excel takes no more rows, Cancelled from `report`.
    """
    try:
        with tempfile.TemporaryDirectory(prefix=".sovang-", dir=path.parent) as folder:
            made = Path(folder) / "bang.xlsx"
            book = xlsxwriter.Workbook(
                made,
                {
                    "constant_memory": True,
                    "tmpdir": folder,
                    "strings_to_formulas": False,
                    "strings_to_urls": False,
                    "default_format_properties": _FACE,
                },
            )
            writer = _Writer(book, sheet)
            try:
                done = writer.rows(rows, count, report)
            except BaseException:
                writer.page.row_data_fh.close()  # Windows removes no file that is open
                raise
            writer.end()
            book.close()
            report(done, done)
            files.write_careful(path, made.read_bytes(), mode=0o644)
    except OSError as error:
        raise files.explain(error, path) from error
    return done


@dataclass(frozen=True, slots=True)
class _Looks:
    """The formats of a row's cells, by what they hold."""

    text: Any
    quoted: Any
    whole: Any
    decimal: Any
    exact: Any
    share: Any
    day: Any


class _Writer:
    """Puts one sheet into a book from top to bottom; a row that is written is not touched again."""

    def __init__(self, book: Any, sheet: Sheet) -> None:
        self._book, self._sheet = book, sheet
        self.page = book.add_worksheet(_NOT_IN_NAMES.sub("-", sheet.name)[:31].strip("' ") or "So")
        self._looks: dict[tuple[int, bool], _Looks] = {}
        self._sums = [0] * len(sheet.fields)
        book.set_properties({"title": sheet.title, "author": "", "comments": ""})
        for place, field in enumerate(sheet.fields):
            self.page.set_column(place, place, field.width)
        self._widths = [int(field.width) * LETTERS // FIGURES for field in sheet.fields]
        self._at = self._heads()
        self._first = self._at

    def _heads(self) -> int:
        fields, page = self._sheet.fields, self.page
        self._across(0, self._sheet.title, bold=True, font_size=14)
        row = 1
        for line in self._sheet.above:
            self._across(row, line, italic=True)
            row += 1
        head = self._format(
            bold=True,
            border=1,
            align="center",
            valign="vcenter",
            text_wrap=True,
            bg_color="#F2EEE3",
        )
        top = row = row + 1
        if any(field.group for field in fields):
            page.set_row(row, LINE * _lines_of_groups(fields))
            for first, last in runs(fields):
                if first == last:
                    page.write_string(row, first, fields[first].group, head)
                else:
                    page.merge_range(row, first, row, last, fields[first].group, head)
            row += 1
        page.set_row(row, LINE * _lines(fields))
        for place, field in enumerate(fields):
            page.write_string(row, place, field.title, head)
        page.freeze_panes(row + 1, 1)
        page.repeat_rows(top, row)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.set_margins(left=0.59, right=0.59, top=0.79, bottom=0.79)  # 15 and 20 mm, in inches
        page.fit_to_pages(1, 0)
        page.set_footer("&C&P/&N")
        return row + 1

    def _across(self, row: int, text: str, **how: Any) -> None:
        """A line above or below the table; a long one goes on below itself, as nothing beyond the
        table is printed."""
        last = len(self._sheet.fields) - 1
        high = lines_in(text, sum(self._widths))
        if high == 1 or not last:
            self.page.write_string(row, 0, text, self._format(**how))
            return
        look = self._format(**how, text_wrap=True, valign="top")
        self.page.merge_range(row, 0, row, last, text, look)
        self.page.set_row(row, LINE * high * how.get("font_size", 12) / 12)

    def rows(self, rows: Iterable[Line], count: int, report: Report) -> int:
        """Write them all, return how many."""
        done = 0
        for line in rows:
            if done == MOST_ROWS:
                raise ClerkError(
                    what=f"Danh sách dài hơn {MOST_ROWS} dòng, một bảng Excel không chứa hết.",
                    kept="Máy chưa ghi tệp nào, danh sách vẫn nguyên.",
                    todo="Lọc bớt, ví dụ theo năm, rồi xuất từng phần.",
                )
            self._line(line)
            done += 1
            if not done % STEP:
                report(done, count and max(count, done))
        return done

    def _line(self, line: Line) -> None:
        strong = self._sheet.outlined and line.level < 2
        looks = self._looks_of(line.level, strong=strong)  # the first cell's; the others' below
        high, set_in = 1, 2 * line.level
        for value, width in zip(line.values, self._widths, strict=False):
            if isinstance(value, str) and (len(value) > width - set_in or "\n" in value):
                high = max(high, lines_in(value, width - set_in))
            set_in = 0
        if high > 1:  # LibreOffice makes no row higher by itself
            self.page.set_row(self._at, LINE * min(high, MOST_LINES))
        for place, value in enumerate(line.values):
            self._cell(self._at, place, value, looks)
            if place == 0 and line.level:
                looks = self._looks_of(0, strong=strong)
            if isinstance(value, int) and self._sheet.fields[place].summed:
                self._sums[place] += value
        self._at += 1

    def _cell(self, row: int, place: int, value: Value, looks: _Looks) -> None:
        page = self.page
        if value is None or value == "":
            page.write_blank(row, place, None, looks.text)
        elif isinstance(value, str):
            text = value if len(value) <= LONGEST // 2 else _cut(value)
            page.write_string(
                row, place, text, looks.quoted if text.startswith(RUNS) else looks.text
            )
        elif isinstance(value, Part):
            if value.whole:
                page.write_number(row, place, value.number / value.whole, looks.share)
            else:
                page.write_blank(row, place, None, looks.text)
        elif isinstance(value, date):
            page.write_datetime(row, place, value, looks.day)
        elif isinstance(value, Decimal):
            whole = value == value.to_integral_value()
            page.write_number(row, place, float(value), looks.whole if whole else looks.exact)
        else:
            page.write_number(
                row, place, value, looks.whole if isinstance(value, int) else looks.decimal
            )

    def end(self) -> None:
        """The sums, the notes, and what is printed."""
        fields = self._sheet.fields
        last = self._at - 1
        if any(field.summed for field in fields):
            looks = self._looks_of(0, strong=True)
            for place, field in enumerate(fields):
                if field.summed:
                    self.page.write_number(self._at, place, self._sums[place], looks.whole)
                else:
                    self.page.write_string(
                        self._at, place, "Cộng" if place == 0 else "", looks.text
                    )
            self._at += 1
        elif not self._sheet.outlined and last >= self._first:
            self.page.autofilter(self._first - 1, 0, last, len(fields) - 1)
        for line in self._sheet.notes:
            self._at += 1
            self._across(self._at, line, italic=True)
        self.page.print_area(0, 0, self._at, len(fields) - 1)

    def _looks_of(self, level: int, *, strong: bool) -> _Looks:
        found = self._looks.get((level, strong))
        if found is None:
            every = {"border": 1, "bold": strong, "valign": "top"}
            words = {**every, "text_wrap": True, "align": "left", "indent": level}
            found = self._looks[level, strong] = _Looks(
                text=self._format(**words),
                quoted=self._format(**words, quote_prefix=True),
                whole=self._format(**every, num_format="#,##0"),
                decimal=self._format(**every, num_format="#,##0.0"),
                exact=self._format(**every, num_format="#,##0.0##"),
                share=self._format(**every, num_format="0.0%"),
                day=self._format(**every, num_format="dd/mm/yyyy", align="right"),
            )
        return found

    def _format(self, **how: Any) -> Any:
        return self._book.add_format({**_FACE, **how})


def _lines(fields: Sequence[Field]) -> int:
    """How many lines the longest head takes in its column."""
    return max(lines_in(field.title, int(field.width) - 1) for field in fields)  # bold


def _lines_of_groups(fields: Sequence[Field]) -> int:
    """How many lines the longest head over several columns takes."""
    return max(
        lines_in(fields[first].group, sum(int(field.width) for field in fields[first : last + 1]))
        for first, last in runs(fields)
    )


@lru_cache(maxsize=2_000)  # a list says the same places, awards and deeds again and again
def lines_in(text: str, width: int) -> int:
    """How many lines a text takes in a column, its words whole. width: in letters."""
    if len(text) <= width and "\n" not in text:
        return 1
    width = max(width, 1)
    lines = 0
    for part in text.split("\n"):
        lines, used = lines + 1, 0
        for word in part.split(" "):
            used += len(word) + bool(used)
            if used > width:
                lines, used = lines + (used > len(word)), len(word)
            lines += used // (width + 1)  # a word longer than the column
    return lines


def _cut(text: str) -> str:
    """What a cell takes of a text; a cut one ends in …"""
    data = text.encode("utf-16-le", errors="replace")
    if len(data) <= 2 * LONGEST:
        return text
    return data[: 2 * (LONGEST - 1)].decode("utf-16-le", errors="ignore") + "…"
