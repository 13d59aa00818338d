"""The plaintext of a package: a zip that only we write, and that we read without trusting it.

Members lie one after another without gaps. The directory at the end exists so that common tools
can open a decrypted package; the reader makes it anew from what it read and compares.
"""

import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from app.packages.errors import PackageError
from app.packages.limits import RATIO

LOCAL, CENTRAL, END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
LOCAL_FORM, CENTRAL_FORM, END_FORM = "<4s5H3I2H", "<4s6H3I5H2I", "<4s4H2IH"
LOCAL_SIZE = struct.calcsize(LOCAL_FORM)
NEEDS = 20  # zip 2.0: the oldest with DEFLATE
STORE, DEFLATE = 0, 8
DAY = 1 << 5 | 1  # 1980-01-01 in the form of DOS: bytes must not tell when they were made
LEVEL = 1  # a third of the time of level 6; most of what is left is hashes anyway
PAYS = 0.95  # deflate only what shrinks by a twentieth; photos are stored


@dataclass(frozen=True, slots=True)
class Promise:
    """One member as a signed hash or the manifest promises it. size: bytes unpacked."""

    name: str
    size: int
    sha256: str  # hex


@dataclass(frozen=True, slots=True)
class _Member:
    name: bytes
    method: int
    checksum: int
    packed_size: int
    size: int
    offset: int

    def local(self) -> bytes:
        numbers = (self.checksum, self.packed_size, self.size, len(self.name), 0)
        return struct.pack(LOCAL_FORM, LOCAL, NEEDS, 0, self.method, 0, DAY, *numbers) + self.name

    def central(self) -> bytes:
        numbers = (self.checksum, self.packed_size, self.size, len(self.name))
        return (
            struct.pack(
                CENTRAL_FORM,
                *(CENTRAL, NEEDS, NEEDS, 0, self.method, 0, DAY),
                *(*numbers, 0, 0, 0, 0, 0, self.offset),
            )
            + self.name
        )


def write(members: Sequence[tuple[str, bytes]]) -> bytes:
    """A zip of these members in this order; the same members give the same bytes."""
    parts: list[bytes] = []
    written: list[_Member] = []
    offset = 0
    for name, data in members:
        method, packed = _pack(data)
        member = _Member(name.encode(), method, zlib.crc32(data), len(packed), len(data), offset)
        parts += (member.local(), packed)
        written.append(member)
        offset += LOCAL_SIZE + len(member.name) + len(packed)
    return b"".join([*parts, _directory(written, offset)])


class Reader:
    """Reads a zip from the front, one promised member after the other.

    most: the unpacked bytes allowed in all. Every method raises PackageError.
    """

    def __init__(self, data: bytes, most: int) -> None:
        self._data = memoryview(data)
        self._place, self._left = 0, most
        self._members: list[_Member] = []

    def take(self, name: str, digest: str, *, size: int | None = None, most: int) -> bytes:
        """The bytes of the next member, which must bear this name, size and SHA-256.

        size: exact bytes unpacked, or None where only the bound `most` is known.
        """
        member, packed = self._next()
        if member.name != name.encode():
            raise PackageError("members", "name")
        if member.size != size and (size is not None or member.size > most):
            raise PackageError("members", "size")
        if member.size > most:
            raise PackageError("too_large", "member")
        self._left -= member.size
        if self._left < 0:
            raise PackageError("ratio", "unpacked size")
        content = _unpack(member, packed)
        if sha256(content).hexdigest() != digest:
            raise PackageError("member_hash", "sha256")
        self._members.append(member)
        return content

    def finish(self) -> None:
        """Check that nothing follows but the directory of exactly these members."""
        if bytes(self._data[self._place :]) != _directory(self._members, self._place):
            raise PackageError("members", "directory")

    def _next(self) -> tuple[_Member, memoryview]:
        start = self._place
        head = bytes(self._data[start : start + LOCAL_SIZE])
        if len(head) < LOCAL_SIZE or head[:4] != LOCAL:
            raise PackageError("members", "missing")
        method, checksum, packed_size, size, length = (
            struct.unpack(LOCAL_FORM, head)[place] for place in (3, 6, 7, 8, 9)
        )
        name = bytes(self._data[start + LOCAL_SIZE : start + LOCAL_SIZE + length])
        member = _Member(name, method, checksum, packed_size, size, start)
        begin = start + LOCAL_SIZE + len(name)
        packed = self._data[begin : begin + packed_size]
        if member.local() != head + name or len(packed) != packed_size:
            raise PackageError("container", "local header")
        if method not in (STORE, DEFLATE):
            raise PackageError("container", "method")
        self._place = begin + packed_size
        return member, packed


def _pack(data: bytes) -> tuple[int, bytes]:
    packing = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
    packed = packing.compress(data) + packing.flush()
    # very even data would break the reader's bound on the ratio, so it too is stored
    if len(packed) < PAYS * len(data) and len(packed) * RATIO > 2 * len(data):
        return DEFLATE, packed
    return STORE, data


def _unpack(member: _Member, packed: memoryview) -> bytes:
    if member.method == STORE:
        if member.packed_size != member.size:
            raise PackageError("container", "stored size")
        content = bytes(packed)
    else:
        unpacking = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = unpacking.decompress(packed, member.size + 1)  # the hard stop
        except zlib.error as error:
            raise PackageError("container", "deflate") from error
        whole = unpacking.eof and not unpacking.unused_data and not unpacking.unconsumed_tail
        if len(content) != member.size or not whole:
            raise PackageError("container", "unpacked size")
    if zlib.crc32(content) != member.checksum:
        raise PackageError("container", "checksum")
    return content


def _directory(members: Sequence[_Member], offset: int) -> bytes:
    entries = b"".join(member.central() for member in members)
    count = len(members)
    return entries + struct.pack(END_FORM, END, 0, 0, count, count, len(entries), offset, 0)
