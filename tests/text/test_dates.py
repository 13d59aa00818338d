from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import dates
from app.catalog import load
from app.dates import Month, PartialDate
from app.errors import ClerkError

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1/2/24", date(2024, 2, 1)),
        ("01-02-2024", date(2024, 2, 1)),
        ("1.2.2024", date(2024, 2, 1)),
        ("1 2 2024", date(2024, 2, 1)),
        ("2024-02-01", date(2024, 2, 1)),
        ("ngày 05 tháng 3 năm 2026", date(2026, 3, 5)),
        ("29/2/2024", date(2024, 2, 29)),
    ],
)
def test_days_are_read_with_the_day_first(typed, day):
    assert dates.parse_day(typed) == day


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("31/2/2024", "Tháng 2 không có ngày 31."),
        ("29/2/2023", "Tháng 2 năm 2023 không có ngày 29."),
        ("12/31/2024", "Không có tháng 31."),
        ("0/1/2024", "Tháng 1 không có ngày 0."),
        ("1/2/202", "Năm 202 thiếu một chữ số."),
        ("2.2024", "Chưa ghi đủ ngày, tháng, năm."),
        ("hôm qua", "Chưa đọc được ngày “hôm qua”."),
        ("1/2/9999", "Năm 9999 nằm ngoài khoảng 1850 – 2100."),
        ("", "Chưa ghi ngày."),
    ],
)
def test_a_day_that_cannot_be_says_why_and_where(typed, what):
    with pytest.raises(ClerkError) as refused:
        dates.parse_day(typed, field="decided_on")
    assert refused.value.what == what
    assert refused.value.field == "decided_on" and refused.value.todo


@given(DAYS)
def test_what_is_shown_is_read_back(day):
    assert dates.parse_day(dates.short_day(day)) == day
    assert dates.parse_day(dates.long_day(day)) == day
    assert dates.parse_day(f"{day:%d-%m-%y}") == day
    month = Month(day.year, day.month)
    assert dates.parse_month(str(month)) == month == Month.from_iso(month.iso)


@given(st.text(max_size=30))
def test_any_other_text_is_refused_in_words(typed):
    for parse in (dates.parse_day, dates.parse_month, dates.parse_partial_date):
        try:
            parse(typed)
        except ClerkError as refused:
            assert refused.what and refused.todo


def test_months_are_read_in_their_usual_spellings():
    for typed in ("2.2024", "02/2024", "2-24", "2024-02", "tháng 2 năm 2024", "15/2/2024"):
        assert dates.parse_month(typed) == Month(2024, 2), typed
    assert Month(2024, 1).months_to(Month(2024, 12)) == 12


def test_birth_dates_keep_what_is_known_and_want_four_digits():
    assert dates.parse_partial_date("1958") == PartialDate(1958)
    assert str(dates.parse_partial_date("3/1958")) == "03/1958"
    assert str(dates.parse_partial_date("5.3.1958")) == "05/03/1958"
    with pytest.raises(ClerkError, match="bốn chữ số"):
        dates.parse_partial_date("5/3/58")


def test_long_dates_have_zeros_only_where_the_decree_wants_them():
    assert dates.long_day(date(2026, 3, 5)) == "ngày 05 tháng 3 năm 2026"
    assert dates.long_day(date(2025, 1, 15)) == "ngày 15 tháng 01 năm 2025"
    assert dates.long_day(date(2025, 12, 20)) == "ngày 20 tháng 12 năm 2025"
    assert dates.place_and_day("Bác Ái", date(2026, 2, 1)) == "Bác Ái, ngày 01 tháng 02 năm 2026"


def test_due_days_are_said_as_people_say_them():
    today = date(2025, 1, 20)
    assert dates.due_words(date(2025, 1, 17), today) == "Quá 3 ngày"
    assert dates.due_words(today, today) == "Hôm nay"
    assert dates.due_words(date(2025, 1, 22), today) == "22/01"
    assert dates.due_words(date(2026, 1, 2), today) == "02/01/2026"
    assert dates.due_state(date(2025, 1, 17), today) == "late"


def test_periods_read_as_in_a_document():
    assert dates.period_words(Month(2024, 1), Month(2024, 12)) == "năm 2024"
    assert dates.period_words(Month(2021, 1), Month(2025, 12)) == "giai đoạn 2021 - 2025"
    assert dates.period_words(Month(2024, 9), Month(2025, 5)) == "từ 09/2024 đến 05/2025"
    assert dates.period_words(Month(2024, 3), Month(2024, 3)) == "tháng 03/2024"
    assert dates.period_words(None, Month(2024, 3)) == "đến 03/2024"


def test_tet_weekends_and_exchanged_days_are_not_counted():
    calendar = load().calendar
    # Friday 24/01/2025; Tết 27-31/01 off: the first working day after is Monday 03/02
    assert dates.add_working_days(date(2025, 1, 24), 1, calendar) == date(2025, 2, 3)
    assert dates.is_working_day(date(2025, 4, 26), calendar)  # a Saturday worked for 02/05
    assert not dates.is_working_day(date(2025, 5, 2), calendar)


@given(DAYS, st.integers(0, 60))
def test_a_limit_of_n_working_days_has_n_working_days(start, count):
    calendar = load().calendar
    end = dates.add_working_days(start, count, calendar)
    days = [start + timedelta(days=n) for n in range(1, (end - start).days + 1)]
    assert sum(dates.is_working_day(day, calendar) for day in days) == count
    assert count == 0 or dates.is_working_day(end, calendar)


@pytest.mark.parametrize("read", [dates.parse_month, dates.parse_partial_date])
def test_a_wrong_month_is_answered_with_an_example_of_a_month(read) -> None:
    with pytest.raises(ClerkError) as refused:
        read("13/2024")
    assert refused.value.what == "Không có tháng 13." and "05/" not in refused.value.todo
