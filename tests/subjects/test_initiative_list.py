"""Initiatives pasted at once: each line finds its author in the register, or says why not."""

from dataclasses import replace

import pytest

from app.errors import ClerkError
from app.subjects import actions as subjects
from app.subjects import initiative_list, initiatives
from app.workspace import Workspace
from tests.office import HOAI, TODAY

LIST = """TT\tHọ và tên\tNăm sinh\tTên sáng kiến\tNăm học\tCấp công nhận\tSố QĐ\tNgày QĐ
1\tPi Năng Thị Hoài\t1990\tDạy chữ bằng tranh\t2023 - 2024\tCấp cơ sở\t12/QĐ\t05/06/2024
2\tPi Năng Thị Hoài\t1990\tdạy chữ bằng tranh\t2024\tTỉnh\t\t
3\tLê Thị Không Có\t\tTrồng rau\t2024\tTỉnh\t\t
4\tpi năng thị hoài\t\tSách lưu động\t2024\tBộ trưởng\t\t
5\tPi Năng Thị Hoài\t1990\tVườn trường\t2024\t\t\t
6\tPi Năng Thị Hoài\t1990\tVườn trường\t\tTỉnh\t\t"""


def test_lines_find_their_authors_and_go_in_as_one_change(desk: Workspace) -> None:
    desk.write(subjects.save, HOAI)
    found = desk.read(initiative_list.judge, LIST, TODAY)
    assert [bool(line.reason) for line in found] == [False, True, True, False, True, True]
    assert desk.write(initiative_list.save, found, TODAY) == 2
    rows = {row.title: row for row in desk.read(initiatives.book)}
    first = rows["Dạy chữ bằng tranh"]
    assert (first.year, first.level, first.symbol) == (2024, "base", "12/QĐ")
    assert rows["Sách lưu động"].level == "nation"
    desk.undo()
    assert not desk.read(initiatives.book)


def test_two_of_one_name_are_told_apart_by_their_birth_year(desk: Workspace) -> None:
    desk.write(subjects.save, HOAI)
    desk.write(subjects.save, replace(HOAI, birth_year=1971, personal_id=None))
    told = desk.read(initiative_list.judge, LIST, TODAY)
    assert not told[0].reason and "2 người" in told[3].reason


def test_a_birth_year_that_cannot_be_read_finds_nobody(desk: Workspace) -> None:
    desk.write(subjects.save, HOAI)
    text = "Tác giả\tNăm sinh\tTên sáng kiến\tNăm\nPi Năng Thị Hoài\tgì đó\tVườn trường\t2024"
    (line,) = desk.read(initiative_list.judge, text, TODAY)
    assert line.draft is None and "năm sinh" in line.reason


def test_nothing_to_write_says_which_columns_are_meant(desk: Workspace) -> None:
    with pytest.raises(ClerkError) as told:
        desk.write(initiative_list.save, desk.read(initiative_list.judge, "", TODAY), TODAY)
    assert told.value.field == "pasted" and "tác giả" in told.value.todo
