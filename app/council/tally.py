"""The sheet of a count: many items with their numbers, typed, filled down or pasted from Excel.

Nothing is kept here. Every line says what would be recorded of it, and `voting.record_all` takes
the good ones. What has been voted on is on the sheet only where its first typing is done again.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from uuid import UUID

from app import pasted
from app.council import rules, view, voting
from app.council.rules import SECRET, Ballots
from app.council.view import Item, Outcome, SessionView
from app.errors import ClerkError
from app.text import clean, fold

FIELDS = ("votes_for", "votes_against", "third", "issued", "collected")
VOTES = FIELDS[:3]
HEADS = {  # folded words of a head -> the column
    "full_name": ("ho ten", "ho va ten", "ten", "ca nhan tap the", "ho so xet", "doi tuong"),
    "votes_for": ("dong y", "so phieu dong y", "phieu dong y", "tan thanh", "phieu thuan"),
    "votes_against": (
        "khong",
        "khong dong y",
        "so phieu khong dong y",
        "phieu khong dong y",
        "khong tan thanh",
    ),
    "third": ("hong", "phieu hong", "khong hop le", "phieu khong hop le", "khong y kien"),
    "issued": ("phat ra", "so phieu phat ra", "phieu phat ra"),
    "collected": ("thu ve", "so phieu thu ve", "phieu thu ve"),
    "number": ("stt", "tt", "so tt"),
}
_NUMBER = re.compile(r"^(\d{1,3})(?:\s*/\s*\d{1,3})?(?:\s*phiếu)?$")  # 7, 07, 7/7, 7 phiếu


class State(Enum):
    EMPTY = "empty"  # nothing typed: it is voted on by itself, later
    GOOD = "good"
    SAME = "same"  # as it is recorded: nothing to do
    DIFFERS = "differs"  # the first typing says otherwise
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Line:
    """An item with what is typed for it, by field.

    words: why it can't be recorded, or what is to be known of it. outcome: what its numbers give.
    more: by how many votes it exceeds what was collected, None while a number is missing.
    """

    item: Item
    cells: dict[str, str]
    state: State = State.EMPTY
    words: str = ""
    ballots: Ballots | None = None
    outcome: Outcome | None = None
    more: int | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """The lines of one typing. again: it is the first one, done once more."""

    typing: int
    again: bool
    held_on: date
    lines: tuple[Line, ...]

    def ballots(self) -> dict[UUID, Ballots]:
        """What can be recorded, by item."""
        return {
            line.item.id: line.ballots
            for line in self.lines
            if line.state is State.GOOD and line.ballots is not None
        }


def begin(shown: SessionView, *, again: bool = False) -> Sheet:
    """The sheet of what is due: first typings before second ones, else the first ones again."""
    waiting = [item for item in shown.items if item.awaits]
    for typing in (1, 2):
        due = [item for item in waiting if view.typing_of(shown, item) == typing]
        if due and not again:
            return _sheet(shown, typing, due, again=False)
    return _sheet(shown, 1, [item for item in waiting if item.first is not None], again=True)


def _sheet(shown: SessionView, typing: int, items: Sequence[Item], *, again: bool) -> Sheet:
    empty = Sheet(typing, again, shown.draft.held_on, ())
    lines = tuple(_judged(empty, item, blank(item, typing)) for item in items)
    return replace(empty, lines=lines)


def blank(item: Item, typing: int) -> dict[str, str]:
    """An empty line: only the ballots stand there, as the attendance gives them."""
    count = str(voting.voters_of(item, typing).may_vote)
    return {**dict.fromkeys(VOTES, ""), "issued": count, "collected": count}


def put(sheet: Sheet, place: int, **cells: str) -> Sheet:
    """The sheet with other cells in one line; nonsense is kept, and said to be wrong."""
    line = sheet.lines[place]
    clean_cells = {name: _plain(words) for name, words in cells.items()}
    judged = _judged(sheet, line.item, {**line.cells, **clean_cells})
    lines = (*sheet.lines[:place], judged, *sheet.lines[place + 1 :])
    return replace(sheet, lines=lines)


def is_blank(line: Line) -> bool:
    """Whether no vote is typed."""
    return not any(line.cells[name] for name in VOTES)


def fill(sheet: Sheet, source: int, places: Collection[int]) -> tuple[Sheet, int]:
    """The numbers of a line in every empty one of `places`, and how many were passed over.

    Passed over is what is not alike: other voters, another way of voting, a member who is called
    like the nominee. Those are looked at one by one.
    """
    like, passed = sheet.lines[source], 0
    for place in places:
        line = sheet.lines[place]
        if not is_blank(line):
            continue
        if special(line.item) or _kind(line.item, sheet) != _kind(like.item, sheet):
            passed += 1
        else:
            sheet = put(sheet, place, **like.cells)
    return sheet, passed


def special(item: Item) -> str:
    """Why an item is not voted on like all the others, "" for one that may be."""
    if item.conflicts:
        return f"{len(item.conflicts)} người không bỏ phiếu"
    return "Có thành viên trùng tên người được đề nghị" if item.namesakes else ""


def _kind(item: Item, sheet: Sheet) -> tuple[int, bool]:
    return voting.voters_of(item, sheet.typing).may_vote, item.ballot == SECRET


# ---------------------------------------------------------------- from Excel


@dataclass(frozen=True, slots=True)
class Pasted:
    """taken: lines that got numbers. unknown: names, or cells, that found no line."""

    sheet: Sheet
    taken: int
    unknown: tuple[str, ...]


def paste(sheet: Sheet, text: str, place: int, field: str) -> Pasted:
    """Cells of a spreadsheet: by name where names came with them, else from one cell on down."""
    rows = [row.split("\t") for row in text.replace("\r", "").split("\n") if row.strip()]
    headed = bool(rows) and not any(_NUMBER.match(clean(cell)) for cell in rows[0])
    bare = rows[1:] if headed else rows
    if bare and all(not clean(cell) or _NUMBER.match(clean(cell)) for row in bare for cell in row):
        return _paste_block(sheet, bare, place, field)
    return _paste_names(sheet, text)


def _paste_block(sheet: Sheet, rows: Sequence[Sequence[str]], place: int, field: str) -> Pasted:
    fields = FIELDS[FIELDS.index(field) :]
    room = len(sheet.lines) - place
    for number, row in enumerate(rows[:room], place):
        sheet = put(sheet, number, **dict(zip(fields, row, strict=False)))
        sheet = put(sheet, number, **_zeros(sheet.lines[number]))
    over = tuple(" ".join(row) for row in rows[room:])
    return Pasted(sheet, min(len(rows), room), over)


def _paste_names(sheet: Sheet, text: str) -> Pasted:
    names = [fold(line.item.full_name) for line in sheet.lines]
    taken, unknown = 0, []
    for said in pasted.lines(text, HEADS, ("full_name", *FIELDS), "full_name"):
        name = said.get("full_name", "")
        wanted = fold(name)
        if not names.count(wanted):
            wanted = fold(pasted.person(name)[1])
        if names.count(wanted) != 1:
            unknown.append(name)
            continue
        place = names.index(wanted)
        cells = {field: said[field] for field in FIELDS if said.get(field)}
        sheet = put(sheet, place, **cells)
        sheet = put(sheet, place, **_zeros(sheet.lines[place]))
        taken += 1
    return Pasted(sheet, taken, tuple(unknown))


def _zeros(line: Line) -> dict[str, str]:
    """Columns that a count leaves out, where its other numbers already make up the ballots."""
    typed = [line.cells[name] for name in VOTES]
    rest = [name for name in VOTES if not line.cells[name]]
    whole = _number(line.cells["collected"])
    counted = sum(_number(words) or 0 for words in typed)
    return dict.fromkeys(rest, "0") if line.cells["votes_for"] and counted == whole else {}


# ---------------------------------------------------------------- what it gives


def _plain(words: str) -> str:
    found = _NUMBER.match(clean(words))
    return str(int(found[1])) if found else clean(words)


def _number(words: str) -> int | None:
    return int(words) if words.isascii() and words.isdigit() else None


def _judged(sheet: Sheet, item: Item, cells: dict[str, str]) -> Line:
    line = Line(item, cells, words=special(item))
    if is_blank(line):
        return line
    typed = {name: _number(cells[name]) for name in FIELDS}
    if any(number is None for number in typed.values()):
        return replace(
            line, state=State.WRONG, words="Còn ô chưa có số, không có phiếu nào thì ghi 0."
        )
    counts = {name: number or 0 for name, number in typed.items()}
    more = sum(counts[name] for name in VOTES) - counts["collected"]
    line = replace(line, more=more)
    ballots = of_numbers(item, **counts)
    voters = voting.voters_of(item, sheet.typing)
    try:
        rules.check_ballots(ballots, voters)
    except ClerkError as error:
        return replace(line, state=State.WRONG, words=error.what)
    line = replace(line, ballots=ballots)
    known = rules.first_difference(item.first.ballots, ballots) if item.first is not None else None
    if item.first is not None and (sheet.again or sheet.typing == 2):
        if known is None:
            state = State.SAME if sheet.again else State.GOOD
            words = "Như số đã ghi" if sheet.again else "Khớp lần một"
            return replace(line, state=state, words=words)
        name, first, _second = known
        if not sheet.again:
            words = f"Khác lần một: {rules.NAMES[name]} {first}"
            return replace(line, state=State.DIFFERS, words=words)
        line = replace(line, words=f"Thay số đã ghi: {rules.NAMES[name]} {first}")
    outcome = view.outcome(rules.numbers(sheet.held_on, voters, ballots), item.rule)
    return replace(line, state=State.GOOD, outcome=outcome)


def of_numbers(
    item: Item, votes_for: int, votes_against: int, third: int, issued: int, collected: int
) -> Ballots:
    """Ballots from five numbers; the third is spoiled papers, or, by hands, who kept silent."""
    secret = item.ballot == SECRET
    return Ballots(
        issued=issued,
        collected=collected,
        invalid=third if secret else 0,
        votes_for=votes_for,
        votes_against=votes_against,
        abstained=0 if secret else third,
    )
