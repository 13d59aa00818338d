"""The achievement report: the form that the award asks for, with what is recorded and no more."""

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import catalog
from app.catalog.model import COMMENDATION_TYPES
from app.decisions import prepare
from app.decisions.prepare import Signing
from app.documents import sheets
from app.documents.achievement_report import LINE
from app.errors import ClerkError
from app.nominations import achievement, actions, capture, papers
from app.nominations.actions import NominationDraft
from app.nominations.capture import Told
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.actions import SubjectDraft
from app.subjects.records import InitiativeDraft, PastAwardDraft, PostDraft, RatingDraft
from db.nominations import Nomination
from db.subjects import SubjectKind
from tests.nominations.dossiers import at
from tests.office import HOAI, TODAY

CATALOG = catalog.load()
REPORT = "Vận động 42 hộ giữ sạch nguồn nước.\nDựng ba bể lọc."
SCHOOL = SubjectDraft(
    kind=SubjectKind.COLLECTIVE, full_name="Trường Ví Dụ", member_count=24, head_name="Cô Mẫu"
)
FIRM = replace(SCHOOL, kind=SubjectKind.ENTERPRISE, full_name="Hợp tác xã Ví Dụ")
HOME = SubjectDraft(
    kind=SubjectKind.HOUSEHOLD, full_name="Katơr Mẫu", head_name="Katơr Mẫu", member_count=5
)
CASES = {  # award, kind of commendation, who -> the form, and headings that only it has
    "MAU_01": ("BANG_KHEN_TINH", "CONG_TRANG", SCHOOL, ("Kết quả của các thành viên",)),
    "MAU_02": ("BANG_KHEN_TINH", "CONG_TRANG", HOAI, ("Chức trách, nhiệm vụ được giao",)),
    "MAU_03": ("HC_LAO_DONG_3", "CONG_HIEN", HOAI, ("QUÁ TRÌNH CÔNG TÁC", "KỶ LUẬT")),
    "MAU_04": ("DHVD_AH_LAO_DONG", "CONG_TRANG", SCHOOL, ("VIỆC CHẤP HÀNH CHỦ TRƯƠNG",)),
    "MAU_05": ("DHVD_AH_LAO_DONG", "CONG_TRANG", HOAI, ("PHẨM CHẤT, ĐẠO ĐỨC",)),
    "MAU_06": ("GIAY_KHEN_XA", "DOT_XUAT", HOAI, ("Xác nhận của người chứng kiến",)),
    "MAU_07": ("GIAY_KHEN_XA", "PHONG_TRAO", HOAI, ("Phong trào, chuyên đề",)),
    "MAU_08": ("BANG_KHEN_TINH", "DOI_NGOAI", FIRM, ("THÀNH TÍCH, ĐÓNG GÓP",)),
    "MAU_09": ("BANG_KHEN_TINH", "KHANG_CHIEN", HOAI, ("QUÁ TRÌNH THAM GIA KHÁNG CHIẾN",)),
    "MAU_10": ("DHVD_BME_VNAH", "CONG_TRANG", HOAI, ("NGƯỜI THÂN LÀ LIỆT SĨ",)),
}


def dossier(desk, award="BANG_KHEN_TINH", kind="CONG_TRANG", subject=HOAI, **more):
    made = desk.write(subjects.save, subject)
    draft = NominationDraft(
        subject_id=made,
        award_code=award,
        commendation_type=kind,
        period_from="2023-01",
        period_to="2024-12",
        citation="Có thành tích xuất sắc",
        **{"report": REPORT, "source": "Chi hội Phụ nữ"} | more,
    )
    return desk.write(actions.create, draft, TODAY), made


def said(desk, id, **how) -> str:
    """The words of the report as it is printed."""
    return printed(sheets.write(desk.read(achievement.report, id, CATALOG, TODAY, **how)))


def printed(data: bytes) -> str:
    """The words of a PDF, one space between two."""
    document = pypdfium2.PdfDocument(data)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return " ".join(" ".join(pages).split())


@pytest.mark.parametrize("form", CASES)
def test_every_form_has_its_headings_in_order_and_the_text_of_the_dossier(desk, form):
    award, kind, subject, headings = CASES[form]
    id, _ = dossier(desk, award, kind, subject)
    words = desk.read(achievement.words, id, CATALOG, TODAY)
    found = said(desk, id)
    places = [found.index(f"{one.number}. {one.heading}") for one in words.sections]
    assert places == sorted(places)
    for heading in (*headings, words.title, subject.full_name, *REPORT.split("\n")):
        assert heading in found
    chosen = desk.read(
        lambda s: achievement.form_of(CATALOG, subject.kind.value, s.get_one(Nomination, id))
    )
    assert chosen.form == form


def test_posts_held_stand_in_the_report_of_long_service(desk):
    made, who = dossier(desk, "HC_LAO_DONG_3", "CONG_HIEN")
    for draft in (
        PostDraft(who, "Phó giám đốc", "PHO_VU_TRUONG", "2010-01", "2014-06", "Sở Ví Dụ", "9/QĐ"),
        PostDraft(who, "Giám đốc", "VU_TRUONG", "2014-07"),
    ):
        desk.write(records.save, draft, TODAY)
    text = said(desk, made)
    for words in ("Phó giám đốc, Sở Ví Dụ", "9/QĐ", "07/2014 đến nay"):
        assert words in text


@given(
    st.sampled_from([kind.value for kind in SubjectKind]),
    st.sampled_from(sorted(COMMENDATION_TYPES)),
    st.sampled_from(sorted({award.code for award in CATALOG.tables.awards})),
)
def test_whoever_is_put_forward_for_whatever_has_a_form_that_tells_who_and_what(kind, type_, award):
    asked = Nomination(award_code=award, commendation_type=type_)
    form = achievement.form_of(CATALOG, kind, asked)
    contents = [one.content for one in CATALOG.report_sections(form.form, kind)]
    assert contents.count("identity") == 1 and contents.count("report") == 1
    assert contents.index("identity") < contents.index("report")
    assert ("business" in contents) <= (kind == "enterprise")


def test_earlier_awards_stand_with_their_decisions_and_initiatives_and_ratings_by_year(desk):
    id, subject = dossier(desk)
    for code, year in (("LDTT", 2021), ("GIAY_KHEN_XA", 2022)):
        day = date(year, 12, 20)
        past = PastAwardDraft(subject, code, year, f"{year}/QĐ-UBND", day, "CHỦ TỊCH ỦY BAN NHÂN "
                              "DÂN XÃ BÁC ÁI")  # fmt: skip
        desk.write(records.save, past, TODAY)
    desk.write(records.save, InitiativeDraft(subject, "Bể lọc cát", 2023, "base"), TODAY)
    desk.write(records.save, RatingDraft(subject, 2023, "excellent", "9/QĐ"), TODAY)
    words = said(desk, id)
    titles = words[words.index("1. Danh hiệu thi đua") : words.index("2. Hình thức khen thưởng")]
    assert (
        "2021 Lao động tiên tiến 2021/QĐ-UBND, ngày 20/12/2021; Chủ tịch UBND xã Bác Ái" in titles
    )
    assert "Giấy khen" not in titles and "2022/QĐ-UBND" in words
    assert "2023 Bể lọc cát Cơ sở" in words
    assert "2023 Hoàn thành xuất sắc nhiệm vụ 9/QĐ 2024" in words  # 2024 stays to be written


def test_the_award_of_the_dossier_itself_is_no_earlier_one(desk):
    id = at(desk, Step.AWAITING_SIGNATURE)
    desk.write(prepare.give, [id], TODAY, Signing("Lê Văn Ví Dụ"), CATALOG)
    assert "1. Danh hiệu thi đua Chưa có. 2. Hình thức khen thưởng Chưa có." in said(desk, id)


def test_a_sudden_deed_is_told_with_its_day_place_and_witness(desk):
    told = Told("Katơr Mẫu", "cứu hai cháu bé", date(2025, 3, 10), "suối Đá", "bà Ví Dụ")
    id = desk.write(capture.capture, told, "GIAY_KHEN_XA", CATALOG, TODAY)
    words = said(desk, id)
    for part in ("Thời gian: 10/03/2025", "Địa điểm: suối Đá", "Người chứng kiến: bà Ví Dụ"):
        assert part in words


def test_what_nobody_has_written_stays_open_but_is_not_put_into_the_dossier(desk):
    id, _ = dossier(desk, report="")
    assert LINE in said(desk, id)
    with pytest.raises(ClerkError, match="Chưa viết báo cáo"):
        desk.read(papers.made, id, "BAO_CAO_THANH_TICH", CATALOG, TODAY)


def test_a_summary_leaves_out_what_only_the_whole_report_asks_for(desk):
    id, _ = dossier(desk)
    words = said(desk, id, brief=True)
    assert "BÁO CÁO TÓM TẮT THÀNH TÍCH" in words and REPORT.split("\n")[0] in words
    assert "CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG" not in words


def test_a_number_of_a_form_that_is_in_doubt_is_not_printed(desk):
    id, _ = dossier(desk)
    old = date(2023, 6, 1)
    assert desk.read(achievement.words, id, CATALOG, TODAY).form == ""
    assert desk.read(achievement.words, id, CATALOG, old).form == "Mẫu 02"
