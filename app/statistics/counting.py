"""One definition of what is counted, for the number of a cell and for the records behind it.

A question reads one kind of record. `keys` are values of each record that decide, by `rows_of`, in
which rows it counts; `tests` decide, by name of the column, whether it counts there. The numbers
come from one pass with every test as a bit; the records of a cell from the same query with that
cell's test as its condition. So they cannot differ.

Runs on the office's SQLite file. Values that are only compared are read as they are stored.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from operator import add
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, and_, case, literal, select, type_coerce
from sqlalchemy.orm import Session

from app.nominations.history import Same
from app.progress import Report, ignore
from app.statistics.model import Cell
from app.statistics.periods import Period

Test = ColumnElement[bool]
Cells = dict[str, dict[str, Cell]]  # by row, by column
BATCH = 20_000


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


@dataclass(frozen=True, slots=True)
class Hit:
    """A record behind a number. person: the hex of the subject that stands for all like it."""

    id: UUID
    opened: UUID
    day: date
    person: str


@dataclass(slots=True)
class _Group:
    times: int = 0
    amount: int = 0
    people: set[str] = field(default_factory=set)


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


def tally(session: Session, linked: Same, question: Question, report: Report = ignore) -> Cells:
    """The numbers of a question: times, sums and distinct people, by row and column.

    linked: which records are one subject; a person written down twice is one.
    """
    codes = list(question.tests)
    bits = [_bit(test, 1 << place) for place, test in enumerate(question.tests.values())]
    person = literal("") if question.subject is None else stored(question.subject)
    amount = literal(0) if question.amount is None else question.amount
    query = question.reading(reduce(add, bits), *question.keys, person, amount)
    groups: dict[Any, _Group] = {}
    done = 0
    rows = session.connection().execute(query)
    while batch := rows.fetchmany(BATCH):
        done += len(batch)
        report(done, 0)
        for row in batch:
            key = row[:-2]
            group = groups.get(key)
            if group is None:
                group = groups[key] = _Group()
            group.times += 1
            group.amount += row[-1] or 0
            group.people.add(row[-2])
    return _cells(question, codes, groups, _ones(linked))


def _cells(
    question: Question, codes: Sequence[str], groups: Mapping[Any, _Group], ones: Mapping[str, str]
) -> Cells:
    found: dict[str, dict[str, _Group]] = {}
    for (mask, *keys), group in groups.items():
        if ones:
            group.people = {ones.get(person, person) for person in group.people}
        mine = [code for place, code in enumerate(codes) if mask >> place & 1]
        for row in question.rows_of(*keys):
            cells = found.setdefault(row, {})
            for code in mine:
                cell = cells.setdefault(code, _Group())
                cell.times += group.times
                cell.amount += group.amount
                cell.people |= group.people
    return {
        row: {code: _cell(question, code, cells.get(code)) for code in codes}
        for row, cells in found.items()
    }


def _cell(question: Question, code: str, group: _Group | None) -> Cell:
    found = group or _Group()
    people = None if question.subject is None else len(found.people)
    number = found.amount if code in question.summed else found.times
    return Cell(number, found.times, people)


def zero(question: Question, code: str) -> Cell:
    """The cell of a row that nothing was found for."""
    return _cell(question, code, None)


def records(session: Session, linked: Same, question: Question, row: str, column: str) -> list[Hit]:
    """The records that a cell counts, the newest first."""
    test = question.tests[column]
    opened = question.id if question.opened is None else question.opened
    person = literal("") if question.subject is None else stored(question.subject)
    query = question.reading(
        *question.keys,
        person.label("person"),
        stored(question.day).label("day"),
        stored(opened).label("opened"),
        stored(question.id).label("hit"),
    )
    if test is not None:
        query = query.where(test)
    ones = _ones(linked)
    return [
        Hit(UUID(id), UUID(shown), date.fromisoformat(day[:10]), ones.get(who, who))
        for *keys, who, day, shown, id in session.connection().execute(
            query.order_by(question.day.desc(), question.id)
        )
        if row in question.rows_of(*keys)
    ]


def _bit(test: Test | None, value: int) -> Any:
    return literal(value) if test is None else case((test, value), else_=0)


def _ones(linked: Same) -> dict[str, str]:
    return {id.hex: linked.one(id).hex for id in linked.all()}


def remembered(rows_of: Callable[..., Sequence[str]]) -> Callable[..., Sequence[str]]:
    """The same, with every combination of keys looked at once."""
    found: dict[tuple[Any, ...], Sequence[str]] = {}

    def rows(*keys: Any) -> Sequence[str]:
        known = found.get(keys)
        if known is None:
            known = found[keys] = rows_of(*keys)
        return known

    return rows
