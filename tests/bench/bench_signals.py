"""The signals of an office with so many dossiers: all of them, as the page reads them.

The office of bench_statistics.py, with days that follow the numbers and a text of its own for every
deed, as in a true book; besides a certificate printed for every line, and for every other dossier
a vote with the step that came after it in the journal. Two in a thousand are strange.
The baseline is what each signal counts, as bare SQL.
"""

import random
import shutil
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from app import catalog
from app.oversight import watching
from app.oversight.signals import KINDS
from app.workspace import FILE
from db import engine
from tests.bench import bench_statistics, data
from tests.bench.telling import metric, seconds

AIM = 1.0  # seconds over 100,000 dossiers
ROUNDS = 3
TODAY = date(2025, 12, 31)
STRANGE = 999  # of so many lines two, of one person, are not as they should be
BARE = (
    "SELECT subject_id, count(*) FROM register_entry GROUP BY subject_id HAVING count(*) > 1",
    "SELECT award_code, count(*) FROM register_entry WHERE year = 2025 GROUP BY award_code",
    "SELECT labour_role, count(*) FROM register_entry GROUP BY labour_role",
    "SELECT address, count(*) FROM register_entry GROUP BY address",
    "SELECT count(*) FROM certificate c JOIN register_entry e ON e.id = c.register_entry_id"
    " WHERE c.number <> printf('%02d/%d', e.line, e.year)",
    "SELECT count(*) FROM (SELECT decided_on, lag(decided_on) OVER (ORDER BY number) AS before"
    " FROM decision) WHERE decided_on < before",
    "SELECT count(*) FROM (SELECT entered_on, lag(entered_on) OVER (ORDER BY line) AS before"
    " FROM register_entry) WHERE entered_on < before",
    "SELECT count(*) FROM agenda_item a JOIN council_vote v ON v.item_id = a.id"
    " JOIN journal_entry w ON w.record_id = v.id JOIN journal_entry e"
    " ON e.record_id = a.nomination_id AND e.n > w.n",
)


def run(size: int) -> list[dict[str, Any]]:
    """One metric: every signal at once. What was put in is found, and hardly anything else."""
    work = Path(tempfile.mkdtemp(prefix="sovang-signals-"))
    try:
        folder = data.copy_of(data.office_of(size), work / "office")
        bench_statistics.invent(folder, size)
        _make_ordinary(folder, size)
        bare = engine.connect(folder / FILE, data.key_of(folder))
        plain = median(
            seconds(lambda: [bare.execute(sql).fetchall() for sql in BARE]) for _ in range(ROUNDS)
        )
        bare.close()
        workspace, law = data.opened(folder), catalog.load()
        found = workspace.read(watching.read, law, TODAY)
        kinds = {one.signal.kind for one in found}
        assert {"same_merit", "certificate", "order", "edited"} <= kinds <= set(KINDS)
        assert len(found) < size // 50
        took = median(
            seconds(lambda: workspace.read(watching.read, law, TODAY)) for _ in range(ROUNDS)
        )
        workspace.close()
    finally:
        shutil.rmtree(work)
    name = f"{len(found)} signals of {size:,} dossiers"
    return [metric(name, took, "s", "what they count as bare SQL", plain, f"<= {AIM:g} s",
                   took <= AIM)]  # fmt: skip


def _make_ordinary(folder: Path, size: int) -> None:
    """Days in the order of the numbers, deeds told apart; votes, certificates, their journal."""
    connection = engine.connect(folder / FILE, data.key_of(folder))
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
        connection.execute(f"PRAGMA {pragma}")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN"
        " ('decision', 'register_entry')"
    ).fetchall()
    for name, _sql in triggers:  # they keep the book from being changed
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("BEGIN")
    connection.execute(
        "UPDATE decision SET decided_on = date('2025-01-01', (number * 360 / ?) || ' days')"
        " WHERE number % ? > 1", (size, STRANGE),
    )  # fmt: skip
    connection.execute(
        "UPDATE register_entry SET entered_on = date('2025-01-01', (line * 360 / ?) || ' days'),"
        " citation = citation || ' ' || line, period = period || ' ' || line"
        " WHERE line % ? > 1", (size, STRANGE),
    )  # fmt: skip
    connection.execute("UPDATE register_entry SET award_code = 'LDTT' WHERE award_code = 'CSTDCS'"
                       " AND line % 50 <> 0")  # fmt: skip
    connection.execute("UPDATE nomination SET step = 'presented' WHERE number % 50 <> 0")
    for table, rows in _beside(connection, random.Random(size)):
        data.insert(connection, table, rows)
    for _name, sql in triggers:
        connection.execute(sql)
    connection.execute("COMMIT")
    connection.execute("ANALYZE")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def _beside(connection: Any, chance: random.Random) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    lines = connection.execute(
        "SELECT id, nomination_id, line, year, office_id FROM register_entry"
    ).fetchall()
    office = lines[0][-1]
    base = {"office_id": office, "rev": "", "created_at": "2025-01-01 00:00:00.000000",
            "changed_at": "2025-01-01 00:00:00.000000"}  # fmt: skip
    council, session = _id(chance), _id(chance)
    yield "council", [{"id": council, **base, "kind": "HOI_DONG_TDKT", "name": "Hội đồng ví dụ",
                       "founded_by": ""}]  # fmt: skip
    yield "council_session", [{
        "id": session, **base, "council_id": council, "year": 2025, "number": 1, "kind": "regular",
        "title": "Ví dụ", "held_on": "2025-01-01", "starts_at": "14:00", "ends_at": "",
        "place": "Ví dụ", "ballot": "secret", "typed_twice": 1, "tellers": "", "state": "closed",
    }]  # fmt: skip
    papers, prints, items, votes, entries, payloads = [], [], [], [], [], []
    db, n = connection.execute("SELECT db, max(n) FROM journal_entry").fetchone()
    for serial, (line_id, dossier, line, year, _office) in enumerate(lines, 1):
        paper, strange = _id(chance), line % STRANGE < 2
        papers.append({
            "id": paper, **base, "register_entry_id": line_id, "serial": serial, "qr": "",
            "number": "01/2020" if strange else f"{line:02}/{year}", "claim_id": str(serial),
            "check_code": "",
        })  # fmt: skip
        prints.append({"id": _id(chance), **base, "certificate_id": paper, "mode": "full",
                       "way": "printer", "printer": "",
                       "printed_at": "2025-12-31 00:00:00.000000"})  # fmt: skip
        if line % 2:
            continue
        item, vote = _id(chance), _id(chance)
        items.append({"id": item, **base, "session_id": session, "nomination_id": dossier,
                      "place": line, "remarks": "", "lower_award": ""})  # fmt: skip
        votes.append({
            "id": vote, **base, "item_id": item, "typing": 1, "members": 9, "present": 9,
            "written": 0, "conflicted": 0, "conflicted_present": 0, "issued": 9, "collected": 9,
            "invalid": 0, "votes_for": 9, "votes_against": 0, "abstained": 0,
        })  # fmt: skip
        after = '{"citation":"Câu khác"}' if strange else '{"step":"presented"}'
        for kind, record, action, fields in (
            ("council_vote", vote, "create", '{"after":{"typing":1},"before":{}}'),
            ("nomination", dossier, "change", f'{{"after":{after},"before":{{}}}}'),
        ):
            n += 1
            entries.append({
                "db": db, "n": n, "record_type": kind, "record_id": record, "action": action,
                "base_rev": None, "rev": str(n), "actor_id": office, "lamport": n,
                "claimed_at": "2025-06-01 00:00:00.000000", "reason": None, "payload_hash": "",
                "prev": "", "hash": "",
            })  # fmt: skip
            payloads.append({"db": db, "n": n, "salt": b"", "fields": fields.encode()})
    yield "certificate", papers
    yield "certificate_print", prints
    yield "agenda_item", items
    yield "council_vote", votes
    yield "journal_entry", entries
    yield "journal_payload", payloads


def _id(chance: random.Random) -> str:
    return UUID(int=chance.getrandbits(128), version=4).hex
