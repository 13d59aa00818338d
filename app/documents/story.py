"""The story of an exemplar on paper, for reading aloud or posting up."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import Rule, build, header, paragraph


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


def write(story: Story) -> bytes:
    """The story as PDF."""
    parts: list[Flowable] = header(story.office, "", story.place_date)
    parts += [
        paragraph("GƯƠNG NGƯỜI TỐT, VIỆC TỐT", "centre_bold"),
        paragraph(story.name, "centre_bold"),
        Rule(70),
        Spacer(1, 8),
    ]
    if story.summary:
        parts.append(paragraph(story.summary, "italic"))
    parts += [paragraph(value, label=f"{name}:") for name, value in story.facts if value]
    parts.append(Spacer(1, 6))
    parts += [paragraph(line, "body") for line in story.text.splitlines() if line.strip()]
    if story.consent:
        parts += [Spacer(1, 8), paragraph(story.consent, "italic")]
    return build(parts, f"Gương tốt: {story.name}")
