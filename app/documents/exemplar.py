"""An exemplar on paper: tờ gương A4, poster A3, the page that is read over the loudspeaker, and the
column for a bulletin in Word."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.enums import TA_LEFT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    Image,
    KeepInFrame,
    PageBreak,
    PageTemplate,
    Spacer,
)

from app import pdf
from app.documents import docx
from app.documents.sheets import paragraph
from app.exemplars.paragraphs import NUMBERED, looks_of
from app.pdf import MM

RED, GOLD, INK, GREY = "#A0141E", "#C8A03C", "#1B1B1D", "#5A5A60"
A4, A3 = (210 * MM, 297 * MM), (297 * MM, 420 * MM)
SIDE = 20 * MM  # above and below
LEFT, RIGHT = 24 * MM, 17 * MM  # the spine takes 7 mm of the left
SHEET_PHOTO = (16, 10)  # width and height of the part of a photo that a paper shows
POSTER_PHOTO = (3, 2)
COLUMN_PHOTO = (4, 3)
COLUMN_WIDTH = 110.0  # mm


@dataclass(frozen=True)
class Told:
    """What any paper tells of one exemplar. photo: a JPEG in the shape of that paper, or b"".

    kicker: what it is, in small letters above the name. place: village and commune. facts: label
    and value. text: the story, a paragraph a line. consent: the sentence on the consent.
    """

    office: str
    kicker: str
    name: str
    summary: str
    place: str
    facts: tuple[tuple[str, str], ...]
    text: str
    photo: bytes
    caption: str
    consent: str
    dated: str


def sheets(told: Sequence[Told]) -> bytes:
    """Tờ gương: each exemplar begins a page of A4, a long story goes on over the next."""
    story: list[Flowable] = []
    for number, one in enumerate(told):
        if number:
            story.append(PageBreak())
        story += _sheet(one)
    title = told[0].name if len(told) == 1 else "Tập gương người tốt, việc tốt"
    return _build(story, title, A4)


def poster(one: Told) -> bytes:
    """One page of A3: the photo, the name, the sentence and what others can learn from it."""
    wide, high = A3[0] - LEFT - RIGHT, A3[1] - 2 * SIDE
    kicker = _style(RED, 27, pdf.BOLD, spaceAfter=6)
    name = _style(INK, 56, pdf.BOLD, leading=64)
    parts: list[Flowable] = [paragraph(one.kicker, kicker), paragraph(one.name, name)]
    if one.place:
        parts.append(paragraph(one.place, _style(GREY, 25, pdf.REGULAR, spaceAfter=14)))
    parts += _photo(one.photo, wide, POSTER_PHOTO)
    if one.summary:
        said = _style(INK, 33, pdf.BOLD, leading=42, spaceBefore=18)
        parts.append(paragraph(one.summary, said))
    parts += _learnt(one.text)
    inside = KeepInFrame(wide, high - 14 * MM, parts, mode="shrink")
    return _build([inside], one.name, A3, f"{one.office}. {one.dated}")


def reading(text: str, about: str, title: str) -> bytes:
    """The text for the loudspeaker in large letters, as an announcer holds it."""
    head = _style(INK, 16, pdf.BOLD)
    said = _style(INK, 19, pdf.REGULAR, leading=31, spaceAfter=12)
    parts: list[Flowable] = [paragraph("BÀI ĐỌC LOA TRUYỀN THANH", head)]
    parts += [paragraph(about, _style(GREY, 12, pdf.ITALIC)), Spacer(1, 14)]
    parts += [paragraph(line, said) for line in text.split("\n") if line.strip()]
    return _build(parts, title, A4)


def column(one: Told) -> bytes:
    """The column for a bulletin, in Word so that an editor can go on with it."""
    parts: list[docx.Line | docx.Picture] = [
        docx.Line(one.kicker, "small"),
        docx.Line(one.name, "title"),
    ]
    if one.summary:
        parts.append(docx.Line(one.summary, "subtitle"))
    if one.photo:
        across, down = COLUMN_PHOTO
        high = COLUMN_WIDTH * down / across
        parts.append(docx.Picture(one.photo, COLUMN_WIDTH, high, one.caption or one.name))
        parts.append(docx.Line(one.caption, "small"))
    lines = [line for line in one.text.split("\n") if line.strip()]
    styles: dict[str, docx.Style] = {
        "quote": "quote", "said": "said", "step": "step", "heading": "heading", "plain": "body"
    }  # fmt: skip
    for line, look in zip(lines, looks_of(lines), strict=True):
        parts.append(docx.Line(line, styles[look]))
    parts += [docx.Line(one.consent, "small"), docx.Line(f"{one.office}. {one.dated}", "small")]
    return docx.write([part for part in parts if not _is_empty(part)], one.name)


def _sheet(one: Told) -> list[Flowable]:
    wide = A4[0] - LEFT - RIGHT
    parts: list[Flowable] = [paragraph(one.kicker, _style(RED, 12, pdf.BOLD))]
    parts += [paragraph(one.name, _style(INK, 25, pdf.BOLD, spaceAfter=2))]
    if one.place:
        parts.append(paragraph(one.place, _style(GREY, 12, pdf.REGULAR)))
    parts += [Spacer(1, 8), *_photo(one.photo, wide, SHEET_PHOTO)]
    if one.photo and one.caption:
        parts.append(paragraph(one.caption, _style(GREY, 10.5, pdf.ITALIC, spaceBefore=3)))
    if one.summary:
        said = _style(INK, 15, pdf.BOLD, spaceBefore=8, spaceAfter=6)
        parts.append(paragraph(one.summary, said))
    parts += _story(one.text)
    small = _style(GREY, 10.5, pdf.REGULAR, spaceBefore=2)
    parts.append(Spacer(1, 8))
    facts = "; ".join(f"{name.lower()}: {value}" for name, value in one.facts if value)
    if facts:
        parts.append(paragraph(facts[:1].upper() + facts[1:] + ".", small))
    parts += [paragraph(one.consent, small)] if one.consent else []
    parts.append(paragraph(f"{one.office}. {one.dated}", small))
    return parts


def _story(text: str) -> list[Flowable]:
    lines = [line for line in text.split("\n") if line.strip()]
    styles = {
        "plain": _style(INK, 14, pdf.REGULAR, leading=20, spaceAfter=7),
        "quote": _style(INK, 14, pdf.BOLD_ITALIC, leading=19, leftIndent=14,
                        spaceBefore=4),
        "said": _style(GREY, 11.5, pdf.REGULAR, leftIndent=14, spaceAfter=8),
        "heading": _style(INK, 13.5, pdf.BOLD, spaceBefore=6, spaceAfter=3),
        "step": _style(INK, 14, pdf.REGULAR, leading=20, leftIndent=20,
                       bulletIndent=0, spaceAfter=4),
    }  # fmt: skip
    made: list[Flowable] = []
    for line, look in zip(lines, looks_of(lines), strict=True):
        numbered = NUMBERED.fullmatch(line)
        if look in ("quote", "said"):
            made.append(_Barred(paragraph(line, styles[look])))
        elif look == "step" and numbered is not None:
            made.append(paragraph(numbered[2], styles["step"], label=f"{numbered[1]}."))
        else:
            made.append(paragraph(line, styles[look]))
    return made


def _learnt(text: str) -> list[Flowable]:
    """What is read from across the street: the quote and the steps of a story or, where it has
    neither, its first paragraphs."""
    lines = [line for line in text.split("\n") if line.strip()]
    looks = looks_of(lines)

    def of(look: str) -> list[str]:
        return [line for line, one in zip(lines, looks, strict=True) if one == look]

    each = _style(INK, 28, pdf.REGULAR, leading=37, spaceBefore=10)
    made: list[Flowable] = []
    if quotes := of("quote"):
        said = _style(INK, 33, pdf.BOLD_ITALIC, leading=42, leftIndent=20, spaceBefore=18)
        made.append(_Barred(paragraph(quotes[0], said), 5.0))
    steps = (NUMBERED.fullmatch(line) for line in of("step")[:4])
    made += [paragraph(one[2], each, label=f"{one[1]}.") for one in steps if one]
    return made or [paragraph(line, each) for line in of("plain")[:2]]


class _Barred(Flowable):  # type: ignore[misc]  # reportlab has no types
    """A paragraph with a gold bar at its left."""

    def __init__(self, inside: Flowable, wide: float = 2.0) -> None:
        super().__init__()
        self._inside, self._wide = inside, wide
        self.spaceBefore = inside.getSpaceBefore()
        self.spaceAfter = inside.getSpaceAfter()

    def wrap(self, across: float, down: float) -> tuple[float, float]:
        self.width, self.height = self._inside.wrap(across, down)
        return self.width, self.height

    def draw(self) -> None:
        self.canv.setFillColor(pdf.colour(GOLD))
        self.canv.rect(0, 0, self._wide, self.height, stroke=0, fill=1)
        self._inside.drawOn(self.canv, 0, 0)


def _photo(data: bytes, wide: float, shape: tuple[int, int]) -> list[Flowable]:
    if not data:
        return []
    across, down = shape
    return [Image(BytesIO(data), width=wide, height=wide * down / across, hAlign="LEFT")]


def _style(colour: str, size: float, face: str, **more: Any) -> ParagraphStyle:
    values = {"leading": size * 1.28, "splitLongWords": 1} | more
    return ParagraphStyle(
        f"{face}{size}{colour}", fontName=face, fontSize=size, alignment=TA_LEFT,
        textColor=pdf.colour(colour), **values,
    )  # fmt: skip


def _build(story: list[Flowable], title: str, size: tuple[float, float], foot: str = "") -> bytes:
    """The PDF of a story, with the book's spine down the left edge of every page.

    foot: one line at the lower edge.
    """
    pdf.prepare()
    out = BytesIO()
    document = BaseDocTemplate(
        out, pagesize=size, title=pdf.clean(title), creator="Sổ Vàng", author="", subject="",
        invariant=1, initialFontName=pdf.REGULAR, **pdf.SHOWN,
    )  # fmt: skip
    wide, high = size
    frame = Frame(LEFT, SIDE, wide - LEFT - RIGHT, high - 2 * SIDE, 0, 0, 0, 0)

    def spine(canvas: Canvas, _document: BaseDocTemplate) -> None:
        canvas.setFillColor(pdf.colour(RED))
        canvas.rect(0, 0, 5 * MM, high, stroke=0, fill=1)
        canvas.setFillColor(pdf.colour(GOLD))
        canvas.rect(5 * MM, 0, 2 * MM, high, stroke=0, fill=1)
        if foot:
            line = paragraph(foot, _style(GREY, 19, pdf.REGULAR))
            line.wrap(wide - LEFT - RIGHT, SIDE)
            line.drawOn(canvas, LEFT, SIDE)

    document.addPageTemplates(PageTemplate("page", [frame], onPage=spine))
    document.build(story)
    return out.getvalue()


def _is_empty(part: docx.Line | docx.Picture) -> bool:
    return isinstance(part, docx.Line) and not part.text.strip()
