"""What is known of one subject, pasted: each kind by its own columns, as one change."""

from datetime import date
from uuid import UUID

import pytest

from app import pasted
from app.catalog import load
from app.subjects import actions as subjects
from app.subjects import fact_list, initiative_list, records
from app.subjects.actions import SubjectDraft
from app.subjects.records import (
    DisciplineDraft,
    InitiativeDraft,
    MembershipDraft,
    PastAwardDraft,
    PostDraft,
    RatingDraft,
    TransferDraft,
)
from app.workspace import Workspace
from tests.office import HOAI, TODAY
from tests.pasted_lists import judged, keep_two_of_four

CATALOG = load()
LISTS = {
    RatingDraft: "Năm\tXếp loại\tVăn bản\n2023\tHoàn thành xuất sắc nhiệm vụ\t1/QĐ\n"
    "2024\tHTTNV\t\n2024\tHTNV\t\n2030\tHTNV\t",
    DisciplineDraft: "Khiển trách\t05/01/2020\t05/01/2021\t3/QĐ\n"
    "Cảnh cáo\t01/02/2022\tđang có hiệu lực\t\nĐuổi\t01/02/2022\nKhiển trách\t",
    PostDraft: "Chức vụ\tTừ – đến\tCơ quan\nChủ tịch huyện\t07/2011 – 06/2016\tUBND huyện\n"
    "Giám đốc sở\t07/2016 - nay\t\nNgười lạ\t01/2020\t\nChủ tịch huyện\tmùa hè\t",
    TransferDraft: "01/07/2024\tĐoàn xã\tHội Phụ nữ\n01/08/2024\tHội Phụ nữ\tUBND xã\n\tA\tB\n"
    "hôm nọ\tA\tB",
    PastAwardDraft: "Hình thức khen\tNăm\tSố quyết định\nGiấy khen\t2019\t15/QĐ-UBND ngày"
    " 05/01/2020\nLao động tiên tiến\t2020\t\nGiải lạ\t2020\t\nGiấy khen\t\t",
}


def whom(desk: Workspace) -> UUID:
    return desk.write(subjects.save, HOAI)


@pytest.mark.parametrize("kind", LISTS)
def test_two_good_lines_go_in_once_and_two_bad_ones_say_why(desk: Workspace, kind: type) -> None:
    subject = whom(desk)
    keep_two_of_four(desk, fact_list.KINDS[kind], subject, LISTS[kind])
    assert len(desk.read(records.listed, kind, (subject,))) == 2
    desk.undo()
    assert not desk.read(records.listed, kind, (subject,))


def test_a_post_has_its_months_and_the_group_that_has_its_title(desk: Workspace) -> None:
    first, second, *_ = judged(desk, fact_list.KINDS[PostDraft], whom(desk), LISTS[PostDraft])
    assert (first.draft.from_month, first.draft.to_month) == ("2011-07", "2016-06")
    assert first.draft.level == second.draft.level == "VU_TRUONG"
    assert second.draft.to_month is None


def test_an_award_from_paper_has_its_day_out_of_the_cell_of_its_number(desk: Workspace) -> None:
    first, *_ = judged(desk, fact_list.KINDS[PastAwardDraft], whom(desk), LISTS[PastAwardDraft])
    assert (first.draft.symbol, first.draft.decided_on) == ("15/QĐ-UBND", date(2020, 1, 5))


def test_members_are_found_in_the_register(desk: Workspace) -> None:
    whom(desk)
    group = desk.write(subjects.save, SubjectDraft(kind="collective", full_name="Tổ ví dụ"))
    text = "Họ tên\tVai trò\tTừ\nBà Pi Năng Thị Hoài\tTổ trưởng\t01/01/2024\nAi Đó\t\t"
    found = judged(desk, fact_list.KINDS[MembershipDraft], group, text)
    assert [bool(line.reason) for line in found] == [False, True]
    kind = fact_list.KINDS[MembershipDraft]
    assert desk.write(pasted.save_owned, kind, group, found, TODAY) == 1


def test_the_initiatives_of_one_person_need_no_author(desk: Workspace) -> None:
    subject = whom(desk)
    text = "Tên sáng kiến\tNăm\tCấp\nVườn trường\t2024\tCơ sở\nVườn trường\t2024\tTỉnh"
    found = desk.read(initiative_list.judge, text, TODAY, subject)
    assert [bool(line.reason) for line in found] == [False, True]
    desk.write(initiative_list.save, found, TODAY)
    (one,) = desk.read(records.listed, InitiativeDraft, (subject,))
    assert one.draft.title == "Vườn trường"
