"""Writes a workbook of Excel 97 – 2003 as an office of those years kept it: one sheet, one font."""

import struct
from collections.abc import Sequence
from pathlib import Path

SECTOR = 512
FREE, CHAIN_END, TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def xls(
    path: Path,
    rows: Sequence[Sequence[str | int | float]],
    fonts: Sequence[str] = (),
    merged: Sequence[tuple[int, int, int, int]] = (),
) -> Path:
    """fonts: of each column, `.VnTime` where none is given. merged: top, left, bottom, right."""
    path.write_bytes(_packed(_workbook(rows, fonts, merged)))
    return path


def sealed() -> bytes:
    """A file with a password, as Excel packs it."""
    return _packed(b"?", "EncryptedPackage")


def _record(kind: int, data: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


def _text(words: str, count: str = "<H") -> bytes:
    try:
        return struct.pack(count, len(words)) + b"\0" + words.encode("latin-1")
    except UnicodeEncodeError:
        return struct.pack(count, len(words)) + b"\1" + words.encode("utf-16-le")


def _workbook(
    rows: Sequence[Sequence[str | int | float]],
    fonts: Sequence[str],
    merged: Sequence[tuple[int, int, int, int]],
) -> bytes:
    width = max(map(len, rows))
    of_columns = [*fonts, *[".VnTime"] * (width - len(fonts))]
    names = ["Arial", *dict.fromkeys(of_columns)]
    numbers = [n if n < 4 else n + 1 for n in range(len(names))]  # there is no font 4
    texts = list(dict.fromkeys(cell for row in rows for cell in row if isinstance(cell, str)))
    shared = b"".join(map(_text, texts))
    assert len(shared) < 8_000, "more than one record of texts"
    head = struct.pack("<HHHHII", 0x0600, 5, 0x0DBB, 0x07CC, 0, 6)
    look = struct.pack("<HHHHHBBBB", 240, 0, 0x7FFF, 400, 0, 0, 0, 0, 0)
    parts = [
        _record(0x0809, head),
        _record(0x0042, struct.pack("<H", 1200)),
        *(_record(0x0031, look + _text(name, "<B")) for name in names),
        *(_record(0x00E0, struct.pack("<HH", number, 0) + bytes(16)) for number in numbers),
    ]
    name = _text("DS", "<B")
    place = sum(map(len, parts)) + 4 + 6 + len(name) + 4 + 8 + len(shared) + 4
    parts.append(_record(0x0085, struct.pack("<IH", place, 0) + name))
    parts.append(_record(0x00FC, struct.pack("<II", len(texts), len(texts)) + shared))
    parts.append(_record(0x000A))
    parts.append(_record(0x0809, struct.pack("<HHHHII", 0x0600, 0x10, 0x0DBB, 0x07CC, 0, 6)))
    parts.append(_record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0)))
    for down, row in enumerate(rows):
        for across, cell in enumerate(row):
            at = struct.pack("<HHH", down, across, names.index(of_columns[across]))
            if isinstance(cell, str):
                if cell:
                    parts.append(_record(0x00FD, at + struct.pack("<I", texts.index(cell))))
            else:
                parts.append(_record(0x0203, at + struct.pack("<d", cell)))
    areas = b"".join(struct.pack("<HHHH", a, c, b, d) for a, b, c, d in merged)
    if merged:
        parts.append(_record(0x00E5, struct.pack("<H", len(merged)) + areas))
    parts.append(_record(0x000A))
    return b"".join(parts)


def _packed(stream: bytes, name: str = "Workbook") -> bytes:
    """The stream in a file of sectors: the table of chains, the directory, the stream."""
    stream = stream.ljust(4096, b"\0")
    count = -(-len(stream) // SECTOR)
    assert count < 126, "more than one sector of chains"
    chains = [TABLE, CHAIN_END, *range(3, count + 2), CHAIN_END]
    table = struct.pack("<128I", *(chains + [FREE] * (128 - len(chains))))
    directory = _entry("Root Entry", 5, CHAIN_END, 0, child=1) + _entry(name, 2, 2, len(stream))
    directory = directory.ljust(SECTOR, b"\0")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    header += struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    header += struct.pack("<IIIII", 0, 1, 1, 0, 4096)
    header += struct.pack("<IIII", CHAIN_END, 0, CHAIN_END, 0)
    header += struct.pack("<109I", 0, *[FREE] * 108)
    return header + table + directory + stream.ljust(count * SECTOR, b"\0")


def _entry(name: str, kind: int, first: int, length: int, child: int = FREE) -> bytes:
    words = name.encode("utf-16-le") + b"\0\0"
    return (
        words.ljust(64, b"\0")
        + struct.pack("<HBB", len(words), kind, 1)
        + struct.pack("<III", FREE, FREE, child)
        + bytes(36)
        + struct.pack("<IQ", first, length)
    )
