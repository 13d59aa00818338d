"""Lists and tables out: real numbers in Excel, nothing that runs; sums carried over on paper."""

import re
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from app.documents import spreadsheet, table_paper
from app.documents.table_paper import Heading
from app.documents.tabular import Field, Line, Part, Sheet, words
from app.errors import ClerkError
from app.progress import Cancelled

BOOK = Sheet(
    "Sổ [ví dụ]: 2025",
    "SỔ VÍ DỤ NĂM 2025",
    (
        Field("Số", 8),
        Field("Ngày", 10, "day"),
        Field("Nội dung", 40),
        Field("Hệ số", 8, "number", "Tiền thưởng"),
        Field("Số tiền", 14, "number", "Tiền thưởng", summed=True),
    ),
    above=("UBND xã Ví Dụ",),
    notes=("Số liệu ví dụ.",),
)
HEADING = Heading(
    ("ỦY BAN NHÂN DÂN", "XÃ VÍ DỤ"), "Ví Dụ, ngày 05 tháng 3 năm 2026", "", ("CHỦ TỊCH",), "Ví Dụ"
)
FIRST = 5  # the row of the first line: title, one line above, a blank one, two of heads


def line(number: int, amount: int = 702_000, text: str = "Giúp ba hộ thoát nghèo") -> Line:
    return Line((f"{number:02}", date(2025, 3, number % 28 + 1), text, 0.3, amount))


def read(path):
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def test_numbers_are_numbers_days_are_days_and_the_sum_stands_below(tmp_path):
    path = tmp_path / "so.xlsx"
    share = Sheet("Bảng", "BẢNG", (Field("Tên"), Field("Tỷ lệ", shape="number")), outlined=True)
    assert spreadsheet.write(path, BOOK, map(line, range(1, 8))) == 7
    rows = read(path)
    assert rows[FIRST] == ["01", date(2025, 3, 2), "Giúp ba hộ thoát nghèo", 0.3, 702_000]
    assert rows[FIRST + 7][0] == "Cộng" and rows[FIRST + 7][4] == 7 * 702_000
    assert rows[-1][0] == "Số liệu ví dụ."
    spreadsheet.write(path, share, [Line(("Cả xã", Part(1, 3))), Line(("Thôn", Part(0, 0)), 2)])
    assert read(path)[3] == ["Cả xã", pytest.approx(1 / 3)]
    assert read(path)[4][1] == ""


@settings(max_examples=30)
@given(
    st.lists(
        st.one_of(
            st.builds(
                "{}{}".format,
                st.sampled_from(["=", "+", "-", "@", "\t", "\r", "http://"]),
                st.text(),
            ),
            st.text(alphabet=st.characters(exclude_categories=("Cs",))),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_no_text_of_a_clerk_runs(tmp_path_factory, texts):
    path = tmp_path_factory.mktemp("xlsx") / "so.xlsx"
    spreadsheet.write(path, BOOK, [line(1, text=text) for text in texts])
    assert len(read(path)) == FIRST + len(texts) + 3
    with zipfile.ZipFile(path) as archive:
        assert not [name for name in archive.namelist() if "vba" in name or "link" in name.lower()]
        sheet = archive.read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in sheet and b"<hyperlink" not in sheet


def test_the_sheet_prints_across_with_its_heads_on_every_page(tmp_path):
    path = tmp_path / "so.xlsx"
    spreadsheet.write(path, BOOK, [line(1, text="=1+1")])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        book = archive.read("xl/workbook.xml").decode()
        styles = archive.read("xl/styles.xml").decode()
    assert 'orientation="landscape"' in sheet and 'paperSize="9"' in sheet
    assert 'state="frozen"' in sheet and 'fitToHeight="0"' in sheet
    assert "_xlnm.Print_Area" in book and "$4:$5" in book
    assert 'quotePrefix="1"' in styles  # stays text when the cell is edited in Excel
    assert "ví dụ" in book and "[" not in book[book.index("<sheet name") :][:40]


def test_a_stopped_export_leaves_nothing_behind(tmp_path):
    path = tmp_path / "so.xlsx"
    path.write_bytes(b"before")

    def report(done: int, _total: int) -> None:
        if done >= 400:
            raise Cancelled

    with pytest.raises(Cancelled):
        spreadsheet.write(path, BOOK, map(line, range(5_000)), report=report)
    assert path.read_bytes() == b"before" and list(tmp_path.iterdir()) == [path]


def test_more_rows_than_excel_takes_are_refused_in_words(tmp_path, monkeypatch):
    monkeypatch.setattr(spreadsheet, "MOST_ROWS", 20)
    with pytest.raises(ClerkError, match="20 dòng"):
        spreadsheet.write(tmp_path / "so.xlsx", BOOK, map(line, range(21)))
    assert not list(tmp_path.iterdir())


def test_a_text_longer_than_a_cell_says_that_it_goes_on(tmp_path):
    path = tmp_path / "so.xlsx"
    spreadsheet.write(path, BOOK, [line(1, text="ệ😀" * 20_000)])
    told = read(path)[FIRST][2]
    assert told.endswith("…") and len(told.encode("utf-16-le")) <= 2 * spreadsheet.LONGEST


def test_a_folder_that_is_gone_is_told(tmp_path):
    with pytest.raises(ClerkError):
        spreadsheet.write(tmp_path / "gone" / "so.xlsx", BOOK, [line(1)])


@settings(max_examples=12)
@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=60))
def test_every_page_adds_up_and_carries_over(amounts):
    rows = [line(number, amount) for number, amount in enumerate(amounts, 1)]
    told = pages(table_paper.write(BOOK, rows, HEADING))
    carried = 0
    for number, text in enumerate(told, 1):
        lines = text.replace("\r", "").split("\n")
        found = {name: int(value.replace(".", "")) for name, value in _sums(lines)}
        if number > 1 and "Số tiền" in text:
            assert found["Trang trước mang sang"] == carried
        if "Cộng mang sang" in found:
            carried += found["Cộng trang"]
            assert found["Cộng mang sang"] == carried
            assert number < len(told)
        if "Tổng cộng" in found:
            assert found["Tổng cộng"] == sum(amounts)
    assert sum("Tổng cộng" in text for text in told) == 1


def _sums(lines):
    names = ("Cộng trang", "Cộng mang sang", "Trang trước mang sang", "Tổng cộng")
    for text in lines:
        for name in names:
            if text.startswith(name):
                yield name, text.removeprefix(name).strip()


def test_the_paper_has_its_header_heads_on_every_page_and_a_signer():
    data = table_paper.write(BOOK, [line(number) for number in range(1, 80)], HEADING)
    told = pages(data)
    assert "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" in told[0] and "XÃ VÍ DỤ" in told[0]
    assert all("Tiền thưởng" in text and "Nội dung" in text for text in told[:-1])
    assert "Giúp ba hộ thoát nghèo" in told[1] and "CHỦ TỊCH" in told[-1]
    document = pypdfium2.PdfDocument(data)
    assert {(round(page.get_width()), round(page.get_height())) for page in document} == {
        (842, 595)
    }
    document.close()
    assert b"Helvetica" not in data and data.count(b"/FontFile2") >= 2


@pytest.mark.parametrize("count", range(11, 18))  # over the end of the first page
def test_no_signature_stands_on_a_page_without_a_line(count):
    told = pages(table_paper.write(BOOK, [line(n) for n in range(1, count)], HEADING))
    assert f"\n{count - 1:02}" in told[-1] and "CHỦ TỊCH" in told[-1]


def test_a_table_with_many_columns_goes_on_in_a_second_one_with_its_names():
    fields = [Field("Nội dung", 34)]
    fields += [Field(f"Nghiệp vụ {n}", 7, "number", f"Nhóm {n // 4}") for n in range(40)]
    sheet = Sheet("Bảng", "BẢNG VÍ DỤ", tuple(fields), outlined=True)
    rows = [Line(("Cả xã", *range(40))), Line(("Thôn Ví Dụ", *range(40)), 2)]
    told = pages(table_paper.write(sheet, rows, HEADING))
    assert len(told) > 1
    assert all("Thôn Ví Dụ" in text for text in told[:2])
    assert "Nhóm 0" in told[0] and "Nhóm 9" not in told[0]
    assert any("Nhóm 9" in text for text in told)


def test_values_read_on_paper_as_on_the_screen():
    assert [words(value) for value in (1_250, 0.25, 12.0, date(2025, 1, 5), None, "ví dụ")] == [
        "1.250", "0,2", "12", "05/01/2025", "", "ví dụ",
    ]  # fmt: skip
    assert words(Part(1, 3)) == "1/3" and words(Part(1, 40)) == "2,5 %" and words(Part(0, 0)) == "–"
    assert words(float(Decimal("0.3"))) == "0,3"


def test_a_coefficient_keeps_all_of_its_decimals(tmp_path):
    path = tmp_path / "so.xlsx"
    sheet = Sheet("Bảng", "BẢNG", (Field("Tên"), Field("Hệ số", shape="number")))
    exact = ("0.45", "0.225", "0.3", "1.0")
    lines = [Line(("Hộ ví dụ", Decimal(value))) for value in exact]
    assert [words(line.values[1]) for line in lines] == ["0,45", "0,225", "0,3", "1"]
    spreadsheet.write(path, sheet, lines)
    assert [row[1] for row in read(path)[3:7]] == [0.45, 0.225, 0.3, 1.0]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 8, 1), ("Thôn Ma Rơi", 11, 1), ("Thôn Ma Rơi", 10, 2), ("một hai ba bốn", 8, 2),
        ("dòng\nsau", 40, 2), ("x" * 20, 10, 2), ("x" * 25, 10, 3), ("abcdefghij klm", 10, 2),
    ],
)  # fmt: skip
def test_words_are_counted_into_lines(text: str, width: int, lines: int) -> None:
    assert spreadsheet.lines_in(text, width) == lines


def test_a_row_is_as_high_as_its_longest_text_and_a_long_note_goes_on_below(tmp_path):
    path = tmp_path / "so.xlsx"
    long = "Vận động bà con thôn Ma Rơi cùng giữ nguồn nước sạch, xóa nhà tạm"  # 65 signs, 44 fit
    book = replace(BOOK, notes=("Số liệu ví dụ. " * 20,))
    spreadsheet.write(path, book, [line(1), line(2, text=long)])
    with zipfile.ZipFile(path) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    rows = dict(re.findall(r'<row r="(\d+)"(?: ht="([\d.]+)")?', sheet))
    assert rows[str(FIRST + 1)] == "" and float(rows[str(FIRST + 2)]) >= 2 * 15
    assert 'ref="A10:E10"' in sheet and float(rows["10"]) >= 4 * 15
