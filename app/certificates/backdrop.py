"""A scan of the office's own blank, shown behind the texts while they are placed, never printed.

A picture or the first page of a PDF is taken, decoded and drawn anew, so that nothing but pixels
is kept; it stays inside the encrypted file, under a name that its own bytes give.
"""

from collections.abc import Collection
from hashlib import sha256
from io import BytesIO

import pypdfium2
from PIL import Image, ImageOps
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import identity, pdfium
from app.errors import ClerkError
from db.local import LocalValue

MOST_BYTES = 32 * 1024 * 1024
MOST_PIXELS = 100_000_000
FEWEST = 300  # px, the longer side
SIDE = 1800  # px kept, the longer side: 420 mm at 110 dpi
_NAME = "certificate backdrop "
_POINTS = 1300 / 25.4 * 72  # the longest side of a page that is a blank


def take(data: bytes, paper: tuple[float, float]) -> bytes:
    """The scan as it is kept, a JPEG of at most 1800 px, turned as the paper lies.

    paper: width and height, mm. Raises ClerkError for what is no picture or PDF, damaged, too
    large or too small.
    """
    try:
        drawn = _page(data) if data.startswith(b"%PDF") else _picture(data)
    except (
        OSError,
        ValueError,
        SyntaxError,
        Image.DecompressionBombError,
        pypdfium2.PdfiumError,
    ) as error:
        raise _refused("Tệp này không phải ảnh hay PDF mở được.", type(error).__name__) from error
    if max(drawn.size) < FEWEST:
        raise _refused("Ảnh phôi nhỏ quá, không thấy được chỗ đặt chữ.", "")
    if (drawn.width > drawn.height) != (paper[0] > paper[1]):
        drawn = drawn.transpose(Image.Transpose.ROTATE_270)
    drawn.thumbnail((SIDE, SIDE))
    out = BytesIO()
    drawn.save(out, "JPEG", quality=80, optimize=True)
    return out.getvalue()


def _picture(data: bytes) -> Image.Image:
    with Image.open(BytesIO(data), formats=("PNG", "JPEG", "TIFF", "BMP")) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        picture.draft("RGB", (2 * SIDE, 2 * SIDE))
        upright = ImageOps.exif_transpose(picture).convert("RGBA")
    ground = Image.new("RGB", upright.size, "white")
    ground.paste(upright, mask=upright.getchannel("A"))
    return ground


def _page(data: bytes) -> Image.Image:
    with pdfium.opened(data) as document:
        page = document[0]
        longest = max(page.get_size())
        if not 0 < longest <= _POINTS:
            raise ValueError("no page of a blank")
        drawn: Image.Image = page.render(scale=SIDE / longest).to_pil().convert("RGB")
    return drawn


def _refused(what: str, details: str) -> ClerkError:
    return ClerkError(
        what,
        "Quét tờ phôi ở 150 dpi trở lên thành ảnh JPG, PNG hoặc PDF, rồi chọn lại.",
        kept="Mẫu giấy khen vẫn nguyên.",
        field="backdrop",
        details=details,
    )


def read(session: Session, name: str) -> bytes:
    """A scan by its name, b"" where there is none."""
    return identity.get(session, _NAME + name) or b"" if name else b""


def keep(session: Session, scan: bytes, used: Collection[str]) -> str:
    """Keep what `take` gave, and return its name. Scans that are not among `used` are let go."""
    name = sha256(scan).hexdigest()[:32]
    query = select(LocalValue).where(LocalValue.name.startswith(_NAME, autoescape=True))
    for kept in session.scalars(query):
        if kept.name.removeprefix(_NAME) not in used:
            session.delete(kept)
    session.flush()
    identity.put(session, _NAME + name, scan)
    return name
