"""Codes off a photo, a scanned PDF or a scanner's text; what they are worth is checking.py's."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
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
_SMALL = 4_000_000  # pixels, of a picture that may be read at twice its size
_LARGEST_SIDE = 2000  # points of a PDF page: a page of a metre is no certificate
_KEPT = "Sổ vẫn nguyên; việc kiểm tra không ghi gì vào sổ."
_LETTER = re.compile(r"[A-HJ-NP-Z2-9]")
_CHECK = re.compile(rf"{_LETTER.pattern}{{5}}-{_LETTER.pattern}{{5}}")
_LONGEST_SHORT = 16  # letters: what is no longer was meant for a check code


def is_scan(path: Path) -> bool:
    """Whether a file's name is that of a picture or PDF."""
    return path.suffix.casefold() in ENDINGS


@dataclass(frozen=True, slots=True)
class Found:
    """The codes in a file, each once, and the pages (from 1) on which none was seen."""

    codes: tuple[str, ...]
    without: tuple[int, ...] = ()


def in_file(path: Path, report: Report = ignore) -> Found:
    """All QR codes in a picture or PDF, page by page. Raises ClerkError."""
    return in_bytes(read_capped(path, MOST_BYTES), report)


def in_bytes(data: bytes, report: Report = ignore) -> Found:
    """As `in_file`, of bytes. Raises ClerkError where there is no code, or the file is damaged."""
    is_pdf = data.startswith(b"%PDF")
    pages = _in_pdf(data, report) if is_pdf else [_in_picture(data)]
    codes_found = tuple(dict.fromkeys(code for page in pages for code in page))
    if not codes_found:
        raise ClerkError(
            what="Không thấy mã QR nào trong tệp này.",
            kept=_KEPT,
            todo="Chụp thẳng, đủ sáng, thấy trọn ô mã; hoặc quét giấy ở 300 dpi.",
        )
    return Found(codes_found, tuple(n for n, page in enumerate(pages, 1) if not page))


def typed(text: str) -> str:
    """A code that was scanned, pasted or typed, without what stands around it.

    Also the ten letters that are read out by telephone. Raises ClerkError where there is nothing,
    where a Vietnamese input method has rewritten the scanner's letters, or where the ten letters
    cannot be ones: a slip of the hand is no forgery.
    """
    text = re.sub(r"[\r\n\t]", "", text).lstrip()  # a mail breaks long lines
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
    if len(text.strip()) <= _LONGEST_SHORT and ":" not in text:
        return _check_code(text)
    bare = text.rstrip()  # a space is a letter of a code, and also what pasting leaves behind
    if bare[:4].upper() == codes.PREFIX:
        # a scanner under Caps Lock; codes have no small letters
        text, bare = text.upper(), bare.upper()
    try:
        codes.take_apart(bare)
    except codes.NotGenuine:
        return text
    return bare


def _check_code(text: str) -> str:
    """The ten letters as they are printed, whatever stands between them."""
    letters = re.sub(r"[\s.\-]", "", text).upper()
    code = f"{letters[:5]}-{letters[5:]}"
    if _CHECK.fullmatch(code):
        return code
    wrong = "".join(dict.fromkeys(sign for sign in letters if not _LETTER.fullmatch(sign)))
    raise ClerkError(
        what=f"Mã kiểm tra không có chữ “{wrong[:5]}”: không dùng số 0, số 1, chữ O, chữ I."
        if wrong
        else f"Mã kiểm tra có 10 chữ, đang gõ {len(letters)}.",
        kept=_KEPT,
        todo="Đọc lại từng chữ trên giấy. Ví dụ: K7P2X-9WQ4M",
    )


def is_check_code(text: str) -> bool:
    """Whether a text is the ten letters printed below a code."""
    return _CHECK.fullmatch(text) is not None


def _in_pdf(data: bytes, report: Report) -> list[list[str]]:
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
            found.append(_on_page(data, number, _DPI) or _on_page(data, number, _FINE_DPI))
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
    return next(filter(None, (_read(each, whole) for each, whole in _looks(grey))), [])


def _looks(grey: "Image") -> Iterator[tuple["Image", bool]]:
    """A picture as it is, then as a poor photo is read best: with all the light there is, smaller,
    sharpened, larger, turned.

    The second value: whether light and dark are told apart for the whole picture, which reads
    slanting codes, or by their surroundings, which reads those in the shade.
    """
    from PIL import Image, ImageFilter, ImageOps

    yield grey, False
    grey = ImageOps.autocontrast(grey, cutoff=1)  # of a dark one all there is
    yield grey, True
    yield grey, False
    half = grey.reduce(2) if grey.width * grey.height > _SMALL else grey
    yield half, False
    sharp = ImageFilter.UnsharpMask(radius=4, percent=300, threshold=0)
    yield grey.filter(sharp), False
    yield half.filter(ImageFilter.UnsharpMask(radius=3, percent=400, threshold=0)), True
    if grey.width * grey.height < _SMALL:
        double = grey.resize((grey.width * 2, grey.height * 2), Image.Resampling.BICUBIC)
        yield double, False
        yield double.filter(sharp), True
    for turn in (30, 60):
        turned = half.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=128)
        yield turned, False
        yield turned, True


def _read(picture: "Image", whole: bool = False) -> list[str]:
    import zxingcpp

    # not the small kinds of QR codes: circles of a border look like one
    wanted = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
    by = zxingcpp.Binarizer.GlobalHistogram if whole else zxingcpp.Binarizer.LocalAverage
    found = zxingcpp.read_barcodes(picture, formats=wanted, binarizer=by)
    return [each.text for each in found]
