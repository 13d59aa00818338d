"""Where each line of a certificate stands: data, in millimetres, from resources/forms or a unit.

The page's origin is its top left corner and y grows downwards, as a ruler is laid on paper.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache
from typing import Any

from app import pdf, resources

A4 = "certificate-a4"
_FACES = {
    "regular": pdf.REGULAR,
    "bold": pdf.BOLD,
    "italic": pdf.ITALIC,
    "bold_italic": pdf.BOLD_ITALIC,
}
_ALIGNS = ("centre", "left")


@dataclass(frozen=True)
class Field:
    """One text on a certificate.

    x: its middle, or its left edge where align is "left"; y: the line its first letters stand
    on; width: the widest it may be, all in mm. size, smallest: points. lines: the most lines it
    may take; leading: from line to line, as a multiple of the size.
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
        return from_values(tomllib.load(file))


def from_values(values: Mapping[str, Any]) -> Layout:
    """The layout of plain values, as `to_values` gives them or a TOML file holds them.

    Raises ValueError for a face, alignment, colour or size that cannot be printed.
    """
    rest = {key: value for key, value in values.items() if key not in ("code", "emblem", "field")}
    fields = tuple(_field(each) for each in values["field"])
    if len({each.name for each in fields}) != len(fields):
        raise ValueError("a field stands in the layout twice")
    code, emblem = CodeBox(**values["code"]), EmblemPlace(**values["emblem"])
    return Layout(code=code, emblem=emblem, fields=fields, **rest)


def to_values(layout: Layout) -> dict[str, Any]:
    """Plain values of a layout, to store with a unit's settings."""
    values = asdict(layout)
    values["field"] = list(values.pop("fields"))
    return values


def moved(layout: Layout, name: str, x: float, y: float) -> Layout:
    """The layout with one field at another place, kept on the page; mm."""
    x, y = min(max(x, 0.0), layout.width), min(max(y, 0.0), layout.height)
    return changed(layout, name, x=x, y=y)


def changed(layout: Layout, name: str, **values: Any) -> Layout:
    """The layout with other values in one field, checked as if it was loaded."""
    layout.field(name)
    fields = tuple(
        _field(asdict(replace(each, **values))) if each.name == name else each
        for each in layout.fields
    )
    return replace(layout, fields=fields)


def _field(values: Mapping[str, Any]) -> Field:
    field = Field(**{"smallest": values["size"], **values})
    pdf.colour(field.colour)
    if field.face not in _FACES or field.align not in _ALIGNS:
        raise ValueError(f"{field.name}: face {field.face!r}, align {field.align!r}")
    if not (0 < field.smallest <= field.size <= 200 and field.width > 0 and field.lines >= 1):
        raise ValueError(f"{field.name}: sizes that cannot be printed")
    return field
