"""What a form says stands where a clerk sees it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import ClerkError
from tests.ui.typing import type_in
from ui.forms import Dialog, Field, FieldRow, LongDialog, Told
from ui.parts.inputs import LineInput, SearchBox, TextArea


def test_a_refusal_far_down_a_long_dialog_comes_into_view(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    window.show()

    def refused() -> None:
        raise ClerkError(what="Chưa ghi.", todo="Ghi vào.", field="n19")

    fields = [Field(f"Ô {n}", LineInput(), name=f"n{n}") for n in range(20)]
    dialog = LongDialog("Dài", *fields, verb="Ghi", action=refused, parent=window)
    dialog.open()
    view, last = dialog._rolled.viewport(), fields[-1].control
    assert not view.rect().contains(last.mapTo(view, last.rect().center()))
    qtbot.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: view.rect().contains(last.mapTo(view, last.rect().center())))
    assert dialog.focusWidget() is last and "Chưa ghi." in fields[-1].error()


def shown_dialog(qtbot: QtBot, *parts: QWidget) -> Dialog:
    dialog = Dialog("Ghi", *parts, verb="Ghi lại", action=lambda: None)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


@pytest.mark.parametrize("box", [LineInput, TextArea])
def test_esc_asks_once_before_typed_words_are_thrown_away(
    qtbot: QtBot, box: type[LineInput | TextArea]
) -> None:
    written = box("đã có")
    dialog = shown_dialog(qtbot, Field("Lời", written))
    for words in ("Chị Mẫu kể", ", và già làng"):
        type_in(written, words)
        qtbot.keyClick(written, Qt.Key.Key_Escape)
        assert dialog.isVisible() and "chưa được lưu" in dialog.problem.title.text()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_esc_closes_at_once_where_nothing_would_be_missed(qtbot: QtBot) -> None:
    search, written = SearchBox("Tìm"), LineInput("máy ghi sẵn")
    dialog = shown_dialog(qtbot, search, Field("Lời", written))
    type_in(search, "hoai")
    qtbot.keyClick(written, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_safe_button_closes_at_once(qtbot: QtBot) -> None:
    written = LineInput()
    dialog = shown_dialog(qtbot, Field("Lời", written))
    type_in(written, "Chị Mẫu kể")
    qtbot.mouseClick(dialog.safe, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_what_is_wrong_with_a_narrow_field_stands_below_its_row_and_says_which_it_is(qtbot):
    fields = [Field(words, LineInput(), check=lambda typed: f"Sai {typed}") for words in "AB"]
    row = FieldRow(*fields)
    qtbot.addWidget(row)
    row.show()
    fields[1].control.setText("9o")
    assert not fields[1].check()
    (told,) = (part for part in row.findChildren(Told) if part.isVisible())
    assert told.words.text() == "B: Sai 9o" and told.parentWidget() is row
    fields[1].set_error("")
    assert not told.isVisible()
