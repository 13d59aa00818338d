"""One value, one spelling: against RFC 8785's rules written out a second time."""

import json
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import canonical
from app.canonical import MAX_INT, NotCanonical

texts = st.text().map(lambda value: normalize("NFC", value))
keys = st.text(st.characters(max_codepoint=127))
values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-MAX_INT, MAX_INT) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=4),
    max_leaves=20,
)
ESCAPES = {8: "\\b", 9: "\\t", 10: "\\n", 12: "\\f", 13: "\\r", 34: '\\"', 92: "\\\\"}


def rfc8785(value: Any) -> str:
    """Section 3.2 of the RFC, for values without fractions."""
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return '"' + "".join(map(escaped, value)) + '"'
    if isinstance(value, list):
        return "[" + ",".join(map(rfc8785, value)) + "]"
    ordered = sorted(value, key=lambda key: key.encode("utf-16-be"))
    return "{" + ",".join(f"{rfc8785(key)}:{rfc8785(value[key])}" for key in ordered) + "}"


def escaped(letter: str) -> str:
    code = ord(letter)
    return ESCAPES.get(code) or (f"\\u{code:04x}" if code < 32 else letter)


@given(values)
def test_the_bytes_are_those_of_rfc_8785_and_read_back_as_the_value(value: Any) -> None:
    data = canonical.encode(value)
    assert data == rfc8785(value).encode()
    assert canonical.decode(data) == value
    assert json.loads(data) == value


@given(values, st.data())
def test_every_other_spelling_of_a_value_is_refused(value: Any, data: Any) -> None:
    other = data.draw(
        st.sampled_from(
            [
                json.dumps(value),
                json.dumps(value, indent=1, ensure_ascii=False),
                json.dumps(value, ensure_ascii=False) + " ",
                " " + json.dumps(value, ensure_ascii=False, separators=(",", ":")),
            ]
        )
    ).encode()
    if other == canonical.encode(value):
        return
    with pytest.raises(NotCanonical):
        canonical.decode(other)


REFUSED = (
    *(b'{"a":1,"a":1}', b'{"a":1,"a":2}', b'{"b":1,"a":2}', b"1.0", b"1e2", b"-0", b"01", b"1.5"),
    *(b"NaN", b"Infinity", b"-Infinity", b"9007199254740992", b"-9007199254740992", b"9" * 5000),
    *(b'"\\ud800"', b'"\\u0041"', b'"\\/"', b'"a\xcc\x81"', '{"đ":1}'.encode(), b"\xff", b"", b"{"),
    *(b"nul", b"[1,]", b"'a'", b"[" * 100_000, b"[" * 22 + b"]" * 22, b"\xef\xbb\xbf1", b"1 2"),
    *(b'"\x01"', b'{"a":1}\x00', b"// a\n1", b'"\xed\xa0\x80"'),
)


@pytest.mark.parametrize("data", REFUSED, ids=lambda data: repr(data[:20]))
def test_these_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        canonical.decode(data)


UNFIT = (
    1.0,
    float("nan"),
    2**53,
    -(2**53),
    "a\u0301",
    "\ud800",
    {"đ": 1},
    {1: 2},
    b"x",
    {1},
    Ellipsis,
)


@pytest.mark.parametrize("value", UNFIT, ids=repr)
def test_these_values_have_no_spelling(value: Any) -> None:
    for where in (value, [value], {"a": [value]}):
        with pytest.raises(NotCanonical):
            canonical.encode(where)


def test_twenty_levels_are_enough_and_a_twenty_first_is_refused() -> None:
    value: Any = 1
    for _ in range(20):
        value = [value]
    assert canonical.decode(canonical.encode(value)) == value
    with pytest.raises(NotCanonical):
        canonical.encode([value])


@given(st.binary(max_size=60))
def test_random_bytes_are_read_exactly_or_refused(data: bytes) -> None:
    try:
        assert canonical.encode(canonical.decode(data)) == data
    except NotCanonical:
        return
