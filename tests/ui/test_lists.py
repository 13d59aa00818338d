"""Lists of any length: paged, sorted, selected, copied, remembered, read aloud."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from tests import patience
from tests.ui.screens import settle
from ui import lists, theme
from ui.jobs import Jobs
from ui.memory import ShortMemory

MILLION = 1_000_000


@dataclass(frozen=True)
class Line:
    id: int
    name: str


def fetch_million(after, limit):
    first = 0 if after is None else after + 1
    return [Line(n, f"Người {n}") for n in range(first, min(first + limit, MILLION))]


COLUMNS = [
    lists.Column(
        "number", "Số", lambda r: f"HS-{r.id:04}", 80, right=True, sortable=True, first_down=True
    ),
    lists.Column(
        "name", "Tên", lambda r: lists.Cell(r.name, strong=True), 150, stretch=True, sortable=True
    ),
    lists.Column(
        "state", "Điều kiện", lambda r: lists.Cell("Đủ điều kiện", tone="ok"), 130, sortable=True
    ),
]


@pytest.fixture
def model(qapp):
    return lists.PagedModel(COLUMNS)


@pytest.fixture
def table(qtbot, model):
    made = lists.RowsTable(model, name="people", memory=ShortMemory(), accessible_name="Danh sách")
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    return made


def test_a_million_rows_show_as_fast_as_ten_and_come_page_by_page(table, model):
    taken: list[int] = []

    def fetch(after, limit):
        rows = fetch_million(after, limit)
        taken.append(len(rows))
        return rows

    model.load(fetch)
    assert model.rowCount() == 200 and model.canFetchMore()
    assert taken == [200]  # nothing else is read before they stand there
    model.fetchMore()
    assert model.rowCount() == 400 and taken == [200, 200]
    assert [row.id for row in model.rows()] == list(range(400))


def test_scrolling_to_the_end_fetches_what_follows(qtbot, table, model):
    model.load(fetch_million)
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: model.rowCount() > 200)


def test_the_last_page_ends_the_fetching(model):
    model.load(lambda after, limit: [Line(n, "x") for n in range(5)] if after is None else [])
    assert model.rowCount() == 5 and not model.canFetchMore()


def test_qts_own_checks_of_a_model_pass_while_it_pages(model):
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    tester.setUseFetchMore(False)  # it would fetch inside its own check of a reset
    model.load(fetch_million)
    model.fetchMore()
    model.reload()
    model.set_rows([Line(1, "Một")])
    assert tester.model() is model


def test_the_newest_load_wins_whatever_order_the_answers_come_in(qtbot, qapp):
    from threading import Event

    jobs, go_on = Jobs(), Event()
    model = lists.PagedModel(COLUMNS, jobs=jobs)

    def slow(_after, _limit):
        go_on.wait(patience.SECONDS)
        return [Line(1, "cũ")]

    model.load(slow)
    model.load(lambda _a, _l: [Line(2, "mới")])
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    go_on.set()
    jobs.close()
    settle()
    assert [row.name for row in model.rows()] == ["mới"]


def test_a_failed_fetch_is_told_and_keeps_the_rows_on_show(qtbot, model):
    model.load(fetch_million)

    def broken(_after, _limit):
        raise OSError("gone")

    with qtbot.waitSignal(model.failed):
        model.load(broken)
    assert model.rowCount() == 200 and not model.waiting()


def test_the_selection_stays_on_its_rows_over_a_reload_in_another_order(table, model):
    model.set_rows([Line(n, f"Người {n}") for n in range(10)])
    table.select_key(3)
    table.selectionModel().select(
        model.index(7, 0),
        table.selectionModel().SelectionFlag.Select | table.selectionModel().SelectionFlag.Rows,
    )
    model.set_rows([Line(n, f"Người {n}") for n in reversed(range(10))])
    assert {row.id for row in table.selected_rows()} == {3, 7}
    assert table.current_row().id == 3


def test_coming_back_finds_the_same_row_and_scroll_position(table, model):
    model.set_rows([Line(n, f"Người {n}") for n in range(150)])
    table.select_key(90)
    place = table.where()
    table.select_key(0)
    assert table.where() != place
    table.go_back_to(place)
    assert table.where() == place


def test_the_detail_follows_the_selection_once_after_it_rests(qtbot, table, model):
    model.set_rows([Line(n, f"Người {n}") for n in range(10)])
    qtbot.waitSignal(table.current_changed).wait()
    seen = []
    table.current_changed.connect(seen.append)
    for key in (1, 2, 3):
        table.select_key(key)
    qtbot.waitUntil(lambda: bool(seen))
    assert [row.id for row in seen] == [3]


def test_enter_opens_the_current_row_and_a_bare_letter_moves_nothing(qtbot, table, model):
    model.set_rows([Line(n, f"Người {n}") for n in range(5)])
    table.select_key(2)
    with qtbot.waitSignal(table.opened) as opened:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened.args[0].id == 2
    qtbot.keyClick(table, "n")
    assert table.current_row().id == 2


def test_delete_names_the_selected_rows(qtbot, table, model):
    model.set_rows([Line(n, f"Người {n}") for n in range(5)])
    table.selectAll()
    with qtbot.waitSignal(table.delete_asked) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert len(asked.args[0]) == 5


def test_copying_gives_heads_and_tabs_that_paste_into_a_spreadsheet(qtbot, table, model):
    model.set_rows([Line(1, "=HYPERLINK(1)"), Line(2, "Đàng\tThị Hoa")])
    table.selectAll()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "Số\tTên\tĐiều kiện"
    assert lines[1] == "HS-0001\t'=HYPERLINK(1)\tĐủ điều kiện"
    assert lines[2].split("\t")[1] == "Đàng Thị Hoa"


@given(st.lists(st.lists(st.text(), min_size=2, max_size=4), min_size=1, max_size=5))
def test_no_copied_cell_is_a_formula_and_none_breaks_its_row(rows):
    text = lists.copied_text(rows)
    lines = text.split("\n")
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        cells = line.split("\t")
        assert len(cells) == len(row)
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in cells)


def test_column_zero_reads_the_whole_row_aloud(model):
    model.set_rows([Line(7, "Đàng Thị Kim Hoa")])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "HS-0007, Đàng Thị Kim Hoa, Đủ điều kiện"
    assert model.index(0, 1).data(role) == "Tên: Đàng Thị Kim Hoa"
    spoken = lists.PagedModel(COLUMNS, sentence=lambda row: f"{row.name}, hạn 22/01")
    spoken.set_rows([Line(7, "Đàng Thị Kim Hoa")])
    assert spoken.index(0, 0).data(role) == "Đàng Thị Kim Hoa, hạn 22/01"


def test_a_click_on_a_head_sorts_again_reverses_and_shift_adds_a_second_key(qtbot, table, model):
    orders = []
    model.order_changed.connect(orders.append)
    model.sort_by("number")
    model.sort_by("number")
    model.sort_by("name", add=True)
    model.sort_by("name", add=True)
    model.sort_by("state")
    assert orders == [
        [("number", True)],
        [("number", False)],
        [("number", False), ("name", False)],
        [("number", False), ("name", True)],
        [("state", False)],
    ]
    head = table.horizontalHeader()
    at = head.viewport().rect().center()
    at.setX(head.sectionViewportPosition(1) + 20)
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert model.order == [("name", False)]


def test_widths_order_and_hidden_columns_come_back(qtbot, model):
    stored = []
    memory = ShortMemory(changed=stored.append)
    one = lists.RowsTable(model, name="people", memory=memory)
    qtbot.addWidget(one)
    one.resize(700, 300)
    one.show()
    one.setColumnWidth(0, 140)
    one.horizontalHeader().moveSection(2, 0)
    one.show_column("state", False)
    again = lists.RowsTable(
        lists.PagedModel(COLUMNS), name="people", memory=ShortMemory(stored[-1])
    )
    qtbot.addWidget(again)
    again.resize(700, 300)
    again.show()
    assert again.columnWidth(0) == 140
    assert again.isColumnHidden(2)
    again.show_column("state", True)
    assert again.columns_on_show() == [2, 0, 1]


def test_a_width_kept_at_large_text_is_the_same_share_at_small_text(qtbot, table):
    theme.set_scale(200)
    table.setColumnWidth(0, 300)
    theme.set_scale(100)
    assert table.columnWidth(0) == 150


def test_the_last_column_cannot_be_hidden(table):
    for name in ("number", "name", "state"):
        table.show_column(name, False)
    assert len(table.columns_on_show()) == 1


def test_rows_grow_with_density_and_scale(table):
    table.set_density("row_compact")
    assert table.verticalHeader().defaultSectionSize() == 28
    theme.set_scale(200)
    assert table.verticalHeader().defaultSectionSize() == 56


def test_words_without_room_are_in_the_tooltip_and_others_are_not(table, model):
    model.set_rows([Line(1, "Trường Tiểu học Phước Nghĩa A, điểm trường thôn Ma Rơi " * 3)])
    from PySide6.QtWidgets import QStyleOptionViewItem

    option = QStyleOptionViewItem()
    option.rect = table.visualRect(model.index(0, 1))
    painter = table.itemDelegate()
    assert painter.hidden_text(option, model.index(0, 1)).startswith("Trường Tiểu học")
    model.set_rows([Line(1, "Hoa")])
    assert painter.hidden_text(option, model.index(0, 1)) == ""


def test_a_damaged_memory_counts_as_an_empty_one():
    assert ShortMemory("{not json").get("columns people") is None
    assert ShortMemory("[1]").get("x") is None
