"""A movement from the draft to its end, on a real file: gates, reviews, changes, undo."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from app import audit, today
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.exemplars.actions import ExemplarDraft
from app.movements import actions, course, listing
from app.movements.course import InspectionDraft, ReviewDraft
from app.movements.listing import Filter
from app.nominations import actions as nominations
from app.nominations import from_movement
from app.subjects import actions as subjects
from db.movements import MovementState as State
from tests.movements.launching import (
    CATALOG,
    WATER,
    WELLS,
    criterion_of,
    movement,
    registered,
)
from tests.office import HOAI, TODAY, nomination_draft

INTERIM = ReviewDraft("interim", TODAY, "46 hộ đã có nước sạch.")
FINAL = ReviewDraft("final", TODAY, "82 hộ.", "Đi từng nhà thì được.", "20/BC-UBND", 5_000_000)


def shown(desk, movement_id):
    return desk.read(listing.read, movement_id)


def test_a_draft_goes_to_the_chairman_only_with_a_criterion_and_all_that_is_asked(desk):
    made = desk.write(actions.save, replace(WATER, objective="", expected_awards=""))
    with pytest.raises(ClerkError) as refused:
        desk.write(actions.submit, made)
    assert refused.value.field == "objective" and "còn 3 việc" in refused.value.what
    assert [field for field, _todo in shown(desk, made).missing] == [
        "objective", "criteria", "expected_awards",
    ]  # fmt: skip
    desk.write(actions.save, WATER, made)
    desk.write(actions.save_criterion, made, WELLS)
    desk.write(actions.submit, made)
    assert shown(desk, made).state is State.SUBMITTED and shown(desk, made).missing == ()


def test_a_movement_goes_step_by_step_to_its_end_and_the_chain_holds(desk):
    made = movement(desk, State.RUNNING)
    point = desk.write(
        course.add_point, criterion_of(desk, made), "result", TODAY, Decimal(82), "", TODAY
    )
    desk.write(course.review, made, FINAL, TODAY)
    assert shown(desk, made).state is State.SUMMED_UP
    assert desk.write(actions.advance, made) is State.CLOSED
    found = shown(desk, made)
    assert found.criteria[0].percent == 100 and found.criteria[0].results[0].id == point
    assert found.plan_symbol == "15/KH-UBND" and found.launched_on == date(2025, 1, 10)
    with pytest.raises(ClerkError):
        desk.write(actions.advance, made)
    assert desk.read(audit.check, desk.db).faults == ()


@pytest.mark.parametrize(
    ("draft", "field"),
    [
        (replace(WATER, name=" "), "name"),
        (replace(WATER, name="à" * 301), "name"),
        (replace(WATER, ends_on=date(2025, 1, 1)), "ends_on"),
        (replace(WATER, interim_months=-1), "interim_months"),
        (replace(WATER, greets_on=None), "greets_on"),
    ],
)
def test_a_draft_that_cannot_be_is_refused_at_its_field(desk, draft, field):
    with pytest.raises(ClerkError) as refused:
        desk.write(actions.save, draft)
    assert refused.value.field == field


def test_no_result_no_lesson_no_final_review(desk):
    made = movement(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(course.review, made, replace(FINAL, lessons=" "), TODAY)
    assert refused.value.field == "lessons"
    with pytest.raises(ClerkError) as refused:
        desk.write(course.review, made, FINAL, TODAY)
    assert WELLS.name in refused.value.what
    assert shown(desk, made).state is State.RUNNING


def test_a_review_that_is_due_stands_in_the_work_of_today_until_it_is_held(desk):
    made = movement(desk)
    (due,) = desk.read(today.errands, TODAY)
    assert (due.id, due.kind, due.due_on) == (made, "interim", date(2025, 7, 10))
    assert due.name == WATER.name
    desk.write(course.review, made, INTERIM, TODAY)
    (due,) = desk.read(today.errands, TODAY)
    assert (due.kind, due.due_on) == ("final", WATER.ends_on)
    desk.write(actions.cancel, made, "Trùng với phong trào của tỉnh", TODAY, "30/QĐ-UBND")
    assert desk.read(today.errands, TODAY) == []


def test_what_an_inspection_wants_put_right_is_due_until_it_is(desk):
    made = movement(desk, interim_months=0)
    seen = InspectionDraft(TODAY, "bà Mẫu", "Bể ở ngõ 3 hở nắp", "Thôn Suối Mẫu", "Đậy nắp bể")
    with pytest.raises(ClerkError) as refused:
        desk.write(course.inspect, made, seen, TODAY)
    assert refused.value.field == "due_on"
    on = TODAY + timedelta(days=5)
    noted = desk.write(course.inspect, made, replace(seen, due_on=on), TODAY)
    first, *_ = desk.read(today.errands, TODAY)
    assert (first.kind, first.due_on) == ("fix", on)
    with pytest.raises(ClerkError):
        desk.write(course.mark_fixed, noted, TODAY - timedelta(days=1), TODAY)
    desk.write(course.mark_fixed, noted, TODAY, TODAY)
    assert [one.kind for one in desk.read(today.errands, TODAY)] == ["final"]


def test_an_extension_keeps_the_former_day_and_undo_takes_the_whole_of_it_back(desk):
    made = movement(desk)
    later = date(2026, 6, 30)
    with pytest.raises(ClerkError) as refused:
        desk.write(actions.extend, made, WATER.ends_on, "Mưa lũ", TODAY, "")
    assert refused.value.field == "ends_on"
    desk.write(actions.extend, made, later, "Mưa lũ kéo dài", TODAY, "31/QĐ-UBND")
    found = shown(desk, made)
    assert found.draft.ends_on == later and found.changes[0].former_ends_on == WATER.ends_on
    desk.undo()
    found = shown(desk, made)
    assert found.draft.ends_on == WATER.ends_on and found.changes == ()


def test_a_cancelled_movement_says_why_and_takes_nobody_in(desk):
    made = movement(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(actions.cancel, made, " ", TODAY, "")
    assert refused.value.field == "reason"
    desk.write(actions.cancel, made, "Không còn kinh phí", TODAY, "30/QĐ-UBND")
    assert shown(desk, made).state is State.CANCELLED
    with pytest.raises(ClerkError):
        registered(desk, made, "Katơr Thị Một")
    desk.undo()
    assert shown(desk, made).state is State.RUNNING


def test_a_final_review_taken_away_lets_the_movement_go_on(desk):
    made = movement(desk)
    desk.write(course.add_point, criterion_of(desk, made), "result", TODAY, Decimal(1), "", TODAY)
    review = desk.write(course.review, made, FINAL, TODAY)
    desk.write(actions.take_away, review)
    assert shown(desk, made).state is State.RUNNING and shown(desk, made).reviews == ()


def test_a_criterion_with_results_and_the_last_one_stay(desk):
    made = movement(desk)
    only = criterion_of(desk, made)
    with pytest.raises(ClerkError):
        desk.write(actions.take_away, only)
    other = desk.write(actions.save_criterion, made, replace(WELLS, name="Hố rác"))
    desk.write(course.add_point, other, "result", TODAY, Decimal(3), "", TODAY)
    with pytest.raises(ClerkError):
        desk.write(actions.take_away, other)
    desk.write(actions.take_away, only)
    assert [one.name for one in shown(desk, made).criteria] == ["Hố rác"]


def test_a_day_has_one_result_and_none_lies_ahead(desk):
    made = movement(desk)
    what = criterion_of(desk, made)
    desk.write(course.add_point, what, "result", TODAY, Decimal(30), "trưởng thôn", TODAY)
    for on in (TODAY, TODAY + timedelta(days=1)):
        with pytest.raises(ClerkError) as refused:
            desk.write(course.add_point, what, "result", on, Decimal(31), "", TODAY)
        assert refused.value.field == "measured_on"
    desk.write(course.add_point, what, "target", date(2025, 9, 1), Decimal(60), "", TODAY)
    criterion = shown(desk, made).criteria[0]
    assert len(criterion.targets) == 1 and criterion.percent == 37


def test_a_pact_needs_two_sides(desk):
    made = movement(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(course.sign_pact, made, TODAY, "Thôn Một\nThôn Một", "Giữ suối", TODAY)
    assert refused.value.field == "parties"
    desk.write(course.sign_pact, made, TODAY, "Thôn Một\nThôn Hai", "Giữ suối", TODAY)
    assert shown(desk, made).pacts[0].parties == ("Thôn Một", "Thôn Hai")


def test_a_movement_sent_down_is_read_only_but_takes_registrations(desk):
    made = movement(desk, State.LAUNCHED)

    def sent(session) -> None:
        from db.movements import Movement

        session.get_one(Movement, made).sent_by = "UBND tỉnh Ví Dụ"

    desk.write(sent)
    with pytest.raises(ClerkError) as refused:
        desk.write(actions.save, WATER, made)
    assert "UBND tỉnh Ví Dụ" in refused.value.what
    for change in (actions.delete, lambda s, m: actions.save_criterion(s, m, WELLS)):
        with pytest.raises(ClerkError):
            desk.write(change, made)
    assert len(registered(desk, made, "Katơr Thị Một")) == 1


def test_a_draft_is_put_away_and_undo_brings_it_back_but_what_is_launched_stays(desk):
    made = movement(desk, State.DRAFT)
    desk.write(actions.delete, made)
    assert desk.read(listing.count) == 0
    desk.undo()
    assert desk.read(listing.count) == 1
    with pytest.raises(ClerkError):
        desk.write(actions.delete, movement(desk, State.LAUNCHED))


def test_the_list_is_cut_down_by_words_state_field_and_what_is_due(desk):
    first = movement(desk)
    second = movement(desk, State.DRAFT, name="Nhà sạch", work_fields=("culture", "health"))

    def ids(**wanted: object) -> list[object]:
        rows = desk.read(listing.page, Filter(**wanted), None, 50, date(2025, 6, 20))
        return [row.id for row in rows]

    assert ids() == [second, first]
    assert ids(typed="nuoc sach") == [first] and ids(typed="PT-0002") == [second]
    assert ids(states=(State.RUNNING,)) == [first]
    assert ids(work_field="health") == [second] and ids(work_field="party") == []
    assert ids(due=True) == [first]
    one = desk.read(listing.page, Filter(), None, 1, TODAY)
    (rest,) = desk.read(listing.page, Filter(), one[0], 5, TODAY)
    assert rest.id == first and rest.due.due_on == date(2025, 7, 10)


def test_words_on_a_dossier_lead_to_the_movement_of_that_name_and_old_words_stay(desk):
    subject = desk.write(subjects.save, HOAI)
    draft = replace(nomination_draft(subject), movement=WATER.name)
    old = desk.write(nominations.create, draft, TODAY)
    assert desk.read(nominations.read, old).draft.movement_id is None
    made = movement(desk)
    story = desk.write(exemplars.save, ExemplarDraft(subject, movement=WATER.name.upper()))
    assert desk.read(exemplars.read, story).draft.movement_id == made
    desk.write(nominations.save, old, replace(draft, report="Một."))
    assert desk.read(nominations.read, old).draft.movement_id == made
    desk.write(nominations.save, old, replace(draft, movement="Việc khác"))
    assert desk.read(nominations.read, old).draft.movement_id is None
    assert desk.read(nominations.read, old).draft.movement == "Việc khác"


def test_of_two_years_movements_a_dossier_keeps_the_one_it_came_out_of(desk):
    first = movement(desk)
    second = movement(desk)
    subject = desk.write(subjects.save, HOAI)
    draft = replace(nomination_draft(subject), movement=WATER.name, movement_id=first)
    made = desk.write(nominations.create, draft, TODAY)
    assert desk.read(nominations.read, made).draft.movement_id == first
    other = desk.write(nominations.create, replace(draft, movement_id=None), TODAY)
    assert desk.read(nominations.read, other).draft.movement_id == second


def test_dossiers_come_out_of_a_movement_once_for_each_and_write_the_register(desk):
    made = movement(desk)
    ids = registered(desk, made, "Katơr Thị Một", "Pi Năng Hai")
    dossiers, again = desk.write(from_movement.propose, ids, "GIAY_KHEN_XA", CATALOG, TODAY)
    assert len(dossiers) == 2 and again == []
    draft = desk.read(nominations.read, dossiers[0]).draft
    assert (draft.movement, draft.movement_id, draft.ground) == (WATER.name, made, "movement")
    assert draft.commendation_type == "PHONG_TRAO" and draft.period_to == "2025-12"
    person = desk.read(subjects.read, draft.subject_id)
    assert (person.full_name, person.village) == ("Katơr Thị Một", "Thôn Suối Mẫu")
    assert {one.full_name for one in shown(desk, made).proposed} == {"Katơr Thị Một", "Pi Năng Hai"}
    with pytest.raises(ClerkError):
        desk.write(from_movement.propose, ids, "GIAY_KHEN_XA", CATALOG, TODAY)
