"""The sentences over the charts, and what the cells of a table say."""

from datetime import date

from app.statistics import findings, model, periods
from app.statistics.model import Cell, Column, Row, Table, cell_text
from app.statistics.tables import Pair

YEAR = periods.of("year", 2024)


def table(code, rows, period=YEAR):
    columns = tuple(Column(name, name) for name in ("total", "direct", "skilled"))
    return Table(code, "Ví dụ", period, ("UBND xã Ví Dụ",), columns, tuple(rows), 0)


def row(key, level, **numbers):
    cells = {name: Cell(number, number) for name, number in numbers.items()}
    return Row(key, key, level, cells)


def awards(total, direct, skilled):
    return table(
        "T01",
        [
            row("all", 0, total=total, direct=direct, skilled=skilled),
            row("Giấy khen xã", 2, total=total - 3),
            row("Bằng khen tỉnh", 2, total=3),
        ],
    )


def test_the_finding_says_how_many_what_most_and_the_change():
    first, second = findings.charts(Pair(awards(31, 18, 2), awards(24, 10, 10)))
    assert first.finding == (
        "31 lượt khen, tăng 7 lượt so với năm trước; nhiều nhất là Giấy khen xã, 28 lượt."
    )
    assert [(bar.label, bar.number, bar.before) for bar in first.bars] == [
        ("Giấy khen xã", 28, 21),
        ("Bằng khen tỉnh", 3, 3),
    ]
    assert second.finding == (
        "Người lao động trực tiếp: 90 % số lượt khen cá nhân, năm trước 50 %."
    )


def test_few_are_told_as_numbers_never_as_percent():
    _first, second = findings.charts(Pair(awards(7, 3, 4)))
    assert second.finding == "Người lao động trực tiếp: 3/7 số lượt khen cá nhân."


def test_a_chart_has_few_bars_and_the_rest_in_one():
    rows = [row("all", 0, total=100)]
    rows += [row(f"Thôn {n:02}", 2, total=n) for n in range(1, 13)]
    (chart,) = findings.charts(Pair(table("T02", rows)))
    assert len(chart.bars) == findings.MOST + 1
    assert (chart.bars[0].label, chart.bars[-1].label) == ("Thôn 12", "Còn lại (4)")
    assert sum(bar.number for bar in chart.bars) == sum(range(1, 13))


def test_nothing_counted_draws_nothing():
    assert findings.charts(Pair(table("T02", [row("all", 0, total=0)]))) == ()


def test_a_cell_is_read_the_vietnamese_way():
    assert cell_text(Cell(1250), "count") == "1.250"
    assert cell_text(Cell(1250, people=1100), "count", people=True) == "1.100"
    assert cell_text(Cell(37, whole=61), "share") == "60,7 %"
    assert cell_text(Cell(3, whole=7), "share") == "3/7"
    assert cell_text(Cell(0, whole=0), "share") == "–"
    assert cell_text(Cell(100, whole=8), "mean") == "12,5"
    assert cell_text(Cell(31, whole=12_400), "thousandth") == "2,5"
    assert cell_text(Cell(31, whole=0), "thousandth") == model.UNKNOWN
    assert cell_text(None, "count") == ""


def test_a_table_knows_its_cells():
    made = awards(31, 18, 2)
    assert made.cell("all", "total").number == 31
    assert made.cell("nowhere", "total") is None and not made.is_empty
    assert made.period.last == date(2024, 12, 31)
