"""Phiếu tiêu chí thi đua: one sheet with the figures, what they come to, and what was decided."""

from dataclasses import dataclass
from decimal import Decimal

from app.documents.blocks import BLANK, Gap, Grid, Paper, Text, head, signers, titled
from app.documents.tabular import Value


@dataclass(frozen=True)
class FigureLine:
    """One indicator in words. source: who counted, or where it stands."""

    title: str
    value: str
    weight: int
    points: Decimal | None
    source: str


@dataclass(frozen=True)
class CardPaper:
    """What the card says. proposed, rating: in words, "" while there is none."""

    office: tuple[str, ...]
    place_date: str
    year: int
    name: str
    lines: tuple[FigureLine, ...]
    total: Decimal
    scale: str
    proposed: str
    rating: str
    reason: str
    decided_by: str


def lay_out(paper: CardPaper) -> Paper:
    """The card as a paper."""
    heads = ("Chỉ số", "Kết quả", "Điểm tối đa", "Điểm", "Nguồn số liệu")
    rows: list[tuple[Value, ...]] = [
        (line.title, line.value, line.weight, line.points, line.source) for line in paper.lines
    ]
    rows.append(("Cộng", "", sum(line.weight for line in paper.lines), paper.total, ""))
    table = Grid(heads, rows, (0.34, 0.18, 0.1, 0.09, 0.29), bold=frozenset({len(rows) - 1}))
    facts = (
        ("Mức theo số liệu", paper.proposed or "Chưa đủ số liệu"),
        ("Mức đã quyết định", paper.rating or BLANK),
        ("Người quyết định", paper.decided_by),
        ("Lý do", paper.reason.replace("\n", " ")),
    )
    return Paper(
        f"Phiếu tiêu chí thi đua {paper.year} {paper.name}",
        (
            *head(paper.office, "", paper.place_date),
            *titled(f"PHIẾU TIÊU CHÍ THI ĐUA NĂM {paper.year}", paper.name, after=8),
            table,
            Gap(6),
            Text(paper.scale, "small"),
            Gap(4),
            *(Text(value, label=f"{name}:") for name, value in facts if value),
            signers((("NGƯỜI LẬP PHIẾU", ""), ("THỦ TRƯỞNG", ""))),
        ),
        listed=table,
    )
