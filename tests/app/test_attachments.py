"""Files that come in: a photo that is none, a scan that won't open, and what cameras hide."""

import io
import random
from functools import partial
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from app import attachments
from app.attachments import MOST_BYTES, recognise, redraw
from app.errors import ClerkError
from app.workspace import Workspace
from tests.office import nominated, photo

GPS, MAKE, ORIENTATION = 34853, 271, 274


def camera_photo() -> bytes:
    """A photo as a telephone writes it: lying on its side, with a place and a maker."""
    picture = Image.new("RGB", (60, 40), (10, 120, 60))
    picture.paste((250, 250, 250), (0, 0, 30, 40))
    notes = Image.Exif()
    notes[MAKE], notes[ORIENTATION] = "CANARY-MAKER", 6
    notes[GPS] = {1: "N", 2: (11.0, 33.0, 44.0), 3: "E", 4: (108.0, 59.0, 1.0)}
    drawn = io.BytesIO()
    picture.save(drawn, "JPEG", exif=notes, comment=b"CANARY-COMMENT")
    return drawn.getvalue()


def pdf(pages: int = 1, password: str | None = None) -> bytes:
    drawn = io.BytesIO()
    encrypt = StandardEncryption(password) if password else None
    canvas = Canvas(drawn, encrypt=encrypt)
    for number in range(pages):
        canvas.drawString(100, 700, f"Page {number}")
        canvas.showPage()
    canvas.save()
    return drawn.getvalue()


def test_a_photo_is_drawn_anew_upright_and_tells_no_place_and_no_maker() -> None:
    data = camera_photo()
    assert b"CANARY-MAKER" in data
    drawn = redraw(data)
    with Image.open(io.BytesIO(drawn)) as picture:
        assert picture.format == "JPEG" and picture.size == (40, 60)
        assert not picture.getexif() and "comment" not in picture.info
    assert b"CANARY" not in drawn and b"Exif" not in drawn


@pytest.mark.parametrize("size", [(4000, 1000), (1000, 4000), (1600, 1600), (3, 2)])
def test_a_stored_photo_is_at_most_1600_pixels_and_keeps_its_shape(size: tuple[int, int]) -> None:
    with Image.open(io.BytesIO(redraw(photo(*size)))) as picture:
        assert max(picture.size) == min(max(size), 1600)
        assert abs(picture.width / picture.height - size[0] / size[1]) < 0.01 * size[0]


NO_PHOTOS = {
    "nothing": b"",
    "text": b"day khong phai anh",
    "a PDF": pdf(),
    "a page with a picture's name": b"<html>anh.jpg</html>",
    "half a picture": camera_photo()[:300],
    "a picture's head": b"\xff\xd8\xff\xe0",
    "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    "GIF": b"GIF89a" + bytes(20),
}


@pytest.mark.parametrize("name", NO_PHOTOS)
def test_a_photo_that_is_no_photo_is_refused_in_three_parts(name: str) -> None:
    with pytest.raises(ClerkError) as refused:
        redraw(NO_PHOTOS[name])
    assert refused.value.what and refused.value.kept and refused.value.todo


@pytest.mark.parametrize("side", [8_000, 14_000])
def test_a_picture_of_absurd_size_is_refused_before_it_is_unpacked(side: int) -> None:
    drawn = io.BytesIO()
    Image.new("1", (side, side)).save(drawn, "PNG")
    assert len(drawn.getvalue()) < 500_000  # a small file that would fill the memory
    with pytest.raises(ClerkError) as refused:
        redraw(drawn.getvalue())
    assert refused.value.todo and "quá lớn" in refused.value.what


def test_a_photo_of_a_telephone_with_75_million_pixels_is_taken() -> None:
    drawn = io.BytesIO()
    Image.new("L", (10_000, 7_500), 90).save(drawn, "JPEG")
    with Image.open(io.BytesIO(redraw(drawn.getvalue()))) as picture:
        assert picture.size == (1600, 1200)


def test_a_photo_in_the_telephone_s_own_format_is_refused_by_its_name() -> None:
    with pytest.raises(ClerkError) as refused:
        redraw(b"\0\0\0\x18ftypheic" + bytes(200))
    assert "HEIC" in refused.value.what and "JPG" in refused.value.todo


def test_a_scan_in_fine_grey_keeps_its_grey() -> None:
    drawn = io.BytesIO()
    Image.new("I;16", (40, 30), 128 * 256).save(drawn, "PNG")
    with Image.open(io.BytesIO(redraw(drawn.getvalue()))) as picture:
        assert all(abs(level - 128) < 3 for level in picture.getpixel((5, 5)))  # type: ignore[union-attr,operator]


def test_no_damaged_picture_or_paper_is_ever_a_fault_of_ours() -> None:
    chance = random.Random(20250312)
    whole = (camera_photo(), photo(), pdf(2))
    for number in range(600):
        data = bytearray(whole[number % 3])
        for _ in range(chance.randrange(1, 12)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        cut = bytes(data[: chance.randrange(4, len(data))] if number % 5 == 0 else data)
        for reading in (redraw, recognise):
            try:
                reading(cut)
            except ClerkError as error:
                assert error.what and error.todo


def test_papers_are_recognised_by_their_bytes_and_their_pages_counted() -> None:
    assert recognise(pdf(3)) == ("application/pdf", 3)
    assert recognise(photo()) == ("image/png", 1)
    assert recognise(camera_photo()) == ("image/jpeg", 1)


def test_a_pdf_with_a_password_is_refused_and_the_clerk_told_what_to_do() -> None:
    data = pdf(password="bi mat")
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(data)
    with pytest.raises(ClerkError) as refused:
        recognise(data)
    assert "mật khẩu" in refused.value.what and refused.value.kept


@pytest.mark.parametrize("data", [b"", b"MZ" + bytes(100), b"PK\x03\x04", b"%PDF-1.7 ruined"])
def test_other_files_are_refused_in_three_parts(data: bytes) -> None:
    with pytest.raises(ClerkError) as refused:
        recognise(data)
    assert refused.value.what and refused.value.kept and refused.value.todo


def test_a_paper_of_more_than_ten_megabytes_is_refused_with_its_weight() -> None:
    with pytest.raises(ClerkError) as refused:
        recognise(b"%PDF" + bytes(MOST_BYTES))
    assert "10.0 MB" in refused.value.what


def test_a_paper_comes_back_byte_for_byte_and_equal_files_are_stored_once(
    desk: Workspace,
) -> None:
    _, nomination = nominated(desk)
    data = pdf()
    names = {"TO_TRINH": "tờ trình.pdf", "A": "x" * 300 + ".pdf", "B": "  \u0301 "}
    stored = [
        desk.write(attachments.attach, "nomination", nomination, paper, name, data)
        for paper, name in names.items()
    ]
    assert [desk.read(attachments.data_of, key) for key in stored] == [data] * 3
    listed = desk.read(attachments.listed, "nomination", [nomination])
    assert listed[0].name == "tờ trình.pdf"
    assert all(0 < len(row.name) <= 200 for row in listed)
    blobs = desk.read(lambda session: session.execute(attachments.select(attachments.Blob)).all())
    assert len(blobs) == 1


def test_a_file_attached_twice_to_one_place_is_refused_by_the_name_it_has_there(
    desk: Workspace,
) -> None:
    _, nomination = nominated(desk)
    put = partial(desk.write, attachments.attach, "nomination", nomination, "TO_TRINH")
    paper = pdf()
    first = put("tờ trình.pdf", paper)
    with pytest.raises(ClerkError) as refused:
        put("bản sao.pdf", paper)
    assert "tờ trình.pdf" in refused.value.what
    desk.write(attachments.remove, first)
    put("bản sao.pdf", paper)
    assert len(desk.read(attachments.listed, "nomination", [nomination])) == 1


def test_a_removed_paper_is_gone_from_the_list_and_comes_back_by_undo(desk: Workspace) -> None:
    _, nomination = nominated(desk)
    kept = desk.write(attachments.attach, "nomination", nomination, "TO_TRINH", "a.pdf", pdf())
    desk.write(attachments.remove, kept)
    assert not desk.read(attachments.listed, "nomination", [nomination])
    desk.undo()
    assert [row.id for row in desk.read(attachments.listed, "nomination", [nomination])] == [kept]


def test_a_file_that_is_no_longer_there_says_so(desk: Workspace) -> None:
    with pytest.raises(ClerkError) as refused:
        desk.read(attachments.data_of, UUID(int=7))
    assert refused.value.todo


def test_nothing_is_written_beside_the_encrypted_file_while_a_photo_is_drawn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    redraw(camera_photo())
    recognise(pdf())
    assert not list(tmp_path.iterdir())
