"""The books beside the golden one, by keyboard: money, numbers, inquiries, drafts, signers."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from app import audit, journal
from app.council import voting
from app.council.rules import Ballots
from app.decisions import actions as decisions
from app.decisions import fund, inquiries, numbers, pending, signers
from app.decisions.inquiries import InquiryDraft
from app.decisions.signers import SignerDraft
from app.nominations import closing, receipts, returning
from app.nominations.receipts import Reception
from app.nominations.returning import Request
from app.nominations.steps import Step
from app.oversight import complaints
from app.oversight.complaints import ComplaintDraft
from app.subjects import actions as subjects
from app.subjects import records
from tests.after import CATALOG, DENOUNCED
from tests.council.meeting import running, vote
from tests.council.meeting import shown as council_shown
from tests.movements.launching import movement, registered
from tests.nominations.dossiers import at
from tests.office import HOAI, TODAY
from tests.ui.typing import type_in
from tests.ui_pages.deciding import NAMES, awaiting, decided
from tests.ui_pages.test_afterwards import (
    error_of,
    fill,
    open_dialog,
    press,
    rest,
    typed_in,
)
from ui.bookpage import BookPage, YearBook
from ui.books import open_book
from ui.council.page import SessionPage
from ui.decisions.dialog import DecisionDialog
from ui.decisions.page import DecisionsPage
from ui.home.page import HomePage
from ui.movements.page import MovementPage
from ui.nominations.editor import NominationEditor
from ui.paper import PaperPage
from ui.pasting import PasteDialog

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def show(desk, qtbot):
    """Open a book and wait for its rows."""

    def opening(command: str) -> BookPage:
        open_book(desk, command)
        rest(desk, qtbot)
        page = desk.window.page()
        assert isinstance(page, BookPage)
        return page

    return opening


def lines(page: BookPage, column: int) -> list[str]:
    return [page.model.cell(place, column).text for place in range(page.model.rowCount())]


@pytest.mark.parametrize(
    "command",
    [
        *("pending", "signers", "numbers", "fund", "inquiries", "received", "meetings"),
        *("complaints", "initiatives", "roll"),
    ],
)
def test_an_empty_book_has_one_red_button_and_the_cursor_on_it(show, command):
    page = show(command)
    assert page.stack.currentWidget() is page.empty_page
    assert page.empty.buttons[0].hasFocus() and not page.add_button.isVisible()
    assert page.help_text and page.title


def test_money_in_and_its_reversal_leave_both_lines_standing(desk, show, qtbot):
    page = show("fund")
    qtbot.keyClick(page.empty.buttons[0], Key.Key_Space)
    dialog = open_dialog(desk)
    fill(dialog, words="Ngân sách xã cấp", amount="hai triệu")
    press(qtbot, dialog)
    assert "hai triệu" in error_of(dialog, "amount")
    assert typed_in(dialog, "words") == "Ngân sách xã cấp"
    fill(dialog, amount="2.000.000")
    press(qtbot, dialog)
    rest(desk, qtbot)
    page.reload()
    rest(desk, qtbot)
    assert lines(page, 6) == ["2.000.000"] and page.add_button.isVisible()
    page.shown()
    qtbot.keyClick(page.table, Key.Key_Return)
    dialog = open_dialog(desk)
    press(qtbot, dialog)
    assert error_of(dialog, "words")
    fill(dialog, words="Ghi nhầm")
    press(qtbot, dialog)
    page.reload()
    rest(desk, qtbot)
    assert lines(page, 6) == ["2.000.000", "0"]
    assert page.model.cell(0, 1).struck and page.verbs(page.model.rows()[0]) == []


def test_an_accountants_sheet_is_pasted_into_the_book_of_the_fund(desk, show, qtbot):
    page = show("fund")
    QGuiApplication.clipboard().setText("05/01/2025\tNgân sách cấp\t20.000.000\n6/1/2025\t\t5\n")
    qtbot.keyClick(page.empty.buttons[0], Key.Key_V, CTRL)
    dialog = next(one for one in desk.window.findChildren(PasteDialog) if one.isVisible())
    assert [bool(row.reason) for row in dialog.rows] == [False, True]
    press(qtbot, dialog)
    rest(desk, qtbot)
    assert [row.words for row in page.model.rows()] == ["Ngân sách cấp"]


PASTED = {
    "blanks": "05/01/2025\tPhôi A4\tNhận\t100\tGK 0001\n06/01/2025\tPhôi A4\tMượn\t1",
    "complaints": "Khiếu nại\t05/01/2025\tÔng Ví Dụ\tKhông đồng ý\n\t05/01/2025\tÔng Ví Dụ\tGì",
    "inspections": "Kiểm tra\tViệc bình xét\tUBND xã\t01/04/2025\nKiểm tra\t\tUBND\t01/04/2025",
    "bodies": "Phòng Ví Dụ\t\t\t\n\t2025\t\t",
    "numbers": "1\tBỏ số\tSổ ghi nhảy số\nhai\tBỏ số\tSổ ghi nhảy số",
    "inquiries": "Pi Năng Thị Hoài\tSở Nội vụ\t12/SNV\t05/03/2025\nAi Đó\tSở Nội vụ\t13/SNV\t"
    "05/03/2025",
    "signers": "Lê Văn Mẫu\tChủ tịch\t01/07/2024\nKatơr Mẫu\tKế toán\t01/07/2024",
    "clusters": "Cụm ví dụ\tMiền núi\n\tMiền núi",
    "rating-cards": "Thôn Suối Mẫu\t2024\nThôn Suối Mẫu\tnăm ngoái",
}


@pytest.mark.parametrize("command", PASTED)
def test_a_list_from_excel_goes_into_the_book_and_a_bad_line_stays_to_be_put_right(
    command, desk, show, qtbot
):
    desk.workspace.write(subjects.save, HOAI)
    page = show(command)
    before = page.model.rowCount()
    QGuiApplication.clipboard().setText(PASTED[command])
    qtbot.keyClick(page.table if before else page.empty.buttons[0], Key.Key_V, CTRL)
    dialog = next(one for one in desk.window.findChildren(PasteDialog) if one.isVisible())
    assert [bool(row.reason) for row in dialog.rows] == [False, True]
    assert all(dialog.model.cell(0, n).text for n in (0, 1, 2))
    press(qtbot, dialog)
    rest(desk, qtbot)
    assert page.model.rowCount() == before + 1
    assert dialog.isVisible() and dialog.pasted.text() == PASTED[command].split("\n")[1].strip("\n")
    dialog.safe.click()
    assert not dialog.isVisible()


def test_a_decision_is_paid_once_from_its_own_pane(desk, qtbot):
    decision = decided(desk.workspace)
    page = DecisionsPage(desk)
    desk.window.open(page)
    page.reload()
    rest(desk, qtbot)
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.paper_pane.paid_button.isVisible())
    for _time in range(2):
        page.paper_pane.paid_button.setFocus()
        qtbot.keyClick(page.paper_pane.paid_button, Key.Key_Space)
        dialog = open_dialog(desk)
        fill(dialog, voucher="PC01")
        press(qtbot, dialog)
        rest(desk, qtbot)
        qtbot.waitUntil(lambda: page.paper_pane.shown_id == decision)
    found = desk.workspace.read(fund.rows, TODAY.year)
    assert sum(row.amount for row in found) == 1_430_000 and len(found) == 3
    assert desk.workspace.read(decisions.read, decision).symbol == "01/QĐ-UBND"


def test_a_gap_of_numbers_is_explained_and_undo_takes_the_explanation_back(desk, show, qtbot):
    decided(desk.workspace, 1)
    ids = awaiting(desk.workspace, 1)
    from app.decisions import prepare
    from app.decisions.prepare import Signing

    desk.workspace.write(prepare.give, ids, TODAY, Signing("Lê Văn Ví Dụ", "", 4), CATALOG)
    page = show("numbers")
    assert lines(page, 0) == ["2 đến 3"] and lines(page, 1) == ["Chưa rõ"]
    assert page.table.hasFocus()
    qtbot.keyClick(page.table, Key.Key_Return)
    dialog = open_dialog(desk)
    assert typed_in(dialog, "number") == "2"
    press(qtbot, dialog)
    assert error_of(dialog, "words")
    fill(dialog, words="Quyết định về nhân sự")
    press(qtbot, dialog)
    page.reload()
    rest(desk, qtbot)
    assert lines(page, 0) == ["2", "3"]
    desk.workspace.undo()
    page.reload()
    rest(desk, qtbot)
    assert lines(page, 0) == ["2 đến 3"]
    assert desk.workspace.read(numbers.missing, TODAY.year)[0].note_id is None


def test_an_inquiry_is_answered_with_what_the_register_says(desk, show, qtbot):
    decided(desk.workspace)
    page = show("inquiries")
    qtbot.keyClick(page.empty.buttons[0], Key.Key_Space)
    dialog = open_dialog(desk)
    fill(dialog, asked_by="Sở Nội vụ tỉnh Ví Dụ")
    press(qtbot, dialog)
    assert "Chưa chọn" in error_of(dialog, "subject_id")
    assert typed_in(dialog, "asked_by") == "Sở Nội vụ tỉnh Ví Dụ"
    (who, *_) = desk.workspace.read(subjects.search, NAMES[0])
    dialog.entries["subject_id"].show(who.id)
    press(qtbot, dialog)
    page.reload()
    rest(desk, qtbot)
    page.shown()
    qtbot.keyClick(page.table, Key.Key_Return)
    dialog = open_dialog(desk)
    assert "Quyết định số 01/QĐ-UBND" in typed_in(dialog, "answer")
    fill(dialog, symbol="14/UBND-VX", answered_on="01/01/2024")
    press(qtbot, dialog)
    assert "trước ngày nhận" in error_of(dialog, "answered_on")
    fill(dialog, answered_on="12/03/2025")
    press(qtbot, dialog)
    (row,) = desk.workspace.read(inquiries.listed)
    assert (row.answer_symbol, row.answered_on) == ("14/UBND-VX", TODAY)


def test_a_draft_is_printed_waits_gets_its_number_and_is_gone(desk, show, qtbot):
    ids = awaiting(desk.workspace, 2)
    dialog = DecisionDialog(desk, ids)
    dialog.show()
    dialog.mode.set_value("KT")
    dialog.signer.selectAll()
    type_in(dialog.signer, "Katơr Thị Phó")
    dialog.draft_button.setFocus()
    qtbot.keyClick(dialog.draft_button, Key.Key_Space)
    rest(desk, qtbot)
    paper = desk.window.page()
    assert isinstance(paper, PaperPage) and paper.data.startswith(b"%PDF")
    page = show("pending")
    assert lines(page, 1) == ["2 hồ sơ"] and desk.window.focusWidget() is page.table
    draft = page.table.current_row()
    numbering = DecisionDialog(desk, draft.waiting_ids, signed=draft)
    numbering.show()
    assert numbering.signer.text() == "Katơr Thị Phó" and numbering.mode.value() == "KT"
    assert not numbering.draft_button.isVisible()
    numbering.number.selectAll()
    type_in(numbering.number, "37")
    numbering.verb.click()
    rest(desk, qtbot)
    assert desk.workspace.read(pending.listed) == []
    (made,) = desk.workspace.read(decisions.page, None, 5)
    assert made.number == 37
    assert desk.workspace.read(decisions.read, made.id).signer_name == "Katơr Thị Phó"


def test_a_draft_dropped_by_delete_comes_back_by_undo(desk, show, qtbot):
    desk.workspace.write(pending.keep, awaiting(desk.workspace, 1), "Ông Ví Dụ", "", TODAY)
    page = show("pending")
    qtbot.keyClick(page.table, Key.Key_Delete)
    assert desk.workspace.read(pending.listed) == []
    desk.workspace.undo()
    assert len(desk.workspace.read(pending.listed)) == 1


def test_the_signer_of_the_day_is_offered_and_a_name_of_ones_own_stays(desk, qtbot):
    write = desk.workspace.write
    write(signers.save, SignerDraft("Bà Cũ", "KT", None, TODAY - timedelta(1)))
    write(signers.save, SignerDraft("Ông Mới", "KT", TODAY))
    dialog = DecisionDialog(desk, awaiting(desk.workspace, 1))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.mode.set_value("KT")
    dialog._mode_chosen("KT")
    assert dialog.signer.text() == "Ông Mới"
    dialog.day.selectAll()
    type_in(dialog.day, "11/03/2025")
    assert dialog.signer.text() == "Bà Cũ"
    dialog.signer.selectAll()
    type_in(dialog.signer, "Người Khác")
    dialog.day.selectAll()
    type_in(dialog.day, "12/03/2025")
    assert dialog.signer.text() == "Người Khác"


def test_a_signer_with_days_reversed_is_refused_at_the_later_day(desk, show, qtbot):
    page = show("signers")
    qtbot.keyClick(page.empty.buttons[0], Key.Key_Space)
    dialog = open_dialog(desk)
    fill(dialog, full_name="Ông Mới", valid_from="02/03/2025", valid_to="01/03/2025")
    press(qtbot, dialog)
    assert error_of(dialog, "valid_to") and typed_in(dialog, "full_name") == "Ông Mới"
    fill(dialog, valid_to="")
    dialog.entries["valid_to"].part.control.clear()
    press(qtbot, dialog)
    (known,) = desk.workspace.read(signers.listed)
    assert known.draft.valid_to is None


def test_complaints_inquiries_and_drafts_stand_among_what_is_due(desk, show, qtbot):
    write = desk.workspace.write
    who = write(subjects.save, HOAI)
    made = ComplaintDraft("complaint", TODAY - timedelta(31), "Bà Ví Dụ", "Không đồng ý")
    late = write(complaints.receive, made, CATALOG, TODAY)
    secret = ComplaintDraft("denunciation", TODAY, "Kín", DENOUNCED, readers=("mau",))
    write(complaints.receive, secret, CATALOG, TODAY)
    asked = InquiryDraft(who, "Sở Nội vụ", TODAY, due_on=TODAY + timedelta(3))
    write(inquiries.receive, asked, TODAY)
    write(pending.keep, awaiting(desk.workspace, 1), "Ông Ví Dụ", "", TODAY)
    page = HomePage(desk)
    desk.window.open(page)
    page.reload()
    rest(desk, qtbot)
    verbs = [page.due.cell(place, 2).text for place in range(4)]
    assert verbs == ["Ghi kết quả", "Ghi số", "Trả lời", "Ghi kết quả"]
    told = " ".join(page.lines_due.what(row).second for row in page.due.rows())
    assert "Không đồng ý" in told and DENOUNCED not in told
    page.table.setFocus()
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Key.Key_Return)
    rest(desk, qtbot)
    book = desk.window.page()
    assert isinstance(book, BookPage) and book.table.current_row().id == late
    assert desk.window.focusWidget() is book.table


def test_the_audit_is_content_with_all_that_the_books_wrote(desk):
    from tests.after import written_after

    decided(desk.workspace)
    written_after(desk.workspace, TODAY, awaiting(desk.workspace, 2))
    assert desk.workspace.read(audit.check, desk.workspace.db).faults == ()


def test_what_was_taken_in_stands_in_its_book_with_its_day_and_what_came_of_it(desk, show, qtbot):
    write = desk.workspace.write
    made = [at(desk.workspace, Step.APPRAISAL, movement=name) for name in ("Một", "Hai")]
    write(returning.give_back, made[0], Request("correction", "Sai"), CATALOG, TODAY)
    day = TODAY - timedelta(days=40)
    for nomination in made:
        write(receipts.receive, nomination, Reception(day, 2, "Bà Mẫu", "Anh Mẫu"), CATALOG, TODAY)
    write(closing.close, made[1], Step.WITHDRAWN, "Đơn vị rút", "Lê Văn Ví Dụ", TODAY)
    page = show("received")
    assert lines(page, 0) == ["0002/2025", "0001/2025"]
    assert lines(page, 6) == ["Đã rút", "Trả lại bổ sung"]
    assert lines(page, 7) == ["12/03/2025", ""]
    assert page.sums.text() == "2 dòng, 1 quá ngày hẹn"
    qtbot.keyClick(page.table, Key.Key_Return)
    rest(desk, qtbot)
    assert isinstance(desk.window.page(), NominationEditor)


def test_a_session_stands_in_its_book_with_who_came_and_what_was_passed(desk, show, qtbot):
    session = running(desk.workspace, "Pi Năng Thị Hoài", "Trần Quốc Lực", came=7)
    first, second = council_shown(desk.workspace, session).items
    vote(desk.workspace, first.id, Ballots(7, 7, 0, 7, 0))
    vote(desk.workspace, second.id, Ballots(7, 7, 0, 2, 5))
    desk.workspace.write(voting.close, session, "16:00", CATALOG, TODAY)
    page = show("meetings")
    assert lines(page, 0) == ["01/2025"]
    assert (lines(page, 3), lines(page, 4), lines(page, 5)) == (["7"], ["2/2"], ["1"])
    qtbot.keyClick(page.table, Key.Key_Return)
    rest(desk, qtbot)
    assert isinstance(desk.window.page(), SessionPage)


# ---------------------------------------------------------------- blanks


def test_blanks_are_written_and_a_wrong_line_reversed_by_keys_alone(desk, qtbot, show):
    page = show("blanks")
    qtbot.keyClick(page.empty.buttons[0], Key.Key_Space)
    dialog = open_dialog(desk)
    fill(dialog, sheets="50", first_serial="GK 0001")
    press(qtbot, dialog)
    page.reload()
    rest(desk, qtbot)
    assert page.words.text().endswith("còn 50, số GK 0001–GK 0050")
    qtbot.keyClick(page.table, Key.Key_Return)
    dialog = open_dialog(desk)
    fill(dialog, words="Ghi nhầm số tờ")
    press(qtbot, dialog)
    page.reload()
    rest(desk, qtbot)
    assert "còn 0" in page.words.text()
    assert page.model.cell(1, 1).struck


def test_the_book_of_initiatives_lists_everybodys_and_opens_the_person(show, desk, qtbot):
    made = desk.workspace.write(subjects.save, HOAI)
    draft = records.InitiativeDraft(made, "Tưới nhỏ giọt (ví dụ)", 2024, "base")
    desk.workspace.write(records.save, draft, TODAY)
    page = show("initiatives")
    assert lines(page, 0) == ["2024"] and lines(page, 2) == ["Tưới nhỏ giọt (ví dụ)"]
    assert lines(page, 4) == ["Cấp cơ sở"]
    qtbot.keyClick(page.table, Key.Key_Return)
    assert desk.window.page().title == HOAI.full_name


def test_the_book_of_registrations_lists_all_movements_and_opens_one(show, desk, qtbot):
    made = movement(desk.workspace)
    registered(desk.workspace, made, "Katơr Thị Một", "Pi Năng Hai", registered_on=TODAY)
    page = show("roll")
    assert lines(page, 1) == ["Pi Năng Hai", "Katơr Thị Một"]  # by given name
    qtbot.keyClick(page.table, Key.Key_Return)
    assert isinstance(desk.window.page(), MovementPage)


def test_a_book_shows_and_gives_out_the_year_chosen_its_first_line_first(desk, show, qtbot):
    write = desk.workspace.write
    for movement_name, day in (
        ("Một", TODAY),
        ("Hai", TODAY),
        ("Ba", TODAY.replace(year=TODAY.year - 1)),
    ):
        made = at(desk.workspace, Step.APPRAISAL, movement=movement_name)
        write(receipts.receive, made, Reception(day, 1, "Bà Mẫu", "Anh Mẫu"), CATALOG, TODAY)
    page = show("received")
    assert isinstance(page, YearBook) and lines(page, 0) == ["0002/2025", "0001/2025", "0001/2024"]
    out = page.sheet_out()
    assert out is not None and out.sheet.title == "SỔ TIẾP NHẬN HỒ SƠ"
    assert [line.values[0] for line in out.rows()] == ["0001/2024", "0001/2025", "0002/2025"]
    page.years.setFocus()
    qtbot.keyClick(page.years, Key.Key_Down)
    rest(desk, qtbot)
    assert page.year == TODAY.year and lines(page, 0) == ["0002/2025", "0001/2025"]
    out = page.sheet_out()
    assert out is not None and out.sheet.title == "SỔ TIẾP NHẬN HỒ SƠ NĂM 2025"
    assert out.sheet.above == (desk.window.shell.office,)
    for _year in range(2):
        qtbot.keyClick(page.years, Key.Key_Down)
        rest(desk, qtbot)
    assert page.sheet_out() is None and page.years.isVisible()
    assert page.empty.title.text() == "Năm 2023 chưa có dòng nào"


def test_a_book_is_looked_through_by_typing_and_goes_out_whole(desk, show, qtbot):
    write = desk.workspace.write
    for by in ("Bà Mẫu", "Ông Ví Dụ"):
        made = at(desk.workspace, Step.APPRAISAL)
        write(receipts.receive, made, Reception(TODAY, 1, by, "Anh Mẫu"), CATALOG, TODAY)
    page = show("received")
    page.search()
    assert page.box.hasFocus()
    for typed, found in (("ong vi du", ["0002/2025"]), ("0001/2025", ["0001/2025"])):
        page.box.clear()
        type_in(page.box, typed)
        qtbot.keyClick(page.box, Key.Key_Return)
        assert lines(page, 0) == found and page.box.hasFocus()
    page.box.clear()
    type_in(page.box, "không có ai")
    qtbot.keyClick(page.box, Key.Key_Return)
    assert page.empty.title.text() == "Không dòng nào có “không có ai”" and page.box.isVisible()
    out = page.sheet_out()
    assert out is not None and len(list(out.rows())) == 2
    qtbot.keyClick(page.box, Key.Key_Escape)
    qtbot.keyClick(page.box, Key.Key_Down)
    assert lines(page, 0) == ["0002/2025", "0001/2025"] and page.table.hasFocus()


def typed_into(page, qtbot, words: str) -> None:
    page.search()
    page.box.clear()
    type_in(page.box, words)
    qtbot.keyClick(page.box, Key.Key_Return)


def test_complaints_are_found_by_who_sent_them_and_what_they_are_about(desk, show, qtbot):
    write = desk.workspace.write
    for who, kind, readers in (
        ("Ông Katơr Ví Dụ", "complaint", ()),
        ("Bà Đàng Thị Mẫu", "complaint", ()),
        ("Người Tố Cáo", "denunciation", ("mau",)),
    ):
        made = ComplaintDraft(kind, TODAY, who, f"Việc của {who}", readers=readers)
        write(complaints.receive, made, CATALOG, TODAY)
    page = show("complaints")
    for words, count in (("kator", 1), ("viec cua", 3), ("to cao", 1), ("khong ai", 0)):
        typed_into(page, qtbot, words)
        assert page.model.rowCount() == count, words
    out = page.sheet_out()
    assert out is not None and len(list(out.rows())) == 3  # the book goes out whole


def test_inquiries_are_found_by_person_asker_and_letter(desk, show, qtbot):
    who = desk.workspace.write(subjects.save, HOAI)
    for by, letter in (("Công an huyện", "12/CV"), ("Huyện ủy", "34/CV")):
        made = InquiryDraft(who, by, TODAY, letter)
        desk.workspace.write(inquiries.receive, made, TODAY)
    page = show("inquiries")
    for words, count in (("hoai", 2), ("cong an", 1), ("34/cv", 1), ("35/cv", 0)):
        typed_into(page, qtbot, words)
        assert page.model.rowCount() == count, words
    qtbot.keyClick(page.box, Key.Key_Escape)
    qtbot.keyClick(page.box, Key.Key_Down)
    assert page.table.hasFocus() and page.model.rowCount() == 2


def test_every_line_of_every_book_says_who_wrote_it(desk, show, qtbot, monkeypatch):
    write = desk.workspace.write
    write(fund.enter, fund.FundDraft(TODAY, "in", 2_000_000, "Ngân sách xã cấp"), TODAY)
    write(signers.save, SignerDraft("Lê Văn Ví Dụ", "", TODAY))
    write(numbers.explain, TODAY.year, 9, "elsewhere", "Quyết định về nhân sự")
    asked = []
    monkeypatch.setattr(type(desk), "show_history", lambda _desk, ids, _title: asked.append(ids))
    for command in ("fund", "signers", "numbers"):
        page = show(command)
        row = page.model.rows()[-1]
        [history] = [one for one in page.row_menu(row).actions() if one.text() == "Lịch sử"]
        history.trigger()
        [record] = asked.pop()
        assert desk.workspace.read(journal.history, [record])[0].who


def test_units_that_wait_for_a_refusal_stand_among_what_is_due_and_are_told_from_there(
    desk, show, qtbot
):
    for _twice in range(2):
        made = at(desk.workspace, Step.APPRAISAL)
        desk.workspace.write(
            closing.close, made, Step.NOT_ELIGIBLE, "Chưa đủ", "bà Mẫu", desk.today()
        )
    page = HomePage(desk)
    desk.window.open(page)
    page.reload()
    rest(desk, qtbot)
    place = next(n for n, one in enumerate(page.due.rows()) if getattr(one, "kind", "") == "tell")
    assert page.due.cell(place, 2).text == "Ghi đã báo"
    assert page.due.cell(place, 1).text == "Báo đơn vị kết quả: không đủ điều kiện"
    page.table.setFocus()
    page.table.selectRow(place)
    qtbot.keyClick(page.table, Key.Key_Return)
    dialog = open_dialog(desk)
    fill(dialog, told_to="Chi hội Phụ nữ thôn")
    press(qtbot, dialog)
    rest(desk, qtbot)
    assert not [one for one in page.due.rows() if getattr(one, "kind", "") == "tell"]
