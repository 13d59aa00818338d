"""A paper as blocks of plain words: sheets.py makes its PDF, docx_blocks.py its Word twin.

Both draw from the same blocks, so neither can say what the other doesn't.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from app import pdf
from app.certificates import balance
from app.documents.tabular import Field, Line, Part, Sheet, Value, words
from app.pdf import MM

Style = Literal[
    "body", "plain", "bold", "italic", "grounds", "centre", "centre_bold", "centre_italic",
    "nation", "motto", "office", "number", "place", "role", "small", "small_bold", "title",
    "heading", "cell", "cell_bold", "cell_centre", "cell_right",
]  # fmt: skip

MOTTO = "Độc lập - Tự do - Hạnh phúc"
TICK = "☐"  # the whole text of a cell: a box to put a cross in, drawn on paper
_NUMBER = re.compile(r"Số: \S+")
HEAD = (0.41, 0.59)  # parts of the width that a document's head gives its two sides
BLANK = "…" * 12  # room to write by hand
LETTERS = 92  # of the body text across a page
CELL_SIZE, CELL_SIDE = 12, 4  # points of a table's letters, and left free beside them
SIGNED = 22 * MM  # room for a signature
ROLE_HIGH = 16.1  # points of a line above a signature
ROOM = 3  # points that Word's rules and another font's letters may need besides


@dataclass(frozen=True)
class Text:
    """One paragraph. label: bold words before it, e.g. "Điều 1."."""

    words: str
    style: Style = "plain"
    label: str = ""


@dataclass(frozen=True)
class Rule:
    """A centred line, as long as `length` points, close under the text before it."""

    length: float = 70


@dataclass(frozen=True)
class Gap:
    """Points left free."""

    points: float


@dataclass(frozen=True)
class Grid:
    """A ruled table whose head repeats on every page; widths as parts of the text's width.

    Numbers stand right, days and the numbers of the first column in the middle. summed: places of
    the columns whose numbers are added up in a last row. centred: places of columns of short texts.
    groups: the words over each head and its neighbours, "" for none; empty where no head has any.
    size: points of its letters. bold: places of rows that stand out.
    """

    heads: Sequence[str]
    rows: Sequence[Sequence[Value]]
    widths: Sequence[float]
    summed: tuple[int, ...] = ()
    centred: tuple[int, ...] = ()
    groups: Sequence[str] = ()
    size: float = CELL_SIZE
    bold: frozenset[int] = frozenset()

    def lines(self) -> list[tuple[Sequence[Value], bool]]:
        """The rows, each with whether it is bold; the sums last."""
        found = [(row, place in self.bold) for place, row in enumerate(self.rows)]
        return [*found, (sum_row(self), True)] if self.summed else found

    def style(self, value: Value, place: int) -> Style:
        """Where a cell's text stands."""
        is_middle = isinstance(value, date) or (place == 0 and isinstance(value, int))
        if value == TICK or place in self.centred or is_middle:
            return "cell_centre"
        return "cell_right" if isinstance(value, int | float | Decimal | Part) else "cell"


@dataclass(frozen=True)
class Beside:
    """Blocks side by side, without rules. rows: of cells; parts: of the text's width."""

    rows: Sequence[Sequence[Sequence["Block"]]]
    parts: Sequence[float]


@dataclass(frozen=True)
class Together:
    """Blocks that stay on one page. ends: they end a text, whose last paragraph stays with them:
    no signature stands alone on its page."""

    blocks: Sequence["Block"]
    ends: bool = False


@dataclass(frozen=True)
class Fitted:
    """A page of its own, made smaller in print where it would need a second one."""

    blocks: Sequence["Block"]


@dataclass(frozen=True)
class NewPage:
    """restart: with numbers of its own, as an appendix has."""

    restart: bool = False


@dataclass(frozen=True)
class Cut:
    """A dashed line to cut along."""


Block = Text | Rule | Gap | Grid | Beside | Together | Fitted | NewPage | Cut


@dataclass(frozen=True)
class Paper:
    """A whole paper. title: of the file's properties.

    numbered: pages bear numbers; not on sheets that are cut or handed out apart. form, values: the
    kind of word.FORMS that says the same, where an office may restyle it, and its fields. listed:
    the table that is also worth having in Excel.
    """

    title: str
    blocks: Sequence[Block]
    numbered: bool = True
    landscape: bool = False
    form: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    listed: Grid | None = None


def head(
    office: Sequence[str], number: str, place_date: str, above: str = "", about: str = ""
) -> list[Block]:
    """The head of an official document: who issues it, quốc hiệu, its number, place and date.

    office: the lines of the issuing body, e.g. "ỦY BAN NHÂN DÂN", "XÃ BÁC ÁI". above: the body
    it belongs to, where its name stands over it, upright. about: of a letter without a title,
    what it is about; it stands under the number.
    """
    lines = [part for line in office for part in _balanced(line, pdf.BOLD)]
    widest = max((pdf.width(pdf.clean(line), pdf.BOLD) * 12 for line in lines), default=0.0)
    over = _balanced(above, pdf.REGULAR) if above else ()
    issuer: list[Block] = [Text(line, "office") for line in over]
    issuer += [Text(line, "nation") for line in lines]
    issuer.append(Rule(min(widest, 60 * MM) * 0.4))
    nation: list[Block] = [
        Text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "nation"),
        Text(MOTTO, "motto"),
        Rule(pdf.width(MOTTO, pdf.BOLD) * 13),
    ]
    left: list[Block] = [Text(number, "number")]
    left += [Text(f"V/v {about}", "number")] if about else []
    right: list[Block] = [Text(place_date, "place")]
    rows = [[issuer, nation], [left, right]]
    return [Beside(rows, HEAD), Gap(8)]


def _balanced(line: str, face: str) -> tuple[str, ...]:
    """A long name at the head on lines of about one width."""
    room = HEAD[0] * 165 * MM / 12  # of A4 upright, in letters' sizes
    return balance.fewest(pdf.clean(line), face, 3, room) or (line,)


def titled(*lines: str, after: float = 10) -> list[Block]:
    """The kind of paper and what it is about, with the rule under them; empty lines left out."""
    return [Gap(6), *(Text(line, "centre_bold") for line in lines if line), Rule(), Gap(after)]


def paragraphs(text: str, style: Style = "body") -> list[Block]:
    """A clerk's text, a paragraph for each of its lines."""
    return [Text(line, style) for line in text.splitlines() if line.strip()]


def annexed_to(kind: str, number: str, day: str, body: str) -> str:
    """The line under an appendix's title. number: as at the head, "Số: …/BC-UBND"."""
    return f"(Kèm theo {kind} số {number.removeprefix('Số: ')} {day} của {body})"


def annexed(title: str, under: str, number: int = 0) -> list[Block]:
    """The beginning of an appendix on its own page. number: 0 where it is the only one."""
    return [
        NewPage(restart=True),
        Text(f"Phụ lục {roman(number)}".strip(), "centre_bold"),
        Text(title, "centre_bold"),
        Text(under, "centre_italic"),
        Gap(10),
    ]


def roman(number: int) -> str:
    """As appendices are numbered, up to XXXIX; "" for 0."""
    tens, ones = divmod(number, 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


def signed(roles: Sequence[str], name: str, receivers: Sequence[str] = ()) -> Together:
    """The end of a document: "Nơi nhận" at the left, the signer at the right, kept together.

    roles: one per line, e.g. "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH" (see signer_roles).
    """
    left: list[Block] = []
    if receivers:
        left = [Text("Nơi nhận:", "small_bold")]
        left += [Text(line, "small") for line in receiver_lines(receivers)]
    right: list[Block] = [*(Text(role, "role") for role in roles), Gap(SIGNED), Text(name, "role")]
    return Together((Gap(10), Beside(((left, right),), (0.5, 0.5))), ends=True)


def signers(columns: Sequence[tuple[str, str]]) -> Block:
    """Several who sign side by side, each as (role in capitals, name), kept together.

    A role may have two lines: "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH".
    """
    high = max(len(role.splitlines()) for role, _name in columns)
    cells: list[Sequence[Block]] = [
        (
            *(Text(line, "role") for line in role.splitlines()),
            Text("(Ký, ghi rõ họ tên)", "centre_italic"),
            Gap(SIGNED + ROLE_HIGH * (high - len(role.splitlines()))),
            Text(name, "role"),
        )
        for role, name in columns
    ]
    parts = (1 / len(columns),) * len(columns)
    return Together((Gap(12), Beside((cells,), parts)), ends=True)


def signer_roles(mode: str, role: str, body: str = "") -> tuple[str, ...]:
    """The lines above a signature, in capitals.

    mode: "" signs in his or her own power; "KT." for the chairman (role is then the deputy's
    own, "Phó Chủ tịch"); "Q." acting; "TM." on behalf of `body`; "TL." and "TUQ." by order.
    Raises ValueError for another mode, a fault of ours.
    """
    role = role.upper()
    match mode:
        case "":
            return (role,)
        case "Q.":
            return (f"Q. {role}",)
        case "KT.":
            return (f"KT. {(body or role.removeprefix('PHÓ ')).upper()}", role)
        case "TM." | "TL." | "TUQ.":
            return (f"{mode} {body.upper()}", role)
    raise ValueError(f"unknown way of signing: {mode!r}")


def closed(lines: Sequence[str]) -> tuple[str, ...]:
    """Căn cứ and the like: each line ends with ; and the last one with a full stop."""
    last = len(lines) - 1
    return tuple(
        f"{line.rstrip(' .;')}{'.' if place == last else ';'}" for place, line in enumerate(lines)
    )


def receiver_lines(receivers: Sequence[str]) -> tuple[str, ...]:
    """What stands under "Nơi nhận:"."""
    return tuple(f"- {line}" for line in closed(receivers))


def columns(grid: Grid, wide: float) -> list[float]:
    """How wide each column is, in points: as asked for, but no word and no number of it is broken
    as long as another column has room to give."""
    need = _needs(grid)
    asked = [part * wide for part in grid.widths]
    wanted = sum(max(0.0, least - given) for least, given in zip(need, asked, strict=True))
    spare = sum(max(0.0, given - least) for least, given in zip(need, asked, strict=True))
    if not wanted or wanted > spare:
        return asked
    return [
        max(given, least) - max(0.0, given - least) * wanted / spare
        for least, given in zip(need, asked, strict=True)
    ]


def _needs(grid: Grid) -> list[float]:
    """Points that each column takes at least."""
    lines = grid.lines()
    need = []
    for place, title in enumerate(grid.heads):
        found = [pdf.width(word, pdf.BOLD) for word in pdf.clean(title).split(" ")]
        found += [
            pdf.width(word, pdf.BOLD if bold else pdf.REGULAR)
            for row, bold in lines
            for word in pdf.clean(words(row[place])).split(" ")
        ]
        need.append(max(found, default=0.0) * grid.size + 2 * CELL_SIDE + ROOM)
    return need


def is_held(found: Sequence[Block], place: int) -> bool:
    """Whether a block is the last paragraph before a signature."""
    after = found[place + 1] if place + 1 < len(found) else None
    return isinstance(found[place], Text) and isinstance(after, Together) and after.ends


def sum_row(grid: Grid) -> list[Value]:
    """The last row of a table whose numbers are added up: "Cộng" in its second column."""
    return [
        sum(value for row in grid.rows if isinstance(value := row[place], int))
        if place in grid.summed
        else ("Cộng" if place == 1 else "")
        for place in range(len(grid.heads))
    ]


def as_sheet(title: str, grid: Grid) -> tuple[Sheet, list[Line]]:
    """The table of a paper as it goes to Excel: numbers stay numbers, sums are worked out there."""
    rows = [list(row) for row in grid.rows]

    def field(place: int) -> Field:
        numbers = any(isinstance(row[place], int | float | Decimal) for row in rows)
        return Field(
            grid.heads[place],
            round(grid.widths[place] * LETTERS),
            "number" if numbers else "text",
            summed=place in grid.summed,
        )

    fields = tuple(field(place) for place in range(len(grid.heads)))
    name = _NUMBER.sub("", title).strip() or title  # a tab has room for few letters
    return Sheet(name=name, title=title, fields=fields), [Line(row) for row in rows]
