"""How a workbook of Excel 97 – 2003 (.xls) looks, which calamine does not tell.

Such a file is a small file system (sectors of 512 bytes chained by a table) with one stream of
records. Only the fonts, the cell styles, where texts stand and what is hidden are looked at;
whatever is odd ends the looking, as the letters themselves still say most.
"""

import struct
from collections import Counter
from collections.abc import Iterator

from app.importing.limits import MOST_COLUMNS, MOST_ROWS
from app.importing.looks import Look

SIGN = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LAST = 0xFFFFFFFC  # sector numbers from here on are marks
SMALL = 4096  # bytes; a shorter stream lies in sectors of 64
BOF, END, FONT, XF, SHEET = 0x0809, 0x000A, 0x0031, 0x00E0, 0x0085
LOCK = 0x002F  # what follows it can be read with the password alone
ROW, COLUMNS = 0x0208, 0x007D  # how high, how wide
NO_HEIGHT, NO_WIDTH = 0x20, 0x01  # their marks of what is hidden
TEXTS = (0x00FD, 0x0204, 0x00D6)  # a shared text, a text of its own, one with several looks
CELLS = (*TEXTS, 0x0203, 0x027E, 0x00BD, 0x0006, 0x0205)  # numbers, formulas, truths as well
MOST_CELLS = 20_000  # looked at in a sheet


def looks(data: bytes) -> dict[int, Look]:
    """How each sheet looks, by its place."""
    if not data.startswith(SIGN):
        return {}
    try:
        return _of_stream(_stream(data))
    except (struct.error, ValueError, IndexError, KeyError, OverflowError):
        return {}


def is_locked(data: bytes) -> bool:
    """Whether it has a password."""
    try:
        return data.startswith(SIGN) and any(kind == LOCK for kind, _ in _records(_stream(data), 0))
    except (struct.error, ValueError, IndexError, KeyError, OverflowError):
        return False


def _stream(data: bytes) -> bytes:
    """The workbook's stream."""
    shift, small_shift = struct.unpack_from("<HH", data, 30)
    if shift not in (9, 12) or small_shift != 6:
        raise ValueError("odd sectors")
    size = 1 << shift
    (first_directory,) = struct.unpack_from("<I", data, 48)
    (first_small,) = struct.unpack_from("<I", data, 60)
    (first_more,) = struct.unpack_from("<I", data, 68)

    def sector(number: int) -> bytes:
        return data[(number + 1) * size : (number + 2) * size]

    places = list(struct.unpack_from("<109I", data, 76))
    while first_more < LAST and len(places) <= len(data) // size:
        more = struct.unpack(f"<{size // 4}I", sector(first_more))
        places += more[:-1]
        first_more = more[-1]
    table: list[int] = []
    for place in places:
        if place < LAST:
            table += struct.unpack(f"<{size // 4}I", sector(place))

    def chain(number: int, links: list[int]) -> Iterator[int]:
        for _step in range(len(links) + 1):
            if number >= LAST:
                return
            yield number
            number = links[number]
        raise ValueError("a ring")

    def whole(number: int) -> bytes:
        return b"".join(sector(one) for one in chain(number, table))

    directory = whole(first_directory)
    entries: dict[str, tuple[int, int]] = {}
    for at in range(0, len(directory) - 127, 128):
        (letters,) = struct.unpack_from("<H", directory, at + 64)
        name = directory[at : at + max(letters - 2, 0)].decode("utf-16-le", "replace")
        first, length = struct.unpack_from("<II", directory, at + 116)
        entries.setdefault(name, (first, length))
    first, length = entries["Workbook" if "Workbook" in entries else "Book"]
    if length >= SMALL:
        return whole(first)[:length]
    small = whole(entries["Root Entry"][0])
    found = whole(first_small)
    links = list(struct.unpack(f"<{len(found) // 4}I", found))
    return b"".join(small[one * 64 : one * 64 + 64] for one in chain(first, links))[:length]


def _records(stream: bytes, at: int) -> Iterator[tuple[int, bytes]]:
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        if kind == END:
            return
        at += 4 + length


def _of_stream(stream: bytes) -> dict[int, Look]:
    names: list[str] = []
    styles: list[int] = []
    sheets: list[int] = []
    wide = False
    for kind, record in _records(stream, 0):
        if kind == BOF:
            wide = struct.unpack_from("<H", record)[0] >= 0x0600
        elif kind == FONT:
            names.append(_font_name(record, wide))
        elif kind == XF:
            styles += struct.unpack_from("<H", record)
        elif kind == SHEET:
            sheets += struct.unpack_from("<I", record)
    found = {}
    for place, start in enumerate(sheets):
        columns: dict[int, Counter[str]] = {}
        rows: set[int] = set()  # hidden ones
        hidden: set[int] = set()
        seen, low, high = 0, MOST_ROWS, -1  # rows with something in them
        for kind, record in _records(stream, start):
            if kind == ROW and record[12] & NO_HEIGHT:
                rows.update(struct.unpack_from("<H", record))
            elif kind == COLUMNS and record[8] & NO_WIDTH:
                first, last = struct.unpack_from("<HH", record)
                hidden.update(range(first, min(last + 1, MOST_COLUMNS)))
            elif kind in CELLS:
                (row,) = struct.unpack_from("<H", record)
                low, high = min(low, row), max(high, row)
            if kind in TEXTS and seen < MOST_CELLS:
                seen += 1
                _row, column, style = struct.unpack_from("<HHH", record)
                number = styles[style]
                name = names[number - 1 if number > 4 else number]  # there is no font 4
                columns.setdefault(column, Counter())[name] += 1
        fonts = {column: count.most_common(1)[0][0] for column, count in columns.items()}
        found[place] = Look(fonts, sum(low <= row <= high for row in rows), tuple(sorted(hidden)))
    return found


def _font_name(record: bytes, wide: bool) -> str:
    length = record[14]
    if not wide:
        return record[15 : 15 + length].decode("cp1252", "replace")
    if record[15] & 1:
        return record[16 : 16 + 2 * length].decode("utf-16-le", "replace")
    return record[16 : 16 + length].decode("latin-1")
