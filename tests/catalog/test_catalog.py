from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalog import load
from app.errors import ClerkError

CATALOG = load()
BEFORE, AFTER, NEW_BASE = date(2025, 6, 30), date(2025, 7, 1), date(2026, 7, 1)
DAYS = st.dates(date(2024, 1, 1), date(2030, 12, 31))


@pytest.mark.parametrize(
    ("award", "subject", "day", "raw", "paid"),
    [
        ("GIAY_KHEN_XA", "individual", AFTER, 702_000, 710_000),
        ("GIAY_KHEN_XA", "individual", NEW_BASE, 759_000, 760_000),
        ("GIAY_KHEN_XA", "household", AFTER, 1_053_000, 1_060_000),
        ("GIAY_KHEN_XA", "household", NEW_BASE, 1_138_500, 1_140_000),
        ("GIAY_KHEN_XA", "collective", AFTER, 1_404_000, 1_410_000),
        ("GIAY_KHEN_XA", "collective", NEW_BASE, 1_518_000, 1_520_000),
        ("GIAY_KHEN_XA", "enterprise", AFTER, 1_404_000, 1_410_000),
        ("CSTDCS", "individual", AFTER, 2_340_000, 2_340_000),
        ("CSTDCS", "individual", NEW_BASE, 2_530_000, 2_530_000),
        ("TTLDTT", "collective", AFTER, 1_872_000, 1_880_000),
        ("TTLDTT", "collective", NEW_BASE, 2_024_000, 2_030_000),
        ("GIAY_KHEN_XA", "individual", BEFORE, 351_000, 360_000),
        ("LDTT", "individual", BEFORE, 702_000, 710_000),
    ],
)
def test_award_money_of_the_decision_date(award, subject, day, raw, paid):
    money = CATALOG.money(award, subject, day)
    assert (money.raw, money.amount, money.rounding) == (raw, paid, "ceil_10000")


def test_coefficient_and_base_salary_change_on_their_own_day():
    assert CATALOG.coefficient("GIAY_KHEN_XA", "individual", BEFORE) == Decimal("0.15")
    assert CATALOG.coefficient("GIAY_KHEN_XA", "individual", AFTER) == Decimal("0.3")
    assert CATALOG.base_salary(date(2024, 6, 30)) == 1_800_000
    assert CATALOG.base_salary(date(2024, 7, 1)) == 2_340_000
    assert CATALOG.base_salary(date(2026, 6, 30)) == 2_340_000


def test_what_the_catalogue_does_not_hold_is_said_in_words():
    with pytest.raises(ClerkError, match="hệ số tiền thưởng"):
        CATALOG.money("GIAY_KHEN_HUYEN", "individual", AFTER)
    with pytest.raises(ClerkError, match="lương cơ sở"):
        CATALOG.base_salary(date(2010, 1, 1))
    with pytest.raises(KeyError):
        CATALOG.award("NO_SUCH")


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2023, 12, 31), "R2003"),
        (date(2024, 1, 1), "R2024"),
        (BEFORE, "R2024"),
        (AFTER, "R2025"),
        (date(2026, 9, 30), "R2025"),
        (date(2026, 10, 1), "R2026"),
    ],
)
def test_the_day_chooses_the_rule_set(day, code):
    assert CATALOG.rule_set(day).code == code


def test_a_set_that_waits_for_its_text_says_so_and_answers_as_the_one_before():
    assert CATALOG.rule_set(date(2026, 10, 1)).banner
    assert CATALOG.rule("LDTT", "R2026") == CATALOG.rule("LDTT", "R2025")
    assert CATALOG.vote_rule("CSTDCS", "R2026", "individual") is not None


def test_a_draft_of_a_law_is_carried_but_never_applied():
    drafts = [rule for rule in CATALOG.tables.rules if not rule.in_force]
    assert [(rule.award_code, rule.rule_sets) for rule in drafts] == [("CSTDCS", ("R2026",))]
    assert CATALOG.rule("CSTDCS", "R2026") not in drafts


def test_a_commune_decides_more_once_the_district_is_gone():
    before = {award.code for award in CATALOG.awards(BEFORE, "xa")}
    after = {award.code for award in CATALOG.awards(AFTER, "xa")}
    assert before == {"LDTT", "GIA_DINH_VAN_HOA", "GIAY_KHEN_XA"}
    assert after - before == {"CSTDCS", "TTLDTT", "THON_VAN_HOA"}
    assert not CATALOG.awards(AFTER, "huyen")
    assert not CATALOG.is_award_valid("GIAY_KHEN_HUYEN", AFTER)


def test_an_award_has_the_name_of_its_day():
    assert CATALOG.award("XA_TIEU_BIEU", BEFORE).name == "Xã, phường, thị trấn tiêu biểu"
    assert CATALOG.award("XA_TIEU_BIEU", AFTER).name == "Xã, phường, đặc khu tiêu biểu"


def test_every_award_of_rules_and_money_is_carried_with_its_lines():
    codes = {award.code for award in CATALOG.tables.awards}
    assert {row.award_code for row in CATALOG.tables.money} <= codes
    assert {row.award_code for row in CATALOG.tables.rules} <= codes
    for code in ("HC_LAO_DONG_3", "DHVD_BME_VNAH", "HCH_TNXP_VE_VANG", "GT_NHA_NUOC", "THU_KHEN"):
        assert code in codes
    assert CATALOG.award("GIAY_KHEN_XA").form_line == "GIẤY KHEN"
    assert CATALOG.award("LDTT").title_line == "LAO ĐỘNG TIÊN TIẾN"


def codes_of(*args: str) -> list[str]:
    return [paper.code for paper in CATALOG.papers(*args) if paper.required]


def test_papers_follow_award_procedure_and_ground():
    full = codes_of("GIAY_KHEN_XA", "R2025", "individual")
    assert full == ["TO_TRINH", "BAO_CAO_THANH_TICH", "BIEN_BAN_XET_KHEN_THUONG"]
    assert codes_of("LDTT", "R2024", "individual") == ["TO_TRINH", "BIEN_BAN_BINH_XET"]
    simple = codes_of("GIAY_KHEN_XA", "R2025", "individual", "DON_GIAN")
    assert simple == ["TO_TRINH", "BAO_CAO_TOM_TAT", "XAC_NHAN_SU_VIEC"]
    sudden = codes_of("GIAY_KHEN_XA", "R2025", "individual", "DAY_DU", "exceptional")
    assert sudden == [*full, "XAC_NHAN_THANH_TICH"]
    maybe = CATALOG.papers("CSTDCS", "R2025", "individual")[-1]
    assert (maybe.code, maybe.required) == ("XAC_NHAN_SANG_KIEN", False)


def test_votes_are_counted_against_the_base_of_their_rule():
    giay_khen = CATALOG.vote_rule("GIAY_KHEN_XA", "R2025", "individual")
    cstdcs = CATALOG.vote_rule("CSTDCS", "R2025", "individual")
    assert giay_khen and cstdcs
    assert giay_khen.passes(4, members=9, present=7) and not giay_khen.passes(3, 9, 6)
    assert cstdcs.passes(7, members=10, present=7) and not cstdcs.passes(7, 11, 7)
    assert not giay_khen.passes(0, 0, 0)
    assert "trên" in giay_khen.words.lower() and "70 %" in cstdcs.words
    assert CATALOG.vote_rule("GIA_DINH_VAN_HOA", "R2025", "household") is None


@given(DAYS)
def test_the_grounds_of_a_decision_name_the_decree_of_its_day(day):
    lines = CATALOG.legal_grounds("QD_GIAY_KHEN", day, "GIAY_KHEN_XA", "56", proposer="tổ thẩm tra")
    assert all(line.endswith(";") for line in lines[:-1]) and lines[-1].endswith("tổ thẩm tra.")
    assert any("Luật Thi đua, khen thưởng" in line for line in lines)
    assert sum("Luật Tổ chức chính quyền địa phương" in line for line in lines) == 1
    has_98, has_152 = (any(f"{n}/NĐ-CP" in line for line in lines) for n in ("98/2023", "152/2025"))
    assert not (has_98 and any("152/2025/NĐ-CP ngày" in line for line in lines))
    if date(2024, 1, 1) <= day < AFTER:
        assert has_98 and not has_152
    assert not any("129/2025" in line or "{" in line for line in lines)


def test_grounds_of_powers_taken_over_from_the_district_name_that_decree():
    lines = CATALOG.legal_grounds("QD_DANH_HIEU", AFTER, "CSTDCS")
    assert any("129/2025/NĐ-CP" in line for line in lines)
    assert not any("Xét đề nghị" in line for line in lines)
    amended = CATALOG.legal_grounds("QD_GIAY_KHEN", date(2026, 10, 1), "GIAY_KHEN_XA")
    assert any("06/2026/QH16" in line for line in amended)


def test_the_national_list_of_ethnic_groups_is_whole():
    assert len(CATALOG.ethnic_groups) == 56
    ra_glai, kinh = CATALOG.ethnic_group("21"), CATALOG.ethnic_group("01")
    assert ra_glai and ra_glai.name == "Ra Glai" and "Raglai" in ra_glai.aliases
    assert ra_glai.is_minority and kinh and kinh.is_minority is False
    foreign = CATALOG.ethnic_group("55")
    assert foreign and foreign.is_minority is None and CATALOG.ethnic_group("99") is None


@given(DAYS)
def test_on_every_day_both_first_awards_have_rule_money_papers_and_vote(day):
    rule_set = CATALOG.rule_set(day).code
    for code in ("GIAY_KHEN_XA", "LDTT"):
        assert CATALOG.rule(code, rule_set, "individual")
        assert CATALOG.money(code, "individual", day).amount > 0
        assert CATALOG.papers(code, rule_set, "individual")
        assert CATALOG.vote_rule(code, rule_set, "individual")
        assert CATALOG.conditions(code, rule_set, "individual")


def test_holidays_fall_on_the_right_side_of_the_weekend():
    for day in CATALOG.calendar.days_off:
        assert day.weekday() < 5, day
    for day in CATALOG.calendar.days_worked:
        assert day.weekday() >= 5, day
    assert CATALOG.calendar.days_off.isdisjoint(CATALOG.calendar.days_worked)


def test_whoever_asked_before_a_change_gets_the_new_value_after_it():
    held = type(CATALOG)(CATALOG.tables)  # as a program has its own
    assert held.parameter("cstdcs_quota_pct", "R2025") == "15"
    rows = tuple(
        replace(row, value="20") if row.name == "cstdcs_quota_pct" else row
        for row in held.tables.parameters
    )
    held.tables = replace(held.tables, parameters=rows)
    assert held.parameter("cstdcs_quota_pct", "R2025") == "20"
