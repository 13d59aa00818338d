"""The story of an exemplar on paper, for reading aloud or posting up."""

from dataclasses import dataclass

from app.documents.blocks import Block, Gap, Paper, Text, head, paragraphs, titled


@dataclass(frozen=True)
class Story:
    """What is printed. facts: label and value; consent: the sentence on the subject's consent.

    office, place_date: see sheets.header. text: paragraphs, one a line.
    """

    office: tuple[str, ...]
    place_date: str
    name: str
    summary: str
    facts: tuple[tuple[str, str], ...]
    text: str
    consent: str


def lay_out(story: Story) -> Paper:
    """The story as a paper."""
    consent: list[Block] = [Gap(8), Text(story.consent, "italic")] if story.consent else []
    return Paper(
        f"Gương tốt: {story.name}",
        (
            *head(story.office, "", story.place_date),
            *titled("GƯƠNG NGƯỜI TỐT, VIỆC TỐT", story.name, after=8),
            *([Text(story.summary, "italic")] if story.summary else []),
            *(Text(value, label=f"{name}:") for name, value in story.facts if value),
            Gap(6),
            *paragraphs(story.text),
            *consent,
        ),
    )
