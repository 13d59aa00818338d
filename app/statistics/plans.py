"""What a table is made of before it is counted: its questions, its rows, what follows of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.nominations.history import Same
from app.progress import Report, ignore
from app.statistics import counting
from app.statistics.counting import Cells, Question
from app.statistics.eras import Era
from app.statistics.model import Cell, Choice, Column, Row, Shape, Table

WHOLE = "all"  # the key of the row that counts everything


@dataclass(frozen=True, slots=True)
class Head:
    """The words of a row, how deep it stands, and its place among the rows."""

    title: str
    level: int
    order: tuple[object, ...]


@dataclass(frozen=True)
class Plan:
    """A table to be counted.

    head: a row's key -> its words. fixed: rows that stand even where nothing was found. same:
    columns that open the records of another one (a share opens its numerator). only: columns that
    say something of some rows alone. derive: writes the cells that follow from others.
    is_form: see Table.
    """

    code: str
    title: str
    columns: tuple[Column, ...]
    questions: tuple[Question, ...]
    head: Callable[[str], Head]
    fixed: tuple[str, ...] = (WHOLE,)
    same: Mapping[str, str] = field(default_factory=dict)
    only: Mapping[str, Sequence[str]] = field(default_factory=dict)
    derive: Callable[[Cells], None] = field(default=lambda _cells: None)
    notes: tuple[str, ...] = ()
    is_form: bool = False

    def question(self, row: str, column: str) -> tuple[Question, str] | None:
        """Which question fills a cell, with the name of its test; None where none does."""
        if column in self.only and row not in self.only[column]:
            return None
        code = self.same.get(column, column)
        for question in self.questions:
            if code in question.tests and question.applies(row):
                return question, code
        return None


@dataclass(frozen=True)
class Ground:
    """What every table is made from."""

    session: Session
    catalog: Catalog
    eras: tuple[Era, ...]
    choice: Choice


def counted(
    ground: Ground,
    linked: Same,
    plan: Plan,
    rows: Iterable[str] = (),
    report: Report = ignore,
) -> Table:
    """The table of a plan. rows: keys that stand in it besides those that were found."""
    cells: Cells = {key: {} for key in (*plan.fixed, *rows)}
    records = 0
    for place, question in enumerate(plan.questions):
        report(place, len(plan.questions))
        tally = counting.tally(ground.session, linked, question)
        records += tally.records
        for row, found in tally.cells.items():
            mine = cells.setdefault(row, {})
            if question.applies(row):
                mine.update(found)
    for row, mine in cells.items():
        for question in plan.questions:
            if question.applies(row):
                for code in question.tests:
                    mine.setdefault(code, counting.zero(question, code))
    plan.derive(cells)
    codes = {column.code for column in plan.columns}
    heads = {key: plan.head(key) for key in cells}
    return Table(
        plan.code,
        plan.title,
        ground.choice.period,
        offices(ground),
        plan.columns,
        tuple(
            Row(key, heads[key].title, heads[key].level,
                {code: cell for code, cell in cells[key].items() if code in codes})
            for key in sorted(cells, key=lambda key: (heads[key].order, key))
        ),
        records,
        plan.notes,
        plan.is_form,
    )  # fmt: skip


def offices(ground: Ground) -> tuple[str, ...]:
    """What the office was called in the period, each name with its days where there are two."""
    names: dict[str, list[Era]] = {}
    for era in ground.eras:
        names.setdefault(era.name, []).append(era)
    if len(names) == 1:
        return tuple(names)
    return tuple(
        f"{name} ({Era('', of[0].first, of[-1].last, '', '', '', '', None).days})"
        for name, of in names.items()
    )


def share(cells: Cells, column: str, number: str, whole: str, *, people: bool = False) -> None:
    """Write the cells of a column that sets one column in proportion to another of its row."""
    for mine in cells.values():
        part, all_ = mine.get(number), mine.get(whole)
        if part is None or all_ is None:
            continue
        if people:
            mine[column] = Cell(part.people or 0, part.opens, None, all_.number)
        else:
            mine[column] = Cell(part.number, part.opens, None, all_.number)


def columns(*named: tuple[str, str] | tuple[str, str, Shape], group: str = "") -> list[Column]:
    """Columns under one heading."""
    return [Column(one[0], one[1], group, *one[2:]) for one in named]
