"""A text, the code or the emblem grows or shrinks as a handle of its frame is pulled.

The frame of a text is as wide as the text may be and as high as its letters are, so sides change
the width, top and bottom the letters. What lies opposite the pulled handle stays where it is; a
text in the middle of its place stays in the middle.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app import pdf
from app.certificates import layouts
from app.certificates.layouts import LARGEST_SIZE, SIDES, SMALLEST_SIZE, Field, Layout
from app.certificates.placing import ABOVE, BEFORE, FALL, RISE, Line
from app.certificates.snapping import Box
from app.certificates.texts import CODE, DRAWN, EMBLEM

Handle = tuple[int, int]  # -1, 0 or 1: left, none, right; top, none, bottom
LEAST_WIDTH = 5.0  # mm
_STEP = 0.5  # mm, points
_POINT = 1 / pdf.MM  # mm in a point


@dataclass(frozen=True, slots=True)
class Grasp:
    """What is held, as it was when the hand took hold: the layout, and how the text stood then."""

    layout: Layout
    name: str
    lines: tuple[Line, ...] = ()


def grasp(layout: Layout, name: str, lines: Sequence[Line]) -> Grasp:
    """Take hold. lines: of the whole sheet, as `placing.place` gives them."""
    return Grasp(layout, name, tuple(line for line in lines if line.field == name))


def frame(held: Grasp) -> Box | None:
    """Left, top, right and bottom, mm; None for a text that this sheet does not have."""
    layout = held.layout
    if held.name == CODE:
        code = layout.code
        return code.right - code.size, code.bottom - code.size, code.right, code.bottom
    if held.name == EMBLEM:
        at, half = layout.emblem, layout.emblem.diameter / 2
        return at.x - half, at.y - half, at.x + half, at.y + half
    if not held.lines:
        return None
    left, right = span(layout.field(held.name))
    first, last = held.lines[0], held.lines[-1]
    high = first.size * _POINT
    return left, first.y - RISE * high, right, last.y + FALL * high


def span(field: Field) -> tuple[float, float]:
    """From where to where a text may go before it shrinks or takes another line, mm."""
    left = field.x - field.width * BEFORE[field.align]
    return left, left + field.width


def pulled(held: Grasp, handle: Handle, right: float, down: float) -> Layout:
    """The layout after a handle was pulled so far from where it was taken, mm."""
    if held.name in DRAWN:
        return _drawn(held, handle, right, down)
    layout, field = held.layout, held.layout.field(held.name)
    if handle[0]:
        layout = _widened(layout, field, handle[0], right)
    if handle[1] and held.lines:
        layout = _enlarged(layout, held, handle[1], down)
    return layout


def stepped(layout: Layout, name: str, wider: float, larger: float) -> Layout:
    """The layout with a wider text (mm) of larger letters (points), or another side; in place."""
    if name in DRAWN:
        side = layout.code.size if name == CODE else layout.emblem.diameter
        return layouts.side_of(layout, name, _within(side + wider + larger, *SIDES[name]))
    field = layout.field(name)
    size = _within(field.size + larger, SMALLEST_SIZE, LARGEST_SIZE)
    width = _within(field.width + wider, LEAST_WIDTH, layout.width)
    smallest = min(field.smallest, size)
    return layouts.changed(layout, name, width=width, size=size, smallest=smallest)


def _widened(layout: Layout, field: Field, side: int, right: float) -> Layout:
    left_edge, right_edge = span(field)
    if field.align == "centre":
        width = field.width + 2 * side * right
        most = 2 * min(field.x, layout.width - field.x)
    else:
        width = field.width + side * right
        most = layout.width - left_edge if side > 0 else right_edge
    width = round(_within(width, LEAST_WIDTH, max(most, field.width)), 2)
    x = field.x
    if field.align == "left" and side < 0:
        x = right_edge - width
    elif field.align == "right" and side > 0:
        x = left_edge + width
    return layouts.changed(layout, field.name, width=width, x=round(x, 2))


def _enlarged(layout: Layout, held: Grasp, side: int, down: float) -> Layout:
    field, first, count = held.layout.field(held.name), held.lines[0], len(held.lines)
    between = (count - 1) * field.leading
    high = (between + RISE + FALL) * first.size * _POINT
    wanted = first.size * max(0.0, high + side * down) / high
    size = _within(round(wanted / _STEP) * _STEP, SMALLEST_SIZE, LARGEST_SIZE)
    if abs(size - first.size) < _STEP:
        return layout  # a hand that goes across only; a text that was shrunk keeps its own size
    grown = (size - first.size) * _POINT
    # the first line goes down by what lies above it in the frame, or up by what lies below
    moved = RISE * grown if side > 0 else -(between + FALL) * grown
    if not field.flows:
        moved += between * grown * ABOVE[field.anchor]
    y = _within(field.y + moved, 0.0, layout.height)
    return layouts.changed(
        layout, field.name, size=size, smallest=min(field.smallest, size), y=round(y, 2)
    )


def _drawn(held: Grasp, handle: Handle, right: float, down: float) -> Layout:
    """A square: the axis that goes farther counts, and the side is one of half millimetres."""
    layout, name = held.layout, held.name
    side = layout.code.size if name == CODE else layout.emblem.diameter
    pulls = [way * gone for way, gone in zip(handle, (right, down), strict=True) if way]
    wanted = round((side + max(pulls, key=abs, default=0.0)) / _STEP) * _STEP
    grown = _within(wanted, *SIDES[name]) - side
    x, y = layouts.place_of(layout, name)
    after = layouts.side_of(layout, name, side + grown)
    if name == EMBLEM:
        return layouts.moved(after, name, x + handle[0] * grown / 2, y + handle[1] * grown / 2)
    across, below = ((way + 1) / 2 * grown for way in handle)
    return layouts.moved(after, name, x + across, y + below)


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)
