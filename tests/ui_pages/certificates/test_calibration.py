"""Measures of a printer move what it prints; each printer and each paper has its own."""

import pytest
from PySide6.QtCore import Qt

from app.certificates import calibration, sheets, shelf
from app.certificates.calibration import Calibration
from app.certificates.drawing import Offset
from app.errors import ClerkError
from tests.office import TODAY
from tests.ui.typing import type_in
from tests.ui_pages.certificates.handling import A3, A4, CANON, OTHER, measure
from tests.ui_pages.deciding import drawn, sizes
from tests.ui_pages.running import settle

Key = Qt.Key


def test_two_measures_move_the_words_and_are_kept_for_this_printer_only(page, qtbot, desk):
    measure(page, "21,5", "19.2")
    panel = page.calibration
    assert panel.words.text().startswith("Chữ dịch sang trái 1,5 mm và xuống dưới 0,8 mm")
    assert panel.offset() == Offset(-1.5, 0.8)
    drawn(page, qtbot)
    text = page.current().text
    assert page.view.data == sheets.pdf([text], page.mode, Offset(-1.5, 0.8))
    assert page.view.data != sheets.pdf([text], page.mode, Offset())
    panel.printer.setCurrentIndex(1)
    panel.printer.activated.emit(1)
    assert panel.printer_name() == OTHER and panel.offset() == Offset()
    assert panel.across.text() == ""
    panel.printer.setCurrentIndex(0)
    panel.printer.activated.emit(0)
    assert panel.offset() == Offset(-1.5, 0.8) and panel.across.text() == "21,5"
    assert desk.workspace.read(calibration.read, CANON, "", A4) == Calibration(
        21.5, 19.2, None, None, TODAY
    )
    assert desk.workspace.read(calibration.read, CANON, "Manual", A4) is None


def test_each_paper_has_measures_of_its_own_and_the_rulers_give_the_scale(page, desk, qtbot):
    measure(page, "21,5", "19,2")
    panel = page.calibration
    page.book.do(lambda now: shelf.use(now, "certificate-a3", page.book.at))
    assert panel.offset() == Offset() and panel.across.text() == ""
    measure(page, "20", "20")
    for field, text in ((panel.wide, "98"), (panel.high, "100,5")):
        type_in(field.control, text)
        qtbot.keyClick(field.control, Key.Key_Return)
    assert panel.words.text() == "Chữ ở đúng chỗ; ngang giãn ra 2 %; dọc co lại 0,5 %."
    assert panel.when.text() == "Giấy 420 × 297 mm, căn lần trước 12/03/2025"
    kept = desk.workspace.read(calibration.read, CANON, "", A3)
    assert kept == Calibration(20.0, 20.0, 98.0, 100.5, TODAY)
    page.book.undo()
    assert panel.offset() == Offset(-1.5, 0.8) and panel.across.text() == "21,5"


def test_what_was_measured_before_papers_were_told_apart_is_that_of_a4(desk):
    from app import identity

    old = b'{"across": 21.5, "down": 19.2, "far": 252.0, "measured_on": "2025-03-01"}'
    desk.workspace.write(identity.put, f"calibration {CANON}\n", old)
    found = desk.workspace.read(calibration.read, CANON, "", A4)
    assert found.across == 21.5 and found.offset().scale == pytest.approx(257 / 252, abs=1e-3)
    assert desk.workspace.read(calibration.read, CANON, "", A3) is None


def test_a_measure_that_cannot_be_is_told_and_moves_nothing(page):
    measure(page, "215", "19,2")
    assert "20 mm" in page.calibration.across.error()
    assert page.calibration.offset() == Offset()


def test_back_to_zero_forgets_the_measures(page, desk):
    measure(page, "21,5", "19,2")
    page.calibration.zero.click()
    assert page.calibration.offset() == Offset()
    assert desk.workspace.read(calibration.read, CANON, "", A4) is None
    assert page.calibration.across.text() == ""


def test_the_test_sheet_goes_to_the_printer_and_counts_as_no_certificate(page, printers, qtbot):
    page.calibration.test.setFocus()
    qtbot.keyClick(page.calibration.test, Key.Key_Space)
    settle(page.desk, qtbot)
    assert len(sizes(printers.read_bytes())) == 1
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 0, 0]


def test_a_broken_value_of_this_machine_is_as_none(desk):
    from app import identity

    desk.workspace.write(identity.put, f"calibration {CANON}\n", b'{"across": "x"}')
    assert desk.workspace.read(calibration.read, CANON, "", A4) is None


@pytest.mark.parametrize("typed", ["", "abc", "nan", "inf", "-3", "40", "1e9"])
def test_only_a_length_near_the_cross_is_a_measure(typed):
    with pytest.raises(ClerkError) as refused:
        calibration.length(typed, "across")
    assert refused.value.field == "across" and "21,5" in refused.value.todo
