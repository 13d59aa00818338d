"""The page of today says whom each dossier waits for, and which verb opens the right place."""

from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import select

from app.nominations import (
    capture,
    consultations,
    forwarding,
    postings,
    returning,
    waiting,
)
from app.nominations.capture import Told
from app.nominations.consultations import Answer, Question
from app.nominations.forwarding import LetterDraft, VerdictDraft
from app.nominations.returning import Request
from app.nominations.steps import Step
from app.sync import overview
from app.workspace import Workspace
from db.clusters import Cluster
from db.offices import Office
from db.tables import RECORDS
from tests.nominations.dossiers import CATALOG, at, dossier
from tests.office import TODAY

ASK = Question("Công an xã", "Có vi phạm gì không", TODAY)


def wait_of(desk: Workspace, nomination, day=TODAY) -> waiting.Wait:
    return desk.read(waiting.waits, [nomination], CATALOG, day)[nomination]


def test_a_dossier_waits_for_the_agency_that_was_asked(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    assert wait_of(desk, made).whom == "clerk"
    asked = desk.write(consultations.ask, made, ASK, CATALOG)
    found = wait_of(desk, made)
    assert (found.whom, found.section, found.deed) == ("agency", "opinions", "agency")
    assert "Công an xã" in found.words and "19/03/2025" in found.words
    yes = Answer("agrees", TODAY, "anh Mẫu", "Không có gì")
    desk.write(consultations.answer, asked, yes, CATALOG, TODAY)
    assert wait_of(desk, made).whom == "clerk"


def test_a_complaint_comes_before_the_posting_it_was_made_at(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    posted = desk.write(postings.post, made, "Bảng tin", TODAY, CATALOG, TODAY)
    assert wait_of(desk, made).whom == "people"
    assert wait_of(desk, made, TODAY + timedelta(days=30)).whom == "clerk"
    desk.write(postings.remark, posted, "ông Mẫu", "Chưa đúng", True, TODAY)
    assert wait_of(desk, made).deed == "complaint"


def test_a_returned_dossier_waits_for_the_unit_with_its_reason(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    request = Request("correction", "Thiếu tháng", fields=("period_from",))
    desk.write(returning.give_back, made, request, CATALOG, TODAY)
    found = wait_of(desk, made)
    assert found.whom == "unit" and "Thiếu tháng" in found.words


def test_the_superiors_award_waits_for_letter_answer_and_handing_over(desk: Workspace):
    assert wait_of(desk, at(desk, Step.AWAITING_SIGNATURE)).deed == ""
    made = at(desk, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
    assert wait_of(desk, made).deed == "letter"
    desk.write(forwarding.forward, [made], LetterDraft(TODAY, "Katơr Mẫu"), CATALOG)
    found = wait_of(desk, made)
    assert found.whom == "superior" and "UBND huyện" in found.words
    given = VerdictDraft("decided", TODAY, "12/QĐ-UBND", TODAY, "Ông Ví Dụ")
    desk.write(forwarding.record_verdict, made, given, CATALOG, TODAY)
    assert wait_of(desk, made).deed == "present"


def test_the_fast_way_is_marked_wherever_it_waits(desk: Workspace):
    told = Told("Katơr Văn Mẫu", "Cứu người", TODAY, "suối", "ông Mẫu")
    made = desk.write(capture.capture, told, "GIAY_KHEN_XA", CATALOG, TODAY)
    assert wait_of(desk, made).is_fast
    assert not wait_of(desk, dossier(desk)).is_fast


def test_every_act_of_a_dossier_has_a_name_in_the_list_of_what_is_unsent(desk: Workspace):
    made = at(desk, Step.APPRAISAL)
    act = desk.write(consultations.ask, made, replace(ASK, agency="Thuế"), CATALOG)
    named = desk.read(overview.names, [("consultation", act)])
    assert named == {act: "Hỏi ý kiến về HS-0001"}
    beside = {name for name, kind in RECORDS.items() if "nomination_id" in kind.__table__.c}
    told = set(overview.COURSE) | set(overview.NAMED)
    assert beside <= told


def test_whatever_waits_is_called_by_a_kind_a_clerk_knows_and_never_by_its_table(desk: Workspace):
    at(desk, Step.APPRAISAL)
    office = desk.read(lambda session: session.scalars(select(Office.id)).first())
    desk.write(lambda session: session.add(Cluster(office_id=office, kind="cluster", name="Cụm 3")))
    called = {row.record_type: row.name for row in desk.read(overview.pending, desk.db)}
    assert called["cluster"] == "Cụm, khối thi đua: Cụm 3"
    assert not set(called.values()) & set(RECORDS)
    unknown = [(kind, uuid4()) for kind in RECORDS]
    assert desk.read(overview.names, unknown) == {}  # each can be asked for
