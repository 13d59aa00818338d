"""The plan, inspections, signals and the public board by keyboard, in the real window."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.oversight import inspections, watching
from app.oversight.inspections import FindingDraft
from app.plan import tasks
from app.plan.tasks import TaskDraft
from app.statistics.model import Choice
from app.statistics.periods import of
from app.statistics.tables import made
from tests.ui_pages.running import DAY, example_office, rest, start
from tests.ui_pages.test_afterwards import error_of, fill, open_dialog, press, typed_in
from ui.entries import EntryDialog
from ui.errors import ErrorDialog
from ui.home.page import HomePage
from ui.oversight.inspections import InspectionPage, InspectionsPage
from ui.oversight.public import PublicPage
from ui.oversight.signals import SignalsPage, open_people
from ui.paper import PaperPage
from ui.pasting import PasteDialog
from ui.plan.figures import FiguresPage, LinksPage
from ui.plan.page import PlanPage
from ui.plan.task import TaskPage
from ui.program import Program
from ui.statistics.records import RecordsPage

Key = Qt.Key
ENTER = Key.Key_Return


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    shown = start(example_office(tmp_path / "so"), qtbot)
    yield shown
    shown.window.close()


@pytest.fixture
def settled(program: Program, qtbot: QtBot) -> Callable[[], object]:
    """Wait, and return the page on show."""

    def waited() -> object:
        rest(program, qtbot)
        QApplication.processEvents()
        return program.window.page()

    return waited


def dialog_of(program: Program) -> EntryDialog:
    found = open_dialog(program.desk)
    assert found is not None
    return found


def plan(program: Program, settled: Callable[[], object]) -> PlanPage:
    program.window.go("plan")
    page = settled()
    assert isinstance(page, PlanPage)
    return page


def test_the_plan_goes_from_its_first_deed_to_the_figures_of_a_review(
    program: Program, settled: Callable[[], object], qtbot: QtBot
) -> None:
    page = plan(program, settled)
    assert program.window.focusWidget() is page.table and page.model.rowCount() == 12
    assert page.table.current_row().id == "CT41-II.1"
    program.window.commands.action("edit").trigger()  # F2: give it a day
    dialog = dialog_of(program)
    fill(dialog, due_on="30/09/2025")
    press(qtbot, dialog)
    settled()
    program.window.commands.action("next-step").trigger()  # Ctrl+Enter: what was done
    dialog = dialog_of(program)
    fill(dialog, people="60")
    press(qtbot, dialog)
    assert error_of(dialog, "words") and typed_in(dialog, "people") == "60"
    fill(dialog, words="Hội nghị quán triệt ở nhà văn hóa xã")
    press(qtbot, dialog)
    settled()
    (first,) = [row for row in page.model.rows() if row.id == "CT41-II.1"]
    assert first.task.status == "in_progress"
    assert {m.title: m.number for m in first.measures}["Số lượt người dự"] == 84 + 46 + 60
    qtbot.keyClick(page.table, ENTER)
    task = settled()
    assert isinstance(task, TaskPage) and program.window.focusWidget() is task.measures
    qtbot.keyClick(task.measures, ENTER)
    links = settled()
    assert isinstance(links, LinksPage) and links.model.rowCount() == 3
    program.window.back()
    program.window.back()
    page = plan(program, settled)
    page.figures_button.setFocus()
    qtbot.keyClick(page.figures_button, Key.Key_Space)
    figures = settled()
    assert isinstance(figures, FiguresPage)
    figures.copy_button.setFocus()
    qtbot.keyClick(figures.copy_button, Key.Key_Space)
    copied = QGuiApplication.clipboard().text().split("\n")
    assert len(copied) == figures.model.rowCount() + 1
    assert any("Số lượt người dự\t190" in line for line in copied)
    table = program.workspace.read(made, program.desk.catalog, "T01", Choice(of("year", 2025), DAY))
    total = table.now.cell("all", "total")
    assert total is not None and any(f"Tổng số lượt khen\t{total.number}" in x for x in copied)
    pasted = "\n".join([*copied, "II.3\t\tĐo được\t7\t9"])  # the page's own table, and one more
    QGuiApplication.clipboard().setText(pasted)
    qtbot.keyClick(figures.table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    sheet = next(one for one in figures.window().findChildren(PasteDialog) if one.isVisible())
    settled()
    assert [row.draft.task for row in sheet.rows if not row.reason] == ["CT41-II.3"]
    press(qtbot, sheet)
    settled()
    assert (7, 9) in [(row.measure.number, row.measure.whole) for row in figures.model.rows()]
    figures.report_button.setFocus()
    qtbot.keyClick(figures.report_button, Key.Key_Space)
    assert program.window.page().title.startswith("Báo cáo thực hiện kế hoạch")


def test_a_figure_of_the_statistics_opens_the_same_lines(
    program: Program, settled: Callable[[], object], qtbot: QtBot
) -> None:
    program.desk.open_plan_task("CT41-II.5")
    task = settled()
    assert isinstance(task, TaskPage)
    first = task.measures.current_row()
    qtbot.keyClick(task.measures, ENTER)
    records = settled()
    assert isinstance(records, RecordsPage) and records.count() == first.number > 0


def test_own_tasks_come_and_go_and_the_plans_own_stay(
    program: Program, settled: Callable[[], object], qtbot: QtBot
) -> None:
    page = plan(program, settled)
    program.window.commands.action("new").trigger()
    dialog = dialog_of(program)
    fill(dialog, title="Kẻ khẩu hiệu ở năm thôn", due_on="15/09/2025")
    press(qtbot, dialog)
    settled()
    assert page.model.rowCount() == 13
    program.window.go("today")
    home = settled()
    assert isinstance(home, HomePage)
    page = plan(program, settled)
    qtbot.keyClick(page.table, Key.Key_End)
    qtbot.keyClick(page.table, Key.Key_Delete)
    settled()
    assert page.model.rowCount() == 12
    program.undo()
    settled()
    assert page.model.rowCount() == 13
    qtbot.keyClick(page.table, Key.Key_Home)
    qtbot.keyClick(page.table, Key.Key_Delete)
    (box,) = program.window.findChildren(ErrorDialog)
    assert "kế hoạch của cấp trên giao" in " ".join(x.text() for x in box.findChildren(QLabel))
    box.close()
    settled()
    assert page.model.rowCount() == 13


def test_the_list_is_found_by_words_and_status_and_says_so_where_nothing_fits(
    program: Program, settled: Callable[[], object], qtbot: QtBot
) -> None:
    page = plan(program, settled)
    program.window.commands.action("filter").trigger()
    qtbot.keyClicks(page.filters.box, "tuyen giao")
    settled()
    assert [row.id for row in page.model.rows()] == ["CT41-III.3"]
    page.clear_filters()
    page.choose(("dropped",))
    settled()
    assert page.stack.currentWidget() is page.no_match_page
    assert "không còn phù hợp" in page.no_match.title.text()


def test_a_supervision_is_planned_visited_fixed_and_concluded_by_keyboard(
    program: Program, settled: Callable[[], object], qtbot: QtBot
) -> None:
    program.window.commands.action("inspections").trigger()
    page = settled()
    assert isinstance(page, InspectionsPage) and program.window.focusWidget() is page.table
    program.window.commands.action("new").trigger()
    dialog = dialog_of(program)
    fill(dialog, title="Bình xét ở thôn")
    press(qtbot, dialog)
    assert error_of(dialog, "led_by")
    fill(dialog, led_by="Mặt trận xã")
    press(qtbot, dialog)
    settled()
    made_now = next(row for row in page.model.rows() if row.draft.title == "Bình xét ở thôn")
    assert page.table.select_key(made_now.id)
    qtbot.keyClick(page.table, ENTER)
    one = settled()
    assert isinstance(one, InspectionPage) and program.window.focusWidget() is one.empty.buttons[0]
    qtbot.keyClick(one.empty.buttons[0], Key.Key_Space)
    dialog = dialog_of(program)
    fill(dialog, place="Nhà văn hóa thôn")
    press(qtbot, dialog)
    settled()
    program.window.commands.action("new").trigger()
    dialog = dialog_of(program)
    fill(dialog, words="Thiếu biên bản", responsible="Ban thôn", due_on="01/09/2025")
    press(qtbot, dialog)
    assert "trước ngày nêu" in error_of(dialog, "due_on")
    fill(dialog, due_on="20/09/2025")
    press(qtbot, dialog)
    settled()
    qtbot.keyClick(one.table, Key.Key_End)
    qtbot.keyClick(one.table, ENTER)
    dialog = dialog_of(program)
    fill(dialog, proof="Biên bản họp lại, có chữ ký")
    press(qtbot, dialog)
    settled()
    QGuiApplication.clipboard().setText(
        "Công khai lại\tBan thôn\t21/09/2025\n\tBan thôn\t20/09/2025"
    )
    qtbot.keyClick(one.table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    sheet = next(each for each in one.window().findChildren(PasteDialog) if each.isVisible())
    assert [bool(row.reason) for row in sheet.rows] == [False, True]
    press(qtbot, sheet)
    settled()
    qtbot.keyClick(one.table, Key.Key_End)
    qtbot.keyClick(one.table, ENTER)
    dialog = dialog_of(program)
    fill(dialog, proof="Ảnh bảng tin")
    press(qtbot, dialog)
    settled()
    one.conclude_button.setFocus()
    qtbot.keyClick(one.conclude_button, Key.Key_Space)
    dialog = dialog_of(program)
    fill(dialog, words="Đã làm đúng")
    press(qtbot, dialog)
    settled()
    row = program.workspace.read(inspections.read, made_now.id, DAY)
    assert row.state == "done" and one.plate is not None and one.plate.text == "Đã xong"


def test_a_signal_is_looked_at_and_its_reason_can_be_taken_back(
    program: Program, settled: Callable[[], object], qtbot: QtBot
) -> None:
    program.window.commands.action("signals").trigger()
    page = settled()
    assert isinstance(page, SignalsPage)
    first = page.table.current_row()
    assert first.is_open and first.signal.sentence.startswith("Phụ nữ: 5 tên")
    open_people(program.desk, first)
    people = settled()
    assert isinstance(people, LinksPage) and people.model.rowCount() == 5
    program.window.back()
    page = settled()
    assert isinstance(page, SignalsPage)
    qtbot.keyClick(page.table, ENTER)
    dialog = dialog_of(program)
    press(qtbot, dialog)
    assert error_of(dialog, "reason")
    fill(dialog, reason="Thôn mới lập tháng này")
    press(qtbot, dialog)
    settled()
    (row,) = [r for r in page.model.rows() if r.id == first.id]
    assert not row.is_open and row.reason == "Thôn mới lập tháng này"
    assert row.seen_by == program.workspace.person.full_name
    page.table.select_key(first.id)
    qtbot.keyClick(page.table, ENTER)
    settled()
    found = program.workspace.read(watching.read, program.desk.catalog, DAY)
    assert all(one.is_open for one in found)


def test_what_must_be_posted_is_listed_and_printed_without_private_numbers(
    program: Program, settled: Callable[[], object], qtbot: QtBot
) -> None:
    program.window.commands.action("public").trigger()
    page = settled()
    assert isinstance(page, PublicPage)
    groups = {row.group for row in page.model.rows()}
    assert {"posting", "award", "inspection"} <= groups
    program.window.commands.action("print").trigger()
    paper = settled()
    assert isinstance(paper, PaperPage) and paper.data.startswith(b"%PDF")
    import pypdfium2

    document = pypdfium2.PdfDocument(paper.data)
    text = "".join(one.get_textpage().get_text_range() for one in document)
    assert "CÔNG KHAI" in text and "Quyết định khen thưởng" in text
    for private in ("058", "đồng", "1990"):
        assert private not in text


def test_a_task_of_the_plan_is_opened_from_the_list_of_what_is_due(
    program: Program, settled: Callable[[], object], qtbot: QtBot
) -> None:
    desk, soon = program.desk, DAY + timedelta(4)
    write = program.workspace.write
    write(tasks.save, TaskDraft("Kẻ khẩu hiệu", "UBND", due_on=soon), desk.catalog, DAY)
    (first, *_) = program.workspace.read(inspections.listed, DAY)
    write(inspections.note_finding, first.id, FindingDraft(DAY, "Sửa", "Ban thôn", soon), DAY)
    program.window.go("today")
    home = settled()
    assert isinstance(home, HomePage)
    from ui.home import errands

    due = {one.kind: one for one in home_errands(program)}
    errands.open_errand(program.desk, due["finding"])
    assert isinstance(settled(), InspectionPage)
    errands.open_errand(program.desk, due["task"])
    task = settled()
    assert isinstance(task, TaskPage)
    read = program.workspace.read(tasks.read, program.desk.catalog, task.code, DAY)
    assert read.title == task.task.title


def home_errands(program: Program):  # type: ignore[no-untyped-def]
    from app import today

    return program.workspace.read(today.errands, DAY)
