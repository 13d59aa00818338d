from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.dates import Month
from app.errors import ClerkError
from app.nominations.eligibility import (
    Facts,
    PreviousAward,
    Verdict,
    check,
    check_note,
)
from tests.nominations.law_examples import ASK, CATALOG, MET, NOT_MET, found

PAPERS = frozenset(
    ["TO_TRINH", "BAO_CAO_THANH_TICH", "BIEN_BAN_XET_KHEN_THUONG", "BIEN_BAN_BINH_XET"]
)


@dataclass(frozen=True)
class Note:
    condition: str
    kind: str
    said_by: str = "Trung tá Lê Văn Bảy, Công an xã (ví dụ)"
    said_on: date = date(2025, 1, 10)
    words: str = "Không có ý kiến gì"


GIAY_KHEN = Facts(
    award_code="GIAY_KHEN_XA",
    subject_kind="individual",
    office_level="xa",
    day=date(2025, 1, 20),
    received_on=date(2025, 1, 15),
    labour_role="TRUC_TIEP",
    period_from=Month(2024, 1),
    period_to=Month(2024, 12),
    citation="Có thành tích giữ nguồn nước sạch năm 2024",
    report="46 hộ có nước sạch.",
    ground="movement",
    movement="Cả xã chung sức giữ nước sạch",
    rating="good",
    discipline="none",
    unit_rating="good",
    unit_dissolved=False,
    previous=(),
    papers=PAPERS,
    notes=(Note("LAW_COMPLIANCE", "confirmed"),),
)
LDTT = replace(
    GIAY_KHEN,
    award_code="LDTT",
    labour_role="CHUYEN_MON",
    ground=None,
    movement="",
    notes=(Note("LAW_COMPLIANCE", "confirmed"), Note("SOLIDARITY", "confirmed")),
)
MERIT = replace(GIAY_KHEN, ground="merit", movement="")
LEADER = replace(MERIT, labour_role="LANH_DAO_QUAN_LY")
COLLECTIVE_2025 = replace(
    GIAY_KHEN,
    subject_kind="collective",
    day=date(2026, 1, 20),
    received_on=date(2026, 1, 15),
    period_from=Month(2025, 1),
    period_to=Month(2025, 12),
)


def earlier(award: str = "GIAY_KHEN_XA", citation: str = "Giúp dân chống hạn", year: int = 2024):
    return PreviousAward(award, citation, Month(year, 1), Month(year, 12), "12/QĐ-UBND")


def verdict(facts: Facts, code: str) -> Verdict:
    return found(facts)[code].verdict


@pytest.mark.parametrize("facts", [GIAY_KHEN, LDTT, MERIT, LEADER, COLLECTIVE_2025])
def test_a_whole_dossier_is_eligible(facts):
    result = check(facts, CATALOG)
    assert (result.verdict, result.words) == ("eligible", "Đủ điều kiện"), [
        (c.code, c.reason) for c in result.conditions if c.effective is not MET
    ]
    assert result.summary == f"Đạt {len(result.conditions)}/{len(result.conditions)}"


CASES = [
    # period
    (GIAY_KHEN, {"period_from": None}, "PERIOD", NOT_MET, "Chưa có tháng bắt đầu"),
    (GIAY_KHEN, {"period_to": None}, "PERIOD", NOT_MET, "Chưa có tháng kết thúc"),
    (GIAY_KHEN, {"period_from": Month(2025, 1)}, "PERIOD", NOT_MET, "sau tháng kết thúc"),
    (GIAY_KHEN, {"period_from": Month(2024, 6)}, "PERIOD", MET, "7 tháng"),
    (MERIT, {"period_from": Month(2024, 6)}, "PERIOD", ASK, "Mới có 7 tháng"),
    (LDTT, {"period_from": Month(2024, 5)}, "PERIOD", ASK, "Mới có 8 tháng"),
    (LDTT, {"period_to": Month(2025, 3)}, "PERIOD", ASK, "chưa tới"),
    # ground of a giấy khen (Law, article 75)
    (GIAY_KHEN, {"ground": None}, "GROUND", NOT_MET, "Chưa chọn"),
    (GIAY_KHEN, {"movement": " "}, "GROUND", NOT_MET, "tên phong trào"),
    (GIAY_KHEN, {"ground": "exceptional"}, "GROUND", MET, "đột xuất"),
    (MERIT, {"rating": "excellent"}, "MERIT_RATING", MET, "xuất sắc"),
    (MERIT, {"rating": "completed"}, "MERIT_RATING", ASK, "đóng góp tích cực"),
    (MERIT, {"rating": None}, "MERIT_RATING", ASK, "Chưa có xếp loại"),
    (MERIT, {"rating": "failed"}, "MERIT_RATING", NOT_MET, "Không hoàn thành"),
    # LĐTT (Law, article 24)
    (LDTT, {"rating": "completed"}, "RATING", NOT_MET, "cần từ Hoàn thành tốt"),
    (LDTT, {"rating": "failed"}, "RATING", NOT_MET, "Không hoàn thành"),
    (LDTT, {"rating": None}, "RATING", NOT_MET, "Chưa ghi kết quả xếp loại"),
    (LDTT, {"rating": None, "labour_role": "TRUC_TIEP"}, "RATING", ASK, "năng suất"),
    (LDTT, {"rating": "excellent"}, "RATING", MET, "xuất sắc"),
    (LDTT, {"subject_kind": "collective"}, "SUBJECT", NOT_MET, "chỉ dành cho cá nhân"),
    (GIAY_KHEN, {"subject_kind": "household"}, "SUBJECT", MET, "hộ gia đình"),
    # discipline
    (LDTT, {"discipline": "KHIEN_TRACH"}, "DISCIPLINE", NOT_MET, "khiển trách"),
    (GIAY_KHEN, {"discipline": None}, "DISCIPLINE", NOT_MET, "Chưa ghi"),
    (COLLECTIVE_2025, {"discipline": "CANH_CAO"}, "DISCIPLINE", ASK, "cần người xét"),
    # one achievement, one award
    (GIAY_KHEN, {"previous": None}, "NOT_TWICE", ASK, "Chưa tìm"),
    (GIAY_KHEN, {"previous": (earlier(),)}, "NOT_TWICE", ASK, "thành tích khác"),
    (GIAY_KHEN, {"previous": (earlier(year=2022),)}, "NOT_TWICE", MET, "1 lần khen khác"),
    (GIAY_KHEN, {"previous": (earlier("LDTT"),)}, "NOT_TWICE", MET, "Đã tìm"),
    (GIAY_KHEN, {"previous": (earlier("OLD_CODE"),)}, "NOT_TWICE", ASK, "OLD_CODE"),
    (
        GIAY_KHEN,
        {"previous": (earlier(citation=GIAY_KHEN.citation.upper(), year=2020),)},
        "NOT_TWICE",
        NOT_MET,
        "cùng thành tích",
    ),
    (LDTT, {"previous": (earlier("LDTT"),)}, "NOT_TWICE", NOT_MET, "12/QĐ-UBND"),
    (LDTT, {"previous": (earlier("LDTT", year=2023),)}, "NOT_TWICE", MET, "Đã tìm"),
    # papers
    (GIAY_KHEN, {"papers": PAPERS - {"TO_TRINH"}}, "PAPERS", NOT_MET, "Tờ trình"),
    (GIAY_KHEN, {"ground": "exceptional"}, "PAPERS", NOT_MET, "Xác nhận thành tích"),
    (GIAY_KHEN, {"procedure": "DON_GIAN"}, "PAPERS", NOT_MET, "Báo cáo tóm tắt"),
    (GIAY_KHEN, {"citation": " "}, "CITATION", NOT_MET, "Chưa viết câu"),
    (GIAY_KHEN, {"report": "", "papers": frozenset()}, "REPORT", NOT_MET, "Chưa có báo cáo"),
    (GIAY_KHEN, {"report": ""}, "REPORT", MET, "đính kèm"),
    # units after the reorganisation, and their heads
    (COLLECTIVE_2025, {"unit_dissolved": True}, "UNIT_EXISTS", NOT_MET, "giải thể"),
    (COLLECTIVE_2025, {"unit_dissolved": None}, "UNIT_EXISTS", ASK, "còn hoạt động"),
    (LEADER, {"unit_rating": None}, "HEAD_OF_UNIT", ASK, "đơn vị hoàn thành"),
    (LEADER, {"unit_rating": "failed"}, "HEAD_OF_UNIT", NOT_MET, "Không hoàn thành"),
    (GIAY_KHEN, {"labour_role": None}, "HEAD_OF_UNIT", ASK, "Chưa ghi là lãnh đạo"),
    # authority by the day of the decision
    (GIAY_KHEN, {}, "AUTHORITY", MET, "Chủ tịch UBND xã quyết định"),
    (GIAY_KHEN, {"award_code": "CSTDCS"}, "AUTHORITY", MET, "trình lên"),
    (
        GIAY_KHEN,
        {"award_code": "CSTDCS", "day": date(2025, 7, 1)},
        "AUTHORITY",
        MET,
        "Chủ tịch UBND xã quyết định",
    ),
    (
        GIAY_KHEN,
        {"award_code": "GIAY_KHEN_HUYEN", "day": date(2025, 7, 1)},
        "AUTHORITY",
        NOT_MET,
        "không còn",
    ),
    (LDTT, {"office_level": "tinh"}, "AUTHORITY", NOT_MET, "không do"),
]


@pytest.mark.parametrize(("facts", "change", "code", "expected", "words"), CASES)
def test_worked_cases(facts, change, code, expected, words):
    condition = found(replace(facts, **change))[code]
    assert condition.verdict is expected
    assert words in condition.reason
    assert condition.basis and condition.title


@pytest.mark.parametrize(("facts", "change", "code", "expected", "words"), CASES)
def test_what_is_not_met_says_what_to_do_and_where(facts, change, code, expected, words):
    for condition in found(replace(facts, **change)).values():
        if condition.verdict is not MET:
            assert condition.todo and condition.section


def test_the_standards_are_those_of_the_day_the_dossier_came_in():
    late = replace(COLLECTIVE_2025, received_on=date(2025, 6, 30), unit_dissolved=True)
    assert check(late, CATALOG).rule_set == "R2024" and "UNIT_EXISTS" not in found(late)
    not_yet = replace(COLLECTIVE_2025, received_on=None)
    assert check(not_yet, CATALOG).rule_set == "R2025"
    assert check(replace(GIAY_KHEN, day=date(2026, 11, 1), received_on=None), CATALOG).banner


def test_compliance_with_the_law_always_waits_for_a_person():
    assert verdict(GIAY_KHEN, "LAW_COMPLIANCE") is ASK
    asked = replace(GIAY_KHEN, notes=())
    result = check(asked, CATALOG)
    assert (result.verdict, result.words) == ("needs_confirmation", "Cần xác nhận")
    said = found(GIAY_KHEN)["LAW_COMPLIANCE"]
    assert said.effective is MET and said.note and said.note.said_on == date(2025, 1, 10)
    refuted = replace(GIAY_KHEN, notes=(*GIAY_KHEN.notes, Note("LAW_COMPLIANCE", "refuted")))
    assert check(refuted, CATALOG).words == "Còn thiếu 1"


def test_missing_things_are_counted_as_the_panel_says_them():
    facts = replace(GIAY_KHEN, period_from=None, papers=PAPERS - {"TO_TRINH"})
    result = check(facts, CATALOG)
    whole = len(result.conditions)
    assert (result.words, result.summary) == ("Còn thiếu 2", f"Mới đạt {whole - 2}/{whole}")


def test_an_award_whose_standard_is_not_held_is_never_passed_without_a_person():
    later = replace(GIAY_KHEN, award_code="HC_LAO_DONG_3")
    assert check(later, CATALOG).verdict != "eligible"
    assert verdict(later, "STANDARD") is ASK


# --- what holds for every dossier

MONTHS = st.none() | st.builds(Month, st.integers(2022, 2026), st.integers(1, 12))
CODES = [condition.code for condition in check(GIAY_KHEN, CATALOG).conditions]
NOTES = st.lists(
    st.builds(
        Note,
        st.sampled_from(CODES),
        st.sampled_from(["confirmed", "refuted", "overruled"]),
        words=st.sampled_from(["", " ", "Đã hỏi, đúng như vậy"]),
    ),
    max_size=4,
).map(tuple)
PREVIOUS = st.none() | st.lists(
    st.builds(
        PreviousAward,
        st.sampled_from(["GIAY_KHEN_XA", "LDTT", "BANG_KHEN_TINH", "OLD"]),
        st.sampled_from(["", GIAY_KHEN.citation, "Giúp dân"]),
        MONTHS,
        MONTHS,
        st.just("12/QĐ-UBND"),
    ),
    max_size=3,
).map(tuple)
RATINGS = st.none() | st.sampled_from(["excellent", "good", "completed", "failed"])
FACTS = st.builds(
    Facts,
    award_code=st.sampled_from(["GIAY_KHEN_XA", "LDTT", "CSTDCS", "BANG_KHEN_TINH", "THU_KHEN"]),
    subject_kind=st.sampled_from(["individual", "collective", "household", "enterprise"]),
    office_level=st.sampled_from(["xa", "huyen", "tinh"]),
    day=st.dates(date(2024, 1, 1), date(2027, 12, 31)),
    received_on=st.none() | st.dates(date(2024, 1, 1), date(2027, 12, 31)),
    procedure=st.sampled_from(["DAY_DU", "DON_GIAN"]),
    labour_role=st.none() | st.sampled_from(["TRUC_TIEP", "CHUYEN_MON", "LANH_DAO_QUAN_LY"]),
    period_from=MONTHS,
    period_to=MONTHS,
    citation=st.sampled_from(["", "Có thành tích"]),
    report=st.sampled_from(["", "Đã làm"]),
    ground=st.none() | st.sampled_from(["movement", "exceptional", "merit"]),
    movement=st.sampled_from(["", "Giữ nước sạch"]),
    rating=RATINGS,
    discipline=st.none() | st.sampled_from(["none", "KHIEN_TRACH", "CANH_CAO", "NANG_HON"]),
    unit_rating=RATINGS,
    unit_dissolved=st.none() | st.booleans(),
    previous=PREVIOUS,
    papers=st.frozensets(st.sampled_from(sorted(PAPERS | {"XAC_NHAN_THANH_TICH"}))),
    notes=NOTES,
)
# The facts each condition may look at; every other fact must leave it as it is.
USES = {
    "AUTHORITY": set(),
    "SUBJECT": set(),
    "LAW_COMPLIANCE": set(),
    "SOLIDARITY": set(),
    "STANDARD": set(),
    "CLAIM": set(),
    "GROUND": {"ground", "movement"},
    "RATING": {"rating", "labour_role", "period_to"},
    "MERIT_RATING": {"ground", "rating", "period_to"},
    "DISCIPLINE": {"discipline"},
    "PERIOD": {"period_from", "period_to", "ground"},
    "CITATION": {"citation"},
    "REPORT": {"report", "papers"},
    "NOT_TWICE": {"previous", "citation", "period_from", "period_to"},
    "PAPERS": {"papers", "ground", "rating", "period_to"},
    "UNIT_EXISTS": {"unit_dissolved"},
    "HEAD_OF_UNIT": {"labour_role", "unit_rating"},
    "TITLE_SAME_YEAR": {"previous", "period_to"},
    "QUOTA": set(),
    "ONE_OF": {"ground", "rating", "previous", "period_to", "labour_role", "papers"},
    "NOT_ADDED_UP": {"previous", "period_to"},
    "ENTERPRISE_OPINIONS": {"papers"},
}
UNKNOWN = {
    "period_from": None,
    "period_to": None,
    "citation": "",
    "report": "",
    "ground": None,
    "movement": "",
    "rating": None,
    "discipline": None,
    "unit_rating": None,
    "unit_dissolved": None,
    "labour_role": None,
    "previous": None,
    "papers": frozenset(),
}
# Conditions that can't be met once all of these facts are unknown.
NEEDED = {
    "GROUND": {"ground"},
    "RATING": {"rating"},
    "MERIT_RATING": {"rating"},
    "DISCIPLINE": {"discipline"},
    "PERIOD": {"period_from"},
    "CITATION": {"citation"},
    "REPORT": {"report", "papers"},
    "NOT_TWICE": {"previous"},
    "PAPERS": {"papers"},
    "UNIT_EXISTS": {"unit_dissolved"},
    "HEAD_OF_UNIT": {"labour_role"},
}


@given(FACTS, FACTS, st.sampled_from(sorted(UNKNOWN)))
def test_a_changed_fact_never_turns_a_condition_that_does_not_use_it(facts, other, name):
    before, after = found(facts), found(replace(facts, **{name: getattr(other, name)}))
    for code in before.keys() | after.keys():
        if name not in USES[code.split(".")[0]]:
            assert before[code] == after[code], (code, name)


@given(FACTS, st.sampled_from(sorted(NEEDED)))
def test_what_is_not_known_is_never_met(facts, code):
    blind = replace(facts, notes=(), **{name: UNKNOWN[name] for name in NEEDED[code]})
    condition = found(blind).get(code)
    assert condition is None or condition.verdict is not MET


@given(FACTS)
def test_notes_never_hide_what_the_rule_itself_said(facts):
    silent, spoken = found(replace(facts, notes=())), found(facts)
    assert silent.keys() == spoken.keys()
    for code, condition in spoken.items():
        assert condition.verdict is silent[code].verdict
        assert condition.reason == silent[code].reason
        last = [note for note in facts.notes if note.condition == code][-1:]
        assert condition.note == (last[0] if last else None)


@given(FACTS, st.sampled_from(CODES))
def test_an_overruling_counts_only_with_written_words_and_stays_beside_the_verdict(facts, code):
    if code not in found(facts):
        return
    reason = "Chủ tịch UBND xã đồng ý xét"
    overruled = found(replace(facts, notes=(Note(code, "overruled", words=reason),)))[code]
    wordless = found(replace(facts, notes=(Note(code, "overruled", words=" "),)))[code]
    assert overruled.effective is MET and overruled.note and overruled.note.words == reason
    assert wordless.effective is wordless.verdict


@given(FACTS, st.sampled_from(CODES))
def test_a_confirmation_cannot_turn_what_is_plainly_not_met(facts, code):
    condition = found(replace(facts, notes=(Note(code, "confirmed"),))).get(code)
    if condition and condition.verdict is NOT_MET:
        assert condition.effective is NOT_MET
        with pytest.raises(ClerkError, match="chưa đạt"):
            check_note(condition, "confirmed", "chị Lan", "Đúng")


@given(FACTS)
def test_the_verdict_is_that_of_the_worst_condition(facts):
    result = check(facts, CATALOG)
    effective = [condition.effective for condition in result.conditions]
    assert result.missing == effective.count(NOT_MET)
    assert result.to_confirm == effective.count(ASK)
    assert (result.verdict == "eligible") == (set(effective) == {MET})
    assert (result.verdict == "missing") == (NOT_MET in effective)


@given(FACTS, st.permutations(sorted(PAPERS)))
def test_adding_papers_never_makes_the_papers_worse(facts, papers):
    order = [NOT_MET, ASK, MET]
    if "PAPERS" not in found(facts):
        return
    ranks = [
        order.index(verdict(replace(facts, papers=frozenset(papers[:count])), "PAPERS"))
        for count in range(len(papers) + 1)
    ]
    assert ranks == sorted(ranks)


def test_a_word_on_a_condition_needs_a_name_and_words():
    condition = found(GIAY_KHEN)["LAW_COMPLIANCE"]
    check_note(condition, "confirmed", "chị Lan, Hội Phụ nữ xã", "Đúng")
    for said_by, words, field in (("", "Đúng", "said_by"), ("chị Lan", " ", "words")):
        with pytest.raises(ClerkError) as refused:
            check_note(condition, "overruled", said_by, words)
        assert refused.value.field == field
    with pytest.raises(ValueError, match="kind"):
        check_note(condition, "maybe", "a", "b")
