"""A sheet on paper: A4 landscape, heads on every page, sums carried from page to page.

Pages are filled here, not by reportlab's own splitting: only so does each page know its sum.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, KeepTogether, PageBreak, Paragraph, Spacer, Table

from app import pdf
from app.documents.blocks import Block, Gap, Grid, Paper, Text, head, signed
from app.documents.sheets import LANDSCAPE, NO_HELVETICA, build, flowables, paragraph
from app.documents.tabular import Field, Line, Sheet, Value, runs, words
from app.errors import ClerkError
from app.money import grouped
from app.progress import Report, ignore

SIDE, ABOVE, BELOW = 3, 1, 4  # points inside a cell
LEVEL = 8  # points that a level is set in
INDENT = "\xa0" * 4  # the same in Word
SIZES = (12, 11, 10, 9)  # points of the letters
DIGIT, PART = 0.53, 0.28  # of the size: a digit's width; what a letter of running text needs
SHORT = 14  # letters up to which a column's text stays on one line
MOST_ROWS = 3_000  # of a table in Word
LONGEST = 700  # letters of a cell on paper; all of them stand in the record itself
STEP = 50  # rows between two reports
DEEPEST = 4


@dataclass(frozen=True)
class Heading:
    """What the paper begins and ends with, as every official document: see blocks.head.

    roles, signer: who signs at the end; without roles nobody does.
    """

    office: tuple[str, ...]
    place_date: str
    number: str = ""
    roles: tuple[str, ...] = ()
    signer: str = ""


def write(
    sheet: Sheet, rows: Sequence[Line], heading: Heading, *, report: Report = ignore
) -> bytes:
    """The paper as PDF. Raises Cancelled from `report`."""
    pdf.prepare()
    page = LANDSCAPE
    story = flowables(head(heading.office, heading.number, heading.place_date), page)
    story.append(paragraph(sheet.title, "centre_bold"))
    story += [paragraph(line, "centre_italic") for line in sheet.above]
    story.append(Spacer(1, 8))
    room = page.text_height - sum(part.wrap(page.text_width, page.text_height)[1] for part in story)
    end: list[Flowable] = [paragraph(line, "small") for line in sheet.notes]
    if sheet.notes:
        end.insert(0, Spacer(1, 6))
    if heading.roles:
        end += flowables(signed(heading.roles, heading.signer).blocks, page)
    high = sum(each.wrap(page.text_width, page.text_height)[1] for each in end)
    parts = _parts(sheet)
    for number, part in enumerate(parts):
        only = [Line([line.values[place] for place in part], line.level) for line in rows]
        columns = _Columns(replace(sheet, fields=tuple(sheet.fields[place] for place in part)))
        below = high if part is parts[-1] else 0.0
        for place, table in enumerate(columns.pages(only, room, report, below)):
            story += [PageBreak(), table] if place or number else [table]
        room = page.text_height
    return build([*story, KeepTogether(end)], sheet.title, page=page)


def in_blocks(sheet: Sheet, rows: Sequence[Line], heading: Heading) -> Paper:
    """The same list for Word, which fills its pages itself: the sum stands at the end only.

    Raises ClerkError where Word would choke on it.
    """
    if len(rows) > MOST_ROWS:
        raise ClerkError(
            what=f"Danh sách có {len(rows)} dòng, quá dài cho một tệp Word.",
            kept="Máy chưa ghi tệp nào, danh sách vẫn nguyên.",
            todo="Lưu Excel, hoặc lọc bớt rồi lưu Word.",
        )
    tables: list[Block] = []
    for part in _parts(sheet):
        tables += [Gap(8), _part_grid(sheet, rows, part)]
    return Paper(
        sheet.title,
        (
            *head(heading.office, heading.number, heading.place_date),
            Text(sheet.title, "centre_bold"),
            *(Text(line, "centre_italic") for line in sheet.above),
            *tables,
            Gap(6),
            *(Text(line, "small") for line in sheet.notes),
            *([signed(heading.roles, heading.signer)] if heading.roles else []),
        ),
        landscape=True,
    )


def _part_grid(sheet: Sheet, rows: Sequence[Line], part: Sequence[int]) -> Grid:
    fields = [sheet.fields[place] for place in part]
    size = _size(fields)
    widths = _widths(fields, size)
    return Grid(
        [one.title for one in fields],
        [_set_in(line, part) for line in rows],
        [wide / sum(widths) for wide in widths],
        tuple(place for place, one in enumerate(fields) if one.summed),
        groups=[one.group for one in fields],
        size=size,
        bold=frozenset(n for n, line in enumerate(rows) if sheet.outlined and line.level < 2),
    )


def _set_in(line: Line, part: Sequence[int]) -> list[Value]:
    """The values of some columns, the first one set in by its level."""
    values = [line.values[place] for place in part]
    if line.level:
        values[0] = INDENT * line.level + words(values[0])
    return values


def _parts(sheet: Sheet) -> list[list[int]]:
    """The columns by the tables they stand in: one, or several where one would be too narrow.

    Each begins with the first column again; neighbours under one head stay together.
    """
    if _rest(sheet.fields, SIZES[-1]) >= 0:
        return [list(range(len(sheet.fields)))]
    parts = [[0]]
    for first, last in runs(sheet.fields):
        more = [place for place in range(first, last + 1) if place]
        wider = [sheet.fields[place] for place in (*parts[-1], *more)]
        if len(parts[-1]) > 1 and _rest(wider, SIZES[-1]) < 0:
            parts.append([0])
        parts[-1] += more
    return parts


def _need(field: Field, size: float) -> float:
    """Points that a column takes at least: no word of its head is broken and no number, and a
    text has part of a line."""
    head = max((pdf.width(word, pdf.BOLD) for word in field.title.split()), default=1.0)
    wraps = field.shape == "text" and field.width > SHORT
    letters = field.width * (PART if wraps else DIGIT)
    return max(head, letters) * size + 2 * SIDE


def _rest(fields: Sequence[Field], size: float) -> float:
    """Points left on the page when every column has what it needs; below 0 it is too narrow."""
    return LANDSCAPE.text_width - sum(_need(field, size) for field in fields)


def _size(fields: Sequence[Field]) -> int:
    """Points of the letters: the largest with which the columns have room."""
    return next((size for size in SIZES if _rest(fields, size) >= 0), SIZES[-1])


def _widths(fields: Sequence[Field], size: float) -> list[float]:
    """Points of each column: what it needs, of what is left as much as its text takes on a line,
    the rest for all alike."""
    needs = [_need(field, size) for field in fields]
    left = max(0.0, LANDSCAPE.text_width - sum(needs))
    wishes = [
        max(0.0, field.width * DIGIT * size - need) if field.shape == "text" else 0.0
        for field, need in zip(fields, needs, strict=True)
    ]
    granted = min(1.0, left / (sum(wishes) or 1))
    rest = (left - granted * sum(wishes)) / len(fields)
    return [need + granted * wish + rest for need, wish in zip(needs, wishes, strict=True)]


class _Columns:
    """Knows the widths, letters and heads of the columns, and fills pages with rows."""

    def __init__(self, sheet: Sheet) -> None:
        self._fields, self._outlined = sheet.fields, sheet.outlined
        self._summed = [n for n, field in enumerate(sheet.fields) if field.summed]
        self._size = _size(sheet.fields)
        self._widths = _widths(sheet.fields, self._size)
        self._styles = {
            (align, bold, level): ParagraphStyle(
                f"{align} {bold} {level}",
                fontName=pdf.BOLD if bold else pdf.REGULAR,
                fontSize=self._size,
                leading=self._size * 1.2,
                alignment=align,
                leftIndent=level * LEVEL,
                splitLongWords=1,
            )
            for align in (TA_LEFT, TA_CENTER, TA_RIGHT)
            for bold in (False, True)
            for level in range(DEEPEST + 1)
        }
        self._heads, self._head_highs, self._spans = self._head()
        self._foot = self._size * 1.2 + ABOVE + BELOW  # a line of sums

    def _head(self) -> tuple[list[list[Flowable]], list[float], list[tuple[object, ...]]]:
        """The rows of heads with their heights, and which of their cells are one.

        A group stands over its columns; the head of a column without one goes over both rows.
        """
        style = self._styles[TA_CENTER, True, 0]
        titles: list[Flowable] = [paragraph(field.title, style) for field in self._fields]
        if not any(field.group for field in self._fields):
            return [titles], [self._high(titles)], []
        upper: list[Flowable] = [paragraph("", style) for _ in titles]
        alone = list(upper)
        spans: list[tuple[object, ...]] = []
        high = 0.0
        for first, last in runs(self._fields):
            if group := self._fields[first].group:
                upper[first] = paragraph(group, style)
                wide = sum(self._widths[first : last + 1]) - 2 * SIDE
                high = max(high, float(upper[first].wrap(wide, 10_000)[1]) + ABOVE + BELOW)
                spans.append(("SPAN", (first, 0), (last, 0)))
            else:
                spans.append(("SPAN", (first, 0), (first, 1)))
                upper[first], titles[first] = titles[first], upper[first]
                alone[first] = upper[first]
        lower = self._high(titles)
        return [upper, titles], [max(high, self._high(alone) - lower), lower], spans

    def pages(
        self, rows: Sequence[Line], room: float, report: Report, below: float
    ) -> Iterator[Table]:
        """The table of each page, the last one with the sums of all. room: points on the first.

        below: points of the notes and the signature, which never stand on a page without a row.
        """
        before, sums = [0] * len(self._fields), [0] * len(self._fields)
        page: list[tuple[list[Flowable], float]] = []
        heads, feet = sum(self._head_highs), 2 * self._foot * bool(self._summed)
        left, is_first = room - heads - feet, True
        for done, line in enumerate(rows, 1):
            row = self._row(line)
            high = self._high(row)
            if high > left and page:
                yield self._table(page, before, sums, is_first=is_first, is_last=False)
                before, page, is_first = list(sums), [], False
                left = LANDSCAPE.text_height - heads - feet - self._foot * bool(self._summed)
            page.append((row, high))
            left -= high
            for place in self._summed:
                value = line.values[place]
                sums[place] += value if isinstance(value, int) else 0
            if not done % STEP:
                report(done, len(rows))
        if below > left and len(page) > 1:
            last = page.pop()
            values = rows[-1].values
            here = [
                whole - value if place in self._summed and isinstance(value, int) else whole
                for place, (whole, value) in enumerate(zip(sums, values, strict=True))
            ]
            yield self._table(page, before, here, is_first=is_first, is_last=False)
            before, page, is_first = here, [last], False
        yield self._table(page, before, sums, is_first=is_first, is_last=True)

    def _table(
        self,
        page: Sequence[tuple[list[Flowable], float]],
        before: Sequence[int],
        sums: Sequence[int],
        *,
        is_first: bool,
        is_last: bool,
    ) -> Table:
        rows = [*self._heads]
        highs = [*self._head_highs]
        if self._summed:
            here = [a - b for a, b in zip(sums, before, strict=True)]
            feet = [] if is_first and is_last else [self._sum("Cộng trang", here)]
            feet.append(self._sum("Tổng cộng" if is_last else "Cộng mang sang", sums))
            heads = [] if is_first else [self._sum("Trang trước mang sang", before)]
        else:
            heads, feet = [], []
        rows += [*heads, *(row for row, _high in page), *feet]
        highs += [*(self._high(row) for row in heads), *(high for _row, high in page),
                  *(self._high(row) for row in feet)]  # fmt: skip
        return Table(
            rows,
            colWidths=self._widths,
            rowHeights=highs,
            style=[
                NO_HELVETICA,
                ("GRID", (0, 0), (-1, -1), 0.5, pdf.colour("#000000")),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("TOPPADDING", (0, 0), (-1, -1), ABOVE),
                ("BOTTOMPADDING", (0, 0), (-1, -1), BELOW),
                ("LEFTPADDING", (0, 0), (-1, -1), SIDE),
                ("RIGHTPADDING", (0, 0), (-1, -1), SIDE),
                *self._spans,
            ],
        )

    def _sum(self, name: str, sums: Sequence[int]) -> list[Flowable]:
        """A line of sums; its name stands before them where a column has room for it, else in the
        widest column that isn't added up."""
        wide = pdf.width(name, pdf.BOLD) * self._size + 2 * SIDE
        before = range(min(self._summed, default=0))
        texts = [place for place in before if self._widths[place] >= wide]
        texts = texts or [place for place in range(len(sums)) if place not in self._summed]
        named = max(texts, key=lambda place: self._widths[place]) if texts else -1
        return [
            paragraph(grouped(value), self._styles[TA_RIGHT, True, 0])
            if place in self._summed
            else paragraph(name if place == named else "", self._styles[TA_LEFT, True, 0])
            for place, value in enumerate(sums)
        ]

    def _row(self, line: Line) -> list[Flowable]:
        bold = self._outlined and line.level < 2
        return [
            self._cell(place, value, line.level if not place else 0, bold=bold)
            for place, value in enumerate(line.values)
        ]

    def _cell(self, place: int, value: Value, level: int, *, bold: bool) -> Paragraph:
        text = words(value)
        if len(text) > LONGEST:
            text = f"{text[:LONGEST]}…"
        align = TA_LEFT if self._fields[place].shape == "text" else TA_RIGHT
        if isinstance(value, date) or (not place and isinstance(value, int)):
            align = TA_CENTER
        return paragraph(text, self._styles[align, bold, min(level, DEEPEST)])

    def _high(self, row: Sequence[Flowable]) -> float:
        highs = (
            float(cell.wrap(wide - 2 * SIDE, 10_000)[1])
            for cell, wide in zip(row, self._widths, strict=True)
        )
        return max(highs) + ABOVE + BELOW
