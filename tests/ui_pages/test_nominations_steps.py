"""Beginning a dossier, what people say of it, its return, and the council's numbers."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.council import actions as council
from app.exemplars import actions as exemplars
from app.exemplars.actions import ExemplarDraft
from app.nominations import actions
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.office import TODAY
from tests.ui.typing import type_in
from tests.ui_pages.nominating import WHO, WHOLE, at_council, dossier, editor, opened, with_papers
from ui.desk import Desk
from ui.nominations import moves
from ui.nominations.beginning import BeginDialog, begin
from ui.nominations.council import NUMBERS, CouncilDialog
from ui.nominations.dialogs import NoteDialog, ReturnDialog
from ui.nominations.editor import NominationEditor

Left = Qt.MouseButton.LeftButton
COUNTED = (9, 8, 8, 8, 7, 1)


def council_dialog(desk: Desk, nomination_id: UUID, qtbot: QtBot) -> CouncilDialog:
    page = editor(desk, nomination_id)
    qtbot.mouseClick(page.heading.go, Left)
    dialog = opened(desk, CouncilDialog)
    assert isinstance(dialog, CouncilDialog)
    return dialog


def count(dialog: CouncilDialog, qtbot: QtBot, numbers: tuple[int, ...]) -> None:
    for name, number in zip(NUMBERS, numbers, strict=True):
        dialog.numbers[name].clear()
        qtbot.keyClicks(dialog.numbers[name], str(number))


def test_a_vote_that_carries_is_told_before_it_is_recorded_and_goes_to_the_signature(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = at_council(workspace)
    dialog = council_dialog(desk, made, qtbot)
    count(dialog, qtbot, COUNTED)
    assert dialog.told.title.text() == "Thông qua"
    assert "7/8 phiếu đồng ý (87,5 %" in dialog.told.text.text()
    assert workspace.read(council.result, made) is None
    qtbot.mouseClick(dialog.verb, Left)
    assert workspace.read(actions.read, made).step is Step.AWAITING_SIGNATURE
    page = desk.window.page()
    assert isinstance(page, NominationEditor) and page.heading.go.text() == "Ghi quyết định"
    again = CouncilDialog(desk, moves.read(desk, at_council(workspace)), desk.window)
    assert again.numbers["members"].value() == 9  # remembered for the next time


@pytest.mark.parametrize(
    ("numbers", "field"),
    [
        ((9, 10, 8, 8, 7, 1), "present"),
        ((9, 8, 9, 8, 7, 1), "issued"),
        ((9, 8, 7, 8, 7, 1), "valid"),
        ((9, 8, 8, 8, 7, 2), "votes_for"),
        ((9, 8, 8, 8, 6, 1), "votes_for"),  # one ballot is neither for nor against
        ((0, 0, 0, 0, 0, 0), "members"),
        ((9, 5, 5, 5, 5, 0), "present"),  # no quorum
    ],
)
def test_numbers_that_do_not_add_up_are_said_and_never_recorded(
    desk: Desk, workspace: Workspace, qtbot: QtBot, numbers: tuple[int, ...], field: str
) -> None:
    made = at_council(workspace)
    dialog = council_dialog(desk, made, qtbot)
    count(dialog, qtbot, numbers)
    assert dialog.told.title.text() not in ("Thông qua", "")
    qtbot.mouseClick(dialog.verb, Left)
    assert dialog.isVisible() and dialog._fields[field].error()
    assert dialog.focusWidget() is dialog.numbers[field]
    assert [dialog.numbers[name].value() for name in NUMBERS] == list(numbers)
    assert workspace.read(council.result, made) is None


def test_a_number_that_is_not_counted_yet_is_asked_for(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = council_dialog(desk, at_council(workspace), qtbot)
    qtbot.keyClicks(dialog.numbers["members"], "9")
    assert "Cần có mặt từ 6/9 người." in dialog.told.text.text()
    qtbot.mouseClick(dialog.verb, Left)
    assert "Chưa ghi số này" in dialog._fields["present"].error()


def test_a_vote_that_fails_returns_the_dossier_with_its_reason(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = at_council(workspace)
    dialog = council_dialog(desk, made, qtbot)
    count(dialog, qtbot, (9, 8, 8, 8, 4, 4))
    assert dialog.told.title.text().startswith("Chưa thông qua")
    qtbot.mouseClick(dialog.verb, Left)
    found = workspace.read(actions.read, made)
    assert found.step is Step.RETURNED and "4/8 phiếu" in found.returned_because


def test_a_confirmation_needs_who_and_what_and_then_counts(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = with_papers(workspace, dossier(workspace, **WHOLE))
    page = editor(desk, made, "opinions")
    qtbot.mouseClick(page.opinions.confirm_buttons["LAW_COMPLIANCE"], Left)
    dialog = opened(desk, NoteDialog)
    assert isinstance(dialog, NoteDialog)
    qtbot.mouseClick(dialog.verb, Left)
    assert dialog.isVisible() and "Chưa ghi người xác nhận" in dialog.fields[0].error()
    type_in(dialog.said_by, "anh Mẫu, Công an xã")
    type_in(dialog.words, "Không có gì")
    qtbot.mouseClick(dialog.verb, Left)
    assert page.dossier.result.verdict == "eligible"
    assert page.conditions.plate.text == "Đủ điều kiện"


def test_a_person_may_let_it_pass_with_a_written_reason(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = dossier(workspace, **WHOLE)
    page = editor(desk, made, "opinions")
    qtbot.mouseClick(page.opinions.overrule_buttons["PAPERS"], Left)
    dialog = opened(desk, NoteDialog)
    assert isinstance(dialog, NoteDialog) and "Đàng Thị Mẫu" in dialog.said_by.text()
    type_in(dialog.words, "Giấy tờ nộp sau, Chủ tịch đồng ý")
    qtbot.mouseClick(dialog.verb, Left)
    assert next(c for c in page.dossier.result.conditions if c.code == "PAPERS").effective == "met"
    assert workspace.read(actions.notes, made)[-1].kind == "overruled"


def test_a_return_needs_its_reason_and_is_undone(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = with_papers(workspace, dossier(workspace, **WHOLE))
    workspace.write(actions.move, made, Step.APPRAISAL, TODAY)
    page = editor(desk, made)
    next(a for a in page.menu().actions() if a.text() == "Trả lại bổ sung").trigger()
    dialog = opened(desk, ReturnDialog)
    assert isinstance(dialog, ReturnDialog)
    qtbot.mouseClick(dialog.verb, Left)
    assert dialog.isVisible() and "Chưa ghi lý do" in dialog.fields[0].error()
    type_in(dialog.reason, "Thiếu xác nhận của thôn")
    qtbot.mouseClick(dialog.verb, Left)
    assert page.plate is not None and page.plate.text == "Trả lại bổ sung"
    desk.window.toasts.toast.undo.click()
    assert workspace.read(actions.read, made).step is Step.APPRAISAL


def test_a_dossier_begins_by_typing_a_name_and_enter(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.write(subjects.save, WHO)
    begin(desk)
    dialog = opened(desk, BeginDialog)
    assert isinstance(dialog, BeginDialog)
    type_in(dialog.box, "hoai")
    qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    qtbot.keyClick(dialog.box, Qt.Key.Key_Return)
    assert dialog.chosen_name.text().startswith("Pi Năng Thị Hoài")
    assert dialog.award.value() == "GIAY_KHEN_XA" and dialog.focusWidget() is dialog.award
    qtbot.keyClick(dialog.award, Qt.Key.Key_Return)
    page = desk.window.page()
    assert isinstance(page, NominationEditor) and page.number == "HS-0001"
    assert page.form.controls["due_on"].text() == "26/03/2025"


def test_nobody_chosen_begins_nothing(desk: Desk, workspace: Workspace, qtbot: QtBot) -> None:
    workspace.write(subjects.save, WHO)
    begin(desk)
    dialog = opened(desk, BeginDialog)
    assert isinstance(dialog, BeginDialog)
    qtbot.mouseClick(dialog.verb, Left)
    assert dialog.isVisible() and "Chưa chọn" in dialog.problem.title.text()


def test_from_an_exemplar_comes_its_story_and_the_award_that_is_open_is_not_begun_twice(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    who = workspace.write(subjects.save, WHO)
    told = ExemplarDraft(
        who, movement="Giữ nước sạch", summary="Vận động 46 hộ", story="Một.\nHai.", source="Thôn"
    )
    exemplar = workspace.write(exemplars.save, told)
    begin(desk, None, exemplar)
    dialog = opened(desk, BeginDialog)
    assert isinstance(dialog, BeginDialog)
    qtbot.mouseClick(dialog.verb, Left)
    page = desk.window.page()
    assert isinstance(page, NominationEditor)
    assert page.form.controls["report"].text() == "Một.\nHai."
    assert page.form.controls["movement"].text() == "Giữ nước sạch"
    assert page.dossier.exemplar == "ĐH-0001"
    begin(desk, who)
    second = opened(desk, BeginDialog)
    assert isinstance(second, BeginDialog) and "HS-0001" in second.already.text.text()
    qtbot.mouseClick(second.verb, Left)
    (award,) = (field for field in second.fields if field.name == "award_code")
    assert second.isVisible() and "HS-0001" in award.error()
