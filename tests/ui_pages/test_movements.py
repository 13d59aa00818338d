"""Movements by keyboard: listed, launched, typed from paper, followed, undone."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QTableWidgetSelectionRange

from app.movements import actions, course, listing, registrations
from app.movements.registrations import Typed
from app.movements.words import State
from tests.movements.launching import LIST, WATER, criterion_of, movement, registered
from tests.office import TODAY
from tests.ui.typing import type_in
from tests.ui_pages.test_afterwards import error_of, fill, open_dialog, press, rest
from ui.forms import Dialog
from ui.home.page import HomePage
from ui.movements.coverage import CoveragePage
from ui.movements.list import MovementsPage
from ui.movements.page import PARTS, MovementPage
from ui.movements.reached import ReachedPage
from ui.movements.registering import RegisterPage
from ui.paper import PaperPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(desk, qtbot, made, part="") -> MovementPage:
    desk.open_movement(made, part)
    rest(desk, qtbot)
    page = desk.window.page()
    assert isinstance(page, MovementPage)
    return page


def listed(desk, qtbot) -> MovementsPage:
    page = MovementsPage(desk)
    desk.window.open(page)
    page.reload()
    rest(desk, qtbot)
    return page


def sheet(desk, qtbot, made) -> RegisterPage:
    page = opened(desk, qtbot, made)
    page.register()
    rest(desk, qtbot)
    found = desk.window.page()
    assert isinstance(found, RegisterPage)
    return found


def names(desk, made) -> list[str]:
    return [row.full_name for row in desk.workspace.read(registrations.page, made, None, 50)]


def type_cell(qtbot, grid, text: str, then: Key) -> None:
    """Type into the current cell as one does: a key opens it, another leaves it."""
    if grid.state() is not grid.State.EditingState:
        qtbot.keyClick(grid, Key.Key_F2)
    editor = next(e for e in grid.findChildren(QLineEdit) if e.isVisible())
    editor.selectAll()
    type_in(editor, text)
    qtbot.keyClick(editor, then)
    QApplication.processEvents()


def test_an_empty_list_has_one_red_button_and_the_cursor_on_it(desk, qtbot):
    page = listed(desk, qtbot)
    page.shown()
    assert page.stack.currentWidget() is page.empty_page and page.new_button.isHidden()
    assert desk.window.focusWidget() is page.empty.buttons[0]


def test_filters_say_what_is_on_come_off_one_by_one_and_survive(desk, qtbot):
    movement(desk.workspace)
    movement(desk.workspace, State.DRAFT, name="Nhà sạch", work_fields=("culture",))
    page = listed(desk, qtbot)
    assert page.model.rowCount() == 2 and page.new_button.isVisible()
    page.choose(replace(page._filter, states=(State.DRAFT,), work_field="culture"))
    rest(desk, qtbot)
    assert [row.name for row in page.model.rows()] == ["Nhà sạch"]
    again = MovementsPage(desk)
    again.own_actions()  # as the window does with a page that it shows
    assert [words for _id, words in again._chips()] == ["Đang soạn", "Văn hóa, thể thao"]
    page.choose(replace(page._filter, states=(State.CLOSED,)))
    rest(desk, qtbot)
    assert page.stack.currentWidget() is page.no_match_page
    assert "Đã kết thúc" in page.no_match.title.text()
    page.clear_filters()
    rest(desk, qtbot)
    assert page.model.rowCount() == 2


def test_a_draft_put_away_comes_back_and_a_launched_one_stays(desk, qtbot):
    draft = movement(desk.workspace, State.DRAFT)
    page = listed(desk, qtbot)
    page.table.setFocus()
    page.table.select_key(draft)
    qtbot.keyClick(page.table, Key.Key_Delete)
    assert desk.workspace.read(listing.count) == 0
    desk.workspace.undo()
    assert desk.workspace.read(listing.count) == 1


def test_a_criterion_nobody_could_check_is_refused_at_its_field_and_nothing_is_lost(desk, qtbot):
    page = opened(desk, qtbot, movement(desk.workspace, State.DRAFT), "criteria")
    page.new()
    dialog = open_dialog(desk)
    fill(dialog, name="Hộ có hố rác", threshold="tám mươi")
    press(qtbot, dialog)
    assert "tám mươi" in error_of(dialog, "threshold")
    fill(dialog, threshold="80", unit="hộ")
    press(qtbot, dialog)
    assert "kiểm tra" in error_of(dialog, "how_checked")
    assert dialog.entries["name"].read() == "Hộ có hố rác"
    fill(dialog, how_checked="Ra ngõ đếm")
    press(qtbot, dialog)
    assert len(desk.workspace.read(listing.read, page.movement_id).criteria) == 2


def test_a_paper_list_is_typed_with_tab_and_enter_and_registered_at_once(desk, qtbot):
    made = movement(desk.workspace, State.REGISTERING)
    page = sheet(desk, qtbot, made)
    type_in(page.village, "Thôn Ma Rơi")
    grid = page.grid
    grid.setFocus()
    grid.setCurrentCell(0, 0)
    type_cell(qtbot, grid, "Katơr Thị Một", Key.Key_Tab)
    assert (grid.currentRow(), grid.currentColumn()) == (0, 1)
    type_cell(qtbot, grid, "1984", Key.Key_Return)
    assert (grid.currentRow(), grid.currentColumn()) == (1, 1)
    grid.setCurrentCell(1, 0)
    type_cell(qtbot, grid, "Pi Năng Hai", Key.Key_Return)
    assert (grid.currentRow(), grid.currentColumn()) == (2, 0)
    desk.window.commands.action("next-step").trigger()  # Ctrl+Enter
    assert sorted(names(desk, made)) == ["Katơr Thị Một", "Pi Năng Hai"]
    assert grid.rows() == [] and desk.window.focusWidget() is page.village
    desk.workspace.undo()
    assert names(desk, made) == []


def test_a_wrong_cell_is_outlined_and_said_and_the_whole_sheet_stays(desk, qtbot):
    made = movement(desk.workspace)
    page = sheet(desk, qtbot, made)
    QGuiApplication.clipboard().setText("Họ tên\tNăm sinh\nKatơr Một\t1984\nPi Năng Hai\t84")
    page.grid.setFocus()
    qtbot.keyClick(page.grid, Key.Key_V, CTRL)
    assert "84" in page.grid.wrong_words(1, 1) and "Dòng 2" in page.count.text()
    page.grid.clearSelection()
    page.grid.setRangeSelected(QTableWidgetSelectionRange(0, 0, 1, 1), True)
    qtbot.keyClick(page.grid, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "Katơr Một\t1984\nPi Năng Hai\t84"
    page.keep()
    assert names(desk, made) == [] and page.trouble.isVisible()
    assert (page.grid.currentRow(), page.grid.currentColumn()) == (1, 1)
    type_cell(qtbot, page.grid, "1984", Key.Key_Return)
    assert not page.trouble.isVisible()
    page.keep()
    assert len(names(desk, made)) == 2


def test_undo_takes_back_cells_and_leaving_keeps_the_sheet(desk, qtbot):
    made = movement(desk.workspace)
    page = sheet(desk, qtbot, made)
    page.grid.setCurrentCell(0, 0)
    type_cell(qtbot, page.grid, "Katơr Một", Key.Key_Return)
    type_cell(qtbot, page.grid, "Pi Năng Hai", Key.Key_Return)
    assert page.undo_own() and [row.full_name for row in page.grid.rows()] == ["Katơr Một"]
    desk.window.back()
    again = sheet(desk, qtbot, made)
    assert [row.full_name for row in again.grid.rows()] == ["Katơr Một"]


def test_a_result_moves_the_finding_and_delete_takes_it_away(desk, qtbot):
    made = movement(desk.workspace)
    page = opened(desk, qtbot, made, "criteria")
    page.next_step()
    dialog = open_dialog(desk)
    fill(dialog, value="60")
    press(qtbot, dialog)
    page.reload()
    assert (
        page.criteria.found.text().startswith("Mới 60 hộ") and "75 %" in page.criteria.found.text()
    )
    table = page.criteria.points.table
    table.setFocus()
    table.selectRow(0)
    qtbot.keyClick(table, Key.Key_Delete)
    page.reload()
    assert page.criteria.found.text() == "Chưa có kết quả nào"


def test_an_extension_and_a_cancellation_say_why_on_the_page(desk, qtbot):
    from ui.movements.dialogs import change_dialog

    made = movement(desk.workspace)
    page = opened(desk, qtbot, made)
    dialog = change_dialog(desk, page.shown_now, "extended")
    dialog.open()
    fill(dialog, ends_on="30/6/2026")
    press(qtbot, dialog)
    assert error_of(dialog, "reason")
    fill(dialog, reason="Mưa lũ kéo dài", symbol="31/QĐ-UBND")
    press(qtbot, dialog)
    page.reload()
    assert page.changes.isVisible() and page.shown_now.draft.ends_on == date(2026, 6, 30)
    dialog = change_dialog(desk, page.shown_now, "cancelled")
    dialog.open()
    fill(dialog, reason="Hết kinh phí")
    press(qtbot, dialog)
    page.reload()
    assert page.plate.text == "Đã hủy" and not page._step.isVisible()


def test_a_due_review_is_opened_from_the_work_of_today(desk, qtbot):
    made = movement(desk.workspace, starts_on=date(2025, 1, 10), interim_months=1)
    home = HomePage(desk)
    desk.window.open(home)
    home.reload()
    rest(desk, qtbot)
    (row,) = home.due.rows()
    assert (
        home.lines_due.what(row).text == f"Sơ kết {WATER.name}"
        and home.lines_due.verb(row).text == "Ghi sơ kết"
    )
    home.lines_due.open(row)
    rest(desk, qtbot)
    page = desk.window.page()
    assert isinstance(page, MovementPage) and page.movement_id == made
    assert page.tabs.current() == PARTS.index("reviews")
    assert page.step_button.text() == "Ghi sơ kết"


def test_the_checklist_is_looked_at_before_it_is_printed(desk, qtbot):
    made = movement(desk.workspace, villages=("Thôn Một", "Thôn Hai"))
    opened(desk, qtbot, made).open_checklist()
    page = desk.window.page()
    assert isinstance(page, PaperPage)
    qtbot.waitUntil(lambda: bool(page.data))
    assert page._count == 2


def test_plan_list_and_review_are_looked_at_where_the_clerk_stands(desk, qtbot):
    made = movement(desk.workspace)
    registered(desk.workspace, made, "Katơr Một")
    review = course.ReviewDraft("interim", TODAY, "52/80 hộ đã có nước sạch.")
    desk.workspace.write(course.review, made, review, TODAY)
    page = opened(desk, qtbot, made, "reviews")
    page.reviews.list.table.selectRow(0)
    for open_, named in (
        (page.open_plan, "KẾ HOẠCH"),
        (page.open_registered, "DANH SÁCH ĐĂNG KÝ THI ĐUA"),
        (page.reviews.report_button.click, "BÁO CÁO"),
    ):
        open_()
        paper = desk.window.page()
        assert isinstance(paper, PaperPage)
        rest(desk, qtbot)
        assert paper.data.startswith(b"%PDF")
        assert any(getattr(block, "words", "") == named for block in paper.paper.blocks)
        desk.window.back()


def test_people_on_a_list_are_put_forward_and_one_undo_takes_the_dossiers_back(desk, qtbot):
    made = movement(desk.workspace)
    registered(desk.workspace, made, "Katơr Một", "Pi Năng Hai")
    page = opened(desk, qtbot, made, "registrations")
    page.people.table.setFocus()
    page.people.table.selectAll()
    page.people.propose()
    dialog = next(one for one in desk.window.findChildren(Dialog) if one.isVisible())
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    page.reload()
    assert page.awards.list.model.rowCount() == 2
    desk.workspace.undo()
    page.reload()
    assert page.awards.list.model.rowCount() == 0


def test_the_coverage_says_its_gaps_and_leads_to_the_movement(desk, qtbot):
    made = movement(desk.workspace)
    typed = [Typed("Katơr Thị Một", sex="nữ"), Typed("Pi Năng Hai", sex="nam")]
    desk.workspace.write(registrations.register, made, typed, LIST, desk.catalog, TODAY)
    page = CoveragePage(desk)
    desk.window.open(page)
    rest(desk, qtbot)
    assert "lĩnh vực" in page.finding.title.text() and "Lĩnh vực:" in page.finding.text.text()
    page.matrix.setFocus()
    page.matrix.select_key("environment")
    rest(desk, qtbot)
    qtbot.keyClick(page.matrix, Key.Key_Return)
    qtbot.keyClick(desk.window.focusWidget(), Key.Key_Space)
    rest(desk, qtbot)
    behind = desk.window.page()
    assert isinstance(behind, ReachedPage)
    assert [row.full_name for row in behind.model.rows()] == ["Katơr Thị Một"]
    assert behind.title == "Phụ nữ"
    qtbot.keyClick(behind.table, Key.Key_Return)
    rest(desk, qtbot)
    shown = desk.window.page()
    assert isinstance(shown, MovementPage) and shown.movement_id == made


def test_a_gap_begins_a_movement_that_is_already_meant_for_it(desk, qtbot):
    movement(desk.workspace)
    page = CoveragePage(desk)
    desk.window.open(page)
    rest(desk, qtbot)
    page.matrix.select_key("housing")
    page.begin()
    dialog = open_dialog(desk)
    assert dialog.entries["work_fields"].read() == ("housing",)
    fill(dialog, name="Xóa nhà tạm")
    press(qtbot, dialog)
    rest(desk, qtbot)
    shown = desk.window.page()
    assert isinstance(shown, MovementPage) and shown.title == "Xóa nhà tạm"
    assert "Còn" in shown.step_title.text()


def test_what_was_sent_down_offers_no_change_but_an_answer_of_ones_own(desk, qtbot):
    from db.movements import Movement

    made = movement(desk.workspace, State.LAUNCHED)

    def sent(session) -> None:
        session.get_one(Movement, made).sent_by = "UBND tỉnh Ví Dụ"

    desk.workspace.write(sent)
    page = opened(desk, qtbot, made)
    assert not page.edit_button.isVisible() and not page.criteria.add_button.isVisible()
    page.answer()
    dialog = open_dialog(desk)
    assert dialog.entries["parent_id"].read() == made
    press(qtbot, dialog)
    rest(desk, qtbot)
    shown = desk.window.page()
    assert isinstance(shown, MovementPage) and shown.shown_now.parent_name == WATER.name


@pytest.mark.parametrize("part", PARTS)
def test_every_part_is_reached_and_ctrl_n_adds_what_it_holds(desk, qtbot, part):
    made = movement(desk.workspace)
    what = criterion_of(desk.workspace, made)
    desk.workspace.write(course.add_point, what, "result", TODAY, Decimal(80), "", TODAY)
    page = opened(desk, qtbot, made, part)
    assert page._parts[PARTS.index(part)].isVisible()
    before = desk.window.page()
    page.new()
    QApplication.processEvents()
    assert open_dialog(desk) or desk.window.page() is not before or part == "awards"
    assert actions.number_text(1) == page.number and LIST.village


def test_the_names_of_movements_are_offered_on_a_dossier_and_link_it(desk, qtbot):
    from app.nominations import actions as nominations
    from tests.office import nominated
    from ui.nominations.editor import NominationEditor

    made = movement(desk.workspace)
    _subject, dossier = nominated(desk.workspace)
    desk.open_nomination(dossier, "achievement")
    rest(desk, qtbot)
    page = desk.window.page()
    assert isinstance(page, NominationEditor)
    line = page.form.controls["movement"]
    assert isinstance(line, QLineEdit)
    line.completer().setCompletionPrefix("giữ nước")
    assert line.completer().currentCompletion() == WATER.name
    line.setFocus()
    line.selectAll()
    type_in(line, WATER.name)
    assert page.save_now()
    rest(desk, qtbot)
    assert desk.workspace.read(nominations.read, dossier).draft.movement_id == made
