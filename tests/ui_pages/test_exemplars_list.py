"""The list of exemplars by keyboard: begun, filtered, put away and brought back."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.exemplars import actions
from app.exemplars.actions import Filters, Order
from app.exemplars.stages import Stage
from app.subjects import actions as subjects
from tests.office import HOAI, TODAY
from tests.ui.typing import type_in
from tests.ui_pages.exemplary import CONTROL, KEYS, NAMES, add, dialog_of, ready, rows_of
from ui.desk import Desk
from ui.exemplars.beginning import BeginDialog
from ui.exemplars.list import ExemplarsPage
from ui.exemplars.page import ExemplarPage
from ui.listpaper import ListPaperPage
from ui.page import Page


@pytest.fixture
def rail(desk: Desk) -> ExemplarsPage:
    """The list, reached the way the rail does; wait for its rows with `rows_of`."""
    desk.window._builders["exemplars"] = lambda _window: ExemplarsPage(desk)
    desk.window._builders["nominations"] = lambda _window: Page()
    desk.window.go("exemplars")
    page = desk.window.page()
    assert isinstance(page, ExemplarsPage)
    return page


def test_an_empty_list_says_what_will_be_here_and_ctrl_n_begins_the_first(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    assert rail.empty.isVisible() and not rail.filters.isVisible()
    assert rail.empty.title.text() == "Chưa ghi gương tốt nào"
    assert not rail.add_button.isVisible(), "one red button on a screen"
    desk.window.commands.action("new").trigger()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert dialog.isVisible()


def test_a_good_deed_is_written_down_in_three_fields(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    rail.new()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.name, "Taín Văn Liêm")
    type_in(dialog.village, "Thôn Ma Rơi")
    type_in(dialog.summary, "Dắt 12 em nhỏ qua suối lũ")
    qtbot.keyClick(dialog.summary, KEYS.Key_Return, CONTROL)
    page = desk.window.page()
    assert isinstance(page, ExemplarPage) and page.title == "Taín Văn Liêm"
    assert page.number == "ĐH-0001"
    detail = page.shown_now.detail
    assert detail.draft.summary == "Dắt 12 em nhỏ qua suối lũ"
    assert detail.dates[0] == TODAY and page.shown_now.subject.given_name == "Liêm"


def test_a_refused_beginning_keeps_what_was_typed(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    rail.new()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.name, "Taín Văn Liêm")
    dialog.accept()
    assert dialog.isVisible() and dialog.name.text() == "Taín Văn Liêm"
    summary = next(field for field in dialog.fields if field.name == "summary")
    assert "Chưa ghi việc đã làm" in summary.error()
    assert desk.workspace.read(subjects.page, None, 5) == [], "not half of it is stored"


def test_somebody_of_the_register_is_chosen_and_not_written_twice(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    known = desk.workspace.write(subjects.save, HOAI)
    rail.new()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.name, "pi nang thi hoai")
    offered = dialog.name._popup  # the keys go to the list while it is open
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, KEYS.Key_Tab)
    assert dialog.known.isVisible() and dialog.name.option() is None, "a person decides"
    dialog.known.links[0].setFocus()
    qtbot.keyClick(dialog.known.links[0], KEYS.Key_Space)
    type_in(dialog.summary, "Giữ nguồn nước")
    dialog.accept()
    page = desk.window.page()
    assert isinstance(page, ExemplarPage)
    assert page.shown_now.detail.draft.subject_id == known


def test_somebody_is_chosen_from_the_list_with_the_arrow_and_enter(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    known = desk.workspace.write(subjects.save, HOAI)
    rail.new()
    dialog = dialog_of(desk, BeginDialog, qtbot)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.name, "hoai")
    offered = dialog.name._popup
    qtbot.waitUntil(offered.isVisible)
    qtbot.keyClick(offered, KEYS.Key_Down)
    qtbot.keyClick(offered, KEYS.Key_Return)
    assert dialog.isVisible() and dialog.name.value() == known
    assert dialog.name.text() == "Pi Năng Thị Hoài" and not dialog.village.isVisible()


def test_the_filter_ignores_tone_marks_and_takes_numbers(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    for name in NAMES:
        add(desk, name)
    assert rows_of(rail, qtbot, 4)[0] == NAMES[3], "newest first"
    rail.search()
    type_in(rail.filters.box, "hoa")
    assert set(rows_of(rail, qtbot, 2)) == {NAMES[0], NAMES[1]}
    rail.filters.box.clear()
    rows_of(rail, qtbot, 4)
    type_in(rail.filters.box, "ĐH-3")
    assert rows_of(rail, qtbot, 1) == [NAMES[2]]


def test_stage_chips_filter_are_kept_and_backspace_takes_the_last_off(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    ids = [add(desk, name) for name in NAMES]
    ready(desk, ids[1])
    desk.workspace.write(actions.move, ids[1], Stage.FOSTER, TODAY)
    rows_of(rail, qtbot, 4)
    rail._turn(Stage.FOSTER, True)
    assert rows_of(rail, qtbot, 1) == [NAMES[1]]
    assert ExemplarsPage(desk)._on == [Stage.FOSTER.value], "a restart keeps the filter"
    rail.filters.box.setFocus()
    qtbot.keyClick(rail.filters.box, KEYS.Key_Backspace)
    rows_of(rail, qtbot, 4)


def test_no_match_repeats_the_filter_and_one_click_takes_it_off(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    add(desk)
    rows_of(rail, qtbot, 1)
    type_in(rail.filters.box, "nguyễn")
    qtbot.waitUntil(rail.no_match.isVisible)
    assert "nguyễn" in rail.no_match.title.text()
    rail.no_match.buttons[0].setFocus()
    qtbot.keyClick(rail.no_match.buttons[0], KEYS.Key_Space)
    rows_of(rail, qtbot, 1)
    assert rail.table.isVisible()


def test_delete_puts_rows_away_and_the_message_brings_them_back_whatever_came_since(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    for name in NAMES[:3]:
        add(desk, name)
    rows_of(rail, qtbot, 3)
    rail.table.setFocus()
    rail.table.selectAll()
    qtbot.keyClick(rail.table, KEYS.Key_Delete)
    toast = desk.window.toasts.toast
    assert "3 gương tốt" in toast.words.text()
    qtbot.waitUntil(rail.empty.isVisible)
    later = add(desk, NAMES[3])
    toast.undo.setFocus()
    qtbot.keyClick(toast.undo, KEYS.Key_Space)
    assert set(rows_of(rail, qtbot, 4)) == set(NAMES)
    assert desk.workspace.read(actions.read, later).number == 4


def test_enter_opens_the_row_and_back_returns_to_it(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    for name in NAMES:
        add(desk, name)
    rows_of(rail, qtbot, 4)
    rail.table.setFocus()
    qtbot.keyClick(rail.table, KEYS.Key_Down)
    qtbot.keyClick(rail.table, KEYS.Key_Down)
    row = rail.table.current_row()
    qtbot.keyClick(rail.table, KEYS.Key_Return)
    page = desk.window.page()
    assert isinstance(page, ExemplarPage) and page.exemplar_id == row.id
    desk.window.back()
    rows_of(rail, qtbot, 4)
    assert desk.window.page() is rail and rail.table.current_row().id == row.id


def test_copied_rows_paste_into_a_spreadsheet(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    add(desk, "=HYPERLINK(1)")
    rows_of(rail, qtbot, 1)
    rail.table.selectAll()
    qtbot.keyClick(rail.table, KEYS.Key_C, CONTROL)
    head, line = QGuiApplication.clipboard().text().split("\n")
    assert head.split("\t")[1] == "Cá nhân, tập thể"
    assert line.split("\t")[:2] == ["ĐH-0001", "'=HYPERLINK(1)"]


def test_ctrl_p_is_the_book_of_exemplars_on_paper(
    desk: Desk, rail: ExemplarsPage, qtbot: QtBot
) -> None:
    add(desk, "Katơr Ví Dụ")
    qtbot.waitUntil(lambda: bool(rail.model.rowCount()))
    rail.print()
    page = desk.window.page()
    assert isinstance(page, ListPaperPage) and page.title.startswith("Sổ điển hình")
    qtbot.waitUntil(lambda: bool(page.data))


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("down", [True, False])
def test_pages_by_key_give_every_row_once_in_every_order(
    desk: Desk, order: Order, down: bool
) -> None:
    ids = [add(desk, name) for name in (*NAMES, NAMES[0])]
    ready(desk, ids[2])
    desk.workspace.write(actions.move, ids[2], Stage.FOSTER, TODAY)
    read = desk.workspace.read
    whole = read(actions.page, None, 50, Filters(), order, down)
    found, after = [], None
    while part := read(actions.page, after, 2, Filters(), order, down):
        found += part
        after = part[-1]
    assert found == whole and {row.id for row in whole} == set(ids)
    if order is Order.NAME:
        names = [row.full_name for row in (whole if not down else whole[::-1])]
        assert names[0] == "Katơr Văn Đoàn", "by given name: Đoàn, Hiền, Hoa, Hoài, Hoài"
