"""QR codes as vector drawing: whole squares in one path, so that no seam shows between them."""

import re
from dataclasses import dataclass
from functools import lru_cache
from math import isqrt
from typing import Any

import zxingcpp

QUIET = 4  # modules kept clear on each side
_DARK = re.compile(rb"\x00+").finditer


@dataclass(frozen=True)
class Symbol:
    """A QR code of `count` × `count` modules; rows: a byte each, 0 where dark, 255 between rows."""

    count: int
    rows: bytes


def qr(text: str) -> Symbol:
    """The QR code of a text, error correction Q. Raises ValueError when no code can hold it."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    image: Any = barcode.to_image(scale=1, add_quiet_zones=False)
    data = bytes(memoryview(image))
    count = isqrt(len(data))
    rows = b"\xff".join(data[start : start + count] for start in range(0, len(data), count))
    return Symbol(count, rows)


def operators(symbol: Symbol, left: float, top: float, module: float) -> str:
    """PDF operators that draw the dark modules in black; left, top and module in points."""
    runs = _rectangles(symbol.count + 1)
    path = b"\n".join([runs[run.span()] for run in _DARK(symbol.rows)]).decode()
    return f"q {module:.5f} 0 0 {-module:.5f} {left:.4f} {top:.4f} cm 0 g\n{path}\nf Q"


class _Rectangles(dict[tuple[int, int], bytes]):
    """The PDF rectangle of each run of dark modules, by where it starts and ends in the rows."""

    def __init__(self, row: int) -> None:
        super().__init__()
        self._row = row

    def __missing__(self, run: tuple[int, int]) -> bytes:
        down, across = divmod(run[0], self._row)
        self[run] = b"%d %d %d 1 re" % (across, down, run[1] - run[0])
        return self[run]


@lru_cache(maxsize=8)  # codes of one batch differ little in size
def _rectangles(row: int) -> _Rectangles:
    return _Rectangles(row)
