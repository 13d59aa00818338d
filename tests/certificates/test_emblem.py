"""The national emblem that an office puts in: only its pixels are kept, its white ground is not."""

from io import BytesIO

import pytest
from PIL import Image, ImageDraw

from app.certificates import emblem
from app.errors import ClerkError
from app.workspace import Workspace
from tests.office import desk

__all__ = ["desk"]


def picture(kind: str, *, side: int = 300, ground: str = "white") -> bytes:
    drawn = Image.new("RGB", (side, side), ground)
    edge = side // 6
    ImageDraw.Draw(drawn).ellipse((edge, edge, side - edge, side - edge), (200, 20, 30))
    out = BytesIO()
    drawn.save(out, kind, exif=b"Exif\0\0 secret") if kind == "JPEG" else drawn.save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_an_emblem_loses_its_white_ground_and_all_that_is_no_pixel(kind: str) -> None:
    kept = emblem.take(picture(kind))
    assert b"secret" not in kept
    with Image.open(BytesIO(kept)) as drawn:
        assert drawn.format == "PNG" and drawn.mode == "RGBA"
        assert drawn.getpixel((0, 0))[3] == 0  # the corner of a circle that was cut out
        middle = drawn.getpixel((drawn.width // 2, drawn.height // 2))
        assert middle[3] == 255 and middle[0] > 150 and middle[1] < 60
        assert abs(drawn.width - 200) < 8


def test_a_large_emblem_is_kept_small() -> None:
    with Image.open(BytesIO(emblem.take(picture("PNG", side=2400)))) as drawn:
        assert max(drawn.size) <= emblem.SIDE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.7",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"\x89PNG\r\n\x1a\n",
        b"GIF89a",
    ],
)
def test_what_is_no_picture_is_refused_as_an_emblem(data: bytes) -> None:
    with pytest.raises(ClerkError) as refused:
        emblem.take(data)
    assert refused.value.field == "emblem" and refused.value.kept


@pytest.mark.parametrize("data", [picture("PNG", side=40), picture("PNG", ground="white")[:900]])
def test_a_tiny_or_torn_emblem_is_refused(data: bytes) -> None:
    with pytest.raises(ClerkError):
        emblem.take(data)


def test_an_empty_white_picture_is_no_emblem() -> None:
    out = BytesIO()
    Image.new("RGB", (300, 300), "white").save(out, "PNG")
    with pytest.raises(ClerkError):
        emblem.take(out.getvalue())


def test_an_emblem_is_kept_in_the_file_and_taken_out_again(desk: Workspace) -> None:
    kept = emblem.take(picture("PNG"))
    desk.write(emblem.keep, kept)
    assert desk.read(emblem.read) == kept
    desk.write(emblem.keep, b"")
    assert desk.read(emblem.read) == b""
