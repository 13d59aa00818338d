"""TDKT/1: one signed header line, its signature, and an age ciphertext. Sealing and opening."""

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app import canonical
from app.packages import container, keys, ops
from app.packages.errors import PackageError
from app.packages.limits import (
    ATTACHMENT_BYTES,
    ATTACHMENTS,
    CIPHERTEXT_BYTES,
    COUNT,
    FILE_BYTES,
    HEADER_BYTES,
    MANIFEST_BYTES,
    OPS_BYTES,
    PLAINTEXT_BYTES,
    RATIO,
)

MAGIC = b"TDKT/1\n"
SIGNED = b"TDKT-pkg-v1\n"
SIGNATURE_LENGTH = 88  # base64 of 64 bytes
PREAMBLE_BYTES = len(MAGIC) + HEADER_BYTES + 1 + SIGNATURE_LENGTH + 1  # at most
KIND = "ops"
SCHEMA = 1  # of ops: raised when a change is more than an addition
NOTHING = "0" * 64  # `prev` of the first package of a file

HEX16, HEX32, HEX64 = (re.compile(f"[0-9a-f]{{{length}}}") for length in (16, 32, 64))


@dataclass(frozen=True, slots=True)
class Parent:
    """The last package of the file that this one was restored from."""

    db: str
    seq: int
    hash: str


@dataclass(frozen=True, slots=True)
class Header:
    """The signed line. seq counts the packages of one device and db from 1; hashes are hex."""

    device: str
    db: str
    seq: int
    prev: str  # SHA-256 of the previous package's header line
    to: str
    body_sha256: str
    body_len: int
    manifest_sha256: str
    parent: Parent | None = None
    last_receipt: str | None = None  # SHA-256 of the last receipt this office holds
    nonce: str | None = None  # the one that receipt gave
    schema: int = SCHEMA
    crit: tuple[str, ...] = ()
    kind: str = KIND


@dataclass(frozen=True, slots=True)
class Preamble:
    """The first three lines of a package as they came, read but not yet verified."""

    header: Header
    line: bytes
    signature: bytes
    size: int  # bytes up to where the ciphertext begins

    @property
    def hash(self) -> str:
        """What the next package names as `prev`."""
        return sha256(self.line).hexdigest()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a new package stands: who seals it, and what came before."""

    device: str
    db: str
    seq: int
    prev: str
    parent: Parent | None = None
    last_receipt: str | None = None
    nonce: str | None = None


@dataclass(frozen=True, slots=True)
class Sealed:
    """A finished package. digest: SHA-256 of the whole file, which also names it."""

    data: bytes
    header: Header
    hash: str
    digest: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A package that passed every check of its form."""

    preamble: Preamble
    run: ops.Run
    attachments: Mapping[str, bytes]  # by SHA-256


def plaintext(run: ops.Written, attachments: Mapping[str, bytes], salt: bytes) -> tuple[bytes, str]:
    """The zip of a package and the SHA-256 of its manifest; the same input gives the same bytes.

    attachments: by SHA-256. salt: 16 random bytes. Raises PackageError beyond a limit.
    """
    if len(attachments) > ATTACHMENTS:
        raise PackageError("too_large", "attachments")
    members = [("ops.ndjson", run.data)]
    for digest in sorted(attachments):
        if len(attachments[digest]) > ATTACHMENT_BYTES:
            raise PackageError("too_large", "attachment")
        members.append((f"att/{digest}", attachments[digest]))
    promised = [
        {"name": name, "sha256": sha256(data).hexdigest(), "size": len(data)}
        for name, data in members
    ]
    manifest = canonical.encode(
        {
            "first": run.first,
            "head": run.head,
            "last": run.last,
            "members": promised,
            "ops": run.count,
            "prev": run.prev,
            "salt": salt.hex(),
        }
    )
    if sum(len(data) for _, data in members) + len(manifest) > PLAINTEXT_BYTES:
        raise PackageError("too_large", "plaintext")
    return container.write([("manifest.json", manifest), *members]), sha256(manifest).hexdigest()


def seal(
    run: ops.Written,
    attachments: Mapping[str, bytes],
    place: Place,
    key: Ed25519PrivateKey,
    recipient: str,
    salt: bytes,
) -> Sealed:
    """Encrypt to one age recipient and sign. Raises PackageError beyond a limit."""
    plain, manifest_hash = plaintext(run, attachments, salt)
    body: bytes = pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(recipient)])
    if len(body) > CIPHERTEXT_BYTES:
        raise PackageError("too_large", "ciphertext")
    header = Header(
        device=place.device,
        db=place.db,
        seq=place.seq,
        prev=place.prev,
        to=keys.key_id(recipient),
        body_sha256=sha256(body).hexdigest(),
        body_len=len(body),
        manifest_sha256=manifest_hash,
        parent=place.parent,
        last_receipt=place.last_receipt,
        nonce=place.nonce,
    )
    return join(header, body, key)


def join(header: Header, body: bytes, key: Ed25519PrivateKey) -> Sealed:
    """Sign a header and put a package together."""
    line = canonical.encode(_header_json(header))
    signature = base64.b64encode(key.sign(SIGNED + line))
    data = b"".join([MAGIC, line, b"\n", signature, b"\n", body])
    return Sealed(data, header, sha256(line).hexdigest(), sha256(data).hexdigest())


def read_preamble(data: bytes) -> Preamble:
    """The first three lines of a package. Raises PackageError; no signature is checked yet."""
    if not data.startswith(MAGIC):
        known = data.startswith(b"TDKT/") and data[5:6].isdigit()
        raise PackageError("version" if known else "magic")
    start = len(MAGIC)
    end = data.find(b"\n", start, start + HEADER_BYTES + 1)
    if end < 0:
        raise PackageError("cut_short" if len(data) <= start + HEADER_BYTES else "header")
    after = end + 1 + SIGNATURE_LENGTH
    if data[after : after + 1] != b"\n":
        raise PackageError("cut_short" if len(data) <= after else "header")
    line, written = bytes(data[start:end]), bytes(data[end + 1 : after])
    try:
        signature = base64.b64decode(written, validate=True)
    except binascii.Error as error:
        raise PackageError("header", "signature") from error
    if len(signature) != 64 or base64.b64encode(signature) != written:
        raise PackageError("header", "signature")
    return Preamble(_read_header(line), line, signature, after + 1)


def verify(preamble: Preamble, public_key: bytes) -> None:
    """Raise PackageError unless this Ed25519 key signed the header and names the device."""
    if keys.device_id(public_key) != preamble.header.device:
        raise PackageError("signature", "device")
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(
            preamble.signature, SIGNED + preamble.line
        )
    except InvalidSignature as error:
        raise PackageError("signature") from error


def open_sealed(data: bytes, public_key: bytes, secrets: Mapping[str, str]) -> Opened:
    """Everything a package says, after every check of its form.

    public_key: of the device that must have signed it. secrets: age secrets by key id.
    Raises PackageError; nothing of a refused package is handed out.
    """
    if len(data) > FILE_BYTES:
        raise PackageError("too_large", "file")
    preamble = read_preamble(data)
    verify(preamble, public_key)
    return open_body(preamble, data[preamble.size :], secrets)


def open_body(preamble: Preamble, body: bytes, secrets: Mapping[str, str]) -> Opened:
    """Decrypt and check the ciphertext of a package whose signature was verified."""
    header = preamble.header
    if len(body) != header.body_len:
        raise PackageError("body_length")
    if sha256(body).hexdigest() != header.body_sha256:
        raise PackageError("body_hash")
    secret = secrets.get(header.to)
    if secret is None:
        raise PackageError("recipient", header.to)
    try:
        plain: bytes = pyrage.decrypt(body, [keys.age_identity(secret)])
    except pyrage.DecryptError as error:
        raise PackageError("decrypt") from error
    reader = container.Reader(plain, min(PLAINTEXT_BYTES, RATIO * header.body_len))
    written = reader.take("manifest.json", header.manifest_sha256, most=MANIFEST_BYTES)
    manifest, members = _read_manifest(written)
    first, *others = members
    run = ops.read(reader.take(first.name, first.sha256, size=first.size, most=OPS_BYTES))
    found = {
        member.sha256: reader.take(
            member.name, member.sha256, size=member.size, most=ATTACHMENT_BYTES
        )
        for member in others
    }
    reader.finish()
    told = (manifest["first"], manifest["last"], manifest["ops"], manifest["prev"])
    if told != (run.first, run.last, len(run.ops), run.prev) or manifest["head"] != run.head:
        raise PackageError("manifest", "run")
    if run.db != header.db:
        raise PackageError("ops", "db")
    return Opened(preamble, run, found)


def _read_manifest(written: bytes) -> tuple[dict[str, Any], Sequence[container.Promise]]:
    try:
        manifest = canonical.decode(written)
        if manifest.keys() != {"first", "head", "last", "members", "ops", "prev", "salt"}:
            raise PackageError("manifest", "keys")
        if not HEX32.fullmatch(manifest["salt"]):
            raise PackageError("manifest", "salt")
        members = [
            container.Promise(member["name"], member["size"], member["sha256"])
            for member in manifest["members"]
        ]
        others = [member.sha256 for member in members[1:]]
        names = ["ops.ndjson", *(f"att/{digest}" for digest in others)]
        sizes = [type(member.size) is int and member.size >= 0 for member in members]
        digests = [HEX64.fullmatch(member.sha256) is not None for member in members]
        fitting = all(len(member) == 3 for member in manifest["members"])
        if not (fitting and all(sizes) and all(digests)):
            raise PackageError("manifest", "members")
    except (canonical.NotCanonical, AttributeError, KeyError, TypeError) as error:
        raise PackageError("manifest", "form") from error
    if [member.name for member in members] != names or others != sorted(set(others)):
        raise PackageError("manifest", "members")
    if len(others) > ATTACHMENTS:
        raise PackageError("too_large", "attachments")
    return manifest, members


def _header_json(header: Header) -> dict[str, Any]:
    parent = header.parent
    return {
        "body_len": header.body_len,
        "body_sha256": header.body_sha256,
        "crit": list(header.crit),
        "db": header.db,
        "device": header.device,
        "kind": header.kind,
        "last_receipt": header.last_receipt,
        "manifest_sha256": header.manifest_sha256,
        "nonce": header.nonce,
        "parent": parent and {"db": parent.db, "hash": parent.hash, "seq": parent.seq},
        "prev": header.prev,
        "schema": header.schema,
        "seq": header.seq,
        "to": header.to,
    }


def _read_header(line: bytes) -> Header:
    try:
        found = canonical.decode(line)
        parent = found["parent"]
        header = Header(
            **{name: found[name] for name in found if name not in ("parent", "crit")},
            parent=None if parent is None else Parent(**parent),
            crit=tuple(found["crit"]),
        )
        if canonical.encode(_header_json(header)) != line or not _fits(header):
            raise PackageError("header", "form")
    except (canonical.NotCanonical, KeyError, TypeError, AttributeError) as error:
        raise PackageError("header", type(error).__name__) from error
    if header.crit or header.kind != KIND:
        raise PackageError("crit", "crit" if header.crit else "kind")
    if header.schema > SCHEMA:
        raise PackageError("version", "schema")
    if header.body_len > CIPHERTEXT_BYTES:
        raise PackageError("too_large", "ciphertext")
    return header


def _fits(header: Header) -> bool:
    parent = header.parent or Parent(header.db, 1, header.prev)
    optional = [text for text in (header.last_receipt, header.nonce) if text is not None]
    texts = [header.kind, header.device, header.db, header.prev, header.to, header.body_sha256]
    texts += [header.manifest_sha256, parent.db, parent.hash, *optional, *header.crit]
    counts = [header.seq, header.body_len, header.schema, parent.seq]
    if not all(type(text) is str for text in texts):
        return False
    if not all(type(count) is int and 0 < count <= COUNT for count in counts):
        return False
    return (
        all(HEX32.fullmatch(text) for text in (header.device, header.db, parent.db))
        and all(HEX64.fullmatch(text) for text in (header.prev, header.body_sha256, parent.hash))
        and HEX64.fullmatch(header.manifest_sha256) is not None
        and HEX16.fullmatch(header.to) is not None
        and all(HEX64.fullmatch(text) for text in optional[: header.last_receipt is not None])
        and (header.nonce is None or HEX32.fullmatch(header.nonce) is not None)
        and (header.seq == 1) == (header.prev == NOTHING)
        and (header.parent is None or (header.seq == 1 and parent.db != header.db))
    )
