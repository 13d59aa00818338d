"""A list of people from Excel, read, judged, written and taken back, beside bare parts.

The baseline is what the libraries alone need: calamine reading the same workbook, and Core writing
the same rows into the same table of an empty encrypted file without journal, search or duplicates.
"""

import resource
import shutil
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import xlsxwriter
from python_calamine import CalamineWorkbook
from sqlalchemy import insert
from sqlalchemy.orm import Session

from app import catalog
from app.importing import importing
from app.importing.importing import Corrections
from db.base import table
from db.subjects import Subject, SubjectKind
from tests.bench.telling import metric, seconds
from tests.office import TODAY, quick_office

FAMILIES = ("Pi Năng", "Katơr", "Chamaléa", "Nguyễn", "Đàng", "Trượng", "Lê")
MIDDLES = ("Thị", "Văn", "Minh", "Ngọc", "Phước")
GIVEN = ("Hoài", "Bình", "Sính", "Thọ", "Ánh", "Đức", "Huyền", "Ưng", "Mẫu", "Trí", "Hân")
HEAD = ("STT", "Họ và tên", "Năm sinh", "Giới tính", "CCCD", "Dân tộc", "Nơi ở")
READ_AIM, TAKE_AIM, BACK_AIM = 4.0, 4.0, 4.0  # times the baseline
MEMORY_AIM = 400  # MiB of the whole process, with its libraries


def run(size: int) -> list[dict[str, Any]]:
    """Metrics for a list of `size` people."""
    work = Path(tempfile.mkdtemp(prefix="sovang-import-"))
    try:
        path = _workbook(work / "list.xlsx", size)
        bare_read, bare_write = _bare(path, work / "before", size)
        desk = quick_office(work / "office")
        law = catalog.load()
        found = importing.open_table(path, "people")
        read = seconds(lambda: importing.open_table(path, "people"))
        said, seen = Corrections(), []
        judged = seconds(lambda: seen.append(importing.judged(desk, law, TODAY, found, said)[0]))
        taken = seconds(lambda: importing.take_in(desk, law, TODAY, found, said, judged=seen[0]))
        back = seconds(desk.undo)
        desk.close()
        again = _bare(path, work / "after", size)  # others use the machine: more at one end
        bare_read, bare_write = (bare_read + again[0]) / 2, (bare_write + again[1]) / 2
    finally:
        shutil.rmtree(work)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    bare = "calamine alone, then Core alone"
    return [
        _metric(f"import, a workbook read, {size:,}", read, "calamine alone", bare_read, READ_AIM),
        _metric(
            f"import, every line judged, {size:,}", judged, bare, bare_read + bare_write, TAKE_AIM
        ),
        _metric(
            f"import, written with journal, search and a copy before, {size:,}",
            taken, bare, bare_read + bare_write, TAKE_AIM,
        ),
        _metric(f"import, undone by one key, {size:,}", back, "Core alone", bare_write, BACK_AIM),
        metric(f"import, memory at its highest, {size:,}", memory, "MiB",
               aim=f"<= {MEMORY_AIM} MiB", met=memory <= MEMORY_AIM),
    ]  # fmt: skip


def _workbook(path: Path, size: int) -> Path:
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, HEAD)
        for n in range(size):
            sheet.write_row(n + 1, 0, _person(n))
    return path


def _person(n: int) -> tuple[Any, ...]:
    year, female = 1930 + n % 75, n % 2
    century = (2 if year >= 2000 else 0) + female
    name = " ".join(
        (FAMILIES[n % 7], MIDDLES[n // 7 % 5], GIVEN[n // 35 % 11], GIVEN[n // 385 % 11],
         GIVEN[n // 4_235 % 11])
    )  # fmt: skip
    number = int(f"058{century}{year % 100:02}{n:06}")
    return n + 1, name, year, ("Nam", "Nữ")[female], number, "Raglai", "Thôn Ví Dụ"


def _bare(path: Path, folder: Path, size: int) -> tuple[float, float]:
    read = seconds(lambda: CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python())
    return read, _bare_write(folder, size)


def _bare_write(folder: Path, size: int) -> float:
    desk = quick_office(folder)
    now = datetime(2025, 3, 12, tzinfo=UTC)
    rows = [
        {
            "id": uuid4(), "office_id": UUID(int=1), "created_at": now, "changed_at": now,
            "kind": SubjectKind.INDIVIDUAL, "full_name": person[1], "birth_year": person[2],
            "sex": "male", "personal_id": f"{person[4]:012}", "village": person[6],
        }
        for person in map(_person, range(size))
    ]  # fmt: skip

    def write(session: Session) -> None:
        session.execute(insert(table(Subject)), rows)

    took = seconds(lambda: desk.write(write))
    desk.close()
    return took


def _metric(
    name: str, value: float, baseline: str, baseline_value: float, aim: float
) -> dict[str, Any]:
    met = value <= aim * baseline_value
    return metric(name, value, "s", baseline, baseline_value, f"<= {aim:g} x", met)
