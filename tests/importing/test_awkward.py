"""Lists as they truly come: what a clerk would have to mend by hand if the program did not see it.

Every file is made here; people, places and numbers in them are invented.
"""

import re
import unicodedata
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from app import catalog
from app.errors import ClerkError
from app.importing import body, cells, importing, legacy, reader, spreadsheet
from app.importing.importing import Corrections
from app.importing.lines import Line
from app.importing.reader import Sheet
from app.importing.table import EVERY, Table, best, of_sheet
from app.workspace import Workspace
from tests.importing.files import tcvn3, vni, xlsx
from tests.importing.oldexcel import sealed, xls
from tests.office import TODAY

CATALOG = catalog.load()
HEAD = ("STT", "Họ và tên", "Năm sinh", "Nơi ở", "Ghi chú")


def understood(rows: Sequence[Sequence[Any]], what: str = "people", **about: Any) -> Table:
    width = max(map(len, rows))
    filled = tuple(tuple(row) + ("",) * (width - len(row)) for row in rows)
    return of_sheet(Sheet("Danh sách", filled, **about), what)


def judged(desk: Workspace, found: Table) -> list[Line]:
    return importing.plan(desk, CATALOG, TODAY, found, Corrections())


def named(found: Table, field: str = "full_name") -> list[str]:
    return [str(found.cells(row).get(field, "")) for row in found.rows]


WHOLE_PAGE = [
    ("UBND XÃ VÍ DỤ", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    (),
    HEAD,
    ("(1)", "(2)", "(3)", "(4)", "(5)"),
    ("I", "Thôn Suối Mẫu"),
    (1, "Pi Năng Thị Hoài", 1990, "Thôn Suối Mẫu", "hộ mẫu"),
    ("2.", "Tống Công", 1958, "Thôn Suối Mẫu", ""),
    HEAD,
    ("", "Thôn Đá Trắng (01 người)"),
    (3, "Trượng Ngọc Ưng", 1969, "Thôn Đá Trắng", ""),
    ("", "Tổng cộng: 03 người", 2),
    ("", "Ghi chú: danh sách lập theo sổ hộ"),
    ("Danh sách này có 03 người./.",),
    ("", "NGƯỜI LẬP BIỂU", "", "", "CHỦ TỊCH"),
    ("", "(ký, ghi rõ họ tên)", "", "", "(Ký tên, đóng dấu)"),
    (),
    ("", "Lê Thị Lập", "", "", "Trần Văn Ký"),
]


@pytest.mark.parametrize("write", [str, tcvn3, vni], ids=["Unicode", "TCVN3", "VNI"])
def test_groups_sums_notes_signers_and_repeated_headings_are_nobody(write) -> None:  # type: ignore[no-untyped-def]
    old = [tuple(write(c) if isinstance(c, str) else c for c in row) for row in WHOLE_PAGE]
    found = understood(old)
    assert [row.place for row in found.rows] == [6, 7, 10]
    assert found.skipped == (5, 8, 9, 11, 12, 13, 14, 15, 17)


@pytest.mark.parametrize("numbered", [True, False])
def test_a_chairman_in_the_list_stays_in_it(numbered: bool) -> None:
    rows = [
        ("STT", "Họ tên", "Chức vụ"),
        (1, "Lê Văn Mẫu", "Chủ tịch"),
        (2, "Lê Thị Mẫu", "Kế toán"),
        ("", "", "CHỦ TỊCH"),
        ("", "", "Trần Văn Ký"),
    ]
    found = understood(rows if numbered else [row[1:] for row in rows])
    assert named(found) == ["Lê Văn Mẫu", "Lê Thị Mẫu"] and found.skipped == (4, 5)


def test_a_name_over_two_columns_is_put_together(desk: Workspace) -> None:
    lines = [(1, "Pi Năng Thị", "Hoài", 1990), (2, "Đàng Năng", "Thọ", 1958)]
    for second in ("", "Họ và tên"):
        (one, two) = judged(desk, understood([("STT", "Họ và tên", second, "Năm sinh"), *lines]))
        assert (one.subject.full_name, two.subject.full_name) == (
            "Pi Năng Thị Hoài", "Đàng Năng Thọ",
        )  # fmt: skip
    below = [("STT", "HỌ VÀ TÊN", "", "Năm sinh"), ("", "Họ đệm", "Tên", "")]
    found = understood([*below, *lines], merged=((0, 1, 0, 2), (0, 0, 1, 0), (0, 3, 1, 3)))
    assert [line.subject.full_name for line in judged(desk, found)] == [
        "Pi Năng Thị Hoài", "Đàng Năng Thọ",
    ]  # fmt: skip
    notes = understood([("Họ và tên", "", "Năm sinh"), ("Lê Mẫu", "ở xa 3 năm", 1958)])
    assert named(notes) == ["Lê Mẫu"]


def test_a_heading_below_a_wider_one_counts_by_itself() -> None:
    rows = [
        ("STT", "Thông tin cá nhân", "", ""),
        ("", "Họ và tên", "Số CCCD", "Nơi thường trú"),
        (1, "Lê Văn Mẫu", 58058000001, "Thôn Mẫu"),
    ]
    found = understood(rows, merged=((0, 1, 0, 3), (0, 0, 1, 0)))
    assert [column.field for column in found.columns] == [
        "number", "full_name", "personal_id", "village",
    ]  # fmt: skip


def test_units_are_the_list_where_nobody_else_is_named() -> None:
    assert named(understood([("STT", "Đơn vị"), (1, "Trạm Y tế Mẫu")]), "collective_name") == [
        "Trạm Y tế Mẫu"
    ]
    beside = understood([("Họ tên", "Đơn vị"), ("Lê Văn Mẫu", "Trạm Y tế Mẫu")])
    assert named(beside, "position") == ["Trạm Y tế Mẫu"]


@pytest.mark.parametrize("sign", ["nt", "Như trên", '"', "-//-", "〃"])
def test_as_above_becomes_what_stands_above(sign: str) -> None:
    rows = [
        HEAD,
        (1, "Lê Mẫu", 1950, "Thôn Mẫu", "-"),
        (2, "Lê Dụ", "–", sign, ""),
        (3, "An", 1951, sign),
    ]
    found = understood(rows)
    assert named(found, "village") == ["Thôn Mẫu"] * 3
    assert named(found, "note") == [""] * 3 and named(found, "born") == ["1950", "", "1951"]


def test_as_above_is_read_in_old_fonts_and_a_place_called_nt_is_a_place() -> None:
    assert body.is_same(tcvn3("như trên")) and body.is_same(vni("như trên"))
    assert not body.is_same("NT") and not body.is_same("Thôn Nt")


def test_one_person_over_several_awards_is_said_by_each_line() -> None:
    rows = [
        ("Họ tên", "Năm sinh", "Hình thức", "Năm"),
        ("Lê Mẫu", 1958, "LĐTT", 2004),
        ("", "", "CSTĐCS", 2005),
    ]
    over = ((1, 0, 2, 0), (1, 1, 2, 1))
    assert named(understood(rows, "awards", merged=over)) == ["Lê Mẫu", "Lê Mẫu"]
    among = [("Họ tên", "Năm sinh", "Nơi ở"), ("Lê Mẫu", 1958, "Một"), ("", 1960, "Hai")]
    assert named(understood(among, merged=((1, 0, 2, 0),))) == ["Lê Mẫu", ""]


@pytest.mark.parametrize("write", [str, tcvn3], ids=["Unicode", "TCVN3"])
def test_a_column_for_every_year_becomes_a_line_for_every_award(  # type: ignore[no-untyped-def]
    desk: Workspace, write
) -> None:
    rows = [
        ("STT", "Họ tên", "Thành tích các năm", "", "", "Đơn vị"),
        ("", "", "Năm 2021", "Năm học 2021 - 2022", "2023", ""),
        (1, "Lê Văn Mẫu", "LĐTT", "LĐTT", "CSTĐCS", "Trạm Mẫu"),
        (2, "Đàng Thị Dụ", "", "Giấy khen", "-", "Trạm Dụ"),
        ("", "Tổng cộng", 1, 2, 1, ""),
    ]
    old = [tuple(write(c) if isinstance(c, str) else c for c in row) for row in rows]
    over = ((0, 0, 1, 0), (0, 1, 1, 1), (0, 2, 0, 4), (0, 5, 1, 5))
    found = understood(old, "awards", merged=over)
    said = [(line.subject.full_name, line.award.award_code, line.award.year)
            for line in judged(desk, found) if line.award]  # fmt: skip
    assert said == [
        ("Lê Văn Mẫu", "LDTT", 2021), ("Lê Văn Mẫu", "LDTT", 2022), ("Lê Văn Mẫu", "CSTDCS", 2023),
        ("Đàng Thị Dụ", "GIAY_KHEN_XA", 2022),
    ]  # fmt: skip
    assert found.skipped == (5,) and [row.place for row in found.rows] == [1, 2, 3, 4]
    marks = [("STT", "Họ tên", "Năm 2021", "Năm 2022"), (1, "Lê Mẫu", "tốt", "khá")]
    assert len(understood(marks, "awards").rows) == 1


def test_every_sheet_with_a_list_is_offered_and_those_alike_can_be_one() -> None:
    sheets = [
        Sheet("Bìa", (("DANH SÁCH",),)),
        Sheet("Thôn Một", (("STT", "Họ tên"), (1, "Lê Mẫu"), (2, "Lê Dụ"))),
        Sheet("Thôn Hai", (("STT", "Họ tên"), (1, "Trần Mẫu"))),
        Sheet("Khác", (("Họ tên", "Năm sinh", "Thôn"), ("Võ Mẫu", 1960, "Ba"))),
    ]
    found = best(sheets, "people", "Thôn Hai")
    assert named(found) == ["Trần Mẫu"] and found.alike == 2
    assert found.sheets == (("Thôn Một", 2), ("Thôn Hai", 1), ("Khác", 1))
    whole = best(sheets[:3], "people", EVERY)
    assert named(whole) == ["Lê Mẫu", "Lê Dụ", "Trần Mẫu"]
    assert [row.place for row in whole.rows] == [1, 2, 3]


def test_a_sheet_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEAD, (1, "Lê Mẫu", 1950, "", "")])
    with pytest.raises(ClerkError) as told:
        importing.open_table(path, "people", "Thôn Ba")
    assert "Danh sách" in told.value.todo


def test_hidden_rows_and_columns_are_read_and_told(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet()
        for down, row in enumerate([HEAD, (1, "Lê Mẫu", 1950), (2, "Lê Dụ", 1951)]):
            sheet.write_row(down, 0, row)
        sheet.set_row(1, None, None, {"hidden": True})
        sheet.set_column("C:C", None, None, {"hidden": True})
    found = importing.open_table(path, "people")
    assert len(found.rows) == 2 and found.hidden == (1, 1)


def test_a_sheet_has_its_own_fonts_wherever_its_tab_was_moved(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name, font in (("Cũ", ".VnTimeH"), ("Mới", "Arial")):
            look = book.add_format({"font_name": font})
            for down, words in enumerate(["Ho ten", "An"]):
                book.get_worksheet_by_name(name) or book.add_worksheet(name)
                book.get_worksheet_by_name(name).write_string(down, 0, words, look)
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    tabs = re.findall(rb"<sheet [^>]*>", parts["xl/workbook.xml"])
    moved = parts["xl/workbook.xml"].replace(b"".join(tabs), b"".join(reversed(tabs)))
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in {**parts, "xl/workbook.xml": moved}.items():
            archive.writestr(name, data)
    sheets = spreadsheet.parse(path)["sheets"]
    assert [(one["name"], one["fonts"]) for one in sheets] == [
        ("Mới", ["Arial"]), ("Cũ", [".VnTimeH"]),
    ]  # fmt: skip


def test_a_workbook_is_known_by_what_it_is_not_by_its_ending(tmp_path: Path) -> None:
    new = xlsx(tmp_path / "a.xlsx", [HEAD, (1, "Lê Mẫu", 1950, "", "")])
    old = xls(tmp_path / "b.xls", [["Họ tên"], ["Le Mau"]], ["Arial"])
    plain = tmp_path / "f.xls"
    plain.write_text("Họ tên\tNăm sinh\nLê Mẫu\t1950\n", encoding="utf-8")
    for path, name in ((plain, "Lê Mẫu"), (new.rename(tmp_path / "c.xls"), "Lê Mẫu"),
                       (old.rename(tmp_path / "d.xlsx"), "Le Mau")):  # fmt: skip
        assert named(importing.open_table(path, "people")) == [name]


@pytest.mark.parametrize(
    ("name", "data", "what"),
    [
        ("~$ds.xlsx", b"\5Mau", "đang mở"),
        ("~$to-trinh.docx", b"\5Mau", "đang mở"),
        ("a.xlsx", b"", "trống"),
        ("a.csv", b"", "trống"),
        ("a.xlsx", b"MZ" + bytes(300), "hỏng"),
        ("a.csv", b"MZ" + bytes(300), "hỏng"),
        ("a.xls", b"%PDF-1.7", "hỏng"),
        ("a.xlsx", sealed(), "mật khẩu"),
        ("a.exe", b"MZ", ".exe"),
        ("a.xls", b"\xef\xbb\xbf <html><table><tr><td>An</td></tr></table>", "trang web"),
        ("a.xls", b"\t\x08\0\0\x10" + bytes(99), "hỏng"),
    ],
)
def test_what_is_no_list_is_told_in_three_parts(
    tmp_path: Path, name: str, data: bytes, what: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(ClerkError) as told:
        reader.read_word(path) if name.endswith("docx") else reader.read(path)
    assert what in told.value.what and told.value.kept == reader.NOTHING and told.value.todo


def of_1258(text: str) -> bytes:
    """Letters as Windows wrote Vietnamese: a vowel, then its tone as a sign of its own."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    apart = unicodedata.normalize("NFD", text)
    whole = "".join(f"\0{sign}" if sign in tones else sign for sign in apart)
    joined = unicodedata.normalize("NFC", whole).replace("\0", "")
    return joined.encode("cp1258")


def test_text_of_every_windows_is_read() -> None:
    text = "Họ và tên;Nơi ở\nĐàng Năng Thọ;Thôn Đá Trắng\nNguyễn Phước Bình;Thôn Ước Mẫu\n"
    assert reader.text_of(of_1258(text)) == text
    assert reader.text_of(text.encode("utf-16-le")) == text
    assert reader.text_of(text.encode("utf-16")) == text
    broken = text.encode() + b"\xff\n"
    assert reader.text_of(broken).startswith(text)
    for write in (tcvn3, vni):
        assert reader.text_of(write(text).encode("cp1252")) == write(text)


def test_a_list_that_excel_marked_with_its_separator_is_read(tmp_path: Path) -> None:
    for words in ("sep=;\nHọ tên;Nơi ở\nLê Mẫu;Thôn, tổ\n", 'Họ tên,Nơi ở\nLê Mẫu,"Thôn, tổ"\n'):
        path = tmp_path / "a.csv"
        path.write_text(words, encoding="utf-8")
        assert named(importing.open_table(path, "people"), "village") == ["Thôn, tổ"]


def test_a_column_too_short_to_tell_follows_the_sheet() -> None:
    columns = [[tcvn3("đàng năng thọ")], [tcvn3("giấy khen")], [tcvn3("lớp lá")], ["An", "12"]]
    found = [guess.encoding for guess in legacy.detect_all(columns)]
    assert found == [legacy.TCVN3, legacy.TCVN3, legacy.TCVN3, legacy.UNICODE]
    beside = legacy.detect_all([["Đàng Năng Thọ"], ["Hòa Bình"]])
    assert {guess.encoding for guess in beside} == {legacy.UNICODE}


@pytest.mark.parametrize(
    ("cell", "symbol"),
    [
        ("15/QĐ-UBND ngày 12/12/2004", "15/QĐ-UBND"),
        ("15/QĐ-UBND, 12.12.2004", "15/QĐ-UBND"),
        ("15/QĐ-UBND (ký ngày 12-12-2004)", "15/QĐ-UBND"),
    ],
)
def test_a_decision_and_its_day_in_one_cell_are_two(cell: str, symbol: str) -> None:
    read, day = cells.symbol(cell, TODAY)
    assert read == symbol and day is not None and day.isoformat() == "2004-12-12"


def test_a_decision_without_a_day_is_left_as_it_is() -> None:
    for cell in ("15/QĐ-UBND", "15/2004/QĐ-UBND", "ngày 31/02/2004", ""):
        assert cells.symbol(cell, TODAY) == (cell, None)


@pytest.mark.parametrize("name", ["Lê Văn Mẫu, Trần Thị Dụ", "Lê Mẫu và Trần Dụ", "Lê Mẫu (Tư)"])
def test_two_people_or_a_nickname_in_one_cell_are_for_a_person_to_part(name: str) -> None:
    assert cells.name(name).trouble
    assert not cells.name("Y-Bơ K’Sor").trouble and not cells.name("Lê Thị Và").trouble


def test_a_household_is_addressed_as_its_list_does(desk: Workspace) -> None:
    rows = [("Chủ hộ", "Số khẩu"), ("Hộ ông Pi Năng Thọ", "4 khẩu"), ("Bà Katơr Thị Sính", 3)]
    one, two = judged(desk, understood(rows))
    assert (one.subject.full_name, two.subject.full_name) == (
        "Hộ ông Pi Năng Thọ", "Hộ bà Katơr Thị Sính",
    )  # fmt: skip


@pytest.mark.parametrize("write", [str, tcvn3, vni], ids=["Unicode", "TCVN3", "VNI"])
def test_lists_below_each_other_with_their_own_headings_are_one(write) -> None:  # type: ignore[no-untyped-def]
    rows = [
        ("UBND XÃ VÍ DỤ", "", "", ""), ("A. CÁ NHÂN", "", "", ""),
        ("STT", "Họ và tên", "Chức vụ", "Hình thức"), (1, "Lê Mẫu", "Trưởng thôn", "Giấy khen"),
        (2, "Lê Dụ", "Phó thôn", "LĐTT"), ("", "Cộng: 02", "", ""), ("B. TẬP THỂ", "", "", ""),
        ("STT", "Tên tập thể", "Thành tích", "Hình thức"), (1, "Tổ 1", "Tốt", "Giấy khen"),
        ("", "TM. UBND XÃ", "", ""), ("", "Lê Văn Ký", "", ""),
    ]  # fmt: skip
    old = tuple(tuple(write(c) if isinstance(c, str) else c for c in row) for row in rows)
    found = best([Sheet("DS", old)], "nominations")
    assert [(row.place, found.cells(row).get("full_name"), found.cells(row).get("position"),
             found.cells(row).get("collective_name"), found.cells(row).get("citation"))
            for row in found.rows] == [
        (4, "Lê Mẫu", "Trưởng thôn", "", ""), (5, "Lê Dụ", "Phó thôn", "", ""),
        (9, "", "", "Tổ 1", "Tốt"),
    ]  # fmt: skip
    assert found.skipped == (6, 7, 10, 11)
    again = best([Sheet("DS", (*old[2:5], old[2], *old[3:5]))], "nominations")
    assert len(again.columns) == 4 and len(again.rows) == 4 and again.skipped == (4,)
