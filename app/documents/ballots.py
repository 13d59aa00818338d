"""Phiếu bầu: one unsigned slip for every voter, as many on an A4 page as fit, to be cut apart."""

from dataclasses import dataclass

from app.documents.blocks import TICK, Block, Cut, Gap, Grid, Paper, Text, Together
from app.errors import ClerkError

WIDTHS = (0.08, 0.36, 0.30, 0.12, 0.14)


@dataclass(frozen=True)
class Slips:
    """Slips that are alike. lines: (number, name, award), without what these voters may not vote
    on. copies: how many of them; whose they are stands nowhere."""

    lines: tuple[tuple[int, str, str], ...]
    copies: int


@dataclass(frozen=True)
class BallotPaper:
    """What stands on the slips, those that are alike together."""

    office: tuple[str, ...]
    matter: str
    slips: tuple[Slips, ...]


def lay_out(paper: BallotPaper) -> Paper:
    """The slips as a paper. Raises ClerkError with nobody to vote on or nobody to vote."""
    named = any(slips.lines for slips in paper.slips)
    if not named or all(slips.copies < 1 for slips in paper.slips):
        raise ClerkError(
            "Chưa có ai để phát phiếu." if named else "Chưa có hồ sơ để in phiếu bầu.",
            "Điểm danh trước, rồi in." if named else "Thêm hồ sơ vào phiên họp, rồi in.",
        )
    blocks: list[Block] = []
    for slips in paper.slips:
        for _copy in range(slips.copies if slips.lines else 0):
            blocks += [*([Cut()] if blocks else []), Together(_slip(paper, slips))]
    return Paper(f"Phiếu bầu {paper.matter}", blocks, numbered=False)


def _slip(paper: BallotPaper, slips: Slips) -> tuple[Block, ...]:
    heads = ("STT", "Họ tên, tập thể", "Đề nghị", "Đồng ý", "Không đồng ý")
    rows = [(place, name, award, TICK, TICK) for place, name, award in slips.lines]
    return (
        *(Text(line, "office") for line in (paper.office[0], " ".join(paper.office[1:])) if line),
        Text("PHIẾU BẦU", "centre_bold"),
        Text(paper.matter, "centre"),
        Gap(5),
        Grid(heads, rows, WIDTHS),
        Gap(4),
        Text(
            "Đánh dấu X vào một trong hai ô của mỗi dòng. Dòng để trống hoặc đánh dấu cả hai ô là"
            " không hợp lệ. Phiếu không ghi tên, không ký.",
            "small",
        ),
    )
