"""The four stages of an exemplar: each rests on what is on file, and no stage asks for less."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ClerkError
from app.exemplars import actions, criteria, evidence, journey
from app.exemplars.evidence import Evidence
from app.exemplars.stages import ORDER, Stage, advisable, next_stage, required
from app.workspace import Workspace
from tests.exemplars.ways import CHECK, VISIT, added, at
from tests.office import TODAY, photo

WHOLE = Evidence("dân", "việc", "truyện", True, 1, 1, 1, 1, 1, 0, 1, 1, True, False)
some = st.builds(
    Evidence,
    source=st.sampled_from(("", "dân")),
    summary=st.sampled_from(("", "việc")),
    story=st.sampled_from(("", "truyện")),
    verified=st.sampled_from((None, False, True)),
    visits=st.integers(0, 2),
    milestones=st.integers(0, 2),
    milestones_done=st.integers(0, 2),
    photos=st.integers(0, 2),
    files=st.integers(0, 2),
    unmarked=st.integers(0, 3),
    places=st.integers(0, 2),
    packs=st.integers(0, 2),
    consent=st.booleans(),
    withdrawn=st.booleans(),
)


@given(st.sampled_from(ORDER), some, st.sampled_from(Evidence.__slots__))
def test_more_on_file_never_makes_a_stage_ask_for_more(
    stage: Stage, have: Evidence, name: str
) -> None:
    more = replace(have, **{name: getattr(WHOLE, name)})
    for rule in (required, advisable):
        assert set(rule(stage, more)) <= set(rule(stage, have))
        assert rule(stage, WHOLE) == ()


@given(some)
def test_nothing_unverified_goes_beyond_detection(have: Evidence) -> None:
    for stage in ORDER[1:]:
        asked = required(stage, replace(have, verified=False))
        assert "xác minh sự việc" in asked and asked == required(
            stage, replace(have, verified=None)
        )


def test_the_stages_follow_each_other_to_the_last() -> None:
    met, stage = [ORDER[0]], next_stage(ORDER[0])
    while stage is not None:
        met.append(stage)
        stage = next_stage(stage)
    assert tuple(met) == ORDER


def test_a_stage_is_refused_with_what_it_lacks_until_that_is_on_file(desk: Workspace) -> None:
    kept = added(desk, summary="Giữ nguồn nước")
    with pytest.raises(ClerkError) as refused:
        desk.write(actions.move, kept, Stage.FOSTER, TODAY)
    assert "xác minh sự việc" in refused.value.what and refused.value.kept
    desk.write(journey.check, kept, replace(CHECK, is_true=False), TODAY)
    with pytest.raises(ClerkError):
        desk.write(actions.move, kept, Stage.FOSTER, TODAY)
    desk.write(journey.check, kept, CHECK, TODAY)
    desk.write(actions.move, kept, Stage.FOSTER, TODAY)
    draft = replace(desk.read(actions.read, kept).draft, story="Chuyện.")
    desk.write(actions.save, draft, kept)
    with pytest.raises(ClerkError) as refused:
        desk.write(actions.move, kept, Stage.SUM_UP, TODAY)
    assert "một lần thăm hoặc một mốc đã xong" in refused.value.what
    milestone = desk.write(journey.plan, kept, "Mở lớp", TODAY)
    desk.write(journey.finish, milestone, TODAY, "Danh sách 18 người", TODAY)
    desk.write(actions.move, kept, Stage.SUM_UP, TODAY)
    desk.write(criteria.begin, kept, "")
    with pytest.raises(ClerkError) as refused:
        desk.write(actions.move, kept, Stage.REPLICATE, TODAY)
    assert "ảnh hoặc tệp" in refused.value.what and "tiêu chí" in refused.value.what
    desk.write(actions.set_photo, kept, "anh.png", photo())
    for line in desk.read(criteria.checklist, kept).lines:
        desk.write(criteria.mark, kept, line.criterion_id, True, "46/52 hộ", TODAY)
    desk.write(actions.move, kept, Stage.REPLICATE, TODAY)
    assert desk.read(actions.read, kept).stage is Stage.REPLICATE


def test_what_is_taken_away_counts_no_longer(desk: Workspace) -> None:
    kept = at(desk, Stage.FOSTER)
    had = desk.read(evidence.read, kept)
    made = desk.write(journey.visit, kept, VISIT, TODAY)
    assert desk.read(evidence.read, kept).visits == had.visits + 1
    desk.undo()
    assert desk.read(evidence.read, kept).visits == had.visits
    assert all(visit.id != made for visit in desk.read(journey.read, kept).visits)
