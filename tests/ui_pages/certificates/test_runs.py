"""What was sent to the printer, and which of its sheets came out: asked, answered, gone on with."""

from threading import Event

from PySide6.QtCore import Qt

from app.certificates import blanks, runs
from app.certificates.blanks import BlankDraft
from app.certificates.runs import RunDraft
from app.certificates.texts import Mode
from tests import patience
from tests.office import TODAY
from tests.ui.screens import problems
from tests.ui.typing import type_in
from tests.ui_pages.certificates.handling import answered, shown_error
from tests.ui_pages.deciding import to_file
from tests.ui_pages.running import settle
from ui import printing
from ui.certificates import running
from ui.certificates.page import CertificatePage
from ui.certificates.running import AnswerDialog, RunDialog
from ui.errors import ErrorDialog

Key = Qt.Key


def test_the_spoiled_and_those_that_never_came_wait_again(page, qtbot):
    page.print()
    answered(page, qtbot, spoiled="1", came_out="2")
    assert [sheet.prints for sheet in page.batch.sheets] == [0, 1, 0]
    assert page.print_button.text().replace("&", "") == "In 2 giấy khen"


def test_the_answer_says_in_one_sentence_what_it_will_store(page, qtbot):
    page.print()
    settle(page.desk, qtbot)
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
    settle(page.desk, qtbot)
    box = shown_error()
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
    settle(page.desk, qtbot)
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
    settle(page.desk, qtbot)
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
