"""The council's vote: exact shares, a quorum, and numbers that can't contradict one another."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.council import actions as council
from app.council.rules import CouncilNumbers, VoteRule, check_numbers, has_quorum, passes, sentence
from app.errors import ClerkError
from app.nominations import actions as nominations
from app.workspace import Workspace
from db.nominations import NominationStep
from tests.office import NUMBERS, RULE, TODAY, nominated


@st.composite
def counted(draw: st.DrawFn) -> CouncilNumbers:
    members = draw(st.integers(1, 40))
    present = draw(st.integers(0, members))
    issued = draw(st.integers(0, present))
    valid = draw(st.integers(0, issued))
    votes_for = draw(st.integers(0, valid))
    against = draw(st.integers(0, valid - votes_for))
    return CouncilNumbers(TODAY, members, present, issued, valid, votes_for, against)


rules = st.builds(
    VoteRule,
    st.integers(1, 100),
    st.booleans(),
    st.sampled_from(["ALL_MEMBERS", "PRESENT"]),
    st.sampled_from([Fraction(0), Fraction(1, 2), Fraction(2, 3), Fraction(1)]),
    st.just("invented"),
)


@given(counted(), rules)
def test_a_vote_passes_exactly_when_its_share_reaches_the_threshold(
    numbers: CouncilNumbers, rule: VoteRule
) -> None:
    check_numbers(numbers)
    base = numbers.members if rule.base == "ALL_MEMBERS" else numbers.present
    reached = numbers.votes_for * 100 - rule.percent * base
    enough = reached > 0 if rule.more_than else reached >= 0
    quorum = numbers.present * rule.quorum.denominator >= rule.quorum.numerator * numbers.members
    assert has_quorum(numbers, rule) == quorum
    assert passes(numbers, rule) == (enough and quorum and base > 0)
    assert f"{numbers.votes_for}/{base}" in sentence(numbers, rule)


@given(counted(), rules)
def test_one_vote_more_never_turns_a_pass_into_a_failure(
    numbers: CouncilNumbers, rule: VoteRule
) -> None:
    if passes(numbers, rule) and numbers.votes_for < numbers.present:
        assert passes(replace(numbers, votes_for=numbers.votes_for + 1), rule)


def test_70_percent_of_nine_members_takes_seven_votes() -> None:
    assert not passes(replace(NUMBERS, votes_for=6, votes_against=2), RULE)
    assert passes(NUMBERS, RULE)


CONTRADICTIONS = {
    "members": {"members": 0, "present": 0, "ballots_issued": 0, "ballots_valid": 0},
    "present": {"present": 10},
    "issued": {"ballots_issued": 9},
    "valid": {"ballots_valid": 9},
    "votes_for": {"votes_for": 8, "votes_against": 1},
}


@pytest.mark.parametrize("field", CONTRADICTIONS)
def test_numbers_that_contradict_one_another_are_refused_at_their_field(
    desk: Workspace, field: str
) -> None:
    _, nomination = before_the_council(desk)
    with pytest.raises(ClerkError) as refused:
        numbers = replace(NUMBERS, **CONTRADICTIONS[field])
        desk.write(council.record_result, nomination, numbers, RULE, TODAY)
    assert refused.value.field == field
    assert desk.read(council.result, nomination) is None


@pytest.mark.parametrize(
    "name", ["members", "present", "ballots_issued", "ballots_valid", "votes_for", "votes_against"]
)
def test_no_count_may_be_negative(name: str) -> None:
    with pytest.raises(ClerkError):
        check_numbers(replace(NUMBERS, **{name: -1}))


def before_the_council(desk: Workspace) -> tuple[object, object]:
    subject, nomination = nominated(desk)
    for step in (NominationStep.APPRAISAL, NominationStep.AWAITING_COUNCIL):
        desk.write(nominations.move, nomination, step, TODAY)
    return subject, nomination


def test_a_passed_vote_sends_the_dossier_on_and_a_failed_one_back_with_its_numbers(
    desk: Workspace,
) -> None:
    _, passed = before_the_council(desk)
    assert desk.write(council.record_result, passed, NUMBERS, RULE, TODAY)
    assert desk.read(nominations.read, passed).step is NominationStep.AWAITING_SIGNATURE
    _, failed = before_the_council(desk)
    lost = replace(NUMBERS, votes_for=3, votes_against=5)
    assert not desk.write(council.record_result, failed, lost, RULE, TODAY)
    found = desk.read(nominations.read, failed)
    assert found.step is NominationStep.RETURNED and "3/9" in found.returned_because
    assert desk.read(council.result, failed) == council.RecordedResult(
        lost, False, sentence(lost, RULE)
    )


def test_without_a_quorum_nothing_is_recorded(desk: Workspace) -> None:
    _, nomination = before_the_council(desk)
    few = CouncilNumbers(TODAY, 9, 5, 5, 5, 5, 0)
    with pytest.raises(ClerkError) as refused:
        desk.write(council.record_result, nomination, few, RULE, TODAY)
    assert refused.value.field == "present" and "cần từ 6" in refused.value.what
    assert desk.read(council.result, nomination) is None


def test_a_result_is_recorded_once_for_a_dossier_before_the_council(desk: Workspace) -> None:
    _, nomination = before_the_council(desk)
    desk.write(council.record_result, nomination, NUMBERS, RULE, TODAY)
    with pytest.raises(ClerkError) as refused:
        desk.write(council.record_result, nomination, NUMBERS, RULE, TODAY)
    assert refused.value.kept
