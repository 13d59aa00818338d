"""A dossier: opened under the next number, edited while it is open, moved step by step."""

import unicodedata
from dataclasses import replace
from uuid import uuid4

import pytest

from app.errors import ClerkError
from app.nominations import actions as nominations
from app.nominations.actions import Note
from app.workspace import Workspace
from db.nominations import NominationStep as Step
from tests.office import TODAY, nominated, nomination_draft


def test_numbers_count_up_and_one_that_is_put_away_is_not_given_again(desk: Workspace) -> None:
    first = [nominated(desk)[1] for _ in range(3)]
    desk.write(nominations.delete, first[2])
    fourth = nominated(desk)[1]
    numbers = [desk.read(nominations.read, key).number for key in [*first, fourth]]
    assert numbers == [1, 2, 3, 4]
    assert nominations.number_text(147) == "HS-0147"


def test_everything_said_comes_back_cleaned_of_what_word_pastes(desk: Workspace) -> None:
    subject, kept = nominated(desk)
    pasted = unicodedata.normalize("NFD", "\ufeffĐạt giải\u00a0nhất \r\n\r\n\tvà  giải nhì\u200b")
    draft = replace(nomination_draft(subject), report=pasted, citation=pasted, due_on=TODAY)
    desk.write(nominations.save, kept, draft)
    found = desk.read(nominations.read, kept).draft
    assert found.report == "Đạt giải nhất\nvà giải nhì"
    assert found.citation == "Đạt giải nhất và giải nhì"
    assert found.due_on == TODAY


def test_a_period_that_ends_before_it_begins_is_refused_at_its_field(desk: Workspace) -> None:
    subject, kept = nominated(desk)
    wrong = replace(nomination_draft(subject), period_from="2024-05", period_to="2024-04")
    with pytest.raises(ClerkError) as refused:
        desk.write(nominations.save, kept, wrong)
    assert refused.value.field == "period_from"


@pytest.mark.parametrize("step", [Step.AWAITING_COUNCIL, Step.AWAITING_SIGNATURE])
def test_what_the_council_sees_no_longer_moves(desk: Workspace, step: Step) -> None:
    from app.council import actions as council
    from tests.office import NUMBERS, RULE

    subject, kept = nominated(desk)
    for to in (Step.APPRAISAL, Step.AWAITING_COUNCIL):
        desk.write(nominations.move, kept, to, TODAY)
    if step is Step.AWAITING_SIGNATURE:
        desk.write(council.record_result, kept, NUMBERS, RULE, TODAY)
    before = desk.read(nominations.read, kept)
    for refused in (
        lambda: desk.write(nominations.save, kept, nomination_draft(subject, "LDTT")),
        lambda: desk.write(nominations.delete, kept),
    ):
        with pytest.raises(ClerkError) as error:
            refused()
        assert error.value.kept and error.value.todo
    assert desk.read(nominations.read, kept) == before


def test_a_jump_over_a_step_is_refused_and_the_dossier_stays(desk: Workspace) -> None:
    _, kept = nominated(desk)
    for to in (Step.AWAITING_PRINT, Step.PRESENTED, Step.AWAITING_SIGNATURE):
        with pytest.raises(ClerkError):
            desk.write(nominations.move, kept, to, TODAY)
    assert desk.read(nominations.read, kept).step is Step.DRAFTING


def test_a_return_needs_its_reason_and_keeps_it(desk: Workspace) -> None:
    _, kept = nominated(desk)
    desk.write(nominations.move, kept, Step.APPRAISAL, TODAY)
    with pytest.raises(ClerkError) as refused:
        desk.write(nominations.move, kept, Step.RETURNED, TODAY, " ")
    assert refused.value.field == "reason"
    desk.write(nominations.move, kept, Step.RETURNED, TODAY, "Thiếu xác nhận của thôn")
    found = desk.read(nominations.read, kept)
    assert (found.step, found.returned_because) == (Step.RETURNED, "Thiếu xác nhận của thôn")
    assert found.received_on == TODAY


@pytest.mark.parametrize(("field", "missing"), [("said_by", "said_by"), ("words", "words")])
def test_a_note_without_a_name_or_words_is_refused(
    desk: Workspace, field: str, missing: str
) -> None:
    _, kept = nominated(desk)
    note = replace(Note("X", "confirmed", "Chị Mẫu", TODAY, "Có"), **{missing: "  "})
    with pytest.raises(ClerkError) as refused:
        desk.write(nominations.note_condition, kept, note)
    assert refused.value.field == field
    assert desk.read(nominations.notes, kept) == []


def test_the_verdict_of_the_rules_is_no_change_that_travels(desk: Workspace) -> None:
    _, kept = nominated(desk)
    heard: list[object] = []
    desk.on_change.append(heard.append)
    desk.write(nominations.set_verdict, kept, "met", 2)
    assert not heard
    assert desk.read(nominations.read, kept).step is Step.DRAFTING


def test_a_nomination_of_nobody_is_refused_by_the_database(desk: Workspace) -> None:
    with pytest.raises(Exception, match="constraint failed"):
        desk.write(nominations.create, nomination_draft(uuid4()), TODAY)
