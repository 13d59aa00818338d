"""Sealing, opening and applying one package, against the bare tools doing the least of it.

Bare: the same fields as JSON lines, zstd, age, and a Core insert of the same rows into the same
kind of encrypted file; no signature, no journal, no chain, no checks, no receipt.
"""

import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from statistics import median
from typing import Any
from uuid import UUID

import orjson
import pyrage
import zstandard
from sqlalchemy import insert

from app import canonical
from app.fields import derived
from app.packages import keys, ops, receipts, wire
from app.province import folder, intake
from db.engine import WRITES, open_file
from db.province import upgrade
from db.subjects import Subject
from tests.province.offices import NOW, SmallOffice, person

ROUNDS = 5
FAMILY = ("Nguyễn", "Đàng", "Pi Năng", "Katơr", "Chamaléa", "Trần", "Lê", "Quảng", "Tạ Yên")
GIVEN = (
    *("Hoài", "Sính", "Mẫu", "Hân", "Thảo", "Ngọc", "Sương", "Đức", "Bình", "Khánh"),
    *("Ánh", "Hạnh", "Quỳnh", "Phượng", "Lâm", "Thị", "Văn"),
)


def run(size: int) -> list[dict[str, Any]]:
    """size: records in the one package."""
    rounds = [(_ours(size), _bare(size)) for _ in range(ROUNDS)]  # in turn: the machine changes
    # the middle, not the best: the longer of two works meets a quiet moment less often
    bare = median(seconds for _, seconds in rounds)
    ours = sorted((parts for parts, _ in rounds), key=lambda found: sum(found.values()))
    middle = ours[ROUNDS // 2]
    value = sum(middle.values())
    ratio = bare / value
    parts = ", ".join(f"{name} {seconds * 1000:.0f} ms" for name, seconds in middle.items())
    return [
        {
            "metric": f"seal + open + apply {size:,} records ({parts})",
            "value": round(size / value),
            "unit": "records/s",
            "baseline": "bare JSON lines + zstd + age + Core insert",
            "baseline_value": round(size / bare),
            "ratio": round(ratio, 3),
            "aim": ">= 0.25",
            "met": ratio >= 0.25,
        }
    ]


def _ours(size: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        province = folder.make(Path(home) / "tinh", "Tỉnh Ví Dụ", [], "", "")
        office = SmallOffice(province)
        office.enrol()
        made = [office.op(after=person_fields(number)) for number in range(size)]
        # as the journal holds them: the payload's bytes, and the entry's columns
        stored = [
            (op.entry, op.salt, canonical.encode({"after": op.after, "before": op.before}))
            for op in made
        ]
        recipient = keys.recipient_of(province.keys.age)
        place = wire.Place(office.device, office.db, 1, wire.NOTHING)
        begun = time.perf_counter()
        data = wire.seal(ops.join(stored), {}, place, office.key, recipient, bytes(16)).data
        sealed = time.perf_counter()
        answer = intake.take(province, data, "usb", lambda: NOW)
        done = time.perf_counter()
        if answer.receipt.status != receipts.APPLIED or answer.receipt.records != size:
            raise RuntimeError(answer.receipt.code)
        opened = _time(lambda: wire.open_sealed(data, _public(office), province.keys.age_secrets))
        province.close()
    return {
        "seal": sealed - begun,
        "open": opened,
        "apply": done - sealed - opened,
    }


def _public(office: SmallOffice) -> bytes:
    return office.key.public_key().public_bytes_raw()


def _bare(size: int) -> float:
    with tempfile.TemporaryDirectory() as home:
        engine = open_file(Path(home) / "x.db", bytes(32), create=True)
        writer = engine.execution_options(**WRITES)
        with writer.begin() as connection:
            upgrade(connection)
        identity = pyrage.x25519.Identity.generate()
        sent = [_sent(number) for number in range(size)]
        begun = time.perf_counter()
        lines = b"\n".join(orjson.dumps(row) for row in sent)
        body = pyrage.encrypt(zstandard.compress(lines, 3), [identity.to_public()])
        back = zstandard.decompress(pyrage.decrypt(body, [identity]))
        rows = [_row(orjson.loads(line)) for line in back.split(b"\n")]
        with writer.begin() as connection:
            connection.execute(insert(Subject), rows)
        seconds = time.perf_counter() - begun
        engine.dispose()
    return seconds


def person_fields(number: int) -> dict[str, Any]:
    """An invented person; the names are put together from common ones."""
    family, given = FAMILY[number % len(FAMILY)], GIVEN[number // 7 % len(GIVEN)]
    middle = f"{GIVEN[number // 3 % len(GIVEN)]} {GIVEN[number // 111 % len(GIVEN)]}"
    return person(
        number,
        full_name=f"{family} {middle} {given}",
        family_name=family,
        middle_name=middle,
        given_name=given,
        sex="female",
        birth_year=1950 + number % 50,
        personal_id=f"{58_000_000_000 + number:012d}",
        personal_id_type="CCCD",
        ethnic_code="21",
        unit_code="22795",
        unit_valid_from="2025-07-01",
        village="Thôn Suối Mẫu",
        position="Chi hội trưởng Phụ nữ, ví dụ",
    )


def _sent(number: int) -> dict[str, Any]:
    """What the bare way sends of a person: the whole row, its search text and key ready made."""
    fields = person_fields(number)
    row = {"id": str(UUID(int=number + 1)), "office_id": str(UUID(int=1)), "rev": "0", **fields}
    row["changed_at"] = row["created_at"]
    return row | derived(Subject, row)


def _row(sent: dict[str, Any]) -> dict[str, Any]:
    """A line of it as Core takes it, by the shortest way."""
    sent["id"], sent["office_id"] = UUID(sent["id"]), UUID(sent["office_id"])
    for name in ("created_at", "changed_at"):
        sent[name] = datetime.fromisoformat(sent[name])
    sent["unit_valid_from"] = date.fromisoformat(sent["unit_valid_from"])
    return sent


def _time(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
