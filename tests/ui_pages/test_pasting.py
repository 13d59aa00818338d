"""Ctrl+V takes a list wherever rows can be added, and says where to where none can."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from python_calamine import CalamineWorkbook

from app.clusters import cards
from app.clusters.cards import CardDraft
from app.council import members
from app.council.members import CouncilDraft, MemberDraft
from app.exemplars import replication
from app.exemplars.replication import PlaceDraft
from app.movements.actions import save as save_movement
from app.plan import tasks
from app.subjects import actions as subjects
from app.subjects.records import DisciplineDraft
from tests.clusters.years import UNITS, YEAR, cluster
from tests.exemplars.ways import added
from tests.movements.launching import WATER, WELLS, movement
from tests.office import HOAI, TODAY
from tests.ui_pages.test_afterwards import press, rest
from ui.catalog.page import CatalogPage
from ui.clusters.appeals import AppealsPage
from ui.clusters.cards import CardPage
from ui.council.members import MembersDialog
from ui.desk import Desk
from ui.exemplars.list import ExemplarsPage
from ui.exemplars.page import ExemplarPage
from ui.movements.list import MovementsPage
from ui.movements.page import MovementPage
from ui.movements.registering import RegisterPage
from ui.page import Page
from ui.pasting import FEW, PasteDialog
from ui.plan.page import PlanPage
from ui.plan.task import TaskPage
from ui.register.received import ReceivedPage
from ui.statistics.page import StatisticsPage
from ui.subjects.page import SubjectPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(desk, qtbot, page):
    desk.window.open(page)
    page.reload()
    rest(desk, qtbot)
    return page


def pasted(desk, qtbot, part, text):
    """What Ctrl+V on a part opens."""
    QGuiApplication.clipboard().setText(text)
    part.setFocus()
    qtbot.keyClick(part, Key.Key_V, CTRL)
    found = [one for one in desk.window.findChildren(PasteDialog) if one.isVisible()]
    return found[-1] if found else None


def card(desk: Desk) -> UUID:
    return desk.workspace.write(cards.save, CardDraft(YEAR, "Thôn Suối Mẫu", of_office=False))


def catalogue(desk: Desk) -> CatalogPage:
    page = CatalogPage(desk)
    page.choose("holidays")
    return page


PAGES: dict[str, tuple[Callable[[Desk], Page], str]] = {
    "exemplars": (ExemplarsPage, "Katơr Văn Mới\tThôn Hai\tCứu người"),
    "movements": (MovementsPage, "Xóa mù chữ\tAi cũng biết chữ"),
    "plan": (PlanPage, "Soạn sổ tay"),
    "task": (lambda desk: TaskPage(desk, "CT41-II.3"), "Họp thôn Một\t05/03/2025"),
    "catalogue": (catalogue, "31/12/2025\tNghỉ bù\tNghỉ\t01/01/2025\t\tTB ví dụ\tTheo tỉnh"),
    "objections": (
        lambda desk: AppealsPage(desk, cluster(desk.workspace), YEAR),
        f"{UNITS[0]}\t\tXem lại\t05/01/2025",
    ),
    "card": (lambda desk: CardPage(desk, card(desk)), "{}\t80\tBáo cáo ví dụ"),
    "person": (
        lambda desk: SubjectPage(desk, desk.workspace.write(subjects.save, HOAI)),
        "Giấy khen\t2019\t15/QĐ-UBND\t05/01/2020",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_a_list_pasted_on_a_page_is_one_change(name, desk, qtbot):
    make, text = PAGES[name]
    page = opened(desk, qtbot, make(desk))
    if isinstance(page, CardPage):
        text = text.format(page.card.figures[0].indicator.title)
    dialog = pasted(desk, qtbot, page, text)
    assert dialog is not None and [row.reason for row in dialog.rows] == [""]
    heard: list[frozenset[str]] = []
    desk.changed.connect(heard.append)
    press(qtbot, dialog)
    rest(desk, qtbot)
    assert not dialog.isVisible() and len(heard) == 1
    desk.workspace.undo()


def test_a_long_list_is_judged_and_written_off_the_screen_and_what_is_left_stays(desk, qtbot):
    page = opened(desk, qtbot, PlanPage(desk))
    lines = [f"Việc {number}" for number in range(FEW + 2)]
    dialog = pasted(desk, qtbot, page, "\n".join([*lines, "Việc nữa\tAi đó"]))
    assert not dialog.verb.isEnabled() and not dialog.rows
    rest(desk, qtbot)
    assert dialog.verb.text() == f"&Ghi {len(lines)} dòng"
    press(qtbot, dialog)
    assert dialog.working is not None and dialog.isVisible()
    rest(desk, qtbot)
    assert dialog.isVisible() and dialog.pasted.text() == "Việc nữa\tAi đó"
    assert f"Đã ghi {len(lines)} dòng" in dialog.count.text()
    named = [one.title for one in desk.workspace.read(tasks.listed, desk.catalog, TODAY)]
    assert set(lines) <= set(named)


def test_a_list_within_a_page_takes_what_is_pasted_onto_it(desk, qtbot):
    whom = desk.workspace.write(subjects.save, HOAI)
    page = opened(desk, qtbot, SubjectPage(desk, whom))
    page.tabs.choose(1)
    part = page.known.lists[DisciplineDraft]
    dialog = pasted(desk, qtbot, part.add_button, "Khiển trách\t05/01/2020\t05/01/2021\t3/QĐ")
    assert dialog is not None and "Kỷ luật" in dialog.windowTitle()
    press(qtbot, dialog)
    assert part.model.rowCount() == 1
    assert pasted(desk, qtbot, page.tabs, "gì đó") is None
    assert "con trỏ" in desk.window.toasts.recent[0][1]


def test_what_belongs_to_a_movement_is_pasted_while_it_is_under_way(desk, qtbot):
    page = opened(desk, qtbot, MovementPage(desk, movement(desk.workspace), "course"))
    text = "Thôn Một; Thôn Hai\tGiữ suối\t05/02/2025"
    dialog = pasted(desk, qtbot, page.course.pact_button, text)
    press(qtbot, dialog)
    assert page.course.pacts.model.rowCount() == 1
    page.show_part("criteria")
    rest(desk, qtbot)
    dialog = pasted(desk, qtbot, page.criteria.result_button, f"{WELLS.name}\t60\t05/03/2025")
    press(qtbot, dialog)
    assert page.criteria.points.model.rowCount() == 1
    drafted = desk.workspace.write(save_movement, WATER)
    page = opened(desk, qtbot, MovementPage(desk, drafted, "course"))
    assert pasted(desk, qtbot, page.tabs, text) is None


def test_who_takes_part_is_pasted_into_the_sheet_of_a_hamlet(desk, qtbot):
    page = opened(desk, qtbot, MovementPage(desk, movement(desk.workspace), "registrations"))
    assert pasted(desk, qtbot, page.people.list_button, "Katơr Văn Mới\t1984\nPi Năng Hai") is None
    sheet = desk.window.page()
    assert isinstance(sheet, RegisterPage)
    assert [row.full_name for row in sheet.grid.rows()] == ["Katơr Văn Mới", "Pi Năng Hai"]


def test_the_places_of_an_exemplar_are_pasted_copied_and_exported(
    desk, qtbot, monkeypatch, tmp_path
):
    from ui import exporting

    made = added(desk.workspace)
    desk.workspace.write(replication.save, made, PlaceDraft("Thôn Một", TODAY), TODAY)
    page = opened(desk, qtbot, ExemplarPage(desk, made))
    page.tabs.choose(3)
    rest(desk, qtbot)
    part = page.late.places
    dialog = pasted(desk, qtbot, part.tree, "Thôn Hai\t01/01/2024\t40 hộ\tĐủ nước\tThôn Một")
    press(qtbot, dialog)
    rest(desk, qtbot)
    qtbot.keyClick(part.tree, Key.Key_C, CTRL)
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert copied[0][0] == "Nơi học theo" and copied[2][::5] == ["Thôn Hai", "Thôn Một"]
    path = tmp_path / "noi.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(path), ""))
    exporting.export(desk.window)
    qtbot.waitUntil(path.exists)
    rest(desk, qtbot)
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    assert any("Thôn Hai" in row and 40 in row for row in rows)


def test_the_list_of_a_dialog_goes_to_excel(desk, qtbot, monkeypatch, tmp_path):
    write = desk.workspace.write
    council = write(members.save_council, CouncilDraft("Hội đồng ví dụ"))
    write(members.save_member, council, MemberDraft("Lê Văn Mẫu", TODAY))
    path = tmp_path / "hoi-dong.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(path), ""))
    dialog = MembersDialog(desk)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog.table, Key.Key_E, CTRL)
    qtbot.waitUntil(path.exists)
    dialog.accept()
    rest(desk, qtbot)


@pytest.mark.parametrize("make", [StatisticsPage, ReceivedPage])
def test_a_page_that_counts_says_where_to_paste_instead(make, desk, qtbot):
    page = opened(desk, qtbot, make(desk))
    assert pasted(desk, qtbot, page, "Một\tHai") is None
    assert desk.window.toasts.recent[0][1] == page.paste_words != Page.paste_words
