"""Numbers, inquiries and signers pasted at once, as one change."""

from datetime import date

import pytest

from app.decisions import inquiries, inquiry_list, number_list, numbers, signer_list, signers
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.office import HOAI, TODAY

NUMBERS = """Số ký hiệu\tTrích yếu nội dung\tLý do
03/QĐ-UBND\tQuyết định về nhân sự\t
5 đến 7\tSổ ghi nhảy số\tBỏ số, không dùng
6\tĐã giải thích ở trên\t
8\t\t
chín\tGì đó\t
1 đến 900\tCả năm\t"""
INQUIRIES = """TT\tHọ và tên\tNơi hỏi\tSố văn bản\tNgày nhận\tHạn\tVăn bản trả lời\tNgày trả lời
1\tPi Năng Thị Hoài\tSở Nội vụ\t12/SNV\t05/03/2025\t20/03/2025\t\t
2\tPi Năng Thị Hoài\tTỉnh đoàn\t7/TĐ\t01/02/2025\t\t03/UBND\t05/02/2025
3\tPi Năng Thị Hoài\tsở nội vụ\t12/SNV\t5/3/2025\t\t\t
4\tLê Thị Không Có\tSở Nội vụ\t13/SNV\t05/03/2025\t\t\t
5\tPi Năng Thị Hoài\tSở Y tế\t1/SYT\t01/02/2025\t\t2/UBND\t01/01/2025"""
SIGNERS = """Họ tên\tChức vụ\tTừ ngày\tĐến ngày\tVăn bản giao quyền
Ông Lê Văn Mẫu\tChủ tịch UBND xã\t01/07/2024\t\t
Bà Đàng Thị Mẫu\tPhó Chủ tịch\t01/07/2024\t\t05/QĐ-UBND
Đàng Thị Mẫu\tKT. Chủ tịch\t1/7/2024\t\t
Katơr Mẫu\tKế toán\t\t\t
Katơr Mẫu\tQuyền Chủ tịch\t01/07/2024\t01/01/2024\t"""


def test_a_register_of_papers_explains_the_numbers_of_a_year(desk: Workspace) -> None:
    found = desk.trial(number_list.judge, 2025, NUMBERS)
    assert [bool(line.reason) for line in found] == [False, False, True, True, True, True]
    assert desk.write(number_list.save, 2025, found) == 2
    told = {gap.first: gap.kind for gap in desk.read(numbers.missing, 2025) if gap.kind}
    assert told == {3: "elsewhere", 5: "void", 6: "void", 7: "void"}
    desk.undo()
    assert not desk.read(numbers.missing, 2025)


@pytest.mark.parametrize(
    ("number", "ends"),
    [
        ("số 12", (12, 12)),
        ("12/2025/QĐ-UBND", (12, 12)),
        ("12-15", (12, 15)),
        ("12/QĐ-UBND đến 15/QĐ-UBND", (12, 15)),
        ("12/QĐ-UBND - 15/QĐ-UBND", (12, 15)),
        ("12, 14", None),
        ("12 và 14", None),
    ],
)
def test_numbers_are_one_or_a_run_and_nothing_between_is_made_up(
    desk: Workspace, number: str, ends: tuple[int, int] | None
) -> None:
    (line,) = desk.trial(number_list.judge, 2025, f"Số\tNội dung\n{number}\tVăn bản về nhân sự")
    assert (line.draft and (line.draft.first, line.draft.last)) == ends


def test_inquiries_find_whom_they_are_about_and_answered_ones_come_with_their_answer(
    desk: Workspace,
) -> None:
    desk.write(subjects.save, HOAI)
    found = desk.trial(inquiry_list.judge, INQUIRIES, TODAY)
    assert [bool(line.reason) for line in found] == [False, False, True, True, True]
    assert found[2].again
    assert desk.write(inquiry_list.save, found, TODAY) == 2
    waiting, answered = desk.read(inquiries.listed)
    assert (waiting.draft.asked_by, waiting.draft.due_on) == ("Sở Nội vụ", date(2025, 3, 20))
    assert (answered.answer_symbol, answered.answered_on) == ("03/UBND", date(2025, 2, 5))
    desk.undo()
    assert not desk.read(inquiries.listed)


def test_signers_are_told_by_their_office(desk: Workspace) -> None:
    found = desk.trial(signer_list.judge, SIGNERS)
    assert [bool(line.reason) for line in found] == [False, False, True, True, True]
    assert desk.write(signer_list.save, found) == 2
    listed = [(one.draft.full_name, one.draft.sign_mode) for one in desk.read(signers.listed)]
    assert sorted(listed) == [("Lê Văn Mẫu", ""), ("Đàng Thị Mẫu", "KT")]
    assert all(line.reason for line in desk.trial(signer_list.judge, SIGNERS))
