"""An exemplar's way: plan and visits with their days, criteria of the office, and its end."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import dossier as dossiers
from app import today
from app.catalog import load
from app.decisions import inquiries
from app.decisions.inquiries import InquiryDraft
from app.errors import ClerkError
from app.exemplars import actions, criteria, journey, tags
from app.exemplars.actions import Filters
from app.exemplars.criteria import SetDraft, SetRow, fitting
from app.exemplars.stages import ORDER, Stage
from app.nominations import actions as nominations
from app.workspace import Workspace
from tests.exemplars.ways import CHECK, VISIT, added, at
from tests.office import TODAY

CATALOG = load()
SOON = TODAY + timedelta(days=30)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"visited_on": SOON}, "visited_on"),
        ({"visited_by": "  "}, "visited_by"),
        ({"words": ""}, "words"),
        ({"next_on": TODAY}, "next_on"),
        ({"kind": "yearly"}, "still_stands"),
    ],
)
def test_a_visit_that_cannot_be_is_refused_at_its_field(
    desk: Workspace, changed: dict[str, object], field: str
) -> None:
    kept = added(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(journey.visit, kept, replace(VISIT, **changed), TODAY)
    assert refused.value.field == field and refused.value.todo
    assert desk.read(journey.read, kept).visits == ()


@pytest.mark.parametrize("field", ["checked_by", "asked", "words"])
def test_a_check_says_who_went_whom_they_asked_and_what_they_found(
    desk: Workspace, field: str
) -> None:
    kept = added(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(journey.check, kept, replace(CHECK, **{field: " "}), TODAY)
    assert refused.value.field == field


def test_a_visit_says_when_to_come_again_and_the_list_finds_who_waits(desk: Workspace) -> None:
    kept, _other = added(desk), added(desk, "Katơr Văn Mẫu")
    desk.write(journey.visit, kept, replace(VISIT, next_on=SOON), TODAY)

    def waiting(by: date) -> list[str]:
        rows = desk.read(actions.page, None, 10, Filters(visit_by=by))
        return [row.full_name for row in rows]

    assert waiting(SOON) == ["Pi Năng Thị Hoài"] and waiting(SOON - timedelta(days=1)) == []
    desk.write(journey.withdraw, kept, TODAY, "Có kết luận vi phạm", TODAY)
    assert waiting(SOON) == [], "nobody visits what was withdrawn"


@given(st.dates(date(2012, 1, 1), date(2040, 1, 1)), st.sampled_from(ORDER))
def test_the_next_visit_lies_ahead_and_one_that_is_copied_is_looked_at_yearly(
    on: date, stage: Stage
) -> None:
    again = journey.next_visit(on, stage, CATALOG)
    months = (again.year - on.year) * 12 + again.month - on.month
    assert months == (12 if stage is Stage.REPLICATE else 3)
    assert again.day == on.day or again.day in (28, 29, 30)


def test_a_visit_is_told_two_weeks_before_it_whatever_else_is_due(desk: Workspace) -> None:
    kept = added(desk)
    desk.write(journey.accompany, kept, "Chị Hân", SOON)
    whom = desk.read(actions.read, kept).draft.subject_id
    asked = InquiryDraft(whom, "Sở Nội vụ", TODAY, "", SOON + timedelta(days=60))
    desk.write(inquiries.receive, asked, TODAY)

    def told(day: date) -> list[str]:
        return [one.kind for one in desk.read(today.errands, day)]

    assert told(TODAY) == ["inquiry"]
    assert told(SOON - timedelta(days=journey.SOON)) == ["visit", "inquiry"]


def test_a_milestone_is_reached_with_what_shows_it(desk: Workspace) -> None:
    kept = added(desk)
    made = desk.write(journey.plan, kept, "Mở lớp", SOON)
    with pytest.raises(ClerkError) as refused:
        desk.write(journey.finish, made, TODAY, " ", TODAY)
    assert refused.value.field == "evidence"
    desk.write(journey.finish, made, TODAY, "Danh sách 18 người", TODAY)
    (one,) = desk.read(journey.read, kept).milestones
    assert one.done_on == TODAY and one.evidence == "Danh sách 18 người"
    desk.undo()
    assert desk.read(journey.read, kept).milestones[0].done_on is None


def test_one_that_is_withdrawn_keeps_its_reason_and_can_be_one_again(desk: Workspace) -> None:
    kept = at(desk, Stage.FOSTER)
    with pytest.raises(ClerkError) as refused:
        desk.write(journey.withdraw, kept, TODAY, "", TODAY)
    assert refused.value.field == "withdrawn_because"
    desk.write(journey.withdraw, kept, TODAY, "Có kết luận vi phạm", TODAY)
    found = desk.read(actions.read, kept)
    assert (found.withdrawn_on, found.withdrawn_because) == (TODAY, "Có kết luận vi phạm")
    rows = desk.read(actions.page, None, 10, Filters(withdrawn=True))
    assert [row.id for row in rows] == [kept]
    desk.write(journey.reinstate, kept)
    assert desk.read(actions.read, kept).withdrawn_on is None


def test_a_met_criterion_needs_a_fact_and_a_reworded_one_is_looked_at_anew(
    desk: Workspace,
) -> None:
    kept = added(desk)
    set_id = desk.write(criteria.begin, kept, "")
    first, *_others = desk.read(criteria.checklist, kept).lines
    with pytest.raises(ClerkError) as refused:
        desk.write(criteria.mark, kept, first.criterion_id, True, "", TODAY)
    assert refused.value.field == "evidence"
    desk.write(criteria.mark, kept, first.criterion_id, True, "Ba năm không kỷ luật", TODAY)
    draft = SetDraft("Của xã", (first.words, "Cả thôn biết", "Cả thôn  biết"))
    desk.write(criteria.save_set, draft, set_id)
    same, new = desk.read(criteria.checklist, kept).lines
    assert same.is_met and same.evidence == "Ba năm không kỷ luật"
    assert new.words == "Cả thôn biết" and new.is_met is None
    desk.write(criteria.mark, kept, same.criterion_id, None, "", TODAY)
    assert desk.read(criteria.checklist, kept).lines[0].is_met is None


def test_the_second_exemplar_uses_the_set_that_is_there(desk: Workspace) -> None:
    made = {desk.write(criteria.begin, added(desk, name), "") for name in ("Hồ A", "Hồ B")}
    assert len(made) == 1 and len(desk.read(criteria.sets)) == 1


places, fields = st.sampled_from(("", "Thôn A", "Thôn B")), st.sampled_from(("", "Nước", "Lúa"))
known_sets = st.lists(
    st.builds(SetRow, st.uuids(), st.just("Bộ"), fields, places, st.just(())), max_size=6
)


@given(known_sets, fields, places)
def test_the_set_that_fits_is_never_of_another_place_or_field(
    known: list[SetRow], field: str, village: str
) -> None:
    found = fitting(known, field, village)
    able = [one for one in known if one.field in ("", field) and one.village in ("", village)]
    assert (found is None) == (not able)
    if found is not None:
        assert found in able
        assert found.village or not any(one.village for one in able)


def test_tags_are_put_and_taken_off_and_the_list_finds_them(desk: Workspace) -> None:
    kept, other = added(desk), added(desk, "Katơr Văn Mẫu")
    desk.write(tags.put, kept, ("woman", "grassroots"))
    desk.write(tags.put, other, ("youth",))
    assert desk.read(tags.of, [kept, other]) == {kept: ("grassroots", "woman"), other: ("youth",)}
    rows = desk.read(actions.page, None, 10, Filters(tags=("woman", "dares")))
    assert [row.id for row in rows] == [kept]
    desk.write(tags.put, kept, ("grassroots",))
    assert desk.read(actions.page, None, 10, Filters(tags=("woman",))) == []


def test_a_dossier_of_an_exemplar_is_for_the_kind_of_deed_that_its_tags_say(
    desk: Workspace,
) -> None:
    kept = added(desk)
    desk.write(tags.put, kept, ("woman", "dares", "brave_act"))
    subject = desk.read(actions.read, kept).draft.subject_id
    made = desk.write(dossiers.begin, subject, "GIAY_KHEN_XA", kept, CATALOG, TODAY)
    assert desk.read(nominations.read, made).draft.deed_kind == "brave_act"


def test_the_register_speaks_for_some_tags_and_a_person_decides_the_rest() -> None:
    young = tags.suggested(
        kind="individual", sex="female", age=24, youth_under=35, is_ethnic=True,
        labour_role="TRUC_TIEP",
    )  # fmt: skip
    assert young == ("direct_worker", "ethnic_area", "woman", "youth")
    firm = tags.suggested(
        kind="enterprise", sex=None, age=3, youth_under=35, is_ethnic=False, labour_role=None
    )
    assert firm == ("enterprise",)
