"""Bảng kiểm phong trào: one page for each hamlet, to be ticked with a pen."""

from dataclasses import dataclass

from app.documents.blocks import (
    BLANK,
    Beside,
    Block,
    Fitted,
    Gap,
    Grid,
    NewPage,
    Paper,
    Rule,
    Text,
)
from app.errors import ClerkError


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


def lay_out(paper: ChecklistPaper) -> Paper:
    """The pages as a paper. Raises ClerkError without criteria."""
    if not paper.criteria or not paper.villages:
        raise ClerkError(
            "Phong trào chưa có tiêu chí." if not paper.criteria else "Chưa chọn thôn nào.",
            "Ghi tiêu chí rồi in bảng kiểm." if not paper.criteria else "Chọn ít nhất một thôn.",
        )
    blocks: list[Block] = []
    for village in paper.villages:
        blocks += [*([NewPage()] if blocks else []), Fitted(_sheet(paper, village))]
    return Paper(f"Bảng kiểm {paper.movement}", blocks, numbered=False)


def _sheet(paper: ChecklistPaper, village: str) -> list[Block]:
    heads = ("STT", "Tiêu chí", "Mức cần đạt", "Cách kiểm tra", "Đếm được", "Đạt", "Chưa")
    rows = [
        (number, name, most, how, "", "", "")
        for number, (name, most, how) in enumerate(paper.criteria, 1)
    ]
    return [
        *(Text(line, "office") for line in paper.office),
        Gap(8),
        Text("BẢNG KIỂM PHONG TRÀO THI ĐUA", "title"),
        Text(paper.movement, "centre_bold"),
        *([Text(f"“{paper.slogan}”", "centre_italic")] if paper.slogan else []),
        Rule(),
        Gap(8),
        Text(village or BLANK, label="Thôn, tổ dân phố:"),
        Text(paper.period, label="Thời gian:"),
        Gap(6),
        Grid(heads, rows, (0.07, 0.25, 0.14, 0.26, 0.12, 0.08, 0.08)),
        Gap(8),
        Text(
            "Ai cũng kiểm tra được: làm theo cột “Cách kiểm tra”, ghi số đếm được, đánh dấu X vào"
            " ô Đạt hoặc Chưa. Thấy khác với số xã công bố thì báo trưởng thôn hoặc xã.",
            "small",
        ),
        Gap(10),
        Beside(
            (
                ((Text(f"Ngày kiểm tra: {BLANK}"),),
                 (Text("Trưởng thôn, tổ trưởng", "centre_bold"),)),
                ((Text(f"Người kiểm tra: {BLANK}"),),
                 (Text("(Ký, ghi rõ họ tên)", "centre_italic"),)),
            ),
            (0.55, 0.45),
        ),
    ]  # fmt: skip
