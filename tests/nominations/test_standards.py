"""The standards of every award, as worked cases out of the catalogue of awards and the law."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest
from hypothesis import given as given_
from hypothesis import strategies as st

from app.catalog import load
from app.dates import Month
from app.nominations import judge, postings
from app.nominations.collectives import summed
from app.nominations.eligibility import Condition, Facts, PreviousAward, Verdict, check
from app.nominations.facts import (
    Count,
    Disciplined,
    Held,
    Members,
    Moved,
    Quota,
    Rated,
    Recognised,
)
from app.nominations.history import History, Member, Same
from db.subjects import SubjectKind

CATALOG = load()
MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION


def given(code: str, *years: int, waiting: bool = False, kind: str = "") -> tuple:
    return tuple(
        PreviousAward(code, f"{code} {year}", None, None, "", year, kind, waiting) for year in years
    )


def rated(*pairs: tuple[int, str]) -> tuple:
    return tuple(Rated(year, rating) for year, rating in pairs)


def initiatives(level: str, *years: int) -> tuple:
    return tuple(Recognised(year, level, f"Sáng kiến {year} (ví dụ)") for year in years)


PERSON = Facts(
    award_code="CSTDCS",
    subject_kind="individual",
    office_level="xa",
    day=date(2026, 1, 20),
    received_on=date(2026, 1, 10),
    labour_role="CHUYEN_MON",
    period_from=Month(2025, 1),
    period_to=Month(2025, 12),
    ground="merit",
    discipline="none",
    previous=given("LDTT", 2025),
    ratings=rated((2025, "excellent")),
    initiatives=(),
    quota=Quota("Phòng Văn hóa - Xã hội (ví dụ)", Count(20, 20), 0),
)
TEN = Members(
    total=10,
    holding=(("LDTT", Count(8, 8)), ("CSTDCS", Count(1, 1)), ("CSTT", Count(8, 8))),
    completed=Count(10, 10),
    women=Count(7, 7),
)
UNIT = replace(
    PERSON,
    award_code="TTLDTT",
    subject_kind="collective",
    labour_role=None,
    previous=(),
    ratings=rated((2025, "excellent")),
    members=TEN,
    quota=None,
    unit_dissolved=False,
)
TINH = replace(
    PERSON,
    award_code="CSTD_TINH",
    previous=given("CSTDCS", 2023, 2024, 2025),
    initiatives=initiatives("province", 2024),
)
NATION = replace(
    PERSON,
    award_code="CSTD_TOAN_QUOC",
    previous=given("CSTD_TINH", 2024, 2025),
    initiatives=initiatives("nation", 2025),
)
PRAISE = replace(PERSON, award_code="BANG_KHEN_TINH", previous=given("CSTDCS", 2024, 2025))
STATE = replace(PERSON, award_code="HC_LAO_DONG_3", previous=())
SCORES = {
    **{f"GDVH_{of}_{n}": 1 for of, most in ((1, 4), (2, 6), (3, 5)) for n in range(1, most + 1)},
    **{f"GDVH_X{n}": 0 for n in (1, 2, 3)},
}


def scored(**changed: int | None) -> dict[str, tuple]:
    """The scores of a family that has them all, with some changed or left out."""
    given = {**SCORES, **changed}
    return {"scores": tuple((key, n) for key, n in given.items() if n is not None)}


CULTURE = replace(
    PERSON,
    award_code="GIA_DINH_VAN_HOA",
    subject_kind="household",
    **scored(),
    posted_from=date(2025, 12, 20),
    posted_to=date(2025, 12, 30),
)
FIRM = replace(
    UNIT,
    award_code="BANG_KHEN_TINH",
    subject_kind="enterprise",
    papers=frozenset(["XN_THUE", "XN_BHXH", "XN_MOI_TRUONG", "XN_ATLD_ATTP"]),
    ratings=(),
)


def eleven(holders: int) -> Members:
    return replace(TEN, total=11, holding=(("LDTT", Count(holders, holders)),))


TEN_YEARS = (
    Held("PHO_VU_TRUONG", Month(2008, 1), Month(2016, 12)),
    Held("VU_TRUONG", Month(2016, 7), Month(2018, 6)),  # half a year of both posts at once
)
TEAM_ID = uuid4()
SERVED = replace(
    PERSON, award_code="HC_LAO_DONG_3", commendation_type="CONG_HIEN", sex="male", posts=TEN_YEARS
)


# (facts, change, condition, verdict, words of the reason, source)
CASES = [
    # CSTĐCS: catalogue of awards §2, Law article 23 [S11]
    (PERSON, {}, "TITLE_SAME_YEAR", MET, "Lao động tiên tiến năm 2025", "§2 CSTDCS (a)"),
    (PERSON, {"previous": given("CSTT", 2025)}, "TITLE_SAME_YEAR", MET, "Chiến sĩ tiên", "§2"),
    (PERSON, {"previous": given("LDTT", 2024)}, "TITLE_SAME_YEAR", NOT_MET, "2025", "§2"),
    (PERSON, {"previous": given("LDTT", 2025, waiting=True)}, "TITLE_SAME_YEAR", ASK, "đang", "§2"),
    (PERSON, {"previous": None}, "TITLE_SAME_YEAR", ASK, "Chưa tìm", "0403"),
    (PERSON, {}, "ONE_OF", MET, "xuất sắc", "§2 CSTDCS (b)"),
    (PERSON, {"ratings": rated((2025, "good"))}, "ONE_OF", NOT_MET, "nào trong 2", "§2 (b)"),
    (
        PERSON,
        {"ratings": rated((2025, "good")), "initiatives": initiatives("base", 2025)},
        "ONE_OF",
        MET,
        "sáng kiến",
        "§2 (b)",
    ),
    (
        PERSON,
        {"ratings": rated((2025, "good")), "initiatives": initiatives("base", 2024)},
        "ONE_OF",
        NOT_MET,
        "",
        "§2 (b): of the year",
    ),
    (
        PERSON,
        {"labour_role": "TRUC_TIEP", "ratings": ()},
        "ONE_OF",
        NOT_MET,
        "",
        "an excellent rating is never presumed",
    ),
    (PERSON, {"rating": "good"}, "ONE_OF", ASK, "khác nhau", "two records disagree"),
    # quota: 15 % of LĐTT, rounding down (rule_parameters.csv)
    (PERSON, {}, "QUOTA", MET, "được 3 (15 %)", "cstdcs_quota_pct"),
    (PERSON, {"quota": Quota("Tổ", Count(20, 20), 3)}, "QUOTA", NOT_MET, "chỉ được 3", "quota"),
    (PERSON, {"quota": Quota("Tổ", Count(6, 6), 0)}, "QUOTA", NOT_MET, "chỉ được 0", "quota"),
    (PERSON, {"quota": Quota("Tổ", Count(0, 20), 0)}, "QUOTA", ASK, "khi các hồ sơ", "quota"),
    (PERSON, {"quota": None}, "QUOTA", ASK, "Chưa biết", "quota"),
    (PERSON, {}, "NOT_TWICE", MET, "Đã tìm", "LĐTT is what CSTĐCS is built on"),
    (PERSON, {"previous": given("CSTDCS", 2025)}, "NOT_TWICE", NOT_MET, "Đã được khen", "P2"),
    # CSTĐ tỉnh: three in a row, the nominated year the third [K], article 22
    (TINH, {}, "TITLES_IN_ROW", MET, "2023, 2024, 2025", "chain §2"),
    (
        TINH,
        {"previous": given("CSTDCS", 2022, 2023, 2025)},
        "TITLES_IN_ROW",
        NOT_MET,
        "thiếu năm 2024",
        "without a gap",
    ),
    (
        TINH,
        {"previous": given("CSTDCS", 2022, 2023, 2024)},
        "TITLES_IN_ROW",
        NOT_MET,
        "thiếu năm 2025",
        "the year under nomination counts",
    ),
    (
        TINH,
        {"previous": given("CSTDCS", 2023, 2024) + given("CSTDCS", 2025, waiting=True)},
        "TITLES_IN_ROW",
        ASK,
        "2025 đang xét",
        "chain §2",
    ),
    (TINH, {}, "INITIATIVES", MET, "cấp tỉnh 2023 - 2025", "article 22"),
    (
        TINH,
        {"initiatives": initiatives("base", 2025)},
        "INITIATIVES",
        NOT_MET,
        "chỉ có cấp cơ sở",
        "22",
    ),
    (TINH, {"initiatives": initiatives("nation", 2025)}, "INITIATIVES", MET, "", "a higher level"),
    (TINH, {"initiatives": initiatives("province", 2022)}, "INITIATIVES", NOT_MET, "Chưa có", "22"),
    (TINH, {"initiatives": None}, "INITIATIVES", ASK, "Chưa tìm", "0403"),
    (
        TINH,
        {"previous": given("CSTDCS", 2023, 2024, 2025) + given("CSTD_TINH", 2024)},
        "NOT_ADDED_UP",
        ASK,
        "CSTĐ tỉnh năm 2024",
        "P3",
    ),
    (NATION, {}, "TITLES_IN_ROW", MET, "2024, 2025", "article 21 [S10]"),
    (
        NATION,
        {"previous": given("CSTD_TINH", 2022, 2025)},
        "TITLES_IN_ROW",
        ASK,
        "2022 và 2025",
        "every third year: [?]",
    ),
    (NATION, {"previous": given("CSTD_TINH", 2025)}, "TITLES_IN_ROW", NOT_MET, "2024", "21"),
    (
        NATION,
        {"initiatives": initiatives("province", 2025)},
        "INITIATIVES",
        NOT_MET,
        "chỉ có cấp tỉnh",
        "article 21",
    ),
    # collectives: articles 27 and 28
    (UNIT, {}, "RATING", MET, "xuất sắc", "28 k1 [S9]"),
    (UNIT, {"ratings": rated((2025, "completed"))}, "RATING", NOT_MET, "cần từ", "28 k1"),
    (UNIT, {}, "MEMBER_SHARE.LDTT", MET, "8/10 người", ">= 70 %, article 28 k1 [S9]"),
    (UNIT, {"members": eleven(7)}, "MEMBER_SHARE.LDTT", NOT_MET, "8 người", "7/11 < 70 %"),
    (UNIT, {"members": eleven(8)}, "MEMBER_SHARE.LDTT", MET, "8/11", "8/11 >= 70 %"),
    (
        UNIT,
        {"members": replace(TEN, holding=(("LDTT", Count(6, 9)),))},
        "MEMBER_SHARE.LDTT",
        ASK,
        "6 - 9/10",
        "not all known",
    ),
    (UNIT, {"members": None}, "MEMBER_SHARE.LDTT", ASK, "Chưa biết", "0403"),
    (UNIT, {"discipline": "KHIEN_TRACH"}, "DISCIPLINE", MET, "dưới mức", "28: from cảnh cáo"),
    (UNIT, {"discipline": "CANH_CAO"}, "DISCIPLINE", NOT_MET, "cảnh cáo", "28: cảnh cáo"),
    (
        UNIT,
        {"disciplined": (Disciplined("CANH_CAO", date(2025, 5, 4)),)},
        "DISCIPLINE",
        NOT_MET,
        "cảnh cáo",
        "what is recorded counts",
    ),
    (
        UNIT,
        {"disciplined": (Disciplined("CANH_CAO", date(2023, 5, 4)),)},
        "DISCIPLINE",
        MET,
        "Không",
        "before the period",
    ),
    (UNIT, {"award_code": "TTLDXS"}, "MEMBER_SHARE.LDTT", MET, "từ 80 %", ">= 80 %, article 27"),
    (
        UNIT,
        {"award_code": "TTLDXS", "members": eleven(8)},
        "MEMBER_SHARE.LDTT",
        NOT_MET,
        "9 người",
        "8/11 < 80 %",
    ),
    (UNIT, {"award_code": "TTLDXS"}, "MEMBER_SHARE.COMPLETED", MET, "10/10", "100 %, article 27"),
    (
        UNIT,
        {"award_code": "TTLDXS", "members": replace(TEN, completed=Count(9, 9))},
        "MEMBER_SHARE.COMPLETED",
        NOT_MET,
        "9/10",
        "100 %",
    ),
    (UNIT, {"award_code": "TTLDXS"}, "MEMBER_COUNT.CSTDCS", MET, "Có 1", ">= 1, article 27"),
    (
        UNIT,
        {"award_code": "TTLDXS", "members": replace(TEN, holding=(("CSTDCS", Count(0, 0)),))},
        "MEMBER_COUNT.CSTDCS",
        NOT_MET,
        "cần 1",
        ">= 1",
    ),
    (
        UNIT,
        {"award_code": "TTLDXS", "ratings": rated((2025, "good"))},
        "RATING",
        NOT_MET,
        "cần từ Hoàn thành xuất sắc",
        "article 27",
    ),
    (UNIT, {"award_code": "DVTT"}, "MEMBER_SHARE.CSTT", MET, "Chiến sĩ", "as TTLĐTT with CSTT"),
    (UNIT, {"unit_dissolved": True}, "UNIT_EXISTS", NOT_MET, "giải thể", "P10 [S24]"),
    (
        UNIT,
        {"unit_dissolved": None, "unit_ended_on": date(2025, 6, 30)},
        "UNIT_EXISTS",
        ASK,
        "30/06/2025",
        "P10",
    ),
    # bằng khen tỉnh: any one branch of article 74
    (PRAISE, {}, "ONE_OF", MET, "2024, 2025", "§3: 2 consecutive CSTĐCS"),
    (
        PRAISE,
        {
            "previous": (),
            "ratings": rated((2024, "excellent"), (2025, "excellent")),
            "initiatives": initiatives("base", 2024, 2025),
        },
        "ONE_OF",
        MET,
        "sáng kiến",
        "§3: 2 years HTXSNV with 2 initiatives",
    ),
    (
        PRAISE,
        {"previous": (), "initiatives": initiatives("base", 2024, 2025)},
        "ONE_OF",
        ASK,
        "",
        "§3: contribution, for a person to confirm",
    ),
    (PRAISE, {"previous": (), "ground": None}, "ONE_OF", NOT_MET, "nào trong", "§3"),
    (PRAISE, {"previous": (), "ground": "exceptional"}, "ONE_OF", ASK, "đột xuất", "§3"),
    (
        UNIT,
        {"award_code": "BANG_KHEN_TINH", "previous": given("TTLDXS", 2024, 2025)},
        "ONE_OF",
        MET,
        "Tập thể lao động xuất sắc",
        "§3 collective",
    ),
    (
        PERSON,
        {"award_code": "BANG_KHEN_TINH", "subject_kind": "household"},
        "ONE_OF",
        ASK,
        "",
        "§3 household",
    ),
    (FIRM, {}, "ONE_OF", ASK, "Đóng góp cho kinh tế", "§3 enterprise"),
    (FIRM, {}, "ENTERPRISE_OPINIONS", MET, "Đủ 4/4 ý kiến", "§3 enterprise"),
    (FIRM, {"papers": frozenset(["XN_THUE"])}, "ENTERPRISE_OPINIONS", ASK, "bảo hiểm", "§5"),
    (
        FIRM,
        {"award_code": "BANG_KHEN_TTG", "papers": frozenset(["XN_THUE"])},
        "ENTERPRISE_OPINIONS",
        NOT_MET,
        "môi trường",
        "NĐ 98 Đ31 [S27]",
    ),
    # one State-level award a year: P8
    (STATE, {}, "STATE_ONCE", MET, "chưa được khen", "P8"),
    (STATE, {"previous": given("BANG_KHEN_TTG", 2025)}, "STATE_ONCE", NOT_MET, "Bằng khen", "P8"),
    (STATE, {"previous": given("BANG_KHEN_TINH", 2025)}, "STATE_ONCE", MET, "", "P8: not State"),
    (
        STATE,
        {"previous": given("BANG_KHEN_TTG", 2025), "commendation_type": "CONG_HIEN"},
        "STATE_ONCE",
        MET,
        "cống hiến",
        "P8: but for long service",
    ),
    (
        STATE,
        {"previous": given("HC_DUNG_CAM", 2025, kind="DOT_XUAT")},
        "STATE_ONCE",
        MET,
        "",
        "P8: but for the exceptional",
    ),
    # culture titles: NĐ 86/2023 [S30][S32]
    (CULTURE, {}, "SCORE.GDVH_1", MET, "4/4", "annex I, group I: 4 criteria"),
    (CULTURE, {}, "SCORE.GDVH_2", MET, "6/6", "annex I, group II: 6 criteria"),
    (CULTURE, scored(GDVH_1_3=0), "SCORE.GDVH_1", NOT_MET, "phòng cháy", "annex I, I.3"),
    (CULTURE, scored(GDVH_2_1=0, GDVH_2_6=0), "SCORE.GDVH_2", NOT_MET, "và 1 tiêu chí", "annex I"),
    (CULTURE, scored(GDVH_3_4=None), "SCORE.GDVH_3", ASK, "mới chấm 4/5", "annex I, III.4"),
    (CULTURE, scored(GDVH_3_4=None, GDVH_3_5=0), "SCORE.GDVH_3", NOT_MET, "3/5", "can't reach 5"),
    (CULTURE, scored(GDVH_1_1=2), "SCORE.GDVH_1", ASK, "xem lại", "more than there is"),
    (CULTURE, {}, "EXCLUDED", MET, "3 trường hợp", "no case that bars"),
    (CULTURE, scored(GDVH_X1=1), "EXCLUDED", NOT_MET, "hình sự", "a case that bars"),
    (CULTURE, scored(GDVH_X2=None), "EXCLUDED", ASK, "từng trường hợp", "0403"),
    (CULTURE, {"scores": (("GDVH_1", 4),)}, "SCORE.GDVH_1", MET, "4/4", "scored as a whole"),
    (CULTURE, {"scores": (("GDVH_1", 3),)}, "SCORE.GDVH_1", NOT_MET, "3/4", "annex I"),
    (CULTURE, {"scores": (("GDVH_1", 9),)}, "SCORE.GDVH_1", ASK, "xem lại", "more than there are"),
    (CULTURE, {"scores": ()}, "SCORE.GDVH_3", ASK, "chưa chấm", "annex I"),
    (CULTURE, {}, "POSTED", MET, "10 ngày", "10 days [S30]"),
    (CULTURE, {"posted_to": date(2025, 12, 29)}, "POSTED", NOT_MET, "cần 10 ngày", "[S30]"),
    (CULTURE, {"posted_to": date(2026, 2, 1)}, "POSTED", NOT_MET, "chưa hết hạn", "[S30]"),
    (CULTURE, {"posted_from": None}, "POSTED", ASK, "niêm yết đủ 10", "0403"),
    (
        UNIT,
        {"award_code": "THON_VAN_HOA", "day": date(2025, 6, 30)},
        "AUTHORITY",
        MET,
        "Chủ tịch UBND huyện quyết định",
        "workflow §8: to 30/06/2025",
    ),
    (
        UNIT,
        {"award_code": "THON_VAN_HOA", "day": date(2025, 7, 1)},
        "AUTHORITY",
        MET,
        "Chủ tịch UBND xã quyết định",
        "workflow §8: NĐ 129 [S19]",
    ),
    (UNIT, {"day": date(2025, 6, 30)}, "AUTHORITY", MET, "huyện quyết định", "workflow §8 TTLĐTT"),
    (UNIT, {"day": date(2025, 7, 1)}, "AUTHORITY", MET, "UBND xã quyết định", "workflow §8"),
    (UNIT, {"award_code": "TTLDXS"}, "AUTHORITY", MET, "tỉnh quyết định", "§2: not huyện, not xã"),
    (STATE, {}, "AUTHORITY", MET, "Chủ tịch nước quyết định", "§3"),
    (PERSON, {"award_code": "GIAY_KHEN_DN"}, "AUTHORITY", NOT_MET, "doanh nghiệp", "§3"),
    (PERSON, {"award_code": "THU_KHEN"}, "AUTHORITY", MET, "ghi nhận", "§3"),
    # moves between units: P11
    (
        PERSON,
        {"transfers": (Moved(date(2025, 8, 1)),)},
        "TRANSFER",
        NOT_MET,
        "7 tháng",
        "P11: >= 6 months at the former unit",
    ),
    (
        PERSON,
        {"transfers": (Moved(date(2025, 8, 1), "Hoàn thành tốt (ví dụ)"),)},
        "TRANSFER",
        MET,
        "đã có nhận xét",
        "P11",
    ),
    # long service: P5 and the years of the catalogue
    (SERVED, {}, "IN_POST", MET, "10 năm 6 tháng, cần 10 năm", "NĐ 152 Đ21"),
    (SERVED, {"posts": (TEN_YEARS[0],)}, "IN_POST", NOT_MET, "9 năm, cần 10 năm", "Đ21"),
    (
        SERVED,
        {"posts": (TEN_YEARS[0],), "sex": "female"},
        "IN_POST",
        MET,
        "9 năm, cần 6 năm 8 tháng (10 năm, nữ giảm 1/3)",
        "P5",
    ),
    (
        SERVED,
        {"posts": (TEN_YEARS[0],), "sex": None},
        "IN_POST",
        ASK,
        "9 năm, cần 10 năm; nếu là nữ thì 6 năm 8 tháng",
        "P5",
    ),
    (
        SERVED,
        {"posts": (*TEN_YEARS, Held("VU_TRUONG", Month(2017, 1)))},
        "IN_POST",
        MET,
        "18 năm 1 tháng, cần 10 năm",
        "to this day; a higher post counts for the lower one",
    ),
    (SERVED, {"posts": ()}, "IN_POST", NOT_MET, "Chưa ghi chức vụ nào", "a missing fact"),
    (SERVED, {"posts": None}, "IN_POST", ASK, "Chưa tìm", "not known is never met"),
    (
        SERVED,
        {"posts": (Held("CAP_XA", Month(1990, 1)),)},
        "IN_POST",
        NOT_MET,
        "thấp nhất là phó vụ trưởng",
        "posts below the lowest level",
    ),
]
IDS = [f"{n}-{case[2]}-{case[5]}" for n, case in enumerate(CASES)]


def found(facts: Facts) -> dict[str, Condition]:
    return {condition.code: condition for condition in check(facts, CATALOG).conditions}


@pytest.mark.parametrize(("facts", "change", "code", "expected", "words", "source"), CASES, ids=IDS)
def test_worked_cases_of_the_law(facts, change, code, expected, words, source):
    condition = found(replace(facts, **change))[code]
    assert (condition.verdict, words in condition.reason) == (expected, True), condition
    assert condition.title and condition.basis and source
    if condition.verdict is not MET:
        assert condition.todo and condition.section


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


def _changed(**columns: dict) -> object:
    """The catalogue with another quota from R2026 on."""
    tables = CATALOG.tables
    quota = next(row for row in tables.parameters if row.name == "cstdcs_quota_pct")
    later = replace(quota, value=columns["value"], rule_sets=("R2026",))
    return replace(CATALOG, tables=replace(tables, parameters=(*tables.parameters, later)))


def test_a_new_text_judges_dossiers_from_before_only_where_it_is_more_favourable():
    """Transition of Law 06/2026 [S26]."""
    full = replace(
        PERSON,
        received_on=date(2026, 9, 30),
        day=date(2026, 10, 5),
        quota=Quota("Tổ", Count(20, 20), 3),
    )
    kinder, stricter = _changed(value="30"), _changed(value="5")
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


# --- what holds for every case

AWARDS = sorted({row.award_code for row in CATALOG.tables.conditions} - {"*"})
YEARS = st.integers(2021, 2026)
HELD = st.lists(
    st.builds(
        lambda code, year, waiting: given(code, year, waiting=waiting)[0],
        st.sampled_from(["LDTT", "CSTT", "CSTDCS", "CSTD_TINH", "TTLDXS", "GIAY_KHEN_XA"]),
        YEARS,
        st.booleans(),
    ),
    max_size=6,
).map(tuple)
RATED = st.lists(
    st.builds(Rated, YEARS, st.sampled_from(["excellent", "good", "completed", "failed"])),
    max_size=4,
    unique_by=lambda rating: rating.year,
).map(tuple)
WORKS = st.lists(
    st.builds(Recognised, YEARS, st.sampled_from(["base", "province", "nation"])), max_size=4
).map(tuple)
MEASURES = st.lists(
    st.builds(
        Disciplined,
        st.sampled_from(["KHIEN_TRACH", "CANH_CAO", "NANG_HON"]),
        st.dates(date(2023, 1, 1), date(2026, 6, 30)),
    ),
    max_size=2,
).map(tuple)
POSTS = st.lists(
    st.builds(
        Held,
        st.sampled_from(["TONG_CUC_TRUONG", "VU_TRUONG", "PHO_VU_TRUONG", "CAP_XA"]),
        st.builds(Month, st.integers(1995, 2024), st.integers(1, 12)),
        st.none() | st.builds(Month, st.integers(2010, 2026), st.integers(1, 12)),
    ),
    max_size=3,
).map(tuple)
MOVES = st.lists(
    st.builds(Moved, st.dates(date(2024, 6, 1), date(2026, 3, 1)), st.sampled_from(["", "Tốt"])),
    max_size=3,
).map(tuple)
COUNTS = st.tuples(st.integers(0, 12), st.integers(0, 8)).map(lambda n: Count(n[0], n[0] + n[1]))
FACTS = st.builds(
    Facts,
    award_code=st.sampled_from(AWARDS),
    subject_kind=st.sampled_from([kind.value for kind in SubjectKind]),
    office_level=st.sampled_from(["xa", "huyen", "tinh"]),
    day=st.dates(date(2024, 1, 1), date(2027, 6, 30)),
    received_on=st.none() | st.dates(date(2023, 6, 1), date(2027, 6, 30)),
    labour_role=st.none() | st.sampled_from(["TRUC_TIEP", "CHUYEN_MON", "LANH_DAO_QUAN_LY"]),
    period_from=st.just(Month(2025, 1)),
    period_to=st.none() | st.just(Month(2025, 12)),
    ground=st.none() | st.sampled_from(["movement", "exceptional", "merit"]),
    discipline=st.none() | st.sampled_from(["none", "KHIEN_TRACH", "CANH_CAO"]),
    previous=st.none() | HELD,
    ratings=st.none() | RATED,
    initiatives=st.none() | WORKS,
    disciplined=MEASURES,
    transfers=MOVES,
    commendation_type=st.sampled_from(["CONG_TRANG", "CONG_HIEN"]),
    posts=st.none() | POSTS,
    members=st.none()
    | st.builds(
        lambda low, high: Members(20, (("LDTT", low), ("CSTDCS", high)), low, high), COUNTS, COUNTS
    ),
    quota=st.none() | st.builds(Quota, st.just("Tổ Ví Dụ"), COUNTS, st.integers(0, 4)),
    scores=st.lists(
        st.tuples(st.sampled_from(["GDVH_1", "THON_1", "XTB_1"]), st.integers(0, 5)), max_size=2
    ).map(tuple),
)
RANK = {NOT_MET: 0, ASK: 1, MET: 2}
MONOTONE = ("TITLE_SAME_YEAR", "TITLES_IN_ROW", "EARLIER_AWARD", "INITIATIVES", "ONE_OF")


@given_(FACTS, HELD, WORKS)
def test_more_titles_and_initiatives_never_make_a_standard_worse(facts, titles, works):
    if facts.previous is None or facts.initiatives is None:
        return
    decided = tuple(award for award in titles if not award.waiting)
    more = replace(facts, previous=facts.previous + decided, initiatives=facts.initiatives + works)
    before, after = found(facts), found(more)
    for code in before.keys() & after.keys() & set(MONOTONE):
        assert RANK[after[code].verdict] >= RANK[before[code].verdict], code


@given_(FACTS, POSTS)
def test_more_time_in_posts_never_makes_the_time_too_short(facts, posts):
    facts = replace(facts, award_code="HC_LAO_DONG_3", commendation_type="CONG_HIEN")
    more = replace(facts, posts=(*(facts.posts or ()), *posts))
    before, after = found(facts), found(more)
    if facts.posts is not None and "IN_POST" in before:
        assert RANK[after["IN_POST"].verdict] >= RANK[before["IN_POST"].verdict]


@given_(FACTS)
def test_a_better_rating_never_makes_a_standard_worse(facts):
    better = {"failed": "completed", "completed": "good", "good": "excellent"}
    higher = tuple(Rated(r.year, better.get(r.rating, r.rating)) for r in facts.ratings or ())
    before, after = found(facts), found(replace(facts, ratings=higher or facts.ratings))
    for code in before.keys() & {"RATING", "ONE_OF"}:
        assert RANK[after[code].verdict] >= RANK[before[code].verdict], code


@given_(FACTS, st.randoms())
def test_the_order_of_facts_changes_nothing(facts, chance):
    def shuffled(rows):
        return None if rows is None else tuple(chance.sample(rows, len(rows)))

    names = ("ratings", "initiatives", "disciplined", "transfers", "posts", "scores")
    mixed = replace(facts, **{name: shuffled(getattr(facts, name)) for name in names})
    assert [(c.code, c.verdict, c.reason) for c in check(mixed, CATALOG).conditions] == [
        (c.code, c.verdict, c.reason) for c in check(facts, CATALOG).conditions
    ]
    awards = found(replace(facts, previous=shuffled(facts.previous)))
    assert {code: c.verdict for code, c in awards.items()} == {
        code: c.verdict for code, c in found(facts).items()
    }


@given_(FACTS)
def test_nothing_unknown_is_ever_met(facts):
    blind = replace(
        facts, period_from=None, period_to=None, ground=None, rating=None, discipline=None,
        unit_rating=None, previous=None, ratings=None, initiatives=None, disciplined=(),
        transfers=(), posts=None, members=None, quota=None, scores=(), labour_role=None,
    )  # fmt: skip
    free = {"AUTHORITY", "SUBJECT", "STATE_ONCE"}
    for condition in check(blind, CATALOG).conditions:
        assert condition.verdict is not MET or condition.code in free, condition


@given_(FACTS, st.integers(0, 12))
def test_consecutive_means_without_a_gap_and_up_to_the_nominated_year(facts, gap):
    held = given("CSTDCS", *(year for year in range(2010, 2026) if 2025 - year != gap))
    facts = replace(
        facts, award_code="CSTD_TINH", subject_kind="individual", period_to=Month(2025, 12),
        previous=held, day=date(2026, 1, 5), received_on=None,
    )  # fmt: skip
    assert (found(facts)["TITLES_IN_ROW"].verdict is MET) == (gap >= 3)


@given_(st.integers(0, 400), st.integers(0, 60))
def test_a_quota_is_never_exceeded_and_never_wasted(holders, taken):
    facts = replace(PERSON, quota=Quota("Tổ", Count(holders, holders), taken))
    assert (found(facts)["QUOTA"].verdict is MET) == ((taken + 1) * 100 <= 15 * holders)


@given_(st.integers(1, 60), st.integers(0, 60), st.integers(0, 60))
def test_a_share_is_met_or_missed_only_where_every_possible_number_agrees(total, sure, more):
    sure, most = min(sure, total), min(sure + more, total)
    facts = replace(
        UNIT, members=replace(TEN, total=total, holding=(("LDTT", Count(sure, max(sure, most))),))
    )
    answers = {n * 100 >= 70 * total for n in range(sure, max(sure, most) + 1)}
    verdict = found(facts)["MEMBER_SHARE.LDTT"].verdict
    assert verdict is (ASK if len(answers) == 2 else MET if answers.pop() else NOT_MET)


@given_(FACTS, st.integers(0, 90))
def test_a_rule_set_that_starts_later_changes_nothing_before(facts, value):
    if max(facts.day, facts.received_on or facts.day) < date(2026, 10, 1):
        assert check(facts, _changed(value=str(value))) == check(facts, CATALOG)


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
