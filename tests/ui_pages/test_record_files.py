"""Files that prove what a record says: attached, opened, taken away, whatever the record is."""

from decimal import Decimal
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from app import attachments
from app.movements import course, listing
from app.oversight import inspections
from app.plan import tasks
from app.plan.tasks import EvidenceDraft
from tests.movements.launching import criterion_of, movement
from tests.office import TODAY, photo
from tests.ui_pages.running import until
from ui.desk import Desk
from ui.movements.page import MovementPage
from ui.oversight.inspections import InspectionPage
from ui.plan.task import TaskPage
from ui.recordfiles import FilesPage


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    found = tmp_path / "bien-ban.png"
    found.write_bytes(photo())
    return found


def files_page(desk: Desk, qtbot: QtBot) -> FilesPage:
    page = desk.window.page()
    assert isinstance(page, FilesPage)
    until(qtbot, lambda: not desk.window.shell.jobs.busy())
    return page


def attached(desk: Desk, qtbot: QtBot, page: FilesPage, paper: Path) -> UUID:
    assert page.owner.attach is not None
    page.files.take_in([paper], page.owner.attach)
    until(qtbot, lambda: not desk.window.shell.jobs.busy())
    page.reload()
    until(qtbot, lambda: page.model.rowCount() == 1)
    (row,) = page.model.rows()
    assert row.name == "bien-ban.png" and page.table.isVisible()
    return row.id  # type: ignore[no-any-return]


def test_what_was_done_for_the_plan_is_proved_by_a_file_that_opens_and_can_be_taken_back(
    desk: Desk, qtbot: QtBot, paper: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, code = desk.workspace.write, "CT41-II.1"
    done = EvidenceDraft(desk.today(), "Hội nghị ở thôn", people=60)
    write(tasks.add_evidence, code, done, desk.catalog, desk.today())
    desk.window.open(TaskPage(desk, code))
    task = desk.window.page()
    assert isinstance(task, TaskPage)
    task.done.opened.emit(task.task.evidence[0])  # Enter on its line
    page = files_page(desk, qtbot)
    assert page.empty.isVisible() and page.note == "Hội nghị ở thôn"
    attached(desk, qtbot, page, paper)

    shown: list[Path] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile()))
    )
    page.files.open(page.model.rows()[0])
    assert shown[0].exists() and shown[0].suffix == ".png"
    page.files.close()
    assert not shown[0].exists()

    desk.window.back()
    assert desk.workspace.read(tasks.read, desk.catalog, code, desk.today()).evidence[0].files == 1
    write(attachments.remove, page.model.rows()[0].id)
    assert desk.workspace.read(tasks.read, desk.catalog, code, desk.today()).evidence[0].files == 0
    desk.workspace.undo()
    assert desk.workspace.read(tasks.read, desk.catalog, code, desk.today()).evidence[0].files == 1


def test_what_was_put_right_after_an_inspection_is_proved_by_a_file(
    desk: Desk, qtbot: QtBot, paper: Path
) -> None:
    write, day = desk.workspace.write, desk.today()
    plan = inspections.InspectionDraft("supervision", "Bình xét ở thôn", "Mặt trận", day)
    made = write(inspections.plan, plan)
    wanted = inspections.FindingDraft(day, "Thiếu biên bản", "Ban thôn", day)
    found = write(inspections.note_finding, made, wanted, day)
    write(inspections.fix, found, day, "Đã họp lại", day)
    desk.window.open(InspectionPage(desk, made))
    page = desk.window.page()
    assert isinstance(page, InspectionPage)
    until(qtbot, lambda: page.model.rowCount() == 1)
    (line,) = page.model.rows()
    (first, *_rest) = page.verbs(line)  # nothing is left to put right: Enter opens the files
    first[1](line)
    attached(desk, qtbot, files_page(desk, qtbot), paper)
    assert desk.workspace.read(inspections.read, made, day).findings[0].files == 1


def test_a_result_of_a_movement_is_proved_by_a_file(desk: Desk, qtbot: QtBot, paper: Path) -> None:
    made = movement(desk.workspace)
    what = criterion_of(desk.workspace, made)
    desk.workspace.write(course.add_point, what, "result", TODAY, Decimal(60), "bảng kiểm", TODAY)
    desk.window.open(MovementPage(desk, made))
    page = desk.window.page()
    assert isinstance(page, MovementPage)
    points = page.criteria.points
    points.table.opened.emit(points.model.rows()[0])
    attached(desk, qtbot, files_page(desk, qtbot), paper)
    (criterion,) = desk.workspace.read(listing.read, made).criteria
    assert criterion.points[0].files == 1
    desk.window.back()
    page.reload()
    assert "1 tệp" in points.model.cell(0, 3).text
