"""Where a dragged box comes to rest: on edges and middles of others, of the page, on the grid."""

from collections.abc import Iterable
from dataclasses import dataclass

Box = tuple[float, float, float, float]  # left, top, right, bottom, mm
GRID = 10.0  # mm


@dataclass(frozen=True, slots=True)
class Guide:
    """A line that shows why a box rests. upright: at `at` mm from the left, else from the top.

    first, last: from where to where it goes along itself, mm.
    """

    upright: bool
    at: float
    first: float
    last: float


@dataclass(frozen=True, slots=True)
class Rest:
    """How far a box still goes to its place of rest, mm, and what holds it there."""

    right: float
    down: float
    guides: tuple[Guide, ...]


def edge(
    at: float,
    box: Box,
    others: Iterable[Box],
    paper: tuple[float, float],
    reach: float,
    *,
    upright: bool,
    grid: bool,
) -> tuple[float, Guide | None]:
    """How far a pulled edge still goes to its place of rest, mm, and what holds it there.

    upright: it is a left or right edge. Edges take edges, the page's middle and its grid.
    """
    axis, along = (0, 1) if upright else (1, 0)
    found = [(paper[axis] / 2, (0.0, 0.0, *paper))]
    found += [(one[place], one) for one in others for place in (axis, axis + 2)]
    if grid:
        found.append((round(at / GRID) * GRID, (0.0, 0.0, *paper)))
    target, other = min(found, key=lambda each: abs(each[0] - at))
    if abs(target - at) > reach:
        return 0.0, None
    first, last = min(box[along], other[along]), max(box[along + 2], other[along + 2])
    return round(target - at, 3), Guide(upright, target, first, last)


def rest(
    box: Box,
    others: Iterable[Box],
    paper: tuple[float, float],
    reach: float,
    anchor: tuple[float, float],
    *,
    grid: bool,
) -> Rest:
    """Where a box comes to rest that is let go at a place.

    reach: how near something must be to hold it, mm. anchor: the point of the box that its layout
    names, which is what the grid holds. The nearest wins; of equals the page's middle, then boxes.
    """
    boxes, ends = list(others), (0.0, 0.0, paper[0], paper[1])
    middles = (paper[0] / 2, paper[1] / 2)
    gone, guides = [0.0, 0.0], []
    for axis in (0, 1):
        edges, middle = (box[axis], box[axis + 2]), (box[axis] + box[axis + 2]) / 2
        found = [(middle, middles[axis], ends)]
        for one in boxes:  # an edge takes an edge, a middle a middle
            found.append((middle, (one[axis] + one[axis + 2]) / 2, one))
            found += [(ours, one[at], one) for at in (axis, axis + 2) for ours in edges]
        if grid:
            found.append((anchor[axis], round(anchor[axis] / GRID) * GRID, ends))
        near = [(abs(target - mark), n) for n, (mark, target, _) in enumerate(found)]
        distance, place = min(near)
        if distance > reach:
            continue
        mark, target, other = found[place]
        gone[axis] = target - mark
        along = 1 - axis
        first = min(box[along], other[along])
        last = max(box[along + 2], other[along + 2])
        guides.append(Guide(axis == 0, target, first, last))
    return Rest(round(gone[0], 3), round(gone[1], 3), tuple(guides))
