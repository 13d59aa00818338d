"""Intake on PostgreSQL with fsync on, against psycopg alone doing one verified transaction each.

The baseline is written by hand for one kind of record: it verifies the signature and every hash,
opens the zip with the standard library, and commits the same rows and a signed receipt for each
package. It knows nothing of repeats, gaps, forks, conflicts, changes, attachments or other records.
Both take the same packages of the same offices, over the same number of connections.
"""

import io
import json
import tempfile
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pyrage

from app.fields import derived
from app.packages import receipts, wire
from app.province import folder, intake
from app.province.folder import Province
from db.subjects import Subject
from tests.bench.bench_packages import person_fields
from tests.postgres import Server, running
from tests.province.offices import NOW, SmallOffice, entries

OFFICES, THREADS, RECORDS = 8, 4, 100
Parcel = tuple[SmallOffice, list[bytes]]

ENTRY_SQL = (
    "INSERT INTO journal_entry (db, n, record_type, record_id, action, base_rev, rev, actor_id, "
    "lamport, claimed_at, reason, payload_hash, prev, hash) "
    "VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
PAYLOAD_SQL = "INSERT INTO journal_payload (db, n, salt, fields) VALUES (%s, %s, %s, %s)"
LINE_SQL = "INSERT INTO search_line (record_type, record_id, words) VALUES (%s, %s, %s)"
RECEIPT_SQL = (
    "INSERT INTO province_receipt (package, header, device, db, seq, status, prev_receipt, nonce, "
    "head_n, head, at, ops, records, conflicts, need) "
    "VALUES (%s, %s, %s, %s, %s, 'applied', %s, %s, %s, %s, %s, %s, %s, '[]', '[]') "
    "RETURNING province_seq"
)
LOCK_SQL = "SELECT last_receipt FROM province_device WHERE id = %s FOR UPDATE"
PACKAGE_SQL = (
    "INSERT INTO province_package (body, header, device, db, seq, slot, size, way, arrived_at, "
    "status, ops, receipt) VALUES (%s, %s, %s, %s, %s, %s, %s, 'network', %s, 'applied', %s, %s)"
)


def run(size: int) -> list[dict[str, Any]]:
    """size: packages of 100 records each, shared among eight offices."""
    with running(fsync=True) as server:
        ours = min(_measure(server, size, _take_ours) for _ in range(2))
        bare = min(_measure(server, size, _take_bare) for _ in range(2))
    ratio = bare / ours
    return [
        {
            "metric": f"province intake, {size} packages of {RECORDS} records, fsync on",
            "value": round(size / ours, 1),
            "unit": "packages/s",
            "baseline": "psycopg alone, one verified transaction per package",
            "baseline_value": round(size / bare, 1),
            "ratio": round(ratio, 3),
            "aim": ">= 1.0",
            "met": ratio >= 1.0,
        }
    ]


def _measure(server: Server, size: int, take: Callable[[Province, str, Parcel], None]) -> float:
    """Seconds for all packages, in a database of their own."""
    address = server.new_database()
    with tempfile.TemporaryDirectory() as home:
        province = folder.make(Path(home) / "tinh", "Tỉnh Ví Dụ", [], address, "")
        parcels = [_parcel(province, size // OFFICES) for _ in range(OFFICES)]
        conninfo = server.conninfo(address.partition("@/")[2].partition("?")[0])
        begun = time.perf_counter()
        with ThreadPoolExecutor(THREADS) as threads:
            list(threads.map(lambda parcel: take(province, conninfo, parcel), parcels))
        seconds = time.perf_counter() - begun
        if entries(province) != size // OFFICES * OFFICES * RECORDS:
            raise RuntimeError("not everything arrived")
        province.close()
    return seconds


def _parcel(province: Province, count: int) -> Parcel:
    office = SmallOffice(province)
    office.enrol()
    packages = [
        office.seal(*(office.op(after=person_fields(n)) for n in range(RECORDS)))
        for _ in range(count)
    ]
    return office, packages


def _take_ours(province: Province, _conninfo: str, parcel: Parcel) -> None:
    for data in parcel[1]:
        if not intake.take(province, data, "network", lambda: NOW).is_received:
            raise RuntimeError("refused")


def _take_bare(province: Province, conninfo: str, parcel: Parcel) -> None:
    office, packages = parcel
    [secret] = province.keys.age_secrets.values()
    identity = pyrage.x25519.Identity.from_str(secret)
    key = province.keys.sign_key
    with psycopg.connect(conninfo) as connection:
        for data in packages:
            preamble = wire.read_preamble(data)
            wire.verify(preamble, office.key.public_key().public_bytes_raw())
            found = _opened(preamble, data, identity)
            with connection.transaction(), connection.cursor() as cursor:
                receipt = _write(cursor, province, office, preamble, len(data), found)
            receipts.sign_receipt(receipt, key)


def _opened(preamble: wire.Preamble, data: bytes, identity: Any) -> list[tuple[Any, bytes]]:
    body = data[preamble.size :]
    if sha256(body).hexdigest() != preamble.header.body_sha256:
        raise RuntimeError("body")
    with zipfile.ZipFile(io.BytesIO(pyrage.decrypt(body, [identity]))) as plain:
        manifest, lines = plain.read("manifest.json"), plain.read("ops.ndjson")
    if sha256(manifest).hexdigest() != preamble.header.manifest_sha256:
        raise RuntimeError("manifest")
    if json.loads(manifest)["members"][0]["sha256"] != sha256(lines).hexdigest():
        raise RuntimeError("member")
    return [(json.loads(line), _fields_of(line)) for line in lines.splitlines()]


def _fields_of(line: bytes) -> bytes:
    return line[: line.rindex(b',"entry":')] + b"}"


def _write(
    cursor: Any,
    province: Province,
    office: SmallOffice,
    preamble: wire.Preamble,
    size: int,
    found: list[tuple[Any, bytes]],
) -> receipts.Receipt:
    header = preamble.header
    cursor.execute(
        "SELECT last_receipt FROM province_device WHERE id = %s FOR UPDATE", [header.device]
    )
    [last_receipt] = cursor.fetchone()
    cursor.execute(
        "SELECT seq, hash, head FROM province_device_file WHERE device = %s AND db = %s",
        [header.device, header.db],
    )
    seq, known, head = cursor.fetchone()
    if (header.seq, header.prev) != (seq + 1, known):
        raise RuntimeError("chain")
    entry_rows, payload_rows, rows, lines = [], [], [], []
    for op, fields in found:
        entry, salt = op["entry"], bytes.fromhex(op["salt"])
        spelt = json.dumps(entry, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        if entry["prev"] != head or sha256(salt + fields).hexdigest() != entry["payload"]:
            raise RuntimeError("entry")
        head = sha256(b"TDKT-op-v1\n" + spelt.encode()).hexdigest()
        record = UUID(entry["rec"])
        entry_rows.append(
            (
                *(entry["db"], entry["n"], entry["type"], record, entry["action"]),
                *(entry["base_rev"], entry["rev"], UUID(entry["actor"]), entry["lamport"]),
                *(entry["t_claimed"], entry["reason"], entry["payload"], entry["prev"], head),
            )
        )
        payload_rows.append((entry["db"], entry["n"], salt, fields))
        row = {
            **op["after"],
            "id": record,
            "office_id": office.office,
            "rev": entry["rev"],
            "changed_at": entry["t_claimed"],
        }
        row |= {"name_key": ""} if "name_key" in Subject.__table__.c else {}
        rows.append(row | derived(Subject, row))
        lines.append(("subject", record, rows[-1]["search_text"]))
    cursor.executemany(ENTRY_SQL, entry_rows)
    cursor.executemany(PAYLOAD_SQL, payload_rows)
    names = list(rows[0])
    places = ", ".join(f"%({name})s" for name in names)
    subject = f"INSERT INTO subject ({', '.join(names)}) VALUES ({places})"  # noqa: S608
    cursor.executemany(subject, rows)
    cursor.executemany(LINE_SQL, lines)
    last = found[-1][0]["entry"]["n"]
    place = (header.body_sha256, preamble.hash, header.device, header.db, header.seq)
    nonce = head[:32]
    told = (last_receipt, nonce, last, head, receipts.at(NOW), len(found), len(found))
    cursor.execute(RECEIPT_SQL, [*place, *told])
    [number] = cursor.fetchone()
    cursor.execute(PACKAGE_SQL, [*place, header.seq, size, NOW, len(found), number])
    cursor.execute(
        "UPDATE province_device_file SET seq = %s, hash = %s, head_n = %s, head = %s "
        "WHERE device = %s AND db = %s",
        [header.seq, preamble.hash, last, head, header.device, header.db],
    )
    receipt = receipts.Receipt(*place, receipts.APPLIED, province.id, number, *told)
    signed = sha256(repr(receipt).encode()).hexdigest()
    cursor.execute(
        "UPDATE province_device SET last_receipt = %s, nonce = %s WHERE id = %s",
        [signed, nonce, header.device],
    )
    return receipt
