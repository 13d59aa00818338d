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

from app import fonts, pdf, resources
from app.certificates.texts import CODE, EMBLEM, OWN_TEXT, PLACES, RETIRED

T = TypeVar("T")

A4 = "certificate-a4"
LONGEST_TEXT, MOST_FIELDS, MOST_LINES = 300, 40, 8
SMALLEST_PAGE, LARGEST_PAGE = 80.0, 1300.0  # mm, a side
SMALLEST_SIZE, LARGEST_SIZE = 4.0, 200.0  # points
LEAST_CODE, LEAST_ROOM = 34.0, 38.0  # mm: what a code of usual and of long names takes
SIDES = {CODE: (20.0, 80.0), EMBLEM: (8.0, 100.0)}  # mm, the least and the most of what is drawn
NEEDED = ("recipient", "citation")  # without them a certificate says nothing
PAPERS = {  # width and height in mm -> what a clerk calls it
    (297.0, 210.0): "A4 ngang",
    (420.0, 297.0): "A3 ngang",
    (400.0, 300.0): "400 × 300 mm",
}
_ALIGNS = ("centre", "left", "right")
_ANCHORS = ("first", "middle", "last")
_ARTWORK = re.compile(r"[a-z0-9-]+\.svg")


@dataclass(frozen=True)
class Field:
    """One text on a certificate.

    x: its middle, or its left or right edge where align is "left" or "right"; y: the line its
    first letters stand on (or its middle or last line: anchor); width: the widest it may be, all
    in mm. size, smallest: points. family: a font of the machine, "" for the document font.
    lines: the most lines it may take; leading: from line to line, as a multiple of the size.
    text: a fixed text; empty for a text that belongs to the certificate.
    capitals: printed in capitals, a recipient's word of address left as it is.
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
    capitals: bool = False
    one_line_first: bool = False
    flows: bool = False
    anchor: str = "first"
    family: str = ""

    @property
    def font(self) -> str:
        """The registered name of its face."""
        return fonts.face(self.family, self.face)


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
    """One certificate model: page size in mm, artwork, places. See docs of Field.

    flow_bottom: the lowest line of the flowing texts, mm. flow_rise: how far they may move up to
    stay above it, mm. flow_spread: the part of the room above it that short texts take between
    them, except on a ready-made blank.
    """

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
    flow_spread: float = 0.0

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height in mm."""
        return self.width, self.height

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
        values = tomllib.load(file)
    if "like" not in values:
        return _layout(values)  # ours: printable, and read even while a font is missing
    made = resized(load(values["like"]), values["width"], values["height"])
    return replace(made, name=values["name"], tinted=values["tinted"])


def shipped() -> tuple[str, ...]:
    """The names of the layouts that ship with the program, the usual one first."""
    names = {path.stem for path in resources.path("forms").glob("certificate-*.toml")}
    return (A4, *sorted(names - {A4}))


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
        fields=tuple(field for field in map(_field, listed) if field.name not in RETIRED),
    )
    return _checked(layout)


def to_values(layout: Layout) -> dict[str, Any]:
    """Plain values of a layout, to store with a unit's settings."""
    values = asdict(layout)
    values["field"] = list(values.pop("fields"))
    return values


def place_of(layout: Layout, name: str) -> tuple[float, float]:
    """Where a field, the code (its right and bottom edge) or the emblem stands, mm."""
    if name == CODE:
        return layout.code.right, layout.code.bottom
    if name == EMBLEM:
        return layout.emblem.x, layout.emblem.y
    field = layout.field(name)
    return field.x, field.y


def moved(layout: Layout, name: str, x: float, y: float) -> Layout:
    """The layout with one field, the code or the emblem at another place, kept on the page; mm."""
    x, y = (round(min(max(x, 0.0), layout.width), 2), round(min(max(y, 0.0), layout.height), 2))
    if name == CODE:
        side = layout.code.largest  # the whole of it stays on the paper
        return replace(layout, code=replace(layout.code, right=max(x, side), bottom=max(y, side)))
    if name == EMBLEM:
        return replace(layout, emblem=replace(layout.emblem, x=x, y=y))
    return changed(layout, name, x=x, y=y)


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
    return _checked(replace(layout, fields=found))


def side_of(layout: Layout, name: str, side: float) -> Layout:
    """The layout with another side of the code, or diameter of the emblem; mm."""
    if name == EMBLEM:
        return _checked(replace(layout, emblem=replace(layout.emblem, diameter=side)))
    code = replace(layout.code, size=side, largest=max(layout.code.largest, side))
    right, bottom = max(code.right, code.largest), max(code.bottom, code.largest)
    return _checked(replace(layout, code=replace(code, right=right, bottom=bottom)))


def resized(layout: Layout, width: float, height: float) -> Layout:
    """The layout on another paper, mm: everything grows alike and stands in its middle.

    Raises ValueError for a paper that no printer takes.
    """
    if not all(SMALLEST_PAGE <= side <= LARGEST_PAGE for side in (width, height)):
        raise ValueError("a page that no printer takes")
    grown = min(width / layout.width, height / layout.height)
    left, top = (width - grown * layout.width) / 2, (height - grown * layout.height) / 2

    def size(points: float) -> float:
        return min(max(SMALLEST_SIZE, round(points * grown * 2) / 2), LARGEST_SIZE)

    code, emblem = layout.code, layout.emblem
    largest = max(round(code.largest * grown, 2), LEAST_ROOM)  # a smaller one can't be scanned
    return _checked(
        replace(
            layout,
            width=float(width),
            height=float(height),
            flow_bottom=round(layout.flow_bottom * grown + top, 2),
            flow_rise=round(layout.flow_rise * grown, 2),
            code=CodeBox(
                max(round(code.right * grown + left, 2), largest),
                max(round(code.bottom * grown + top, 2), largest),
                min(max(round(code.size * grown, 2), LEAST_CODE), largest),
                largest,
            ),
            emblem=EmblemPlace(
                round(emblem.x * grown + left, 2),
                round(emblem.y * grown + top, 2),
                round(min(emblem.diameter * grown, 100.0), 2),
            ),
            fields=tuple(
                replace(
                    each,
                    x=round(each.x * grown + left, 2),
                    y=round(each.y * grown + top, 2),
                    width=round(each.width * grown, 2),
                    size=size(each.size),
                    smallest=size(each.smallest),
                )
                for each in layout.fields
            ),
        )
    )


def with_text(layout: Layout, text: str) -> tuple[Layout, str]:
    """The layout with one more text of the office's own, and the name of its field.

    Raises ValueError where there are too many, or the text is empty.
    """
    taken = {each.name for each in layout.fields}
    name = next((one for n in range(1, 13) if (one := f"text-{n}") not in taken), "")
    if not name or not pdf.clean(text):
        raise ValueError("no room for another text, or none")
    middle = layout.width / 2, layout.height / 2
    made = Field(name, *middle, width=layout.width / 2, size=14.0, smallest=9.0, text=text)
    return _checked(replace(layout, fields=(*layout.fields, _field(asdict(made))))), name


def with_field(layout: Layout, field: Field) -> Layout:
    """The layout with a field again that was taken out."""
    return _checked(replace(layout, fields=(*layout.fields, field)))


def without(layout: Layout, name: str) -> Layout:
    """The layout without a field. Raises ValueError for one that every certificate needs."""
    layout.field(name)
    kept = tuple(each for each in layout.fields if each.name != name)
    return _checked(replace(layout, fields=kept))


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
    flow_spread: float = 0.0


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
    if field.face not in fonts.STYLES or field.align not in _ALIGNS or field.anchor not in _ANCHORS:
        raise ValueError(f"{field.name}: face {field.face!r}, align {field.align!r}")
    sizes = SMALLEST_SIZE <= field.smallest <= field.size <= LARGEST_SIZE
    if not (sizes and field.width > 0 and 1 <= field.lines <= MOST_LINES):
        raise ValueError(f"{field.name}: sizes that cannot be printed")
    if not 0.5 <= field.leading <= 4:
        raise ValueError(f"{field.name}: lines that cannot be printed")
    return field


def _checked(layout: Layout) -> Layout:
    """What can only be seen of the whole: places on the page, names that are known."""
    names = [each.name for each in layout.fields]
    own = {each.name for each in layout.fields if OWN_TEXT.fullmatch(each.name) and each.text}
    if len(set(names)) != len(names):
        raise ValueError("a field stands in the layout twice")
    if set(names) - set(PLACES) - own or set(NEEDED) - set(names):
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
    if layout.flow_rise < 0 or not 0 <= layout.flow_spread <= 1:
        raise ValueError("text that flows where no text can")
    return layout
