"""What the standards ask, tell and remark, each by an example."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from app.nominations import judge, postings
from app.nominations.collectives import summed
from app.nominations.eligibility import Facts, check
from app.nominations.facts import (
    Count,
    Moved,
    Quota,
    Rated,
)
from app.nominations.history import History, Member, Same
from db.subjects import SubjectKind
from tests.nominations.law_examples import (
    ASK,
    CATALOG,
    MET,
    NOT_MET,
    PERSON,
    PRAISE,
    SERVED,
    TEAM_ID,
    TEN,
    UNIT,
    found,
    given,
    initiatives,
    rated,
    with_quota,
)


@pytest.mark.parametrize("moved_on", [date(2025, 3, 1), date(2024, 8, 1), date(2026, 1, 5)])
def test_a_short_time_at_the_former_unit_asks_for_nothing(moved_on):
    assert "TRANSFER" not in found(replace(PERSON, transfers=(Moved(moved_on),)))


def test_a_lower_form_is_never_asked_for_before_a_higher_one():
    """P1, NĐ 152 Đ4 [S18]."""
    bare, praised = PRAISE, replace(PRAISE, previous=PRAISE.previous + given("GIAY_KHEN_XA", 2021))
    assert found(bare)["ONE_OF"].verdict is found(praised)["ONE_OF"].verdict is MET
    assert "EARLIER_AWARD" not in found(bare)


def test_the_branch_in_use_is_named_and_what_the_others_lack_is_told():
    ways = found(PRAISE)["ONE_OF"].branches
    assert ways[0].code == "TITLES" and ways[0].verdict is MET
    others = {way.code: way for way in ways[1:]}
    assert others["RATINGS"].verdict is NOT_MET and "năm 2024" in others["RATINGS"].reason
    assert others["CONTRIBUTION"].verdict is ASK and others["MOVEMENT"].verdict is NOT_MET
    assert "HOUSEHOLD" not in others and "COLLECTIVE_TITLES" not in others


def test_the_certificate_of_an_initiative_is_asked_for_only_where_that_branch_is_used():
    papers = frozenset(["TO_TRINH", "BAO_CAO_THANH_TICH", "BIEN_BAN_BINH_XET"])
    by_rating = replace(PERSON, papers=papers)
    by_initiative = replace(
        by_rating, ratings=rated((2025, "good")), initiatives=initiatives("base", 2025)
    )
    assert found(by_rating)["PAPERS"].verdict is MET
    assert found(by_initiative)["PAPERS"].field == "XAC_NHAN_SANG_KIEN"


def test_preferences_inform_and_never_count():
    woman = replace(PERSON, sex="female", labour_role="TRUC_TIEP", is_hard_area=True)
    result, plain = check(woman, CATALOG), check(replace(woman, sex="male"), CATALOG)
    assert {remark.code for remark in result.remarks} == {"WOMAN", "DIRECT_WORKER", "HARD_AREA"}
    assert result.conditions == plain.conditions
    assert [r.code for r in check(UNIT, CATALOG).remarks] == ["WOMEN"]
    fewer = replace(UNIT, members=replace(TEN, women=Count(6, 6)))
    assert not check(fewer, CATALOG).remarks
    nine = replace(UNIT, members=replace(TEN, total=9, women=Count(4, 4)))
    assert [r.code for r in check(nine, CATALOG).remarks] == ["SMALL_COLLECTIVE"]


@pytest.mark.parametrize(
    ("name", "value"),
    [("unit_is_border", "1"), ("unit_is_island", "1"), ("unit_area_class", "III")],
)
def test_a_border_island_or_hardest_commune_is_preferred_as_its_office_wrote_it(name, value):
    """P6: the parameters are of the commune; at a province's office they tell nobody's."""
    tables = CATALOG.tables
    rows = tuple(
        replace(row, value=value) if row.name == name else row for row in tables.parameters
    )
    here = replace(CATALOG, tables=replace(tables, parameters=rows))
    for level, told in (("xa", True), ("tinh", False)):
        remarks = check(replace(PERSON, office_level=level), here).remarks
        assert ("HARD_AREA" in {remark.code for remark in remarks}) is told
    assert "HARD_AREA" not in {remark.code for remark in check(PERSON, CATALOG).remarks}


def test_a_womans_shorter_time_is_told_where_nothing_is_reckoned():
    """P5, of an award whose years the catalogue does not know."""
    told = {}
    for award in ("HC_LAO_DONG_1", "HC_LAO_DONG_3"):
        facts = replace(SERVED, award_code=award, sex="female")
        told[award] = {remark.code: remark.words for remark in check(facts, CATALOG).remarks}
    assert told["HC_LAO_DONG_1"]["WOMAN_IN_POST"].endswith("được giảm 1/3")
    assert "WOMAN_IN_POST" not in told["HC_LAO_DONG_3"]


@pytest.mark.parametrize(
    ("rated", "told"), [((2, 10), False), ((3, 10), True), ((1, 0), True), (None, False)]
)
def test_more_excellent_members_than_the_party_allows_are_remarked(rated, told):
    """Of those rated good at most party_excellent_pct_max; where not all are known nothing."""
    result = check(replace(UNIT, members=replace(TEN, rated=rated)), CATALOG)
    found = {remark.code: remark.words for remark in result.remarks}
    assert ("EXCELLENT_SHARE" in found) is told
    if told and rated == (3, 10):
        assert found["EXCELLENT_SHARE"].startswith("3 người hoàn thành xuất sắc trên 10")


@pytest.mark.parametrize("recorded", [3, 4])
def test_ratings_of_members_are_counted_once_everybodys_are_known(recorded):
    people = [Member(TEAM_ID, uuid4(), "male") for _ in range(3)]
    story = {one.person_id: History(ratings=[Rated(2025, "excellent")]) for one in people}
    found = summed(people, story, Same([]), recorded, 2025)
    assert found.rated == ((3, 0) if recorded == 3 else None)


def test_a_leader_who_is_put_forward_to_the_province_is_reminded_of_the_party_committee():
    leader = replace(PRAISE, labour_role="LANH_DAO_QUAN_LY")
    assert "PARTY_OPINION" in {remark.code for remark in check(leader, CATALOG).remarks}
    for other in (
        replace(leader, labour_role="CHUYEN_MON"),
        replace(leader, award_code="GIAY_KHEN_XA"),
    ):
        assert "PARTY_OPINION" not in {remark.code for remark in check(other, CATALOG).remarks}


def test_certificates_of_movements_are_told_apart_from_merit():
    """P4."""
    facts = replace(PRAISE, previous=given("GIAY_KHEN_XA", 2023, kind="PHONG_TRAO"))
    assert "MOVEMENT_AWARDS" in {remark.code for remark in check(facts, CATALOG).remarks}


def test_dossiers_of_the_old_law_are_history_and_never_pass_by_themselves():
    old = replace(PERSON, day=date(2023, 6, 1), received_on=date(2023, 5, 1), members=TEN)
    result = check(old, CATALOG)
    assert (result.rule_set, [c.code for c in result.conditions]) == ("R2003", ["HISTORY"])
    assert result.verdict == "needs_confirmation"


def test_the_waiting_law_answers_as_the_one_before_it_with_a_banner():
    day = date(2026, 10, 1)
    now = check(replace(PERSON, received_on=date(2026, 9, 30), day=date(2026, 9, 30)), CATALOG)
    new = check(replace(PERSON, received_on=day, day=day), CATALOG)
    assert (now.rule_set, now.banner, new.rule_set) == ("R2025", "", "R2026") and new.banner
    assert [(c.code, c.verdict) for c in now.conditions] == [
        (c.code, c.verdict) for c in new.conditions
    ]
    kept = check(replace(PERSON, received_on=date(2026, 9, 30), day=day), CATALOG)
    assert kept.rule_set == "R2025"


def test_a_new_text_judges_dossiers_from_before_only_where_it_is_more_favourable():
    """Transition of Law 06/2026 [S26]."""
    full = replace(
        PERSON,
        received_on=date(2026, 9, 30),
        day=date(2026, 10, 5),
        quota=Quota("Tổ", Count(20, 20), 3),
    )
    kinder, stricter = with_quota(value="30"), with_quota(value="5")
    better = check(full, kinder)
    assert better.rule_set == "R2026" and better.remarks[0].code == "MORE_FAVOURABLE"
    assert check(full, stricter).rule_set == "R2025"
    fits = replace(full, quota=Quota("Tổ", Count(20, 20), 0))
    assert check(fits, stricter) == check(fits, CATALOG)
    before = replace(full, day=date(2026, 9, 30))
    assert check(before, kinder) == check(before, CATALOG)


def test_registration_is_asked_for_only_where_the_province_says_so():
    """P12."""
    assert "REGISTRATION" not in found(PERSON)
    tables = CATALOG.tables
    parameters = tuple(
        replace(row, value="1") if row.name == "require_registration" else row
        for row in tables.parameters
    )
    strict = replace(CATALOG, tables=replace(tables, parameters=parameters))
    for registered, expected in ((None, ASK), (False, NOT_MET), (True, MET)):
        result = check(replace(PERSON, registered=registered), strict)
        assert next(c for c in result.conditions if c.code == "REGISTRATION").verdict is expected


@pytest.mark.parametrize(
    ("level", "award", "offered"),
    [
        ("xa", "HC_LAO_DONG_3", True),
        ("xa", "HC_DUNG_CAM", True),
        ("xa", "BANG_KHEN_TTG", True),
        ("xa", "HC_SAO_VANG", False),  # only entered in the register
        ("tinh", "HC_SAO_VANG", True),
    ],
)
def test_of_the_presidents_awards_a_commune_may_ask_for_those_the_catalogue_names(
    level, award, offered
):
    found = {one.code for one in judge.awards_for("individual", "", CATALOG, PERSON.day, level)}
    assert (award in found) is offered


def test_what_the_president_gives_is_posted_as_all_awards_of_the_state():
    rule_set = CATALOG.rule_set(PERSON.day).code
    for award in ("HC_LAO_DONG_3", "BANG_KHEN_TTG", "CO_TD_CHINH_PHU"):
        rule = postings.rule(CATALOG, award, rule_set)
        assert (rule.days, rule.counted, rule.is_required) == (10, "working", True), award


def test_every_award_has_a_rule_and_conditions_on_every_day_it_can_be_given():
    kinds = {
        "CA_NHAN": SubjectKind.INDIVIDUAL,
        "TAP_THE": SubjectKind.COLLECTIVE,
        "HO_GIA_DINH": SubjectKind.HOUSEHOLD,
    }
    for award in CATALOG.tables.awards:
        for day in (date(2024, 1, 1), date(2025, 6, 30), date(2025, 7, 1), date(2027, 1, 1)):
            if CATALOG.is_award_valid(award.code, day):
                rule = CATALOG.rule(award.code, CATALOG.rule_set(day).code)
                assert rule is not None, award.code
                assert set(rule.subjects) == set(award.subjects), award.code
                for subject in award.subjects:
                    facts = Facts(award.code, kinds[subject].value, "xa", day)
                    result = check(facts, CATALOG)
                    assert len(result.conditions) >= 4 and result.verdict != "eligible", award.code


GUEST = replace(PERSON, award_code="BANG_KHEN_TINH", commendation_type="DOI_NGOAI")
FRIENDSHIP = replace(PERSON, award_code="HC_HUU_NGHI")


@pytest.mark.parametrize(
    ("facts", "abroad", "verdict", "words"),
    [
        (GUEST, "", NOT_MET, "trong sổ chưa ghi như vậy"),
        (GUEST, "foreign", MET, "người nước ngoài"),
        (GUEST, "overseas", MET, "người Việt Nam ở nước ngoài"),
        (FRIENDSHIP, "", NOT_MET, "chỉ dành cho người, tổ chức nước ngoài"),
        (FRIENDSHIP, "overseas", NOT_MET, "đang ghi là người Việt Nam ở nước ngoài"),
        (FRIENDSHIP, "foreign", MET, "người nước ngoài"),
    ],
)
def test_external_commendation_asks_who_is_from_abroad(facts, abroad, verdict, words):
    condition = found(replace(facts, abroad=abroad))["ABROAD"]
    assert condition.verdict is verdict and words in condition.reason


def test_who_is_from_abroad_needs_two_opinions_and_nobody_else_does():
    assert not {"ABROAD", "ABROAD_OPINIONS"} & found(replace(PERSON, award_code="LDTT")).keys()
    guest = replace(GUEST, abroad="foreign", papers=frozenset(["YK_NGHIA_VU"]))
    condition = found(guest)["ABROAD_OPINIONS"]
    assert condition.verdict is ASK and "đối ngoại" in condition.reason
    both = replace(guest, papers=guest.papers | {"YK_NGOAI_VU"})
    assert found(both)["ABROAD_OPINIONS"].verdict is MET
    codes = [p.code for p in CATALOG.papers("GIAY_KHEN_XA", "R2025", "individual", is_abroad=True)]
    assert codes[-2:] == ["YK_NGHIA_VU", "YK_NGOAI_VU"]
