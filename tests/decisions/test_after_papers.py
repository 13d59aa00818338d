"""The papers after an award say what is stored, in Vietnamese that can be copied out of them."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pypdfium2
import pytest

from app import catalog as catalogs
from app.decisions import actions as decisions
from app.decisions import after_papers, afterwards
from app.decisions.afterwards import CorrectionDraft, ReissueDraft, RevocationDraft
from app.documents import sheets
from app.documents.blocks import Paper
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.office import DECISION, TODAY, awaiting_signature, whole_story

CATALOG = catalogs.load()
LATER = TODAY + timedelta(30)


def words(paper: Paper) -> str:
    pages = [
        page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(sheets.write(paper))
    ]
    return " ".join(" ".join(pages).split()).replace("\ufffe", "-")  # a hyphen at a line's end


@pytest.fixture
def entry(desk: Workspace) -> UUID:
    whole_story(desk)
    return desk.read(decisions.register_page, None, 1)[0].id


def test_a_revocation_names_ground_article_money_and_the_struck_line(
    desk: Workspace, entry: UUID
) -> None:
    draft = RevocationDraft("d", "Có kết luận thanh tra", "21/QĐ-UBND", LATER, "Katơr Mẫu")
    made = desk.write(afterwards.revoke, entry, draft, LATER)
    said = words(desk.read(after_papers.revocation, made, CATALOG))
    for part in (
        "Số: 21/QĐ-UBND", "ngày 11 tháng 4 năm 2025", "điểm d khoản 2 Điều 93", "702.000 đồng",
        "cho bà Pi Năng Thị Hoài theo", "01/2025", "không xóa", "Luật Thi đua, khen thưởng",
        "Katơr Mẫu",
    ):  # fmt: skip
        assert part in said, part
    assert "TM. ỦY BAN" not in said and ";;" not in said and ".." not in said


@pytest.mark.parametrize(
    ("kind", "old", "parts"),
    [
        ("exchange", "destroyed", ("Cấp đổi giấy khen", "đã thu, hủy theo biên bản")),
        ("reissue", "lost", ("Cấp lại giấy khen", "báo mất, có xác nhận của thôn Ma Rơi")),
    ],
)
def test_a_new_paper_is_given_by_a_decision_that_says_what_became_of_the_old(
    desk: Workspace, entry: UUID, kind: str, old: str, parts: tuple[str, ...]
) -> None:
    draft = ReissueDraft(kind, LATER, "Bà Hoài", "Ướt rách.", LATER, "Thôn Ma Rơi", "", old)
    made = desk.write(afterwards.reissue, entry, draft, LATER)
    said = words(desk.read(after_papers.reissue, made, CATALOG))
    for part in (*parts, "…/QĐ-UBND", "Người đề nghị: Bà Hoài", "01/2025 và lần khen giữ nguyên"):
        assert part in said, (part, said)
    assert ".." not in said


def test_a_correction_quotes_before_and_after(desk: Workspace, entry: UUID) -> None:
    draft = CorrectionDraft(
        "citation", "Có thành tích & sáng kiến <giữ nước>", "Thiếu chữ", "20/QĐ-UBND", LATER, "K M"
    )
    made = desk.write(afterwards.correct, entry, draft, LATER)
    said = words(desk.read(after_papers.correction, made, CATALOG))
    assert "“Có thành tích & sáng kiến <giữ nước>”" in said
    assert "giữ nguyên" in said and "Số: 20/QĐ-UBND" in said


def test_a_confirmation_lists_every_award_and_marks_what_was_cancelled(
    desk: Workspace, entry: UUID
) -> None:
    whom = desk.read(subjects.search, "Pi Năng Thị Hoài")[0].id
    args = (whom, CATALOG, LATER, "30/UBND", "Katơr Mẫu", ("CHỦ TỊCH",))
    said = words(desk.read(after_papers.confirmed, *args))
    assert "GIẤY XÁC NHẬN" in said and "số 01/QĐ-UBND ngày 12/03/2025" in said
    assert "sinh năm 1990" in said
    draft = RevocationDraft("a", "Kê khai sai", "21/QĐ-UBND", LATER, "Katơr Mẫu")
    desk.write(afterwards.revoke, entry, draft, LATER)
    answer = words(desk.read(after_papers.confirmed, *args, "Sở Nội vụ Ví Dụ"))
    assert "Kính gửi: Sở Nội vụ Ví Dụ" in answer and "Đã hủy bỏ theo 21/QĐ-UBND" in answer


def test_the_money_list_adds_up_in_figures_and_words_without_struck_lines(
    desk: Workspace,
) -> None:
    lines = [awaiting_signature(desk, name) for name in ("Pi Năng Thị Hoài", "Katơr Khác")]
    dearer = replace(lines[1], coefficient=lines[1].coefficient * 2, raw_amount=1_404_000,
                     amount=1_410_000)  # fmt: skip
    decision = desk.write(decisions.decide, DECISION, [lines[0], dearer])
    said = words(desk.read(after_papers.money, decision, CATALOG))
    assert "2.112.000" in said and "Hai triệu một trăm mười hai nghìn đồng" in said
    assert "1.404.000 1.410.000" in said  # raw and rounded stand side by side
    first = desk.read(decisions.register_lines, decision_id=decision)[0]
    draft = RevocationDraft("a", "Kê khai sai", "21/QĐ-UBND", LATER, "Katơr Mẫu")
    desk.write(afterwards.revoke, first.id, draft, LATER)
    said = words(desk.read(after_papers.money, decision, CATALOG))
    assert "2.112.000" not in said and "Một triệu bốn trăm mười nghìn đồng" in said
    assert "đã hủy bỏ theo 21/QĐ-UBND" in said
