"""The sheet on the screen is the sheet on paper; what is printed, saved and handed over is kept."""

from datetime import date
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QRadioButton

from app.certificates import blanks, calibration, runs, sheets, shelf
from app.certificates.blanks import BlankDraft
from app.certificates.calibration import Calibration
from app.certificates.drawing import Offset
from app.certificates.runs import RunDraft
from app.certificates.texts import Mode
from app.decisions import actions
from app.errors import ClerkError
from app.nominations import actions as nominations
from app.nominations.steps import Step
from tests import patience
from tests.office import TODAY
from tests.ui.screens import prepare, problems
from tests.ui.typing import type_in
from tests.ui_pages.deciding import (
    certificates,
    decided,
    difference,
    drawn,
    grey,
    ink,
    sizes,
    small,
    to_file,
)
from ui import printing
from ui.certificates import preview, running
from ui.certificates.page import CertificatePage
from ui.certificates.presenting import FEW, PresentDialog
from ui.certificates.printset import PrintSetDialog, PrintSetPage
from ui.certificates.running import AnswerDialog, RunDialog
from ui.errors import ErrorDialog
from ui.parts.buttons import Button

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
A4, A3 = (297.0, 210.0), (420.0, 297.0)
CANON, OTHER = "Canon LBP2900", "HP 107a"


@pytest.fixture
def printers(monkeypatch, tmp_path):
    """Two printers; what goes to one lands in a file, whose path is returned.

    They print coarsely: at the program's 300 dpi a sheet costs a second.
    """
    monkeypatch.setattr(printing, "DPI", 50)
    path = tmp_path / "giay.pdf"
    monkeypatch.setattr(printing, "printers", lambda: [CANON, OTHER])
    monkeypatch.setattr(printing, "trays", lambda _printer: [])
    monkeypatch.setattr(printing, "open_printer", lambda _name, _title, _tray="": to_file(path))
    return path


@pytest.fixture
def page(desk, qtbot, printers):
    """The certificates of a decision on three, the first sheet drawn."""
    with qtbot.waitActive(desk.window):
        desk.window.activateWindow()
    return certificates(desk, decided(desk.workspace), qtbot)


def settle(page, qtbot, desk=None):
    jobs = (desk or page.desk).window.shell.jobs
    qtbot.waitUntil(lambda: not jobs.busy())


def answered(page, qtbot, spoiled: str = "", came_out: str = "") -> None:
    """The clerk looks at the sheets and says what became of them, by keys."""
    settle(page, qtbot)
    dialog = page.desk.window.findChild(AnswerDialog)
    assert dialog is not None and dialog.isVisible()
    type_in(dialog.spoiled, spoiled)
    if came_out:
        dialog.came_out.selectAll()
        type_in(dialog.came_out, came_out)
    qtbot.keyClick(dialog.spoiled, Key.Key_Return)
    assert not dialog.isVisible()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    settle(page, qtbot)


def measure(page, across: str, down: str) -> None:
    panel = page.calibration
    for field, text in ((panel.across, across), (panel.down, down)):
        field.control.selectAll()
        type_in(field.control, text)
    panel.test.setFocus()  # leaving the field is what keeps it


# ---------------------------------------------------------------- print, save, preview


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
    settle(page, qtbot)
    assert path.read_bytes() == page.view.data
    assert [sheet.saves for sheet in page.batch.sheets] == [1, 0, 0]
    assert page.model.cell(0, 0).second == "Đã lưu PDF"


def test_the_red_button_prints_what_waits_and_then_offers_it_again(page, printers, qtbot):
    assert page.print_button.text().replace("&", "") == "In 3 giấy khen"
    page.print_button.setFocus()
    qtbot.keyClick(page.print_button, Key.Key_Space)
    settle(page, qtbot)
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


def test_without_a_printer_three_lines_say_so_and_nothing_counts_as_printed(
    desk, qtbot, monkeypatch
):
    monkeypatch.setattr(printing, "printers", list)
    monkeypatch.setattr(printing.QPrinterInfo, "availablePrinterNames", staticmethod(list))
    page = certificates(desk, decided(desk.workspace, 1), qtbot)
    assert page.calibration.none.isVisible() and not page.calibration.printer.isVisible()
    qtbot.keyClick(desk.window, Key.Key_P, CTRL)
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog)]
    box = next(dialog for dialog in shown if dialog.isVisible())
    assert "chưa có máy in" in box.error.what
    assert "chưa in tờ nào" in box.error.kept and "Lưu PDF" in box.error.todo
    box.reject()
    assert page.batch.sheets[0].prints == 0 and page.save_button.isEnabled()


def test_a_printer_that_fails_halfway_counts_nothing(page, qtbot, monkeypatch, tmp_path):
    nowhere = tmp_path / "no" / "folder" / "x.pdf"
    monkeypatch.setattr(printing, "open_printer", lambda *_a: to_file(nowhere))
    page.print()
    settle(page, qtbot)
    box = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog) and w.isVisible()
    )
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
    settle(page, qtbot)
    page.reload()
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 0, 0]
    assert page.print_button.isEnabled() and page.runs.question.isVisible()


def _wait_for_stop(report, begun) -> int:
    begun.append(True)
    while True:
        report(0, 3)  # raises once the clerk has stopped it
        Event().wait(0.005)


# ---------------------------------------------------------------- which sheets came out


def test_once_all_are_printed_handing_over_is_the_red_button_and_stands_last(page, desk, qtbot):
    def last_in_head():
        return max((page.present_button, page.save_button, page.print_button), key=lambda b: b.x())

    def red():
        buttons = desk.window.findChildren(Button)
        return [one for one in buttons if one.kind == "primary" and one.isVisible()]

    assert red() == [last_in_head()] == [page.print_button]
    page.print_button.setFocus()
    page.print()
    answered(page, qtbot, spoiled="1")
    assert red() == [page.print_button]  # the spoiled one waits still
    page.print()
    answered(page, qtbot)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    assert red() == [last_in_head()] == [page.present_button]
    assert page.print_button.nextInFocusChain() is page.present_button
    first, *others = (sheet.register_entry_id for sheet in page.batch.sheets)
    desk.workspace.write(actions.present_many, {first: "A"}, TODAY, "")
    again = certificates(desk, page.decision_id, qtbot)
    assert again.current().register_entry_id == others[0] and red() == [again.present_button]
    desk.workspace.write(actions.present_many, dict.fromkeys(others, "B"), TODAY, "")
    again.reload()
    assert red() == []


def test_the_spoiled_and_those_that_never_came_wait_again(page, qtbot):
    page.print()
    answered(page, qtbot, spoiled="1", came_out="2")
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 1, 0]
    assert page.print_button.text().replace("&", "") == "In 2 giấy khen"


def test_the_answer_says_in_one_sentence_what_it_will_store(page, qtbot):
    page.print()
    settle(page, qtbot)
    dialog = page.desk.window.findChild(AnswerDialog)
    type_in(dialog.spoiled, "4")
    assert "Không có tờ 4" in dialog.summary.text()
    dialog.verb.click()
    assert dialog.isVisible() and dialog.spoiled.text() == "4"
    dialog.spoiled.selectAll()
    type_in(dialog.spoiled, "2")
    dialog.came_out.setText("2")
    names = [sheet.recipient for sheet in page.batch.sheets]
    assert dialog.summary.text() == (
        f"Được 1 tờ · hỏng tờ 2 ({names[1]}) · chưa ra 1 tờ, in tiếp từ tờ 3 ({names[2]})"
    )
    dialog.reject()


def test_where_nothing_is_known_to_have_been_sent_no_sheet_is_taken_for_printed(
    page, qtbot, monkeypatch, tmp_path
):
    nowhere = tmp_path / "no" / "folder" / "x.pdf"
    monkeypatch.setattr(printing, "open_printer", lambda *_a: to_file(nowhere))
    page.print()
    settle(page, qtbot)
    box = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog) and w.isVisible()
    )
    box.reject()
    page.runs.ask()
    dialog = page.desk.window.findChild(AnswerDialog)
    assert dialog.came_out.text() == "" and dialog.focusWidget() is dialog.came_out
    qtbot.keyClick(dialog.came_out, Key.Key_Return)
    assert dialog.isVisible()
    type_in(dialog.came_out, "0")
    qtbot.keyClick(dialog.came_out, Key.Key_Return)
    assert not dialog.isVisible() and not page.runs.question.isVisible()
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 0, 0]


def test_a_question_put_off_stays_on_the_page_and_the_next_print_asks_it(page, qtbot):
    page.print()
    settle(page, qtbot)
    page.desk.window.findChild(AnswerDialog).reject()
    page.reload()
    assert page.runs.question.isVisible()
    assert "3/3 tờ" in page.runs.question.text.text()
    assert problems(page.desk.window) == []
    asked = page.desk.window.findChildren(AnswerDialog)
    page.print()
    assert any(dialog.isVisible() for dialog in page.desk.window.findChildren(AnswerDialog))
    assert asked is not None and [sheet.prints for sheet in page.batch.sheets] == [0, 0, 0]


def test_a_run_that_a_power_cut_has_broken_off_is_asked_about_when_the_page_opens(
    page, desk, qtbot
):
    ids = tuple(sheet.id for sheet in page.batch.sheets)
    draft = RunDraft(page.decision_id, ids, Mode.FULL)
    run = desk.workspace.write(runs.begin, draft, desk.workspace.now())
    desk.workspace.write(runs.tell_sent, run, 2)
    again = CertificatePage(desk, page.decision_id)
    desk.window.open(again)
    assert again.runs.question.isVisible() and "2/3 tờ" in again.runs.question.text.text()
    again.runs.question.links[0].click()
    answered(again, qtbot)
    assert [sheet.prints for sheet in again.batch.sheets] == [1, 1, 0]
    assert not again.runs.question.isVisible()


def test_a_run_that_broke_off_before_anything_was_known_is_not_answered_by_enter_alone(
    page, qtbot, desk
):
    draft = RunDraft(page.decision_id, tuple(s.id for s in page.batch.sheets), Mode.FULL)
    desk.workspace.write(runs.begin, draft, desk.workspace.now())
    page.reload()
    assert "có thể cũng đã ra giấy" in page.runs.question.text.text()
    page.runs.ask()
    dialog = desk.window.findChild(AnswerDialog)
    assert dialog.came_out.text() == ""
    dialog.verb.click()
    assert dialog.isVisible() and desk.workspace.read(runs.open_run) is not None


def test_a_pause_ends_after_the_stack_and_printing_goes_on_from_the_next_sheet(
    page, qtbot, monkeypatch
):
    monkeypatch.setattr(running, "STACK", 1)
    sent = []

    def draw(data, _printer, _report):
        sent.append(printing.page_count(data))
        if len(sent) == 2:
            page.runs._pause.set()  # as the button does, while the second sheet is on its way
        return 1

    monkeypatch.setattr(printing, "draw_pages", draw)
    page.print()
    settle(page, qtbot)
    assert sent == [1, 1]
    go_on = page.runs.question.links[0]
    assert go_on.text() == "In tiếp từ tờ 3"
    go_on.click()
    answered(page, qtbot)
    assert sent == [1, 1, 1] and [sheet.prints for sheet in page.batch.sheets] == [1, 1, 1]


def test_closing_the_window_while_sheets_are_sent_is_asked_about_and_follows_the_stack(
    page, qtbot, desk, monkeypatch
):
    monkeypatch.setattr(running, "STACK", 1)
    began, go_on, sent = Event(), Event(), []

    def draw(data, _printer, _report):
        sent.append(printing.page_count(data))
        began.set()
        assert go_on.wait(patience.SECONDS)
        return 1

    monkeypatch.setattr(printing, "draw_pages", draw)
    page.print()
    qtbot.waitUntil(began.is_set)
    assert not desk.window.close() and desk.window.isVisible()
    asked = desk.window.findChild(ErrorDialog)
    assert asked.again.text() == "Ngừng in và rời"
    asked.again.click()
    assert desk.window.isVisible()
    go_on.set()
    qtbot.waitUntil(lambda: not desk.window.isVisible())
    run = desk.workspace.read(runs.open_run)
    assert sent == [1] and run is not None and run.sent == 1


def test_blanks_of_the_book_are_asked_for_and_leave_it_as_they_came_out(page, desk, qtbot):
    bundle = BlankDraft(TODAY, "Phôi A4", "received", 9, "GK 0007")
    desk.workspace.write(blanks.enter, bundle, TODAY)
    page.modes.set_value(Mode.OVERPRINT)
    page.mode = Mode.OVERPRINT
    page.print()
    dialog = desk.window.findChild(RunDialog)
    assert dialog.serial.text() == "GK 0007"
    dialog.verb.click()
    answered(page, qtbot, spoiled="2")
    held = desk.workspace.read(blanks.balance, "Phôi A4")
    assert (held.used, held.spoiled, held.serials[0]) == (2, 1, "GK 0010")


# ---------------------------------------------------------------- zoom and rulers


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


# ---------------------------------------------------------------- calibration


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
    settle(page, qtbot)
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


# ---------------------------------------------------------------- handing over


def test_handing_over_is_written_down_for_those_selected(page, desk, qtbot):
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Down, SHIFT)
    page.present_button.setFocus()
    qtbot.keyClick(page.present_button, Key.Key_Space)
    dialog = desk.window.findChild(PresentDialog)
    assert dialog is not None and dialog.who.value() == "self"
    type_in(dialog.occasion, "Lễ tổng kết")
    dialog.verb.setFocus()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    rows = desk.workspace.read(actions.register_lines, decision_id=page.decision_id)
    assert [row.presented_on for row in rows] == [TODAY, TODAY, None]
    assert rows[0].received_by == rows[0].full_name
    step = desk.workspace.read(nominations.read, rows[0].nomination_id).step
    assert step is Step.PRESENTED
    assert page.model.cell(0, 0).second == "Đã trao 12/03"


def test_a_long_handing_over_is_written_off_the_screen_and_cannot_be_left_meanwhile(
    desk, qtbot, monkeypatch
):
    page = certificates(desk, decided(desk.workspace, FEW + 1), qtbot)
    gate, begun, present = Event(), Event(), actions.present_many

    def slow(*arguments):
        begun.set()
        assert current_thread() is not main_thread() and gate.wait(patience.SECONDS)
        return present(*arguments)

    monkeypatch.setattr(actions, "present_many", slow)
    page.table.selectAll()
    page.present()
    dialog = desk.window.findChild(PresentDialog)
    closed = []
    dialog.finished.connect(closed.append)
    try:
        dialog.verb.click()
        assert begun.wait(patience.SECONDS)
        qtbot.keyClick(dialog, Key.Key_Escape)
        assert closed == [] and not dialog.occasion.isEnabled()
    finally:
        gate.set()
    qtbot.waitUntil(lambda: bool(closed))

    def handed_over() -> list[bool]:
        rows = desk.workspace.read(actions.register_lines, decision_id=page.decision_id)
        return [row.presented_on is not None for row in rows]

    assert handed_over() == [True] * (FEW + 1)
    toast = desk.window.toasts.toast
    assert toast.isVisible() and toast.undo.isHidden()  # it stands for good: nothing is promised


def test_a_receiver_is_needed_and_a_day_before_the_decision_refused(page, desk, qtbot):
    page.present()
    dialog = desk.window.findChild(PresentDialog)
    assert dialog.receiver.text() == page.current().full_name
    dialog.receiver.clear()
    dialog.verb.click()
    fields = {field.name: field for field in dialog.fields}
    assert "Chưa ghi ai nhận" in fields["received_by"].error()
    type_in(dialog.receiver, "Chị Hà, con gái")
    dialog.day.selectAll()
    type_in(dialog.day, "01/01/2025")
    dialog.verb.click()
    assert "trước ngày quyết định" in fields["presented_on"].error()
    dialog.day.selectAll()
    type_in(dialog.day, "13/03/2025")
    dialog.verb.click()
    assert "sau hôm nay" in fields["presented_on"].error()
    assert dialog.isVisible()
    rows = desk.workspace.read(actions.register_lines, decision_id=page.decision_id)
    assert [row.presented_on for row in rows] == [None] * 3


def test_a_second_handing_over_is_refused_in_three_lines(page, desk):
    entry = page.current().register_entry_id
    desk.workspace.write(actions.present_many, {entry: "Chị Hà"}, TODAY, "")
    page.present()
    box = next(
        w for w in QApplication.topLevelWidgets() if isinstance(w, ErrorDialog) and w.isVisible()
    )
    assert box.error.what and box.error.kept and box.error.todo
    box.reject()


def test_of_several_handed_over_together_one_refusal_keeps_all_back(page, desk):
    first, second, _third = (sheet.register_entry_id for sheet in page.batch.sheets)
    desk.workspace.write(actions.present_many, {second: "Chị Hà"}, TODAY, "")
    with pytest.raises(ClerkError):
        desk.workspace.write(actions.present_many, {first: "A", second: "B"}, TODAY, "")
    rows = desk.workspace.read(actions.register_lines, decision_id=page.decision_id)
    assert [row.presented_on for row in rows] == [None, TODAY, None]


# ---------------------------------------------------------------- what goes with them


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
    settle(paper, qtbot, desk)
    measure(paper, "24", "17")  # 4 mm to the right, 3 mm up: of the label sheet, upright A4
    assert desk.workspace.read(calibration.read, CANON, "", (210.0, 297.0)) is not None
    paper.turn(1)
    assert paper.calibration.across.text() == ""  # envelopes have measures of their own
    qtbot.keyClick(desk.window, Key.Key_P, CTRL)
    settle(paper, qtbot, desk)
    shown, printed = (corners(data) for data in (paper.data, printers.read_bytes()))
    assert len(shown) == len(printed) == 4  # three labels are on one sheet
    left, top = (after - before for after, before in zip(printed[0], shown[0], strict=True))
    assert (left, top) == (pytest.approx(-4, abs=0.6), pytest.approx(3, abs=0.6))
    assert printed[1:] == [pytest.approx(corner, abs=0.6) for corner in shown[1:]]
    qtbot.keyClick(paper.calibration.test, Key.Key_Space)
    settle(paper, qtbot, desk)
    assert sizes(printers.read_bytes()) == [pytest.approx((220, 110), abs=0.5)]


def test_copies_are_remembered_for_each_printer_and_a_number_that_cannot_be_prints_nothing(
    page, desk, qtbot, printers, monkeypatch
):
    monkeypatch.setattr(printing, "prints_both_sides", lambda name: name == OTHER)
    parts = ["list", "envelopes"]
    desk.window.open(PrintSetPage(desk, page.decision_id, parts))
    paper = desk.window.page()
    settle(paper, qtbot, desk)
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
    settle(again, qtbot, desk)


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
    settle(paper, qtbot, desk)
    qtbot.keyClick(desk.window, Key.Key_P, CTRL)
    settle(paper, qtbot, desk)
    (told,) = (one for one in desk.window.findChildren(ErrorDialog) if one.isVisible())
    assert "Chưa in: Nhãn dán, Phong bì." in told.error.what
    assert told.error.kept == "Đã gửi đến máy in: Danh sách trao."
    told.again.click()
    rest = desk.window.page()
    settle(rest, qtbot, desk)
    assert rest is not paper and set(rest._parts) == {"labels", "envelopes"}


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


def type_over(field, text: str) -> None:
    field.control.selectAll()
    type_in(field.control, text)


# ---------------------------------------------------------------- the look


def test_nothing_is_cut_off(page):
    """Tabs and looks of the page itself: test_layouts.py."""
    for size, scheme, scale in (
        ((1536, 864), "dark", 100),
        ((1366, 697), "light", 200),
        ((1024, 640), "light", 100),
    ):
        prepare(page.desk.window, size, scheme, scale)
        assert problems(page.desk.window) == []
        dialog = PresentDialog(page.desk, page.batch.sheets, "giấy khen", page)
        dialog.show()
        QApplication.processEvents()
        assert problems(dialog) == []
        dialog.reject()


def test_every_sheet_reads_as_one_sentence(page):
    index = page.model.index(0, 0)
    spoken = page.model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Tổ giữ nước thôn Suối Mẫu, 01/2025, Chờ in"
    assert "Tổ giữ nước thôn Suối Mẫu" in page.view.accessibleDescription()
    assert date(2025, 3, 12) == TODAY


# ---------------------------------------------------------------- words of the award


@pytest.mark.parametrize(
    ("award_code", "paper"),
    [("LDTT", "giấy chứng nhận"), ("GIAY_KHEN_XA", "giấy khen")],
)
def test_the_page_is_called_after_what_the_award_gives(desk, qtbot, printers, award_code, paper):
    page = certificates(desk, decided(desk.workspace, 1, award_code), qtbot)
    assert page.title == f"{paper.capitalize()} theo QĐ 01/QĐ-UBND"
    assert page.print_button.text().replace("&", "") == f"In 1 {paper}"
    assert page.list_panel.count.text() == f"1 {paper}, 1 chờ in"
    page.present()
    (dialog,) = page.findChildren(PresentDialog)
    assert dialog.windowTitle() == f"Ghi đã trao 1 {paper}"
