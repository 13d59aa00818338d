"""Rows of the locality pasted into a table of the catalogue."""

from datetime import date

import pytest

from app import pasted
from app.catalog import load, local, row_list
from app.workspace import Workspace
from tests.office import TODAY

SHIPPED = load()
LISTS = {
    "holidays": "Ngày\tTên\tLoại\tÁp dụng từ\tVăn bản\tLý do\n31/12/2025\tNghỉ bù ví dụ\tNghỉ\t"
    "01/01/2025"
    "\tThông báo ví dụ\tTheo tỉnh\n27/12/2025\tLàm bù ví dụ\tLàm bù\t\t\t\nhôm nào\tGì\nmai\tGì",
    "movement_fields": "Tên lĩnh vực\tVăn bản\tLý do\nDu lịch cộng đồng\tKH ví dụ\tXã có suối\n"
    "Nghề dệt\t\t\n\tKH khác\t\nNghề dệt\t\t",
    "award_money": "Hình thức\tĐối tượng\tHệ số\tVăn bản\tLý do\nTập thể lao động tiên tiến\t"
    "Hộ gia đình\t0,6\t"
    "NQ ví dụ\tRiêng"
    " của xã\nLao động tiên tiến\tHộ gia đình\t0,5\nGiải lạ\tCá nhân\t0,3\nGiấy khen\tai đó\t1",
}


@pytest.mark.parametrize("table", LISTS)
def test_rows_take_day_document_and_reason_of_the_line_above(desk: Workspace, table: str) -> None:
    about = (SHIPPED, SHIPPED.tables, desk.person.id, TODAY)
    found = desk.trial(row_list.judge, table, LISTS[table], *about)
    assert [line.reason != "" for line in found] == [False, False, True, True], found
    assert found[1].draft.change.basis == found[0].draft.change.basis != ""
    assert desk.write(row_list.save, found, table, SHIPPED.tables, desk.person.id) == 2
    made = desk.read(local.listed)
    assert [one.override.table for one in made] == [table] * 2
    assert {one.override.valid_from for one in made} <= {TODAY, date(2025, 1, 1)}
    desk.undo()
    assert not desk.read(local.listed)


def test_what_is_left_of_a_list_begins_on_no_day_that_stood_in_a_line_now_gone(
    desk: Workspace,
) -> None:
    about = (SHIPPED, SHIPPED.tables, desk.person.id, TODAY)
    text = (
        "Tên lĩnh vực\tÁp dụng từ\tVăn bản\tLý do\n"
        "Du lịch cộng đồng\t01/01/2025\tKH ví dụ\tXã có suối\n\t\tKH ví dụ\tXã có suối"
    )
    found = desk.trial(row_list.judge, "movement_fields", text, *about)
    desk.write(row_list.save, found, "movement_fields", SHIPPED.tables, desk.person.id)
    left = pasted.rest(text, found).replace("\n\t", "\nNghề dệt\t")  # its name is put right
    (line,) = desk.trial(row_list.judge, "movement_fields", left, *about)
    assert "ngày" in line.reason
