"""A scan of the office's blank: only pixels are kept, inside the file, and none for ever."""

from io import BytesIO

import pytest
from PIL import Image

from app.certificates import backdrop, layouts, sheets
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from app.errors import ClerkError
from app.workspace import Workspace
from tests.certificates.examples import certificate
from tests.office import desk

__all__ = ["desk"]
A4 = (297.0, 210.0)


def scanned(size: tuple[int, int] = (900, 640), form: str = "PNG", mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size, 200).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "TIFF", "BMP"])
def test_a_picture_is_drawn_anew_so_that_nothing_but_pixels_is_kept(form: str) -> None:
    hidden = b"<script>Nguy\xe1\xbb\x85n</script>"
    kept = backdrop.take(scanned(form=form) + hidden, A4)
    assert hidden not in kept
    with Image.open(BytesIO(kept)) as picture:
        assert (picture.format, picture.size) == ("JPEG", (900, 640))


def test_a_large_scan_is_made_smaller_and_one_that_lies_across_is_turned() -> None:
    with Image.open(BytesIO(backdrop.take(scanned((2500, 3500)), A4))) as picture:
        assert picture.size == (1800, 1286)


def test_the_first_page_of_a_pdf_is_taken() -> None:
    page = sheets.pdf([certificate()], Mode.FULL, Offset())
    with Image.open(BytesIO(backdrop.take(page, A4))) as picture:
        assert picture.size == pytest.approx((1800, 1273), abs=2)


@pytest.mark.parametrize("data", [b"", b"<svg/>", b"%PDF-1.7", b"GIF89a", scanned((200, 150))])
def test_what_is_no_scan_is_refused_in_three_parts(data: bytes) -> None:
    with pytest.raises(ClerkError) as refused:
        backdrop.take(data, A4)
    assert refused.value.what and refused.value.kept and refused.value.todo


def test_a_scan_is_kept_by_name_and_those_that_no_layout_names_are_let_go(desk: Workspace) -> None:
    first, second = (backdrop.take(scanned((900 + n, 640)), A4) for n in (0, 50))
    name = desk.write(backdrop.keep, first, ())
    assert desk.read(backdrop.read, name) == first and desk.read(backdrop.read, "") == b""
    other = desk.write(backdrop.keep, second, (name,))
    assert desk.read(backdrop.read, name) == first
    desk.write(backdrop.keep, second, (other,))
    assert desk.read(backdrop.read, name) == b"" and desk.read(backdrop.read, other) == second


def test_the_scan_is_the_blank_on_the_screen_and_on_no_paper() -> None:
    scan = backdrop.take(scanned(), A4)
    layout = layouts.load()
    assert sheets.blank("GIẤY KHEN", layout, scan) != sheets.blank("GIẤY KHEN", layout)
    assert b"/Subtype /Image" not in sheets.pdf([certificate()], Mode.OVERPRINT, Offset())
