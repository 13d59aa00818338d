"""The plan's tasks on a real file: preloaded, changed, done, carried on, measured."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app import catalog, today
from app.errors import ClerkError
from app.movements import actions as movements
from app.oversight import inspections
from app.oversight.inspections import InspectionDraft, VisitDraft
from app.plan import measures, tasks
from app.plan.tasks import EvidenceDraft, TaskDraft
from app.statistics import tables
from app.statistics.model import Choice
from app.statistics.periods import of
from app.workspace import Workspace
from db.plan import PlanTask
from tests.movements.launching import WATER, movement
from tests.office import TODAY, whole_story

CATALOG = catalog.load()
YEAR = of("year", 2025)
READ = "CT41-II.1"


def task(desk: Workspace, code: str, on: date = TODAY) -> tasks.Task:
    return desk.read(tasks.read, CATALOG, code, on)


def measured(desk: Workspace, code: str) -> dict[str, measures.Measure]:
    found = desk.read(measures.measured, CATALOG, code, YEAR, TODAY)
    return {one.title: one for one in found}


def test_every_task_of_the_plan_stands_there_before_anybody_has_written_a_word(
    desk: Workspace,
) -> None:
    found = desk.read(tasks.listed, CATALOG, TODAY)
    assert [one.code for one in found] == [
        *(f"CT41-II.{n}" for n in range(1, 8)), *(f"CT41-III.{n}" for n in range(1, 6)),
    ]  # fmt: skip
    assert {one.status for one in found} == {"not_started"} and not desk.can_undo
    assert all(one.lead and one.indicator for one in found)
    assert desk.read(lambda s: s.query(PlanTask).count()) == 0


def test_evidence_moves_a_task_on_and_settles_its_day(desk: Workspace) -> None:
    day = date(2025, 6, 30)
    shown = task(desk, READ)
    draft = TaskDraft(shown.title, "UBND", ("CAP_UY", "UBND"), day, "half", "Số buổi", READ)
    assert desk.write(tasks.save, draft, CATALOG, TODAY) == READ
    assert task(desk, READ).due_on == day and task(desk, READ).partners == ("CAP_UY",)
    step = EvidenceDraft(TODAY, "Hội nghị ở thôn Suối Mẫu", people=60)
    desk.write(tasks.add_evidence, READ, step, CATALOG, TODAY)
    assert task(desk, READ).status == "in_progress"
    done = replace(step, words="Báo cáo đã gửi", completes=True, symbol="12/BC-UBND")
    made = desk.write(tasks.add_evidence, READ, done, CATALOG, TODAY)
    after = task(desk, READ)
    assert (after.status, after.due_on) == ("done", date(2025, 12, 30))
    assert task(desk, READ, date(2025, 12, 31)).status == "overdue"
    desk.write(tasks.remove_evidence, made)
    assert task(desk, READ).due_on == day
    desk.undo()
    assert task(desk, READ).due_on == date(2025, 12, 30)


def test_a_task_with_a_day_comes_up_in_the_list_of_what_is_due(desk: Workspace) -> None:
    in_a_quarter = TODAY + timedelta(90)
    assert all(one.kind != "task" for one in desk.read(today.errands, in_a_quarter))
    draft = TaskDraft("Kẻ khẩu hiệu ở các thôn", "UBND", due_on=TODAY + timedelta(20))
    code = desk.write(tasks.save, draft, CATALOG, TODAY)
    assert [one for one in desk.read(today.errands, TODAY) if one.kind == "task"] == []
    (told,) = desk.read(today.errands, TODAY + timedelta(10))
    assert (told.kind, told.due_on, told.name) == ("task", draft.due_on, draft.title)
    desk.write(
        tasks.add_evidence, code, EvidenceDraft(TODAY, "Xong", completes=True), CATALOG, TODAY
    )
    assert desk.read(today.errands, TODAY + timedelta(90)) == []


def test_own_tasks_can_be_put_away_and_the_superiors_can_only_be_no_longer_fitting(
    desk: Workspace,
) -> None:
    code = desk.write(tasks.save, TaskDraft("Việc riêng của xã", "UBND"), CATALOG, TODAY)
    assert task(desk, code).is_own
    desk.write(tasks.remove, code)
    with pytest.raises(KeyError):
        task(desk, code)
    assert desk.write(tasks.save, TaskDraft("Việc khác", "UBND"), CATALOG, TODAY) != code
    with pytest.raises(ClerkError) as refused:
        desk.write(tasks.remove, READ)
    assert refused.value.todo and refused.value.kept
    desk.write(tasks.drop, READ, "Kế hoạch mới thay thế", CATALOG, TODAY)
    assert task(desk, READ).status == "dropped"
    desk.write(tasks.drop, READ, "", CATALOG, TODAY)
    assert task(desk, READ).status == "not_started"


@pytest.mark.parametrize(
    ("changed", "field"),
    [({"title": " "}, "title"), ({"lead": ""}, "lead"), ({"recurrence": "x"}, "recurrence")],
)
def test_a_wrong_task_is_refused_at_its_field(
    desk: Workspace, changed: dict[str, str], field: str
) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.write(tasks.save, replace(TaskDraft("Việc", "UBND"), **changed), CATALOG, TODAY)  # type: ignore[arg-type]
    assert refused.value.field == field


def test_a_body_that_ended_keeps_its_tasks_traceable(desk: Workspace) -> None:
    shown = task(desk, "CT41-III.3")
    known = desk.read(tasks.bodies, CATALOG)
    assert shown.lead == ("TUYEN_GIAO", "TUYEN_GIAO_DAN_VAN")
    named = tasks.named(shown.lead[:1], known)
    assert named == "Ban Tuyên giáo tỉnh ủy (nay là Ban Tuyên giáo và Dân vận tỉnh ủy)"
    own = tasks.Body("", "Ban Ví Dụ", "", "", "", False, None)
    desk.write(tasks.save_body, own, CATALOG)
    made = desk.read(tasks.bodies, CATALOG)["RIENG-01"]
    ended = replace(known["TUYEN_GIAO_DAN_VAN"], ended="năm 2026", succeeded_by=made.code)
    desk.write(tasks.save_body, ended, CATALOG)
    assert task(desk, "CT41-III.3").lead[-1] == made.code
    with pytest.raises(ClerkError) as refused:
        again = replace(made, ended="năm 2027", succeeded_by="TUYEN_GIAO")
        desk.write(tasks.save_body, again, CATALOG)
    assert refused.value.field == "succeeded_by"


def test_own_plans_are_counted_for_each_body_through_its_successor(desk: Workspace) -> None:
    title = "Cơ quan đã có chương trình, kế hoạch riêng"
    assert measured(desk, "CT41-III.1")[title].words == "0/5 (0 %)"
    plan = EvidenceDraft(TODAY, "Kế hoạch của đảng ủy xã", "05-KH/ĐU", body="DANG_UY_XA")
    desk.write(tasks.add_evidence, "CT41-III.1", plan, CATALOG, TODAY)
    found = measured(desk, "CT41-III.1")[title]
    assert found.words == "1/5 (20 %)" and "huyện ủy" in found.links[0].name
    assert len(found.rest) == 4


def test_sessions_and_people_are_counted_of_the_period_only(desk: Workspace) -> None:
    for day, people in ((TODAY, 60), (TODAY - timedelta(30), 45), (date(2024, 12, 31), 999)):
        draft = EvidenceDraft(day, "Hội nghị", people=people)
        desk.write(tasks.add_evidence, READ, draft, CATALOG, TODAY)
    found = measured(desk, READ)
    assert found["Số lượt người dự"].number == 105
    assert len(found["Số buổi phổ biến, quán triệt"].links) == 2


def test_movements_with_a_criterion_that_can_be_checked_are_a_share_of_those_under_way(
    desk: Workspace,
) -> None:
    movement(desk)
    bare = desk.write(movements.save, replace(WATER, name="Bản nháp"))
    found = measured(desk, "CT41-II.3")["Phong trào có tiêu chí đo được"]
    assert (found.number, found.whole) == (1, 1)  # a draft is not under way
    assert bare not in {link.id for link in found.links}
    greeting = measured(desk, "CT41-III.2")["Phong trào chào mừng đại hội, ngày lễ"]
    assert greeting.words == "1/1 (100 %)"


def test_awards_are_the_numbers_of_the_statistics(desk: Workspace) -> None:
    whole_story(desk)
    table = desk.read(tables.made, CATALOG, "T01", Choice(YEAR, TODAY)).now
    for one in measured(desk, "CT41-II.5").values():
        if one.table and one.table[0] == "T01":
            cell = table.cell(one.table[1], one.table[2])
            assert cell is not None and cell.number == one.number
    assert measured(desk, "CT41-II.5")["Tổng số lượt khen"].number == 1


def test_supervision_is_counted_once_it_is_concluded(desk: Workspace) -> None:
    draft = InspectionDraft("supervision", "Bình xét ở thôn", "Mặt trận xã", TODAY)
    made = desk.write(inspections.plan, draft)
    title = "Cuộc giám sát đã kết luận"
    assert measured(desk, "CT41-III.4")[title].words == "0/1 (0 %)"
    desk.write(inspections.visit, made, VisitDraft(TODAY, "Thôn Mẫu"), TODAY)
    desk.write(inspections.conclude, made, TODAY, "Đúng quy trình", "", TODAY)
    assert measured(desk, "CT41-III.4")[title].words == "1/1 (100 %)"


def test_what_cannot_be_counted_is_typed_and_marked(desk: Workspace) -> None:
    desk.write(tasks.set_figure, "CT41-II.2", 7, 9, CATALOG, TODAY)
    (typed,) = [one for one in measured(desk, "CT41-II.2").values() if "ghi tay" in one.title]
    assert typed.words == "7/9 (77,8 %)"
    for number, whole in ((10, 9), (None, 9), (1, 0)):
        with pytest.raises(ClerkError):
            desk.write(tasks.set_figure, "CT41-II.2", number, whole, CATALOG, TODAY)


def test_every_task_has_measures_and_none_divides_by_nothing(desk: Workspace) -> None:
    found = desk.read(measures.all_measured, CATALOG, YEAR, TODAY)
    assert all(found.values()) and len(found) == 12
    for one in (one for several in found.values() for one in several):
        assert one.words and (one.whole is None or 0 <= one.number <= max(one.whole, one.number))
        if one.whole is not None and not one.text and one.table is None:
            assert one.number == len(one.links) and one.whole == len(one.links) + len(one.rest)
