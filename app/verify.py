"""Checks a package, a receipt, a catalogue or a journal, told apart by what they begin with."""

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy.orm import Session

from app import audit, catalog, keys, workspace
from app.catalog import updates
from app.errors import ClerkError
from app.files import read_capped
from app.packages import receipts, trust, wire
from app.packages.errors import PackageError
from app.packages.limits import FILE_BYTES
from app.packages.statements import read as read_statement

MOST_STATEMENT = 64 * 1024
MOST_PLACES = 10


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found; is_whole: nothing is wrong as far as could be checked."""

    is_whole: bool
    text: str


def verify_file(path: Path, by: Path | None, ask: Callable[[], str]) -> Answer:
    """Check a file. by: the trust file (for receipts and catalogues) or the device's request (for
    packages).

    ask: gives the passphrase of a database, or its recovery code. Never raises for a bad file.
    """
    try:
        if path.is_dir():
            path = path / workspace.FILE
        if path.name == workspace.FILE:
            return _database(path, ask)
        data = read_capped(path, FILE_BYTES)
        if data.startswith(b"TDKT/"):
            return _package(data, by)
        if data.startswith(b"TDKT-%b/" % updates.KIND.encode()):
            return _catalogue(data, by)
        return _receipt(data, by)
    except ClerkError as error:
        return Answer(False, f"{error.what} {error.details}".strip())


def _package(data: bytes, by: Path | None) -> Answer:
    preamble = wire.read_preamble(data)
    header = preamble.header
    body = data[preamble.size :]
    if len(body) != header.body_len or sha256(body).hexdigest() != header.body_sha256:
        raise PackageError("body_hash")
    lines = [
        f"package {header.seq} of file {header.db}, sealed by device {header.device}",
        f"header {preamble.hash}",
        f"body {header.body_len} bytes, SHA-256 as promised",
    ]
    if by is None:
        return Answer(True, "\n".join([*lines, "signature NOT checked: name the device's request"]))
    request = trust.read_request(read_capped(by, MOST_STATEMENT))
    wire.verify(preamble, bytes.fromhex(request.sign))
    return Answer(True, "\n".join([*lines, f"signed by {request.office_name}"]))


def _receipt(data: bytes, by: Path | None) -> Answer:
    if by is None:
        value, _line = read_statement(receipts.KIND, data)
        told = f"receipt {value.get('province_seq')}: {value.get('status')}"
        return Answer(True, f"{told}\nsignature NOT checked: name the trust file")
    written = read_capped(by, MOST_STATEMENT)
    value, _line = read_statement(trust.TRUST, written)
    province = trust.read_trust(written, str(value.get("device", "")))
    receipt = receipts.read_receipt(data, province.sign_key).receipt
    return Answer(
        True,
        f"receipt {receipt.province_seq} of {province.name}: {receipt.status}\n"
        f"package {receipt.seq} of device {receipt.device}, {receipt.ops} changes\n"
        f"journal head {receipt.head_n} {receipt.head}",
    )


def _catalogue(data: bytes, by: Path | None) -> Answer:
    """Its fields and every row, by the loader's own checks; its signature by the trust file."""
    offer, wrong = updates.inspect(data, catalog.load().tables.sheets)
    lines = [
        f"catalogue version {offer.version} of {offer.province}, {offer.made_on.isoformat()}",
        f"{len(offer.tables)} tables: {', '.join(sorted(offer.tables))}",
    ]
    if wrong:
        return Answer(False, "\n".join([*lines, *(f"  {place}" for place in wrong[:MOST_PLACES])]))
    lines.append("every row as the loader takes it")
    if by is None:
        return Answer(True, "\n".join([*lines, "signature NOT checked: name the trust file"]))
    written = read_capped(by, MOST_STATEMENT)
    value, _line = read_statement(trust.TRUST, written)
    province = trust.read_trust(written, str(value.get("device", "")))
    updates.check_signature(data, province)
    return Answer(True, "\n".join([*lines, f"signed by {province.name}"]))


def _database(path: Path, ask: Callable[[], str]) -> Answer:
    folder = path.parent
    secret = ask()
    try:
        opened = workspace.open_with_passphrase(folder, workspace.logins(folder)[0], secret)
    except keys.WrongSecret:
        opened = workspace.open_with_code(folder, secret)
    try:
        damage = opened.read(_damage)
        found = opened.read(audit.check, opened.db)
    finally:
        opened.close()
    head = f"{found.entries} changes, {found.records} records, head {found.head.hash}"
    if damage:
        places = "\n".join(f"  {place}" for place in damage[:MOST_PLACES])
        return Answer(False, f"file DAMAGED, {len(damage)} places: {head}\n{places}")
    if not found.faults:
        return Answer(True, f"every page as sealed\njournal whole: {head}")
    faults = "\n".join(f"  {fault.what} {fault.where}" for fault in found.faults)
    return Answer(False, f"journal NOT whole: {head}\n{faults}")


def _damage(session: Session) -> list[str]:
    """Pages whose seal is broken, also where no record lies, and trees that do not hold."""
    run = session.connection().exec_driver_sql
    found = [str(row[0]) for row in run("PRAGMA cipher_integrity_check")]
    found += [str(row[0]) for row in run("PRAGMA quick_check(20)") if row[0] != "ok"]
    return found
