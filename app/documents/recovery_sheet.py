"""The sheet with the recovery code: printed once, put in a sealed envelope, kept by the leader."""

from dataclasses import dataclass
from io import BytesIO

from app import pdf, symbols
from app.errors import ClerkError
from app.pdf import MM, StreamedCanvas

GROUPS, GROUP_LENGTH = 6, 4
_WIDE, _HIGH, _LEFT, _CODE = 210.0, 297.0, 25.0, 48.0  # mm


@dataclass(frozen=True)
class RecoverySheet:
    """groups: the code as shown on screen, six groups of four. made_on: e.g. "05/01/2025".
    keeper: who is to keep the envelope, e.g. "Chủ tịch UBND xã Bác Ái"; may be empty."""

    office: str
    groups: tuple[str, ...]
    made_on: str
    keeper: str = ""


def write(sheet: RecoverySheet) -> bytes:
    """The sheet as PDF on A4. Raises ValueError for a code that is not six groups of four."""
    if len(sheet.groups) != GROUPS or {len(group) for group in sheet.groups} != {GROUP_LENGTH}:
        raise ValueError("a recovery code has six groups of four")
    out = BytesIO()
    canvas = StreamedCanvas(out, _WIDE, _HIGH, "Mã khôi phục")
    office = pdf.clean(sheet.office)
    size = min(16.0, 160 * MM / max(pdf.width(office, pdf.BOLD), 0.01))
    if size < 8 or pdf.without_glyph(office):
        raise ClerkError(
            "Tên đơn vị dài quá hoặc có chữ không in được.", "Viết gọn tên đơn vị.", field="office"
        )
    _text(canvas, office, pdf.BOLD, size, 30)
    _text(canvas, "MÃ KHÔI PHỤC SỔ VÀNG", pdf.BOLD, 24, 44)
    _text(canvas, f"Lập ngày {pdf.clean(sheet.made_on)}", pdf.ITALIC, 13, 52)
    for place, group in enumerate(sheet.groups):
        _group(canvas, place, group)
    symbol = symbols.qr("-".join(sheet.groups))
    module = _CODE / symbol.count
    canvas.operators(
        symbols.operators(symbol, (_WIDE - _CODE) / 2 * MM, (_HIGH - 122) * MM, module * MM)
    )
    y = 184.0
    for number, sentence in enumerate(_instructions(pdf.clean(sheet.keeper)), start=1):
        for line_number, line in enumerate(_wrapped(sentence)):
            if line_number == 0:
                canvas.setFont(pdf.BOLD, 13)
                canvas.drawString(_LEFT * MM, (_HIGH - y) * MM, f"{number}.")
            canvas.setFont(pdf.REGULAR, 13)
            canvas.drawString((_LEFT + 8) * MM, (_HIGH - y) * MM, line)
            y += 6.5
        y += 2.5
    _text(canvas, "Người niêm phong (ký, ghi rõ họ tên)", pdf.BOLD, 12, 262, middle=58)
    _text(canvas, "Người giữ (ký, ghi rõ họ tên)", pdf.BOLD, 12, 262, middle=152)
    canvas.save()
    return out.getvalue()


def _instructions(keeper: str) -> tuple[str, ...]:
    who = f"giao cho {keeper} giữ" if keeper else "giao cho lãnh đạo đơn vị giữ"
    return (
        f"Gấp tờ giấy này, cho vào phong bì, niêm phong có chữ ký, {who} nơi có khóa.",
        "Không chụp ảnh, không gửi qua tin nhắn, không để cạnh máy tính. Ai có mã này và "
        "tệp dữ liệu là mở được toàn bộ hồ sơ.",
        "Khi quên mật khẩu: mở phong bì, chọn “Dùng mã khôi phục” ở màn hình mở sổ, gõ đủ "
        "sáu nhóm chữ hoặc quét mã vuông, rồi đặt mật khẩu mới.",
        "Dùng xong hoặc thấy phong bì đã bị mở: vào Thiết lập, lập mã mới, in tờ mới và hủy "
        "tờ này.",
        "Trong mã không có chữ O, chữ I, số 0 và số 1.",
    )


def _group(canvas: StreamedCanvas, place: int, group: str) -> None:
    """One group in its box, its letters at even steps so that they are easy to copy."""
    row, column = divmod(place, 3)
    left, top = 27.0 + column * 54, 64.0 + row * 26
    canvas.setLineWidth(0.6)
    canvas.roundRect(left * MM, (_HIGH - top - 20) * MM, 48 * MM, 20 * MM, 2 * MM)
    canvas.setFont(pdf.REGULAR, 10)
    canvas.drawString((left + 2) * MM, (_HIGH - top - 4.5) * MM, str(place + 1))
    canvas.setFont(pdf.BOLD, 28)
    for step, letter in enumerate(group):
        middle = (left + 9 + step * 10) * MM
        canvas.drawCentredString(middle, (_HIGH - top - 14.5) * MM, letter)


def _text(
    canvas: StreamedCanvas, value: str, face: str, size: float, y: float, middle: float = _WIDE / 2
) -> None:
    canvas.setFont(face, size)
    canvas.drawCentredString(middle * MM, (_HIGH - y) * MM, value)


def _wrapped(sentence: str) -> list[str]:
    """The sentence in lines of the text's width at 13 points."""
    limit = (_WIDE - 2 * _LEFT - 8) * MM / 13
    lines = [""]
    for word in sentence.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if pdf.width(longer, pdf.REGULAR) <= limit:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
