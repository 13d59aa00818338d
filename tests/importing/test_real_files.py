"""Lists that LibreOffice and gnumeric wrote are taken in as they look on the screen.

The files are in tests/importing/real, with what made each of them; everybody in them is invented.
"""

import shutil
import zipfile
from datetime import date, datetime
from pathlib import Path

import pytest

from app import catalog
from app.errors import ClerkError
from app.importing import cells, importing, legacy, reader, spreadsheet
from app.importing.importing import Corrections
from app.importing.lines import Line
from app.importing.table import Table
from app.workspace import Workspace
from tests.office import TODAY

REAL = Path(__file__).parent / "real"
MEMBERS = [  # name, birth day, citizen ID, ethnic group, village, position
    ("Pi Năng Thị Hoài", (1990, 3, 5), "058190000123", "21", "Thôn Suối Mẫu", "Chi hội trưởng"),
    ("Đàng Năng Thọ", (1958, 11, 25), "058058000456", "17", "Thôn Suối Mẫu", "Hội viên"),
    ("Chamaléa Thị Huyền", (1971, 12, 1), "058171000789", "21", "Thôn Suối Mẫu", "Hội viên"),
    ("Nguyễn Phước Bình", (1984, 1, 1), "058084001234", "01", "Thôn Đá Trắng", "Tổ trưởng"),
    ("Katơr Thị Sính", (1962, None, None), "264123456", "21", "Thôn Đá Trắng", "Tổ trưởng"),
    ("Lê Hoàng Mẫu", (1975, 6, 30), "058075000111", "01", "Thôn Đá Trắng", ""),
    ("Lê Thị Thương Thương", (1988, 2, 29), "058188000222", "01", "Thôn Đá Trắng", "Hội viên"),
    ("Mấu Văn Túc", (1979, 9, 9), None, "21", "Thôn Đá Trắng", "Hội viên"),
]
ROUNDED = "Trượng Ngọc Ưng"  # his number was typed as 5.8069E10


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process: starting one for every file is what other tests try."""
    monkeypatch.setattr(reader, "_parsed", lambda path, _data: spreadsheet.answer(path))


def opened(name: str, what: str) -> Table:
    return importing.open_table(REAL / name, what)


def judged(desk: Workspace, found: Table) -> list[Line]:
    return importing.plan(desk, catalog.load(), TODAY, found, Corrections())


def members(lines: list[Line]) -> list[tuple[object, ...]]:
    people = [line.subject for line in lines if line.is_good]
    return [
        (one.full_name, (one.birth_year, one.birth_month, one.birth_day), one.personal_id,
         one.ethnic_code, one.village, one.position)
        for one in people
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["hoi-vien.xlsx", "hoi-vien-tcvn3.xls"])
def test_a_list_of_members_comes_in_as_it_looks(desk: Workspace, name: str) -> None:
    found = opened(name, "people")
    lines = judged(desk, found)
    assert members(lines) == MEMBERS
    (bad,) = (line for line in lines if not line.is_good)
    assert (bad.subject.full_name, list(bad.troubles)) == (ROUNDED, ["personal_id"])
    assert found.skipped == (9, 13, 20, 21, 23, 24, 27) and found.hidden == (1, 1)
    assert [line.subject.note for line in lines[:2]] == ["Hộ mẫu", "Khen năm 2024"]
    assert [name for name, _lines in found.sheets] == ["HV 2025"]  # one of three, one is hidden
    old = legacy.TCVN3 if name.endswith("xls") else legacy.UNICODE
    assert found.columns[1].encoding == old


@pytest.mark.parametrize("name", ["hoi-vien-1258.csv", "hoi-vien-gnumeric.csv"])
def test_the_same_list_as_text_says_the_same_people(desk: Workspace, name: str) -> None:
    lines = judged(desk, opened(name, "people"))
    said = {line.subject.full_name: line for line in lines}
    assert [*said] == [*(one[0] for one in MEMBERS[:4]), ROUNDED, *(one[0] for one in MEMBERS[4:])]
    read = {one[0]: one for one in members(lines)}
    shown_in_part = "Chamaléa Thị Huyền", "Nguyễn Phước Bình"  # 12/1971, 1984
    for member in MEMBERS:
        if name == "hoi-vien-gnumeric.csv" or member[0] not in (*shown_in_part, "Đàng Năng Thọ"):
            assert read[member[0]] == member
    assert said["Nguyễn Phước Bình"].subject.note == ""  # a formula that failed
    if name == "hoi-vien-1258.csv":
        assert list(said["Đàng Năng Thọ"].troubles) == ["born_male"]  # 25/11/58
        assert read["Chamaléa Thị Huyền"][1] == (1971, 12, None)


@pytest.mark.parametrize("name", ["khen-thuong.xls", "khen-thuong-vni.xls"])
def test_a_register_since_2004_becomes_past_awards(desk: Workspace, name: str) -> None:
    found = opened(name, "awards")
    lines = judged(desk, found)
    assert [(one.subject.full_name, one.award.award_code, one.award.year, one.award.symbol,
             one.award.decided_on) for one in lines if one.award] == [
        ("Đàng Năng Thọ", "GIAY_KHEN_HUYEN", 2004, "125/QĐ-UBND", date(2004, 11, 20)),
        ("Katơr Thị Sính", "GIAY_KHEN_HUYEN", 2004, "125/QĐ-UBND", date(2004, 11, 20)),
        ("Pi Năng Thị Hoài", "LDTT", 2019, "45", date(2019, 12, 31)),
        ("Pi Năng Thị Hoài", "CSTDCS", 2020, "46/QĐ-UBND", date(2020, 12, 31)),
        ("Tổ dân vận thôn Suối Mẫu", "TTLDTT", 2005, "77/QĐ-UBND", date(2005, 1, 1)),
        ("Trường Tiểu học Ví Dụ", "BANG_KHEN_TINH", 2015, "1234/QĐ-UBND", date(2015, 5, 19)),
        ("Hộ ông Mấu Văn Túc", "GIA_DINH_VAN_HOA", 2009, "3", date(2009, 12, 31)),
        ("Nguyễn Phước Bình", "GIAY_KHEN_XA", 2023, "", date(2023, 6, 30)),
    ]  # fmt: skip
    assert all(line.is_good for line in lines) and found.skipped == (12, 14, 15, 17)


def test_danh_hieu_and_hinh_thuc_side_by_side_are_one_list(tmp_path: Path, desk: Workspace) -> None:
    with zipfile.ZipFile(REAL / "de-nghi.ods") as archive:  # and as a table that is not packed
        flat = tmp_path / "de-nghi.fods"
        flat.write_bytes(archive.read("content.xml"))
    for path in (REAL / "de-nghi.ods", flat):
        lines = judged(desk, importing.open_table(path, "nominations"))
        assert [(one.subject.full_name, one.award.award_code, one.award.citation)
                for one in lines if one.award and one.is_good] == [
            ("Lê Thị Mẫu Đơn", "LDTT", "Dạy tốt 5 năm liền; bồi dưỡng 12 học sinh giỏi."),
            ("Nguyễn Ví Dụ", "CSTDCS", "Sáng kiến cấp trường"),
            ("Tổ chuyên môn 4, 5", "GIAY_KHEN_XA", "Tổ xuất sắc"),
            ("Trượng Ngọc Ưng", "GIAY_KHEN_XA", "Giữ gìn tài sản"),
        ]  # fmt: skip


def test_marks_below_the_names_of_awards_are_nominations(desk: Workspace) -> None:
    lines = judged(desk, opened("danh-dau.xlsx", "nominations"))
    assert [(one.subject.full_name, one.award and one.award.award_code) for one in lines] == [
        ("Lê Thị Mẫu", "LDTT"), ("Lê Thị Mẫu", "CSTDCS"), ("Trần Văn Dụ", "LDTT"),
        ("Trần Văn Dụ", "GIAY_KHEN_XA"), ("Đàng Mẫu", None),
    ]  # fmt: skip
    assert lines[-1].words == "Chưa ghi danh hiệu, hình thức khen"


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("mat-khau.xlsx", "có đặt mật khẩu"),
        ("mat-khau.xls", "có đặt mật khẩu"),
        ("mat-khau.ods", "có đặt mật khẩu"),
        ("mat-chu.csv", "mất chữ tiếng Việt"),
    ],
)
def test_what_cannot_be_read_says_why(name: str, what: str) -> None:
    with pytest.raises(ClerkError) as caught:
        opened(name, "people")
    assert what in caught.value.what and caught.value.kept and caught.value.todo


def test_another_kind_of_table_says_what_to_do(tmp_path: Path) -> None:
    shutil.copy(REAL / "de-nghi.ods", tmp_path / "a.gnumeric")
    with pytest.raises(ClerkError, match="gnumeric") as caught:
        importing.open_table(tmp_path / "a.gnumeric", "people")
    assert ".xlsx" in caught.value.todo


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("1990/03/05", "1990-03-05"), ("2004/1/9 00:00:00", "2004-01-09"),
        ("09/09/1979 00:00", "1979-09-09"), ("29-February-1988", "1988-02-29"),
        ("5-Mar-1990", "1990-03-05"), ("05/03/1990 12:30:00 AM", "1990-03-05"),
    ],
)  # fmt: skip
def test_days_of_programs_set_to_other_countries_are_read(said: str, meant: str) -> None:
    assert cells.day(said, TODAY).value == date.fromisoformat(meant)
    found = cells.born(said, TODAY).value
    assert found and (found.year, found.month, found.day) == tuple(map(int, meant.split("-")))


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("NGUYễN THị áNH", "Nguyễn Thị Ánh"), ("Lê Thị ánh", "Lê Thị Ánh"),
        ("LÊ Mỹ ấN", "Lê Mỹ Ấn"), ("Tạ Tố", "Tạ Tố"), ("y Khánh", "y Khánh"),
    ],
)  # fmt: skip
def test_capitals_that_tcvn3_has_not_are_put_back(typed: str, name: str) -> None:
    assert cells.name(typed).value == name


@pytest.mark.parametrize("name", ["tu-doc", "khung", "sua", "tcvn3"])
def test_a_proposal_that_writer_saved_becomes_nominations(desk: Workspace, name: str) -> None:
    found = opened(f"word/to-trinh-{name}.docx", "nominations")
    lines = judged(desk, found)
    assert [(one.subject.full_name, one.subject.position, one.award and one.award.award_code)
            for one in lines] == [
        ("Lê Thị Mẫu Đơn", "Giáo viên", "LDTT"), ("Trượng Ngọc Ưng", "Giáo viên", "GIAY_KHEN_XA"),
        ("Tổ chuyên môn 4, 5", "", "GIAY_KHEN_XA"),
    ]  # fmt: skip
    first, second, _group = (line.award for line in lines)
    assert first and second and {first.source, second.source} == {"Trường Tiểu học Ví Dụ"}
    assert first.report.startswith("1. Bà Lê Thị Mẫu Đơn: nhiều năm liền dạy giỏi")
    story = "Có thành tích trong phong trào thi đua dạy tốt, học tốt"
    if name == "sua":
        story = "Có thành tích xuất sắc trong phong trào thi đua"
    assert first.citation.startswith(story)
    assert second.citation == "Giữ gìn tài sản; giúp đỡ học sinh nghèo."
    assert len(found.skipped) == 3  # two groups, a sum


def test_a_sealed_proposal_says_what_to_do() -> None:
    with pytest.raises(ClerkError, match="mật khẩu") as caught:
        opened("word/mat-khau.docx", "nominations")
    assert ".docx" in caught.value.todo


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Giấy khen của Chủ tịch UBND xã Bác Ái", "GIAY_KHEN_XA"),
        ("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ", "BANG_KHEN_TINH"),
        ("Giấy khen Chủ tịch UBND huyện Ví Dụ", "GIAY_KHEN_HUYEN"),
        ("Giấy khen của Chủ tịch UBND phường Ví Dụ", "GIAY_KHEN_XA"),
        ("Giấy khen của Chủ tịch UBND đặc khu Ví Dụ", "GIAY_KHEN_XA"),
        ("Giấy khen của Chủ tịch UBND thành phố Ví Dụ", "GIAY_KHEN_HUYEN"),
        ("Bằng khen của Chủ tịch UBND thành phố Ví Dụ", "BANG_KHEN_TINH"),
        ("Giấy khen của Hội Nông dân xã Ví Dụ", None),
    ],
)
def test_an_award_may_say_whose_it_is(said: str, code: str | None) -> None:
    assert cells.AwardNames(catalog.load()).read(said).value == code


@pytest.mark.parametrize("cell", [58069000000, "058069000000", 5.8069e10])
def test_a_number_that_was_rounded_is_nobodys(cell: str | float) -> None:
    assert "làm mất các số cuối" in cells.personal_id(cell).trouble


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        (date(1900, 2, 14), 45),
        (datetime(1900, 1, 8, 12), 8.5),
        (datetime(1900, 1, 12, 6), 12.25),
        (date(1904, 1, 1), 1462),
    ],
)
def test_a_number_that_an_old_table_takes_for_a_day_keeps_its_fraction(
    cell: date, number: float
) -> None:
    assert spreadsheet._plain_old(cell) == number
