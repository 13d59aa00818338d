"""What is typed into a cell of the grid, and what it says back."""

from decimal import Decimal
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clusters.cells import cell_words, read_cell, read_number, read_points
from app.clusters.rules import Count, Criterion
from app.errors import ClerkError


def row(method: str, **more: object) -> Criterion:
    return Criterion(uuid4(), None, "I.1", "Ví dụ", method, 5_000, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("45", "45"),
        (" 45,5 ", "45.5"),
        ("45.5", "45.5"),
        ("1.250", "1250"),
        ("1.250,75", "1250.75"),
        ("98 %", "98"),
    ],
)
def test_numbers_are_read_as_people_write_them(typed, wanted):
    assert read_number(typed) == Decimal(wanted)


@pytest.mark.parametrize("typed", ["", "năm", "-3", "1,2,3", "1/2", "٣", "nan"])
def test_what_is_no_number_is_refused_with_an_example(typed):
    with pytest.raises(ClerkError) as refused:
        read_number(typed, "cell")
    assert "Ví dụ" in refused.value.todo and refused.value.field == "cell"


def test_points_are_never_finer_than_a_hundredth():
    assert read_points("45,25") == 4_525
    with pytest.raises(ClerkError):
        read_points("45,255")


@given(
    st.sampled_from(["manual", "step", "percent_of_target", "yes_no", "penalty", "bonus"]),
    st.decimals(0, 50, places=2),
    st.none() | st.decimals(1, 9_999, places=1),
)
def test_a_cell_can_be_typed_as_it_reads(method, value, target):
    if method == "yes_no":
        value = Decimal(int(value) % 2)
    if method in ("penalty", "bonus"):
        value = Decimal(int(value))
    if method != "percent_of_target":
        target = None
    criterion = row(method, target=Decimal(100))
    count = Count(value, target, "self")
    assert read_cell(cell_words(criterion, count), criterion, "self") == count


@pytest.mark.parametrize(
    ("method", "typed", "said"),
    [
        ("manual", "50,5", "Điểm tối đa là 50."),
        ("percent_of_target", "108", "108/120"),
        ("percent_of_target", "108/0", "lớn hơn 0"),
        ("yes_no", "chắc", "có hay không"),
        ("penalty", "1,5", "số nguyên"),
    ],
)
def test_a_wrong_cell_says_what_is_wrong(method, typed, said):
    with pytest.raises(ClerkError) as refused:
        read_cell(typed, row(method), "self")
    assert said in refused.value.what


def test_yes_and_no_are_typed_in_one_letter():
    assert read_cell("c", row("yes_no"), "self") == Count(Decimal(1), None, "self")
    assert read_cell("Không", row("yes_no"), "self") == Count(Decimal(0), None, "self")
    assert read_cell("  ", row("yes_no"), "self") is None
