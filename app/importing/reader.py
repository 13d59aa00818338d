"""A file as it was dropped becomes sheets of plain cells, or three lines that say why not."""

import csv
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import apart, files
from app.errors import ClerkError
from app.importing.limits import (
    MOST_BYTES,
    MOST_COLUMNS,
    MOST_LETTERS,
    MOST_PARTS,
    MOST_RATIO,
    MOST_ROWS,
    MOST_UNPACKED,
    PATIENCE,
)
from app.importing.opendocument import FLAT

Cell = str | int | float
Blocks = Sequence[Mapping[str, Any]]

LOOKED_AT = 10_000  # bytes, letters
_SAID_SIGN = re.compile("sep=(.)")
_QUOTED = re.compile('"[^"]*"')
NO_LETTER = "\ufffd"
_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]")  # in a word
WORN_ROWS, WORN_LEAST = 200, 3
ERRORS = frozenset(("#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"))
_ERROR = re.compile(r"Err:\d{3}")  # of LibreOffice
_VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
_MARKS = re.compile(f"([{_VOWELS}]?)[\u0300\u0301\u0303\u0309\u0323]")
_OLD_LETTER = re.compile("[^\\W\\d_][\u00a1-\u00ae\u00b5-\u00be]")  # within a word, TCVN3 alone
CSV_ENDINGS = (".csv", ".tsv", ".txt")
ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", FLAT, *CSV_ENDINGS)
OTHER_TABLES = (".xlsb", ".xltx", ".xlt", ".ots", ".sxc", ".gnumeric", ".numbers", ".et")
WORD = ".docx"
OLD_WORD = (".doc", ".rtf", ".odt", ".dot", ".wps")
ZIP, RTF = b"PK", b"{\\rtf"
OLE = b"\xd0\xcf\x11\xe0"  # an .xls, a .doc, or a newer file with a password
NO_TEXT = (b"MZ", b"%PDF", b"\x89PNG", b"\xff\xd8\xff")  # how a program, a PDF, a picture begins
SEALED = "EncryptedPackage".encode("utf-16-le")  # in a file with a password
OPEN_MARK = "~$"  # before the name of what Excel and Word leave beside a file that is open
NOTHING = "Sổ chưa ghi gì thêm."


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. first: the number of its first row in the file. merged: top, left, bottom, right,
    from 0, all four within. fonts: the commonest of each column, empty where it is not known.
    hidden: how many of its rows and columns the file does not show."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    first: int = 1
    merged: tuple[tuple[int, int, int, int], ...] = ()
    fonts: tuple[str, ...] = ()
    hidden: tuple[int, int] = (0, 0)


def read(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a file that have something in them, in their order.

    Raises ClerkError for another kind of file, one that is too large, locked, broken or empty.
    """
    ending = path.suffix.casefold()
    if ending in OLD_WORD:
        raise _old_word(path, ending)
    if ending in OTHER_TABLES:
        raise ClerkError(
            what=f"Máy chưa đọc được bảng tính loại {ending}.",
            kept=NOTHING,
            todo="Mở tệp bằng phần mềm đã làm ra nó, chọn Lưu thành loại Excel (.xlsx) rồi chọn"
            " tệp mới.",
        )
    if ending not in ENDINGS:
        raise ClerkError(
            what=f"Máy không đọc được loại tệp {ending or 'không có đuôi'}.",
            kept=NOTHING,
            todo="Chọn tệp .xlsx, .xls, .ods, .csv hoặc tệp Word .docx. Tệp PDF, ảnh: xin đơn vị"
            " gửi tệp Word hoặc Excel đã dùng để in ra.",
        )
    data = _content(path)
    if data.startswith(NO_TEXT):
        raise _broken(path)
    if ending != FLAT and data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
        raise ClerkError(
            what=f"Tệp {path.name} là trang web mang đuôi {ending}, không phải bảng tính thật.",
            kept=NOTHING,
            todo="Mở tệp bằng Excel, chọn Lưu thành loại Excel (.xlsx) rồi chọn tệp mới.",
        )
    is_plain = ending in CSV_ENDINGS or (ending == ".xls" and b"\0" not in data[:LOOKED_AT])
    is_text = is_plain and not data.startswith((ZIP, OLE))
    sheets = _of_text(path, data) if is_text else _of_workbook(path, data)
    if not sheets:
        raise ClerkError(
            what=f"Tệp {path.name} không có ô nào có chữ.",
            kept=NOTHING,
            todo="Kiểm tra đã chọn đúng tệp.",
        )
    if any(map(_is_worn, sheets)):
        raise ClerkError(
            what=f"Tệp {path.name} đã mất chữ tiếng Việt khi lưu: nhiều chữ có dấu thành dấu “?”.",
            kept=NOTHING,
            todo="Mở bảng gốc bằng Excel, chọn Lưu thành loại Excel (.xlsx) rồi chọn tệp mới. Loại"
            " CSV thường không giữ được chữ tiếng Việt.",
        )
    return sheets


def _is_worn(sheet: Sheet) -> bool:
    """Whether its letters were lost when it was saved: Nguy?n V?n."""
    cells = (cell for row in sheet.rows[:WORN_ROWS] for cell in row if isinstance(cell, str))
    words = [cell for cell in cells if any(map(str.isalpha, cell))]
    worn = sum(_LOST.search(cell) is not None for cell in words)
    return worn > WORN_LEAST and worn * 5 > len(words)


def pasted(text: str) -> tuple[Sheet, ...]:
    """Cells of the clipboard, tabs between them. Raises ClerkError where there are none."""
    found = _of_rows("", text, "\t")
    if not found:
        raise ClerkError(
            what="Bảng tạm không có chữ nào.",
            kept=NOTHING,
            todo="Chép các dòng trong Excel hoặc bảng trong Word (Ctrl+C) rồi dán lại.",
        )
    return found


def read_word(path: Path) -> Blocks:
    """The paragraphs and tables of a .docx, as `wordfile.parse` gives them.

    Raises ClerkError for one that is too large, locked, broken or empty.
    """
    data = _content(path)
    if data.startswith((OLE, RTF)):
        raise _old_word(path, "")
    if not data.startswith(ZIP):
        raise _broken_word(path)
    answer = _parsed(path, data)
    if answer.get("trouble"):
        raise _too_long(path) if answer["trouble"] == "large" else _broken_word(path)
    blocks: Blocks = answer.get("blocks", ())
    if not blocks:
        raise ClerkError(
            what=f"Tệp {path.name} không có chữ nào.",
            kept=NOTHING,
            todo="Trong tệp chỉ có ảnh quét thì máy không đọc được: xin đơn vị gửi tệp đã gõ.",
        )
    return blocks


def _content(path: Path) -> bytes:
    """What is in a file. Raises ClerkError for one with nothing in it, or no list of anybody's."""
    if path.name.startswith(OPEN_MARK):
        raise ClerkError(
            what=f"Tệp {path.name} là dấu máy để lại khi danh sách đang mở, không phải danh sách.",
            kept=NOTHING,
            todo=f"Lưu và đóng danh sách đang mở, rồi chọn tệp {path.name.removeprefix(OPEN_MARK)}"
            " ở cùng thư mục.",
        )
    data = files.read_capped(path, MOST_BYTES)
    if not data:
        raise ClerkError(
            what=f"Tệp {path.name} trống, không có gì bên trong.",
            kept=NOTHING,
            todo="Chép lại tệp từ nơi gửi hoặc từ USB rồi chọn tệp đó.",
        )
    return data


def _is_swollen(data: bytes) -> bool:
    """Whether a packed file says beforehand that it becomes too large. Raises for a broken one."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
    swollen = any(
        part.file_size > 1024 * 1024 and part.file_size > MOST_RATIO * max(part.compress_size, 1)
        for part in parts
    )
    return swollen or len(parts) > MOST_PARTS or sum(p.file_size for p in parts) > MOST_UNPACKED


def _parsed(path: Path, data: bytes) -> dict[str, Any]:
    """What the process that reads the file says of it; `trouble` where it can't be read."""
    try:
        if data.startswith(ZIP) and _is_swollen(data):
            return {"trouble": "large"}
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        return {"trouble": "broken"}
    try:
        said = apart.answer("read-workbook", str(path.resolve()), patience=PATIENCE)
    except TimeoutError:
        return {"trouble": "large"}
    try:
        answer: dict[str, Any] = json.loads(said)
    except ValueError:  # it fell over the file, or ran out of memory
        return {"trouble": "broken"}
    return answer


def _of_workbook(path: Path, data: bytes) -> tuple[Sheet, ...]:
    answer = _parsed(path, data)
    trouble = answer.get("trouble")
    if trouble and data.startswith(OLE) and SEALED in data:
        trouble = "locked"
    if trouble == "large":
        raise _too_large(path)
    if trouble == "locked":
        raise ClerkError(
            what=f"Tệp {path.name} có đặt mật khẩu.",
            kept=NOTHING,
            todo="Mở tệp bằng Excel, lưu lại thành tệp không có mật khẩu rồi chọn tệp đó.",
        )
    if trouble:
        raise _broken(path)
    return tuple(
        Sheet(
            found["name"],
            tuple(map(tuple, found["rows"])),
            found["first"],
            tuple(map(tuple, found["merged"])),
            tuple(found["fonts"]),
            tuple(found["hidden"]),
        )
        for found in answer["sheets"]
    )


def _of_text(path: Path, data: bytes) -> tuple[Sheet, ...]:
    text = text_of(data)
    if text.count("\0") > len(text) // 100:  # a stray one is dropped, many are no text
        raise _broken(path)
    return _of_rows(path.stem, text, _delimiter(text))


def _of_rows(name: str, text: str, delimiter: str) -> tuple[Sheet, ...]:
    text = text.replace("\0", "")
    rows: list[tuple[Cell, ...]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append(tuple(map(_without_error, row[:MOST_COLUMNS])))
            if len(rows) > MOST_ROWS:
                raise _too_large(Path(name))
    except csv.Error as error:
        raise _broken(Path(name)) from error
    width = max(map(len, rows), default=0)
    if not any(any(str(cell).strip() for cell in row) for row in rows):
        return ()
    return (Sheet(name, tuple(row + ("",) * (width - len(row)) for row in rows)),)


def _without_error(cell: str) -> str:
    """A cell of a text file, empty where its formula failed."""
    if cell[:1] in ("#", "E") and (cell in ERRORS or _ERROR.fullmatch(cell)):
        return ""
    return cell[:MOST_LETTERS]


def text_of(data: bytes) -> str:
    """The text of bytes: UTF-16 or UTF-8 by its mark or its form, cp1258 by its form, else cp1252,
    in which TCVN3 and VNI are written."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    head = data[:LOOKED_AT]
    if head[1::2].count(0) > len(head) // 4:  # UTF-16 without its mark
        return data.decode("utf-16-le", errors="replace")
    text = data.decode("utf-8-sig", errors="replace")
    marked = len(text) - len(text.encode("ascii", errors="ignore"))
    if text.count(NO_LETTER) <= marked // 4:  # a few broken letters, or none
        return text
    return _of_1258(data) or data.decode("cp1252", errors="replace")


def _of_1258(data: bytes) -> str:
    """The text where it is Vietnamese of Windows: every mark stands behind a vowel; else nothing.

    In TCVN3 and VNI the bytes of those marks are letters, and stand behind consonants as well.
    """
    text = data.decode("cp1258", errors="replace")
    marks = _MARKS.findall(text)
    if not marks or _OLD_LETTER.search(text):
        return ""
    wrong = sum(not before for before in marks)
    return unicodedata.normalize("NFC", text) if wrong <= len(marks) // 50 else ""


def _delimiter(text: str) -> str:
    """The sign that parts the cells: the one that Excel wrote above them, else the one that most
    lines have equally often outside of quotes."""
    said = _SAID_SIGN.match(text)
    if said:
        return said[1]
    lines = [_QUOTED.sub("", line) for line in text[:LOOKED_AT].splitlines()[:50] if line.strip()]
    best, most = ",", 0
    for sign in ("\t", ";", ",", "|"):
        counts = [line.count(sign) for line in lines]
        usual = max(set(counts), key=lambda n: (counts.count(n), n), default=0)
        score = usual * counts.count(usual)
        if score > most:
            best, most = sign, score
    return best


def _broken(path: Path) -> ClerkError:
    return ClerkError(
        what=f"Tệp {path.name} hỏng hoặc không đúng loại như đuôi tên tệp.",
        kept=NOTHING,
        todo="Mở tệp bằng Excel, chọn Lưu thành .xlsx rồi chọn tệp mới.",
    )


def _too_large(path: Path) -> ClerkError:
    return ClerkError(
        what=f"Tệp {path.name} lớn quá mức máy nhận: {MOST_ROWS} dòng, {MOST_COLUMNS} cột.",
        kept=NOTHING,
        todo="Xóa các dòng, cột trống ở cuối bảng tính hoặc chia làm nhiều tệp.",
    )


def _old_word(path: Path, ending: str) -> ClerkError:
    if not ending:
        what = f"Tệp {path.name} là tệp Word đời cũ hoặc có đặt mật khẩu, máy chưa đọc được."
    else:
        what = f"Máy chưa đọc được tệp Word loại {ending}."
    return ClerkError(
        what=what,
        kept=NOTHING,
        todo="Mở tệp bằng Word hoặc LibreOffice, chọn Lưu thành (phím F12), loại Word"
        " (.docx), không đặt mật khẩu, rồi thả tệp mới vào đây.",
    )


def _broken_word(path: Path) -> ClerkError:
    return ClerkError(
        what=f"Tệp {path.name} hỏng hoặc không phải tệp Word .docx.",
        kept=NOTHING,
        todo="Mở tệp bằng Word, chọn Lưu thành loại Word (.docx) rồi chọn tệp mới.",
    )


def _too_long(path: Path) -> ClerkError:
    return ClerkError(
        what=f"Tệp {path.name} dài quá mức máy nhận.",
        kept=NOTHING,
        todo="Chép riêng tờ trình và bảng danh sách sang một tệp Word mới rồi chọn tệp đó.",
    )
