"""One definition of what is counted, for the number of a cell and for the records behind it.

A question reads one kind of record. `keys` are values of each record that decide, by `rows_of`, in
which rows it counts; `tests` decide, by name of the column, whether it counts there. The numbers
come from one pass with every test as a bit; the records of a cell from the same query with that
cell's test as its condition. So they cannot differ.

Runs on the office's SQLite file. Values that are only compared are read as they are stored.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from operator import add, itemgetter
from typing import Any

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
class _Group:
    """alone: records of subjects that have no other record in the question."""

    times: int = 0
    amount: int = 0
    alone: int = 0
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


def tally(session: Session, linked: Same, question: Question, report: Report = ignore) -> Tally:
    """The numbers of a question: times, sums and distinct people, by row and column.

    linked: which records are one subject; a person written down twice is one.
    """
    codes = list(question.tests)
    bits = [_bit(test, 1 << place) for place, test in enumerate(question.tests.values())]
    person = literal("") if question.subject is None else stored(question.subject)
    amount = literal(0) if question.amount is None else question.amount
    query = question.reading(reduce(add, bits), *question.keys, amount, person)
    rows = _read(session, query, report)
    return Tally(_cells(question, codes, _grouped(question, rows, _ones(linked))), len(rows))


def _read(session: Session, query: Any, report: Report) -> list[tuple[Any, ...]]:
    """All rows as the driver gives them: no value needs a parser, and there may be very many."""
    cursor = session.connection().execute(query).cursor
    if cursor is None:
        raise RuntimeError("a query has a cursor")
    rows: list[tuple[Any, ...]] = []
    while batch := cursor.fetchmany(BATCH):
        rows += batch
        report(len(rows), len(rows))
    return rows


def _grouped(
    question: Question, rows: Sequence[tuple[Any, ...]], ones: Mapping[str, str]
) -> dict[tuple[Any, ...], _Group]:
    """Rows by mask and keys. Only who comes up more than once has to be told apart."""
    of_key = itemgetter(slice(0, -2))
    groups = {key: _Group(times, alone=times) for key, times in Counter(map(of_key, rows)).items()}
    if question.amount is not None:
        for row in rows:
            groups[row[:-2]].amount += row[-2] or 0
    if question.subject is not None:
        seen = Counter(map(itemgetter(-1), rows))
        for row in rows:
            person = row[-1]
            if seen[person] > 1 or person in ones:
                group = groups[row[:-2]]
                group.alone -= 1
                group.people.add(ones.get(person, person))
    return groups


def _cells(
    question: Question, codes: Sequence[str], groups: Mapping[tuple[Any, ...], _Group]
) -> Cells:
    found: dict[str, dict[str, _Group]] = {}
    for (mask, *keys), group in groups.items():
        mine = [code for place, code in enumerate(codes) if mask >> place & 1]
        for row in question.rows_of(*keys):
            cells = found.setdefault(row, {})
            for code in mine:
                cell = cells.setdefault(code, _Group())
                cell.times += group.times
                cell.amount += group.amount
                cell.alone += group.alone
                cell.people |= group.people
    return {
        row: {code: _cell(question, code, cells.get(code)) for code in codes}
        for row, cells in found.items()
    }


def _cell(question: Question, code: str, group: _Group | None) -> Cell:
    found = group or _Group()
    people = None if question.subject is None else found.alone + len(found.people)
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
    ones, rows_of = _ones(linked), remembered(question.rows_of)
    order = query.order_by(question.day.desc(), question.id)
    return [
        Hit(id, shown, day[:10], ones.get(who, who))
        for *keys, who, day, shown, id in _read(session, order, ignore)
        if row in rows_of(*keys)
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
