"""A council's members pasted as its decision lists them: the good lines sit, the others say why."""

import pytest

from app.council import member_list, members
from app.council.members import CouncilDraft
from app.errors import ClerkError
from app.workspace import Workspace
from tests.office import TODAY

LIST = """TT\tHọ và tên\tChức vụ\tCơ quan\tVai trò
1\tÔng Lê Văn Khánh\tChủ tịch UBND xã\tUBND xã\tChủ tịch Hội đồng
2\tBà Trượng Thị Mai\tPhó Chủ tịch\tUBND xã\tPhó Chủ tịch Hội đồng
3\tĐàng Thị Mẫu\tCông chức\tPhòng Văn hóa\tỦy viên, thư ký
4\tLê Văn Mẫu\tChủ tịch\tMặt trận xã\tỦy viên
5\tPi Năng Mẫu\tBí thư\tĐoàn xã\tChủ tịch Hội đồng
6\tLê Văn Mẫu\t\t\tỦy viên
7\t\tTrưởng ban\t\tỦy viên"""


def test_a_pasted_list_gives_every_good_line_its_seat_at_once(desk: Workspace) -> None:
    council = desk.write(members.save_council, CouncilDraft("Hội đồng ví dụ"))
    found = desk.trial(member_list.judge, council, LIST, TODAY)
    assert [bool(line.reason) for line in found] == [False] * 4 + [True] * 3
    assert desk.write(member_list.save, council, found) == 4
    rows = desk.read(members.members, council)
    assert [(row.draft.role, row.called) for row in rows] == [
        ("chairman", "ông Lê Văn Khánh"),
        ("vice_chairman", "bà Trượng Thị Mai"),
        ("secretary", "Đàng Thị Mẫu"),
        ("member", "Lê Văn Mẫu"),
    ]
    assert not [line for line in desk.trial(member_list.judge, council, LIST, TODAY)[:4]
                if not line.reason]  # fmt: skip
    desk.undo()
    assert not desk.read(members.members, council)


def test_nothing_to_write_says_which_columns_are_meant(desk: Workspace) -> None:
    council = desk.write(members.save_council, CouncilDraft("Hội đồng ví dụ"))
    with pytest.raises(ClerkError) as told:
        desk.write(member_list.save, council, desk.trial(member_list.judge, council, "", TODAY))
    assert told.value.field == "pasted" and "họ tên" in told.value.todo


def test_two_whose_names_differ_by_a_mark_are_two(desk: Workspace) -> None:
    council = desk.write(members.save_council, CouncilDraft("Hội đồng ví dụ"))
    text = "Lê Thị Mẫu Hoa\nLê Thị Mẫu Hòa\nlê thị mẫu hoà"
    found = desk.trial(member_list.judge, council, text, TODAY)
    assert [line.again for line in found] == [False, False, True]
    assert desk.write(member_list.save, council, found) == 2
