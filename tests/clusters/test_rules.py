"""The arithmetic of a score sheet: caps hold, more is never less, order plays no part, and the
explanation adds up to what it explains."""

from dataclasses import replace
from decimal import Decimal
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.clusters import rules
from app.clusters.rules import Count, Criterion, Explained, Result

COUNTED = ("manual", "percent_of_target", "step", "yes_no", "penalty", "bonus")
hundredths = st.integers(0, 60_000)
values = st.decimals(0, 10_000, places=2)
ids = st.builds(lambda number: UUID(int=number), st.integers(1, 2**64))


@st.composite
def criteria(draw: st.DrawFn, within: UUID | None = None) -> Criterion:
    """One counted criterion of any method."""
    most = draw(st.integers(1, 60_000))
    steps = draw(st.dictionaries(st.integers(1, 200), st.integers(1, most), min_size=1, max_size=5))
    given_by = sorted(steps.values(), reverse=True)  # a higher step never gives less
    return Criterion(
        id=draw(ids),
        within=within,
        code="X",
        title="Ví dụ",
        method=draw(st.sampled_from(COUNTED)),
        max_points=most,
        each=draw(st.integers(1, 5_000)),
        over_each=draw(st.integers(0, 500)),
        over_most=draw(st.integers(0, 5_000)),
        steps=tuple(
            (Decimal(step), points)
            for step, points in zip(sorted(steps, reverse=True), given_by, strict=True)
        ),
        target=draw(st.decimals(1, 5_000, places=1)),
    )


def counted(criterion: Criterion, value: Decimal) -> Count:
    if criterion.method == "yes_no":
        value = Decimal(int(value) % 2)
    if criterion.method in rules.TIMES:
        value = Decimal(int(value))
    return Count(value)


@st.composite
def sheets(draw: st.DrawFn) -> tuple[list[Criterion], dict[UUID, Count]]:
    """Parts with criteria in them, and counts for most of them."""
    rows: list[Criterion] = []
    counts: dict[UUID, Count] = {}
    for number in range(draw(st.integers(1, 4))):
        part = Criterion(
            uuid4(), None, "I" * (number + 1), "Phần", "group", draw(st.integers(1, 90_000))
        )
        rows.append(part)
        for _ in range(draw(st.integers(0, 4))):
            row = replace(draw(criteria(part.id)), id=uuid4())
            rows.append(row)
            if draw(st.booleans()):
                counts[row.id] = counted(row, draw(values))
    return rows, counts


@given(criteria(), values)
def test_no_criterion_gives_or_takes_more_than_it_may(criterion, value):
    given_points, line = rules.points(criterion, counted(criterion, value))
    most = criterion.max_points + (
        criterion.over_most if criterion.method == "percent_of_target" else 0
    )
    low = -criterion.max_points if criterion.method == "penalty" else 0
    assert low <= given_points <= (0 if criterion.method == "penalty" else most)
    assert line


@given(criteria(), values, values)
def test_more_is_never_less_but_for_a_penalty(criterion, first, second):
    less, more = sorted((counted(criterion, first), counted(criterion, second)), key=value_of)
    low, high = rules.points(criterion, less)[0], rules.points(criterion, more)[0]
    assert low >= high if criterion.method == "penalty" else low <= high


def value_of(count: Count) -> Decimal:
    return count.value


@given(sheets(), st.randoms())
def test_the_order_of_the_rows_never_changes_a_total(sheet, chance):
    rows, counts = sheet
    member = uuid4()
    shuffled = chance.sample(rows, len(rows))
    first, second = rules.result(member, rows, counts), rules.result(member, shuffled, counts)
    assert (first.total, first.tie_points) == (second.total, second.tie_points)
    assert {one.id for one in first.missing} == {one.id for one in second.missing}


@given(sheets())
def test_the_explanation_adds_up_and_no_part_breaks_its_cap(sheet):
    found = rules.result(uuid4(), *sheet)

    def check(one: Explained) -> None:
        if one.criterion.method == "group":
            raw = sum(part.points or 0 for part in one.parts)
            most = one.criterion.max_points
            assert (one.points or 0) == max(-most, min(raw, most))
            assert rules.points_words(one.points or 0) in one.line or one.points is None
        for part in one.parts:
            check(part)

    for part in found.parts:
        check(part)
    assert found.total == sum(part.points or 0 for part in found.parts)
    last = rules.arithmetic(found)[-1]
    assert last.endswith(rules.points_words(found.total))


@given(sheets())
def test_what_was_not_counted_is_named_and_never_taken_for_nought(sheet):
    rows, counts = sheet
    found = rules.result(uuid4(), rows, counts)
    wanted = {row.id for row in rows if row.method in COUNTED} - set(counts)
    assert {one.id for one in found.missing} == wanted


results = st.lists(
    st.builds(
        lambda total, tie: Result(uuid4(), total, tie, (), ()),
        st.integers(0, 6),
        st.integers(0, 3),
    ),
    max_size=12,
)


@given(results, st.randoms())
def test_ranks_follow_total_then_the_first_part_and_equals_share_theirs(found, chance):
    out = {one.member: "kỷ luật" for one in found if chance.random() < 0.2}
    placed = rules.standings(found, out)
    by = {one.member: one for one in found}
    ranked = [one for one in placed if one.rank is not None]
    assert {one.member for one in placed if one.rank is None} == set(out)
    for one in ranked:
        mine = by[one.member]
        better = sum(
            (by[other.member].total, by[other.member].tie_points) > (mine.total, mine.tie_points)
            for other in ranked
        )
        assert one.rank == better + 1
    again = rules.standings(chance.sample(found, len(found)), out)
    assert {(one.member, one.rank) for one in again} == {(one.member, one.rank) for one in placed}


def test_above_the_target_each_whole_percent_adds_up_to_its_limit():
    row = Criterion(
        uuid4(), None, "I.1", "Giảm nghèo", "percent_of_target", 12_000, 0, 100, 500, (), None, "hộ"
    )
    for reached, wanted, words in (
        ("90", 9_000, "90/120 hộ = 75 %; × 120 = 90"),
        ("123", 12_200, "123/120 hộ = 102,5 %; đạt đủ: 120; vượt 2 % × 1 = 2; cộng 122"),
        (
            "150",
            12_500,
            "150/120 hộ = 125 %; đạt đủ: 120; vượt 25 % × 1 = 25, lấy tối đa 5; cộng 125",
        ),
    ):
        count = Count(Decimal(reached), Decimal(120))
        assert rules.points(row, count) == (wanted, words)


def test_a_third_of_a_point_is_rounded_half_up_to_a_hundredth():
    row = Criterion(uuid4(), None, "I.1", "Ví dụ", "percent_of_target", 100, target=Decimal(8))
    assert rules.points(row, Count(Decimal(1)))[0] == 13  # 12.5 hundredths
    assert rules.points(replace(row, target=Decimal(3)), Count(Decimal(1)))[0] == 33


@given(st.dictionaries(st.decimals(1, 500, places=2), st.integers(1, 60_000), max_size=6))
def test_steps_come_back_from_their_text(steps):
    assert rules.read_steps(rules.steps_text(steps.items())) == tuple(
        sorted(steps.items(), reverse=True)
    )


@pytest.mark.parametrize(
    ("stages", "upto", "wanted"),
    [
        (("self",), "final", "self"),
        (("self", "cross"), "final", "cross"),
        (("self", "cross", "final"), "final", "final"),
        (("self", "final"), "cross", "self"),
        ((), "final", None),
    ],
)
def test_the_count_of_the_last_stage_stands(stages, upto, wanted):
    counts = {stage: Count(Decimal(1), None, stage) for stage in stages}
    found = rules.standing_count(counts, upto)
    assert (found and found.stage) == wanted
