"""A file as it was dropped becomes sheets of plain cells, or three lines that say why not."""

import csv
import io
import json
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

from app import files
from app.errors import ClerkError

Cell = str | int | float

ENDINGS = (".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".txt")
MOST_BYTES = 40 * 1024 * 1024  # of the file
MOST_UNPACKED = 600 * 1024 * 1024  # of all parts of a packed file
MOST_RATIO = 200  # unpacked to packed, of a part over a megabyte
MOST_PARTS = 2_000
MOST_ROWS, MOST_COLUMNS = 200_000, 256
MOST_LETTERS = 2_000  # of a cell
PATIENCE = 120  # seconds
NOTHING = "Sổ chưa ghi gì thêm."
CSV_ENDINGS = (".csv", ".tsv", ".txt")


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. first: the number of its first row in the file. merged: top, left, bottom, right,
    from 0, all four within. fonts: the commonest of each column, empty where it is not known."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    first: int = 1
    merged: tuple[tuple[int, int, int, int], ...] = ()
    fonts: tuple[str, ...] = ()


def read(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a file that have something in them, in their order.

    Raises ClerkError for another kind of file, one that is too large, locked, broken or empty.
    """
    ending = path.suffix.casefold()
    if ending not in ENDINGS:
        raise ClerkError(
            what=f"Máy không đọc được loại tệp {ending or 'không có đuôi'}.",
            kept=NOTHING,
            todo="Chọn tệp .xlsx, .xls, .ods hoặc .csv. Tệp Word: mở ra, chép bảng sang Excel.",
        )
    data = files.read_capped(path, MOST_BYTES)
    if ending in CSV_ENDINGS:
        sheets = _of_text(path.stem, data)
    else:
        _check_packing(path, data)
        sheets = _of_workbook(path)
    if not sheets:
        raise ClerkError(
            what=f"Tệp {path.name} không có ô nào có chữ.",
            kept=NOTHING,
            todo="Kiểm tra đã chọn đúng tệp.",
        )
    return sheets


def _check_packing(path: Path, data: bytes) -> None:
    """A packed file says beforehand how large it becomes."""
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise _broken(path) from error
    swollen = any(
        part.file_size > 1024 * 1024 and part.file_size > MOST_RATIO * max(part.compress_size, 1)
        for part in parts
    )
    if swollen or len(parts) > MOST_PARTS or sum(p.file_size for p in parts) > MOST_UNPACKED:
        raise _too_large(path)


def _of_workbook(path: Path) -> tuple[Sheet, ...]:
    command = [sys.executable, "-m", "app.importing.spreadsheet", str(path.resolve())]
    if getattr(sys, "frozen", False):
        command = [sys.executable, "read-workbook", str(path.resolve())]
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=PATIENCE, creationflags=hidden, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise _too_large(path) from error
    try:
        answer = json.loads(done.stdout)
    except ValueError as error:  # it fell over the file, or ran out of memory
        raise _broken(path) from error
    trouble = answer.get("trouble")
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
        )
        for found in answer["sheets"]
    )


def _of_text(name: str, data: bytes) -> tuple[Sheet, ...]:
    text = text_of(data).replace("\0", "")
    rows: list[tuple[Cell, ...]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text)):
            rows.append(tuple(cell[:MOST_LETTERS] for cell in row[:MOST_COLUMNS]))
            if len(rows) > MOST_ROWS:
                raise _too_large(Path(name))
    except csv.Error as error:
        raise _broken(Path(name)) from error
    width = max(map(len, rows), default=0)
    if not any(any(str(cell).strip() for cell in row) for row in rows):
        return ()
    return (Sheet(name, tuple(row + ("",) * (width - len(row)) for row in rows)),)


def text_of(data: bytes) -> str:
    """The text of bytes: UTF-16 or UTF-8 by its mark or its form, else cp1252, in which TCVN3 and
    VNI are written."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """The sign that parts the cells: the one that most lines have equally often."""
    lines = [line for line in text.splitlines()[:50] if line.strip()]
    best, most = ",", 0
    for sign in ("\t", ";", ",", "|"):
        counts = [line.count(sign) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
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
