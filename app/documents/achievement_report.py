"""Báo cáo thành tích: the sections of a form in their order, filled with what is known.

What is not known stays open, as dots to be written over in Word or by hand.
"""

from dataclasses import dataclass

from app.documents.blocks import Beside, Block, Gap, Grid, Paper, Text, head, signers, titled

OPEN = "…" * 14  # where one word or a few belong
LINE = "…" * 31  # a line of the page
EMPTY = "\xa0"  # in a cell to be written in, so that its row has its height


@dataclass(frozen=True, slots=True)
class Facts:
    """Labelled lines; one without a value stays open."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Paragraphs."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Open:
    """Two lines to write on. hint: what."""

    hint: str = ""


Part = Facts | Told | Open | Grid


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its number, I or 1, and what stands under it."""

    number: str
    heading: str
    parts: tuple[Part, ...] = ()

    @property
    def is_main(self) -> bool:
        """Whether the sections after it belong under it."""
        return not self.number.isdecimal()


@dataclass(frozen=True)
class AchievementReport:
    """A report. above, office, place_date: see blocks.head. form: its official number, "" for none.

    matter: what is asked for. subject: for whom. signers: who sign side by side, each as (role,
    name).
    """

    office: tuple[str, ...]
    place_date: str
    form: str
    title: str
    matter: str
    subject: str
    sections: tuple[Section, ...]
    signers: tuple[tuple[str, str], ...]
    above: str = ""


def lay_out(report: AchievementReport) -> Paper:
    """The report as a paper."""
    form: list[Block] = []
    if report.form:
        form = [Beside((((), (Text(report.form, "centre_italic"),)),), (0.75, 0.25))]
    sections: list[Block] = []
    for one in report.sections:
        sections.append(Text(f"{one.number}. {one.heading}", "heading"))
        for part in one.parts:
            sections += _part(part)
    return Paper(
        f"{report.title} {report.subject}".strip(),
        (
            *form,
            *head(report.office, "", report.place_date, report.above),
            *titled(report.title, report.matter, report.subject, after=4),
            *sections,
            signers(report.signers),
        ),
    )


def _part(part: Part) -> list[Block]:
    match part:
        case Facts():
            return [Text(said or OPEN, "body", f"{name}:") for name, said in part.lines]
        case Told():
            return [Text(line, "body") for line in part.lines]
        case Open():
            hint: list[Block] = [Text(f"({part.hint})", "grounds")] if part.hint else []
            return [*hint, Text(LINE, "body"), Text(LINE, "body")]
    rows = [[value or EMPTY for value in row] for row in part.rows]
    return [Grid(part.heads, rows, part.widths), Gap(6)]
