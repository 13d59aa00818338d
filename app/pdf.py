"""What every PDF shares: the document fonts, reportlab kept on a short lead, text made safe.

Only this module registers fonts and only `markup` turns text into what a Paragraph reads: a
Paragraph would open any file that an `<img src=…>` in a clerk's text names, so no text reaches
it unescaped (tests/documents holds the program to that).
"""

import re
import zlib
from array import array
from functools import cache, lru_cache
from typing import Any, BinaryIO
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFError, TTFont
from reportlab.pdfgen.canvas import Canvas

from app import resources, text
from app.errors import ClerkError

MM = 72 / 25.4  # points in a millimetre
REGULAR, BOLD, ITALIC, BOLD_ITALIC = FACES = (
    "LiberationSerif",
    "LiberationSerif-Bold",
    "LiberationSerif-Italic",
    "LiberationSerif-BoldItalic",
)
_FILES = {
    REGULAR: "LiberationSerif-Regular.ttf",
    BOLD: "LiberationSerif-Bold.ttf",
    ITALIC: "LiberationSerif-Italic.ttf",
    BOLD_ITALIC: "LiberationSerif-BoldItalic.ttf",
}
SHOWN = {  # of a document template: its title in the window's head; printed in its true size
    "lang": "vi", "displayDocTitle": 1, "printScaling": "None",
}  # fmt: skip
_NBSP = "\u00a0"
_UNIT = re.compile(r"(?<=\d) (?=(?:%|đồng|triệu|nghìn|tỷ|m²|ha|km)(?!\w))")
_RANGE = re.compile(r"(?<=\d) (?=[-–] \d)")
_DATE = re.compile(r"(?<!\w)(ngày|tháng|năm|Điều|khoản) (?=\d)")
_NO_GLYPH = "□"


@cache
def prepare() -> None:
    """Set reportlab up once: the four faces of the document font, and nothing fetched, ever.

    Raises ClerkError when a font file is missing or damaged. Reading a machine's own reportlab
    settings file could loosen these settings, so they are set here and then looked at.
    """
    rl_config.trustedHosts = None  # no host at all
    rl_config.trustedSchemes = []
    rl_config.toColorCanUse = "rl_extended_literal_eval"  # literals only, no calls
    rl_config.useA85 = 0  # streams as plain bytes: a fifth smaller
    rl_config.pdfComments = 0
    rl_config.canvas_basefontname = REGULAR  # else every file names Helvetica, unembedded
    for face, name in _FILES.items():
        try:
            registerFont(TTFont(face, str(resources.path(f"fonts/{name}"))))
        except (OSError, TTFError, ValueError) as error:
            raise ClerkError(
                "Máy thiếu phông chữ để lập văn bản, hoặc tệp phông đã hỏng.",
                "Cài lại chương trình, rồi in lại.",
                kept="Hồ sơ và mọi nội dung đã nhập vẫn còn nguyên.",
                details=f"font {name}: {type(error).__name__}",
            ) from error
    registerFontFamily(REGULAR, REGULAR, BOLD, ITALIC, BOLD_ITALIC)
    if rl_config.trustedHosts or rl_config.trustedSchemes:
        raise RuntimeError("reportlab may fetch: its settings were changed behind our back")


def clean(value: str) -> str:
    """Text as it is printed: NFC, one line, nothing invisible; non-breaking spaces stay.

    A number and what it counts (50 %, 8,4 triệu đồng) stay on one line, as do "ngày 05", "Điều 1",
    and no line begins with the dash of "2021 - 2025".
    """
    found = _NBSP.join(text.clean(part) for part in value.split(_NBSP))
    found = _RANGE.sub(_NBSP, _UNIT.sub(_NBSP, found))
    return _DATE.sub(rf"\1{_NBSP}", found)


def without_glyph(value: str, face: str = REGULAR) -> str:
    """The letters of a text that a face cannot print, each once, in order; "" when it can."""
    known = _glyphs(face)
    return "".join(dict.fromkeys(sign for sign in value if ord(sign) not in known))


def markup(value: str) -> str:
    """A clerk's text for a Paragraph: cleaned, with nothing in it that reads as a tag.

    The one way for text into a Paragraph. A letter that the font lacks becomes □, so that
    it is seen on paper that it is missing.
    """
    value = clean(value)
    for sign in without_glyph(value):
        value = value.replace(sign, _NO_GLYPH)
    return escape(value, {'"': "&quot;", "'": "&#39;"})


def keep_together(value: str) -> str:
    """The text with non-breaking spaces: no line ends inside it. For names of people."""
    return clean(value).replace(" ", _NBSP)


@lru_cache(maxsize=1024)
def width(value: str, face: str) -> float:
    """How wide a text is at size 1 point, in points. Multiply by the size."""
    prepare()
    wide: float = pdfmetrics.stringWidth(value, face, 1000)
    return wide / 1000


@cache
def colour(value: str) -> Color:
    """The colour of "#A8161F". Raises ValueError for any other form."""
    if len(value) != 7 or value[0] != "#":
        raise ValueError(f"not a colour: {value!r}")
    return Color(*(int(value[place : place + 2], 16) / 255 for place in (1, 3, 5)))


@cache
def _glyphs(face: str) -> frozenset[int]:
    prepare()
    return frozenset(pdfmetrics.getFont(face).face.charToGlyph)


class StreamedCanvas(Canvas):  # type: ignore[misc]  # reportlab has no types
    """A reportlab canvas whose finished pages go to `out` at once and leave the memory.

    reportlab keeps every page until the last one is drawn and then joins them twice; a thousand
    certificates need none of that. `out` is only ever appended to. The same drawing gives the
    same bytes: no clock and no chance are in the file.
    """

    def __init__(self, out: BinaryIO, width_mm: float, height_mm: float, title: str) -> None:
        prepare()
        super().__init__(
            out,
            pagesize=(width_mm * MM, height_mm * MM),
            pageCompression=1,
            invariant=1,
            initialFontName=REGULAR,
        )
        self._doc = _StreamedDocument(out)
        self.setTitle(clean(title))
        self.setAuthor("")
        self.setSubject("")
        self.setCreator("Sổ Vàng")
        self.setViewerPreference("DisplayDocTitle", "true")
        self.setViewerPreference("PrintScaling", "None")

    def operators(self, code: str) -> None:
        """Append PDF operators that the caller has written out itself."""
        self._code.append(code)

    def encoded(self, value: str, face: str) -> list[tuple[str, str]]:
        """A text as (font resource, string literal) pieces of this document's font subsets."""
        font, document = pdfmetrics.getFont(face), self._doc
        return [
            (font.getSubsetInternalName(subset, document), f"({self._escape(codes)})")
            for subset, codes in font.splitString(value, document)
        ]

    def add_form(self, name: str, code: str) -> None:
        """Store operators as one form XObject of the page's size, drawn with doForm(name)."""
        form = pdfdoc.PDFFormXObject(0, 0, *self._pagesize)
        form.compression = 1
        form.setStreamList(code)
        self._doc.addForm(name, form)


class _Deflate:
    """FlateDecode at level 4: half the time of reportlab's level 6, an eighth larger."""

    pdfname = "FlateDecode"

    def encode(self, content: str | bytes) -> bytes:
        data = content.encode("latin-1") if isinstance(content, str) else content
        return zlib.compress(data, 4)


class _StreamedDocument(pdfdoc.PDFDocument):  # type: ignore[misc]  # reportlab has no types
    """A PDFDocument that writes each page out when it is added, the rest when it is saved.

    Of a page that is written it keeps two numbers: its place in the file and its object.
    """

    def __init__(self, out: BinaryIO) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 4), lang="vi")
        self.Pages = self.Catalog.Pages = _WrittenPages()
        self._out = out
        self._offset = 0
        self._offsets = array("Q", [0])  # by object number; 0 for what isn't written yet
        self._emit(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")

    def addPage(self, page: Any) -> None:
        name = self.thisPageName()
        reference = self.Reference(page, name)
        page.check_format(self)
        page.Contents.filters = [_Deflate()]
        contents = self.Reference(page.Contents).name
        self.Pages.written += reference.format(self) + b"\n"
        self.Pages.count += 1
        self.pageCounter += 1
        self.inObject = None
        self._write(contents)
        self._write(name)
        for done in (contents, name):  # the page names its contents, so both go at the end
            number, _ = self.idToObjectNumberAndVersion.pop(done)
            del self.idToObject[done], self.numberToId[number]

    def format(self) -> bytes:
        """Write all that isn't written yet, then the table of objects and the trailer."""
        number = 1
        while number <= self.objectcounter:  # formatting an object may register more
            if number in self.numberToId:
                self._write(self.numberToId[number])
            number += 1
        start = self._offset
        self._emit(b"xref\n0 %d\n0000000000 65535 f \n" % number)
        for offset in self._offsets[1:]:
            self._emit(b"%010d 00000 n \n" % offset)
        trailer = pdfdoc.PDFTrailer(
            startxref=start,
            Size=number,
            Root=self.Reference(self.Catalog),
            Info=self.Reference(self.info),
            ID=self.ID(),
        )
        self._emit(trailer.format(self))
        return b""  # SaveToFile writes what this returns

    def _write(self, name: str) -> None:
        number, _ = self.idToObjectNumberAndVersion[name]
        data = pdfdoc.PDFIndirectObject(name, self.idToObject[name]).format(self)
        missing = number + 1 - len(self._offsets)
        self._offsets.extend([0] * missing)
        self._offsets[number] = self._offset
        self._emit(data)

    def _emit(self, data: bytes) -> None:
        self._out.write(data)
        self._offset += len(data)


class _WrittenPages(pdfdoc.PDFPages):  # type: ignore[misc]  # reportlab has no types
    """The page tree of pages that are in the file already."""

    def __init__(self) -> None:
        super().__init__()
        self.written = bytearray()
        self.count = 0

    def check_format(self, document: Any) -> None:
        self.Kids = b"[" + bytes(self.written) + b"]"
        self.Count = self.count
