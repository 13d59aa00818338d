"""Large offices to measure with: invented people, one nomination each, built once and kept.

The rows are what the program itself would have written, with search lines and, where asked for,
a true journal; only the way in is faster: bare inserts first, indexes afterwards.
"""

import os
import random
import secrets
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any
from uuid import UUID

from app import canonical, fields, keys, names
from app.fields import derived, to_wire
from app.journal import entry_hash, entry_json, payload_hash
from app.nominations import steps
from app.workspace import FILE, SLOTS, Setup, Workspace, create, open_with_passphrase
from db import ddl, engine, search
from db.base import journaled_columns
from db.migrations import STEPS as STEPS_OF_FILE
from db.nominations import Nomination, NominationStep
from db.subjects import Subject, SubjectKind
from tests.office import PASSPHRASE, SETUP

FAMILIES = (
    *("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương"),
    *("Pi Năng", "Chamaléa", "Katơr", "Pupor", "Ka Dá", "Mấu", "Đàng", "Báo", "Thập", "Hán"),
)
MIDDLES = (
    "Thị",
    "Văn",
    "Hữu",
    "Ngọc",
    "Thanh",
    "Minh",
    "Đức",
    "Thị Kim",
    "Xuân",
    "Quốc",
    "Như",
    "",
)
GIVEN = (
    *(
        "An",
        "Ánh",
        "Ân",
        "Bình",
        "Châu",
        "Dũng",
        "Đức",
        "Giang",
        "Hà",
        "Hải",
        "Hạnh",
        "Hiền",
        "Hoa",
    ),
    *("Hoài", "Hòa", "Hùng", "Hương", "Khánh", "Lan", "Liên", "Linh", "Loan", "Long", "Mai", "Mẫn"),
    *(
        "Minh",
        "Mỹ",
        "Nam",
        "Nga",
        "Ngân",
        "Nghĩa",
        "Ngọc",
        "Nhung",
        "Oanh",
        "Phúc",
        "Phương",
        "Quân",
    ),
    *("Quý", "Sáng", "Sính", "Sơn", "Tâm", "Thảo", "Thọ", "Thu", "Thúy", "Tiên", "Trang", "Tuấn"),
    *(
        "Uyên",
        "Vân",
        "Việt",
        "Vinh",
        "Xuân",
        "Yến",
        "Ẩn",
        "Ấn",
        "Đào",
        "Điệp",
        "Ưng",
        "Uông",
        "Huệ",
    ),
)
RARE = "Đinh Quỳnh Vĩ"  # one in a hundred thousand
VILLAGES = ("Thôn Suối Mẫu", "Thôn Đá Ví Dụ", "Thôn Đồng Mẫu", "Khu phố Ví Dụ")
AWARDS = ("GIAY_KHEN_XA",) * 6 + ("LDTT",) * 3 + ("CSTDCS",)
STEPS = (*steps.ORDER, NominationStep.RETURNED)
SHARES = (20, 8, 6, 4, 6, 54, 2)  # percent of dossiers at each of these steps
POSITION = "Nông dân (ví dụ)"  # of everybody of these offices, and of nobody else
BEGAN = datetime(2024, 1, 2, 1, 0, tzinfo=UTC)
BATCH = 20_000
EDITION = 1  # count up when the rows below change


def office_of(size: int, *, journaled: bool = False) -> Path:
    """The folder of an office of `size` people; built at the first call, kept for the next run.

    Opens with tests.office.PASSPHRASE as login "mau". Change nothing in it: use `copy_of`.
    """
    name = f"office-{size}-{'journaled' if journaled else 'rows'}"
    return kept(name, EDITION, lambda folder: build(folder, size, journaled))


def kept(name: str, edition: int, build: Callable[[Path], object]) -> Path:
    """A folder on the shelf, built where there is none of this edition and of today's schema."""
    mark = f"{edition}-{sha256(_schema()).hexdigest()[:12]}"
    folder = _shelf() / f"{name}-{mark}"
    if not folder.exists():
        for stale in _shelf().glob(f"{name}-*"):
            shutil.rmtree(stale)  # two gigabytes each
        building = Path(tempfile.mkdtemp(prefix="building-", dir=_shelf()))
        build(building)
        building.replace(folder)
    return folder


def copy_of(folder: Path, target: Path) -> Path:
    """A copy of a built office that may be changed."""
    target.mkdir(parents=True)
    for name in (FILE, SLOTS):
        shutil.copy(folder / name, target / name)
    return target


def opened(folder: Path) -> Workspace:
    """The office, open."""
    return open_with_passphrase(folder, SETUP.login, PASSPHRASE)


def key_of(folder: Path) -> bytes:
    """The key of the file, for the bare driver of a baseline."""
    return keys.unlock(keys.load_slots(folder / SLOTS), SETUP.login, PASSPHRASE)


def names_of_people(size: int, seed: int = 7) -> Iterator[str]:
    """Invented names, with common and rare ones; the same for the same seed."""
    chance = random.Random(seed)
    for place in range(size):
        if place % 100_000 == 50_000:
            yield RARE
        else:
            parts = (chance.choice(FAMILIES), chance.choice(MIDDLES), chance.choice(GIVEN))
            yield " ".join(part for part in parts if part)


def _shelf() -> Path:
    place = os.environ.get("SOVANG_BENCH_DIR")
    shelf = Path(place) if place else Path(tempfile.gettempdir()) / "sovang-bench"
    shelf.mkdir(parents=True, exist_ok=True)
    return shelf


def _schema() -> bytes:
    """What makes a kept office stale: the first migration, its triggers, the search text."""
    modules = (*(sys.modules[step.__module__] for step in STEPS_OF_FILE), ddl, search, fields)
    return b"".join(Path(str(module.__file__)).read_bytes() for module in modules)


def build(
    folder: Path,
    size: int,
    journaled: bool,
    setup: Setup = SETUP,
    begun: Callable[[Workspace], object] = lambda _office: None,
) -> None:
    """Write such an office into an empty folder. begun: what is written into it first."""
    workspace = create(folder, setup)
    begun(workspace)
    office_id, actor, db = workspace.identity.office_id, workspace.person.id, workspace.db
    workspace.close()
    connection = engine.connect(folder / FILE, key_of(folder))
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -2000000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("BEGIN")
    later = _set_aside(connection)
    n, prev, lamport = connection.execute(
        "SELECT n, hash, lamport FROM journal_entry ORDER BY n DESC LIMIT 1"
    ).fetchone()
    chain = _Chain(db, actor, n, prev, lamport)
    (highest,) = connection.execute("SELECT max(number) FROM nomination").fetchone()
    people = _people(size, office_id, (highest or 0) + 1)
    done = 0
    while batch := list(islice(people, BATCH)):
        subjects = [subject for subject, _ in batch]
        nominations = [nomination for _, nomination in batch]
        if journaled:
            _insert_journal(connection, chain, Subject, subjects)
            _insert_journal(connection, chain, Nomination, nominations)
        insert(connection, "subject", subjects)
        insert(connection, "nomination", nominations)
        lines = [("subject", subject["id"].hex, subject["search_text"]) for subject in subjects]
        connection.executemany(
            "INSERT INTO search_line (record_type, record_id, words) VALUES (?, ?, ?)", lines
        )
        done += len(batch)
        if sys.stderr.isatty():
            print(f"\r  building an office of {size:,}: {done:,}", end="", file=sys.stderr)
    for statement in later:
        connection.execute(statement)
    connection.execute("INSERT INTO search_fts (search_fts) VALUES ('rebuild')")
    connection.execute("COMMIT")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.close()


def _set_aside(connection: Any) -> list[str]:
    """Drop indexes and triggers of the large tables; returns what brings them back."""
    found = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN "
        "('index', 'trigger') AND tbl_name IN "
        "('subject', 'nomination', 'search_line', 'journal_entry')"
    ).fetchall()
    for kind, name, _ in found:
        connection.execute(f"DROP {kind} {name}")
    return [sql for _, _, sql in found]


def _people(
    size: int, office_id: UUID, first: int
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    chance = random.Random(size)
    for place, full_name in enumerate(names_of_people(size)):
        at = BEGAN + timedelta(seconds=place)
        parts = names.split(full_name)
        subject: dict[str, Any] = {
            "id": UUID(int=chance.getrandbits(128), version=4),
            "office_id": office_id,
            "rev": "",
            "kind": SubjectKind.INDIVIDUAL,
            "full_name": full_name,
            "family_name": parts.family or None,
            "middle_name": parts.middle or None,
            "given_name": parts.given or None,
            "sex": chance.choice(("male", "female")),
            "birth_year": 1945 + chance.randrange(60),
            "personal_id": f"058{chance.randrange(10**9):09}",
            "personal_id_type": "CCCD",
            "ethnic_code": chance.choice(("01", "17", "21")),
            "labour_role": "TRUC_TIEP",
            "position": POSITION,
            "village": chance.choice(VILLAGES),
            "head_name": "",
            "note": "",
            "created_at": at,
            "changed_at": at,
        }
        subject.update(derived(Subject, subject))
        step = chance.choices(STEPS, SHARES)[0]
        nomination = {
            "id": UUID(int=chance.getrandbits(128), version=4),
            "office_id": office_id,
            "rev": "",
            "number": first + place,
            "subject_id": subject["id"],
            "award_code": chance.choice(AWARDS),
            "commendation_type": "CONG_TRANG",
            "procedure": "DAY_DU",
            "movement": "Phong trào ví dụ",
            "source": "",
            "period_from": "2024-01",
            "period_to": "2024-12",
            "citation": "Có thành tích xuất sắc trong phong trào ví dụ năm 2024",
            "report": "Người này không có thật. " * 8,
            "step": step,
            "step_since": date(2025, 1, 1) + timedelta(days=chance.randrange(90)),
            "due_on": (
                date(2025, 1, 1) + timedelta(days=chance.randrange(365))
                if chance.random() < 0.6
                else None
            ),
            "returned_because": "",
            "verdict": "unchecked",
            "missing_count": 0,
            "created_at": at,
            "changed_at": at,
            "name_key": subject["sort_key"],
        }
        yield subject, nomination


def insert(connection: Any, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
    """Rows of one table by the bare driver, all with the same columns."""
    columns = list(rows[0])
    marks = ", ".join("?" for _ in columns)
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})",  # noqa: S608
        [[_bound(row[name]) for name in columns] for row in rows],
    )


def _bound(value: Any) -> Any:
    """A value as SQLAlchemy's types store it in SQLite."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")
    if isinstance(value, date):
        return value.isoformat()
    return value


class _Chain:
    """Where the journal of the file being built ends."""

    def __init__(self, db: str, actor: UUID, n: int, prev: str, lamport: int) -> None:
        self.db, self.actor, self.n, self.prev, self.lamport = db, actor, n, prev, lamport


def _insert_journal(
    connection: Any, chain: _Chain, kind: Any, rows: Sequence[dict[str, Any]]
) -> None:
    """Give every row its `create` entry, chained, and the row the entry's revision."""
    names_of = journaled_columns(kind)
    entries, payloads = [], []
    for row in rows:
        chain.n, chain.lamport = chain.n + 1, chain.lamport + 1
        after = {name: to_wire(row[name]) for name in names_of if row.get(name) is not None}
        payload = canonical.encode({"after": after, "before": {}})
        salt = secrets.token_bytes(16)
        row["rev"] = f"{chain.db[:8]}.{chain.n}"
        entry = {
            "db": chain.db,
            "n": chain.n,
            "record_type": kind.__tablename__,
            "record_id": row["id"],
            "action": "create",
            "base_rev": None,
            "rev": row["rev"],
            "actor_id": chain.actor,
            "lamport": chain.lamport,
            "claimed_at": row["created_at"],
            "reason": None,
            "payload_hash": payload_hash(salt, payload),
            "prev": chain.prev,
        }
        entry["hash"] = chain.prev = entry_hash(entry_json(entry))
        entries.append(entry)
        payloads.append({"db": chain.db, "n": chain.n, "salt": salt, "fields": payload})
    insert(connection, "journal_entry", entries)
    insert(connection, "journal_payload", payloads)
