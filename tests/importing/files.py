"""Lists as offices keep them, made by the tests. Every person in them is invented."""

import csv
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import docx
import xlsxwriter

from app.importing import legacy

PEOPLE = (
    ("Pi Năng Thị Hoài", "female", "1990", "Thôn Suối Mẫu"),
    ("Đàng Năng Thọ", "male", "1958", "Thôn Đá Trắng"),
    ("Chamaléa Thị Huyền", "female", "12/1971", "Thôn Suối Mẫu"),
    ("Nguyễn Phước Bình", "male", "05/03/1984", "Thôn Ví Dụ"),
    ("Trượng Ngọc Ưng", "male", "1969", "Thôn Đá Trắng"),
)


def xlsx(
    path: Path, rows: Sequence[Sequence[Any]], merged: Sequence[str] = (), font: str = ""
) -> Path:
    """A workbook; merged: areas such as "C3:D3". Text stays text, numbers numbers."""
    with xlsxwriter.Workbook(str(path)) as book:
        look = book.add_format({"font_name": font} if font else {})
        sheet = book.add_worksheet("Danh sách")
        for area in merged:
            sheet.merge_range(area, "")
        for down, row in enumerate(rows):
            for across, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(down, across, cell, look)
                else:
                    sheet.write(down, across, cell, look)
    return path


def ods(path: Path, rows: Sequence[Sequence[Any]]) -> Path:
    """A LibreOffice table of text cells."""
    lines = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string"><text:p>'
            f"{escape(str(cell))}</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
        f' xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0"'
        f' xmlns:text="{space}:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Tờ 1">{lines}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest'
            f' xmlns:manifest="{space}:manifest:1.0"><manifest:file-entry'
            f' manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
    return path


def proposal(
    path: Path,
    tables: Sequence[Sequence[Sequence[str]]],
    body: Sequence[str] = (),
    title: str = "Về việc đề nghị tặng Giấy khen của Chủ tịch UBND xã năm 2024",
    font: str = "",
) -> Path:
    """A school's proposal in Word as schools write them: letterhead, text, lists, signature."""
    made = docx.Document()
    if font:
        made.styles["Normal"].font.name = font
    letterhead = made.add_table(1, 2)
    letterhead.cell(0, 0).text = "UBND XÃ VÍ DỤ\nTRƯỜNG TIỂU HỌC VÍ DỤ\nSố: 12/TTr-THVD"
    letterhead.cell(0, 1).text = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"
    for words in ("TỜ TRÌNH", title, "Kính gửi: Chủ tịch UBND xã Ví Dụ", *body):
        made.add_paragraph(words)
    for rows in tables:
        made.add_paragraph("Danh sách như sau:")
        table = made.add_table(len(rows), max(map(len, rows)))
        for down, row in enumerate(rows):
            for across, cell in enumerate(row):
                table.cell(down, across).text = cell
    signed = made.add_table(1, 2)
    signed.cell(0, 0).text = "Nơi nhận:\n- Như trên;\n- Lưu: VT."
    signed.cell(0, 1).text = "HIỆU TRƯỞNG"
    made.save(str(path))
    return path


def text_file(
    path: Path, rows: Sequence[Sequence[str]], encoding: str = "utf-8", delimiter: str = ","
) -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def tcvn3(text: str) -> str:
    """Text as a TCVN3 font's keyboard wrote it, in the letters of cp1252."""
    table = {letter: chr(code) for code, letter in sorted(legacy._tcvn3(False).items())}
    small = (sign.lower() if sign in NO_CAPITAL else sign for sign in text)
    return "".join(table.get(sign, sign) for sign in small)


def vni(text: str) -> str:
    """Text as a VNI font's keyboard wrote it."""
    _, letters = legacy._vni()
    back: dict[str, str] = {}
    for written, letter in letters.items():
        if written.islower() or written.isupper() or letter not in back:
            back[letter] = written
    return "".join(back.get(sign, sign) for sign in text)


# capitals with tone marks, which TCVN3 has in no font but the …H ones: typed as small letters
NO_CAPITAL = frozenset("ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ")
