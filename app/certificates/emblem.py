"""The national emblem that an office puts into its certificates, kept inside the encrypted file.

The program ships none: it is the office that takes it from the official source. PNG and JPEG are
taken, decoded and drawn anew, so that nothing but pixels is kept or printed. Drawings (SVG, PDF)
are small programs and are not taken.
"""

from io import BytesIO

from PIL import Image, ImageDraw
from sqlalchemy.orm import Session

from app import identity
from app.errors import ClerkError

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 40_000_000
FEWEST = 60  # px, the shorter side: below it the emblem is a smear on paper
SIDE = 600  # px kept; 19 mm at 600 dpi are 450
_NAME = "emblem"
_WHITE, _NEAR = 235, 60  # a corner from which on, and how unlike it the ground may still be


def take(data: bytes) -> bytes:
    """The emblem as it is kept: a PNG of at most 600 px, cut to the drawing, its ground clear.

    Raises ClerkError for what is no PNG or JPEG, damaged, too large or too small.
    """
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise ValueError("too many pixels")
            picture.draft("RGB", (2 * SIDE, 2 * SIDE))
            drawn = picture.convert("RGBA")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise ClerkError(
            "Tệp Quốc huy không phải là ảnh PNG hoặc JPG, hoặc đã hỏng.",
            "Lưu Quốc huy chính thức thành ảnh PNG nền trong suốt, rồi chọn lại.",
            kept="Mẫu giấy khen vẫn nguyên.",
            field="emblem",
            details=type(error).__name__,
        ) from error
    drawn.thumbnail((SIDE, SIDE))
    _clear_ground(drawn)
    inside = drawn.getchannel("A").getbbox()
    if inside is None or min(inside[2] - inside[0], inside[3] - inside[1]) < FEWEST:
        raise ClerkError(
            "Ảnh Quốc huy nhỏ quá, in ra sẽ nhòe.",
            f"Chọn ảnh mà Quốc huy rộng từ {FEWEST} điểm trở lên, tốt nhất là 600.",
            kept="Mẫu giấy khen vẫn nguyên.",
            field="emblem",
        )
    out = BytesIO()
    drawn.crop(inside).save(out, "PNG", optimize=True)
    return out.getvalue()


def _clear_ground(picture: Image.Image) -> None:
    """Make a white ground clear from its corners inwards: the paper of a certificate is cream."""
    right, bottom = picture.width - 1, picture.height - 1
    for corner in ((0, 0), (right, 0), (0, bottom), (right, bottom)):
        pixel = picture.getpixel(corner)
        if isinstance(pixel, tuple) and min(pixel[:3]) >= _WHITE and pixel[3] == 255:
            ImageDraw.floodfill(picture, corner, (255, 255, 255, 0), thresh=_NEAR)


def read(session: Session) -> bytes:
    """The emblem that the office has put in, b"" where it has not."""
    return identity.get(session, _NAME) or b""


def keep(session: Session, picture: bytes) -> None:
    """Keep what `take` gave; b"" takes the emblem out."""
    identity.put(session, _NAME, picture)
