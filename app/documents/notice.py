"""A notice (thông báo) of numbered sentences: what the office tells those whom it concerns."""

from dataclasses import dataclass

from app.documents.blocks import Paper, Text, head, signed, titled


@dataclass(frozen=True)
class NoticePaper:
    """What a notice says. opening: what it rests on; items: whole sentences, numbered."""

    office: tuple[str, ...]
    number: str
    place_date: str
    matter: str
    opening: str
    items: tuple[str, ...]
    roles: tuple[str, ...]
    signer: str
    receivers: tuple[str, ...]


def lay_out(paper: NoticePaper) -> Paper:
    """The notice as a paper."""
    return Paper(
        f"{paper.number} {paper.matter}",
        (
            *head(paper.office, paper.number, paper.place_date),
            *titled("THÔNG BÁO", paper.matter),
            Text(paper.opening, "body"),
            *(
                Text(words, "body", f"{number}.")
                for number, words in enumerate(paper.items, start=1)
            ),
            signed(paper.roles, paper.signer, paper.receivers),
        ),
    )
