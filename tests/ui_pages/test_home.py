"""The home page: its numbers are the file's, and the keyboard gets to the work."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import agenda, clock, today
from app.council import view as council
from app.exemplars.journey import SOON
from app.nominations import steps
from app.nominations.steps import Step
from db.nominations import Nomination
from tests.office import quick_office
from tests.ui.typing import type_in
from tests.ui_pages.running import CODE, example_office, opened, rest, start, until
from ui.exemplars.page import ExemplarPage
from ui.home.page import HomePage
from ui.nominations.page import NominationsPage
from ui.program import Program
from ui.settings.recovery import CheckDialog

ENTER = Qt.Key.Key_Return


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


def home(program: Program) -> HomePage:
    page = program.window.place("today")
    assert isinstance(page, HomePage)
    return page


def counted(session: Session, day: date) -> dict[Step, tuple[int, int]]:
    """Dossiers and late ones at every step, counted the slow and plain way."""
    found = dict.fromkeys(Step, (0, 0))
    for row in session.scalars(select(Nomination).where(Nomination.deleted_at.is_(None))):
        total, late = found[row.step]
        if row.step is Step.PRESENTED:
            found[row.step] = (total + (row.step_since.year == day.year), 0)
        else:
            is_late = row.due_on is not None and row.due_on < day
            found[row.step] = (total + 1, late + is_late)
    return found


def test_the_numbers_of_the_steps_are_those_of_the_file(program: Program) -> None:
    expected = program.workspace.read(counted, program.desk.today())
    shown = {figure.id: figure.number for figure in home(program).strip._steps}
    assert shown == {step.value: expected[step][0] for step in steps.ORDER}
    for figure in home(program).strip._steps:
        late = expected[Step(figure.id)][1]
        if late:
            assert str(late) in figure.note and figure.note_colour == "bad"


def test_the_rail_and_the_status_line_say_the_same_numbers(program: Program) -> None:
    expected = program.workspace.read(counted, program.desk.today())
    open_ones = sum(expected[s][0] for s in (Step.DRAFTING, Step.APPRAISAL, Step.RETURNED))
    rail = program.window.rail
    counts = {item.place.id: item.count for item in rail.items}
    assert counts["nominations"] == open_ones
    assert counts["today"] == sum(late for _total, late in expected.values())
    unsent = program.workspace.read(today.unsent, program.workspace.db)
    assert str(unsent.changes) in program.window.status.sync.text()
    assert home(program).sending.number.text() == str(unsent.changes)


def test_the_head_counts_all_that_has_a_day_even_beyond_the_lines_shown(
    program: Program, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def dated(session: Session) -> int:
        query = select(func.count()).select_from(Nomination)
        open_one = Nomination.step != Step.PRESENTED
        return (
            session.scalar(
                query.where(
                    Nomination.due_on.is_not(None), open_one, Nomination.deleted_at.is_(None)
                )
            )
            or 0
        )

    day = program.desk.today()
    told = {meeting.id for meeting in program.workspace.read(council.due, day)[:1]}  # in its box
    others = sum(one.id not in told for one in program.workspace.read(today.errands, day))
    total = program.workspace.read(dated) + others
    assert total > 2
    assert f"{total} việc" in home(program).count.note.text()
    few = today.due
    monkeypatch.setattr(today, "due", lambda session: few(session, 2))
    home(program).reload()
    rest(program, qtbot)
    words = home(program).count.note.text()
    assert f"{2 + others} việc gấp nhất" in words and str(total) in words


def test_an_exemplar_to_visit_stands_among_what_is_due_and_opens_from_there(
    program: Program, qtbot: QtBot
) -> None:
    day = program.desk.today()
    visits = [one for one in program.workspace.read(today.errands, day) if one.kind == "visit"]
    assert visits and all(one.due_on <= day + timedelta(days=SOON) for one in visits)
    page = home(program)
    rows = list(page.due.rows())
    row = next(row for row in rows if getattr(row, "kind", "") == "visit")
    assert page.lines_due.what(row).text == f"Thăm gương tốt – {row.name}"
    page.table.select_key(row.id)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    opened = program.window.page()
    assert isinstance(opened, ExemplarPage) and opened.exemplar_id == row.id


@pytest.mark.parametrize(
    ("days", "first", "colour"),
    [(-3, "3 ngày", "bad"), (0, "Hôm nay", "warn"), (1, "Thứ Năm", "text"), (9, "19/09", "text")],
)
def test_what_is_due_is_said_in_words_with_the_day_below(
    program: Program, days: int, first: str, colour: str
) -> None:
    day = program.desk.today() + timedelta(days=days)
    row = home(program).due.row(0)
    cell = home(program).lines_due.when(
        today.Due(row.nomination_id, 1, "A", "x", row.step, day, "", 0)
    )
    assert first.lower() in cell.text.lower() and cell.second == f"{day:%d/%m/%Y}"
    assert cell.colour == colour


def test_due_dossiers_come_most_urgent_first(program: Program) -> None:
    days = [row.due_on for row in home(program).due.rows()]
    assert days == sorted(days) and days


def test_enter_opens_the_dossier_and_back_comes_to_the_same_row(
    program: Program, qtbot: QtBot
) -> None:
    table = home(program).table
    assert QApplication.focusWidget() is table
    qtbot.keyClick(table, Qt.Key.Key_Down)
    row = table.current_row()
    qtbot.keyClick(table, ENTER)
    assert program.window.page() is not home(program)
    qtbot.keyClick(program.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    rest(program, qtbot)
    assert program.window.page() is home(program)
    assert table.current_row().nomination_id == row.nomination_id


def test_a_step_opens_its_dossiers_only_by_arrow_and_enter(program: Program, qtbot: QtBot) -> None:
    strip = home(program).strip
    strip.setFocus()
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    step = Step(strip._steps[1].id)
    qtbot.keyClick(strip, ENTER)
    rest(program, qtbot)
    page = program.window.page()
    assert isinstance(page, NominationsPage)
    assert page.filters.filter().steps == (step,)
    rows = page.model.rows()
    assert len(rows) == strip._steps[1].number and {row.step for row in rows} <= {step}


def test_a_click_on_a_step_opens_it_too(program: Program, qtbot: QtBot) -> None:
    strip = home(program).strip
    at = strip._boxes()[2].center().toPoint()
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(at))
    rest(program, qtbot)
    page = program.window.page()
    assert isinstance(page, NominationsPage)
    assert page.filters.filter().steps == (Step(strip._steps[2].id),)


def test_the_strip_has_room_for_arrows_at_both_ends(program: Program, qtbot: QtBot) -> None:
    strip = home(program).strip
    strip.setFocus()
    for _press in range(9):
        qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert strip._current == len(strip._steps) - 1
    for _press in range(9):
        qtbot.keyClick(strip, Qt.Key.Key_Left)
    assert strip._current == 0


def test_an_empty_office_is_told_how_to_begin(tmp_path: Path, qtbot: QtBot) -> None:
    program = start(quick_office(tmp_path / "so"), qtbot)
    page = home(program)
    assert page.nothing.isVisible() and not page.table.isVisible()
    assert QApplication.focusWidget() is page.nothing.buttons[0]
    assert page.honoured.no_awards.isVisible() and not page.honoured.months.isVisible()
    program.window.close()


def test_register_lines_of_twelve_months_are_counted_by_month(program: Program) -> None:
    day = clock.local_day(program.workspace.now())
    found = program.workspace.read(today.honoured, day)
    assert len(found.months) == 12
    assert found.months[-1][:2] == (day.year, day.month)
    total = sum(lines for _y, _m, lines in found.months)
    assert str(total) in home(program).honoured.months.accessibleName() or total == 0


def test_the_calendar_shows_the_numbers_of_the_file_and_works_by_keyboard(
    program: Program, qtbot: QtBot
) -> None:
    page, day = home(program), program.desk.today()
    qtbot.keyClick(page.table, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is page.turn
    qtbot.keyClick(page.turn, ENTER)
    rest(program, qtbot)
    grid = page.calendar.grid
    assert QApplication.focusWidget() is grid and grid.day == day
    lines = program.workspace.read(today.due) + program.workspace.read(today.errands)
    shown = [line for line in lines if grid.first() <= line.due_on <= grid.last()]
    assert shown
    for line in shown:
        assert grid.count(line.due_on) == sum(one.due_on == line.due_on for one in lines)
    for key, step in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Up, -7), (Qt.Key.Key_Down, 7)):
        before = grid.day
        qtbot.keyClick(grid, key)
        assert grid.day == before + timedelta(days=step)
    qtbot.keyClick(grid, Qt.Key.Key_PageDown)
    rest(program, qtbot)
    assert grid.day.month == day.month + 1 and "10/2025" in page.calendar.month.text()
    qtbot.keyClick(grid, Qt.Key.Key_Home)
    rest(program, qtbot)
    qtbot.keyClick(grid, ENTER)
    table = page.calendar.table
    assert QApplication.focusWidget() is table
    assert [row.due_on for row in page.calendar.model.rows()] == [day] * grid.count(day)
    qtbot.keyClick(table, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.table and not page.calendar.isVisible()


def test_the_end_of_a_month_is_kept_within_the_next(program: Program) -> None:
    grid = home(program).calendar.grid
    grid.go(date(2025, 1, 31))
    grid.turn(1)
    assert grid.day == date(2025, 2, 28)
    grid.turn(-14)
    assert grid.day == date(2023, 12, 28)
    assert grid.first() == date(2023, 11, 27) and grid.last() == date(2024, 1, 7)


def test_what_the_week_has_finished_is_counted_and_opened(program: Program, qtbot: QtBot) -> None:
    page, day = home(program), program.desk.today()
    week = program.workspace.read(agenda.week, day)
    assert week.total == len(week.lines) > 0
    assert f"Tuần này đã xong {week.total} việc" == page.week_words.text()
    page.look_back.setFocus()
    qtbot.keyClick(page.look_back, ENTER)
    assert QApplication.focusWidget() is page.done_table and not page.table.isVisible()
    assert [row.id for row in page.done.rows()] == [line.id for line in week.lines]
    qtbot.keyClick(page.done_table, ENTER)
    rest(program, qtbot)
    assert program.window.page() is not page
    qtbot.keyClick(program.window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    rest(program, qtbot)
    assert program.window.page() is page and page.done_table.isVisible()
    qtbot.keyClick(page.done_table, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.table


def test_half_a_year_later_the_paper_with_the_code_is_looked_at_from_here(
    tmp_path: Path, qtbot: QtBot
) -> None:
    example_office(tmp_path / "so").close()
    program = start(opened(tmp_path / "so", 24 * 200), qtbot)
    page = home(program)

    def waits() -> list[today.Errand]:
        return [row for row in page.due.rows() if getattr(row, "kind", "") == "recovery"]

    (row,) = waits()
    assert page.lines_due.what(row).text == "Kiểm tra phiếu mã khôi phục"
    page.table.select_key(row.id)
    qtbot.keyClick(page.table, ENTER)
    (dialog,) = program.window.findChildren(CheckDialog)
    for field, number in zip(dialog.groups, dialog.asked, strict=True):
        type_in(field.control, CODE.split("-")[number])
    dialog.verb.click()
    until(qtbot, lambda: not waits())
    program.window.close()
