"""The fonts that a text may be set in, and those that are not in the list."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt

from app import fonts, truetype
from app.certificates import layouts, shelf
from tests import patience
from tests.certificates import otf
from tests.ui_pages.certificates.handling import rest, shown_error, turn
from tests.ui_pages.running import settle
from ui.certificates.fontsdialog import FontsDialog
from ui.parts.text import Text

Key = Qt.Key


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
    settle(page.desk, qtbot)
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
