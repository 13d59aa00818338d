"""What is known of a subject over the years, and the awards that stand beside it."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from app.errors import ClerkError
from app.subjects import actions as subjects
from app.subjects import awards, duplicates, records
from app.subjects.actions import SubjectDraft
from app.subjects.records import (
    DisciplineDraft,
    Draft,
    InitiativeDraft,
    MembershipDraft,
    PastAwardDraft,
    PostDraft,
    RatingDraft,
    TransferDraft,
)
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.office import HOAI, TODAY, whole_story


@pytest.fixture
def whom(desk: Workspace) -> UUID:
    return desk.write(subjects.save, HOAI)


def drafts(whom: UUID) -> list[Draft]:
    day = date(2024, 5, 20)
    return [
        RatingDraft(whom, 2024, "excellent", "12/TB-UBND"),
        InitiativeDraft(whom, "Máng nước tự chảy", 2024, "base", "initiative", "3/QĐ", day),
        DisciplineDraft(whom, "KHIEN_TRACH", day, day + timedelta(365), "7/QĐ"),
        PastAwardDraft(whom, "CSTDCS", 2010, "15/QĐ-UBND", date(2011, 1, 5), "UBND huyện Ví Dụ"),
        TransferDraft(whom, day, from_place="Trạm y tế cũ", to_place="Trạm y tế mới"),
        PostDraft(
            whom, "Phó Chủ tịch", "PHO_CAP_XA", "2011-07", "2016-06", "UBND xã Ví Dụ", "9/QĐ"
        ),
    ]


def test_every_kind_of_fact_comes_back_as_it_was_said(desk: Workspace, whom: UUID) -> None:
    for draft in drafts(whom):
        made = desk.write(records.save, draft, TODAY)
        (noted,) = desk.read(records.listed, type(draft), (whom,))
        assert (noted.id, noted.draft) == (made, draft)


def test_a_fact_is_changed_removed_and_brought_back_by_undo(desk: Workspace, whom: UUID) -> None:
    made = desk.write(records.save, RatingDraft(whom, 2023, "good"), TODAY)
    desk.write(records.save, RatingDraft(whom, 2023, "excellent"), TODAY, made)
    desk.write(records.remove, RatingDraft, made)
    assert desk.read(records.listed, RatingDraft, (whom,)) == []
    desk.undo()
    (noted,) = desk.read(records.listed, RatingDraft, (whom,))
    assert noted.draft.rating == "excellent"
    desk.undo()
    assert desk.read(records.listed, RatingDraft, (whom,))[0].draft.rating == "good"


@pytest.mark.parametrize(
    ("change", "field"),
    [
        *(({"year": 1900}, "year"), ({"year": TODAY.year + 1}, "year"), ({"rating": ""}, "rating")),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    desk: Workspace, whom: UUID, change: dict[str, object], field: str
) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.write(records.save, replace(RatingDraft(whom, 2024, "good"), **change), TODAY)  # type: ignore[arg-type]
    assert refused.value.field == field and refused.value.todo
    assert desk.read(records.listed, RatingDraft, (whom,)) == []


def test_days_to_come_days_in_the_wrong_order_and_blank_titles_are_refused(
    desk: Workspace, whom: UUID
) -> None:
    tomorrow = TODAY + timedelta(1)
    wrong: list[tuple[Draft, str]] = [
        (DisciplineDraft(whom, "CANH_CAO", tomorrow), "decided_on"),
        (DisciplineDraft(whom, "CANH_CAO", TODAY, TODAY - timedelta(1)), "ended_on"),
        (DisciplineDraft(whom, "none", TODAY), "level"),
        (InitiativeDraft(whom, " ", 2024, "base"), "title"),
        (InitiativeDraft(whom, "Tên", 2024, "thôn"), "level"),
        (PastAwardDraft(whom, "", 2010), "award_code"),
        (PastAwardDraft(whom, "LDTT", 2010, source="nghe nói"), "source"),
        (PostDraft(whom, " ", "CAP_XA", "2011-07"), "title"),
        (PostDraft(whom, "Chủ tịch", "", "2011-07"), "level"),
        (PostDraft(whom, "Chủ tịch", "CAP_XA", None), "from_month"),
        (PostDraft(whom, "Chủ tịch", "CAP_XA", "2011-07", "2011-06"), "to_month"),
        (PostDraft(whom, "Chủ tịch", "CAP_XA", f"{TODAY.year + 1}-01"), "from_month"),
    ]
    for draft, field in wrong:
        with pytest.raises(ClerkError) as refused:
            desk.write(records.save, draft, TODAY)
        assert refused.value.field == field


def test_one_year_has_one_rating(desk: Workspace, whom: UUID) -> None:
    made = desk.write(records.save, RatingDraft(whom, 2024, "good"), TODAY)
    with pytest.raises(ClerkError, match="Năm 2024 đã ghi"):
        desk.write(records.save, RatingDraft(whom, 2024, "excellent"), TODAY)
    desk.write(records.save, RatingDraft(whom, 2024, "completed"), TODAY, made)
    desk.write(records.remove, RatingDraft, made)
    desk.write(records.save, RatingDraft(whom, 2024, "excellent"), TODAY)


def test_members_are_people_of_a_group_and_nobody_is_one_twice(desk: Workspace) -> None:
    group = desk.write(
        subjects.save, SubjectDraft(kind=SubjectKind.COLLECTIVE, full_name="Tổ thủy nông")
    )
    person = desk.write(subjects.save, HOAI)
    for wrong in (MembershipDraft(person, person), MembershipDraft(group, group)):
        with pytest.raises(ClerkError):
            desk.write(records.save, wrong, TODAY)
    first = MembershipDraft(group, person, "Tổ trưởng", date(2020, 1, 1), date(2022, 1, 1))
    desk.write(records.save, first, TODAY)
    now = MembershipDraft(group, person, "Tổ viên", date(2023, 1, 1))
    desk.write(records.save, now, TODAY)
    with pytest.raises(ClerkError, match="đang là thành viên"):
        desk.write(records.save, MembershipDraft(group, person), TODAY)
    assert [n.draft for n in desk.read(records.groups_of, (person,))] == [now, first]
    assert len(desk.read(records.listed, MembershipDraft, (group,))) == 2


def test_a_move_brings_the_person_along_and_an_older_one_noted_late_does_not(
    desk: Workspace, whom: UUID
) -> None:
    new = TransferDraft(whom, date(2024, 9, 1), to_unit_code="22801", to_place="Trạm mới")
    desk.write(records.transfer, new, TODAY)
    late = TransferDraft(whom, date(2020, 9, 1), to_unit_code="22786", to_place="Trạm cũ")
    desk.write(records.transfer, late, TODAY)
    now = desk.read(subjects.read, whom)
    assert (now.unit_code, now.position) == ("22801", "Trạm mới")
    assert [n.draft for n in desk.read(records.listed, TransferDraft, (whom,))] == [new, late]


def test_the_history_of_awards_joins_our_book_and_paper_and_marks_which_is_which(
    desk: Workspace,
) -> None:
    line = whole_story(desk)
    old = PastAwardDraft(
        line.subject_id, "CSTDCS", 2010, "15/QĐ-UBND", date(2011, 1, 5), "UBND huyện Ví Dụ",
        "Trạm y tế xã Cũ", period_from="2010-01", period_to="2010-12",
    )  # fmt: skip
    desk.write(records.save, old, TODAY)
    ours, paper = desk.read(awards.history, line.subject_id)
    assert (ours.source, ours.symbol, ours.line) == ("register", "01/QĐ-UBND", "01/2025")
    assert ours.presented_on == TODAY and ours.amount == 702_000 and ours.unit_name == line.address
    assert (paper.source, paper.unit_name, paper.amount) == ("paper", "Trạm y tế xã Cũ", None)
    assert "2010" in paper.period


def test_linked_records_share_one_history_and_a_move_changes_no_old_line(desk: Workspace) -> None:
    line = whole_story(desk)
    twin = desk.write(subjects.save, replace(HOAI, personal_id=None))
    desk.write(records.save, PastAwardDraft(twin, "LDTT", 2022), TODAY)
    assert len(desk.read(awards.history, line.subject_id)) == 1
    said = desk.write(duplicates.state, twin, line.subject_id, True, "Chị Mẫu", TODAY)
    for one in (twin, line.subject_id):
        assert [a.award_code for a in desk.read(awards.history, one)] == ["GIAY_KHEN_XA", "LDTT"]
    desk.write(records.transfer, TransferDraft(twin, TODAY, to_unit_code="22801"), TODAY)
    assert desk.read(awards.history, twin)[0].unit_name == line.address
    desk.write(duplicates.take_back, said)
    assert len(desk.read(awards.history, twin)) == 1
