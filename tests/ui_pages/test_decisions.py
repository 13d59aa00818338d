"""A decision gets its number once, with the money of its own day; its paper is what is shown."""

from dataclasses import replace
from datetime import date
from functools import partial
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.dates import parse_day
from app.decisions import actions, prepare
from app.nominations import actions as nominations
from app.nominations.steps import Step
from app.subjects import actions as subjects
from tests import patience
from tests.office import TODAY, awaiting_signature
from tests.ui.screens import grab, problems
from tests.ui.typing import type_in
from tests.ui_pages.deciding import awaiting, certificates, decided
from tests.ui_pages.nominating import editor
from ui import theme
from ui.certificates.page import CertificatePage
from ui.decisions import handing
from ui.decisions.dialog import FEW, DecisionDialog
from ui.decisions.page import DecisionsPage
from ui.decisions.paper import DecisionPaperPage
from ui.entries import EntryDialog

Key = Qt.Key


@pytest.fixture
def ask(desk, qtbot):
    """Open the dialog on dossiers."""

    def open_dialog(ids) -> DecisionDialog:
        with qtbot.waitActive(desk.window):
            desk.window.activateWindow()
        dialog = DecisionDialog(desk, ids)
        qtbot.addWidget(dialog)
        with qtbot.waitActive(dialog):
            dialog.open()
            dialog.activateWindow()
        qtbot.waitUntil(dialog.day.hasFocus)
        return dialog

    return open_dialog


@pytest.fixture
def show(desk, qtbot):
    """Open the list of decisions and wait for its rows."""

    def open_page() -> DecisionsPage:
        page = DecisionsPage(desk)
        desk.window.open(page)
        page.reload()
        jobs = desk.window.shell.jobs
        qtbot.waitUntil(lambda: not page.model.waiting() and not jobs.busy())
        return page

    return open_page


def write_over(field, text: str) -> None:
    field.selectAll()
    type_in(field, text)


# ---------------------------------------------------------------- the dialog


def test_what_will_be_printed_below_a_name_is_seen_and_put_right_before_the_number(
    desk, ask, qtbot
):
    (id_,) = awaiting(desk.workspace, 1)
    whom = desk.workspace.read(nominations.read, id_).draft.subject_id
    known = desk.workspace.read(subjects.read, whom)
    shouted = replace(known, position="NGHỆ NHÂN LÀNG NGHỀ BÀU TRÚC")
    desk.workspace.write(subjects.save, shouted, whom)
    dialog = ask([id_])
    assert dialog.model.cell(0, 0).second.startswith("Nghệ nhân làng nghề bàu trúc, ")
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Key.Key_Return)
    asked = next(one for one in dialog.findChildren(EntryDialog) if one.isVisible())
    control = asked.entries["position"].part.control
    assert control.text() == "Nghệ nhân làng nghề bàu trúc"
    write_over(control, "Nghệ nhân làng nghề Bàu Trúc")
    qtbot.keyClick(control, Key.Key_Return)
    assert not asked.isVisible() and dialog.isVisible()
    assert dialog.model.cell(0, 0).second.startswith("Nghệ nhân làng nghề Bàu Trúc, ")
    assert desk.workspace.read(subjects.read, whom).position == "Nghệ nhân làng nghề Bàu Trúc"


def test_a_number_is_given_by_keyboard_alone_and_the_certificates_open(desk, ask, qtbot):
    ids = awaiting(desk.workspace)
    dialog = ask(ids)
    assert dialog.verb.text().replace("&", "") == "Cấp số 01/QĐ-UBND"
    qtbot.keyClick(dialog.day, Key.Key_Return)
    assert dialog.focusWidget() is dialog.number
    qtbot.keyClick(dialog.number, Key.Key_Return)
    type_in(dialog.signer, "Lê Văn Ví Dụ")
    dialog.verb.setFocus()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    assert not dialog.isVisible()
    page = desk.window.page()
    assert isinstance(page, CertificatePage)
    assert [row.symbol for row in desk.workspace.read(actions.page, None, 9)] == ["01/QĐ-UBND"]
    for nomination in ids:
        assert desk.workspace.read(nominations.read, nomination).step is Step.AWAITING_PRINT


def test_a_long_decision_is_numbered_off_the_screen_once_and_nothing_is_changed_meanwhile(
    desk, ask, qtbot, monkeypatch
):
    ids = awaiting(desk.workspace, FEW + 1)
    gate, begun, give = Event(), Event(), prepare.give

    def slow(*arguments):
        begun.set()
        assert current_thread() is not main_thread() and gate.wait(patience.SECONDS)
        return give(*arguments)

    monkeypatch.setattr(prepare, "give", slow)
    dialog = ask(ids)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == len(ids))
    type_in(dialog.signer, "Lê Văn Ví Dụ")
    dialog.verb.setFocus()
    try:
        qtbot.keyClick(dialog.verb, Key.Key_Space)
        assert begun.wait(patience.SECONDS)
        for key in (Key.Key_Space, Key.Key_Escape, Key.Key_Delete):
            qtbot.keyClick(dialog, key)
        assert dialog.isVisible() and not dialog.signer.isEnabled() and not dialog.verb.isEnabled()
        qtbot.waitUntil(lambda: dialog.working.isVisible())
    finally:
        gate.set()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    page = desk.window.page()
    assert isinstance(page, CertificatePage)
    lines = desk.workspace.read(actions.register_lines, decision_id=page.decision_id)
    assert {line.nomination_id for line in lines} == set(ids)
    assert len(desk.workspace.read(actions.page, None, 9)) == 1


def test_a_long_decision_that_is_refused_keeps_what_was_typed(desk, ask, qtbot):
    ids = awaiting(desk.workspace, FEW + 1)
    dialog = ask(ids)
    qtbot.waitUntil(lambda: dialog.model.rowCount() == len(ids))
    dialog.signer.clear()
    dialog.verb.click()
    fields = {field.name: field for field in dialog.fields}
    qtbot.waitUntil(lambda: bool(fields["signer_name"].error()))
    assert dialog.isVisible() and dialog.working is None and dialog.signer.isEnabled()
    type_in(dialog.signer, "Lê Văn Ví Dụ")
    dialog.verb.click()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert len(desk.workspace.read(actions.page, None, 9)) == 1


def test_the_money_follows_the_date_of_the_decision(desk, ask):
    dialog = ask(awaiting(desk.workspace))
    amounts = {line.full_name: line.amount for line in dialog.model.rows()}
    assert amounts == {
        "Pi Năng Thị Hoài": 360_000,  # 0,15 × 2.340.000 = 351.000
        "Katơr Văn Mẫu": 360_000,
        "Tổ giữ nước thôn Suối Mẫu": 710_000,  # 0,3 × 2.340.000 = 702.000
    }
    assert dialog.total.text() == "Cộng 3: 1.430.000 đồng"
    write_over(dialog.day, "30/06/2024")
    assert [line.amount for line in dialog.model.rows()] == [540_000, 270_000, 270_000]
    assert "1.800.000" in dialog.basis.text()


@pytest.mark.parametrize(
    ("day", "why"), [("12/04/2025", "sau hôm nay"), ("11/03/2025", "trước ngày Hội đồng họp")]
)
def test_a_strange_day_is_asked_about_before_the_number_is_given_for_good(
    desk, ask, qtbot, day, why
):
    dialog = ask([awaiting_signature(desk.workspace).nomination_id])
    type_in(dialog.signer, "Lê Văn Ví Dụ")
    write_over(dialog.day, day)
    dialog.verb.click()
    (field,) = (field for field in dialog.fields if field.error())
    assert why in field.error() and field.name == "decided_on"
    assert desk.workspace.read(actions.page, None, 9) == []
    dialog.verb.click()  # the machine's own clock may be the one that is wrong
    assert [row.decided_on for row in desk.workspace.read(actions.page, None, 9)] == [
        parse_day(day)
    ]


def test_what_no_certificate_has_room_for_is_told_before_the_number_is_given_for_good(
    desk, ask, qtbot
):
    (made,) = awaiting(desk.workspace, 1)
    subject = desk.workspace.read(nominations.read, made).draft.subject_id
    whom = desk.workspace.read(subjects.read, subject)
    desk.workspace.write(subjects.save, replace(whom, position="Việc rất dài " * 25), subject)
    dialog = ask([made])
    type_in(dialog.signer, "Lê Văn Ví Dụ")
    assert dialog.trouble.isVisible() and "Chức vụ, địa chỉ" in dialog.trouble.title.text()
    dialog.verb.click()
    assert dialog.isVisible() and dialog.problem.isVisible()
    assert desk.workspace.read(actions.page, None, 9) == []
    dialog.verb.click()  # the paper may have been signed already
    assert len(desk.workspace.read(actions.page, None, 9)) == 1


def test_a_taken_number_is_refused_under_its_field_and_nothing_typed_is_lost(desk, ask, qtbot):
    decided(desk.workspace, 1)
    dialog = ask(awaiting(desk.workspace, 1))
    assert dialog.number.text() == "2"
    type_in(dialog.signer, "")
    write_over(dialog.number, "1")
    dialog.verb.setFocus()
    field = next(field for field in dialog.fields if field.name == "number")
    assert "đã cấp cho quyết định khác" in field.error() and "số 2" in field.error()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    assert dialog.isVisible() and dialog.number.text() == "1"
    assert len(desk.workspace.read(actions.page, None, 9)) == 1
    write_over(dialog.number, "7")
    assert field.error() == ""


def test_a_missing_signer_is_asked_for_and_later_remembered(desk, ask, qtbot):
    first, second = awaiting(desk.workspace, 2)
    dialog = ask([first])
    dialog.verb.setFocus()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    field = next(field for field in dialog.fields if field.name == "signer_name")
    assert "Chưa ghi người ký" in field.error() and dialog.focusWidget() is dialog.signer
    type_in(dialog.signer, "Lê Văn Ví Dụ")
    dialog.verb.setFocus()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    assert not dialog.isVisible()
    assert ask([second]).signer.text() == "Lê Văn Ví Dụ"


def test_a_deputy_is_remembered_apart_from_the_chairman(desk, ask, qtbot):
    first, second = awaiting(desk.workspace, 2)
    dialog = ask([first])
    type_in(dialog.signer, "Lê Văn Ví Dụ")
    dialog.verb.click()
    dialog = ask([second])
    dialog.mode.set_value("KT")
    dialog.mode.chosen.emit("KT")
    assert dialog.signer.text() == ""
    type_in(dialog.signer, "Trần Thị Ví Dụ")
    dialog.verb.click()
    signed = [
        desk.workspace.read(actions.read, row.id)
        for row in desk.workspace.read(actions.page, None, 9)
    ]
    assert signed[0].signer_role == ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    dialog = ask(awaiting(desk.workspace, 1))
    assert dialog.mode.value() == "KT" and dialog.signer.text() == "Trần Thị Ví Dụ"
    dialog.mode.set_value("")
    dialog.mode.chosen.emit("")
    assert dialog.signer.text() == "Lê Văn Ví Dụ"


def test_escape_and_the_default_button_both_leave_everything_as_it_was(desk, ask, qtbot):
    ids = awaiting(desk.workspace, 1)
    dialog = ask(ids)
    assert dialog.safe.isDefault() and not dialog.verb.isDefault()
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert not dialog.isVisible()
    assert desk.workspace.read(actions.page, None, 9) == []


def test_a_day_without_rules_says_so_where_the_money_stood(desk, ask):
    dialog = ask(awaiting(desk.workspace, 1))
    write_over(dialog.day, "01/01/1990")
    assert dialog.trouble.isVisible() and dialog.model.rowCount() == 0
    assert dialog.trouble.title.text()
    write_over(dialog.day, "12/03/2025")
    assert not dialog.trouble.isVisible() and dialog.model.rowCount() == 1


# ---------------------------------------------------------------- the list


def test_an_office_without_decisions_says_what_will_be_here(show):
    page = show()
    assert page.stack.currentWidget() is page.empty_page
    assert not page.waiting_box.isVisible() and not page.decide_button.isEnabled()


def test_the_dossiers_that_wait_take_the_cursor_when_they_have_been_read(desk, show, qtbot):
    awaiting(desk.workspace)
    page = show()
    qtbot.waitUntil(lambda: page.waiting.rowCount() > 0)
    assert desk.window.focusWidget() is page.waiting_table
    page.filters.box.setFocus()
    page.reload()
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    assert desk.window.focusWidget() is page.filters.box


def test_several_dossiers_are_picked_for_one_decision_by_keyboard(desk, show, qtbot, monkeypatch):
    ids = awaiting(desk.workspace)
    page = show()
    assert page.waiting_head.title.text() == "Chờ ký 3 hồ sơ"
    asked = []
    monkeypatch.setattr(desk, "decide", lambda chosen: asked.append(list(chosen)))
    page.waiting_table.setFocus()
    qtbot.keyClick(page.waiting_table, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.decide_button.text().replace("&", "") == "Lập quyết định cho 3 hồ sơ"
    qtbot.keyClick(desk.window, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [set(chosen) for chosen in asked] == [set(ids)]


def test_enter_opens_the_certificates_and_coming_back_keeps_the_row(desk, show, qtbot):
    decided(desk.workspace, 2)
    page = show()
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Return)
    assert isinstance(desk.window.page(), CertificatePage)
    desk.window.back()
    assert desk.window.page() is page
    assert page.table.current_row().symbol == "01/QĐ-UBND"


def test_decisions_are_found_by_number_and_by_a_name_without_accents(desk, show, qtbot):
    decided(desk.workspace, 1)
    decided(desk.workspace, 3)
    page = show()

    def found(words: str) -> list[str]:
        write_over(page.filters.box, words)
        qtbot.keyClick(page.filters.box, Key.Key_Return)
        qtbot.waitUntil(lambda: not page.model.waiting())
        return [row.symbol for row in page.model.rows()]

    assert found("01/") == ["01/QĐ-UBND"]
    assert found("kator mau") == ["02/QĐ-UBND"]
    assert found("xyzxyz") == []
    assert page.stack.currentWidget() is page.no_match_page
    page.no_match.buttons[0].click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_decisions_come_page_by_page_and_none_twice(desk):
    for _number in range(5):
        decided(desk.workspace, 1)
    read = desk.workspace.read
    first = read(actions.page, None, 2)
    second = read(actions.page, (first[-1].year, first[-1].number, first[-1].id), 9)
    assert [row.number for row in (*first, *second)] == [5, 4, 3, 2, 1]


def test_the_selected_decision_is_told_beside_the_list(desk, show, qtbot):
    decided(desk.workspace, 3)
    page = show()
    qtbot.waitUntil(lambda: page.pane.name.text() == "01/QĐ-UBND")
    assert page.pane.total.text() == "đã trao 0/3"
    decision = page.pane.shown_id
    dialog = handing.ceremony_dialog(desk, decision, "01/QĐ-UBND")
    dialog.entries["place"].part.control.setText("Hội trường ví dụ")
    dialog.verb.click()
    for open_ in (
        None,
        partial(handing.show_signing_list, desk, decision, "01/QĐ-UBND"),
        partial(handing.show_money_slips, desk, decision, "01/QĐ-UBND"),
    ):
        if open_:
            open_()
        paper = desk.window.page()
        qtbot.waitUntil(lambda paper=paper: bool(paper.data))
        assert paper.word_button.isVisibleTo(paper) and paper.title.endswith("01/QĐ-UBND")
        desk.window.back()


# ---------------------------------------------------------------- the paper


def test_the_decision_saved_is_the_decision_shown(desk, qtbot, tmp_path):
    decision = decided(desk.workspace, 2)
    page = DecisionPaperPage(desk, decision)
    desk.window.open(page)
    qtbot.waitUntil(lambda: page.view.data != b"")
    assert page.view.data == page.data
    path = tmp_path / "quyết định.pdf"
    page.save_to(path)
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    assert path.read_bytes() == page.data


# ---------------------------------------------------------------- the look


@pytest.mark.parametrize(
    ("size", "scheme", "scale"),
    [
        ((1366, 697), "light", 100),
        ((1536, 864), "dark", 100),
        ((1366, 697), "light", 200),
        ((1024, 640), "light", 100),
    ],
)
def test_nothing_is_cut_off(desk, show, ask, qtbot, tmp_path, size, scheme, scale):
    decided(desk.workspace, 3)
    ids = awaiting(desk.workspace, 3)
    page = show()
    grab(desk.window, tmp_path / "a.png", size, scheme, scale)
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    assert problems(desk.window) == []
    assert page.isVisible() and theme.scale() == scale
    dialog = ask(ids)
    QApplication.processEvents()
    assert problems(dialog) == []
    assert dialog.height() <= size[1]


def test_the_year_of_the_date_decides_which_number_is_next(desk, ask):
    decided(desk.workspace, 1)
    dialog = ask(awaiting(desk.workspace, 1))
    assert dialog.number.text() == "2" and date(2025, 3, 12) == TODAY
    write_over(dialog.day, "15/12/2024")
    assert dialog.number.text() == "1"
    write_over(dialog.number, "9")
    write_over(dialog.day, "12/03/2025")
    assert dialog.number.text() == "9"  # what was typed stays


def test_the_certificates_are_signed_once_however_often_they_are_opened(desk, qtbot):
    decision = decided(desk.workspace, 2)
    first = [sheet.text.code for sheet in certificates(desk, decision, qtbot).batch.sheets]
    desk.window.back()
    again = [sheet.text.code for sheet in certificates(desk, decision, qtbot).batch.sheets]
    assert first == again and all(first) and len(set(first)) == 2


def test_a_title_is_recognised_and_only_a_commendation_gives_a_giay_khen(desk):
    ids = awaiting(desk.workspace, 2)
    with_title = replace(desk.workspace.read(nominations.read, ids[1]).draft, award_code="LDTT")
    made = desk.workspace.write(nominations.create, with_title, TODAY)
    titles = [DecisionDialog(desk, [one]).windowTitle() for one in (ids[0], made)]
    assert titles == [
        "Quyết định tặng giấy khen",
        "Quyết định công nhận danh hiệu “Lao động tiên tiến”",
    ]
    page = editor(desk, made)
    assert page.form.fields["citation"].label.text() == "Câ&u ghi trên giấy chứng nhận"
    assert page.form.controls["citation"].accessibleName() == "Câu ghi trên giấy chứng nhận"
