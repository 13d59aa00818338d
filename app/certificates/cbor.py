"""Deterministic CBOR (RFC 8949 §4.2): whole numbers from 0, bytes, text, lists, maps, one tag.

Written here because a general reader accepts much that a certificate's code must not be: double
keys, bytes after the end, lengths written the long way. See docs/decisions/0103-own-cbor.md.
"""

from dataclasses import dataclass
from typing import Any

_DEEPEST = 4
_SIZES = {24: 1, 25: 2, 26: 4, 27: 8}  # how many bytes hold the number after the first


@dataclass(frozen=True)
class Tagged:
    """A value under a tag; the only tag read is 18, COSE_Sign1."""

    tag: int
    value: Any


def encode(value: Any) -> bytes:
    """The one encoding of a value; maps are ordered by the bytes of their keys."""
    match value:
        case bool():
            raise TypeError("no true or false")
        case int():
            return _head(0, value)
        case bytes():
            return _head(2, len(value)) + value
        case str():
            data = value.encode()
            return _head(3, len(data)) + data
        case list() | tuple():
            return _head(4, len(value)) + b"".join(map(encode, value))
        case dict():
            pairs = sorted((encode(key), encode(inner)) for key, inner in value.items())
            return _head(5, len(pairs)) + b"".join(key + inner for key, inner in pairs)
        case Tagged(tag, inner):
            return _head(6, tag) + encode(inner)
    raise TypeError(f"no CBOR for {type(value).__name__}")


def decode(data: bytes) -> Any:
    """The value of these bytes. Raises ValueError unless `encode` gives the same bytes back."""
    value, end = _read(data, 0, 0)
    if end != len(data) or encode(value) != data:
        raise ValueError("not the deterministic encoding")
    return value


def _head(major: int, number: int) -> bytes:
    if number < 0 or number >= 1 << 64:
        raise ValueError(f"{number} is out of range")
    if number < 24:
        return bytes([major << 5 | number])
    size = next(size for size in _SIZES.values() if number < 1 << 8 * size)
    return bytes([major << 5 | 23 + size.bit_length()]) + number.to_bytes(size, "big")


def _read(data: bytes, place: int, depth: int) -> tuple[Any, int]:
    if place >= len(data) or depth > _DEEPEST:
        raise ValueError(f"cut short or too deep at {place}")
    major, number = data[place] >> 5, data[place] & 31
    place += 1
    if number >= 24:
        size = _SIZES.get(number, 0)
        if not size or place + size > len(data):
            raise ValueError(f"bad length at {place}")
        number, place = int.from_bytes(data[place : place + size], "big"), place + size
    if major == 0:
        return number, place
    if number > len(data) and major != 6:  # no item is smaller than a byte
        raise ValueError(f"more than there is at {place}")
    if major in (2, 3):
        raw, place = data[place : place + number], place + number
        return (raw if major == 2 else raw.decode("utf-8")), place
    if major in (4, 5):
        items = []
        for _ in range(number * (major - 3)):
            item, place = _read(data, place, depth + 1)
            items.append(item)
        if major == 4:
            return items, place
        if not all(isinstance(key, int | str) for key in items[::2]):
            raise ValueError("a key is neither number nor text")
        return dict(zip(items[::2], items[1::2], strict=True)), place
    if major == 6 and number == 18:
        value, place = _read(data, place, depth + 1)
        return Tagged(number, value), place
    raise ValueError(f"type {major} is not read at {place}")
