"""A table of the statistics as a sheet: the same numbers for Excel and for paper."""

from datetime import datetime

from app.clock import VIETNAM
from app.documents import tabular
from app.documents.tabular import Field, Line, Part, Sheet, Value
from app.money import grouped
from app.statistics.model import UNKNOWN, Cell, Column, Shape, Table
from app.statistics.tables import Pair

NAMES = 34  # letters of the rows' names
WIDTHS: dict[Shape, int] = {
    "count": 7, "sum": 15, "share": 8, "mean": 8, "thousandth": 9, "words": 22,
}  # fmt: skip


def sheet(pair: Pair, at: datetime, *, people: bool = False) -> tuple[Sheet, list[Line]]:
    """The table and its rows; with the year before every number stands twice.

    at: when it was made. people: distinct people instead of times, where a cell knows them.
    """
    table = pair.now
    fields = [Field("Nội dung", NAMES)]
    for column in table.columns:
        fields += _fields(column, pair)
    rows = []
    for row in table.rows:
        values: list[Value] = [row.title]
        for column in table.columns:
            values.append(_value(row.cells.get(column.code), column.shape, people=people))
            if _stands_twice(column, pair.before):
                then = pair.before.cell(row.key, column.code) if pair.before else None
                values.append(_value(then, column.shape, people=people))
        rows.append(Line(values, row.level))
    when = f"{at.astimezone(VIETNAM):%d/%m/%Y %H:%M}"
    counted = "Đếm người, mỗi người một lần." if people else "Đếm lượt khen, hồ sơ."
    return Sheet(
        name=f"{table.code} {table.title}",
        title=f"{table.code}. {titled(table)}".upper(),
        fields=tuple(fields),
        above=tuple(table.offices),
        notes=(
            *table.notes,
            f"{counted} Số liệu đến {when}, tính từ {grouped(table.records)} bản ghi.",
        ),
        outlined=True,
    ), rows


def titled(table: Table) -> str:
    """Danh hiệu thi đua năm 2025: the word "năm" is not said twice."""
    whole = f"{table.title}, {table.period.words}"
    return whole.replace(" năm, năm ", " năm ")


def _stands_twice(column: Column, before: Table | None) -> bool:
    return before is not None and column.shape != "words"


def _fields(column: Column, pair: Pair) -> list[Field]:
    width = WIDTHS[column.shape]
    shape: tabular.Shape = "text" if column.shape == "words" else "number"
    if not _stands_twice(column, pair.before):
        return [Field(column.title, width, shape, column.group)]
    over = f"{column.group}: {column.title}" if column.group else column.title
    before = pair.before.period if pair.before else pair.now.period
    now = pair.now.period
    if now.first.year != before.first.year and now.first.year == now.last.year:
        heads = [str(now.first.year), str(before.first.year)]
    else:
        heads = ["Kỳ này", "Kỳ trước"]
    return [Field(head, width, shape, over) for head in heads]


def _value(cell: Cell | None, shape: Shape, *, people: bool) -> Value:
    """A number as it is, so that a spreadsheet can go on with it."""
    if cell is None:
        return None
    match shape:
        case "words":
            return cell.words
        case "share":
            return Part(cell.number, cell.whole or 0)
        case "mean":
            return cell.number / cell.whole if cell.whole else None
        case "thousandth":
            return cell.number * 1000 / cell.whole if cell.whole else UNKNOWN
    if people and cell.people is not None and shape == "count":
        return cell.people
    return cell.number
