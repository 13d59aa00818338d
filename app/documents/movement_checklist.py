"""Bảng kiểm phong trào: one page for each hamlet, to be ticked with a pen."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, KeepInFrame, PageBreak, Spacer, Table

from app import pdf
from app.documents.sheets import BOTTOM, HIGH, TEXT_WIDTH, TOP, Rule, build, paragraph, table
from app.errors import ClerkError

LEAST = 0.62  # of the usual size: smaller letters are not read at a hamlet's notice board
BLANK = "…" * 12


@dataclass(frozen=True)
class ChecklistPaper:
    """What stands on the page of every hamlet. criteria: what, how much, how a villager checks.

    villages: one page each; an empty name leaves a line to write it on.
    """

    office: tuple[str, ...]
    movement: str
    slogan: str
    period: str
    criteria: tuple[tuple[str, str, str], ...]
    villages: tuple[str, ...]


def write(paper: ChecklistPaper) -> bytes:
    """The pages as PDF. Raises ClerkError without criteria, or with more than a page can hold."""
    if not paper.criteria or not paper.villages:
        raise ClerkError(
            "Phong trào chưa có tiêu chí." if not paper.criteria else "Chưa chọn thôn nào.",
            "Ghi tiêu chí rồi in bảng kiểm." if not paper.criteria else "Chọn ít nhất một thôn.",
        )
    story: list[Flowable] = []
    for place, village in enumerate(paper.villages):
        if place:
            story.append(PageBreak())
        high = HIGH - TOP - BOTTOM
        story.append(_OnePage(TEXT_WIDTH, high, _sheet(paper, village), mode="shrink"))
    return build(story, f"Bảng kiểm {paper.movement}", numbered=False)


class _OnePage(KeepInFrame):  # type: ignore[misc]  # reportlab has no types
    """A sheet made smaller where it would need a second page, but never too small to read."""

    def wrap(self, across: float, down: float) -> tuple[float, float]:
        size: tuple[float, float] = super().wrap(across, down)
        if 1 / getattr(self, "_scale", 1.0) < LEAST:  # none where it fits as it is
            raise ClerkError(
                "Nhiều tiêu chí quá nên chữ trên một trang không còn đọc được.",
                "Gộp hoặc rút ngắn tiêu chí: mỗi phong trào nên có không quá mười.",
            )
        return size


def _sheet(paper: ChecklistPaper, village: str) -> list[Flowable]:
    heads = ("STT", "Tiêu chí", "Mức cần đạt", "Cách kiểm tra", "Đếm được", "Đạt", "Chưa")
    rows = [
        (str(number), name, most, how, "", "", "")
        for number, (name, most, how) in enumerate(paper.criteria, 1)
    ]
    story = [paragraph(line, "office") for line in paper.office]
    story += [
        Spacer(1, 8),
        paragraph("BẢNG KIỂM PHONG TRÀO THI ĐUA", "title"),
        paragraph(paper.movement, "centre_bold"),
    ]
    if paper.slogan:
        story.append(paragraph(f"“{paper.slogan}”", "centre_italic"))
    story += [
        Rule(70),
        Spacer(1, 8),
        paragraph(village or BLANK, label="Thôn, tổ dân phố:"),
        paragraph(paper.period, label="Thời gian:"),
        Spacer(1, 6),
        table(heads, rows, (0.07, 0.25, 0.14, 0.26, 0.12, 0.08, 0.08)),
        Spacer(1, 8),
        paragraph(
            "Ai cũng kiểm tra được: làm theo cột “Cách kiểm tra”, ghi số đếm được, đánh dấu X vào"
            " ô Đạt hoặc Chưa. Thấy khác với số xã công bố thì báo trưởng thôn hoặc xã.",
            "small",
        ),
        Spacer(1, 10),
        _signed(),
    ]
    return story


def _signed() -> Table:
    """Day and names, to be filled in by hand."""
    cells = [
        [paragraph(f"Ngày kiểm tra: {BLANK}"), paragraph("Trưởng thôn, tổ trưởng", "centre_bold")],
        [paragraph(f"Người kiểm tra: {BLANK}"), paragraph("(Ký, ghi rõ họ tên)", "centre_italic")],
    ]
    return Table(
        cells,
        colWidths=[TEXT_WIDTH * 0.55, TEXT_WIDTH * 0.45],
        style=[
            ("FONTNAME", (0, 0), (-1, -1), pdf.REGULAR),
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ],
    )
