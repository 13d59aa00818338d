"""Only fonts with all Vietnamese letters that may be embedded; named in layouts, never copied."""

import shutil
import struct
from io import BytesIO

import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from app import fonts, pdf, resources, truetype
from app.certificates import layouts, sheets, shelf
from app.certificates.drawing import Offset
from app.certificates.shelf import Shelf
from app.certificates.texts import Mode
from app.errors import ClerkError
from tests.certificates import otf
from tests.certificates.examples import certificate

LOOK = "SoVangUI-Regular.ttf"


def changed(path, table: str, at: int, form: str, *values: int) -> None:
    """A font with other numbers in one of its tables."""
    data = bytearray(path.read_bytes())
    (count,) = struct.unpack_from(">H", data, 4)
    for place in range(count):
        tag, _sum, start, _length = struct.unpack_from(">4sIII", data, 12 + 16 * place)
        if tag.decode() == table:
            struct.pack_into(form, data, start + at, *values)
    path.write_bytes(bytes(data))


@pytest.fixture
def folder(tmp_path):
    for name in ("LiberationSerif-Bold.ttf", LOOK, "SoVangUI-Bold.ttf"):
        shutil.copy(resources.path(f"fonts/{name}"), tmp_path / name)
    return tmp_path


@pytest.fixture
def machine(folder, monkeypatch):
    """A machine whose only fonts are those of the window."""

    monkeypatch.setattr(fonts, "folders", lambda: [folder])
    fonts.read_again()
    yield fonts.families()[0]
    monkeypatch.undo()
    fonts.read_again()


def test_a_family_has_its_faces_and_the_document_font_is_not_offered_twice(folder):
    found = fonts.usable(fonts.collect([folder]))
    (family,) = found
    assert family != "Liberation Serif" and (False, False) in found[family]


@pytest.mark.parametrize(
    ("table", "at", "form", "value", "why"),
    [
        ("OS/2", 8, ">H", 0x0002, fonts.FORBIDDEN),  # its maker allows no embedding
        ("OS/2", 8, ">H", 0x0100, fonts.FORBIDDEN),  # … only the whole font
        ("cmap", 0, ">I", 0, fonts.LETTERS_LACK),  # none at all
    ],
)
def test_a_font_that_may_not_or_cannot_stand_in_a_pdf_is_not_offered_and_why_is_known(
    tmp_path, table, at, form, value, why
):
    path = tmp_path / LOOK
    shutil.copy(resources.path(f"fonts/{LOOK}"), path)
    (face,) = fonts.collect([tmp_path])
    assert not face.lacks and fonts.refused([face]) == {}
    changed(path, table, at, form, value)
    (face,) = fonts.collect([tmp_path])
    assert fonts.usable([face]) == {} and fonts.refused([face]) == {face.family: why}


def test_a_font_without_any_outlines_is_told_and_not_offered(tmp_path):
    path = tmp_path / LOOK
    path.write_bytes(resources.path(f"fonts/{LOOK}").read_bytes().replace(b"glyf", b"gone", 1))
    (face,) = fonts.collect([tmp_path])
    assert fonts.usable([face]) == {} and face.lacks == fonts.BROKEN


def test_every_letter_that_vietnamese_writes_is_asked_for():
    wanted = {chr(code) for code in fonts.LETTERS if chr(code).isalpha() and code > 127}
    assert len(wanted) == 134 and set("ỹẴợĐđƯứẶấ") <= wanted


def test_a_font_of_the_machine_is_embedded_into_the_pdf_and_its_letters_can_be_read(machine):
    layout = layouts.changed(layouts.load(), "recipient", family=machine, face="bold")
    data = sheets.pdf([certificate()], Mode.FULL, Offset(), layout=layout)
    assert b"+SoVangUI" in data and b"+SoVangUI" not in sheets.pdf(
        [certificate()], Mode.FULL, Offset()
    )
    with pypdfium2.PdfDocument(BytesIO(data)) as document:
        words = document[0].get_textpage().get_text_bounded()
    assert "Pi Năng Thị Hoài" in words.replace("\u00a0", " ")


@pytest.fixture(scope="module")
def cff(tmp_path_factory):
    """An OpenType font (CFF) with every letter, as bytes."""
    return otf.made(tmp_path_factory.mktemp("otf") / "x.otf").read_bytes()


@pytest.fixture
def bought(cff, tmp_path, monkeypatch):
    """A machine with that one font, which was never used before; where it lies."""
    path = tmp_path / "fonts" / "x.otf"
    path.parent.mkdir()
    path.write_bytes(cff)
    monkeypatch.setattr(fonts, "folders", lambda: [path.parent])
    monkeypatch.setattr(truetype, "place", lambda: tmp_path / "kept")
    fonts.read_again()
    yield path
    monkeypatch.undo()
    fonts.read_again()


def printed_with(family: str) -> tuple[bytes, str]:
    """A certificate whose recipient stands in a font of the machine: the PDF, and its words."""
    layout = layouts.changed(layouts.load(), "recipient", family=family, face="italic")
    data = sheets.pdf([certificate()], Mode.FULL, Offset(), layout=layout)
    with pypdfium2.PdfDocument(BytesIO(data)) as document:
        words = document[0].get_textpage().get_text_bounded()
    return data, words.replace("\u00a0", " ")


def test_an_opentype_font_is_made_truetype_once_and_stands_in_the_pdf(bought, monkeypatch):
    (family,) = fonts.families()
    assert not fonts.is_ready(family, "italic") and fonts.left_out() == {}
    data, words = printed_with(family)
    assert b"+ChBayMu" in data and "Pi Năng Thị Hoài" in words
    assert fonts.is_ready(family, "italic")
    (kept,) = (truetype.place() or bought).glob("*.ttf")
    fonts.read_again()
    monkeypatch.setattr(truetype.apart, "answer", None)  # nothing is made a second time
    assert printed_with(family)[0] == data
    assert bought.read_bytes() not in kept.read_bytes()


def test_what_was_kept_is_made_anew_where_the_disk_has_spoilt_it(bought):
    (family,) = fonts.families()
    first, _words = printed_with(family)
    (kept,) = (truetype.place() or bought).glob("*.ttf")
    good = kept.read_bytes()
    for spoilt in (good[:1000], good[:5000] + bytes(40) + good[5040:]):
        kept.write_bytes(spoilt)
        fonts.read_again()
        assert printed_with(family)[0] == first and kept.read_bytes() == good


def test_a_disk_that_is_full_keeps_no_font_and_prints_all_the_same(bought, monkeypatch):
    (bought.parent.parent / "kept").write_bytes(b"")  # a file where the folder belongs
    data, _words = printed_with(fonts.families()[0])
    assert b"+ChBayMu" in data


@pytest.mark.parametrize("way", ["damaged", "endless"])
def test_an_opentype_font_that_cannot_be_read_is_told_and_the_documents_stands_instead(
    bought, monkeypatch, way
):
    if way == "damaged":
        changed(bought, "CFF ", 0, "400x")
    else:
        monkeypatch.setattr(truetype, "PATIENCE", 0.001)
    fonts.read_again()
    (family,) = fonts.families()
    data, words = printed_with(family)
    assert b"+ChBayMu" not in data and "Pi Năng Thị Hoài" in words
    assert fonts.families() == () and fonts.left_out() == {family: fonts.BROKEN}
    assert not fonts.is_here(family) and fonts.is_ready(family, "italic")


def test_a_maker_who_forbids_it_forbids_it_for_opentype_fonts_too(cff, tmp_path):
    path = tmp_path / "x.otf"
    path.write_bytes(cff)
    changed(path, "OS/2", 8, ">H", 0x0002)
    (face,) = fonts.collect([tmp_path])
    assert face.is_cff and face.lacks == fonts.FORBIDDEN


def test_variable_fonts_and_collections_are_made_truetype_as_they_are_by_themselves(tmp_path):
    letters = "Đặng Thị Ẫ"
    wide = otf.made(tmp_path / "x.otf", wider=1, letters=letters)
    both = otf.made(tmp_path / "y.otc", letters=letters)
    shapes = [truetype.convert(*one) for one in ((wide, 0), (both, 0), (both, 1))]
    assert len(set(shapes)) == 2  # the variable one and the first are of the same letters
    for shape in shapes:
        with TTFont(BytesIO(shape)) as font:
            assert set(font.getBestCmap()) == set(map(ord, letters))
            assert font["glyf"][font.getBestCmap()[ord("Ẫ")]].numberOfContours > 0


def test_a_curve_lies_where_its_maker_drew_it(tmp_path):
    """At a thousand dots to the em no three dots beside each other differ."""
    path = otf.made(tmp_path / "x.otf", letters="Ẫ")
    inks = []
    for source in (path, BytesIO(truetype.convert(path, 0))):
        font = ImageFont.truetype(source, 1000, layout_engine=ImageFont.Layout.BASIC)
        sheet = Image.new("L", (1200, 1800), 255)
        ImageDraw.Draw(sheet).text((200, 200), "Ẫ", font=font, fill=0)
        inks.append(sheet)
    apart = ImageChops.difference(*inks).point(lambda value: 255 * (value > 128))
    assert apart.filter(ImageFilter.MinFilter(3)).getbbox() is None and inks[0].getextrema()[0] == 0


def test_a_layout_goes_to_another_machine_without_the_font_and_prints_there_in_the_documents(
    machine,
):
    mine = shelf.change(
        Shelf(), layouts.changed(layouts.load(), "recipient", family="Không Có Ở Đây")
    )
    sent = shelf.export(mine)
    assert "Không Có Ở Đây".encode() in sent and len(sent) < 20_000
    theirs = shelf.current(shelf.take_in(Shelf(), sent))
    assert theirs.field("recipient").font == pdf.BOLD
    assert sheets.pdf([certificate()], Mode.FULL, Offset(), layout=theirs)


def test_a_letter_that_only_the_document_font_has_is_refused_at_its_line(machine):
    layout = layouts.changed(layouts.load(), "citation", family=machine, face="regular")
    lacking = next(
        chr(code)
        for code in sorted(pdf._glyphs(pdf.REGULAR) - pdf._glyphs(fonts.face(machine, "regular")))
        if chr(code).isprintable() and pdf.clean(chr(code)) == chr(code) and code > 0x250
    )
    with pytest.raises(ClerkError) as refused:
        sheets.pdf([certificate(citation=f"Chữ {lacking}")], Mode.FULL, Offset(), layout=layout)
    assert refused.value.field == "citation" and "Chọn phông khác" in refused.value.todo


@settings(max_examples=60)
@given(st.data())
def test_a_damaged_opentype_font_ends_in_an_answer(tmp_path_factory, given_data):
    folder = tmp_path_factory.getbasetemp()
    source = folder / "few.otf"
    if not source.exists():
        otf.made(source, letters="aẫ")
    data = bytearray(source.read_bytes())
    at = given_data.draw(st.integers(12, len(data) - 1))
    noise = given_data.draw(st.binary(min_size=1, max_size=8))
    data[at : at + len(noise)] = noise
    path = folder / "broken.otf"
    path.write_bytes(bytes(data))
    try:
        made = truetype.convert(path, 0)
    except Exception:  # the process of its own ends with it, and nothing is made
        return
    assert made[:4] == b"\0\1\0\0"


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 4000), st.binary(min_size=1, max_size=40))
def test_a_damaged_font_is_passed_over_whatever_is_in_it(tmp_path_factory, at, noise):
    folder = tmp_path_factory.mktemp("fonts")
    data = bytearray(resources.path(f"fonts/{LOOK}").read_bytes()[:60_000])
    data[at : at + len(noise)] = noise
    (folder / "x.ttf").write_bytes(bytes(data))
    assert len(fonts.collect([folder])) <= 1
    shutil.rmtree(folder)
