"""Certificates as PDF: one form for the artwork, a short page each, memory flat in number."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from operator import length_hint
from typing import BinaryIO

from reportlab.lib.utils import ImageReader

from app import pdf, symbols
from app.certificates import artwork
from app.certificates.layouts import CodeBox, Layout
from app.certificates.placing import Line, place
from app.certificates.texts import CertificateText, Mode
from app.errors import ClerkError
from app.pdf import MM, StreamedCanvas
from app.progress import Report, ignore

CROSS = 20.0  # mm from the left and top edge to the cross of the test sheet
RULER = 100.0  # mm, the rulers of the test sheet
_RULE = 0.42, 0.055  # below a text and how thick, as parts of its size
SMALLEST_MODULE = 0.40  # mm: below it, scans at 200 dpi begin to fail


@dataclass(frozen=True)
class Offset:
    """What makes up for one printer, tray and paper: mm to the right, mm down, and two scales.

    scale: across, scale_down: down. They are taken about the test sheet's cross, so that none of
    the four disturbs another.
    """

    right: float = 0.0
    down: float = 0.0
    scale: float = 1.0
    scale_down: float = 1.0


LayoutOf = Callable[[CertificateText], Layout]


def draw(
    certificates: Iterable[CertificateText],
    mode: Mode,
    layout: Layout | LayoutOf,
    offset: Offset,
    out: BinaryIO,
    report: Report = ignore,
    *,
    emblem: bytes = b"",
    anyhow: bool = False,
) -> int:
    """Write one PDF page per certificate to `out`, and return how many.

    layout: one for all, or what gives each its own; all of them on one paper.
    emblem: the official national emblem that the office has put in, as emblem.py keeps it, for
    FULL only. Without it its place stays empty: the dashed circle of the drawing is a mark for
    the screen and is never on paper.
    anyhow: draw texts that are too long as well, to be looked at (see placing.place).
    Raises ClerkError when a text is too long for its place, a letter isn't in the font, two are
    meant for different paper, or there is nothing to print; what `out` then holds is no whole PDF.
    """
    canvas: StreamedCanvas | None = None
    picture = ImageReader(BytesIO(emblem)) if emblem and mode is Mode.FULL else None
    borders: dict[tuple[str, bool], str] = {}
    total, count, paper = length_hint(certificates), 0, (0.0, 0.0)
    for certificate in certificates:
        model = layout if isinstance(layout, Layout) else layout(certificate)
        if canvas is None:
            canvas, paper = StreamedCanvas(out, *model.paper, model.name), model.paper
        elif model.paper != paper:
            raise _two_papers()
        if mode is Mode.FULL and (model.artwork, model.tinted) not in borders:
            name = borders[model.artwork, model.tinted] = f"artwork{len(borders) or ''}"
            _add_artwork(canvas, model, name)
        canvas.operators(_start(model, offset))
        if mode is Mode.FULL:
            canvas.doForm(borders[model.artwork, model.tinted])
        if picture is not None:
            _draw_emblem(canvas, model, picture)
        _draw_lines(canvas, place(certificate, model, mode, anyhow=anyhow), model.height)
        if certificate.code:
            canvas.operators(_code(certificate.code, model.code, model.height))
        canvas.operators("Q")
        canvas.showPage()
        count += 1
        report(count, max(total, count))
    if canvas is None:
        raise ClerkError("Chưa có giấy khen nào để in.", "Chọn ít nhất một giấy khen, rồi in.")
    canvas.save()
    return count


def draw_blank(layout: Layout, out: BinaryIO, form: str = "", scan: bytes = b"") -> None:
    """Write the page that a ready-made blank shows: artwork and preprinted texts.

    form: the large words of the model, such as "GIẤY KHEN". scan: the office's own blank instead,
    as backdrop.py keeps it. For the pale picture behind an overprint preview; it is never sent to
    a printer.
    """
    canvas = StreamedCanvas(out, layout.width, layout.height, layout.name)
    if scan:
        size = layout.width * MM, layout.height * MM
        canvas.drawImage(ImageReader(BytesIO(scan)), 0, 0, *size)
        canvas.save()
        return
    _add_artwork(canvas, layout, "artwork")
    canvas.operators(_start(layout, Offset()))
    canvas.doForm("artwork")
    nothing = CertificateText("", "", form, "", "", "", "", "", "", "", (), "")
    _draw_lines(canvas, place(nothing, layout, Mode.FULL), layout.height)
    canvas.operators("Q")
    canvas.save()


def draw_test_sheet(paper: tuple[float, float], offset: Offset, out: BinaryIO) -> None:
    """Write the sheet a clerk measures: a cross 20 mm from the left and top edge, and from it two
    rulers of 100 mm, across and down, to measure the scale by.

    paper: width and height, mm. With Offset() it shows the printer's own fault; with the offset
    found, whether it is gone.
    """
    width, height = paper
    canvas = StreamedCanvas(out, width, height, "Tờ thử căn máy in")
    canvas.operators(_start_on(height, offset))
    left, top, long = CROSS * MM, (height - CROSS) * MM, RULER * MM
    canvas.setLineWidth(0.2 * MM)
    canvas.line(left - 6 * MM, top, left + long, top)
    canvas.line(left, top + 6 * MM, left, top - long)
    canvas.setFont(pdf.REGULAR, 8)
    for mm in range(1, int(RULER) + 1):
        tick = (5 if mm % 10 == 0 else 3.5 if mm % 5 == 0 else 2) * MM
        canvas.line(left + mm * MM, top, left + mm * MM, top - tick)
        canvas.line(left, top - mm * MM, left + tick, top - mm * MM)
        if mm % 10 == 0:
            canvas.drawCentredString(left + mm * MM, top - tick - 3.5 * MM, str(mm))
            canvas.drawString(left + tick + 1 * MM, top - mm * MM - 1 * MM, str(mm))
    words, words_left = 11 if width < 260 else 13, left + 16 * MM
    for number, sentence in enumerate(
        (
            f"1. Mép trái tờ giấy đến dấu cộng: đúng thì là {CROSS:g} mm (ngang).",
            f"2. Mép trên tờ giấy đến dấu cộng: đúng thì là {CROSS:g} mm (dọc).",
            f"3. Thước nằm ngang, từ dấu cộng đến vạch {RULER:g}: đúng thì là {RULER:g} mm.",
            f"4. Thước thẳng đứng, từ dấu cộng đến vạch {RULER:g}: đúng thì là {RULER:g} mm.",
            "Gõ các số đo được vào máy, rồi in lại tờ này để xem đã đúng chưa.",
            f"Khổ giấy {paper_words(paper)}. Trong hộp in của máy, chọn cỡ thật (100 %).",
        )
    ):
        canvas.setFont(pdf.REGULAR, words)
        canvas.drawString(words_left, top - (22 + 8 * number) * MM, sentence)
    canvas.operators("Q")
    canvas.save()


def measured(
    across: float, down: float, wide: float | None = None, high: float | None = None
) -> Offset:
    """The offset from what was measured on a test sheet printed with Offset(), mm.

    wide, high: the rulers, where they were measured; else their scale stays 1.
    """
    scales = (round(RULER / ruler, 4) if ruler else 1.0 for ruler in (wide, high))
    return Offset(round(CROSS - across, 2), round(CROSS - down, 2), *scales)


def shifted(x: float, y: float, offset: Offset) -> tuple[float, float]:
    """Where a place of the layout comes to stand with an offset, mm."""
    return (
        CROSS + (x - CROSS) * offset.scale + offset.right,
        CROSS + (y - CROSS) * offset.scale_down + offset.down,
    )


def on_paper(paper: tuple[float, float], offset: Offset) -> tuple[float, float, float, float]:
    """Where a whole page comes to stand with an offset: left, top, width and height, mm."""
    left, top = shifted(0, 0, offset)
    return left, top, paper[0] * offset.scale, paper[1] * offset.scale_down


def in_words(offset: Offset) -> str:
    """An offset as a clerk reads it: "Chữ dịch sang trái 1,5 mm và xuống dưới 0,8 mm"."""
    parts = []
    if offset.right:
        parts.append(f"sang {'phải' if offset.right > 0 else 'trái'} {_mm(offset.right)}")
    if offset.down:
        parts.append(f"{'xuống dưới' if offset.down > 0 else 'lên trên'} {_mm(offset.down)}")
    moved = "Chữ dịch " + " và ".join(parts) if parts else "Chữ ở đúng chỗ"
    grown = [
        f"{way} {'giãn ra' if scale > 1 else 'co lại'} {abs(scale - 1) * 100:.2g} %"
        for way, scale in (("ngang", offset.scale), ("dọc", offset.scale_down))
        if scale != 1
    ]
    return "; ".join([moved, *grown]).replace(".", ",")


def paper_words(paper: tuple[float, float]) -> str:
    """297 × 210 mm"""
    return f"{paper[0]:g} × {paper[1]:g} mm".replace(".", ",")


def _mm(value: float) -> str:
    return f"{abs(value):g} mm"


def _two_papers() -> ClerkError:
    return ClerkError(
        "Các giấy khen đang chọn in trên hai khổ giấy khác nhau.",
        "Chọn những giấy cùng một khổ để in trước, rồi in phần còn lại.",
        kept="Chưa in tờ nào.",
    )


def _add_artwork(canvas: StreamedCanvas, layout: Layout, name: str) -> None:
    code = artwork.operators(layout.artwork, layout.width, layout.height, layout.tinted)
    canvas.add_form(name, code)


def _start(layout: Layout, offset: Offset) -> str:
    return _start_on(layout.height, offset)


def _start_on(height: float, offset: Offset) -> str:
    """Open the page, moved and scaled about the cross of the test sheet."""
    wide, high = offset.scale, offset.scale_down
    across = CROSS * (1 - wide) + offset.right
    down = (height - CROSS) * (1 - high) - offset.down
    return f"q {wide:.5f} 0 0 {high:.5f} {across * MM:.4f} {down * MM:.4f} cm"


def _draw_lines(canvas: StreamedCanvas, lines: tuple[Line, ...], height: float) -> None:
    code = []
    for line in lines:
        ink = _ink(line.colour)
        x, y = line.x * MM, (height - line.y) * MM
        code.append(f"{ink} rg BT 1 0 0 1 {x:.3f} {y:.3f} Tm")
        for font, literal in canvas.encoded(line.text, line.face):
            code.append(f"{font} {line.size:g} Tf {literal} Tj")
        code.append("ET")
        if line.underlined:
            below, thick = (part * line.size for part in _RULE)
            rule = f"{x:.3f} {y - below:.3f} {line.width * MM:.3f} {thick:.3f}"
            code.append(f"{rule} re f")
    canvas.operators("\n".join(code))


@lru_cache(maxsize=64)
def _ink(colour: str) -> str:
    return " ".join(f"{part:.4g}" for part in pdf.colour(colour).rgb())


def _code(text: str, box: CodeBox, height: float) -> str:
    try:
        symbol = symbols.qr(text)
    except ValueError as error:
        raise _code_too_long() from error
    across = symbol.count + 2 * symbols.QUIET
    module = max(SMALLEST_MODULE, box.size / across)
    side = module * across
    if side > box.largest + 1e-9:
        raise _code_too_long()
    left = box.right - side + symbols.QUIET * module
    top = height - box.bottom + side - symbols.QUIET * module
    return symbols.operators(symbol, left * MM, top * MM, module * MM)


def _code_too_long() -> ClerkError:
    return ClerkError(
        "Tên và đơn vị dài quá, chưa vừa mã kiểm tra trên giấy khen.",
        "Viết gọn tên người, tập thể được khen.",
        kept="Nội dung đã nhập vẫn còn nguyên.",
        field="recipient",
    )


def _draw_emblem(canvas: StreamedCanvas, layout: Layout, picture: ImageReader) -> None:
    side, spot = layout.emblem.diameter, layout.emblem
    canvas.drawImage(
        picture,
        (spot.x - side / 2) * MM,
        (layout.height - spot.y - side / 2) * MM,
        side * MM,
        side * MM,
        mask="auto",
        preserveAspectRatio=True,
    )
