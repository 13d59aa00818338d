"""Ops, keys and packages for tests. Everything in them is invented."""

import secrets
from hashlib import sha256
from typing import Any
from uuid import UUID

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import canonical
from app.packages import container, keys, ops, wire

DB = "0123456789abcdef0123456789abcdef"
DEVICE_KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
PUBLIC = DEVICE_KEY.public_key().public_bytes_raw()
AGE_SECRET = "AGE-SECRET-KEY-1QQPS2PSJ2U78TRCDM3S6ZVL7VCNQSM80ZWHMX2XHLA7CRZ4N2XXS4W2ZQY"
SALT = bytes(16)
ACTOR = str(UUID(int=7))


def age_pair() -> tuple[str, str]:
    """A new age secret and its recipient."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def fields(number: int) -> dict[str, Any]:
    return {"full_name": f"Người ví dụ số {number}", "birth_year": 1980 + number % 20, "note": ""}


def make_ops(
    count: int,
    *,
    db: str = DB,
    first: int = 1,
    prev: str = ops.START,
    after: list[dict[str, Any]] | None = None,
    changes: dict[int, dict[str, Any]] | None = None,
    salt: str | None = None,
) -> list[ops.Op]:
    """A chain of `count` creations. changes: entry keys to set, by n, with the chain kept whole."""
    made: list[ops.Op] = []
    for number in range(first, first + count):
        values = after[number - first] if after else fields(number)
        grain = salt or secrets.token_hex(16)
        payload = canonical.encode({"after": values, "before": {}})
        entry: dict[str, Any] = {
            "action": "create",
            "actor": ACTOR,
            "base_rev": None,
            "db": db,
            "lamport": number,
            "n": number,
            "payload": sha256(bytes.fromhex(grain) + payload).hexdigest(),
            "prev": prev,
            "reason": None,
            "rec": str(UUID(int=number)),
            "rev": f"{db[:8]}.{number}",
            "t_claimed": "2025-01-20T02:41:05Z",
            "type": "subject",
            **(changes or {}).get(number, {}),
        }
        prev = sha256(ops.HASHED + canonical.encode(entry)).hexdigest()
        made.append(ops.Op(entry, grain, {}, values))
    return made


def lines(made: list[ops.Op]) -> bytes:
    """ops.ndjson without the checks of the sealing side."""
    return b"".join(ops.line(op) + b"\n" for op in made)


def place(seq: int = 1, prev: str = wire.NOTHING, **more: Any) -> wire.Place:
    return wire.Place(device=keys.device_id(PUBLIC), db=DB, seq=seq, prev=prev, **more)


def seal(made: list[ops.Op], recipient: str, **more: Any) -> wire.Sealed:
    """A package of these ops without attachments, unless told."""
    attachments = more.pop("attachments", {})
    return wire.seal(ops.write(made), attachments, place(**more), DEVICE_KEY, recipient, SALT)


def sealed_raw(plain: bytes, manifest: bytes, recipient: str) -> bytes:
    """A validly signed and encrypted package around any plaintext at all."""
    body: bytes = pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(recipient)])
    header = wire.Header(
        device=keys.device_id(PUBLIC),
        db=DB,
        seq=1,
        prev=wire.NOTHING,
        to=keys.key_id(recipient),
        body_sha256=sha256(body).hexdigest(),
        body_len=len(body),
        manifest_sha256=sha256(manifest).hexdigest(),
    )
    return wire.join(header, body, DEVICE_KEY).data


def manifest_for(lines: bytes, attachments: dict[str, bytes], **changes: Any) -> bytes:
    """A manifest as the seal makes it for these members, with keys replaced."""
    members = [("ops.ndjson", lines), *((f"att/{name}", attachments[name]) for name in attachments)]
    value = {
        "first": 1,
        "head": "0" * 64,
        "last": 1,
        "members": [
            {"name": name, "sha256": sha256(data).hexdigest(), "size": len(data)}
            for name, data in members
        ],
        "ops": lines.count(b"\n"),
        "prev": ops.START,
        "salt": SALT.hex(),
        **changes,
    }
    return canonical.encode(value)


def zip_of(*members: tuple[str, bytes]) -> bytes:
    return container.write(members)
