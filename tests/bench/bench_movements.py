"""Whom the movements of a year reach, over many registrations; and a hamlet's list written down.

The baseline of the coverage is its two counts as plain SQL by the bare driver; that of the list of
those registered is its query. The registrations are invented, in a copy of an office of data.py.
"""

import random
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from app import catalog
from app.movements import coverage, listing, registrations
from app.movements.registrations import ListHead, Typed
from app.workspace import FILE
from db import engine
from tests.bench import data
from tests.bench.telling import metric, seconds

YEAR, TODAY = 2025, date(2025, 9, 10)
MOVEMENTS = 40
VILLAGES = tuple(f"Thôn Ví Dụ {number}" for number in range(1, 25))
COVERAGE_AIM = 1.0  # seconds for 100,000 registrations
PAGE_AIM = 120.0  # ms, as every list
COUNTS_SQL = (
    "SELECT movement_id, count(*), sum(labour_role = 'TRUC_TIEP'), sum(sex = 'female'),"
    " sum(birth_year >= 1995), sum(ethnic_code = '21'), sum(kind = 'household')"
    " FROM movement_registration WHERE deleted_at IS NULL GROUP BY movement_id",
    "SELECT movement_id, village, count(*) FROM movement_registration WHERE deleted_at IS NULL"
    " GROUP BY movement_id, village",
)
PAGE_SQL = (
    "SELECT * FROM movement_registration WHERE movement_id = ? AND deleted_at IS NULL"
    " ORDER BY sort_key, id LIMIT 200"
)


def run(size: int) -> list[dict[str, Any]]:
    """Metrics for an office with `size` registrations in 40 movements."""
    work = Path(tempfile.mkdtemp(prefix="sovang-movements-"))
    try:
        folder = data.copy_of(data.office_of(min(size, 10_000)), work / "office")
        first = invent(folder, size)
        bare = engine.connect(folder / FILE, data.key_of(folder))
        plain = median(
            seconds(lambda: [bare.execute(sql).fetchall() for sql in COUNTS_SQL]) for _ in range(5)
        )
        plain_page = median(
            seconds(lambda: bare.execute(PAGE_SQL, (first.hex,)).fetchall()) for _ in range(9)
        )
        bare.close()
        workspace = data.opened(folder)
        law = catalog.load()
        read = workspace.read
        found = read(coverage.read, YEAR, law, TODAY)
        assert found.registered == size and len(found.hamlets) >= len(VILLAGES)
        covered = median(seconds(lambda: read(coverage.read, YEAR, law, TODAY)) for _ in range(5))
        paged = median(
            seconds(lambda: read(registrations.page, first, None, 200)) for _ in range(9)
        )
        listed = median(
            seconds(lambda: read(listing.page, listing.Filter(), None, 200, TODAY))
            for _ in range(5)
        )
        rows = [Typed(f"Katơr Thị Ví Dụ {number}", "1984", "nữ") for number in range(500)]
        head = ListHead(TODAY, VILLAGES[0])
        wrote = seconds(
            lambda: workspace.write(registrations.register, first, rows, head, law, TODAY)
        )
        workspace.close()
    finally:
        shutil.rmtree(work)
    aim = COVERAGE_AIM * max(1.0, size / 100_000)
    return [
        metric(f"coverage of {size:,} registrations", covered * 1000, "ms",
                "its counts as bare SQL", plain * 1000, f"<= {aim * 1000:g} ms", covered <= aim),
        metric(f"those registered, first rows of {size:,}", paged * 1000, "ms",
                "its query as bare SQL", plain_page * 1000, f"<= {PAGE_AIM:g} ms",
                paged * 1000 <= PAGE_AIM),
        metric(f"list of movements, {size:,} registrations", listed * 1000, "ms",
                None, None, f"<= {PAGE_AIM:g} ms", listed * 1000 <= PAGE_AIM),
        metric("a paper list of 500 lines registered", wrote, "s", None, None, None, None),
    ]  # fmt: skip


def invent(folder: Path, size: int) -> UUID:
    """Movements under way with registrations; the id of the first one."""
    chance = random.Random(size)
    connection = engine.connect(folder / FILE, data.key_of(folder))
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    office = connection.execute("SELECT office_id FROM subject LIMIT 1").fetchone()[0]
    movements = [UUID(int=chance.getrandbits(128), version=4) for _ in range(MOVEMENTS)]
    fields = [one.code for one in catalog.load().tables.movement_fields]
    connection.executemany(
        "INSERT INTO movement (id, office_id, rev, number, name, slogan, objective, audience,"
        " measures, form, launch_level, launched_by, work_fields, strata, villages, state,"
        " plan_symbol, launch_event, starts_on, ends_on, interim_months, expected_awards, greets,"
        " sent_by, created_at, changed_at) VALUES (?, ?, '', ?, ?, '', '', '', '', 'thematic',"
        " 'commune', '', ?, 'women', '', 'running', '', '', '2025-01-01', '2025-12-31', 6, '', '',"
        " '', '2025-01-01', '2025-01-01')",
        [
            (id.hex, office, number, f"Phong trào ví dụ {number}", fields[number % len(fields)])
            for number, id in enumerate(movements, 1)
        ],
    )
    connection.executemany(
        "INSERT INTO movement_registration (id, office_id, rev, movement_id, kind, full_name,"
        " village, people, sex, birth_year, ethnic_code, labour_role, pledge, registered_on,"
        " on_paper, sort_key, created_at, changed_at) VALUES (?, ?, '', ?, ?, ?, ?, 1, ?, ?, ?, ?,"
        " '', ?, 1, ?, '2025-03-01', '2025-03-01')",
        (
            (
                UUID(int=chance.getrandbits(128), version=4).hex,
                office,
                movements[place % MOVEMENTS].hex,
                "household" if place % 5 == 0 else "individual",
                f"Người Ví Dụ {place}",
                chance.choice(VILLAGES),
                chance.choice(("male", "female")),
                chance.randrange(1950, 2008),
                chance.choice(("01", "21", None)),
                chance.choice(("TRUC_TIEP", "CHUYEN_MON", None)),
                (date(2025, 1, 1) + timedelta(days=chance.randrange(250))).isoformat(),
                f"{place:09}",
            )
            for place in range(size)
        ),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
    return movements[0]
