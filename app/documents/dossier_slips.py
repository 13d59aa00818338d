"""The small papers of a dossier: receipt, request for a supplement, unit minutes, report.

One page each as a rule; what they say comes in as plain words.
"""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signature, table


@dataclass(frozen=True)
class Signer:
    """Who signs at the right: lines over the name, and the name; both may be empty."""

    roles: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True)
class Slip:
    """A titled paper of labelled lines, a list and closing words.

    office, number, place_date: see sheets.header. matter: under the title, may be empty. facts:
    label and value. listed: heads, widths and rows of a table; rows may be empty. text: further
    paragraphs, one a line.
    """

    office: tuple[str, ...]
    number: str
    place_date: str
    title: str
    matter: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]
    text: str
    signer: Signer
    receivers: tuple[str, ...] = ()
    before_rows: str = ""


def write(slip: Slip) -> bytes:
    """The paper as PDF."""
    story: list[Flowable] = header(slip.office, slip.number, slip.place_date)
    story += [Spacer(1, 6), paragraph(slip.title, "centre_bold")]
    if slip.matter:
        story.append(paragraph(slip.matter, "centre_bold"))
    story += [Rule(70), Spacer(1, 10)]
    story += [paragraph(value, "body", label=f"{name}:") for name, value in slip.facts if value]
    if slip.rows:
        if slip.before_rows:
            story.append(paragraph(slip.before_rows, "body"))
        story += [table(slip.heads, slip.rows, slip.widths), Spacer(1, 8)]
    story += [paragraph(line, "body") for line in slip.text.splitlines() if line.strip()]
    story.append(signature(slip.signer.roles, slip.signer.name, slip.receivers))
    return build(story, f"{slip.title} {slip.number}".strip())
