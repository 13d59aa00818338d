"""A decision of articles: revocation, correction, exchange. Laid out as NĐ 30/2020 asks."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signature
from app.errors import ClerkError


@dataclass(frozen=True)
class OrderPaper:
    """What a short decision says. articles: whole sentences of Điều 1, 2 and 3.

    The other words are as in documents/decision.py: DecisionPaper.
    """

    office: tuple[str, ...]
    number: str
    place_date: str
    matter: str
    authority: str
    grounds: tuple[str, ...]
    articles: tuple[str, ...]
    roles: tuple[str, ...]
    signer: str
    receivers: tuple[str, ...]


def write(paper: OrderPaper) -> bytes:
    """The decision as PDF. Raises ClerkError without legal grounds."""
    if not paper.grounds:
        raise ClerkError(
            "Quyết định chưa có căn cứ pháp lý.",
            "Bổ sung căn cứ của ngày đó trong Danh mục.",
            field="grounds",
        )
    story: list[Flowable] = header(paper.office, paper.number, paper.place_date)
    story += [
        Spacer(1, 6),
        paragraph("QUYẾT ĐỊNH", "centre_bold"),
        paragraph(paper.matter, "centre_bold"),
        Rule(70),
        Spacer(1, 10),
        paragraph(paper.authority, "centre_bold"),
        Spacer(1, 8),
    ]
    last = len(paper.grounds) - 1
    story += [
        paragraph(f"{ground.rstrip(' .;')}{'.' if place == last else ';'}", "grounds")
        for place, ground in enumerate(paper.grounds)
    ]
    story += [Spacer(1, 4), paragraph("QUYẾT ĐỊNH:", "centre_bold"), Spacer(1, 6)]
    story += [
        paragraph(words, "body", label=f"Điều {number}.")
        for number, words in enumerate(paper.articles, start=1)
    ]
    story.append(signature(paper.roles, paper.signer, paper.receivers))
    return build(story, f"{paper.number} {paper.matter}")
