"""One person written down twice: found, judged by a person, linked, and taken apart again."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ClerkError
from app.subjects import actions as subjects
from app.subjects import duplicates
from app.subjects.actions import SubjectDraft
from app.subjects.duplicates import Identity, reasons
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.office import HOAI, TODAY

identities = st.builds(
    Identity,
    st.uuids(),
    st.sampled_from(["individual", "household"]),
    st.sampled_from(["", "pinangthihoai", "katorvandoan"]),
    st.sampled_from([None, 1990, 1991]),
    st.sampled_from([None, "058190001234", "056190001234", "264000111"]),
)


def add(desk: Workspace, name: str, **more: object) -> UUID:
    return desk.write(subjects.save, SubjectDraft(full_name=name, **more))  # type: ignore[arg-type]


def pairs(desk: Workspace) -> set[frozenset[UUID]]:
    found = desk.read(duplicates.all_candidates)
    return {frozenset((one.first_id, one.second_id)) for one in found}


@given(identities, identities)
def test_suspicion_is_mutual_and_never_crosses_kinds(one: Identity, other: Identity) -> None:
    assert reasons(one, other) == reasons(other, one)
    if one.kind != other.kind:
        assert reasons(one, other) == ()


@given(identities)
def test_the_same_number_is_always_a_reason(one: Identity) -> None:
    other = replace(one, id=uuid4(), name="tenkhac", birth_year=1950)
    assert bool(reasons(one, other)) == bool(one.personal_id)


def test_known_birth_years_or_numbers_that_differ_speak_against() -> None:
    one = Identity(uuid4(), "individual", "lean", 1990, "058190001234")
    assert not reasons(one, replace(one, birth_year=1991, personal_id=None))
    assert not reasons(one, replace(one, personal_id="056190009999"))
    assert reasons(one, replace(one, personal_id="264000111"))  # an old card beside a new one
    assert reasons(one, replace(one, birth_year=None, personal_id=None))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Pi Năng Thị Sính", "Pinăng Thị Sính"),
        ("Lê Hòa", "Lê Hoà"),
        ("Chamaléa Thành", "CHAMALEA THÀNH"),
    ],
)
def test_spellings_of_one_name_are_candidates(desk: Workspace, first: str, second: str) -> None:
    one, other = add(desk, first), add(desk, second)
    add(desk, "Người Khác")
    assert pairs(desk) == {frozenset((one, other))}
    (found,) = desk.read(duplicates.candidates, one)
    assert found.second_id == other and "cùng tên" in found.reasons


def test_one_citizen_id_under_two_names_comes_first(desk: Workspace) -> None:
    namesake = add(desk, HOAI.full_name)
    one = desk.write(subjects.save, HOAI)
    other = desk.write(subjects.save, replace(HOAI, full_name="Nguyễn Thị Khác"))
    found = desk.read(duplicates.candidates, one)
    assert [pair.second_id for pair in found] == [other, namesake]
    assert found[0].reasons == ("cùng số định danh",)


def test_a_household_is_no_duplicate_of_its_head(desk: Workspace) -> None:
    add(desk, "Chamaléa Thành")
    add(desk, "Chamaléa Thành", kind=SubjectKind.HOUSEHOLD)
    assert pairs(desk) == set()


def test_what_was_judged_is_not_asked_again_until_it_is_taken_back(desk: Workspace) -> None:
    one, other = add(desk, "Lê An"), add(desk, "Lê An")
    for is_same in (True, False):
        said = desk.write(duplicates.state, one, other, is_same, "Chị Mẫu", TODAY)
        assert pairs(desk) == set() and desk.read(duplicates.candidates, other) == []
        desk.write(duplicates.take_back, said)
        assert pairs(desk) == {frozenset((one, other))}


def test_links_reach_as_far_as_they_go_and_come_apart_again(desk: Workspace) -> None:
    people = [add(desk, "Lê An") for _ in range(4)]
    links = [
        desk.write(duplicates.state, people[place], people[place + 1], True, "Chị Mẫu", TODAY)
        for place in (1, 0)
    ]
    desk.write(duplicates.state, people[2], people[3], False, "Chị Mẫu", TODAY)
    assert desk.read(duplicates.same, people[:1]) == frozenset(people[:3])
    assert desk.read(duplicates.same, people[3:]) == frozenset(people[3:])
    desk.write(duplicates.take_back, links[0])
    assert desk.read(duplicates.same, people[:1]) == frozenset(people[:2])
    desk.undo()
    assert desk.read(duplicates.same, people[:1]) == frozenset(people[:3])


def test_a_second_word_on_the_same_two_and_a_nameless_one_are_refused(desk: Workspace) -> None:
    one, other = add(desk, "Lê An"), add(desk, "Lê An")
    with pytest.raises(ClerkError) as nameless:
        desk.write(duplicates.state, one, other, True, "  ", TODAY)
    assert nameless.value.field == "said_by"
    desk.write(duplicates.state, one, other, True, "Chị Mẫu", TODAY)
    for first, second in ((one, other), (other, one)):
        with pytest.raises(ClerkError, match="đã được xem xét"):
            desk.write(duplicates.state, first, second, False, "Anh Mẫu", TODAY)
    (said,) = desk.read(duplicates.statements, other)
    assert (said.other_id, said.is_same, said.said_by) == (one, True, "Chị Mẫu")
