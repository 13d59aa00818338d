"""A clerk reads the list of the superior's decision in, by keyboard alone."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.nominations import actions
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.importing.files import xlsx
from tests.importing.test_decision_list import ANNEX, person, waiting
from tests.ui.screens import problems
from tests.ui.typing import type_in
from tests.ui_pages.nominating import list_page, wait
from tests.ui_pages.screens import keep
from ui import theme
from ui.desk import Desk
from ui.nominations.decision_list import DecisionListDialog, read_decision_list

NAMES = ("Pi Năng Thị Mẫu", "Đàng Năng Ví", "Katơr Văn Hòa")


def annex(folder: Path) -> Path:
    rows = [[ANNEX], ["STT", "Họ và tên", "Đơn vị"], [1, "PI NĂNG THỊ MẪU", "Thôn Suối Mẫu"],
            [2, "Lê Thị Lạ", "Trường Tiểu học Ví Dụ"], [3, "Katơr Văn Hoa", ""]]  # fmt: skip
    return xlsx(folder / "phu-luc-quyet-dinh.xlsx", rows)


def drop(dialog: DecisionListDialog, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    how = (copy, data, left, Qt.KeyboardModifier.NoModifier)
    for event in (QDragEnterEvent(QPoint(9, 9), *how), QDropEvent(QPointF(9, 9), *how)):
        QApplication.sendEvent(dialog, event)


def test_a_dropped_list_is_laid_beside_the_dossiers_and_written_by_keyboard(
    desk: Desk, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    made = waiting(workspace, *map(person, NAMES))
    page = list_page(desk, qtbot)
    page.show_steps([Step.FORWARDED])
    wait(page, qtbot)
    menu = page.row_menu(page.model.rows()[0])
    (read,) = [one for one in menu.actions() if "Đọc danh sách kèm" in one.text()]
    read.trigger()
    (dialog,) = desk.window.findChildren(DecisionListDialog)
    assert "3 hồ sơ chờ cấp trên" in dialog.told.text()
    drop(dialog, annex(tmp_path))
    qtbot.waitUntil(lambda: "phu-luc-quyet-dinh.xlsx: 3 tên" in dialog.told.text())
    assert "2 hồ sơ có trong danh sách, 1 hồ sơ không có" in dialog.told.text()
    assert (dialog.symbol.text(), dialog.decided.text()) == ("1245/QĐ-UBND", "12/03/2025")
    stray, *rows = dialog.model.rows()
    assert stray.name == "Lê Thị Lạ" and "Không hồ sơ nào" in stray.note
    assert [row.outcome for row in rows] == ["decided", "decided", "waits"]
    assert rows[0].name == "Katơr Văn Hòa" and "Katơr Văn Hoa" in rows[0].note
    assert dialog.table.hasFocus() and dialog.table.selected_rows() == [stray]
    qtbot.waitUntil(lambda: "dòng 4: Không hồ sơ nào" in dialog.why.text())
    QTest.keyClick(dialog.table, Qt.Key.Key_End)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)  # it waited: now it is refused
    assert (
        dialog.reason.isVisible() and dialog.verb.text() == "&Ghi 2 hồ sơ được khen, 1 không khen"
    )
    dialog.verb.setFocus()
    QTest.keyClick(dialog.verb, Qt.Key.Key_Space)
    assert any("người ký" in field.error() for field in dialog.fields)
    type_in(dialog.signer, "Ông Ví Dụ")
    dialog.verb.setFocus()
    QTest.keyClick(dialog.verb, Qt.Key.Key_Space)
    steps = [workspace.read(actions.read, one).step for one in made]
    assert steps == [Step.AWAITING_PRINT, Step.REFUSED, Step.AWAITING_PRINT]


def test_a_file_that_cannot_be_read_says_so_and_a_pasted_list_can_follow(
    desk: Desk, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    waiting(workspace, person(NAMES[0]))
    dialog = read_decision_list(desk)
    assert dialog is not None
    drop(dialog, annex(tmp_path))
    qtbot.waitUntil(lambda: dialog.symbol.text() == "1245/QĐ-UBND")
    dialog.decided.selectAll()
    type_in(dialog.decided, "10/03/2025")
    broken = tmp_path / "quyet-dinh.xlsx"
    broken.write_bytes(b"%PDF-1.7")
    drop(dialog, broken)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "hỏng" in dialog.problem.title.text()
    assert "Sổ chưa ghi gì thêm." in dialog.problem.text.text()
    QGuiApplication.clipboard().setText(f"Họ và tên\tĐơn vị\n{NAMES[0]}\tThôn Mẫu")
    QTest.keyClick(dialog.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Danh sách đã dán: 1 tên" in dialog.told.text())
    assert not dialog.problem.isVisible()
    assert [row.outcome for row in dialog.model.rows()] == ["decided"]
    assert (dialog.symbol.text(), dialog.decided.text()) == ("", "10/03/2025")


def test_where_nothing_waits_there_is_nothing_to_read(desk: Desk, qtbot: QtBot) -> None:
    assert read_decision_list(desk) is None


def test_the_dialog_shows_every_word_whole(
    desk: Desk, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    waiting(workspace, *map(person, NAMES))
    path = annex(tmp_path)
    for scale, scheme in ((100, "dark"), (200, "light")):
        theme.set_scale(scale)
        theme.set_scheme(scheme)
        dialog = read_decision_list(desk)
        assert dialog is not None
        dialog.open_file(path)
        qtbot.waitUntil(lambda d=dialog: "dòng 4" in d.why.text())
        for _turn in range(6):
            QApplication.processEvents()
        keep(dialog, f"dialog-decision-list-{scale}-{scheme}")
        assert problems(dialog) == []
        dialog.reject()
