"""Scoring by keyboard: the grid, pasting, undo, the meeting view, the arithmetic of any cell."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from app.clusters import cards, ranking, rosters, scoresheets, scoring
from app.clusters.cards import CardDraft
from app.clusters.ranking import AWARD, Adoption
from app.clusters.scoresheets import SheetDraft
from app.nominations import actions as nominations
from tests.clusters.years import FROM, UNITS, YEAR, cluster, scored
from tests.movements.launching import movement
from tests.office import TODAY, photo
from tests.ui_pages.test_afterwards import error_of, fill, open_dialog, press, rest
from ui.clusters.appeals import AppealsPage
from ui.clusters.cards import CardPage
from ui.clusters.list import ClustersPage
from ui.clusters.meeting import MeetingPage
from ui.clusters.rankingpage import RankingPage
from ui.clusters.roster import RosterPage
from ui.clusters.sheet import SheetPage
from ui.clusters.year import YearPage
from ui.forms import Dialog
from ui.listpaper import ListPaperPage
from ui.parts.inputs import Check
from ui.plan.figures import LinksPage
from ui.recordfiles import FilesPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def in_front(desk, qtbot) -> None:
    """The cursor leaves a field only in a window that has the keyboard."""
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


@pytest.fixture
def page(desk, qtbot):
    """The grid of a year, nothing counted yet, at the stage of the units themselves."""
    made = YearPage(desk, cluster(desk.workspace), YEAR)
    desk.window.open(made)
    rest(desk, qtbot)
    return made


def seen(page) -> scoring.Year:
    return page.desk.workspace.read(scoring.read, page.cluster_id, YEAR)


def type_cell(page, qtbot, text: str, end: Key = Key.Key_Return) -> None:
    """Digits and signs typed on the grid, then the key that ends them."""
    qtbot.keyClicks(page.grid, text[:1])
    editor = editor_of(page)
    qtbot.keyClicks(editor, text[1:])
    qtbot.keyClick(editor, end)
    QApplication.processEvents()


def editor_of(page) -> QLineEdit:
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit) and page.grid.isAncestorOf(editor)
    return editor


def at(page) -> tuple[str, str]:
    found = page.model.at(page.grid.currentIndex())
    return found[1].code, found[0].name


def value(page, code: str, unit: int = 0, stage: str = "self"):
    year = seen(page)
    row = next(one for one in year.sheet.criteria if one.code == code)
    count = year.count(year.members[unit].id, row.id, stage)
    return None if count is None else count.value


def test_enter_goes_down_tab_goes_right_and_both_store(page, qtbot):
    assert at(page) == ("I.1", UNITS[0]), "at the first criterion, not at its part"
    type_cell(page, qtbot, "108/120")
    assert at(page) == ("I.2", UNITS[0]) and value(page, "I.1") == 108
    type_cell(page, qtbot, "9/10", Key.Key_Tab)
    QApplication.processEvents()
    assert at(page)[1] == UNITS[1] and value(page, "I.2") == 9
    for _ in range(3):
        qtbot.keyClick(page.grid, Key.Key_Return)
    assert at(page)[0] == "II.1", "the part between is stepped over"
    qtbot.keyClick(page.grid, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert at(page)[0] == "I.4"


def test_escape_leaves_the_cell_as_it_was(page, qtbot):
    type_cell(page, qtbot, "1/2")
    page.grid.step(-1)
    qtbot.keyClicks(page.grid, "7")
    qtbot.keyClick(editor_of(page), Key.Key_Escape)
    QApplication.processEvents()
    assert value(page, "I.1") == 1


def test_what_is_refused_stays_in_its_cell_with_the_reason_until_it_is_right(page, qtbot):
    type_cell(page, qtbot, "108")
    assert at(page)[0] == "I.1", "the cursor stays"
    assert page.grid.currentIndex().data() == "108" and value(page, "I.1") is None
    box = page.detail.trouble
    assert box.isVisible() and any("108/120" in t for t in texts(box))
    page.reload()
    assert page.grid.currentIndex().data() == "108", "nothing typed is lost"
    page.grid.edit_current()
    editor = editor_of(page)
    assert editor.text() == "108"
    qtbot.keyClick(editor, Key.Key_End)
    qtbot.keyClicks(editor, "/120")
    qtbot.keyClick(editor, Key.Key_Return)
    QApplication.processEvents()
    assert value(page, "I.1") == 108 and not page.model.refused


def texts(widget) -> list[str]:
    from PySide6.QtWidgets import QLabel

    return [label.text() for label in widget.findChildren(QLabel)]


def test_cells_from_a_spreadsheet_are_pasted_at_once_and_taken_back_at_once(page, qtbot):
    page.grid.step(1)
    page.grid.step(1)  # I.3
    QGuiApplication.clipboard().setText("100\t90\t80\n120,5\t999\t110\n55\t50\t45\n")
    qtbot.keyClick(page.grid, Key.Key_V, CTRL)
    assert [value(page, "I.3", n) for n in range(3)] == [100, 90, 80]
    assert value(page, "II.1", 2) == 45, "the part between is stepped over"
    assert value(page, "I.4", 1) is None and len(page.model.refused) == 1
    page.desk.workspace.undo()
    assert seen(page).counts == {}


def test_delete_empties_and_copying_gives_back_what_can_be_pasted(page, qtbot):
    type_cell(page, qtbot, "108/120")
    page.grid.step(-1)
    qtbot.keyClick(page.grid, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "108/120"
    qtbot.keyClick(page.grid, Key.Key_Delete)
    assert value(page, "I.1") is None
    qtbot.keyClick(page.grid, Key.Key_V, CTRL)
    assert value(page, "I.1") == 108


def test_evidence_and_note_are_kept_on_leaving_the_field(page, qtbot):
    type_cell(page, qtbot, "108/120")
    page.grid.step(-1)
    page.detail.evidence.setFocus()
    page.detail.evidence.setText("BC 12/2024")
    page.grid.setFocus()
    year = seen(page)
    (told,) = year.told.values()
    assert told.evidence == "BC 12/2024"
    page.grid.step(1)
    assert page.detail.evidence.text() == "" and page.detail.evidence.isReadOnly()


def test_a_year_without_roster_or_sheet_says_what_comes_first(desk, qtbot):
    made = cluster(desk.workspace, sheet=False)
    page = YearPage(desk, made, YEAR)
    desk.window.open(page)
    assert page.stack.currentIndex() == 1 and not page.rank_button.isVisible()
    assert any("bảng điểm" in words for words in texts(page.empty_holder))
    page = YearPage(desk, made, YEAR + 1)
    desk.window.open(page)
    assert any("danh sách đơn vị" in words for words in texts(page.empty_holder))


def test_the_meeting_goes_through_the_criteria_and_the_totals_run(desk, qtbot):
    made = cluster(desk.workspace)
    page = MeetingPage(desk, made, YEAR, "cross")
    desk.window.open(page)
    rest(desk, qtbot)
    first, second, third = (page.inputs[one.id] for one in page.seen.members)
    for box, typed in ((first, "60/100"), (second, "90/100"), (third, "một trăm")):
        box.setText("")
        if typed.isascii():
            qtbot.keyClicks(box, typed)
        else:
            box.setText(typed)
            box.setModified(True)
        qtbot.keyClick(box, Key.Key_Return)
    assert value(page, "I.1", 1, "cross") == 90
    assert page.totals_model.row(0)[2] == UNITS[1], "who leads stands first at once"
    assert third.text() == "một trăm" and third.hasFocus(), "a refused count stays"
    page.next_step()
    assert page.criterion.code == "I.1"
    third.clear()
    third.setModified(True)
    page.next_step()
    assert page.criterion.code == "I.2" and first.hasFocus() and first.text() == ""
    page.back()
    assert page.criterion.code == "I.1" and first.text() == "60/100"


def test_a_column_pasted_in_the_meeting_goes_down_the_units_as_one_change(desk, qtbot):
    page = MeetingPage(desk, cluster(desk.workspace), YEAR, "cross")
    desk.window.open(page)
    rest(desk, qtbot)
    QGuiApplication.clipboard().setText("60/100\n90/100\nmột trăm\n")
    first, _second, third = (page.inputs[one.id] for one in page.seen.members)
    qtbot.keyClick(first, Key.Key_V, CTRL)
    assert [value(page, "I.1", n, "cross") for n in (0, 1)] == [60, 90]
    assert third.text() == "một trăm" and third.isModified(), "a refused count stays"
    desk.workspace.undo()
    assert not seen(page).counts


def test_units_are_pasted_onto_a_roster(desk, qtbot):
    made = cluster(desk.workspace, sheet=False)
    page = RosterPage(desk, made, YEAR + 1)
    desk.window.open(page)
    rest(desk, qtbot)
    QGuiApplication.clipboard().setText("Xã Một\tCụm trưởng\nXã Hai\nXã Hai\n")
    qtbot.keyClick(page.empty.buttons[0], Key.Key_V, CTRL)
    dialog = dialog_on(desk)
    assert [bool(row.reason) for row in dialog.rows] == [False, False, True]
    dialog.verb.click()
    rest(desk, qtbot)
    assert not dialog.isVisible() and [row.name for row in page.model.rows()] == [
        "Xã Một",
        "Xã Hai",
    ]


def ranked(desk, qtbot) -> RankingPage:
    made = cluster(desk.workspace)
    scored(desk.workspace, made)
    page = RankingPage(desk, made, YEAR)
    desk.window.open(page)
    rest(desk, qtbot)
    return page


def test_the_ranking_and_a_units_sheet_are_looked_at_on_paper(desk, qtbot):
    page = ranked(desk, qtbot)
    qtbot.keyClick(page.paper_button, Key.Key_Space)
    paper = desk.window.page()
    qtbot.waitUntil(lambda: paper.data.startswith(b"%PDF"))
    assert isinstance(paper, ListPaperPage) and "Xếp hạng" in paper.title
    year = YearPage(desk, page.cluster_id, YEAR)
    desk.window.open(year)
    rest(desk, qtbot)
    year.print()
    assert UNITS[0] in desk.window.page().title


def dialog_on(desk) -> Dialog:
    return next(one for one in desk.window.findChildren(Dialog) if one.isVisible())


def test_enter_on_any_cell_shows_the_arithmetic_that_adds_up_to_it(desk, qtbot):
    page = ranked(desk, qtbot)
    for column in range(page.model.columnCount()):
        page.table.setCurrentIndex(page.model.index(1, column))
        qtbot.keyClick(page.table, Key.Key_Return)
        dialog = dialog_on(desk)
        words = "\n".join(texts(dialog))
        cell = page.model.cell(1, column).text
        assert cell in words, page.model.columns[column].heading
        dialog.reject()
        QApplication.processEvents()
    qtbot.keyClick(page.table, Key.Key_Left)
    assert page.table.currentIndex().column() == page.model.columnCount() - 2


def test_the_ranking_is_adopted_and_the_leaders_dossier_begun_from_it(desk, qtbot):
    page = ranked(desk, qtbot)
    page.next_step()
    dialog = open_dialog(desk)
    dialog.entries["adopted_by"].part.control.clear()
    fill(dialog, symbol="01/BB-CTĐ", voters="3", votes_for="4")
    press(qtbot, dialog)
    assert error_of(dialog, "adopted_by")
    fill(dialog, adopted_by="Hội nghị cụm")
    press(qtbot, dialog)
    assert "phiếu" in error_of(dialog, "votes_for")
    fill(dialog, votes_for="3")
    press(qtbot, dialog)
    rest(desk, qtbot)
    assert not page.adopt_button.isVisible() and page.flag_button.isVisible()
    assert "3/3" in page.told.text()
    page.next_step()
    rest(desk, qtbot)
    found = desk.workspace.read(ranking.read, page.cluster_id, YEAR)
    made = found.lines[0].nomination_id
    draft = desk.workspace.read(nominations.read, made).draft
    assert (draft.award_code, draft.period_to) == (AWARD, f"{YEAR}-12")
    assert "Dẫn đầu Cụm thi đua ví dụ năm 2024" in draft.citation
    page.reload()
    assert "Mở hồ sơ" in page.flag_button.text()


def test_open_tasks_are_told_and_keep_the_ranking_from_being_adopted(desk, qtbot):
    made = cluster(desk.workspace)
    page = RankingPage(desk, made, YEAR)
    desk.window.open(page)
    rest(desk, qtbot)
    assert page.tasks.isVisible()
    page.next_step()
    assert open_dialog(desk) is None


def test_a_draft_sheet_is_made_changed_and_adopted(desk, qtbot):
    made = cluster(desk.workspace, sheet=False)
    page = SheetPage(desk, made)
    desk.window.open(page)
    rest(desk, qtbot)
    qtbot.keyClick(page.empty.buttons[0], Key.Key_Space)
    press(qtbot, open_dialog(desk))
    page.reload()
    rest(desk, qtbot)
    assert page.model.rowCount() > 20 and page.adopt_button.isVisible()
    page.table.selectRow(3)
    qtbot.keyClick(page.table, Key.Key_Return)
    dialog = open_dialog(desk)
    fill(dialog, max_points="nhiều")
    press(qtbot, dialog)
    assert error_of(dialog, "max_points")
    fill(dialog, max_points="125,5")
    press(qtbot, dialog)
    page.reload()
    rest(desk, qtbot)
    page.next_step()
    page.reload()
    rest(desk, qtbot)
    assert not page.adopt_button.isVisible()
    (version,) = desk.workspace.read(scoresheets.versions, made)
    assert version.adopted_on == TODAY and version.criteria[3].max_points == 12_550


def test_the_list_shows_each_year_and_who_led_it(desk, qtbot):
    made = cluster(desk.workspace)
    scored(desk.workspace, made)
    desk.workspace.write(ranking.adopt, made, YEAR, Adoption(TODAY, "Hội nghị cụm"))
    page = ClustersPage(desk)
    desk.window.open(page)
    page.years.set_value(YEAR)
    rest(desk, qtbot)
    row = page.model.row(0)
    assert (row.leader, row.units) == (UNITS[0], 3)
    page.years.set_value(YEAR + 1)
    rest(desk, qtbot)
    assert page.model.row(0).units == 0
    assert desk.workspace.read(rosters.years, made) == [YEAR]


def test_a_unit_is_kept_out_of_the_ranking_and_let_in_again(desk, qtbot):
    made = cluster(desk.workspace)
    page = AppealsPage(desk, made, YEAR)
    desk.window.open(page)
    rest(desk, qtbot)
    for expected in (1, 0):
        page.knock_out()
        dialog = open_dialog(desk)
        if expected:
            fill(dialog, reason="Bị cảnh cáo")
        else:
            dialog.entries["criterion_id"].show("again")
        press(qtbot, dialog)
        assert len(desk.workspace.read(scoring.read, made, YEAR).knocked_out) == expected


def test_the_files_of_a_count_open_from_its_cell_under_the_same_place_of_the_rail(
    page, desk, qtbot
):
    assert not page.detail.files_button.isVisible()  # nothing is counted there yet
    type_cell(page, qtbot, "108/120", Key.Key_Tab)
    page.grid.setCurrentIndex(page.model.index(1, 0))
    rest(desk, qtbot)
    assert page.detail.files_button.isVisible()
    page.detail.files_button.click()
    files = desk.window.page()
    assert isinstance(files, FilesPage) and files.home == page.home == "movements"
    assert UNITS[0] in files.owner.of
    files.owner.attach("bao-cao.png", photo())
    desk.window.back()
    page.reload()
    rest(desk, qtbot)
    assert page.detail.files_button.text().endswith(": 1")


def test_a_counted_figure_of_a_card_opens_what_it_counted(desk, qtbot):
    made = movement(desk.workspace)
    card = desk.workspace.write(cards.save, CardDraft(TODAY.year, "Tập thể lãnh đạo"))
    desk.window.open(CardPage(desk, card))
    rest(desk, qtbot)
    page = desk.window.page()
    row = next(one for one in page.model.rows() if one.id == "MEASURABLE_MOVEMENTS")
    page.table.select_key(row.id)
    qtbot.keyClick(page.table, Key.Key_Return)
    rest(desk, qtbot)
    links = desk.window.page()
    assert isinstance(links, LinksPage)
    assert [one.link.id for one in links.model.rows()] == [made]
    assert links.home == page.home == "plan"


def test_a_score_sheet_is_pasted_in_the_place_of_the_template(desk, qtbot):
    made = cluster(desk.workspace, sheet=False)
    draft = SheetDraft("Bảng ví dụ", FROM)
    desk.workspace.write(scoresheets.begin, made, draft, desk.catalog)
    page = SheetPage(desk, made)
    desk.window.open(page)
    rest(desk, qtbot)
    text = "I\tPhần một\t100\n1\tLàm đường\t60\n2\tTrồng cây\tbốn mươi\n"
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(page.table, Key.Key_V, CTRL)
    dialog = dialog_on(desk)
    assert dialog.rows[0].reason, "the template has a part I"
    (instead,) = dialog.findChildren(Check)
    qtbot.keyClick(instead, Key.Key_Space)
    assert [bool(row.reason) for row in dialog.rows] == [False, False, True]
    dialog.verb.click()
    rest(desk, qtbot)
    assert [row.code for row in page.model.rows()] == ["I", "I.1"]
    assert dialog.isVisible() and not instead.isChecked(), "what is there now stays"
    dialog.pasted.setPlainText(text.replace("bốn mươi", "40"))
    dialog.verb.click()
    rest(desk, qtbot)
    assert not dialog.isVisible()
    assert [row.code for row in page.model.rows()] == ["I", "I.1", "I.2"]
