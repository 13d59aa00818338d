"""A new recovery code: the old one opens until the new one does; the paper is asked back."""

import os
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import keys, recovery, workspace
from app.clock import local_day
from app.errors import ClerkError
from app.keys import WrongSecret
from app.recovery import Standing
from app.workspace import Workspace
from tests.office import CODE

GROUPS = CODE.split("-")


def day_of(desk: Workspace) -> date:
    return local_day(desk.now())


def test_a_new_code_opens_the_file_and_the_old_one_does_not(desk: Workspace) -> None:
    new = keys.new_recovery_code()
    desk.change_code(new)
    desk.close()
    with pytest.raises(WrongSecret):
        workspace.open_with_code(desk.folder, CODE)
    workspace.open_with_code(desk.folder, new).close()


def test_a_key_file_that_cannot_be_written_leaves_the_old_code_in_force(desk: Workspace) -> None:
    before = desk.slots_path.read_bytes()
    blocked = desk.slots_path.with_name(f".{desk.slots_path.name}.{os.getpid()}.tam")
    (blocked / "x").mkdir(parents=True)  # the careful writer finds no place for the new file
    with pytest.raises(ClerkError) as refused:
        desk.change_code(keys.new_recovery_code())
    assert refused.value.kept and desk.slots_path.read_bytes() == before
    made = desk.read(recovery.standing)
    desk.close()
    again = workspace.open_with_code(desk.folder, CODE)
    assert again.read(recovery.standing) == made
    again.close()


def test_a_slip_of_the_pen_is_never_made_the_code(desk: Workspace) -> None:
    before = desk.slots_path.read_bytes()
    with pytest.raises(ClerkError):
        desk.change_code("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF")
    assert desk.slots_path.read_bytes() == before


def test_a_new_file_knows_its_code_and_no_code_stands_in_it(desk: Workspace) -> None:
    standing = desk.read(recovery.standing)
    assert standing == Standing(day_of(desk), None)
    kept = str(desk.read(recovery._kept))
    assert not any(group in kept for group in GROUPS)


@pytest.mark.parametrize("asked", [(0, 1), (2, 5), (4, 5)])
def test_any_two_groups_of_the_paper_are_taken_in_any_case(
    desk: Workspace, asked: tuple[int, int]
) -> None:
    typed = (GROUPS[asked[0]].lower(), f" {GROUPS[asked[1]]} ")
    day = day_of(desk) + timedelta(days=190)
    desk.write(recovery.check, asked, typed, day)
    standing = desk.read(recovery.standing)
    assert standing is not None and standing.checked_on == day


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ((GROUPS[1], GROUPS[0]), "group-1"),
        ((GROUPS[0], "ABC"), "group-2"),
        (("", GROUPS[1]), "group-1"),
        ((GROUPS[0][:3] + "ß", GROUPS[1]), "group-1"),
    ],
)
def test_what_is_not_on_the_paper_is_refused_and_noted_nowhere(
    desk: Workspace, typed: tuple[str, str], field: str
) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.write(recovery.check, (0, 1), typed, day_of(desk))
    assert refused.value.field == field
    assert desk.read(recovery.standing) == Standing(day_of(desk), None)


def test_the_old_paper_is_wrong_once_there_is_a_new_code(desk: Workspace) -> None:
    desk.write(recovery.check, (0, 1), (GROUPS[0], GROUPS[1]), day_of(desk))
    desk.change_code(keys.new_recovery_code())
    standing = desk.read(recovery.standing)
    assert standing is not None and standing.checked_on is None
    with pytest.raises(ClerkError):
        desk.write(recovery.check, (0, 1), (GROUPS[0], GROUPS[1]), day_of(desk))


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_the_paper_is_looked_at_every_half_year(made: date) -> None:
    due = Standing(made, None).due_on
    assert timedelta(days=178) <= due - made <= timedelta(days=184)
    assert Standing(date(1999, 1, 1), made).due_on == due


def test_two_different_groups_are_asked_in_order() -> None:
    for _ in range(50):
        one, two = recovery.choose()
        assert 0 <= one < two < 6
