"""Who could be put forward and who was never honoured, out of a real encrypted file."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from sqlalchemy import text

from app.catalog import load
from app.decisions import actions as decisions
from app.decisions import afterwards
from app.decisions.afterwards import RevocationDraft
from app.nominations import actions, candidates, closing, judge, unhonoured
from app.nominations.candidates import Candidate, Filter, Standing
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.workspace import Workspace
from db.subjects import (
    Discipline,
    Initiative,
    Membership,
    PastAward,
    SameAs,
    SubjectKind,
    YearlyRating,
)
from tests.office import DECISION, HOAI, TODAY, awaiting_signature, line_of, nomination_draft

CATALOG = load()
DAY, YEAR = date(2026, 1, 20), 2025
WHO = replace(HOAI, labour_role="CHUYEN_MON", personal_id=None)


def person(desk: Workspace, name: str = "Người Ví Dụ", **draft: object) -> UUID:
    drawn = replace(WHO, full_name=name, family_name=None, middle_name=None, given_name=None)
    return desk.write(subjects.save, replace(drawn, **draft))  # type: ignore[arg-type]


def unit(desk: Workspace, people: list[UUID], **draft: object) -> UUID:
    made = person(desk, "Tổ Ví Dụ", kind=SubjectKind.COLLECTIVE, sex=None, **draft)
    keep(desk, *(Membership(collective_id=made, person_id=one) for one in people))
    return made


def keep(desk: Workspace, *records: object) -> None:
    def write(session) -> None:  # type: ignore[no-untyped-def]
        session.add_all(records)
        session.flush()

    desk.write(write)


def rated(id: UUID, rating: str, *years: int) -> list[YearlyRating]:
    return [YearlyRating(subject_id=id, year=year, rating=rating) for year in years]


def given(id: UUID, code: str, *years: int) -> list[PastAward]:
    return [PastAward(subject_id=id, award_code=code, year=year) for year in years]


def lines(desk: Workspace, id: UUID | None = None) -> dict[str, Candidate]:
    found = desk.read(candidates.survey, CATALOG, YEAR, DAY)
    return {line.award_code: line for line in found if id in (None, line.subject_id)}


def test_a_good_rating_makes_a_candidate_and_nothing_recorded_makes_none(desk):
    good, unknown = person(desk), person(desk, "Người Chưa Biết")
    keep(desk, *rated(good, "good", 2025))
    assert lines(desk, good)["LDTT"].standing is Standing.READY
    assert not lines(desk, unknown)


def test_the_chain_is_followed_and_what_is_missing_is_said(desk):
    id = person(desk)
    keep(desk, *given(id, "LDTT", 2025), *rated(id, "excellent", 2024, 2025))
    found = lines(desk, id)
    assert "LDTT" not in found  # it is there already
    assert found["CSTDCS"].standing is Standing.ASK and "tỷ lệ" in found["CSTDCS"].words
    keep(desk, *given(id, "CSTDCS", 2023, 2024, 2025))
    found = lines(desk, id)
    assert found["CSTD_TINH"].standing is Standing.SHORT
    assert "cấp tỉnh" in found["CSTD_TINH"].words
    assert found["BANG_KHEN_TINH"].standing is Standing.READY
    work = Initiative(subject_id=id, title="Tưới nhỏ giọt (ví dụ)", year=2024, level="province")
    keep(desk, work)
    assert lines(desk, id)["CSTD_TINH"].standing is Standing.READY


def test_discipline_and_open_dossiers_take_a_person_off_the_list(desk):
    id, other = person(desk), person(desk, "Người Thứ Hai")
    keep(desk, *rated(id, "good", 2025), *rated(other, "good", 2025))
    keep(desk, Discipline(subject_id=id, level="KHIEN_TRACH", decided_on=date(2025, 4, 1)))
    desk.write(actions.create, nomination_draft(other, "LDTT"), DAY)
    assert "LDTT" not in lines(desk, id) and "LDTT" not in lines(desk, other)


def test_both_records_of_one_person_count_and_make_one_line(desk):
    first, second = person(desk), person(desk, "Người Ví Dụ (bản hai)")
    keep(desk, *rated(first, "good", 2025), *given(second, "LDTT", 2025))
    assert "LDTT" in lines(desk, first)
    same = SameAs(first_id=first, second_id=second, is_same=True, said_by="Mẫu", said_on=DAY)
    keep(desk, same)
    found = desk.read(candidates.survey, CATALOG, YEAR, DAY)
    assert "LDTT" not in {line.award_code for line in found}


def test_the_quota_of_a_unit_is_counted_over_its_members(desk):
    people = [person(desk, f"Người {letter}") for letter in "ABCDEFGH"]
    for id in people:
        keep(desk, *given(id, "LDTT", 2025), *rated(id, "excellent", 2025))
    unit(desk, people)
    assert lines(desk, people[0])["CSTDCS"].standing is Standing.READY  # 15 % of 8 is 1
    keep(desk, *given(people[1], "CSTDCS", 2025))
    found = lines(desk, people[0])["CSTDCS"]
    assert found.standing is Standing.SHORT and "chỉ được 1" in found.words


def test_a_collective_is_judged_by_its_members(desk):
    people = [person(desk, f"Người {letter}") for letter in "ABCD"]
    for id in people[:3]:
        keep(desk, *given(id, "LDTT", 2025))
    made = unit(desk, people)
    keep(desk, *rated(made, "good", 2025))
    found = lines(desk, made)["TTLDTT"]
    assert (found.standing, "3/4 người" in found.words) == (Standing.READY, True)
    desk.write(subjects.save, replace(desk.read(subjects.read, made), member_count=9), made)
    assert lines(desk, made)["TTLDTT"].standing is Standing.ASK  # five may hold it or not


def test_the_list_and_the_dossier_give_the_same_answer(desk):
    people = [person(desk, f"Người {letter}") for letter in "ABCDEFGH"]
    for id in people:
        keep(desk, *given(id, "LDTT", 2025), *rated(id, "excellent", 2025))
    unit(desk, people)
    draft = replace(
        nomination_draft(people[0], "CSTDCS"), period_from="2025-01", period_to="2025-12"
    )
    made = desk.write(actions.create, draft, DAY)
    found = {c.code: c.verdict for c in desk.read(judge.judge, made, CATALOG, DAY).conditions}
    assert {found[code] for code in ("TITLE_SAME_YEAR", "ONE_OF", "QUOTA")} == {"met"}


def test_pages_follow_each_other_and_counts_add_up(desk):
    for letter in "CAB":
        id = person(desk, f"Người {letter}", village=f"Thôn {letter}")
        keep(desk, *rated(id, "good", 2025))
    found = desk.read(candidates.survey, CATALOG, YEAR, DAY)
    one, after = [], None
    while page := candidates.page(found, Filter(award_code="LDTT"), after, 1):
        one += page
        after = page[-1].id
    assert [line.full_name for line in one] == ["Người A", "Người B", "Người C"]
    counted = candidates.counts(found, Filter(village="Thôn A", award_code="LDTT"))
    assert (counted.subjects, counted.awards) == (1, {"LDTT": 1})
    assert not candidates.page(found, Filter(typed="nguoi x"), None, 9)
    assert candidates.page(found, Filter(typed="ngu b"), None, 9)[0].full_name == "Người B"


def never(desk: Workspace, **shown: object) -> list[str]:
    wanted = unhonoured.Filter(**shown)  # type: ignore[arg-type]
    found = desk.read(unhonoured.page, CATALOG, DAY, wanted, None, 50)
    return [row.full_name for row in found]


def test_who_was_never_honoured_is_found_by_village_and_group(desk):
    person(desk, "Người A", village="Thôn Mẫu", birth_year=2000, labour_role="TRUC_TIEP")
    person(desk, "Người B", sex="male", ethnic_code="01", birth_year=1960)
    honoured = person(desk, "Người C")
    keep(desk, *given(honoured, "GIAY_KHEN_XA", 1999))
    assert never(desk) == ["Người A", "Người B"]
    assert never(desk, group="women") == never(desk, group="minority") == ["Người A"]
    assert never(desk, group="youth") == never(desk, group="direct") == ["Người A"]
    assert never(desk, village="Thôn Mẫu") == ["Người A"]
    assert never(desk, typed="nguoi b") == ["Người B"]
    counts = desk.read(unhonoured.counts, CATALOG, DAY)
    assert sum(line.total for line in counts) == 2
    for group in unhonoured.GROUPS:
        assert sum(getattr(line, group) for line in counts) == len(never(desk, group=group))


def test_youth_ends_on_the_year_that_the_parameter_names(desk):
    person(desk, "Người Ba Bốn", birth_year=DAY.year - 34)
    person(desk, "Người Ba Lăm", birth_year=DAY.year - 35)
    person(desk, "Người Không Rõ", birth_year=None)
    assert never(desk, group="youth") == ["Người Ba Bốn"]


def test_a_twin_record_of_an_honoured_person_is_honoured(desk):
    first, second = person(desk, "Người A"), person(desk, "Người A hai")
    keep(desk, *given(first, "LDTT", 2020))
    assert never(desk) == ["Người A hai"]
    same = SameAs(first_id=first, second_id=second, is_same=True, said_by="Mẫu", said_on=DAY)
    keep(desk, same)
    assert never(desk) == []


def test_a_line_of_the_register_honours_whom_the_paging_then_leaves_out(desk):
    awaiting_signature(desk, "Người Chờ Ký")
    for letter in "BAC":
        person(desk, f"Người {letter}")
    whole = never(desk)
    first = desk.read(unhonoured.page, CATALOG, DAY, unhonoured.Filter(), None, 2)
    after = (first[-1].sort_key, first[-1].id)
    rest = desk.read(unhonoured.page, CATALOG, DAY, unhonoured.Filter(), after, 9)
    assert [row.full_name for row in (*first, *rest)] == whole and len(whole) == 4


def test_a_revoked_award_honours_nobody_and_takes_nobody_off_the_list(desk):
    line = replace(awaiting_signature(desk), award_code="LDTT")
    keep(desk, *rated(line.subject_id, "good", 2025))
    desk.write(decisions.decide, DECISION, [line])
    assert never(desk) == []
    entry = desk.read(decisions.register_page, None, 1)[0].id
    struck = RevocationDraft("a", "Sai số hộ", "30/QĐ-UBND", TODAY, "Katơr Mẫu")
    desk.write(afterwards.revoke, entry, struck, TODAY)
    assert never(desk) == ["Pi Năng Thị Hoài"]


def test_a_dossier_that_ended_or_was_revoked_does_not_keep_anybody_off_the_list(desk):
    id = person(desk)
    keep(desk, *rated(id, "good", 2025))
    made = desk.write(actions.create, nomination_draft(id, "LDTT"), DAY)
    assert "LDTT" not in lines(desk, id)
    desk.write(closing.close, made, Step.WITHDRAWN, "Đơn vị rút (ví dụ)", "Mẫu", DAY)
    assert "LDTT" in lines(desk, id)
    again = desk.write(actions.create, nomination_draft(id, "LDTT"), DAY)
    for step in (Step.APPRAISAL, Step.AWAITING_COUNCIL, Step.AWAITING_SIGNATURE):
        desk.write(actions.move, again, step, DAY)
    line = replace(line_of(id, again, "Người Ví Dụ"), award_code="LDTT")
    desk.write(decisions.decide, replace(DECISION, decided_on=DAY), [line])
    assert "LDTT" not in lines(desk, id)
    entry = desk.read(decisions.register_page, None, 1)[0].id
    struck = RevocationDraft("c", "Sai thẩm quyền", "30/QĐ-UBND", DAY, "Katơr Mẫu")
    desk.write(afterwards.revoke, entry, struck, DAY)
    assert "LDTT" in lines(desk, id)


def test_the_page_of_those_never_honoured_walks_the_names_and_sorts_nothing(desk):
    plans = []

    def look(session):
        real = session.execute

        def explain(query):
            literal = {"literal_binds": True}
            sql = str(query.compile(session.get_bind(), compile_kwargs=literal))
            plans.extend(row[3] for row in real(text(f"EXPLAIN QUERY PLAN {sql}")))
            return real(query)

        session.execute = explain
        unhonoured.page(session, CATALOG, TODAY, unhonoured.Filter(), None, 5)

    desk.read(look)
    assert any("ix_subject_order" in line for line in plans), plans
    assert not any("TEMP B-TREE" in line for line in plans), plans


def test_an_unknown_group_is_a_fault_of_ours(desk):
    with pytest.raises(ValueError, match="group"):
        never(desk, group="old")
