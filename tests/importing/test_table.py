"""Files as they are: their heading is found, their columns understood, and none of them hangs."""

import json
import os
import random
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from app import catalog
from app.errors import ClerkError
from app.importing import headers, importing, legacy, oldexcel, reader, table
from app.importing.importing import Corrections
from app.importing.reader import Sheet
from app.workspace import Workspace
from tests import patience
from tests.importing.files import PEOPLE, ods, tcvn3, text_file, vni, xlsx
from tests.importing.oldexcel import xls
from tests.office import TODAY

HEAD = ["STT", "Họ và tên", "Giới tính", "Năm sinh", "Nơi ở"]
ROWS = [
    [n, name, {"male": "Nam", "female": "Nữ"}[sex], born, place]
    for n, (name, sex, born, place) in enumerate(PEOPLE, 1)
]


def names(path: Path, what: str = "people") -> list[str]:
    found = importing.open_table(path, what)
    return [str(found.cells(row)["full_name"]) for row in found.rows]


def test_the_same_list_is_read_from_every_kind_of_file(tmp_path: Path) -> None:
    text = [[str(cell) for cell in row] for row in [HEAD, *ROWS]]
    wanted = [row[1] for row in ROWS]
    assert names(xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS])) == wanted
    assert names(ods(tmp_path / "a.ods", [HEAD, *ROWS])) == wanted
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        for sign in (",", ";", "\t"):
            assert names(text_file(tmp_path / "a.csv", text, encoding, sign)) == wanted


def test_titles_above_two_heading_rows_merged_cells_and_numbers_below_are_no_people(
    tmp_path: Path,
) -> None:
    rows = [
        ["DANH SÁCH HỘI VIÊN", "", "", "", ""],
        ["Năm 2024", "", "", "", ""],
        ["TT", "Họ tên", "Năm sinh", "", "Nơi ở"],
        ["", "", "Nam", "Nữ", ""],
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        ["I", "THÔN SUỐI MẪU", "", "", ""],
        [1, "Pi Năng Thị Hoài", "", 1990, "Thôn Suối Mẫu"],
        [2, "Đàng Năng Thọ", 1958, "", "Thôn Suối Mẫu"],
        ["", "Tổng cộng", 2, "", ""],
        ["", "", "", "", "Người lập"],
    ]
    for merged in (["A1:E1", "A3:A4", "B3:B4", "C3:D3", "E3:E4"], []):
        found = importing.open_table(xlsx(tmp_path / "a.xlsx", rows, merged), "people")
        assert [column.field for column in found.columns] == [
            "number", "full_name", "born_male", "born_female", "village",
        ]  # fmt: skip
        assert [row.place for row in found.rows if row.cells[2] or row.cells[3]] == [7, 8]
        assert found.skipped == (6, 9, 10)


@pytest.mark.parametrize("write", [tcvn3, vni], ids=["TCVN3", "VNI"])
def test_a_list_in_an_old_font_reads_as_it_was_meant(tmp_path: Path, write) -> None:  # type: ignore[no-untyped-def]
    old = [[write(str(cell)) for cell in row] for row in [HEAD, *ROWS]]
    for path in (
        xlsx(tmp_path / "a.xlsx", old),
        ods(tmp_path / "a.ods", old),
        text_file(tmp_path / "a.csv", old, "cp1252"),
    ):
        assert names(path) == [row[1] for row in ROWS]


def test_a_capitals_font_is_seen_in_the_workbook(tmp_path: Path) -> None:
    old = [[tcvn3(str(cell).lower()) for cell in row] for row in [HEAD, *ROWS]]
    found = importing.open_table(xlsx(tmp_path / "a.xlsx", old, font=".VnTimeH"), "people")
    assert found.columns[1].encoding == legacy.TCVN3_CAPITALS
    assert found.cells(found.rows[1])["full_name"] == "ĐÀNG NĂNG THỌ"


def test_a_workbook_of_the_years_of_old_fonts_is_read_with_its_merged_headings(
    tmp_path: Path,
) -> None:
    rows: list[list[str | int]] = [
        [tcvn3("danh sách khen thưởng năm 2004"), "", "", ""],
        ["TT", tcvn3("Họ và tên"), tcvn3("Năm sinh"), ""],
        ["", "", "Nam", tcvn3("Nữ")],
        [1, tcvn3("đàng năng thọ"), 1958, ""],
        [2, tcvn3("pi năng thị hoài"), "", 1990],
    ]
    merged = [(0, 0, 0, 3), (1, 0, 2, 0), (1, 1, 2, 1), (1, 2, 1, 3)]
    fonts = [".VnTime", ".VnTimeH"]
    found = importing.open_table(xls(tmp_path / "a.xls", rows, fonts, merged), "people")
    assert [c.field for c in found.columns] == ["number", "full_name", "born_male", "born_female"]
    assert found.columns[1].encoding == legacy.TCVN3_CAPITALS
    assert [found.cells(row)["full_name"] for row in found.rows] == [
        "ĐÀNG NĂNG THỌ", "PI NĂNG THỊ HOÀI",
    ]  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5_000), st.binary(max_size=4)), max_size=6))
def test_a_damaged_old_workbook_only_loses_its_looks(damages: list[tuple[int, bytes]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = xls(Path(folder) / "a.xls", [["Họ tên"], [tcvn3("Đàng Năng Thọ")]])
        data = bytearray(path.read_bytes())
        for place, damage in damages:
            data[place : place + len(damage)] = damage
        path.write_bytes(bytes(data))
        looks = oldexcel.looks(path.read_bytes())
    assert looks or damages


def test_what_one_cell_says_for_several_lines_is_said_by_each(tmp_path: Path) -> None:
    rows = [
        ["Họ và tên", "Năm sinh", "Danh hiệu", "Năm"],
        ["Đàng Năng Thọ", 1958, "LĐTT", 2004],
        ["Lê Thị Ví Dụ", 1961, "", 2004],
    ]
    found = importing.open_table(xlsx(tmp_path / "a.xlsx", rows, ["C2:C3"]), "awards")
    assert [found.cells(row)["award"] for row in found.rows] == ["LĐTT", "LĐTT"]


def test_what_was_said_of_the_columns_is_recalled_for_the_same_shape_only(tmp_path: Path) -> None:
    rows = [["Họ tên", "Cột lạ", "Năm sinh"], ["Đàng Năng Thọ", "Thôn A", 1958]]
    found = importing.open_table(xlsx(tmp_path / "a.xlsx", rows), "people")
    kept = found.with_field(1, "village").remembered()
    again = importing.open_table(xlsx(tmp_path / "b.xlsx", rows), "people")
    assert again.shape == found.shape
    assert again.recalled(kept).cells(again.rows[0])["village"] == "Thôn A"
    for wrong in (None, [], {"fields": ["x"]}, {"fields": ["a", "b", "c"], "encodings": [1, 2, 3]}):
        assert again.recalled(wrong) == again
    assert "Họ" not in str(kept)


def test_a_far_cell_a_swollen_part_and_a_wrong_kind_are_refused_in_words(tmp_path: Path) -> None:
    far = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(str(far)) as book:
        sheet = book.add_worksheet()
        sheet.write("A1", "Họ tên")
        sheet.write("XFD1048576", "xa")
    swollen = tmp_path / "swollen.xlsx"
    with zipfile.ZipFile(swollen, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 50_000_000)
    word = tmp_path / "a.docx"
    word.write_bytes(b"PK")
    empty = tmp_path / "a.csv"
    empty.write_text(",,\n,,\n")
    for path in (far, swollen, word, empty, tmp_path / "none.xlsx"):
        with pytest.raises(ClerkError) as told:
            reader.read(path)
        assert told.value.what and told.value.todo


def test_broken_files_are_told_and_never_hang(tmp_path: Path) -> None:
    whole = xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS]).read_bytes()
    chance = random.Random(7)
    for n in range(12):
        data = bytearray(whole)
        if n % 3 == 0:
            data = data[: chance.randrange(len(data))]
        elif n % 3 == 1:
            for _ in range(30):
                data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        else:
            data = bytearray(os.urandom(2_000))
        path = tmp_path / f"b{n}{('.xlsx', '.xls', '.ods')[n % 3]}"
        path.write_bytes(bytes(data))
        try:
            table.best(reader.read(path), "people")
        except ClerkError as error:
            assert error.todo


def test_a_sheet_without_a_heading_keeps_its_lines_and_asks(tmp_path: Path) -> None:
    found = table.of_sheet(Sheet("x", (("a", 1), ("b", 2))), "people")
    assert len(found.rows) == 2 and found.fields == {}
    with pytest.raises(ClerkError):
        importing.check_columns(found, {})


def test_the_installed_program_reads_a_workbook_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEAD, *ROWS])
    words = [sys.executable, "-m", "ui.main", "read-workbook", str(path)]
    done = subprocess.run(words, capture_output=True, check=True, timeout=patience.SECONDS)
    (sheet,) = json.loads(done.stdout)["sheets"]
    assert sheet["rows"][1][1] == ROWS[0][1]


def test_fifty_thousand_lines_are_read_and_judged(desk: Workspace, tmp_path: Path) -> None:
    """Only that they are: how fast stands in tests/bench/bench_import.py."""
    rows = [[f"Người Mẫu {'ABCDEFGHIJ'[n % 10]}", 1930 + n % 90, n] for n in range(50_000)]
    path = text_file(tmp_path / "a.csv", [["Họ tên", "Năm sinh", "Ghi chú"], *rows])
    found = importing.open_table(path, "people")
    told = []
    lines = importing.plan(
        desk, catalog.load(), TODAY, found, Corrections(), lambda done, _all: told.append(done)
    )
    assert len(lines) == 50_000 and len(told) == 100
    assert lines[-1].place == 50_001 and "dòng" in lines[-1].words


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("TT", "Họ và tên", "Hình thức khen", "Thành tích"), "nominations"),
        (("Họ và tên", "Danh hiệu", "Số quyết định"), "awards"),
        (("Họ và tên", "Danh hiệu", "Năm khen"), "people"),  # either: the clerk says
        (("Họ và tên", "Năm sinh", "Xếp loại"), "ratings"),
        (("Họ và tên", "Năm sinh", "Kết quả"), "people"),
        (("Hä vµ tªn", "H×nh thøc khen"), "nominations"),
    ],
)
def test_headings_say_what_kind_of_list_it_is(words: tuple[str, ...], kind: str) -> None:
    assert headers.likely(words) == kind
