"""Receipts: the province's signed answer to one package."""

from dataclasses import asdict, dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.fields import to_wire
from app.packages import statements
from app.packages.errors import PackageError

KIND = "receipt"
STORED, APPLIED, REJECTED = "stored", "applied", "rejected"
APPLIED_WITH_CONFLICTS = "applied_with_conflicts"
STATUSES = (STORED, APPLIED, APPLIED_WITH_CONFLICTS, REJECTED)
RECEIVED = (APPLIED, APPLIED_WITH_CONFLICTS)  # only then does an office say "Tỉnh đã nhận"
NO_RECEIPT = "0" * 64  # `prev_receipt` of a device's first receipt


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the province says of one package. Hashes are hex.

    package: body_sha256 of the package; header: SHA-256 of its header line. head_n and head: the
    end of the office's journal as the province holds it, 0 and zeros before the first.
    need: package numbers that must come before this one. code and text: why it was rejected.
    """

    package: str
    header: str
    device: str
    db: str
    seq: int
    status: str
    province: str
    province_seq: int  # counts the receipts of the province
    prev_receipt: str  # SHA-256 of the line of this device's receipt before
    nonce: str
    head_n: int
    head: str
    at: str  # ISO instant with Z, the province's clock
    ops: int = 0
    records: int = 0
    conflicts: tuple[str, ...] = field(default=())  # ids of what is kept in two versions
    need: tuple[int, ...] = field(default=())
    code: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class SignedReceipt:
    """A receipt and its bytes. hash: SHA-256 of its line, hex, which the next receipt names."""

    receipt: Receipt
    data: bytes
    hash: str

    @property
    def is_received(self) -> bool:
        return self.receipt.status in RECEIVED


def sign_receipt(receipt: Receipt, key: Ed25519PrivateKey) -> SignedReceipt:
    """The receipt as it travels; the same receipt gives the same bytes."""
    value = asdict(receipt)
    value["conflicts"], value["need"] = list(receipt.conflicts), list(receipt.need)
    data = statements.sign(KIND, value, key)
    return SignedReceipt(receipt, data, sha256(data.split(b"\n")[1]).hexdigest())


def read_receipt(data: bytes, public_key: bytes) -> SignedReceipt:
    """A receipt of the province with this Ed25519 key. Raises PackageError for all else."""
    statements.verify(KIND, data, public_key)
    value, line = statements.read(KIND, data)
    try:
        receipt = Receipt(
            **{name: value[name] for name in value if name not in ("conflicts", "need")},
            conflicts=tuple(value["conflicts"]),
            need=tuple(value["need"]),
        )
    except (KeyError, TypeError) as error:
        raise PackageError("statement", "fields") from error
    if not _fits(receipt):
        raise PackageError("statement", "fields")
    return SignedReceipt(receipt, data, sha256(line).hexdigest())


def at(instant: datetime) -> str:
    """An instant as receipts write it."""
    return str(to_wire(instant))


def _fits(receipt: Receipt) -> bool:
    texts: list[Any] = [receipt.package, receipt.header, receipt.device, receipt.db, receipt.head]
    texts += [receipt.province, receipt.prev_receipt, receipt.nonce, receipt.at]
    texts += [text for text in (receipt.code, receipt.text) if text is not None]
    counts = [receipt.seq, receipt.province_seq, receipt.head_n, receipt.ops, receipt.records]
    return (
        receipt.status in STATUSES
        and all(type(text) is str for text in (*texts, *receipt.conflicts))
        and all(type(count) is int and count >= 0 for count in (*counts, *receipt.need))
    )
