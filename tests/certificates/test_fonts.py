"""Only fonts with all Vietnamese letters that may be embedded; named in layouts, never copied."""

import shutil
import struct
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app import fonts, pdf, resources
from app.certificates import layouts, sheets, shelf
from app.certificates.drawing import Offset
from app.certificates.shelf import Shelf
from app.certificates.texts import Mode
from app.errors import ClerkError
from tests.certificates.examples import certificate

LOOK = "SoVangUI-Regular.ttf"


def changed(path, table: str, at: int, form: str, value: int) -> None:
    """A font with another number in one of its tables."""
    data = bytearray(path.read_bytes())
    (count,) = struct.unpack_from(">H", data, 4)
    for place in range(count):
        tag, _sum, start, _length = struct.unpack_from(">4sIII", data, 12 + 16 * place)
        if tag.decode() == table:
            struct.pack_into(form, data, start + at, value)
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


def test_a_font_with_other_outlines_than_truetype_is_told_and_not_offered(tmp_path):
    data = bytearray(resources.path(f"fonts/{LOOK}").read_bytes())
    data[:4] = b"OTTO"  # as an OpenType font with CFF begins
    (tmp_path / "x.otf").write_bytes(bytes(data).replace(b"glyf", b"CFF ", 1))
    (face,) = fonts.collect([tmp_path])
    assert fonts.usable([face]) == {} and face.lacks == fonts.OUTLINES


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


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 4000), st.binary(min_size=1, max_size=40))
def test_a_damaged_font_is_passed_over_whatever_is_in_it(tmp_path_factory, at, noise):
    folder = tmp_path_factory.mktemp("fonts")
    data = bytearray(resources.path(f"fonts/{LOOK}").read_bytes()[:60_000])
    data[at : at + len(noise)] = noise
    (folder / "x.ttf").write_bytes(bytes(data))
    assert len(fonts.collect([folder])) <= 1
    shutil.rmtree(folder)
