"""A lower unit's proposal in Word: its list tables become one sheet, its text their report.

All tables with a known heading are one list, in their order, however their columns differ. For
nominations the sheet gains what only the text around says: the report, who proposes, the award
and the year named in a title. They are columns like the others: seen, and put right, by a clerk.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app import names
from app.catalog import load
from app.errors import ClerkError
from app.importing import body, headers, legacy, reader
from app.importing.cells import AwardNames
from app.importing.headers import Head
from app.importing.limits import MOST_LETTERS
from app.importing.reader import Blocks, Cell, Sheet
from app.text import clean, fold

# headings of the columns that the text adds, as headings.csv knows them
REPORT, SOURCE, AWARD, PERIOD = "Báo cáo thành tích", "Đơn vị đề nghị", "Hình thức", "Năm"
ABOVE = 4  # blocks above a table in which its award is named
TITLED = 30  # blocks from the top in which the title stands
LONGEST_HEAD = 160  # letters of a line that begins one person's part
LEAST_PART = 40  # letters of one person's part
_AWARD = re.compile(
    r"(?:tặng|khen thưởng|danh hiệu|công nhận)\s+(?:danh hiệu\s+|hình thức\s+)?"
    r"[“\"]?(.{3,120}?)[”\"]?(?=\s+(?:cho|đối với|năm|trong|đợt|về|đã|có)\b|[,.;:(\n]|$)",
    re.IGNORECASE,
)
_PERIOD = re.compile(r"năm(?: học)?\s+((?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)\d\d)?)", re.IGNORECASE)
_LABEL = re.compile(r"^[\s\-+*•\d.)]*([^:\n]{2,60}):\s*(.+)$")
_MOTTO = "doc lap"
_MOTTO_LINES = re.compile(r"cộng h[òo][aà] xã hội|độc lập", re.IGNORECASE)
_ENDS = ("noi nhan", "tren day la", "kinh de nghi", "xin tran trong", "tran trong")


def sheet(path: Path, what: str) -> Sheet:
    """The list in a .docx. Raises ClerkError where there is none, or the file can't be read."""
    found = of_blocks(path.stem, reader.read_word(path), what)
    if len(found.rows) < 2:
        raise ClerkError(
            what=f"Tệp {path.name} không có bảng danh sách nào máy nhận ra.",
            kept=reader.NOTHING,
            todo="Bảng cần một hàng tiêu đề có cột “Họ và tên” hoặc “Tên tập thể”. Thêm hàng đó"
            " trong Word rồi thả lại, hoặc chép bảng rồi dán (Ctrl+V) vào trang này.",
        )
    return found


def of_blocks(name: str, blocks: Blocks, what: str) -> Sheet:
    """The list in the blocks of a document; a sheet of a heading alone where there is none."""
    joined = _Joined()
    blocks = _in_unicode(blocks)
    for place, block in enumerate(blocks):
        if "rows" not in block:
            continue
        rows = tuple(map(tuple, block["rows"]))
        part = Sheet("", rows, 0, tuple(map(tuple, block["merged"])), tuple(block["fonts"]))
        head = headers.find(part, what)
        if head is not None and sum(map(bool, head.fields)) > 1:
            joined.add(place, part, head, what)
    if not joined.rows:
        joined.add_labelled(blocks, what)
    if joined.rows and what == "nominations":
        _add_told(joined, blocks)
    return joined.sheet(name)


class _Joined:
    """Lists with different columns put below each other. from_block: where each row stood."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.fields: list[str] = []
        self.fonts: list[str] = []
        self.rows: list[dict[int, Cell]] = []
        self.from_block: list[int] = []
        self.merged: list[tuple[int, int, int, int]] = []
        self.outside: set[int] = set()  # rows that are no lines, such as the names of groups

    def column(self, words: str, field: str = "", font: str = "") -> int:
        """The place of a column by its meaning, or its heading; made where there is none yet."""
        for place, known in enumerate(self.words):
            if field == self.fields[place] if field else known == words:
                self.fonts[place] = self.fonts[place] or font
                return place
        self.words.append(words)
        self.fields.append(field)
        self.fonts.append(font)
        return len(self.words) - 1

    def add(self, block: int, part: Sheet, head: Head, what: str) -> None:
        """The lines of one table below those of the others."""
        shift = len(self.rows) - head.body
        self.outside.update(place + shift for place in body.lines(part, head, what)[1])
        places = [
            self.column(headers.in_one_cell(head, n, what), head.fields[n], part.fonts[n])
            for n in range(len(head.words))
        ]
        for cells in part.rows[head.body :]:
            self.rows.append(dict(zip(places, cells, strict=False)))
            self.from_block.append(block)
        for top, left, bottom, right in part.merged:
            if top >= head.body and left == right:
                self.merged.append((top + shift, places[left], bottom + shift, places[left]))

    def add_labelled(self, blocks: Blocks, what: str) -> None:
        """One line out of “Họ và tên: …” in the text: the report of one person, without a table."""
        row: dict[int, Cell] = {}
        for block in blocks:
            for line in _lines(block):
                said = _LABEL.match(line)
                field = headers.meaning(said[1], what)[0] if said else ""
                if said and field and field not in headers.PASSED_OVER:
                    row.setdefault(self.column(said[1].strip(), field), said[2])
        if any(map(headers.is_name, self.fields)):
            self.rows.append(row)
            self.from_block.append(len(blocks))

    def put(self, row: int, words: str, field: str, cell: str) -> None:
        """Say something of a line that says nothing of it."""
        if cell and row not in self.outside:
            self.rows[row].setdefault(self.column(words, field), cell)

    def names(self) -> list[str]:
        """Who each line is about, plain and in Unicode."""
        found = [""] * len(self.rows)
        for n, field in enumerate(self.fields):
            if headers.is_name(field):
                cells = [str(row.get(n, "")) for row in self.rows]
                encoding = legacy.detect_all([cells], [self.fonts[n]])[0].encoding
                plain = [_plain(legacy.decode(cell, encoding)) for cell in cells]
                found = [one or other for one, other in zip(found, plain, strict=True)]
        return found

    def sheet(self, name: str) -> Sheet:
        """Row 0 is the heading, so that the lines of the list count from 1."""
        rows = [tuple(row.get(n, "") for n in range(len(self.words))) for row in self.rows]
        merged = tuple((top + 1, left, low + 1, right) for top, left, low, right in self.merged)
        return Sheet(name, (tuple(self.words), *rows), 0, merged, tuple(self.fonts))


def _lines(block: Mapping[str, Any]) -> Iterable[str]:
    """The lines of a paragraph; a row of a table as “label: value”."""
    if "rows" not in block:
        yield from str(block["text"]).split("\n")
        return
    for row in block["rows"]:
        said = [cell for cell in row if cell]
        yield ": ".join(part.rstrip(": ") for part in said) if len(said) == 2 else "\n".join(said)


# ------------------------------------------------------------ what the text says


def _in_unicode(blocks: Blocks) -> Blocks:
    """The paragraphs decoded, each by its font, else as all of them read; tables as they are."""
    usual = legacy.detect(str(block.get("text", "")) for block in blocks).encoding
    found: list[Mapping[str, Any]] = []
    for block in blocks:
        if "text" in block:
            (guess,) = legacy.detect_all([[block["text"]]], [block["font"]])
            encoding = guess.encoding if legacy.of_font(block["font"]) else usual
            block = {**block, "text": legacy.decode(block["text"], encoding)}
        found.append(block)
    return found


def _add_told(joined: _Joined, blocks: Blocks) -> None:
    texts = [str(block.get("text", "")) for block in blocks]
    awards = AwardNames(load())
    top = texts[:TITLED]
    source = _source(blocks)
    usual = _award(top, awards)
    period = next((said[1] for said in map(_PERIOD.search, top) if said), "")
    reports = _reports(joined, blocks)
    fields = set(joined.fields)
    for place, block in enumerate(joined.from_block):
        above = texts[max(0, block - ABOVE) : block] if block < len(blocks) else []
        if "award" not in fields:
            joined.put(place, AWARD, "award", _award(reversed(above), awards) or usual)
        if "period" not in fields:
            joined.put(place, PERIOD, "period", period)
        if "source" not in fields:
            joined.put(place, SOURCE, "source", source)
        joined.put(place, REPORT, "report", reports[place])


def _award(texts: Iterable[str], awards: AwardNames) -> str:
    """The first award that is named in some paragraphs, by a name that the catalogue knows.

    A commune's own name may follow; whose award it is (của …) is never cut off: it says the level.
    """
    for text in texts:
        for said in _AWARD.finditer(" ".join(text.split())):
            words = said[1].split()
            whose = words.index("của") + 1 if "của" in words else 0
            for last in range(len(words), whose, -1):
                if awards.read(" ".join(words[:last])).value:
                    return " ".join(words[:last])
    return ""


def _source(blocks: Blocks) -> str:
    """Who proposes: the unit above the number, at the left of the motto, as the text spells it."""
    for block in blocks[:TITLED]:
        cells = [cell for row in block.get("rows", ()) for cell in row]
        if not any(_is_motto(cell) for cell in cells):
            continue
        encoding = legacy.detect_all([cells[:1]], block["fonts"])[0].encoding
        lines = [clean(line) for line in legacy.decode(cells[0], encoding).split("\n")]
        units = [line for line in lines if any(map(str.isalpha, line))]
        above = [line for line in units if not fold(line).startswith("so")] or [""]
        return _as_written(above[-1], [str(other.get("text", "")) for other in blocks])
    texts = [str(block.get("text", "")) for block in blocks]
    return _as_written(_beside_motto("\n".join(texts[:TITLED]).split("\n")), texts)


def _beside_motto(lines: Sequence[str]) -> str:
    """The unit where the letterhead is a text box or was set with tabs: what stands at the left
    of the motto, and above it."""
    units: list[str] = []
    is_seen = False
    for line in lines:
        found = _MOTTO_LINES.search(line)
        if is_seen and not found:
            break
        is_seen = is_seen or _is_motto(line)
        left = line[: found.start()] if found else line
        if any(map(str.isalpha, left)) and not fold(left).strip().startswith("so"):
            units.append(clean(left))
    return units[-1] if is_seen and units else ""


def _is_motto(cell: str) -> bool:
    return any(_MOTTO in fold(legacy.decode(cell, one)) for one in legacy.ENCODINGS)


def _as_written(unit: str, texts: Sequence[str]) -> str:
    """A name in capitals as a sentence has it."""
    if not unit.isupper():
        return unit
    words = re.compile(r"\s+".join(map(re.escape, unit.split())), re.IGNORECASE)
    for text in texts:
        for said in words.finditer(text):
            if not said[0].isupper():
                return clean(said[0][0].upper() + said[0][1:])
    return names.title_case(unit)


def _reports(joined: _Joined, blocks: Blocks) -> list[str]:
    """What the text says of each line: the part that a line with their name begins, else all."""
    called = joined.names()
    known = frozenset(called) - {""}
    longest = max((name.count(" ") + 1 for name in known), default=0)
    lines = _body(blocks)
    own: dict[str, list[str]] = {}
    shared: list[str] = []
    now = shared
    for line in lines:
        short = len(line) <= LONGEST_HEAD and len(known) > 1
        named = _named(_plain(line).split(), known, longest) if short else set()
        if len(named) == 1:
            now = own.setdefault(named.pop(), [])
        elif fold(line).startswith(_ENDS):
            now = shared
        now.append(line)
    told = {name: "\n".join(part) for name, part in own.items()}
    told = {name: part for name, part in told.items() if len(part) >= len(name) + LEAST_PART}
    everything = "\n".join(shared if told else lines)
    return [told.get(name, everything)[:MOST_LETTERS] for name in called]


def _named(words: Sequence[str], known: frozenset[str], longest: int) -> set[str]:
    """The names that stand in a line."""
    runs = (
        " ".join(words[first:last])
        for first in range(len(words))
        for last in range(first + 1, min(first + longest, len(words)) + 1)
    )
    return set(runs) & known


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s\u00ad]", " ", text).casefold().split())


def _body(blocks: Blocks) -> list[str]:
    """The paragraphs between the address, or the title in capitals, and the receivers."""
    texts = [str(block["text"]) for block in blocks if "text" in block]
    addressed = [n for n, text in enumerate(texts[:TITLED]) if fold(text).startswith("kinh gui")]
    first = addressed[-1] + 1 if addressed else 0
    while first < len(texts) and not addressed and texts[first].isupper():
        first += 1
    lines: list[str] = []
    for text in texts[first:]:
        if fold(text).startswith("noi nhan"):
            break
        lines += text.split("\n")
    return lines
