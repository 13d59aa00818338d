"""Statistics by keyboard: a number leads to its records, and a table to a spreadsheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import catalog
from app.statistics import findings, periods, tables
from app.statistics.model import Choice
from tests.office import TODAY
from tests.statistics import busy
from tests.ui.typing import type_in
from tests.ui_pages.running import settle
from ui.desk import Desk
from ui.movements.page import MovementPage
from ui.nominations.editor import NominationEditor
from ui.parts.charts import BarChart
from ui.register.page import EntryPage
from ui.statistics.page import KEPT, StatisticsPage
from ui.statistics.records import RecordsPage

Key = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
CATALOG = catalog.load()


@pytest.fixture
def show(desk: Desk, qtbot: QtBot):
    """Open the page on a busy office and wait for its table."""

    def open_page(*, filled: bool = True) -> StatisticsPage:
        if filled:
            desk.workspace.write(busy.fill, 1)
        page = StatisticsPage(desk)
        desk.window.open(page)
        settle(desk, qtbot)
        page.shown()
        return page

    return open_page


def choose(desk: Desk, page: StatisticsPage, code: str, qtbot: QtBot) -> None:
    page.table_choice.set_value(code)
    settle(desk, qtbot)


def test_an_office_without_decisions_says_what_will_be_here(show):
    page = show(filled=False)
    assert page.empty.isVisible() and not page.grid.isVisible()
    assert page.table_choice.isVisible() and not page.copy_button.isEnabled()


def test_the_screen_shows_the_numbers_of_the_table(desk, show, qtbot):
    page = show()
    choice = Choice(page.period.period(), desk.today())
    pair = desk.workspace.read(tables.made, CATALOG, "T01", choice, compared=True)
    wanted = pair.now
    assert [row.title for row in page.grid.grid.rows()] == [row.title for row in wanted.rows]
    assert page.grid.grid.words(0, 0) == str(wanted.rows[0].cells["total"].number)
    page.counting.set_value("people")
    assert page.grid.grid.words(0, 0) == str(wanted.rows[0].cells["total"].people)
    assert f"{wanted.records} bản ghi" in page.source.text()
    assert any("hủy bỏ" in note for note in wanted.notes) and "hủy bỏ" in page.notes.text()


def test_arrows_walk_the_cells_and_enter_opens_as_many_records_as_the_number(desk, show, qtbot):
    page = show()
    assert page.grid.hasFocus()
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Right, Key.Key_Up):
        qtbot.keyClick(page.grid, key)
    at = page.grid.currentIndex()
    cell = page.grid.grid.cell(at.row(), at.column())
    assert (at.row(), at.column()) == (0, 2) and cell.number
    qtbot.keyClick(page.grid, Key.Key_Return)
    settle(desk, qtbot)
    records = desk.window.page()
    assert isinstance(records, RecordsPage)
    assert records.count() == records.model.rowCount() == cell.number
    assert records.title.endswith(f"năm {TODAY.year}")
    qtbot.keyClick(records.table, Key.Key_Return)
    settle(desk, qtbot)
    assert isinstance(desk.window.page(), EntryPage)
    desk.window.back()
    desk.window.back()
    assert desk.window.page() is page and page.grid.currentIndex() == at


def test_people_open_one_row_for_each_person(desk, show, qtbot):
    page = show()
    page.counting.set_value("people")
    cell = page.grid.grid.cell(0, 0)
    page.grid.setCurrentIndex(page.grid.grid.index(0, 0))
    qtbot.keyClick(page.grid, Key.Key_Return)
    settle(desk, qtbot)
    records = desk.window.page()
    assert records.count() == cell.people < cell.number
    assert sum(row.times for row in records.model.rows()) == cell.number


def test_dossiers_open_from_their_number(desk, show, qtbot):
    page = show()
    choose(desk, page, "T07", qtbot)
    page.grid.setCurrentIndex(page.grid.grid.index(0, 0))
    qtbot.keyClick(page.grid, Key.Key_Return)
    settle(desk, qtbot)
    qtbot.keyClick(desk.window.page().table, Key.Key_Return)
    settle(desk, qtbot)
    assert isinstance(desk.window.page(), NominationEditor)


@pytest.mark.parametrize("column", ["movements", "registered"])
def test_a_movement_opens_from_its_number(desk, show, qtbot, column):
    page = show()
    page.period.choose("year", 2025)
    choose(desk, page, "T05", qtbot)
    place = [one.code for one in page.grid.grid.columns()].index(column)
    row = next(
        n for n in range(1, len(page.grid.grid.rows())) if page.grid.grid.cell(n, place).number
    )
    page.grid.setCurrentIndex(page.grid.grid.index(row, place))
    qtbot.keyClick(page.grid, Key.Key_Return)
    settle(desk, qtbot)
    qtbot.keyClick(desk.window.page().table, Key.Key_Return)
    settle(desk, qtbot)
    movement = desk.window.page()
    assert isinstance(movement, MovementPage)
    assert movement.movement_id.hex == page.grid.grid.rows()[row].key


def test_a_number_of_nothing_opens_nothing(desk, show, qtbot):
    page = show()
    columns = [column.code for column in page.grid.grid.columns()]
    rows = range(len(page.grid.grid.rows()))
    zero = next(
        (row, columns.index("enterprise"))
        for row in rows
        if not page.grid.grid.cell(row, columns.index("enterprise")).number
    )
    page.grid.setCurrentIndex(page.grid.grid.index(*zero))
    qtbot.keyClick(page.grid, Key.Key_Return)
    assert desk.window.page() is page


def test_one_cell_copies_the_whole_table_and_a_selection_only_itself(show, qtbot):
    page = show()
    page.grid.setCurrentIndex(page.grid.grid.index(0, 0))
    qtbot.keyClick(page.grid, Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 1 + len(page.grid.grid.rows())
    assert lines[0].startswith("Tổng hợp khen thưởng\tĐối tượng: Tổng\tĐối tượng: Tổng (năm 2024)")
    assert lines[1].split("\t")[:2] == ["Tổng cộng", page.grid.grid.words(0, 0)]
    qtbot.keyClick(page.grid, Key.Key_Right, SHIFT)
    qtbot.keyClick(page.grid, Key.Key_Down, SHIFT)
    qtbot.keyClick(page.grid, Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().split("\n")
    assert [len(line.split("\t")) for line in lines] == [5, 5, 5]


def test_days_that_are_none_are_told_and_the_table_stays(desk, show, qtbot):
    page = show()
    page.period.kind.set_value("days")
    settle(desk, qtbot)
    before = page.grid.grid.pair
    page.period.last.setText("")
    type_in(page.period.last, "31/02/2025")
    qtbot.keyClick(page.period.last, Key.Key_Return)
    assert page.problem.isVisible() and "Tháng 2" in page.problem.text()
    assert page.grid.grid.pair is before and page.period.last.text() == "31/02/2025"
    page.period.last.setText("")
    type_in(page.period.last, "28.2.2025")
    qtbot.keyClick(page.period.last, Key.Key_Return)
    settle(desk, qtbot)
    assert not page.problem.isVisible()
    assert page.grid.grid.pair.now.period.words == "từ 01/01/2025 đến 28/02/2025" or (
        page.grid.grid.pair.now.period.last.month == 2
    )


def test_table_period_and_way_of_counting_are_there_again_next_time(desk, show, qtbot):
    page = show()
    choose(desk, page, "T03", qtbot)
    page.period.choose("quarter", 2024, 2)
    page.compare.setChecked(False)
    page.counting.set_value("people")
    settle(desk, qtbot)
    assert desk.window.shell.memory.get(KEPT)["table"] == "T03"
    again = StatisticsPage(desk)
    desk.window.open(again)
    settle(desk, qtbot)
    assert again.table_choice.value() == "T03" and not again.compare.isChecked()
    assert again.period.period().words == "quý II năm 2024"
    assert again.counting.value() == "people"


def test_every_table_is_shown_with_its_finding(desk, show, qtbot):
    page = show()
    page.period.choose("year", 2025)
    for code in tables.PLANS:
        choose(desk, page, code, qtbot)
        assert page.grid.grid.pair.now.code == code
        assert page.finding.text() and page.charts.accessibleName() == ""
        for finding in page.charts.findings:
            assert finding.endswith(".")


def test_a_bar_of_a_chart_opens_what_it_counts_and_shift_enter_the_year_before(desk, show, qtbot):
    page = show()
    page.period.choose("year", 2025)
    settle(desk, qtbot)
    page.show_charts.click()
    chart = page.charts.findChildren(BarChart)[0]
    chart.setFocus()
    bar = page._reading.charts[0].bars[1]
    qtbot.keyClick(chart, Key.Key_Down)
    assert chart.accessibleName() == f"{bar.label}: {bar.words}"
    for modifier, number in ((Qt.KeyboardModifier.NoModifier, bar.number), (SHIFT, bar.before)):
        assert number
        qtbot.keyClick(chart, Key.Key_Return, modifier)
        settle(desk, qtbot)
        records = desk.window.page()
        assert isinstance(records, RecordsPage) and records.count() == number
        desk.window.back()
    at = chart.box(0).center().toPoint()
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at)
    settle(desk, qtbot)
    assert desk.window.page().count() == page._reading.charts[0].bars[0].number


def test_every_bar_of_every_chart_opens_as_many_records_as_it_says(desk, show):
    show()
    choice = Choice(periods.of("year", 2025), TODAY)
    seen = 0
    for code in tables.PLANS:
        pair = desk.workspace.read(tables.made, CATALOG, code, choice)
        for chart in findings.charts(pair):
            for bar in chart.bars:
                cells = [pair.now.cell(*cell) for cell in bar.cells]
                assert cells and sum(cell.number for cell in cells) == bar.number, (code, bar)
                seen += 1
    assert seen > 20


def test_shift_enter_opens_the_number_of_the_year_before(desk, show, qtbot):
    page = show()
    page.period.choose("year", 2025)
    settle(desk, qtbot)
    page.grid.setCurrentIndex(page.grid.grid.index(0, 0))
    before = page.grid.grid.pair.before.cell("all", "total").number
    qtbot.keyClick(page.grid, Key.Key_Return, SHIFT)
    settle(desk, qtbot)
    records = desk.window.page()
    assert records.count() == before and records.title.endswith("năm 2024")
