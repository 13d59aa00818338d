"""Papers as PDF: the page of NĐ 30/2020, its type sizes, what every block of blocks.py looks like.

Every text passes through `paragraph`, which makes it safe; no other code here builds a Paragraph.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    HRFlowable,
    KeepInFrame,
    KeepTogether,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from app import pdf
from app.certificates import balance
from app.documents import blocks
from app.documents.blocks import (
    CELL_SIDE,
    CELL_SIZE,
    TICK,
    Beside,
    Block,
    Cut,
    Fitted,
    Gap,
    Grid,
    Paper,
    Style,
    Text,
    Together,
)
from app.documents.blocks import NewPage as Break
from app.documents.blocks import Rule as Line
from app.documents.tabular import Value, spans, words
from app.errors import ClerkError
from app.pdf import MM

WIDE, HIGH = 210 * MM, 297 * MM
LEFT, RIGHT, TOP, BOTTOM = 30 * MM, 15 * MM, 20 * MM, 20 * MM  # NĐ 30/2020, Phụ lục I
# A table asks for its cells' default font even where every cell is a paragraph; not embedded.
NO_HELVETICA = ("FONTNAME", (0, 0), (-1, -1), pdf.REGULAR)

OVER_TABLE = 130  # points that must be left for a heading over a table: its head and a row or two
HEADING = 70  # points that must be left on a page for a heading: its own line and some below
SINGLE = 1.15  # of the size: lines as close as Word sets them, so that both fill pages alike
LEAST = 0.62  # of the usual size, on a page that is made to fit: smaller is not read on a wall


@dataclass(frozen=True, slots=True)
class Page:
    """A4 upright or across, with the decree's margins."""

    wide: float
    high: float

    @property
    def text_width(self) -> float:
        """Points between the margins at the sides."""
        return self.wide - LEFT - RIGHT

    @property
    def text_height(self) -> float:
        """Points between the margins above and below."""
        return self.high - TOP - BOTTOM


PORTRAIT, LANDSCAPE = Page(WIDE, HIGH), Page(HIGH, WIDE)


@cache
def _styles() -> dict[str, ParagraphStyle]:
    def style(name: str, face: str, size: float, align: int, **more: Any) -> ParagraphStyle:
        values = {"leading": size * SINGLE, "splitLongWords": 1, "allowWidows": 0} | more
        return ParagraphStyle(name, fontName=face, fontSize=size, alignment=align, **values)

    indent = {"firstLineIndent": 10 * MM, "spaceAfter": 6}
    over = {"firstLineIndent": 10 * MM, "spaceBefore": 8, "spaceAfter": 4}
    styles = (
        style("body", pdf.REGULAR, 14, TA_JUSTIFY, **indent),
        style("plain", pdf.REGULAR, 13, TA_LEFT),
        style("bold", pdf.BOLD, 13, TA_LEFT),
        style("italic", pdf.ITALIC, 13, TA_LEFT),
        style("grounds", pdf.ITALIC, 14, TA_JUSTIFY, **indent),
        style("centre", pdf.REGULAR, 13, TA_CENTER),
        style("centre_bold", pdf.BOLD, 14, TA_CENTER),
        style("centre_italic", pdf.ITALIC, 13, TA_CENTER),
        style("nation", pdf.BOLD, 12, TA_CENTER),
        style("motto", pdf.BOLD, 13, TA_CENTER),
        style("office", pdf.REGULAR, 12, TA_CENTER),
        style("number", pdf.REGULAR, 13, TA_CENTER),
        style("place", pdf.ITALIC, 13, TA_CENTER),
        style("role", pdf.BOLD, 14, TA_CENTER),
        style("small", pdf.REGULAR, 11, TA_LEFT),
        style("small_bold", pdf.BOLD_ITALIC, 12, TA_LEFT),
        style("title", pdf.BOLD, 16, TA_CENTER, spaceAfter=4),
        style("heading", pdf.BOLD, 14, TA_LEFT, **over, keepWithNext=1),
        style("over_table", pdf.BOLD, 14, TA_LEFT, **over),
        style("cell", pdf.REGULAR, CELL_SIZE, TA_LEFT),
        style("cell_bold", pdf.BOLD, CELL_SIZE, TA_CENTER),
        style("cell_centre", pdf.REGULAR, CELL_SIZE, TA_CENTER),
        style("cell_right", pdf.REGULAR, CELL_SIZE, TA_RIGHT),
    )
    return {each.name: each for each in styles}


def paragraph(
    value: str,
    style: Style | ParagraphStyle = "plain",
    *,
    label: str = "",
    lines: Sequence[str] = (),
) -> Paragraph:
    """One paragraph of a clerk's text; label: bold words before it, e.g. "Điều 1.". lines: the
    same text where its lines end; empty as a rule.

    style: of official documents, or one of another paper's own.
    """
    pdf.prepare()
    bold = f"<b>{pdf.markup(label)}</b> " if label else ""
    chosen = style if isinstance(style, ParagraphStyle) else _styles()[style]
    return _Spaced(bold + " <br/>".join(map(pdf.markup, lines or (value,))), chosen)


class _Spaced(Paragraph):  # type: ignore[misc]  # reportlab has no types
    """A paragraph whose lines end in a space, so that no two words grow together when its text is
    copied out of the PDF. reportlab leaves the space out where it breaks a line."""

    def breakLines(self, width: Any) -> Any:
        for part in self.frags:  # a paragraph that was split hands on the words of its lines
            if getattr(part, "words", None):
                part.words = [word for word in part.words if word]
        broken = super().breakLines(width)
        if broken.kind == 0:
            broken.lines = [
                self._spaced(line) if place < len(broken.lines) - 1 else line
                for place, line in enumerate(broken.lines)
            ]
        return broken

    def _spaced(self, line: Any) -> Any:
        extra, found = line
        gaps = len(found) - 1 + sum(word.count("\u00a0") for word in found)
        if self.style.alignment == TA_JUSTIFY and gaps > 0:
            extra *= (gaps + 1) / gaps  # what is spread over the gaps goes to one more
        return extra, [*found, ""]


class Rule(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A centred line, as long as `length` points, close under the text before it."""

    def __init__(self, length: float) -> None:
        super().__init__()
        self.length = length
        self._across = 0.0

    def wrap(self, across: float, down: float) -> tuple[float, float]:
        self._across = across
        return across, min(4.0, down)

    def draw(self) -> None:
        left = (self._across - self.length) / 2
        self.canv.setLineWidth(0.7)
        self.canv.line(left, 2, left + self.length, 2)


def write(paper: Paper) -> bytes:
    """The paper as PDF. Raises ClerkError where a page that has to fit would be too small to read.

    The same paper gives the same bytes.
    """
    page = LANDSCAPE if paper.landscape else PORTRAIT
    return build(flowables(paper.blocks, page), paper.title, numbered=paper.numbered, page=page)


def flowables(found: Sequence[Block], page: Page) -> list[Flowable]:
    """Blocks as reportlab draws them, on a page of that size."""
    made: list[Flowable] = []
    for place, block in enumerate(found):
        if blocks.is_held(found, place - 1) and place:
            held = [made.pop()]
            if _is_heading(found, place - 2):
                held.insert(0, made.pop())
            made.append(KeepTogether([*held, *_flat(block, page)]))
        elif isinstance(block, Text) and _is_heading(found, place) and _is_table(found, place + 1):
            open_end = _styles()["over_table"]  # the table may go on overleaf
            heading = paragraph(block.words, open_end, label=block.label)
            made += [CondPageBreak(OVER_TABLE), heading]
        else:
            made += _drawn(block, page)
    return made


def _is_heading(found: Sequence[Block], place: int) -> bool:
    block = found[place] if place >= 0 else None
    return isinstance(block, Text) and block.style == "heading"


def _is_table(found: Sequence[Block], place: int) -> bool:
    return place < len(found) and isinstance(found[place], Grid)


def _drawn(block: Block, page: Page) -> list[Flowable]:
    match block:
        case Text():
            made = _balanced(block, page) or paragraph(block.words, block.style, label=block.label)
            return [CondPageBreak(HEADING), made] if block.style == "heading" else [made]
        case Gap():
            return [Spacer(1, block.points)]
        case Line():
            return [Rule(block.length)]
        case Grid():
            return [_grid(block, page)]
        case Beside():
            rows = [[flowables(cell, page) for cell in row] for row in block.rows]
            return [_columns(rows, tuple(block.parts), page)]
        case Fitted():
            return [_OnePage(page.text_width, page.text_height, flowables(block.blocks, page))]
        case Break():
            return [PageBreak(), Restart()] if block.restart else [PageBreak()]
        case Cut():
            black = pdf.colour("#000000")
            dashed = HRFlowable("100%", 0.5, dash=(3, 3), spaceBefore=9, spaceAfter=9, color=black)
            return [dashed]
    return [KeepTogether(_flat(block, page))]


def _balanced(block: Text, page: Page) -> Paragraph | None:
    """A centred text too long for a line, on lines of about one width."""
    if block.style not in ("centre_bold", "centre_italic") or block.label:
        return None
    style, words_ = _styles()[block.style], pdf.clean(block.words)
    room = page.text_width / style.fontSize
    if pdf.width(words_, style.fontName) <= room:
        return None
    lines = balance.fewest(words_, style.fontName, 4, room)
    return paragraph(block.words, style, lines=lines) if lines else None


def _flat(block: Block, page: Page) -> list[Flowable]:
    """What is kept together, without a group in the group: reportlab would begin a page for it."""
    if not isinstance(block, Together):
        return _drawn(block, page)
    return [each for inside in block.blocks for each in _flat(inside, page)]


class _WholeRows(Table):  # type: ignore[misc]  # reportlab has no types
    """A table that breaks between rows; only one that is higher than a page breaks inside."""

    def split(self, across: float, down: float) -> list[Flowable]:
        found: list[Flowable] = super().split(across, down)
        if not found and down > LANDSCAPE.text_height * 0.75:
            self.splitInRow = 1
            found = super().split(across, down)
        return found


def _grid(grid: Grid, page: Page) -> Table:
    cells, over = _heads(grid)
    above = len(cells)
    for row, bold in grid.lines():
        looks = [_cell_style(grid.style(value, n), grid.size) for n, value in enumerate(row)]
        cells.append(
            [_cell(value, look, bold=bold) for value, look in zip(row, looks, strict=True)]
        )
    return _WholeRows(
        cells,
        colWidths=blocks.columns(grid, page.text_width),
        repeatRows=above,
        style=[
            NO_HELVETICA,
            *over,
            ("GRID", (0, 0), (-1, -1), 0.5, pdf.colour("#000000")),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("LEFTPADDING", (0, 0), (-1, -1), CELL_SIDE),
            ("RIGHTPADDING", (0, 0), (-1, -1), CELL_SIDE),
        ],
    )


def _heads(grid: Grid) -> tuple[list[list[Flowable]], list[tuple[object, ...]]]:
    """The rows of heads, and which of their cells are one."""
    style = _cell_style("cell_bold", grid.size)
    heads: list[Flowable] = [paragraph(head, style) for head in grid.heads]
    if not any(grid.groups):
        return [heads], []
    upper: list[Flowable] = [paragraph("", style) for _ in heads]
    over: list[tuple[object, ...]] = []
    for first, last in spans(grid.groups):
        if grid.groups[first]:
            upper[first] = paragraph(grid.groups[first], style)
            over.append(("SPAN", (first, 0), (last, 0)))
        else:
            upper[first], heads[first] = heads[first], upper[first]
            over.append(("SPAN", (first, 0), (first, 1)))
    return [upper, heads], over


def _cell(value: Value, style: ParagraphStyle, *, bold: bool) -> Flowable:
    if value == TICK:
        return _Tick()
    text = words(value)
    return paragraph("" if bold else text, style, label=text if bold else "")


@cache
def _cell_style(style: Style, size: float) -> ParagraphStyle:
    return ParagraphStyle(
        f"{style} {size}", parent=_styles()[style], fontSize=size, leading=size * 1.2
    )


class _Tick(Flowable):  # type: ignore[misc]  # reportlab has no types
    """An empty box to put a cross in: drawn, so that it needs no glyph."""

    SIDE = 12.0

    def __init__(self) -> None:
        super().__init__()
        self._across = 0.0

    def wrap(self, across: float, down: float) -> tuple[float, float]:
        self._across = across
        return across, min(self.SIDE + 2, down)

    def draw(self) -> None:
        self.canv.setLineWidth(0.8)
        self.canv.rect((self._across - self.SIDE) / 2, 1, self.SIDE, self.SIDE)


class _OnePage(KeepInFrame):  # type: ignore[misc]  # reportlab has no types
    """A page made smaller where it would need a second one, but never too small to read."""

    def __init__(self, wide: float, high: float, content: list[Flowable]) -> None:
        super().__init__(wide, high, content, mode="shrink")

    def wrap(self, across: float, down: float) -> tuple[float, float]:
        size: tuple[float, float] = super().wrap(across, down)
        if 1 / getattr(self, "_scale", 1.0) < LEAST:  # none where it fits as it is
            raise ClerkError(
                "Nhiều dòng quá nên chữ trên một trang không còn đọc được.",
                "Gộp hoặc rút ngắn các dòng: nên có không quá mười.",
            )
        return size


class Restart(Flowable):  # type: ignore[misc]  # reportlab has no types
    """Starts the page numbers anew: appendices are numbered on their own."""

    def wrap(self, across: float, down: float) -> tuple[float, float]:
        return 0.0, 0.0

    def draw(self) -> None:
        self.canv.numbered_from = self.canv.getPageNumber() - 1


def build(
    story: list[Flowable], title: str, *, numbered: bool = True, page: Page = PORTRAIT
) -> bytes:
    """The PDF of a story on A4, numbered in the top margin from its second page on.

    numbered: off for sheets that are cut or handed out apart.
    """
    pdf.prepare()
    out = BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=(page.wide, page.high),
        leftMargin=LEFT,
        rightMargin=RIGHT,
        topMargin=TOP,
        bottomMargin=BOTTOM,
        title=pdf.clean(title),
        creator="Sổ Vàng",
        author="",
        subject="",
        invariant=1,
        initialFontName=pdf.REGULAR,
        **pdf.SHOWN,
    )
    frame = Frame(LEFT, BOTTOM, page.text_width, page.text_height, 0, 0, 0, 0)
    document.addPageTemplates(
        PageTemplate("page", [frame], onPageEnd=_page_number if numbered else _no_number)
    )
    document.build(story)
    return out.getvalue()


def _page_number(canvas: Canvas, _document: BaseDocTemplate) -> None:
    number = canvas.getPageNumber() - getattr(canvas, "numbered_from", 0)
    if number > 1:
        canvas.setFont(pdf.REGULAR, 13)
        wide, high = canvas._pagesize
        middle = (LEFT + wide - RIGHT) / 2  # of the text, as in Word
        canvas.drawCentredString(middle, high - 13 * MM, str(number))


def _no_number(_canvas: Canvas, _document: BaseDocTemplate) -> None:
    """Sheets that go apart bear no number."""


def _columns(rows: list[list[Any]], parts: tuple[float, ...], page: Page) -> Table:
    whole = ((0, 0), (-1, -1))
    style: list[tuple[Any, ...]] = [NO_HELVETICA, ("VALIGN", *whole, "TOP")]
    style += [(f"{side}PADDING", *whole, 0) for side in ("LEFT", "RIGHT", "TOP")]
    return Table(rows, colWidths=[part * page.text_width for part in parts], style=style)
