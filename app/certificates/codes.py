"""The signed code on a certificate: what it claims, and whether its signature is true.

Text = "TD1:" + Base45 of a COSE_Sign1 (RFC 9052) in deterministic CBOR, signed with Ed25519. It
holds no address of a page (a false page could say "hợp lệ"), and of the person only the name,
which stands on the same paper. The bytes are described in docs/decisions/0104-the-code.md.
"""

import unicodedata
from base64 import b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.certificates import base45, cbor

PREFIX = "TD1:"
LONGEST = 1024  # letters of a code that are looked at at all
_EDDSA = b"\xa2\x01\x27\x04"  # map of two: algorithm (1) EdDSA (-8), key id (4) …
_SIGN1 = 18
_RFC4648 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CHECK_LETTERS = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # without 0, O, 1, I
_READABLE = bytes.maketrans(_RFC4648, _CHECK_LETTERS)


class NotGenuine(ValueError):
    """Not made by this program with a known key; the message says which test failed."""


@dataclass(frozen=True)
class Claim:
    """What a certificate's code says.

    recipient: as on the paper, NFC, ordinary spaces. serial: the office's own count of
    certificates, for status lists. id: 16 bytes of chance, so that no one can guess the hash
    of a certificate from what is known about it.
    """

    number: str
    recipient: str
    unit: str
    award: str
    decision: str
    decided_on: date
    serial: int
    id: bytes


def sign_claim(claim: Claim, key: Ed25519PrivateKey, kid: bytes) -> str:
    """The text of the code. kid: 4 to 8 bytes that name the key.

    Raises ValueError for a claim that `read_claim` would not take back.
    """
    if not 4 <= len(kid) <= 8:
        raise ValueError("a key id has 4 to 8 bytes")
    payload = _payload(claim)
    _claim(payload)
    protected = _EDDSA + cbor.encode(kid)
    signature = key.sign(_to_sign(protected, payload))
    return PREFIX + base45.encode(
        cbor.encode(cbor.Tagged(_SIGN1, [protected, {}, payload, signature]))
    )


@dataclass(frozen=True, slots=True)
class Parts:
    """A code taken apart: its form is right, of its signature nothing is known yet."""

    claim: Claim
    kid: bytes
    to_sign: bytes
    signature: bytes


def read_claim(code: str, keys: Mapping[bytes, Ed25519PublicKey]) -> Claim:
    """What a code claims, once its form and its signature are right.

    keys: the keys in force by their ids. Raises NotGenuine otherwise. Whether the certificate
    was registered or revoked is another question, asked of the lists (checking.py).
    """
    parts = take_apart(code)
    if parts.kid not in keys:
        raise NotGenuine("unknown key")
    check_signature(parts, keys[parts.kid])
    return parts.claim


def check_signature(parts: Parts, key: Ed25519PublicKey) -> None:
    """Raises NotGenuine unless this key signed the code."""
    try:
        key.verify(parts.signature, parts.to_sign)
    except InvalidSignature as error:
        raise NotGenuine("wrong signature") from error


def take_apart(code: str) -> Parts:
    """The parts of a code in the one form that `sign_claim` writes. Raises NotGenuine."""
    signed = signed_bytes(code)
    try:
        match cbor.decode(signed):
            case cbor.Tagged(
                18, [bytes() as protected, dict() as open_part, bytes() as payload, bytes() as mark]
            ) if not open_part:
                kid = cbor.decode(protected.removeprefix(_EDDSA))
            case _:
                raise NotGenuine("not a signed claim")
    except NotGenuine:
        raise
    except ValueError as error:
        raise NotGenuine(f"not the one encoding: {error}") from error
    if not isinstance(kid, bytes) or not protected.startswith(_EDDSA):
        raise NotGenuine("another algorithm")
    try:
        return Parts(_claim(payload), kid, _to_sign(protected, payload), mark)
    except ValueError as error:
        raise NotGenuine(f"not a claim: {error}") from error


def signed_bytes(code: str) -> bytes:
    """The signed bytes of a code's text; registers keep the SHA-256 of these.

    Raises NotGenuine when the text is no such code.
    """
    if len(code) > LONGEST or not code.startswith(PREFIX):
        raise NotGenuine("not a certificate's code")
    try:
        return base45.decode(code.removeprefix(PREFIX))
    except ValueError as error:
        raise NotGenuine("not Base45") from error


def check_code(signed: bytes) -> str:
    """Ten characters to read out by telephone, in two fives: "K7P2X-9WQ4M". 50 bits of SHA-256.

    signed: see `signed_bytes`. Letters and digits that look alike (0 O 1 I) don't occur.
    """
    letters = b32encode(sha256(b"TDKT-check-v1\n" + signed).digest()[:10]).translate(_READABLE)
    return f"{letters[:5].decode()}-{letters[5:10].decode()}"


def _to_sign(protected: bytes, payload: bytes) -> bytes:
    return cbor.encode(["Signature1", protected, b"", payload])


def _payload(claim: Claim) -> bytes:
    day = claim.decided_on
    return cbor.encode(
        {
            1: claim.number,
            2: claim.recipient,
            3: claim.unit,
            4: claim.award,
            5: claim.decision,
            6: day.year * 10_000 + day.month * 100 + day.day,  # 20250127
            7: claim.serial,
            8: claim.id,
        }
    )


def _claim(payload: bytes) -> Claim:
    """The claim of a payload; ValueError for anything that `_payload` does not write."""
    match cbor.decode(payload):
        case {
            1: str() as number,
            2: str() as recipient,
            3: str() as unit,
            4: str() as award,
            5: str() as decision,
            6: int() as day,
            7: int() as serial,
            8: bytes() as chance,
            **rest,
        } if not rest and len(chance) == 16:
            texts = (number, recipient, unit, award, decision)
        case _:
            raise ValueError("not the eight parts")
    for value in texts:
        if not value or not value.isprintable() or not unicodedata.is_normalized("NFC", value):
            raise ValueError("a text is empty, not NFC or not printable")
    decided_on = date(day // 10_000, day // 100 % 100, day % 100)
    return Claim(*texts, decided_on, serial, chance)
