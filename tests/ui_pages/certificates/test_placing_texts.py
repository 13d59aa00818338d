"""Placing texts by keys and by typing; the sheet follows, and each step goes back."""

import pytest
from PySide6.QtCore import Qt

from app import today
from app.certificates import layouts, runs, sheets, shelf
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from tests.ui_pages.certificates.handling import SHIPPED, place_of, put, rest, turn
from tests.ui_pages.deciding import certificates, decided, drawn, text_of
from tests.ui_pages.running import start
from ui.certificates.lengths import words_of
from ui.certificates.running import RunDialog
from ui.parts.text import Text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
RECIPIENT = SHIPPED.field("recipient").y
SIGNER = SHIPPED.field("signer").y


def test_arrows_move_the_chosen_text_by_half_a_millimetre_and_shift_by_five(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.choose("recipient")
    page.view.setFocus()
    for key, held in ((Key.Key_Right, None), (Key.Key_Up, SHIFT), (Key.Key_Up, None)):
        qtbot.keyClick(page.view, key, held or Qt.KeyboardModifier.NoModifier)
    assert place_of(page, "recipient") == (149.0, RECIPIENT - 5.5)
    assert (panel.across.text(), panel.down.text()) == ("149", words_of(RECIPIENT - 5.5))
    assert page.view._told == f"x 149   y {words_of(RECIPIENT - 5.5)}"
    rest(page, qtbot)
    assert page.view.data == sheets.pdf(
        [page.current().text], Mode.FULL, Offset(), layout=page.book.layout
    )
    kept = page.desk.workspace.read(shelf.read)
    assert shelf.current(kept) == page.book.layout and shelf.own_in_use(kept) is not None
    assert layouts.load() == SHIPPED


def test_a_run_of_presses_is_one_step_back_and_ctrl_z_takes_it(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.choose("signer")
    page.view.setFocus()
    for _ in range(4):
        qtbot.keyClick(page.view, Key.Key_Left)
    assert place_of(page, "signer") == (216.0, SIGNER)
    assert page.undo_own() and place_of(page, "signer") == (218.0, SIGNER)
    assert page.book.shelf == shelf.Shelf()
    assert page.undo_own()  # one press too many is told, and takes back no record of the file
    assert page.book.shelf == shelf.Shelf() and page.desk.window.toasts.toast.isVisible()
    qtbot.keyClick(page.view, Key.Key_Down)
    rest(page, qtbot)
    qtbot.keyClick(page.view, Key.Key_Down)
    panel.undo.setFocus()
    qtbot.keyClick(panel.undo, Key.Key_Space)
    assert place_of(page, "signer") == (218.0, SIGNER + 0.5)


def test_ctrl_z_and_y_in_the_program_take_the_place_back_and_on_and_no_record(workspace, qtbot):
    decision = decided(workspace, 1)
    program = start(workspace, qtbot)
    page = certificates(program.desk, decision, qtbot)
    entries = program.workspace.read(today.unsent, program.workspace.db).changes
    panel = turn(page, qtbot, 1)
    panel.choose("signer")
    page.view.setFocus()
    qtbot.keyClick(page.view, Key.Key_Left, SHIFT)
    assert place_of(page, "signer") == (213.0, SIGNER)
    qtbot.keyClick(page.view, Key.Key_Z, CTRL)
    assert place_of(page, "signer") == (218.0, SIGNER)
    qtbot.keyClick(page.view, Key.Key_Y, CTRL)
    assert place_of(page, "signer") == (213.0, SIGNER)
    assert program.workspace.read(today.unsent, program.workspace.db).changes == entries
    program.window.close()


def test_page_keys_go_from_text_to_text_in_the_order_of_the_paper(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.choose("nation")
    page.view.setFocus()
    qtbot.keyClick(page.view, Key.Key_PageDown)
    assert panel.name() == "motto"
    for _ in range(3):
        qtbot.keyClick(page.view, Key.Key_PageUp)
    assert panel.name() == "emblem"  # stands above all, and is placed like a text


def test_ctrl_and_arrows_change_width_and_size_and_the_panel_follows(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.choose("recipient")
    page.view.setFocus()
    for key, held in (
        (Key.Key_Left, CTRL),
        (Key.Key_Right, CTRL | SHIFT),
        (Key.Key_Down, CTRL),
        (Key.Key_Down, CTRL | SHIFT),
    ):
        qtbot.keyClick(page.view, key, held)
    found = page.book.layout.field("recipient")
    assert (found.width, found.size, found.x, found.y) == (219.5, 15.5, 148.5, RECIPIENT)
    assert (panel.wide.text(), panel.largest.text()) == ("219,5", "15,5")
    assert page.view.told() == "rộng 219,5   cỡ 15,5"
    qtbot.keyClick(page.view, Key.Key_Down)
    assert page.view.told() == f"x 148,5   y {words_of(RECIPIENT + 0.5)}"
    page.undo_own()
    assert page.undo_own() and page.book.layout == SHIPPED
    panel.most.setFocus()
    qtbot.keyClick(panel.most, Key.Key_Up)
    assert page.book.layout.field("recipient").lines == 2


def test_place_sizes_alignment_and_colour_are_typed_and_chosen(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.which.setFocus()
    while panel.name() != "citation":
        qtbot.keyClick(panel.which, Key.Key_Down)
    put(qtbot, panel.across, "150,5")
    put(qtbot, panel.largest, "16")
    put(qtbot, panel.smallest, "12,5")
    panel.align.setFocus()
    qtbot.keyClick(panel.align, Key.Key_Up)
    panel.colour.setFocus()
    qtbot.keyClick(panel.colour, Key.Key_Down)
    qtbot.keyClick(panel.colour, Key.Key_Down)
    found = page.book.layout.field("citation")
    assert (found.size, found.smallest, found.align) == (16.0, 12.5, "left")
    assert found.x == pytest.approx(150.5 - found.width / 2, abs=0.01)
    assert found.colour == "#A8161F"
    rest(page, qtbot)
    for _ in range(6):
        page.undo_own()
    assert page.book.layout == SHIPPED


def test_a_number_that_cannot_be_is_told_and_changes_nothing(page, qtbot):
    panel = turn(page, qtbot, 1)
    for field, typed in (
        ("across", "298"),
        ("across", "-1"),
        ("down", "abc"),
        ("largest", "900"),
        ("smallest", "60"),
    ):
        shown = getattr(panel, field)
        put(qtbot, shown, typed)
        panel.which.setFocus()
        assert shown.error() and shown.text() == typed
        assert page.book.layout == SHIPPED
        panel.choose("recipient")


def test_looking_through_the_fields_makes_no_layout(page, qtbot):
    panel = turn(page, qtbot, 1)
    for control in (panel.across.control, panel.down.control, panel.largest.control):
        control.setFocus()
        qtbot.keyClick(control, Key.Key_Tab)
    assert page.book.shelf == shelf.Shelf() and not panel.original.isEnabled()


def test_a_name_is_printed_in_capitals_where_the_office_wants_it_so(page, qtbot):
    person = next(one for one in page.batch.sheets if "Hoài" in one.recipient)
    page.table.select_key(person.id)
    panel = turn(page, qtbot, 1)
    panel.choose("recipient")
    qtbot.keyClick(panel.capitals, Key.Key_Space)
    rest(page, qtbot)
    assert "Bà PI NĂNG THỊ HOÀI" in text_of(page.view.data).replace("\u00a0", " ")
    page.undo_own()
    assert page.book.layout == SHIPPED and not panel.capitals.isChecked()


def test_a_text_of_the_offices_own_is_added_typed_and_printed_a_line_taken_out_and_put_back(
    page, qtbot
):
    panel = turn(page, qtbot, 1)
    panel.add_menu().actions()[0].trigger()
    assert panel.name() == "text-1" and panel.text.isVisible()
    assert panel.text.control.hasFocus()
    put(qtbot, panel.text, "Khen tặng dịp Đại hội")
    rest(page, qtbot)
    assert "Khen tặng dịp Đại hội" in text_of(page.view.data)
    panel.choose("verb")
    panel.drop.click()
    rest(page, qtbot)
    assert "TẶNG" not in text_of(page.view.data).split() and panel.name() == "recipient"
    words = [action.text() for action in panel.add_menu().actions()]
    assert words == ["Thêm chữ của đơn vị", "Tặng, truy tặng"]
    panel.add_menu().actions()[1].trigger()
    assert panel.name() == "verb" and page.book.layout.field("verb") == SHIPPED.field("verb")
    panel.choose("citation")
    assert not panel.drop.isEnabled()  # a certificate says what for


def test_code_and_emblem_are_placed_like_texts(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.choose("code")
    assert panel.side.isVisible() and not panel.letters.isVisible()
    page.view.setFocus()
    qtbot.keyClick(page.view, Key.Key_Right, SHIFT)
    assert page.book.layout.code.right == SHIPPED.code.right + 5
    put(qtbot, panel.side, "40")
    assert page.book.layout.code.size == 40
    panel.choose("emblem")
    put(qtbot, panel.down, "40,5")
    assert page.book.layout.emblem.y == 40.5


def test_the_original_places_come_back_and_even_that_can_be_undone(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.choose("recipient")
    panel.move_text(5, 5)
    changed = page.book.layout
    panel.original.setFocus()
    qtbot.keyClick(panel.original, Key.Key_Space)
    assert page.book.layout.fields == SHIPPED.fields
    page.undo_own()
    assert page.book.layout == changed


def test_a_place_where_the_text_has_no_room_is_told_beside_the_sheet(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.choose("signer")
    put(qtbot, panel.wide, "5")
    qtbot.waitUntil(page.trouble.isVisible)
    page.undo_own()
    drawn(page, qtbot)
    assert not page.trouble.isVisible()


def test_a_text_that_lies_on_another_is_told_and_asked_about_before_it_is_printed(page, qtbot):
    panel = turn(page, qtbot, 1)
    assert page.bar.remark.text() == ""
    panel.choose("signer")
    panel.move_text(0, -30)
    assert page.bar.remark.text().endswith("đè lên “Người ký”")
    page.print()
    (asked,) = (d for d in page.desk.window.findChildren(RunDialog) if d.isVisible())
    assert "3 tờ có chữ đè lên nhau" in " ".join(t.text() for t in asked.findChildren(Text))
    asked.reject()
    assert page.desk.workspace.read(runs.open_run) is None


def test_while_another_tab_is_in_front_arrows_move_no_text_and_undo_is_the_journals(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.move_text(5, 5)
    turn(page, qtbot, 0)
    before = page.book.shelf
    page.view.setFocus()
    qtbot.keyClick(page.view, Key.Key_Right)
    assert page.book.shelf == before and page.view.boxes is None and not page.undo_own()


def test_leaving_the_page_at_once_keeps_what_was_moved(page, qtbot, desk):
    panel = turn(page, qtbot, 1)
    panel.choose("recipient")
    panel.move_text(0, 5)
    assert page.may_leave(lambda: None)
    assert shelf.current(desk.workspace.read(shelf.read)).field("recipient").y == RECIPIENT + 5
