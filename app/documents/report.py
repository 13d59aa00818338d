"""Báo cáo: its parts, its annexed tables, who signs. As PDF here, for Word in word.py."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, PageBreak, Spacer

from app.documents.sheets import Restart, Rule, build, header, paragraph, signature, table

FIRST = 0.34  # of the text's width, for the names of an annexed table's rows
WIDEST = 0.5  # where few columns stand beside them


@dataclass(frozen=True)
class ReportPart:
    """A part of a report: its heading and its paragraphs."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class ReportRow:
    """A row of an annexed table."""

    title: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class ReportTable:
    """A table annexed to a report. first: the head over the rows' names."""

    title: str
    first: str
    heads: tuple[str, ...]
    rows: tuple[ReportRow, ...]


@dataclass(frozen=True)
class Report:
    """Báo cáo sơ kết, tổng kết. office, number, place_date, roles: see sheets.header."""

    office: tuple[str, ...]
    number: str
    place_date: str
    matter: str
    parts: tuple[ReportPart, ...]
    tables: tuple[ReportTable, ...]
    roles: tuple[str, ...]
    signer: str
    receivers: tuple[str, ...]
    annexed_to: str = ""


def write(report: Report) -> bytes:
    """The report as PDF, each annexed table on a page of its own."""
    story: list[Flowable] = header(report.office, report.number, report.place_date)
    story += [
        Spacer(1, 6),
        paragraph("BÁO CÁO", "centre_bold"),
        paragraph(report.matter, "centre_bold"),
        Rule(70),
        Spacer(1, 8),
    ]
    for number, part in enumerate(report.parts, 1):
        story.append(paragraph(f"{number}. {part.heading}", "part"))
        story += [paragraph(line, "body") for line in part.lines]
    story.append(signature(report.roles, report.signer, report.receivers))
    for number, annexed in enumerate(report.tables, 1):
        story += [
            PageBreak(),
            Restart(),
            paragraph(f"Phụ lục {number}" if len(report.tables) > 1 else "Phụ lục", "centre_bold"),
            paragraph(annexed.title, "centre_bold"),
            paragraph(report.annexed_to, "centre_italic"),
            Spacer(1, 10),
            _table(annexed),
        ]
    return build(story, f"Báo cáo {report.matter}")


def _table(annexed: ReportTable) -> Flowable:
    first = FIRST if len(annexed.heads) > 2 else WIDEST
    rest = (1 - first) / len(annexed.heads)
    rows = [(row.title, *row.cells) for row in annexed.rows]
    numbers = {
        place
        for place in range(1, len(annexed.heads) + 1)
        if not any(letter.isalpha() for row in rows for letter in row[place])
    }
    widths = (first, *[rest] * len(annexed.heads))
    return table((annexed.first, *annexed.heads), rows, widths, centred=numbers)
