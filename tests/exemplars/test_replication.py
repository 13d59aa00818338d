"""The places that copy an exemplar: a tree, whatever was merged into the file."""

from datetime import timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import ClerkError
from app.exemplars import replication
from app.exemplars.replication import Place, PlaceDraft, reach, tree
from app.workspace import Workspace
from tests.exemplars.ways import added
from tests.office import TODAY

IDS = [UUID(int=number) for number in range(1, 9)]
place = st.builds(
    Place,
    st.sampled_from(IDS),
    st.builds(
        PlaceDraft,
        st.just("Thôn"),
        st.just(TODAY),
        st.sampled_from([None, *IDS]),
        st.integers(0, 90),
    ),
)


@given(st.lists(place, unique_by=lambda one: one.id, max_size=8))
def test_every_place_stands_in_the_tree_once_below_whom_it_learnt_from(
    found: list[Place],
) -> None:
    made = tree(found)
    assert sorted(branch.place.id for branch in made) == sorted(one.id for one in found)
    line: list[Place] = []
    for branch in made:
        assert 1 <= branch.depth <= len(line) + 1
        line = line[: branch.depth - 1]
        if line:
            assert branch.place.draft.parent_id == line[-1].id
        line.append(branch.place)


def test_a_place_never_learns_from_itself_or_from_its_pupils(desk: Workspace) -> None:
    kept = added(desk)
    first = desk.write(replication.save, kept, PlaceDraft("Thôn Một", TODAY), TODAY)
    second = desk.write(replication.save, kept, PlaceDraft("Thôn Hai", TODAY, first), TODAY)
    for parent in (first, second):
        draft = PlaceDraft("Thôn Một", TODAY, parent)
        with pytest.raises(ClerkError) as refused:
            desk.write(replication.save, kept, draft, TODAY, first)
        assert refused.value.field == "parent_id"


def test_a_place_that_goes_hands_its_pupils_to_its_teacher(desk: Workspace) -> None:
    kept, ids = added(desk), []
    for name in ("Thôn Một", "Thôn Hai", "Thôn Ba"):
        draft = PlaceDraft(name, TODAY, ids[-1] if ids else None, 10)
        ids.append(desk.write(replication.save, kept, draft, TODAY))
    desk.write(replication.remove, ids[1])
    made = tree(desk.read(replication.places, kept))
    assert [(one.place.draft.unit_name, one.depth) for one in made] == [
        ("Thôn Một", 1),
        ("Thôn Ba", 2),
    ]
    desk.undo()
    depths = [branch.depth for branch in tree(desk.read(replication.places, kept))]
    assert depths == [1, 2, 3]


def test_who_stopped_counts_as_a_place_and_no_longer_as_people(desk: Workspace) -> None:
    kept = added(desk)
    went = PlaceDraft("Thôn Một", TODAY - timedelta(9), None, 40, "", TODAY)
    desk.write(replication.save, kept, went, TODAY)
    desk.write(replication.save, kept, PlaceDraft("Thôn Hai", TODAY, None, 12), TODAY)
    found = reach(desk.read(replication.places, kept))
    assert (found.active, found.places, found.people) == (1, 2, 12)
