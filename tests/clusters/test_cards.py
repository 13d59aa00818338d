"""The emulation criterion card: exact points, figures from live data, a person decides."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.catalog.scoring import Indicator
from app.clusters import card_rules, cards
from app.clusters.card_rules import Thresholds
from app.clusters.cards import CardDraft
from app.documents import sheets
from app.errors import ClerkError
from app.movements import course
from app.movements.course import ReviewDraft
from app.plan import measures
from app.statistics.periods import of
from app.subjects import actions as subjects
from db.movements import MovementState as State
from tests.after import CATALOG
from tests.movements.launching import movement
from tests.office import TODAY, whole_story

limits = Thresholds(90, 70, 50)
figures = st.decimals(0, 200, places=1)
scales = st.tuples(st.integers(0, 100), st.integers(0, 100)).filter(lambda pair: pair[0] != pair[1])


def indicator(good: int, poor: int, weight: int = 20) -> Indicator:
    return Indicator("X", "Ví dụ", "%", weight, good, poor, "", "")


@given(scales, figures, figures)
def test_nearer_to_good_is_never_less_and_nothing_passes_the_weight(scale, first, second):
    one = indicator(*scale)
    low, high = sorted((first, second))
    worse, better = card_rules.points(one, low), card_rules.points(one, high)
    if scale[0] < scale[1]:
        worse, better = better, worse
    assert 0 <= worse <= better <= 2_000
    assert card_rules.points(one, Decimal(scale[0])) == 2_000
    assert card_rules.points(one, Decimal(scale[1])) == 0


@given(st.lists(st.none() | st.integers(0, 3_000), max_size=8))
def test_a_level_is_proposed_only_when_every_figure_is_there(given_points):
    found = card_rules.proposed(given_points, limits)
    if None in given_points:
        assert found is None
        return
    total = sum(given_points)
    order = ("failed", "completed", "good", "excellent")
    assert found == order[(total >= 5_000) + (total >= 7_000) + (total >= 9_000)]


def card(desk, **more) -> object:
    return desk.write(cards.save, CardDraft(2025, "Tập thể lãnh đạo UBND xã", **more))


def shown(desk, made):
    return desk.read(cards.read, made, CATALOG, TODAY)


def typed(desk, made) -> None:
    for one in shown(desk, made).missing:
        desk.write(cards.put_figure, made, one.id, Decimal(one.indicator.good), "Báo cáo ví dụ")


def test_the_weights_of_the_catalogue_are_a_hundred():
    assert sum(one.weight for one in CATALOG.tables.rating_indicators) == 100


def test_figures_are_computed_from_live_data_with_their_source(desk):
    line = whole_story(desk)
    made = card(desk)
    by = {one.id: one for one in shown(desk, made).figures}
    direct = by["DIRECT_WORKERS"]
    assert (direct.part, direct.whole, direct.origin) == (0, 1, "computed")
    assert direct.source and direct.points == 0
    assert by["COMPLAINTS_UPHELD"].value == 0
    assert by["PLAN_ON_TIME"].origin == "" and by["PLAN_ON_TIME"].value is None
    assert desk.read(subjects.read, line.subject_id)
    other = card(desk, of_office=False)
    assert all(one.origin == "" for one in shown(desk, other).figures)


def test_the_figures_of_movements_are_counted_and_each_opens_what_it_counted(desk):
    made = card(desk)
    early = movement(desk)  # the plan is of the 6th, it begins on the 10th
    late = movement(desk, name="Kế hoạch ra sau", starts_on=date(2025, 1, 2), interim_months=1)
    draft = movement(desk, State.DRAFT, name="Còn là bản nháp", starts_on=date(2025, 2, 1))
    later = movement(desk, State.DRAFT, name="Chưa bắt đầu", starts_on=date(2025, 9, 1))
    held = ReviewDraft("interim", date(2025, 2, 1), "Một tháng đầu")
    desk.write(course.review, late, held, TODAY)  # in time; the next one was due on 02/03

    by = {one.id: one for one in shown(desk, made).figures}
    planned, measurable, reviews = (
        by[code] for code in ("PLAN_ON_TIME", "MEASURABLE_MOVEMENTS", "REVIEWS_ON_TIME")
    )
    assert (planned.part, planned.whole, planned.origin) == (1, 3, "computed")
    assert {one.id for one in planned.links} == {early}
    assert {one.id for one in planned.rest} == {late, draft} and later not in planned.rest
    assert {one.id for one in measurable.links} == {early, late} and measurable.value == 100
    assert [one.id for one in (*reviews.links, *reviews.rest)] == [late, late]
    assert reviews.value == 50
    plan = desk.read(measures.all_measured, CATALOG, of("year", 2025), TODAY)
    same = {one.title: (one.number, one.whole) for several in plan.values() for one in several}
    assert same["Phong trào có tiêu chí đo được"] == (measurable.part, measurable.whole)
    assert same["Sơ kết, tổng kết đúng hạn"] == (reviews.part, reviews.whole)


def test_every_computed_figure_has_as_many_records_behind_it_as_it_says(desk):
    whole_story(desk)
    movement(desk)
    computed = [one for one in shown(desk, card(desk)).figures if one.origin == "computed"]
    assert any(one.links for one in computed)
    for one in computed:
        assert len(one.links) == (one.value if one.whole is None else one.part), one.id
        assert one.whole is None or len(one.links) + len(one.rest) == one.whole


def test_a_figure_typed_by_hand_says_where_it_is_from_and_can_be_taken_back(desk):
    made = card(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(cards.put_figure, made, "PLAN_ON_TIME", Decimal(100), " ")
    assert refused.value.field == "source"
    desk.write(cards.put_figure, made, "COMPLAINTS_UPHELD", Decimal(1), "Sổ giấy")
    by = {one.id: one for one in shown(desk, made).figures}
    assert by["COMPLAINTS_UPHELD"].origin == "typed" and by["COMPLAINTS_UPHELD"].points == 250
    desk.write(cards.put_figure, made, "COMPLAINTS_UPHELD", None, "")
    by = {one.id: one for one in shown(desk, made).figures}
    assert by["COMPLAINTS_UPHELD"].origin == "computed"


def test_a_person_decides_and_the_figures_of_that_day_stay(desk):
    made = card(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(cards.decide, made, "good", "Chủ tịch", TODAY, "", CATALOG, TODAY)
    assert "chưa có số" in refused.value.what
    typed(desk, made)
    proposed = shown(desk, made).proposed
    assert proposed is not None
    other = "failed" if proposed != "failed" else "good"
    with pytest.raises(ClerkError) as refused:
        desk.write(cards.decide, made, other, "Chủ tịch", TODAY, "", CATALOG, TODAY)
    assert refused.value.field == "reason"
    desk.write(cards.decide, made, other, "Chủ tịch", TODAY, "Có đơn đang xem xét", CATALOG, TODAY)
    before = shown(desk, made)
    whole_story(desk)  # more awards: the decided card does not move
    assert shown(desk, made) == before
    assert (before.rating, before.proposed) == (other, proposed)
    with pytest.raises(ClerkError):
        desk.write(cards.put_figure, made, "PLAN_ON_TIME", Decimal(1), "Sổ giấy")


def test_the_card_is_one_page_with_every_figure(desk):
    import pypdfium2

    made = card(desk)
    typed(desk, made)
    pdf = pypdfium2.PdfDocument(sheets.write(desk.read(cards.paper, made, CATALOG, TODAY)))
    assert len(pdf) == 1
    words = " ".join(pdf[0].get_textpage().get_text_range().split())
    for one in CATALOG.tables.rating_indicators:
        assert one.title.split()[0] in words
    assert "PHIẾU TIÊU CHÍ THI ĐUA NĂM 2025" in words and "Ghi tay: Báo cáo ví dụ" in words
