"""On the office's own blanks: what lies behind the texts is seen and never printed."""

from io import BytesIO

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from app.certificates import sheets, shelf
from app.certificates.drawing import Offset
from app.certificates.texts import Mode
from tests.ui_pages.certificates.handling import shown_error, turn
from tests.ui_pages.deciding import drawn
from ui.certificates import preview

Key = Qt.Key


def test_an_overprint_has_no_border_in_its_bytes_but_the_blank_behind(page, qtbot):
    full = page.view.data
    over = page.modes.findChildren(QRadioButton)[1]
    over.setFocus()
    qtbot.keyClick(over, Key.Key_Space)
    drawn(page, qtbot)
    assert page.view.blank and b"/Subtype /Form" in page.view.blank
    assert b"/Subtype /Form" in full and b"/Subtype /Form" not in page.view.data
    expected = sheets.pdf([page.current().text], Mode.OVERPRINT, Offset())
    assert page.view.data == expected
    assert page.bar.remark.text() == "Khung mờ là phôi có sẵn, không in ra"
    assert page.desk.window.shell.memory.get("certificate mode") == "overprint"


def test_the_blank_behind_is_drawn_once_however_often_a_text_moves(page, qtbot, monkeypatch):
    page.modes.findChildren(QRadioButton)[1].click()
    page.side.text.move_text(1, 1)  # the office's own layout from here on
    drawn(page, qtbot)
    seen, render = [], preview.render_page
    monkeypatch.setattr(
        preview, "render_page", lambda data, *more: seen.append(data) or render(data, *more)
    )
    page.side.text.move_text(1, 1)
    drawn(page, qtbot)
    assert seen == [page.view.data] and page.view._behind is not None


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
