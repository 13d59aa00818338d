"""A dragged box rests where something holds it, and nowhere else."""

import pytest

from app.certificates.snapping import Guide, rest

PAPER = (297.0, 210.0)
BOX = (100.0, 50.0, 140.0, 56.0)


def test_a_box_near_another_takes_its_edge_and_a_line_says_so():
    other = (101.0, 100.0, 180.0, 110.0)
    found = rest(BOX, [other], PAPER, 1.5, (120, 55), grid=False)
    assert (found.right, found.down) == (1.0, 0.0)
    assert found.guides == (Guide(True, 101.0, 50.0, 110.0),)


def test_the_middle_of_the_page_holds_the_middle_of_a_box():
    near = (128.0, 102.6, 168.0, 108.6)
    found = rest(near, [], PAPER, 1.0, (148, 108), grid=False)
    assert (found.right, found.down) == (0.5, -0.6)
    assert [guide.at for guide in found.guides] == [148.5, 105.0]


@pytest.mark.parametrize("reach", [0.4, 0.9])
def test_what_is_farther_than_the_reach_holds_nothing(reach):
    assert rest(BOX, [(101, 157, 102, 170)], PAPER, reach, (120, 55), grid=False).guides == ()


def test_the_nearest_holds_and_the_grid_holds_the_anchor_only_while_it_is_shown():
    others = [(101.2, 60.0, 300.0, 70.0)]
    without = rest(BOX, others, PAPER, 2, (119.5, 54.3), grid=False)
    shown = rest(BOX, others, PAPER, 2, (119.5, 49.3), grid=True)
    assert without.right == 1.2 and shown.right == 0.5
    assert without.down == 0 and shown.down == pytest.approx(0.7)
