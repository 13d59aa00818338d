"""A paper in Word says what it says in print, word for word, on the decree's page."""

import io
import unicodedata
from collections import Counter
from dataclasses import replace

import docx
import pypdfium2
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st

from app import pdf
from app.documents import docx_blocks, sheets, word
from app.documents.blocks import (
    Cut,
    Gap,
    Grid,
    NewPage,
    Paper,
    Text,
    Together,
    annexed,
    as_sheet,
    head,
    signed,
    signers,
    titled,
)
from app.errors import ClerkError

TABLE = Grid(("STT", "Họ tên", "Số tiền"), [(1, "Bà Ví Dụ", 702_000), (2, "Ông Ví Dụ", 1_404_000)],
             (0.1, 0.6, 0.3), summed=(2,))  # fmt: skip
PAPER = Paper(
    "Văn bản ví dụ",
    [
        *head(("ỦY BAN NHÂN DÂN", "XÃ VÍ DỤ"), "Số: 05/QĐ-UBND", "Ví Dụ, ngày 05 tháng 3 năm 2026"),
        *titled("QUYẾT ĐỊNH", "Về việc ví dụ"),
        Text("Tặng Giấy khen cho hai người.", "body", "Điều 1."),
        Gap(4),
        TABLE,
        TABLE,
        Cut(),
        Together([Text("Cùng một trang."), TABLE]),
        signed(("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), "Lê Ví Dụ", ("Như Điều 3", "Lưu: VT")),
        NewPage(),
        signers((("THƯ KÝ", "Ví Dụ"), ("CHỦ TRÌ", ""))),
        *annexed("DANH SÁCH VÍ DỤ", "(Kèm theo Quyết định ví dụ)"),
        TABLE,
    ],
    listed=TABLE,
)


def printed(paper: Paper) -> str:
    """Every word of the PDF, page numbers left out."""
    document = pypdfium2.PdfDocument(sheets.write(paper))
    return " ".join(page.get_textpage().get_text_bounded() for page in document)


def written(data: bytes) -> list[str]:
    """Every paragraph of a Word file in the order of the page."""
    body = docx.Document(io.BytesIO(data)).element.body
    return [
        "".join(run.text or "" for run in line.iter(qn("w:t"))) for line in body.iter(qn("w:p"))
    ]


def test_print_and_word_have_the_same_words():
    in_word = " ".join(written(docx_blocks.write(PAPER)))
    on_paper = printed(replace(PAPER, numbered=False))
    assert Counter(in_word.split()) == Counter(on_paper.split())
    assert unicodedata.is_normalized("NFC", in_word) and unicodedata.is_normalized("NFC", on_paper)
    assert on_paper.count("2.106.000") == 4  # the sum of each table


def test_the_page_in_word_is_the_decrees_and_an_appendix_counts_from_one():
    data = docx_blocks.write(PAPER)
    found = docx.Document(io.BytesIO(data))
    assert len(found.sections) == 2
    for page in found.sections:
        sides = (page.left_margin, page.right_margin, page.top_margin, page.bottom_margin)
        assert [round(side / Mm(1)) for side in sides] == [30, 15, 20, 20]
        assert page.different_first_page_header_footer
    first, second = (section._sectPr.find(qn("w:pgNumType")) for section in found.sections)
    assert first is None and second.get(qn("w:start")) == "1"
    assert data == docx_blocks.write(PAPER)
    assert found.core_properties.title == PAPER.title and not found.core_properties.author


def test_heads_repeat_rows_stay_whole_and_numbers_stand_right():
    found = docx.Document(io.BytesIO(docx_blocks.write(Paper("Ví dụ", [TABLE]))))
    (table,) = found.tables
    assert table.rows[0]._tr.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None
    assert all(row._tr.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for row in table.rows)
    assert [cell.paragraphs[0].style.name for cell in table.rows[1].cells] == [
        "VB Ô giữa", "VB Ô", "VB Ô phải",
    ]  # fmt: skip
    assert [cell.text for cell in table.rows[-1].cells] == ["", "Cộng", "2.106.000"]


def test_a_sheet_across_is_across_in_both():
    paper = Paper("Ví dụ", [TABLE], landscape=True, numbered=False)
    (page,) = docx.Document(io.BytesIO(docx_blocks.write(paper))).sections
    assert (round(page.page_width / Mm(1)), round(page.page_height / Mm(1))) == (297, 210)
    assert page._sectPr.find(qn("w:headerReference")) is None
    wide, high = pypdfium2.PdfDocument(sheets.write(paper))[0].get_size()
    assert wide > high


@settings(max_examples=8, deadline=None)
@given(st.text(max_size=60))
def test_any_text_stays_text(text):
    text = f"{{{{ x }}}} {{% if %}} <w:t>&amp;</w:t> {text}"
    lines = written(docx_blocks.write(Paper(text, [Text(text), Grid((text,), [(text,)], (1,))])))
    assert lines.count(pdf.clean(text)) == 3


def test_a_list_goes_to_excel_with_its_numbers():
    sheet, rows = as_sheet("Ví dụ", TABLE)
    assert [field.shape for field in sheet.fields] == ["number", "text", "number"]
    assert [field.summed for field in sheet.fields] == [False, False, True]
    assert rows[1].values == [2, "Ông Ví Dụ", 1_404_000]


def test_an_offices_frame_restyles_every_paper_and_a_missing_style_is_named(tmp_path):
    found = docx.Document(io.BytesIO(word.shipped(word.FRAME)))
    found.styles["VB Nội dung"].font.name = "Arial"
    out = io.BytesIO()
    found.save(out)
    word.put_form(tmp_path, word.FRAME, out.getvalue())
    made = docx.Document(io.BytesIO(word.made(PAPER, tmp_path)))
    assert made.styles["VB Nội dung"].font.name == "Arial"
    assert "KHUNG CHUNG" not in " ".join(written(word.made(PAPER, tmp_path)))

    found.styles["VB Ký"].element.getparent().remove(found.styles["VB Ký"].element)
    broken = io.BytesIO()
    found.save(broken)
    with pytest.raises(ClerkError) as refused:
        word.put_form(tmp_path, word.FRAME, broken.getvalue())
    assert "“VB Ký”" in refused.value.what and refused.value.todo
    with pytest.raises(ClerkError, match="không phải là tệp Word"):
        word.put_form(tmp_path, word.FRAME, b"PK\x03\x04")
    assert word.made(replace(PAPER, form=""), tmp_path)  # the good one is still in use


def test_heads_under_a_group_stand_together_in_print_and_in_word():
    grid = Grid(("Nội dung", "Nữ", "Nam", "Ghi chú"), [("Tổng", 1, 2, "x")], (0.4, 0.2, 0.2, 0.2),
                groups=("", "Giới", "Giới", ""))  # fmt: skip
    paper = Paper("Ví dụ", [grid], numbered=False)
    (table,) = docx.Document(io.BytesIO(docx_blocks.write(paper))).tables
    assert [cell.text for cell in table.rows[0].cells] == ["Nội dung", "Giới", "Giới", "Ghi chú"]
    assert [cell.text for cell in table.rows[1].cells] == ["Nội dung", "Nữ", "Nam", "Ghi chú"]
    heads = [row._tr.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None for row in table.rows]
    assert heads == [True, True, False]
    in_word = " ".join(written(docx_blocks.write(paper)))
    assert Counter("".join(in_word.split())) == Counter("".join(printed(paper).split()))


def test_a_table_breaks_between_its_rows_and_only_a_row_higher_than_a_page_inside():
    rows = [(place, "chữ " * 60) for place in range(1, 30)]
    document = pypdfium2.PdfDocument(
        sheets.write(Paper("Ví dụ", [Grid(("STT", "Chữ"), rows, (0.1, 0.9))]))
    )
    counts = [page.get_textpage().get_text_bounded().split().count("chữ") for page in document]
    assert len(counts) > 1 and sum(counts) == 29 * 60 and all(n % 60 == 0 for n in counts)
    high = Grid(("Chữ",), [("chữ " * 3000,)], (1,))
    document = pypdfium2.PdfDocument(sheets.write(Paper("Ví dụ", [Text("Đầu."), high])))
    words = " ".join(page.get_textpage().get_text_bounded() for page in document).split()
    assert words.count("chữ") == 3000
