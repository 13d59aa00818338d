"""A decision of articles: revocation, correction, exchange. Laid out as NĐ 30/2020 asks."""

from dataclasses import dataclass

from app.documents.blocks import Gap, Paper, Text, closed, head, signed, titled
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


def lay_out(paper: OrderPaper) -> Paper:
    """The decision as a paper. Raises ClerkError without legal grounds."""
    if not paper.grounds:
        raise ClerkError(
            "Quyết định chưa có căn cứ pháp lý.",
            "Bổ sung căn cứ của ngày đó trong Danh mục.",
            field="grounds",
        )
    return Paper(
        f"{paper.number} {paper.matter}",
        (
            *head(paper.office, paper.number, paper.place_date),
            *titled("QUYẾT ĐỊNH", paper.matter),
            Text(paper.authority, "centre_bold"),
            Gap(8),
            *(Text(ground, "grounds") for ground in closed(paper.grounds)),
            Gap(4),
            Text("QUYẾT ĐỊNH:", "centre_bold"),
            Gap(6),
            *(
                Text(words, "body", f"Điều {number}.")
                for number, words in enumerate(paper.articles, start=1)
            ),
            signed(paper.roles, paper.signer, paper.receivers),
        ),
    )
