"""Any list goes to Excel and onto paper, whole and with its filter; nothing secret does."""

from datetime import date

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from python_calamine import CalamineWorkbook

from app.decisions import fund
from app.decisions.fund import FundDraft
from tests.ui.screens import problems
from tests.ui.typing import type_in
from tests.ui_pages.deciding import decided
from tests.ui_pages.running import settle
from ui import exporting
from ui.decisions.page import DecisionsPage
from ui.exporting import export_to, listed, of_table
from ui.listpaper import ListPaperPage
from ui.lists import Column, PagedModel, RowsTable
from ui.register.fund import FundPage
from ui.register.page import RegisterPage
from ui.sealed.page import SealedPage
from ui.statistics.page import StatisticsPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """The file dialog answers with a path in the test's folder."""
    path = tmp_path / "ra.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(path), ""))
    return path


def read(path):
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()


def opened(desk, qtbot, page):
    desk.window.open(page)
    page.reload()
    settle(desk, qtbot)
    return page


def test_ctrl_e_writes_the_list_with_numbers_and_days(desk, qtbot, asked):
    decided(desk.workspace)
    exporting.export_commands(desk)
    desk.window.refresh_menus()
    page = opened(desk, qtbot, RegisterPage(desk))
    qtbot.keyClick(page.table, Key.Key_E, CTRL)
    qtbot.waitUntil(asked.exists)
    settle(desk, qtbot)
    rows = read(asked)
    head = next(n for n, row in enumerate(rows) if row[0] == "Số")
    line = dict(zip(rows[head], rows[head + 1], strict=True))
    shown = page.model.row(0)
    assert line["Ngày"] == shown.entered_on and isinstance(line["Ngày"], date)
    assert line["Tiền thưởng"] == shown.amount and line["Họ tên, tập thể"] == shown.full_name
    assert rows[head + 1 + page.model.rowCount()][0] == "Cộng"


def test_every_row_goes_out_not_only_those_on_show(qtbot):
    model = PagedModel([Column("name", "Tên", str, sortable=True)], key=int)
    model.load(lambda after, count: range(3_500)[0 if after is None else after + 1 :][:count])
    table = RowsTable(model)
    qtbot.addWidget(table)
    assert model.rowCount() < 3_500
    found = of_table(table, "Ví dụ", ())
    assert [line.values[0] for line in found.rows()] == [str(n) for n in range(3_500)]
    assert found.count == 0  # nobody knows how many are still to come


def test_the_filter_stands_on_the_sheet_and_holds(desk, qtbot):
    decided(desk.workspace)
    page = opened(desk, qtbot, RegisterPage(desk))
    name = page.model.row(0).full_name
    type_in(page.filters.box, name)
    page.load()
    settle(desk, qtbot)
    found = listed(page, "UBND xã Ví Dụ")
    assert any(f"“{name}”" in line for line in found.sheet.above)
    assert {line.values[2] for line in found.rows()} == {name}


def test_a_book_adds_up_its_money(desk, qtbot, tmp_path):
    for amount in (1_000_000, 250_000):
        draft = FundDraft(desk.today(), "in", amount, "Cấp kinh phí ví dụ")
        desk.workspace.write(fund.enter, draft, desk.today())
    page = opened(desk, qtbot, FundPage(desk))
    export_to(desk.window, listed(page, "UBND xã Ví Dụ"), tmp_path / "quy")
    settle(desk, qtbot)
    (total,) = [row for row in read(tmp_path / "quy.xlsx") if row[0] == "Cộng"]
    assert 1_250_000 in total


def test_the_year_book_is_looked_at_and_saved_both_ways(desk, qtbot, asked):
    decided(desk.workspace)
    page = opened(desk, qtbot, RegisterPage(desk))
    assert page.book_button.isVisibleTo(page)
    page.print()
    paper = desk.window.page()
    assert isinstance(paper, ListPaperPage)
    settle(desk, qtbot)
    document = pypdfium2.PdfDocument(paper.data)
    words = " ".join(one.get_textpage().get_text_bounded() for one in document)
    document.close()
    assert "SỔ THEO DÕI KHEN THƯỞNG NĂM 2025" in words and "Tổng cộng" in words
    paper.also_buttons[0].click()
    settle(desk, qtbot)
    assert "Người ký" in [cell for row in read(asked) for cell in row]
    assert not problems(desk.window)


def test_the_statistics_go_out_with_the_numbers_of_the_screen(desk, qtbot, asked):
    decided(desk.workspace)
    page = opened(desk, qtbot, StatisticsPage(desk))
    page.period.choose("year", 2025)
    settle(desk, qtbot)
    page.export_button.click()
    settle(desk, qtbot)
    rows = read(asked)
    whole = page._reading.pair.now.rows[0]
    told = next(row for row in rows if row[0] == whole.title)
    assert told[1] == whole.cells["total"].number
    page.print()
    settle(desk, qtbot)
    assert desk.window.page().data.startswith(b"%PDF")


def test_secret_cases_and_empty_pages_give_nothing_out(desk, qtbot, asked):
    exporting.export_commands(desk)
    for page in (SealedPage(desk), DecisionsPage(desk)):
        opened(desk, qtbot, page)
        assert listed(page, "") is None
        exporting.export(desk.window)
        exporting.show_paper(desk)
        assert desk.window.page() is page
    assert not asked.exists()


def test_a_disk_that_refuses_is_told_and_the_page_stays(desk, qtbot, tmp_path, monkeypatch):
    decided(desk.workspace)
    told = []
    monkeypatch.setattr(exporting, "show_error", lambda *words: told.append(words[1]))
    page = opened(desk, qtbot, RegisterPage(desk))
    export_to(desk.window, listed(page, ""), tmp_path / "gone" / "so.xlsx")
    settle(desk, qtbot)
    assert len(told) == 1 and desk.window.page() is page
