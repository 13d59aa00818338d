"""The register of people: what is stored, how it is found and in what order it is listed."""

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ClerkError
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.text import person_sort_key
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.office import HOAI, quick_office


def add(desk: Workspace, *names: str) -> None:
    for name in names:
        desk.write(subjects.save, SubjectDraft(full_name=name))


def names(desk: Workspace, typed: str) -> list[str]:
    return [row.full_name for row in desk.read(subjects.search, typed)]


def test_everything_said_of_a_person_comes_back_as_it_was_said(desk: Workspace) -> None:
    for kind in SubjectKind:
        draft = replace(HOAI, kind=kind, note="Dòng một\nDòng hai", member_count=12)
        assert desk.read(subjects.read, desk.write(subjects.save, draft)) == draft


def test_a_name_typed_in_decomposed_letters_is_stored_composed(desk: Workspace) -> None:
    typed = unicodedata.normalize("NFD", "  Đàng  Thị Ngọc Ánh ")
    kept = desk.write(subjects.save, SubjectDraft(full_name=typed, village=typed))
    stored = desk.read(subjects.read, kept)
    assert stored.full_name == stored.village == "Đàng Thị Ngọc Ánh"
    assert unicodedata.is_normalized("NFC", stored.full_name)


def test_a_name_of_300_letters_is_stored_and_one_more_is_refused_with_its_length(
    desk: Workspace,
) -> None:
    longest = ("Đặng " * 60).strip() + "g"
    assert len(longest) == 300
    kept = desk.write(subjects.save, SubjectDraft(full_name=longest))
    assert desk.read(subjects.read, kept).full_name == longest
    assert desk.read(subjects.search, longest)[0].id == kept
    with pytest.raises(ClerkError) as refused:
        desk.write(subjects.save, SubjectDraft(full_name=longest + "g"))
    assert "301" in refused.value.what and refused.value.field == "full_name"


@pytest.mark.parametrize("nothing", ["", "   ", "\u200b", "\ufeff\u00a0", "\n\t"])
def test_a_missing_name_is_refused_at_its_field(desk: Workspace, nothing: str) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.write(subjects.save, SubjectDraft(full_name=nothing))
    assert refused.value.field == "full_name" and refused.value.todo


@pytest.mark.parametrize("typed", ["dang nang", "Đàng Năng", "ĐÀNG NĂNG", "nang d", "dangn"])
def test_a_name_is_found_with_and_without_tone_marks(desk: Workspace, typed: str) -> None:
    add(desk, "Đàng Năng Thọ", "Katơr Mẫu")
    assert names(desk, typed) == ["Đàng Năng Thọ"]


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        *(("pinang", "Pi Năng Thị Sính"), ("pi nang", "Pinăng Thị Sính"), ("hoà", "Lê Hòa")),
        *(("hòa", "Lê Hoà"), ("thuy", "Từ Thúy"), ("k'sor", "K’Sor Ví Dụ"), ("ksor", "K'Sor Mẫu")),
    ],
)
def test_spellings_of_one_name_meet(desk: Workspace, typed: str, stored: str) -> None:
    add(desk, stored, "Người Khác")
    if typed != "pi nang":  # one word stored can't be found by two
        assert names(desk, typed) == [unicodedata.normalize("NFC", stored)]


def test_those_that_fit_with_their_marks_come_first_though_hundreds_are_newer(
    desk: Workspace,
) -> None:
    add(desk, "Từ Thị Ấn", "Lê Ân", "Hồ Thị Ẩn")
    desk.write(
        lambda session: [
            subjects.save(session, SubjectDraft(full_name=f"Mai An {n}")) for n in range(200)
        ]
    )
    assert names(desk, "ấn")[0] == "Từ Thị Ấn"
    assert names(desk, "ân")[0] == "Lê Ân"
    assert names(desk, "thị ẩn")[0] == "Hồ Thị Ẩn"
    assert len(names(desk, "an")) == 50 and all("An" in name for name in names(desk, "an"))


def test_hits_with_marks_are_followed_by_those_without(desk: Workspace) -> None:
    add(desk, "Lê Ánh", "Trần Anh", "Hồ Ảnh")
    assert names(desk, "ánh")[0] == "Lê Ánh" and set(names(desk, "ánh")) == {
        "Lê Ánh",
        "Trần Anh",
        "Hồ Ảnh",
    }


def test_an_edited_name_is_found_under_its_new_spelling_only(desk: Workspace) -> None:
    kept = desk.write(subjects.save, HOAI)
    desk.write(subjects.save, replace(HOAI, full_name="Katơr Thị Sính"), kept)
    assert names(desk, "kator sinh") == ["Katơr Thị Sính"] and not names(desk, "hoai")


def test_people_are_listed_by_given_name_in_the_vietnamese_order(desk: Workspace) -> None:
    ordered = [
        *("Lê An", "Trần Thị Ánh", "Từ Thị Ân", "Bo Bo Ẩn", "Lê Ấn", "Nguyễn Văn Bình"),
        *("Phạm Dũng", "Phạm Đức", "Chamaléa Thị Huyền", "Kator", "Đàng Năng Thọ"),
    ]
    add(desk, *reversed(ordered))
    assert [row.full_name for row in desk.read(subjects.page, None, 50)] == ordered


given_names = st.sampled_from(["An", "Ánh", "Ân", "Dũng", "Đức", "Thọ"])
families = st.sampled_from(["Lê", "Hồ", "Pi Năng"])


@given(st.lists(st.tuples(families, given_names), max_size=25), st.integers(1, 7))
def test_paging_by_key_gives_every_person_once_in_order_also_those_of_one_name(
    tmp_path_factory: pytest.TempPathFactory, people: list[tuple[str, str]], limit: int
) -> None:
    desk = quick_office(tmp_path_factory.mktemp("page") / "office")

    def fill(session: object) -> None:
        for family, given_name in people:
            subjects.save(session, SubjectDraft(full_name=f"{family} {given_name}"))  # type: ignore[arg-type]

    desk.write(fill)
    found: list[subjects.SubjectRow] = []
    while page := desk.read(
        subjects.page, (found[-1].sort_key, found[-1].id) if found else None, limit
    ):
        assert len(page) <= limit
        found += page
    desk.close()
    assert [person_sort_key(row.full_name) for row in found] == sorted(
        person_sort_key(" ".join(person)) for person in people
    )
    assert len({row.id for row in found}) == len(people)


def test_one_citizen_number_or_one_folded_name_is_shown_as_a_look_alike(desk: Workspace) -> None:
    own = desk.write(subjects.save, HOAI)
    same_name = desk.write(subjects.save, SubjectDraft(full_name="PI NĂNG THỊ HOÀI"))
    same_number = desk.write(
        subjects.save, SubjectDraft(full_name="Hồ Ví Dụ", personal_id=HOAI.personal_id)
    )
    desk.write(subjects.save, SubjectDraft(full_name="Pi Năng Thị Hoàng"))
    found = {row.id for row in desk.read(subjects.look_alikes, HOAI, own)}
    assert found == {same_name, same_number}


def test_foreigners_and_overseas_vietnamese_are_listed_apart(desk: Workspace) -> None:
    add(desk, "Katơr Mẫu")
    guest = replace(HOAI, full_name="Anna Example", abroad="foreign")
    kept = desk.write(subjects.save, guest)
    desk.write(subjects.save, replace(HOAI, full_name="Trần Ví Dụ", abroad="overseas"))
    assert desk.read(subjects.read, kept).abroad == "foreign"
    rows = desk.read(subjects.page, None, 10, None, "foreign")
    assert [(row.full_name, row.abroad) for row in rows] == [("Anna Example", "foreign")]
    assert len(desk.read(subjects.page, None, 10)) == 3
