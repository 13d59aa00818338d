"""A dossier's way through the window: what is written down of it, and how it ends."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.nominations import (
    actions,
    archiving,
    asked,
    capture,
    closing,
    consultations,
    postings,
    receipts,
    reviews,
)
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.nominations.dossiers import at
from tests.office import TODAY
from tests.ui.screens import problems
from tests.ui.typing import type_in
from tests.ui_pages.nominating import WHOLE, dossier, editor, opened, press
from ui import theme
from ui.desk import Desk
from ui.entries import EntryDialog
from ui.forms import Dialog
from ui.nominations.archiving import ArchiveDialog
from ui.nominations.asking import (
    AnswerDialog,
    ConsultDialog,
    PostingDialog,
    RemarkAnswerDialog,
    RemarkDialog,
    ReviewDialog,
)
from ui.nominations.capture import CaptureDialog
from ui.nominations.dialogs import ReturnDialog
from ui.nominations.editor import NominationEditor
from ui.nominations.ending import CloseDialog, OtherAwardDialog
from ui.nominations.forwarding import LetterDialog, VerdictDialog
from ui.nominations.presenting import HandedDialog
from ui.nominations.receiving import ReceiveDialog
from ui.paper import PaperPage
from ui.parts.text import Text

DIALOGS: dict[str, Callable[[Desk, Any], Dialog]] = {
    "receive": lambda desk, d: ReceiveDialog(desk, d, desk.window),
    "review": lambda desk, d: ReviewDialog(desk, d, desk.window),
    "consult": lambda desk, d: ConsultDialog(desk, d, desk.window),
    "post": lambda desk, d: PostingDialog(desk, d, desk.window),
    "return": lambda desk, d: ReturnDialog(desk, d, desk.window),
    "close": lambda desk, d: CloseDialog(desk, d, desk.window),
    "other": lambda desk, d: OtherAwardDialog(desk, d, True, desk.window),
    "letter": lambda desk, d: LetterDialog(desk, [d], desk.window),
    "verdict": lambda desk, d: VerdictDialog(desk, d, "decided", desk.window),
    "returned": lambda desk, d: VerdictDialog(desk, d, "returned", desk.window),
    "capture": lambda desk, d: CaptureDialog(desk, desk.window),
    "archive": lambda desk, d: ArchiveDialog(desk, [d.detail.id], desk.window),
    "handed": lambda desk, d: HandedDialog(desk, d, desk.window),
}


def ask(page: NominationEditor, deed: str) -> None:
    """Press a button or link of the course by keyboard."""
    course = page.opinions.course
    button = course.buttons.get(deed) or course.links[deed]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_a_dossier_is_received_and_its_slip_is_shown(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made, "opinions")
    ask(page, "receive")
    dialog = opened(desk, ReceiveDialog)
    press(dialog)
    assert "Chưa ghi ai nộp" in dialog.fields[-1].error() or any(
        "Chưa ghi ai nộp" in field.error() for field in dialog.fields
    )
    type_in(dialog.brought, "bà Mẫu, Chi hội Phụ nữ")
    press(dialog)
    assert workspace.read(receipts.read, made).symbol == "0001/2025"
    assert "receive" not in page.opinions.course.buttons
    ask(page, "slip")
    slip = desk.window.page()
    assert isinstance(slip, PaperPage)
    qtbot.waitUntil(lambda: slip.data.startswith(b"%PDF"))


def test_unit_agency_and_people_are_written_down(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made, "opinions")
    ask(page, "review")
    review = opened(desk, ReviewDialog)
    type_in(review.unit, "Chi hội ví dụ")
    for name, number in zip(review.numbers, ("20", "18", "17", "1"), strict=True):
        type_in(review.numbers[name], number)
    press(review)
    assert workspace.read(reviews.reviews, made)[0].votes_for == 17

    ask(page, "consult")
    consult = opened(desk, ConsultDialog)
    assert consult.condition.value() == "LAW_COMPLIANCE" and consult.question.text()
    press(consult)
    ask(page, "answer")
    answer = opened(desk, AnswerDialog)
    type_in(answer.by, "anh Mẫu")
    type_in(answer.words, "Không có vi phạm")
    press(answer)
    assert workspace.read(consultations.consultations, made)[0].answer == "agrees"
    met = {c.code: c.effective for c in page.dossier.result.conditions}
    assert met["LAW_COMPLIANCE"] == "met"

    ask(page, "post")
    press(opened(desk, PostingDialog))
    ask(page, "remark")
    remark = opened(desk, RemarkDialog)
    type_in(remark.by, "một người dân")
    type_in(remark.words, "Chưa đúng")
    remark.complaint.setChecked(True)
    press(remark)
    assert page.dossier.course.complaints == 1
    ask(page, "answer_remark")
    reply = opened(desk, RemarkAnswerDialog)
    type_in(reply.words, "Đã xác minh, đúng")
    press(reply)
    assert workspace.read(postings.postings, made)[0].complaints == ()


def test_only_what_was_asked_for_can_be_typed_into(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = at(workspace, Step.AWAITING_COUNCIL)
    page = editor(desk, made)
    page._give_back()
    dialog = opened(desk, ReturnDialog)
    type_in(dialog.reason, "Ghi lại tháng")
    box = dialog.fields_asked["period_from"]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    press(dialog)
    assert page.form.controls["citation"].isReadOnly()
    assert not page.form.controls["period_from"].isReadOnly()
    assert "Tháng bắt đầu" in page.lock.text.text()
    assert page.heading.go.text() == "Chuyển lại Chờ họp"
    page.form.controls["period_from"].selectAll()
    type_in(page.form.controls["period_from"], "02/2024")
    page.next_step()
    assert workspace.read(actions.read, made).step is Step.AWAITING_COUNCIL
    assert workspace.read(actions.read, made).draft.period_from == "2024-02"
    assert workspace.read(asked.open_return, made) is None


def test_a_dossier_ends_with_its_reason_and_another_grows_out_of_it(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made, "opinions")
    ask(page, "close")
    dialog = opened(desk, CloseDialog)
    press(dialog)
    assert dialog.isVisible()
    type_in(dialog.reason, "Đơn vị xin rút")
    press(dialog)
    assert page.plate is not None and page.plate.text == "Đã rút"
    assert not page.heading.go.isVisible()
    ask(page, "go_on")
    press(opened(desk, OtherAwardDialog))
    other = desk.window.page()
    assert isinstance(other, NominationEditor) and other.id != made
    assert workspace.read(closing.origin, other.id) == (made, 1)


def test_the_paper_file_of_what_is_over_is_put_away_and_the_next_goes_into_its_box(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    for code in ("05.2025/TĐKT", "06.2025/TĐKT"):
        made = dossier(workspace, **WHOLE)
        page = editor(desk, made, "opinions")
        assert "archive" not in page.opinions.course.buttons
        workspace.write(closing.close, made, Step.WITHDRAWN, "Xin rút", "bà Mẫu", TODAY)
        page.reload()
        ask(page, "archive")
        dialog = opened(desk, ArchiveDialog)
        dialog.code.clear()
        press(dialog)
        assert dialog.isVisible() and any(field.error() for field in dialog.fields)
        assert dialog.box.text() == ("" if code.startswith("05") else "Hộp 12")
        type_in(dialog.code, code)
        dialog.box.clear()
        type_in(dialog.box, "Hộp 12")
        assert dialog.kept_for.text() == ("" if code.startswith("05") else "25 năm")
        dialog.kept_for.setFocus()
        dialog.kept_for.setEditText("25 năm")  # not among the usual ones
        assert dialog.kept_for.findText("20 năm") >= 0
        press(dialog)
        place = workspace.read(archiving.read, made)
        assert (place.file_code, place.box) == (code, "Hộp 12")
        told = [label.text() for label in page.opinions.course.findChildren(Text)]
        assert f"Hồ sơ số {code}, Hộp 12, bảo quản 25 năm" in told


def test_who_was_told_how_a_dossier_came_out_stands_in_its_course(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made, "opinions")
    assert "tell" not in page.opinions.course.buttons
    workspace.write(closing.close, made, Step.WITHDRAWN, "Xin rút", "bà Mẫu", TODAY)
    page.reload()
    ask(page, "tell")
    dialog = opened(desk, EntryDialog)
    press(dialog)
    assert dialog.isVisible() and "báo cho ai" in dialog.fields[0].error()
    type_in(dialog.entries["told_to"].part.control, "Chi hội Phụ nữ")
    press(dialog)
    told = [label.text() for label in page.opinions.course.findChildren(Text)]
    assert "Đã báo kết quả cho Chi hội Phụ nữ" in told


def test_the_letter_and_a_paper_are_made_from_the_dossier(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made)
    link = page.checklist.makes["BAO_CAO_THANH_TICH"]
    link.setFocus()
    QTest.keyClick(link, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: page.dossier.papers_had == 1)
    page.show_letter()
    shown = desk.window.page()
    assert isinstance(shown, PaperPage) and shown.title == "Tờ trình của đơn vị"
    qtbot.waitUntil(lambda: shown.data.startswith(b"%PDF"))
    desk.window.back()
    menu = page.menu()
    next(one for one in menu.actions() if one.text() == "Xem báo cáo thành tích").trigger()
    report = desk.window.page()
    assert isinstance(report, PaperPage) and report.title == "Báo cáo thành tích"
    qtbot.waitUntil(lambda: report.data.startswith(b"%PDF"))
    assert report.paper is not None and report.word_button.isVisibleTo(report)


def test_a_deed_is_told_in_five_fields(desk: Desk, workspace: Workspace, qtbot: QtBot) -> None:
    desk.capture()
    dialog = opened(desk, CaptureDialog)
    press(dialog)
    assert dialog.isVisible()
    for box, text in (
        (dialog.who, "Katơr Văn Mẫu"),
        (dialog.what, "Cứu hai cháu bé"),
        (dialog.where, "suối thôn Mẫu"),
        (dialog.witnesses, "ông Mẫu, trưởng thôn"),
    ):
        type_in(box, text)
    press(dialog)
    page = desk.window.page()
    assert isinstance(page, NominationEditor)
    assert page.dossier.detail.draft.procedure == "DON_GIAN"
    assert workspace.read(capture.read, page.id).deed == "Cứu hai cháu bé"


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_shows_every_word_whole_and_no_letter_twice(
    desk: Desk, workspace: Workspace, qtbot: QtBot, name: str, scale: int
) -> None:
    from tests.ui_pages.screens import keep
    from ui.nominations import moves

    made = dossier(workspace, **WHOLE)
    workspace.write(actions.move, made, Step.APPRAISAL, TODAY)
    theme.set_scale(scale)
    dialog = DIALOGS[name](desk, moves.read(desk, made))
    dialog.show()
    for _turn in range(6):
        QApplication.processEvents()
    keep(dialog, f"dialog-{name}-{scale}")
    assert problems(dialog) == []
    letters = [
        words[words.index("&") + 1].casefold()
        for words in [
            *(f.label.text() for f in dialog.fields if f.isVisible()),
            dialog.verb.text(),
            dialog.safe.text(),
        ]
        if "&" in words
    ]
    assert len(letters) == len(set(letters)), letters
