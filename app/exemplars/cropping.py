"""A photo cut to the shape of a paper or page, drawn anew so that nothing hidden comes along."""

import io
from enum import StrEnum

QUALITY = 88


class Focus(StrEnum):
    """The part of a photo that stays in view."""

    MIDDLE = "middle"
    TOP = "top"
    BOTTOM = "bottom"
    LEFT = "left"
    RIGHT = "right"


FOCUS_WORDS = {
    Focus.MIDDLE: "Phần giữa",
    Focus.TOP: "Phần trên",
    Focus.BOTTOM: "Phần dưới",
    Focus.LEFT: "Bên trái",
    Focus.RIGHT: "Bên phải",
}
_AT = {Focus.TOP: 0.0, Focus.LEFT: 0.0, Focus.BOTTOM: 1.0, Focus.RIGHT: 1.0}


def window(
    size: tuple[int, int], shape: tuple[int, int], focus: Focus
) -> tuple[int, int, int, int]:
    """The largest part of a picture in a shape, as (left, top, right, bottom) in pixels.

    size: of the picture, shape: of the part as (width, height), all 1 or more.
    """
    wide, high = size
    across, down = shape
    if wide * down > high * across:  # too wide: something goes left and right
        kept = max(1, round(high * across / down))
        at = _AT.get(focus, 0.5) if focus in (Focus.LEFT, Focus.RIGHT) else 0.5
        left = round((wide - kept) * at)
        return left, 0, left + kept, high
    kept = min(high, max(1, round(wide * down / across)))
    at = _AT.get(focus, 0.5) if focus in (Focus.TOP, Focus.BOTTOM) else 0.5
    top = round((high - kept) * at)
    return 0, top, wide, top + kept


def crop(data: bytes, shape: tuple[int, int], focus: Focus, most: int) -> bytes:
    """A stored photo in a shape as a fresh JPEG, at most `most` pixels wide."""
    from PIL import Image

    with Image.open(io.BytesIO(data), formats=("JPEG",)) as picture:
        part = picture.convert("RGB").crop(window(picture.size, shape, focus))
        part.thumbnail((most, most))
        fresh = Image.new("RGB", part.size)  # a new one: Pillow copies comments
        fresh.paste(part)
        drawn = io.BytesIO()
        fresh.save(drawn, "JPEG", quality=QUALITY, optimize=True)
        return drawn.getvalue()
