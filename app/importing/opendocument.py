"""How the sheets of a table of LibreOffice (.ods) look, which calamine does not tell.

Its XML is read as a stream, once. Whatever is odd ends the looking: the cells say most themselves.
Tables that calamine would not read, flat (.fods) or with their lines set in, are packed for it.
"""

import io
import re
import zipfile
from collections import Counter
from pathlib import Path
from typing import IO
from xml.parsers import expat

from app.importing.limits import MOST_COLUMNS, MOST_ROWS
from app.importing.looks import Look

MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)
FLAT = ".fods"
KIND = "application/vnd.oasis.opendocument.spreadsheet"
FONT_CELLS = 50_000  # looked at for fonts
MOST_PARENTS = 10  # a style above another
UNSEEN = ("collapse", "filter")
_INDENT = re.compile(rb">\s*\n\s*<")


def of_flat(content: bytes, styles: bytes = b"<none/>") -> io.BytesIO:
    """A table of one XML packed, without the spaces that gnumeric puts between its elements, and
    with the line breaks that calamine passes over."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("mimetype", KIND)
        content = content.replace(b"<text:line-break/>", b"&#10;")
        archive.writestr("content.xml", _INDENT.sub(b"><", content))
        archive.writestr("styles.xml", styles)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
    packed.seek(0)
    return packed


def without_spaces(file: io.BytesIO) -> io.BytesIO:
    """A packed table again, without those spaces. Raises KeyError for another kind of file."""
    with zipfile.ZipFile(file) as archive:
        return of_flat(archive.read("content.xml"), archive.read("styles.xml"))


def is_locked(file: io.BytesIO) -> bool:
    """Whether it has a password."""
    with zipfile.ZipFile(file) as archive:
        names = archive.namelist()
        said = archive.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""
    return b"encryption-data" in said


def looks(file: Path | IO[bytes]) -> dict[int, Look]:
    """How each sheet looks, by its place."""
    reader = _Reader()
    try:
        with zipfile.ZipFile(file) as archive:
            for name in ("styles.xml", "content.xml"):
                if name in archive.namelist():
                    reader.read(archive.read(name))
    except (expat.ExpatError, ValueError, KeyError, zipfile.BadZipFile):
        return {}
    return dict(enumerate(reader.found))


class _Reader:
    """Follows the elements. Names are taken without their space: nobody gives two the same."""

    def __init__(self) -> None:
        self.found: list[Look] = []
        self._fonts: dict[str, str] = {}  # of a style
        self._above: dict[str, str] = {}  # the style above it
        self._style = ""
        self._depth = 0  # of tables: one within another is no sheet
        self._begin_sheet()

    def read(self, content: bytes) -> None:
        parser = expat.ParserCreate()
        parser.StartElementHandler, parser.EndElementHandler = self._start, self._end
        parser.EntityDeclHandler = _refused
        parser.Parse(content, True)

    def _begin_sheet(self) -> None:
        self._columns: list[tuple[str, bool]] = []  # style, whether it is shown
        self._counts: dict[int, Counter[str]] = {}
        self._row, self._across, self._repeated = ("", True), 0, 1
        self._has_words = False
        self._hidden_rows = self._cells = self._down = 0
        self._merged: list[tuple[tuple[int, int], tuple[int, int]]] = []

    def _start(self, name: str, said: dict[str, str]) -> None:
        kind = name.rpartition(":")[2]
        values = {key.rpartition(":")[2]: value for key, value in said.items()}
        if kind == "style":
            self._style = values.get("name", "")
            self._above[self._style] = values.get("parent-style-name", "")
        elif kind == "text-properties" and self._style:
            font = values.get("font-name") or values.get("font-family", "").strip("'\"")
            self._fonts.setdefault(self._style, font)
        elif name == "table:table":
            self._depth += 1
            if self._depth == 1:
                self._begin_sheet()
        elif self._depth == 1:
            self._in_sheet(kind, values)

    def _in_sheet(self, kind: str, values: dict[str, str]) -> None:
        shown = values.get("visibility") not in UNSEEN
        if kind == "table-column":
            times = min(int(values.get("number-columns-repeated", 1)), MOST_COLUMNS)
            room = max(MOST_COLUMNS - len(self._columns), 0)
            self._columns += [(values.get("default-cell-style-name", ""), shown)] * min(times, room)
        elif kind == "table-row":
            self._row = values.get("default-cell-style-name", ""), shown
            self._repeated = int(values.get("number-rows-repeated", 1))
            self._across, self._has_words = 0, False
        elif kind in ("table-cell", "covered-table-cell"):
            self._cell(values)

    def _cell(self, values: dict[str, str]) -> None:
        type_ = values.get("value-type", "")
        if type_:
            self._has_words = True
        if type_ == "string" and self._cells < FONT_CELLS and self._across < MOST_COLUMNS:
            self._cells += 1
            column = self._columns[self._across][0] if self._across < len(self._columns) else ""
            font = self._font(values.get("style-name") or self._row[0] or column)
            self._counts.setdefault(self._across, Counter())[font] += 1
        wide, high = (int(values.get(f"number-{way}-spanned", 1)) for way in ("columns", "rows"))
        if max(wide, high) > 1 and len(self._merged) < MOST_ROWS:
            first = self._down, self._across
            self._merged.append((first, (first[0] + high - 1, first[1] + wide - 1)))
        self._across += int(values.get("number-columns-repeated", 1))

    def _font(self, style: str) -> str:
        for _step in range(MOST_PARENTS):
            if font := self._fonts.get(style, ""):
                return font
            style = self._above.get(style, "")
        return ""

    def _end(self, name: str) -> None:
        if name == "style:style":
            self._style = ""
        elif name == "table:table-row" and self._depth == 1:
            if self._has_words and not self._row[1]:  # the sheet's empty end is hidden as well
                self._hidden_rows += self._repeated
            self._down += self._repeated
        elif name == "table:table":
            self._depth -= 1
            if not self._depth:
                fonts = {column: all_.most_common(1)[0][0] for column, all_ in self._counts.items()}
                hidden = (n for n, (_style, shown) in enumerate(self._columns) if not shown)
                merged = tuple(self._merged)
                self.found.append(Look(fonts, self._hidden_rows, tuple(hidden), merged))


def _refused(*_declaration: object) -> None:
    raise ValueError("a table has no entities")
