"""Cells as Excel copies them: several lines in one cell, numbers with signs, words in any form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import pasted
from app.errors import ClerkError

HEADS = {"name": ("ten",), "words": ("noi dung",)}


def test_a_cell_of_several_lines_stays_one_cell() -> None:
    text = 'Tên\tNội dung\r\nA\t"Dòng một\nnói ""hai"" lời"\r\n"Học tốt" năm\t"B"\r\n'
    assert pasted.lines(text, HEADS, ("name", "words"), "name") == [
        {"name": "A", "words": 'Dòng một nói "hai" lời'},
        {"name": '"Học tốt" năm', "words": '"B"'},
    ]


@given(st.integers(0, 10**12), st.sampled_from((".", ",", " ", "\u00a0")))
def test_a_whole_number_is_read_however_its_thousands_stand(number: int, sign: str) -> None:
    assert pasted.whole("-") == 0
    assert pasted.whole(f"{number:,} tờ".replace(",", sign), ("tờ",)) == number


@pytest.mark.parametrize("said", ["1,5", "1.2.3", "mười", "1 2", "٣"])
def test_what_is_no_whole_number_is_refused(said: str) -> None:
    with pytest.raises(ClerkError):
        pasted.whole(said)


def test_the_longest_spelling_decides() -> None:
    known = {"yes": ("dung",), "part": ("dung mot phan",)}
    assert pasted.one_of("Đúng một phần.", known) == "part"
    assert pasted.one_of("Đúng", known) == "yes"
    assert pasted.one_of("Đứng đầu", {"yes": ("du",)}) is None
