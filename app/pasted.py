"""Lines copied from a spreadsheet or a table in Word, by the columns of the list they go into."""

import re
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from app.catalog import Catalog
from app.dates import parse_day
from app.errors import ClerkError
from app.importing.cells import Read
from app.journal import JournalSession
from app.text import clean, fold

D = TypeVar("D")
T = TypeVar("T")
Said = Mapping[str, str]  # the cells of a line by column; what no column has is not in it
THERE = "Dòng này đã có trong danh sách."
_SIGNS = re.compile(r"[^a-z0-9]+")
# a cell of several lines, as Excel copies it: in quotes
_QUOTED = re.compile(r'(?:^|(?<=[\t\n]))"((?:[^"]|"")*\n(?:[^"]|"")*)"(?=[\t\n]|$)')


class Again(Exception):
    """A line that needs no writing: what it says is there already."""


@dataclass(frozen=True, slots=True)
class Judged(Generic[D]):
    """One pasted line, what would be written of it, and why it can't be, "" where it can.

    draft: None for a line that cannot be read. again: it is there already, nothing is left to do.
    """

    place: int
    said: Said
    draft: D | None
    reason: str
    again: bool = False


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
        draft, reason, again = None, "", False
        try:
            draft = read(line)
            again = key is not None and key(draft) in seen
            reason = there if again else ""
            if not again:
                check(draft)
            if key is not None:
                seen.add(key(draft))
        except Again as there_already:
            again, reason = True, str(there_already)
        except ClerkError as error:
            again, reason = False, f"{error.what} {error.todo}"
        found.append(Judged(place, line, draft, reason, again))
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


@dataclass(frozen=True)
class OwnedList:
    """A list of what belongs to one record, on whose page it stands.

    heads: the folded spellings of every column, in the order of a list without heads; the first
    column is the one that a head must have. columns: the same for the clerk. reader: made once for
    a text, reads a line. store: writes what was read. key: what two drafts of the same thing have
    in common; known: what is stored, as `key` takes it. stays: what is written is never taken back.
    """

    heads: Mapping[str, Sequence[str]]
    columns: str
    reader: Callable[[JournalSession, Any, Catalog, date], Callable[[Said], Any]]
    store: Callable[[JournalSession, Any, Any, date], object]
    key: Callable[[Any], Hashable]
    known: Callable[[JournalSession, Any], Iterable[Any]] = lambda _session, _owner: ()
    stays: bool = False


def judge_owned(
    session: JournalSession, kind: OwnedList, owner: Any, text: str, catalog: Catalog, today: date
) -> list[Judged[Any]]:
    """What becomes of every line, tried on the record itself."""
    usual = [name for name in kind.heads if name != "number"]
    return judge(
        lines(text, kind.heads, usual, usual[0]),
        kind.reader(session, owner, catalog, today),
        lambda draft: kind.store(session, owner, draft, today),
        key=kind.key,
        known=[kind.key(one) for one in kind.known(session, owner)],
    )


def save_owned(
    session: JournalSession, kind: OwnedList, owner: Any, found: Iterable[Judged[Any]], today: date
) -> int:
    """Write every good line below the record, as one change; how many."""
    return save(found, lambda draft: kind.store(session, owner, draft, today), kind.columns)


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
    rows = _rows(text)
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


def needed(read: Read[T], missing: str) -> T:
    """What a cell of a list to import says. Raises ClerkError for its trouble, or an empty one."""
    if read.trouble or read.value is None:
        raise ClerkError(what=f"{(read.trouble or missing).rstrip('.')}.", todo="Sửa ô này.")
    return read.value


def rest(text: str, found: Sequence[Judged[Any]]) -> str:
    """The lines that are still to be put right, below the head where there was one."""
    rows = _rows(text)
    heads = len(rows) - len(found)
    bad = [rows[heads + one.place - 1] for one in found if one.reason and not one.again]
    return "\n".join("\t".join(row) for row in [*rows[:heads], *bad]) if bad else ""


def _rows(text: str) -> list[list[str]]:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = _QUOTED.sub(lambda cell: " ".join(cell[1].replace('""', '"').split()), plain)
    return [
        [clean(cell) for cell in line.split("\t")] for line in plain.split("\n") if line.strip()
    ]


def person(said: str) -> tuple[str, str]:
    """A person's name without the ông or bà before it: that word, "" for none, and the name."""
    first, _, rest = said.partition(" ")
    courtesy = first.casefold().rstrip(":")
    return (courtesy, rest) if courtesy in ("ông", "bà") and " " in rest else ("", said)


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
    """The code that a cell names by the words of the screen, a part of them between commas, or
    another spelling.

    shown: code -> its words. also: code -> folded spellings. usual: of an empty cell. Raises
    ClerkError, with the words to choose from.
    """
    if not said and usual is not None:
        return usual
    words = {
        code: (*map(plain_words, (text, *text.split(", "))), *(also or {}).get(code, ()))
        for code, text in shown.items()
    }
    found = one_of(said, words)
    if found is None:
        raise ClerkError(
            what=f"Chưa hiểu “{said[:30]}”." if said else "Còn ô chưa ghi.",
            todo=f"Ghi một trong: {'; '.join(filter(None, shown.values()))}.",
        )
    return found


def one_of(said: str, spellings: Mapping[str, Sequence[str]]) -> str | None:
    """The code one of whose folded spellings a cell begins with, the longest; None where none is
    known, or the same one of two codes."""
    words = f"{plain_words(said)} "
    known = {(len(one), code) for code, all_ in spellings.items() for one in all_
             if one and words.startswith(f"{one} ")}  # fmt: skip
    longest = [code for length, code in known if length == max(known)[0]]
    return longest[0] if len(longest) == 1 else None


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
    return [known.get(plain_words(cell), f"other {place}") for place, cell in enumerate(row)]


def plain_words(text: str) -> str:
    """A head or a word as the tables of spellings have it."""
    return _SIGNS.sub(" ", fold(text)).strip()
