"""The shipped tables hold what the law notes say: counts, spot values, dates, doubt."""

from collections import Counter
from datetime import date
from decimal import Decimal

import pytest

from app.catalog import browse, load, sheets, words
from app.errors import ClerkError

CATALOG = load()
ROWS = {name: sheets.rows(text) for name, text in CATALOG.tables.sheets.items()}
NOW, OLD = date(2025, 9, 10), date(2022, 6, 1)
SOURCES = {row["id"] for row in ROWS["sources"]}


def test_every_table_is_shipped_and_has_as_many_rows_as_the_notes_list():
    assert set(ROWS) == set(sheets.TABLES)
    counts = {
        "rule_sets": 4,
        "award_rules": 20,
        "base_salary": 4,
        "vote_rules": 4,
        "ethnic_groups": 56,
        "units": 142,
        "instruments": 30,
        "papers": 19,
    }
    assert {name: len(ROWS[name]) for name in counts if name != "award_rules"} == {
        name: count for name, count in counts.items() if name != "award_rules"
    }
    assert len(ROWS["award_rules"]) >= counts["award_rules"]
    assert len([row for row in ROWS["award_money"] if row["valid_from"] >= "2024"]) == 44
    modern = [row for row in ROWS["rule_parameters"] if "R2024" in row["ruleset"]]
    assert len([row for row in modern if not row["parameter"].startswith("han_")]) >= 33


@pytest.mark.parametrize(
    ("code", "first", "last", "based_on", "banner"),
    [
        ("R2003", "", "2023-12-31", "", "Chỉ để nhập hồ sơ cũ"),
        ("R2024", "2024-01-01", "2025-06-30", "", ""),
        ("R2025", "2025-07-01", "2026-09-30", "", ""),
        ("R2026", "2026-10-01", "", "R2025", "Chờ cập nhật Luật 06/2026/QH16"),
    ],
)
def test_the_rule_sets_are_those_of_the_legal_basis(code, first, last, based_on, banner):
    row = next(row for row in ROWS["rule_sets"] if row["code"] == code)
    told = (row["valid_from"], row["valid_to"], row["based_on"], row["banner"])
    assert told == (first, last, based_on, banner)


TITLES = [
    "LDTT", "CSTT", "CSTDCS", "CSTD_TINH", "CSTD_TOAN_QUOC", "TTLDTT", "DVTT", "DVQT", "TTLDXS",
    "CO_TD_TINH", "CO_TD_CHINH_PHU", "XA_TIEU_BIEU", "THON_VAN_HOA", "GIA_DINH_VAN_HOA",
]  # fmt: skip
FORMS = [
    "GIAY_KHEN_XA", "GIAY_KHEN_HUYEN", "GIAY_KHEN_SO", "GIAY_KHEN_DON_VI", "GIAY_KHEN_DN",
    "BANG_KHEN_TINH", "BANG_KHEN_TTG", "HC_LAO_DONG_1", "HC_LAO_DONG_2", "HC_LAO_DONG_3",
    "HC_DUNG_CAM", "HC_SAO_VANG", "HC_HO_CHI_MINH", "HC_DOC_LAP_1", "HC_DOC_LAP_3",
    "HC_QUAN_CONG_1", "HC_BVTQ_1", "HC_CHIEN_CONG_1", "HC_DAI_DOAN_KET", "HC_HUU_NGHI",
    "HCH_QUAN_KY_QUYET_THANG", "HCH_VI_AN_NINH_TO_QUOC", "HCH_CHIEN_SI_VE_VANG_1", "HCH_HUU_NGHI",
    "HCH_TNXP_VE_VANG", "DHVD_BME_VNAH", "DHVD_AH_LLVTND", "DHVD_AH_LAO_DONG", "DHVD_NGND",
    "DHVD_TTUT", "DHVD_NSND", "DHVD_NNUT", "DHVD_TINH_ANH_HUNG", "GT_HO_CHI_MINH", "GT_NHA_NUOC",
    "KNC_BO_TINH",
]  # fmt: skip


def test_every_title_form_and_local_recognition_is_there_by_kind():
    kinds = {award.code: award.kind for award in CATALOG.tables.awards}
    assert {kinds[code] for code in TITLES} == {"DANH_HIEU_THI_DUA"}
    assert {kinds[code] for code in FORMS} == {"HINH_THUC_KHEN_THUONG"}
    assert {kinds[code] for code in ("THU_KHEN", "BIEU_DUONG_GUONG")} == {"GHI_NHAN_DIA_PHUONG"}


def test_awards_of_the_old_law_can_be_named_and_the_new_title_cannot():
    for code in TITLES:
        assert CATALOG.is_award_valid(code, OLD) == (code != "XA_TIEU_BIEU")
    assert "làng, ấp, bản" in CATALOG.award("THON_VAN_HOA", OLD).name
    assert CATALOG.awards(OLD, "xa") == ()  # nothing is decided under it here


@pytest.mark.parametrize(
    ("award", "subject", "day", "coefficient"),
    [
        ("GIAY_KHEN_XA", "individual", "2022-06-01", "0.15"),
        ("GIAY_KHEN_XA", "individual", "2025-06-30", "0.15"),
        ("GIAY_KHEN_XA", "individual", "2025-07-01", "0.3"),
        ("GIAY_KHEN_XA", "household", "2025-07-01", "0.45"),
        ("GIAY_KHEN_HUYEN", "individual", "2025-06-30", "0.3"),
        ("LDTT", "individual", "2025-07-01", "0.3"),
        ("CSTDCS", "individual", "2025-07-01", "1.0"),
        ("CSTD_TINH", "individual", "2025-07-01", "3.0"),
        ("TTLDTT", "collective", "2025-07-01", "0.8"),
        ("TTLDXS", "collective", "2025-07-01", "1.5"),
        ("XA_TIEU_BIEU", "collective", "2025-07-01", "2.0"),
        ("CO_TD_TINH", "collective", "2025-07-01", "8.0"),
        ("CO_TD_CHINH_PHU", "collective", "2025-07-01", "12.0"),
        ("GIA_DINH_VAN_HOA", "household", "2025-07-01", "0.1"),
        ("BANG_KHEN_TINH", "individual", "2025-07-01", "1.5"),
        ("KNC_BO_TINH", "individual", "2025-06-30", "0.6"),
        ("HC_SAO_VANG", "individual", "2025-07-01", "46"),
    ],
)
def test_coefficients_are_those_of_the_notes(award, subject, day, coefficient):
    found = CATALOG.coefficient(award, subject, date.fromisoformat(day))
    assert found == Decimal(coefficient)


def test_money_of_the_old_decree_is_rounded_as_its_own_examples_were():
    day = date(2022, 6, 1)  # 0,15 and 0,3 x 1.490.000: published as 220.000 and 450.000
    small = CATALOG.money("GIAY_KHEN_XA", "individual", day)
    assert (small.raw, small.amount) == (223_500, 220_000)
    large = CATALOG.money("GIAY_KHEN_XA", "collective", day)
    assert (large.raw, large.amount) == (447_000, 450_000)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("tl_xa_xet_wd", "10"),
        ("tl_huyen_xet_wd", "20"),
        ("tl_tinh_xet_wd", "25"),
        ("tl_dot_xuat_wd", "5"),
        ("tl_gdvh_posting_days", "10"),
        ("tl_gdvh_decide_days", "10"),
        ("tl_xtb_posting_days", "10"),
        ("tl_state_posting_wd", "10"),
        ("tl_notify_result_wd", "10"),
        ("council_quorum", "2/3"),
        ("cstdcs_quota_pct", "15"),
        ("ttldtt_min_ldtt_pct", "70"),
        ("ttldxs_min_ldtt_pct", "80"),
        ("money_rounding", "ceil_10000"),
        ("han_nop_giao_duc", "30/07"),
        ("han_nn_co_cp", "31/03"),
        ("han_nn_khac", "30/06"),
    ],
)
def test_time_limits_and_parameters_are_those_of_the_notes(name, value):
    assert CATALOG.parameter(name, "R2024") == value
    assert words.PARAMETER_WORDS[name]


def test_the_district_limit_ends_with_the_district():
    with pytest.raises(KeyError):
        CATALOG.parameter("tl_huyen_xet_wd", "R2025")


def test_every_vote_share_has_its_base():
    shares = {rule.code: rule.words for rule in CATALOG.tables.vote_rules}
    assert shares == {
        "vote_min_base": "Trên 50 % số người có mặt",
        "vote_min_cstdcs_ttldxs_bangkhen": "Từ 70 % tổng số thành viên",
        "vote_min_cstdtinh_co_huanchuong": "Từ 80 % tổng số thành viên",
        "vote_min_cstdtq_anhhung": "Từ 90 % tổng số thành viên",
    }


def test_numbered_forms_and_document_numbers_are_data():
    numbers = {form.code: form.official_number for form in CATALOG.forms(NOW)}
    assert (numbers["GDVH_QD"], numbers["XTB_QD"], numbers["MAU_06"]) == (
        "Mẫu 10",
        "Mẫu 12",
        "Mẫu 06",
    )
    assert CATALOG.forms(date(2026, 10, 1)) == CATALOG.forms(NOW)
    assert CATALOG.document("QD_GIAY_KHEN").symbol(5, 2026) == "05/QĐ-UBND"
    assert CATALOG.document("TTR_KHEN").symbol(12, 2026) == "12/TTr-UBND"
    with pytest.raises(KeyError):
        CATALOG.document("THIEP_MUNG")


def test_the_units_are_those_of_the_map():
    levels = Counter(row["level"] for row in ROWS["units"])
    assert levels == {"tinh": 3, "huyen": 7, "xa": 132}
    reused = [
        code
        for code in {row["code"] for row in ROWS["units"] if row["level"] == "xa"}
        if (before := CATALOG.units.name_on(code, date(2025, 6, 30)))
        and (after := CATALOG.units.name_on(code, date(2025, 7, 1)))
        and before != after
    ]
    assert len(reused) == 18


@pytest.mark.parametrize("table", sorted(sheets.TABLES))
def test_every_row_says_its_source_or_confidence(table):
    for row in ROWS[table]:
        if table in ("ethnic_groups", "sources"):
            assert all(row[column] for column in ("id", "source") if column in row)
            continue
        assert row["confidence"], row
        named = words.source_words(row["confidence"], dict.fromkeys(SOURCES, "x"))
        assert named or words.is_doubtful(row["confidence"]), row


def test_what_the_law_notes_doubt_is_marked_and_what_they_saw_is_not():
    entries = {table: browse.entries(CATALOG, table) for table in browse.SHOWN}
    by_title = {entry.title: entry for entry in browse.pick(entries["time_limits"], NOW)}
    assert by_title["Tỉnh xét bằng khen, CSTĐ tỉnh, TTLĐXS, cờ"].is_doubtful
    assert not by_title["Gia đình văn hóa: Chủ tịch xã quyết định"].is_doubtful
    assert any(entry.is_doubtful for entry in browse.pick(entries["rule_sets"], date(2027, 1, 1)))
    assert not any(entry.is_doubtful for entry in entries["base_salary"])


@pytest.mark.parametrize("table", browse.SHOWN)
def test_every_entry_reads_as_vietnamese_words_and_no_code_shows(table):
    found = browse.entries(CATALOG, table)
    assert found
    for entry in found:
        told = [entry.title, entry.value, *(value for _name, value in entry.facts)]
        assert entry.title
        for text in told:
            assert "_" not in text and "|" not in text, (table, text)
            assert " of " not in f" {text} " and "[?]" not in text, (table, text)


def test_every_parameter_has_its_words():
    names = {row["parameter"] for row in ROWS["rule_parameters"]}
    assert names - set(words.PARAMETER_WORDS) == set()


def test_a_form_without_a_coefficient_of_its_own_gets_the_individuals_so_many_times():
    day = date(2025, 12, 1)
    alone = CATALOG.coefficient("BANG_KHEN_TTG", "individual", day)
    assert CATALOG.coefficient("BANG_KHEN_TTG", "household", day) == alone * Decimal("1.5")
    assert CATALOG.coefficient("HC_LAO_DONG_3", "enterprise", day) == 9  # twice 4.5
    assert CATALOG.coefficient("GIAY_KHEN_XA", "household", day) == Decimal("0.45")  # its own
    with pytest.raises(ClerkError):
        CATALOG.coefficient("CSTDCS", "collective", day)  # a title is given to people
    with pytest.raises(ClerkError):  # the decree of those days said nothing of households
        CATALOG.coefficient("BANG_KHEN_TTG", "household", date(2023, 5, 1))
