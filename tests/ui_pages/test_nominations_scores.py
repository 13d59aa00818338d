"""The scores of a culture family: asked for, summed up, shown beside its conditions."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.ui_pages.nominating import dossier, editor
from ui.desk import Desk
from ui.nominations.claiming import ClaimsDialog
from ui.nominations.course import entries
from ui.parts.text import Text


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
