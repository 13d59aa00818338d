"""The sheet on the screen is the sheet on paper and in the file; only what came out is counted."""

from threading import Event

import pytest
from PySide6.QtCore import Qt

from app.certificates.drawing import Offset
from tests.ui.typing import type_in
from tests.ui_pages.certificates.handling import answered, shown_error
from tests.ui_pages.deciding import (
    certificates,
    decided,
    difference,
    drawn,
    ink,
    sizes,
    small,
    to_file,
)
from tests.ui_pages.running import settle
from ui import printing
from ui.certificates.running import RunDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_what_is_printed_is_what_is_shown(page, printers, qtbot, monkeypatch):
    monkeypatch.setattr(printing, "DPI", 300)
    qtbot.keyClick(page.table, Key.Key_Down, SHIFT)
    assert page.print_button.text().replace("&", "") == "In 2 giấy khen"
    qtbot.keyClick(page.desk.window, Key.Key_P, CTRL)
    answered(page, qtbot)
    printed = printers.read_bytes()
    assert sizes(printed) == [pytest.approx((297, 210), abs=0.5)] * 2
    page.table.select_key(page.batch.sheets[0].id)
    drawn(page, qtbot)
    assert ink(small(page.view.data)) > 0.02
    assert difference(small(page.view.data), small(printed)) < 3
    assert [sheet.prints for sheet in page.batch.sheets] == [1, 1, 0]
    page.table.select_key(page.batch.sheets[1].id)
    drawn(page, qtbot)
    assert difference(small(page.view.data), small(printed)) > 3  # the other sheet is told apart


def test_what_is_saved_is_byte_for_byte_what_is_shown(page, qtbot, tmp_path):
    path = tmp_path / "một tờ.pdf"
    page.save_to(path, [page.current()])
    settle(page.desk, qtbot)
    assert path.read_bytes() == page.view.data
    assert [sheet.saves for sheet in page.batch.sheets] == [1, 0, 0]
    assert page.model.cell(0, 0).second == "Đã lưu PDF"


def test_the_red_button_prints_what_waits_and_then_offers_it_again(page, printers, qtbot):
    assert page.print_button.text().replace("&", "") == "In 3 giấy khen"
    page.print_button.setFocus()
    qtbot.keyClick(page.print_button, Key.Key_Space)
    settle(page.desk, qtbot)
    assert len(sizes(printers.read_bytes())) == 3
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 0, 0]  # nobody has looked yet
    answered(page, qtbot)
    assert page.print_button.text().replace("&", "") == "In lại 3 giấy khen"
    page.print_button.click()
    dialog = page.desk.window.findChild(RunDialog)
    dialog.verb.click()
    assert "vì sao in lại" in dialog.fields[0].error()
    type_in(dialog.reason, "Tờ trước bị ướt")
    qtbot.keyClick(dialog.reason, Key.Key_Return)
    answered(page, qtbot)
    assert page.model.cell(0, 0).second == "Đã in 2 lần"


def test_without_a_printer_three_lines_say_so_and_nothing_counts_as_printed(
    desk, qtbot, monkeypatch
):
    monkeypatch.setattr(printing, "printers", list)
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", staticmethod(list))
    page = certificates(desk, decided(desk.workspace, 1), qtbot)
    assert page.calibration.none.isVisible() and not page.calibration.printer.isVisible()
    qtbot.keyClick(desk.window, Key.Key_P, CTRL)
    box = shown_error()
    assert "chưa có máy in" in box.error.what
    assert "chưa in tờ nào" in box.error.kept and "Lưu PDF" in box.error.todo
    box.reject()
    assert page.batch.sheets[0].prints == 0 and page.save_button.isEnabled()


def test_a_printer_that_fails_halfway_counts_nothing(page, qtbot, monkeypatch, tmp_path):
    nowhere = tmp_path / "no" / "folder" / "x.pdf"
    monkeypatch.setattr(printing, "open_printer", lambda *_a: to_file(nowhere))
    page.print()
    settle(page.desk, qtbot)
    box = shown_error()
    assert "chưa ghi là đã in" in box.error.kept
    box.reject()
    page.reload()
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 0, 0]
    assert page.print_button.isEnabled()


def test_stopping_leaves_nothing_written_down_as_printed(page, qtbot, monkeypatch):
    begun = []
    monkeypatch.setattr(
        printing,
        "draw_pages",
        lambda _data, _printer, report: _wait_for_stop(report, begun),
    )
    page.print()
    qtbot.waitUntil(lambda: bool(begun))
    assert not page.print_button.isEnabled() and not page.save_button.isEnabled()
    page.print()
    page.print_test(Offset())
    assert len(begun) == 1  # a second order while one is at work is not taken
    page.runs.progress.stop.click()
    settle(page.desk, qtbot)
    page.reload()
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 0, 0]
    assert page.print_button.isEnabled() and page.runs.question.isVisible()


def _wait_for_stop(report, begun) -> int:
    begun.append(True)
    while True:
        report(0, 3)  # raises once the clerk has stopped it
        Event().wait(0.005)
