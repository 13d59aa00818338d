"""The list of dossiers by keyboard: find, filter, sort, go on, put away and take back."""

from dataclasses import replace
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.council import sessions, voting
from app.council.rules import Ballots
from app.errors import ClerkError
from app.nominations import actions, archiving, closing, listing, reviews
from app.nominations.archiving import Place
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.council.meeting import all_for, running, shown, vote
from tests.office import TODAY
from tests.ui.screens import COMMON, FULL_HD_125, SMALLEST, prepare, problems
from tests.ui.typing import type_in
from tests.ui_pages.nominating import (
    WHO,
    WHOLE,
    at_council,
    dossier,
    list_page,
    names,
    wait,
    with_papers,
)
from ui import theme
from ui.desk import Desk
from ui.nominations.editor import NominationEditor
from ui.nominations.ending import OtherAwardDialog
from ui.nominations.filters import KEPT, Chosen
from ui.nominations.page import NominationsPage
from ui.nominations.reviewing import LineNumber, ReviewAllDialog, review_all

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
PEOPLE = ("Đàng Thị Kim Hoa", "Katơr Văn Đoàn", "Pi Năng Thị Hoài")


@pytest.fixture
def people(workspace: Workspace) -> None:
    """Three dossiers: HS-0001 to HS-0003, the last one at appraisal."""
    for name in PEOPLE[:2]:
        dossier(workspace, replace(WHO, full_name=name, given_name=None), **WHOLE)
    last = with_papers(workspace, dossier(workspace, WHO, **WHOLE))
    workspace.write(actions.move, last, Step.APPRAISAL, TODAY)


def filter_by(page: NominationsPage, qtbot: QtBot, typed: str) -> None:
    page.search()
    page.filters.box.clear()
    type_in(page.filters.box, typed)
    qtbot.keyClick(page.filters.box, Key.Key_Return)
    wait(page, qtbot)


@pytest.mark.usefixtures("people")
def test_the_filter_ignores_marks_and_finds_numbers(desk: Desk, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    for typed, found in (
        ("hoa", ["Pi Năng Thị Hoài", "Đàng Thị Kim Hoa"]),
        ("dang", ["Đàng Thị Kim Hoa"]),
        ("van doan", ["Katơr Văn Đoàn"]),
        ("HS-0002", ["Katơr Văn Đoàn"]),
        ("bac ai tay", ["Pi Năng Thị Hoài", "Katơr Văn Đoàn", "Đàng Thị Kim Hoa"]),
        ("3", ["Pi Năng Thị Hoài"]),
    ):
        filter_by(page, qtbot, typed)
        assert names(page) == found, typed


def test_paper_files_that_lie_nowhere_are_one_filter_away(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = [dossier(workspace, replace(WHO, full_name=name), **WHOLE) for name in PEOPLE]
    for one in made[:2]:
        workspace.write(closing.close, one, Step.WITHDRAWN, "Xin rút", "bà Mẫu", TODAY)
    workspace.write(archiving.save, made[:1], Place("05", "", "", TODAY), TODAY)
    page = list_page(desk, qtbot)
    page.filters.choose(Chosen(steps=(Step.DRAFTING,)))
    wait(page, qtbot)
    assert names(page) == [PEOPLE[2]]
    menu = page.filters.menu()
    next(one for one in menu.actions() if one.text() == "Chưa lưu hồ sơ giấy").trigger()
    wait(page, qtbot)
    assert names(page) == [PEOPLE[1]]
    assert page.filters.words() == "Chưa lưu hồ sơ giấy"
    assert Chosen.from_json(desk.window.shell.memory.get(KEPT)).unfiled
    page.filters.clear_filters()
    wait(page, qtbot)
    assert len(names(page)) == 3


@pytest.mark.usefixtures("people")
def test_nothing_found_says_what_was_looked_for_and_offers_to_stop(
    desk: Desk, qtbot: QtBot
) -> None:
    page = list_page(desk, qtbot)
    filter_by(page, qtbot, "không ai")
    assert page.stack.currentWidget() is page.no_match
    assert "“không ai”" in page.no_match.title.text()
    qtbot.mouseClick(page.no_match.buttons[0], Qt.MouseButton.LeftButton)
    wait(page, qtbot)
    assert len(names(page)) == 3 and page.filters.box.hasFocus()


@pytest.mark.usefixtures("people")
def test_chips_are_kept_for_the_next_start_and_backspace_takes_the_last_off(
    desk: Desk, qtbot: QtBot
) -> None:
    page = list_page(desk, qtbot)
    page.filters.choose(Chosen((Step.APPRAISAL,), "GIAY_KHEN_XA"))
    wait(page, qtbot)
    assert names(page) == ["Pi Năng Thị Hoài"]
    assert not page.filters.clear_all.isHidden()
    kept = desk.window.shell.memory.get(KEPT)
    assert Chosen.from_json(kept) == Chosen((Step.APPRAISAL,), "GIAY_KHEN_XA")
    again = list_page(desk, qtbot)
    assert names(again) == ["Pi Năng Thị Hoài"] and len(again.filters.chips) == 2
    again.search()
    qtbot.keyClick(again.filters.box, Key.Key_Backspace)
    wait(again, qtbot)
    assert [chip.text for chip in again.filters.chips] == ["Bước: Thẩm tra"]
    qtbot.keyClick(again.filters.box, Key.Key_Backspace)
    wait(again, qtbot)
    assert len(names(again)) == 3


@pytest.mark.parametrize("kept", [None, 7, {"steps": "x"}, {"steps": ["gone"], "award": 3}])
def test_damaged_filters_of_an_earlier_start_filter_nothing(kept: object) -> None:
    assert Chosen.from_json(kept) == Chosen()


@pytest.mark.usefixtures("people")
def test_the_menu_of_filters_turns_each_on_and_off(desk: Desk, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    menu = page.filters.menu()
    next(action for action in menu.actions() if action.text() == "Chưa trao").trigger()
    assert [chip.text for chip in page.filters.chips] == ["Chưa trao"]
    menu = page.filters.menu()
    next(action for action in menu.actions() if action.text() == "Đang soạn").trigger()
    wait(page, qtbot)
    assert [chip.text for chip in page.filters.chips] == ["Bước: Đang soạn"]
    assert names(page) == ["Katơr Văn Đoàn", "Đàng Thị Kim Hoa"]


@pytest.mark.usefixtures("people")
def test_people_are_sorted_by_given_name(desk: Desk, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    page.model.sort_by("name")
    wait(page, qtbot)
    assert names(page) == ["Katơr Văn Đoàn", "Đàng Thị Kim Hoa", "Pi Năng Thị Hoài"]
    page.model.sort_by("name")
    wait(page, qtbot)
    assert names(page)[0] == "Pi Năng Thị Hoài"


@pytest.mark.usefixtures("people")
def test_the_detail_follows_the_selection(desk: Desk, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    page.table.setFocus()
    qtbot.waitUntil(lambda: page.detail.name.text() == "Pi Năng Thị Hoài")
    assert page.detail.verb is not None and page.detail.verb.text() == "Ghi xác nhận"
    qtbot.keyClick(page.table, Key.Key_Down)
    qtbot.waitUntil(lambda: page.detail.name.text() == "Katơr Văn Đoàn")
    assert page.detail.papers_count.text() == "0/3 đã có"
    assert page.detail.verb is not None and page.detail.verb.text() == "Mở hồ sơ"


@pytest.mark.usefixtures("people")
def test_enter_opens_and_going_back_finds_the_same_row(desk: Desk, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Down)
    qtbot.keyClick(page.table, Key.Key_Return)
    opened = desk.window.page()
    assert isinstance(opened, NominationEditor) and opened.title == "Katơr Văn Đoàn"
    desk.window.back()
    wait(page, qtbot)
    assert page.table.current_row().full_name == "Katơr Văn Đoàn"


@pytest.mark.usefixtures("people")
def test_the_next_step_of_a_dossier_that_is_not_ready_opens_it_with_what_is_missing(
    desk: Desk, qtbot: QtBot
) -> None:
    page = list_page(desk, qtbot)
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_End)
    qtbot.keyClick(page.table, Key.Key_Return, Control)
    opened = desk.window.page()
    assert isinstance(opened, NominationEditor) and "Còn 3 việc" in opened.summary.title.text()


@pytest.mark.usefixtures("people")
def test_several_go_on_at_once_and_those_left_are_counted(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    ready = dossier(workspace, replace(WHO, full_name="Bá Thị Mẫu", given_name=None), **WHOLE)
    with_papers(workspace, ready)
    page = list_page(desk, qtbot)
    page.table.selectAll()
    assert "4 dòng đang chọn" in page.picked.text()
    page.next_step()
    page.next_step()  # a second press while it is being done is not the step after it
    qtbot.waitUntil(lambda: not desk.window.shell.jobs.busy())
    wait(page, qtbot)
    assert workspace.read(actions.read, ready).step is Step.APPRAISAL
    assert desk.window.toasts.toast.words.text().startswith("Đã chuyển 1 hồ sơ. 3 hồ sơ")


@pytest.mark.usefixtures("people")
def test_delete_is_undone_from_its_message(desk: Desk, workspace: Workspace, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Delete)
    wait(page, qtbot)
    assert len(names(page)) == 2 and "HS-0003" in desk.window.toasts.toast.words.text()
    desk.window.toasts.toast.undo.click()
    wait(page, qtbot)
    assert len(names(page)) == 3


@pytest.mark.usefixtures("people")
def test_an_undo_that_comes_late_brings_back_the_dossier_and_leaves_later_work_alone(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    page = list_page(desk, qtbot)
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Delete)
    later = dossier(workspace, replace(WHO, full_name="Bá Thị Mẫu", given_name=None))
    desk.window.toasts.toast.undo.click()
    wait(page, qtbot)
    assert workspace.read(listing.row, later) is not None
    assert len(names(page)) == 4


def test_what_the_council_has_is_not_put_away(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    made = at_council(workspace)
    page = list_page(desk, qtbot)
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Delete)
    assert workspace.read(listing.row, made) is not None


@pytest.mark.usefixtures("people")
def test_copied_rows_paste_into_a_spreadsheet(desk: Desk, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_C, Control)
    heads, row = QGuiApplication.clipboard().text().split("\n")
    assert heads.split("\t")[:3] == ["Số hồ sơ", "Cá nhân, tập thể", "Đề nghị"]
    assert row.split("\t")[:3] == ["HS-0003", "Pi Năng Thị Hoài", "Giấy khen xã"]


def test_an_empty_office_is_told_what_will_be_here(desk: Desk, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    assert page.stack.currentWidget() is page.empty and not page.detail.isVisible()
    assert page.empty.buttons[0].text() == "Thêm hồ sơ"


@pytest.mark.usefixtures("people")
def test_a_row_is_one_sentence_for_who_cannot_see_it(desk: Desk, qtbot: QtBot) -> None:
    page = list_page(desk, qtbot)
    spoken = page.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Pi Năng Thị Hoài, HS-0003, Giấy khen xã, Cần xác nhận, Thẩm tra"


@pytest.mark.usefixtures("people")
@pytest.mark.parametrize(
    ("size", "scheme", "scale", "has_detail"),
    [
        (COMMON, "light", 100, True),
        (FULL_HD_125, "dark", 100, True),
        (SMALLEST, "light", 100, False),
        (COMMON, "light", 200, False),
    ],
)
def test_nothing_is_cut_off_and_large_text_folds_what_is_beside(
    desk: Desk,
    qtbot: QtBot,
    size: tuple[int, int],
    scheme: theme.Scheme,
    scale: int,
    has_detail: bool,
) -> None:
    page = list_page(desk, qtbot)
    page.filters.choose(Chosen((Step.APPRAISAL,), "GIAY_KHEN_XA"))
    wait(page, qtbot)
    prepare(desk.window, size, scheme, scale)
    assert problems(desk.window) == []
    assert page.detail.isVisible() == has_detail
    assert page.table.horizontalScrollBar().maximum() == 0
    assert page.filters.folded.isVisible() == (scale == 200)
    assert page.filters.folded.text() == "Lọc (2)"


def test_what_the_council_proposes_instead_becomes_a_linked_dossier(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    session = running(workspace, PEOPLE[0], PEOPLE[1])
    first, second = shown(workspace, session).items
    vote(workspace, first.id, Ballots(9, 9, 1, 4, 4))
    workspace.write(sessions.note_item, first.id, "", "LDTT")
    vote(workspace, second.id, all_for(9))
    workspace.write(voting.close, session, "16:30", desk.catalog, TODAY)
    page = list_page(desk, qtbot)
    filter_by(page, qtbot, "kim hoa")
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.detail.name.text() == PEOPLE[0])
    verb = page.detail.verb
    assert verb is not None and verb.text() == "Lập hồ sơ mức thấp hơn"
    verb.setFocus()
    qtbot.keyClick(verb, Key.Key_Space)
    (dialog,) = desk.window.findChildren(OtherAwardDialog)
    assert dialog.award.value() == "LDTT" and "4/9" in dialog.reason.text()
    qtbot.keyClick(dialog.verb, Key.Key_Space)
    made = desk.window.page()
    assert isinstance(made, NominationEditor)
    assert made.dossier.detail.draft.award_code == "LDTT"
    assert made.dossier.course.origin == (first.nomination_id, 1)


@pytest.fixture
def school(workspace: Workspace) -> list[UUID]:
    return [
        dossier(
            workspace, replace(WHO, full_name=f"Katơr Thị {name}", given_name=None),
            **{**WHOLE, "source": "Trường Tiểu học Ví Dụ"},
        )
        for name in ("Mai", "Lan", "Cúc")
    ]  # fmt: skip


def test_one_meeting_is_written_down_for_a_whole_list_by_keyboard_and_taken_back_at_once(
    desk: Desk, workspace: Workspace, school: list[UUID], qtbot: QtBot
) -> None:
    page = list_page(desk, qtbot)
    page.table.selectAll()
    page.review()
    (dialog,) = desk.window.findChildren(ReviewAllDialog)
    assert dialog.unit.text() == "Trường Tiểu học Ví Dụ"
    type_in(dialog.members, "20")
    type_in(dialog.present, "18")
    dialog.lines.go(0, "votes_for")
    for typed in ("17", "18", "16"):  # Enter goes down, and at the end to the next column
        box = dialog.focusWidget()
        assert isinstance(box, LineNumber)
        qtbot.keyClicks(box, typed)
        qtbot.keyClick(box, Key.Key_Return)
    box = dialog.focusWidget()
    assert box is dialog.lines.numbers[0]["votes_against"]
    qtbot.keyClicks(box, "1")
    qtbot.keyClick(dialog, Key.Key_Return, Control)
    kept = [workspace.read(reviews.reviews, one) for one in school]
    assert sorted(found[0].votes_for for found in kept) == [16, 17, 18]
    assert {found[0].present for found in kept} == {18}
    workspace.undo()
    assert [workspace.read(reviews.reviews, one) for one in school] == [(), (), ()]


def test_a_line_that_does_not_fit_is_named_and_nothing_typed_is_lost(
    desk: Desk, workspace: Workspace, school: list[UUID], qtbot: QtBot
) -> None:
    page = list_page(desk, qtbot)
    page.table.selectAll()
    page.review()
    (dialog,) = desk.window.findChildren(ReviewAllDialog)
    type_in(dialog.members, "20")
    type_in(dialog.present, "18")
    dialog.agreed.click()
    type_in(dialog.lines.numbers[1]["votes_against"], "2")
    dialog.verb.click()
    wrong = dialog.lines.rows[1].full_name
    assert dialog.isVisible() and wrong in dialog.problem.title.text()
    assert dialog.focusWidget() is dialog.lines.numbers[1]["votes_for"]
    assert dialog.lines.numbers[2]["votes_for"].value() == 18
    assert all(workspace.read(reviews.reviews, one) == () for one in school)


def test_dossiers_past_appraisal_are_not_reviewed_any_more(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    at_council(workspace)
    page = list_page(desk, qtbot)
    page.table.selectAll()
    with pytest.raises(ClerkError, match="đã qua thẩm tra"):
        review_all(desk, page.table.selected_rows())
