"""Canonical JSON: the one spelling of a value, so that its bytes can be hashed and signed.

RFC 8785 restricted (docs/wire-format.md): no floats, integers below 2**53, NFC text, ASCII keys,
at most 20 levels. Under these rules sorted keys and tight separators give RFC 8785's own bytes.
"""

import json
import re
from typing import Any
from unicodedata import is_normalized

MAX_DEPTH = 20
MAX_INT = 2**53 - 1
_NESTED = (dict, list, tuple)
_HALF = re.compile("[\ud800-\udfff]")  # of a surrogate pair
_spell = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


class NotCanonical(ValueError):
    """The value or the bytes are outside the restricted form; the message says where."""


def encode(value: Any) -> bytes:
    """The canonical UTF-8 bytes of a value of dicts, lists, str, int, bool and None."""
    _check(value, "$", 0)
    return _spell(value).encode()


def decode(data: bytes) -> Any:
    """The value of canonical bytes. Raises NotCanonical for any other spelling of it."""
    try:
        value = json.loads(data.decode(), parse_float=_refuse, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise NotCanonical(f"not JSON: {error}") from error
    if encode(value) != data:  # also catches duplicate keys, other orders and spaces
        raise NotCanonical("not the canonical spelling")
    return value


def _refuse(text: str) -> Any:
    raise NotCanonical(f"number not allowed: {text[:20]}")


def _check(value: Any, where: str, depth: int) -> None:
    if depth > MAX_DEPTH:
        raise NotCanonical(f"{where[:60]}: deeper than {MAX_DEPTH}")
    if isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str) or not key.isascii():
                raise NotCanonical(f"{where[:60]}: key is not ASCII text")
            if depth == MAX_DEPTH or isinstance(inner, _NESTED) or _wrong(inner):
                _check(inner, f"{where}.{key}", depth + 1)
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value):
            _check(inner, f"{where}[{number}]", depth + 1)
    elif wrong := _wrong(value):
        raise NotCanonical(f"{where[:60]}: {wrong}")


def _wrong(value: Any) -> str:
    """What is wrong with a single value, empty for nothing."""
    if isinstance(value, str):
        if value.isascii():
            return ""  # most of what there is
        if not is_normalized("NFC", value):
            return "text is not NFC"
        return "lone surrogate" if _HALF.search(value) else ""
    if value is None or isinstance(value, bool):
        return ""
    is_allowed = isinstance(value, int) and abs(value) <= MAX_INT
    return "" if is_allowed else f"{type(value).__name__} not allowed"
