"""What official documents share: the page of NĐ 30/2020, its type sizes, its header and ending.

Every text passes through `paragraph`, which makes it safe; no other code here builds a Paragraph.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any, Literal

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from app import pdf
from app.pdf import MM

WIDE, HIGH = 210 * MM, 297 * MM
LEFT, RIGHT, TOP, BOTTOM = 30 * MM, 15 * MM, 20 * MM, 20 * MM  # NĐ 30/2020, Phụ lục I
TEXT_WIDTH = WIDE - LEFT - RIGHT
# A table asks for its cells' default font even where every cell is a paragraph; not embedded.
NO_HELVETICA = ("FONTNAME", (0, 0), (-1, -1), pdf.REGULAR)

Style = Literal[
    "body", "plain", "bold", "italic", "grounds", "centre", "centre_bold", "centre_italic",
    "nation", "motto", "office", "small", "small_bold", "title", "heading", "cell", "cell_bold",
    "cell_centre", "part", "fact", "form", "hint",
]  # fmt: skip


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
        values = {"leading": size * 1.25, "splitLongWords": 1} | more
        return ParagraphStyle(name, fontName=face, fontSize=size, alignment=align, **values)

    indent = {"firstLineIndent": 10 * MM, "spaceAfter": 6}
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
        style("small", pdf.REGULAR, 11, TA_LEFT),
        style("small_bold", pdf.BOLD_ITALIC, 12, TA_LEFT),
        style("title", pdf.BOLD, 16, TA_CENTER, spaceAfter=4),
        style("heading", pdf.BOLD, 13, TA_LEFT, spaceBefore=8, spaceAfter=3, keepWithNext=1),
        style("cell", pdf.REGULAR, 12, TA_LEFT),
        style("cell_bold", pdf.BOLD, 12, TA_CENTER),
        style("cell_centre", pdf.REGULAR, 12, TA_CENTER),
        style("part", pdf.BOLD, 14, TA_LEFT, spaceBefore=10, spaceAfter=4, keepWithNext=1),
        style("fact", pdf.REGULAR, 14, TA_LEFT, firstLineIndent=10 * MM, spaceAfter=3),
        style("hint", pdf.ITALIC, 12, TA_LEFT, firstLineIndent=10 * MM, spaceAfter=2),
        style("form", pdf.BOLD_ITALIC, 12, TA_RIGHT, spaceAfter=4),
    )
    return {each.name: each for each in styles}


def paragraph(value: str, style: Style | ParagraphStyle = "plain", *, label: str = "") -> Paragraph:
    """One paragraph of a clerk's text; label: bold words before it, e.g. "Điều 1.".

    style: of official documents, or one of another paper's own.
    """
    pdf.prepare()
    bold = f"<b>{pdf.markup(label)}</b> " if label else ""
    chosen = style if isinstance(style, ParagraphStyle) else _styles()[style]
    return Paragraph(bold + pdf.markup(value), chosen)


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


def header(
    office: Sequence[str],
    number: str,
    place_date: str,
    *,
    above: str = "",
    page: Page = PORTRAIT,
) -> list[Flowable]:
    """The head of an official document: who issues it, quốc hiệu, its number, place and date.

    office: the lines of the issuing body, e.g. "ỦY BAN NHÂN DÂN", "XÃ BÁC ÁI". above: the body
    it belongs to, where its name stands over it, upright. page: the one that it is built for.
    """
    motto = "Độc lập - Tự do - Hạnh phúc"
    issuer = [paragraph(above, "office")] if above else []
    issuer += [paragraph(line, "nation") for line in office]
    widest = max((pdf.width(pdf.clean(line), pdf.BOLD) * 12 for line in office), default=0.0)
    issuer.append(Rule(min(widest, 60 * MM) * 0.4))
    nation = [
        paragraph("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "nation"),
        paragraph(motto, "motto"),
        Rule(pdf.width(motto, pdf.BOLD) * 13),
    ]
    rows = [
        [issuer, nation],
        [paragraph(number, "centre"), paragraph(place_date, "centre_italic")],
    ]
    return [_columns(rows, (0.41, 0.59), page), Spacer(1, 8)]


def signature(
    roles: Sequence[str], name: str, receivers: Sequence[str], *, page: Page = PORTRAIT
) -> Flowable:
    """The end of a document: "Nơi nhận" at the left, the signer at the right, kept together.

    roles: one per line, e.g. "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" (see signer_roles). page: see header.
    """
    left: list[Flowable] = []
    if receivers:
        left = [paragraph("Nơi nhận:", "small_bold")]
        left += [paragraph(line, "small") for line in receiver_lines(receivers)]
    right = [paragraph(role, "centre_bold") for role in roles]
    right += [Spacer(1, 26 * MM), paragraph(name, "centre_bold")]
    return KeepTogether([Spacer(1, 10), _columns([[left, right]], (0.5, 0.5), page)])


def signers(columns: Sequence[tuple[str, str]]) -> Flowable:
    """Several who sign side by side, each as (role in capitals, name), kept together."""
    cells = [
        [
            paragraph(role, "centre_bold"),
            paragraph("(Ký, ghi rõ họ tên)", "centre_italic"),
            Spacer(1, 22 * MM),
            paragraph(name, "centre_bold"),
        ]
        for role, name in columns
    ]
    parts = (1 / len(columns),) * len(columns)
    return KeepTogether([Spacer(1, 12), _columns([cells], parts)])


def signer_roles(mode: str, role: str, body: str = "") -> tuple[str, ...]:
    """The lines above a signature, in capitals.

    mode: "" signs in his or her own power; "KT." for the chairman (role is then the deputy's
    own, "Phó Chủ tịch"); "Q." acting; "TM." on behalf of `body`; "TL." and "TUQ." by order.
    Raises ValueError for another mode, a fault of ours.
    """
    role = role.upper()
    match mode:
        case "":
            return (role,)
        case "Q.":
            return (f"Q. {role}",)
        case "KT.":
            return (f"KT. {(body or role.removeprefix('PHÓ ')).upper()}", role)
        case "TM." | "TL." | "TUQ.":
            return (f"{mode} {body.upper()}", role)
    raise ValueError(f"unknown way of signing: {mode!r}")


def closed(lines: Sequence[str]) -> tuple[str, ...]:
    """Căn cứ and the like: each line ends with ; and the last one with a full stop."""
    last = len(lines) - 1
    return tuple(
        f"{line.rstrip(' .;')}{'.' if place == last else ';'}" for place, line in enumerate(lines)
    )


def receiver_lines(receivers: Sequence[str]) -> tuple[str, ...]:
    """What stands under "Nơi nhận:"."""
    return tuple(f"- {line}" for line in closed(receivers))


class _WholeRows(Table):  # type: ignore[misc]  # reportlab has no types
    """A table that breaks between rows; only one that is higher than a page breaks inside."""

    def split(self, across: float, down: float) -> list[Flowable]:
        found: list[Flowable] = super().split(across, down)
        if not found and down > LANDSCAPE.text_height * 0.75:
            self.splitInRow = 1
            found = super().split(across, down)
        return found


def table(
    heads: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    centred: Container[int] = (),
) -> Table:
    """A ruled table whose head repeats on every page; widths as parts of the text's width.

    centred: the places of columns whose cells stand in the middle.
    """
    cells: list[list[Flowable]] = [[paragraph(head, "cell_bold") for head in heads]]
    cells += [
        [
            paragraph(value, "cell_centre" if place in centred else "cell")
            for place, value in enumerate(row)
        ]
        for row in rows
    ]
    return _WholeRows(
        cells,
        colWidths=[part * TEXT_WIDTH for part in widths],
        repeatRows=1,
        style=[
            NO_HELVETICA,
            ("GRID", (0, 0), (-1, -1), 0.5, pdf.colour("#000000")),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
            ("LEFTPADDING", (0, 0), (-1, -1), 4),
            ("RIGHTPADDING", (0, 0), (-1, -1), 4),
        ],
    )


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
        lang="vi",
        invariant=1,
        initialFontName=pdf.REGULAR,
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
        canvas.drawCentredString(wide / 2, high - 13 * MM, str(number))


def _no_number(_canvas: Canvas, _document: BaseDocTemplate) -> None:
    """Sheets that go apart bear no number."""


def _columns(rows: list[list[Any]], parts: tuple[float, ...], page: Page = PORTRAIT) -> Table:
    whole = ((0, 0), (-1, -1))
    style: list[tuple[Any, ...]] = [NO_HELVETICA, ("VALIGN", *whole, "TOP")]
    style += [(f"{side}PADDING", *whole, 0) for side in ("LEFT", "RIGHT", "TOP")]
    return Table(rows, colWidths=[part * page.text_width for part in parts], style=style)
