"""Judging everybody of an office for a year's awards, and finding who was never honoured.

The baseline of the survey reads the same rows with the bare driver and does nothing with them; that
of the list is its query as plain SQL. The history is invented: ratings and earlier awards of some
years for two thirds of the people, in a copy of an office as data.py builds it.
"""

import random
import shutil
import tempfile
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from app import catalog
from app.nominations import candidates, unhonoured
from app.workspace import FILE
from db import engine
from tests.bench import data
from tests.bench.telling import metric, seconds

YEAR, TODAY = 2025, date(2026, 1, 20)
SURVEY_AIM = 20.0  # seconds for 100,000 people
PAGE_AIM = 120.0  # ms, as every list
RATINGS = ("excellent", "good", "good", "good", "completed")
SURVEY_SQL = (
    "SELECT id, kind, full_name, village, labour_role, sort_key FROM subject"
    " WHERE deleted_at IS NULL ORDER BY sort_key, id",
    "SELECT subject_id, year, rating FROM yearly_rating WHERE deleted_at IS NULL",
    "SELECT subject_id, award_code, citation, period_from, period_to, year, symbol, decided_on"
    " FROM past_award WHERE deleted_at IS NULL",
    "SELECT subject_id, award_code, period_from, period_to, step FROM nomination"
    " WHERE deleted_at IS NULL",
)
NEVER_SQL = (
    "SELECT id, full_name FROM subject s WHERE deleted_at IS NULL AND likely(kind = 'individual')"
    " AND NOT EXISTS (SELECT 1 FROM register_entry r WHERE r.subject_id = s.id)"
    " AND NOT EXISTS (SELECT 1 FROM past_award p WHERE p.subject_id = s.id"
    " AND p.deleted_at IS NULL) ORDER BY sort_key, id LIMIT 200"
)


def run(size: int) -> list[dict[str, Any]]:
    """Metrics for an office of `size` people."""
    work = Path(tempfile.mkdtemp(prefix="sovang-eligibility-"))
    try:
        folder = data.copy_of(data.office_of(size), work / "office")
        invent_history(folder, size)
        bare = engine.connect(folder / FILE, data.key_of(folder))
        plain = seconds(lambda: [bare.execute(sql).fetchall() for sql in SURVEY_SQL])
        plain_page = median(seconds(lambda: bare.execute(NEVER_SQL).fetchall()) for _ in range(9))
        bare.close()
        workspace = data.opened(folder)
        law = catalog.load()
        found: list[Any] = []
        took = seconds(lambda: found.extend(workspace.read(candidates.survey, law, YEAR, TODAY)))
        shown = unhonoured.Filter()
        listed = median(
            seconds(lambda: workspace.read(unhonoured.page, law, TODAY, shown, None, 200))
            for _ in range(9)
        )
        counted = seconds(lambda: workspace.read(unhonoured.counts, law, TODAY))
        workspace.close()
    finally:
        shutil.rmtree(work)
    assert found
    aim = SURVEY_AIM * size / 100_000
    return [
        metric(f"everybody judged, {size:,} people, {len(found):,} lines", took, "s",
                "the rows alone, bare driver", plain, f"<= {aim:g} s", took <= aim),
        metric(f"never honoured, first rows, {size:,}", listed * 1000, "ms",
                "its query as bare SQL", plain_page * 1000, f"<= {PAGE_AIM:g} ms",
                listed * 1000 <= PAGE_AIM),
        metric(f"never honoured, counted by village and group, {size:,}", counted, "s",
                None, None, None, None),
    ]  # fmt: skip


def invent_history(folder: Path, size: int) -> None:
    """Three years of ratings and titles for two thirds of the people."""
    chance = random.Random(size)
    connection = engine.connect(folder / FILE, data.key_of(folder))
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    office = connection.execute("SELECT office_id FROM subject LIMIT 1").fetchone()[0]
    ratings: list[tuple[Any, ...]] = []
    awards: list[tuple[Any, ...]] = []
    for (subject,) in connection.execute("SELECT id FROM subject").fetchall():
        if not chance.randrange(3):
            continue
        for year in (YEAR - 2, YEAR - 1, YEAR):
            rating = chance.choice(RATINGS)
            id = UUID(int=chance.getrandbits(128), version=4).hex
            ratings.append((id, office, subject, year, rating))
            title = {"excellent": "CSTDCS", "good": "LDTT"}.get(rating)
            if title and (year < YEAR or chance.randrange(2)):
                id = UUID(int=chance.getrandbits(128), version=4).hex
                awards.append((id, office, subject, title, year))
    connection.executemany(
        "INSERT INTO yearly_rating (id, office_id, subject_id, year, rating, symbol, rev,"
        " created_at, changed_at) VALUES (?, ?, ?, ?, ?, '', '', '2026-01-01', '2026-01-01')",
        ratings,
    )
    connection.executemany(
        "INSERT INTO past_award (id, office_id, subject_id, award_code, year, citation, symbol,"
        " authority, unit_name, source, rev, created_at, changed_at)"
        " VALUES (?, ?, ?, ?, ?, '', '', '', '', 'paper', '', '2026-01-01', '2026-01-01')",
        awards,
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()
