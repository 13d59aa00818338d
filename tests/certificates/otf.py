"""OpenType fonts with CFF outlines, made from the program's own font: no bought one lies here."""

from io import BytesIO
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.ttCollection import TTCollection

from app import fonts, resources

SOURCE = "LiberationSerif-Italic.ttf"


def made(
    path: Path,
    family: str = "Chữ Bay Mẫu",
    *,
    allowed: int = 0,
    wider: int = 0,
    letters: str = "".join(map(chr, fonts.LETTERS)),
) -> Path:
    """A font file. allowed: OS/2 fsType; wider: a variable font (CFF2) that can grow by so much;
    letters: those it has. An ending of .otc makes a collection of two, the second one upright."""
    data = _face(family, SOURCE, allowed, wider, letters)
    if path.suffix == ".otc":
        both, out = TTCollection(), BytesIO()
        upright = _face(family, "LiberationSerif-Regular.ttf", allowed, 0, letters)
        both.fonts = [TTFont(BytesIO(data)), TTFont(BytesIO(upright))]
        both.save(out)
        data = out.getvalue()
    path.write_bytes(data)
    return path


def _face(family: str, source: str, allowed: int, wider: int, letters: str) -> bytes:
    with TTFont(resources.path(f"fonts/{source}")) as font:
        cmap = {ord(one): font.getBestCmap()[ord(one)] for one in letters}
        names = [".notdef", *dict.fromkeys(cmap.values())]
        glyphs, em = font.getGlyphSet(), font["head"].unitsPerEm
        charstrings, widths = {}, {}
        for name in names:
            pen = T2CharStringPen(None if wider else glyphs[name].width, glyphs, CFF2=bool(wider))
            glyphs[name].draw(pen)
            charstrings[name] = pen.getCharString()
            widths[name] = glyphs[name].width, 0
        style = font["head"].macStyle
    made = FontBuilder(em, isTTF=False)
    made.setupGlyphOrder(names)
    made.setupCharacterMap(cmap)
    made.setupHorizontalMetrics(widths)
    made.setupHorizontalHeader(ascent=1825, descent=-443)
    named = "".join(filter(str.isalnum, family.encode("ascii", "ignore").decode()))
    made.setupNameTable({"familyName": family, "styleName": "Regular", "psName": named})
    if wider:
        made.setupFvar([("wght", 400, 400, 900, "Weight")], [])
        made.setupCFF2(charstrings, [{}])
    else:
        made.setupCFF(named, {}, charstrings, {})
    made.setupOS2(fsType=allowed)
    made.setupPost()
    made.font["head"].macStyle = style
    out = BytesIO()
    made.save(out)
    return out.getvalue()
