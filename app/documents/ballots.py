"""Phiếu bầu: one unsigned slip for every voter, as many on an A4 page as fit, to be cut apart."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, HRFlowable, KeepTogether, Spacer, Table

from app import pdf
from app.documents.sheets import TEXT_WIDTH, build, paragraph
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


def write(paper: BallotPaper) -> bytes:
    """The slips as PDF. Raises ClerkError with nobody to vote on or nobody to vote."""
    named = any(slips.lines for slips in paper.slips)
    if not named or all(slips.copies < 1 for slips in paper.slips):
        raise ClerkError(
            "Chưa có ai để phát phiếu." if named else "Chưa có hồ sơ để in phiếu bầu.",
            "Điểm danh trước, rồi in." if named else "Thêm hồ sơ vào phiên họp, rồi in.",
        )
    story: list[Flowable] = []
    for slips in paper.slips:
        for _copy in range(slips.copies if slips.lines else 0):
            if story:
                story.append(_cut())
            story.append(KeepTogether(_slip(paper, slips)))
    return build(story, f"Phiếu bầu {paper.matter}", numbered=False)


def _cut() -> Flowable:
    return HRFlowable("100%", 0.5, dash=(3, 3), spaceBefore=9, spaceAfter=9,
                      color=pdf.colour("#000000"))  # fmt: skip


def _slip(paper: BallotPaper, slips: Slips) -> list[Flowable]:
    heads = ("STT", "Họ tên, tập thể", "Đề nghị", "Đồng ý", "Không đồng ý")
    rows: list[list[Flowable]] = [[paragraph(head, "cell_bold") for head in heads]]
    for place, name, award in slips.lines:
        rows.append(
            [
                paragraph(str(place), "cell_centre"),
                paragraph(name, "cell"),
                paragraph(award, "cell"),
                _Tick(),
                _Tick(),
            ]
        )
    black = pdf.colour("#000000")
    whole = ((0, 0), (-1, -1))
    ruled = Table(
        rows,
        colWidths=[part * TEXT_WIDTH for part in WIDTHS],
        repeatRows=1,
        style=[
            ("FONTNAME", *whole, pdf.REGULAR),
            ("GRID", *whole, 0.5, black),
            ("VALIGN", *whole, "MIDDLE"),
            ("TOPPADDING", *whole, 2),
            ("BOTTOMPADDING", *whole, 4),
        ],
    )
    return [
        paragraph(" ".join(paper.office), "office"),
        paragraph("PHIẾU BẦU", "centre_bold"),
        paragraph(paper.matter, "centre"),
        Spacer(1, 5),
        ruled,
        Spacer(1, 4),
        paragraph(
            "Đánh dấu X vào một trong hai ô của mỗi dòng. Dòng để trống hoặc đánh dấu cả hai ô là"
            " không hợp lệ. Phiếu không ghi tên, không ký.",
            "small",
        ),
    ]


class _Tick(Flowable):  # type: ignore[misc]  # reportlab has no types
    """An empty box to put a cross in: drawn, so that it needs no glyph."""

    SIDE = 12.0

    def __init__(self) -> None:
        super().__init__()
        self._across = 0.0

    def wrap(self, across: float, down: float) -> tuple[float, float]:
        self._across = across
        return across, min(self.SIDE + 2, down)

    def draw(self) -> None:
        self.canv.setLineWidth(0.8)
        self.canv.rect((self._across - self.SIDE) / 2, 1, self.SIDE, self.SIDE)
