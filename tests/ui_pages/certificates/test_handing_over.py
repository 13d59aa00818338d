"""Certificates handed over: who took them, when, and once only."""

from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from app.decisions import actions
from app.errors import ClerkError
from app.nominations import actions as nominations
from app.nominations.steps import Step
from tests import patience
from tests.office import TODAY
from tests.ui.typing import type_in
from tests.ui_pages.certificates.handling import answered, shown_error
from tests.ui_pages.deciding import certificates, decided
from ui.certificates.presenting import FEW, PresentDialog
from ui.parts.buttons import Button

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


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
    box = shown_error()
    assert box.error.what and box.error.kept and box.error.todo
    box.reject()


def test_of_several_handed_over_together_one_refusal_keeps_all_back(page, desk):
    first, second, _third = (sheet.register_entry_id for sheet in page.batch.sheets)
    desk.workspace.write(actions.present_many, {second: "Chị Hà"}, TODAY, "")
    with pytest.raises(ClerkError):
        desk.workspace.write(actions.present_many, {first: "A", second: "B"}, TODAY, "")
    rows = desk.workspace.read(actions.register_lines, decision_id=page.decision_id)
    assert [row.presented_on for row in rows] == [None, TODAY, None]
