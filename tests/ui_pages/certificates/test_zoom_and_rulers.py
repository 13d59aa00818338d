"""How large the sheet is seen, and the grid over it."""

import pytest
from PySide6.QtCore import Qt

from tests.ui_pages.certificates.handling import turn
from tests.ui_pages.deciding import drawn
from ui import theme

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_page_at_a_hundred_percent_is_true_to_size(page, qtbot):
    page.view.set_zoom(1.0)
    assert page.view.page_rect().width() == pytest.approx(297 / 25.4 * 96, abs=1)
    assert page.bar.share.text() == "100 %" and not page.bar.fit.isChecked()
    drawn(page, qtbot)
    qtbot.waitUntil(lambda: page.view.image.width() > 1100)
    page.bar.fit.click()
    assert page.view.page_rect().right() <= page.view.viewport().width()
    assert page.view.page_rect().bottom() <= page.view.viewport().height()
    before = page.view.zoom()
    page.bar.larger.setFocus()
    qtbot.keyClick(page.bar.larger, Key.Key_Space)
    assert page.view.zoom() > before


def test_the_grid_is_only_on_the_screen(page, qtbot):
    before = page.view.data
    page.bar.grid.click()
    assert page.view.grid
    drawn(page, qtbot)
    assert page.view.data == before


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
