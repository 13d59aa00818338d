"""How a dossier ends without an award, and what may grow out of it."""

import pytest

from app.errors import ClerkError
from app.nominations import actions, closing, listing, steps
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.nominations.dossiers import CATALOG, at, dossier, step_of
from tests.office import TODAY

BY = "Katơr Mẫu, Chủ tịch"


def test_an_end_always_has_its_reason_and_who_decided(desk: Workspace):
    made = dossier(desk)
    for reason, by, field in (("", BY, "reason"), ("Đơn vị xin rút", " ", "decided_by")):
        with pytest.raises(ClerkError) as refused:
            desk.write(closing.close, made, Step.WITHDRAWN, reason, by, TODAY)
        assert refused.value.field == field
    assert step_of(desk, made) is Step.DRAFTING


@pytest.mark.parametrize("step", [Step.DRAFTING, Step.APPRAISAL, Step.AWAITING_SIGNATURE])
def test_a_dossier_ends_only_as_its_step_allows(desk: Workspace, step: Step):
    made = at(desk, step)
    for outcome in closing.OUTCOMES:
        if outcome in closing.outcomes(step):
            desk.write(closing.close, made, outcome, "Lý do ví dụ", BY, TODAY)
            assert step_of(desk, made) is outcome
            desk.undo()
            assert step_of(desk, made) is step
        else:
            with pytest.raises(ClerkError):
                desk.write(closing.close, made, outcome, "Lý do ví dụ", BY, TODAY)


def test_another_dossier_goes_on_from_one_that_ended(desk: Workspace):
    made = at(desk, Step.APPRAISAL, award_code="LDTT", rating="good")
    with pytest.raises(ClerkError, match="chưa dừng"):
        desk.write(closing.go_on_as, made, "GIAY_KHEN_XA", CATALOG, TODAY)
    desk.write(closing.close, made, Step.NOT_ELIGIBLE, "Chưa đủ năm", BY, TODAY)
    other = desk.write(closing.go_on_as, made, "GIAY_KHEN_XA", CATALOG, TODAY)
    old, new = desk.read(actions.read, made), desk.read(actions.read, other)
    assert old.step is Step.NOT_ELIGIBLE and new.step is Step.DRAFTING
    assert new.draft.citation == old.draft.citation and new.draft.award_code == "GIAY_KHEN_XA"
    assert desk.read(closing.origin, other) == (made, old.number)
    assert desk.read(closing.followers, made) == ((other, new.number),)
    papers = [len(desk.read(actions.papers, one)) for one in (made, other)]
    assert papers[0] == papers[1] > 0


def test_the_council_gives_a_lower_form_as_a_linked_dossier(desk: Workspace):
    made = at(desk, Step.AWAITING_COUNCIL, award_code="LDTT", rating="good")
    with pytest.raises(ClerkError):
        desk.write(closing.downgrade, made, "LDTT", "Thấp hơn", BY, CATALOG, TODAY)
    reason = "Hội đồng đề nghị giấy khen"
    other = desk.write(closing.downgrade, made, "GIAY_KHEN_XA", reason, BY, CATALOG, TODAY)
    assert step_of(desk, made) is Step.NOT_PASSED
    new = desk.read(actions.read, other)
    assert new.step is Step.AWAITING_COUNCIL and new.received_on == TODAY
    assert desk.read(closing.read, made).reason == reason


def test_what_ended_is_no_longer_among_the_unfinished(desk: Workspace):
    made = dossier(desk)
    desk.write(closing.close, made, Step.WITHDRAWN, "Đơn vị xin rút", BY, TODAY)
    unfinished = listing.Filter(steps=steps.UNFINISHED)
    rows = desk.read(listing.page, unfinished, listing.Order.NUMBER, True, None, 10)
    assert made not in [row.id for row in rows]
