"""A hamlet's paper list: read as it is pasted, checked cell by cell, linked to the register."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from app.errors import ClerkError
from app.movements import actions, listing, registrations
from app.movements.registrations import ListHead, Row, Typed
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from db.movements import MovementRegistration
from db.movements import MovementState as State
from db.subjects import SubjectKind
from tests.movements.launching import CATALOG, LIST, movement, registered
from tests.office import HOAI, TODAY

NAMES = ["An", "Bé", "Cả", "Đào", "Em", "Ổi", "Út"]
cells = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=12)


def rows(desk, made) -> list[Row]:
    return desk.read(registrations.page, made, None, 100)


@given(st.lists(st.tuples(cells, cells, cells, cells, cells), max_size=6))
def test_whatever_is_pasted_every_line_stays_a_line_and_checking_never_fails(lines):
    typed = registrations.paste("\n".join("\t".join(line) for line in lines))
    assert len(typed) <= len(lines)
    for wrong in registrations.check(typed, LIST, CATALOG):
        assert 0 <= wrong.row < len(typed) and wrong.column in registrations.COLUMNS


@pytest.mark.parametrize(
    "text",
    [
        "Katơr Một\t1984\tNữ\tRa-glai\tĐào hố rác",
        "1\tKatơr Một\t1984\tNữ\tRa-glai\tĐào hố rác",
        "STT\tĐăng ký\tHọ và tên\tGiới tính\tNăm sinh\tDân tộc\r\n"
        "1\tĐào hố rác\tKatơr Một\tNữ\t1984\tRa-glai\r\n",
    ],
)
def test_a_list_is_read_with_running_numbers_and_with_a_head_in_any_order(text):
    (row,) = registrations.paste(text)
    assert row == Typed("Katơr Một", "1984", "Nữ", "Ra-glai", "Đào hố rác")


def test_every_wrong_cell_is_named_and_nothing_of_the_list_is_stored(desk):
    made = movement(desk)
    typed = [
        Typed("Katơr Một", "1984"),
        Typed(""),
        Typed("", "1990"),
        Typed("Katơr Một", "1984"),
        Typed("Pi Năng Hai", "2099", "Nam hay nữ", "Người Hỏa"),
    ]
    wrong = {(one.row, one.column) for one in registrations.check(typed, LIST, CATALOG)}
    assert wrong == {
        (2, "full_name"), (3, "full_name"), (4, "birth_year"), (4, "sex"), (4, "ethnic"),
    }  # fmt: skip
    with pytest.raises(ClerkError) as refused:
        desk.write(registrations.register, made, typed, LIST, CATALOG, TODAY)
    assert refused.value.field == "rows" and "5 chỗ sai" in refused.value.what
    assert rows(desk, made) == []


def test_a_list_keeps_what_it_says_and_the_same_name_is_not_written_twice(desk):
    made = movement(desk, State.REGISTERING)
    typed = registrations.paste("Katơr Thị Một\t1984\tnữ\tkinh\tĐào hố rác\nPi Năng Hai")
    ids, again = desk.write(registrations.register, made, typed, LIST, CATALOG, TODAY)
    assert len(ids) == 2 and again == []
    first = next(row for row in rows(desk, made) if row.id == ids[0])
    assert (first.birth_year, first.pledge, first.village) == (
        1984, "Đào hố rác", "Thôn Suối Mẫu",
    )  # fmt: skip
    ids, again = desk.write(registrations.register, made, typed, LIST, CATALOG, TODAY)
    assert ids == [] and again == ["Katơr Thị Một", "Pi Năng Hai"]
    desk.write(registrations.register, made, typed, replace(LIST, village="Thôn Khác"), CATALOG,
               TODAY)  # fmt: skip
    assert desk.read(registrations.counts, made) == (0, 4, 4)
    assert [row.village for row in rows(desk, made)].count("Thôn Khác") == 2


def test_a_list_of_one_group_says_so_of_those_who_stood_there_already_too(desk):
    made = movement(desk)
    registered(desk, made, "Katơr Một")
    ids, again = desk.write(
        registrations.register, made, [Typed("Katơr Một"), Typed("Pi Năng Hai")],
        replace(LIST, stratum="Cựu chiến binh"), CATALOG, TODAY,
    )  # fmt: skip
    assert len(ids) == 1 and again == ["Katơr Một"]
    groups = select(MovementRegistration.full_name, MovementRegistration.stratum)
    found = desk.read(lambda s: sorted(tuple(row) for row in s.execute(groups)))
    assert found == [("Katơr Một", "Cựu chiến binh"), ("Pi Năng Hai", "Cựu chiến binh")]


def test_a_list_goes_with_one_undo(desk):
    made = movement(desk)
    registered(desk, made, "Katơr Một", "Katơr Hai", "Katơr Ba")
    desk.undo()
    assert rows(desk, made) == [] and desk.read(registrations.counts, made) == (0, 0, 0)


def test_one_alone_of_a_name_is_linked_to_the_register_and_two_are_not(desk):
    made = movement(desk)
    known = desk.write(subjects.save, HOAI)
    (id_,) = registered(desk, made, HOAI.full_name)
    (row,) = rows(desk, made)
    assert row.id == id_ and row.subject_id == known and row.birth_year == HOAI.birth_year
    other = movement(desk)
    desk.write(subjects.save, replace(HOAI, birth_year=1971, personal_id=None))
    registered(desk, other, HOAI.full_name)
    assert rows(desk, other)[0].subject_id is None
    third = movement(desk)
    typed = [Typed(HOAI.full_name, "1971")]
    desk.write(registrations.register, third, typed, LIST, CATALOG, TODAY)
    assert rows(desk, third)[0].subject_id not in (None, known)


def test_a_unit_is_registered_with_the_people_behind_it(desk):
    made = movement(desk)
    team = SubjectDraft(kind=SubjectKind.COLLECTIVE, full_name="Tổ Ví Dụ", member_count=12)
    chosen = Typed("Tổ Ví Dụ", subject_id=desk.write(subjects.save, team))
    head = ListHead(TODAY, "", SubjectKind.COLLECTIVE, on_paper=False)
    desk.write(registrations.register, made, [chosen], head, CATALOG, TODAY)
    assert desk.read(registrations.counts, made) == (1, 0, 12)


def test_nobody_registers_for_what_is_not_launched_nor_on_a_day_to_come(desk):
    with pytest.raises(ClerkError):
        registered(desk, movement(desk, State.ISSUED), "Katơr Một")
    ahead = replace(LIST, registered_on=TODAY + timedelta(days=1))
    with pytest.raises(ClerkError) as refused:
        desk.write(registrations.register, movement(desk), [Typed("Một")], ahead, CATALOG, TODAY)
    assert refused.value.field == "registered_on"


def test_the_pages_of_the_list_follow_one_another_without_gap_or_repeat(desk):
    made = movement(desk)
    registered(desk, made, *(f"Katơr Thị {name}" for name in NAMES))
    found, after = [], None
    while part := desk.read(registrations.page, made, after, 3):
        found += part
        after = part[-1]
    assert [row.full_name.split()[-1] for row in found] == NAMES


def test_hamlets_are_those_of_people_registrations_and_movements_once_each(desk):
    desk.write(subjects.save, HOAI)
    made = movement(desk, villages=("Thôn Ma Rơi", "thôn suối mẫu"))
    registered(desk, made, "Katơr Một", village="Thôn Đá")
    assert desk.read(registrations.villages) == ["Thôn Đá", "Thôn Ma Rơi", "Thôn Suối Mẫu"]


@pytest.mark.parametrize("typed", ["84", "1899", "2026", "một", "١٩٨٤"])
def test_a_birth_year_is_four_digits_of_the_past(typed):
    assert registrations.birth_year(typed, date(2025, 3, 12)) is None


def test_the_first_registration_opens_the_registering_and_a_movement_may_do_without(desk):
    made = movement(desk, State.LAUNCHED)
    registered(desk, made, "Katơr Một")
    assert desk.read(listing.read, made).state is State.REGISTERING
    desk.undo()
    assert desk.read(listing.read, made).state is State.LAUNCHED
    desk.write(actions.carry_out, made)
    assert desk.read(listing.read, made).state is State.RUNNING
    with pytest.raises(ClerkError):
        desk.write(actions.carry_out, movement(desk, State.ISSUED))
