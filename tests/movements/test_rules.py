"""A criterion that anybody can check, progress that never flatters, reviews that are asked for."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ClerkError
from app.movements import rules
from app.movements.rules import CriterionDraft, DueReview
from db.movements import MovementState as State

GOOD = CriterionDraft("Hộ có hố rác", "at_least", "hộ", Decimal(80), "Ra ngõ đếm")
numbers = st.decimals(0, 10**9, places=2, allow_nan=False)
days = st.dates(date(2024, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"name": " "}, "name"),
        ({"threshold": None}, "threshold"),
        ({"threshold": Decimal(-1)}, "threshold"),
        ({"unit": " "}, "unit"),
        ({"how_checked": "\n"}, "how_checked"),
        ({"kind": "more"}, "kind"),
    ],
)
def test_a_criterion_that_nobody_could_check_is_refused_at_its_field(changed, field):
    from dataclasses import replace

    with pytest.raises(ClerkError) as refused:
        rules.check_criterion(replace(GOOD, **changed))
    assert refused.value.field == field and refused.value.todo


def test_a_yes_or_no_needs_no_number_but_still_a_way_to_check():
    plain = CriterionDraft("Có nhà văn hóa", "yes_no", "hộ", Decimal(3), "Đến xem")
    found = rules.check_criterion(plain)
    assert found.threshold is None and found.unit == ""
    with pytest.raises(ClerkError):
        rules.check_criterion(CriterionDraft("Có nhà văn hóa", "yes_no"))


@given(st.sampled_from(["at_least", "at_most", "yes_no"]), numbers, numbers)
def test_a_hundred_percent_is_said_exactly_where_the_criterion_is_met(kind, threshold, value):
    found = rules.percent(kind, threshold, value)
    assert 0 <= found <= 100
    assert (found == 100) == rules.is_met(kind, threshold, value)


@given(numbers, numbers, numbers)
def test_more_never_counts_as_less_on_the_way_to_at_least(threshold, first, second):
    low, high = sorted((first, second))
    assert rules.percent("at_least", threshold, low) <= rules.percent("at_least", threshold, high)
    assert rules.percent("at_most", threshold, high) <= rules.percent("at_most", threshold, low)


@given(numbers)
def test_a_number_reads_back_as_it_was_written(value):
    assert rules.parse_number(rules.number_words(value)) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [("80", 80), ("92,5 %", Decimal("92.5")), ("1.250", 1250), ("1.250,5", Decimal("1250.5")),
     ("8.5", Decimal("8.5"))],
)  # fmt: skip
def test_numbers_are_read_as_clerks_write_them(typed, value):
    assert rules.parse_number(typed) == value


@pytest.mark.parametrize("typed", ["", "tám mươi", "1e5", "NaN", "٣", "9" * 20, "--1", "1_0"])
def test_what_is_no_number_is_refused_and_quoted(typed):
    with pytest.raises(ClerkError) as refused:
        rules.parse_number(typed, "value")
    assert refused.value.field == "value"


@given(days, st.integers(1, 2000), st.integers(0, 24))
def test_interim_reviews_lie_between_first_and_last_day_each_some_months_apart(
    start, length, every
):
    end = start + timedelta(days=length)
    found = rules.interim_days(start, end, every)
    assert all(start < day < end for day in found) and found == sorted(set(found))
    assert len(found) <= length // 28 + 1
    assert bool(found) == (every > 0 and rules.months_later(start, every) < end)


@given(days, st.integers(1, 900), st.integers(0, 9), st.data())
def test_reviews_are_asked_for_until_they_are_held_and_never_again(start, length, every, data):
    end, held = start + timedelta(days=length), []
    while True:
        due = rules.due_reviews(State.RUNNING, start, end, every, held)
        assert [review.kind for review in due].count("final") == 1
        interim = [review.due_on for review in due if review.kind == "interim"]
        if not interim:
            break
        on = data.draw(st.dates(start, end))
        answered = rules.answered_day(start, end, every, held, on)
        assert answered is not None and answered >= interim[0]
        held.append(("interim", answered))
    assert due == [DueReview("final", end)]
    assert rules.due_reviews(State.RUNNING, start, end, every, [*held, ("final", end)]) == []


@pytest.mark.parametrize("state", [s for s in State if s not in rules.UNDER_WAY])
def test_only_a_movement_under_way_has_reviews_to_hold(state):
    assert rules.due_reviews(state, date(2025, 1, 1), date(2025, 12, 1), 3, []) == []


def test_days_are_counted_down_in_words():
    day = date(2025, 3, 12)
    assert rules.countdown(date(2025, 4, 1), day) == "Còn 20 ngày"
    assert rules.countdown(day, day) == "Hôm nay"
    assert rules.countdown(date(2025, 3, 9), day) == "Đã qua 3 ngày"


def test_a_month_later_than_the_31st_is_the_last_of_the_month():
    assert rules.months_later(date(2024, 8, 31), 6) == date(2025, 2, 28)
