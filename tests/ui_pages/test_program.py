"""The program around the pages: Ctrl+K, undo, the window's memory, copies, closing, the log."""

import logging
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from threading import Event, current_thread, main_thread
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app import backup, today
from app.catalog import local
from app.catalog.overlay import Override
from app.errors import ClerkError
from app.logs import LateFile
from app.nominations import actions as nominations
from app.nominations import judge, listing
from app.nominations.listing import Filter, Order
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.office import HOAI, quick_office
from tests.ui.typing import type_in
from tests.ui_pages.running import MORNING, example_office, opened, rest, start, until
from ui import backups, main
from ui.errors import ErrorDialog, as_clerk_error
from ui.nominations.editor import NominationEditor
from ui.nominations.page import NominationsPage
from ui.palette import Entry
from ui.program import Program, sending_sentence

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def program(tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


def again(program: Program) -> Workspace:
    return opened(program.workspace.folder, 6)


# ------------------------------------------------------------ Ctrl+K


def test_ctrl_k_finds_people_without_tone_marks_and_enter_opens(
    program: Program, qtbot: QtBot
) -> None:
    qtbot.keyClick(program.window, Qt.Key.Key_K, CTRL)
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    type_in(box, "pi nang thi hoai")
    until(qtbot, lambda: any("Hoài" in entry.title for entry in entries(program)))
    qtbot.keyClick(box, ENTER)
    rest(program, qtbot)
    assert isinstance(program.window.page(), NominationEditor)


def test_ctrl_k_offers_to_begin_a_dossier_for_a_person_it_has_found(
    program: Program, qtbot: QtBot
) -> None:
    someone = next(
        row for row in program.workspace.read(subjects.search, "pi nang", 5) if row.full_name
    )
    program.window.open_palette(someone.full_name)
    wanted = f"Thêm hồ sơ cho {someone.full_name}"

    def offered() -> list[Entry]:
        return dict(program.window.palette_box.groups())["Làm ngay"]

    until(qtbot, lambda: bool(offered()) and offered()[0].title == wanted)
    begun: list[UUID] = []
    program.desk.new_nomination = begun.append  # type: ignore[method-assign]
    box = program.window.palette_box
    box.close_box()
    program.window.open_palette(someone.full_name)
    until(qtbot, lambda: any(line.line.title == wanted for line in box.shown_lines))
    for _step in range([line.line.title for line in box.shown_lines].index(wanted)):
        qtbot.keyClick(box.box, Qt.Key.Key_Down)
    qtbot.keyClick(box.box, ENTER)
    assert begun == [someone.id]


def entries(program: Program) -> list[Entry]:
    return [entry for _head, lines in program.window.palette_box.groups() for entry in lines]


# ------------------------------------------------------------ undo


def test_undo_says_so_and_offers_the_way_back(program: Program, qtbot: QtBot) -> None:
    made = program.workspace.write(subjects.save, HOAI)
    program.window.commands.action("undo").trigger()
    assert "hoàn tác" in program.window.toasts.recent[0][1].lower()
    program.window.toasts.toast.undo.click()
    assert program.workspace.read(subjects.read, made).full_name == HOAI.full_name
    assert "làm lại" in program.window.toasts.recent[0][1].lower()


def test_nothing_to_undo_is_told_and_no_fault(program: Program) -> None:
    program.undo()
    box = QApplication.activeModalWidget()
    assert box is not None
    assert "hoàn tác" in box.error.what.lower()  # type: ignore[attr-defined]
    box.close()


def test_ctrl_z_in_a_text_takes_back_letters_not_work(program: Program, qtbot: QtBot) -> None:
    program.workspace.write(subjects.save, HOAI)
    program.window.go("nominations")
    rest(program, qtbot)
    program.window.commands.action("filter").trigger()
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    qtbot.keyClicks(box, "abc")
    qtbot.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert box.text() == "" and program.workspace.can_undo


# ------------------------------------------------------------ what changes is shown


def test_a_change_made_on_another_thread_reaches_the_window_on_its_own(
    program: Program, qtbot: QtBot
) -> None:
    heard = []
    program.desk.changed.connect(lambda types: heard.append((types, current_thread())))
    before = program.workspace.read(today.unsent, program.workspace.db).changes
    program.window.shell.jobs.start(
        lambda _report: program.workspace.write(subjects.save, HOAI), done=lambda _id: None
    )
    until(qtbot, lambda: str(before + 1) in program.window.status.sync.text())
    assert {thread for _types, thread in heard} == {main_thread()}
    assert heard[0][0] == frozenset({"subject"})


def test_a_new_rule_is_in_force_in_the_list_without_opening_a_dossier(
    program: Program, qtbot: QtBot
) -> None:
    workspace, shipped = program.workspace, program.desk.shipped.tables
    row = workspace.read(listing.page, Filter(), Order.NUMBER, False, None, 1)[0]
    workspace.write(nominations.set_verdict, row.id, "unchecked", 0)  # as by the rule before
    change = Override(
        *("rule_parameters", "bang_khen_tinh_years", "default", "3"),
        *(date(2025, 7, 1), None, "Quy chế ví dụ"),
    )
    author = workspace.person.id
    workspace.write(local.put, change, "Tỉnh đặt", "province", shipped, author)

    def verdict() -> str:
        shown = workspace.read(listing.row, row.id)
        return shown.verdict if shown else ""

    until(qtbot, lambda: verdict() != "unchecked")
    found = workspace.read(judge.judge, row.id, program.desk.catalog, program.desk.today())
    assert verdict() == found.verdict


def test_the_sending_sentence_says_what_waits_and_when_last() -> None:
    unsent = today.Unsent(12, {}, None, 0)
    assert sending_sentence(unsent) == "Chưa gửi 12 thay đổi · Chưa gửi lần nào"
    at = example_instant()
    assert sending_sentence(today.Unsent(3, {}, at, 0)) == (
        "Chưa gửi 3 thay đổi · Lần gửi cuối 17/01/2025"
    )
    assert sending_sentence(today.Unsent(0, {}, at, 0)) == (
        "Đã gửi hết · Tỉnh nhận lúc 09:05 17/01/2025"
    )
    assert "0" not in sending_sentence(today.Unsent(0, {}, None, 0))


def example_instant():  # type: ignore[no-untyped-def]
    from datetime import UTC, datetime

    return datetime(2025, 1, 17, 2, 5, tzinfo=UTC)


# ------------------------------------------------------------ memory


def test_filters_and_the_windows_place_are_kept_inside_the_encrypted_file(
    program: Program, qtbot: QtBot
) -> None:
    program.window.go("nominations")
    page = program.window.page()
    assert isinstance(page, NominationsPage)
    step = nominations.OPEN[0]
    page.show_steps([step])
    program.window.resize(1111, 666)
    folder = program.workspace.folder
    program.window.close()
    plain = [path for path in folder.iterdir() if path.is_file()]
    assert {path.name for path in plain} <= {
        *("so-vang.db", "khoa.json", "dang-mo.lock", "giao-dien.json")
    }
    second = start(again(program), qtbot, (1200, 700))
    second.window.go("nominations")
    kept = second.window.page()
    assert isinstance(kept, NominationsPage)
    assert kept.filters.filter().steps == (step,)
    assert second.window.shell.memory.get("window") is not None
    second.window.close()


# ------------------------------------------------------------ copies


def test_closing_after_a_change_leaves_a_verified_copy(program: Program) -> None:
    folder = program.workspace.folder / backup.FOLDER
    program.workspace.write(subjects.save, HOAI)
    program.window.close()
    (copy,) = backup.copies(folder).values()
    assert copy.with_suffix(backup.KEYS).exists()


def test_closing_without_a_change_makes_no_copy(program: Program, qtbot: QtBot) -> None:
    program.window.close()
    folder = program.workspace.folder / backup.FOLDER
    before = list(backup.copies(folder))
    second = start(again(program), qtbot)
    assert "Sao lưu 10/09/2025" in second.window.status.backup.text()
    second.window.close()
    assert list(backup.copies(folder)) == before


def test_a_file_too_large_to_copy_at_the_end_keeps_nobody_and_is_copied_next_time(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "LAST_COPY", 0.0)
    folder = program.workspace.folder / backup.FOLDER
    program.workspace.write(subjects.save, HOAI)
    program.window.close()
    assert backup.copies(folder) == {} and list(folder.iterdir()) == []  # no half copy either
    monkeypatch.setattr(backups, "SOON", 0)
    second = start(again(program), qtbot)
    until(qtbot, lambda: bool(backup.copies(folder)))
    second.window.close()


def test_half_an_hour_of_work_is_copied_in_the_background(program: Program, qtbot: QtBot) -> None:
    program.workspace.write(subjects.save, HOAI)
    program.backups._timer.timeout.emit()
    until(qtbot, lambda: bool(backup.copies(program.workspace.folder / backup.FOLDER)))
    until(qtbot, lambda: "10/09/2025" in program.window.status.backup.text())
    assert not program.backups.changed
    assert program.backups._timer.interval() == 30 * 60 * 1000


def test_a_failed_copy_is_told_and_work_goes_on(program: Program, qtbot: QtBot) -> None:
    (program.workspace.folder / backup.FOLDER).write_bytes(b"a file where the folder should be")
    program.workspace.write(subjects.save, HOAI)
    program.backups.begin()
    until(qtbot, lambda: "Chưa sao lưu" in program.window.status.backup.text())
    assert "Chưa sao lưu được" in program.window.toasts.recent[0][1]
    assert program.backups.changed
    program.workspace.write(subjects.save, HOAI)
    program.window.close()  # the last copy fails as well, and keeps nobody
    again(program).close()


# ------------------------------------------------------------ closing


def test_closing_stops_and_joins_all_work_before_the_file_is_closed(
    program: Program, qtbot: QtBot
) -> None:
    began, ended = Event(), Event()

    def work(report: object) -> None:
        began.set()
        try:
            while True:
                report(0, 1)  # type: ignore[operator]
        finally:
            program.workspace.read(today.due)  # the file is still open
            ended.set()

    program.window.shell.jobs.start(work, done=lambda _none: None)
    until(qtbot, began.is_set)
    program.window.close()
    assert ended.is_set()
    again(program).close()


def test_a_clock_set_back_is_told_at_the_start_and_a_true_one_is_not(
    tmp_path: Path, qtbot: QtBot
) -> None:
    example_office(tmp_path / "so").close()
    for hours, told in (
        (6, []),
        (-24 * 6000, [f"{MORNING - timedelta(days=6000):%d/%m/%Y}", "10/09/2025"]),
    ):
        made = start(opened(tmp_path / "so", hours), qtbot)
        made.look_at_clock()
        dialogs = made.window.findChildren(ErrorDialog)
        assert len(dialogs) == bool(told)
        for dialog in dialogs:
            assert all(day in dialog.error.what for day in told)
            assert dialog.error.kept and dialog.error.todo
            dialog.reject()
        made.window.close()


def test_a_second_window_on_one_file_is_refused_while_the_first_works_on(
    program: Program,
) -> None:
    with pytest.raises(ClerkError) as told:
        again(program)
    assert "cửa sổ khác" in told.value.what
    program.workspace.write(subjects.save, HOAI)


# ------------------------------------------------------------ the log


def test_the_log_never_carries_what_a_fault_was_about(tmp_path: Path) -> None:
    canary = "Chamaléa Thị Bí Mật 058190001234"
    root = logging.getLogger()
    before = list(root.handlers)
    for handler in before:
        root.removeHandler(handler)
    try:
        main._log_to(tmp_path)

        def fails(name: str) -> None:
            raise ValueError(f"bad name {name}")

        try:
            fails(canary)
        except ValueError as error:
            told = as_clerk_error(error)
            logging.getLogger("sqlalchemy").error("statement failed", exc_info=error)
        written = (tmp_path / "nhat-ky-may.log").read_text()
    finally:
        for handler in list(root.handlers):
            if isinstance(handler, LateFile):
                handler.close()
            root.removeHandler(handler)
        for handler in before:
            root.addHandler(handler)
    assert "ValueError" in written and "test_program.py" in written
    for part in canary.split():
        assert part not in written
        assert part not in f"{told.what} {told.kept} {told.todo} {told.details}"
    assert told.what.split()[-1].rstrip(".") in written  # the number that the clerk reads out


def test_a_folder_that_takes_no_log_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "tep").write_bytes(b"")
    main._log_to(tmp_path / "tep" / "so")


def test_a_new_office_begins_with_nothing_but_its_own_set_up_to_send(
    tmp_path: Path, qtbot: QtBot
) -> None:
    program = start(quick_office(tmp_path / "so"), qtbot)
    assert "Chưa gửi lần nào" in program.window.status.sync.text()
    program.window.close()


def test_a_window_closed_in_its_first_moment_hears_of_nothing_any_more(
    program: Program, qtbot: QtBot
) -> None:
    program.window.close()
    with qtbot.captureExceptions() as faults:
        for late in (program.warm, program.ask_for_successor, program.judge, program.refresh):
            late()
        program.desk.changed.emit(frozenset({"office", "nomination"}))
        qtbot.waitUntil(lambda: not program._counting.isActive())
    assert faults == [] and not program.window.shell.jobs.busy()
