"""A list from Excel by keyboard: opened, columns said, cells put right, taken in, taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from app.importing.lines import State
from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.actions import SubjectDraft
from tests.importing.files import PEOPLE, proposal, tcvn3, xlsx
from tests.ui.typing import type_in
from tests.ui_pages.running import example_office, rest, start
from ui.importing.dialogs import ColumnDialog, LineDialog
from ui.importing.page import ImportPage
from ui.lists import RowsTable
from ui.program import Program

Key = Qt.Key
HEAD = ["STT", "Họ và tên", "Năm sinh", "Cột lạ"]


@pytest.fixture
def program(tmp_path, qtbot):  # type: ignore[no-untyped-def]
    made = start(example_office(tmp_path / "so"), qtbot)
    yield made
    made.window.close()


def opened(
    program: Program, qtbot: QtBot, path: Path, monkeypatch: pytest.MonkeyPatch
) -> ImportPage:
    """The page with a file that was chosen by Ctrl+O."""
    program.window.commands.action("import").trigger()
    page = program.window.page()
    assert isinstance(page, ImportPage)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))
    qtbot.keyClick(page, Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(page.judged))
    return page


def dialog(qtbot: QtBot, kind: type) -> object:
    def shown() -> bool:
        return any(isinstance(w, kind) and w.isVisible() for w in QApplication.topLevelWidgets())

    qtbot.waitUntil(shown)
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def until(qtbot: QtBot, true: Callable[[], bool]) -> None:
    qtbot.waitUntil(true)


def test_the_keyboard_stays_where_another_kind_of_list_is_chosen_while_it_is_read_again(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEAD, [1, tcvn3("Lê Thị Ví Dụ"), 1961, ""]])
    page = opened(program, qtbot, path, monkeypatch)
    assert page.preview.hasFocus()
    page.side.what.setFocus()
    for kind in ("awards", "nominations"):
        qtbot.keyClick(page.side.what, Key.Key_Down)
        assert page.side.what.value() == kind
        until(qtbot, lambda: not program.window.shell.jobs.busy())
        assert page.side.what.hasFocus()


def test_a_red_cell_says_why_is_put_right_and_the_list_goes_in_and_back_by_one_key(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [[n, tcvn3(name), 1950 + n, ""] for n, (name, *_) in enumerate(PEOPLE[1:], 1)]
    rows.append([9, tcvn3("Lê Thị Ví Dụ"), "61", ""])
    page = opened(program, qtbot, xlsx(tmp_path / "a.xlsx", [HEAD, *rows]), monkeypatch)
    bad = page.judged[-1]
    assert bad.state is State.BAD and "born" in bad.troubles
    page.shown_lines.set_value("bad")
    page.preview.selectRow(0)
    qtbot.keyClick(page.preview, Key.Key_Return)
    asked = dialog(qtbot, LineDialog)
    assert isinstance(asked, LineDialog) and asked.inputs["born"].text() == "61"
    asked.inputs["born"].clear()
    type_in(asked.inputs["born"], "1961")
    qtbot.keyClick(asked, Key.Key_Return)
    until(qtbot, lambda: bool(page.judged) and page.judged[-1].state is State.NEW)
    until(qtbot, page.take.isEnabled)
    page.next_step()
    until(qtbot, lambda: page.table is None)
    rest(program, qtbot)
    read = program.workspace.read
    assert len(read(subjects.search, "Lê Thị Ví Dụ")) == 1
    assert any(row.birth_year == 1961 for row in read(subjects.search, "Lê Thị Ví Dụ"))
    program.undo()
    assert not read(subjects.search, "Lê Thị Ví Dụ")


def test_red_cells_are_put_right_where_they_stand_one_enter_after_another(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = [[1, "Lê Thị Ví Dụ", "61", ""], [2, "Đàng Năng Mẫu", 1958, ""], [3, "Lê 3", "72", ""]]
    page = opened(program, qtbot, xlsx(tmp_path / "a.xlsx", [HEAD, *rows]), monkeypatch)
    page.preview.selectRow(0)
    page.preview.setFocus()
    page.edit()  # F2: the first red cell of the line
    qtbot.keyClicks(cell_editor(page), "1961")
    qtbot.keyClick(cell_editor(page), Key.Key_Return)
    assert page.preview.rows.row(0).state is State.NEW  # judged at once
    here = page.preview.currentIndex()
    assert (here.row(), page.model.field(here.column())) == (2, "full_name")
    qtbot.keyClick(page.preview, "L")  # typing begins a cell anew
    qtbot.keyClicks(cell_editor(page), "e Thi Mau")
    qtbot.keyClick(cell_editor(page), Key.Key_Return)
    here = page.preview.currentIndex()
    assert (here.row(), page.model.field(here.column())) == (2, "born")
    qtbot.keyClick(page.preview, "1")
    qtbot.keyClicks(cell_editor(page), "972")
    qtbot.keyClick(cell_editor(page), Key.Key_Tab)
    until(qtbot, lambda: all(line.state is State.NEW for line in page.judged))
    assert page.judged[2].subject.full_name == "Le Thi Mau"
    QApplication.clipboard().setText("Họ tên\tNăm sinh\nNgười Khác\t1950")
    qtbot.keyClick(page.preview, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(page.judged) == 3  # what was put right is not lost to another list
    assert page.undo_own()
    until(qtbot, lambda: page.judged[2].state is State.BAD)
    assert "born" in page.judged[2].troubles
    QApplication.clipboard().setText("1972")
    page.preview.select_key(page.judged[2].place)
    page.preview.step(1)  # from the line's number to the name
    page.preview.step(1)
    qtbot.keyClick(page.preview, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: page.judged[2].state is State.NEW)


def test_a_list_that_is_pasted_into_one_cell_is_a_list_all_the_same(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEAD, [1, "Lê Thị Ví Dụ", "61", ""]])
    page = opened(program, qtbot, path, monkeypatch)
    page.preview.selectRow(0)
    page.edit()
    QApplication.clipboard().setText("Họ tên\tNăm sinh\nNgười Khác\t1950")
    qtbot.keyClick(cell_editor(page), Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: [line.state for line in page.judged] == [State.NEW])


def test_stopping_a_later_file_says_nothing_of_the_one_taken_in_before(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(
        program,
        qtbot,
        xlsx(tmp_path / "a.xlsx", [HEAD, [1, "Lê Thị Ví Dụ", 1961, ""]]),
        monkeypatch,
    )
    page.next_step()
    until(qtbot, lambda: page.table is None)
    rows = [[1, "Đàng Năng Mẫu", 1958, ""], [2, "Katơr Thị Mẫu", 1972, ""]]
    page.open(xlsx(tmp_path / "b.xlsx", [HEAD, *rows]))
    until(qtbot, lambda: len(page.judged) == 2)
    page.look()
    page.progress.stop.click()
    rest(program, qtbot)
    assert page.table is not None and len(page.table.rows) == 2
    assert page.take.isEnabled()


def cell_editor(page: ImportPage) -> QLineEdit:
    """The box in which a cell is being typed."""
    boxes = page.preview.viewport().findChildren(QLineEdit)
    (editor,) = (box for box in boxes if box.isVisible())
    return editor


def test_cells_copied_in_a_spreadsheet_are_a_list(program: Program, qtbot: QtBot) -> None:
    program.desk.import_list()
    page = program.window.page()
    assert isinstance(page, ImportPage)
    QApplication.clipboard().setText("Họ và tên\tNăm sinh\nLê Thị Ví Dụ\t1961\n")
    qtbot.keyClick(page, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: bool(page.judged))
    assert page.judged[0].subject.birth_year == 1961


def test_a_list_dropped_or_pasted_onto_the_dossiers_is_taken_in_as_nominations(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEAD, [1, "Lê Thị Ví Dụ", 1960, ""]])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl.fromLocalFile(str(path))])
    program.window.go("nominations")
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    how = (copy, data, left, Qt.KeyboardModifier.NoModifier)
    enter, drop = QDragEnterEvent(QPoint(9, 9), *how), QDropEvent(QPointF(9, 9), *how)
    for event in (enter, drop):
        QApplication.sendEvent(program.window.page(), event)
    page = program.window.page()
    assert isinstance(page, ImportPage) and page.side.what.value() == "nominations"
    until(qtbot, lambda: page.table is not None)
    program.window.go("nominations")
    QApplication.clipboard().setText("Họ và tên\tNăm sinh\nĐàng Năng Mẫu\t1961\n")
    rest(program, qtbot)
    table = program.window.page().findChildren(RowsTable)[0]
    qtbot.keyClick(table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    pasted = program.window.page()
    assert isinstance(pasted, ImportPage) and pasted.side.what.value() == "nominations"
    until(qtbot, lambda: pasted.table is not None)


def test_a_proposal_in_word_is_taken_for_nominations(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    head = ["TT", "Họ và tên", "Năm sinh"]
    path = proposal(
        tmp_path / "a.docx", [[head, ["1", "Ông Đàng Năng Mẫu", "1958"]]], ["Giúp dân."]
    )
    page = opened(program, qtbot, path, monkeypatch)
    assert page.side.what.value() == "nominations"
    award = page.judged[0].award
    assert award is not None and "Giúp dân." in award.report


def test_a_column_is_said_once_for_files_of_one_shape(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEAD, [1, "Lê Thị Ví Dụ", 1960, "Thôn Ví Dụ"]])
    page = opened(program, qtbot, path, monkeypatch)
    page.side.columns.selectRow(3)
    qtbot.keyClick(page.side.columns, Key.Key_Return)
    asked = dialog(qtbot, ColumnDialog)
    assert isinstance(asked, ColumnDialog) and "Thôn Ví Dụ" in asked.sample.text()
    asked.meaning.set_value("village")
    qtbot.keyClick(asked, Key.Key_Return)
    until(qtbot, lambda: bool(page.judged) and page.judged[0].subject.village == "Thôn Ví Dụ")
    page.judged = ()
    page.open(path)
    until(qtbot, lambda: bool(page.judged))
    assert page.judged[0].subject.village == "Thôn Ví Dụ"


def test_a_file_of_another_kind_is_told_and_the_page_stays(
    program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    program.desk.import_list()
    page = program.window.page()
    assert isinstance(page, ImportPage)
    path = tmp_path / "a.docx"
    path.write_bytes(b"PK")
    page.open(path)
    until(qtbot, page.trouble.isVisible)
    assert ".docx" in page.trouble.title.text() and not page.take.isEnabled()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "quet.pdf"))])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    for event in (QDragEnterEvent(QPoint(9, 9), *how), QDropEvent(QPointF(9, 9), *how)):
        QApplication.sendEvent(page, event)
    until(qtbot, lambda: page.trouble.isVisible() and ".pdf" in page.trouble.title.text())


def test_another_sheet_is_chosen_by_arrow_and_all_alike_are_one_list(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "thon.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        for name in ("Một", "Hai"):
            sheet = book.add_worksheet(f"Thôn {name}")
            sheet.write_row(0, 0, ["Họ tên", "Năm sinh"])
            sheet.write_row(1, 0, [f"Võ Thị Mẫu {name}", 1960])
    page = opened(program, qtbot, path, monkeypatch)

    def listed(*wanted: str) -> None:
        until(qtbot, lambda: [line.subject.full_name for line in page.judged] == list(wanted))

    listed("Võ Thị Mẫu Một")
    assert page.doubt.isVisible() and "Thôn Một" in page.doubt.title.text()
    qtbot.keyClick(page.side.sheet, Key.Key_Down)
    listed("Võ Thị Mẫu Hai")
    qtbot.keyClick(page.side.sheet, Key.Key_Down)
    listed("Võ Thị Mẫu Một", "Võ Thị Mẫu Hai")
    assert not page.doubt.isVisible()
    until(qtbot, page.take.isEnabled)
    page.take_in()
    until(qtbot, lambda: page.table is None)
    assert len(program.workspace.read(subjects.search, "vo thi mau")) == 2


def test_a_year_that_no_column_says_is_a_red_cell_to_type_in(
    program: Program, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = xlsx(tmp_path / "a.xlsx", [["Họ tên", "Hình thức"], ["Võ Thị Mẫu", "LĐTT"]])
    program.desk.import_list("awards")
    page = program.window.page()
    assert isinstance(page, ImportPage)
    page.open(path)
    until(qtbot, lambda: bool(page.judged) and page.judged[0].state is State.BAD)
    assert "year" in [column.name for column in page.model.columns]
    page.put_cell(page.judged[0], "year", "2019")
    until(qtbot, lambda: page.judged[0].state is State.NEW)


def test_a_years_ratings_are_pasted_one_is_answered_and_one_key_takes_them_back(
    program: Program, qtbot: QtBot
) -> None:
    desk = program.workspace
    (whom,) = desk.read(subjects.search, "Pi Năng Thị Hoài")
    other = records.RatingDraft(whom.id, 2023, "completed")
    desk.write(records.save, other, program.desk.today())
    program.window.commands.action("import-ratings").trigger()
    page = program.window.page()
    assert isinstance(page, ImportPage) and page.side.what.value() == "ratings"
    QApplication.clipboard().setText(
        "Họ và tên\tNăm sinh\tKết quả xếp loại\n"
        f"{whom.full_name}\t{whom.birth_year}\tHTTNV\nLê Thị Ví Dụ\t1961\tXuất sắc\n"
    )
    qtbot.keyClick(page, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: bool(page.judged))
    assert all("rating_year" in line.troubles for line in page.judged)
    type_in(page.side.year, "2023")
    until(qtbot, lambda: [line.state for line in page.judged] == [State.DOUBTFUL, State.NEW])
    page.preview.selectRow(0)
    qtbot.keyClick(page.preview, Key.Key_Return)
    asked = dialog(qtbot, LineDialog)
    assert isinstance(asked, LineDialog)
    keep, replace = asked.who.findChildren(QRadioButton)
    assert "Giữ" in keep.text()
    qtbot.keyClick(replace, Key.Key_Space)
    qtbot.keyClick(asked, Key.Key_Return)
    until(qtbot, lambda: all(line.state is State.NEW for line in page.judged))
    until(qtbot, page.take.isEnabled)
    page.next_step()
    until(qtbot, lambda: page.table is None)
    rest(program, qtbot)

    def ratings() -> list[str]:
        noted = desk.read(records.listed, records.RatingDraft, (whom.id,))
        return [one.draft.rating for one in noted if one.draft.year == 2023]

    assert ratings() == ["good"] and desk.read(subjects.search, "Lê Thị Ví Dụ")
    program.undo()
    assert ratings() == ["completed"] and not desk.read(subjects.search, "Lê Thị Ví Dụ")


def test_one_answer_is_that_of_all_lines_that_ask_the_same(program: Program, qtbot: QtBot) -> None:
    desk, today = program.workspace, program.desk.today()
    known = [SubjectDraft(full_name=f"Lê Văn Dụ {n}", birth_year=1980) for n in ("Hai", "Ba")]
    for one in known:
        whom = desk.write(subjects.save, one)
        desk.write(records.save, records.RatingDraft(whom, 2023, "completed"), today)
    program.window.commands.action("import-ratings").trigger()
    page = program.window.page()
    assert isinstance(page, ImportPage)
    lines = "".join(f"{one.full_name}\t1980\tHTTNV\t2023\n" for one in known)
    head = "Họ và tên\tNăm sinh\tKết quả xếp loại\tNăm xếp loại\n"
    QApplication.clipboard().setText(head + lines)
    qtbot.keyClick(page, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: [line.state for line in page.judged] == [State.DOUBTFUL] * 2)
    page.preview.selectRow(0)
    qtbot.keyClick(page.preview, Key.Key_Return)
    asked = dialog(qtbot, LineDialog)
    assert isinstance(asked, LineDialog) and "1 dòng" in asked.all.text()
    _keep, replaced = asked.who.findChildren(QRadioButton)
    qtbot.keyClick(replaced, Key.Key_Space)
    asked.all.setFocus()
    qtbot.keyClick(asked.all, Key.Key_Space)
    qtbot.keyClick(asked, Key.Key_Return)
    until(qtbot, lambda: [line.state for line in page.judged] == [State.NEW] * 2)


def test_a_heading_without_lines_is_told(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    program.desk.import_list()
    page = program.window.page()
    assert isinstance(page, ImportPage)
    page.open(xlsx(tmp_path / "a.xlsx", [["Họ tên", "Năm sinh"]]))
    until(qtbot, page.trouble.isVisible)
    assert "không có dòng nào" in page.trouble.title.text() and not page.take.isEnabled()
