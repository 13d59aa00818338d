"""The part of reading that runs in a process of its own: a broken file ends it alone.

    python -m app.importing.spreadsheet FILE     writes JSON on standard output

Cells come out as text and numbers: days as 2024-01-31, truths as TRUE and FALSE. Formulas are
never computed; their last value is read.
"""

import io
import json
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import IO, Any
from xml.etree import ElementTree

from python_calamine import (
    CalamineError,
    CalamineWorkbook,
    PasswordError,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app import apart
from app.importing import oldexcel, opendocument
from app.importing.limits import MOST_COLUMNS, MOST_LETTERS, MOST_ROWS, TooLarge
from app.importing.looks import Look

_CELL = re.compile(rb'<(?:\w+:)?c\s[^>]*?r=["\']([A-Z]{1,3})\d{1,7}["\']([^>]*)>')
_STYLE = re.compile(rb'\ss=["\'](\d{1,6})["\']')
# a cell with something in it beyond the 256th column (IV) or the 199,999th row
_FAR = re.compile(
    rb'<(?:\w+:)?c\s[^>]*?r=["\'](?:(?:[A-Z]{3}|[J-Z][A-Z]|I[W-Z])\d+|[A-Z]+(?:[2-9]\d{5}|\d{7}))'
    rb'["\'][^>]*(?<!/)>'
)
_HIDDEN_ROW = re.compile(rb'<(?:\w+:)?row\s[^>]*?hidden=["\'](?:1|true)["\']')
_HIDDEN_COLUMNS = re.compile(rb'<(?:\w+:)?col\s[^>]*?hidden=["\'](?:1|true)["\'][^>]*>')
_LINK = re.compile(rb"<(?:\w+:)?Relationship\s[^>]*>")
_ID, _TARGET = re.compile(rb'\sId=["\']([^"\']+)'), re.compile(rb'\sTarget=["\']([^"\']+)')
_TAB, _TAB_ID = re.compile(rb"<(?:\w+:)?sheet\s[^>]*>"), re.compile(rb'\s\w+:id=["\']([^"\']+)')
_FIRST, _LAST = re.compile(rb'min=["\'](\d{1,5})'), re.compile(rb'max=["\'](\d{1,5})')
FONT_CELLS = 50_000  # looked at for fonts
DAY_ONE = datetime(1899, 12, 30)  # of Excel's numbers of days
FALSE_DAY = 60  # its 29/02/1900, which never was
YEARS_TYPED = 1905  # the days of this year are years typed into cells of days


def parse(path: Path) -> dict[str, Any]:
    """Every visible sheet with cells: name, rows, merged areas, the font of each column, and how
    many of its rows and columns are hidden.

    Raises TooLarge, or whatever calamine raises.
    """
    data = path.read_bytes()
    if path.suffix.casefold() == opendocument.FLAT:
        file = opendocument.of_flat(data)
    else:
        file = io.BytesIO(data)
    is_old = not zipfile.is_zipfile(file)
    plain = _plain_old if is_old else _plain
    found = []
    with _book(file) as book:
        looks = oldexcel.looks(data) if is_old else _looks(file) or opendocument.looks(file)
        for place, about in enumerate(book.sheets_metadata):
            if about.typ is not SheetTypeEnum.WorkSheet:
                continue
            if about.visible is not SheetVisibleEnum.Visible:
                continue
            sheet = book.get_sheet_by_name(about.name)
            if sheet.total_height > MOST_ROWS or sheet.width > MOST_COLUMNS:
                raise TooLarge
            rows = [[plain(cell) for cell in row] for row in sheet.to_python()]
            if not rows:
                continue
            top, left = sheet.start or (0, 0)
            look = looks.get(place, Look())
            merged = [
                [first[0] - top, first[1] - left, last[0] - top, last[1] - left]
                for first, last in sheet.merged_cell_ranges or look.merged
            ]
            names = [look.fonts.get(left + column, "") for column in range(len(rows[0]))]
            last = left + len(rows[0])
            columns = sum(left <= column < last for column in look.hidden_columns)
            found.append(
                {
                    "name": about.name,
                    "first": top + 1,
                    "rows": rows,
                    "merged": merged,
                    "fonts": names,
                    "hidden": [look.hidden_rows, columns],
                }
            )
    return {"sheets": found}


def _book(file: io.BytesIO) -> CalamineWorkbook:
    file.seek(0)
    try:
        return CalamineWorkbook.from_filelike(file)
    except CalamineError:
        if oldexcel.is_locked(file.getvalue()):
            raise PasswordError from None
        if not zipfile.is_zipfile(file):
            raise
        if opendocument.is_locked(file):
            raise PasswordError from None
        return CalamineWorkbook.from_filelike(opendocument.without_spaces(file))


def _plain_old(cell: Any) -> str | int | float:
    """In an .xls of gnumeric a small number with a look of its own is taken for a day of 1900."""
    if isinstance(cell, date) and cell.year < YEARS_TYPED:
        clock = cell.time() if isinstance(cell, datetime) else time()
        number = (datetime.combine(cell, clock) - DAY_ONE) / timedelta(days=1)
        return _plain(round(number - (number < FALSE_DAY + 1), 6))
    return _plain(cell)


def _plain(cell: Any) -> str | int | float:
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, str):
        return cell[:MOST_LETTERS]
    if isinstance(cell, int):
        return cell if abs(cell) < 10**15 else str(cell)
    if isinstance(cell, float):
        if cell != cell or cell in (float("inf"), float("-inf")):
            return ""
        return int(cell) if cell.is_integer() and abs(cell) < 10**15 else cell
    if isinstance(cell, datetime):
        return cell.date().isoformat()
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return ""


def _looks(file: IO[bytes]) -> dict[int, Look]:
    """How each sheet of an .xlsx looks, by its place.

    Also holds the sheet to its size: one far cell would make an empty area as large as the world.
    """
    found: dict[int, Look] = {}
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        styles = _style_fonts(archive.read("xl/styles.xml")) if "xl/styles.xml" in names else []
        places = _places(archive, names)
        for name in names:
            if not name.startswith("xl/worksheets/") or not name.endswith(".xml"):
                continue
            content = archive.read(name)
            if _FAR.search(content):
                raise TooLarge
            rows, columns = 0, tuple[int, ...]()
            if b"hidden=" in content:
                rows = sum(1 for _row in _HIDDEN_ROW.finditer(content))
                columns = _hidden_columns(content)
            if name in places:
                found[places[name]] = Look(_fonts(content, styles), rows, columns)
    return found


def _places(archive: zipfile.ZipFile, names: Sequence[str]) -> dict[str, int]:
    """The place of each part of the archive that is a sheet, in the order of the tabs."""
    if not {"xl/workbook.xml", "xl/_rels/workbook.xml.rels"} <= set(names):
        return {}
    parts = {}
    for link in _LINK.finditer(archive.read("xl/_rels/workbook.xml.rels")):
        id, target = _ID.search(link[0]), _TARGET.search(link[0])
        if id and target:
            parts[id[1]] = target[1].decode("utf-8", "replace").lstrip("/").removeprefix("xl/")
    tabs = _TAB.finditer(archive.read("xl/workbook.xml"))
    ids = (found[1] if (found := _TAB_ID.search(tab[0])) else b"" for tab in tabs)
    return {f"xl/{parts.get(id, '')}": place for place, id in enumerate(ids)}


def _fonts(content: bytes, styles: Sequence[str]) -> dict[int, str]:
    columns: dict[int, Counter[str]] = {}
    for cell in islice(_CELL.finditer(content), FONT_CELLS):
        style = None if cell[2].endswith(b"/") else _STYLE.search(cell[0])
        if style and int(style[1]) < len(styles):
            columns.setdefault(_number(cell[1]), Counter())[styles[int(style[1])]] += 1
    return {column: fonts.most_common(1)[0][0] for column, fonts in columns.items()}


def _hidden_columns(content: bytes) -> tuple[int, ...]:
    found: set[int] = set()
    for columns in _HIDDEN_COLUMNS.finditer(content):
        first, last = _FIRST.search(columns[0]), _LAST.search(columns[0])
        if first and last:
            found.update(range(int(first[1]) - 1, min(int(last[1]), MOST_COLUMNS)))
    return tuple(sorted(found))


def _number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1


def _style_fonts(content: bytes) -> list[str]:
    """The font's name of every cell style; nothing where the styles cannot be read."""
    plain = content.replace(b"\0", b"")  # the same word in UTF-16
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        return []
    try:
        root = ElementTree.fromstring(content)  # noqa: S314  (no entities, size is capped)
    except ElementTree.ParseError:
        return []
    space = root.tag.partition("}")[0] + "}" if root.tag.startswith("{") else ""
    names = []
    for font in root.iterfind(f"{space}fonts/{space}font"):
        name = font.find(f"{space}name")
        names.append(name.get("val", "") if name is not None else "")
    styles = []
    for style in root.iterfind(f"{space}cellXfs/{space}xf"):
        place = style.get("fontId", "")
        styles.append(names[int(place)] if place.isdecimal() and int(place) < len(names) else "")
    return styles


def main(words: list[str]) -> int:
    """Print the answer to a file."""
    apart.hold_memory()
    sys.stdout.buffer.write(json.dumps(answer(Path(words[0]))).encode())
    sys.stdout.buffer.flush()
    return 0


def answer(path: Path) -> dict[str, Any]:
    """The sheets of a workbook, the blocks of a .docx, or the kind of its trouble."""
    try:
        if path.suffix.casefold() == ".docx":
            from app.importing import wordfile  # loads lxml, which no workbook needs

            return wordfile.parse(path)
        return parse(path)
    except TooLarge:
        return {"trouble": "large"}
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        return {"trouble": "locked" if isinstance(error, PasswordError) else "broken"}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
