"""Checks a package, a receipt, a catalogue, a journal or a certificate's code.

They are told apart by what they begin with, a database by its name; a picture or PDF is looked
through for codes.
"""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from app import audit, backup, catalog, files, workspace
from app.catalog import updates
from app.certificates import checking, codes, scanning
from app.certificates.checking import Checked, Verdict
from app.clock import local_day
from app.errors import ClerkError
from app.files import read_capped
from app.folder import FILE, SLOTS, is_set_up
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


def verify_file(
    path: Path, by: Path | None, ask: Callable[[], str], folder: Path | None = None
) -> Answer:
    """Check a file. by: the trust file (for receipts and catalogues) or the device's request (for
    packages). folder: of the file whose golden book a certificate is looked up in.

    ask: gives the passphrase of a database, or its recovery code. Never raises for a bad file.
    """
    try:
        if path.is_dir() or path.name == FILE:
            return _database(path if path.is_dir() else path.parent, ask)
        if path.suffix == ".db":
            return _copy(path, ask)
        if scanning.is_scan(path):
            return _certificates(list(scanning.in_file(path).codes), ask, folder)
        data = read_capped(path, FILE_BYTES)
        if data.lstrip().startswith(codes.PREFIX.encode()):
            text = data[: 2 * codes.LONGEST].decode("utf-8", errors="replace")
            return _certificates([scanning.typed(text)], ask, folder)
        if data.startswith(b"TDKT/"):
            return _package(data, by)
        if data.startswith(b"TDKT-%b/" % updates.KIND.encode()):
            return _catalogue(data, by)
        if not data.startswith(b"TDKT-"):
            raise _not_ours(path)
        return _receipt(data, by)
    except ClerkError as error:
        told = (error.what, error.kept, error.todo, error.details)
        return Answer(False, "\n".join(part for part in told if part))


def _not_ours(path: Path) -> ClerkError:
    return ClerkError(
        what=f"{path.name} không phải gói, biên nhận, danh mục, giấy khen hay sổ của Sổ Vàng.",
        kept="Tệp vẫn nguyên.",
        todo="Chọn tệp .tdkt, .biennhan, .danhmuc, .db, hoặc ảnh, PDF của giấy khen.",
    )


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


def _certificates(found: list[str], ask: Callable[[], str], folder: Path | None) -> Answer:
    """Each code by the golden book of a folder; by its form alone where there is none."""
    if folder is None or not is_set_up(folder):
        try:
            claims = [codes.take_apart(code).claim for code in found]
        except codes.NotGenuine as error:
            return Answer(False, f"certificate NOT genuine: {error}")
        lines = [f"certificate {claim.number} for {claim.recipient}" for claim in claims]
        return Answer(True, "\n".join([*lines, "signature NOT checked: name the file's --folder"]))
    opened = workspace.open_with_secret(folder, ask())
    try:
        today = local_day(opened.now())
        checked = [opened.read(checking.check, code, opened.identity, today) for code in found]
    finally:
        opened.close()
    is_whole = all(one.verdict is Verdict.REGISTERED for one in checked)
    return Answer(is_whole, "\n".join(map(_told, checked)))


def _told(checked: Checked) -> str:
    words = {
        Verdict.REGISTERED: "certificate registered",
        Verdict.NOT_LISTED: "signature true, NOT in the golden book",
        Verdict.REVOKED: "certificate REVOKED",
        Verdict.OTHER_OFFICE: "NOT checked: signed by a key that this file does not have",
        Verdict.NOT_GENUINE: "certificate NOT genuine",
    }[checked.verdict]
    if checked.listed is not None and checked.listed.revoked:
        words += f": {checked.listed.revoked}"
    if checked.claim is not None:
        claim = checked.claim
        day = claim.decided_on.isoformat()
        words += (
            f"\n  {claim.number}, {claim.recipient}, {claim.award}, {claim.decision} of {day}"
            f", {claim.unit}"
        )
    return f"{words}\n  list of {checked.list_day.isoformat()}, {checked.list_age} days old"


def _database(folder: Path, ask: Callable[[], str]) -> Answer:
    opened = workspace.open_with_secret(folder, ask())
    try:
        damage = opened.read(audit.damage)
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


def _copy(path: Path, ask: Callable[[], str]) -> Answer:
    """A copy of a database with its keys beside it, looked at elsewhere: opening a file writes."""
    with TemporaryDirectory(prefix="sovang-") as place:
        folder = Path(place)
        try:
            shutil.copyfile(path, folder / FILE)
            shutil.copyfile(path.with_suffix(backup.KEYS), folder / SLOTS)
        except OSError as error:
            raise files.explain(error, Path(error.filename or path)) from error
        return _database(folder, ask)
