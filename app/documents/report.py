"""Báo cáo sơ kết, tổng kết: its parts, its annexed tables, who signs."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from app.documents.blocks import (
    Block,
    Grid,
    Paper,
    Text,
    annexed,
    head,
    receiver_lines,
    roman,
    signed,
    titled,
)

WHOLE = ("Tổng cộng", "Tổng số")  # how a row of sums begins
_COUNT = re.compile(r"\d{1,3}(\.\d{3})*")


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
    """Báo cáo sơ kết, tổng kết. office, number, place_date, roles: see blocks.head, signed."""

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


def lay_out(report: Report) -> Paper:
    """The report as a paper."""
    parts: list[Block] = []
    for number, part in enumerate(report.parts, 1):
        parts.append(Text(f"{number}. {part.heading}", "heading"))
        parts += [Text(line, "body") for line in part.lines]
    annexes: list[Block] = []
    for number, table in _numbered(report.tables):
        annexes += annexed(table.title, report.annexed_to, number=number)
        annexes.append(_table(table))
    return Paper(
        f"{report.number} {report.matter}",
        (
            *head(report.office, report.number, report.place_date),
            *titled("BÁO CÁO", report.matter),
            *parts,
            signed(report.roles, report.signer, report.receivers),
            *annexes,
        ),
        form="report",
        values=values(report),
    )


def values(report: Report) -> dict[str, Any]:
    """The fields of a report's form."""
    parts = [asdict(part) | {"ends": part is report.parts[-1]} for part in report.parts]
    tables = [asdict(table) | {"number": roman(place)} for place, table in _numbered(report.tables)]
    told = receiver_lines(report.receivers)
    return asdict(report) | {"parts": parts, "tables": tables, "receivers": told}


def _numbered(tables: Sequence[ReportTable]) -> list[tuple[int, ReportTable]]:
    """The tables with the numbers of their appendices; 0 of the only one."""
    return list(enumerate(tables, 1)) if len(tables) > 1 else [(0, one) for one in tables]


def _table(table: ReportTable) -> Grid:
    first = 0.36 if len(table.heads) > 2 else 0.6
    part = (1 - first) / max(1, len(table.heads))
    rows = [(row.title, *map(_number, row.cells)) for row in table.rows]
    widths = (first, *(part for _ in table.heads))
    mixed = [place for place in range(1, len(widths)) if _is_mixed([row[place] for row in rows])]
    whole = [place for place, row in enumerate(table.rows) if row.title.startswith(WHOLE)]
    heads = (table.first, *table.heads)
    return Grid(heads, rows, widths, centred=tuple(mixed), bold=frozenset(whole))


def _is_mixed(column: Sequence[str | int]) -> bool:
    """Whether shares ("4/4 (100 %)") stand in a column, with counts or alone: under one another."""
    words = [cell for cell in column if isinstance(cell, str)]
    return bool(words) and all(cell[:1].isdigit() or cell == "–" for cell in words)


def _number(cell: str) -> str | int:
    """A count as a number, so that it stands where numbers stand."""
    return int(cell.replace(".", "")) if _COUNT.fullmatch(cell) else cell
