"""A dossier's way through the window: what is written down of it, and where it goes."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.decisions import actions as decisions
from app.nominations import (
    actions,
    archiving,
    asked,
    capture,
    claims,
    closing,
    consultations,
    forwarding,
    listing,
    postings,
    receipts,
    reviews,
)
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.actions import SubjectDraft
from app.subjects.records import RatingDraft
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.nominations.dossiers import at
from tests.nominations.dossiers import page as scanned
from tests.office import HOAI, TODAY
from tests.ui.screens import problems
from tests.ui.typing import type_in
from tests.ui_pages.nominating import WHOLE, dossier, editor, list_page, wait, with_papers
from ui import theme
from ui.desk import Desk
from ui.entries import EntryDialog
from ui.forms import Dialog
from ui.nominations.answers import AnswersDialog
from ui.nominations.archiving import ArchiveDialog
from ui.nominations.asking import (
    AnswerDialog,
    ConsultDialog,
    PostingDialog,
    RemarkAnswerDialog,
    RemarkDialog,
    ReviewDialog,
)
from ui.nominations.batch import BatchPage
from ui.nominations.capture import CaptureDialog
from ui.nominations.claiming import ClaimsDialog
from ui.nominations.common import CommonDialog
from ui.nominations.course import entries
from ui.nominations.dialogs import ReturnDialog
from ui.nominations.editor import NominationEditor
from ui.nominations.ending import CloseDialog, OtherAwardDialog
from ui.nominations.forwarding import LetterDialog, VerdictDialog
from ui.nominations.presenting import HandedDialog
from ui.nominations.receiving import ReceiveDialog
from ui.paper import PaperPage
from ui.parts.text import Text

Enter = Qt.Key.Key_Return


def opened(desk: Desk, kind: type) -> Any:
    """The dialog of a kind that is in front."""
    found = [d for d in desk.window.findChildren(kind) if d.isVisible()]
    assert found, f"no {kind.__name__}"
    return found[-1]


def press(dialog: Dialog) -> None:
    """Press the red button of a dialog by keyboard."""
    dialog.verb.setFocus()
    QTest.keyClick(dialog.verb, Qt.Key.Key_Space)


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


def test_the_superiors_award_goes_up_comes_back_and_is_handed_over(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = at(workspace, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
    page = editor(desk, made)
    assert page.heading.go.text() == "Lập tờ trình"
    page.next_step()
    letter = opened(desk, LetterDialog)
    assert "UBND huyện" in letter.above.text()
    type_in(letter.signer, "Katơr Mẫu")
    press(letter)
    assert page.plate is not None and page.plate.text == "Chờ cấp trên"
    page.next_step()
    verdict = opened(desk, VerdictDialog)
    type_in(verdict.symbol, "1245/QĐ-UBND")
    type_in(verdict.decided, "12/3/2025")
    type_in(verdict.signer, "Ông Ví Dụ")
    press(verdict)
    assert page.heading.go.text() == "Ghi đã trao"
    page.next_step()
    press(opened(desk, HandedDialog))
    assert workspace.read(actions.read, made).step is Step.PRESENTED


def test_one_decision_of_the_superior_is_typed_once_for_all_of_its_letter(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    all_three = [at(workspace, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
                 for _ in range(3)]  # fmt: skip
    letter = forwarding.LetterDraft(TODAY, "Katơr Mẫu")
    workspace.write(forwarding.forward, all_three, letter, desk.catalog)
    page = editor(desk, all_three[0])
    page.next_step()
    verdict = opened(desk, VerdictDialog)
    assert verdict.with_others.isVisible() and "2 hồ sơ" in verdict.with_others.text()
    type_in(verdict.symbol, "1245/QĐ-UBND")
    type_in(verdict.decided, "12/3/2025")
    type_in(verdict.signer, "Ông Ví Dụ")
    QTest.keyClick(verdict.with_others, Qt.Key.Key_Space)
    press(verdict)
    steps_ = [workspace.read(actions.read, one).step for one in all_three]
    assert steps_ == [Step.AWAITING_PRINT] * 3
    (decision,) = workspace.read(decisions.page, None, 5)
    assert len(workspace.read(decisions.register_lines, decision_id=decision.id)) == 3


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


def test_a_pasted_list_is_judged_and_its_good_lines_are_made(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    good = [f"Người Ví Dụ {chr(65 + n // 26)}{chr(97 + n % 26)}\t{1970 + n}" for n in range(37)]
    bad = ["\t1990", f"{good[0]}", "Sai Năm\t19x0"]
    QGuiApplication.clipboard().setText("\n".join([*good, *bad]))
    desk.new_batch()
    page = desk.window.page()
    assert isinstance(page, BatchPage)
    page.paste_button.setFocus()
    QTest.keyClick(page.paste_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(page.verdicts) == 40)
    assert [verdict.line.place for verdict in page.verdicts if not verdict.is_good] == [38, 39, 40]
    assert "37" in page.make.text()
    page.next_step()
    qtbot.waitUntil(lambda: len(rows(workspace)) == 37)
    qtbot.waitUntil(lambda: len(page.verdicts) == 3)
    workspace.undo()
    assert rows(workspace) == []


def test_a_hamlets_pasted_scores_reach_its_dossiers_and_a_bad_line_comes_back_whole(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    head = "Chủ hộ\tThôn\tNhóm I\tNhóm II\tNhóm III\tKhông xét tặng\n"
    QGuiApplication.clipboard().setText(
        f"{head}Katơr Một\tThôn Mẫu\t\t5\t\t2\nTaín Hai\tThôn Mẫu\t9\t\t\t"
    )
    desk.new_batch()
    page = desk.window.page()
    assert isinstance(page, BatchPage)
    page.kind.set_value(SubjectKind.HOUSEHOLD)
    page.award.set_value("GIA_DINH_VAN_HOA")
    QTest.keyClick(page.paste_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: [one.is_good for one in page.verdicts] == [True, False])
    assert "14 điểm, không xét tặng" in page.verdicts[0].words
    page.next_step()
    qtbot.waitUntil(lambda: len(page.verdicts) == 1)
    (row,) = rows(workspace)
    given = workspace.read(claims.read, row.id)
    assert given["GDVH_2"] == 5 and given["GDVH_X2"] == 1 and given["GDVH_X1"] == 0
    left = page.verdicts[0].line
    assert (left.full_name, left.village, left.scores[0], left.barred) == (
        *("Taín Hai", "Thôn Mẫu", "9", ""),
    )


def test_a_known_person_is_judged_by_the_records_once_the_year_is_typed(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    who = workspace.write(subjects.save, replace(HOAI, labour_role="CHUYEN_MON"))
    rated = RatingDraft(who, TODAY.year - 1, "completed")
    workspace.write(records.save, rated, TODAY)
    desk.new_batch()
    page = desk.window.page()
    assert isinstance(page, BatchPage)
    page.pasted.setPlainText(f"{HOAI.full_name}\nNgười Mới")
    qtbot.waitUntil(lambda: len(page.verdicts) == 2)
    assert page.verdicts[0].outlook is None
    type_in(page.last, f"12/{TODAY.year - 1}")
    qtbot.waitUntil(lambda: page.verdicts[0].outlook is not None)
    told = page.model.cell(0, 3)
    assert told.text.startswith("Chưa đạt: Xếp loại: Hoàn thành nhiệm vụ") and told.icon
    assert page.verdicts[0].is_good and page.verdicts[1].outlook is None


def rows(workspace: Workspace) -> list[listing.NominationRow]:
    return workspace.read(listing.page, Filter(), Order.NUMBER, False, None, 100)


def test_many_move_on_at_once_and_the_others_say_why(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    ready = with_papers(workspace, dossier(workspace, **WHOLE))
    bare = dossier(workspace, **WHOLE)
    page = list_page(desk, qtbot)
    page.table.selectAll()
    page.next_step()
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    dialog = opened(desk, AnswersDialog)
    stayed = dialog.model.rows()[0]
    assert stayed.id == bare and "Đính kèm" in stayed.reason
    assert workspace.read(actions.read, ready).step is Step.APPRAISAL
    QTest.keyClick(dialog.table, Enter)
    shown = desk.window.page()
    assert isinstance(shown, NominationEditor) and shown.id == bare


def test_what_many_lack_alike_is_written_once_and_one_undo_takes_it_back(
    desk: Desk, workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = {**WHOLE, "discipline": None, "source": ""}
    made = [dossier(workspace, **bare) for _place in range(2)]
    said = dossier(workspace, **{**bare, "source": "Thôn Mẫu"})
    page = list_page(desk, qtbot)
    page.table.selectAll()
    page.next_step()
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    opened(desk, AnswersDialog).common.click()
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    asked = opened(desk, CommonDialog)
    assert asked.verb.text() == "&Ghi cho 3 hồ sơ" and "period_from" not in asked.names
    asked.verb.click()
    assert asked.problem.isVisible()  # nothing to write
    asked.source.setText("Trường Mẫu")
    asked.discipline.set_value("none")
    paper = tmp_path / "to-trinh.png"
    paper.write_bytes(scanned())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(paper), ""))
    for button in asked.choose.values():
        button.click()
    assert {name.text() for name in asked.names.values()} == {"to-trinh.png"}
    asked.verb.click()
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    sources = [workspace.read(actions.read, one).draft.source for one in (*made, said)]
    assert sources == ["Trường Mẫu", "Trường Mẫu", "Thôn Mẫu"]  # what stood there stays
    assert desk.window.toasts.toast.words.text() == "Đã ghi chung cho 3 hồ sơ"
    page.next_step()
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    assert {workspace.read(actions.read, one).step for one in made} == {Step.APPRAISAL}
    workspace.undo()  # the step
    workspace.undo()  # what was written
    assert workspace.read(actions.read, made[0]).draft.discipline is None
    assert workspace.read(actions.papers, made[0]) == []


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


def test_the_rows_at_the_superior_are_found_by_their_filter(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = at(workspace, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
    draft = forwarding.LetterDraft(TODAY, "Katơr Mẫu")
    workspace.write(forwarding.forward, [made], draft, desk.catalog)
    dossier(workspace, **WHOLE)
    page = list_page(desk, qtbot)
    page.show_steps([Step.FORWARDED])
    wait(page, qtbot)
    assert [row.id for row in page.model.rows()] == [made]


def test_the_scores_of_a_culture_family_are_asked_for_and_answer_its_conditions(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    home = SubjectDraft(SubjectKind.HOUSEHOLD, "Hộ ông Mẫu", unit_code="22786")
    made = dossier(workspace, home, award_code="GIA_DINH_VAN_HOA", commendation_type="VAN_HOA")
    page = editor(desk, made, "opinions")
    page.opinions.course.buttons["claims"].click()
    (dialog,) = page.desk.window.findChildren(ClaimsDialog)
    assert len(dialog.controls) == 4 + 6 + 5 + 3
    first = dialog.controls["GDVH_1_1"]
    assert dialog.focusWidget() is first
    qtbot.keyClick(first, Qt.Key.Key_Down)  # from not scored to met
    one, two, three, bars = dialog.groups
    assert one.sum.text() == "1/4, cần từ 4"
    marked = [text.text() for text in dialog.findChildren(Text) if "chưa chắc" in text.text()]
    assert sum("Phụ lục I · chưa chắc" in words for words in marked) == 3
    assert sum(words.endswith("(chưa chắc)") for words in marked) == 2 + 3  # of III, and the bars
    for group in (two, three, bars):
        qtbot.keyClick(group.all_met, Qt.Key.Key_Space)
    for key in ("GDVH_1_2", "GDVH_1_3"):
        qtbot.keyClick(dialog.controls[key], Qt.Key.Key_Down)
    qtbot.keyClick(dialog.controls["GDVH_1_4"], Qt.Key.Key_End)  # not met
    qtbot.keyClick(dialog.verb, Qt.Key.Key_Space)
    found = {c.code: c for c in page.dossier.result.conditions}
    assert [found[f"SCORE.GDVH_{n}"].effective for n in (1, 2, 3)] == ["not_met", "met", "met"]
    assert found["EXCLUDED"].effective == "met"
    told = entries(page.dossier, desk.today())[0].text
    assert told.startswith("Nhóm I: chấp hành pháp luật: 3/4; Nhóm II: tham gia phong trào: 6/6;")


def test_the_panel_shows_each_criterion_and_its_link_opens_the_score_sheet(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    home = SubjectDraft(SubjectKind.HOUSEHOLD, "Hộ ông Mẫu", unit_code="22786")
    made = dossier(workspace, home, award_code="GIA_DINH_VAN_HOA", commendation_type="VAN_HOA")
    page = editor(desk, made, "opinions")
    lines = {line.code: line for line in page.conditions.lines_of_conditions}
    line = lines["SCORE.GDVH_1"]
    assert line.ways is not None and line.link is not None
    assert line.ways.fold.text() == "Xem cả 4 tiêu chí"
    assert line.link.text() == "Chấm tiêu chí"
    line.link.click()
    assert page.desk.window.findChildren(ClaimsDialog)


def test_a_persons_dossier_is_not_asked_for_numbers(desk: Desk, workspace: Workspace) -> None:
    page = editor(desk, dossier(workspace), "opinions")
    assert "claims" not in page.opinions.course.buttons
