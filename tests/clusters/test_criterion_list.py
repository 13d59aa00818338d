"""A score sheet pasted as the superior's document has it: its parts found by how it counts."""

import pytest

from app import catalog
from app.clusters import criterion_list, scoresheets
from app.clusters.scoresheets import SheetDraft
from app.errors import ClerkError
from app.workspace import Workspace
from tests.clusters.years import cluster
from tests.office import TODAY

LIST = """TT\tNội dung tiêu chí\tĐiểm tối đa\tCách chấm\tĐiểm mỗi lần
X\tPhần thưởng riêng\t100\t\t
1\tLàm đường thôn\t60 điểm\t\t
2\tTrồng cây\t40\t\t
2.1\tCây ở trường\t25,5\tTheo bậc\t
2.2\tCây ở thôn\t14,5\t\t
XI\tĐiểm trừ\t20\tĐiểm trừ theo lần\t2
3\t\t5\t\t
XII\tKhác\tnhiều\t\t"""


def draft(desk: Workspace):  # type: ignore[no-untyped-def]
    return desk.write(
        scoresheets.begin,
        cluster(desk, sheet=False),
        SheetDraft("Bảng ví dụ", TODAY),
        catalog.load(),
    )


def test_lines_find_their_parts_and_bad_ones_say_why(desk: Workspace) -> None:
    sheet = draft(desk)
    found = desk.read(criterion_list.judge, sheet, LIST)
    read = [line.draft for line in found[:5]]
    assert [one.code for one in read] == ["X", "X.1", "X.2", "X.2.1", "X.2.2"]
    assert [one.method for one in read] == ["group", "manual", "group", "step", "manual"]
    assert [bool(line.reason) for line in found] == [
        False, False, False, True, False, False, True, True,
    ]  # fmt: skip


def test_the_good_lines_are_one_change_and_can_take_the_place_of_all_others(
    desk: Workspace,
) -> None:
    sheet = draft(desk)
    before = desk.read(scoresheets.read, sheet).criteria
    part = "I\tPhong trào\t50\nA\tKhác\t5\n"
    beside = desk.read(criterion_list.judge, sheet, part + "I.99\tMới\t5\n")
    assert [bool(line.reason) for line in beside] == [True, False, False]
    assert beside[2].draft.within == next(row.id for row in before if row.code == "I")
    lines = desk.read(criterion_list.judge, sheet, LIST, instead=True)
    assert desk.write(criterion_list.save, sheet, lines, instead=True) == 5
    rows = desk.read(scoresheets.read, sheet).criteria
    parts = {row.id: row.code for row in rows}
    assert [(row.code, parts.get(row.within or row.id)) for row in rows] == [
        ("X", "X"), ("X.1", "X"), ("X.2", "X"), ("X.2.2", "X.2"), ("XI", "XI"),
    ]  # fmt: skip
    desk.undo()
    assert desk.read(scoresheets.read, sheet).criteria == before


def test_nothing_to_write_says_which_columns_are_meant(desk: Workspace) -> None:
    sheet = draft(desk)
    with pytest.raises(ClerkError) as told:
        desk.write(criterion_list.save, sheet, desk.read(criterion_list.judge, sheet, ""))
    assert told.value.field == "pasted" and "nội dung" in told.value.todo
