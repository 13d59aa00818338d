"""Periods by any name, and the same days a year earlier."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ClerkError
from app.statistics import periods
from app.statistics.periods import Period

days = st.dates(date(2000, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("kind", "place", "words", "first", "last"),
    [
        ("year", 1, "năm 2024", (1, 1), (12, 31)),
        ("half", 1, "6 tháng đầu năm 2024", (1, 1), (6, 30)),
        ("half", 2, "6 tháng cuối năm 2024", (7, 1), (12, 31)),
        ("quarter", 3, "quý III năm 2024", (7, 1), (9, 30)),
        ("month", 2, "tháng 2 năm 2024", (2, 1), (2, 29)),
    ],
)
def test_a_part_of_a_year_has_its_name_and_days(kind, place, words, first, last):
    period = periods.of(kind, 2024, place)
    assert period == Period(date(2024, *first), date(2024, *last))
    assert period.words == words


def test_other_days_are_named_by_themselves():
    assert Period(date(2024, 2, 3), date(2024, 2, 3)).words == "từ 03/02/2024 đến 03/02/2024"
    assert Period(date(2024, 2, 1), date(2024, 3, 31)).words == "từ 01/02/2024 đến 31/03/2024"
    assert Period(date(2023, 1, 1), date(2024, 12, 31)).words == "các năm 2023 – 2024"


def test_days_in_the_wrong_order_are_refused_with_what_to_do():
    with pytest.raises(ClerkError, match="Ghi ngày cuối"):
        Period(date(2024, 2, 3), date(2024, 2, 2))


@given(days, st.integers(0, 900))
def test_the_year_before_has_the_same_days_one_year_back(first, length):
    period = Period(first, first + timedelta(days=length))
    before = period.year_before
    for now, then in ((period.first, before.first), (period.last, before.last)):
        assert then.year == now.year - 1 and then.month == now.month
        at_the_end = (now + timedelta(days=1)).month != now.month
        assert (
            ((then + timedelta(days=1)).month != then.month)
            if at_the_end
            else (then.day == now.day)
        )


@given(days, st.integers(0, 900))
def test_every_day_lies_in_one_of_the_months(first, length):
    period = Period(first, first + timedelta(days=length))
    months = [(month.year, month.month) for month in period.months]
    assert months == sorted(set(months))
    assert months[0] == (first.year, first.month)
    assert months[-1] == (period.last.year, period.last.month)
