"""Written once for many dossiers: only what is empty is filled, and each is judged for itself."""

import pytest

from app.errors import ClerkError
from app.nominations import actions, common, judge
from app.nominations.common import Common, Missing, Paper
from app.nominations.steps import Step
from app.workspace import Workspace
from db.nominations import NominationStep
from tests.nominations.dossiers import CATALOG, at, dossier, page, step_of, with_papers
from tests.office import TODAY

WORD = {"said_by": "anh Mẫu, Công an xã", "said_on": TODAY, "words": "Cả danh sách không vi phạm"}


def missing(desk: Workspace, *ids: object) -> Missing:
    return desk.read(common.missing, ids, CATALOG, TODAY)


def fill(desk: Workspace, said: Common, *ids: object) -> int:
    return desk.write(common.fill, ids, said, CATALOG, TODAY)


def test_what_is_lacking_is_counted_by_field_paper_and_condition(desk: Workspace) -> None:
    bare = dossier(desk, discipline=None, report="")
    whole = with_papers(desk, dossier(desk))
    found = missing(desk, bare, whole)
    assert found.dossiers == 2 and found.fields["discipline"] == 1
    assert found.papers["TO_TRINH"] == ("Tờ trình của đơn vị đề nghị", 1)
    assert found.others == {}  # the paper that is missing is the report
    assert found.conditions == {}  # they are asked about at the next step
    desk.write(judge.advance, whole, CATALOG, TODAY)
    assert missing(desk, whole).conditions["LAW_COMPLIANCE"] == ("Chấp hành tốt pháp luật", 1)


def test_only_what_is_empty_is_filled_and_the_verdict_follows(desk: Workspace) -> None:
    bare = dossier(desk, discipline=None, source="")
    said = dossier(desk, discipline="KHIEN_TRACH", source="Thôn Mẫu")
    papers = tuple(Paper(code, "chung.png", page()) for code in missing(desk, bare).papers)
    whole = Common({"discipline": "none", "source": "Trường Mẫu"}, papers)
    assert fill(desk, whole, bare, said) == 2
    drafts = [desk.read(actions.read, one).draft for one in (bare, said)]
    assert [d.discipline for d in drafts] == ["none", "KHIEN_TRACH"]
    assert [d.source for d in drafts] == ["Trường Mẫu", "Thôn Mẫu"]
    assert missing(desk, bare).papers == {}
    assert fill(desk, whole, bare, said) == 0
    assert desk.write(judge.advance, bare, CATALOG, TODAY) is Step.APPRAISAL
    desk.undo()
    desk.undo()
    assert desk.read(actions.read, bare).draft.discipline is None


def test_one_word_speaks_for_all_that_wait_for_it_and_never_without_a_name(
    desk: Workspace,
) -> None:
    both = [with_papers(desk, dossier(desk)) for _place in range(2)]
    for one in both:
        desk.write(judge.advance, one, CATALOG, TODAY)
    codes = tuple(missing(desk, *both).conditions)
    with pytest.raises(ClerkError) as refused:
        fill(desk, Common({}, (), codes, "", TODAY, "Không có gì"), *both)
    assert refused.value.field == "said_by" and desk.read(actions.notes, both[0]) == []
    assert fill(desk, Common({}, (), codes, **WORD), *both) == 2  # type: ignore[arg-type]
    for one in both:
        assert {note.said_by for note in desk.read(actions.notes, one)} == {WORD["said_by"]}
        desk.write(judge.advance, one, CATALOG, TODAY)
        assert step_of(desk, one) is Step.AWAITING_COUNCIL


def test_a_dossier_that_is_past_appraisal_is_passed_over(desk: Workspace) -> None:
    over = at(desk, NominationStep.AWAITING_COUNCIL)
    assert missing(desk, over).dossiers == 0
    assert fill(desk, Common({"source": "Trường Mẫu"}), over) == 0
