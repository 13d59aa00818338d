"""Where every line of one certificate goes, and how large it is. Preview and print share this."""

from dataclasses import dataclass, replace
from itertools import combinations
from math import ceil, floor

from app import pdf
from app.certificates.balance import fewest
from app.certificates.layouts import Field, Layout
from app.certificates.texts import (
    CODE,
    EMBLEM,
    CertificateText,
    Mode,
    keep_places,
    lines_by_field,
    place_name,
)
from app.errors import ClerkError
from app.names import capitals, name_in_capitals

_STEP = 0.5  # points by which a text shrinks
_MOST = 12  # lines of a text that has no room
_PATIENCE = 4  # steps that the flowing texts shrink before they move up
_POINT = 1 / pdf.MM  # mm in a point
ABOVE = {"first": 0.0, "middle": 0.5, "last": 1.0}  # how much of a text stands above its y
BEFORE = {"left": 0.0, "centre": 0.5, "right": 1.0}  # how much of a line stands before its x
RISE, FALL = 0.89, 0.22  # of the size: how far letters reach above and below their line
_HAIR = 0.2  # mm by which two texts may touch unseen
_CAPITAL = 0.66  # of the size: how high a capital without a mark is
_SAMPLE = "có thành tích trong phong trào thi đua xây dựng nông thôn mới và giữ nguồn nước sạch"


@dataclass(frozen=True)
class Line:
    """One printed line: left edge, line it stands on and width in mm, size in points."""

    field: str
    text: str
    x: float
    y: float
    width: float
    size: float
    face: str
    colour: str
    underlined: bool


@dataclass(frozen=True)
class CitationFit:
    """What the editor says under the achievement: "122/230 ký tự, vừa 2 dòng trên giấy khen".

    limit: letters that usually fit; whether this text fits is `fits`, measured.
    size: points it will be printed at.
    """

    characters: int
    limit: int
    lines: int
    size: float
    fits: bool


def place(
    certificate: CertificateText, layout: Layout, mode: Mode, *, anyhow: bool = False
) -> tuple[Line, ...]:
    """The lines of a certificate in their places.

    Texts shrink in half points down to their field's smallest size and take more lines where
    the field allows it. Raises ClerkError naming the field when it is still too long; anyhow:
    such a text takes the lines it needs, to be looked at and never printed.
    """
    texts = lines_by_field(certificate)
    lines: list[Line] = []
    flowing: list[tuple[Field, str]] = []
    for field in layout.fields:
        values = (field.text,) if field.text else texts.get(field.name, ())
        if field.capitals:
            as_capitals = name_in_capitals if field.name == "recipient" else capitals
            values = tuple(map(as_capitals, values))
        if mode is Mode.OVERPRINT and field.preprinted:
            continue
        if field.family:
            _check_letters(field, values)
        if field.flows:
            flowing.append((field, " ".join(values)))
        elif values:
            lines += _fixed(field, values, anyhow)
    # on a ready-made blank dotted lines wait for the texts: they are not spread there
    spread = layout.flow_spread if mode is Mode.FULL else 0.0
    return (*lines, *_flow(flowing, layout, certificate.recipient_is_person, spread, anyhow))


def boxes(lines: tuple[Line, ...]) -> dict[str, tuple[float, float, float, float]]:
    """Where each field stands on the paper: left, top, right and bottom of its letters, mm."""
    found: dict[str, tuple[float, float, float, float]] = {}
    for line in lines:
        high = line.size * _POINT
        box = (line.x, line.y - RISE * high, line.x + line.width, line.y + FALL * high)
        old = found.get(line.field, box)
        found[line.field] = (
            min(old[0], box[0]),
            min(old[1], box[1]),
            max(old[2], box[2]),
            max(old[3], box[3]),
        )
    return found


def marks(layout: Layout, lines: tuple[Line, ...]) -> dict[str, tuple[float, float, float, float]]:
    """By what texts are brought into line: the place across that their layout names, from the
    top of the capitals to the line the last letters stand on; boxes as `boxes` gives them.

    Where their letters end says nothing: on the next certificate it is elsewhere.
    """
    found: dict[str, tuple[float, float, float, float]] = {}
    for line in lines:
        x, top = layout.field(line.field).x, line.y - _CAPITAL * line.size * _POINT
        found[line.field] = (x, found.get(line.field, (x, top))[1], x, line.y)
    return found


def crossings(lines: tuple[Line, ...], layout: Layout, mode: Mode) -> tuple[tuple[str, str], ...]:
    """The fields of which one lies on another, letters on letters or on the code."""
    found: dict[str, list[tuple[float, float, float, float]]] = {}
    for line in lines:
        high = _CAPITAL * line.size * _POINT
        box = (line.x, line.y - high, line.x + line.width, line.y)
        found.setdefault(line.field, []).append(box)
    found |= {name: [box] for name, box in spots(layout, mode).items()}
    return tuple(
        (one, other)
        for one, other in combinations(found, 2)
        if any(_touch(a, b) for a in found[one] for b in found[other])
    )


def _touch(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    across = min(one[2], other[2]) - max(one[0], other[0])
    down = min(one[3], other[3]) - max(one[1], other[1])
    return across > _HAIR and down > _HAIR


def spots(layout: Layout, mode: Mode) -> dict[str, tuple[float, float, float, float]]:
    """Where the code stands, and the emblem where it is printed: boxes as `boxes` gives them."""
    code, emblem = layout.code, layout.emblem
    found = {CODE: (code.right - code.size, code.bottom - code.size, code.right, code.bottom)}
    if mode is Mode.FULL:
        half = emblem.diameter / 2
        found[EMBLEM] = (emblem.x - half, emblem.y - half, emblem.x + half, emblem.y + half)
    return found


def citation_fit(citation: str, layout: Layout) -> CitationFit:
    """How an achievement text fits the layout when recipient and address take one line each."""
    field = layout.field("citation")
    value = keep_places(pdf.clean(citation))
    letter = pdf.width(_SAMPLE, field.font) / len(_SAMPLE)
    room = field.lines * field.width * pdf.MM / field.smallest
    limit = floor(room * 0.93 / letter / 10) * 10  # lines are never quite full
    size = field.size
    while size >= field.smallest:
        if (
            lines := fewest(value, field.font, field.lines, field.width * pdf.MM / size)
        ) is not None:
            return CitationFit(len(value), limit, len(lines), size, fits=True)
        size -= _STEP
    return CitationFit(len(value), limit, field.lines + 1, field.smallest, fits=False)


def _fixed(field: Field, values: tuple[str, ...], anyhow: bool) -> list[Line]:
    """Lines that move nothing else: one per value, as large as the widest allows; a single value
    is broken where its field has room for more lines."""
    size = min(field.size, *(_one_line_size(field, value) for value in values))
    if (
        len(values) == 1
        and field.lines > 1
        and not (field.one_line_first and size >= field.smallest)
    ):
        size, values = _broken(field, values[0])
    if size < field.smallest or len(values) > field.lines:
        if not anyhow:
            raise _too_long(field)
        size, values = field.smallest, _overlong(field, " ".join(values))
    above = (len(values) - 1) * field.leading * size * _POINT * ABOVE[field.anchor]
    return _lines(field, values, size, field.y - above)


def _broken(field: Field, value: str) -> tuple[float, tuple[str, ...]]:
    """The largest size, and the fewest lines at it; 0 where even the smallest is too large."""
    size = field.size
    while size >= field.smallest:
        lines = fewest(value, field.font, field.lines, field.width * pdf.MM / size)
        if lines is not None:
            return size, lines
        size -= _STEP
    return 0.0, (value,)


def _overlong(field: Field, value: str) -> tuple[str, ...]:
    """As many lines as a text needs that its field has no room for."""
    return fewest(value, field.font, _MOST, field.width * pdf.MM / field.smallest) or (value,)


def _check_letters(field: Field, values: tuple[str, ...]) -> None:
    """A font of the machine has all Vietnamese letters, and may lack others."""
    missing = pdf.without_glyph("".join(values), field.font)
    if missing:
        raise ClerkError(
            f"Phông “{field.family}” không có chữ “{missing[:5]}” ở dòng {place_name(field.name)}.",
            "Chọn phông khác cho dòng này.",
            kept="Nội dung đã nhập vẫn còn nguyên.",
            field=field.name,
        )


def _flow(
    flowing: list[tuple[Field, str]],
    layout: Layout,
    is_person: bool,
    spread: float,
    anyhow: bool,
) -> list[Line]:
    """The flowing lines, one below the other; an empty one gives its place to the next.

    All shrink together, step by step, until the last stands above the layout's flow_bottom. Where
    they leave room above it, those below the first take the part `spread` of it between them.
    """
    texts = [(field, value) for field, value in flowing if value]
    if not texts:
        return []
    homes = _homes([field for field, _ in flowing])[: len(texts)]
    bottom = max(layout.flow_bottom, homes[-1])
    steps = max(ceil((field.size - field.smallest) / _STEP) for field, _ in texts)
    for step in range(steps + 1):
        placed: list[Line] = []
        push = 0.0
        for (field, value), home in zip(texts, homes, strict=True):
            size = max(field.smallest, field.size - step * _STEP)
            whole = field.one_line_first or (field.name == "recipient" and is_person)
            if whole and _one_line_size(field, value) >= field.smallest:
                size = min(size, _one_line_size(field, value))
            lines = fewest(value, field.font, field.lines, field.width * pdf.MM / size)
            if lines is None:
                if size <= field.smallest and not anyhow:
                    raise _too_long(field)
                break
            placed += _lines(field, lines, size, home + push)
            push += (len(lines) - 1) * field.leading * size * _POINT
        else:
            over = placed[-1].y - bottom
            if over <= 0:
                return _spread(placed, -over * spread, [field.name for field, _ in texts])
            if over <= layout.flow_rise + 1e-9 and (step >= _PATIENCE or step == steps):
                return [replace(line, y=line.y - over) for line in placed]
    if not anyhow:
        raise _too_long(texts[-1][0])
    return _piled(texts, homes)


def _piled(texts: list[tuple[Field, str]], homes: list[float]) -> list[Line]:
    """The flowing texts at their smallest, on as many lines as they need."""
    placed: list[Line] = []
    push = 0.0
    for (field, value), home in zip(texts, homes, strict=True):
        lines = _overlong(field, value)
        placed += _lines(field, lines, field.smallest, home + push)
        push += (len(lines) - 1) * field.leading * field.smallest * _POINT
    return placed


def _one_line_size(field: Field, value: str) -> float:
    """The size at which a text just fits on one line, in whole steps, at most the field's own."""
    fitting = field.width * pdf.MM / pdf.width(value, field.font)
    return min(field.size, floor(fitting / _STEP) * _STEP)


def _lines(field: Field, values: tuple[str, ...], size: float, y: float) -> list[Line]:
    lines = []
    for number, value in enumerate(values):
        wide = pdf.width(value, field.font) * size * _POINT
        left = field.x - wide * BEFORE[field.align]
        lines.append(
            Line(
                field.name,
                value,
                left,
                y + number * field.leading * size * _POINT,
                wide,
                size,
                field.font,
                field.colour,
                field.underlined,
            )
        )
    return lines


def _homes(fields: list[Field]) -> list[float]:
    """Where the flowing texts stand: at their y, or lower where the letters above reach so far."""
    found: list[float] = []
    for number, field in enumerate(fields):
        least = 0.0
        if number:
            least = found[-1] + (FALL * fields[number - 1].size + RISE * field.size) * _POINT
        found.append(max(field.y, least))
    return found


def _spread(lines: list[Line], room: float, names: list[str]) -> list[Line]:
    """The first text stays; each further one goes down by its part of the room."""
    share = room / (len(names) - 1) if len(names) > 1 else 0.0
    return [replace(line, y=line.y + share * names.index(line.field)) for line in lines]


def _too_long(field: Field) -> ClerkError:
    if field.name == "citation":
        return ClerkError(
            "Thành tích dài quá, chữ nhỏ nhất vẫn chưa vừa chỗ trên giấy khen.",
            "Viết thành tích ngắn lại, hoặc nới rộng dòng này trong mẫu giấy khen.",
            kept="Nội dung đã nhập vẫn còn nguyên.",
            field="citation",
        )
    return ClerkError(
        f"Dòng “{place_name(field.name)}” dài quá, chưa vừa khổ giấy khen.",
        "Viết gọn dòng này lại, hoặc nới rộng, thêm số dòng cho nó trong mẫu giấy khen.",
        kept="Nội dung đã nhập vẫn còn nguyên.",
        field=field.name,
    )
