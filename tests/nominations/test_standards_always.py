"""What holds of the standards for every case there can be."""

from dataclasses import replace
from datetime import date

from hypothesis import given as given_
from hypothesis import strategies as st

from app.dates import Month
from app.nominations.eligibility import Facts, check
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
from db.subjects import SubjectKind
from tests.nominations.law_examples import (
    ASK,
    CATALOG,
    MET,
    NOT_MET,
    PERSON,
    TEN,
    UNIT,
    found,
    given,
    with_quota,
)

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
        assert check(facts, with_quota(value=str(value))) == check(facts, CATALOG)
