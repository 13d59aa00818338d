"""Every table of the statistics over an office of so many decisions, one line each.

The baseline of a table is one bare statement with the same groups and hardly any columns. The rows
are invented, in a copy of an office as data.py builds it: lines of two years around 01/07/2025,
receipts, returns, complaints, revocations, households.
"""

import random
import shutil
import tempfile
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

from app import catalog
from app.statistics import periods, tables
from app.statistics.model import Choice
from app.workspace import FILE
from db import engine
from tests.bench import data
from tests.bench.telling import metric, seconds

AIM = 1.0  # seconds for a table over 100,000 decisions
ROUNDS = 3
YEAR = 2025
BASELINES = {
    "T01": "SELECT award_code, kind, count(*), count(DISTINCT subject_id) FROM register_entry"
    " WHERE entered_on BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY award_code, kind",
    "T02": "SELECT address, count(*), count(DISTINCT subject_id) FROM register_entry"
    " WHERE entered_on BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY address",
    "T03": "SELECT award_code, count(*) FROM nomination WHERE received_on BETWEEN '2025-01-01'"
    " AND '2025-12-31' AND deleted_at IS NULL GROUP BY award_code",
    "T04": "SELECT village, count(*) FROM subject WHERE kind = 'household' GROUP BY village",
    "T07": "SELECT substr(received_on, 1, 7), count(*) FROM dossier_receipt"
    " WHERE received_on BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY 1",
    "T08": "SELECT award_code, coefficient, count(*), sum(amount) FROM register_entry"
    " WHERE entered_on BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY award_code, coefficient",
    "T09": "SELECT kind, count(*) FROM complaint GROUP BY kind",
    "T10": "SELECT unit_code, count(*), count(DISTINCT subject_id) FROM register_entry"
    " WHERE entered_on BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY unit_code",
    "T11": "SELECT award_code, count(*) FROM register_entry WHERE commendation_type = 'DOT_XUAT'"
    " AND entered_on BETWEEN '2025-01-01' AND '2025-12-31' GROUP BY award_code",
}


def run(size: int) -> list[dict[str, Any]]:
    """A metric for every table, and for opening the largest number."""
    work = Path(tempfile.mkdtemp(prefix="sovang-statistics-"))
    try:
        folder = data.copy_of(data.office_of(size), work / "office")
        invent(folder, size)
        bare = engine.connect(folder / FILE, data.key_of(folder))
        plain = {
            code: median(seconds(lambda: bare.execute(sql).fetchall()) for _ in range(ROUNDS))  # noqa: B023
            for code, sql in BASELINES.items()
        }
        bare.close()
        workspace, law = data.opened(folder), catalog.load()
        choice = Choice(periods.of("year", YEAR), date(YEAR, 12, 31))
        found = []
        for code in tables.PLANS:
            took = median(
                seconds(lambda: workspace.read(tables.made, law, code, choice))  # noqa: B023
                for _ in range(ROUNDS)
            )
            found.append(_metric(f"{code}, a year of {size:,} decisions", took, plain.get(code)))
        opened = seconds(lambda: workspace.read(tables.records, law, "T01", choice, "all",
                                                 "total"))  # fmt: skip
        found.append(_metric(f"the records behind T01's total, {size:,}", opened, None))
        workspace.close()
    finally:
        shutil.rmtree(work)
    return found


def invent(
    folder: Path,
    size: int,
    *,
    steps: Sequence[str] = data.STEPS,
    years: int = 1,
    last: date = date(YEAR, 12, 31),
) -> None:
    """A decision with one line for every dossier at these steps, in so many years up to the last
    day, and what stands beside them."""
    chance = random.Random(size)
    connection = engine.connect(folder / FILE, data.key_of(folder))
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    found = connection.execute(
        "SELECT n.step, n.id, n.office_id, n.subject_id, n.award_code, s.full_name, s.sex,"
        " s.birth_year, s.ethnic_code, s.labour_role, s.village, s.search_text, s.sort_key"
        " FROM nomination n JOIN subject s ON s.id = n.subject_id WHERE s.position = ?",
        (data.POSITION,),
    ).fetchall()
    dossiers = [row[1:] for row in found if row[0] in steps]
    first = last - timedelta(days=365 * years - 1)
    decisions, lines, receipts, returns, captures = [], [], [], [], []
    for number, row in enumerate(dossiers, 1):
        (dossier, office, subject, award, name, sex, born, ethnic, role, village, words, key) = row
        subject = dossiers[number - 1 - number % 3][2]  # a third of the people have three each
        day = first + timedelta(days=chance.randrange(365 * years))
        came = day - timedelta(days=chance.randrange(5, 30))
        base = {"office_id": office, "rev": "", "created_at": "2025-01-01 00:00:00.000000",
                "changed_at": "2025-01-01 00:00:00.000000"}  # fmt: skip
        decision = _id(chance)
        superior = not chance.randrange(10)
        decisions.append({
            "id": decision, **base, "doc_type": "QD_CAP_TREN" if superior else "QD",
            "year": day.year, "number": number, "symbol": f"{number}/QĐ-UBND",
            "decided_on": day.isoformat(),
            "abstract": "Về việc tặng Giấy khen", "authority": "CHỦ TỊCH", "place": "Ví Dụ",
            "signer_name": "Ví Dụ", "signer_role": "CHỦ TỊCH", "grounds": "Căn cứ ví dụ;",
        })  # fmt: skip
        sudden = not chance.randrange(12)
        lines.append({
            "id": _id(chance), **base, "year": day.year, "line": number,
            "entered_on": day.isoformat(), "decision_id": decision, "nomination_id": dossier,
            "subject_id": subject,
            "kind": chance.choice(("individual",) * 7 + ("collective", "household", "enterprise")),
            "full_name": name, "recipient": f"Bà {name}", "sex": sex, "birth_year": born,
            "ethnic_code": ethnic, "labour_role": role, "position": "Nông dân (ví dụ)",
            "address": f"{village[:1].lower()}{village[1:]}, xã Ví Dụ", "unit_code": None,
            "unit_valid_from": None, "award_code": award,
            "commendation_type": "DOT_XUAT" if sudden else "CONG_TRANG",
            "citation": "Có thành tích xuất sắc trong phong trào ví dụ năm 2025", "period": "2025",
            "coefficient": "0.3", "base_salary": 2_340_000, "raw_amount": 702_000,
            "amount": 710_000, "rounding": "ceil_10000", "search_text": words, "sort_key": key,
        })  # fmt: skip
        receipts.append({
            "id": _id(chance), **base, "nomination_id": dossier, "year": came.year,
            "number": number, "received_on": came.isoformat(), "sets": 1, "submitted_by": "Ví Dụ",
            "received_by": "Ví Dụ", "due_on": (came + timedelta(days=14)).isoformat(),
        })  # fmt: skip
        if not chance.randrange(20):
            returns.append({
                "id": _id(chance), **base, "nomination_id": dossier, "kind": "supplement",
                "from_step": "appraisal", "asked_by": "Ví Dụ", "asked_on": came.isoformat(),
                "reason": "Thiếu giấy", "fields": "", "papers": "",
            })  # fmt: skip
        if sudden:
            captures.append({
                "id": _id(chance), **base, "nomination_id": dossier, "deed": "Việc ví dụ",
                "happened_on": came.isoformat(), "place": "Ví Dụ", "witnesses": "Ví Dụ",
                "told_on": came.isoformat(),
            })  # fmt: skip
    struck = [{
        "id": _id(chance), **base, "register_entry_id": line["id"], "ground": "a",
        "reason": "Ví dụ", "symbol": "1/QĐ", "decided_on": "2025-12-30", "authority": "CHỦ TỊCH",
        "signer_name": "Ví Dụ", "amount": 710_000,
    } for line in lines[::500]]  # fmt: skip
    said = [{
        "id": _id(chance), **base, "year": YEAR, "number": number,
        "kind": chance.choice(("complaint", "denunciation")), "complainant": "", "matter": "",
        "register_entry_id": line["id"], "received_on": "2025-03-03", "due_on": "2025-04-02",
        "extended_because": "", "suspends": 0, "result": "rejected", "result_words": "",
        "result_symbol": "", "closed_on": "2025-03-20",
    } for number, line in enumerate(lines[::100], 1)]  # fmt: skip
    same = [{
        "id": _id(chance), **base, "first_id": dossiers[n][2], "second_id": dossiers[n + 1][2],
        "is_same": 1, "said_by": "Ví Dụ", "said_on": "2025-01-01", "words": "",
    } for n in range(0, len(dossiers) - 1, 100)]  # fmt: skip
    for table, rows in (
        ("decision", decisions), ("register_entry", lines), ("dossier_receipt", receipts),
        ("dossier_return", returns), ("deed_capture", captures), ("revocation", struck),
        ("complaint", said), ("same_as", same),
    ):  # fmt: skip
        if rows:
            data.insert(connection, table, rows)
    connection.execute(
        "UPDATE nomination SET received_on = (SELECT received_on FROM dossier_receipt r"
        " WHERE r.nomination_id = nomination.id) WHERE received_on IS NULL"
    )
    connection.execute(
        "UPDATE subject SET kind = 'household' WHERE rowid % 5 = 0 AND position = ?",
        (data.POSITION,),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def _id(chance: random.Random) -> str:
    return UUID(int=chance.getrandbits(128), version=4).hex


def _metric(name: str, value: float, baseline: float | None) -> dict[str, Any]:
    told = None if baseline is None else "its groups as bare SQL"
    return metric(name, value, "s", told, baseline, f"<= {AIM:g} s", value <= AIM)
