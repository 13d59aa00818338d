import random
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from app.certificates import base45, cbor
from app.certificates.codes import (
    PREFIX,
    Claim,
    NotGenuine,
    check_code,
    read_claim,
    sign_claim,
    signed_bytes,
)
from tests.certificates.examples import KEY, KID, claim

KEYS = {KID: KEY.public_key()}
printed = st.text(
    st.characters(categories=("L", "N", "P"), include_characters=" "), min_size=1, max_size=60
).map(lambda text: unicodedata.normalize("NFC", text))
claims = st.builds(
    Claim,
    printed,
    printed,
    printed,
    printed,
    printed,
    st.dates(date(1990, 1, 1), date(2199, 12, 31)),
    st.integers(0, 2**40),
    st.binary(min_size=16, max_size=16),
)
values = st.recursive(
    st.integers(0, 2**64 - 1) | st.binary(max_size=300) | st.text(max_size=40),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.integers(0, 300) | st.text(max_size=5), inner, max_size=4)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("data", "text"),
    [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"", "")],
)
def test_base45_writes_the_examples_of_rfc_9285(data, text):
    assert base45.encode(data) == text
    assert base45.decode(text) == data


def test_base45_reads_the_decoding_example_of_rfc_9285():
    assert base45.decode("QED8WEX0") == b"ietf!"


@given(st.binary(max_size=400))
def test_base45_gives_every_byte_string_back(data):
    assert base45.decode(base45.encode(data)) == data


@pytest.mark.parametrize("text", ["GGW", "A", "BB8A", "::", "bb8", "BB8İ0", "ZZ", "BB\n"])
def test_base45_refuses_what_it_never_writes(text):
    with pytest.raises(ValueError, match="not Base45"):
        base45.decode(text)


@given(values)
def test_cbor_gives_every_value_back(value):
    try:
        data = cbor.encode(value)
        again = cbor.decode(data)
    except ValueError:
        assert _depth(value) > 4
    else:
        assert again == value


def _depth(value):
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + max(map(_depth, inner), default=0) if isinstance(value, dict | list) else 0


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ("1805", "23 or less written in two bytes"),
        ("190017", "a number written the long way"),
        ("a2010101 02".replace(" ", ""), "a key twice"),
        ("a202010102", "keys in the wrong order"),
        ("0000", "bytes after the end"),
        ("5f4101ff", "indefinite length"),
        ("4401", "cut short"),
        ("20", "a negative number"),
        ("f6", "null"),
        ("c11a514b67b0", "another tag"),
        ("d82363666f6f", "the tag that some readers compile as a pattern"),
        ("9b7fffffffffffffff", "a list longer than the data"),
        ("61ff", "text that is not UTF-8"),
        ("8181818181818100", "nested too deep"),
        ("", "nothing"),
    ],
)
def test_cbor_refuses_every_other_way_to_write_a_value(data, why):
    with pytest.raises(ValueError, match=r".+"):
        cbor.decode(bytes.fromhex(data))


@given(claims)
def test_a_signed_claim_reads_back_as_it_was_signed(genuine):
    assert read_claim(sign_claim(genuine, KEY, KID), KEYS) == genuine


def test_the_bytes_of_a_code_never_change():
    """A golden code: certificates on walls must be readable by every later version."""
    assert signed_bytes(sign_claim(claim(), KEY, KID)).hex() == GOLDEN
    assert check_code(bytes.fromhex(GOLDEN)) == "FJ65F-552DQ"
    assert read_claim(PREFIX + base45.encode(bytes.fromhex(GOLDEN)), KEYS) == claim()


def test_no_code_changed_in_one_place_is_genuine():
    code = sign_claim(claim(), KEY, KID)
    chance = random.Random(20250127)
    letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
    for _ in range(3000):
        place = chance.randrange(len(code))
        match chance.randrange(4):
            case 0:
                changed = code[:place] + code[place + 1 :]
            case 1:
                changed = code[:place] + chance.choice(letters) + code[place:]
            case 2:
                changed = code[:place]
            case _:
                changed = code[:place] + chance.choice(letters) + code[place + 1 :]
        if changed != code:
            with pytest.raises(NotGenuine):
                read_claim(changed, KEYS)


def test_a_flipped_bit_anywhere_in_the_signed_bytes_is_never_genuine():
    signed = bytearray(signed_bytes(sign_claim(claim(), KEY, KID)))
    for place in range(len(signed) * 8):
        signed[place // 8] ^= 1 << place % 8
        with pytest.raises(NotGenuine):
            read_claim(PREFIX + base45.encode(bytes(signed)), KEYS)
        signed[place // 8] ^= 1 << place % 8


@given(st.binary(max_size=300))
def test_any_bytes_at_all_end_in_a_plain_refusal(data):
    with pytest.raises(NotGenuine):
        read_claim(PREFIX + base45.encode(data), KEYS)


def test_another_offices_key_an_unknown_key_and_an_overlong_code_are_refused():
    other = Ed25519PrivateKey.generate()
    with pytest.raises(NotGenuine, match="wrong signature"):
        read_claim(sign_claim(claim(), other, KID), KEYS)
    with pytest.raises(NotGenuine, match="unknown key"):
        read_claim(sign_claim(claim(), KEY, b"\0\0\0\0"), KEYS)
    with pytest.raises(NotGenuine, match="not a certificate"):
        read_claim(PREFIX + "0" * 1024, KEYS)
    with pytest.raises(NotGenuine, match="not a certificate"):
        read_claim("https://example.invalid/hop-le", KEYS)


@pytest.mark.parametrize(
    "change",
    [
        {"recipient": ""},
        {"recipient": unicodedata.normalize("NFD", "Thị")},
        {"unit": "a\u202eb"},
        {"id": b"short"},
        {"serial": -1},
    ],
)
def test_a_claim_that_could_not_be_read_back_is_not_signed(change):
    with pytest.raises(ValueError, match=r".+"):
        sign_claim(replace(claim(), **change), KEY, KID)


def test_the_check_code_has_ten_letters_that_no_one_mistakes():
    codes = {check_code(signed_bytes(sign_claim(claim(n), KEY, KID))) for n in range(300)}
    assert len(codes) == 300
    assert {len(code) for code in codes} == {11}
    assert not set("".join(codes)) & set("01OI")


GOLDEN = (
    "d2844da20127044878612d3230323501a05874a8016c474b2d323032352d3030303402745069204ec483"
    "6e67205468e1bb8b20486fc3a06903781855424e442078c3a3205068c6b0e1bb9b63204e6768c4a96104"
    "6b4769e1baa579206b68656e056b31322f51c4902d55424e44061a0134fe0f0704085000000000000000"
    "0000000000000000045840626a4554aa97c2a2e09f23f654c704efd103a8e42618ba5b5052f33626eb47"
    "3b886f3b7687d46ad42c48403121b2a70184afe528a97ed8d1092e6fc3c78ad008"
)
