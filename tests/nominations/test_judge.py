"""Judging a stored nomination: its facts, its verdict in the list, the gates of its steps."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from app import dossier as dossiers
from app.council import actions as council
from app.council.rules import CouncilNumbers
from app.dates import Month
from app.decisions import actions as decisions
from app.decisions import afterwards
from app.decisions.afterwards import RevocationDraft
from app.decisions.prepare import Signing, prepare
from app.documents.blocks import Grid, Text
from app.errors import ClerkError
from app.nominations import actions, judge, listing, papers
from app.nominations.actions import NominationDraft, Note
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.office import NUMBERS, TODAY, quick_office
from tests.ui_pages.nominating import (
    CATALOG,
    PAPERS,
    WHO,
    WHOLE,
    at_council,
    confirmed,
    dossier,
    picture,
    with_papers,
)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = quick_office(tmp_path / "so")
    yield opened
    opened.close()


def shown(workspace: Workspace, nomination_id: UUID) -> listing.NominationRow:
    row = workspace.read(listing.row, nomination_id)
    assert row is not None
    return row


def todos(workspace: Workspace, nomination_id: UUID) -> list[judge.ToDo]:
    with pytest.raises(judge.NotReady) as refused:
        workspace.write(judge.advance, nomination_id, CATALOG, TODAY)
    return list(refused.value.todos)


def test_the_facts_are_those_of_the_file(workspace: Workspace) -> None:
    made = dossier(workspace, **WHOLE)
    workspace.write(dossiers.attach, made, "TO_TRINH", "a.png", picture(), CATALOG, TODAY)
    found = workspace.read(judge.facts, made, CATALOG, TODAY)
    assert (found.subject_kind, found.office_level) == ("individual", "xa")
    assert (found.period_from, found.period_to) == (Month(2024, 1), Month(2024, 12))
    assert found.papers == {"TO_TRINH"} and found.previous == ()
    assert found.day == TODAY and found.received_on is None


def test_the_list_shows_the_verdict_of_the_last_save(workspace: Workspace) -> None:
    made = dossier(workspace)
    before = shown(workspace, made)
    assert before.verdict == "missing" and before.missing_count >= 5
    detail = workspace.read(actions.read, made)
    draft = replace(detail.draft, **WHOLE)  # type: ignore[arg-type]
    workspace.write(judge.save, made, draft, CATALOG, TODAY)
    assert shown(workspace, made).missing_count == 1  # the papers
    with_papers(workspace, made)
    assert shown(workspace, made).verdict == "needs_confirmation"
    confirmed(workspace, made)
    assert shown(workspace, made).verdict == "eligible"


def test_judging_leaves_no_line_in_the_journal(workspace: Workspace) -> None:
    made = dossier(workspace, **WHOLE)
    before = workspace.read(dossiers.log, made)
    workspace.write(judge.rejudge, made, CATALOG, TODAY)
    assert workspace.read(dossiers.log, made) == before


def test_a_refused_step_names_every_missing_thing_and_where_it_is_done(
    workspace: Workspace,
) -> None:
    made = dossier(workspace, **{**WHOLE, "period_from": None})
    found = todos(workspace, made)
    assert [(todo.section, todo.field) for todo in found] == [
        ("achievement", "period_from"),
        *[("papers", code) for code in PAPERS],
    ]
    assert found[0].title == "Ghi tháng bắt đầu lập thành tích"
    assert shown(workspace, made).step is Step.DRAFTING


def test_the_first_gate_lets_questions_through_and_the_second_does_not(
    workspace: Workspace,
) -> None:
    made = with_papers(workspace, dossier(workspace, **WHOLE))
    assert workspace.write(judge.advance, made, CATALOG, TODAY) is Step.APPRAISAL
    found = todos(workspace, made)
    assert {todo.section for todo in found} == {"opinions"}
    confirmed(workspace, made)
    assert workspace.write(judge.advance, made, CATALOG, TODAY) is Step.AWAITING_COUNCIL


def test_only_a_recorded_vote_leads_past_the_council(workspace: Workspace) -> None:
    made = at_council(workspace)
    with pytest.raises(ClerkError, match="chờ Hội đồng"):
        workspace.write(judge.advance, made, CATALOG, TODAY)
    rule = workspace.read(dossiers.vote_rule, made, CATALOG, TODAY)
    assert (rule.percent, rule.base, rule.more_than) == (50, "PRESENT", True)
    assert workspace.write(council.record_result, made, NUMBERS, rule, TODAY)
    assert shown(workspace, made).step is Step.AWAITING_SIGNATURE


def test_half_of_those_present_is_not_more_than_half(workspace: Workspace) -> None:
    made = at_council(workspace)
    rule = workspace.read(dossiers.vote_rule, made, CATALOG, TODAY)
    tie = CouncilNumbers(TODAY, 9, 8, 8, 8, 4, 4)
    assert not workspace.write(council.record_result, made, tie, rule, TODAY)
    assert shown(workspace, made).step is Step.RETURNED


def test_the_simplified_procedure_meets_no_council(workspace: Workspace) -> None:
    made = dossier(workspace, **{**WHOLE, "procedure": "DON_GIAN", "ground": "exceptional"})
    for paper in workspace.read(judge.papers_needed, made, CATALOG, TODAY):
        data = picture()
        workspace.write(dossiers.attach, made, paper.code, "a.png", data, CATALOG, TODAY)
    confirmed(workspace, made)
    workspace.write(judge.advance, made, CATALOG, TODAY)
    confirmed(workspace, made)
    assert workspace.write(judge.advance, made, CATALOG, TODAY) is Step.AWAITING_SIGNATURE


def decided(workspace: Workspace) -> UUID:
    made = at_council(workspace)
    rule = workspace.read(dossiers.vote_rule, made, CATALOG, TODAY)
    workspace.write(council.record_result, made, NUMBERS, rule, TODAY)
    draft, lines = workspace.read(prepare, [made], TODAY, Signing("Katơr Mẫu"), CATALOG)
    workspace.write(decisions.decide, draft, lines)
    return made


def test_an_award_in_the_golden_book_is_found_before_the_same_deed_is_rewarded_twice(
    workspace: Workspace,
) -> None:
    first = decided(workspace)
    subject = workspace.read(actions.read, first).draft.subject_id
    again = NominationDraft(subject_id=subject, award_code="GIAY_KHEN_XA", **WHOLE)  # type: ignore[arg-type]
    second = workspace.write(actions.create, again, TODAY)
    found = workspace.read(judge.facts, second, CATALOG, TODAY)
    assert found.previous is not None and len(found.previous) == 1
    assert found.previous[0].decision.endswith("ngày 12/03/2025")
    result = workspace.read(judge.judge, second, CATALOG, TODAY)
    twice = next(c for c in result.conditions if c.code == "NOT_TWICE")
    assert twice.effective == "not_met" and "Đã được khen" in twice.reason


def test_a_revoked_award_counts_no_more_and_the_same_deed_may_be_put_forward_again(
    workspace: Workspace,
) -> None:
    first = decided(workspace)
    subject = workspace.read(actions.read, first).draft.subject_id
    again = NominationDraft(subject_id=subject, award_code="GIAY_KHEN_XA", **WHOLE)  # type: ignore[arg-type]
    second = workspace.write(actions.create, again, TODAY)
    entry = workspace.read(decisions.register_page, None, 1)[0].id
    struck = RevocationDraft("b", "Sai số hộ", "30/QĐ-UBND", TODAY, "Katơr Mẫu")
    workspace.write(afterwards.revoke, entry, struck, TODAY)
    assert workspace.read(judge.facts, second, CATALOG, TODAY).previous == ()
    result = workspace.read(judge.judge, second, CATALOG, TODAY)
    assert next(c for c in result.conditions if c.code == "NOT_TWICE").effective == "met"


def test_another_dossier_on_its_way_for_the_same_deed_counts_too(workspace: Workspace) -> None:
    first = at_council(workspace)
    subject = workspace.read(actions.read, first).draft.subject_id
    again = NominationDraft(subject_id=subject, award_code="GIAY_KHEN_XA", **WHOLE)  # type: ignore[arg-type]
    second = workspace.write(actions.create, again, TODAY)
    result = workspace.read(judge.judge, second, CATALOG, TODAY)
    assert next(c for c in result.conditions if c.code == "NOT_TWICE").effective == "not_met"


def test_a_decided_dossier_is_judged_by_the_day_of_its_decision(workspace: Workspace) -> None:
    made = decided(workspace)
    later = date(2025, 9, 1)
    assert workspace.read(judge.facts, made, CATALOG, later).day == TODAY


def test_a_note_needs_a_name_and_never_confirms_what_is_plainly_missing(
    workspace: Workspace,
) -> None:
    made = dossier(workspace, **WHOLE)
    nameless = Note("LAW_COMPLIANCE", "confirmed", " ", TODAY, "Không có gì")
    with pytest.raises(ClerkError) as refused:
        workspace.write(judge.note, made, nameless, CATALOG, TODAY)
    assert refused.value.field == "said_by"
    plain = Note("PAPERS", "confirmed", "anh Mẫu", TODAY, "Đủ rồi")
    with pytest.raises(ClerkError, match="chưa đạt"):
        workspace.write(judge.note, made, plain, CATALOG, TODAY)
    overruled = Note("PAPERS", "overruled", "anh Mẫu", TODAY, "Bổ sung sau, Chủ tịch đồng ý")
    workspace.write(judge.note, made, overruled, CATALOG, TODAY)
    assert shown(workspace, made).verdict == "needs_confirmation"


def test_a_second_dossier_for_the_same_award_is_refused_while_the_first_is_open(
    workspace: Workspace,
) -> None:
    first = dossier(workspace)
    subject = workspace.read(actions.read, first).draft.subject_id
    with pytest.raises(ClerkError, match="HS-0001"):
        workspace.write(dossiers.begin, subject, "GIAY_KHEN_XA", None, CATALOG, TODAY)
    other = workspace.write(dossiers.begin, subject, "LDTT", None, CATALOG, TODAY)
    detail = workspace.read(actions.read, other)
    assert detail.draft.due_on == date(2025, 3, 26)  # ten working days after 12/03/2025
    assert shown(workspace, other).verdict != "unchecked"


def test_papers_of_a_dossier_before_the_council_stay_as_they_are(workspace: Workspace) -> None:
    made = at_council(workspace)
    with pytest.raises(ClerkError, match="Chờ họp"):
        workspace.write(dossiers.attach, made, "TO_TRINH", "b.png", picture(), CATALOG, TODAY)


def test_several_are_put_away_at_once_or_not_at_all(workspace: Workspace) -> None:
    free, bound = dossier(workspace), at_council(workspace)
    with pytest.raises(ClerkError):
        workspace.write(dossiers.put_away, [free, bound])
    everything = workspace.read(listing.page, Filter(), Order.NUMBER, True, None, 10)
    assert len(everything) == 2
    workspace.write(dossiers.put_away, [free])
    assert workspace.read(listing.row, free) is None
    workspace.write(dossiers.bring_back, [free])
    assert workspace.read(listing.row, free) is not None


def test_the_page_of_a_dossier_counts_required_papers_and_keeps_others(
    workspace: Workspace,
) -> None:
    made = dossier(workspace, WHO, **WHOLE)
    workspace.write(dossiers.attach, made, "BIEN_BAN", "khac.png", picture(), CATALOG, TODAY)
    found = workspace.read(dossiers.read, made, CATALOG, TODAY)
    assert (found.papers_had, found.papers_required) == (0, 3)
    assert [paper.code for paper in found.papers] == [*PAPERS, "BIEN_BAN"]
    assert found.papers[-1].files[0].name == "khac.png"
    assert "xã" in found.place


def test_a_title_without_its_words_is_asked_for_them_at_appraisal_and_not_at_the_decision(
    workspace: Workspace,
) -> None:
    title = {**WHOLE, "award_code": "LDTT", "rating": "good", "citation": ""}
    made = dossier(workspace, **title)
    for paper in workspace.read(judge.papers_needed, made, CATALOG, TODAY):
        workspace.write(dossiers.attach, made, paper.code, "a.png", picture(), CATALOG, TODAY)
    confirmed(workspace, made)
    assert workspace.write(judge.advance, made, CATALOG, TODAY) is Step.APPRAISAL
    confirmed(workspace, made)
    (missing,) = [todo for todo in todos(workspace, made) if todo.field == "citation"]
    assert missing.title == "Viết câu ghi trên giấy chứng nhận"
    assert missing.section == "achievement"
    draft = replace(workspace.read(actions.read, made).draft, citation="Đã hoàn thành tốt")
    workspace.write(judge.save, made, draft, CATALOG, TODAY)
    workspace.write(judge.advance, made, CATALOG, TODAY)
    assert shown(workspace, made).step is Step.AWAITING_COUNCIL


def test_the_printed_summary_says_what_counts_who_said_it_and_what_is_in_doubt(
    workspace: Workspace,
) -> None:
    made = dossier(workspace, **WHOLE)
    for note in (
        Note("LAW_COMPLIANCE", "confirmed", "Công an xã", TODAY, "Không có ý kiến gì"),
        Note("PAPERS", "overruled", "Chủ tịch UBND xã", TODAY, "Bổ sung sau"),
    ):
        workspace.write(judge.note, made, note, CATALOG, TODAY)
    paper = workspace.read(papers.summary, made, CATALOG, TODAY)
    (table,) = [block for block in paper.blocks if isinstance(block, Grid)][:1]
    rows = {row[0]: row[1:] for row in table.rows}
    law, attached = rows["Chấp hành tốt pháp luật"], rows["Đủ giấy tờ trong hồ sơ"]
    assert law[0] == "đạt (đã xác nhận)" and law[2].endswith("; chưa chắc")
    assert attached[0] == "đạt (người xét cho đạt)" and "Còn thiếu" in attached[1]
    said = {block.label: block.words for block in paper.blocks if isinstance(block, Text)}
    assert said["Chấp hành tốt pháp luật:"] == (
        "Công an xã, ngày 12/03/2025, xác nhận đạt: Không có ý kiến gì"
    )
    assert said["Đủ giấy tờ trong hồ sơ:"] == (
        "Máy xét chưa đạt. Chủ tịch UBND xã, ngày 12/03/2025, vẫn cho đạt: Bổ sung sau"
    )
