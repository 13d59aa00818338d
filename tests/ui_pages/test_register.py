"""The golden book: found by name and year, told whole, copied to a spreadsheet, never changed."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.certificates import issue
from app.decisions import actions, prepare, register
from app.decisions.prepare import Signing
from tests.office import TODAY
from tests.ui.screens import grab, problems
from tests.ui.typing import type_in
from tests.ui_pages.deciding import CATALOG, awaiting, decided
from ui.certificates.page import CertificatePage
from ui.register.page import EntryPage, RegisterPage

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def show(desk, qtbot):
    """Open the golden book and wait for its rows."""

    def open_page() -> RegisterPage:
        page = RegisterPage(desk)
        desk.window.open(page)
        page.reload()
        settle(page, qtbot)
        return page

    return open_page


def settle(page: RegisterPage, qtbot) -> None:
    jobs = page.desk.window.shell.jobs
    qtbot.waitUntil(lambda: not page.model.waiting() and not jobs.busy())


def names(page: RegisterPage) -> list[str]:
    return [row.full_name for row in page.model.rows()]


def in_2024(workspace) -> None:
    """A decision of the year before."""
    ids = awaiting(workspace, 1)
    workspace.write(prepare.give, ids, date(2024, 12, 20), Signing("Lê Văn Ví Dụ"), CATALOG)


def test_an_empty_book_says_where_its_lines_come_from(show):
    page = show()
    assert page.stack.currentWidget() is page.empty_page
    assert not page.filters.isVisible() and not page.pane.isVisible()


def test_lines_come_newest_first_with_their_money(desk, show):
    decided(desk.workspace)
    page = show()
    assert [page.model.cell(place, 0).text for place in range(3)] == [
        "03/2025",
        "02/2025",
        "01/2025",
    ]
    assert [page.model.cell(place, 5).text for place in range(3)] == [
        "360.000",
        "360.000",
        "710.000",
    ]
    assert page.model.cell(2, 2).icon == "users-round"
    assert page.model.columns[5].right


def test_a_name_is_found_without_accents_and_no_match_repeats_what_was_typed(desk, show, qtbot):
    decided(desk.workspace)
    page = show()
    qtbot.keyClick(desk.window, Key.Key_F, CTRL)
    type_in(page.filters.box, "kator")
    qtbot.keyClick(page.filters.box, Key.Key_Return)
    settle(page, qtbot)
    assert names(page) == ["Katơr Văn Mẫu"]
    page.filters.box.selectAll()
    type_in(page.filters.box, "không ai cả")
    qtbot.keyClick(page.filters.box, Key.Key_Return)
    settle(page, qtbot)
    assert page.stack.currentWidget() is page.no_match_page
    assert "không ai cả" in page.no_match.title.text()
    page.no_match.buttons[0].click()
    settle(page, qtbot)
    assert len(names(page)) == 3


def test_a_year_is_a_chip_that_goes_by_backspace_and_is_kept(desk, show, qtbot):
    in_2024(desk.workspace)
    decided(desk.workspace)
    page = show()
    assert len(names(page)) == 4
    page.choose_year(2024)
    settle(page, qtbot)
    assert [page.model.cell(0, 0).text] == ["01/2024"] and len(names(page)) == 1
    assert show().year == 2024
    page.search()
    qtbot.keyClick(page.filters.box, Key.Key_Backspace)
    settle(page, qtbot)
    assert page.year is None and len(names(page)) == 4


def test_pages_of_the_book_follow_one_another_without_gap_or_repeat(desk):
    in_2024(desk.workspace)
    decided(desk.workspace, 5)
    read = desk.workspace.read
    after, found = None, []
    while True:
        rows = read(actions.register_page, after, 2)
        if not rows:
            break
        found += [(row.year, row.line) for row in rows]
        after = (rows[-1].year, rows[-1].line, rows[-1].id)
    assert found == [(2025, 5), (2025, 4), (2025, 3), (2025, 2), (2025, 1), (2024, 1)]
    assert read(register.years) == [2025, 2024]


def test_selected_lines_are_copied_as_a_table(desk, show, qtbot):
    decided(desk.workspace)
    page = show()
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_A, CTRL)
    qtbot.keyClick(page.table, Key.Key_C, CTRL)
    lines = QApplication.clipboard().text().split("\n")
    assert len(lines) == 4
    assert lines[0].split("\t")[:3] == ["Số", "Ngày", "Họ tên, tập thể"]
    assert lines[2].split("\t") == [
        "02/2025",
        "12/03",
        "Pi Năng Thị Hoài",
        "Giấy khen xã",
        "01/QĐ-UBND",
        "360.000",
        "Chưa trao",
    ]
    assert "cộng 1.430.000 đồng" in page.picked.text()


def test_the_detail_tells_all_that_was_frozen_and_what_followed(desk, show, qtbot):
    workspace = desk.workspace
    decision = decided(workspace)
    made = workspace.write(issue.issue, decision, workspace.identity, CATALOG)
    hoai = made[1]  # after the group
    ids = [hoai.id]
    from app.certificates.texts import Mode

    workspace.write(issue.record_print, ids, Mode.FULL, "printer", "Canon", workspace.now())
    entry = hoai.register_entry_id
    workspace.write(actions.present_many, {entry: "Chị Hà"}, TODAY, "Lễ tổng kết")
    page = show()
    page.table.select_key(entry)
    qtbot.waitUntil(lambda: page.pane.name.text() == "Bà Pi Năng Thị Hoài")

    def told_now() -> str:
        return " | ".join(
            label.text()
            for facts in (page.pane.money, page.pane.decision, page.pane.after, page.pane.person)
            for label in facts.findChildren(type(page.pane.name))
            if not label.isHidden()
        )

    qtbot.waitUntil(lambda: "360.000 đồng" in told_now())  # labels show in their turn
    told = told_now()
    for words in (
        "360.000 đồng",
        "351.000 đồng",
        "0,15 × 2.340.000 đồng",
        "làm tròn lên chục nghìn",
        "01/QĐ-UBND",
        "Lê Văn Ví Dụ",
        "12/03/2025",
        "Chị Hà",
        "Lễ tổng kết",
        "1990",
        "Chi hội trưởng Phụ nữ",
    ):
        assert words in told, words
    detail = workspace.read(register.read_entry, entry)
    assert detail.check_code and detail.check_code in told
    assert len(detail.printed) == 1 and len(detail.records) == 4


def test_enter_opens_the_certificates_of_the_line(desk, show, qtbot):
    decided(desk.workspace, 1)
    page = show()
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Return)
    assert isinstance(desk.window.page(), CertificatePage)


def test_where_the_detail_has_no_room_enter_opens_it_as_a_page(desk, show, qtbot):
    from ui import theme

    decided(desk.workspace, 1)
    page = show()
    theme.set_scale(200)
    QApplication.processEvents()
    assert not page.pane.isVisible()
    page.table.setFocus()
    qtbot.keyClick(page.table, Key.Key_Return)
    opened = desk.window.page()
    assert isinstance(opened, EntryPage)
    assert opened.pane.name.text() == "Bà Pi Năng Thị Hoài"
    QApplication.processEvents()
    assert problems(desk.window) == []


@pytest.mark.parametrize(
    ("size", "scheme", "scale"),
    [
        ((1366, 697), "light", 100),
        ((1536, 864), "dark", 100),
        ((1366, 697), "light", 200),
        ((1024, 640), "light", 100),
    ],
)
def test_nothing_is_cut_off(desk, show, qtbot, tmp_path, size, scheme, scale):
    decided(desk.workspace)
    page = show()
    grab(desk.window, tmp_path / "a.png", size, scheme, scale)
    settle(page, qtbot)
    assert problems(desk.window) == []
