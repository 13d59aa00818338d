"""Who was told how a dossier came out, and that the list of what is due stops asking."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app import agenda
from app import dossier as dossiers
from app import today as todays
from app.decisions import prepare
from app.decisions.prepare import Signing
from app.errors import ClerkError
from app.nominations import actions, closing, kinds, telling
from app.nominations.steps import Step
from app.nominations.telling import Notice
from app.workspace import Workspace
from tests.nominations.dossiers import CATALOG, WHO, at, dossier
from tests.office import TODAY

NOTICE = Notice("Chi hội Phụ nữ thôn", TODAY, "letter", "12/TB-UBND")


def decided(desk: Workspace, count: int):
    made = [at(desk, Step.AWAITING_SIGNATURE) for _ in range(count)]
    desk.write(prepare.give, made, TODAY, Signing("Lê Văn Ví Dụ"), CATALOG)
    return made


def asked_for(desk: Workspace):
    return {due.nomination_id for due in desk.read(todays.due)}


def test_a_decisions_dossiers_are_told_at_once_and_are_due_no_longer(desk: Workspace):
    made = decided(desk, 2)
    by = kinds.told_by(CATALOG, TODAY)
    assert {desk.read(actions.read, one).draft.due_on for one in made} == {by}
    assert asked_for(desk) == set(made)
    desk.write(telling.tell, made, NOTICE, TODAY)
    assert asked_for(desk) == set()
    assert {desk.read(telling.notices, one) for one in made} == {(NOTICE,)}
    assert NOTICE.words == "Gửi văn bản, số 12/TB-UBND"
    desk.undo()
    assert asked_for(desk) == set(made)
    assert {desk.read(telling.notices, one) for one in made} == {()}


def test_the_unit_and_the_family_are_told_each_in_its_way(desk: Workspace):
    made = dossier(desk)
    desk.write(closing.close, made, Step.WITHDRAWN, "Xin rút", "bà Mẫu", TODAY)
    family = Notice("Gia đình bà Mẫu", TODAY, "phone")
    for one in (NOTICE, family):
        desk.write(telling.tell, [made], one, TODAY)
    assert desk.read(telling.notices, made) == (NOTICE, family)


def test_the_dossiers_history_tells_who_was_told(desk: Workspace):
    (made,) = decided(desk, 1)
    told = desk.write(telling.tell, [made], NOTICE, TODAY)
    assert told in desk.read(dossiers.record_ids, made)
    assert any(line.record_type == "result_notice" for line in desk.read(dossiers.log, made, 9))


def test_what_came_to_no_award_is_asked_for_once_for_all_that_ended_alike(desk: Workspace):
    def asked() -> list[tuple[str, str]]:
        found = desk.read(todays.errands, TODAY, CATALOG)
        return [(one.name, one.words) for one in found if one.kind == "tell"]

    ended = []
    for name, outcome in (
        ("Katơr Một", Step.NOT_ELIGIBLE),
        ("Katơr Hai", Step.NOT_ELIGIBLE),
        ("Katơr Ba", Step.WITHDRAWN),
    ):
        made = at(desk, Step.APPRAISAL, who=replace(WHO, full_name=name))
        desk.write(closing.close, made, outcome, "Chưa đủ", "bà Mẫu", TODAY)
        ended.append(made)
    assert asked() == [("Không đủ điều kiện", "Katơr Một, Katơr Hai")]
    (line,) = (one for one in desk.read(todays.errands, TODAY, CATALOG) if one.kind == "tell")
    assert line.due_on == kinds.told_by(CATALOG, TODAY)
    assert desk.read(agenda.counts, line.due_on, line.due_on, CATALOG) == {line.due_on: 1}
    alike = desk.read(telling.with_it, line.id)
    assert alike == ended[:2]
    desk.write(telling.tell, alike, NOTICE, TODAY)
    assert asked() == []
    desk.undo()
    assert len(asked()) == 1
    later = TODAY + todays.RECENT * 3
    assert [one for one in desk.read(todays.errands, later, CATALOG) if one.kind == "tell"] == []


def test_nobody_is_told_of_what_is_not_known_nor_of_anything_with_it(desk: Workspace):
    (done,), open_ = decided(desk, 1), at(desk, Step.APPRAISAL)
    with pytest.raises(ClerkError, match="chưa có kết quả"):
        desk.write(telling.tell, [done, open_], NOTICE, TODAY)
    assert desk.read(telling.notices, done) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [({"told_to": " "}, "told_to"), ({"told_on": TODAY + timedelta(1)}, "told_on")],
)
def test_somebody_is_told_and_on_no_day_to_come(desk: Workspace, change, field: str):
    with pytest.raises(ClerkError) as refused:
        desk.write(telling.tell, decided(desk, 1), replace(NOTICE, **change), TODAY)
    assert refused.value.field == field
