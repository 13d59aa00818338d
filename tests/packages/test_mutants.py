"""Packages made wrong by chance at every layer, each validly signed and encrypted: none crashes."""

import random
import time
from collections.abc import Callable
from hashlib import sha256
from typing import Any

import pytest

from app import canonical
from app.packages import container, keys, ops, wire
from app.packages.errors import PackageError
from tests.packages import making
from tests.soak import cases

SECRET, RECIPIENT = making.age_pair()
SECRETS = {keys.key_id(RECIPIENT): SECRET}
OPS = making.make_ops(3)
LINES = making.lines(OPS)
RUN = ops.read(LINES)
FILE = b"mot tep dinh kem"
FILES = {sha256(FILE).hexdigest(): FILE}
TOLD = {"first": 1, "last": 3, "head": RUN.head, "prev": ops.START, "ops": 3}
ODD: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1, 2**31, 2**53 - 1, "", "x", "\0", "a\nb", '"', "ẩ" * 300),
    *([], {}, [[]], {"a": {}}, "0" * 64, "../x", "9" * 5_000, "2025-02-30T25:61:61Z", "\u202e"),
)
PIECES = (b"\n", b'"', b"{", b"}", b"\\", b"\\ud800", b"\xff", b"1e9", b"PK\x03\x04", b"\0", b",")


def package(lines: bytes, files: dict[str, bytes] = FILES, **told: Any) -> tuple[bytes, bytes]:
    """The manifest and the zip around these members, in agreement with each other."""
    manifest = making.manifest_for(lines, files, **{**TOLD, **told})
    members = [("manifest.json", manifest), ("ops.ndjson", lines)]
    members += [(f"att/{name}", data) for name, data in files.items()]
    return manifest, container.write(members)


def turned(value: Any, chance: random.Random) -> Any:
    """The same JSON value with one place in it made odd, gone, or doubled under another name."""
    if isinstance(value, dict) and value and chance.random() < 0.9:
        key = chance.choice(sorted(value))
        how = chance.randrange(6)
        if how == 0:
            return {name: inner for name, inner in value.items() if name != key}
        if how == 1:
            return {**value, chance.choice(("x", "entry", key + "_")): value[key]}
        return {**value, key: turned(value[key], chance)}
    if isinstance(value, list) and value and chance.random() < 0.9:
        place = chance.randrange(len(value))
        return [*value[:place], turned(value[place], chance), *value[place + chance.randrange(2) :]]
    return chance.choice(ODD)


def edited(data: bytes, chance: random.Random) -> bytes:
    """Bytes with a piece put in, cut out, or written over."""
    start = chance.randrange(len(data) + 1)
    return data[:start] + chance.choice(PIECES) + data[start + chance.choice((0, 0, 1, 2, 40)) :]


def op_made_odd(chance: random.Random) -> bytes:
    lines = LINES.splitlines()
    place = chance.randrange(len(lines))
    lines[place] = canonical.encode(turned(canonical.decode(lines[place]), chance))
    return sealed(b"\n".join(lines) + b"\n")


def op_made_odd_in_a_whole_chain(chance: random.Random) -> bytes:
    """The deepest: every hash is right, and one value of one entry is not."""
    number, key = chance.randint(1, 3), chance.choice(sorted(OPS[0].entry))
    made = making.make_ops(3, changes={number: {key: turned(OPS[0].entry[key], chance)}})
    return sealed(making.lines(made))


def lines_reordered(chance: random.Random) -> bytes:
    lines = LINES.splitlines(keepends=True)
    return sealed(b"".join(chance.choices(lines, k=chance.randint(1, 5))))


def lines_edited(chance: random.Random) -> bytes:
    return sealed(edited(LINES, chance))


def manifest_made_odd(chance: random.Random) -> bytes:
    manifest = canonical.encode(turned(canonical.decode(package(LINES)[0]), chance))
    members = [("manifest.json", manifest), ("ops.ndjson", LINES)]
    members += [(f"att/{name}", data) for name, data in FILES.items()]
    return making.sealed_raw(container.write(members), manifest, RECIPIENT)


def zip_edited(chance: random.Random) -> bytes:
    manifest, plain = package(LINES)
    return making.sealed_raw(edited(plain, chance), manifest, RECIPIENT)


def zip_with_a_changed_byte(chance: random.Random) -> bytes:
    manifest, plain = package(LINES)
    changed = bytearray(plain)
    changed[chance.randrange(len(plain))] ^= chance.randint(1, 255)
    return making.sealed_raw(bytes(changed), manifest, RECIPIENT)


def header_made_odd(chance: random.Random) -> bytes:
    good = sealed(LINES)
    preamble = wire.read_preamble(good)
    line = canonical.encode(turned(canonical.decode(preamble.line), chance))
    signature = wire.base64.b64encode(making.DEVICE_KEY.sign(wire.SIGNED + line))
    return wire.MAGIC + line + b"\n" + signature + b"\n" + good[preamble.size :]


def sealed(lines: bytes) -> bytes:
    manifest, plain = package(lines, ops=lines.count(b"\n"))
    return making.sealed_raw(plain, manifest, RECIPIENT)


MUTATORS: tuple[Callable[[random.Random], bytes], ...] = (
    *(op_made_odd, op_made_odd_in_a_whole_chain, lines_reordered, lines_edited),
    *(manifest_made_odd, zip_edited, zip_with_a_changed_byte, header_made_odd),
)


@pytest.mark.parametrize("mutate", MUTATORS, ids=lambda mutate: mutate.__name__)
def test_a_package_made_wrong_by_chance_is_refused_or_means_what_it_says(mutate):
    chance = random.Random(20250120)
    refusals: set[str] = set()
    slowest = 0.0
    for _ in range(cases(250, 50_000)):
        try:
            data = mutate(chance)
        except (canonical.NotCanonical, UnicodeEncodeError, ValueError, TypeError):
            continue  # not even a hostile program could spell that
        begun = time.process_time()
        try:
            opened = wire.open_sealed(data, making.PUBLIC, SECRETS)
        except PackageError as error:
            refusals.add(error.code)
        else:
            again = b"".join(ops.line(ops.Op(*op[:4])) + b"\n" for op in opened.run.ops)
            assert ops.read(again) == opened.run
            assert all(
                sha256(data).hexdigest() == name for name, data in opened.attachments.items()
            )
        slowest = max(slowest, time.process_time() - begun)
    assert refusals
    assert slowest < 2


def test_the_mutators_begin_from_a_package_that_opens():
    opened = wire.open_sealed(sealed(LINES), making.PUBLIC, SECRETS)
    assert (opened.run, opened.attachments) == (RUN, FILES)
