"""A large office that has been worked in for years: every large table is full, not only two.

The example office stands in it as well, so that every page and dialog of tests/ui_pages has
something to show. Built once and kept, as those of data.py.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import UUID

from app import example
from app.workspace import FILE, Workspace, open_with_passphrase
from db import engine
from tests.bench import bench_eligibility, bench_movements, bench_statistics, data
from tests.office import PASSPHRASE, SETUP, Ticking
from tests.ui_pages.running import DAY, MORNING
from tests.ui_pages.screens import afterwards_written

EDITION = 1  # count up when the rows below change
DECIDED = ("awaiting_print", "presented")
YEARS = 10  # that the golden book goes back
PAPERS = ("BAO_CAO_THANH_TICH", "TO_TRINH", "BIEN_BAN")
MEMBERS = 60  # of each collective
EXEMPLARS = 2  # of a hundred people
STAMP = {"rev": "", "created_at": "2025-01-01 00:00:00", "changed_at": "2025-01-01 00:00:00"}


def office_of(size: int) -> Path:
    """The folder of such an office of `size` people; opens as those of data.py. Use `copy_of`."""
    return data.kept(f"lived-{size}", EDITION, lambda folder: _build(folder, size))


def opened(folder: Path) -> Workspace:
    """The office, open, on the example's day."""
    return open_with_passphrase(
        folder, SETUP.login, PASSPHRASE, Ticking(MORNING + timedelta(hours=5))
    )


def _build(folder: Path, size: int) -> None:
    commune = example.setup(SETUP.recovery_code)
    clerk = replace(commune, login=SETUP.login, passphrase=PASSPHRASE)
    data.build(folder, size, True, clerk, _begin)
    bench_statistics.invent(folder, size, steps=DECIDED, years=YEARS, last=DAY)
    bench_eligibility.invent_history(folder, size)
    bench_movements.invent(folder, size)
    connection = engine.connect(folder / FILE, data.key_of(folder))
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    for table, rows in _around(connection):
        data.insert(connection, table, rows)
    connection.execute("COMMIT")
    connection.close()


def _begin(office: Workspace) -> None:
    example.fill(office, DAY)
    program: Any = SimpleNamespace(workspace=office, desk=SimpleNamespace(today=lambda: DAY))
    afterwards_written(program)


def _around(connection: Any) -> Iterator[tuple[str, Sequence[dict[str, Any]]]]:
    """What stands beside dossiers and register lines: papers, certificates, members, stories."""
    chance = random.Random(7)

    def new() -> str:
        return UUID(int=chance.getrandbits(128), version=4).hex

    ours = (data.POSITION,)
    dossiers = connection.execute(
        "SELECT n.id, n.office_id FROM nomination n JOIN subject s ON s.id = n.subject_id"
        " WHERE s.position = ?",
        ours,
    ).fetchall()
    base = {**STAMP, "office_id": dossiers[0][1]}
    digest = "0" * 64
    yield "blob", [{"sha256": digest, "data": b"%PDF"}]
    yield (
        "attachment",
        [
            {
                "id": new(), **base, "owner_type": "nomination", "owner_id": id, "kind": kind,
                "name": "giay.pdf", "media_type": "application/pdf", "size": 4, "pages": 1,
                "sha256": digest,
            }
            for id, *_ in dossiers[::2]
            for kind in PAPERS
        ],
    )  # fmt: skip
    lines = connection.execute(
        "SELECT r.id, r.line, r.year, n.step FROM register_entry r"
        " JOIN nomination n ON n.id = r.nomination_id WHERE r.position = ?",
        ours,
    ).fetchall()
    yield (
        "certificate",
        [
            {"id": new(), **base, "register_entry_id": id, "number": f"{line:02}/{year}",
             "serial": 1_000 + place, "claim_id": new(), "qr": "", "check_code": ""}
            for place, (id, line, year, _step) in enumerate(lines)
        ],
    )  # fmt: skip
    yield (
        "presentation",
        [
            {"id": new(), **base, "register_entry_id": id, "presented_on": "2025-06-01",
             "received_by": "Ví Dụ", "occasion": ""}
            for id, _line, _year, step in lines
            if step == "presented"
        ],
    )  # fmt: skip
    connection.execute(
        "UPDATE subject SET kind = 'collective' WHERE rowid % 100 = 1 AND position = ?", ours
    )
    people = [row[0] for row in connection.execute(
        "SELECT id FROM subject WHERE kind = 'individual' AND position = ?", ours
    )]  # fmt: skip
    groups = [row[0] for row in connection.execute(
        "SELECT id FROM subject WHERE kind = 'collective' AND position = ?", ours
    )]  # fmt: skip
    yield (
        "membership",
        [
            {"id": new(), **base, "collective_id": group, "person_id": person, "role": "",
             "joined_on": "2020-01-01"}
            for place, group in enumerate(groups)
            for person in people[place * MEMBERS : (place + 1) * MEMBERS]
        ],
    )  # fmt: skip
    first = date(2024, 1, 1)
    yield (
        "exemplar",
        [
            {"id": new(), **base, "number": 1_000 + place, "subject_id": subject,
             "field": "Đời sống cộng đồng", "movement": "", "summary": "Giữ nguồn nước",
             "story": "Chị đi từng nhà vận động. " * 20, "source": "Mặt trận thôn",
             "source_kind": "hamlet", "model_name": "", "mentor": "", "stage": "foster",
             "detected_on": (first + timedelta(days=place % 365)).isoformat(),
             "next_visit_on": (DAY + timedelta(days=place % 200 - 50)).isoformat(),
             "withdrawn_because": ""}
            for place, subject in enumerate(people[:: 100 // EXEMPLARS])
        ],
    )  # fmt: skip
