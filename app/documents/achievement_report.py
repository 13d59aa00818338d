"""Báo cáo thành tích: the sections of a form in their order, filled with what is known.

What is not known stays open, as dots to be written over in Word or by hand.
"""

from dataclasses import dataclass
from typing import Literal

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signers, table

OPEN = "…" * 14  # where one word or a few belong
LINE = "…" * 31  # a line of the page
EMPTY = "\xa0"  # in a cell to be written in, so that its row has its height


@dataclass(frozen=True, slots=True)
class Facts:
    """Labelled lines; one without a value stays open."""

    lines: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Text:
    """Paragraphs. None of them: `hint` says what is to be written on the open line."""

    lines: tuple[str, ...]
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Grid:
    """A ruled table. widths: parts of the text's width."""

    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its number, I or 1, and what stands under it."""

    number: str
    heading: str
    parts: tuple[Facts | Text | Grid, ...] = ()

    @property
    def is_main(self) -> bool:
        """Whether the sections after it belong under it."""
        return not self.number.isdecimal()

    @property
    def words(self) -> str:
        return f"{self.number}. {self.heading}"


@dataclass(frozen=True)
class AchievementReport:
    """A report. office, place_date: see sheets.header. form: its official number, "" for none.

    matter: what is asked for. signers: who sign side by side, each as (role, name).
    """

    office: tuple[str, ...]
    place_date: str
    form: str
    title: str
    matter: str
    recipient: str
    sections: tuple[Section, ...]
    signers: tuple[tuple[str, str], ...]


def write(report: AchievementReport) -> bytes:
    """The report as PDF."""
    story: list[Flowable] = []
    if report.form:
        story.append(paragraph(report.form, "form"))
    story += header(report.office, "", report.place_date)
    story += [
        paragraph(report.title, "centre_bold"),
        paragraph(report.matter, "centre_bold"),
    ]
    if report.recipient:
        story.append(paragraph(report.recipient, "centre_bold"))
    story += [Rule(70), Spacer(1, 8)]
    for section in report.sections:
        story += _section(section)
    story.append(signers(report.signers))
    return build(story, f"{report.title} {report.recipient}".strip())


def _section(section: Section) -> list[Flowable]:
    flow: list[Flowable] = [paragraph(section.words, "part" if section.is_main else "heading")]
    for part in section.parts:
        flow += _part(part)
    return flow


def _part(part: Facts | Text | Grid) -> list[Flowable]:
    match part:
        case Facts():
            return [paragraph(said or OPEN, "fact", label=f"{name}:") for name, said in part.lines]
        case Text():
            return [paragraph(line, "body") for line in part.lines] + [
                paragraph(line, style) for line, style in open_lines(part)
            ]
        case Grid():
            rows = [[value or EMPTY for value in row] for row in part.rows]
            return [table(part.heads, rows, part.widths), Spacer(1, 6)]


def open_lines(part: Text) -> list[tuple[str, Literal["hint", "fact"]]]:
    """What is to be written and the lines to write it on, where nothing is known."""
    if part.lines:
        return []
    hint: list[tuple[str, Literal["hint", "fact"]]] = [(f"({part.hint})", "hint")]
    return [*(hint if part.hint else []), (LINE, "fact"), (LINE, "fact")]
