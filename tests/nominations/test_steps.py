import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ClerkError
from app.nominations import steps
from app.nominations.steps import LABELS, ORDER, TRANSITIONS, Gate, Step

PROCEDURES = st.sampled_from(["DAY_DU", "DON_GIAN"])
STEPS = st.sampled_from(list(Step))


def walk(procedure: str) -> list[Step]:
    found: list[Step] = []
    step: Step | None = Step.DRAFTING
    while step is not None:
        found.append(step)
        step = steps.next_step(step, procedure)
    return found


def test_the_steps_have_the_words_of_the_guidelines():
    words = [LABELS[step] for step in ORDER]
    assert words == ["Đang soạn", "Thẩm tra", "Chờ họp", "Chờ ký", "Chờ in", "Đã trao"]
    assert LABELS[Step.RETURNED] == "Trả lại bổ sung"


def test_the_simplified_procedure_meets_no_council():
    assert walk("DAY_DU") == list(ORDER)
    assert walk("DON_GIAN") == [step for step in ORDER if step is not Step.AWAITING_COUNCIL]
    assert not steps.allowed(Step.APPRAISAL, Step.AWAITING_COUNCIL, "DON_GIAN")
    assert not steps.allowed(Step.APPRAISAL, Step.AWAITING_SIGNATURE, "DAY_DU")


@given(PROCEDURES)
def test_every_main_move_exists_and_has_a_gate(procedure):
    for start, end in itertools.pairwise(walk(procedure)):
        move = steps.transition(start, end, procedure)
        assert move.gate is not None and move.verb
        assert steps.moves(start, procedure)[0] == move


@given(STEPS, STEPS, PROCEDURES)
def test_a_move_is_allowed_exactly_when_it_can_be_named(start, end, procedure):
    if steps.allowed(start, end, procedure):
        move = steps.transition(start, end, procedure)
        assert (move.start, move.end) == (start, end)
    else:
        with pytest.raises(ClerkError):
            steps.transition(start, end, procedure)


def test_nothing_moves_back_from_a_decision():
    decided = (Step.AWAITING_PRINT, Step.PRESENTED)
    before = set(Step) - set(decided)
    assert not [t for t in TRANSITIONS if t.start in decided and t.end in before]


def test_a_return_always_asks_for_its_reason_and_leads_back_to_appraisal():
    returns = [t for t in TRANSITIONS if t.end is Step.RETURNED]
    assert {t.start for t in returns} == {
        Step.APPRAISAL,
        Step.AWAITING_COUNCIL,
        Step.AWAITING_SIGNATURE,
        Step.FORWARDED,
    }
    assert all(t.gate is Gate.REASON for t in returns)
    assert steps.next_step(Step.RETURNED) is Step.APPRAISAL


def test_only_an_eligible_dossier_leaves_appraisal_forward():
    for procedure in ("DAY_DU", "DON_GIAN"):
        end = steps.next_step(Step.APPRAISAL, procedure)
        assert end and steps.transition(Step.APPRAISAL, end, procedure).gate is Gate.ELIGIBLE


def test_no_two_moves_of_one_step_lead_to_the_same_place():
    for procedure in ("DAY_DU", "DON_GIAN"):
        for step in Step:
            ends = [move.end for move in steps.moves(step, procedure)]
            assert len(ends) == len(set(ends))


def test_a_dossier_that_ended_goes_nowhere():
    for step in steps.ENDED:
        assert steps.next_step(step) is None
        assert steps.moves(step) == ()


def test_every_step_is_on_its_way_presented_or_ended():
    assert {*steps.UNFINISHED, Step.PRESENTED, *steps.ENDED} == set(Step)
