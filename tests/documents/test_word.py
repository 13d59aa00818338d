"""Papers for Word: all of their words, NĐ 30's measures, and forms of an office's own."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st

from app import pdf
from app.documents import decision as decisions
from app.documents import word
from app.errors import ClerkError
from app.names import within
from tests.documents.examples import decision

FILLED = [kind for kind in word.FORMS if kind != word.FRAME]


def told(data: bytes) -> list[str]:
    """Every paragraph, those in tables too; spaces that no line ends at as plain ones."""
    found = docx.Document(io.BytesIO(data))
    lines = [each.text for each in found.paragraphs]
    for table in found.tables:
        lines += [each.text for row in table.rows for cell in row.cells for each in cell.paragraphs]
    return [line.replace("\xa0", " ") for line in lines]


def form_with(text: str, kind: str = "decision") -> bytes:
    """The shipped form with one more paragraph."""
    found = docx.Document(io.BytesIO(word.shipped(kind)))
    found.add_paragraph(text)
    out = io.BytesIO()
    found.save(out)
    return out.getvalue()


@pytest.mark.parametrize("kind", FILLED)
def test_every_shipped_form_fills_reads_back_and_leaves_no_field_open(kind):
    values = word.FORMS[kind].example()
    data = word.fill(kind, values)
    assert data == word.fill(kind, values)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))  # noqa: S314  (our own bytes)
    lines = told(data)
    assert not [line for line in lines if "{" in line or "}" in line]
    for words in (
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Về việc ví dụ",
    ):
        assert words in lines


@pytest.mark.parametrize("kind", FILLED)
def test_the_page_is_that_of_the_decree(kind):
    found = docx.Document(io.BytesIO(word.fill(kind, word.FORMS[kind].example())))
    (page,) = found.sections
    sides = (page.left_margin, page.right_margin, page.top_margin, page.bottom_margin)
    assert [round(side / Mm(1)) for side in sides] == [30, 15, 20, 20]
    assert (round(page.page_width / Mm(1)), round(page.page_height / Mm(1))) == (210, 297)
    assert page.different_first_page_header_footer  # no number on the first page
    assert "PAGE" in page.header._element.xml
    normal = found.styles["Normal"].font
    assert normal.name == "Times New Roman" and normal.size.pt == 14
    assert {found.styles[f"VB {name}"].font.size.pt for name in ("Quốc hiệu", "Cơ quan trên")} == {
        12
    }
    assert found.styles["VB Nơi nhận dòng"].font.size.pt == 11
    assert not found.core_properties.author


@pytest.mark.parametrize("count", [1, 3, 4, 30])
def test_a_decision_says_in_word_what_it_says_in_print(count):
    paper = decision(min(count, 4))
    paper = replace(paper, subjects=(paper.subjects * 8)[:count])
    lines = told(word.fill("decision", decisions.values(paper)))
    whole = "\n".join(lines)
    for words in (paper.number, paper.matter, paper.authority, paper.money, paper.signer):
        assert words in whole
    assert f"{paper.grounds[-1]}." in lines and f"{paper.grounds[0]};" in lines
    name = paper.subjects[0].name if count > 1 else within(paper.subjects[0].name)
    assert whole.count(name) == -(-count // 4)
    assert ("Phụ lục" in lines) == (count >= 4)
    if count >= 4:
        assert paper.annexed_to in lines and str(count) in lines
    assert lines.index("Nơi nhận:") < lines.index("- Lưu: VT, VHXH.")


@settings(max_examples=15)
@given(st.text(max_size=80))
def test_any_text_stands_there_as_it_was_cleaned_and_is_no_field(text):
    paper = replace(decision(1), money=f"Tiền {text} {{{{ x }}}}", signer=text)
    lines = told(word.fill("decision", decisions.values(paper)))
    assert f"Điều 2. {pdf.clean(paper.money)}".strip() in [line.strip() for line in lines]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("{{ nguoi_ky }}", "nguoi_ky"),
        ("{{ subjects[0].luong }}", "luong"),
        ("{{ signer ", "chưa đúng"),
        ("{% for x in grounds %}", "chưa đúng"),
        ("{{ signer.__class__.__mro__ }}", "__class__"),
    ],
)
def test_a_broken_field_of_an_offices_form_is_named(text, named):
    with pytest.raises(ClerkError) as refused:
        word.check("decision", form_with(text))
    error = refused.value
    assert named in error.what and "Quyết định" in error.what and error.kept and error.todo


def test_what_is_no_word_file_is_refused_before_it_is_taken(tmp_path):
    macro = io.BytesIO(word.shipped("decision"))
    with zipfile.ZipFile(macro, "a") as archive:
        archive.writestr("word/vbaProject.bin", b"x")
    empty = io.BytesIO()
    with zipfile.ZipFile(empty, "w") as archive:
        archive.writestr("x", b"")
    for data in (b"", b"PK\x03\x04", empty.getvalue(), macro.getvalue(), b"%PDF-1.4"):
        with pytest.raises(ClerkError, match="không phải là tệp Word"):
            word.put_form(tmp_path, "decision", data)
    assert word.own_form(tmp_path, "decision") is None


def test_an_offices_own_form_is_used_until_it_is_dropped(tmp_path):
    word.put_form(tmp_path, "decision", form_with("Ban hành tại {{ office[1] }}"))
    own = word.own_form(tmp_path, "decision")
    values = word.FORMS["decision"].example()
    assert "Ban hành tại XÃ VÍ DỤ" in told(word.fill("decision", values, own))
    word.drop_form(tmp_path, "decision")
    assert word.own_form(tmp_path, "decision") is None
    assert "Ban hành tại XÃ VÍ DỤ" not in told(word.fill("decision", values))


def test_a_form_that_libreoffice_saved_is_filled_as_the_shipped_one(tmp_path):
    saved = (Path(__file__).parent / "real" / "quyet-dinh.docx").read_bytes()
    word.put_form(tmp_path, "decision", saved)
    values = word.FORMS["decision"].example()
    filled = word.fill("decision", values, word.own_form(tmp_path, "decision"))
    shipped = told(word.fill("decision", values))
    assert told(filled) == [values["number"] if line == values["place_date"] else line
                            for line in shipped]  # fmt: skip
    annex = next(p for p in docx.Document(io.BytesIO(filled)).paragraphs if p.text == "Phụ lục")
    assert annex.paragraph_format.page_break_before
