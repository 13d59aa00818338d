"""Reading a page and saving a record, against the bare driver on the same encrypted file.

What the bare driver does is as close to nothing as the same promise allows (docs/decisions/0601):
the same file, key and pragmas, the very SELECT of the list with its rows left as tuples; and for a
save one BEGIN IMMEDIATE … COMMIT that reads the head of the chain, hashes the same canonical JSON
and inserts the same four rows through the same triggers, with the same fsync.
"""

import hashlib
import json
import secrets
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import quantiles
from typing import Any
from uuid import uuid4

from app.fields import derived
from app.nominations import listing
from app.nominations.listing import Filter, Order
from app.subjects import actions as subjects
from app.workspace import FILE, Workspace
from db import engine
from db.subjects import Subject
from tests.bench import data
from tests.bench.telling import metric, seconds
from tests.office import HOAI

PAGE = 100
ROUNDS = 300
READ_AIM, SAVE_AIM = 5.0, 3.0
LIST = """SELECT n.id, n.number, n.subject_id, s.kind, s.full_name, n.award_code, n.verdict,
    n.missing_count, n.step, n.due_on, n.name_key FROM nomination n
    JOIN subject s ON s.id = n.subject_id
    WHERE n.deleted_at IS NULL AND (n.number, n.id) < (?, ?)
    ORDER BY n.number DESC, n.id DESC LIMIT ?"""


def run(size: int) -> list[dict[str, Any]]:
    """Metrics for an office of `size` people. Product and baseline take turns."""
    work = Path(tempfile.mkdtemp(prefix="sovang-storage-"))
    folder = data.copy_of(data.office_of(size, journaled=size <= 100_000), work / "office")
    workspace = data.opened(folder)
    bare = engine.connect(folder / FILE, data.key_of(folder))
    try:
        return [_read(workspace, bare, size), *_save(workspace, bare, size)]
    finally:
        bare.close()
        workspace.close()
        shutil.rmtree(work)


def _read(workspace: Workspace, bare: Any, size: int) -> dict[str, Any]:
    middle = workspace.read(
        listing.page, Filter(typed=str(size // 2)), Order.NUMBER, True, None, 1
    )[0]

    def product() -> int:
        return len(workspace.read(listing.page, Filter(), Order.NUMBER, True, middle, PAGE))

    def driver() -> int:
        return len(bare.execute(LIST, (middle.number, middle.id.hex, PAGE)).fetchall())

    assert product() == driver() == PAGE
    return _metric(f"read a page of {PAGE}, {size:,} rows", product, driver, READ_AIM)


def _save(workspace: Workspace, bare: Any, size: int) -> list[dict[str, Any]]:
    writer = Bare(bare, workspace)

    def product_new() -> None:
        workspace.write(subjects.save, HOAI)

    kept = workspace.write(subjects.save, HOAI)
    row = writer.create()
    counter = iter(range(10**9))

    def product_change() -> None:
        workspace.write(subjects.save, replace(HOAI, note=f"Lần {next(counter)}"), kept)

    def driver_change() -> None:
        writer.change(row, f"Lần {next(counter)}")

    return [
        _metric(f"save a new record, {size:,} rows", product_new, writer.create, SAVE_AIM),
        _metric(f"save a changed record, {size:,} rows", product_change, driver_change, SAVE_AIM),
    ]


def _metric(
    name: str, product: Callable[[], Any], driver: Callable[[], Any], aim: float
) -> dict[str, Any]:
    for _ in range(10):
        product(), driver()
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(seconds(product))
        theirs.append(seconds(driver))
    value, baseline = _quiet(ours) * 1000, _quiet(theirs) * 1000
    told, met = "bare sqlcipher3 doing the same", value <= aim * baseline
    return metric(name, value, "ms", told, baseline, f"<= {aim:g} x", met)


def _quiet(times: list[float]) -> float:
    """The lower quartile: what the work costs while the machine does little else."""
    return quantiles(times, n=4)[0]


class Bare:
    """A hand-written save on the bare driver: rows and chain as the program writes them."""

    def __init__(self, connection: Any, workspace: Workspace) -> None:
        self.connection, self.db = connection, workspace.db
        self.office, self.actor = workspace.identity.office_id.hex, workspace.person.id
        names = Subject.__table__.columns.keys()
        values = {name: getattr(HOAI, name, None) for name in names}
        values.update(derived(Subject, values))
        self.words = values["search_text"]
        values["unit_valid_from"], values["deleted_at"] = None, None
        self.names, self.values = names, values
        self.fields = {
            name: value
            for name, value in values.items()
            if value is not None
            and name not in ("id", "office_id", "rev", "search_text", "sort_key")
        }
        marks = ", ".join("?" for _ in names)
        self.insert = f"INSERT INTO subject ({', '.join(names)}) VALUES ({marks})"  # noqa: S608

    def create(self) -> str:
        """One new subject with its entry, payload and search line; returns its id."""
        key, execute = uuid4(), self.connection.execute
        at = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.000000")
        execute("BEGIN IMMEDIATE")
        rev = self._entry(str(key), key.hex, "create", None, self.fields, {}, at)
        row = {**self.values, "id": key.hex, "office_id": self.office, "rev": rev}
        row["created_at"] = row["changed_at"] = at
        execute(self.insert, [row[name] for name in self.names])
        execute(
            "INSERT INTO search_line (record_type, record_id, words) VALUES ('subject', ?, ?)",
            (key.hex, self.words),
        )
        execute("COMMIT")
        return key.hex

    def change(self, key: str, note: str) -> None:
        """Change one field of a subject, with its entry and payload."""
        execute = self.connection.execute
        at = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S.000000")
        execute("BEGIN IMMEDIATE")
        found = execute(f"SELECT {', '.join(self.names)} FROM subject WHERE id = ?", (key,))  # noqa: S608
        old = dict(zip(self.names, found.fetchone(), strict=True))
        rev = self._entry(key, key, "change", old["rev"], {"note": note}, {"note": old["note"]}, at)
        execute(
            "UPDATE subject SET note = ?, rev = ?, changed_at = ? WHERE id = ?",
            (note, rev, at, key),
        )
        execute("COMMIT")

    def _entry(
        self,
        record: str,
        stored: str,
        action: str,
        base: str | None,
        after: dict[str, Any],
        before: dict[str, Any],
        at: str,
    ) -> str:
        execute = self.connection.execute
        n, prev, lamport = execute(
            "SELECT n, hash, lamport FROM journal_entry WHERE db = ? ORDER BY n DESC LIMIT 1",
            (self.db,),
        ).fetchone()
        n, lamport, rev = n + 1, lamport + 1, f"{self.db[:8]}.{n + 1}"
        fields, salt = _json({"after": after, "before": before}), secrets.token_bytes(16)
        payload = hashlib.sha256(salt + fields).hexdigest()
        entry = {
            "n": n,
            "db": self.db,
            "type": "subject",
            "rec": record,
            "action": action,
            "base_rev": base,
            "rev": rev,
            "actor": str(self.actor),
            "lamport": lamport,
            "t_claimed": at[:19].replace(" ", "T") + "Z",
            "reason": None,
            "payload": payload,
            "prev": prev,
        }
        digest = hashlib.sha256(b"TDKT-op-v1\n" + _json(entry)).hexdigest()
        execute(
            "INSERT INTO journal_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?)",
            (
                *(self.db, n, "subject", stored, action, base, rev, self.actor.hex, lamport, at),
                *(payload, prev, digest),
            ),
        )
        execute("INSERT INTO journal_payload VALUES (?, ?, ?, ?)", (self.db, n, salt, fields))
        return rev


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
