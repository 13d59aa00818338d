"""What goes with the certificates: the list, labels and envelopes, as one set."""

import pytest
from PySide6.QtCore import Qt

from app.certificates import calibration
from tests.ui_pages.certificates.handling import CANON, OTHER, measure, type_over
from tests.ui_pages.deciding import grey, sizes
from tests.ui_pages.running import settle
from ui import printing
from ui.certificates.printset import PrintSetDialog, PrintSetPage
from ui.errors import ErrorDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_papers_beside_are_chosen_by_key_and_opened_to_be_printed_at_once(page, desk, qtbot):
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Down, SHIFT)  # the first two
    page.print_set()
    dialog = desk.window.findChild(PrintSetDialog)
    parts = dialog.parts
    assert dialog.focusWidget() is parts["list"] and parts["list"].isChecked()
    qtbot.keyClick(parts["list"], Key.Key_Space)
    assert not dialog.verb.isEnabled()
    qtbot.keyClick(parts["envelopes"], Key.Key_Space)
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    paper = desk.window.page()
    assert isinstance(paper, PrintSetPage)
    qtbot.waitUntil(lambda: bool(paper.data))
    assert sizes(paper.data) == [pytest.approx((220, 110), abs=0.2)] * 2
    assert desk.window.shell.memory.get("certificate print set") == "envelopes"


def test_labels_and_envelopes_are_moved_by_what_was_measured_on_their_own_paper(
    page, desk, qtbot, printers
):
    parts = ["labels", "envelopes"]
    desk.window.open(PrintSetPage(desk, page.decision_id, parts))
    paper = desk.window.page()
    settle(desk, qtbot)
    measure(paper, "24", "17")  # 4 mm to the right, 3 mm up: of the label sheet, upright A4
    assert desk.workspace.read(calibration.read, CANON, "", (210.0, 297.0)) is not None
    paper.turn(1)
    assert paper.calibration.across.text() == ""  # envelopes have measures of their own
    qtbot.keyClick(desk.window, Key.Key_P, CTRL)
    settle(desk, qtbot)
    shown, printed = (corners(data) for data in (paper.data, printers.read_bytes()))
    assert len(shown) == len(printed) == 4  # three labels are on one sheet
    left, top = (after - before for after, before in zip(printed[0], shown[0], strict=True))
    assert (left, top) == (pytest.approx(-4, abs=0.6), pytest.approx(3, abs=0.6))
    assert printed[1:] == [pytest.approx(corner, abs=0.6) for corner in shown[1:]]
    qtbot.keyClick(paper.calibration.test, Key.Key_Space)
    settle(desk, qtbot)
    assert sizes(printers.read_bytes()) == [pytest.approx((220, 110), abs=0.5)]


def corners(data: bytes) -> list[tuple[float, float]]:
    """Where the ink of every page begins: from its left and from its upper edge, mm."""
    found = []
    for number in range(printing.page_count(data)):
        image = printing.render_page(data, number, 101.6)  # 4 points a millimetre
        wide, points = image.width(), grey(image)
        rows = [points[n : n + wide] for n in range(0, len(points), wide)]
        inked = [(x / 4, y / 4) for y, row in enumerate(rows) if min(row) < 160
                 for x in [next(n for n, point in enumerate(row) if point < 160)]]  # fmt: skip
        found.append((min(x for x, _y in inked), min(y for _x, y in inked)))
    return found


def test_copies_are_remembered_for_each_printer_and_a_number_that_cannot_be_prints_nothing(
    page, desk, qtbot, printers, monkeypatch
):
    monkeypatch.setattr(printing, "prints_both_sides", lambda name: name == OTHER)
    parts = ["list", "envelopes"]
    desk.window.open(PrintSetPage(desk, page.decision_id, parts))
    paper = desk.window.page()
    settle(desk, qtbot)
    copies, choice = paper.copies, paper.calibration.printer
    assert not copies.both.isEnabled() and "không tự in hai mặt" in copies.told.text()
    assert paper.bar.remark.text() == "1 bản" and "ra 4 tờ" in copies.told.text()
    choice.setFocus()
    qtbot.keyClick(choice, Key.Key_Down)
    type_over(copies.fields["list"], "2")
    qtbot.keyClick(copies.both, Key.Key_Space)
    assert paper.bar.remark.text() == "2 bản, in hai mặt" and "ra 5 tờ" in copies.told.text()
    paper.turn(1)
    assert paper.bar.remark.text() == "1 bản"
    qtbot.keyClick(choice, Key.Key_Up)
    assert copies.fields["list"].text() == "1" and not copies.both.isChecked()
    type_over(copies.fields["envelopes"], "0")
    qtbot.keyClick(desk.window, Key.Key_P, CTRL)
    assert copies.fields["envelopes"].error() and not printers.exists()
    desk.window.open(PrintSetPage(desk, page.decision_id, parts))
    again = desk.window.page()
    assert again.copies.fields["envelopes"].text() == "1"
    again.calibration.printer.setFocus()
    qtbot.keyClick(again.calibration.printer, Key.Key_Down)
    assert again.copies.fields["list"].text() == "2" and again.copies.both.isChecked()
    settle(desk, qtbot)


def test_a_set_that_the_printer_stops_in_the_middle_says_what_came_out_and_opens_the_rest(
    page, desk, qtbot, monkeypatch
):
    class Queue(printing.QPrinter):
        def outputFormat(self):
            return self.OutputFormat.NativeFormat

    begun = []

    def draw_job(_data, _printer, pages, *_rest):
        begun.append(pages)
        if len(begun) == 2:
            raise printing._refused(pages[0])

    monkeypatch.setattr(printing, "open_printer", lambda _name, _title, _tray="": Queue())
    monkeypatch.setattr(printing, "_draw_job", draw_job)
    desk.window.open(PrintSetPage(desk, page.decision_id, ["list", "labels", "envelopes"]))
    paper = desk.window.page()
    settle(desk, qtbot)
    qtbot.keyClick(desk.window, Key.Key_P, CTRL)
    settle(desk, qtbot)
    (told,) = (one for one in desk.window.findChildren(ErrorDialog) if one.isVisible())
    assert "Chưa in: Nhãn dán, Phong bì." in told.error.what
    assert told.error.kept == "Đã gửi đến máy in: Danh sách trao."
    told.again.click()
    rest = desk.window.page()
    settle(desk, qtbot)
    assert rest is not paper and set(rest._parts) == {"labels", "envelopes"}


def test_label_sheet_and_envelope_are_chosen_or_typed_and_remembered(page, desk, qtbot):
    page.print_set()
    dialog = desk.window.findChild(PrintSetDialog)
    labels, envelope = dialog.labels, dialog.envelope
    assert not labels.isVisible() and not envelope.isVisible()
    dialog.parts["list"].setChecked(False)
    for part in ("labels", "envelopes"):
        qtbot.keyClick(dialog.parts[part], Key.Key_Space)
    labels.which.setFocus()
    qtbot.keyClick(labels.which, Key.Key_Down)
    assert labels.sheet().code == "21-63x38"
    type_over(labels.first, "22")
    envelope.which.setFocus()
    qtbot.keyClick(envelope.which, Key.Key_End)
    wide, high = envelope._own
    assert wide.isVisible() and wide.text() == "220"
    type_over(wide, "230")
    type_over(high, "5")
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    assert "21 nhãn" in labels.first.error() and dialog.isVisible()
    type_over(labels.first, "21")
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    assert high.error() and dialog.isVisible()
    type_over(high, "120")
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    paper = desk.window.page()
    qtbot.waitUntil(lambda: bool(paper.data))
    a4, own = pytest.approx((210, 297), abs=0.2), pytest.approx((230, 120), abs=0.2)
    assert sizes(paper.data) == [a4, a4, own, own, own]  # three labels from the last one on
    again = PrintSetDialog(desk, page.decision_id)
    assert again.labels.sheet().code == "21-63x38"
    assert (again.envelope.envelope().width, again.envelope.envelope().height) == (230, 120)
    again.close()
