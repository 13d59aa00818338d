"""A dossier for the superior's award: it goes up, comes back decided, and is found meanwhile."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.decisions import actions as decisions
from app.nominations import actions, forwarding
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.nominations.dossiers import at
from tests.office import TODAY
from tests.ui.typing import type_in
from tests.ui_pages.nominating import WHOLE, dossier, editor, list_page, opened, press, wait
from ui.desk import Desk
from ui.nominations.forwarding import LetterDialog, VerdictDialog
from ui.nominations.presenting import HandedDialog


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
