"""A Word document of paragraphs and pictures, written by hand: five small files in a zip.

Every text is escaped here and nowhere else. The same parts give the same bytes.
"""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from xml.sax.saxutils import escape, quoteattr

from app import pdf

Style = Literal["title", "subtitle", "body", "quote", "said", "step", "heading", "small"]
EMU = 36_000  # English Metric Units in a millimetre
# bold, italic, half-points, before and after in twentieths of a point, alignment, indent
_LOOKS: dict[Style, tuple[bool, bool, int, int, int, str, int]] = {
    "title": (True, False, 36, 0, 60, "left", 0),
    "subtitle": (False, True, 26, 0, 160, "left", 0),
    "body": (False, False, 26, 0, 120, "both", 0),
    "quote": (True, False, 26, 120, 0, "left", 400),
    "said": (False, False, 22, 0, 120, "left", 400),
    "step": (False, False, 26, 0, 60, "both", 300),
    "heading": (True, False, 26, 160, 60, "left", 0),
    "small": (False, True, 22, 60, 60, "left", 0),
}
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True)
class Line:
    """One paragraph of a clerk's text."""

    text: str
    style: Style = "body"


@dataclass(frozen=True)
class Picture:
    """A JPEG across the column. width, height: mm. words: what it shows, for who cannot see it."""

    data: bytes
    width: float
    height: float
    words: str


def write(parts: Sequence[Line | Picture], title: str) -> bytes:
    """The document, A4."""
    pictures = [part for part in parts if isinstance(part, Picture)]
    numbers = {id(picture): number for number, picture in enumerate(pictures, 1)}
    body = "".join(
        _line(part) if isinstance(part, Line) else _picture(part, numbers[id(part)])
        for part in parts
    )
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" '
        'w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    spaces = f'xmlns:w="{_W}" xmlns:r="{_R}" xmlns:a="{_A}" xmlns:wp="{_WP}" xmlns:pic="{_PIC}"'
    document = f"{_HEAD}<w:document {spaces}><w:body>{body}{page}</w:body></w:document>"
    files: list[tuple[str, str | bytes]] = [
        ("[Content_Types].xml", _types()),
        ("_rels/.rels", _relations([("rId1", f"{_R}/officeDocument", "word/document.xml"), (
            "rId2", f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")])),
        ("docProps/core.xml", _core(title)),
        ("word/document.xml", document),
        ("word/styles.xml", _styles()),
        ("word/_rels/document.xml.rels", _relations([
            ("rId1", f"{_R}/styles", "styles.xml"),
            *((f"rIdP{n}", f"{_R}/image", f"media/{n}.jpg") for n in numbers.values()),
        ])),
        *((f"word/media/{number}.jpg", picture.data)
          for number, picture in enumerate(pictures, 1)),
    ]  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()


def _line(part: Line) -> str:
    words = escape(pdf.clean(part.text))
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{part.style}"/></w:pPr>'
        f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'
    )


def _picture(part: Picture, number: int) -> str:
    size = f'cx="{round(part.width * EMU)}" cy="{round(part.height * EMU)}"'
    words = quoteattr(pdf.clean(part.words))
    return (
        f"<w:p><w:r><w:drawing><wp:inline><wp:extent {size}/>"
        f'<wp:docPr id="{number}" name="Anh {number}" descr={words}/>'
        f'<a:graphic><a:graphicData uri="{_PIC}"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{number}.jpg"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="rIdP{number}"/>'
        "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>"
    )


def _styles() -> str:
    made = []
    for name, (bold, italic, size, before, after, side, indent) in _LOOKS.items():
        letters = f"{'<w:b/>' if bold else ''}{'<w:i/>' if italic else ''}"
        made.append(
            f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{name}"/><w:pPr>'
            f'<w:spacing w:before="{before}" w:after="{after}"/><w:ind w:left="{indent}"/>'
            f'<w:jc w:val="{side}"/></w:pPr><w:rPr>{letters}<w:sz w:val="{size}"/>'
            f'<w:szCs w:val="{size}"/></w:rPr></w:style>'
        )
    face = " ".join(f'w:{kind}="Times New Roman"' for kind in ("ascii", "hAnsi", "cs", "eastAsia"))
    return (
        f'{_HEAD}<w:styles xmlns:w="{_W}"><w:docDefaults><w:rPrDefault><w:rPr>'
        f'<w:rFonts {face}/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>'
        f"{''.join(made)}</w:styles>"
    )


def _types() -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    package = "application/vnd.openxmlformats-package"
    return (
        f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{package}.relationships+xml"/>'
        '<Default Extension="jpg" ContentType="image/jpeg"/>'
        f'<Override PartName="/word/document.xml" ContentType="{word}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{word}.styles+xml"/>'
        f'<Override PartName="/docProps/core.xml" ContentType="{package}.core-properties+xml"/>'
        "</Types>"
    )


def _core(title: str) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        f'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{escape(pdf.clean(title))}'
        "</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>"
    )


def _relations(rows: Sequence[tuple[str, str, str]]) -> str:
    made = "".join(f'<Relationship Id="{i}" Type="{t}" Target="{w}"/>' for i, t, w in rows)
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{made}</Relationships>'
