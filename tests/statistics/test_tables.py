"""Every number is the one that the records give by themselves, and opens just those records."""

from datetime import date

import pytest

from app import catalog
from app.statistics import periods, records, tables
from app.statistics.model import Choice
from app.statistics.periods import Period
from tests.office import quick_office
from tests.statistics import busy, plain

CATALOG = catalog.load()
TODAY = date(2026, 1, 20)
PERIODS = (
    periods.of("year", 2025),
    periods.of("half", 2025, 1),
    Period(date(2024, 3, 5), date(2025, 8, 17)),
)


@pytest.fixture(scope="module", params=(1, 2))
def office(request, tmp_path_factory):
    """An open file and all of its records in memory."""
    made = quick_office(tmp_path_factory.mktemp("busy") / "so")
    made.write(busy.fill, request.param)
    yield made, made.read(plain.Office, CATALOG, TODAY)
    made.close()


@pytest.mark.parametrize("code", tables.PLANS)
def test_every_cell_is_what_plain_loops_over_all_records_give(office, code):
    workspace, in_memory = office
    for period in PERIODS:
        table = workspace.read(tables.made, CATALOG, code, Choice(period, TODAY)).now
        in_memory.first, in_memory.last = period.first, period.last
        wanted = plain.PLAIN[code](in_memory)
        assert {row for row, _ in wanted} <= {row.key for row in table.rows}
        assert {column for _, column in wanted} <= {column.code for column in table.columns}
        for row, column, cell in cells(table):
            if cell is None or column.shape == "words":
                assert (row.key, column.code) not in wanted
                continue
            number, people, *whole = wanted.get((row.key, column.code), (0, None))
            if column.shape in ("share", "mean", "thousandth"):
                assert (cell.number, cell.people) == (number, None), (row, column)
                assert cell.whole == (whole or [0])[0], (row, column)
            else:
                nobody = 0 if cell.people is not None and people is None else people
                assert (cell.number, cell.people) == (number, nobody), (row, column)


@pytest.mark.parametrize("code", tables.PLANS)
def test_a_number_opens_as_many_records_as_it_says(office, code):
    workspace, _in_memory = office
    choice = Choice(PERIODS[0], TODAY)
    table = workspace.read(tables.made, CATALOG, code, choice).now
    for row, column, cell, hits in workspace.read(opened, table, choice):
        if cell is None or column.shape == "words":
            assert hits == []
            continue
        assert len(hits) == len({hit.id for hit in hits}) == cell.opens, (row, column)
        if column.shape == "count":
            assert cell.opens == cell.number
            if cell.people is not None:
                assert len(records.people(hits)) == cell.people


def test_the_sectors_forms_add_up_to_the_states_and_provinces_groups_of_t01(office):
    workspace, _in_memory = office
    choice = Choice(PERIODS[2], TODAY)

    def made(code):
        return workspace.read(tables.made, CATALOG, code, choice).now

    groups = {"0702": ("|NN", "|TTG"), "0703": ("|TINH",)}
    for code, ends in groups.items():
        table = made(code)
        for row in table.rows:
            numbers = {column: cell.number for column, cell in row.cells.items()}
            whole = numbers.pop("c1")
            assert whole == sum(numbers.values())
        known = sum(row.cells["total"].number for row in made("T01").rows if row.key.endswith(ends))
        total = table.cell("all", "c1").number
        assert total == known if code == "0702" else 0 < total <= known
    movements = made("0701").row("all").cells
    assert movements["c1"].number == movements["c2"].number + movements["c3"].number > 0


def cells(table):
    """Every place of a table: its row, its column, its cell or None."""
    return [(row, c, row.cells.get(c.code)) for row in table.rows for c in table.columns]


def opened(session, table, choice):
    """Every place with the records behind it, looked up the way Enter does."""
    opener = tables.Opener(session, CATALOG, table.code, choice)
    return [
        (row, column, cell, opener.records(row.key, column.code))
        for row, column, cell in cells(table)
    ]
