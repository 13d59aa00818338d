"""The numbers that only the nominating unit can give: asked for where an award needs them."""

from dataclasses import replace

import pytest

from app.errors import ClerkError
from app.nominations import course, judge
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from db.nominations import Nomination
from db.subjects import Membership, SubjectKind
from tests.nominations.dossiers import CATALOG, WHO, dossier
from tests.office import TODAY

HOME = SubjectDraft(SubjectKind.HOUSEHOLD, "Hộ ông Mẫu", unit_code="22786")
TEAM = SubjectDraft(SubjectKind.COLLECTIVE, "Tổ Ví Dụ", unit_code="22786")
SCORES = {
    **{f"GDVH_{of}_{n}": 1 for of, most in ((1, 4), (2, 6), (3, 5)) for n in range(1, most + 1)},
    **{f"GDVH_X{n}": 0 for n in (1, 2, 3)},
}
ANSWERED = ("SCORE.GDVH_1", "SCORE.GDVH_2", "SCORE.GDVH_3", "EXCLUDED")


def verdicts(desk: Workspace, made) -> dict[str, str]:  # type: ignore[no-untyped-def]
    result = desk.read(judge.judge, made, CATALOG, TODAY)
    return {c.code: str(c.effective) for c in result.conditions}


def keys(desk: Workspace, made) -> list[str]:  # type: ignore[no-untyped-def]
    return [one.key for one in desk.read(judge.questions, made, CATALOG, TODAY)]


def test_a_persons_certificate_asks_for_no_number(desk: Workspace) -> None:
    assert keys(desk, dossier(desk)) == []


def test_scores_answer_the_groups_of_a_culture_title(desk: Workspace) -> None:
    made = dossier(desk, HOME, award_code="GIA_DINH_VAN_HOA", commendation_type="VAN_HOA")
    assert keys(desk, made) == list(SCORES)
    before = verdicts(desk, made)
    assert {before[key] for key in ANSWERED} == {"needs_confirmation"}
    desk.write(judge.claim, made, SCORES, CATALOG, TODAY)
    after = verdicts(desk, made)
    assert {after[key] for key in ANSWERED} == {"met"}
    less = {**SCORES, "GDVH_2_5": 0, "GDVH_3_1": None, "GDVH_X2": 1}
    desk.write(judge.claim, made, less, CATALOG, TODAY)
    again = verdicts(desk, made)
    assert [again[key] for key in ANSWERED] == ["met", "not_met", "needs_confirmation", "not_met"]
    kept = dict(desk.read(course.read, made, CATALOG, TODAY).claims)
    assert kept == {key: value for key, value in less.items() if value is not None}
    assert {c: v for c, v in again.items() if c not in ANSWERED} == {
        c: v for c, v in before.items() if c not in ANSWERED
    }


def test_a_score_above_the_highest_is_refused_at_its_field(desk: Workspace) -> None:
    made = dossier(desk, HOME, award_code="GIA_DINH_VAN_HOA", commendation_type="VAN_HOA")
    with pytest.raises(ClerkError) as refused:
        desk.write(judge.claim, made, {**SCORES, "GDVH_1_2": 5}, CATALOG, TODAY)
    assert refused.value.field == "GDVH_1_2"
    assert desk.read(course.read, made, CATALOG, TODAY).claims == ()


def test_members_are_asked_for_only_where_none_are_recorded(desk: Workspace) -> None:
    made = dossier(desk, TEAM, award_code="TTLDTT", rating="good")
    assert keys(desk, made) == ["MEMBERS", "LDTT"]
    for wrong, field in (({"LDTT": 3}, "MEMBERS"), ({"MEMBERS": 4, "LDTT": 5}, "LDTT")):
        with pytest.raises(ClerkError) as refused:
            desk.write(judge.claim, made, wrong, CATALOG, TODAY)
        assert refused.value.field == field
    desk.write(judge.claim, made, {"MEMBERS": 4, "LDTT": 3}, CATALOG, TODAY)
    assert verdicts(desk, made)["MEMBER_SHARE.LDTT"] == "met"
    desk.write(judge.claim, made, {"MEMBERS": 10, "LDTT": 3}, CATALOG, TODAY)
    assert verdicts(desk, made)["MEMBER_SHARE.LDTT"] == "not_met"


def test_a_recorded_list_of_members_has_the_last_word(desk: Workspace) -> None:
    made = dossier(desk, TEAM, award_code="TTLDTT", rating="good")
    desk.write(judge.claim, made, {"MEMBERS": 4, "LDTT": 4}, CATALOG, TODAY)
    team = desk.read(judge.facts, made, CATALOG, TODAY).members
    assert team is not None and team.total == 4
    person = dossier(desk, replace(WHO, full_name="Người Ví Dụ", personal_id=None))

    def join(session) -> None:  # type: ignore[no-untyped-def]
        of, who = (session.get_one(Nomination, one).subject_id for one in (made, person))
        session.add(Membership(collective_id=of, person_id=who))
        session.flush()

    desk.write(join)
    found = desk.read(judge.facts, made, CATALOG, TODAY).members
    assert found is not None and found.total == 1 and keys(desk, made) == []
