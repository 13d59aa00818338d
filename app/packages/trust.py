"""How an office and the province come to know each other: a request there, a trust file back.

Both are files that a USB stick can carry. The request is signed by the new device, the trust file
by the province; people compare the fingerprints by telephone before they accept either.
"""

import re
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.packages import keys, statements
from app.packages.errors import PackageError

REQUEST, TRUST = "request", "trust"
REQUEST_ENDING, TRUST_ENDING = ".denghi", ".ketnoi"
ADDRESS = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(/[A-Za-z0-9._~\-/]*)?")
_HEX32, _HEX64 = re.compile("[0-9a-f]{32}"), re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Request:
    """What a device says of itself. db: its file; sign: Ed25519 public key, hex."""

    sign: str
    age: str
    db: str
    office: str
    office_name: str
    unit_code: str
    unit_valid_from: str | None
    at: str

    @property
    def device(self) -> str:
        return keys.device_id(bytes.fromhex(self.sign))

    @property
    def fingerprint(self) -> str:
        return keys.fingerprint(bytes.fromhex(self.sign))


@dataclass(frozen=True, slots=True)
class Trust:
    """What an office believes of its province. sign: Ed25519 public key of receipts, hex.

    version only grows; schema: the newest form of ops that the province reads; device and office:
    whom the file was made for.
    """

    province: str
    name: str
    sign: str
    age: str
    addresses: tuple[str, ...]
    device: str
    office: str
    version: int
    schema: int
    at: str

    @property
    def sign_id(self) -> str:
        return keys.key_id(self.sign)

    @property
    def age_id(self) -> str:
        return keys.key_id(self.age)

    @property
    def sign_key(self) -> bytes:
        return bytes.fromhex(self.sign)

    @property
    def fingerprint(self) -> str:
        return keys.fingerprint(self.sign_key)


def write_request(request: Request, key: Ed25519PrivateKey) -> bytes:
    return statements.sign(REQUEST, asdict(request), key)


def read_request(data: bytes) -> Request:
    """A request whose own key signed it. Raises PackageError."""
    value, _ = statements.read(REQUEST, data)
    try:
        request = Request(**value)
        UUID(request.office)
        pyrage.x25519.Recipient.from_str(request.age)
        if request.unit_valid_from is not None:
            date.fromisoformat(request.unit_valid_from)
        texts = (request.office_name, request.unit_code, request.at)
        fitting = _HEX64.fullmatch(request.sign) and _HEX32.fullmatch(request.db)
        if not fitting or not all(type(text) is str and len(text) <= 300 for text in texts):
            raise PackageError("statement", "fields")
    except (TypeError, ValueError, AttributeError, pyrage.RecipientError) as error:
        raise PackageError("statement", "fields") from error
    statements.verify(REQUEST, data, bytes.fromhex(request.sign))
    return request


def write_trust(trust: Trust, key: Ed25519PrivateKey) -> bytes:
    value = {
        **asdict(trust),
        "addresses": list(trust.addresses),
        "age_id": trust.age_id,
        "sign_id": trust.sign_id,
    }
    return statements.sign(TRUST, value, key)


def read_trust(data: bytes, device: str, known: Trust | None = None) -> Trust:
    """A trust file made for this device, signed by the key it names.

    known: the trust held so far; a new file must come from the same key and not be older.
    Raises PackageError.
    """
    value, _ = statements.read(TRUST, data)
    try:
        told = (value.pop("sign_id"), value.pop("age_id"))
        trust = Trust(**{**value, "addresses": tuple(value["addresses"])})
        pyrage.x25519.Recipient.from_str(trust.age)
        texts = (trust.province, trust.name, trust.office, trust.at)
        counts = (trust.version, trust.schema)
        if (
            not _HEX64.fullmatch(trust.sign)
            or told != (trust.sign_id, trust.age_id)
            or not all(type(text) is str for text in texts)
            or not all(type(count) is int and count > 0 for count in counts)
            or not all(ADDRESS.fullmatch(address) for address in trust.addresses)
        ):
            raise PackageError("statement", "fields")
    except (TypeError, ValueError, KeyError, AttributeError, pyrage.RecipientError) as error:
        raise PackageError("statement", "fields") from error
    statements.verify(TRUST, data, trust.sign_key)
    if trust.device != device:
        raise PackageError("statement", "made for another device")
    if known is not None and trust.sign != known.sign:
        raise PackageError("statement_signature", "another province key")
    if known is not None and trust.version < known.version:
        raise PackageError("statement", "older than the one held")
    return trust
