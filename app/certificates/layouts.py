"""Where each line of a certificate stands: data, in millimetres, from resources/forms or a unit.

The page's origin is its top left corner and y grows downwards, as a ruler is laid on paper.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from functools import cache
from math import isfinite
from typing import Any, TypeVar

from app import pdf, resources
from app.certificates.texts import PLACES

T = TypeVar("T")

A4 = "certificate-a4"
LONGEST_TEXT, MOST_FIELDS, MOST_LINES = 300, 40, 8
SMALLEST_PAGE, LARGEST_PAGE = 80.0, 1300.0  # mm, a side
SMALLEST_SIZE, LARGEST_SIZE = 4.0, 200.0  # points
NEEDED = ("recipient", "citation")  # without them a certificate says nothing
_FACES = {
    "regular": pdf.REGULAR,
    "bold": pdf.BOLD,
    "italic": pdf.ITALIC,
    "bold_italic": pdf.BOLD_ITALIC,
}
_ALIGNS = ("centre", "left", "right")
_ARTWORK = re.compile(r"[a-z0-9-]+\.svg")


@dataclass(frozen=True)
class Field:
    """One text on a certificate.

    x: its middle, or its left or right edge where align is "left" or "right"; y: the line its
    first letters stand on; width: the widest it may be, all in mm. size, smallest: points.
    lines: the most lines it may take; leading: from line to line, as a multiple of the size.
    text: a fixed text; empty for a text that belongs to the certificate.
    preprinted: on a ready-made blank already. one_line_first: shrink before taking a second
    line. flows: pushes the flowing fields below it down when it takes more than one line.
    """

    name: str
    x: float
    y: float
    width: float
    size: float
    smallest: float
    face: str = "regular"
    colour: str = "#1A1A1A"
    align: str = "centre"
    lines: int = 1
    leading: float = 1.25
    text: str = ""
    underlined: bool = False
    preprinted: bool = False
    one_line_first: bool = False
    flows: bool = False

    @property
    def font(self) -> str:
        """The registered name of its face."""
        return _FACES[self.face]


@dataclass(frozen=True)
class CodeBox:
    """Where the signed code stands, quiet zone included: right and bottom edge, mm.

    size: its side while a module is 0.40 mm or more; largest: the side it may grow to so that
    a long text keeps modules of 0.40 mm.
    """

    right: float
    bottom: float
    size: float
    largest: float


@dataclass(frozen=True)
class EmblemPlace:
    """The circle for the official emblem: its centre and diameter, mm."""

    x: float
    y: float
    diameter: float


@dataclass(frozen=True)
class Layout:
    """One certificate model: page size in mm, artwork, places. See docs of Field."""

    name: str
    width: float
    height: float
    artwork: str
    tinted: bool
    flow_bottom: float
    flow_rise: float
    code: CodeBox
    emblem: EmblemPlace
    fields: tuple[Field, ...]

    def field(self, name: str) -> Field:
        """The field of this name; KeyError when the layout has none."""
        for each in self.fields:
            if each.name == name:
                return each
        raise KeyError(name)


@cache
def load(name: str = A4) -> Layout:
    """A layout that ships with the program, from resources/forms/`name`.toml."""
    with resources.path(f"forms/{name}.toml").open("rb") as file:
        return _layout(tomllib.load(file))  # ours: printable, and read even while a font is missing


def shipped() -> tuple[str, ...]:
    """The names of the layouts that ship with the program."""
    return tuple(sorted(path.stem for path in resources.path("forms").glob("certificate-*.toml")))


def from_values(values: Mapping[str, Any]) -> Layout:
    """The layout of plain values, as `to_values` gives them or a TOML file holds them.

    Values may come from another office: what is unknown, of another kind, outside the page or
    cannot be printed is refused with ValueError.
    """
    layout = _layout(values)
    for field in layout.fields:
        if pdf.without_glyph(pdf.clean(field.text)):
            raise ValueError(f"{field.name}: letters that cannot be printed")
    return layout


def _layout(values: Mapping[str, Any]) -> Layout:
    try:
        parts = {key: values[key] for key in ("code", "emblem", "field")}
    except (KeyError, TypeError) as error:
        raise ValueError(f"a part is missing: {error}") from error
    rest = _made(_Sheet, {key: value for key, value in values.items() if key not in parts})
    listed = parts["field"]
    if not isinstance(listed, list) or len(listed) > MOST_FIELDS:
        raise ValueError("no list of fields, or too long a one")
    layout = Layout(
        **asdict(rest),
        code=_made(CodeBox, parts["code"]),
        emblem=_made(EmblemPlace, parts["emblem"]),
        fields=tuple(_field(each) for each in listed),
    )
    _check(layout)
    return layout


def to_values(layout: Layout) -> dict[str, Any]:
    """Plain values of a layout, to store with a unit's settings."""
    values = asdict(layout)
    values["field"] = list(values.pop("fields"))
    return values


def moved(layout: Layout, name: str, x: float, y: float) -> Layout:
    """The layout with one field at another place, kept on the page; mm."""
    x, y = min(max(x, 0.0), layout.width), min(max(y, 0.0), layout.height)
    return changed(layout, name, x=round(x, 2), y=round(y, 2))


def aligned(layout: Layout, name: str, align: str) -> Layout:
    """The layout with one field's text at the other edge, or in the middle, of the same place."""
    field = layout.field(name)
    part = {"left": 0.0, "centre": 0.5, "right": 1.0}
    x = field.x + (part[align] - part[field.align]) * field.width
    return changed(layout, name, align=align, x=round(min(max(x, 0.0), layout.width), 2))


def changed(layout: Layout, name: str, **values: Any) -> Layout:
    """The layout with other values in one field, checked as if it was loaded."""
    layout.field(name)
    found = tuple(
        _field(asdict(replace(each, **values))) if each.name == name else each
        for each in layout.fields
    )
    made = replace(layout, fields=found)
    _check(made)
    return made


@dataclass(frozen=True)
class _Sheet:
    """What a layout says of the whole sheet."""

    name: str
    width: float
    height: float
    artwork: str
    tinted: bool
    flow_bottom: float
    flow_rise: float


def _made(kind: type[T], values: Any) -> T:
    """A part of a layout from plain values, each of them known and of its kind."""
    kinds = {each.name: each.type for each in fields(kind)}  # type: ignore[arg-type]
    if not isinstance(values, Mapping) or set(values) - set(kinds):
        raise ValueError(f"{kind.__name__}: unknown values")
    plain: dict[str, Any] = {}
    for name, value in values.items():
        if kinds[name] is float and type(value) in (int, float):
            if not (isfinite(value) and abs(value) <= LARGEST_PAGE):
                raise ValueError(f"{name}: {value}")
            plain[name] = float(value)
        elif type(value) is kinds[name] and not (type(value) is str and len(value) > LONGEST_TEXT):
            plain[name] = value
        else:
            raise ValueError(f"{name}: not {kinds[name]}")
    try:
        return kind(**plain)
    except TypeError as error:
        raise ValueError(f"{kind.__name__}: a value is missing") from error


def _field(values: Any) -> Field:
    if isinstance(values, Mapping) and "size" in values:
        values = {"smallest": values["size"], **values}
    field = _made(Field, values)
    pdf.colour(field.colour)
    if field.face not in _FACES or field.align not in _ALIGNS:
        raise ValueError(f"{field.name}: face {field.face!r}, align {field.align!r}")
    sizes = SMALLEST_SIZE <= field.smallest <= field.size <= LARGEST_SIZE
    if not (sizes and field.width > 0 and 1 <= field.lines <= MOST_LINES):
        raise ValueError(f"{field.name}: sizes that cannot be printed")
    if not 0.5 <= field.leading <= 4:
        raise ValueError(f"{field.name}: lines that cannot be printed")
    return field


def _check(layout: Layout) -> None:
    """What can only be seen of the whole: places on the page, names that are known."""
    names = [each.name for each in layout.fields]
    if len(set(names)) != len(names):
        raise ValueError("a field stands in the layout twice")
    if set(names) - set(PLACES) or set(NEEDED) - set(names):
        raise ValueError("fields that no certificate has, or one that it needs is missing")
    if not all(SMALLEST_PAGE <= side <= LARGEST_PAGE for side in (layout.width, layout.height)):
        raise ValueError("a page that no printer takes")
    if not _ARTWORK.fullmatch(layout.artwork):
        raise ValueError("no drawing of ours")
    try:
        resources.path(f"artwork/{layout.artwork}")
    except FileNotFoundError as error:
        raise ValueError("no drawing of ours") from error
    code, emblem = layout.code, layout.emblem
    spots = [(each.x, each.y) for each in layout.fields]
    spots += [(code.right, code.bottom), (emblem.x, emblem.y), (0.0, layout.flow_bottom)]
    if not all(0 <= x <= layout.width and 0 <= y <= layout.height for x, y in spots):
        raise ValueError("a place outside the page")
    if not (0 < code.size <= code.largest <= layout.width and 0 < emblem.diameter <= 100):
        raise ValueError("a code or an emblem that cannot be printed")
    if layout.flow_rise < 0:
        raise ValueError("text that flows upwards only")
