"""What the unit, the agencies and the people say of a dossier."""

from dataclasses import replace
from datetime import date, timedelta

import pypdfium2
import pytest

from app.catalog import Catalog, overlay
from app.catalog.loading import read_all
from app.catalog.overlay import Override
from app.decisions import actions as decisions
from app.documents import sheets
from app.errors import ClerkError
from app.nominations import actions, consultations, judge, papers, postings, reviews
from app.nominations.consultations import Answer, Question
from app.nominations.reviews import Review
from app.nominations.steps import Step
from app.oversight import complaints
from app.oversight.complaints import ComplaintDraft
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.nominations.dossiers import CATALOG, WHO, at, confirmed, dossier, with_papers
from tests.office import DECISION, HOAI, TODAY, awaiting_signature, nomination_draft

SINCE = (date(2020, 1, 1), None)
REVIEW = Review("Trường Tiểu học Suối Mẫu", TODAY, 20, 18, 17, 1, "cô Mẫu")
ASK = Question("Công an xã", "Có vi phạm gì không", TODAY, "LAW_COMPLIANCE")
YES = Answer("agrees", TODAY, "anh Mẫu, Trưởng Công an xã", "Không có vi phạm")


@pytest.mark.parametrize(
    "wrong",
    [
        {"present": 21},
        {"votes_for": 18, "votes_against": 1},
        {"unit_name": ""},
        {"members": 0, "present": 0},
        {"held_on": TODAY + timedelta(days=1)},
    ],
)
def test_a_review_whose_numbers_do_not_fit_is_not_kept(desk: Workspace, wrong):
    made = dossier(desk)
    with pytest.raises(ClerkError):
        desk.write(reviews.record, made, replace(REVIEW, **wrong), TODAY)
    assert desk.read(reviews.reviews, made) == ()


def test_a_review_becomes_its_minutes(desk: Workspace):
    made = dossier(desk)
    with pytest.raises(ClerkError, match="bình xét"):
        desk.read(papers.made, made, "BIEN_BAN_BINH_XET", CATALOG, TODAY)
    desk.write(reviews.record, made, REVIEW, TODAY)
    assert desk.read(reviews.reviews, made) == (REVIEW,)
    data = sheets.write(desk.read(papers.made, made, "BIEN_BAN_BINH_XET", CATALOG, TODAY))
    assert data.startswith(b"%PDF")


def condition(desk: Workspace, nomination, code: str):
    result = desk.read(judge.judge, nomination, CATALOG, TODAY)
    return next(c for c in result.conditions if c.code == code)


def test_an_answer_speaks_for_the_condition_that_waited_for_it(desk: Workspace):
    made = dossier(desk)
    asked = desk.write(consultations.ask, made, ASK, CATALOG)
    assert desk.read(consultations.consultations, made)[0].due_on == date(2025, 3, 19)
    assert condition(desk, made, "LAW_COMPLIANCE").effective == "needs_confirmation"
    desk.write(consultations.answer, asked, YES, CATALOG, TODAY)
    assert condition(desk, made, "LAW_COMPLIANCE").effective == "met"
    with pytest.raises(ClerkError, match="đã trả lời"):
        desk.write(consultations.answer, asked, YES, CATALOG, TODAY)


def test_an_objection_counts_against_the_condition(desk: Workspace):
    made = dossier(desk)
    asked = desk.write(consultations.ask, made, ASK, CATALOG)
    no = replace(YES, answer="objects", words="Đang bị tố cáo")
    desk.write(consultations.answer, asked, no, CATALOG, TODAY)
    assert condition(desk, made, "LAW_COMPLIANCE").effective == "not_met"


def test_a_posting_is_counted_by_the_rule_of_its_award(desk: Workspace):
    assert postings.rule(CATALOG, "GIAY_KHEN_XA", "R2024").words == "5 ngày làm việc"
    assert postings.rule(CATALOG, "GIA_DINH_VAN_HOA", "R2025").words == "10 ngày"
    assert postings.rule(CATALOG, "CO_TD_CHINH_PHU", "R2025").words == "10 ngày làm việc"
    made = dossier(desk)
    desk.write(postings.post, made, "Bảng tin xã", TODAY, CATALOG, TODAY)
    assert desk.read(postings.postings, made)[0].to_on == date(2025, 3, 19)
    with pytest.raises(ClerkError, match="đang niêm yết"):
        desk.write(postings.post, made, "Bảng tin xã", TODAY, CATALOG, TODAY)


def test_a_cultural_family_waits_until_its_posting_is_over(desk: Workspace):
    home = SubjectDraft(
        SubjectKind.HOUSEHOLD, "Hộ ông Mẫu", unit_code="22786", village="Thôn Suối Mẫu"
    )
    made = dossier(desk, home, award_code="GIA_DINH_VAN_HOA", commendation_type="VAN_HOA")
    confirmed(desk, with_papers(desk, made))
    assert desk.write(judge.advance, made, CATALOG, TODAY) is Step.APPRAISAL
    with pytest.raises(judge.NotReady) as refused:
        desk.write(judge.advance, made, CATALOG, TODAY)
    assert [todo.code for todo in refused.value.todos] == ["POSTING"]
    desk.write(postings.post, made, "Nhà văn hóa thôn", TODAY, CATALOG, TODAY)
    over = TODAY + timedelta(days=11)
    with pytest.raises(judge.NotReady):
        desk.write(judge.advance, made, CATALOG, over - timedelta(days=1))
    assert desk.write(judge.advance, made, CATALOG, over) is Step.AWAITING_COUNCIL


def test_a_complaint_stops_a_dossier_until_it_is_answered(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    posted = desk.write(postings.post, made, "Bảng tin xã", TODAY, CATALOG, TODAY)
    desk.write(postings.remark, posted, "một người dân", "Rất đồng tình", False, TODAY)
    assert desk.read(postings.hindrance, made, CATALOG, TODAY) == ""
    said = desk.write(postings.remark, posted, "ông Mẫu", "Chưa đúng", True, TODAY)
    with pytest.raises(judge.NotReady, match="niêm yết"):
        raise_todos(desk, made)
    with pytest.raises(ClerkError):
        desk.write(postings.answer_remark, said, " ", TODAY)
    desk.write(postings.answer_remark, said, "Đã xác minh: đúng như báo cáo", TODAY)
    assert desk.write(judge.advance, made, CATALOG, TODAY) is Step.AWAITING_COUNCIL


def test_who_was_asked_is_not_asked_again_and_a_review_is_the_word_of_the_unit(desk: Workspace):
    made = dossier(desk, award_code="LDTT", rating="good", ground="merit")
    assert condition(desk, made, "SOLIDARITY").effective == "needs_confirmation"
    desk.write(reviews.record, made, REVIEW, TODAY)
    unity = condition(desk, made, "SOLIDARITY")
    assert unity.effective == "met" and "17/18" in unity.reason
    desk.write(reviews.record, made, replace(REVIEW, votes_for=9, votes_against=9), TODAY)
    assert condition(desk, made, "SOLIDARITY").effective == "needs_confirmation"
    lower = Override("rule_parameters", "unit_review_over_pct", "default", "40", *SINCE, "Quy chế")
    tables = read_all(overlay.apply(CATALOG.tables.sheets, [lower]))
    result = desk.read(judge.judge, made, Catalog(tables), TODAY)
    assert next(c for c in result.conditions if c.code == "SOLIDARITY").effective == "met"
    desk.write(consultations.ask, made, ASK, CATALOG)
    waiting = condition(desk, made, "LAW_COMPLIANCE")
    assert waiting.effective == "needs_confirmation"
    assert waiting.reason == "Đã hỏi Công an xã ngày 12/03/2025, chờ trả lời, hạn 19/03/2025"


def test_a_posting_answers_the_condition_that_asks_for_it(desk: Workspace):
    home = SubjectDraft(SubjectKind.HOUSEHOLD, "Hộ ông Mẫu", unit_code="22786")
    made = dossier(desk, home, award_code="GIA_DINH_VAN_HOA", commendation_type="VAN_HOA")
    with_papers(desk, made)
    assert condition(desk, made, "POSTED").effective == "needs_confirmation"
    posted = desk.write(postings.post, made, "Nhà văn hóa thôn", TODAY, CATALOG, TODAY)
    assert "chưa hết hạn" in condition(desk, made, "POSTED").reason
    assert desk.write(judge.advance, made, CATALOG, TODAY) is Step.APPRAISAL  # it hangs meanwhile
    over = TODAY + timedelta(days=11)
    result = desk.read(judge.judge, made, CATALOG, over)
    assert next(c for c in result.conditions if c.code == "POSTED").effective == "met"
    said = desk.write(postings.remark, posted, "ông Mẫu", "Chưa đúng", True, TODAY)
    result = desk.read(judge.judge, made, CATALOG, over)
    assert next(c for c in result.conditions if c.code == "POSTED").effective == "not_met"
    with pytest.raises(judge.NotReady) as refused:
        desk.write(judge.advance, made, CATALOG, over)
    codes = [todo.code for todo in refused.value.todos]
    assert codes.count("POSTED") == 1 and "POSTING" not in codes  # told once
    desk.write(postings.answer_remark, said, "Đã xác minh", over)
    result = desk.read(judge.judge, made, CATALOG, over)
    assert next(c for c in result.conditions if c.code == "POSTED").effective == "met"


def test_a_dossier_is_not_considered_while_a_complaint_about_it_is_open(desk: Workspace):
    made = confirmed(desk, with_papers(desk, dossier(desk)))
    about = ComplaintDraft("complaint", TODAY, "ông Mẫu", "Không đúng", nomination_id=made)
    filed = desk.write(complaints.receive, about, CATALOG, TODAY)
    found = condition(desk, made, "LAW_COMPLIANCE")
    assert found.effective == "not_met" and "01/2025" in found.reason
    with pytest.raises(judge.NotReady):
        desk.write(judge.advance, made, CATALOG, TODAY)
    desk.write(complaints.settle, filed, "rejected", "Đúng như báo cáo", "05/KL-UBND", TODAY)
    assert condition(desk, made, "LAW_COMPLIANCE").effective == "met"  # what was confirmed stands


def test_a_complaint_about_another_award_of_the_same_person_is_asked_about(desk: Workspace):
    line = awaiting_signature(desk)
    desk.write(decisions.decide, DECISION, [line])
    entry = desk.read(decisions.register_page, None, 1)[0].id
    draft = replace(nomination_draft(line.subject_id), period_from="2025-01", period_to="2025-02")
    made = desk.write(actions.create, draft, TODAY)
    about = ComplaintDraft(
        "denunciation", TODAY, "", "Kín", register_entry_id=entry, readers=("x",)
    )
    desk.write(complaints.receive, about, CATALOG, TODAY)
    found = condition(desk, made, "LAW_COMPLIANCE")
    assert found.verdict == "needs_confirmation" and "01/2025" in found.reason
    assert "Kín" not in found.reason and "tố cáo" not in found.reason.lower()
    about = replace(about, suspends=True)
    desk.write(complaints.receive, about, CATALOG, TODAY)
    assert condition(desk, made, "LAW_COMPLIANCE").verdict == "not_met"
    decided = desk.read(judge.facts, line.nomination_id, CATALOG, TODAY)
    assert decided.complaints == ()  # the award stands until it is revoked


def raise_todos(desk: Workspace, nomination) -> None:
    try:
        desk.write(judge.advance, nomination, CATALOG, TODAY)
    except judge.NotReady as error:
        assert len(error.todos) == 1
        error.args = (error.todos[0].title,)
        raise


def test_the_notice_of_a_posting_lists_all_that_hang_together_with_their_days(desk: Workspace):
    made = [
        at(desk, Step.APPRAISAL, subject_id=desk.write(subjects.save, replace(WHO, full_name=name)))
        for name in ("Pi Năng Thị Hoài", "Katơr Văn Mẫu", "Chamaléa Thị Khác")
    ]
    hung = [desk.write(postings.post, one, "Nhà văn hóa thôn", TODAY, CATALOG, TODAY)
            for one in made[:2]]  # fmt: skip
    desk.write(postings.post, made[2], "Bảng tin xã", TODAY, CATALOG, TODAY)
    document = pypdfium2.PdfDocument(
        sheets.write(desk.read(papers.posting_notice, hung[0], CATALOG))
    )
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    for part in ("THÔNG BÁO", "Nhà văn hóa thôn", "05 ngày làm việc", "ngày 12 tháng 3 năm 2025",
                 "Bà Pi Năng Thị Hoài", "Katơr Văn Mẫu", "nhân dân xã Suối Đá"):  # fmt: skip
        assert part in text, part
    assert "Chamaléa" not in text
    assert HOAI.personal_id not in text
