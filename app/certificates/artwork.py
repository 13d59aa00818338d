"""The border drawing of a certificate, from SVG to PDF operators.

Reads what our own drawings are made of and nothing else: groups that pass on line joins, paths
of M L h v a C Q Z, filled or stroked in one colour. Anything else is refused with ValueError, so
a changed drawing cannot lose a part without a word. See docs/decisions/0102-own-artwork-reader.md.
"""

import re
from functools import lru_cache
from xml.etree import ElementTree

from app import resources
from app.pdf import MM

_SVG = "{http://www.w3.org/2000/svg}"
_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)")
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
_CAPS = {"butt": 0, "round": 1, "square": 2}
_ROUND = 0.5522847498  # control points of a quarter circle, as a part of its radius
PLACEHOLDER = "emblem-placeholder"  # a dashed circle for the screen; never drawn on paper
PAPER = "paper"  # the tint of the whole sheet
PAPER_COLOUR = "#FFFCF3"


@lru_cache(maxsize=8)
def operators(name: str, width_mm: float, height_mm: float, tinted: bool) -> str:
    """PDF operators that draw resources/artwork/`name` over a page of this size.

    It keeps its proportions and stands in the middle of a page that has others.
    tinted: with the cream ground of the drawing; without it the ground, and the small parts
    that the drawing covers with the ground's colour, are white.
    The emblem's placeholder is left out: on paper its place stays empty, or holds the official
    emblem that the office has put in (see drawing.draw).
    """
    source = resources.path(f"artwork/{name}").read_text(encoding="utf-8")
    root = ElementTree.fromstring(source)  # noqa: S314  our own file, shipped with the program
    _, _, wide, high = (float(number) for number in root.attrib["viewBox"].split())
    grown = min(width_mm / wide, height_mm / high)
    left, top = (width_mm - grown * wide) / 2, (height_mm - grown * high) / 2
    scale = grown * MM
    code = [f"q {scale:.5f} 0 0 {-scale:.5f} {left * MM:.4f} {(height_mm - top) * MM:.4f} cm"]
    for group in root:
        if group.tag in (f"{_SVG}title", f"{_SVG}desc"):
            continue
        if group.tag != f"{_SVG}g":
            raise ValueError(f"{name}: {group.tag} between the groups")
        layer = group.get("id", "")
        if layer == PLACEHOLDER or (layer == PAPER and not tinted):
            continue
        code.append(f"{_JOINS[group.get('stroke-linejoin', 'miter')]} j")
        code.append(f"{_CAPS[group.get('stroke-linecap', 'butt')]} J")
        code += [_shape(element, tinted) for element in group]
    code.append("Q")
    return "\n".join(code)


def _shape(element: ElementTree.Element, tinted: bool) -> str:
    unknown = set(element.keys()) - {"d", "fill", "stroke", "stroke-width"}
    if element.tag != f"{_SVG}path" or unknown:
        raise ValueError(f"not drawn: {element.tag} with {sorted(unknown)}")
    fill, stroke = element.get("fill", "#000000"), element.get("stroke", "none")
    code = []
    if fill != "none":
        code.append(f"{_rgb(fill, tinted)} rg")
    if stroke != "none":
        code.append(f"{_rgb(stroke, tinted)} RG {float(element.get('stroke-width', '1')):g} w")
    paint = {(True, False): "f", (False, True): "S", (True, True): "B", (False, False): "n"}
    return "\n".join([*code, path(element.attrib["d"]), paint[fill != "none", stroke != "none"]])


def _rgb(value: str, tinted: bool) -> str:
    if value == PAPER_COLOUR and not tinted:
        value = "#FFFFFF"
    return " ".join(f"{int(value[place : place + 2], 16) / 255:.4g}" for place in (1, 3, 5))


def path(data: str) -> str:
    """The PDF path operators of an SVG path, in the drawing's own units."""
    tokens = _TOKEN.findall(data)
    if "".join(tokens) != re.sub(r"[\s,]", "", data):
        raise ValueError(f"not a path: {data[:40]!r}")
    code: list[str] = []
    x = y = start_x = start_y = 0.0
    place = 0

    def take(count: int) -> list[float]:
        nonlocal place
        place += count
        return [float(token) for token in tokens[place - count : place]]

    command = ""
    while place < len(tokens):
        if tokens[place].isalpha():
            command = tokens[place]
            place += 1
        if command in ("M", "L"):
            x, y = take(2)
            code.append(f"{_n(x)} {_n(y)} {'m' if command == 'M' else 'l'}")
            if command == "M":
                start_x, start_y, command = x, y, "L"  # further pairs are lines
        elif command in ("h", "v"):
            (far,) = take(1)
            x, y = (x + far, y) if command == "h" else (x, y + far)
            code.append(f"{_n(x)} {_n(y)} l")
        elif command == "C":
            points = take(6)
            code.append(" ".join(map(_n, points)) + " c")
            x, y = points[4:]
        elif command == "Q":
            middle_x, middle_y, to_x, to_y = take(4)
            near = (x + (middle_x - x) * 2 / 3, y + (middle_y - y) * 2 / 3)
            far_point = (to_x + (middle_x - to_x) * 2 / 3, to_y + (middle_y - to_y) * 2 / 3)
            code.append(" ".join(map(_n, (*near, *far_point, to_x, to_y))) + " c")
            x, y = to_x, to_y
        elif command == "a":
            arc = take(7)
            code.append(_half_circle(x, y, arc))
            x, y = x + arc[5], y + arc[6]
        elif command == "Z":
            code.append("h")
            x, y = start_x, start_y
            command = ""
        else:
            raise ValueError(f"path command {command or tokens[place]!r} is not drawn")
    return "\n".join(code)


def _half_circle(x: float, y: float, arc: list[float]) -> str:
    """Two quarter circles for an `a r r 0 1 0 ±2r 0`, the only arc that the drawings use."""
    radius, other, turn, large, sweep, across, down = arc
    if (other, turn, large, sweep, down) != (radius, 0, 1, 0, 0) or (
        abs(abs(across) - 2 * radius) > 0.011  # coordinates are rounded to hundredths
    ):
        raise ValueError(f"arc {arc} is not a half circle")
    half = across / 2
    bow = half * _ROUND
    quarters = (
        (x, y + bow, x + half - bow, y + half, x + half, y + half),
        (x + half + bow, y + half, x + across, y + bow, x + across, y),
    )
    return "\n".join(" ".join(map(_n, quarter)) + " c" for quarter in quarters)


def _n(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")
