"""The books of an office leave it as the same table from the command and from their page."""

from datetime import date

import docx
import pypdfium2
import pytest
from python_calamine import CalamineWorkbook

from app import outgoing
from app.decisions import book
from app.errors import ClerkError
from app.exemplars import book as exemplar_book
from app.exemplars.actions import Filters
from tests.documents import every_paper
from tests.documents.every_paper import CATALOG
from tests.ui_pages.running import DAY, MORNING, example_office


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    made = example_office(tmp_path_factory.mktemp("books") / "so")
    every_paper.fill(made, DAY)
    every_paper.fill_books(made, DAY)
    yield made, outgoing.Desk(CATALOG, MORNING, made.folder)
    made.close()


def rows_of(path) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def table(office, kind, tmp_path, of=str(DAY.year)) -> list[dict[str, object]]:
    """The lines of a book in Excel, each by the words of its head."""
    workspace, desk = office
    out = tmp_path / "so.xlsx"
    workspace.read(outgoing.write, kind, of, "xlsx", out, desk)
    rows = rows_of(out)
    assert rows[0][0].isupper() and "UBND" in str(rows[1][0])
    head = next(n for n, row in enumerate(rows) if sum(map(bool, row)) > 3)
    if any(cell == "" for cell in rows[head]):  # heads under groups
        rows[head + 1] = [low or high for high, low in zip(rows[head], rows[head + 1], strict=True)]
        head += 1
    return [dict(zip(map(str, rows[head]), row, strict=True)) for row in rows[head + 1 :]]


@pytest.mark.parametrize("kind", outgoing.BOOKS)
def test_every_book_is_there_to_print_in_word_and_as_a_table(office, kind, tmp_path):
    workspace, desk = office
    found = {}
    for ending in ("pdf", "docx", "xlsx"):
        out = tmp_path / f"so.{ending}"
        workspace.read(outgoing.write, kind, str(DAY.year), ending, out, desk)
        found[ending] = out
    title = str(rows_of(found["xlsx"])[0][0])
    assert title.startswith(("SỔ ", "SỐ ")) and title.endswith(f"NĂM {DAY.year}")
    assert any(title in each.text for each in docx.Document(str(found["docx"])).paragraphs)
    document = pypdfium2.PdfDocument(str(found["pdf"]))
    page = document[0].get_textpage().get_text_bounded()
    document.close()
    assert title in " ".join(page.split())


def test_what_was_taken_in_has_its_promised_day_and_its_answer(office, tmp_path):
    first, *_ = table(office, "received", tmp_path)
    assert first["Số"] == f"0001/{DAY.year}" and first["Số bộ"] >= 1
    assert isinstance(first["Ngày nhận"], date) and first["Ngày hẹn"] > first["Ngày nhận"]
    assert first["Kết quả"] and not first["Danh hiệu, hình thức"].isupper()


def test_blanks_come_go_and_what_is_left_is_said_after_each_line(office, tmp_path):
    came, went, *_rest = table(office, "blanks", tmp_path)
    assert (came["Nhận"], came["Còn"], came["Số phôi"]) == (50, 50, "GK 0001–GK 0050")
    assert (went["Hỏng"], went["Còn"], went["Số phôi"]) == (2, 48, "GK 0003–GK 0004")


def test_the_fund_begins_with_what_was_carried_over(office, tmp_path):
    carried, first, *_rest = table(office, "fund", tmp_path)
    assert carried["Nội dung"] == f"Năm {DAY.year - 1} chuyển sang"
    assert carried["Còn lại"] == 9_000_000 and first["Còn lại"] == 10_000_000


def test_a_book_of_another_year_is_empty_and_no_year_is_refused(office, tmp_path):
    assert [row for row in table(office, "meetings", tmp_path, "2011") if row.get("Nội dung")] == []
    workspace, desk = office
    with pytest.raises(ClerkError):
        workspace.read(outgoing.write, "roll", "sổ", "pdf", tmp_path / "x.pdf", desk)


def test_exemplars_are_told_with_source_awards_and_reach_as_the_list_is_narrowed(office):
    workspace, _desk = office
    _sheet, lines = workspace.read(exemplar_book.table, CATALOG)
    places = [field.title for field in exemplar_book.FIELDS]
    awarded = [line.values[places.index("Đã khen")] for line in lines]
    assert any("QĐ-UBND ngày" in str(said) for said in awarded)
    assert all(line.values[places.index("Tóm tắt")] for line in lines)
    number = str(lines[0].values[0])
    _sheet, only = workspace.read(exemplar_book.table, CATALOG, Filters(typed=number))
    assert only == lines[:1]


def test_the_golden_book_holds_what_the_law_asks_of_a_line(office, tmp_path):
    lines = table(office, "register", tmp_path)
    first = lines[0]
    assert first["Loại hình"] and first["Cấp quyết định"].startswith("Chủ tịch UBND ")
    assert first["Lương cơ sở"] == 2_340_000 and first["Mã đơn vị"].isdecimal()
    assert "Đính chính theo 31/QĐ-UBND: địa chỉ là “thôn Ma Rơi Mới”" in first["Ghi chú"]
    assert "Cấp lại ngày" in first["Ghi chú"] and "33/QĐ-UBND" in first["Ghi chú"]


def test_a_cancelled_line_keeps_its_sum_and_is_not_counted(office, tmp_path):
    lines = [row for row in table(office, "register", tmp_path) if row.get("Họ tên, tập thể")]
    struck = [row for row in lines if "Hủy bỏ theo 32/QĐ-UBND" in str(row["Ghi chú"])]
    assert len(struck) == 1 and str(struck[0]["Số tiền"]).startswith("(")
    assert all(isinstance(row["Số tiền"], float) for row in lines if row not in struck)


def test_on_paper_the_same_line_stands_in_fewer_columns(office):
    workspace, _desk = office
    lines = workspace.read(lambda s: list(book.lines(s, CATALOG, DAY.year)))
    assert all(len(line.values) == len(book.FIELDS) for line in lines)
    assert all(len(book.on_paper(line).values) == len(book.ON_PAPER) for line in lines)


@pytest.mark.parametrize("kind", ("register", *outgoing.BOOKS))
def test_a_book_is_one_table_on_paper(office, kind, tmp_path):
    workspace, desk = office
    out = tmp_path / "so.docx"
    workspace.read(outgoing.write, kind, str(DAY.year), "docx", out, desk)
    assert len(docx.Document(str(out)).tables) == 3  # the head, the lines, who signs
