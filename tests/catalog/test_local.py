"""Local changes of the catalogue: from a day on, checked like the shipped rows, never backwards."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import audit
from app.catalog import Catalog, load, local, overlay
from app.catalog.loading import read_all
from app.catalog.overlay import Override
from app.errors import ClerkError
from db.offices import Account

SHIPPED = load()
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))
FIRST = date(2026, 1, 1)
QUOTA = Override(
    "rule_parameters", "cstdcs_quota_pct", "default", "20", FIRST, None, "Quy chế ví dụ"
)
BASIS = "Quyết định ví dụ"
CHANGES = st.builds(
    lambda change, first, length: replace(
        change,
        valid_from=first,
        valid_to=None if length is None else first + timedelta(days=length),
    ),
    st.sampled_from(
        [
            QUOTA,
            replace(QUOTA, value="25"),
            Override("vote_rules", "vote_min_base", "percent", "60", FIRST, None, BASIS),
            Override("award_money", "LDTT;individual", "coefficient", "0.5", FIRST, None, BASIS),
            Override("base_salary", "", "amount_vnd", "3000000", FIRST, None, BASIS),
        ]
    ),
    DAYS,
    st.none() | st.integers(0, 500),
)


def laid(*changes: Override) -> Catalog:
    return Catalog(read_all(overlay.apply(SHIPPED.tables.sheets, changes)))


def put(desk, change: Override, reason: str = "tỉnh ban hành quy chế mới"):
    return desk.write(local.put, change, reason, "province", SHIPPED.tables, desk.person.id)


def answers(catalog: Catalog, day: date) -> dict[str, object]:
    code = catalog.rule_set(day).code
    vote = catalog.vote_rule("LDTT", code, "individual")
    return {
        "rule_parameters": catalog.parameter("cstdcs_quota_pct", code),
        "vote_rules": vote and vote.percent,
        "award_money": catalog.coefficient("LDTT", "individual", day),
        "base_salary": catalog.base_salary(day),
        "papers": catalog.papers("CSTDCS", code, "individual"),
        "conditions": catalog.conditions("GIAY_KHEN_XA", code, "individual"),
    }


@given(st.lists(CHANGES, max_size=4), DAYS)
def test_on_every_day_the_change_in_force_counts_and_nothing_else_differs(changes, day):
    found, before = answers(laid(*changes), day), answers(SHIPPED, day)
    for table in ("rule_parameters", "vote_rules", "award_money", "base_salary"):
        mine = [
            (change.valid_from, number, change.value)
            for number, change in enumerate(changes)
            if change.table == table
            and change.valid_from <= day
            and (change.valid_to is None or day <= change.valid_to)
        ]
        if mine:
            kind = type(before[table])
            before[table] = kind(Decimal(max(mine)[2])) if kind is not str else max(mine)[2]
    assert found == before


def test_a_change_reaches_into_the_rule_set_that_builds_on_another():
    catalog = laid(QUOTA)
    for day, value in ((date(2025, 12, 31), "15"), (FIRST, "20"), (date(2026, 10, 1), "20")):
        assert catalog.parameter("cstdcs_quota_pct", catalog.rule_set(day).code) == value
    assert catalog.rule_set(date(2026, 10, 1)).banner == "Chờ cập nhật Luật 06/2026/QH16"


def test_a_province_may_set_the_years_in_a_post_that_an_award_asks_for():
    years = replace(
        QUOTA, table="post_terms", key="HC_LAO_DONG_3;PHO_VU_TRUONG", field="years", value="9"
    )
    catalog = laid(years)
    told = {
        day: {one.level: one.years for one in catalog.post_terms(
            "HC_LAO_DONG_3", catalog.rule_set(day).code)}
        for day in (date(2025, 12, 31), FIRST)
    }  # fmt: skip
    assert told[date(2025, 12, 31)]["PHO_VU_TRUONG"] == 10
    assert told[FIRST] == {**told[date(2025, 12, 31)], "PHO_VU_TRUONG": 9}


def test_a_dossier_stamped_with_a_cut_rule_set_still_finds_its_rules_after_the_cut_is_gone():
    code = laid(QUOTA).rule_set(FIRST).code
    assert code != SHIPPED.rule_set(FIRST).code
    assert SHIPPED.parameter("cstdcs_quota_pct", code) == "15"


def test_a_change_is_stored_with_its_reason_and_read_by_day(desk):
    put(desk, QUOTA)
    (kept,) = desk.read(local.listed)
    assert (kept.override, kept.source) == (QUOTA, "province")
    catalog = desk.read(local.catalog, SHIPPED)
    assert catalog.parameter("cstdcs_quota_pct", catalog.rule_set(FIRST).code) == "20"
    assert desk.read(audit.check, desk.db).faults == ()


def test_a_later_change_leaves_the_days_before_it_as_they_were(desk):
    put(desk, QUOTA)
    put(desk, replace(QUOTA, value="30", valid_from=date(2027, 1, 1)))
    catalog = desk.read(local.catalog, SHIPPED)
    wanted = {date(2025, 12, 31): "15", date(2026, 12, 31): "20", date(2027, 1, 1): "30"}
    for day, value in wanted.items():
        assert catalog.parameter("cstdcs_quota_pct", catalog.rule_set(day).code) == value
    assert [found.override.value for found in desk.read(local.of_row, *QUOTA.target[:2])] == [
        "30",
        "20",
    ]


def test_undo_takes_a_change_back_and_so_does_withdrawing_it(desk):
    put(desk, QUOTA)
    desk.undo()
    assert desk.read(local.current, SHIPPED.tables) is SHIPPED.tables
    kept = put(desk, QUOTA)
    desk.write(local.withdraw, kept, desk.now(), desk.person.id)
    assert desk.read(local.listed) == []
    desk.undo()
    assert len(desk.read(local.listed)) == 1


@pytest.mark.parametrize(
    ("change", "field", "words"),
    [
        (replace(QUOTA, value="hai mươi"), "value", "số nguyên"),
        (replace(QUOTA, value="120"), "value", "100 %"),
        (replace(QUOTA, value=" "), "value", "giá trị"),
        (replace(QUOTA, basis=""), "basis", "căn cứ"),
        (replace(QUOTA, valid_to=date(2025, 1, 1)), "valid_to", "trước ngày đầu"),
        (replace(QUOTA, key="council_quorum", value="3/2"), "value", "phân số"),
        (replace(QUOTA, key="money_rounding", value="floor"), "value", "làm tròn"),
        (replace(QUOTA, key="require_registration", value="2"), "value", "giá trị đã có"),
        (Override("award_money", "LDTT;individual", "coefficient", "-1", FIRST, None, BASIS),
         "value", "lớn hơn 0"),
        (Override("base_salary", "", "amount_vnd", "2.530.000", FIRST, None, BASIS),
         "value", "số nguyên"),
        (Override("base_salary", "", "amount_vnd", "9", date(2010, 1, 1), None, BASIS),
         "valid_from", "không có dòng này"),
        (Override("award_rules", "CSTDCS", "documents", "TO_TRINH;LA", FIRST, None, BASIS),
         "value", "loại giấy tờ"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_refused_in_three_lines_and_nothing_is_kept(desk, change, field, words):
    with pytest.raises(ClerkError) as refused:
        put(desk, change)
    assert refused.value.field == field and words in refused.value.what
    assert refused.value.todo
    assert desk.read(local.listed) == []


def test_a_change_without_a_reason_is_refused(desk):
    with pytest.raises(ClerkError) as refused:
        put(desk, QUOTA, reason="")
    assert refused.value.field == "reason"


def test_only_the_person_who_manages_the_file_changes_the_catalogue(desk):
    desk.write(lambda session: setattr(session.get_one(Account, desk.person.id), "role", "clerk"))
    with pytest.raises(ClerkError, match="quản lý"):
        put(desk, QUOTA)


def test_a_coefficient_a_legal_ground_and_a_day_off_can_be_added(desk):
    kinds = {
        "award_money": {
            "award_code": "BANG_KHEN_TTG", "subject": "household", "coefficient": "5.25",
            "is_ceiling": "0",
        },
        "legal_grounds": {
            "documents": "QD_GIAY_KHEN", "order": "61", "text": "Căn cứ Quy chế ví dụ",
            "province_code": "56",
        },
        "holidays": {"day": "2027-02-05", "kind": "off", "name": "Tết Nguyên đán"},
    }  # fmt: skip
    for table, cells in kinds.items():
        key = overlay.key_of(table, cells)
        put(desk, Override(table, key, "", overlay.new_row(cells), FIRST, None, BASIS))
    catalog = desk.read(local.catalog, SHIPPED)
    assert catalog.coefficient("BANG_KHEN_TTG", "household", FIRST) == Decimal("5.25")
    assert any("Quy chế ví dụ" in line for line in catalog.legal_grounds(
        "QD_GIAY_KHEN", FIRST, province_code="56"))  # fmt: skip
    assert not any("Quy chế ví dụ" in line for line in catalog.legal_grounds(
        "QD_GIAY_KHEN", FIRST - timedelta(days=1), province_code="56"))  # fmt: skip
    assert date(2027, 2, 5) in catalog.calendar.days_off


def test_a_province_sets_points_of_a_criterion_and_what_is_enough_from_a_day_on(desk):
    family = "GIA_DINH_VAN_HOA"
    points = Override("culture_criteria", f"{family};GDVH_1_3", "most", "10", FIRST, None, BASIS)
    enough = Override("culture_criteria", f"{family};GDVH_1", "least", "9", FIRST, None, BASIS)
    with pytest.raises(ClerkError):  # 9 of the 4 points there are
        put(desk, enough)
    put(desk, points)
    put(desk, enough)
    law = desk.read(local.catalog, SHIPPED)
    before, after = (law.rule_set(day).code for day in (FIRST - timedelta(days=1), FIRST))
    for code, least, most in ((before, 4, [1, 1, 1, 1]), (after, 9, [1, 1, 10, 1])):
        assert law.criteria(family, code)[0].least == least
        assert [one.most for one in law.criteria(family, code, "GDVH_1")] == most
        assert len(law.criteria(family, code, "EXCLUDED")) == 3
