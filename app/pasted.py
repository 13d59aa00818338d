"""Lines copied from a spreadsheet or a table in Word, by the columns of the list they go into."""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from app.dates import parse_day
from app.errors import ClerkError
from app.text import clean, fold

D = TypeVar("D")
Said = Mapping[str, str]  # the cells of a line by column; what no column has is not in it
THERE = "Dòng này đã có trong danh sách."
_SIGNS = re.compile(r"[^a-z0-9]+")
# a cell of several lines, as Excel copies it: in quotes
_QUOTED = re.compile(r'(?:^|(?<=[\t\n]))"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=[\t\n]|$)')


@dataclass(frozen=True, slots=True)
class Judged(Generic[D]):
    """One pasted line, what would be written of it, and why it can't be, "" where it can.

    draft: None for a line that cannot be read.
    """

    place: int
    said: Said
    draft: D | None
    reason: str


def judge(
    said: Iterable[Said],
    read: Callable[[Said], D],
    check: Callable[[D], object],
    *,
    key: Callable[[D], Hashable] | None = None,
    known: Iterable[Hashable] = (),
    there: str = THERE,
) -> list[Judged[D]]:
    """What becomes of every line, one after the other.

    read: the draft of a line. check: refuses what cannot be written; in a trial
    (`Workspace.trial`) the action that writes it. Both raise ClerkError. key: what two drafts of
    the same thing have in common; known: the keys of what is stored; there: why one of them goes
    in no second time.
    """
    seen = set(known)
    found: list[Judged[D]] = []
    for place, line in enumerate(said, 1):
        draft, reason = None, ""
        try:
            draft = read(line)
            check(draft)
            if key is not None:
                reason = there if key(draft) in seen else ""
                seen.add(key(draft))
        except ClerkError as error:
            reason = f"{error.what} {error.todo}".strip()
        found.append(Judged(place, line, draft, reason))
    return found


def save(lines: Iterable[Judged[D]], store: Callable[[D], object], columns: str) -> int:
    """Write every good line; how many.

    columns: those that are meant. Raises ClerkError naming them where nothing can be written.
    """
    drafts = good(lines, columns)
    for draft in drafts:
        store(draft)
    return len(drafts)


def good(lines: Iterable[Judged[D]], columns: str) -> list[D]:
    """What can be written. columns: as of `save`."""
    drafts = [line.draft for line in lines if line.draft is not None and not line.reason]
    if not drafts:
        raise ClerkError(
            what="Chưa có dòng nào ghi được.",
            kept="Danh sách vẫn nguyên.",
            todo=f"Dán các cột: {columns}; sửa các dòng có ghi lý do.",
            field="pasted",
        )
    return drafts


def lines(
    text: str,
    heads: Mapping[str, Sequence[str]],
    usual: Sequence[str],
    must: str,
    *,
    numbered: bool = False,
) -> list[dict[str, str]]:
    """What each line says, by column; cells stand between tabs.

    heads: the folded spellings of every column. usual: the columns of a list without a head. must:
    the column without which a first line is no head. A first column of running numbers is passed
    over, unless numbers are what the first column is for.
    """
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = _QUOTED.sub(lambda cell: " ".join(cell[1].replace('""', '"').split()), plain)
    rows = [
        [clean(cell) for cell in line.split("\t")] for line in plain.split("\n") if line.strip()
    ]
    names = _head(rows[0], heads) if rows else []
    if must in names:
        rows = rows[1:]
    elif (
        rows
        and not numbered
        and all(len(row) > 1 and row[0].rstrip(".").isdecimal() for row in rows)
    ):
        names = ["", *usual]
    else:
        names = list(usual)
    return [dict(zip(names, row, strict=False)) for row in rows]


def day(said: Said, name: str, usual: date | None = None) -> date | None:
    """The day of a column, `usual` for an empty cell. Raises ClerkError."""
    return parse_day(said[name], name) if said.get(name) else usual


def choose(
    said: str,
    shown: Mapping[str, str],
    also: Mapping[str, Sequence[str]] | None = None,
    *,
    usual: str | None = None,
) -> str:
    """The code that a cell names by the words of the screen or by one of its other spellings.

    shown: code -> its words. also: code -> folded spellings. usual: of an empty cell. Raises
    ClerkError, with the words to choose from.
    """
    if not said and usual is not None:
        return usual
    others = also or {}
    words = {code: (_plain(text), *others.get(code, ())) for code, text in shown.items()}
    found = one_of(said, words)
    if found is None:
        raise ClerkError(
            what=f"Chưa hiểu “{said[:30]}”." if said else "Còn ô chưa ghi.",
            todo=f"Ghi một trong: {'; '.join(filter(None, shown.values()))}.",
        )
    return found


def one_of(said: str, spellings: Mapping[str, Sequence[str]]) -> str | None:
    """The code one of whose folded spellings a cell begins with; None where none is known."""
    words = f"{_plain(said)} "
    known = [(len(one), code) for code, all_ in spellings.items() for one in all_
             if words.startswith(f"{one} ")]  # fmt: skip
    return max(known)[1] if known else None


def whole(said: str, units: Sequence[str] = (), field: str = "") -> int:
    """A whole number, 0 for an empty cell; dots, commas or spaces between the thousands.

    units: words that may stand behind it. Raises ClerkError for anything else.
    """
    bare = said.strip(" -")
    for unit in units:
        bare = bare.removesuffix(unit).rstrip()
    parts = re.split(r"[.,\s]", bare)
    if not bare:
        return 0
    if not all(part.isascii() and part.isdigit() for part in parts) or any(
        len(part) != 3 for part in parts[1:]
    ):
        raise ClerkError(
            what=f"Chưa đọc được số “{said[:20]}”.", todo="Ghi số nguyên. Ví dụ: 1.200", field=field
        )
    return int("".join(parts))


def _head(row: Sequence[str], heads: Mapping[str, Sequence[str]]) -> list[str]:
    known = {words: name for name, spellings in heads.items() for words in spellings}
    return [known.get(_plain(cell), f"other {place}") for place, cell in enumerate(row)]


def _plain(text: str) -> str:
    return _SIGNS.sub(" ", fold(text)).strip()
