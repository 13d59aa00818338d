"""Many dossiers at once: made from a pasted list, moved on, written into together."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.nominations import actions, claims, listing
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.records import RatingDraft
from app.workspace import Workspace
from db.subjects import SubjectKind
from tests.nominations.dossiers import page as scanned
from tests.office import HOAI, TODAY
from tests.ui.typing import type_in
from tests.ui_pages.nominating import WHOLE, dossier, list_page, opened, with_papers
from ui.desk import Desk
from ui.nominations.answers import AnswersDialog
from ui.nominations.batch import BatchPage
from ui.nominations.common import CommonDialog
from ui.nominations.editor import NominationEditor

Enter = Qt.Key.Key_Return


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
