"""The arithmetic of a vote: ballots that balance, exact shares, conflicts of interest, letters."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.council import rules
from app.council.rules import Ballots, Voters, VoteRule
from app.errors import ClerkError
from tests.office import RULE, TODAY

STATES = st.sampled_from(["present", "absent", "substitute", "written", ""])
councils = st.lists(st.tuples(STATES, st.booleans()), min_size=1, max_size=30)
vote_rules = st.builds(
    VoteRule,
    st.integers(1, 100),
    st.booleans(),
    st.sampled_from(["ALL_MEMBERS", "PRESENT"]),
    st.just(Fraction(2, 3)),
    st.just("invented"),
    counts_written=st.booleans(),
    counts_conflicted=st.booleans(),
)


@st.composite
def votes(draw: st.DrawFn) -> tuple[Voters, Ballots, VoteRule]:
    """A council, a rule and ballots that balance."""
    rule = draw(vote_rules)
    who = rules.voters(draw(councils), rule, substitutes_vote=draw(st.booleans()))
    issued = draw(st.integers(0, who.may_vote))
    collected = draw(st.integers(0, issued))
    left = collected
    parts = []
    for _ in range(3):
        parts.append(draw(st.integers(0, left)))
        left -= parts[-1]
    return who, Ballots(issued, collected, parts[0], parts[1], parts[2], left), rule


@given(votes())
def test_ballots_that_balance_are_taken_and_one_more_or_less_is_not(
    vote: tuple[Voters, Ballots, VoteRule],
) -> None:
    who, ballots, _rule = vote
    rules.check_ballots(ballots, who)
    assert ballots.issued == ballots.collected + ballots.missing
    assert ballots.collected == ballots.valid + ballots.invalid
    assert ballots.valid == ballots.votes_for + ballots.votes_against + ballots.abstained
    for changed in (
        replace(ballots, votes_for=ballots.votes_for + 1),
        replace(ballots, invalid=ballots.invalid + 1),
        replace(ballots, issued=who.may_vote + 1),
        replace(ballots, collected=ballots.issued + 1),
    ):
        with pytest.raises(ClerkError) as refused:
            rules.check_ballots(changed, who)
        assert refused.value.field in rules.NAMES and refused.value.kept


@given(votes())
def test_no_share_is_ever_above_the_whole_and_the_fewest_votes_needed_just_carry(
    vote: tuple[Voters, Ballots, VoteRule],
) -> None:
    who, ballots, rule = vote
    numbers = rules.numbers(TODAY, who, ballots)
    whole = rules.base(numbers, rule)
    assert who.written + who.present <= who.members
    assert ballots.votes_for <= max(whole, 0)
    rules.check_numbers(numbers)
    if whole > 0 and rules.has_quorum(numbers, rule):
        needed = rules.votes_needed(whole, rule)
        assert rules.passes(replace(numbers, votes_for=needed), rule)
        assert not rules.passes(replace(numbers, votes_for=needed - 1), rule)


@given(councils, vote_rules)
def test_a_letter_makes_nobody_present(council: list[tuple[str, bool]], rule: VoteRule) -> None:
    who = rules.voters(council, rule, substitutes_vote=False)
    without = [("absent" if state == "written" else state, barred) for state, barred in council]
    assert who.present == rules.voters(without, rule, substitutes_vote=False).present


@given(councils)
def test_who_has_a_conflict_of_interest_never_has_a_ballot(
    council: list[tuple[str, bool]],
) -> None:
    who = rules.voters(council, RULE, substitutes_vote=True)
    free = [state for state, barred in council if not barred]
    assert who.may_vote == sum(state in ("present", "substitute", "written") for state in free)


def test_a_conflict_of_interest_leaves_the_base_only_where_the_rule_says_so() -> None:
    council = [("present", place == 0) for place in range(9)]
    who = rules.voters(council, RULE, substitutes_vote=False)
    ballots = Ballots(8, 8, 0, 6, 2)
    numbers = rules.numbers(TODAY, who, ballots)
    assert rules.base(numbers, RULE) == 9 and not rules.passes(numbers, RULE)  # 66.7 % of 9
    leaves = replace(RULE, counts_conflicted=False)
    assert rules.base(numbers, leaves) == 8 and rules.passes(numbers, leaves)  # 75 % of 8
    assert "số thành viên được bỏ phiếu" in rules.sentence(numbers, leaves)


def test_a_written_opinion_is_a_vote_only_where_the_rule_says_so() -> None:
    council = [("present", False)] * 7 + [("written", False), ("absent", False)]
    assert rules.voters(council, RULE, substitutes_vote=False).may_vote == 8
    deaf = replace(RULE, counts_written=False)
    assert rules.voters(council, deaf, substitutes_vote=False).may_vote == 7


@given(votes(), st.sampled_from(list(rules.NAMES)), st.integers(1, 5))
def test_a_second_typing_that_differs_names_the_number(
    vote: tuple[Voters, Ballots, VoteRule], field: str, more: int
) -> None:
    _who, ballots, _rule = vote
    assert rules.first_difference(ballots, ballots) is None
    other = replace(ballots, **{field: getattr(ballots, field) + more})
    assert rules.first_difference(ballots, other) == (
        field,
        getattr(ballots, field),
        getattr(other, field),
    )


@given(st.integers(1, 60), st.data())
def test_a_percentage_is_rounded_from_the_exact_share(whole: int, data: st.DataObject) -> None:
    count = data.draw(st.integers(0, whole))
    words = rules.percent_words(count, whole).removesuffix(" %").replace(",", ".")
    assert abs(Fraction(words) - Fraction(100 * count, whole)) <= Fraction(1, 20)


def test_two_thirds_of_eight_members_are_six() -> None:
    assert [rules.quorum_needed(count, Fraction(2, 3)) for count in (7, 8, 9)] == [5, 6, 6]
