"""Tables with the structure that LibreOffice and Excel 5 – 95 give them, short enough to read.

Nothing of them is what a test's writer would do by itself: styles above styles, cells and rows
said once for many, areas covered by a joined cell, a sheet filled to its far end with nothing.
"""

import struct
import zipfile
from collections.abc import Sequence
from pathlib import Path

from tests.importing.oldexcel import _packed, _record

KIND = "application/vnd.oasis.opendocument.spreadsheet"
SPACES = "".join(
    f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{of}:1.0"'
    for name, of in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"),
        ("number", "datastyle"), ("manifest", "manifest"), ("fo", "xsl-fo-compatible"),
        ("calcext", "calcext"),
    )
)  # fmt: skip
STYLES = """<style:style style:name="Default" style:family="table-cell">
<style:text-properties style:font-name=".VnTime" fo:font-size="12pt"/></style:style>
<style:style style:name="Heading" style:family="table-cell" style:parent-style-name="Default">
<style:text-properties fo:font-weight="bold"/></style:style>"""
AUTOMATIC = """<style:style style:name="co1" style:family="table-column"/>
<style:style style:name="ce1" style:family="table-cell" style:parent-style-name="Heading"/>
<style:style style:name="ce2" style:family="table-cell" style:parent-style-name="Default">
<style:text-properties style:font-name=".VnTimeH"/></style:style>
<style:style style:name="ce3" style:family="table-cell" style:parent-style-name="Default"/>"""


def ods(path: Path, columns: str, rows: str) -> Path:
    """A table as LibreOffice packs it: `columns` and `rows` are its own XML."""
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content{SPACES}>'
        f"<office:automatic-styles>{AUTOMATIC}</office:automatic-styles><office:body>"
        '<office:spreadsheet><table:calculation-settings table:automatic-find-labels="false"/>'
        f'<table:table table:name="DS" table:style-name="ta1">{columns}{rows}'
        '<table:table-row table:number-rows-repeated="1048500" table:visibility="collapse">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        "</table:table><table:named-expressions/></office:spreadsheet></office:body>"
        "</office:document-content>"
    )
    styles = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-styles{SPACES}>'
        f"<office:styles>{STYLES}</office:styles></office:document-styles>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", KIND, zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
        archive.writestr("styles.xml", styles)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<?xml version="1.0"?><manifest:manifest{SPACES}><manifest:file-entry'
            f' manifest:full-path="/" manifest:media-type="{KIND}"/></manifest:manifest>',
        )
    return path


def words(said: str, style: str = "", more: str = "") -> str:
    """A cell with words, a paragraph for each line."""
    lines = "".join(f"<text:p>{line}</text:p>" for line in said.split("\n"))
    name = f' table:style-name="{style}"' if style else ""
    return (
        f'<table:table-cell{name} office:value-type="string" calcext:value-type="string"{more}>'
        f"{lines}</table:table-cell>"
    )


def value(kind: str, said: str, shown: str, more: str = "") -> str:
    """A cell with a number, a day, a share or a truth, and how it is shown."""
    where = {"date": "date-value", "boolean": "boolean-value"}.get(kind, "value")
    return (
        f'<table:table-cell office:value-type="{kind}" office:{where}="{said}"{more}>'
        f"<text:p>{shown}</text:p></table:table-cell>"
    )


def row(*cells: str, more: str = "") -> str:
    """A row of a table."""
    return f'<table:table-row table:style-name="ro1"{more}>{"".join(cells)}</table:table-row>'


def excel_5(
    path: Path, page: int, font: str, rows: Sequence[Sequence[bytes | float | bool | None]]
) -> Path:
    """A workbook of Excel 5 – 95: letters of one byte in a code page, days as numbers with a look.

    A number with a fraction of .5 is a day; whole ones come together in one record.
    """
    head, size = struct.pack("<HHHH", 0x0500, 0x0005, 0x096C, 0x07CA), len(font)
    look = struct.pack("<HHHHHBBBB", 240, 0, 0x7FFF, 400, 0, 0, 0, 0, 0)
    parts = [_record(0x0809, head), _record(0x0042, struct.pack("<H", page))]
    parts += [_record(0x0031, look + bytes([size]) + font.encode())] * 4
    for shape in (0, 14):  # general, a day
        parts.append(_record(0x00E0, struct.pack("<HH", 0, shape) + bytes(12)))
    at = sum(map(len, parts)) + 4 + 6 + 1 + 2 + 4
    parts += [_record(0x0085, struct.pack("<IH", at, 0) + b"\x02DS"), _record(0x000A)]
    sheet = [_record(0x0809, struct.pack("<HHHH", 0x0500, 0x0010, 0x096C, 0x07CA))]
    sheet.append(_record(0x007D, struct.pack("<HHHHH", 2, 2, 0, 0, 1) + bytes(1)))  # C is hidden
    width = max(map(len, rows))
    sheet.append(_record(0x0200, struct.pack("<HHHHH", 0, len(rows), 0, width, 0)))
    for down, cells in enumerate(rows):
        hidden = 0x20 if down == 1 else 0
        sheet.append(
            _record(0x0208, struct.pack("<HHHHHHHH", down, 0, width, 255, 0, 0, hidden, 0))
        )
        for across, cell in enumerate(cells):
            place = struct.pack("<HH", down, across)
            if isinstance(cell, bytes):
                text = struct.pack("<HH", 0, len(cell)) + cell
                sheet.append(_record(0x0204, place + text))
            elif isinstance(cell, bool):
                sheet.append(_record(0x0205, place + struct.pack("<HBB", 0, cell, 0)))
            elif cell is not None and cell % 1:
                sheet.append(_record(0x0203, place + struct.pack("<Hd", 1, cell - 0.5)))
            elif cell is not None:  # a whole number in four bytes
                sheet.append(_record(0x027E, place + struct.pack("<Hi", 0, int(cell) << 2 | 2)))
    stream = b"".join([*parts, *sheet, _record(0x000A)])
    path.write_bytes(_packed(stream, "Book"))
    return path
