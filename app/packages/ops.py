"""Ops: journal entries as they travel, one canonical JSON line each, in one unbroken chain.

The form of a line is exact, so it is checked on its bytes: orjson spells this restricted form as
app/canonical.py does (a test compares them) and a pattern knows the order of the keys.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, NamedTuple
from unicodedata import is_normalized

import orjson

from app import canonical
from app.packages.errors import PackageError
from app.packages.limits import COUNT, OP_BYTES, OPS, OPS_BYTES

HASHED = b"TDKT-op-v1\n"
START = "0" * 64

_HEX = rb'"[0-9a-f]{%d}"'
_UUID = rb'"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"'
_REV = rb'"[0-9a-f]{8}\.[1-9][0-9]{0,15}"'
_COUNT = rb"[1-9][0-9]{0,15}"
_INSTANT = rb'"[0-9]{4}-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-5][0-9]Z"'
ENTRY = re.compile(
    rb'\{"action":"(?:create|change|delete|restore)","actor":'
    + _UUID
    + rb',"base_rev":(?:null|'
    + _REV
    + rb'),"db":'
    + _HEX % 32
    + rb',"lamport":'
    + _COUNT
    + rb',"n":'
    + _COUNT
    + rb',"payload":'
    + _HEX % 64
    + rb',"prev":'
    + _HEX % 64
    + rb',"reason":(?:null|"[^"\\]*(?:\\.[^"\\]*)*"),"rec":'
    + _UUID
    + rb',"rev":'
    + _REV
    + rb',"t_claimed":'
    + _INSTANT
    + rb',"type":"[a-z_]{1,40}"\}'
)
_BEFORE_ENTRY = b',"entry":'
_SALT = rb',"salt":"[0-9a-f]{32}"\}'
_SALT_LENGTH = len(b',"salt":""}') + 32
TAIL = re.compile(_BEFORE_ENTRY + ENTRY.pattern + _SALT)  # of a line, behind its fields
SALT = re.compile("[0-9a-f]{32}")
SPELLING = orjson.OPT_SORT_KEYS | orjson.OPT_STRICT_INTEGER  # refuses integers beyond 2**53 - 1
_FLAT = frozenset([str, int, bool, type(None)])


class Op(NamedTuple):
    """One journal entry with its payload. entry: the hashed keys; salt: 32 hex; wire values."""

    entry: dict[str, Any]
    salt: str
    before: dict[str, Any]
    after: dict[str, Any]


class CheckedOp(NamedTuple):
    """An op whose form, payload and place in the chain were checked."""

    entry: dict[str, Any]
    salt: str
    before: dict[str, Any]
    after: dict[str, Any]
    fields: bytes  # canonical {"after": …, "before": …}
    hash: str  # of the entry, hex


@dataclass(frozen=True, slots=True)
class Run:
    """Consecutive ops of one file. prev: hash of the entry before the first; head: of the last."""

    ops: tuple[CheckedOp, ...]
    db: str
    first: int
    last: int
    prev: str
    head: str


@dataclass(frozen=True, slots=True)
class Written:
    """ops.ndjson ready to be sealed, with what its manifest says of it."""

    data: bytes
    count: int
    first: int
    last: int
    prev: str
    head: str


def line(op: Op) -> bytes:
    """The canonical line of an op, without its line end. Raises NotCanonical."""
    return canonical.encode(
        {"after": op.after, "before": op.before, "entry": op.entry, "salt": op.salt}
    )


def line_of(entry: bytes, fields: bytes, salt: str) -> bytes:
    """The same line put together from bytes that are canonical already, as the journal has them."""
    return b'%b,"entry":%b,"salt":"%b"}' % (fields[:-1], entry, salt.encode())


def write(ops: Iterable[Op]) -> Written:
    """ops.ndjson of these ops in order of n, whatever the order they come in."""
    ordered = sorted(ops, key=lambda op: int(op.entry["n"]))
    return join(
        (op.entry, op.salt, canonical.encode({"after": op.after, "before": op.before}))
        for op in ordered
    )


def join(parts: Iterable[tuple[dict[str, Any], str, bytes]]) -> Written:
    """ops.ndjson of entries, their salts and their canonical fields, in order of n.

    Checked is what can go wrong behind the program's back: numbers, chain and hashes. Raises
    PackageError, so that nothing leaves whose journal is not whole.
    """
    lines: list[bytes] = []
    first, number, prev, start = 0, 0, "", ""
    for entry, salt, fields in parts:
        if not lines:
            first, number, prev = entry["n"], entry["n"] - 1, entry["prev"]
            start = prev
        number += 1
        written = orjson.dumps(entry, option=SPELLING)
        where = f"n {number}"
        if not ENTRY.fullmatch(written) or not SALT.fullmatch(salt):
            raise PackageError("op_form", where)
        if entry["n"] != number:
            raise PackageError("op_order", where)
        if entry["prev"] != prev or (prev == START) != (number == 1):
            raise PackageError("op_chain", where)
        if sha256(bytes.fromhex(salt) + fields).hexdigest() != entry["payload"]:
            raise PackageError("op_payload", where)
        prev = sha256(HASHED + written).hexdigest()
        lines.append(line_of(written, fields, salt))
        if len(lines[-1]) > OP_BYTES:
            raise PackageError("too_large", where)
    if not lines or len(lines) > OPS:
        raise PackageError("too_large" if lines else "ops", "count")
    data = b"\n".join(lines) + b"\n"
    if len(data) > OPS_BYTES:
        raise PackageError("too_large", "ops")
    return Written(data, len(lines), first, number, start, prev)


def read(data: bytes) -> Run:
    """Check ops.ndjson: form of every line, numbers without gap, chain, payload hashes.

    Raises PackageError naming the line, never its content.
    """
    if len(data) > OPS_BYTES:
        raise PackageError("too_large", "ops")
    if not data.endswith(b"\n"):
        raise PackageError("ops", "no line end")
    if data.count(b"\n") > OPS:
        raise PackageError("too_large", "count")
    ops: list[CheckedOp] = []
    db, number, prev, rev = "", 0, "", ""
    for place, written in enumerate(_lines(data), 1):
        op = _read_line(written, place)
        entry = op.entry
        if place == 1:
            db, number, prev = entry["db"], entry["n"] - 1, entry["prev"]
            rev = f"{db[:8]}."
            if (prev == START) != (number == 0):
                raise PackageError("op_chain", "line 1")
        number += 1
        if entry["n"] != number or entry["db"] != db or entry["rev"] != f"{rev}{number}":
            raise PackageError("op_order", f"line {place}")
        if entry["prev"] != prev:
            raise PackageError("op_chain", f"line {place}")
        prev = op.hash
        ops.append(op)
    return Run(tuple(ops), db, ops[0].entry["n"], number, ops[0].entry["prev"], prev)


def _lines(data: bytes) -> Iterator[bytes]:
    """The lines one by one: a list of them would be the whole member a second time."""
    start = 0
    while start < len(data):
        end = data.index(b"\n", start)
        yield data[start:end]
        start = end + 1


def _read_line(written: bytes, place: int) -> CheckedOp:
    if len(written) > OP_BYTES:
        raise PackageError("too_large", f"line {place}")
    try:
        found = orjson.loads(written)
        entry, salt, before, after = (found[key] for key in ("entry", "salt", "before", "after"))
        if len(found) != 4 or orjson.dumps(found, option=SPELLING) != written:
            raise _wrong(place)  # other keys, orders, spellings
        # no text holds these bytes, its quotes are escaped; and an entry has no such key
        start = written.rindex(_BEFORE_ENTRY)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _wrong(place) from error
    if not TAIL.fullmatch(written, start):
        raise _wrong(place)
    if type(before) is not dict or type(after) is not dict or not _flat(before, after):
        raise _wrong(place)
    if entry["n"] > COUNT or entry["lamport"] > COUNT:
        raise _wrong(place)
    if b"\\u0000" in written:  # no database keeps it; perhaps only the words about it, though
        texts = (entry["reason"], *before.values(), *after.values())
        if any(type(text) is str and "\0" in text for text in texts):
            raise _wrong(place)
    fields = written[:start] + b"}"
    # the rest of the line is ASCII where no reason is given; orjson has seen that it is UTF-8
    free = fields if entry["reason"] is None else written
    if not free.isascii() and not is_normalized("NFC", free.decode()):
        _check_slowly(written, place)
    if sha256(bytes.fromhex(salt) + fields).hexdigest() != entry["payload"]:
        raise PackageError("op_payload", f"line {place}")
    spelt = written[start + len(_BEFORE_ENTRY) : -_SALT_LENGTH]
    return CheckedOp(entry, salt, before, after, fields, sha256(HASHED + spelt).hexdigest())


def _wrong(place: int) -> PackageError:
    return PackageError("op_form", f"line {place}")


def _flat(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether both hold nothing but text, whole numbers, yes, no and nothing, under ASCII keys."""
    kinds = {*map(type, after.values()), *map(type, before.values())}
    return kinds <= _FLAT and "".join((*after, *before)).isascii()


def _check_slowly(written: bytes, place: int) -> None:
    """A line is not NFC as a whole; each text in it may still be, where an escape comes before."""
    try:
        canonical.decode(written)
    except canonical.NotCanonical as error:
        raise _wrong(place) from error
