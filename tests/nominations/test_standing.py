"""What the list says of a dossier is what the rules say now, whatever was written meanwhile."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import catalog as catalogs
from app import finding
from app.catalog import local
from app.catalog.overlay import Override
from app.nominations import actions, consultations, judge, listing, postings, reviews, standing
from app.nominations.actions import NominationDraft
from app.nominations.consultations import Question
from app.nominations.listing import Filter, Order
from app.nominations.reviews import Review
from app.nominations.steps import UNFINISHED, Step
from app.oversight import complaints
from app.oversight.complaints import ComplaintDraft
from app.subjects import actions as subjects
from app.subjects import duplicates, records
from app.subjects.actions import SubjectDraft
from app.subjects.records import (
    DisciplineDraft,
    InitiativeDraft,
    MembershipDraft,
    PastAwardDraft,
    PostDraft,
    RatingDraft,
    TransferDraft,
)
from app.workspace import Workspace
from db.offices import Office
from db.subjects import SubjectKind
from tests.nominations.dossiers import CATALOG, WHO, WHOLE, at, dossier, with_papers
from tests.office import TODAY, quick_office

FIRST, BASIS = date(2020, 1, 1), "Quy chế ví dụ"
Steps = Iterator[None]  # one for each write, where the list is looked at
SCHOOL = SubjectDraft(kind=SubjectKind.COLLECTIVE, full_name="Trường Ví Dụ", member_count=4)


class Case:
    """An office with dossiers of three teachers of one school, and of the school."""

    def __init__(self, desk: Workspace) -> None:
        self.desk = desk
        self.school = desk.write(subjects.save, SCHOOL)
        self.people: list[UUID] = []
        self.dossiers: list[UUID] = []
        for name, award in (("Một", "LDTT"), ("Hai", "CSTDCS"), ("Ba", "GIAY_KHEN_XA")):
            who = replace(WHO, full_name=f"Katơr Thị {name}", given_name=name, personal_id=None)
            made = dossier(desk, who, award_code=award, rating="good")
            self.dossiers.append(made)
            self.people.append(desk.read(actions.read, made).draft.subject_id)
            member = MembershipDraft(self.school, self.people[-1], joined_on=date(2020, 1, 1))
            desk.write(records.save, member, TODAY)
        written = NominationDraft(subject_id=self.school, award_code="TTLDTT")
        self.dossiers.append(desk.write(actions.create, replace(written, **WHOLE), TODAY))
        for made in self.dossiers:
            desk.write(judge.rejudge, made, CATALOG, TODAY)
        self.wider: set[UUID] = set()
        desk.before_commit.append(
            lambda session: self.wider.update(standing.keep(session, CATALOG, TODAY))
        )

    def catch_up(self) -> None:
        """As the program does a moment after a write."""
        self.desk.write(standing.rejudge, self.wider, CATALOG, TODAY)
        self.wider.clear()

    def note(self, draft: records.Draft) -> UUID:
        return self.desk.write(records.save, draft, TODAY)

    def complain(self, kind: str = "complaint") -> UUID:
        readers = ("mau",) if kind == "denunciation" else ()
        draft = ComplaintDraft(
            kind, TODAY, "Ông Ví Dụ", "Xét chưa đúng", None, self.dossiers[0], readers=readers
        )
        return self.desk.write(complaints.receive, draft, CATALOG, TODAY)


def discipline(case: Case) -> Steps:
    made = case.note(DisciplineDraft(case.people[0], "CANH_CAO", date(2024, 5, 2)))
    yield
    case.desk.write(records.remove, DisciplineDraft, made)
    yield


def rating(case: Case) -> Steps:
    case.note(RatingDraft(case.people[1], 2024, "failed"))
    yield


def rating_of_the_unit(case: Case) -> Steps:
    case.note(RatingDraft(case.school, 2024, "failed"))
    yield


def initiative(case: Case) -> Steps:
    case.note(InitiativeDraft(case.people[1], "Sổ nước sạch", 2024, "base"))
    yield


def earlier_award(case: Case) -> Steps:
    case.note(PastAwardDraft(case.people[0], "LDTT", 2024, "1/QĐ-UBND"))
    yield


def membership(case: Case) -> Steps:
    who = replace(WHO, full_name="Katơr Thị Tư", given_name="Tư", personal_id=None)
    yield
    person = case.desk.write(subjects.save, who)
    yield
    made = case.note(MembershipDraft(case.school, person, joined_on=date(2020, 1, 1)))
    yield
    case.note(DisciplineDraft(person, "CANH_CAO", date(2024, 5, 2)))
    yield
    case.desk.write(records.remove, MembershipDraft, made)
    yield


def move(case: Case) -> Steps:
    draft = TransferDraft(case.people[0], date(2024, 6, 1), to_place="Trường khác")
    yield
    case.desk.write(records.transfer, draft, TODAY)
    yield


def post(case: Case) -> Steps:
    """A dossier for long service stands or falls with the time in posts."""
    who = replace(WHO, full_name="Katơr Thị Năm", given_name="Năm", personal_id=None)
    fields = {"award_code": "HC_LAO_DONG_3", "commendation_type": "CONG_HIEN"}
    made = dossier(case.desk, who, **fields)
    case.dossiers.append(made)
    person = case.desk.read(actions.read, made).draft.subject_id
    yield
    held = case.note(PostDraft(person, "Phó giám đốc", "PHO_VU_TRUONG", "2010-01", "2020-12"))
    yield
    case.desk.write(records.remove, PostDraft, held)
    yield


def one_person_under_two_names(case: Case) -> Steps:
    twin = case.desk.write(subjects.save, replace(WHO, full_name="Katơr Một", personal_id=None))
    yield
    case.note(DisciplineDraft(twin, "CANH_CAO", date(2024, 5, 2)))
    yield
    said = case.desk.write(duplicates.state, case.people[0], twin, True, "Chị Mẫu", TODAY)
    yield
    case.desk.write(duplicates.take_back, said)
    yield


def the_person_itself(case: Case) -> Steps:
    who = replace(case.desk.read(subjects.read, case.people[1]), labour_role=None)
    yield
    case.desk.write(subjects.save, who, case.people[1])
    yield
    bigger = replace(case.desk.read(subjects.read, case.school), member_count=40)
    yield
    case.desk.write(subjects.save, bigger, case.school)
    yield


def complaint(case: Case) -> Steps:
    made = case.complain()
    yield
    case.desk.write(complaints.settle, made, "rejected", "", "2/QĐ-UBND", TODAY)
    yield


def denunciation(case: Case) -> Steps:
    case.complain("denunciation")
    yield


def posting(case: Case) -> Steps:
    made = case.desk.write(
        postings.post, case.dossiers[2], "Nhà văn hóa", date(2025, 3, 1), CATALOG, TODAY
    )
    yield
    said = case.desk.write(postings.remark, made, "Một người", "Chưa đúng", True, TODAY)
    yield
    case.desk.write(postings.answer_remark, said, "Đã xem lại", TODAY)
    yield


def review(case: Case) -> Steps:
    held = Review("Trường Ví Dụ", date(2025, 1, 8), 4, 4, 1, 3, "Bà Ví Dụ")
    yield
    case.desk.write(reviews.record, case.dossiers[0], held, TODAY)
    yield


def question(case: Case) -> Steps:
    result = case.desk.read(judge.judge, case.dossiers[0], CATALOG, TODAY)
    yield
    waits = next(one for one in result.conditions if one.effective == "needs_confirmation")
    yield
    asked = Question("Công an xã", "Có vi phạm không", TODAY, waits.code)
    yield
    case.desk.write(consultations.ask, case.dossiers[0], asked, CATALOG)
    yield


def papers(case: Case) -> Steps:
    with_papers(case.desk, case.dossiers[2])
    yield


def another_on_its_way(case: Case) -> Steps:
    at(case.desk, Step.APPRAISAL, subject_id=case.people[2])
    yield


def undone(case: Case) -> Steps:
    case.note(DisciplineDraft(case.people[0], "CANH_CAO", date(2024, 5, 2)))
    yield
    case.desk.undo()
    yield


FACTS: list[Callable[[Case], Steps]] = [
    discipline,
    rating,
    rating_of_the_unit,
    initiative,
    earlier_award,
    membership,
    move,
    post,
    one_person_under_two_names,
    the_person_itself,
    complaint,
    denunciation,
    posting,
    review,
    question,
    papers,
    another_on_its_way,
    undone,
]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    opened = quick_office(tmp_path / "so")
    yield Case(opened)
    opened.close()


def stored(desk: Workspace) -> dict[UUID, tuple[str, int]]:
    rows = desk.read(listing.page, Filter(), Order.NUMBER, False, None, 100)
    return {row.id: (row.verdict, row.missing_count) for row in rows if row.step in UNFINISHED}


def fresh(desk: Workspace, catalog: catalogs.Catalog = CATALOG) -> dict[UUID, tuple[str, int]]:
    found = {}
    for id in stored(desk):
        result = desk.read(judge.judge, id, catalog, TODAY)
        count = result.missing if result.verdict == "missing" else result.to_confirm
        found[id] = (result.verdict, count)
    return found


@pytest.mark.parametrize("happens", FACTS, ids=[fact.__name__ for fact in FACTS])
def test_whatever_is_written_the_list_says_what_the_rules_say(
    case: Case, happens: Callable[[Case], Steps]
) -> None:
    for _step in happens(case):
        case.catch_up()
        assert stored(case.desk) == fresh(case.desk)


def test_a_complaint_shows_in_the_list_and_its_end_does_too(case: Case) -> None:
    before = stored(case.desk)
    made = case.complain()
    assert stored(case.desk) != before
    case.desk.write(complaints.settle, made, "rejected", "", "2/QĐ-UBND", TODAY)
    assert stored(case.desk) == before


def test_a_write_that_changed_a_verdict_is_heard_by_the_list(case: Case) -> None:
    heard: list[frozenset[str]] = []
    case.desk.on_change.append(heard.append)
    case.complain()
    assert heard == [frozenset({"complaint", "nomination"})]


def test_what_concerns_nobody_judges_nobody(case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[UUID] = []
    monkeypatch.setattr(judge, "rejudge", lambda _session, id, *_rest: judged.append(id))
    alone = case.desk.write(subjects.save, replace(WHO, full_name="Người Lạ", personal_id=None))
    case.note(RatingDraft(alone, 2024, "good"))
    assert judged == []


def test_a_changed_catalogue_is_met_by_judging_all_open_ones(case: Case) -> None:
    shipped, actor = CATALOG.tables, case.desk.person.id
    for person in case.people[:2]:
        case.note(PastAwardDraft(person, "LDTT", 2024, "1/QĐ-UBND"))
    case.catch_up()
    share = Override("rule_parameters", "ttldtt_min_ldtt_pct", "default", "90", FIRST, None, BASIS)
    case.desk.write(local.put, share, "Ví dụ", "province", shipped, actor)
    now = case.desk.read(local.catalog, CATALOG)
    assert stored(case.desk) != fresh(case.desk, now)
    assert case.desk.write(standing.rejudge, case.desk.read(standing.open_dossiers), now, TODAY)
    assert stored(case.desk) == fresh(case.desk, now)


def test_another_signer_concerns_no_dossier_and_another_office_every_one(case: Case) -> None:
    case.wider.clear()
    case.desk.write(finding.set_chairman, "Katơr Ví Dụ", "KT. CHỦ TỊCH")
    assert not case.wider

    def moved(session: Session) -> None:
        session.scalars(select(Office)).one().parent_name = "UBND tỉnh Mẫu"
        session.flush()

    case.desk.write(moved)
    assert case.wider == set(case.dossiers)
