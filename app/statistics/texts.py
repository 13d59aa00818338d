"""A table as text: for a spreadsheet, for a terminal, for another program."""

from collections.abc import Sequence
from typing import Any

from app.statistics.model import Column, Row, Table, cell_text
from app.statistics.tables import Pair


def lines(
    pair: Pair,
    rows: Sequence[Row] | None = None,
    columns: Sequence[Column] | None = None,
    *,
    people: bool = False,
) -> list[list[str]]:
    """Heads and cells, row by row; with the year before, every column stands twice.

    rows, columns: a part of the table, None for all.
    """
    table, before = pair.now, pair.before
    chosen = table.columns if columns is None else columns
    head = [table.title]
    for column in chosen:
        words = f"{column.group}: {column.title}" if column.group else column.title
        head += [words] if before is None else [words, f"{words} ({before.period.words})"]
    found = [head]
    for row in table.rows if rows is None else rows:
        line = [row.title]
        for column in chosen:
            line.append(cell_text(row.cells.get(column.code), column.shape, people=people))
            if before is not None:
                then = before.cell(row.key, column.code)
                line.append(cell_text(then, column.shape, people=people))
        found.append(line)
    return found


def plain(pair: Pair, *, people: bool = False) -> str:
    """The table for a terminal: what it is, its rows in columns, how it was counted."""
    table = pair.now
    found = lines(pair, people=people)
    for line, row in zip(found[1:], table.rows, strict=True):
        line[0] = "  " * row.level + line[0]
    widths = [max(len(line[place]) for line in found) for place in range(len(found[0]))]
    text = [
        "  ".join(
            cell.ljust(wide) if place == 0 else cell.rjust(wide)
            for place, (cell, wide) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in found
    ]
    return "\n".join([*title_lines(table), *text, *table.notes])


def title_lines(table: Table) -> list[str]:
    """What the table is of: its name and period, then every name the office had."""
    return [f"{table.code} {table.title}, {table.period.words}", *table.offices]


def values(pair: Pair) -> dict[str, Any]:
    """The table as values of JSON: every number with what it is made of."""
    found = _values(pair.now)
    if pair.before is not None:
        found["year_before"] = _values(pair.before)
    return found


def _values(table: Table) -> dict[str, Any]:
    return {
        "table": table.code,
        "title": table.title,
        "from": table.period.first.isoformat(),
        "to": table.period.last.isoformat(),
        "offices": list(table.offices),
        "columns": [
            {"code": c.code, "title": c.title, "group": c.group, "shape": c.shape}
            for c in table.columns
        ],
        "rows": [
            {
                "key": row.key,
                "title": row.title,
                "level": row.level,
                "cells": {
                    column.code: _cell(row, column)
                    for column in table.columns
                    if column.code in row.cells
                },
            }
            for row in table.rows
        ],
        "notes": list(table.notes),
    }


def _cell(row: Row, column: Column) -> dict[str, Any]:
    cell = row.cells[column.code]
    if column.shape == "words":
        return {"words": cell.words}
    found: dict[str, Any] = {"number": cell.number}
    if cell.people is not None and column.shape == "count":
        found["people"] = cell.people
    if cell.whole is not None:
        found["of"] = cell.whole
    return {**found, "records": cell.opens, "text": cell_text(cell, column.shape)}
