import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import names

SPLITS = [
    ("Pi Năng Thị Hoài", ("Pi Năng", "Thị", "Hoài")),
    ("PI NĂNG THỊ HOÀI", ("PI NĂNG", "THỊ", "HOÀI")),
    ("Công Tằng Tôn Nữ Lan", ("Công Tằng Tôn Nữ", "", "Lan")),
    ("Tôn Nữ Lan", ("Tôn Nữ", "", "Lan")),
    ("Bo Bo", ("Bo", "", "Bo")),
    ("Kator", ("", "", "Kator")),
    ("Nguyễn Văn An", ("Nguyễn", "Văn", "An")),
    ("  Lê   An ", ("Lê", "", "An")),
]


@pytest.mark.parametrize(("full", "parts"), SPLITS)
def test_names_split_into_family_middle_and_given(full, parts):
    found = names.split(full)
    assert (found.family, found.middle, found.given) == parts


@given(st.text(min_size=1))
def test_the_parts_of_a_name_put_together_are_the_name(full):
    found = names.split(full)
    joined = " ".join(part for part in (found.family, found.middle, found.given) if part)
    assert joined == names.clean_name(full)


def test_a_given_name_that_a_person_chose_is_kept():
    found = names.split("Kator Thị Sính", given_name="Thị Sính")
    assert (found.family, found.given) == ("Kator", "Thị Sính")


def test_a_word_of_courtesy_before_a_name_is_asked_about():
    (asked,) = names.check_name("Bà Mấu Thị Sính")
    assert "“Bà”" in asked
    assert names.check_name("Bá Văn Sính") == []
    assert names.check_name("Anh") == []


def test_who_is_addressed_how():
    assert names.addressed("individual", "Pi Năng Thị Hoài", "female") == "Bà Pi Năng Thị Hoài"
    assert names.addressed("individual", "Kator") == "Ông (bà) Kator"
    assert names.addressed("household", "Lê An", "male") == "Hộ ông Lê An"
    assert names.addressed("household", "Hộ ông Lê An", "male") == "Hộ ông Lê An"
    assert names.addressed("household", "hộ bà Mấu Thị Sính") == "Hộ bà Mấu Thị Sính"
    assert names.addressed("household", "Hộ gia đình Lê An", "male") == "Hộ gia đình Lê An"
    assert names.addressed("collective", "Tổ thủy nông") == "Tổ thủy nông"
    assert names.addressed("individual", "Đạo Tâm", title="Cả sư") == "Cả sư Đạo Tâm"


def test_usual_names_of_the_region_give_no_warning():
    for name in ("Pi Năng Thị Hoài", "Chamaléa", "Katơr", "Taín", "K'Sor Y-Bhăm", "Patâu Axá"):
        assert names.check_name(name) == []


def test_odd_names_are_warned_about():
    assert "chữ số" in names.check_name("Nguyễn Văn 2")[0]
    assert "@" in names.check_name("Lê @n")[0]
    assert "Lê Thị An" in names.check_name("LÊ THỊ AN")[0]
    assert "300" in names.check_name("Lê " + "a" * 297)[0]
    assert names.check_name(" ")


def test_capitals_are_vietnamese_capitals():
    assert names.capitals("Đàng Thị Bường") == "ĐÀNG THỊ BƯỜNG"


def test_a_number_that_fits_gives_no_warning():
    assert names.check_personal_id("058190001234", "female", 1990) == []
    assert names.check_personal_id("058 090 001234", "male", 1990) == []
    assert names.check_personal_id("056305001234", "female", 2005) == []
    assert names.check_personal_id("264123456") == []
    assert names.check_personal_id("") == []


def test_each_thing_that_does_not_fit_is_named():
    assert "nam" in names.check_personal_id("058090001234", "female", 1990)[0]
    assert "1990" in names.check_personal_id("058090001234", "male", 1991)[0]
    assert "999" in names.check_personal_id("999090001234")[0]
    assert "12 chữ số" in names.check_personal_id("05819000123")[0]
    assert "12 chữ số" in names.check_personal_id("05819000123a")[0]
    assert "Số thứ tư" in names.check_personal_id("058990001234")[0]


@given(st.text(max_size=20))
def test_a_number_is_never_shown_whole_and_never_refused_by_force(number):
    names.check_personal_id(number)
    cleaned = names.clean_personal_id(number)
    assert not cleaned or names.mask_personal_id(number) != cleaned or set(cleaned) == {"*"}


def test_the_middle_of_a_number_is_hidden():
    assert names.mask_personal_id("058190001234") == "058*****1234"
    assert names.mask_personal_id("264123789") == "******789"


@pytest.mark.parametrize(
    ("recipient", "printed"),
    [
        ("Bà Chamaléa Thị Huyền", "Bà CHAMALÉA THỊ HUYỀN"),
        ("Ông\u00a0(bà) Đàng\u00a0Năng", "Ông\u00a0(bà) ĐÀNG\u00a0NĂNG"),
        ("Hộ ông Katơr Ưng", "Hộ ông KATƠR ƯNG"),
        ("Tổ giữ nước", "TỔ GIỮ NƯỚC"),
        ("Bàn Văn Ví Dụ", "BÀN VĂN VÍ DỤ"),
    ],
)
def test_a_name_in_capitals_leaves_the_word_of_address(recipient: str, printed: str) -> None:
    assert names.name_in_capitals(recipient) == printed


@pytest.mark.parametrize(
    ("heads", "within"),
    [
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÁC ÁI", "Chủ tịch UBND xã Bác Ái"),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN ĐẶC KHU TRƯỜNG SA", "Chủ tịch UBND đặc khu Trường Sa"),
        ("CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ HUẾ", "Chủ tịch UBND thành phố Huế"),
        ("Thủ tướng Chính phủ", "Thủ tướng Chính phủ"),
    ],
)
def test_an_authority_reads_within_a_line(heads, within):
    assert names.authority(heads) == within
    given = names.given_by("Giấy khen của Chủ tịch UBND cấp xã", heads)
    assert given.endswith(within) or within.startswith("Thủ tướng")


def test_an_authority_stands_in_an_award_as_it_was_typed():
    typed = r"Chủ tịch UBND xã A\B\1"
    assert names.given_by("Giấy khen của Chủ tịch UBND cấp xã", typed).endswith(typed)
