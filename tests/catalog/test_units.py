from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalog import load
from app.text import fold

UNITS = load().units
BEFORE, AFTER, TODAY = date(2025, 6, 30), date(2025, 7, 1), date(2026, 11, 24)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


def found(query: str, day: date = TODAY) -> list[str]:
    return [hit.unit.name for hit in UNITS.search(query, day)]


@pytest.mark.parametrize(
    ("day", "level", "count"),
    [
        (date(2024, 10, 31), "xa", 65),
        (date(2024, 11, 1), "xa", 62),
        (BEFORE, "xa", 62),
        (BEFORE, "huyen", 7),
        (AFTER, "xa", 65),
        (AFTER, "huyen", 0),
        (AFTER, "tinh", 1),
    ],
)
def test_every_day_has_the_units_of_that_day(day, level, count):
    assert len(UNITS.valid_on(day, level)) == count


def test_the_new_communes_are_of_the_kinds_in_the_resolution():
    kinds = Counter(unit.kind_word for unit in UNITS.valid_on(AFTER, "xa"))
    assert kinds == {"xã": 48, "phường": 16, "đặc khu": 1}


def test_a_code_used_again_is_told_apart_by_its_day():
    assert UNITS.name_on("22795", BEFORE) == "Xã Phước Thắng"
    assert UNITS.name_on("22795", AFTER) == "Xã Bác Ái"
    assert UNITS.name_on("22750", date(2024, 10, 31)) == "Phường Thanh Sơn"
    assert UNITS.name_on("22750", date(2024, 11, 1)) == "Phường Phủ Hà"
    assert UNITS.name_on("00000", AFTER) == ""
    new = UNITS.find("22795", AFTER)
    assert new and new.name == "Xã Bác Ái" and UNITS.find("22795", BEFORE) is None


def test_a_search_needs_no_tone_marks_and_puts_the_units_of_the_day_first():
    assert found("đông hải")[:2] == ["Phường Đông Hải", "Phường Đông Hải"]
    now, past = UNITS.search("dong hai", TODAY)[:2]
    assert now.is_current and not past.is_current
    assert now.parent and now.parent.name == now.belongs_to == "Tỉnh Khánh Hòa"
    assert [unit.in_line for unit in past.successors] == ["phường Đông Hải", "xã Phước Dinh"]
    assert past.belongs_to == "Nay là phường Đông Hải, xã Phước Dinh"


def test_an_old_commune_leads_to_the_commune_of_today():
    hit = next(hit for hit in UNITS.search("phuoc ha", TODAY) if not hit.is_current)
    assert [unit.in_line for unit in hit.successors] == ["xã Phước Hà"]
    assert found("phuoc ha")[0] == "Xã Phước Hà"
    twice = UNITS.search("my huong", TODAY)[0]  # merged in 2024, and again in 2025
    assert [unit.name for unit in twice.successors] == ["Phường Phan Rang"]


def test_an_old_district_leads_to_the_communes_of_today():
    hits = {hit.unit.name: hit for hit in UNITS.search("bac ai", TODAY)}
    assert found("bac ai")[0] == "Xã Bác Ái"
    names = [unit.place for unit in hits["Huyện Bác Ái"].successors]
    assert names == ["Bác Ái Tây", "Bác Ái", "Bác Ái Đông", "Mỹ Sơn"]
    ninh_phuoc = {hit.unit.name: hit for hit in UNITS.search("ninh phuoc", TODAY)}
    assert "Xã Ninh Phước" in ninh_phuoc and ninh_phuoc["Huyện Ninh Phước"].successors


def test_before_the_merger_the_districts_answer_for_themselves():
    hits = UNITS.search("bac ai", date(2025, 1, 20))
    assert hits[0].unit.name == "Huyện Bác Ái" and hits[0].is_current
    assert not any(hit.unit.valid_from == AFTER for hit in hits)
    commune = UNITS.search("phước bình bác ái", date(2025, 1, 20))[0]
    assert commune.unit.name == "Xã Phước Bình" and commune.belongs_to == "Huyện Bác Ái"


def test_nothing_and_nonsense_find_nothing():
    assert found("") == found("   ") == found("zzz") == found("!?") == []


@given(st.sampled_from(UNITS.all), DAYS)
def test_every_unit_is_found_by_its_folded_name_on_any_day_from_its_first(unit, day):
    hits = UNITS.search(fold(unit.name), day, limit=200)
    assert (unit.key in [hit.unit.key for hit in hits]) == (
        unit.valid_from is None or unit.valid_from <= day
    )


@given(st.sampled_from(UNITS.all), DAYS)
def test_successors_are_units_of_the_day_and_no_commune_is_lost(unit, day):
    if unit.valid_from and day < unit.valid_from:
        return
    after = UNITS.successors(unit, day)
    assert after and all(followed in UNITS.valid_on(day) for followed in after)


@given(DAYS)
def test_every_unit_below_a_province_has_its_parent_that_day(day):
    for unit in UNITS.valid_on(day):
        assert (UNITS.parent(unit, day) is None) == (unit.level == "tinh")


def test_an_office_is_named_in_every_form_a_document_needs():
    unit = UNITS.on("22795", AFTER)
    assert unit
    assert unit.office == "UBND xã Bác Ái"
    assert unit.office_title == "ỦY BAN NHÂN DÂN XÃ BÁC ÁI"
    assert unit.office_lines == ("ỦY BAN NHÂN DÂN", "XÃ BÁC ÁI")
    assert unit.chairman_title == "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÁC ÁI"
    assert (unit.chairman, unit.place) == ("Chủ tịch UBND xã Bác Ái", "Bác Ái")


@pytest.mark.parametrize(
    ("code", "day", "office", "place"),
    [
        ("22736", AFTER, "UBND đặc khu Trường Sa", "Trường Sa"),
        ("22738", AFTER, "UBND phường Đô Vinh", "Đô Vinh"),
        ("22870", BEFORE, "UBND thị trấn Phước Dân", "Phước Dân"),
        ("584", BEFORE, "UBND huyện Bác Ái", "Bác Ái"),
        ("582", BEFORE, "UBND thành phố Phan Rang-Tháp Chàm", "Phan Rang-Tháp Chàm"),
        ("56", AFTER, "UBND tỉnh Khánh Hòa", "Khánh Hòa"),
    ],
)
def test_offices_of_every_kind_are_named(code, day, office, place):
    unit = UNITS.on(code, day)
    assert unit and (unit.office, unit.place) == (office, place)
