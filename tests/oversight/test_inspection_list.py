"""A year's plan of inspections pasted into the list."""

from datetime import date

from app.oversight import finding_list, inspection_list, inspections
from app.workspace import Workspace
from tests.office import TODAY

LIST = """TT\tNội dung kiểm tra\tHình thức\tThời gian\tĐơn vị chủ trì\tĐơn vị được kiểm tra
1\tBình xét Gia đình văn hóa\tKiểm tra\t01/04/2025\tUBND xã\tThôn Ma Rơi
2\tQuỹ khen thưởng\tGiám sát của Mặt trận\t15/5/2025\tỦy ban Mặt trận\t
3\tQuỹ khen thưởng\tGiám sát\t15/05/2025\tỦy ban Mặt trận\t
4\tViệc khác\tHọp\t15/05/2025\tUBND xã\t
5\tViệc khác\tKiểm tra\tquý II\tUBND xã\t"""


def test_good_lines_become_plans_once(desk: Workspace) -> None:
    found = desk.read(inspection_list.judge, LIST)
    assert [bool(line.reason) for line in found] == [False, False, True, True, True]
    assert desk.write(inspection_list.save, found) == 2
    first, second = (row.draft for row in desk.read(inspections.listed, TODAY))
    assert (first.kind, first.planned_on, first.looked_at) == (
        "inspection", date(2025, 4, 1), "Thôn Ma Rơi",
    )  # fmt: skip
    assert second.kind == "supervision"
    assert all(line.reason for line in desk.read(inspection_list.judge, LIST))
    desk.undo()
    assert not desk.read(inspections.listed, TODAY)


FOUND = """TT\tTồn tại, hạn chế\tNơi khắc phục\tHạn khắc phục
1\t"Biên bản họp thôn
chưa có chữ ký"\tBan thôn Ma Rơi\t30/04/2025
2\tSổ quỹ ghi chậm\t\t30/04/2025
3\tChưa công khai\tUBND xã\t01/01/2025
4\tBiên bản họp thôn chưa có chữ ký\tBan thôn Ma Rơi\t30/04/2025"""


def test_what_was_found_is_pasted_with_its_last_days(desk: Workspace) -> None:
    lines = desk.read(inspection_list.judge, LIST)
    desk.write(inspection_list.save, lines)
    id_ = desk.read(inspections.listed, TODAY)[0].id
    found = desk.read(finding_list.judge, id_, FOUND, TODAY)
    assert [bool(line.reason) for line in found] == [False, True, True, True]
    assert desk.write(finding_list.save, id_, found, TODAY) == 1
    (one,) = desk.read(inspections.read, id_, TODAY).findings
    assert (one.words, one.due_on) == ("Biên bản họp thôn chưa có chữ ký", date(2025, 4, 30))
