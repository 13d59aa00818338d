"""1,000 certificates with their codes in one PDF: ours, a hand-written floor, and Platypus.

The floor writes the same glyphs at the same places, the same code squares and the same font
subsets straight into a PDF; what it is given is already laid out and signed. Platypus makes the
same page from paragraphs and reportlab's own QR widget.
"""

import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from time import perf_counter

import zxingcpp
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import BaseDocTemplate, Frame, PageBreak, PageTemplate, Paragraph, Spacer

from app import pdf
from app.certificates import artwork, layouts
from app.certificates.codes import sign_claim
from app.certificates.drawing import Offset, draw
from app.certificates.placing import place
from app.certificates.texts import CertificateText, Mode
from app.pdf import MM
from tests.certificates.examples import KEY, KID, certificate, claim

LAYOUT = layouts.load()
NAMES = ("Pi Năng Thị Hoài", "Taín Văn Liêm", "Quảng Đại Phước", "Chamaléa Thị Huyền", "Kator Sính")
LEVEL = 4  # of deflate, the same for ours and the floor


class Nowhere:
    """A file that only counts its bytes."""

    size = 0

    def write(self, data: bytes) -> int:
        self.size += len(data)
        return len(data)


def run(size: int = 1000) -> list[dict]:
    """The metrics, each with its baseline from this same run. size: certificates in one PDF."""
    batch = [_one(number) for number in range(size)]
    _ours(batch[:20])  # both start with fonts and artwork read
    placed = _placed(batch)
    _floor(placed[:20])
    ours, floor = _best(_ours, batch, 3), _best(_floor, placed, 3)
    few = batch[: max(size // 10, 20)]
    platypus = _best(_platypus, few, 1)
    small, large = _peak(size // 2), _peak(size * 2)
    signing = _best(_sign, [claim(number) for number in range(size)], 1)
    speed = "certificates with QR, pages/s"
    return [
        _metric(speed, ours, "1/s", "hand-written floor", floor, ">=0.30"),
        _metric(speed, ours, "1/s", "Platypus + QrCodeWidget", platypus, ">=5"),
        _metric(
            f"peak memory, {size * 2} certificates",
            large,
            "KiB",
            f"peak memory, {size // 2} certificates",
            small,
            "<=1.10",
        ),
        _metric("codes signed", signing, "1/s", speed, ours, ">=1"),
    ]


def _metric(name: str, value: float, unit: str, baseline: str, other: float, aim: str) -> dict:
    """aim: what the ratio is to be, as ">=0.30" or "<=1.10"."""
    ratio, bound = value / other, float(aim[2:])
    return {
        "metric": name,
        "value": round(value, 2),
        "unit": unit,
        "baseline": baseline,
        "baseline_value": round(other, 2),
        "ratio": round(ratio, 3),
        "aim": aim,
        "met": ratio >= bound if aim.startswith(">=") else ratio <= bound,
    }


def _one(number: int) -> CertificateText:
    name = NAMES[number % len(NAMES)]
    signed = certificate(number, recipient=f"Bà {name}".replace(" ", "\u00a0"))
    citation = f"{signed.citation}, lần thứ {number}"
    return CertificateText(**{**signed.__dict__, "citation": citation})


def _best(work: Callable, batch: list, times: int) -> float:
    """Items a second, the best of some runs."""
    seconds = []
    for _ in range(times):
        start = perf_counter()
        work(batch)
        seconds.append(perf_counter() - start)
    return len(batch) / min(seconds)


def _ours(batch: list[CertificateText]) -> None:
    draw(batch, Mode.FULL, LAYOUT, Offset(), BytesIO())


def _sign(claims: list) -> None:
    for each in claims:
        sign_claim(each, KEY, KID)


def _peak(count: int) -> float:
    """KiB at the most while `count` certificates, made one by one, are drawn into nowhere."""
    unsigned: Iterator = (
        certificate(n, signed=False, code=certificate().code) for n in range(count)
    )
    tracemalloc.start()
    try:
        draw(unsigned, Mode.FULL, LAYOUT, Offset(), Nowhere())
        return tracemalloc.get_traced_memory()[1] / 1024
    finally:
        tracemalloc.stop()


def _platypus(batch: list[CertificateText]) -> None:
    out = BytesIO()
    wide, high = LAYOUT.width * MM, LAYOUT.height * MM
    code = artwork.operators(LAYOUT.artwork, LAYOUT.width, LAYOUT.height, LAYOUT.tinted)
    known = set()

    def page(canvas, _document):
        if not known:
            form = canvas.beginForm("artwork") or known.add(1)
            assert form is None
            canvas._code.append(code)
            canvas.endForm()
        canvas.doForm("artwork")

    def line(text: str, size: float, face: str, space: float) -> list:
        style = ParagraphStyle(f"{face}{size}", fontName=face, fontSize=size, leading=size * 1.25)
        style.alignment = 1
        return [Paragraph(pdf.markup(text), style), Spacer(1, space)]

    story = []
    for each in batch:
        story += line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 15, pdf.BOLD, 2)
        story += line("Độc lập - Tự do - Hạnh phúc", 16, pdf.BOLD, 20)
        story += line(each.authority, 17, pdf.BOLD, 6)
        story += line(each.verb, 15, pdf.BOLD, 2)
        story += line(each.form, 44, pdf.BOLD, 4)
        story += line(each.recipient, 21, pdf.BOLD, 2)
        story += line(each.address, 14, pdf.REGULAR, 4)
        story += line(each.citation, 15, pdf.ITALIC, 4)
        for text in (each.decision, each.decision_date, each.register, each.place_date):
            story += line(text, 12, pdf.REGULAR, 0)
        for text in (*each.signer_roles, each.signer, f"Mã kiểm tra: {each.check_code}"):
            story += line(text, 12, pdf.BOLD, 0)
        story += line(f"Số giấy: {each.number}", 9, pdf.REGULAR, 0)
        widget = QrCodeWidget(each.code, barLevel="Q", barWidth=34 * MM, barHeight=34 * MM)
        drawing = Drawing(34 * MM, 34 * MM)
        drawing.add(widget)
        story += [drawing, PageBreak()]
    document = BaseDocTemplate(
        out, pagesize=(wide, high), invariant=1, pageCompression=1, initialFontName=pdf.REGULAR
    )
    frame = Frame(20 * MM, 8 * MM, wide - 40 * MM, high - 16 * MM)
    document.addPageTemplates(PageTemplate("page", [frame], onPage=page))
    document.build(story)


class _Font:
    """One face, its letters numbered as they are met, at most 255."""

    def __init__(self, name: str, face: str, lines: list[str]) -> None:
        self.name = name
        self.face = pdfmetrics.getFont(face).face
        signs = sorted({sign for line in lines for sign in line.replace("\u00a0", " ")} | {" "})
        self.codes = [0, *map(ord, signs)]
        self.table = {code: place for place, code in enumerate(self.codes) if place}
        for number, code in enumerate(self.codes):
            if chr(number) in "()\\\r\n":
                self.table[code] = "\\" + f"{number:03o}"
        self.table[0xA0] = self.table[0x20]


def _placed(batch: list[CertificateText]) -> list[tuple]:
    """The batch with the lines of each where they go, found before the clock starts."""
    return [(each, place(each, LAYOUT, Mode.FULL)) for each in batch]


def _floor(batch: list[tuple]) -> bytes:
    """The PDF written by hand: lines already placed, nothing measured, nothing checked."""
    fonts = {
        face: _Font(f"F{number}", face, _texts_in(batch, face))
        for number, face in enumerate(pdf.FACES)
    }
    out, offsets = bytearray(b"%PDF-1.4\n"), {}

    def write(number: int, body: bytes) -> None:
        offsets[number] = len(out)
        out.extend(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def stream(number: int, head: bytes, data: bytes) -> None:
        packed = zlib.compress(data, LEVEL)
        head += b"/Filter/FlateDecode/Length %d" % len(packed)
        write(number, b"<<%b>>stream\n%b\nendstream" % (head, packed))

    wide, high = LAYOUT.width * MM, LAYOUT.height * MM
    code = artwork.operators(LAYOUT.artwork, LAYOUT.width, LAYOUT.height, LAYOUT.tinted)
    box = b"[0 0 %.3f %.3f]" % (wide, high)
    stream(3, b"/Type/XObject/Subtype/Form/BBox" + box, code.encode())
    next_number, references = 10, []
    for font in fonts.values():
        write_font(font, next_number, write, stream)
        references.append(b"/%b %d 0 R" % (font.name.encode(), next_number))
        next_number += 4
    resources = b"<</Font<<%b>>/XObject<</A 3 0 R>>>>" % b"".join(references)
    write(4, resources)
    kids, inks = [], {}
    for each, lines in batch:
        code_lines = ["q 1 0 0 1 0 0 cm /A Do"]
        for line in lines:
            font = fonts[line.face]
            ink = inks.get(line.colour) or inks.setdefault(
                line.colour, " ".join(f"{part:.4g}" for part in pdf.colour(line.colour).rgb())
            )
            code_lines.append(
                f"{ink} rg BT 1 0 0 1 {line.x * MM:.3f} {high - line.y * MM:.3f} Tm "
                f"/{font.name} {line.size:g} Tf ({line.text.translate(font.table)}) Tj ET"
            )
        code_lines.append(_squares(each.code, high))
        stream(next_number, b"", "\n".join(code_lines).encode("latin-1"))
        page = b"<</Type/Page/Parent 2 0 R/MediaBox%b/Resources 4 0 R/Contents %d 0 R>>"
        write(next_number + 1, page % (box, next_number))
        kids.append(next_number + 1)
        next_number += 2
    write(
        2,
        b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(kids), b" ".join(b"%d 0 R" % k for k in kids)),
    )
    write(1, b"<</Type/Catalog/Pages 2 0 R>>")
    start = len(out)
    out.extend(b"xref\n0 1\n0000000000 65535 f \n")
    for number in sorted(offsets):
        out.extend(b"%d 1\n%010d 00000 n \n" % (number, offsets[number]))
    out.extend(b"trailer<</Root 1 0 R/Size %d>>\nstartxref\n%d\n%%%%EOF" % (next_number, start))
    return bytes(out)


def _texts_in(batch: list[tuple], face: str) -> list[str]:
    return [line.text for _, lines in batch for line in lines if line.face == face]


def _squares(text: str, high: float) -> str:
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    view = memoryview(symbol.to_image(scale=1, add_quiet_zones=False))
    count, data = view.shape[0], view.tobytes()
    parts = ["q 1.133 0 0 -1.133 90 %.3f cm 0 g" % (high - 146 * MM)]
    for y in range(count):
        row, x = data[y * count : (y + 1) * count], 0
        while (x := row.find(0, x)) >= 0:
            end = row.find(255, x)
            end = count if end < 0 else end
            parts.append(f"{x} {y} {end - x} 1 re")
            x = end
    parts.append("f Q")
    return "\n".join(parts)


def write_font(font: _Font, number: int, write: Callable, stream: Callable) -> None:
    """A TrueType subset with its widths and its way back to Unicode."""
    data = font.face.makeSubset(font.codes)
    widths = b" ".join(b"%d" % font.face.getCharWidth(code) for code in font.codes)
    name = b"AAAAAA+" + font.face.name if isinstance(font.face.name, bytes) else b"AAAAAA+F"
    write(
        number,
        b"<</Type/Font/Subtype/TrueType/BaseFont/%b/FirstChar 0/LastChar %d/Widths[%b]"
        b"/FontDescriptor %d 0 R/ToUnicode %d 0 R>>"
        % (name, len(font.codes) - 1, widths, number + 1, number + 3),
    )
    write(
        number + 1,
        b"<</Type/FontDescriptor/FontName/%b/Flags 4/FontBBox[-500 -300 1500 1000]/ItalicAngle 0"
        b"/Ascent 891/Descent -216/CapHeight 662/StemV 80/FontFile2 %d 0 R>>" % (name, number + 2),
    )
    stream(number + 2, b"/Length1 %d" % len(data), data)
    pairs = "".join(f"<{place:02X}> <{code:04X}>\n" for place, code in enumerate(font.codes))
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
        "/CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange "
        f"{len(font.codes)} beginbfchar\n{pairs}endbfchar endcmap end end"
    )
    stream(number + 3, b"", cmap.encode())


if __name__ == "__main__":
    for metric in run():
        print(metric)
