"""Movements, and what belongs to one, pasted at once."""

from datetime import date

import pytest

from app.movements import listing, movement_list, part_list
from app.movements.listing import Filter
from app.workspace import Workspace
from tests.movements.launching import CATALOG, WELLS, movement
from tests.office import TODAY
from tests.pasted_lists import judged, keep_two_of_four

PLAN = """STT\tTên phong trào\tMục tiêu\tTừ ngày\tĐến ngày\tCấp phát động\tLĩnh vực
1\tSạch nhà, sạch ngõ\tMọi thôn sạch\t01/04/2025\t31/12/2025\tXã\t
2\tXóa mù chữ\t\t01/05/2025\t01/09/2025\t\t
3\tSạch nhà, sạch ngõ\t\t1/4/2025\t\t\t
4\tSai ngày\t\t01/05/2025\t01/01/2025\t\t
5\tSai cấp\t\t\t\tLàng\t"""
LISTS = {
    "criteria": "Hộ có hố rác\tít nhất\t70\thộ\tĐếm ở từng ngõ\nCó hương ước\tcó hoặc không\t\t\t"
    "Xem bản"
    f"\n{WELLS.name}\t\t5\thộ\tĐếm\nĐường sạch\t\tnhiều\tkm\tĐo",
    "points": f"{WELLS.name}\t60 hộ\t05/03/2025\t\tBảng kiểm\n{WELLS.name}\t80\t01/12/2025\t"
    f"Mức phấn đấu\t"
    f"\nTiêu chí lạ\t5\t05/03/2025\n{WELLS.name}\t61\t05/03/2030",
    "pacts": "Thôn Một; Thôn Hai\tGiữ suối sạch\t05/02/2025\nThôn Ba; Thôn Bốn\tTrồng cây\t"
    "06/02/2025"
    "\nThôn Một\tMột mình\t05/02/2025\nThôn Một; Thôn Hai\t\t05/02/2025",
    "inspections": "Giếng có nắp\tBà Mẫu\t05/02/2025\tThôn Một\nThiếu nắp\tBà Mẫu\t06/02/2025\t"
    "Thôn Hai\tLàm nắp"
    "\t01/04/2025\nGì\t\t05/02/2025\nGì\tBà Mẫu\t05/02/2030",
    "reviews": "Đã có 60 hộ\t05/02/2025\tSơ kết\t20/BC\nThêm 5 hộ\t05/03/2025\n\t05/02/2025\nGì\t"
    "hôm nọ",
}


def test_a_years_plan_becomes_drafts_once(desk: Workspace) -> None:
    found = desk.trial(movement_list.judge, PLAN, CATALOG, TODAY)
    assert [bool(line.reason) for line in found] == [False, False, True, True, True]
    assert desk.write(movement_list.save, found) == 2
    rows = desk.read(listing.page, Filter(), None, 10, TODAY)
    assert {row.name for row in rows} == {"Sạch nhà, sạch ngõ", "Xóa mù chữ"}
    desk.undo()
    assert not desk.read(listing.page, Filter(), None, 10, TODAY)


@pytest.mark.parametrize("part", LISTS)
def test_two_good_lines_go_in_once_and_two_bad_ones_stay(desk: Workspace, part: str) -> None:
    made, kind = movement(desk), part_list.PARTS[part]
    keep_two_of_four(desk, kind, made, LISTS[part])
    desk.undo()
    assert not judged(desk, kind, made, LISTS[part])[0].reason


def test_a_pact_has_its_sides_one_a_line(desk: Workspace) -> None:
    found = judged(desk, part_list.PARTS["pacts"], movement(desk), LISTS["pacts"])
    assert found[0].draft.parties == "Thôn Một\nThôn Hai"
    assert found[0].draft.signed_on == date(2025, 2, 5)


@pytest.mark.parametrize(
    ("said", "kind", "number", "unit"),
    [
        ("từ 80 % trở lên", "at_least", "80", "%"),
        ("≥ 1.200 hộ", "at_least", "1200", "hộ"),
        ("không quá 2 vụ", "at_most", "2", "vụ"),
        ("92,5%", "at_least", "92.5", "%"),
    ],
)
def test_one_cell_may_say_all_of_a_threshold(desk, said, kind, number, unit) -> None:  # type: ignore[no-untyped-def]
    made, text = movement(desk), f"Tiêu chí\tCần\tCách kiểm tra\nĐường sạch\t{said}\tĐi xem"
    (line,) = judged(desk, part_list.PARTS["criteria"], made, text)
    assert line.reason == ""
    assert (line.draft.kind, str(line.draft.threshold), line.draft.unit) == (kind, number, unit)
