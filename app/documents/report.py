"""What a report says: its parts, its annexed tables, who signs. Written out by word.py."""

from dataclasses import dataclass


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
