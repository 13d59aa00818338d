"""Certificates as PDF: one form for the artwork, a short page each, memory flat in number."""

from collections.abc import Iterable
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
SMALLEST_MODULE = 0.40  # mm: below it, scans at 200 dpi begin to fail


@dataclass(frozen=True)
class Offset:
    """What makes up for one printer and tray: mm to the right, mm down, and a scale.

    The scale is taken about the test sheet's cross, so the three never disturb each other.
    """

    right: float = 0.0
    down: float = 0.0
    scale: float = 1.0


def draw(
    certificates: Iterable[CertificateText],
    mode: Mode,
    layout: Layout,
    offset: Offset,
    out: BinaryIO,
    report: Report = ignore,
    *,
    emblem: bytes = b"",
) -> int:
    """Write one PDF page per certificate to `out`, and return how many.

    emblem: the official national emblem that the office has put in, as emblem.py keeps it, for
    FULL only. Without it its place stays empty: the dashed circle of the drawing is a mark for
    the screen and is never on paper.
    Raises ClerkError when a text is too long for its place, a letter isn't in the font or
    there is nothing to print; what `out` then holds is no whole PDF.
    """
    canvas = StreamedCanvas(out, layout.width, layout.height, layout.name)
    if mode is Mode.FULL:
        _add_artwork(canvas, layout)
    picture = ImageReader(BytesIO(emblem)) if emblem and mode is Mode.FULL else None
    total, count = length_hint(certificates), 0
    for certificate in certificates:
        canvas.operators(_start(layout, offset))
        if mode is Mode.FULL:
            canvas.doForm("artwork")
        if picture is not None:
            _draw_emblem(canvas, layout, picture)
        _draw_lines(canvas, place(certificate, layout, mode), layout.height)
        if certificate.code:
            canvas.operators(_code(certificate.code, layout.code, layout.height))
        canvas.operators("Q")
        canvas.showPage()
        count += 1
        report(count, max(total, count))
    if not count:
        raise ClerkError("Chưa có giấy khen nào để in.", "Chọn ít nhất một giấy khen, rồi in.")
    canvas.save()
    return count


def draw_blank(layout: Layout, out: BinaryIO, form: str = "") -> None:
    """Write the page that a ready-made blank shows: artwork and preprinted texts.

    form: the large words of the model, such as "GIẤY KHEN". For the pale picture behind an
    overprint preview; it is never sent to a printer.
    """
    canvas = StreamedCanvas(out, layout.width, layout.height, layout.name)
    _add_artwork(canvas, layout)
    canvas.operators(_start(layout, Offset()))
    canvas.doForm("artwork")
    nothing = CertificateText("", "", form, "", "", "", "", "", "", "", (), "")
    _draw_lines(canvas, place(nothing, layout, Mode.FULL), layout.height)
    canvas.operators("Q")
    canvas.save()


def draw_test_sheet(layout: Layout, offset: Offset, out: BinaryIO) -> None:
    """Write the sheet a clerk measures: a cross 20 mm from the left and top edge, and a second
    one 20 mm from the right edge to measure the scale by.

    With Offset() it shows the printer's own fault; with the offset found, whether it is gone.
    """
    canvas = StreamedCanvas(out, layout.width, layout.height, "Tờ thử căn máy in")
    canvas.operators(_start(layout, offset))
    canvas.setLineWidth(0.2 * MM)
    top = (layout.height - CROSS) * MM
    for across in (CROSS, layout.width - CROSS):
        canvas.line((across - 6) * MM, top, (across + 6) * MM, top)
        canvas.line(across * MM, top - 6 * MM, across * MM, top + 6 * MM)
    far = layout.width - 2 * CROSS
    for number, sentence in enumerate(
        (
            "Đo từ mép trái tờ giấy đến dấu cộng bên trái: đúng thì là 20 mm (ngang).",
            "Đo từ mép trên tờ giấy đến dấu cộng: đúng thì là 20 mm (dọc).",
            f"Đo từ dấu cộng bên trái sang dấu cộng bên phải: đúng thì là {far:g} mm (co giãn).",
            "Gõ các số đo được vào máy, rồi in lại tờ này để xem đã đúng chưa.",
        )
    ):
        canvas.setFont(pdf.REGULAR, 14)
        canvas.drawString((CROSS + 10) * MM, top - (20 + 9 * number) * MM, sentence)
    canvas.operators("Q")
    canvas.save()


def measured(across: float, down: float, far: float | None, layout: Layout) -> Offset:
    """The offset from what was measured on a test sheet printed with Offset(), mm.

    far: between the two crosses, where it was measured; else the scale stays 1.
    """
    true = layout.width - 2 * CROSS
    scale = round(true / far, 4) if far else 1.0
    return Offset(round(CROSS - across, 2), round(CROSS - down, 2), scale)


def shifted(x: float, y: float, offset: Offset) -> tuple[float, float]:
    """Where a place of the layout comes to stand with an offset, mm."""
    scale = offset.scale
    return CROSS + (x - CROSS) * scale + offset.right, CROSS + (y - CROSS) * scale + offset.down


def in_words(offset: Offset) -> str:
    """An offset as a clerk reads it: "Chữ dịch sang trái 1,5 mm và xuống dưới 0,8 mm"."""
    parts = []
    if offset.right:
        parts.append(f"sang {'phải' if offset.right > 0 else 'trái'} {_mm(offset.right)}")
    if offset.down:
        parts.append(f"{'xuống dưới' if offset.down > 0 else 'lên trên'} {_mm(offset.down)}")
    return "Chữ dịch " + " và ".join(parts) if parts else "Chữ ở đúng chỗ"


def _mm(value: float) -> str:
    return f"{abs(value):g} mm".replace(".", ",")


def _add_artwork(canvas: StreamedCanvas, layout: Layout) -> None:
    code = artwork.operators(layout.artwork, layout.width, layout.height, layout.tinted)
    canvas.add_form("artwork", code)


def _start(layout: Layout, offset: Offset) -> str:
    """Open the page, moved and scaled about the cross of the test sheet."""
    scale = offset.scale
    across = CROSS * (1 - scale) + offset.right
    down = (layout.height - CROSS) * (1 - scale) - offset.down
    return f"q {scale:.5f} 0 0 {scale:.5f} {across * MM:.4f} {down * MM:.4f} cm"


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
            rule = f"{x:.3f} {y - 2.55 * MM:.3f} {line.width * MM:.3f} {0.35 * MM:.3f}"
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
