"""Phiếu tiêu chí thi đua: one sheet with the figures, what they come to, and what was decided."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signers, table


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


def write(paper: CardPaper) -> bytes:
    """The card as PDF."""
    story: list[Flowable] = header(paper.office, "", paper.place_date)
    story += [
        paragraph(f"PHIẾU TIÊU CHÍ THI ĐUA NĂM {paper.year}", "centre_bold"),
        paragraph(paper.name, "centre_bold"),
        Rule(70),
        Spacer(1, 8),
    ]
    heads = ("Chỉ số", "Kết quả", "Điểm", "Nguồn số liệu")
    rows = [
        (line.title, line.value, f"{line.points}/{line.weight}" if line.points else "",
         line.source)
        for line in paper.lines
    ]  # fmt: skip
    rows.append(("Cộng", "", f"{paper.total}/100", ""))
    story += [table(heads, rows, (0.36, 0.19, 0.13, 0.32)), Spacer(1, 6)]
    story.append(paragraph(paper.scale, "small"))
    story.append(Spacer(1, 4))
    facts = (
        ("Mức theo số liệu", paper.proposed or "Chưa đủ số liệu"),
        ("Mức đã quyết định", paper.rating or "………………………………………………"),
        ("Người quyết định", paper.decided_by),
        ("Lý do", paper.reason.replace("\n", " ")),
    )
    story += [paragraph(value, "plain", label=f"{name}:") for name, value in facts if value]
    story.append(signers((("NGƯỜI LẬP PHIẾU", ""), ("THỦ TRƯỞNG", ""))))
    return build(story, f"Phiếu tiêu chí thi đua {paper.year} {paper.name}")
