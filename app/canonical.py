"""Canonical JSON: the one spelling of a value, so that its bytes can be hashed and signed.

RFC 8785 restricted (docs/wire-format.md): no floats, integers below 2**53, NFC text, ASCII keys,
at most 20 levels. Under these rules sorted keys and tight separators give RFC 8785's own bytes.
"""

import json
from typing import Any
from unicodedata import is_normalized

MAX_DEPTH = 20
MAX_INT = 2**53 - 1


class NotCanonical(ValueError):
    """The value or the bytes are outside the restricted form; the message says where."""


def encode(value: Any) -> bytes:
    """The canonical UTF-8 bytes of a value of dicts, lists, str, int, bool and None."""
    _check(value, "$", 0)
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode()


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
    if isinstance(value, str):
        _check_text(value, where)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if not isinstance(key, str) or not key.isascii():
                raise NotCanonical(f"{where[:60]}: key is not ASCII text")
            _check(inner, f"{where}.{key}", depth + 1)
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value):
            _check(inner, f"{where}[{number}]", depth + 1)
    elif value is None or isinstance(value, bool):
        return
    elif not isinstance(value, int) or abs(value) > MAX_INT:
        raise NotCanonical(f"{where[:60]}: {type(value).__name__} not allowed")


def _check_text(value: str, where: str) -> None:
    if not is_normalized("NFC", value):
        raise NotCanonical(f"{where[:60]}: text is not NFC")
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise NotCanonical(f"{where[:60]}: lone surrogate") from error
