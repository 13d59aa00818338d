"""Old fonts come out as the words that were meant, and Unicode is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.importing import legacy, spreadsheet
from app.importing.legacy import TCVN3, TCVN3_CAPITALS, UNICODE, VNI
from tests.importing.files import NO_CAPITAL, PEOPLE, tcvn3, vni

LETTERS = (
    "aăâbcdđeêghiklmnoôơpqrstuưvxyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ"
)
CAPITALS = "".join(sign for sign in LETTERS.upper() if sign not in NO_CAPITAL)
NAMES = [name for name, *_ in PEOPLE]

words = st.text(st.sampled_from(LETTERS + CAPITALS + " "), max_size=40)


@given(words)
def test_tcvn3_comes_back_as_it_was(text: str) -> None:
    decoded = legacy.decode(tcvn3(text), TCVN3)
    assert decoded.casefold() == text.casefold()
    assert decoded == text or any(map(legacy.is_capital, text.split()))  # NGUYễN is NGUYỄN


@given(st.text(st.sampled_from(LETTERS + LETTERS.upper() + " "), max_size=40))
def test_vni_comes_back_as_it_was(text: str) -> None:
    assert legacy.decode(vni(text), VNI) == text


@given(st.text(max_size=60), st.sampled_from(legacy.ENCODINGS))
def test_no_text_makes_decoding_fail(text: str, encoding: str) -> None:
    assert legacy.detect([legacy.decode(text, encoding)]).encoding in legacy.ENCODINGS


def test_the_invisible_letter_is_kept_until_it_is_decoded() -> None:
    assert legacy.decode("Ph\u00adíc B×nh", TCVN3) == "Phước Bình"
    assert legacy.decode("®µng n¨ng thä", TCVN3) == "đàng năng thọ"


def test_a_capitals_font_means_capitals() -> None:
    assert legacy.of_font(".VnTimeH") == TCVN3_CAPITALS
    assert legacy.decode("®µng n¨ng thä", TCVN3_CAPITALS) == "ĐÀNG NĂNG THỌ"
    assert legacy.of_font("VNI-Times") == VNI and legacy.of_font("Times New Roman") == ""


@pytest.mark.parametrize(
    ("write", "encoding"),
    [(tcvn3, TCVN3), (vni, VNI), (str, UNICODE)],
    ids=["tcvn3", "vni", "unicode"],
)
def test_a_column_of_names_tells_what_it_is_written_in(write, encoding) -> None:  # type: ignore[no-untyped-def]
    column = [write(name) for name in NAMES]
    guess = legacy.detect(column)
    assert (guess.encoding, guess.doubtful) == (encoding, False)
    assert [legacy.decode(text, guess.encoding) for text in column] == NAMES


def test_letters_taken_apart_are_joined() -> None:
    apart = "Pi Na\u0306ng Thi\u0323 Hoa\u0300i"
    guess = legacy.detect([apart])
    assert legacy.decode(apart, guess.encoding) == "Pi Năng Thị Hoài"


def test_hoa_and_toan_in_unicode_are_no_vni_unless_the_sheet_is() -> None:
    place = ["Hoà Bình", "Toán", "Khoá"]
    alone, beside = legacy.detect_all([place, NAMES])
    assert (alone.encoding, beside.encoding) == (UNICODE, UNICODE)
    old = [vni("Hồ Tốn"), vni("Khố")]
    assert legacy.detect_all([old, [vni(n) for n in NAMES]])[0].encoding == VNI


def test_a_column_with_both_is_left_for_a_person_to_say() -> None:
    guess = legacy.detect([*NAMES[:3], tcvn3(NAMES[3]), tcvn3(NAMES[1])])
    assert guess.encoding == UNICODE and guess.doubtful


def test_the_sample_shows_first_what_changes() -> None:
    shown = legacy.samples(["An", "®µng n¨ng thä", "An"], TCVN3)
    assert shown == [("®µng n¨ng thä", "đàng năng thọ"), ("An", "An")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_styles_that_name_an_entity_are_not_read(encoding: str) -> None:
    declared = '<!DOCTYPE s [<!ENTITY a "VNI-Times">]>'
    styles = (
        '<?xml version="1.0" encoding="{}"?>{}<styleSheet><fonts><font><name val="{}"/></font>'
        '</fonts><cellXfs><xf fontId="0"/></cellXfs></styleSheet>'
    )
    told = styles.format(encoding, "", "VNI-Times").encode(encoding)
    assert spreadsheet._style_fonts(told) == ["VNI-Times"]
    unfolded = styles.format(encoding, declared, "&a;").encode(encoding)
    assert spreadsheet._style_fonts(unfolded) == []
