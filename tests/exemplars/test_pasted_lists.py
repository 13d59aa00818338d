"""Exemplars, and what belongs to one, pasted at once."""

import pytest

from app.catalog import load
from app.exemplars import actions, exemplar_list, part_list, replication
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.exemplars.ways import added
from tests.office import HOAI, TODAY
from tests.pasted_lists import judged, keep_two_of_four

CATALOG = load()
LIST = """TT\tHọ và tên\tThôn\tViệc đã làm\tNăm sinh\tNguồn
1\tPi Năng Thị Hoài\tThôn Suối Mẫu\tGiữ nguồn nước\t\tTrưởng thôn
2\tKatơr Văn Mới\tThôn Suối Mẫu\tCứu người\t1984\t
3\tKatơr Văn Mới\tThôn Suối Mẫu\tMở lớp học\t1984\t
4\tTổ hợp tác Nước Sạch\tThôn Suối Mẫu\tXây bể\t\t
5\tpi năng thị hoài\t\tGiữ nguồn nước\t\t
6\tAi Đó\t\t\t\t
7\tAi 2\t\tViệc gì\t\t"""
LISTS = {
    "checks": "Đúng như kể\t05/03/2025\tBà Mẫu\tTrưởng thôn\tĐúng sự thật\nChưa thấy\t"
    "06/03/2025\tBà Mẫu\tHai hộ"
    "\tChưa đúng\n\t05/03/2025\tBà Mẫu\tAi\nGì\t05/03/2030\tBà Mẫu\tAi",
    "plan": "Mở lớp\t01/05/2025\nIn tài liệu\t01/03/2025\t02/03/2025\tCó 18 cuốn\nGì\t\n"
    "Xong mà không nói\t01/03/2025\t02/03/2025",
    "visits": "Tổ vẫn đủ\t05/03/2025\tBà Mẫu\tThăm\t01/06/2025\nĐã tập huấn\t06/03/2025\tBà Mẫu\t"
    "tập huấn\n"
    "Gì\t05/03/2025\t\nXem lại\t05/03/2025\tBà Mẫu\tXem lại hằng năm",
    "places": "Thôn Hai\t01/01/2024\t40 hộ\tĐủ nước\nThôn Ba\t01/02/2024\t\t\tThôn Hai\n"
    "Thôn Bốn\t01/02/2024\t\t\tThôn Không\nThôn Năm\t01/02/2030",
}


def test_who_is_known_is_taken_from_the_register_and_who_is_new_comes_into_it_once(
    desk: Workspace,
) -> None:
    known = desk.write(subjects.save, HOAI)
    found = desk.trial(exemplar_list.judge, LIST, CATALOG, TODAY)
    assert [bool(line.reason) for line in found] == [False] * 4 + [True] * 3
    assert desk.write(exemplar_list.save, found) == 4
    rows = desk.read(actions.page, None, 10)
    assert sum(row.full_name == "Katơr Văn Mới" for row in rows) == 2
    assert len({row.subject_id for row in rows}) == 3 and known in {row.subject_id for row in rows}
    assert {row.subject_kind for row in rows} == {"individual", "collective"}
    desk.undo()
    assert not desk.read(actions.page, None, 10)


@pytest.mark.parametrize("part", LISTS)
def test_two_good_lines_go_in_once_and_two_bad_ones_stay(desk: Workspace, part: str) -> None:
    made, kind = added(desk), part_list.PARTS[part]
    keep_two_of_four(desk, kind, made, LISTS[part])
    if part == "places":
        first, second = desk.read(replication.places, made)
        assert second.draft.parent_id == first.id
    if kind.stays:
        assert not desk.can_undo
        return
    desk.undo()
    assert not judged(desk, kind, made, LISTS[part])[0].reason


def test_a_conclusion_that_is_not_understood_is_never_taken_for_true(desk: Workspace) -> None:
    heads = "Đã thấy gì\tNgày\tNgười xác minh\tĐã hỏi ai\tKết luận\n"
    said = ("Đúng", "Không đúng", "Bịa đặt")
    text = heads + "\n".join(f"Việc {one}\t05/03/2025\tBà Mẫu\tAi\t{one}" for one in said)
    found = judged(desk, part_list.PARTS["checks"], added(desk), text)
    assert [line.draft and line.draft.is_true for line in found] == [True, False, None]
    assert "Chưa đúng" in found[2].reason
