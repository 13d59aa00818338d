"""An occupation typed in capitals reads as prose; abbreviations and names keep theirs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import catalog
from app.prose import after_name, as_prose, stopped, whole_line

UNITS = sorted({unit.in_line for unit in catalog.load().units if unit.level != "tinh"})
WORK = (
    "làm rẫy", "nông dân", "giáo viên", "cán bộ văn hóa - xã hội", "công chức tư pháp - hộ tịch",
    "bí thư chi bộ", "phó chủ tịch UBND", "chủ tịch Hội", "nhân viên y tế", "kế toán", "công an",
    "tổ trưởng tổ hòa giải", "đội trưởng đội dân phòng", "xã đội trưởng", "thôn đội trưởng",
    "hội viên hội phụ nữ", "hiệu trưởng", "chăn nuôi bò", "buôn bán nhỏ", "già làng, người uy tín",
)  # fmt: skip
HEADS = ("thôn", "khu phố", "tổ dân phố", "trường tiểu học", "trường THCS", "trường", "HTX",
         "trạm y tế", "hợp tác xã", "trường mầm non", "làng", "buôn")  # fmt: skip
NAMES = (
    "Ma Rơi", "Chà Là", "Suối Vàng", "Rã Trên", "Hành Rạc", "Tà Lú", "Đắk Nhoong", "Krông Nô",
    "Ia H'Drai", "Chamaléa", "Lê Lợi", "Phước Bình", "Ea Kar", "Bố Lang", "Châu Đắc", "Núi Rây",
)  # fmt: skip
JOINED = ("kiêm", "và", "thuộc", "phụ trách")


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
        ("TRƯỞNG THÔN MA RƠI KIÊM CÔNG AN VIÊN", "Trưởng thôn Ma Rơi kiêm công an viên"),
        ("GIÁO VIÊN TIỂU HỌC HẠNG II", "Giáo viên tiểu học hạng II"),
        ("THÔN TRƯỞNG THÔN CHÀ LÀ", "Thôn trưởng thôn Chà Là"),
        ("NGHỆ NHÂN LÀNG NGHỀ GỐM BÀU TRÚC", "Nghệ nhân làng nghề gốm bàu trúc"),
        ("NHÂN VIÊN Y TẾ THÔN BẢN SUỐI MẪU", "Nhân viên y tế thôn bản Suối Mẫu"),
        ("CÁN BỘ XÃ BẢN QUA", "Cán bộ xã Bản Qua"),
        ("HIỆU TRƯỞNG TRƯỜNG PTDTBT TIỂU HỌC PHƯỚC TIẾN",
         "Hiệu trưởng trường PTDTBT tiểu học Phước Tiến"),
        ("HỌC SINH TRƯỜNG PHỔ THÔNG DÂN TỘC NỘI TRÚ PI NĂNG TẮC",
         "Học sinh trường phổ thông dân tộc nội trú Pi Năng Tắc"),
    ],
)  # fmt: skip
def test_capitals_read_as_prose(typed, read):
    assert as_prose(typed) == read


@pytest.mark.parametrize("typed", ["", "UBND", "HTX", "Giáo viên", "GIÁO VIÊN mầm non", "A 12"])
def test_what_has_a_small_letter_or_is_an_abbreviation_is_left_alone(typed):
    assert as_prose(typed) == typed


def test_a_printed_line_has_no_shouting_in_it():
    assert whole_line("GIÁO VIÊN", "thôn Ma Rơi") == "Giáo viên, thôn Ma Rơi"
    assert whole_line("Trưởng thôn", "thôn Ma Rơi, xã Bác Ái") == "Trưởng thôn Ma Rơi, xã Bác Ái"
    assert after_name("Thôn Ma Rơi") == "thôn Ma Rơi" and after_name("Giáo viên") == "Giáo viên"
    assert stopped("Đi từng nhà") == stopped("Đi từng nhà.") == "Đi từng nhà." and not stopped(" ")


def first(text: str) -> str:
    return text[:1].upper() + text[1:]


@given(st.sampled_from(WORK), st.sampled_from(UNITS))
def test_every_units_name_keeps_its_capitals_behind_any_work(work, unit):
    for text in (f"{work} {unit}", f"{work}, {unit}"):
        assert as_prose(text.upper()) == first(text.replace("Hội", "hội"))


@given(
    st.sampled_from(WORK), st.sampled_from(HEADS), st.sampled_from(NAMES),
    st.sampled_from(JOINED), st.sampled_from(WORK),
)  # fmt: skip
def test_a_name_ends_where_another_office_begins(work, head, name, joined, other):
    text = f"{work} {head} {name} {joined} {other}".replace("Hội", "hội")
    assert as_prose(text.upper()) == first(text)


@given(st.lists(st.sampled_from((*" ".join((*WORK, *HEADS, *NAMES, *JOINED)).split(), "-", "("))))
def test_only_capitals_change_whatever_stands_in_a_text(words):
    text = " ".join(words).upper()
    assert as_prose(text).upper() == text
    assert as_prose(as_prose(text)) == as_prose(text)
