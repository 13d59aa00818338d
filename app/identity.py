"""Who this file is: its number, its office and its keys, kept inside the encrypted file only."""

import secrets
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy.orm import Session

from db.local import LocalValue


@dataclass(frozen=True, slots=True)
class Identity:
    """db is 32 hex, new at every install; the keys are raw private bytes.

    device signs packages, issuer signs certificates, age_secret opens what the province sends.
    """

    db: str
    office_id: UUID
    device: bytes
    issuer: bytes
    age_secret: str

    @property
    def device_key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.device)

    @property
    def issuer_key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.issuer)

    @property
    def device_id(self) -> str:
        """First 16 bytes of SHA-256 of the device's public key, in hex."""
        return sha256(self.device_key.public_key().public_bytes_raw()).hexdigest()[:32]

    @property
    def issuer_id(self) -> bytes:
        """The 8-byte key id that certificates of this office name."""
        return sha256(self.issuer_key.public_key().public_bytes_raw()).digest()[:8]

    @property
    def age_recipient(self) -> str:
        return str(pyrage.x25519.Identity.from_str(self.age_secret).to_public())


def new_identity(office_id: UUID) -> Identity:
    """Fresh random keys for a new file."""
    return Identity(
        secrets.token_hex(16),
        office_id,
        secrets.token_bytes(32),
        secrets.token_bytes(32),
        str(pyrage.x25519.Identity.generate()),
    )


def store(session: Session, identity: Identity) -> None:
    put(session, "db", bytes.fromhex(identity.db))
    put(session, "office", identity.office_id.bytes)
    put(session, "device", identity.device)
    put(session, "issuer", identity.issuer)
    put(session, "age", identity.age_secret.encode())


def load(session: Session) -> Identity:
    return Identity(
        _must(session, "db").hex(),
        UUID(bytes=_must(session, "office")),
        _must(session, "device"),
        _must(session, "issuer"),
        _must(session, "age").decode(),
    )


def put(session: Session, name: str, value: bytes) -> None:
    """Keep a value of this machine under a name, in place of what was there."""
    session.merge(LocalValue(name=name, value=value))
    session.flush()


def get(session: Session, name: str) -> bytes | None:
    """A value of this machine, or None where none was kept."""
    found = session.get(LocalValue, name)
    return found.value if found else None


def _must(session: Session, name: str) -> bytes:
    value = get(session, name)
    if value is None:
        raise LookupError(name)
    return value
