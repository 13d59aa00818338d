"""Dossiers for the tests of their pages; every person here is invented."""

import io
from dataclasses import replace
from typing import Any
from uuid import UUID

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app import catalog
from app import dossier as dossiers
from app.nominations import actions, judge
from app.nominations.actions import NominationDraft, Note
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from tests.office import HOAI, TODAY
from ui.desk import Desk
from ui.forms import Dialog
from ui.nominations.editor import NominationEditor
from ui.nominations.page import NominationsPage

CATALOG = catalog.load()
PAPERS = ("TO_TRINH", "BAO_CAO_THANH_TICH", "BIEN_BAN_XET_KHEN_THUONG")
WHOLE = {
    "movement": "Cả xã chung sức giữ nước sạch",
    "period_from": "2024-01",
    "period_to": "2024-12",
    "citation": "Có thành tích vận động 46 hộ cùng giữ nguồn nước sạch",
    "report": "Chị đi từng nhà.\nSau sáu tháng, 46/52 hộ có nước suốt ngày.",
    "ground": "movement",
    "discipline": "none",
}
WHO = replace(HOAI, labour_role="TRUC_TIEP", unit_code="22786", unit_valid_from=None)


def picture() -> bytes:
    """A scanned page that is really a picture."""
    drawn = io.BytesIO()
    Image.new("RGB", (40, 60), "white").save(drawn, "PNG")
    return drawn.getvalue()


def dossier(workspace: Workspace, subject: SubjectDraft = WHO, **draft: object) -> UUID:
    """A new dossier under drafting, judged; with WHOLE it lacks only its papers."""
    who = workspace.write(subjects.save, subject)
    written = NominationDraft(subject_id=who, award_code="GIAY_KHEN_XA")
    made = workspace.write(actions.create, replace(written, **draft), TODAY)  # type: ignore[arg-type]
    workspace.write(judge.rejudge, made, CATALOG, TODAY)
    return made


def with_papers(workspace: Workspace, nomination_id: UUID) -> UUID:
    """Attach every paper that the award asks for."""
    for code in PAPERS:
        workspace.write(
            dossiers.attach, nomination_id, code, f"{code}.png", picture(), CATALOG, TODAY
        )
    return nomination_id


def confirmed(workspace: Workspace, nomination_id: UUID) -> UUID:
    """Let an invented policeman answer for the conditions that wait for a person."""
    result = workspace.read(judge.judge, nomination_id, CATALOG, TODAY)
    for condition in result.conditions:
        if condition.effective == "needs_confirmation":
            note = Note(condition.code, "confirmed", "anh Mẫu, Công an xã", TODAY, "Không có gì")
            workspace.write(judge.note, nomination_id, note, CATALOG, TODAY)
    return nomination_id


def at_council(workspace: Workspace) -> UUID:
    """A dossier that awaits the council."""
    made = confirmed(workspace, with_papers(workspace, dossier(workspace, **WHOLE)))
    for step in (Step.APPRAISAL, Step.AWAITING_COUNCIL):
        assert workspace.write(judge.advance, made, CATALOG, TODAY) is step
    return made


def editor(desk: Desk, nomination_id: UUID, section: str = "achievement") -> NominationEditor:
    """Open the page of a dossier in the window."""
    desk.open_nomination(nomination_id, section)
    page = desk.window.page()
    assert isinstance(page, NominationEditor)
    return page


def list_page(desk: Desk, qtbot: QtBot) -> NominationsPage:
    """Open the list in the window and wait for its rows."""
    page = NominationsPage(desk)
    desk.window.open(page)
    page.reload()
    wait(page, qtbot)
    return page


def wait(page: NominationsPage, qtbot: QtBot) -> None:
    """Wait until the list has read its rows."""
    qtbot.waitUntil(lambda: not page.model.waiting())


def names(page: NominationsPage) -> list[str]:
    """Who is in the list, from top to bottom."""
    return [row.full_name for row in page.model.rows()]


def opened(desk: Desk, kind: type) -> Any:
    """The dialog of a kind that is open over the window."""
    found = [one for one in desk.window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1, f"{len(found)} {kind.__name__}"
    return found[0]


def press(dialog: Dialog) -> None:
    """Press the red button of a dialog by keyboard."""
    dialog.verb.setFocus()
    QTest.keyClick(dialog.verb, Qt.Key.Key_Space)
