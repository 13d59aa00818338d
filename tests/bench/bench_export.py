"""A list of so many rows to Excel: ours, and bare xlsxwriter with the same cells and no care.

The floor writes the same rows in constant memory straight to the same disk: no formats of columns,
no guard of texts, no sums, and what it has written is not read back. The rows are invented.
"""

import shutil
import tempfile
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import xlsxwriter

from app.documents import sheets, spreadsheet, table_paper
from app.documents.blocks import Grid
from app.documents.table_paper import Heading
from app.documents.tabular import Field, Line, Sheet, words
from tests.bench.telling import metric

ROUNDS = 3
SHEET = Sheet(
    "Sổ ví dụ",
    "SỔ VÍ DỤ",
    (
        Field("Số", 8),
        Field("Ngày", 10, "day"),
        Field("Họ tên, tập thể", 24),
        Field("Chức vụ, địa chỉ", 30),
        Field("Hình thức", 18),
        Field("Thành tích", 40),
        Field("Hệ số", 6, "number"),
        Field("Số tiền", 12, "number", summed=True),
    ),
)
HEADING = Heading(("ỦY BAN NHÂN DÂN", "XÃ VÍ DỤ"), "Ví Dụ, ngày 05 tháng 3 năm 2026")


def run(size: int = 50_000) -> list[dict[str, Any]]:
    """Time and memory of the export, and rows of a book on paper. size: rows."""
    folder = Path(tempfile.mkdtemp(prefix="sovang-export-"))
    try:
        ours = _median(lambda: _ours(folder, size))
        floor = _median(lambda: _floor(folder, size))
        small, large = _peak(folder, size // 20), _peak(folder, size // 5)
    finally:
        shutil.rmtree(folder)
    few = list(_rows(max(100, size // 50)))
    paper = len(few) / _median(lambda: table_paper.write(SHEET, few, HEADING), 1)
    table = len(few) / _median(lambda: _table(few), 1)
    return [
        _metric(f"{size:,} rows to Excel", ours, "s", "bare xlsxwriter", floor, "<=1.5"),
        _metric(
            f"peak memory, {size // 5:,} rows",
            large,
            "MiB",
            f"peak memory, {size // 20:,} rows",
            small,
            "<=5",
        ),
        _metric("rows of a book on paper", paper, "1/s", "reportlab's own table, without sums",
                table, ">=0.7"),
    ]  # fmt: skip


def _rows(size: int) -> Iterator[Line]:
    for number in range(size):
        yield Line((
            f"{number:02}/2025", date(2025, number % 12 + 1, number % 28 + 1),
            f"Người Ví Dụ {number}", "Nông dân, thôn Ví Dụ, xã Ví Dụ", "Giấy khen xã",
            "Có thành tích xuất sắc trong phong trào ví dụ năm 2025", 0.3, 702_000,
        ))  # fmt: skip


def _ours(folder: Path, size: int) -> None:
    spreadsheet.write(folder / "ours.xlsx", SHEET, _rows(size), count=size)


def _floor(folder: Path, size: int) -> None:
    options = {"constant_memory": True, "tmpdir": str(folder)}
    with xlsxwriter.Workbook(folder / "floor.xlsx", options) as book:
        page, day = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy"})
        for row, line in enumerate(_rows(size)):
            for place, value in enumerate(line.values):
                if isinstance(value, str):
                    page.write_string(row, place, value)
                elif isinstance(value, date):
                    page.write_datetime(row, place, value, day)
                elif isinstance(value, (int, float)):
                    page.write_number(row, place, value)


def _table(rows: list[Line]) -> None:
    cells = [[words(value) for value in line.values] for line in rows]
    heads = [field.title for field in SHEET.fields]
    grid = Grid(heads, cells, [1 / len(heads)] * len(heads))
    sheets.build(sheets.flowables([grid], sheets.PORTRAIT), "Bảng")


def _median(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    took = []
    for _ in range(rounds):
        before = perf_counter()
        work()
        took.append(perf_counter() - before)
    return median(took)


def _peak(folder: Path, size: int) -> float:
    tracemalloc.start()
    try:
        _ours(folder, size)
        return tracemalloc.get_traced_memory()[1] / 2**20
    finally:
        tracemalloc.stop()


def _metric(
    name: str, value: float, unit: str, baseline: str, other: float, aim: str
) -> dict[str, Any]:
    ratio = value / other
    holds = ratio <= float(aim[2:]) if aim.startswith("<=") else ratio >= float(aim[2:])
    return metric(name, value, unit, baseline, other, aim, holds)
