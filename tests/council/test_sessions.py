"""A session from its plan to its close: numbers, days, terms, and what it brings about."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.council import actions as council
from app.council import members, minutes, sessions, view, voting
from app.council.members import CouncilDraft, MemberDraft
from app.council.rules import Ballots
from app.council.view import SessionState
from app.errors import ClerkError
from app.nominations import actions as nominations
from app.nominations import closing, course
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.council.meeting import (
    FOUNDED,
    PLAN,
    all_for,
    awaiting,
    known,
    planned,
    running,
    seated,
    shown,
    vote,
)
from tests.office import NUMBERS, RULE, TODAY

HOAI, LUC, THANH = "Pi Năng Thị Hoài", "Trần Quốc Lực", "Chamaléa Thành"


def step_of(desk: Workspace, nomination: UUID) -> Step:
    return desk.read(nominations.read, nomination).step


def close(desk: Workspace, session: UUID) -> tuple[int, int]:
    return desk.write(voting.close, session, "16:30", known(), TODAY)


def test_sessions_are_numbered_by_year_and_list_the_latest_day_first(desk: Workspace) -> None:
    seated(desk)
    days = (TODAY, TODAY + timedelta(days=7), date(2026, 1, 9))
    made = [planned(desk, draft=replace(PLAN, held_on=day)) for day in days]
    rows = desk.read(view.page, None, 10)
    assert [(row.number, row.year) for row in rows] == [(1, 2026), (2, 2025), (1, 2025)]
    first = desk.read(view.page, None, 2)
    rest = desk.read(view.page, (first[-1].held_on, first[-1].id), 2)
    assert [row.id for row in (*first, *rest)] == made[::-1]


@pytest.mark.parametrize(
    ("change", "field"),
    [({"title": " "}, "title"), ({"place": ""}, "place"), ({"starts_at": "25:00"}, "starts_at")],
)
def test_a_plan_that_lacks_something_is_refused_at_its_field(
    desk: Workspace, change: dict[str, str], field: str
) -> None:
    seated(desk)
    with pytest.raises(ClerkError) as refused:
        planned(desk, draft=replace(PLAN, **change))
    assert refused.value.field == field and desk.read(view.page, None, 9) == []


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("14:00", "14:00"), ("14h30", "14:30"), ("8 giờ", "08:00"), ("7.05", "07:05")],
)
def test_the_hour_is_read_as_people_write_it(typed: str, kept: str) -> None:
    assert sessions.parse_time(typed) == kept


def test_a_term_decides_who_is_a_member_on_the_day(desk: Workspace) -> None:
    seats = seated(desk)
    row = next(m for m in desk.read(members.members, council_id(desk)) if m.id == seats[-1])
    over = replace(row.draft, to_on=TODAY - timedelta(days=1))
    desk.write(members.save_member, council_id(desk), over, row.id)
    session = planned(desk)
    assert len(shown(desk, session).seats) == 8
    desk.write(members.save_member, council_id(desk), replace(over, to_on=TODAY), row.id)
    assert len(shown(desk, session).seats) == 9


def test_two_may_not_be_chairman_on_one_day_but_one_after_the_other(desk: Workspace) -> None:
    seats = seated(desk)
    second = MemberDraft("Katơr Văn Mẫu", TODAY, "chairman")
    with pytest.raises(ClerkError) as refused:
        desk.write(members.save_member, council_id(desk), second)
    assert refused.value.field == "role"
    first = desk.read(members.members, council_id(desk))[0]
    assert first.id == seats[0]
    ended = replace(first.draft, to_on=TODAY - timedelta(days=1))
    desk.write(members.save_member, council_id(desk), ended, first.id)
    desk.write(members.save_member, council_id(desk), second)


def council_id(desk: Workspace) -> UUID:
    found = desk.read(members.council)
    assert found is not None
    return found.id


def test_without_a_quorum_a_session_is_not_opened(desk: Workspace) -> None:
    seats = seated(desk)
    session = planned(desk, HOAI)
    for member in seats[:5]:
        desk.write(sessions.attend, session, member, "present")
    desk.write(sessions.attend, session, seats[5], "written")
    with pytest.raises(ClerkError, match="có mặt 5/9, cần từ 6"):
        desk.write(sessions.open_now, session, known())
    desk.write(sessions.attend, session, seats[5], "present")
    desk.write(sessions.open_now, session, known())
    assert shown(desk, session).state is SessionState.RUNNING


def test_a_substitute_makes_no_quorum_unless_the_rules_say_so(desk: Workspace) -> None:
    seats = seated(desk)
    session = planned(desk, HOAI)
    for member in seats[:5]:
        desk.write(sessions.attend, session, member, "present")
    desk.write(sessions.attend, session, seats[5], "substitute", "", "Người Dự Thay")
    assert shown(desk, session).present.present == 5
    with pytest.raises(ClerkError) as refused:
        desk.write(sessions.attend, session, seats[6], "substitute", "", " ")
    assert refused.value.field == "substitute"


def test_passed_dossiers_go_to_the_signature_and_failed_ones_back_with_the_lower_award(
    desk: Workspace,
) -> None:
    session = running(desk, HOAI, LUC)
    first, second = shown(desk, session).items
    vote(desk, first.id, all_for(9))
    vote(desk, second.id, Ballots(9, 9, 1, 4, 4))
    desk.write(sessions.note_item, second.id, "Cần thêm minh chứng", "LDTT")
    assert step_of(desk, first.nomination_id) is Step.AWAITING_COUNCIL  # until the close
    assert close(desk, session) == (1, 1)
    assert step_of(desk, first.nomination_id) is Step.AWAITING_SIGNATURE
    returned = desk.read(nominations.read, second.nomination_id)
    assert returned.step is Step.RETURNED and "4/9" in returned.returned_because
    lower = known().award("LDTT", TODAY).name
    assert returned.returned_because.endswith(f"Hội đồng đề nghị mức thấp hơn: {lower}.")
    found = desk.read(course.read, second.nomination_id, known(), TODAY)
    assert found.lower_award == "LDTT"
    made = desk.write(
        closing.downgrade, second.nomination_id, "LDTT", "Hội đồng", "Hội đồng", known(), TODAY
    )
    assert step_of(desk, made) is Step.AWAITING_COUNCIL
    found = desk.read(course.read, second.nomination_id, known(), TODAY)
    assert found.lower_award == "" and [one for one, _ in found.followers] == [made]
    assert desk.read(course.read, first.nomination_id, known(), TODAY).lower_award == ""
    result = desk.read(council.result, first.nomination_id)
    assert result is not None and result.passed and result.numbers.votes_for == 9


def test_a_closed_session_is_frozen(desk: Workspace) -> None:
    session = running(desk, HOAI)
    (item,) = shown(desk, session).items
    vote(desk, item.id, all_for(9))
    close(desk, session)
    seat = shown(desk, session).seats[0].member.id
    for work in (
        lambda: desk.write(sessions.attend, session, seat, "absent"),
        lambda: desk.write(sessions.change, session, PLAN),
        lambda: desk.write(sessions.remove_item, item.id),
        lambda: desk.write(sessions.set_conflicts, item.id, [seat], ""),
        lambda: desk.write(minutes.save_section, session, "content", "Khác", ""),
        lambda: close(desk, session),
    ):
        with pytest.raises(ClerkError, match="đã kết thúc"):
            work()
    assert shown(desk, session).state is SessionState.CLOSED


def test_the_second_typing_must_be_the_first_again(desk: Workspace) -> None:
    session = running(desk, HOAI)
    (item,) = shown(desk, session).items
    vote(desk, item.id, Ballots(9, 9, 0, 8, 1), twice=False)
    with pytest.raises(ClerkError, match="chưa gõ lần hai"):
        close(desk, session)
    with pytest.raises(ClerkError) as refused:
        desk.write(voting.record, item.id, Ballots(9, 9, 0, 7, 2), 2, known(), TODAY)
    assert refused.value.field == "votes_for"
    assert "lần một 8, lần này 7" in refused.value.what
    assert shown(desk, session).items[0].second is None
    desk.write(voting.record, item.id, Ballots(9, 9, 0, 7, 2), 1, known(), TODAY)  # corrected
    desk.write(voting.record, item.id, Ballots(9, 9, 0, 7, 2), 2, known(), TODAY)
    assert close(desk, session) == (1, 0)


def test_a_corrected_first_typing_asks_for_the_second_again(desk: Workspace) -> None:
    session = running(desk, HOAI)
    (item,) = shown(desk, session).items
    vote(desk, item.id, all_for(9))
    desk.write(voting.record, item.id, Ballots(9, 9, 0, 8, 1), 1, known(), TODAY)
    found = shown(desk, session).items[0]
    assert found.first is not None and found.first.ballots.votes_for == 8
    assert found.second is None


def test_an_adjourned_session_goes_on_another_day_and_all_results_come_at_its_end(
    desk: Workspace,
) -> None:
    session = running(desk, HOAI, LUC, THANH)
    first = shown(desk, session).items[0]
    vote(desk, first.id, all_for(9))
    other_day = TODAY + timedelta(days=2)
    following = desk.write(sessions.adjourn, session, other_day, "8:00", "")
    before, after = shown(desk, session), shown(desk, following)
    assert before.state is SessionState.ADJOURNED and before.continued_id == following
    assert [item.full_name for item in after.items] == [LUC, THANH]
    assert (after.number, after.continues) == (2, "Phiên 01/2025")
    assert step_of(desk, first.nomination_id) is Step.AWAITING_COUNCIL
    with pytest.raises(ClerkError):
        desk.write(voting.record, first.id, all_for(9), 1, known(), TODAY)
    for seat in after.seats[:7]:  # another day, other people
        desk.write(sessions.attend, following, seat.member.id, "present")
    desk.write(sessions.open_now, following, known())
    for item in shown(desk, following).items:
        vote(desk, item.id, all_for(7))
    assert close(desk, following) == (3, 0)
    assert shown(desk, session).state is SessionState.CLOSED
    results = [
        desk.read(council.result, nomination)
        for nomination in (first.nomination_id, after.items[0].nomination_id)
    ]
    held = [(r.numbers.held_on, r.numbers.present) for r in results if r is not None]
    assert held == [(TODAY, 9), (other_day, 7)]


def test_a_member_with_a_conflict_of_interest_has_no_ballot(desk: Workspace) -> None:
    session = running(desk, "Lê Văn Khánh")  # the chairman himself is put forward
    item = shown(desk, session).items[0]
    chairman = shown(desk, session).seats[0].member.id
    assert item.namesakes == (chairman,)
    desk.write(sessions.set_conflicts, item.id, [chairman], "là người được đề nghị")
    with pytest.raises(ClerkError) as refused:
        desk.write(voting.record, item.id, all_for(9), 1, known(), TODAY)
    assert refused.value.field == "issued"
    vote(desk, item.id, all_for(8))
    told = minutes.content(shown(desk, session), known())
    assert "Lê Văn Khánh không bỏ phiếu" in told
    desk.write(sessions.set_conflicts, item.id, [], "")
    assert shown(desk, session).items[0].voters.may_vote == 9


def test_a_dossier_in_a_session_gets_its_result_there_only(desk: Workspace) -> None:
    session = running(desk, HOAI)
    (item,) = shown(desk, session).items
    with pytest.raises(ClerkError, match="trong một phiên họp"):
        desk.write(council.record_result, item.nomination_id, NUMBERS, RULE, TODAY)
    with pytest.raises(ClerkError, match="đã có trong một phiên họp"):
        desk.write(sessions.add_items, session, [item.nomination_id], known(), TODAY)
    desk.write(sessions.remove_item, item.id)
    assert [row.id for row in desk.read(sessions.waiting)] == [item.nomination_id]
    assert desk.write(council.record_result, item.nomination_id, NUMBERS, RULE, TODAY)


def test_a_dropped_plan_lets_its_dossiers_wait_again_and_undo_brings_all_back(
    desk: Workspace,
) -> None:
    seated(desk)
    session = planned(desk, HOAI, LUC)
    assert desk.read(sessions.waiting) == []
    desk.write(sessions.drop, session)
    assert len(desk.read(sessions.waiting)) == 2 and desk.read(view.page, None, 9) == []
    desk.undo()
    assert desk.read(sessions.waiting) == [] and len(shown(desk, session).items) == 2


def test_a_dossier_that_left_the_council_holds_the_close_back_and_says_so(
    desk: Workspace,
) -> None:
    session = running(desk, HOAI)
    (item,) = shown(desk, session).items
    desk.write(nominations.move, item.nomination_id, Step.APPRAISAL, TODAY)
    with pytest.raises(ClerkError, match="không còn ở bước Chờ họp"):
        close(desk, session)
    desk.write(sessions.remove_item, item.id)
    with pytest.raises(ClerkError, match="chưa có hồ sơ nào"):
        close(desk, session)


def test_where_there_is_no_council_the_leaders_decide_together(desk: Workspace) -> None:
    leaders = desk.write(
        members.save_council, CouncilDraft("Tập thể lãnh đạo UBND xã", members.LEADERS)
    )
    for name, role in (("Lê Văn Khánh", "chairman"), ("Trượng Thị Mai", "vice_chairman")):
        desk.write(members.save_member, leaders, MemberDraft(name, FOUNDED, role))
    session = planned(desk, HOAI, draft=replace(PLAN, ballot="hands", typed_twice=False))
    desk.write(sessions.all_present, session)
    desk.write(sessions.open_now, session, known())
    found = shown(desk, session)
    assert found.items[0].ballot == "hands"
    desk.write(voting.record, found.items[0].id, all_for(2), 1, known(), TODAY)
    texts = {part.key: part for part in minutes.sections(shown(desk, session), known())}
    assert texts["results"].heading == "III. Kết quả biểu quyết"
    assert "02 người biểu quyết" in texts["results"].text
    assert close(desk, session) == (1, 0)


def test_what_the_secretary_wrote_stays_and_says_when_the_figures_moved(desk: Workspace) -> None:
    session = running(desk, HOAI)

    def results() -> minutes.Section:
        return next(
            p for p in minutes.sections(shown(desk, session), known()) if p.key == "results"
        )

    assert results().text.endswith(f"1. {HOAI}: …")
    desk.write(minutes.save_section, session, "results", "Hội đồng bàn kỹ.", results().generated)
    assert (results().text, results().edited, results().stale) == ("Hội đồng bàn kỹ.", True, False)
    vote(desk, shown(desk, session).items[0].id, all_for(9))
    assert (results().text, results().stale) == ("Hội đồng bàn kỹ.", True)
    desk.write(minutes.save_section, session, "results", results().generated, results().generated)
    assert not results().edited and "đồng ý 9/9 (100 %)" in results().text


def test_a_dossier_may_be_on_one_agenda_only_and_only_while_it_waits(desk: Workspace) -> None:
    seated(desk)
    (nomination,) = awaiting(desk, HOAI)
    desk.write(nominations.move, nomination, Step.APPRAISAL, TODAY)
    with pytest.raises(ClerkError, match="không ở bước Chờ họp"):
        desk.write(sessions.plan, PLAN, [nomination], known(), TODAY)
    assert desk.read(view.page, None, 9) == []  # nothing half planned
