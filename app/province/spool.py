"""The quarantine: uploads grow here part by part, and nothing in them is believed yet.

A file is the package itself, its first three lines already whole; the offset is what follows them.
"""

import base64
import binascii
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from filelock import FileLock, Timeout

from app import files
from app.clock import Clock
from app.packages import wire
from app.packages.errors import PackageError
from app.packages.limits import FILE_BYTES, MIB
from app.packages.receipts import SignedReceipt
from app.province import given, intake
from app.province.folder import Province

PART_BYTES = MIB  # the largest part of one request
KEEP = timedelta(days=14)


class Busy(Exception):
    """Another request is writing to this upload."""


class WrongOffset(Exception):
    """The part does not begin where the upload ends."""


class WrongChecksum(Exception):
    """The part is not what its checksum says, or the checksum is of an unknown kind."""


@dataclass(frozen=True, slots=True)
class Upload:
    """How far an upload has come; bytes of the ciphertext."""

    id: str
    offset: int
    length: int

    @property
    def is_whole(self) -> bool:
        return self.offset == self.length


def begin(province: Province, preamble_bytes: bytes, now: Clock) -> Upload:
    """Open an upload for a package whose first three lines these are; again is no different.

    A new one makes room first: those that stood still for two weeks are forgotten.
    Raises PackageError for a stranger or a bad signature: not even a name is kept then.
    """
    preamble = wire.read_preamble(preamble_bytes)
    if preamble.size != len(preamble_bytes):
        raise PackageError("header", "more than the header")
    intake.known_device(province, preamble)
    header = preamble.header
    if intake.receipt_of(province, header.body_sha256) is not None:
        return Upload(header.body_sha256, header.body_len, header.body_len)
    path = _path(province, header.body_sha256)
    with _turn(path):
        if not path.exists():
            _forget_old(province, now())
            files.write_careful(path, preamble_bytes)
        elif _start(path)[0].line != preamble.line:
            raise PackageError("body_hash", "two headers for one body")
        return _upload(path)


def find(province: Province, upload_id: str) -> Upload | None:
    """How far an upload has come; None where none was begun or it has expired."""
    path = _path(province, upload_id)
    if path.exists():
        return _upload(path)
    receipt = intake.receipt_of(province, upload_id)
    if receipt is None:
        return None
    return Upload(upload_id, 0, 0)  # all of it is here; HEAD needs no more


def append(
    province: Province, upload_id: str, offset: int, part: bytes, checksum: str
) -> Upload | None:
    """Add a part; it is on the disk when this returns. None where there is no such upload.

    checksum: "sha256 <base64>", as tus writes it. Raises Busy, WrongOffset, WrongChecksum.
    """
    path = _path(province, upload_id)
    if not path.exists():
        return None
    if not _matches(part, checksum):
        raise WrongChecksum
    with _turn(path):
        upload = _upload(path)
        if offset != upload.offset or offset + len(part) > upload.length:
            raise WrongOffset
        with path.open("r+b") as file:
            file.seek(0, os.SEEK_END)
            file.write(part)
            file.flush()
            os.fsync(file.fileno())
        return Upload(upload_id, offset + len(part), upload.length)


def settle(province: Province, upload_id: str, now: Clock) -> SignedReceipt | None:
    """Hand a whole upload to intake and return the receipt; None where it is not whole.

    Safe to repeat after a crash at any point: intake answers the same bytes with the same receipt.
    """
    path = _path(province, upload_id)
    if not path.exists():
        return intake.receipt_of(province, upload_id)
    with _turn(path, wait=60):
        if not path.exists():
            return intake.receipt_of(province, upload_id)
        if not _upload(path).is_whole:
            return None
        receipt = intake.take(province, files.read_capped(path, FILE_BYTES), "network", now)
        _forget(path)  # bytes that arrived wrong must begin anew, too
        return receipt


def refuse(
    province: Province, preamble_bytes: bytes, error: PackageError, now: datetime
) -> SignedReceipt:
    """The answer to a package that may not even begin."""
    try:
        preamble = wire.read_preamble(preamble_bytes)
    except PackageError:
        return given.refuse(province, None, error, now)
    return given.refuse(province, preamble, error, now)


def settle_all(province: Province, now: Clock) -> None:
    """After a restart: settle what was whole, and forget what has not grown for two weeks."""
    for path in sorted(province.quarantine.glob("*.phan")):
        with suppress(Busy, PackageError):
            if _upload(path).is_whole:
                settle(province, path.stem, now)
    _forget_old(province, now())
    for lock in province.quarantine.glob("*.khoa"):
        if not lock.with_suffix(".phan").exists():
            lock.unlink(missing_ok=True)


def _forget_old(province: Province, now: datetime) -> None:
    oldest = (now - KEEP).timestamp()
    for path in province.quarantine.glob("*.phan"):
        with suppress(Busy, FileNotFoundError):  # in use, or settled meanwhile
            if path.stat().st_mtime < oldest:
                with _turn(path):
                    _forget(path)


def _forget(path: Path) -> None:
    """Remove an upload whose turn this is, with its lock: whoever waits for that finds it gone."""
    path.unlink(missing_ok=True)
    with suppress(OSError):  # Windows removes no open file; the next start does
        path.with_suffix(".khoa").unlink(missing_ok=True)


def _path(province: Province, upload_id: str) -> Path:
    if not wire.HEX64.fullmatch(upload_id):
        raise ValueError("upload id")
    return province.quarantine / f"{upload_id}.phan"


def _start(path: Path) -> tuple[wire.Preamble, int]:
    with path.open("rb") as file:
        head = file.read(wire.PREAMBLE_BYTES)
        return wire.read_preamble(head), os.fstat(file.fileno()).st_size


def _upload(path: Path) -> Upload:
    preamble, size = _start(path)
    return Upload(path.stem, size - preamble.size, preamble.header.body_len)


def _matches(part: bytes, checksum: str) -> bool:
    kind, _, value = checksum.partition(" ")
    try:
        return kind == "sha256" and base64.b64decode(value, validate=True) == sha256(part).digest()
    except binascii.Error:
        return False


@contextmanager
def _turn(path: Path, wait: float = 0) -> Iterator[None]:
    """One writer per upload, among threads and processes."""
    lock = FileLock(path.with_suffix(".khoa"), thread_local=False)
    try:
        lock.acquire(timeout=wait)
    except Timeout as error:
        raise Busy from error
    try:
        yield
    finally:
        lock.release()
