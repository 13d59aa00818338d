"""A sheet for Word: across A4, its heads on every page, in several tables where one is too wide.

Word breaks the pages, so sums stand once, at the end; table_paper.py carries them on paper.
"""

from collections.abc import Sequence

from app.documents.blocks import Block, Gap, Grid, Paper, Text, head, signed
from app.documents.table_paper import Heading, column_widths, in_parts
from app.documents.tabular import Line, Sheet, Value, words

SIZE = 12  # points of a cell's letters in the frame
LEVEL = "\xa0" * 4  # before the first text of a row, for each level that it is set in


def lay_out(sheet: Sheet, rows: Sequence[Line], heading: Heading) -> Paper:
    """The sheet as a paper."""
    tables: list[Block] = []
    for part in in_parts(sheet, SIZE):
        tables += [Gap(8), _grid(sheet, rows, part)]
    end = [signed(heading.roles, heading.signer)] if heading.roles else []
    return Paper(
        sheet.title,
        (
            *head(heading.office, heading.number, heading.place_date),
            Text(sheet.title, "centre_bold"),
            *(Text(line, "centre_italic") for line in sheet.above),
            *tables,
            Gap(6),
            *(Text(line, "small") for line in sheet.notes),
            *end,
        ),
        landscape=True,
    )


def _grid(sheet: Sheet, rows: Sequence[Line], part: Sequence[int]) -> Grid:
    fields = [sheet.fields[place] for place in part]
    widths = column_widths(fields, SIZE)
    return Grid(
        [one.title for one in fields],
        [_row(line, part) for line in rows],
        [wide / sum(widths) for wide in widths],
        summed=tuple(place for place, one in enumerate(fields) if one.summed),
        groups=[one.group for one in fields],
    )


def _row(line: Line, part: Sequence[int]) -> list[Value]:
    values = [line.values[place] for place in part]
    if line.level:
        values[0] = LEVEL * line.level + words(values[0])
    return values
