"""What is asked for is open, all else is locked, and the answer goes back to who asked."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app import dossier as dossiers
from app.documents import sheets
from app.errors import ClerkError
from app.nominations import actions, asked, judge, papers, returning
from app.nominations.returning import Request
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.nominations.dossiers import CATALOG, at, dossier, page, step_of, with_papers
from tests.office import TODAY, photo

SUPPLEMENT = Request("supplement", "Thiếu tờ trình", papers=("TO_TRINH",))


def test_only_the_asked_fields_can_be_changed_until_the_answer(desk: Workspace):
    made = at(desk, Step.AWAITING_COUNCIL)
    request = Request("correction", "Sai tháng", fields=("period_from",))
    desk.write(returning.give_back, made, request, CATALOG, TODAY)
    draft = desk.read(actions.read, made).draft
    with pytest.raises(ClerkError) as refused:
        desk.write(judge.save, made, replace(draft, citation="Câu khác"), CATALOG, TODAY)
    assert refused.value.field == "citation"
    assert "tháng bắt đầu" in refused.value.what
    desk.write(judge.save, made, replace(draft, period_from="2024-02"), CATALOG, TODAY)
    with pytest.raises(ClerkError):
        desk.write(dossiers.attach, made, "TO_TRINH", "a.png", page(), CATALOG, TODAY)


def test_an_answer_goes_back_to_the_step_that_asked(desk: Workspace):
    made = at(desk, Step.AWAITING_SIGNATURE)
    request = Request("correction", "Sai câu", fields=("citation",))
    desk.write(returning.give_back, made, request, CATALOG, TODAY)
    assert desk.read(asked.open_return, made).asked_by == "Chủ tịch UBND"
    draft = desk.read(actions.read, made).draft
    desk.write(judge.save, made, replace(draft, citation="Câu đã sửa"), CATALOG, TODAY)
    assert desk.write(judge.advance, made, CATALOG, TODAY) is Step.AWAITING_SIGNATURE
    assert desk.read(asked.open_return, made) is None
    assert desk.read(asked.returns, made)[0].answered_on == TODAY


def test_a_dossier_that_is_not_whole_is_no_answer(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    request = Request("correction", "Sai tháng", fields=("period_from",))
    desk.write(returning.give_back, made, request, CATALOG, TODAY)
    draft = desk.read(actions.read, made).draft
    desk.write(judge.save, made, replace(draft, period_from=None), CATALOG, TODAY)
    with pytest.raises(judge.NotReady):
        desk.write(judge.advance, made, CATALOG, TODAY)


def test_a_supplement_is_asked_for_once_with_its_list_and_a_day(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    with pytest.raises(ClerkError, match="Chưa chọn"):
        desk.write(returning.give_back, made, replace(SUPPLEMENT, papers=()), CATALOG, TODAY)
    assert desk.read(returning.rounds_left, made, CATALOG, TODAY) == 1
    desk.write(returning.give_back, made, SUPPLEMENT, CATALOG, TODAY)
    found = desk.read(asked.open_return, made)
    assert found.due_on is not None and found.due_on > TODAY
    assert desk.read(actions.read, made).draft.due_on == found.due_on
    assert sheets.write(desk.read(papers.request_letter, made, CATALOG)).startswith(b"%PDF")
    with pytest.raises(ClerkError, match="đã có ở đây"):
        with_papers(desk, made, ["TO_TRINH"])  # the one that was not enough
    desk.write(dossiers.attach, made, "TO_TRINH", "b.png", photo(30, 20), CATALOG, TODAY)
    assert desk.write(judge.advance, made, CATALOG, TODAY) is Step.APPRAISAL
    with pytest.raises(ClerkError, match="đủ số lần"):
        desk.write(returning.give_back, made, SUPPLEMENT, CATALOG, TODAY)


def test_the_deadline_waits_while_a_dossier_is_away(desk: Workspace):
    made = at(desk, Step.APPRAISAL, due_on=TODAY + timedelta(days=7))  # a Wednesday
    request = Request("correction", "Sai tháng", fields=("period_from",))
    desk.write(returning.give_back, made, request, CATALOG, TODAY)
    assert desk.read(actions.read, made).draft.due_on is None
    desk.write(judge.advance, made, CATALOG, TODAY + timedelta(days=6))  # four working days on
    assert desk.read(actions.read, made).draft.due_on == TODAY + timedelta(days=13)


def test_a_return_for_nothing_in_particular_opens_everything(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    desk.write(returning.give_back, made, Request("correction", "Viết lại"), CATALOG, TODAY)
    draft = desk.read(actions.read, made).draft
    desk.write(judge.save, made, replace(draft, report="Viết lại hết"), CATALOG, TODAY)
    assert desk.read(actions.read, made).draft.report == "Viết lại hết"


def test_a_return_is_taken_back_by_one_undo(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    before = desk.read(actions.read, made).draft.due_on
    desk.write(returning.give_back, made, SUPPLEMENT, CATALOG, TODAY)
    desk.undo()
    assert step_of(desk, made) is Step.APPRAISAL
    assert desk.read(asked.returns, made) == ()
    assert desk.read(actions.read, made).draft.due_on == before


def test_nobody_asks_a_draft_for_a_supplement(desk: Workspace):
    with pytest.raises(ClerkError):
        desk.write(returning.give_back, dossier(desk), SUPPLEMENT, CATALOG, TODAY)


@pytest.mark.parametrize("way_out", [Step.DRAFTING, Step.APPRAISAL])
@pytest.mark.parametrize("fields", [("period_from",), ()])
def test_no_step_back_opens_what_nobody_asked_for(desk: Workspace, way_out: Step, fields):
    made = at(desk, Step.AWAITING_COUNCIL)
    request = Request("correction", "Sai tháng", fields=fields)
    desk.write(returning.give_back, made, request, CATALOG, TODAY)
    with pytest.raises(ClerkError, match="đang chờ hồ sơ này"):
        desk.write(actions.move, made, way_out, TODAY)
    assert step_of(desk, made) is Step.RETURNED
    draft = desk.read(actions.read, made).draft
    if fields:
        with pytest.raises(ClerkError):
            desk.write(judge.save, made, replace(draft, citation="Câu khác"), CATALOG, TODAY)


def test_what_the_council_gave_back_without_a_list_may_be_drafted_anew(desk: Workspace):
    made = at(desk, Step.AWAITING_COUNCIL)
    desk.write(actions.move, made, Step.RETURNED, TODAY, "Thiếu phiếu")
    desk.write(actions.move, made, Step.DRAFTING, TODAY)
    assert step_of(desk, made) is Step.DRAFTING
