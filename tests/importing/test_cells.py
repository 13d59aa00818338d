"""A cell says what it says, or why it can't be read; none makes the reading fail."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import catalog
from app.dates import PartialDate
from app.importing import cells
from tests.office import TODAY

CATALOG = catalog.load()
ETHNIC = cells.EthnicNames(CATALOG)
any_cell = st.one_of(
    st.text(max_size=40),
    st.integers(-(10**14), 10**14),
    st.floats(allow_nan=False, allow_infinity=False),
    st.from_regex(r"\d{1,4}[/.\-]\d{1,4}[/.\-]\d{1,5}", fullmatch=True),
    st.from_regex(r"\d\.\d{0,4}E\+\d{1,3}", fullmatch=True),
)


@given(any_cell)
def test_no_cell_makes_reading_fail(cell: cells.Cell) -> None:
    for read in (
        cells.name(cell),
        cells.group_name(cell),
        cells.born(cell, TODAY),
        cells.day(cell, TODAY),
        cells.year(cell, TODAY),
        cells.personal_id(cell),
        cells.sex(cell),
        cells.count(cell),
        ETHNIC.read(cell),
    ):
        assert read.value is None or not read.trouble
    cells.is_marked(cell)


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        (1958, PartialDate(1958)),
        (1958.0, PartialDate(1958)),
        ("1958", PartialDate(1958)),
        ("sinh năm 1958", PartialDate(1958)),
        ("khoảng 1958", PartialDate(1958)),
        ("00/00/1958", PartialDate(1958)),
        ("??/??/1958", PartialDate(1958)),
        ("-/3/1958", PartialDate(1958, 3)),
        ("?1958", PartialDate(1958)),
        ("1958 (67 tuổi)", PartialDate(1958)),
        ("T3/1958", PartialDate(1958, 3)),
        ("1905-05-11", PartialDate(1958)),
        ("0/3/1958", PartialDate(1958, 3)),
        ("3/1958", PartialDate(1958, 3)),
        ("5.3.1958", PartialDate(1958, 3, 5)),
        ("05-03-1958", PartialDate(1958, 3, 5)),
        ("05031958", PartialDate(1958, 3, 5)),
        ("1958-03-05", PartialDate(1958, 3, 5)),
        ("1958-03-05 00:00:00", PartialDate(1958, 3, 5)),
        (21249, PartialDate(1958, 3, 5)),
        ("ngày 05 tháng 3 năm 1958", PartialDate(1958, 3, 5)),
    ],
)
def test_a_birth_date_of_any_kind(cell: cells.Cell, meant: PartialDate) -> None:
    assert cells.born(cell, TODAY).value == meant


@pytest.mark.parametrize(
    "cell", ["58", 58, "05/03/58", "13/13/1958", "31/02/1990", "2031", "năm mới"]
)
def test_a_birth_date_that_could_mean_two_things_is_refused_with_a_reason(cell: cells.Cell) -> None:
    read = cells.born(cell, TODAY)
    assert read.value is None and read.trouble


@given(st.dates(date(1910, 1, 1), TODAY))
def test_excels_numbers_of_days_are_days(day: date) -> None:
    serial = (day - cells.DAY_ONE) // timedelta(days=1)
    assert cells.born(serial, TODAY).value == PartialDate(day.year, day.month, day.day)
    assert cells.day(float(serial), TODAY).value == day


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("058190001234", "058190001234"),
        (58190001234, "058190001234"),
        (58190001234.0, "058190001234"),
        ("58190001234", "058190001234"),
        ("'058190001234", "058190001234"),
        ("058 190 001 234", "058190001234"),
        (1190001234, "001190001234"),
        (264123456, "264123456"),
        (4123456, "004123456"),
    ],
)
def test_a_citizen_id_gets_its_lost_zeros_back(cell: cells.Cell, meant: str) -> None:
    assert cells.personal_id(cell).value == meant


@pytest.mark.parametrize(
    "cell", ["8.0E+10", "5,819E+10", "0912345678", "12345", "không có", 99190001234]
)
def test_a_citizen_id_that_is_gone_is_told(cell: cells.Cell) -> None:
    read = cells.personal_id(cell)
    assert read.value is None and read.trouble


def test_what_excel_rounded_is_said_to_be_lost() -> None:
    assert "mất các số cuối" in cells.personal_id("8.0E+10").trouble


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        (2019, 2019),
        ("năm 2019", 2019),
        ("2018-2019", 2019),
        ("Năm học 2018 - 2019", 2019),
        ("12/5/2019", 2019),
        ("1905-07-11", 2019),
    ],
)
def test_a_year_of_any_kind(cell: cells.Cell, meant: int) -> None:
    assert cells.year(cell, TODAY).value == meant


def test_ethnic_groups_are_read_by_name_and_sexes_by_word() -> None:
    groups = ("Raglai", "Ra-glai", "kinh", "Chăm")
    assert [ETHNIC.read(word).value for word in groups] == ["21", "21", "01", "17"]
    assert [cells.sex(word).value for word in ("Nam", "NỮ", "nu", "f")] == [
        "male", "female", "female", "female",
    ]  # fmt: skip
    assert ETHNIC.read("Người sao").trouble


def test_awards_are_read_by_name_abbreviation_and_what_registers_call_them() -> None:
    known = cells.AwardNames(CATALOG)
    said = ("Lao động tiên tiến", "LĐTT", "CSTĐCS", "Danh hiệu Lao động tiên tiến", "Giấy khen")
    assert [known.read(word).value for word in said] == [
        "LDTT", "LDTT", "CSTDCS", "LDTT", "GIAY_KHEN_XA",
    ]  # fmt: skip
    assert known.read("Huy hiệu gì đó").trouble
