"""The four stages of an exemplar, and what the next one lacks."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from app.exemplars.stages import ORDER, Stage, missing, next_stage


@given(
    st.sampled_from(ORDER), st.text(max_size=2), st.text(max_size=2), st.integers(0, 2),
    st.booleans(),
)  # fmt: skip
def test_more_evidence_never_makes_a_stage_lack_more(
    stage: Stage, story: str, summary: str, photos: int, consent: bool
) -> None:
    call: Callable[..., tuple[str, ...]] = missing
    some = call(stage, source="", summary=summary, story=story, photos=photos, consent=consent)
    every = call(stage, source="a", summary="a", story="a", photos=1, consent=True)
    assert every == () and set(every) <= set(some)


def test_the_stages_follow_each_other_to_the_last() -> None:
    met, stage = [ORDER[0]], next_stage(ORDER[0])
    while stage is not None:
        met.append(stage)
        stage = next_stage(stage)
    assert tuple(met) == ORDER
