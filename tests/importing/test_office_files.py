"""Tables with the structure that LibreOffice and Excel 5 – 95 give them are read as they look."""

import unicodedata
from datetime import date
from pathlib import Path

import pytest

from app.importing import importing, legacy, opendocument, reader
from tests.importing.files import tcvn3, xlsx
from tests.importing.officefiles import excel_5, ods, row, value, words

REPEATED = ' table:number-columns-repeated="{0}"'
COLUMNS = (
    '<table:table-column table:style-name="co1" table:default-cell-style-name="ce3"/>'
    '<table:table-column table:style-name="co1" table:number-columns-repeated="3"'
    ' table:default-cell-style-name="ce2"/>'
    '<table:table-column table:style-name="co1" table:visibility="collapse"'
    ' table:number-columns-repeated="2" table:default-cell-style-name="ce3"/>'
    '<table:table-column table:style-name="co1" table:number-columns-repeated="16378"/>'
)
COVERED = "<table:covered-table-cell{0}/>"
TITLE = ' table:number-columns-spanned="6" table:number-rows-spanned="1"'
DOWN = ' table:number-columns-spanned="1" table:number-rows-spanned="2"'


def libreoffice(path: Path) -> Path:
    nothing = f"<table:table-cell{REPEATED.format(16378)}/>"
    head = [words(tcvn3(name), "ce1") for name in (
        "TT", "Họ và tên", "Ngày sinh", "Thôn", "Đảng viên", "Tỷ lệ")]  # fmt: skip
    born = value("date", "1958-03-05", "05/03/58")
    return ods(
        path,
        COLUMNS,
        "".join((
            row(words(tcvn3("Danh sách\nnăm 2024"), "ce1", TITLE),
                COVERED.format(REPEATED.format(5)), nothing),
            f"<table:table-header-rows>{row(*head, nothing)}</table:table-header-rows>",
            row(value("float", "1", "1"), words(tcvn3("Đàng Năng Thọ")), born,
                words(tcvn3("Ma Rơi"), "", DOWN), value("boolean", "true", "TRUE"),
                value("percentage", "0.955", "95,5%"), nothing),
            row(value("float", "2", "2"), words(tcvn3("Katơr Thị Sính")),
                value("float", "1961", "1961"), COVERED.format(""),
                value("boolean", "false", "FALSE"), value("percentage", "1", "100%"), nothing,
                more=' table:visibility="filter"'),
            row(f"<table:table-cell{REPEATED.format(16384)}/>",
                more=' table:number-rows-repeated="60" table:visibility="collapse"'),
        )),
    )  # fmt: skip


def test_a_table_of_libreoffice_is_read_with_its_fonts_and_what_it_hides(tmp_path: Path) -> None:
    found = importing.open_table(libreoffice(tmp_path / "a.ods"), "people")
    assert found.hidden == (1, 2)
    assert [column.encoding for column in found.columns[1:2]] == [legacy.TCVN3_CAPITALS]
    first, second = (found.cells(one) for one in found.rows)
    assert (first["full_name"], second["full_name"]) == ("ĐÀNG NĂNG THỌ", "KATƠR THỊ SÍNH")
    assert (first["born"], second["born"]) == ("1958-03-05", 1961)
    assert first["village"] == second["village"] == "Ma Rơi"
    (sheet,) = reader.read(tmp_path / "a.ods")
    assert [line[4:6] for line in sheet.rows[2:4]] == [("TRUE", 0.955), ("FALSE", 1)]


@pytest.mark.parametrize("page", [1258, 1252])
def test_a_workbook_of_excel_5_is_read_by_its_code_page(tmp_path: Path, page: int) -> None:
    def said(text: str) -> bytes:
        if page == 1252:
            return tcvn3(text).encode("cp1252")
        return _marks_apart(text).encode("cp1258")

    day = (date(1958, 3, 5) - date(1899, 12, 30)).days + 0.5
    rows = [
        [said(name) for name in ("TT", "Họ và tên", "Ngày sinh", "Thôn")],
        [1, said("Đàng Năng Thọ"), day, said("Đá Trắng")],
        [2, said("Katơr Thị Sính"), 1961, None],
    ]
    font = ".VnTime" if page == 1252 else "Arial"
    found = importing.open_table(excel_5(tmp_path / "a.xls", page, font, rows), "people")
    cells = [found.cells(row) for row in found.rows]
    assert [one["full_name"] for one in cells] == ["Đàng Năng Thọ", "Katơr Thị Sính"]
    assert [one["born"] for one in cells] == ["1958-03-05", 1961]
    assert cells[0]["village"] == "Đá Trắng" and found.hidden == (1, 1)


def _marks_apart(text: str) -> str:
    """As Windows typed Vietnamese: the letter with its hat, its tone behind it."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    letters = (unicodedata.normalize("NFD", one) for one in text)
    return "".join(
        unicodedata.normalize("NFC", "".join(sign for sign in one if sign not in tones))
        + "".join(sign for sign in one if sign in tones)
        for one in letters
    )


def test_what_is_odd_in_a_table_only_loses_its_looks(tmp_path: Path) -> None:
    path = ods(tmp_path / "a.ods", '<table:table-column table:number-columns-repeated="x"/>',
               row(words("Ví dụ")))  # fmt: skip
    assert opendocument.looks(path) == {}
    assert opendocument.looks(xlsx(tmp_path / "b.xlsx", [["Ví dụ"]])) == {}
