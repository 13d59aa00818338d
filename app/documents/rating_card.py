"""Phiếu tiêu chí thi đua: one sheet with the figures, what they come to, and what was decided."""

from dataclasses import dataclass

from app.documents.blocks import BLANK, Gap, Grid, Paper, Text, head, signers, titled


@dataclass(frozen=True)
class FigureLine:
    """One indicator in words. source: who counted, or where it stands."""

    title: str
    value: str
    weight: str
    points: str
    source: str


@dataclass(frozen=True)
class CardPaper:
    """What the card says. proposed, rating: in words, "" while there is none."""

    office: tuple[str, ...]
    place_date: str
    year: int
    name: str
    lines: tuple[FigureLine, ...]
    total: str
    scale: str
    proposed: str
    rating: str
    reason: str
    decided_by: str


def lay_out(paper: CardPaper) -> Paper:
    """The card as a paper."""
    heads = ("Chỉ số", "Kết quả", "Điểm", "Nguồn số liệu")
    rows = [
        (line.title, line.value, f"{line.points}/{line.weight}" if line.points else "",
         line.source)
        for line in paper.lines
    ]  # fmt: skip
    rows.append(("Cộng", "", f"{paper.total}/100", ""))
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
            Grid(heads, rows, (0.36, 0.19, 0.13, 0.32)),
            Gap(6),
            Text(paper.scale, "small"),
            Gap(4),
            *(Text(value, label=f"{name}:") for name, value in facts if value),
            signers((("NGƯỜI LẬP PHIẾU", ""), ("THỦ TRƯỞNG", ""))),
        ),
    )
