"""Placing texts and choosing layouts on the certificate page, by keyboard; the sheet follows."""

import os
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QRadioButton

from app import fonts, today, truetype
from app.certificates import emblem, layouts, runs, sheets, shelf
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from tests import patience
from tests.certificates import otf
from tests.ui.screens import grab, prepare, problems
from tests.ui.typing import type_in
from tests.ui_pages.deciding import certificates, decided, drawn, sizes, text_of
from tests.ui_pages.running import start
from ui import printing, theme
from ui.certificates.fontsdialog import FontsDialog
from ui.certificates.layoutpanel import RenameDialog
from ui.certificates.lengths import words_of
from ui.certificates.running import RunDialog
from ui.errors import ErrorDialog
from ui.parts.boxes import Scrolled
from ui.parts.text import Text

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SHIPPED = layouts.load()
RECIPIENT, SIGNER, FORM = (SHIPPED.field(name).y for name in ("recipient", "signer", "form"))


@pytest.fixture
def shots() -> Path | None:
    """Where pictures are kept, where the environment asks for them."""
    folder = os.environ.get("SOVANG_SHOTS")
    return Path(folder) if folder else None


@pytest.fixture
def page(desk, qtbot, monkeypatch):
    """The certificates of a decision on three, the first sheet drawn."""
    monkeypatch.setattr(printing, "printers", lambda: ["Canon LBP2900"])
    monkeypatch.setattr(printing, "trays", lambda _printer: [])
    monkeypatch.setattr(printing, "open_printer", lambda *_asked: QPrinter())
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return certificates(desk, decided(desk.workspace), qtbot)


def turn(page, qtbot, number: int):
    """Go to a tab by keyboard."""
    tabs = page.side.tabs
    tabs.setFocus()
    qtbot.keyClick(tabs, Key.Key_Home)
    for _ in range(number):
        qtbot.keyClick(tabs, Key.Key_Right)
    return page.side.text if number == 1 else page.side.layout_panel


def place_of(page, name: str) -> tuple[float, float]:
    field = page.book.layout.field(name)
    return field.x, field.y


def rest(page, qtbot):
    """Until what was changed is stored and drawn."""
    qtbot.waitUntil(lambda: not page.book._rest.isActive())
    drawn(page, qtbot)


def put(page, qtbot, field, text: str) -> None:
    field.control.selectAll()
    type_in(field.control, text)
    qtbot.keyClick(field.control, Key.Key_Return)


def shown_error() -> ErrorDialog:
    boxes = (w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog))
    return next(box for box in boxes if box.isVisible())


# ---------------------------------------------------------------- placing texts


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


def test_a_click_picks_a_text_and_dragging_moves_it(page, qtbot):
    panel = turn(page, qtbot, 1)
    view = page.view
    spot = view._rect(view.boxes["form"]).center().toPoint()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert panel.name() == "form"
    far = QPoint(spot.x() + round(10 * view.pixels_per_mm()) + 1, spot.y())
    qtbot.mouseMove(view.viewport(), far)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=far)
    assert place_of(page, "form")[0] == pytest.approx(158.5, abs=0.6)
    assert place_of(page, "form")[1] == FORM


def drag(view, qtbot, start: QPoint, *moves: QPoint) -> None:
    """Press, go from place to place, let go at the last."""
    port, left, none = view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qtbot.mousePress(port, left, pos=start)
    for gone in moves:
        qtbot.mouseMove(port, start + gone)
    qtbot.mouseRelease(port, left, none, start + moves[-1])


def test_handles_make_the_chosen_text_wider_and_its_letters_larger_and_each_pull_is_one_step(
    page, qtbot
):
    panel, view = turn(page, qtbot, 1), page.view
    panel.choose("signer")
    per_mm = view.pixels_per_mm()
    side, below = view.handles()[1, 0].toPoint(), view.handles()[0, 1].toPoint()
    drag(view, qtbot, side, QPoint(round(-5 * per_mm), 0), QPoint(round(-10 * per_mm), 0))
    signer = page.book.layout.field("signer")
    assert signer.width == pytest.approx(80, abs=3) and signer.x == 218.0  # it stays in its middle
    assert view.told() == f"rộng {signer.width:g}   cỡ 16".replace(".", ",")
    assert panel.wide.text() == f"{signer.width:g}".replace(".", ",")
    drag(view, qtbot, below, QPoint(0, round(3 * per_mm)), QPoint(0, round(5 * per_mm)))
    larger = page.book.layout.field("signer")
    assert larger.size > 20 and larger.width == signer.width and larger.smallest == 12
    assert page.undo_own() and page.book.layout.field("signer") == signer
    assert page.undo_own() and page.book.layout == SHIPPED


def test_a_pulled_side_rests_on_another_text_unless_alt_is_held(page, qtbot):
    panel, view = turn(page, qtbot, 1), page.view
    panel.choose("decision")
    other = view.boxes["decision_date"]
    at = view.handles()[1, 0].toPoint()
    wanted = round((other[2] - 134 + 0.6) * view.pixels_per_mm())
    port, left = view.viewport(), Qt.MouseButton.LeftButton
    qtbot.mousePress(port, left, pos=at)
    qtbot.mouseMove(port, at + QPoint(wanted, 0))
    assert page.book.layout.field("decision").width == pytest.approx(other[2] - 72, abs=0.02)
    assert [guide.upright for guide in view.guides] == [True]
    qtbot.mouseRelease(port, left, Qt.KeyboardModifier.NoModifier, at)
    assert view.guides == ()


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


def test_two_drags_of_one_text_are_two_steps_back(page, qtbot):
    turn(page, qtbot, 1)
    view = page.view
    for _ in range(2):
        spot = view._rect(view.boxes["signer"]).center().toPoint()
        drag(view, qtbot, spot, QPoint(0, -20))
    twice = place_of(page, "signer")[1]
    page.undo_own()
    assert twice < place_of(page, "signer")[1] < SHIPPED.field("signer").y


def test_place_sizes_alignment_and_colour_are_typed_and_chosen(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.which.setFocus()
    while panel.name() != "citation":
        qtbot.keyClick(panel.which, Key.Key_Down)
    put(page, qtbot, panel.across, "150,5")
    put(page, qtbot, panel.largest, "16")
    put(page, qtbot, panel.smallest, "12,5")
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
        put(page, qtbot, shown, typed)
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
    put(page, qtbot, panel.wide, "5")
    qtbot.waitUntil(page.trouble.isVisible)
    page.undo_own()
    drawn(page, qtbot)
    assert not page.trouble.isVisible()


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


# ---------------------------------------------------------------- layouts


def test_layouts_are_copied_renamed_chosen_and_removed_by_keyboard(page, qtbot, desk):
    panel = turn(page, qtbot, 2)
    assert not panel.rename_button.isEnabled() and not panel.remove_button.isEnabled()
    qtbot.keyClick(panel.copy_button, Key.Key_Space)
    qtbot.keyClick(panel.rename_button, Key.Key_Space)
    dialog = next(d for d in desk.window.findChildren(RenameDialog) if d.isVisible())
    dialog.name.selectAll()
    type_in(dialog.name, SHIPPED.name)
    qtbot.keyClick(dialog.name, Key.Key_Return)
    assert dialog.isVisible() and dialog.fields[0].error()
    dialog.name.selectAll()
    type_in(dialog.name, "Phôi năm 2025")
    qtbot.keyClick(dialog.name, Key.Key_Return)
    assert not dialog.isVisible()
    last = panel.which.count() - 1
    assert panel.which.itemText(last) == "Phôi năm 2025" == page.book.layout.name
    panel.which.setFocus()
    qtbot.keyClick(panel.which, Key.Key_Home)
    assert page.book.shelf.in_use == layouts.A4
    qtbot.keyClick(panel.which, Key.Key_End)
    qtbot.keyClick(panel.remove_button, Key.Key_Space)
    assert page.book.shelf == shelf.Shelf()
    desk.window.toasts.toast.undo.click()
    assert page.book.layout.name == "Phôi năm 2025"


def test_a_layout_goes_out_and_comes_in_as_a_file(page, qtbot, tmp_path):
    panel = turn(page, qtbot, 2)
    page.side.text.choose("recipient")
    page.side.text.move_text(5, 0)
    mine = page.book.layout
    path = tmp_path / "phôi.maukhen"
    panel.export_to(path)
    panel.remove()
    panel.take_from(path)
    assert page.book.layout == mine
    path.write_bytes(path.read_bytes()[:-40])
    before = page.book.shelf
    panel.take_from(path)
    box = shown_error()
    assert box.error.what and box.error.kept and box.error.todo
    box.reject()
    assert page.book.shelf == before


def test_the_emblem_is_chosen_printed_and_taken_out(page, qtbot, tmp_path, desk):
    panel = turn(page, qtbot, 2)
    without = page.view.data
    path = tmp_path / "quoc-huy.png"
    Image.new("RGB", (200, 200), (200, 20, 30)).save(path)
    panel.take_emblem(path)
    qtbot.waitUntil(lambda: bool(page.book.emblem))
    drawn(page, qtbot)
    kept = desk.workspace.read(emblem.read)
    assert page.view.data != without and panel.picture.isVisible()
    assert page.view.data == sheets.pdf([page.current().text], Mode.FULL, Offset(), emblem=kept)
    with Image.open(BytesIO(kept)) as picture:
        assert picture.format == "PNG"
    qtbot.keyClick(panel.no_emblem, Key.Key_Space)
    drawn(page, qtbot)
    assert page.view.data == without and desk.workspace.read(emblem.read) == b""
    desk.window.toasts.toast.undo.click()
    assert desk.workspace.read(emblem.read) == kept


def test_a_file_that_is_no_emblem_is_told_and_changes_nothing(page, qtbot, tmp_path):
    panel = turn(page, qtbot, 2)
    path = tmp_path / "quoc-huy.png"
    path.write_bytes(b"<svg/>")
    panel.take_emblem(path)
    qtbot.waitUntil(panel.emblem_button.isEnabled)
    box = shown_error()
    assert box.error.what and box.error.kept and box.error.todo
    box.reject()
    assert page.book.emblem == b""


# ---------------------------------------------------------------- fonts, texts, paper, the blank


def test_a_dragged_text_rests_on_another_a_line_says_why_and_the_drag_is_one_step(page, qtbot):
    panel, view = turn(page, qtbot, 1), page.view
    port, left, none = view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    spot = view._rect(view.boxes["signer"]).center().toPoint()
    qtbot.mousePress(port, left, pos=spot)
    wanted = 148.5 - place_of(page, "signer")[0]  # the middle of the page
    reach = round((wanted + 1) * view.pixels_per_mm())
    qtbot.mouseMove(port, spot + QPoint(reach // 2, 0))
    rest(page, qtbot)  # however long the hand rests
    qtbot.mouseMove(port, spot + QPoint(reach, 0))
    assert place_of(page, "signer")[0] == pytest.approx(148.5, abs=0.01)
    assert any(guide.upright and guide.at == 148.5 for guide in view.guides)
    qtbot.mouseRelease(port, left, none, spot + QPoint(reach, 0))
    assert view.guides == () and panel.name() == "signer"
    page.undo_own()
    assert page.book.layout == SHIPPED
    assert page.redo_own() and place_of(page, "signer")[0] == pytest.approx(148.5, abs=0.01)
    after = page.book.layout
    assert page.redo_own() and page.book.layout == after  # told; no record is done again


def test_with_the_focus_on_the_paper_ctrl_and_plus_minus_nought_zoom_it_and_no_text(page, qtbot):
    page.view.setFocus()
    page.view.set_zoom(1.0)
    scale = theme.scale()
    qtbot.keyClick(page.view, Key.Key_Plus, CTRL)
    assert page.view.zoom() == 1.25
    qtbot.keyClick(page.view, Key.Key_Minus, CTRL)
    assert page.view.zoom() == 1.0
    qtbot.keyClick(page.view, Key.Key_0, CTRL)
    assert page.bar.fit.isChecked() and theme.scale() == scale


def test_a_text_of_the_offices_own_is_added_typed_and_printed_a_line_taken_out_and_put_back(
    page, qtbot
):
    panel = turn(page, qtbot, 1)
    panel.add_menu().actions()[0].trigger()
    assert panel.name() == "text-1" and panel.text.isVisible()
    assert panel.text.control.hasFocus()
    put(page, qtbot, panel.text, "Khen tặng dịp Đại hội")
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
    put(page, qtbot, panel.side, "40")
    assert page.book.layout.code.size == 40
    panel.choose("emblem")
    put(page, qtbot, panel.down, "40,5")
    assert page.book.layout.emblem.y == 40.5


def test_the_fonts_are_those_with_all_vietnamese_letters_and_one_that_is_not_here_is_told(
    page, qtbot, monkeypatch
):
    panel = turn(page, qtbot, 1)
    qtbot.waitUntil(lambda: bool(page.book.families))
    shown = [panel.family.itemText(n) for n in range(panel.family.count())]
    assert shown == ["Mặc định", *fonts.families(), "Thiếu phông? …"]
    page.book.do(
        lambda now: shelf.change(
            now, layouts.changed(page.book.layout, "recipient", family="Chữ Nơi Khác"), page.book.at
        )
    )
    assert "không có phông “Chữ Nơi Khác”" in panel.remark.text()
    assert page.bar.remark.text() == "Máy này không có phông Chữ Nơi Khác"
    assert panel.family.value() == "Chữ Nơi Khác"


def test_a_clerk_who_misses_a_font_is_told_why_it_is_not_in_the_list(page, qtbot, monkeypatch):
    panel = turn(page, qtbot, 1)
    qtbot.waitUntil(lambda: bool(page.book.families))
    before = page.book.layout
    page.book.left_out = {".VnTime": fonts.LETTERS_LACK, "Cormorant": fonts.FORBIDDEN}
    panel.family.setFocus()
    qtbot.keyClick(panel.family, Key.Key_End)
    (dialog,) = page.desk.window.findChildren(FontsDialog)
    words = " ".join(one.text() for one in dialog.findChildren(Text))
    assert ".VnTime" in words and "Cormorant" in words and "TCVN3" in words
    assert page.book.layout == before and panel.family.value() == ""
    monkeypatch.setattr(fonts, "read_again", lambda: None)
    monkeypatch.setattr(fonts, "left_out", dict)
    monkeypatch.setattr(fonts, "families", lambda: ("Phông Mới",))
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    qtbot.waitUntil(lambda: page.book.families == ("Phông Mới",))
    assert panel.family.findText("Phông Mới") > 0


@pytest.fixture
def bought(tmp_path, monkeypatch, page, qtbot):
    """The page on a machine with one OpenType font, and where its file lies."""
    path = otf.made(tmp_path / "x.otf")
    monkeypatch.setattr(fonts, "folders", lambda: [tmp_path])
    monkeypatch.setattr(truetype, "place", lambda: tmp_path / "kept")
    fonts.read_again()
    page.book.read_fonts()
    qtbot.waitUntil(lambda: page.book.families == ("Chữ Bay Mẫu",))
    yield path
    qtbot.waitUntil(lambda: not page.desk.window.shell.jobs.busy())
    monkeypatch.undo()
    fonts.read_again()


def test_an_opentype_font_is_made_ready_off_the_screen_and_then_stands_on_the_sheet(
    page, bought, qtbot, monkeypatch
):
    panel = turn(page, qtbot, 1)
    before, begun, go = page.book.layout, Event(), Event()

    def slow(family, style):
        if family:
            begun.set()
            assert current_thread() is not main_thread() and go.wait(patience.SECONDS)
        return face_of(family, style)

    face_of = fonts.face
    monkeypatch.setattr(fonts, "face", slow)
    panel.family.setFocus()
    qtbot.keyClick(panel.family, Key.Key_Down)
    assert begun.wait(patience.SECONDS) and page.book.layout == before
    assert panel.family.value() == "Chữ Bay Mẫu" and "Đang chuẩn bị phông" in panel.remark.text()
    monkeypatch.setattr(fonts, "face", face_of)
    go.set()
    qtbot.waitUntil(lambda: page.book.layout.field("recipient").family == "Chữ Bay Mẫu")
    assert "Đang chuẩn bị" not in panel.remark.text()
    rest(page, qtbot)
    assert b"+ChBayMu" in page.view.data and page.view.boxes
    page.book.undo()
    assert page.book.layout.field("recipient").family == ""


def test_an_opentype_font_that_cannot_be_read_changes_nothing_and_leaves_the_list(
    page, bought, qtbot
):
    bought.write_bytes(bought.read_bytes().replace(b"CFF ", b"CFF2", 1))
    panel = turn(page, qtbot, 1)
    before = page.book.layout
    panel.family.setFocus()
    qtbot.keyClick(panel.family, Key.Key_Down)
    rest(page, qtbot)
    assert "Chữ Bay Mẫu" in shown_error().error.what
    qtbot.waitUntil(lambda: page.book.families == ())
    assert page.book.layout == before and panel.family.value() == ""
    assert page.book.left_out == {"Chữ Bay Mẫu": fonts.BROKEN}
    shown_error().close()


def test_another_paper_lets_everything_grow_and_one_of_the_offices_own_is_typed(page, qtbot):
    panel = turn(page, qtbot, 2)
    panel.paper.setFocus()
    qtbot.keyClick(panel.paper, Key.Key_Down)
    assert page.book.layout.paper == (420.0, 297.0) and layouts.load() == SHIPPED
    assert page.book.layout.field("form").size == 62.0
    qtbot.keyClick(panel.paper, Key.Key_End)
    assert panel.wide.control.hasFocus()
    put(page, qtbot, panel.wide, "5")
    assert panel.wide.error() and page.book.layout.paper == (420.0, 297.0)
    put(page, qtbot, panel.wide, "330")
    put(page, qtbot, panel.high, "240")
    assert page.book.layout.paper == (330.0, 240.0)
    rest(page, qtbot)
    assert sizes(page.view.data) == [pytest.approx((330, 240), abs=0.2)]


def test_a_layout_may_be_for_one_award_or_for_one_way_of_printing_it_alone(page, qtbot):
    panel = turn(page, qtbot, 2)
    panel.scope.setFocus()
    qtbot.keyClick(panel.scope, Key.Key_End)
    assert panel.scope.currentText().startswith("Riêng Giấy khen")
    panel.which.setFocus()
    qtbot.keyClick(panel.which, Key.Key_Down)
    assert page.book.layout.paper == (420.0, 297.0)
    other = page.modes.findChildren(QRadioButton)[1]
    other.click()
    assert page.book.layout == SHIPPED
    page.modes.findChildren(QRadioButton)[0].click()
    assert page.book.layout.paper == (420.0, 297.0)
    panel.scope.setFocus()
    qtbot.keyClick(panel.scope, Key.Key_Home)
    other.click()
    assert page.book.layout.paper == (420.0, 297.0)
    drawn(page, qtbot)


def test_sheets_that_need_another_paper_are_not_sent_together(page, qtbot):
    first, second, *more = page.batch.sheets
    other = replace(second, text=replace(second.text, award="LDTT"))
    page.batch = replace(page.batch, sheets=(first, other, *more))
    wide = layouts.shipped()[1]
    page.book.do(lambda now: shelf.use_for(now, page.book.at, page.book.at))
    page.book.do(lambda now: shelf.use(now, wide, page.book.at))
    page.print_sheets(page.batch.sheets)
    box = shown_error()
    assert (
        box.error.what and "Chưa in tờ nào" in box.error.kept and "cùng một khổ" in box.error.todo
    )
    box.reject()
    assert page.runs.open_run is None
    drawn(page, qtbot)


def test_a_scan_of_the_offices_blank_lies_behind_the_overprint_and_is_never_printed(
    page, qtbot, tmp_path, desk
):
    panel = turn(page, qtbot, 2)
    path = tmp_path / "phôi.png"
    Image.new("RGB", (600, 400), (250, 200, 60)).save(path)
    panel.take_scan(path)
    qtbot.waitUntil(lambda: bool(page.book.backdrop()))
    page.modes.findChildren(QRadioButton)[1].click()
    drawn(page, qtbot)
    assert page.view.blank != sheets.blank("GIẤY KHEN", page.book.layout)
    assert page.view.data == sheets.pdf(
        [page.current().text], Mode.OVERPRINT, Offset(), layout=page.book.layout
    )
    with Image.open(BytesIO(page.book.backdrop())) as kept:
        assert (kept.format, kept.size) == ("JPEG", (600, 400))
    page.book.store()
    assert b"JPEG" not in shelf.export(desk.workspace.read(shelf.read))  # no picture goes along
    qtbot.keyClick(panel.no_scan, Key.Key_Space)
    assert page.book.backdrop() == b""
    desk.window.toasts.toast.undo.click()
    assert page.book.backdrop() != b""
    path.write_bytes(b"%PDF-1.7 broken")
    panel.take_scan(path)
    qtbot.waitUntil(panel.scan_button.isEnabled)
    box = shown_error()
    assert box.error.what and box.error.kept and box.error.todo
    box.reject()


# ---------------------------------------------------------------- the look


def scrolled(side) -> list[Scrolled]:
    return [area for area in side.findChildren(Scrolled) if area.isVisible()]


LOOKS = [
    ((1366, 697), "light", 100),
    ((1366, 697), "dark", 100),
    ((1366, 697), "light", 200),
    ((1024, 640), "light", 100),
]


def test_nothing_is_cut_off(page, qtbot, tmp_path, shots):
    """The tabs in every look, on one page: a page of its own for each would cost ten times that."""
    page.side.text.choose("signer_role")  # the text and the layout with the most parts
    page.side.layout_panel._put_on(330, 240)
    page.book.do(lambda now: shelf.with_backdrop(now, "gone", page.book.at))
    for tab in (0, 1, 2):
        turn(page, qtbot, tab)
        for size, scheme, scale in LOOKS:
            name = f"layout-{tab}-{size[0]}-{scheme}-{scale}.png"
            prepare(page.desk.window, size, scheme, scale)
            if shots:
                drawn(page, qtbot)
                page.findChild(Scrolled).ensureWidgetVisible(page.side.stack, 0, 9999)
                grab(page.desk.window, shots / name, size, scheme, scale)
            assert problems(page.desk.window) == [], name
            across = [area.horizontalScrollBar().maximum() for area in scrolled(page.side)]
            assert not any(across), name


def test_from_paper_to_paper_and_back_nothing_has_become_smaller(page, qtbot):
    panel = turn(page, qtbot, 2)
    panel.paper.setFocus()
    for _ in range(3):  # A3, 400 × 300, another one
        qtbot.keyClick(panel.paper, Key.Key_Down)
    put(page, qtbot, panel.wide, "297")  # 297 × 300 for a moment
    put(page, qtbot, panel.high, "210")
    assert page.book.layout.paper == SHIPPED.paper
    assert page.book.layout.fields == SHIPPED.fields


def test_a_hand_that_trembles_moves_no_text_and_one_that_goes_across_moves_none_down(page, qtbot):
    turn(page, qtbot, 1)
    view = page.view
    spot = view._rect(view.boxes["form"]).center().toPoint()
    drag(view, qtbot, spot, QPoint(1, 2), QPoint(2, 1))
    assert page.book.layout == SHIPPED
    drag(view, qtbot, spot, QPoint(20, 2), QPoint(45, 2))
    assert place_of(page, "form")[0] > 160 and place_of(page, "form")[1] == FORM


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


def test_zooming_keeps_the_chosen_text_where_it_is_seen(page, qtbot):
    panel = turn(page, qtbot, 1)
    panel.choose("signer")
    view = page.view
    before = view._rect(view.boxes["signer"]).center()
    view.setFocus()
    for _ in range(3):
        qtbot.keyClick(view, Key.Key_Plus, CTRL)
    after = view._rect(view.boxes["signer"]).center()
    assert (after - before).manhattanLength() < 30
