"""Cases that few may read, through the window."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.nominations import listing
from app.nominations.listing import Filter, Order
from app.sealed import actions
from app.workspace import Workspace
from tests.ui.screens import problems
from tests.ui.typing import type_in
from ui import theme
from ui.desk import Desk
from ui.nominations.editor import NominationEditor
from ui.sealed.page import CaseDialog, SealedPage


def dialog_of(desk: Desk) -> Any:
    return [d for d in desk.window.findChildren(CaseDialog) if d.isVisible()][-1]


def press(button: Any) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def page_of(desk: Desk) -> SealedPage:
    desk.open_sealed()
    page = desk.window.page()
    assert isinstance(page, SealedPage)
    return page


def add(desk: Desk, page: SealedPage, name: str) -> None:
    page.new()
    dialog = dialog_of(desk)
    type_in(dialog.who, name)
    type_in(dialog.deed, "Việc ví dụ")
    press(dialog.verb)
    assert not dialog.isVisible()


def test_a_case_is_kept_changed_and_put_away_by_keyboard(
    desk: Desk, workspace: Workspace, qtbot: QtBot
) -> None:
    page = page_of(desk)
    assert page.stack.currentWidget() is page.empty
    add(desk, page, "Hoàng Yến Kín")
    (case,) = page.model.rows()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    dialog = dialog_of(desk)
    assert dialog.deed.text() == "Việc ví dụ"
    type_in(dialog.note, "Đang xác minh")
    press(dialog.verb)
    me = workspace.person.id
    assert workspace.read(actions.read, case.id, me).note == "Đang xác minh"
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert page.stack.currentWidget() is page.empty
    workspace.undo()
    assert len(page.model.rows()) == 1


def test_a_case_without_a_name_keeps_what_was_typed(desk: Desk, qtbot: QtBot) -> None:
    page_of(desk).new()
    dialog = dialog_of(desk)
    type_in(dialog.deed, "Việc ví dụ")
    press(dialog.verb)
    assert dialog.isVisible() and dialog.deed.text() == "Việc ví dụ"
    assert any("Chưa ghi đề nghị khen ai" in field.error() for field in dialog.fields)


def test_a_case_becomes_an_ordinary_dossier(desk: Desk, workspace: Workspace, qtbot: QtBot) -> None:
    page = page_of(desk)
    add(desk, page, "Hoàng Yến Kín")
    rows = workspace.read(listing.page, Filter(), Order.NUMBER, False, None, 10)
    assert rows == []
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    press(dialog_of(desk).opens)
    editor = desk.window.page()
    assert isinstance(editor, NominationEditor) and editor.title == "Hoàng Yến Kín"
    assert workspace.read(actions.cases, workspace.person.id) == []


@pytest.mark.parametrize("scale", [100, 200])
def test_page_and_dialog_show_every_word_whole(desk: Desk, qtbot: QtBot, scale: int) -> None:
    from tests.ui_pages.screens import keep

    page = page_of(desk)
    add(desk, page, "Hoàng Yến Kín")
    theme.set_scale(scale)
    page.edit()
    dialog = dialog_of(desk)
    for _turn in range(6):
        QApplication.processEvents()
    keep(desk.window, f"sealed-{scale}")
    keep(dialog, f"dialog-sealed-{scale}")
    assert problems(desk.window) == [] and problems(dialog) == []
