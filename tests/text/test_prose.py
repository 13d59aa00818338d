"""An occupation typed in capitals reads as prose; abbreviations and names keep theirs."""

import pytest

from app.prose import as_prose, whole_line


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("GIÁO VIÊN", "Giáo viên"),
        ("GIÁO VIÊN TRƯỜNG TIỂU HỌC SUỐI VÀNG", "Giáo viên trường tiểu học Suối Vàng"),
        ("PHÓ CHỦ TỊCH UBND XÃ BÁC ÁI", "Phó chủ tịch UBND xã Bác Ái"),
        ("CÔNG CHỨC VĂN HÓA - XÃ HỘI", "Công chức văn hóa - xã hội"),
        ("TRƯỜNG THCS LÊ LỢI, XÃ CHAMALÉA", "Trường THCS Lê Lợi, xã Chamaléa"),
        ("TRƯỞNG THÔN MA RƠI", "Trưởng thôn Ma Rơi"),
        ("BÍ THƯ, TRƯỞNG BAN", "Bí thư, trưởng ban"),
        ("QUẢN LÝ HTX", "Quản lý HTX"),
    ],
)  # fmt: skip
def test_capitals_read_as_prose(typed, read):
    assert as_prose(typed) == read


@pytest.mark.parametrize("typed", ["", "UBND", "HTX", "Giáo viên", "GIÁO VIÊN mầm non", "A 12"])
def test_what_has_a_small_letter_or_is_an_abbreviation_is_left_alone(typed):
    assert as_prose(typed) == typed


def test_a_printed_line_has_no_shouting_in_it():
    assert whole_line("GIÁO VIÊN", "thôn Ma Rơi") == "Giáo viên, thôn Ma Rơi"
