"""What the unit, the agencies and the people say of a dossier."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.errors import ClerkError
from app.nominations import consultations, judge, papers, postings, reviews
from app.nominations.consultations import Answer, Question
from app.nominations.reviews import Review
from app.nominations.steps import Step
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.nominations.dossiers import CATALOG, at, confirmed, dossier, with_papers
from tests.office import TODAY

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
    data = desk.read(papers.made, made, "BIEN_BAN_BINH_XET", CATALOG, TODAY)
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


def raise_todos(desk: Workspace, nomination) -> None:
    try:
        desk.write(judge.advance, nomination, CATALOG, TODAY)
    except judge.NotReady as error:
        assert len(error.todos) == 1
        error.args = (error.todos[0].title,)
        raise
