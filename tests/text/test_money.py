from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.money import (
    Money,
    Rounding,
    award_money,
    decimal_text,
    dong,
    grouped,
    in_report,
    in_words,
    in_words_line,
)

COEFFICIENTS = st.decimals("0.001", "50", places=3)
BASES = st.integers(0, 10_000_000)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (0, "không"),
        (702_000, "bảy trăm linh hai nghìn"),
        (1_053_000, "một triệu không trăm năm mươi ba nghìn"),
        (14_720_000, "mười bốn triệu bảy trăm hai mươi nghìn"),
        (15, "mười lăm"),
        (21, "hai mươi mốt"),
        (24, "hai mươi tư"),
        (14, "mười bốn"),
        (1_000_005, "một triệu không trăm linh năm"),
        (3_000_000_000, "ba tỷ"),
        (2_000_000_000_015, "hai nghìn tỷ không trăm mười lăm"),
    ],
)
def test_amounts_are_said_in_words(amount, words):
    assert in_words(amount) == words


def test_an_office_may_say_le_and_ngan():
    assert in_words(702_000, zero="lẻ", thousand="ngàn") == "bảy trăm lẻ hai ngàn"
    assert in_words_line(702_000) == "(Bằng chữ: Bảy trăm linh hai nghìn đồng)"


@given(st.integers(0, 10**18 - 1), st.integers(0, 10**18 - 1))
def test_different_amounts_never_share_their_words(first, second):
    assert (in_words(first) == in_words(second)) == (first == second)


def test_figures_are_written_the_vietnamese_way():
    assert grouped(1_404_000) == "1.404.000"
    assert [in_report(count) for count in (0, 5, 12, 1_250)] == ["0", "05", "12", "1.250"]
    assert dong(2_340_000) == "2.340.000 đồng"
    assert decimal_text(Decimal("0.30")) == "0,3"
    assert decimal_text(Decimal("30.5")) == "30,5"
    assert decimal_text(Decimal("1000")) == "1.000"


def test_published_examples_of_each_rounding():
    old = 1_490_000
    ceil, nearest, none = Rounding.CEIL_10000, Rounding.NEAREST_10000, Rounding.NONE
    assert award_money(Decimal("0.15"), old, nearest) == Money(223_500, 220_000)
    assert award_money(Decimal("0.3"), old, nearest) == Money(447_000, 450_000)
    assert award_money(Decimal("0.3"), 2_340_000, none) == Money(702_000, 702_000)
    assert award_money(Decimal("0.3"), 2_340_000, ceil) == Money(702_000, 710_000)
    assert award_money(Decimal("1.0"), 2_340_000, ceil) == Money(2_340_000, 2_340_000)


@given(COEFFICIENTS, BASES)
def test_rounding_up_takes_nothing_away_and_adds_less_than_ten_thousand(coefficient, base):
    exact = coefficient * base
    paid = award_money(coefficient, base, Rounding.CEIL_10000).amount
    assert paid % 10_000 == 0 and 0 <= paid - exact < 10_000


@given(COEFFICIENTS, BASES)
def test_rounding_to_the_nearest_moves_at_most_five_thousand(coefficient, base):
    paid = award_money(coefficient, base, Rounding.NEAREST_10000).amount
    assert paid % 10_000 == 0 and abs(paid - coefficient * base) <= 5_000


def test_a_negative_value_is_our_fault():
    with pytest.raises(ValueError, match="0 or more"):
        award_money(Decimal(-1), 1, Rounding.NONE)
