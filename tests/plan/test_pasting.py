"""Figures and bodies of the plan, pasted as an office's own sheets have them."""

from datetime import date

from app import catalog
from app.plan import body_list, figure_list, measures, task_list, tasks
from app.plan.tasks import TaskDraft
from app.statistics.periods import of
from app.workspace import Workspace
from tests.office import TODAY
from tests.pasted_lists import keep_two_of_four

CATALOG = catalog.load()
BODIES = """Cơ quan\tKết thúc hoạt động\tNay là\tCăn cứ
Phòng Ví Dụ cũ\t30/06/2025\tPhòng Ví Dụ giữa\tNQ 1
Phòng Ví Dụ giữa\t31/12/2025\tPhòng Ví Dụ mới\tNQ 2
Phòng Ví Dụ mới\t\t\t
Hội Ví Dụ\t2025\tHội không có\t
Ban Ví Dụ\t\tPhòng Ví Dụ mới\t
Vòng Một\t2025\tVòng Hai\t
Vòng Hai\t2025\tVòng Một\t
Phòng Ví Dụ mới\t\t\t"""


def test_bodies_go_in_with_who_carries_on_wherever_it_stands_in_the_list(desk: Workspace) -> None:
    found = desk.read(body_list.judge, CATALOG, BODIES)
    assert [bool(line.reason) for line in found] == [False] * 3 + [True] * 5
    before = desk.read(tasks.bodies, CATALOG)
    assert desk.write(body_list.save, CATALOG, found) == 3
    known = desk.read(tasks.bodies, CATALOG)
    by_name = {body.name: body for body in known.values()}
    old, middle = by_name["Phòng Ví Dụ cũ"], by_name["Phòng Ví Dụ giữa"]
    assert known[old.succeeded_by] == middle and known[middle.succeeded_by].name.endswith("mới")
    desk.undo()
    assert desk.read(tasks.bodies, CATALOG) == before


def test_figures_are_typed_by_the_place_of_their_task_and_counted_ones_are_refused(
    desk: Workspace,
) -> None:
    desk.write(tasks.save, TaskDraft("Việc riêng ví dụ", "UBND"), CATALOG, TODAY)
    period = of("year", 2025)
    counted = {
        code: [one.title for one in found]
        for code, found in desk.read(measures.all_measured, CATALOG, period, TODAY).items()
    }
    title = counted["CT41-II.1"][0]
    text = (
        "Nhiệm vụ\tNội dung\tChỉ số\tSố\tTrên\n"
        "II.3\t\tPhong trào đo được\t1.012\t1.200\n"
        "Riêng 01\t\t\t0\t\n"
        f"II.1\t\t{title}\t9\t\n"
        "II.3\t\t\t5\t\n"
        "II.4\t\t\t12\t10\n"
        "IX.9\t\t\t12\t\n"
        "II.5\t\t\tmười\t"
    )
    found = desk.read(figure_list.judge, CATALOG, text, counted, TODAY)
    assert [bool(line.reason) for line in found] == [False] * 2 + [True] * 5
    assert "máy đếm" in found[2].reason and "ở trên" in found[3].reason
    assert desk.write(figure_list.save, CATALOG, found, TODAY) == 2
    typed = {
        task.code: (task.number, task.whole)
        for task in desk.read(tasks.listed, CATALOG, TODAY)
        if task.number is not None
    }
    assert typed == {"CT41-II.3": (1012, 1200), "RIENG-01": (0, None)}
    again = desk.read(figure_list.judge, CATALOG, text, counted, TODAY)
    assert again[0].reason == "Số này đã ghi."


TASKS = """STT\tNội dung nhiệm vụ\tChủ trì\tHạn\tĐịnh kỳ
1\tTập huấn cho trưởng thôn\tUBND\t30/06/2025\tHằng quý
2\tSoạn sổ tay\t\t\t
3\ttập huấn cho trưởng thôn\t\t\t
4\tViệc của ai\tHội Không Có\t\t
5\tViệc khi nào\t\tsắp tới\t"""
DONE = (
    "Họp thôn Một\t05/03/2025\t12/BC\t\t40\nHọp thôn Hai\t06/03/2025\n\t05/03/2025\nGì\t05/03/2030"
)


def test_own_tasks_and_what_was_done_for_one_go_in_once(desk: Workspace) -> None:
    name = desk.read(tasks.bodies, CATALOG)["UBND"].name
    text = TASKS.replace("\tUBND\t", f"\t{name}\t")
    found = desk.trial(task_list.judge, text, CATALOG, TODAY)
    assert [bool(line.reason) for line in found] == [False, False, True, True, True]
    assert desk.write(task_list.save, found, CATALOG, TODAY) == 2
    first, second = [one for one in desk.read(tasks.listed, CATALOG, TODAY) if one.is_own]
    assert (first.first_due_on, first.recurrence) == (date(2025, 6, 30), "quarter")
    kind = task_list.evidence(CATALOG)
    keep_two_of_four(desk, kind, second.code, DONE)
    done = desk.read(tasks.read, CATALOG, second.code, TODAY).evidence
    assert [(one.words, one.people) for one in done] == [
        ("Họp thôn Một", 40), ("Họp thôn Hai", None),
    ]  # fmt: skip
