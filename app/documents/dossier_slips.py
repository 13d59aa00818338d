"""The small papers of a dossier: receipt, request for a supplement, unit minutes, report.

One page each as a rule; what they say comes in as plain words.
"""

from dataclasses import dataclass

from app.documents.blocks import (
    Block,
    Gap,
    Grid,
    Paper,
    Text,
    head,
    paragraphs,
    signed,
    signers,
    titled,
)
from app.documents.tabular import Value


@dataclass(frozen=True)
class Signer:
    """Who signs at the right: lines over the name, and the name; both may be empty."""

    roles: tuple[str, ...]
    name: str = ""


@dataclass(frozen=True)
class Slip:
    """A titled paper of labelled lines, a list and closing words.

    above, office, number, place_date: see blocks.head. matter: under the title, may be empty.
    facts: label and value. listed: heads, widths and rows of a table; rows may be empty. text:
    further paragraphs, one a line. also: who else signs, at the left, where no receivers stand:
    THƯ KÝ. is_list: its table is worth having in Excel too. centred: see Grid.
    """

    office: tuple[str, ...]
    number: str
    place_date: str
    title: str
    matter: str
    facts: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[Value, ...], ...]
    text: str
    signer: Signer
    receivers: tuple[str, ...] = ()
    before_rows: str = ""
    is_list: bool = False
    centred: tuple[int, ...] = ()
    also: str = ""
    above: str = ""


def lay_out(slip: Slip) -> Paper:
    """The slip as a paper."""
    table = Grid(slip.heads, slip.rows, slip.widths, centred=slip.centred)
    listed: list[Block] = []
    if slip.rows:
        listed = [Text(slip.before_rows, "body")] if slip.before_rows else []
        listed += [table, Gap(8)]
    end: Block = signed(slip.signer.roles, slip.signer.name, slip.receivers)
    if slip.also:
        end = signers(((slip.also, ""), (" ".join(slip.signer.roles), slip.signer.name)))
    return Paper(
        f"{slip.title} {slip.number}".strip(),
        (
            *head(slip.office, slip.number, slip.place_date, slip.above),
            *titled(slip.title, slip.matter),
            *(Text(value, "body", f"{name}:") for name, value in slip.facts if value),
            *listed,
            *paragraphs(slip.text),
            end,
        ),
        listed=table if slip.is_list else None,
    )
