"""A handle that is pulled changes what lies on its side, and what lies opposite stays."""

import pytest

from app.certificates import layouts, placing, resizing
from app.certificates.resizing import frame, grasp, pulled, stepped
from app.certificates.texts import Mode
from tests.certificates.examples import certificate

LAYOUT = layouts.load()


def held(name: str, layout=LAYOUT):
    return grasp(layout, name, placing.place(certificate(), layout, Mode.FULL))


@pytest.mark.parametrize(
    ("align", "handle", "right", "span"),
    [
        ("centre", (1, 0), -10, (178.0, 258.0)),
        ("centre", (-1, 0), -10, (158.0, 278.0)),
        ("left", (1, 0), 10, (168.0, 278.0)),
        ("left", (-1, 0), 10, (178.0, 268.0)),
        ("right", (-1, 0), -10, (158.0, 268.0)),
        ("right", (1, 0), -10, (168.0, 258.0)),
        ("left", (1, 0), 900, (168.0, 297.0)),
        ("left", (1, 0), -900, (168.0, 173.0)),
    ],
)
def test_a_side_changes_the_width_and_the_other_side_stays(align, handle, right, span):
    layout = layouts.aligned(LAYOUT, "signer", align)
    after = pulled(held("signer", layout), handle, right, 0)
    assert resizing.span(after.field("signer")) == pytest.approx(span, abs=0.01)
    assert after.field("signer").size == layout.field("signer").size


@pytest.mark.parametrize("name", ["recipient", "citation", "signer_role", "decision"])
@pytest.mark.parametrize("handle", [(0, 1), (0, -1)])
def test_letters_grow_by_what_is_pulled_and_the_other_edge_stays(name, handle):
    before = held(name)
    low = frame(before)
    after = pulled(before, handle, 0, -1.0 * handle[1])  # smaller: what fitted fits again
    assert after.field(name).size < LAYOUT.field(name).size
    found = frame(held(name, after))
    fixed = 1 if handle[1] > 0 else 3
    if not LAYOUT.field(name).flows:
        assert found[fixed] == pytest.approx(low[fixed], abs=0.02)
    assert found[3] - found[1] < low[3] - low[1]


def test_a_corner_changes_both_and_a_hand_that_goes_across_only_leaves_the_letters():
    both = pulled(held("signer"), (1, 1), 5, 3).field("signer")
    across = pulled(held("signer"), (1, 1), 5, 0).field("signer")
    assert (both.width, across.width) == (110, 110)
    assert both.size > across.size == LAYOUT.field("signer").size


def test_sizes_stay_those_that_can_be_printed_and_the_least_never_passes_the_largest():
    small = pulled(held("signer"), (0, 1), 0, -50).field("signer")
    assert (small.size, small.smallest) == (layouts.SMALLEST_SIZE, layouts.SMALLEST_SIZE)
    assert stepped(LAYOUT, "signer", 900, 900).field("signer").size == layouts.LARGEST_SIZE
    assert stepped(LAYOUT, "code", -90, 0).code.size == layouts.SIDES["code"][0]


@pytest.mark.parametrize("handle", [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y])
@pytest.mark.parametrize("name", ["code", "emblem"])
def test_what_is_drawn_stays_square_and_opposite_edges_stay(name, handle):
    layout = layouts.moved(LAYOUT, name, 120.0, 120.0)
    before = frame(held(name, layout))
    found = frame(held(name, pulled(held(name, layout), handle, 4.0 * handle[0], 4.0 * handle[1])))
    assert found[2] - found[0] == pytest.approx(found[3] - found[1])
    assert found[2] - found[0] == pytest.approx(before[2] - before[0] + 4)
    for axis, way in enumerate(handle):
        if way:
            opposite = axis if way > 0 else axis + 2
            assert found[opposite] == pytest.approx(before[opposite])


def test_a_text_that_the_sheet_does_not_have_has_no_frame():
    assert frame(grasp(LAYOUT, "register", ())) is None
