"""Key ids, and the age identity that opens packages."""

from hashlib import sha256
from typing import Any

import pyrage


def device_id(public_key: bytes) -> str:
    """Name of a device: the first 16 bytes of SHA-256 of its Ed25519 public key, hex."""
    return sha256(public_key).hexdigest()[:32]


def key_id(public: str) -> str:
    """Name of an age recipient or a province key: the first 8 bytes of SHA-256 of it, hex."""
    return sha256(public.encode()).hexdigest()[:16]


def fingerprint(public_key: bytes) -> str:
    """Twenty digits in groups of five, to compare by telephone."""
    number = int.from_bytes(sha256(public_key).digest()[:16], "big") % 10**20
    digits = f"{number:020d}"
    return " ".join(digits[start : start + 5] for start in range(0, 20, 5))


def new_age_identity() -> str:
    """A new X25519 secret, as age writes it."""
    return str(pyrage.x25519.Identity.generate())


def recipient_of(secret: str) -> str:
    """The public recipient that belongs to an age secret."""
    return str(age_identity(secret).to_public())


def age_identity(secret: str) -> Any:
    return pyrage.x25519.Identity.from_str(secret)
