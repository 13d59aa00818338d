"""The register of people by keyboard: each one's page, the facts of the years, and twins."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.decisions import titles
from app.subjects import actions as subjects
from app.subjects import awards, duplicates, records
from app.subjects.records import (
    InitiativeDraft,
    MembershipDraft,
    PastAwardDraft,
    PostDraft,
    RatingDraft,
)
from tests.ui.reach import in_front
from tests.ui.typing import type_in
from tests.ui_pages.running import example_office, rest, start
from ui.entries import EntryDialog
from ui.program import Program
from ui.subjects.list import PeoplePage
from ui.subjects.page import SubjectPage
from ui.subjects.pairs import PairsPage
from ui.subjects.records import RecordDialog
from ui.subjects.twins import CompareDialog

Key = Qt.Key


@pytest.fixture
def program(tmp_path, qtbot):  # type: ignore[no-untyped-def]
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


def person(program: Program, name: str = "Võ Minh Trí") -> SubjectPage:
    (whom, *_) = program.workspace.read(subjects.search, name)
    program.desk.open_person(whom.id)
    page = program.window.page()
    assert isinstance(page, SubjectPage)
    return page


def dialog(qtbot: QtBot, kind: type) -> object:
    def shown() -> bool:
        return any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets())

    qtbot.waitUntil(shown)
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def test_somebody_is_found_without_marks_and_opened_with_enter(
    program: Program, qtbot: QtBot
) -> None:
    program.window.commands.action("people").trigger()
    page = program.window.page()
    assert isinstance(page, PeoplePage)
    qtbot.waitUntil(lambda: page.model.rowCount() > 10)
    type_in(page.filters.box, "katoR")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1 and not page.model.stale())
    qtbot.keyClick(page.filters.box, Key.Key_Return)
    qtbot.keyClick(page.table, Key.Key_Return)
    opened = program.window.page()
    assert isinstance(opened, SubjectPage) and opened.title == "Katơr Văn Đoàn"


def test_a_rating_is_added_changed_and_taken_away_by_keyboard(
    program: Program, qtbot: QtBot
) -> None:
    page = person(program)
    page.tabs.choose(1)
    before = page.known.lists[RatingDraft].model.rowCount()
    qtbot.keyClick(page.known.lists[RatingDraft].add_button, Key.Key_Space)
    asked = dialog(qtbot, RecordDialog)
    assert isinstance(asked, RecordDialog)
    qtbot.keyClick(asked, Key.Key_Return)
    assert asked.isVisible() and asked.fields[0].error()  # no year yet: said at the field
    qtbot.keyClicks(asked.fields[0].control, "2020")
    asked.entries["rating"].show("completed")
    qtbot.keyClick(asked, Key.Key_Return)
    rest(program, qtbot)
    assert page.known.lists[RatingDraft].model.rowCount() == before + 1
    year = [noted.draft.year for noted in page.known.lists[RatingDraft].model.rows()]
    assert year == sorted(year, reverse=True) and 2020 in year
    page.known.lists[RatingDraft].table.selectRow(before)
    page.known.lists[RatingDraft].table.setFocus()
    qtbot.keyClick(page.known.lists[RatingDraft].table, Key.Key_Delete)
    rest(program, qtbot)
    assert page.known.lists[RatingDraft].model.rowCount() == before
    program.undo()
    rest(program, qtbot)
    assert page.known.lists[RatingDraft].model.rowCount() == before + 1


def test_a_post_is_written_down_month_by_month_and_its_time_is_told(
    program: Program, qtbot: QtBot
) -> None:
    page = person(program)
    page.tabs.choose(1)
    posts = page.known.lists[PostDraft]
    qtbot.keyClick(posts.add_button, Key.Key_Space)
    asked = dialog(qtbot, RecordDialog)
    assert isinstance(asked, RecordDialog)
    for name, words in (
        ("title", "Phó Chủ tịch"),
        ("from_month", "7/2011"),
        ("to_month", "9/2021"),
    ):
        type_in(asked.entries[name].part.control, words)
    asked.entries["level"].show("PHO_CAP_XA")
    qtbot.keyClick(asked, Key.Key_Return)
    rest(program, qtbot)
    rows = posts.model.rows()
    place, row = next((n, r) for n, r in enumerate(rows) if r.draft.title == "Phó Chủ tịch")
    shown = [posts.model.cell(place, column).text for column in range(4)]
    assert shown[0] == "07/2011 – 09/2021" and shown[-1] == "10 năm 3 tháng"
    program.undo()
    rest(program, qtbot)
    assert row.id not in [one.id for one in posts.model.rows()]


def test_a_second_rating_of_a_year_is_refused_and_what_was_typed_stays(
    program: Program, qtbot: QtBot
) -> None:
    page = person(program)
    year = page.known.lists[RatingDraft].model.rows()[0].draft.year
    page.tabs.choose(1)
    qtbot.keyClick(page.known.lists[RatingDraft].add_button, Key.Key_Space)
    asked = dialog(qtbot, RecordDialog)
    assert isinstance(asked, RecordDialog)
    qtbot.keyClicks(asked.fields[0].control, str(year))
    asked.entries["rating"].show("good")
    qtbot.keyClick(asked, Key.Key_Return)
    assert asked.isVisible() and "đã ghi xếp loại" in asked.fields[0].error()
    assert asked.fields[0].text() == str(year)
    asked.reject()


def test_an_old_award_from_paper_stands_in_the_history_and_is_marked(
    program: Program, qtbot: QtBot
) -> None:
    page = person(program)
    draft = PastAwardDraft(page.subject_id, "CSTDCS", 2015, "9/QĐ-UBND", date(2016, 1, 5))
    program.workspace.write(records.save, draft, program.desk.today())
    rest(program, qtbot)
    lines = page.model.rows()
    assert [line.year for line in lines] == sorted((line.year for line in lines), reverse=True)
    assert any(line.symbol == "9/QĐ-UBND" and line.source == "paper" for line in lines)
    texts = [page.model.cell(place, 3).text for place in range(page.model.rowCount())]
    assert "Ghi từ giấy tờ" in texts


def test_two_records_are_compared_linked_and_taken_apart(program: Program, qtbot: QtBot) -> None:
    program.window.commands.action("twins").trigger()
    page = program.window.page()
    assert isinstance(page, PairsPage)
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Key.Key_Return)
    asked = dialog(qtbot, CompareDialog)
    assert isinstance(asked, CompareDialog)
    qtbot.keyClick(asked, Key.Key_Return)
    assert asked.isVisible()  # nothing is chosen beforehand
    asked.verdict.set_value(True)
    qtbot.keyClick(asked, Key.Key_Return)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    (twin, other) = program.workspace.read(subjects.search, "vo minh tri")
    history = program.workspace.read(awards.history, twin.id)
    assert len(history) == 2 and history == program.workspace.read(awards.history, other.id)
    program.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert program.workspace.read(duplicates.same, (twin.id,)) == frozenset({twin.id})


def test_a_collective_shows_its_members_and_a_person_their_groups(
    program: Program, qtbot: QtBot
) -> None:
    group = person(program, "Chi hội Phụ nữ")
    assert set(group.known.lists) == {RatingDraft, InitiativeDraft, MembershipDraft}
    members = group.known.lists[MembershipDraft].model
    assert members.rowCount() == 3
    names = [members.cell(place, 0).text for place in range(3)]
    assert set(names) == {"Pi Năng Thị Hoài", "Mang Thị Nhiễm", "Pupur Thị Mẫu"}


def test_ratings_of_a_linked_record_count_for_both(program: Program, qtbot: QtBot) -> None:
    page = person(program)
    (twin, other) = program.workspace.read(subjects.search, "vo minh tri")
    second = other.id if twin.id == page.subject_id else twin.id
    today = program.desk.today()
    program.workspace.write(records.save, RatingDraft(second, 2016, "good"), today)
    before = page.known.lists[RatingDraft].model.rowCount()
    program.workspace.write(duplicates.state, page.subject_id, second, True, "Chị Ví Dụ", today)
    rest(program, qtbot)
    assert page.known.lists[RatingDraft].model.rowCount() == before + 1


def test_a_title_copied_from_paper_is_stripped_and_given_back_by_the_keys_of_its_menu(
    program: Program, qtbot: QtBot
) -> None:
    page = person(program)
    old = PastAwardDraft(page.subject_id, "DHVD_AH_LAO_DONG", 2015, "9/QĐ-CTN", date(2015, 9, 2))
    made = program.workspace.write(records.save, old, program.desk.today())
    rest(program, qtbot)
    in_front(program.window, qtbot)
    for symbol, is_struck in (("5/QĐ-CTN", True), ("7/QĐ-CTN", False)):
        assert page.table.select_key(made)
        page.table.setFocus()
        # what the Menu key sends; a virtual screen sends nothing by itself
        at = page.table.visualRect(page.table.currentIndex()).center()
        by_key = QContextMenuEvent.Reason.Keyboard
        asked_for = QContextMenuEvent(by_key, at, page.table.mapToGlobal(at))
        QApplication.sendEvent(page.table, asked_for)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):  # past “Mở”, to the order
            qtbot.keyClick(menu, key)
        asked = dialog(qtbot, EntryDialog)
        assert isinstance(asked, EntryDialog)
        said = {"reason": "Theo bản án (ví dụ)", "symbol": symbol, "signer_name": "Người Ký"}
        for name, words in said.items():
            type_in(asked.entries[name].part.control, words)
        qtbot.keyClick(asked.verb, Key.Key_Return)
        qtbot.waitUntil(lambda asked=asked: not asked.isVisible())
        rest(program, qtbot)
        line = next(line for line in page.model.rows() if line.id == made)
        assert bool(line.stripped_by) == is_struck
        place = page.model.place(made)
        assert any(page.model.cell(place, n).struck for n in range(4)) == is_struck
    orders = program.workspace.read(titles.orders, made)
    assert [one.restores is None for one in orders] == [True, False]
