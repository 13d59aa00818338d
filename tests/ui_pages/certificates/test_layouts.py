"""Layouts kept, chosen, carried in a file; their emblem and their paper."""

import os
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from app.certificates import emblem, layouts, sheets, shelf
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from tests.ui.screens import grab, prepare, problems
from tests.ui.typing import type_in
from tests.ui_pages.certificates.handling import SHIPPED, put, rest, shown_error, turn
from tests.ui_pages.deciding import drawn, sizes
from ui.certificates.layoutpanel import RenameDialog
from ui.parts.boxes import Scrolled

Key = Qt.Key
LOOKS = [
    ((1366, 697), "light", 100),
    ((1366, 697), "dark", 100),
    ((1366, 697), "light", 200),
    ((1024, 640), "light", 100),
]


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


def test_another_paper_lets_everything_grow_and_one_of_the_offices_own_is_typed(page, qtbot):
    panel = turn(page, qtbot, 2)
    panel.paper.setFocus()
    qtbot.keyClick(panel.paper, Key.Key_Down)
    assert page.book.layout.paper == (420.0, 297.0) and layouts.load() == SHIPPED
    assert page.book.layout.field("form").size == 62.0
    qtbot.keyClick(panel.paper, Key.Key_End)
    assert panel.wide.control.hasFocus()
    put(qtbot, panel.wide, "5")
    assert panel.wide.error() and page.book.layout.paper == (420.0, 297.0)
    put(qtbot, panel.wide, "330")
    put(qtbot, panel.high, "240")
    assert page.book.layout.paper == (330.0, 240.0)
    rest(page, qtbot)
    assert sizes(page.view.data) == [pytest.approx((330, 240), abs=0.2)]


def test_from_paper_to_paper_and_back_nothing_has_become_smaller(page, qtbot):
    panel = turn(page, qtbot, 2)
    panel.paper.setFocus()
    for _ in range(3):  # A3, 400 × 300, another one
        qtbot.keyClick(panel.paper, Key.Key_Down)
    put(qtbot, panel.wide, "297")  # 297 × 300 for a moment
    put(qtbot, panel.high, "210")
    assert page.book.layout.paper == SHIPPED.paper
    assert page.book.layout.fields == SHIPPED.fields


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


@pytest.fixture
def shots() -> Path | None:
    """Where pictures are kept, where the environment asks for them."""
    folder = os.environ.get("SOVANG_SHOTS")
    return Path(folder) if folder else None


def scrolled(side) -> list[Scrolled]:
    return [area for area in side.findChildren(Scrolled) if area.isVisible()]


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
