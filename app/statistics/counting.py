"""One definition of what is counted, for the number of a cell and for the records behind it.

A question reads one kind of record. `keys` are values of each record that decide, by `rows_of`, in
which rows it counts; `tests` decide, by name of the column, whether it counts there. For the
numbers SQLite groups the records by their keys and by a mask with every test as a bit; the records
of a cell are the same ones with that cell's test as the condition. So they cannot differ.

Runs on the office's SQLite file. Values that are only compared are read as they are stored.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from operator import add
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, String, and_, case, func, literal, select, type_coerce
from sqlalchemy.orm import Session

from app.nominations.history import Same
from app.statistics.model import Cell
from app.statistics.periods import Period

Test = ColumnElement[bool]
Cells = dict[str, dict[str, Cell]]  # by row, by column
ID = 32  # letters of an id as it is stored


@dataclass(frozen=True)
class Question:
    """Records to count.

    record: what a found one is opened as. source: what is read from. id, opened: the record itself
    and the one shown and opened for it, which may be another (a return shows its dossier). day:
    the one day it is dated by. subject: whose it is, for distinct people. tests: by column, None
    for all. amount: what the columns of `summed` add up instead of counting. rows_of: keys -> rows.
    applies: whether the columns say anything about a row.
    """

    record: str
    source: Any
    where: tuple[Test, ...]
    id: Any
    day: Any
    keys: tuple[Any, ...]
    rows_of: Callable[..., Sequence[str]]
    tests: Mapping[str, Test | None]
    opened: Any = None
    subject: Any = None
    amount: Any = None
    summed: frozenset[str] = field(default=frozenset())
    applies: Callable[[str], bool] = field(default=lambda _row: True)

    def reading(self, *columns: Any) -> Select[*tuple[Any, ...]]:
        """What is read of all the records."""
        return select(*columns).select_from(self.source).where(*self.where)


class Hit(NamedTuple):
    """A record behind a number, as it is stored: ids in hex, the day as YYYY-MM-DD.

    There may be a hundred thousand of them; what is shown of a page of them is read later. person:
    the subject that stands for all records of the same one.
    """

    id: str
    opened: str
    day: str
    person: str


@dataclass(frozen=True, slots=True)
class Tally:
    """The numbers of a question, and how many records were read for them."""

    cells: Cells
    records: int


@dataclass(slots=True)
class _Sums:
    """What a row is made of, by mask: how many records, their sums; for each person, their masks'
    bits together.
    """

    times: Counter[int] = field(default_factory=Counter)
    amount: Counter[int] = field(default_factory=Counter)
    people: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, part: "_Sums") -> None:
        """Count the records of a part here too."""
        self.times.update(part.times)
        self.amount.update(part.amount)
        if not self.people:
            self.people = part.people.copy()
            return
        had = self.people
        for person, mask in part.people.items():
            had[person] |= mask


def within(day: Any, period: Period) -> Test:
    """Whether a stored day lies in a period."""
    return and_(day >= period.first, day <= period.last)


def stored(column: Any) -> Any:
    """A column as SQLite keeps it, without a parser for every row."""
    return type_coerce(column, String)


def known(column: Any) -> Any:
    """As `stored`, "" for what is not written down."""
    return case((column.is_(None), ""), else_=stored(column))


def by_day(day: Any, values: Sequence[tuple[date | None, Any]]) -> Any:
    """The value that holds on a day. values: from which day each holds, None for the first."""
    later = [(day >= first, value) for first, value in reversed(values) if first is not None]
    first = values[0][1]
    return case(*later, else_=first) if later else literal(first)


def tally(session: Session, linked: Same, question: Question) -> Tally:
    """The numbers of a question: times, sums and distinct people, by row and column.

    linked: which records are one subject; a person written down twice is one.
    """
    bits = [_bit(test, 1 << place) for place, test in enumerate(question.tests.values())]
    named = [key.label(f"key_{place}") for place, key in enumerate(question.keys)]
    amount = literal(0) if question.amount is None else question.amount
    read = (  # first, so that the grouping never leads to another index
        question.reading(
            reduce(add, bits).label("mask"),
            *named,
            amount.label("amount"),
            _person(question).label("person"),
        )
        .cte("read")
        .prefix_with("MATERIALIZED")
    )
    by = (read.c.mask, *(read.c[key.name] for key in named))
    people = func.group_concat(read.c.person, "")
    query = select(*by, func.count(), func.sum(read.c.amount), people).group_by(*by)
    groups = _read(session, query)
    ones = {} if question.subject is None else _ones(linked)
    return Tally(_cells(question, groups, ones), sum(group[-3] for group in groups))


def _read(session: Session, query: Any) -> Sequence[tuple[Any, ...]]:
    """All rows as the driver gives them: no value needs a parser, and there may be very many."""
    cursor = session.connection().execute(query).cursor
    if cursor is None:
        raise RuntimeError("a query has a cursor")
    return cursor.fetchall()


def _cells(question: Question, groups: Sequence[tuple[Any, ...]], ones: Mapping[str, str]) -> Cells:
    """The numbers by row and column from those by mask and keys; `people` is id after id."""
    parts: dict[tuple[str, ...], _Sums] = defaultdict(_Sums)
    for mask, *keys, times, amount, people in groups:
        part = parts[tuple(question.rows_of(*keys))]
        part.times[mask] += times
        part.amount[mask] += amount or 0
        had = part.people
        for at in range(0, len(people), ID):
            had[people[at : at + ID]] |= mask
    found: dict[str, _Sums] = defaultdict(_Sums)
    for rows, part in parts.items():
        part.people = _as_one(part.people, ones)
        for row in rows:
            found[row].add(part)
    return {row: _row(question, sums) for row, sums in found.items()}


def _as_one(people: dict[str, int], ones: Mapping[str, str]) -> dict[str, int]:
    """The same with each person who was written down twice as one."""
    for id in ones.keys() & people.keys():
        if ones[id] != id:
            people[ones[id]] |= people.pop(id)
    return people


def _row(question: Question, sums: _Sums) -> dict[str, Cell]:
    people = Counter(sums.people.values())
    return {
        code: _cell(
            question,
            code,
            _with(sums.times, 1 << place),
            _with(sums.amount, 1 << place),
            _with(people, 1 << place),
        )
        for place, code in enumerate(question.tests)
    }


def _with(by_mask: Mapping[int, int], bit: int) -> int:
    return sum(number for mask, number in by_mask.items() if mask & bit)


def _cell(question: Question, code: str, times: int, amount: int, people: int) -> Cell:
    number = amount if code in question.summed else times
    return Cell(number, times, None if question.subject is None else people)


def zero(question: Question, code: str) -> Cell:
    """The cell of a row that nothing was found for."""
    return _cell(question, code, 0, 0, 0)


def records(session: Session, linked: Same, question: Question, row: str, column: str) -> list[Hit]:
    """The records that a cell counts, the newest first."""
    test = question.tests[column]
    opened = question.id if question.opened is None else question.opened
    query = question.reading(
        stored(question.id).label("hit"),
        stored(opened).label("opened"),
        func.substr(stored(question.day), 1, 10).label("day"),
        _person(question).label("person"),
        *question.keys,
    )
    if test is not None:
        query = query.where(test)
    ones = _ones(linked)
    found = _read(session, query.order_by(question.day.desc(), question.id))
    counts = {keys: row in question.rows_of(*keys) for keys in {one[4:] for one in found}}
    return [
        Hit(one[0], one[1], one[2], ones.get(one[3], one[3])) for one in found if counts[one[4:]]
    ]


def _person(question: Question) -> Any:
    return literal("") if question.subject is None else stored(question.subject)


def _bit(test: Test | None, value: int) -> Any:
    return literal(value) if test is None else case((test, value), else_=0)


def _ones(linked: Same) -> dict[str, str]:
    return {id.hex: linked.one(id).hex for id in linked.all()}
