"""A paper opens at a size to read, and turns by the keys that its help names."""

import io

import pytest
from PySide6.QtCore import Qt
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from ui.paper import PaperPage


def two_pages() -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    for words in ("Ví dụ, trang một", "Ví dụ, trang hai"):
        canvas.drawString(72, 720, words)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture
def page(desk, qtbot):
    made = PaperPage(desk, "Tờ ví dụ", two_pages, "tờ ví dụ", "to-vi-du")
    desk.window.open(made)
    qtbot.waitUntil(lambda: made.view.image is not None)
    return made


def test_a_page_opens_to_be_read_and_is_seen_whole_at_a_press(page):
    view, fit = page.view, page.bar.fit
    assert view.zoom() == 1.0 and view.verticalScrollBar().maximum()
    assert not view.horizontalScrollBar().maximum() and not fit.isChecked()
    fit.click()
    assert view.zoom() < 0.7 and not view.verticalScrollBar().maximum() and fit.isChecked()
    fit.click()
    assert view.zoom() == 1.0 and not fit.isChecked()


def test_left_and_right_turn_the_leaf_and_the_next_begins_at_its_top(page, qtbot):
    bar = page.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.where.text() == "Trang 2/2" and bar.value() == 0
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    assert page.where.text() == "Trang 1/2"
    page.view.set_zoom(3.0)
    qtbot.keyClick(page.view, Qt.Key.Key_Right)  # wider than the frame: it moves across
    assert page.where.text() == "Trang 1/2" and page.view.horizontalScrollBar().value()
