"""Codes off a photo, a scanned PDF or a scanner's text; what they are worth is checking.py's."""

import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

from app import pdfium
from app.certificates import codes
from app.errors import ClerkError
from app.files import read_capped
from app.progress import Report, ignore

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 32 * 1024 * 1024
MOST_PIXELS = 60_000_000
MOST_PAGES = 300
PICTURES = ("JPEG", "PNG", "WEBP", "BMP", "TIFF")
ENDINGS = (".pdf", ".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff")
_DPI = 200  # a module of 0.40 mm is three dots wide
_FINE_DPI = 400  # for a page on which nothing was seen
_LARGEST_SIDE = 2000  # points of a PDF page: a page of a metre is no certificate
_KEPT = "Sổ vẫn nguyên; việc kiểm tra không ghi gì vào sổ."
_CHECK = re.compile(r"[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}")


def is_scan(path: Path) -> bool:
    """Whether a file's name is that of a picture or PDF."""
    return path.suffix.casefold() in ENDINGS


def in_file(path: Path, report: Report = ignore) -> list[str]:
    """The texts of all QR codes in a picture or PDF, page by page. Raises ClerkError."""
    return in_bytes(read_capped(path, MOST_BYTES), report)


def in_bytes(data: bytes, report: Report = ignore) -> list[str]:
    """As `in_file`, of bytes. Raises ClerkError where there is no code, or the file is damaged."""
    found = _in_pdf(data, report) if data.startswith(b"%PDF") else _in_picture(data)
    if not found:
        raise ClerkError(
            what="Không thấy mã QR nào trong tệp này.",
            kept=_KEPT,
            todo="Chụp thẳng, đủ sáng, thấy trọn ô mã; hoặc quét giấy ở 300 dpi.",
        )
    return list(dict.fromkeys(found))


def typed(text: str) -> str:
    """A code that was scanned, pasted or typed, without what stands around it.

    Also the ten letters that are read out by telephone. Raises ClerkError where there is nothing,
    or where a Vietnamese input method has rewritten the scanner's letters.
    """
    text = text.strip("\r\n\t").lstrip()
    if not text.strip():
        raise ClerkError(
            what="Chưa có mã nào để kiểm tra.",
            kept=_KEPT,
            todo="Quét mã QR, dán chữ của mã, hoặc gõ mã kiểm tra. Ví dụ: K7P2X-9WQ4M",
        )
    if not text.isascii():
        raise ClerkError(
            what="Bộ gõ tiếng Việt đã đổi chữ trong mã.",
            kept=_KEPT,
            todo="Tắt bộ gõ tiếng Việt rồi quét lại mã.",
        )
    short = text.strip().upper()
    if _CHECK.fullmatch(short):
        return short
    bare = text.rstrip()  # a space is a letter of a code, and also what pasting leaves behind
    try:
        codes.take_apart(bare)
    except codes.NotGenuine:
        return text
    return bare


def is_check_code(text: str) -> bool:
    """Whether a text is the ten letters printed below a code."""
    return _CHECK.fullmatch(text) is not None


def _in_pdf(data: bytes, report: Report) -> list[str]:
    import pypdfium2

    try:
        with pdfium.opened(data) as document:
            count = len(document)
        if count > MOST_PAGES:
            raise ClerkError(
                what=f"Tệp PDF có {count} trang, máy xem nhiều nhất {MOST_PAGES} trang một lần.",
                kept=_KEPT,
                todo="Tách tệp ra rồi kiểm tra từng phần.",
            )
        found = []
        for number in range(count):
            report(number, count)
            codes_here = _on_page(data, number, _DPI) or _on_page(data, number, _FINE_DPI)
            found += codes_here
        report(count, count)
    except pypdfium2.PdfiumError as error:
        raise ClerkError(
            what="Tệp PDF này hỏng hoặc có mật khẩu nên không mở được.",
            kept=_KEPT,
            todo="Mở thử bằng chương trình khác, lưu lại không mật khẩu rồi chọn lại.",
            details=str(error)[:80],
        ) from error
    return found


def _on_page(data: bytes, number: int, dpi: int) -> list[str]:
    """The lock is given back between pages, so that the screen may draw meanwhile."""
    with pdfium.opened(data) as document:
        page = document[number]
        if max(page.get_size()) > _LARGEST_SIDE:
            dpi = round(dpi * _LARGEST_SIDE / max(page.get_size()))
        picture = page.render(scale=dpi / 72, grayscale=True).to_pil().convert("L")
    return _read(picture)


def _in_picture(data: bytes) -> list[str]:
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data), formats=PICTURES) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise ValueError("too many pixels")
            grey = ImageOps.exif_transpose(picture).convert("L")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ClerkError(
            what="Tệp này không phải ảnh hay PDF mở được.",
            kept=_KEPT,
            todo="Chọn ảnh chụp JPG, PNG, hoặc bản quét PDF của tờ giấy khen.",
            details=str(error)[:80],
        ) from error
    return _read(grey) or _read(ImageOps.autocontrast(grey.resize((grey.width * 2, grey.height * 2))
                                                      if grey.width * grey.height < 4_000_000
                                                      else grey))  # fmt: skip


def _read(picture: "Image") -> list[str]:
    import zxingcpp

    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    found = zxingcpp.read_barcodes(picture, formats=wanted)
    return [each.text for each in found]
