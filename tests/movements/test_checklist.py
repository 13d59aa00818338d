"""A hamlet's checklist is one page, whatever stands on it, or is refused as unreadable."""

from dataclasses import replace
from decimal import Decimal

import pypdfium2
import pytest

from app.documents import movement_checklist, sheets
from app.documents.blocks import Paper
from app.documents.movement_checklist import ChecklistPaper
from app.errors import ClerkError
from app.movements import actions, papers
from app.movements.rules import CriterionDraft
from tests.movements.launching import WATER, WELLS, movement

LONG = ("Hộ có giếng hoặc bể nước sạch, có nắp đậy", "ít nhất 80 hộ", "Đếm ở từng ngõ, so với bảng")
PAPER = ChecklistPaper(
    ("UBND XÃ SUỐI ĐÁ",), "Giữ nước sạch", "Suối trong", "từ 01/01/2025", (LONG,), ("Thôn Một",)
)


def pages(paper: Paper) -> list[str]:
    with pypdfium2.PdfDocument(sheets.write(paper)) as found:
        return [page.get_textpage().get_text_bounded() for page in found]


@pytest.mark.parametrize("count", [1, 8, 14, 20])
def test_every_hamlet_has_one_page_with_every_criterion_and_how_to_check_it(count):
    paper = replace(PAPER, criteria=(LONG,) * count, villages=("Thôn Một", "Thôn Hai", ""))
    found = pages(movement_checklist.lay_out(paper))
    assert len(found) == 3
    for page in found:
        assert page.count("Đếm ở") == count and "BẢNG KIỂM" in page and "Ký, ghi rõ" in page
    assert "Thôn Hai" in found[1] and "Thôn Một" not in found[1]


@pytest.mark.parametrize(
    "paper",
    [
        replace(PAPER, criteria=()),
        replace(PAPER, villages=()),
        replace(PAPER, criteria=(LONG,) * 60),
    ],
)
def test_a_page_that_could_not_be_read_is_refused_with_what_to_do(paper):
    with pytest.raises(ClerkError) as refused:
        sheets.write(movement_checklist.lay_out(paper))
    assert refused.value.todo


def test_the_checklist_of_a_stored_movement_says_its_criteria_in_words(desk):
    made = movement(desk)
    litter = CriterionDraft("Vụ vứt rác", "at_most", "vụ", Decimal(2), "Hỏi tổ tự quản")
    desk.write(actions.save_criterion, made, litter)
    (page,) = pages(desk.read(papers.checklist, made, ["Thôn Suối Mẫu"]))
    for words in (WATER.name, WATER.slogan, WELLS.name, "ít nhất 80 hộ", "Hỏi tổ", "Thôn Suối"):
        assert words in " ".join(page.split()), words
