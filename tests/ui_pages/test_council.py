"""A session of the council by keyboard, from the members to the printed minutes."""

from dataclasses import replace

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from app.council import members, sessions, view, voting
from app.council.rules import Ballots
from app.council.view import SessionState
from app.nominations import actions as nominations
from app.nominations.steps import Step
from tests.council.meeting import PLAN, all_for, awaiting, known, planned, running, seated, vote
from tests.office import TODAY
from tests.ui.screens import problems
from tests.ui.typing import type_in
from tests.ui_pages.running import example_office, rest, start
from ui.council.closing import CloseDialog
from ui.council.list import SessionsPage
from ui.council.members import CouncilDialog, MemberDialog, MembersDialog
from ui.council.minutes import MinutesDialog
from ui.council.page import SessionPage
from ui.council.paper import CouncilPaperPage
from ui.council.plan import AdjournDialog, PlanDialog
from ui.council.tally import TallyDialog
from ui.pasting import PasteDialog

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def dialog_of(kind):
    """The open dialog of a kind."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]
    assert len(found) == 1, kind
    return found[0]


def page_of(desk) -> SessionPage:
    page = desk.window.page()
    assert isinstance(page, SessionPage)
    return page


@pytest.fixture
def enter(desk, qtbot):
    """Open a session with the window in front."""

    def opening(session) -> SessionPage:
        with qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        desk.open_session(session)
        return page_of(desk)

    return opening


def type_numbers(qtbot, page, *numbers: int) -> None:
    """Into the three boxes, Enter between them."""
    for number in numbers:
        field = QApplication.focusWidget()
        field.selectAll()
        qtbot.keyClicks(field, str(number))
        qtbot.keyClick(field, Key.Key_Return)


def test_a_session_by_keyboard_from_the_plan_to_the_minutes_on_paper(desk, enter, qtbot, tmp_path):
    workspace = desk.workspace
    seated(workspace)
    names = ("Pi Năng Thị Hoài", "Trần Quốc Lực")
    dossiers = awaiting(workspace, *names)
    desk.window.activateWindow()
    desk.plan_session()
    plan = dialog_of(PlanDialog)
    assert len(plan.boxes) == 2 and plan.chair.currentText() == "Lê Văn Khánh"
    plan.title_input.selectAll()
    type_in(plan.title_input, "Xét khen thưởng đợt tháng ba")
    plan.verb.setFocus()
    qtbot.keyClick(plan.verb, Key.Key_Space)
    page = page_of(desk)
    assert page.title == "Xét khen thưởng đợt tháng ba" and page.plate.text == "Sắp họp"

    # the roll call: the space bar for seven, of nine six are needed
    table = page.seats.table
    table.setFocus()
    for place in range(7):
        table.selectRow(place)
        qtbot.keyClick(table, Key.Key_Space)
    assert page.seats.count.text() == "7/9" and page.seats.told.text() == "Đủ số người để họp"
    page.next_step()
    assert page.shown_now.state is SessionState.RUNNING

    # the first typing, one item that does not carry
    type_numbers(qtbot, page, 7, 0, 0)
    assert page.vote.told.text().startswith("Thông qua: 7/7")
    page.next_step()
    assert page.vote.item.full_name == names[1] and page.vote.typing == 1
    type_numbers(qtbot, page, 2, 5, 0)
    assert page.vote.told.text().startswith("Chưa thông qua")
    page.next_step()

    # the second typing: blank boxes, nothing of the first in the list; a mismatch is named
    assert (page.vote.item.full_name, page.vote.typing) == (names[0], 2)
    assert page.vote.inputs["votes_for"].text() == ""
    assert page.agenda.model.cell(0, 1).text == ""
    type_numbers(qtbot, page, 6, 1, 0)
    page.next_step()
    assert page.vote.trouble.isVisible() and page.vote.inputs["votes_for"].text() == "6"
    assert page.vote.inputs["votes_for"].hasFocus()
    assert page.shown_now.items[0].second is None
    type_numbers(qtbot, page, 7, 0, 0)
    page.next_step()
    assert page.vote.item.full_name == names[1]
    type_numbers(qtbot, page, 2, 5, 0)
    page.next_step()

    # the end
    assert page.step.isVisible() and page.step_button.text() == "Kết thúc họp"
    page.next_step()
    closing = dialog_of(CloseDialog)
    type_in(closing.ends_at, "16:30")
    qtbot.keyClick(closing.ends_at, Key.Key_Return)
    assert page.shown_now.state is SessionState.CLOSED and page.plate.text == "Đã kết thúc"
    steps = [workspace.read(nominations.read, each).step for each in dossiers]
    assert steps == [Step.AWAITING_SIGNATURE, Step.RETURNED]

    # the minutes on paper
    page.print()
    paper = desk.window.page()
    assert isinstance(paper, CouncilPaperPage)
    qtbot.waitUntil(lambda: paper.data != b"")
    document = pypdfium2.PdfDocument(paper.data)
    text = " ".join(" ".join(p.get_textpage().get_text_bounded().split()) for p in document)
    for words in ("đồng ý 7/7 (100 %)", "đồng ý 2/7 (28,6 %), chưa đủ", "16 giờ 30", "THƯ KÝ"):
        assert words in text
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())


def key(qtbot, name: str) -> None:
    """A key, with what holds the keyboard."""
    combination = QKeySequence(name)[0]
    qtbot.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


def test_dossiers_with_the_same_numbers_are_recorded_at_once_and_once_more(desk, enter, qtbot):
    names = ("Pi Năng Thị Hoài", "Trần Quốc Lực", "Chamaléa Thành", "Katơr Văn Mẫu")
    page = enter(running(desk.workspace, *names))
    type_numbers(qtbot, page, 8, 1, 0)
    page.agenda.many.setFocus()
    key(qtbot, "Space")
    sheet = dialog_of(TallyDialog)
    qtbot.waitUntil(lambda: sheet.table.hasFocus())
    assert sheet.sheet.lines[0].cells["votes_for"] == "8"  # what stood in the boxes
    key(qtbot, "Ctrl+D")
    assert sheet.verb.text() == "&Ghi 4 hồ sơ" and page.shown_now.items[0].first is None
    key(qtbot, "Down")
    for number in ("9", "0"):  # the second is voted on otherwise
        qtbot.keyClicks(QApplication.focusWidget(), number)
        key(qtbot, "Tab")
    assert sheet.sheet.lines[1].cells["votes_against"] == "0"
    assert sheet.verb.text() == "&Ghi 4 hồ sơ"
    qtbot.keyClicks(QApplication.focusWidget(), "5")  # and one that doesn't add up
    key(qtbot, "Return")
    assert sheet.verb.text() == "&Ghi 3 hồ sơ" and "thừa 5" in sheet.model.row(1).words
    key(qtbot, "Ctrl+Z")
    assert sheet.verb.text() == "&Ghi 4 hồ sơ"
    qtbot.keyClicks(QApplication.focusWidget(), "7")
    key(qtbot, "Ctrl+D")  # while a cell is being typed: what stands in it counts, no letter goes
    line = sheet.sheet.lines[sheet.table.currentIndex().row()]
    assert line.cells[sheet.table.field_here()] == "7"
    key(qtbot, "Ctrl+Z")
    key(qtbot, "Ctrl+Return")
    assert not sheet.isVisible()
    assert [i.first.ballots.votes_for for i in page.shown_now.items] == [8, 9, 8, 8]
    assert desk.window.focusWidget() is page.vote.inputs["votes_for"]
    assert page.vote.typing == 2

    page.type_many()  # once more: the one that differs stays behind and says why
    sheet = dialog_of(TallyDialog)
    qtbot.waitUntil(sheet.table.hasFocus)
    assert sheet.second.isVisible() and sheet.second.text == "Gõ lần hai"
    for number in ("8", "1", "0"):
        qtbot.keyClicks(QApplication.focusWidget(), number)
        key(qtbot, "Tab")
    sheet.fill_button.click()
    sheet.verb.click()
    assert sheet.isVisible() and sheet.model.rowCount() == 1
    assert sheet.why.text() == "Đã ghi 3 hồ sơ. Còn 1 dòng chưa đúng."
    key(qtbot, "Escape")
    assert sheet.isVisible() and sheet.problem.isVisible()  # numbers would be lost
    QGuiApplication.clipboard().setText("Trần Quốc Lực\t9\t0\t0")
    sheet.table.setFocus()
    key(qtbot, "Ctrl+V")
    sheet.verb.click()
    assert not sheet.isVisible()
    assert desk.window.focusWidget() is page.step_button
    assert all(item.second is not None for item in page.shown_now.items)


def test_the_first_typing_of_all_is_corrected_in_the_sheet(desk, enter, qtbot):
    page = enter(running(desk.workspace, "Pi Năng Thị Hoài", "Trần Quốc Lực"))
    for item in page.shown_now.items:
        vote(desk.workspace, item.id, all_for(9), twice=False)
    page.type_many()
    sheet = dialog_of(TallyDialog)
    for name, words in (("votes_for", "8"), ("votes_against", "1"), ("third", "0")):
        sheet.table.edited.emit(sheet.model.row(0), name, words)
    sheet.fill()
    assert sheet.verb.text() == "&Ghi" and sheet.model.row(0).words == "Khác lần một: đồng ý 9"
    sheet.redo.click()
    assert sheet.verb.text() == "&Ghi 2 hồ sơ"
    qtbot.keyClick(sheet.table, Key.Key_F2)
    (editor,) = sheet.table.viewport().findChildren(QLineEdit)
    assert editor.text() == "8"
    qtbot.keyClick(editor, Key.Key_Escape)
    sheet.verb.click()
    assert [item.first.ballots.votes_for for item in page.shown_now.items] == [8, 8]
    assert all(item.second is None for item in page.shown_now.items)


def test_numbers_that_do_not_add_up_are_told_while_they_are_typed(desk, enter, qtbot):
    session = running(desk.workspace, "Pi Năng Thị Hoài")
    page = enter(session)
    type_numbers(qtbot, page, 5, 1, 0)
    assert page.vote.told.text() == "Cộng lại được 6 phiếu, thu về 9: thiếu 3."
    page.next_step()
    assert page.vote.trouble.isVisible() and page.shown_now.items[0].first is None
    assert [page.vote.inputs[n].text() for n in ("votes_for", "votes_against")] == ["5", "1"]


def test_a_number_that_is_missing_is_asked_for_at_its_box(desk, enter, qtbot):
    page = enter(running(desk.workspace, "Pi Năng Thị Hoài"))
    type_numbers(qtbot, page, 9)
    page.next_step()
    assert page.vote.fields["votes_against"].error()
    assert page.vote.inputs["votes_against"].hasFocus()


def test_the_first_typing_can_be_corrected_from_the_second(desk, enter, qtbot):
    page = enter(running(desk.workspace, "Pi Năng Thị Hoài"))
    type_numbers(qtbot, page, 8, 1, 0)
    page.next_step()
    type_numbers(qtbot, page, 9, 0, 0)
    page.next_step()
    page.vote.redo.click()
    assert page.vote.typing == 1
    type_numbers(qtbot, page, 9, 0, 0)
    page.next_step()
    type_numbers(qtbot, page, 9, 0, 0)
    page.next_step()
    item = page.shown_now.items[0]
    assert item.second is not None and item.second.ballots.votes_for == 9


def test_what_is_typed_outlives_a_change_elsewhere(desk, enter, qtbot):
    session = running(desk.workspace, "Pi Năng Thị Hoài")
    page = enter(session)
    type_numbers(qtbot, page, 8, 1)
    seat = page.shown_now.seats[0]
    desk.workspace.write(sessions.attend, session, seat.member.id, "present", "đến muộn")
    assert page.vote.inputs["votes_for"].text() == "8"


def test_the_session_goes_on_another_day_by_its_dialog(desk, enter, qtbot):
    session = running(desk.workspace, "Pi Năng Thị Hoài", "Trần Quốc Lực")
    page = enter(session)
    vote(desk.workspace, page.shown_now.items[0].id, all_for(9))
    page.adjourn()
    dialog = dialog_of(AdjournDialog)
    type_in(dialog.day, "14/3/2025")
    dialog.verb.setFocus()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    following = page_of(desk)
    assert following is not page and following.number == "14 giờ, 14/03/2025"
    assert [item.full_name for item in following.shown_now.items] == ["Trần Quốc Lực"]


def test_the_secretary_rewrites_a_part_and_the_sheet_shows_it(desk, enter, qtbot):
    page = enter(running(desk.workspace, "Pi Năng Thị Hoài"))
    page.minutes.edit()
    dialog = dialog_of(MinutesDialog)
    dialog.texts["content"].selectAll()
    type_in(dialog.texts["content"], "Hội đồng bàn kỹ từng hồ sơ.")
    dialog.verb.click()
    assert "Hội đồng bàn kỹ từng hồ sơ." in page.minutes.paper.accessibleDescription()
    assert "thư ký sửa" in page.minutes.note.text()


def test_members_are_written_down_before_the_first_session(desk, qtbot):
    desk.plan_session()  # without a council, the members are asked for
    dialog = dialog_of(MembersDialog)
    council = CouncilDialog(desk, dialog)
    qtbot.addWidget(council)
    council.accept()
    found = desk.workspace.read(members.council)
    assert found is not None
    dialog.add()
    seat = dialog_of(MemberDialog)
    type_in(seat.full_name, "Lê Văn Khánh")
    seat.role.set_value("chairman")
    seat.accept()
    assert not seat.isVisible()
    dialog.add()
    second = dialog_of(MemberDialog)
    type_in(second.full_name, "Trượng Thị Mai")
    second.role.set_value("chairman")
    second.accept()
    assert second.isVisible() and second.full_name.text() == "Trượng Thị Mai"
    assert [row.draft.full_name for row in dialog.model.rows()] == ["Lê Văn Khánh"]
    second.reject()
    dialog.accept()


def test_members_are_pasted_from_the_decisions_list(desk, qtbot, monkeypatch):
    desk.workspace.write(members.save_council, members.CouncilDraft("Hội đồng ví dụ"))
    dialog = MembersDialog(desk)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    QGuiApplication.clipboard().setText("1\tÔng Lê Văn Mẫu\tChủ tịch UBND xã\n2\tĐàng Thị Mẫu\n")
    qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    asked = dialog_of(PasteDialog)
    assert "2" in asked.verb.text() and not any(row.reason for row in asked.rows)
    asked.verb.click()
    assert [row.called for row in dialog.model.rows()] == ["ông Lê Văn Mẫu", "Đàng Thị Mẫu"]
    told = []
    monkeypatch.setattr(
        type(desk), "show_history", lambda _desk, ids, name: told.append((ids, name))
    )
    row = dialog.model.rows()[0]
    [history] = [one for one in dialog.row_menu(row).actions() if one.text() == "Lịch sử"]
    history.trigger()
    assert told == [([row.id], "Lê Văn Mẫu")]
    dialog.accept()


def test_the_book_of_sessions_opens_a_session_and_drops_a_plan(desk, qtbot):
    workspace = desk.workspace
    seated(workspace)
    planned(workspace, "Pi Năng Thị Hoài", draft=replace(PLAN, title="Phiên thứ nhất"))
    page = SessionsPage(desk)
    desk.window.open(page)
    page.reload()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.pane.name.text() == "Phiên thứ nhất")
    assert problems(desk.window) == []
    qtbot.keyClick(page.table, Key.Key_Return)
    assert page_of(desk).title == "Phiên thứ nhất"
    desk.window.back()
    qtbot.waitUntil(lambda: not page.model.waiting())
    qtbot.keyClick(page.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.empty_page)
    assert len(workspace.read(sessions.waiting)) == 1
    workspace.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)


def test_the_menu_of_the_council_works_and_the_home_page_shows_the_session(tmp_path, qtbot):
    program = start(example_office(tmp_path / "so"), qtbot)
    home = program.window.page()
    assert home.meeting.isVisible() and "Hôm nay, 14:00 họp Hội đồng" in home.meeting.title.text()
    home.meeting.links[0].click()
    rest(program, qtbot)
    page = program.window.page()
    assert isinstance(page, SessionPage)
    menu = program.window.menus["Hội đồng"]
    commands = program.window.commands
    assert len([a for a in menu.actions() if not a.isSeparator()]) == 13
    for kind in view.PAPERS:
        commands.action(f"paper-{kind}").trigger()
        rest(program, qtbot)
        paper = program.window.page()
        assert paper.data.startswith(b"%PDF") and paper.word_button.isVisibleTo(paper)
        program.window.back()
    program.window.go("today")
    assert not commands.action("adjourn").isEnabled()
    program.window.close()


def test_a_waiting_dossier_in_a_session_leads_to_the_session(desk, qtbot):
    session = running(desk.workspace, "Pi Năng Thị Hoài")
    item = desk.workspace.read(view.read, session, known(), TODAY).items[0]
    from app import dossier as dossiers
    from ui.nominations.moves import record_council

    dossier = desk.workspace.read(dossiers.read, item.nomination_id, known(), TODAY)
    assert record_council(desk, dossier) is None
    assert page_of(desk).session_id == session


def test_a_conflict_of_interest_takes_a_ballot_away(desk, enter, qtbot):
    page = enter(running(desk.workspace, "Lê Văn Khánh"))
    chairman = page.shown_now.seats[0].member.id
    desk.workspace.write(sessions.set_conflicts, page.vote.item.id, [chairman], "")
    assert page.vote.inputs["issued"].text() == "8"
    desk.workspace.write(
        voting.record, page.vote.item.id, Ballots(8, 8, 0, 8, 0), 1, desk.catalog, TODAY
    )
    assert "1 người không bỏ phiếu" in page.vote.barred.text()
