"""The seal: whoever has the journal, a package or the province's copy reads nothing without it.

ChaCha20-Poly1305 under a random key that is kept as a local value of the encrypted file; the
record's id is bound to its body, and bodies are padded so that their length tells little.
"""

import base64
import json
import secrets
from typing import Any
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from sqlalchemy.orm import Session

from app import identity

KEY = "sealed_cases"  # name of the local value
NONCE = 12  # bytes
BLOCK = 512  # bytes that a body is padded to a multiple of


def own_key(session: Session) -> bytes | None:
    """The key of this file; None while nothing was ever sealed in it."""
    return identity.get(session, KEY)


def make_key(session: Session) -> bytes:
    """The key of this file, made at the first use."""
    key = own_key(session)
    if key is None:
        key = ChaCha20Poly1305.generate_key()
        identity.put(session, KEY, key)
    return key


def seal(key: bytes, record_id: UUID, values: dict[str, Any]) -> str:
    """A sealed body: another one at every call, whatever the values."""
    plain = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
    plain += b" " * (-len(plain) % BLOCK)
    nonce = secrets.token_bytes(NONCE)
    sealed = ChaCha20Poly1305(key).encrypt(nonce, plain, record_id.bytes)
    return base64.b64encode(nonce + sealed).decode()


def unseal(key: bytes, record_id: UUID, body: str) -> dict[str, Any] | None:
    """What a body says; None for one of another file, another record, or a changed one."""
    try:
        data = base64.b64decode(body, validate=True)
        plain = ChaCha20Poly1305(key).decrypt(data[:NONCE], data[NONCE:], record_id.bytes)
    except (InvalidTag, ValueError):
        return None
    found: dict[str, Any] = json.loads(plain)
    return found
