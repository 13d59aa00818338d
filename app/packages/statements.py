"""Short signed statements: receipts, trust files and requests. One canonical line, one signature.

    TDKT-<kind>/1\n  <canonical JSON line>\n  <base64 Ed25519 signature>\n

The signature covers "TDKT-<kind>-v1\n" and the line, so no kind can pass for another.
"""

import base64
import binascii
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app import canonical
from app.packages.errors import PackageError
from app.packages.limits import STATEMENT_BYTES


def sign(kind: str, value: dict[str, Any], key: Ed25519PrivateKey) -> bytes:
    """A statement as it travels."""
    line = canonical.encode(value)
    signature = base64.b64encode(key.sign(_covered(kind, line)))
    return b"TDKT-%b/1\n%b\n%b\n" % (kind.encode(), line, signature)


def read(kind: str, data: bytes) -> tuple[dict[str, Any], bytes]:
    """The value and its line; no signature is checked yet. Raises PackageError."""
    line, _ = _split(kind, data)
    try:
        value = canonical.decode(line)
    except canonical.NotCanonical as error:
        raise PackageError("statement", kind) from error
    if type(value) is not dict:
        raise PackageError("statement", kind)
    return value, line


def verify(kind: str, data: bytes, public_key: bytes) -> None:
    """Raise PackageError unless this Ed25519 key signed the statement."""
    line, signature = _split(kind, data)
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, _covered(kind, line))
    except (InvalidSignature, ValueError) as error:
        raise PackageError("statement_signature", kind) from error


def _covered(kind: str, line: bytes) -> bytes:
    return b"TDKT-%b-v1\n%b" % (kind.encode(), line)


def _split(kind: str, data: bytes) -> tuple[bytes, bytes]:
    parts = data.split(b"\n")
    if len(data) > STATEMENT_BYTES or len(parts) != 4 or parts[3]:
        raise PackageError("statement", kind)
    if parts[0] != b"TDKT-%b/1" % kind.encode():
        raise PackageError("statement", kind)
    try:
        signature = base64.b64decode(parts[2], validate=True)
    except binascii.Error as error:
        raise PackageError("statement", kind) from error
    if base64.b64encode(signature) != parts[2]:
        raise PackageError("statement", kind)
    return parts[1], signature
